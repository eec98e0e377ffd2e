import type {
  ClockView,
  DecisionView,
  DocumentRow,
  LetterPreview,
  NotActedOnView,
  PauseView,
  RecordFields,
  RequestList,
  RequestRow,
  RequestView,
} from "../../ipc";

export const PROOF_ASKED: PauseView = {
  kind: "identity",
  asked_on: "2026-04-20",
  received_on: "2026-04-26",
  reminded_on: null,
  reason: "het verzoek kwam van een onbekend e-mailadres.",
  proof: "two_facts",
  counts: true,
};

export const CLOCK: ClockView = {
  received_on: "2026-04-16",
  raw: "2026-05-22",
  due: "2026-05-22",
  due_without_pauses: "2026-05-18",
  refusal_due: "2026-05-22",
  paused_days: 6,
  pauses: [PROOF_ASKED],
  extended_on: null,
  extend_before: "2026-05-22",
  days_left: 3,
  late: false,
  paused_now: false,
  answered_on: null,
};

export const PLAIN_CLOCK: ClockView = {
  ...CLOCK,
  received_on: "2026-05-08",
  raw: "2026-06-08",
  due: "2026-06-08",
  due_without_pauses: "2026-06-08",
  refusal_due: "2026-06-08",
  extend_before: "2026-06-08",
  paused_days: 0,
  pauses: [],
  days_left: 20,
};

export const LATE_CLOCK: ClockView = {
  ...PLAIN_CLOCK,
  received_on: "2026-04-16",
  raw: "2026-05-16",
  due: "2026-05-18",
  due_without_pauses: "2026-05-18",
  refusal_due: "2026-05-18",
  extend_before: "2026-05-18",
  days_left: -1,
  late: true,
};

/** Extended in time; something that is refused had to be told by 18 May. */
export const EXTENDED_CLOCK: ClockView = {
  ...CLOCK,
  raw: "2026-07-22",
  due: "2026-07-22",
  due_without_pauses: "2026-07-16",
  refusal_due: "2026-05-18",
  extended_on: "2026-05-14",
  extend_before: "2026-05-18",
  days_left: 64,
};

const LONG_NAME = "Bouwbedrijf Van der Heijden-Westerveld & Zonen B.V.";

export const ROW: RequestRow = {
  id: "r2",
  number: "V-2026-007",
  name: "Yfke Börger-Nieuwenhuizen",
  right: "access",
  state: "in_review",
  clock: CLOCK,
  file_kept_until: null,
};

export const LIST: RequestList = {
  open: [
    {
      ...ROW,
      id: "r1",
      number: "V-2026-006",
      name: "Joost de Bruijn",
      right: "rectification",
      clock: LATE_CLOCK,
    },
    ROW,
    {
      ...ROW,
      id: "r3",
      number: "V-2026-008",
      name: LONG_NAME,
      right: "access",
      state: "id_wait",
      clock: {
        ...PLAIN_CLOCK,
        paused_now: true,
        paused_days: 4,
        pauses: [
          {
            kind: "identity",
            asked_on: "2026-05-15",
            received_on: null,
            reminded_on: null,
            reason: "onbekend adres",
            proof: "two_facts",
            counts: true,
          },
        ],
      },
    },
  ],
  closed: [
    {
      ...ROW,
      id: "r0",
      number: "V-2026-002",
      name: "Samira van ’t Hof-Öztürk",
      right: "erasure",
      state: "closed",
      clock: { ...PLAIN_CLOCK, received_on: "2026-02-03", due: "2026-03-03", answered_on: "2026-02-20" },
      file_kept_until: "2031-02-24",
    },
    {
      ...ROW,
      id: "r00",
      number: "V-2026-001",
      name: "Wim Tanis",
      state: "closed_unidentified",
      clock: { ...PLAIN_CLOCK, received_on: "2026-01-05", due: "2026-02-05" },
      file_kept_until: "2031-02-14",
    },
  ],
  closed_total: 2,
};

export const NO_REQUESTS: RequestList = { open: [], closed: [], closed_total: 0 };

const MOMENT: RecordFields = {
  kind: "contact_moment",
  happened_on: "2024-03-03",
  date_unknown: false,
  channel: "phone",
  subject: "levertijd van de tweede partij",
  content: "",
  reaction: "",
};

const INVOICE: RecordFields = {
  kind: "invoice",
  number: "2021-0093",
  dated_on: "2021-06-21",
  due_on: null,
  amount_cents: 125_000,
  vat_cents: 21_694,
  state: "paid",
  settled_on: "2021-07-01",
  class: "ordinary",
  first_use_year: null,
  description: "",
  vat_id: "",
  quote_id: null,
  agreement_id: null,
};

