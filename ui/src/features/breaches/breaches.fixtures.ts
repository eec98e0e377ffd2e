import type { BreachClock, BreachList, BreachView, MomentView } from "../../ipc";

/** A moment in winter time. */
export function moment(local: string): MomentView {
  const [date = "", time = ""] = local.split("T");
  const at = `${date}T${String(Number(time.slice(0, 2)) - 1).padStart(2, "0")}${time.slice(2)}:00Z`;
  const words = `${date} om ${time.replace(":", ".")} uur`;
  return { at, local: `${local}:00`, fold: null, words: { nl: words, en: `${date} at ${time}` } };
}

export const RUNNING: BreachClock = {
  aware: moment("2026-05-17T10:00"),
  due: moment("2026-05-20T10:00"),
  hours: 72,
  now: "2026-05-19T10:00:00Z",
  minutes_gone: 49 * 60 + 5,
  minutes_left: 22 * 60 + 55,
  late: false,
  reminder: 48,
  reminders: [48, 60, 71],
  reported: null,
  minutes_late: null,
};

export const LATE: BreachClock = {
  ...RUNNING,
  minutes_gone: 75 * 60,
  minutes_left: -3 * 60,
  late: true,
  reminder: 71,
};

/** A leak that somebody reported, before it was assessed. */
export const REPORTED: BreachView = {
  row: {
    id: "b1",
    number: "DL-2026-001",
    subject: "Dossier te openen zonder wachtwoord",
    source: "reporter",
    entered_on: "2026-05-17",
    clock: RUNNING,
    outcome: null,
    closed_on: null,
    last_day: null,
  },
  happened_from: moment("2026-05-14T08:00"),
  happened_until: null,
  discovered_at: moment("2026-05-17T09:00"),
  aware_at: moment("2026-05-17T10:00"),
  aware_reason: "Toen zagen wij het zelf.",
  processor: "",
  processor_told_at: null,
  reporter: { name: "Bo van ’t Hof-Lindeman", email: "bo@lindeman.example", phone: "", language: "nl" },
  acknowledged_on: null,
  acknowledgement: {
    subject: "Uw melding, kenmerk DL-2026-001",
    text: "Beste Bo,\n\nWij kregen uw melding.",
  },
  facts: {
    what: "Een bijlage was voor iedereen te openen.",
    systems: "website",
    reproduce: "Het nummer in het adres veranderen.",
    addresses: "192.0.2.7",
    evidence: "",
    people: "",
    records: "",
    people_count: null,
    record_count: null,
    sensitive: [],
    contact_point: "",
    consequences: "",
    measures_taken: "",
    measures_proposed: "",
    advice: "",
    notices: [],
  },
  missing: ["people", "people_count", "records", "record_count", "contact_point", "consequences", "measures"],
  assessment: null,
  to_weigh: [],
  proposal: null,
  decision: null,
  late_reason: "",
  reports: [],
  scope: null,
  held: 0,
  people: {
    rows: [],
    total: 0,
    written: 0,
    told: 0,
    without_address: 0,
    unreachable: 0,
    languages: [],
  },
  public_text: "",
  public_on: null,
  lessons: "",
  text: {
    nl: "Wat er gebeurde\nWat: Een bijlage was voor iedereen te openen.",
    en: "What happened\nWhat: An annex could be opened by anybody.",
  },
  counting_note: { nl: "Verordening 1182/71 telt hier niet.", en: "Regulation 1182/71 does not count here." },
  restricted_note: { nl: "Beperkte gegevens tellen mee.", en: "Restricted data are counted." },
};

const FACTORS = [
  "kind",
  "data",
  "identification",
  "severity",
  "special_persons",
  "number",
  "own_character",
] as const;

/** The same, assessed, with what is proposed. */
export const ASSESSED: BreachView = {
  ...REPORTED,
  acknowledged_on: "2026-05-17",
  assessment: {
    compromised: ["confidentiality"],
    encrypted: false,
    restored: false,
    undone: false,
    weighed: FACTORS.map((factor) => ({
      factor,
      weight: factor === "data" ? "heavy" : "light",
      because: "",
    })),
    no_notice: null,
    no_notice_reason: "",
  },
  proposal: { outcome: "authority_and_persons", risk: "high", reasons: ["sensitive_data"], public: false },
};

/** The same, decided, with the people looked up and a first report. */
export const DECIDED: BreachView = {
  ...ASSESSED,
  row: {
    ...REPORTED.row,
    outcome: "authority_and_persons",
    clock: { ...RUNNING, reported: moment("2026-05-19T11:05"), minutes_late: null, reminder: null },
  },
  decision: { outcome: "authority_and_persons", public: false, reason: "", decided_on: "2026-05-18" },
  reports: [
    {
      id: "m1",
      phase: "first",
      told_at: moment("2026-05-19T11:05"),
      authority_number: "AP-000123",
      added: "",
      form_kept: "map Datalekken",
    },
  ],
  scope: {
    filters: [
      {
        filter: {
          activity_id: "a7",
          kind: "case_file",
          data: null,
          from: "2026-01-01",
          until: null,
          contact_id: null,
        },
        activity: { nl: "Dossiers", en: "Case files" },
      },
    ],
    frozen_on: "2026-05-18",
    people: 2,
    records: 3,
    restricted: 1,
    kinds: [["case_file", 3]],
    data: [["email", 2]],
  },
  held: 3,
  people: {
    rows: [
      {
        contact_id: "c1",
        name: "Samira van ’t Hof-Öztürk",
        language: "nl",
        has_address: true,
        has_email: true,
        document_id: null,
        channel: null,
        told_on: null,
      },
      {
        contact_id: "c2",
        name: null,
        language: "nl",
        has_address: false,
        has_email: true,
        document_id: null,
        channel: null,
        told_on: null,
      },
    ],
    total: 2,
    written: 0,
    told: 0,
    without_address: 1,
    unreachable: 0,
    languages: ["nl"],
  },
  facts: {
    ...REPORTED.facts,
    people_count: 2,
    record_count: 3,
    notices: [
      {
        language: "nl",
        what: "een bijlage was voor iedereen te openen",
        consequences: "Iemand kan weten dat u klant bent.",
        done: "Wij haalden de bijlage weg.",
        planned: "",
        advice: "",
      },
    ],
  },
};

/** A weakness that was no breach, closed. */
export const WEAKNESS: BreachView = {
  ...REPORTED,
  row: {
    ...REPORTED.row,
    id: "b2",
    number: "DL-2026-002",
    subject: "Zwakke plek in een formulier",
    clock: null,
    outcome: "no_breach",
    closed_on: "2026-05-18",
    last_day: "2031-05-18",
  },
  acknowledged_on: "2026-05-17",
  assessment: {
    compromised: [],
    encrypted: false,
    restored: false,
    undone: false,
    weighed: [],
    no_notice: null,
    no_notice_reason: "",
  },
  proposal: { outcome: "no_breach", risk: null, reasons: ["nothing_compromised"], public: false },
  decision: {
    outcome: "no_breach",
    public: false,
    reason: "In de logboeken is niemand te zien.",
    decided_on: "2026-05-18",
  },
  lessons: "Het formulier controleert nu elk adres.",
};

export const LIST: BreachList = { open: [REPORTED.row], closed: [WEAKNESS.row] };
export const NOTHING: BreachList = { open: [], closed: [] };
