// The run that is under way. It goes on in the host while the window shows other pages, so it is kept outside them.
import { refreshCounts } from "../../app/counts.svelte";
import { followJob, isStopped } from "../../app/jobs";
import { hrefOf } from "../../app/routes";
import { told } from "../../app/told";
import { say } from "../../design/toasts.svelte";
import { texts } from "../../i18n";
import {
  call,
  failureOf,
  type ExecuteErasure,
  type Failure,
  type JobEnd,
  type JobState,
  type RequestId,
} from "../../ipc";

/** A row as it is shown while it goes. */
export type GoingRow = { key: string; name: string; what: string };
/** What a run takes: the rows that are shown, and how many there are in all. */
export type Going = {
  rows: readonly GoingRow[];
  count: number;
  /** The request that it is carried out for. */
  requestId?: RequestId;
};

export type Erasing = { going: Going; job: JobState; stopping: boolean };

let current = $state.raw<Erasing | null>(null);
let watching: { ended: (end: JobEnd) => void; requestId: RequestId | undefined } | null = null;
let unfollow: () => void = () => undefined;

/** Returns the run that is under way or has just ended. */
export function erasing(): Erasing | null {
  return current;
}

/**
 * Has a page told how the run ends, or only that of a request; without a page a message says it. The answer ends the
 * watching.
 */
export function watchErasing(ended: (end: JobEnd) => void, requestId?: RequestId): () => void {
  const mine = { ended, requestId };
  watching = mine;
  const end = current?.job.end;
  if (end && isWatched()) ended(end);
  return () => {
    // An end that no page shows any more is over.
    if (current?.job.end && isWatched()) forgetErasing();
    if (watching === mine) watching = null;
  };
}

/** Returns whether a page shows the run that is under way. */
function isWatched(): boolean {
  if (watching === null || current === null) return false;
  return watching.requestId === undefined || watching.requestId === current.going.requestId;
}

/** How long a row takes to come apart, in milliseconds: `--forget`, and a moment for the last row. */
const FORGET_MS = 1300;

/** Waits until the rows of a run that has ended have come apart, and lets go of it. */
export async function letComeApart(): Promise<void> {
  const still = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  await new Promise((done) => setTimeout(done, still ? 0 : FORGET_MS));
  forgetErasing();
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
  if (watching && isWatched()) watching.ended(job.end);
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
    case "people_told":
      break;
    case "failed":
      say(isStopped(end.failure) ? t.stopped : told(end.failure, texts()).what);
      break;
  }
}