const CASE_FILE: RecordFields = {
  kind: "case_file",
  title: "Geschil over de oplevering aan de Kade van de Oude Haven",
  number: "D-2024-003",
  opened_on: "2024-09-02",
  ended_on: null,
  end_kind: null,
  content: "",
  claims: [],
  decisions: [],
  correspondence: [],
};

const GIVEN: DecisionView = {
  party_id: "p1",
  fields: MOMENT,
  restricted: false,
  activity: { nl: "Contact", en: "Contact" },
  proposed: "give_in_full",
  proposed_because: {
    nl: "De persoon heeft recht op een kopie van deze gegevens.",
    en: "The person has a right to a copy of these data.",
  },
  article: "15(3)",
  decided: "give_in_full",
  ground: null,
  explanation: "",
  passages: [],
  last_day: "2026-09-03",
  choices: [
    { decision: "give_in_full", needs_ground: false },
    { decision: "give_redacted", needs_ground: true },
    { decision: "withhold", needs_ground: true },
    { decision: "nothing_kept", needs_ground: false },
  ],
  kept_until: null,
  held: null,
  progress: { nl: "wordt verzameld", en: "being collected" },
  grounds: (
    ["rights_of_others_copy", "rights_of_others_uavg", "civil_claims_uavg", "not_identifiable"] as const
  ).map((ground) => ({ ground, kept_until: null, derivation: { nl: "", en: "" }, day_asked: false })),
};

export const DECISIONS: DecisionView[] = [
  GIVEN,
  {
    ...GIVEN,
    party_id: "p2",
    fields: INVOICE,
    activity: { nl: "Facturatie", en: "Invoicing" },
    last_day: "2028-12-31",
  },
  {
    ...GIVEN,
    party_id: "p3",
    fields: CASE_FILE,
    last_day: null,
    activity: { nl: "Dossiers", en: "Case files" },
    proposed: "give_redacted",
    proposed_because: {
      nl: "Er kan iets over anderen in staan. Maak dat zwart; het stuk zelf geeft u.",
      en: "It may say something about others. Black that out; the document itself is given.",
    },
    article: "15(4)",
    decided: "give_redacted",
    ground: "rights_of_others_copy",
    explanation: "De naam van de wederpartij.",
    passages: [{ text: "Ruben Aksoy", reason: "name_of_other", words: "" }],
  },
  {
    ...GIVEN,
    party_id: "p4",
    fields: {
      kind: "subscription",
      audience: "subscriber",
      address: "yfke@boerger.example",
      subscribed_on: "2023-01-12",
      ground: null,
      unsubscribed_on: null,
    },
    activity: { nl: "Nieuwsbrief", en: "Newsletter" },
    decided: null,
  },
];

export const ACKNOWLEDGEMENT: DocumentRow = {
  id: "d1",
  kind: "acknowledgement",
  language: "nl",
  reference: "V-2026-007",
  addressee: "Yfke Börger-Nieuwenhuizen",
  request_id: "r2",
  run_id: null,
  issued_on: "2026-04-16",
  size_bytes: 41_000,
  sha256: "3fa1c09e77b1aa02c65d0f3e9b8471d2e5a60c1f4b9d8e7f60213a4c5d6e7f80",
  expires_on: null,
  gone: false,
  mail_possible: true,
};

