import type {
  CounterPartyNotices,
  CounterPartyNoticeView,
  DocumentRow,
  LetterPreview,
  RecordView,
} from "../../../ipc";
import { CASE_VIEW } from "../records.fixtures";

export const TO_TELL: CounterPartyNoticeView = {
  party_id: "p7",
  contact_id: "k7",
  name: "Joost van ’t Hof-Öztürk",
  role: "counter_party",
  stated: true,
  obtained_on: "2026-04-28",
  source: "client_and_public_sources",
  first_letter_on: null,
  first_disclosed_on: null,
  logged_disclosure_on: null,
  letter_in_case_on: "2026-05-12",
  due: "2026-05-28",
  due_by: "one_month",
  standing: {
    kind: "to_tell",
    day: "2026-05-28",
    days_left: 9,
    late: false,
    exception_ended_on: null,
  },
  exception: null,
  letters: [],
};

export const LATE: CounterPartyNoticeView = {
  ...TO_TELL,
  party_id: "p8",
  name: "Bouwbedrijf Van der Heijden-Westerveld & Zonen B.V.",
  stated: false,
  obtained_on: "2026-02-03",
  source: null,
  letter_in_case_on: null,
  due: "2026-03-03",
  standing: {
    kind: "to_tell",
    day: "2026-03-03",
    days_left: -77,
    late: true,
    exception_ended_on: null,
  },
};

export const EXCEPTED: CounterPartyNoticeView = {
  ...TO_TELL,
  party_id: "p9",
  name: "Ans Vermeer",
  role: "other_person",
  letter_in_case_on: null,
  standing: { kind: "excepted", until: "2026-11-01" },
  exception: {
    words: {
      nl: "vertellen zou de zaak onmogelijk maken of ernstig schaden",
      en: "telling would make the case impossible or seriously harm it",
    },
    article: { nl: "artikel 14 lid 5 onder b AVG", en: "Article 14(5)(b) GDPR" },
    reason: "Er wordt een beslag voorbereid.",
    until: "2026-11-01",
  },
};

export const ENDED: CounterPartyNoticeView = {
  ...EXCEPTED,
  standing: {
    kind: "to_tell",
    day: "2026-05-19",
    days_left: 0,
    late: false,
    exception_ended_on: "2026-05-19",
  },
};

const LETTER: DocumentRow = {
  id: "b1",
  kind: "counter_party_notice",
  language: "nl",
  reference: "B-2026-001",
  addressee: "Joost van ’t Hof-Öztürk",
  request_id: null,
  run_id: null,
  record_id: "d1",
  issued_on: "2026-05-19",
  size_bytes: 41_000,
  sha256: "3fa1c09e77b1aa02c65d0f3e9b8471d2e5a60c1f4b9d8e7f60213a4c5d6e7f80",
  expires_on: null,
  gone: false,
  mail_possible: true,
};

export const WRITTEN: CounterPartyNoticeView = {
  ...TO_TELL,
  party_id: "p11",
  letter_in_case_on: null,
  letters: [LETTER],
};

export const TOLD: CounterPartyNoticeView = {
  ...WRITTEN,
  party_id: "p12",
  standing: { kind: "told", on: "2026-05-19" },
};

export const NOBODY: CounterPartyNoticeView = {
  ...LATE,
  party_id: "p10",
  standing: { kind: "does_not_apply" },
};

const EXCEPTIONS: CounterPartyNotices["exceptions"] = [
  {
    exception: "already_informed",
    words: { nl: "de persoon weet dit alles al", en: "the person knows all of this already" },
    article: { nl: "artikel 14 lid 5 onder a AVG", en: "Article 14(5)(a) GDPR" },
    warning: null,
  },
  {
    exception: "professional_secrecy",
    words: {
      nl: "u hebt een beroepsgeheim dat in de wet staat",
      en: "you have a duty of professional secrecy that is laid down in law",
    },
    article: { nl: "artikel 14 lid 5 onder d AVG", en: "Article 14(5)(d) GDPR" },
    warning: {
      nl: "Dit geldt alleen voor een beroep met een geheimhoudingsplicht in de wet.",
      en: "This is only for a profession with a duty of secrecy laid down in law.",
    },
  },
];

/** Returns the page of the case file with these people to tell. */
export const caseWith = (...people: CounterPartyNoticeView[]): RecordView => ({
  ...CASE_VIEW,
  notices: { people, exceptions: EXCEPTIONS, exception_ends_at_most: "2027-05-19" },
});

export const NOTICE_PREVIEW: LetterPreview = {
  subject: "Onderwerp: wij gebruiken gegevens over u",
  blocks: [
    { kind: "paragraph", text: "Geachte Joost van ’t Hof-Öztürk," },
    { kind: "paragraph", text: "Wilgenhoek behandelt een zaak voor Samira Öztürk." },
    { kind: "list", entries: ["naam en adres", "brieven in de zaak"] },
    { kind: "closing", greeting: "Met vriendelijke groet,", lines: ["Marit de Wilg"] },
  ],
  addressee: ["Joost van ’t Hof-Öztürk"],
  missing: ["address"],
  lost: [],
  envelope: {
    sheet: { left: 0, top: 0, width: 2100, height: 2970 },
    window: { left: 250, top: 500, width: 900, height: 350 },
    folds: [990, 1980],
    address: [],
    others: [],
    text_top: 1040,
    shows: "address",
  },
  look_again: [],
  token: "t1",
};
