import type { LogPage, LogRow } from "../../ipc";

const ROW: LogRow = {
  seq: 1,
  at: "2026-05-19T10:00:00Z",
  action: "administration_created",
  subject_kind: "administration",
  subject_id: null,
  detail: [],
  hash: "9f2c4d1e0b7a",
};

const ROWS: Partial<LogRow>[] = [
  { action: "unlocked" },
  { action: "document_issued", subject_kind: "document", detail: [["kind", "acknowledgement"]] },
  {
    action: "request_moved",
    subject_kind: "request",
    subject_id: "r2",
    detail: [
      ["from", "received"],
      ["to", "in_review"],
    ],
  },
  {
    action: "identity_checked",
    subject_kind: "request",
    subject_id: "r2",
    detail: [
      ["day", "2026-04-26"],
      ["established", "1"],
      ["method", "two_facts"],
    ],
  },
  {
    action: "request_received",
    subject_kind: "request",
    subject_id: "r2",
    detail: [
      ["channel", "email"],
      ["received", "2026-04-16"],
      ["right", "access"],
    ],
  },
  { action: "erasure_executed", subject_kind: "run", subject_id: "w3", detail: [["records", "23"]] },
  {
    action: "hold_set",
    subject_kind: "hold",
    detail: [
      ["ground", "claim"],
      ["review_on", "2026-11-01"],
    ],
  },
  { action: "settings_changed", detail: [["part", "letterhead"]] },
  { action: "record_saved", subject_kind: "record", detail: [["kind", "invoice"]] },
  { action: "wrong_password", detail: [["attempts", "2"]] },
  { action: "something_new" },
  {},
];

export const LOG: LogPage = {
  rows: ROWS.map((row, index) => ({ ...ROW, ...row, seq: ROWS.length + 100 - index })),
  total: 112,
  next: 101,
};

export const OLDER: LogPage = {
  rows: [{ ...ROW, seq: 1 }],
  total: 112,
  next: null,
};

export const NO_LOG: LogPage = { rows: [], total: 0, next: null };
