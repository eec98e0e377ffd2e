import { afterEach, beforeEach, expect, test } from "vitest";
import { speak } from "../../i18n";
import { nl } from "../../i18n/nl";
import type { ClockView, ContactView } from "../../ipc";
import { acceptProposals, changedDecisions, choiceOf } from "./decisions";
import { errorsIn, newIntake, requesterOf, requestOf } from "./intake";
import { intakeHref, intakeIn } from "./address";
import { DECISIONS, LATE_CLOCK, PLAIN_CLOCK } from "./requests.fixtures";
import { articleInWords, sumsOf } from "./told";

beforeEach(() => speak("nl"));
afterEach(() => speak("nl"));

test.each([
  ["15(3)", "art. 15 lid 3 AVG", "Art. 15(3) GDPR"],
  ["41(1)(i) UAVG", "art. 41 lid 1 onder i UAVG", "Art. 41(1)(i) UAVG"],
  ["17", "art. 17 AVG", "Art. 17 GDPR"],
  ["6(1)(b)", "art. 6 lid 1 onder b AVG", "Art. 6(1)(b) GDPR"],
  ["", "", ""],
])("article ‘%s’ is written ‘%s’ and ‘%s’", (article, dutch, english) => {
  expect(articleInWords(article, "nl")).toBe(dutch);
  expect(articleInWords(article, "en")).toBe(english);
});

const told = (clock: ClockView, holiday?: string) => {
  const { before, after } = sumsOf(clock, () => holiday, nl);
  return [...before, ...after].join(" ");
};

test.each<[string, ClockView, string | undefined, string]>([
  ["a plain clock", PLAIN_CLOCK, undefined, "Een maand na ontvangst is 8 juni 2026."],
  [
    "a last day in a weekend",
    { ...PLAIN_CLOCK, received_on: "2026-07-15", raw: "2026-08-15", due: "2026-08-17" },
    undefined,
    "Een maand na ontvangst is 15 augustus 2026. Dat is een zaterdag, dus telt de eerstvolgende werkdag.",
  ],
  [
    "a last day on a holiday",
    { ...PLAIN_CLOCK, raw: "2026-04-27", due: "2026-04-28" },
    "Koningsdag",
    "Een maand na ontvangst is 27 april 2026. Dat is een feestdag (Koningsdag), dus telt de eerstvolgende werkdag.",
  ],
  [
    "an extended clock, whose refusal does not move",
    {
      ...PLAIN_CLOCK,
      extended_on: "2026-05-12",
      raw: "2026-08-08",
      due: "2026-08-08",
      refusal_due: "2026-06-08",
      days_left: 81,
    },
    undefined,
    "U hebt op 12 mei laten weten dat het langer duurt. Het verzoek loopt daarom twee maanden langer. Drie maanden na ontvangst is 8 augustus 2026. Wijst u iets af, dan zegt u dat wel uiterlijk op 8 juni 2026: die dag schuift niet op.",
  ],
  [
    "an answer that came too late",
    { ...LATE_CLOCK, raw: "2026-05-18", answered_on: "2026-05-20" },
    undefined,
    "Een maand na ontvangst is 18 mei 2026. Op 20 mei 2026 hebt u geantwoord, twee dagen te laat.",
  ],
])("%s is told as a sum", (_, clock, holiday, sentence) => {
  expect(told(clock, holiday)).toBe(sentence);
});

test("a question that came too late is told and does not stop the clock", () => {
  const clock: ClockView = {
    ...LATE_CLOCK,
    pauses: [
      {
        kind: "identity",
        asked_on: "2026-05-19",
        received_on: null,
        reminded_on: null,
        reason: "x",
        proof: null,
        counts: false,
      },
    ],
  };
  expect(told(clock)).toContain("De vraag van 19 mei telt niet mee");
});

test("taking over proposals fills only what is open, and only changes are sent", () => {
  const edits = acceptProposals(DECISIONS, {});
  expect(Object.keys(edits)).toEqual(["p4"]);
  expect(changedDecisions(DECISIONS, edits)).toEqual([
    { party_id: "p4", decision: "give_in_full", ground: null, explanation: "", passages: [] },
  ]);
  const named = { text: "Ruben Aksoy", reason: "name_of_other", words: "" } as const;
  const redacted = DECISIONS.filter((row) => row.party_id === "p3");
  expect(redacted.map((row) => choiceOf(row, {}).passages)).toEqual([[named]]);
  const passages = [named, { text: "06 000", reason: "details_of_other" as const, words: "" }];
  expect(changedDecisions(redacted, { p3: { passages } })[0]?.passages).toEqual(passages);
});

test("the requester is filled in from the card of a contact", () => {
  const point = {
    id: null,
    label: "",
    value: "",
    street: "",
    postcode: "",
    town: "",
    country: "",
    source: "data_subject" as const,
    since: null,
    needed_for: [],
  };
  const view: ContactView = {
    name: "Samira van ’t Hof-Öztürk",
    entered_on: "2024-01-01",
    point_life: [],
    timeline: [],
    records: 0,
    restricted: 0,
    holds: [],
    open_requests: 0,
    card: {
      id: "c1",
      kind: "person",
      salutation: "ms",
      given_name: "Samira",
      infix: "van ’t",
      family_name: "Hof-Öztürk",
      company: "",
      language: "nl",
      note: "",
      deceased: false,
      points: [
        { ...point, kind: "email", value: "samira@atelier-ozturk.example" },
        { ...point, kind: "postal_address", street: "Kade 118 B", postcode: "1400 XZ", town: "Waterdam" },
      ],
    },
  };
  expect(requesterOf(view)).toEqual({
    salutation: "ms",
    given_name: "Samira",
    infix: "van ’t",
    family_name: "Hof-Öztürk",
    company: "",
    street: "Kade 118 B",
    postcode: "1400 XZ",
    town: "Waterdam",
    country: "",
    email: "samira@atelier-ozturk.example",
  });
});

test("an intake says what is missing, and becomes a request once nothing is", () => {
  const intake = newIntake("2026-05-19", "nl");
  expect(Object.keys(errorsIn(intake, nl.intake)).sort()).toEqual(["channel", "family_name", "rights"]);
  expect(requestOf(intake)).toBeNull();
  intake.rights = ["access"];
  intake.channel = "email";
  intake.received_at = "9.05";
  intake.requester.family_name = "Tanis";
  expect(errorsIn(intake, nl.intake)).toEqual({});
  expect(requestOf(intake)).toMatchObject({ rights: ["access"], received_at: "09:05", representative: null });
  expect(errorsIn({ ...intake, received_at: "25:00" }, nl.intake)).toEqual({
    received_at: nl.intake.timeWrong,
  });
  expect(Object.keys(errorsIn({ ...intake, represented: true }, nl.intake)).sort()).toEqual([
    "representative_kind",
    "representative_name",
  ]);
});

test("the address of the intake is told from that of a request", () => {
  expect(intakeHref("c 1")).toBe("#/verzoeken/nieuw-c%201");
  expect(intakeIn("nieuw")).toEqual({ contactId: null });
  expect(intakeIn("nieuw-c1")).toEqual({ contactId: "c1" });
  expect(intakeIn("0197a")).toBeNull();
});
