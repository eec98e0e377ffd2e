import type { DocumentList, DocumentRow } from "../../ipc";

const LETTER: DocumentRow = {
  id: "d1",
  kind: "acknowledgement",
  language: "nl",
  reference: "V-2026-007",
  addressee: "Samira van ’t Hof-Öztürk",
  request_id: "r2",
  run_id: null,
  issued_on: "2026-04-16",
  size_bytes: 41_000,
  sha256: "3fa1c09e77b1aa02c65d0f3e9b8471d2e5a60c1f4b9d8e7f60213a4c5d6e7f80",
  expires_on: null,
  gone: false,
  mail_possible: true,
};

export const DOCUMENTS: DocumentList = {
  rows: [
    { ...LETTER, id: "d4", kind: "access_answer", issued_on: "2026-05-18", mail_possible: false },
    {
      ...LETTER,
      id: "d3",
      kind: "access_copy",
      issued_on: "2026-05-18",
      expires_on: "2026-06-17",
      mail_possible: false,
      addressee: "Bouwbedrijf Van der Heijden-Westerveld & Zonen B.V.",
    },
    {
      ...LETTER,
      id: "d5",
      kind: "erasure_certificate",
      reference: "W-2026-003",
      addressee: "",
      request_id: null,
      run_id: "w3",
      issued_on: "2026-05-04",
      mail_possible: false,
    },
    LETTER,
    {
      ...LETTER,
      id: "d0",
      kind: "access_overview",
      reference: "V-2026-002",
      issued_on: "2026-02-20",
      gone: true,
      mail_possible: false,
    },
  ],
  total: 5,
};

export const NO_DOCUMENTS: DocumentList = { rows: [], total: 0 };
