import type { papers as source } from "../nl/papers";

/** What a record is called in a list, from what it says. */
export const papers: typeof source = {
  numbered: (kind: string, number: string) => `${kind} ${number}`,
  ofDay: (kind: string, day: string) => `${kind} of ${day}`,
  onDay: (kind: string, day: string) => `${kind} on ${day}`,
  sinceDay: (kind: string, day: string) => `${kind} since ${day}`,
  withAmount: (paper: string, amount: string) => `${paper}, ${amount}`,
  about: (paper: string, subject: string) => `${paper}: ${subject}`,
};
