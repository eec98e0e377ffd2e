import { atTheStart as sentence, inEnglish as letters } from "../../numerals";
import type { decide as source } from "../../nl/requests/decide";

/** What is decided of each record. */
export const decide: typeof source = {
  progress: (words: string) => `Now: ${words}.`,
  title: "Your decision per record",
  unit: "to decide",
  unitDone: (number: number) => (number === 1 ? "record" : "records"),
  say: "Each record has a proposal with its reason. You decide.",
  later: "Once you have established who asks, you decide per record. This is what the program proposes.",
  fixed: "These decisions are final.",
  nothing:
    "This program has nothing of this person. Do you find something elsewhere? Enter it, and it will stand here.",
  caption: "Records with your decision",
  record: "Record",
  decision: "Decision",
  reason: "Reason",
  until: "Last day",
  untilUnknown: "not known yet",
  goes: "Goes now",
  went: "Erased",
  stays: "Stays",
  sum: (goes: number, stays: number, longest: string, unknown: number) => {
    const going =
      goes === 0
        ? "Nothing goes now"
        : `${sentence(letters(goes))} ${goes === 1 ? "record goes" : "records go"} now`;
    if (stays === 0) return `${going}; nothing stays.`;
    const until =
      longest === "" ? "" : `, ${stays === 1 ? "" : "the longest "}until and including ${longest}`;
    const waiting = unknown === 0 ? "" : `; of ${letters(unknown)} the day is not known yet`;
    return `${going}; ${letters(stays)} ${stays === 1 ? "stays" : "stay"}${until}${waiting}.`;
  },
  card: {
    allGoes: "Nothing stays of this person: the whole card disappears, too.",
    goes: (what: string) => `From the card goes: ${what}.`,
    nothingGoes: "Nothing goes from the card.",
    stays: (what: string) => `On the card stays, for what you keep: ${what}.`,
    nothingStays: "Only the name stays on the card.",
    points: (kind: string, number: number) => (number === 1 ? kind : `${number} × ${kind}`),
    note: "the note",
  },
  held: (why: string) => `It cannot be erased now: ${why}.`,
  keptUntil: (record: string) => `Keep until and including (${record})`,
  keptUntilHint: "Choose the day on which you no longer need this.",
  keptUntilDay: "Until and including",
  gone: "erased record",
  someRecord: "record",
  hidden: (what: string, which: number | null) => `Restricted: ${what}${which === null ? "" : ` ${which}`}`,
  about: (record: string) => `Decision on ${record}`,
  toChoose: "To choose",
  proposal: (decision: string) => `Proposal: ${decision}.`,
  ground: (record: string) => `Ground for ${record}`,
  groundLabel: "Ground",
  explanationLabel: "What do you leave out, and why?",
  explanationOptional: "Explanation with it (may stay empty)",
  refusalLabel: "Why do you not do this?",
  balanceLabel: "Why does your interest weigh more?",
  explanation: (record: string) => `Explanation for ${record}`,
  markLabel: "What is about others?",
  mark: (record: string) => `Text of ${record}`,
  markHint:
    "Select the words with the mouse or with Shift and the arrows, and black them out. As often as is needed.",
  markAct: "Black out the selection",
  markedHead: "Blacked out",
  unmark: "Show it after all",
  unmarkLabel: (passage: string) => `Show it after all: ${passage}`,
  markedPreview: "This is how it stands in the copy",
  blackedOut: "blacked out",
  passagesLabel: "Or type what you black out",
  passagesAct: "Black out",
  passages: (record: string) => `To black out in ${record}`,
  passagesHint:
    "Exactly as it stands there. If you black out nothing by itself, all free text is blacked out.",
  blackReasonLabel: "Reason",
  blackReason: (passage: string) => `Reason for ${passage}`,
  blackWordsLabel: "Addition, if you like",
  blackWordsNeeded: "In your words",
  blackWords: (passage: string) => `Your words for ${passage}`,
  acceptAll: (number: number) =>
    number === 1 ? "Accept the proposal" : `Accept the ${letters(number)} proposals`,
  keep: "Keep for now",
  fix: "Make the decisions final",
  fixSay: (number: number) =>
    number === 1 ? "First choose for one record." : `First choose for ${letters(number)} records.`,
  kept: "Your choices are kept.",
  wasFixed: "The decisions are final.",
};
