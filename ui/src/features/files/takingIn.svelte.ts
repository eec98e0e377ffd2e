// The table that is being taken in. It goes on in the host while the window shows other pages, so it is kept outside them.
import { refreshCounts } from "../../app/counts.svelte";
import { followJob, isStopped } from "../../app/jobs";
import { told } from "../../app/told";
import { say } from "../../design/toasts.svelte";
import { texts } from "../../i18n";
import { call, failureOf, type ApplyTable, type Failure, type JobState, type TableResult } from "../../ipc";
import { sayEdited } from "../undo/undo.svelte";

export type TakingIn = { job: JobState; stopping: boolean };

/** How it ended: well, or with a failure that the page shows. */
export type TakenIn = { failure: Failure | null };

let current = $state.raw<TakingIn | null>(null);
let watching: ((end: TakenIn) => void) | null = null;
let unfollow: () => void = () => undefined;

/** Returns the work that is under way. */
export function takingIn(): TakingIn | null {
  return current;
}

/** Has a page told how it ends; a message says what came in either way. The answer ends the watching. */
export function watchTakingIn(ended: (end: TakenIn) => void): () => void {
  watching = ended;
  return () => {
    if (watching === ended) watching = null;
  };
}

/** Begins what was looked at; rejects where the host refuses it. */
export async function beginTakingIn(request: ApplyTable): Promise<void> {
  const id = await call("apply_table", request);
  current = { job: { id, done: 0, total: 0, end: null }, stopping: false };
  unfollow = followJob(id, hear, (failure) => end(failure));
}

/** Asks it to stop; before its end nothing is written. */
export async function stopTakingIn(): Promise<void> {
  if (current === null) return;
  current = { ...current, stopping: true };
  try {
    await call("stop_job", { id: current.job.id });
  } catch (thrown) {
    if (current !== null) current = { ...current, stopping: false };
    say(told(failureOf(thrown), texts()).what);
  }
}

function hear(job: JobState) {
  if (current === null || current.job.id !== job.id) return;
  if (job.end === null) {
    // An answer can arrive after a later word of the host.
    if (job.done >= current.job.done) current = { ...current, job };
    return;
  }
  switch (job.end.how) {
    case "table_taken_in":
      sayResult(job.end.result);
      end(null);
      break;
    case "failed":
      end(job.end.failure);
      break;
    // The end of another kind of work.
    case "erased":
    case "people_told":
      break;
  }
}

function end(failure: Failure | null) {
  if (current === null) return;
  unfollow();
  current = null;
  void refreshCounts();
  const stopped = failure !== null && isStopped(failure);
  if (stopped) say(texts().files.stopped);
  if (watching) watching({ failure: stopped ? null : failure });
  else if (failure !== null && !stopped) say(told(failure, texts()).what);
}

function sayResult({ kind, entered, merged, papers, skipped }: TableResult) {
  const t = texts().files.result;
  const text =
    kind === "contacts" ? t.contacts(entered, merged, skipped) : t.papers(papers, kind, entered, skipped);
  // Where all was there already, there is nothing to take back.
  if (entered + merged + papers === 0) say(text);
  else sayEdited(kind === "contacts" ? "contacts_imported" : "papers_imported", text);
}
