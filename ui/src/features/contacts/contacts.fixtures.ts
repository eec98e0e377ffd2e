import {
  closedSets,
  type ContactForm,
  type ContactPage,
  type ContactView,
  type DeadlineView,
  type HoldView,
  type ImportPreview,
  type RecordFields,
  type TimelineEntry,
  type Words,
  type HoldGroundChoice,
  type KeepGround,
} from "../../ipc";

export const SAMIRA = "0199b1d0-0000-7000-8000-000000000001";
export const GARAGE = "0199b1d0-0000-7000-8000-000000000002";

const words = (nl: string, en: string): Words => ({ nl, en });

export const DISPUTE: HoldView = {
  id: "h1",
  kind: "dispute",
  ground: words("wegens een geschil", "because of a dispute"),
  reason: "De levering van de webwinkel",
  set_on: "2026-02-03",
  review_on: "2026-08-03",
  request_id: null,
};

export const OPEN_INVOICE: HoldView = {
  id: "h2",
  kind: "open_invoice",
  ground: words("wegens een openstaande factuur", "because of an open invoice"),
  reason: "",
  set_on: "2026-03-02",
  review_on: "2027-03-02",
  request_id: null,
};

const KEEP: DeadlineView = {
  status: "keep",
  started_on: null,
  last_day: null,
  deletable_from: null,
  waits_for: null,
  derivation: null,
  note: null,
};

const CONTACT = {
  activity: words("Contact", "Contact"),
  purpose: words(
    "omdat u er belang bij hebt te weten waar het laatste contact over ging",
    "because you have an interest in knowing what the last contact was about",
  ),
  basis: words(
    "gerechtvaardigd belang (art. 6 lid 1 onder f AVG)",
    "legitimate interest (art. 6(1)(f) GDPR)",
  ),
  rule: words("5 jaar na het contact", "5 years after the contact"),
};

const BOOKS = {
  basis: words("wettelijke plicht (art. 6 lid 1 onder c AVG)", "legal obligation (art. 6(1)(c) GDPR)"),
  rule: words("8 jaar na de factuurdatum", "8 years after the date of the invoice"),
};

function moment(channel: "email" | "phone" | "whatsapp", happened_on: string, subject: string): RecordFields {
  return {
    kind: "contact_moment",
    happened_on,
    date_unknown: false,
    channel,
    subject,
    content: "",
    reaction: "",
  };
}

let entries = 0;
function entry(
  fields: RecordFields,
  dated_on: string,
  deadline: Partial<DeadlineView>,
  why: Pick<TimelineEntry, "activity" | "purpose" | "basis" | "rule">,
  holds: HoldView[] = [],
): TimelineEntry {
  entries += 1;
  return {
    record_id: `r${entries}`,
    party_id: `p${entries}`,
    role: "customer",
    dated_on,
    fields,
    ...why,
    deadline: { ...KEEP, started_on: dated_on, ...deadline },
    holds,
  };
}

export const INVOICE: RecordFields = {
  kind: "invoice",
  number: "2026-0141",
  dated_on: "2026-03-02",
  due_on: "2026-04-01",
  amount_cents: 125_000,
  vat_cents: 21_694,
  state: "open",
  settled_on: null,
  class: "ordinary",
  first_use_year: null,
  description: "Onderhoud webwinkel, eerste kwartaal",
  vat_id: "",
  quote_id: "q1",
  agreement_id: null,
};

export const QUOTE: RecordFields = {
  kind: "quote",
  number: "O-2025-088",
  dated_on: "2025-10-30",
  amount_cents: 125_000,
  outcome: "accepted",
  part_of_administration: false,
  content: "",
  agreement_id: null,
};

export const AGREEMENT: RecordFields = {
  kind: "agreement",
  title: "Onderhoud webwinkel",
  number: "",
  started_on: "2025-11-14",
  ended_on: null,
  in_books: true,
  content: "",
  claims: [],
};

export const TIMELINE: TimelineEntry[] = [
  entry(
    moment("email", "2026-05-06", "factuur 2026-0141"),
    "2026-05-06",
    { last_day: "2031-05-06", deletable_from: "2031-05-07" },
    CONTACT,
  ),
  entry(
    INVOICE,
    "2026-03-02",
    {
      last_day: "2034-03-02",
      deletable_from: null,
      derivation: words("2 maart 2026; 8 jaar daarna", "2 March 2026; 8 years after it"),
      note: words(
        "Uw regel is 61 dagen langer dan de wettelijke bewaarplicht (7 jaar na het boekjaar)",
        "Your rule is 61 days longer than the statutory duty (7 years after the financial year)",
      ),
    },
    {
      activity: words("Facturatie", "Invoicing"),
      purpose: words(
        "omdat de belastingwet het vraagt tot en met 31 december 2033; het laatste stuk is uw eigen belang",
        "because tax law requires it up to and including 31 December 2033; the last part is your own interest",
      ),
      ...BOOKS,
    },
    [OPEN_INVOICE],
  ),
  entry(
    AGREEMENT,
    "2025-11-14",
    {
      status: "waiting",
      started_on: null,
      waits_for: words("wacht op het einde van de overeenkomst", "waits for the end of the agreement"),
    },
    {
      activity: words("Uitvoering van de overeenkomst", "Performance of the agreement"),
      purpose: words("omdat u die samen bent aangegaan", "because you entered into it together"),
      basis: words(
        "uitvoering van een overeenkomst (art. 6 lid 1 onder b AVG)",
        "performance of a contract (art. 6(1)(b) GDPR)",
      ),
      rule: words("5 jaar na het einde van de overeenkomst", "5 years after the end of the agreement"),
    },
  ),
  entry(
    QUOTE,
    "2025-10-30",
    { last_day: "2033-10-30", deletable_from: "2033-10-31" },
    {
      activity: words("Offertes met akkoord", "Accepted quotes"),
      purpose: words("omdat de offerte bij de factuur hoort", "because the quote belongs with the invoice"),
      basis: BOOKS.basis,
      rule: words("8 jaar na de offertedatum", "8 years after the date of the quote"),
    },
  ),
  entry(
    moment("phone", "2021-06-08", "domeinnaam"),
    "2021-06-08",
    { last_day: "2026-06-08", deletable_from: "2026-06-09" },
    CONTACT,
  ),
  entry(
    moment("phone", "2021-05-11", "de nieuwe huisstijl"),
    "2021-05-11",
    { status: "due", last_day: "2026-05-11", deletable_from: "2026-05-12" },
    CONTACT,
  ),
  entry(
    moment("whatsapp", "2021-04-21", "de levering"),
    "2021-04-21",
    { status: "held", last_day: "2026-04-21", deletable_from: null },
    CONTACT,
    [DISPUTE],
  ),
];

