import { inEnglish as letters } from "../../numerals";
import type { stop as source } from "../../nl/requests/stop";

/** A use that stops at once. */
export const stop: typeof source = {
  title: "Stop",
  marketing:
    "An objection to advertising takes effect at once, without conditions. Advertising stops by every channel.",
  consent: "Withdrawing is as easy as giving: the use stops at once. What you did with it before was lawful.",
  nothing:
    "There is no newsletter or cookie of this person here. The address does go onto the list of those who want no advertising.",
  which: "Which consent was withdrawn?",
  noneChosen: "Choose which consent was withdrawn.",
  otherCard: (name: string, card: string) => `${name}, on the card of ${card}`,
  stopped: "stopped",
  erased: "stopped and erased",
  heldBack: "stopped; erasing waits for a hold",
  addresses: "Where it stops",
  addressesStopped: "Nothing goes here any more",
  channels: { email: "e-mail", telephone: "telephone, text messages and WhatsApp" },
  forgotten: { email: "An e-mail address", telephone: "A telephone number" },
  since: (day: string) => `since ${day}`,
  code: "The list has a coded form only. Every import, every new address and every mailing list is compared with it.",
  add: "Another e-mail address or telephone number",
  addAct: "Add",
  added: (value: string) => `${value} was added.`,
  noAddress: "This is no e-mail address and no telephone number.",
  takeOut: "Take out",
  takeOutOf: (value: string) => `Take out: ${value}`,
  actMarketing: "Stop the advertising now",
  actConsent: "Stop the use now",
  doneMarketing: "The advertising has stopped.",
  doneConsent: "The use has stopped.",
  stoppedMarketing: (day: string) => `Since ${day} no advertising goes to this person.`,
  stoppedConsent: (day: string) => `The use stopped on ${day}.`,
  proof: (number: string) => `Proof ${number} of the erasure`,
  marked: "The card says that there may be no advertising.",
  places: (number: number) =>
    number === 1
      ? "Stop it outside this program as well, in one place."
      : `Stop it outside this program as well, in ${letters(number)} places.`,
};
