import { counted } from "../plural";
import type { restriction as dutch } from "../nl/restriction";

const records = (number: number): string => counted(number, "record", "records");

/** Words of restriction: the part of a request's page, and what is restricted among the records. */
export const restriction = {
  title: "Not used for the time being",
  unit: (number: number): string => (number === 1 ? "record restricted" : "records restricted"),
  toPlace: (number: number) =>
    `${records(number)} will be restricted: you then only store ${number === 1 ? "it" : "them"}. Lists, search results and counts no longer have ${number === 1 ? "it" : "them"}.`,
  atOnce: (number: number) =>
    `As long as you have not decided, this person can ask you not to use ${records(number)}. It takes effect at once.`,
  ground: "Why are the data restricted?",
  groundMissing: "Choose the ground first.",
  place: (number: number) => `Restrict ${records(number)}`,
  placed: "The data are restricted.",
  caption: "What is restricted, and how it stands",
  columns: { what: "Record", state: "State", since: "Since", until: "Until" },
  states: {
    requested: "asked",
    placed: "restricted",
    lift_announced: "end announced",
    lifted: "lifted",
  },
  announceSay: (first: string) =>
    `Before you use the data again, the person is told. That can be from ${first}.`,
  announce: "Make the letter about the end",
  announced: (day: string, reason: string) =>
    `The end was announced for ${day}. The reason: ${reason.replace(/\.$/, "")}.`,
  callOff: "Keep it restricted",
  callOffTitle: "Do the data stay restricted?",
  callOffSay: "The announcement lapses. Let the person know that the data stay restricted.",
  calledOff: "The data stay restricted.",
  lift: "Lift the restriction",
  lifted: "The restriction is lifted.",
  restricted: "Restricted: you only see that it is there.",
  hidden: (number: number) => `${records(number)} restricted`,
  hiddenPeople: (number: number) =>
    `${number === 1 ? "1 contact is" : `${number} contacts are`} not shown here, because all that is kept is restricted.`,
  show: "See what is restricted",
  toList: "Under Records you see what is restricted.",
  reviewSay: (day: string) =>
    `Since ${day} it is time to look again whether the restriction is still needed. If not, announce its end.`,
  review: "Looked at: stays restricted",
  reviewed: "Noted. Within a year the program asks again.",
  listTitle: "Restricted",
  listSay:
    "You only store these data. You may open them with the person's consent, for a legal claim, to protect another person or for an important reason of public interest. The log tells that you opened it and for what, not what it says.",
  none: "Nothing is restricted.",
  loading: "Fetching restricted records…",
  ofRequest: (number: string, name: string) => `${name}, request ${number}`,
  use: "For what do you open this?",
  useMissing: "Choose first for what.",
  open: (what: string) => `Open ${what}`,
  close: "Close",
} satisfies typeof dutch;