export const IN_REVIEW: RequestView = {
  row: ROW,
  channel: "email",
  received_at: "10:20",
  language: "nl",
  contact_id: "c1",
  further_cards: [],
  requester: {
    salutation: "ms",
    given_name: "Yfke",
    infix: "",
    family_name: "Börger-Nieuwenhuizen",
    company: "",
    street: "Achter de Zuiderkerk 4 II",
    postcode: "1400 XY",
    town: "Waterdam",
    country: "",
    email: "yfke@boerger.example",
  },
  representative: null,
  subject: "person",
  answer_to: "representative",
  reached_us_on: null,
  due_from_us: null,
  forwarded: null,
  words: "Graag ontvang ik een kopie van alles wat u van mij bewaart.",
  identity: [{ method: "two_facts", checked_on: "2026-04-26", established: true }],
  identity_established: true,
  method_needed: "known_address",
  searched: [
    {
      place: "mailbox",
      words: { nl: "mailbox met archief", en: "mailbox with its archive" },
      searched_on: "2026-05-11",
      result: "found_and_added",
      search_words: "Yfke Boerger; yfke@boerger.example",
      recipients: [],
      never_used: false,
    },
    {
      place: "telephone",
      words: {
        nl: "WhatsApp, sms en bellijst op de telefoon",
        en: "WhatsApp, text messages and call list on the telephone",
      },
      searched_on: null,
      result: null,
      search_words: "",
      recipients: [],
      never_used: false,
    },
    {
      place: "paper",
      words: { nl: "papieren mappen en notities", en: "folders and notes on paper" },
      searched_on: null,
      result: null,
      search_words: "",
      recipients: [],
      never_used: false,
    },
  ],
  decisions: DECISIONS,
  undecided: 1,
  documents: [ACKNOWLEDGEMENT],
  steps: [
    { step: "ask_clarification", guard: null },
    { step: "extend", guard: null },
    { step: "decide", guard: "undecided" },
    { step: "answer", guard: "undecided" },
    { step: "withdraw", guard: null },
  ],
  closed_on: null,
  kept_file: null,
  court_until: null,
  linked: [],
  answer: "access_answer",
  erasure: null,
  rectification: null,
  portability: null,
  restriction: null,
  recipients: [],
  stopping: null,
  reassessment: null,
  not_acted_on: null,
};

/** A request that was answered and closed, with until when its file stays. */
export const CLOSED: RequestView = {
  ...IN_REVIEW,
  row: { ...ROW, state: "closed", file_kept_until: "2031-05-20" },
  steps: [{ step: "reopen", guard: null }],
  decisions: [],
  undecided: 0,
  closed_on: "2026-05-20",
  court_until: "2026-06-26",
  answer: null,
  kept_file: {
    activity: { nl: "Verzoeken over gegevens", en: "Data-subject requests" },
    purpose: {
      nl: "omdat u moet kunnen bewijzen hoe u het verzoek hebt behandeld",
      en: "because you must be able to prove how you handled the request",
    },
    basis: { nl: "een wettelijke plicht", en: "a legal obligation" },
    rule: { nl: "5 jaar na het sluiten van het verzoek", en: "5 years after the closing of the request" },
    deadline: {
      status: "keep",
      started_on: "2026-05-20",
      last_day: "2031-05-20",
      deletable_from: "2031-05-21",
      waits_for: null,
      derivation: { nl: "20 mei 2026; vijf jaar daarna", en: "20 May 2026; five years after that" },
      note: null,
    },
    held_by: [],
  },
};

export const RECEIVED: RequestView = {
  ...IN_REVIEW,
  row: { ...ROW, state: "received", clock: PLAIN_CLOCK },
  identity: [],
  identity_established: false,
  documents: [],
  decisions: DECISIONS.map((row) => ({ ...row, decided: null })),
  undecided: 4,
  steps: [
    { step: "acknowledge", guard: null },
    { step: "establish_identity", guard: null },
    { step: "ask_identity", guard: null },
    { step: "decide", guard: "identity_missing" },
    { step: "withdraw", guard: null },
  ],
};

export const DECIDED: RequestView = {
  ...IN_REVIEW,
  row: { ...ROW, state: "decided" },
  decisions: DECISIONS.map((row) => ({ ...row, decided: row.decided ?? "give_in_full" })),
  undecided: 0,
  searched: IN_REVIEW.searched.map((place) => ({
    ...place,
    searched_on: "2026-05-11",
    result: place.result ?? "nothing_found",
  })),
  steps: [
    { step: "answer", guard: null },
    { step: "answer_orally", guard: null },
    { step: "close", guard: "answer_missing" },
    { step: "withdraw", guard: null },
  ],
};

export const ANSWERED: RequestView = {
  ...DECIDED,
  row: { ...ROW, state: "answered", clock: { ...CLOCK, answered_on: "2026-05-18", days_left: 4 } },
  documents: [
    ACKNOWLEDGEMENT,
    { ...ACKNOWLEDGEMENT, id: "d2", kind: "access_answer", issued_on: "2026-05-18", mail_possible: false },
    {
      ...ACKNOWLEDGEMENT,
      id: "d3",
      kind: "access_copy",
      issued_on: "2026-05-18",
      expires_on: "2026-06-17",
      mail_possible: false,
    },
  ],
  steps: [{ step: "close", guard: null }],
  court_until: "2026-06-29",
};

