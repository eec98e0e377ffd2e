import type { RequestView, StoppingView } from "../../ipc";
import { DECISIONS, IN_REVIEW } from "./requests.fixtures";

const SUBSCRIPTION = DECISIONS.find((row) => row.fields?.kind === "subscription")?.fields ?? null;

/** Nothing has stopped yet: a newsletter, one on another card, an address, a number and one that was added. */
export const STOPPING: StoppingView = {
  stopped_on: null,
  addresses: [
    { id: null, channel: "email", value: "yfke@boerger.example", stopped_on: null },
    {
      id: "a2",
      channel: "email",
      value: "y.boerger-nieuwenhuizen@administratie.boerger.example",
      stopped_on: null,
    },
    { id: null, channel: "telephone", value: "06-10000001", stopped_on: null },
  ],
  uses: [
    {
      party_id: "p4",
      activity: { nl: "Nieuwsbrief aan abonnees", en: "Newsletter to subscribers" },
      kind: "subscription",
      since: "2023-01-12",
      fields: SUBSCRIPTION,
      other_card: null,
      stopped: false,
      held: false,
      erased: false,
    },
    {
      party_id: "p9",
      activity: { nl: "Nieuwsbrief aan klanten", en: "Newsletter to customers" },
      kind: "subscription",
      since: "2023-01-12",
      fields: SUBSCRIPTION,
      other_card: "Y. van 't Hof-Öztürk",
      stopped: false,
      held: true,
      erased: false,
    },
  ],
  card_marked_on: null,
  points_gone: [],
  run: null,
  places_open: 0,
  backups_gone_by: null,
};

/** An objection to direct marketing that came in today. */
export const TO_STOP: RequestView = {
  ...IN_REVIEW,
  row: { ...IN_REVIEW.row, right: "marketing_objection", state: "received" },
  identity: [],
  identity_established: false,
  searched: [],
  decisions: [],
  undecided: 0,
  words: "Ik wil geen nieuwsbrief en geen reclame meer.",
  steps: [
    { step: "execute", guard: null },
    { step: "answer", guard: "still_to_stop" },
    { step: "answer_orally", guard: "still_to_stop" },
    { step: "withdraw", guard: null },
  ],
  stopping: STOPPING,
};

/** The same, of somebody who withdrew a consent. */
export const TO_WITHDRAW: RequestView = {
  ...TO_STOP,
  row: { ...TO_STOP.row, right: "consent_withdrawal" },
};

/** It has stopped; one newsletter was erased and the other is held. */
export const HAS_STOPPED: RequestView = {
  ...TO_STOP,
  row: { ...TO_STOP.row, state: "executing" },
  answer: "marketing_stopped",
  steps: [
    { step: "answer", guard: null },
    { step: "answer_orally", guard: null },
    { step: "withdraw", guard: null },
  ],
  stopping: {
    ...STOPPING,
    stopped_on: "2026-05-18",
    addresses: STOPPING.addresses.map((address) => ({ ...address, id: null, stopped_on: "2026-05-18" })),
    uses: STOPPING.uses.map((use) =>
      use.held ? { ...use, stopped: true } : { ...use, stopped: true, erased: true, fields: null },
    ),
    card_marked_on: "2026-05-18",
    points_gone: [{ kind: "email", count: 1 }],
    run: { id: "o7", number: "O-2026-007", executed_on: "2026-05-18" },
    places_open: 2,
    backups_gone_by: "2026-08-16",
  },
};

/** Nobody of this name or address is here, and no address was given. */
export const NO_ADDRESS: RequestView = {
  ...TO_STOP,
  contact_id: null,
  steps: TO_STOP.steps.map((offered) =>
    offered.step === "execute" ? { ...offered, guard: "address_missing" } : offered,
  ),
  stopping: { ...STOPPING, addresses: [], uses: [] },
};
