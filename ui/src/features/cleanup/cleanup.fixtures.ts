import type { CleanupView, DueRow, ErasurePreview, RunView } from "../../ipc";

function mail(number: number, name: string, day: string, subject: string): DueRow {
  return {
    party_id: `p${number}`,
    record_id: `r${number}`,
    contact_id: `c${number}`,
    name,
    fields: {
      kind: "contact_moment",
      happened_on: `2021${day.slice(4)}`,
      date_unknown: false,
      channel: "email",
      subject,
      content: "",
      reaction: "",
    },
    last_day: day,
    days_late: 3,
  };
}

function quote(number: number, name: string, day: string, paper: string, cents: number): DueRow {
  return {
    ...mail(number, name, day, ""),
    fields: {
      kind: "quote",
      dated_on: `2018${day.slice(4)}`,
      number: paper,
      amount_cents: cents,
      outcome: "lapsed",
      part_of_administration: false,
      content: "",
      agreement_id: null,
    },
  };
}

function spam(number: number, day: string): DueRow {
  return {
    ...mail(number, "", day, ""),
    fields: {
      kind: "technical_data",
      data: "spam_check",
      collected_on: "2026-02-16",
      ip_address: "",
      user_agent: "",
      content: "",
    },
  };
}

const SUBJECTS = ["een offerteaanvraag", "openingstijden", "een nieuwe website", "de levertijd"];

/** What the look shows: twenty-six records in three activities. */
export const CLEANUP: CleanupView = {
  due: [
    {
      activity_id: "a1",
      activity: { nl: "Contact", en: "Contact" },
      rule: { nl: "5 jaar na het contact", en: "5 years after the contact" },
      count: 19,
      oldest_last_day: "2026-05-12",
      rows: [
        mail(1, "Mirthe van der Kooij-Aksoy", "2026-05-12", "een offerteaanvraag"),
        mail(
          2,
          "Bouwbedrijf Van der Heijden-Westerveld & Zonen B.V.",
          "2026-05-13",
          "de openingstijden van de werkplaats in de zomervakantie",
        ),
        mail(3, "Samira van ’t Hof-Öztürk", "2026-05-15", ""),
        ...Array.from({ length: 16 }, (_, at) =>
          mail(10 + at, `Relatie ${at + 4}`, "2026-05-16", SUBJECTS[at % SUBJECTS.length] ?? ""),
        ),
      ],
    },
    {
      activity_id: "a2",
      activity: { nl: "Offertes zonder akkoord", en: "Quotes not accepted" },
      rule: { nl: "8 jaar na de offertedatum", en: "8 years after the quote date" },
      count: 3,
      oldest_last_day: "2026-05-14",
      rows: [
        quote(40, "Ineke Çelik-Wolters", "2026-05-14", "O-2018-034", 264_000),
        quote(41, "Stichting De Kleine Kade", "2026-05-16", "O-2018-035", 97_500),
        quote(42, "Sjoerd Ytsma", "2026-05-17", "O-2018-041", 31_000),
      ],
    },
    {
      activity_id: "a3",
      activity: { nl: "Controle op spam", en: "Spam check" },
      rule: { nl: "90 dagen na de reactie", en: "90 days after the comment" },
      count: 4,
      oldest_last_day: "2026-05-17",
      rows: [50, 51, 52, 53].map((number) => spam(number, "2026-05-17")),
    },
  ],
  due_total: 26,
  due_contacts: 17,
  due_points: { count: 0, rows: [] },
  due_files: null,
  due_breaches: null,
  coming: [
    {
      activity_id: "a1",
      activity: { nl: "Contact", en: "Contact" },
      within: "days30",
      first_day: "2026-06-08",
      last_day: "2026-06-18",
      count: 11,
    },
    {
      activity_id: "a4",
      activity: { nl: "Bewijs van toestemming", en: "Proof of consent" },
      within: "days60",
      first_day: "2026-07-04",
      last_day: "2026-07-04",
      count: 2,
    },
    {
      activity_id: "a2",
      activity: { nl: "Offertes zonder akkoord", en: "Quotes not accepted" },
      within: "days90",
      first_day: "2026-07-28",
      last_day: "2026-08-16",
      count: 5,
    },
    {
      activity_id: "a1",
      activity: { nl: "Contact", en: "Contact" },
      within: "months12",
      first_day: "2026-08-20",
      last_day: "2027-05-03",
      count: 143,
    },
  ],
  coming_total: 18,
  held: [
    {
      ...mail(60, "Samira van ’t Hof-Öztürk", "2026-03-02", ""),
      holds: [
        {
          id: "h1",
          kind: "dispute",
          ground: { nl: "wegens een geschil", en: "because of a dispute" },
          reason: "Zij betwist de levering van de tweede website",
          set_on: "2026-02-03",
          review_on: "2026-08-03",
          request_id: null,
        },
      ],
    },
    {
      ...mail(61, "Bouwbedrijf Van der Heijden-Westerveld & Zonen B.V.", "2026-04-20", "een herinnering"),
      holds: [
        {
          id: "h2",
          kind: "open_request",
          ground: { nl: "verzoek in behandeling", en: "open request" },
          reason: "",
          set_on: "2026-05-04",
          review_on: "2026-06-12",
          request_id: "q1",
        },
      ],
    },
  ],
  held_files: [],
  held_total: 4,
  runs: [
    {
      id: "e2",
      number: "W-2026-002",
      executed_on: "2026-04-14",
      records: 31,
      stripped: 1,
      contacts: 9,
      contact_points: 12,
      certificate: "d2",
      open_items: 2,
    },
    {
      id: "e1",
      number: "W-2026-001",
      executed_on: "2026-01-12",
      records: 280,
      stripped: 0,
      contacts: 71,
      contact_points: 160,
      certificate: null,
      open_items: 0,
    },
  ],
  erased_total: 312,
  year_rounds: [{ year: 2026, done_on: "2026-01-14", document_id: "d9" }],
  next_day: null,
};

