import type { RectificationForm, RectificationItem, RectificationView, RequestView } from "../../ipc";
import { ERASURE_EXECUTING } from "./erasure.fixtures";
import { IN_REVIEW, ROW } from "./requests.fixtures";

const FORM: RectificationForm = {
  request_id: "r2",
  id: "w1",
  about: { kind: "card", contact_id: "c2" },
  said: "Mijn achternaam is met een trema.",
  decision: null,
  new_values: [],
  old_told: false,
  statement: "",
  ground: null,
  explanation: "",
  credit_id: null,
  replacement_id: null,
};

const BECAUSE = {
  nl: "Is het onjuist, verbeter het dan. Is het onvolledig, vul het dan aan.",
  en: "If it is wrong, correct it. If it is incomplete, add to it.",
};

const ITEM: RectificationItem = {
  form: FORM,
  name: { nl: "naam en kaart", en: "name and card" },
  state: "open",
  carried_out_on: null,
};

export const RECTIFICATION: RectificationView = {
  items: [
    ITEM,
    {
      ...ITEM,
      form: {
        ...FORM,
        id: "w2",
        about: { kind: "record", party_id: "p3" },
        said: "Ik was niet boos aan de telefoon.",
        decision: "refuse",
        ground: "opinion_not_fact",
        explanation: "Dit is onze indruk van het gesprek.",
        statement: "Ik was niet boos.",
      },
      name: { nl: "contactmoment van 14 maart 2026", en: "contact moment of 14 March 2026" },
      state: "proposed",
    },
  ],
  things: [
    {
      about: { kind: "card", contact_id: "c2" },
      name: { nl: "naam en kaart", en: "name and card" },
      record_kind: null,
      record_id: null,
      parts: [
        { part: "given_name", value: "Yfke" },
        { part: "family_name", value: "Borger-Nieuwenhuizen" },
      ],
      outcomes: ["correct", "supplement", "add_statement", "refuse"],
      proposed_because: BECAUSE,
    },
    {
      about: { kind: "record", party_id: "p3" },
      name: { nl: "contactmoment van 14 maart 2026", en: "contact moment of 14 March 2026" },
      record_kind: "contact_moment",
      record_id: "g3",
      parts: [{ part: "content", value: "Was boos over de levertijd." }],
      outcomes: ["correct", "supplement", "add_statement", "refuse"],
      proposed_because: BECAUSE,
    },
    {
      about: { kind: "record", party_id: "p9" },
      name: { nl: "factuur 2025-0012", en: "invoice 2025-0012" },
      record_kind: "invoice",
      record_id: "g9",
      parts: [],
      outcomes: ["corrected_invoice", "add_statement", "refuse"],
      proposed_because: {
        nl: "Een factuur verandert niet meer. Maak een creditfactuur en een nieuwe factuur.",
        en: "An invoice is not changed. Make a credit note and a new invoice.",
      },
    },
  ],
};

export const RECTIFYING: RequestView = {
  ...IN_REVIEW,
  row: { ...ROW, right: "rectification" },
  words: "Mijn naam staat verkeerd in uw administratie.",
  decisions: [],
  undecided: 1,
  identity_established: true,
  rectification: RECTIFICATION,
  linked: [],
  steps: [
    { step: "decide", guard: "undecided" },
    { step: "withdraw", guard: null },
  ],
};

export const RECTIFIED: RequestView = {
  ...RECTIFYING,
  row: { ...ROW, right: "rectification", state: "executing" },
  undecided: 0,
  answer: "rectification_answer",
  rectification: {
    ...RECTIFICATION,
    items: [
      {
        ...ITEM,
        form: {
          ...FORM,
          decision: "correct",
          new_values: [{ part: "family_name", value: "Börger-Nieuwenhuizen" }],
        },
        state: "applied",
        carried_out_on: "2026-05-19",
      },
      ...RECTIFICATION.items.slice(1).map((item) => ({
        ...item,
        state: "statement_added" as const,
        carried_out_on: "2026-05-19",
      })),
    ],
  },
  recipients: ERASURE_EXECUTING.recipients.map((one) => ({ ...one, action: "corrected" as const })),
  steps: [
    { step: "tell_recipients", guard: null },
    { step: "answer", guard: "recipients_not_told" },
    { step: "close", guard: "answer_missing" },
  ],
};
