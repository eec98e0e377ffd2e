import type { Attention, ChartMonth, ClockView, TodayView } from "../../ipc";
import { TODAY } from "../../testing/fixtures";

const CLOCK: ClockView = {
  received_on: "2026-04-16",
  raw: "2026-05-22",
  due: "2026-05-22",
  due_without_pauses: "2026-05-18",
  refusal_due: "2026-05-22",
  paused_days: 6,
  pauses: [
    {
      kind: "identity",
      asked_on: "2026-04-20",
      received_on: "2026-04-26",
      reminded_on: null,
      reason: "ander adres",
      proof: "two_facts",
      counts: true,
    },
  ],
  extended_on: null,
  extend_before: "2026-05-22",
  days_left: 3,
  late: false,
  paused_now: false,
  answered_on: null,
};

const ITEMS: Attention[] = [
  {
    kind: "request",
    id: "r1",
    number: "V-2026-006",
    name: "Joost de Bruijn",
    right: "rectification",
    state: "in_review",
    clock: {
      ...CLOCK,
      received_on: "2026-04-18",
      due: "2026-05-18",
      days_left: -1,
      late: true,
      paused_days: 0,
      pauses: [],
    },
    undecided: 0,
    decisions: 1,
  },
  {
    kind: "request",
    id: "r2",
    number: "V-2026-007",
    name: "Yfke Börger-Nieuwenhuizen",
    right: "erasure",
    state: "in_review",
    clock: CLOCK,
    undecided: 2,
    decisions: 11,
  },
  { kind: "due", records: 26, contacts: 17, oldest_last_day: "2026-05-12" },
  { kind: "due_points", points: 3, contacts: 2 },
  {
    kind: "hold_review",
    id: "h1",
    name: "Samira van ’t Hof-Öztürk",
    ground: { nl: "wegens een geschil", en: "because of a dispute" },
    review_on: "2026-05-21",
  },
  { kind: "checklist", run: "e1", number: "W-2026-003", items: 2, executed_on: "2026-05-11" },
  { kind: "promise_kept", run: "e2", records: 1, executed_on: "2026-05-19" },
  { kind: "recipients_silent", id: "r3", number: "V-2026-004", recipients: 2, told_on: "2026-05-02" },
  {
    kind: "restriction",
    id: "r4",
    number: "V-2026-003",
    name: "Samira van ’t Hof-Öztürk",
    due: "lift",
    records: 2,
    since: "2026-05-19",
  },
  { kind: "not_to_keep", places: 3 },
  {
    kind: "agreements",
    call: "no_confirmation",
    id: "o2",
    name: "Wilgenhost",
    on: "2026-05-02",
    count: 1,
  },
  { kind: "recipient_to_look_up", id: "o1", count: 3 },
];

function months(): ChartMonth[] {
  const figures = [
    [19, 3, 0, 0, 4],
    [9, 0, 0, 2, 1],
    [7, 2, 0, 0, 1],
    [12, 1, 0, 0, 2],
    [5, 0, 0, 3, 1],
    [8, 4, 0, 0, 1],
    [10, 2, 0, 0, 2],
    [6, 0, 0, 0, 1],
    [9, 5, 12, 8, 1],
    [14, 3, 6, 0, 1],
    [8, 1, 4, 0, 2],
    [9, 0, 3, 0, 1],
  ];
  return Array.from({ length: 24 }, (_, index) => ({
    month: new Date(Date.UTC(2026, 4 + index, 1)).toISOString().slice(0, 10),
    counts: figures[index % figures.length] ?? [],
  }));
}

/** A day on which everything that can ask for attention does. */
export const FULL_DAY: TodayView = {
  today: TODAY,
  items: ITEMS,
  late: 1,
  chart: {
    series: [
      { pattern: "solid", name: { nl: "Contact", en: "Contact" } },
      { pattern: "diagonal", name: { nl: "Offertes", en: "Quotes" } },
      { pattern: "pen", name: { nl: "Facturen en betalingen", en: "Invoices and payments" } },
      { pattern: "dots", name: { nl: "Overeenkomsten en dossiers", en: "Agreements and case files" } },
      { pattern: "lines", name: { nl: "Overig", en: "Other" } },
    ],
    months: months(),
    total: 376,
  },
  year: [
    { day: "2026-04-27", mark: "holiday", count: 1 },
    { day: "2026-05-18", mark: "late", count: 1 },
    { day: "2026-05-22", mark: "due", count: 1 },
    { day: "2026-06-09", mark: "deletable", count: 3 },
    { day: "2026-12-25", mark: "holiday", count: 1 },
  ],
  empty: false,
};

/** A day on which nothing is open, in an administration that has records. */
export const QUIET_DAY: TodayView = {
  ...FULL_DAY,
  items: [],
  late: 0,
  chart: { ...FULL_DAY.chart, total: 0, months: FULL_DAY.chart.months.map((m) => ({ ...m, counts: [] })) },
};

/** The first day: there is nothing in the administration yet. */
export const FIRST_DAY: TodayView = { ...QUIET_DAY, year: [], empty: true };
