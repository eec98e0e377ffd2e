// Long work of the host: how far it is, heard from its own word and asked for in case that is missed.
import { call, failureOf, listen, type Failure, type JobId, type JobState } from "../ipc";

/** How often is asked how far it is, in milliseconds. */
export const ASK_EVERY_MS = 500;
/** How many times in a row asking may fail before it is given up. */
const ASKS_FAILED_MAX = 6;

/** Follows a job until the answer is called; `lost` hears why nothing more can be known of it. */
export function followJob(
  id: JobId,
  heard: (job: JobState) => void,
  lost: (failure: Failure) => void,
): () => void {
  let failed = 0;
  const ask = async () => {
    try {
      heard(await call("job", { id }));
      failed = 0;
    } catch (thrown) {
      failed += 1;
      const failure = failureOf(thrown);
      if (failure.outcome === "refused" || failed >= ASKS_FAILED_MAX) lost(failure);
    }
  };
  void ask();
  const timer = setInterval(() => void ask(), ASK_EVERY_MS);
  const hearing = listen("job", heard);
  return () => {
    clearInterval(timer);
    void hearing.then((stop) => stop());
  };
}

/** Returns whether it ended because the owner stopped it. */
export function isStopped(failure: Failure): boolean {
  return failure.outcome === "refused" && failure.refusal.kind === "stopped";
}
