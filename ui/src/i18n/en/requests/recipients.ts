import type { recipients as source } from "../../nl/requests/recipients";

/** Who else has to know. */
export const recipients: typeof source = {
  title: "Who has to know?",
  unit: "to tell",
  say: {
    corrected:
      "These recipients got the data from you. Ask them to correct them, too, or write down why that cannot be done.",
    erased:
      "These recipients got the data from you. Ask them to erase them, too, or write down why that cannot be done.",
    restricted:
      "These recipients got the data from you. Ask them not to use them for now, either, or write down why that cannot be done.",
    released:
      "These recipients heard from you that the data could not be used. Tell them that they can be used again.",
  },
  byLetter: (day: string) => `Told by letter on ${day}.`,
  ownWay: (day: string) => `Told by yourself on ${day}.`,
  notTold: (reason: string) => `Not told, because: ${reason}`,
  letter: "The letter",
  givenOn: (day) => `got data on ${day}`,
  remindOn: (day: string) => `Reminder on ${day}, when there is no answer`,
  noAnswerYet: "No answer yet",
  outcomes: { confirmed: "Confirmed", no_answer: "No answer", cannot: "Cannot" },
  outcomeOf: (name: string) => `Answer of ${name}`,
  noted: (name: string, outcome: string) => `${name}: ${outcome}.`,
  write: "Make a letter",
  tellMyself: "Tell it myself",
  leaveOut: "Do not tell",
  ofRecipient: (act: string, name: string) => `${act}: ${name}`,
  tellMyselfSay: "For example by e-mail or telephone, or because you did it there yourself.",
  leaveOutSay: "That is only allowed when it is impossible or takes a disproportionate effort.",
  whenTold: "When did you tell it?",
  whenDecided: "When did you decide that?",
  whyNot: "Why not?",
  whyNotHint: "For example: the company no longer exists.",
  act: "Note it",
  done: "Noted.",
  notYet: {
    corrected: "This is possible once it was corrected.",
    erased: "This is possible once it was erased.",
    restricted: "This is possible once the use is restricted.",
    released: "This is possible once the restriction is lifted.",
  },
  allOf: (number: number) => `all ${number}`,
};