export const LATE: RequestView = {
  ...IN_REVIEW,
  row: { ...ROW, name: "Joost de Bruijn", right: "restriction", number: "V-2026-006", clock: LATE_CLOCK },
  requester: { ...IN_REVIEW.requester, salutation: "mr", given_name: "Joost", family_name: "Bruijn" },
  representative: {
    kind: "lawyer",
    name: "mr. A. van den Broek-Wiśniewska",
    street: "",
    postcode: "",
    town: "",
    authority_seen_on: null,
  },
  words: "",
  contact_id: null,
  decisions: [],
  undecided: 0,
  searched: [],
  documents: [],
  steps: [
    { step: "extend", guard: "extension_too_late" },
    { step: "withdraw", guard: null },
  ],
};

export const PREVIEW: LetterPreview = {
  addressee: ["Mevrouw Y. Börger-Nieuwenhuizen", "Achter de Zuiderkerk 4 II", "1400 XY  WATERDAM"],
  subject: "Onderwerp: uw verzoek om inzage",
  blocks: [
    { kind: "paragraph", text: "Geachte mevrouw Börger-Nieuwenhuizen," },
    {
      kind: "paragraph",
      text: "Op 16 april 2026 vroeg u ons welke gegevens wij van u bewaren. Dat leest u in deze brief en in de bijlagen.",
    },
    {
      kind: "closing",
      greeting: "Met vriendelijke groet,",
      lines: ["Samira van ’t Hof-Öztürk", "Wilgenhoek Online Diensten"],
    },
    { kind: "enclosures", titles: ["Bijlage 1: overzicht", "Bijlage 2: kopie van uw gegevens"] },
  ],
  missing: ["signatory"],
  lost: [],
  envelope: {
    sheet: { left: 0, top: 0, width: 2100, height: 2970 },
    window: { left: 200, top: 500, width: 1100, height: 300 },
    folds: [1070, 2020],
    address: [
      { text: "Mevrouw Y. Börger-Nieuwenhuizen", area: { left: 350, top: 566, width: 520, height: 46 } },
      { text: "Achter de Zuiderkerk 4 II", area: { left: 350, top: 612, width: 390, height: 46 } },
      { text: "1400 XY  WATERDAM", area: { left: 350, top: 658, width: 330, height: 46 } },
    ],
    others: [
      { left: 350, top: 120, width: 640, height: 60 },
      { left: 1050, top: 300, width: 300, height: 30 },
      { left: 350, top: 520, width: 500, height: 22 },
      { left: 350, top: 980, width: 240, height: 32 },
      { left: 700, top: 980, width: 240, height: 32 },
      { left: 350, top: 1110, width: 700, height: 36 },
    ],
    text_top: 1230,
    shows: "address",
  },
  look_again: [],
  token: "3fa1c09e",
};

/** A letter with a table that is longer than the window. */
export const LONG_PREVIEW: LetterPreview = {
  ...PREVIEW,
  missing: [],
  subject: "Onderwerp: een deel van uw gegevens is gewist",
  blocks: [
    { kind: "paragraph", text: "Geachte mevrouw Börger-Nieuwenhuizen," },
    { kind: "paragraph", text: "U vroeg ons uw gegevens te wissen. Een deel hebben wij gewist:" },
    { kind: "list", entries: ["vijf contactmomenten", "de inschrijving op de nieuwsbrief"] },
    { kind: "paragraph", text: "Dit bewaren wij nog. U ziet per onderdeel waarom, en tot wanneer:" },
    {
      kind: "table",
      summary: "Wat wij bewaren",
      columns: ["Wat", "Waarom", "Tot en met"],
      rows: ["2025-0093", "2025-0117", "2025-0204"].map((number) => [
        `Factuur ${number}`,
        "Volgens de belastingwet moeten wij facturen en betalingen bewaren (artikel 52 AWR; artikel 17 lid 3 onder b AVG).",
        "31 december 2032\n15 mei 2025; boekjaar tot en met 31 december 2025; zeven jaar daarna",
      ]),
    },
    {
      kind: "paragraph",
      text: "Wij gebruiken deze gegevens alleen nog voor dat doel. Daarna wissen wij ze. U hoeft daar niets voor te doen.",
    },
    {
      kind: "closing",
      greeting: "Met vriendelijke groet,",
      lines: ["Samira van ’t Hof-Öztürk", "Wilgenhoek Online Diensten"],
    },
  ],
};

/** What was told of the fourth request within a year. */
export const TOLD: NotActedOnView = {
  fee_cents: 3500,
  objective: "U kreeg dit jaar vier keer een kopie.",
  subjective: "U schreef dat u blijft vragen.",
  told_on: "2026-05-19",
};

export const NOT_ACTED_ON: RequestView = { ...ANSWERED, not_acted_on: TOLD };
