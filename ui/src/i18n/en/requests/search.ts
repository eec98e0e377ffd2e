import { counted } from "../../plural";
import type { search as searchSource, person as personSource } from "../../nl/requests/search";

/** Looking for the person, in the program and outside it. */
export const search: typeof searchSource = {
  title: "Where else you search",
  unit: (number: number): string => (number === 1 ? "place" : "places"),
  say: "An access request also covers data that are not in this program. Note for each place what you found.",
  sayOther: "Something of this person can also be outside this program. Note for each place what you found.",
  sayErasure: "Erasure also covers what is not in this program. Note for each place what you found.",
  done: "You have searched everywhere.",
  result: {
    nothing_found: "Nothing found",
    found_and_added: "Found and entered",
    found_known: "Found, it was here already",
    not_used: "We do not use this",
  },
  notYet: "Not searched yet",
  on: (day: string) => `noted on ${day}`,
  with: (words: string) => `with: ${words}`,
  withEverywhere: (words: string) => `You searched with: ${words}.`,
  named: (recipients: string) => `in your register: ${recipients}`,
  never: "Do not ask any more",
  neverLabel: (place: string) => `Ask no request any more about ${place}`,
  neverNoted: "The program asks about this place no more.",
  again: "Ask again",
  againLabel: (place: string) => `Ask each request about ${place} again`,
  againNoted: "The program asks about this place again.",
  addFound: "Enter what you found under",
  addFoundAfter: "; it will then stand among the decisions.",
};

export const person: typeof personSource = {
  title: "Find the person",
  unit: "to judge",
  say: (cards: number) =>
    cards === 0
      ? "This request is not about a card yet. Look by name, address, e-mail, telephone and account number."
      : cards === 1
        ? "This request is about one card. Somebody can also have written a comment, or be the counter-party in a case file."
        : `This request is about ${cards} cards of the same person. They stay apart; nothing is merged.`,
  look: "Find the person",
  lookAgain: "Look again",
  loading: "Looking for the person",
  keysTitle: "What you look with",
  keysHint: "One a line. An address is the postcode and then the house number.",
  keys: {
    names: "Name",
    emails: "E-mail",
    phones: "Telephone",
    accounts: "Account number",
    addresses: "Postcode and house number",
  },
  cardsTitle: "Cards that may be of this person",
  noCards: "There is no card with these data.",
  records: (number: number) => counted(number, "record", "records"),
  because: (signs: string) => `found by: ${signs}`,
  first: "The request is about this one",
  said: { same_person: "The same person", somebody_else: "Somebody else" },
  same: "The same person",
  sameLabel: (name: string) => `${name} is the same person`,
  other: "Somebody else",
  otherLabel: (name: string) => `${name} is somebody else`,
  judged: {
    same_person: (name: string) => `The request is now also about the card of ${name}.`,
    somebody_else: (name: string) => `Noted: ${name} is somebody else.`,
  },
  recordsTitle: "Records of others that name this person",
  noRecords: "No record of others names this person.",
  role: "As",
  roleLabel: (record: string) => `What the person is in ${record}`,
  card: "On the card",
  cardLabel: (record: string) => `On which card ${record} comes`,
  join: "Is about this person",
  joinLabel: (record: string) => `${record} is about this person`,
  aside: "Is not about this person",
  asideLabel: (record: string) => `${record} is not about this person`,
  joined: "The record is now of this person and stands among the decisions.",
  setAside: "Noted: this record is not about this person.",
  requestsTitle: "Other requests of this person, with their letters",
  letter: (kind: string, day: string) => `${kind} of ${day}`,
  letters: (letters: string) => `Letters: ${letters}.`,
  more: "More was found than fits here. Judge this first, or look with less.",
};