export const CARD: ContactForm = {
  id: SAMIRA,
  kind: "person",
  salutation: "ms",
  given_name: "Samira",
  infix: "van ’t",
  family_name: "Hof-Öztürk",
  company: "Atelier Öztürk",
  language: "nl",
  note: "",
  deceased: false,
  points: [
    {
      id: "c1",
      kind: "postal_address",
      label: "",
      value: "",
      street: "Kade van de Oude Haven 118 B",
      postcode: "1400 XZ",
      town: "Waterdam",
      country: "",
      source: "data_subject",
      since: "2021-04-21",
      needed_for: [],
    },
    {
      id: "c2",
      kind: "email",
      label: "",
      value: "samira@atelier-ozturk.example",
      street: "",
      postcode: "",
      town: "",
      country: "",
      source: "data_subject",
      since: "2021-04-21",
      needed_for: [],
    },
    {
      id: "c3",
      kind: "whatsapp",
      label: "",
      value: "06 – 00 00 01 17",
      street: "",
      postcode: "",
      town: "",
      country: "",
      source: "own_note",
      since: "2021-04-21",
      needed_for: [],
    },
  ],
};

export const VIEW: ContactView = {
  card: CARD,
  name: "Samira van ’t Hof-Öztürk",
  entered_on: "2021-04-21",
  point_life: [
    {
      id: "c1",
      needed_until: null,
      needed_for: [words("Contact", "Contact"), words("Facturatie", "Invoicing")],
    },
    { id: "c2", needed_until: "2034-03-02", needed_for: [words("Facturatie", "Invoicing")] },
    { id: "c3", needed_until: "2031-05-06", needed_for: [words("Contact", "Contact")] },
  ],
  timeline: TIMELINE,
  records: TIMELINE.length,
  restricted: 0,
  holds: [],
  open_requests: 0,
};

export const BARE_VIEW: ContactView = {
  ...VIEW,
  card: { ...CARD, points: [] },
  point_life: [],
  timeline: [],
  records: 0,
};

export const LIST: ContactPage = {
  rows: [
    {
      id: "k1",
      name: "Bouwbedrijf Van der Heijden-Westerveld & Zonen B.V.",
      company: "",
      town: "Zuidermeer aan den Rijn",
      records: 41,
      first_deletable_from: "2029-01-10",
      held: 0,
    },
    {
      id: GARAGE,
      name: "Garage Boschma & Zn.",
      company: "",
      town: "Waterdam",
      records: 12,
      first_deletable_from: null,
      held: 0,
    },
    {
      id: SAMIRA,
      name: "Samira van ’t Hof-Öztürk",
      company: "Atelier Öztürk",
      town: "Waterdam",
      records: 7,
      first_deletable_from: "2026-05-12",
      held: 1,
    },
    {
      id: "k4",
      name: "Sjoerd Ytsma",
      company: "",
      town: "Noordpolder",
      records: 3,
      first_deletable_from: "2026-05-16",
      held: 0,
    },
  ],
  total: 4,
  restricted: 0,
  next: null,
};

export const NOBODY: ContactPage = { rows: [], total: 0, restricted: 0, next: null };

export const FILE: ImportPreview = {
  token: "t1",
  total: 4,
  known: 2,
  suppressed: 1,
  cards: [
    {
      index: 0,
      line: 1,
      name: "Mirthe van der Kooij-Aksoy",
      company: "",
      points: ["06 – 00 00 02 34", "mirthe@kooij.example"],
      known_as: null,
      suppressed: false,
      left_out: ["BDAY", "X-SOCIALPROFILE"],
      proposal: "new",
    },
    {
      index: 1,
      line: 12,
      name: "Samira van ’t Hof-Öztürk",
      company: "Atelier Öztürk",
      points: ["samira@atelier-ozturk.example", "Kade van de Oude Haven 118 B, 1400 XZ Waterdam"],
      known_as: { id: SAMIRA, name: "Samira van ’t Hof-Öztürk", certain: true },
      suppressed: false,
      left_out: [],
      proposal: "merge",
    },
    {
      index: 2,
      line: 24,
      name: "Joost de Bruijn",
      company: "",
      points: ["joost@debruijn.example"],
      known_as: null,
      suppressed: true,
      left_out: ["NOTE"],
      proposal: "skip",
    },
    {
      index: 3,
      line: 31,
      name: "S. Ytsma",
      company: "",
      points: [],
      known_as: { id: "k4", name: "Sjoerd Ytsma", certain: false },
      suppressed: false,
      left_out: [],
      proposal: "skip",
    },
  ],
};

export const GROUNDS: HoldGroundChoice[] = Object.entries(closedSets.KeepGround).map(([ground, inWords]) => ({
  ground: ground as KeepGround,
  words: inWords,
}));