/** Three contact points that nothing needs any more. */
export const DUE_POINTS: CleanupView["due_points"] = {
  count: 3,
  rows: [
    { point_id: "cp1", contact_id: "c1", name: "Mirthe van der Kooij-Aksoy", kind: "bank_account" },
    { point_id: "cp2", contact_id: "c1", name: "Mirthe van der Kooij-Aksoy", kind: "postal_address" },
    { point_id: "cp3", contact_id: "c9", name: "", kind: "photo" },
  ],
};

/** Two files of closed requests whose own time is over. */
export const DUE_FILES: NonNullable<CleanupView["due_files"]> = {
  activity_id: "a18",
  activity: { nl: "Verzoeken over gegevens", en: "Data-subject requests" },
  rule: { nl: "5 jaar na het sluiten van het verzoek", en: "5 years after the closing of the request" },
  count: 2,
  oldest_last_day: "2026-05-11",
  rows: [
    {
      request_id: "r21",
      number: "V-2021-004",
      name: "Samira van ’t Hof-Öztürk",
      right: "access",
      last_day: "2026-05-11",
      days_late: 7,
    },
    {
      request_id: "r22",
      number: "V-2021-005",
      name: "",
      right: "erasure",
      last_day: "2026-05-17",
      days_late: 1,
    },
  ],
};

/** A row of a closed breach whose own time is over. */
export const DUE_BREACHES: NonNullable<CleanupView["due_breaches"]> = {
  activity_id: "a19",
  activity: { nl: "Meldingen en datalekken", en: "Reports and breaches" },
  rule: { nl: "5 jaar na het afsluiten", en: "5 years after closing" },
  count: 1,
  oldest_last_day: "2026-05-12",
  rows: [
    { breach_id: "b1", number: "DL-2021-001", subject: "Nieuwsbrief met adressen", last_day: "2026-05-12" },
  ],
};

