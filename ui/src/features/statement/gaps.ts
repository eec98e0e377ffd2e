import { hrefOf } from "../../app/routes";
import type { StatementGap } from "../../ipc";
import { recipientsHref } from "../register/address";
import { partHref } from "../settings/address";

/** Returns where something that is missing is filled in. */
export function mendedAt(gap: StatementGap): string {
  if (gap.activity_id !== null) return hrefOf("register", gap.activity_id);
  if (gap.recipient_id !== null) return recipientsHref();
  return partHref("business");
}
