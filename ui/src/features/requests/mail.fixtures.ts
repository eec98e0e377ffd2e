import type { RequestMail } from "../../ipc";
import { noRequester } from "./intake";

/** A mail that asks two things, from somebody who is not known. */
export const MAIL: RequestMail = {
  requester: {
    ...noRequester(),
    given_name: "Samira",
    infix: "van 't",
    family_name: "Hof-Öztürk",
    email: "samira@hof.example",
  },
  contact_id: null,
  received_on: "2026-05-17",
  received_at: "23:10",
  received_by: "server",
  language: "nl",
  subject: "Mijn gegevens",
  words:
    "Goedemorgen,\n\nWelke gegevens hebben jullie van mij? Daarna wil ik dat u mijn gegevens wist.\n\nGroet, Samira",
  words_cut: false,
  rights: [
    { right: "access", sentence: "Welke gegevens hebben jullie van mij?" },
    { right: "erasure", sentence: "Daarna wil ik dat u mijn gegevens wist." },
  ],
  forwarded: null,
  attachments: [],
  identity_paper: false,
  message: "ab".repeat(32),
  taken_in: [],
};

/** The same mail, sent on by a processor, with a copy of a passport, and taken in before. */
export const DIFFICULT_MAIL: RequestMail = {
  ...MAIL,
  received_by: "sender",
  forwarded: { name: "Hosting Waterdam", first_sent_on: "2026-05-15" },
  attachments: [
    { kind: "picture", count: 2 },
    { kind: "pdf", count: 1 },
  ],
  identity_paper: true,
  taken_in: [{ id: "r4", number: "V-2026-004", right: "access", state: "in_review" }],
};
