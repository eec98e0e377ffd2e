import type { RequestGuard, RequestStep, RequestView } from "../../ipc";

/** The steps that lead to the end, in their order; the first that can be taken is the filled button. */
const ONWARD: readonly RequestStep[] = [
  "establish_identity",
  "resume",
  "decide",
  "execute",
  "tell_recipients",
  "answer",
  "lift_restriction",
  "close",
  "reopen",
];

/** Returns whether a step can be taken now. */
export function canTake(view: RequestView, step: RequestStep): boolean {
  return view.steps.some((offered) => offered.step === step && offered.guard === null);
}

/** Returns what stands in the way of a step; null where nothing does or the step has no place here. */
export function guardOf(view: RequestView, step: RequestStep): RequestGuard | null {
  return view.steps.find((offered) => offered.step === step)?.guard ?? null;
}

/** Returns the one step that the page leads to. */
export function nextStep(view: RequestView): RequestStep | null {
  if (canTake(view, "say_not_covered")) return "say_not_covered";
  // Choosing comes before fixing: the button is there while there is still something to choose.
  const some = view.decisions.length > 0 || view.rectification !== null;
  const choosing = view.row.state === "in_review" && view.identity_established && some;
  return ONWARD.find((step) => canTake(view, step) || (step === "decide" && choosing)) ?? null;
}

/** Returns whether the request went another way, and was not searched for or decided on. */
export function wentAnotherWay(view: RequestView): boolean {
  const another = view.row.state === "forwarded" || view.subject === "deceased" || view.subject === "company";
  return another && !mayMend(view) && view.searched.every((place) => place.result === null);
}

/** Returns whether the day of receipt, who asks and the contact can still be mended: until the answer. */
export function mayMend(view: RequestView): boolean {
  return view.closed_on === null && view.row.clock.answered_on === null;
}
