// The run that is under way. It goes on in the host while the window shows other pages, so it is kept outside them.
import { refreshCounts } from "../../app/counts.svelte";
import { followJob, isStopped } from "../../app/jobs";
import { hrefOf } from "../../app/routes";
import { told } from "../../app/told";
import { say } from "../../design/toasts.svelte";
import { texts } from "../../i18n";
import { call, failureOf, type ExecuteErasure, type Failure, type JobEnd, type JobState } from "../../ipc";

/** A row as it is shown while it goes. */
export type GoingRow = { key: string; name: string; what: string };
/** What a run takes: the rows that are shown, and how many there are in all. */
export type Going = { rows: readonly GoingRow[]; count: number };

export type Erasing = { going: Going; job: JobState; stopping: boolean };

let current = $state.raw<Erasing | null>(null);
let watching: ((end: JobEnd) => void) | null = null;
let unfollow: () => void = () => undefined;

/** Returns the run that is under way or has just ended. */
export function erasing(): Erasing | null {
  return current;
}

/** Has a page told how the run ends; without a page a message says it. The answer ends the watching. */
export function watchErasing(ended: (end: JobEnd) => void): () => void {
  watching = ended;
  const end = current?.job.end;
  if (end) ended(end);
  return () => {
    if (watching === ended) watching = null;
    // An end that no page shows any more is over.
    if (current?.job.end) forgetErasing();
  };
}

/** Lets go of the run, and of the names in it. */
export function forgetErasing(): void {
  unfollow();
  current = null;
}

/** Begins what was previewed; rejects where the host refuses it. */
export async function beginErasing(request: ExecuteErasure, going: Going): Promise<void> {
  const id = await call("execute_erasure", request);
  current = { going, job: { id, done: 0, total: 0, end: null }, stopping: false };
  unfollow = followJob(id, hear, lose);
}

/** Asks the run to stop; before its end nothing is changed. */
export async function stopErasing(): Promise<void> {
  if (current === null) return;
  const { id } = current.job;
  current = { ...current, stopping: true };
  try {
    await call("stop_job", { id });
  } catch (thrown) {
    if (current !== null) current = { ...current, stopping: false };
    say(told(failureOf(thrown), texts()).what);
  }
}

function lose(failure: Failure) {
  if (current === null || current.job.end !== null) return;
  if (failure.outcome === "refused" && failure.refusal.kind === "locked") forgetErasing();
  else hear({ ...current.job, end: { how: "failed", failure } });
}

function hear(job: JobState) {
  if (current === null || current.job.id !== job.id || current.job.end !== null) return;
  // An answer can arrive after a later word of the host.
  if (job.end === null && job.done < current.job.done) return;
  current = { ...current, job };
  if (job.end === null) return;
  unfollow();
  void refreshCounts();
  if (watching) watching(job.end);
  else sayEnd(job.end, current.going.count);
}

function sayEnd(end: JobEnd, count: number) {
  const t = texts().cleanup.erasing;
  forgetErasing();
  switch (end.how) {
    case "erased":
      say(t.done(count), {
        label: t.toRun,
        run: () => {
          window.location.hash = hrefOf("erasure", end.run);
        },
      });
      break;
    // The end of another kind of work.
    case "table_taken_in":
      break;
    case "failed":
      say(isStopped(end.failure) ? t.stopped : told(end.failure, texts()).what);
      break;
  }
}
