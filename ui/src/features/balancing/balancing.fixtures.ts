import {
  closedSets,
  type BalancingListView,
  type BalancingQuestion,
  type BalancingStep,
  type BalancingView,
} from "../../ipc";

const CONTACT = { id: "a1", name: { nl: "Contact", en: "Contact" } };
const NEWSLETTER = { id: "a2", name: { nl: "Nieuwsbrief voor klanten", en: "Newsletter to customers" } };

/** Three tests: a proposal, one that was opened again, one whose activity is not in use. */
export const TESTS: BalancingListView = {
  tests: [
    {
      id: "w1",
      number: "LIA-01",
      title: { nl: "Eerder contact onthouden", en: "Remembering earlier contact" },
      activities: [CONTACT],
      status: "draft",
      review_on: null,
      review_due: false,
      reopened_by: null,
      newer: false,
      unused: false,
    },
    {
      id: "w2",
      number: "LIA-02",
      title: { nl: "Nieuwsbrief voor klanten", en: "Newsletter to customers" },
      activities: [NEWSLETTER],
      status: "reopened",
      review_on: "2028-01-10",
      review_due: false,
      reopened_by: "V-2026-003",
      newer: false,
      unused: false,
    },
    {
      id: "w3",
      number: "LIA-03",
      title: { nl: "Offertes zonder akkoord", en: "Quotes not accepted" },
      activities: [],
      status: "approved",
      review_on: "2028-03-01",
      review_due: false,
      reopened_by: null,
      newer: true,
      unused: true,
    },
  ],
  lacking: [CONTACT, NEWSLETTER],
  activities: [CONTACT, NEWSLETTER],
};

const STEPS: Record<BalancingQuestion, BalancingStep> = {
  what: "interest",
  whose: "interest",
  lawful: "interest",
  works: "necessity",
  less_intrusive: "necessity",
  minimal: "necessity",
  nature: "balance",
  expectation: "balance",
  consequences: "balance",
  power: "balance",
  safeguards: "balance",
  objection: "balance",
};
const QUESTIONS = Object.keys(closedSets.BalancingQuestion) as BalancingQuestion[];
const ANSWER = {
  nl: "Zonder aantekening weten wij na jaren niet meer wat wij hebben beloofd.",
  en: "Without a note we no longer know after years what we promised.",
};

const TEXT = {
  interest: {
    nl: "weten wat wij eerder met u bespraken",
    en: "knowing what we discussed with you before",
  },
  answers: QUESTIONS.map((question) => ({ question, words: ANSWER })),
  measures: { nl: "", en: "" },
};

const [FIRST, SECOND] = TESTS.tests as [BalancingListView["tests"][0], BalancingListView["tests"][0]];

/** A proposal on which nothing was decided. */
export const PROPOSAL: BalancingView = {
  row: FIRST,
  form: { id: "w1", title: FIRST.title, activities: ["a1"], text: TEXT },
  version: 1,
  questions: QUESTIONS.map((question) => ({ question, step: STEPS[question] })),
  last_review: "2028-05-19",
  history: [],
  activities: TESTS.activities,
};

/** A test that an upheld objection opened again. */
export const REOPENED: BalancingView = {
  ...PROPOSAL,
  row: SECOND,
  form: { id: "w2", title: SECOND.title, activities: ["a2"], text: TEXT },
  history: [
    {
      version: 1,
      text: TEXT,
      outcome: "passes",
      decided_by: "Samira van 't Hof-Öztürk",
      decided_on: "2026-01-10",
      review_on: "2028-01-10",
      reopened_by: "V-2026-003",
      reopened_on: "2026-05-11",
    },
  ],
};

/** A test that came out against the business. */
export const FAILED: BalancingView = {
  ...PROPOSAL,
  row: { ...FIRST, status: "failed", review_on: "2028-01-10" },
};
