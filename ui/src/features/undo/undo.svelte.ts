// The last ordinary edit, which can be undone: from the message about it and from the page.
import { refreshCounts } from "../../app/counts.svelte";
import { hrefOf } from "../../app/routes";
import { told } from "../../app/told";
import { say, unsay } from "../../design/toasts.svelte";
import { texts } from "../../i18n";
import { call, failureOf, type UndoKind } from "../../ipc";

let last = $state<UndoKind | null>(null);
let undone = $state(0);
// Only the last edit can be undone from its message, so the message about the one before gives way.
let toldLast: number | null = null;

/** Returns what can be undone now. */
export function lastEdit(): UndoKind | null {
  return last;
}

/** Returns how many times something was undone; a page that reads it asks its data again. */
export function timesUndone(): number {
  return undone;
}

/** Asks the host what can be undone, for a page that opens. */
export async function askLastEdit(): Promise<void> {
  try {
    last = (await call("session_state", null)).open?.undo ?? null;
  } catch {
    // The way back is a help: the page does without.
    last = null;
  }
}

/** Says that something was saved, with the way back. */
export function sayEdited(kind: UndoKind, text: string): void {
  last = kind;
  if (toldLast !== null) unsay(toldLast);
  toldLast = say(text, { label: texts().undo.act, run: () => void undoLast(kind) });
  void refreshCounts();
}

/** Takes the last edit back; what was entered by it has no page any more. */
export async function undoLast(taken: UndoKind): Promise<void> {
  try {
    last = await call("undo", null);
    say(texts().undo.done[taken]);
    if (taken === "contact_entered" && !atList("contacts")) window.location.hash = hrefOf("contacts");
    if (taken === "record_entered" && !atList("records")) window.location.hash = hrefOf("records");
    undone += 1;
    void refreshCounts();
  } catch (thrown) {
    say(told(failureOf(thrown), texts()).what);
  }
}

function atList(place: "contacts" | "records"): boolean {
  return window.location.hash === hrefOf(place);
}
