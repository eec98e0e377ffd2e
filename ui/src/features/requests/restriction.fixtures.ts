import type { RequestView, RestrictedView, RestrictionRow, RestrictionView } from "../../ipc";
import { DECIDED, IN_REVIEW } from "./requests.fixtures";

const words = (nl: string, en: string) => ({ nl, en });

const CLAIM = words(
  "u hebt de gegevens niet meer nodig, maar de persoon wel voor een rechtsvordering",
  "you no longer need the data, but the person needs them for a legal claim",
);
const CONTESTED = words(
  "de persoon zegt dat de gegevens niet juist zijn",
  "the person says that the data are not correct",
);
const OBJECTED = words(
  "de persoon heeft bezwaar gemaakt en u hebt nog niet besloten",
  "the person objected and you have not decided yet",
);

const ASKED: RestrictionRow = {
  party_id: "p1",
  record_id: "r1",
  kind: "quote",
  state: "requested",
  ground: null,
  because: null,
  placed_on: null,
  announced_on: null,
  lift_on: null,
  lifted_on: null,
};

const LASTING: RestrictionRow = {
  ...ASKED,
  state: "placed",
  ground: "needed_for_claim",
  because: CLAIM,
  placed_on: "2026-05-12",
};

const GROUNDS: RestrictionView["grounds"] = [
  { ground: "accuracy_contested", words: CONTESTED, article: "18(1)(a)" },
  { ground: "needed_for_claim", words: CLAIM, article: "18(1)(c)" },
];

function restricted(
  rows: RestrictionRow[],
  steps: RequestView["steps"],
  more: Partial<RestrictionView> = {},
): RequestView {
  return {
    ...DECIDED,
    row: { ...DECIDED.row, right: "restriction", name: "Y. van 't Hof-Öztürk" },
    answer: "restriction_placed",
    steps,
    restriction: {
      rows,
      grounds: GROUNDS,
      first_day_to_lift: "2026-05-26",
      lift_reason: "",
      review_since: null,
      ...more,
    },
  };
}

/** Decided, and to be placed. */
export const TO_RESTRICT = restricted(
  [ASKED, { ...ASKED, party_id: "p2", record_id: "r2", kind: "invoice" }],
  [{ step: "execute", guard: null }],
);

/** An objection that is open: its use can be restricted at once. */
export const AT_ONCE: RequestView = {
  ...IN_REVIEW,
  row: { ...IN_REVIEW.row, right: "objection" },
  steps: [{ step: "restrict", guard: null }],
  restriction: {
    rows: [ASKED],
    grounds: [{ ground: "objection_pending", words: OBJECTED, article: "18(1)(d)" }],
    first_day_to_lift: "2026-05-26",
    lift_reason: "",
    review_since: null,
  },
};

const OVER: RequestView["steps"] = [
  { step: "announce_lift", guard: null },
  { step: "lift_restriction", guard: "lift_not_announced" },
];

/** The same objection, decided while its use is restricted. */
export const WHILE_RESTRICTED: RequestView = {
  ...AT_ONCE,
  decisions: IN_REVIEW.decisions.slice(0, 2).map((row, at) => ({
    ...row,
    party_id: `p${at + 1}`,
    fields: null,
    restricted: true,
  })),
  restriction: {
    rows: [LASTING, { ...LASTING, party_id: "p2", record_id: "r2" }],
    grounds: [],
    first_day_to_lift: "2026-05-26",
    lift_reason: "",
    review_since: null,
  },
};

/** It lasts, and its end can be announced. */
export const PLACED = restricted([LASTING], OVER);

/** It lasts for a year and is to be looked at. */
export const TO_REVIEW = restricted([LASTING], OVER, { review_since: "2026-05-12" });

/** Its end was announced, and the day has come. */
export const TO_LIFT = restricted(
  [{ ...LASTING, state: "lift_announced", announced_on: "2026-05-12", lift_on: "2026-05-19" }],
  [{ step: "lift_restriction", guard: null }],
  { lift_reason: "De vordering is betaald." },
);

/** What is restricted in the whole administration. */
export const RESTRICTED: RestrictedView = {
  records: 1,
  requests: [{ id: "r2", number: "V-2026-007", name: "Y. van 't Hof-Öztürk", rows: [LASTING] }],
  uses: [
    { used_for: "consent", words: words("met toestemming van de persoon", "with the person's consent") },
    { used_for: "claim", words: words("voor een rechtsvordering", "for a legal claim") },
  ],
};
