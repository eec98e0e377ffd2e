// What was found of a person, and what the host answers where nothing was.
import type { PersonFound } from "../../ipc";

export const FOUND: PersonFound = {
  keys: {
    names: ["Yfke van 't Hof-Öztürk"],
    emails: ["yfke@boerger.example"],
    phones: ["06-10000001"],
    accounts: [],
    addresses: [{ postcode: "1400 XY", number: "4" }],
  },
  searched_on: null,
  cards: [
    {
      contact_id: "c1",
      name: "Yfke van 't Hof-Öztürk",
      town: "Waterdam",
      records: 7,
      roles: ["contact", "customer"],
      signs: ["same_email", "same_name"],
      is_first: true,
      verdict: null,
    },
    {
      contact_id: "c7",
      name: "reageerder",
      town: "",
      records: 2,
      roles: ["commenter"],
      signs: ["same_email"],
      is_first: false,
      verdict: null,
    },
    {
      contact_id: "c8",
      name: "IJ. Hof Özturk",
      town: "Waterdam",
      records: 1,
      roles: ["counter_party"],
      signs: ["similar_name"],
      is_first: false,
      verdict: "somebody_else",
    },
  ],
  records: [
    {
      id: "g9",
      dated_on: "2025-03-01",
      fields: {
        kind: "case_file",
        title: "Geschil over een oprit",
        number: "Z-7",
        opened_on: "2025-03-01",
        ended_on: null,
        end_kind: null,
        content: "",
        claims: [],
        decisions: [],
        correspondence: [],
      },
      names: ["Wim Pieters"],
      passage: "De buurvrouw, mevrouw Hof-Öztürk, tekende bezwaar aan.",
    },
  ],
  requests: [
    {
      id: "r9",
      number: "V-2025-003",
      name: "Yfke van 't Hof-Öztürk",
      right: "access",
      state: "closed",
      letters: [
        { kind: "acknowledgement", issued_on: "2025-03-04" },
        { kind: "access_answer", issued_on: "2025-03-18" },
      ],
    },
  ],
  more: false,
  can_judge: true,
};

export const FOUND_NOTHING: PersonFound = { ...FOUND, cards: [], records: [], requests: [] };
