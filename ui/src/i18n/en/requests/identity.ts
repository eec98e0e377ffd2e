import type {
  identity as identitySource,
  ask as askSource,
  resume as resumeSource,
} from "../../nl/requests/identity";

/** Who asks it, and the questions that are put to them. */
export const identity: typeof identitySource = {
  title: "Who asks?",
  representative: (kind: string, name: string) => `${name} asks this for this person, as ${kind}.`,
  address: (lines: string) => `Letters go to ${lines}.`,
  noAddress: "No postal address is known.",
  authoritySeen: (day: string) => `You saw the authority on ${day}.`,
  authorityNotSeen: "You have not seen an authority yet.",
  askedProof: (day: string, proof: string, reason: string) =>
    `You asked for proof on ${day}${proof === "" ? "" : ` (${proof})`}, because: ${reason}`,
  remindedOn: (day: string) => `You reminded of it on ${day}.`,
  askedWhich: (day: string, reason: string) => `You asked on ${day} which data are meant, because: ${reason}`,
  proofCame: (day: string) => `The proof came on ${day}.`,
  answerCame: (day: string) => `The answer came on ${day}.`,
  kept: "Of the proof only this is kept:",
  right: "right",
  wrong: "not right",
  notYet: "It is not established yet who asks this.",
  tooLight: "The way of establishing it was too light for this request.",
  notNeeded: "You need not establish who asks this: the address itself is enough.",
  enough: {
    known_address:
      "Did the request come from an address or number that you know already, and does the answer go back there? Then that is enough. Ask no more than is needed.",
    two_facts: "Two facts that only the two of you know are enough here. Ask no more than is needed.",
    call_back:
      "A case file belongs to this person. So more is needed than an address on file: call back on the number you already had, or send a code by letter.",
    letter_code: "A code by letter to the address you already had is enough here.",
    id_shown: "Have an ID shown. Copy nothing.",
    shielded_copy: "A shielded copy is needed here. Destroy it after the check.",
  },
  how: "How did you establish it?",
  isEnough: "This is enough.",
  heavier: "Heavier than needed; only when the lighter one does not work.",
  when: "When?",
  establish: "Note: this is right",
  notRight: "It was not right",
  askProof: "Ask for proof",
  resume: "The proof has come",
  resumeAnswer: "The answer has come",
  established: "Noted who asks this.",
  notEstablished: "Noted that it was not right.",
};

export const ask: typeof askSource = {
  identityTitle: "Ask for proof",
  identitySay:
    "That is only allowed with reasonable doubt. The clock stands still from the day you ask until the day the proof is there.",
  clarificationTitle: "Ask which data are meant",
  clarificationSay:
    "That is allowed when you have many data of somebody. The clock stands still until the answer. What is clear already, you give meanwhile.",
  remindTitle: "Note a reminder",
  remindSay: "If no proof has come thirty days after your question, you can close the request.",
  when: "When did you ask it?",
  whenReminded: "When did you remind?",
  doubt: "Why do you doubt?",
  doubtHint: "For example: the request came from an unknown address.",
  amount: "Why is that needed?",
  amountHint: "For example: there are more than two hundred records.",
  act: "Note it",
  done: "Noted. The clock stands still.",
  reminded: "The reminder is noted.",
};

export const resume: typeof resumeSource = {
  title: "What has come in?",
  when: "When did it come in?",
  act: "Let the clock go on",
  done: "The clock goes on.",
};
