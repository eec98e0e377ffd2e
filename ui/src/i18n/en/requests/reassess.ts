import type { reassess as source } from "../../nl/requests/reassess";

/** Somebody who looks again. */
export const reassess: typeof source = {
  title: "Look again",
  say: "Let somebody who decides on this look in person, with what the person thinks of it.",
  lookedBy: "Who looked?",
  personsView: "What does the person think of it?",
  outcome: "What was decided?",
  act: "Note",
  noted: "Noted.",
  done: (by: string, day: string, outcome: string) => `${by} looked again on ${day}. The outcome: ${outcome}`,
  view: (words: string) => `The person said: ${words}`,
};