/** The file of a closed request that another request of its message holds. */
export const HELD_FILE: CleanupView["held_files"][number] = {
  request_id: "r23",
  number: "V-2021-002",
  name: "Wim Tanis",
  right: "restriction",
  last_day: "2026-04-30",
  held_by: [{ nl: "verzoek in behandeling", en: "open request" }],
};

/** The preview of the files of two closed requests, of people who are no contacts any more. */
export const FILES_PREVIEW: ErasurePreview = {
  token: "files",
  lines: [
    {
      activity: { nl: "Verzoeken over gegevens", en: "Data-subject requests" },
      kind: "request_file",
      rule: { nl: "5 jaar na het sluiten van het verzoek", en: "5 years after the closing of the request" },
      count: 2,
    },
  ],
  total: 2,
  points_by_themselves: 0,
  records: 0,
  stripped: 0,
  contacts: 0,
  contacts_gone: 0,
  contact_points: [],
  word_needed: false,
  brake: null,
};

/** Nothing can go, nothing is held, nothing was erased. */
export const CLEAN: CleanupView = {
  due: [],
  due_total: 0,
  due_contacts: 0,
  due_points: { count: 0, rows: [] },
  due_files: null,
  due_breaches: null,
  coming: [],
  coming_total: 0,
  held: [],
  held_files: [],
  held_total: 0,
  runs: [],
  erased_total: 0,
  year_rounds: [],
  next_day: "2026-06-09",
};

/** The preview of all that can go. */
export const PREVIEW: ErasurePreview = {
  token: "all",
  lines: [
    {
      activity: { nl: "Contact", en: "Contact" },
      kind: "contact_moment",
      rule: { nl: "5 jaar na het contact", en: "5 years after the contact" },
      count: 19,
    },
    {
      activity: { nl: "Offertes zonder akkoord", en: "Quotes not accepted" },
      kind: "quote",
      rule: { nl: "8 jaar na de offertedatum", en: "8 years after the quote date" },
      count: 3,
    },
    {
      activity: { nl: "Controle op spam", en: "Spam check" },
      kind: "technical_data",
      rule: { nl: "90 dagen na de reactie", en: "90 days after the comment" },
      count: 4,
    },
  ],
  total: 26,
  points_by_themselves: 0,
  records: 25,
  stripped: 1,
  contacts: 17,
  contacts_gone: 6,
  contact_points: [
    ["phone", 1],
    ["email", 4],
  ],
  word_needed: true,
  brake: null,
};

/** The run that came of it, with something left to do elsewhere. */
export const RUN: RunView = {
  run: {
    id: "e3",
    number: "W-2026-003",
    executed_on: "2026-05-19",
    records: 25,
    stripped: 1,
    contacts: 6,
    contact_points: 5,
    certificate: "d3",
    open_items: 2,
  },
  lines: PREVIEW.lines,
  checklist: [
    {
      id: "k1",
      place: { nl: "Mailbox", en: "Mailbox" },
      task: {
        nl: "Verwijder de berichten, ook uit Verzonden, het archief en de prullenbak.",
        en: "Delete the messages, also from Sent, the archive and the bin.",
      },
      count: 19,
      done_on: "2026-05-19",
    },
    {
      id: "k2",
      place: { nl: "Website (WordPress)", en: "Website (WordPress)" },
      task: {
        nl: "Verwijder de reacties of de gegevens die erbij horen, zoals het IP-adres.",
        en: "Delete the comments or the data that belong to them, such as the IP address.",
      },
      count: 4,
      done_on: null,
    },
    {
      id: "k3",
      place: { nl: "Papier", en: "Paper" },
      task: {
        nl: "Haal de papieren uit de mappen en versnipper ze.",
        en: "Take the papers out of their folders and shred them.",
      },
      count: 3,
      done_on: null,
    },
  ],
};
