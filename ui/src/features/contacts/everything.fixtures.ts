// All that is kept of a person, and what the host answers where nothing is.
import type { PersonKept } from "../../ipc";
import { FOUND } from "../requests/person.fixtures";

const [own, ...others] = FOUND.cards;
if (own === undefined) throw new Error("a card is needed");

export const EVERYTHING: PersonKept = {
  keys: FOUND.keys,
  theirs: [
    {
      id: "g1",
      dated_on: "2026-05-06",
      fields: {
        kind: "contact_moment",
        happened_on: "2026-05-06",
        date_unknown: false,
        channel: "phone",
        subject: "Afspraak over het logo",
        content: "",
        reaction: "",
      },
      names: [own.name],
      passage: null,
    },
  ],
  cards: others.map((card) => ({ ...card, verdict: null })),
  naming: FOUND.records,
  notes: [{ contact_id: "c9", name: "Wim Pieters", passage: "Is de zwager van Yfke van 't Hof-Öztürk." }],
  requests: FOUND.requests,
  letters: [{ record_id: "g9", kind: "counter_party_notice", issued_on: "2025-04-01" }],
  restricted: 0,
  more: false,
};

export const NOTHING_KEPT: PersonKept = {
  ...EVERYTHING,
  theirs: [],
  cards: [],
  naming: [],
  notes: [],
  requests: [],
  letters: [],
};
