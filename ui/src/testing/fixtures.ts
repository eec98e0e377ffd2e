import type {
  ActivityChoice,
  Business,
  Counts,
  Holiday,
  OpenAdministration,
  Preferences,
  RecoverySheet,
  SessionState,
} from "../ipc";

/** A Tuesday of which the pictures of the look are made. */
export const TODAY = "2026-05-19";

export const HOLIDAYS_2026: readonly Holiday[] = [
  { day: "2026-04-27", name: { nl: "Koningsdag", en: "King’s Day" } },
  { day: "2026-05-05", name: { nl: "Bevrijdingsdag", en: "Liberation Day" } },
  { day: "2026-05-14", name: { nl: "Hemelvaartsdag", en: "Ascension Day" } },
  { day: "2026-05-25", name: { nl: "tweede pinksterdag", en: "Whit Monday" } },
];

export const NO_ADMINISTRATION: SessionState = {
  phase: "none",
  today: TODAY,
  business_name: null,
  open: null,
  retry_after_seconds: 0,
};

export const CLOSED: SessionState = {
  ...NO_ADMINISTRATION,
  phase: "closed",
  business_name: "Wilgenhoek Online Diensten",
};

export const OPEN_ADMINISTRATION: OpenAdministration = {
  business_name: "Wilgenhoek Online Diensten",
  language: "nl",
  theme: "system",
  text_size_percent: 100,
  lock_after_minutes: 15,
  recovery_sheet_confirmed: true,
  undo: null,
  sample: false,
};

export const OPEN: SessionState = { ...CLOSED, phase: "open", open: OPEN_ADMINISTRATION };

export const PREFERENCES: Preferences = {
  language: "nl",
  theme: "system",
  text_size_percent: 100,
  lock_after_minutes: 15,
  backups_kept_days: 90,
  good_friday_counts: false,
  suspension: "pause",
  financial_year_ends: "12-31",
};

export const COUNTS: Counts = {
  attention: 6,
  attention_late: 1,
  due: 26,
  requests: 2,
  requests_late: 1,
  breaches: 0,
  breaches_late: 0,
  statement: 0,
};

export const CHOICES: readonly ActivityChoice[] = [
  {
    code: "contact",
    name: { nl: "Contact", en: "Contact" },
    explanation: {
      nl: "Vragen per telefoon, e-mail, formulier of WhatsApp",
      en: "Questions by telephone, e-mail, form or WhatsApp",
    },
    period: { nl: "5 jaar na het contact", en: "5 years after the contact" },
    chosen: true,
  },
  {
    code: "quotes",
    name: { nl: "Offertes", en: "Quotes" },
    explanation: { nl: "Met en zonder akkoord", en: "Accepted or not" },
    period: { nl: "8 jaar na de offertedatum", en: "8 years after the date of the quote" },
    chosen: true,
  },
  {
    code: "case_files",
    name: { nl: "Dossiers", en: "Case files" },
    explanation: {
      nl: "Geschillen, ook over mensen met wie u geen contact had",
      en: "Disputes, also about people you had no contact with",
    },
    period: { nl: "tot de zaak definitief klaar is", en: "until the case is finally over" },
    chosen: false,
  },
];

export const SHEET: RecoverySheet = {
  groups: ["K7QF", "2MXD", "9PTA", "H4WN", "C8RB", "3VYQ", "ZTE5", "JG6K"],
  ask_back: [2, 7],
};

export const BUSINESS: Business = {
  name: "Atelier van ’t Hof-Öztürk",
  street: "Kade van de Oude Haven 118 B",
  postcode: "1400 XZ",
  town: "Waterdam",
  phone: "",
  email: "samira@atelier-ozturk.example",
  website: "",
  kvk_number: "00000000",
  signatory: "Samira van ’t Hof-Öztürk",
};
