import type { DeadlineStatusFilter, RecordKind } from "../../ipc";

// Which part of the records was looked at last: who comes back from a record finds it again. What was
// searched for is not kept, because it may be a name.
export const listing = $state<{ kind: RecordKind | "all"; status: DeadlineStatusFilter | null }>({
  kind: "all",
  status: null,
});
