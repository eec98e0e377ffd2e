import { inEnglish as letters } from "../../numerals";
import type {
  who as whoSource,
  represented as representedSource,
  asked as askedSource,
  standing as standingSource,
} from "../../nl/requests/heading";

type Asker = { subject: string; own: string };

const days = (number: number) => (number === 1 ? "one day" : `${letters(number)} days`);

/** What a request asks and how it stands, at the head of its page. */
export const who: typeof whoSource = {
  ms: { subject: "She", own: "her" },
  mr: { subject: "He", own: "his" },
  neutral: { subject: "This person", own: "their" },
};

export const represented: typeof representedSource = (name: string) => ({ subject: name, own: "the" });

export const asked: typeof askedSource = {
  access: (by: Asker, day: string) => `${by.subject} asked for access to ${by.own} data on ${day}.`,
  rectification: (by: Asker, day: string) =>
    `${by.subject} asked on ${day} to have ${by.own} data corrected.`,
  erasure: (by: Asker, day: string) => `${by.subject} asked on ${day} to have ${by.own} data erased.`,
  restriction: (by: Asker, day: string) =>
    `${by.subject} asked on ${day} not to use ${by.own} data for the time being.`,
  portability: (by: Asker, day: string) => `${by.subject} asked on ${day} for a file with ${by.own} data.`,
  objection: (by: Asker, day: string) => `${by.subject} objected on ${day} to the use of ${by.own} data.`,
  marketing_objection: (by: Asker, day: string) =>
    `${by.subject} asked on ${day} not to get advertising any more.`,
  consent_withdrawal: (by: Asker, day: string) => `${by.subject} withdrew ${by.own} consent on ${day}.`,
  human_decision: (by: Asker, day: string) => `${by.subject} asked on ${day} for a decision by a person.`,
};

export const standing: typeof standingSource = {
  late: (number: number) => `The answer is ${days(number)} late.`,
  received: "First establish who asks.",
  notCovered: "Privacy law does not apply here; explain that in a letter.",
  id_wait: (asked: string) => `You asked for proof on ${asked}; until it is there, the clock stands still.`,
  id_answered: "The proof has come. Note whether it is right.",
  spec_wait: (asked: string) =>
    `You asked on ${asked} which data are meant; until the answer the clock stands still.`,
  undecided: (open: number, all: number) =>
    open === all
      ? all === 1
        ? "You still have to decide on the one record."
        : `You still have to decide on ${all === 2 ? "both" : `all ${letters(all)}`} records.`
      : `You still have to decide on ${letters(open)} of the ${letters(all)} records.`,
  chosen: "Every record has a choice; now fix the decisions.",
  nothing: "This program has nothing of this person.",
  decided: "The decisions are final. Now the answer.",
  toStop: "This need not wait: stop the use today.",
  useStopped: "The use has stopped. Now the confirmation.",
  toErase: "The decisions are final. Now erase what has to go.",
  erased: "What had to go was erased. Now the answer.",
  toTell: "What had to go was erased. Now tell who got the data.",
  executing: "The decisions are being carried out.",
  nothingWrong: "Write down what is wrong according to the person.",
  wrongOpen: (number: number) =>
    number === 1 ? "Decide what becomes of one point." : `Decide what becomes of ${letters(number)} points.`,
  wrongChosen: "It is known what becomes of each point; now fix the decisions.",
  toCorrect: "The decisions are final. Now carry them out.",
  toTellCorrected: "It was corrected. Now tell who got the data.",
  corrected: "The decisions were carried out. Now the answer.",
  answered: (day: string) => `You answered on ${day}.`,
  closed: (day: string) => `This request was closed on ${day}.`,
  closed_unidentified: (day: string) =>
    `This request was closed on ${day}, because who asked was not established.`,
  withdrawn: (day: string) => `The request was withdrawn and closed on ${day}.`,
  forwarded: "This request was sent on to whom it concerns.",
};
