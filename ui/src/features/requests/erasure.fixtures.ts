import type { DecisionView, ErasureView, GroundChoice, RequestView } from "../../ipc";
import { DECIDED, DECISIONS, IN_REVIEW, ROW } from "./requests.fixtures";

const [moment, invoice, caseFile, subscription] = DECISIONS as [
  DecisionView,
  DecisionView,
  DecisionView,
  DecisionView,
];

const CHOICES: DecisionView["choices"] = [
  { decision: "erase", needs_ground: false },
  { decision: "keep_restricted", needs_ground: true },
  { decision: "keep", needs_ground: true },
];

const NO_LONGER_NEEDED = {
  nl: "De gegevens zijn niet meer nodig.",
  en: "The data are no longer needed.",
};

const LEGAL_OBLIGATION: GroundChoice = {
  ground: "legal_obligation",
  kept_until: "2032-12-31",
  derivation: {
    nl: "15 mei 2025; boekjaar tot en met 31 december 2025; zeven jaar daarna",
    en: "15 May 2025; financial year until and including 31 December 2025; seven years after that",
  },
  day_asked: false,
};

const LEGAL_CLAIMS: GroundChoice = {
  ground: "legal_claims",
  kept_until: null,
  derivation: { nl: "", en: "" },
  day_asked: true,
};

const CONTRACT: GroundChoice = {
  ground: "contract_running",
  kept_until: null,
  derivation: {
    nl: "tot de overeenkomst is afgelopen",
    en: "until the agreement has ended",
  },
  day_asked: false,
};

const goes = (row: DecisionView): DecisionView => ({
  ...row,
  proposed: "erase",
  proposed_because: NO_LONGER_NEEDED,
  article: "17(1)(a)",
  decided: null,
  ground: null,
  explanation: "",
  passages: [],
  kept_until: null,
  choices: CHOICES,
  grounds: [LEGAL_CLAIMS],
  held: null,
  progress: { nl: "voorgesteld", en: "proposed" },
});

export const ERASURE_DECISIONS: DecisionView[] = [
  goes(moment),
  goes(subscription),
  {
    ...goes(invoice),
    fields: {
      ...(invoice.fields as Extract<DecisionView["fields"], { kind: "invoice" }>),
      number: "2025-0093",
    },
    proposed: "keep_restricted",
    proposed_because: { nl: "De belastingwet vraagt het.", en: "Tax law requires it." },
    article: "17(3)(b)",
    kept_until: "2032-12-31",
    last_day: "2033-05-15",
    grounds: [LEGAL_OBLIGATION, LEGAL_CLAIMS],
  },
  {
    ...goes(caseFile),
    proposed: "keep_restricted",
    proposed_because: {
      nl: "De zaak loopt nog.",
      en: "The case is still running.",
    },
    article: "17(3)(e)",
    held: { nl: "geschil, tot de zaak klaar is", en: "dispute, until the case is over" },
    grounds: [CONTRACT, LEGAL_CLAIMS],
  },
];

export const ERASURE: ErasureView = {
  card_goes: false,
  points_going: [
    { kind: "phone", count: 2 },
    { kind: "email", count: 1 },
  ],
  points_staying: [{ kind: "postal_address", count: 1 }],
  note_goes: true,
  to_erase: 2,
  run: null,
  backups_gone_by: null,
  places_open: 0,
};

export const ERASURE_REVIEW: RequestView = {
  ...IN_REVIEW,
  row: { ...ROW, right: "erasure" },
  words: "Ik wil dat u alles van mij verwijdert.",
  decisions: ERASURE_DECISIONS,
  undecided: 4,
  searched: DECIDED.searched,
  erasure: ERASURE,
  linked: [{ id: "r9", number: "V-2026-008", right: "access", state: "in_review" }],
  steps: [
    { step: "extend", guard: null },
    { step: "decide", guard: "undecided" },
    { step: "withdraw", guard: null },
  ],
};

const FIXED = ERASURE_DECISIONS.map((row) => ({
  ...row,
  decided: row.proposed,
  ground: row.proposed === "erase" ? null : (row.grounds[0]?.ground ?? null),
}));

export const ERASURE_DECIDED: RequestView = {
  ...ERASURE_REVIEW,
  row: { ...ROW, right: "erasure", state: "decided" },
  decisions: FIXED,
  undecided: 0,
  linked: [],
  steps: [
    { step: "execute", guard: null },
    { step: "tell_recipients", guard: "still_to_erase" },
    { step: "answer", guard: "still_to_erase" },
    { step: "close", guard: "answer_missing" },
    { step: "withdraw", guard: null },
  ],
};

export const ERASURE_EXECUTING: RequestView = {
  ...ERASURE_DECIDED,
  row: { ...ROW, right: "erasure", state: "executing" },
  decisions: FIXED.map((row) => (row.decided === "erase" ? { ...row, fields: null } : row)),
  erasure: {
    ...ERASURE,
    to_erase: 0,
    run: { id: "o3", number: "O-2026-003", executed_on: "2026-05-19" },
    backups_gone_by: "2026-08-17",
    places_open: 3,
  },
  recipients: [
    {
      recipient_id: "a1",
      name: "MailPost Nederland B.V.",
      action: "erased",
      given_on: "2025-11-03",
      may_tell: true,
      told: {
        way: "letter",
        reason: "",
        told_on: "2026-05-19",
        document_id: "d7",
        outcome: null,
        outcome_on: null,
      },
      remind_on: "2026-06-02",
    },
    {
      recipient_id: "a2",
      name: "Hosting Noordpolder",
      action: "erased",
      given_on: null,
      may_tell: true,
      told: null,
      remind_on: null,
    },
    {
      recipient_id: "a3",
      name: "Administratiekantoor Van ’t Hof-Öztürk & Wiśniewska",
      action: "erased",
      given_on: null,
      may_tell: true,
      told: {
        way: "own_way",
        reason: "",
        told_on: "2026-05-19",
        document_id: null,
        outcome: "confirmed",
        outcome_on: "2026-05-19",
      },
      remind_on: null,
    },
    {
      recipient_id: "a4",
      name: "Belastingdienst",
      action: "erased",
      given_on: null,
      may_tell: true,
      told: {
        way: "not_told",
        reason: "de aangiften zijn gedaan en niet meer te wijzigen",
        told_on: "2026-05-19",
        document_id: null,
        outcome: null,
        outcome_on: null,
      },
      remind_on: null,
    },
  ],
  answer: "erasure_partly_refused",
  steps: [
    { step: "tell_recipients", guard: null },
    { step: "answer", guard: "recipients_not_told" },
    { step: "close", guard: "answer_missing" },
  ],
};
