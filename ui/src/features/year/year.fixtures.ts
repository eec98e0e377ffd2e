import type { RoundItem, RoundThing, YearRoundView } from "../../ipc";

const open = (thing_id: string, thing: RoundThing): RoundItem => ({
  thing_id,
  thing,
  outcome: null,
  reason: "",
  ticked_on: null,
});

const NIL = "00000000-0000-0000-0000-000000000000";

/** The second of January: something can go, and nothing was looked at. */
export const ROUND: YearRoundView = {
  year: 2026,
  freed: {
    turned_on: "2026-01-01",
    books_turned_on: null,
    by_turn: 12,
    lines: [
      {
        activity_id: "a9",
        activity: { nl: "Facturatie", en: "Invoicing" },
        kind: "invoice",
        count: 12,
      },
      { activity_id: "a1", activity: { nl: "Contact", en: "Contact" }, kind: "contact_moment", count: 3 },
    ],
    due: 15,
    held: 2,
  },
  groups: [
    {
      subject: "hold",
      items: [
        open("h1", {
          kind: "hold",
          contact_id: "c1",
          name: "Samira van 't Hof-Öztürk",
          ground: { nl: "wegens een geschil", en: "because of a dispute" },
          review_on: "2026-03-02",
          lifted: false,
        }),
        open("h2", {
          kind: "hold",
          contact_id: "c2",
          name: "Bouwbedrijf Van der Heijden-Westerveld & Zonen B.V.",
          ground: { nl: "zolang een factuur open staat", en: "as long as an invoice is open" },
          review_on: "2026-11-02",
          lifted: false,
        }),
      ],
    },
    {
      subject: "recipient",
      items: [
        open("r1", { kind: "recipient", name: "Boekhouder", checked_on: null }),
        open("r2", { kind: "recipient", name: "Hosting van de website", checked_on: "2024-11-02" }),
        {
          ...open("r3", { kind: "recipient", name: "Nieuwsbrief", checked_on: null }),
          outcome: "stays",
          ticked_on: "2026-01-02",
        },
      ],
    },
    {
      subject: "agreement",
      items: [
        open("g1", {
          kind: "agreement",
          record_id: "g1",
          title: "Onderhoud van de website",
          name: "Samira van 't Hof-Öztürk",
          started_on: "2024-02-01",
          ended_on: null,
        }),
        open("g2", {
          kind: "agreement",
          record_id: "g2",
          title: "Hosting",
          name: "Garage Boschma & Zn.",
          started_on: "2023-05-01",
          ended_on: "2026-04-30",
        }),
      ],
    },
    {
      subject: "activity",
      items: [
        open("a11", {
          kind: "activity",
          name: { nl: "Reacties op de website", en: "Website comments" },
          months: 24,
          looked_at_on: "2024-01-08",
          count: 14,
        }),
      ],
    },
    {
      subject: "elsewhere",
      items: [
        open("e1", {
          kind: "elsewhere",
          run_id: "e1",
          number: "W-2025-011",
          executed_on: "2025-12-12",
          open: 2,
        }),
      ],
    },
    { subject: "own_backups", items: [open(NIL, { kind: "own_backups", kept_days: 90 })] },
    {
      subject: "recovery_sheet",
      items: [open(NIL, { kind: "recovery_sheet", confirmed_on: "2025-01-12" })],
    },
    { subject: "emergency_sheet", items: [open(NIL, { kind: "emergency_sheet", made_on: null })] },
  ],
  left: 11,
  runs: [],
  done: null,
  earlier: [{ year: 2025, done_on: "2025-01-14", document_id: "d5" }],
};

function settled(view: YearRoundView): YearRoundView {
  return {
    ...view,
    freed: { ...view.freed, by_turn: 0, lines: [], due: 0 },
    groups: view.groups.map((group) => ({
      ...group,
      items: group.items.map((item) => ({
        ...item,
        outcome: "stays" as const,
        reason: group.subject === "own_backups" ? "Schijf van vorig jaar vernietigd" : "",
        ticked_on: "2026-01-05",
      })),
    })),
    left: 0,
    runs: [{ id: "e9", number: "W-2026-001", executed_on: "2026-01-05", count: 15 }],
  };
}

/** Everything was looked at: the round can be closed. */
export const READY: YearRoundView = settled(ROUND);

/** A round that was done; one of its agreements has gone since. */
export const DONE: YearRoundView = {
  ...READY,
  groups: READY.groups.map((group) =>
    group.subject === "agreement"
      ? { ...group, items: group.items.map((item) => ({ ...item, thing: { kind: "gone" as const } })) }
      : group,
  ),
  done: { year: 2026, done_on: "2026-01-12", document_id: "d6" },
  earlier: [{ year: 2026, done_on: "2026-01-12", document_id: "d6" }, ...ROUND.earlier],
};
