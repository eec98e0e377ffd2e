import type { otherWay as otherWaySource, notActedOn as notActedOnSource } from "../../nl/requests/otherWay";

/** A request that goes another way, or is not acted on. */
export const otherWay: typeof otherWaySource = {
  title: "Does this request go another way?",
  subject: {
    child:
      "It is about a child under 16. A parent or guardian asks it, or the child itself. Write so that a child understands it.",
    deceased:
      "It is about somebody who has died. Privacy law does not apply then. The card says that the person has died; no more mailings go out.",
    company: "It is about a company as such. Privacy law protects people, not companies.",
  },
  viaProcessor: (first: string, us: string, due: string, dueFromUs: string) =>
    `The request came in at a processor on ${first}, and with you on ${us}. The term safely runs from the first day, up to and including ${due}. From the day with you it would be ${dueFromUs}.`,
  forwarded: (to: string, day: string) => `Sent on to ${to} on ${day}.`,
  acts: {
    forward: "Send it on",
    say_not_covered: "Explain that the law does not apply here",
    not_act_on: "Not act on it",
    inform_on_complaint: "Send information about complaints",
  },
  fillIn: "Fill this in.",
  forwardSay:
    "Send the request on yourself to whom it is for. The letter tells who asks that and when you did so. Your term ends then.",
  why: "Why is it not for you?",
  to: "Whom is it for?",
  toHint: "The name as it will stand in the letter",
  on: "Sent on on",
  excessSay:
    "This is allowed only where the request is manifestly unfounded or excessive. You must be able to prove it, with facts of both kinds. Asking more often is not enough. Rather talk about it first.",
  late: (day: string) => `Refusing was possible up to and including ${day}`,
  lateSay: "An extension does not move that day. So you are late; write down why in the file.",
  inTime: (day: string) =>
    `A refusal must reach who asks by ${day} at the latest. An extension does not move that.`,
  objective: "Why does this request not serve the purpose of the right?",
  objectiveHint: "Facts that somebody else can check",
  subjective: "What shows that this is meant?",
  subjectiveHint: "For example what the person wrote",
  outcome: "What do you do?",
  fee: "Amount",
  feeHint: "No more than it costs you",
  lookedAgain: "Somebody looked at this a second time",
  lookedAgainMissing: "Have somebody look at it a second time.",
  lookAgain: "Look once more where this letter goes",
  doubts: {
    address_differs: "The address differs from the contact's card.",
    email_differs: "The e-mail address differs from the contact's card.",
    address_is_new: "An address on the card is less than two weeks old.",
  },
};

export const notActedOn: typeof notActedOnSource = {
  title: "Not acted on",
  refused: "You wrote that you do not act on this request. The person can complain.",
  fee: (amount: string) =>
    `You wrote that you act on this request only if the person pays ${amount}. Once that is paid, close the request and open it again.`,
  objective: "What shows that the right is not used for its purpose",
  subjective: "What shows that this is meant",
};
