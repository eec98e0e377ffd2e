import type { nl } from "../nl";
import { counted } from "../plural";

export const notToKeep: (typeof nl)["notToKeep"] = {
  lead: (total) =>
    `In ${counted(total, "place", "places")} there may be something that you may not keep. Look and take it out, or say that it is something else.`,
  leadMany: (total) =>
    `In more than ${total} places there may be something that you may not keep. Look and take it out, or say that it is something else.`,
  leadNone: "What you may not keep, such as a citizen service number or a copy of an identity paper.",
  empty: "Nothing was found that you may not keep.",
  loading: "Fetching the list…",
  caption: "Where it stands",
  columns: { what: "Where", who: "Of whom", why: "What it may be" },
  card: "Card of the contact",
  record: (kind, day) => `${kind} of ${day}`,
  fields: (fields) => `In: ${fields}`,
  noBsn: "This is no BSN",
  shielded: "Leave it there, shielded",
  noPaper: "This is no identity paper",
  noBsnLabel: (where) => `This is no BSN: ${where}`,
  noPaperLabel: (where) => `This is no identity paper: ${where}`,
  shieldedLabel: (where) => `Leave it there, shielded: ${where}`,
  answered: "Remembered. If something else comes to stand there, the program asks again.",
  whyTitle: "Why is this here?",
  why: "You may use a citizen service number (BSN) only where a law prescribes it (art. 46 UAVG). A VAT number of a sole trader of before 2020 has a BSN in it. You erase a copy of an identity paper after the check. One in eleven random numbers looks like a BSN, so nothing is erased by itself. The number itself is not in this list. You do not alter a booked invoice: there the program shows the number shielded.",
  older: "On",
  newer: "Back",
};
