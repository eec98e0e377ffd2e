import {
  closedSets,
  type DocumentKind,
  type IdentityMethod,
  type LetterParticulars,
  type RecipientId,
  type RequestStep,
  type RequestView,
} from "../../ipc";
import { isElectronic } from "./package";
import { canTake } from "./steps";
import { openPause } from "./told";

/** The documents that are letters of a request: annexes go with them, the rest belongs to a run or a year. */
export type LetterKind = Exclude<
  DocumentKind,
  | "access_overview"
  | "access_copy"
  | "given_data"
  | "copy_package_page"
  | "copy_package_zip"
  | "erasure_certificate"
  | "year_round"
>;

/** A letter that is being made; one to a recipient has its id. */
export type Writing = { kind: LetterKind; recipientId?: RecipientId };

/** A letter that has a place now, with the step that it takes. */
export type LetterNow = { kind: LetterKind; step: RequestStep };

/** The letters with which a request is answered. */
const ANSWERS: readonly LetterKind[] = [
  "access_answer",
  "erasure_done",
  "erasure_partly_refused",
  "erasure_refused",
  "nothing_found",
  "rectification_answer",
  "restriction_placed",
  "objection_upheld",
  "objection_rejected",
  "marketing_stopped",
  "portability_answer",
  "consent_withdrawn",
  "human_decision_answer",
  "request_refused",
];

/** What the owner says before a letter can be shown. */
export type Asks = "doubt" | "amount" | "more_time" | "lifting" | "objection";

/** The letters that take a request another way, with the step that each takes. */
export const OTHER_WAYS: readonly {
  kind: LetterKind;
  step: "say_not_covered" | "forward" | "not_act_on" | "inform_on_complaint";
}[] = [
  { kind: "not_covered", step: "say_not_covered" },
  { kind: "request_forwarded", step: "forward" },
  { kind: "not_acted_on", step: "not_act_on" },
  { kind: "complaint_information", step: "inform_on_complaint" },
];

/** The letters of a request in the order in which they are usually made, with the step that each takes. */
const LETTERS: readonly LetterNow[] = [
  { kind: "acknowledgement", step: "acknowledge" },
  { kind: "identity_request", step: "ask_identity" },
  { kind: "clarification_request", step: "ask_clarification" },
  { kind: "extension_notice", step: "extend" },
  { kind: "not_identified", step: "close_unidentified" },
];

/** Returns the letters that have a place now, the answer first; a step that something stands in the way of is among them. */
export function lettersNow(view: RequestView): LetterNow[] {
  const has = (step: RequestStep) => view.steps.some((offered) => offered.step === step);
  // Before the decisions are fixed nobody knows which answer it will be.
  const { state } = view.row;
  const answers = has("answer") && (canTake(view, "answer") || state === "decided" || state === "executing");
  const answer = answers ? ANSWERS.find((kind) => kind === view.answer) : undefined;
  return [
    ...(answer === undefined ? [] : [{ kind: answer, step: "answer" as const }]),
    ...LETTERS.filter(({ step }) => has(step)),
  ];
}

/** Returns what is asked before a letter is shown; null where the file has it all. */
export function asksFirst(view: RequestView, kind: LetterKind): Asks | null {
  if (kind === "identity_request") return isReminder(view, kind) ? null : "doubt";
  if (kind === "clarification_request") return "amount";
  if (kind === "restriction_lifting") return "lifting";
  if (kind === "objection_rejected") return "objection";
  return kind === "extension_notice" ? "more_time" : null;
}

/** Returns whether a letter says on which day a restriction ends: one lasts, and its end was not announced. */
export function saysWhenItEnds(view: RequestView, asks: Asks): boolean {
  const lasts = view.restriction?.rows.some((row) => row.state === "placed") ?? false;
  return asks === "lifting" || (asks === "objection" && lasts);
}

/** Returns whether a letter reminds of a question that waits. */
export function isReminder(view: RequestView, kind: LetterKind): boolean {
  return kind === "identity_request" && view.row.state === "id_wait";
}

/** Returns whether data go along with a letter, so that they can go as a protected file. */
export function givesData(kind: LetterKind): boolean {
  return kind === "access_answer" || kind === "portability_answer";
}

/** Returns what the file already has for a letter: a reminder asks what was asked. */
export function knownParticulars(view: RequestView, { kind, recipientId }: Writing): LetterParticulars {
  if (givesData(kind)) return { package: isElectronic(view.channel) };
  if (recipientId !== undefined) return { recipient_id: recipientId };
  const pause = isReminder(view, kind) ? openPause(view.row.clock) : undefined;
  if (pause === undefined) return {};
  return { reason: pause.reason, ...(pause.proof === null ? {} : { proof: pause.proof }) };
}

/** Returns the proofs that can be asked for, from light to heavy: none lighter than the file needs. */
export function proofsToAsk(needed: IdentityMethod): IdentityMethod[] {
  const ladder = Object.keys(closedSets.IdentityMethod) as IdentityMethod[];
  // That a request came from a known address shows by itself, or not.
  return ladder.slice(ladder.indexOf(needed)).filter((method) => method !== "known_address");
}
