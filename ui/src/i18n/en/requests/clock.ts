import { inEnglish as letters } from "../../numerals";
import { counted } from "../../plural";
import type { clock as clockSource, extend as extendSource } from "../../nl/requests/clock";

const days = (number: number) => (number === 1 ? "one day" : `${letters(number)} days`);

/** The clock of a request, and what makes it longer. */
export const clock: typeof clockSource = {
  title: "The clock",
  days: (number: number): string => (number === 1 ? "day" : "days"),
  daysLate: (number: number): string => (number === 1 ? "day late" : "days late"),
  today: "today",
  lastDay: "last day",
  received: "received",
  askedLabel: "asked",
  proofReceived: "proof received",
  clarified: "answer received",
  due: "at the latest",
  answered: "answered",
  stood: (number: number) => `stood still, ${counted(number, "day", "days")}`,
  stands: "stands still",
  extension: "extended",
  firstTerm: "first term",
  refuseBy: "refuse by",
  withoutPauses: "without the stop",
  drawn: {
    received: (day: string) => `Received on ${day}.`,
    pause: (from: string, to: string) => `The clock stood still from ${from} to ${to}.`,
    pauseOpen: (from: string) => `The clock has stood still since ${from}.`,
    today: (day: number, all: number) => `Today is day ${day} of ${all}.`,
    todayLate: (late: number) => `That is ${days(late)} ago.`,
    answered: (day: string) => `Answered on ${day}.`,
    due: (day: string) => `To be answered by ${day}.`,
    extended: (day: string, first: string) =>
      `Extended on ${day}; the first term, also for a refusal, runs until and including ${first}.`,
    without: (day: string) => `Without the stop that was ${day}.`,
  },
  sum: (months: number, day: string) =>
    months === 1 ? `One month after receipt is ${day}.` : `Three months after receipt is ${day}.`,
  sumPaused: (months: number, number: number, day: string) =>
    months === 1
      ? `The clock stood still for ${days(number)}. One month after receipt, with ${number === 1 ? "that day" : "those days"} added, is ${day}.`
      : `The clock stood still for ${days(number)}. Three months after receipt, with ${number === 1 ? "that day" : "those days"} added, is ${day}.`,
  weekend: (weekday: string) => `That is a ${weekday}, so the next working day counts.`,
  holiday: (name: string) => `That is a public holiday (${name}), so the next working day counts.`,
  offDay: "That is no working day, so the next working day counts.",
  dueBefore: "You answer by",
  without: (number: number, day: string) =>
    number === 1 ? `Without that day it was ${day}.` : `Without those ${letters(number)} days it was ${day}.`,
  pausedNow: "As long as the clock stands still, this day moves on.",
  notCounted: (day: string) =>
    `The question of ${day} does not count: it came after the last day, and then the clock no longer stands still.`,
  extend: (day: string) => `Is it complicated, or are there many? Until ${day} you can`,
  extendAct: "extend once",
  extended: (day: string) =>
    `You told on ${day} that it takes longer. The request therefore runs two months longer.`,
  refusal: (day: string) => `A refusal, though, is to be told by ${day}: that day does not move.`,
  refusalPassed: (day: string) =>
    `A refusal, though, should have been told by ${day}: that day does not move.`,
  answeredInTime: (day: string) => `You answered on ${day}; that was in time.`,
  answeredLate: (day: string, number: number) => `You answered on ${day}, ${days(number)} late.`,
  isLate: (day: string, number: number) =>
    `The answer should have been there by ${day}; that is ${days(number)} late. Answer as soon as you can and write why it took longer.`,
};

export const extend: typeof extendSource = {
  title: "Extend once by two months",
  say: "Extending is allowed when the request is complicated or there are many, and only when you tell so in time with the reason. A refusal does not move with it.",
  when: "When did you tell this?",
  reason: "Why is more time needed?",
  act: "Extend",
  done: "The request is extended.",
};
