import { afterEach, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-svelte";
import { speak } from "../../i18n";
import type { BreachView } from "../../ipc";
import { COUNTS, OPEN, PREFERENCES } from "../../testing/fixtures";
import { hostAnswers, type Answers, type Asked, type Settings } from "../../testing/host";
import { BOTH_THEMES, expectNoSidewaysScroll, expectNoViolations, show } from "../../testing/looks";
import PagesInApp from "../../testing/PagesInApp.svelte";
import { ASSESSED, DECIDED, LATE, LIST, NOTHING, REPORTED, WEAKNESS } from "./breaches.fixtures";
import { after, hoursAndMinutes } from "./clock";
import { comesTwice, readWall } from "./wall";

async function open(path: string, answers: Answers) {
  const asked = hostAnswers({
    counts: () => COUNTS,
    holidays: () => [],
    settings: () => ({ preferences: PREFERENCES }) as Settings,
    session_state: () => OPEN,
    register: () => ({ activities: [], recipients: [] }),
    list_breaches: () => LIST,
    ...answers,
  });
  window.location.hash = path;
  await render(PagesInApp);
  return asked;
}

const opened = (view: BreachView, answers: Answers = {}) =>
  open(`#/datalekken/${view.row.id}`, { open_breach: () => view, ...answers });
const askedLast = (asked: Asked[], name: string) => asked.filter((one) => one.name === name).at(-1)?.request;
const part = (name: string) => page.getByRole("region", { name });

afterEach(() => speak("nl"));

test("hours and minutes go on after a page was opened, and are late one minute past the term", () => {
  expect(hoursAndMinutes(-65)).toBe("1:05");
  const clock = DECIDED.row.clock;
  if (clock === null) throw new Error("a clock");
  // What was reported stands still.
  expect(after(clock, 600)).toBe(clock);
  const running = { ...clock, reported: null, minutes_gone: 4259, minutes_left: 61, reminder: 60 };
  expect(after(running, 1)).toMatchObject({ minutes_left: 60, reminder: 71, late: false });
  expect(after(running, 61)).toMatchObject({ minutes_left: 0, late: false });
  expect(after(running, 62)).toMatchObject({ minutes_left: -1, late: true });
});

test.each([
  ["2026-10-25", "02:30", true],
  ["2026-10-25", "2.30", true],
  ["2026-10-25", "03:00", false],
  ["2026-10-18", "02:30", false],
  ["2026-03-29", "02:30", false],
  ["2026-10-25", "", false],
])("whether %s %s comes twice is %s", (date, time, twice) => {
  expect(comesTwice(date, time)).toBe(twice);
});

test("a time is read as people write it, and what is none is told apart from nothing", () => {
  expect(readWall({ date: "2026-05-17", time: "9.05", fold: "first" })).toEqual({
    local: "2026-05-17T09:05:00",
    fold: null,
  });
  expect(readWall({ date: null, time: "", fold: null })).toBeNull();
  expect(readWall({ date: "2026-05-17", time: "25:00", fold: null })).toBeUndefined();
  expect(readWall({ date: null, time: "10:00", fold: null })).toBeUndefined();
});

test.each(BOTH_THEMES)("the list, %s, says the hours that are left and keeps the register", async (theme) => {
  await show(theme);
  await open("#/datalekken", {});
  await expect.element(page.getByRole("link", { name: "Dossier te openen zonder wachtwoord" })).toBeVisible();
  await expect.element(page.getByText("22:55")).toBeVisible();
  await expectNoViolations();
  await page.getByRole("tab", { name: /Afgesloten/ }).click();
  await expect.element(page.getByText("Zwakke plek in een formulier")).toBeVisible();
  await expect.element(page.getByText("18 mei 2031")).toBeVisible();
  await expectNoViolations();
  await show(theme, 200);
  expectNoSidewaysScroll();
});

test("without a breach that is said, and the register can be saved all the same", async () => {
  await show("light");
  const asked = await open("#/datalekken", {
    list_breaches: () => NOTHING,
    save_breach_register: () => ({ file_name: "register-van-datalekken.csv" }),
  });
  await expect.element(page.getByText(/Er staat niets open/)).toBeVisible();
  await page.getByRole("button", { name: "Register als CSV bewaren" }).click();
  await expect.element(page.getByText("Bewaard als register-van-datalekken.csv.")).toBeVisible();
  expect(askedLast(asked, "save_breach_register")).toEqual({ form: "csv" });
});

test("what a reporter tells is written down, and the report can be the moment of awareness", async () => {
  await show("light");
  const asked = await open("#/datalekken/nieuw", { save_breach: () => "b1", open_breach: () => REPORTED });
  await page.getByRole("button", { name: "Vastleggen" }).click();
  await expect.element(page.getByText("Dit veld is nog leeg.").first()).toBeVisible();
  expect(askedLast(asked, "save_breach")).toBeUndefined();
  await page.getByLabelText("Waar gaat het over?").fill("Dossier open");
  await page.getByRole("radio", { name: "Gemeld door iemand van buiten" }).click();
  await expect.element(page.getByText(/niet verder te vertellen/)).toBeVisible();
  await page.getByLabelText("Wat is er gebeurd?").fill("Een bijlage was te openen.");
  await page.getByLabelText("IP-adressen").fill("192.0.2.7");
  await page.getByLabelText("Ontdekt of gemeld", { exact: true }).fill("17 mei 2026");
  await page.getByLabelText("Tijd: ontdekt of gemeld").fill("9:00");
  await page.getByRole("button", { name: "De melding zelf is dat moment" }).click();
  await expectNoViolations();
  await page.getByRole("button", { name: "Vastleggen" }).click();
  await vi.waitFor(() =>
    expect(askedLast(asked, "save_breach")).toMatchObject({
      id: null,
      source: "reporter",
      discovered_at: { local: "2026-05-17T09:00:00", fold: null },
      aware_at: { local: "2026-05-17T09:00:00", fold: null },
      facts: { what: "Een bijlage was te openen.", addresses: "192.0.2.7" },
    }),
  );
});

test("in the night in which the clock goes back it is asked which time is meant", async () => {
  await show("light");
  await open("#/datalekken/nieuw", {});
  await page.getByLabelText("Ontdekt of gemeld", { exact: true }).fill("25 oktober 2026");
  await page.getByLabelText("Tijd: ontdekt of gemeld").fill("2:30");
  await expect.element(page.getByRole("radio", { name: /tweede keer/ })).toBeVisible();
  await expectNoViolations();
});

test.each(BOTH_THEMES)("a reported leak, %s, shows its hours and is assessed", async (theme) => {
  await show(theme);
  const asked = await opened(REPORTED, { assess_breach: () => null });
  await expect.element(part("De klok van 72 uur").getByText(/U hebt nog 22:55 uur/)).toBeVisible();
  await expectNoViolations();
  const assess = part("Is het een datalek?");
  await assess.getByRole("checkbox", { name: /Iemand kon gegevens zien/ }).click();
  for (const select of assess.getByRole("combobox").all().slice(0, 7)) await select.selectOptions("light");
  await assess.getByLabelText(/^Hoe gevoelig de gegevens zijn/).selectOptions("heavy");
  await expectNoViolations();
  await show(theme, 200);
  expectNoSidewaysScroll();
  await assess.getByRole("button", { name: "Beoordeling bewaren" }).click();
  await vi.waitFor(() =>
    expect(askedLast(asked, "assess_breach")).toMatchObject({
      id: "b1",
      assessment: { compromised: ["confidentiality"], no_notice: null },
    }),
  );
});

test("a late one says so in red, in hours", async () => {
  await show("light");
  await opened({ ...REPORTED, row: { ...REPORTED.row, clock: LATE } });
  await expect.element(part("De klok van 72 uur").getByText(/u bent 3:00 uur te laat/)).toBeVisible();
  await expectNoViolations();
});

test("departing from what is proposed asks for a reason", async () => {
  await show("light");
  const asked = await opened(ASSESSED, { decide_breach: () => null });
  const decide = part("Besluit");
  await expect.element(decide.getByText("De gegevens zijn gevoelig.")).toBeVisible();
  await decide.getByRole("radio", { name: "Alleen in het register" }).click();
  await decide.getByLabelText("Waarom wijkt u van het voorstel af?").fill("De bijlage was leeg.");
  await expectNoViolations();
  await decide.getByRole("button", { name: "Besluit vastleggen" }).click();
  await vi.waitFor(() =>
    expect(askedLast(asked, "decide_breach")).toEqual({
      id: "b1",
      outcome: "register_only",
      public: false,
      reason: "De bijlage was leeg.",
    }),
  );
});

test.each(BOTH_THEMES)(
  "the people are written to in one go, %s, and whoever is restricted is not named",
  async (theme) => {
    await show(theme);
    const asked = await opened(DECIDED, { write_breach_letters: () => ({ written: 2, left: 0 }) });
    const people = part("Bericht aan de mensen");
    await expect.element(people.getByText("Samira van ’t Hof-Öztürk")).toBeVisible();
    await expect.element(people.getByText("Iemand van wie het gebruik beperkt is")).toBeVisible();
    await expect.element(people.getByText(/Zonder postadres: 1/)).toBeVisible();
    await expectNoViolations();
    await show(theme, 200);
    expectNoSidewaysScroll();
    await people.getByRole("button", { name: "2 brieven maken" }).click();
    await expect.element(page.getByText("2 brieven gemaakt.")).toBeVisible();
    expect(askedLast(asked, "write_breach_letters")).toEqual({ id: "b1" });
  },
);

test("who was told by telephone is noted with the day", async () => {
  await show("light");
  const asked = await opened(DECIDED, { note_breach_told: () => null });
  await page.getByRole("button", { name: "Kreeg bericht: Samira van ’t Hof-Öztürk" }).click();
  await expectNoViolations();
  await page.getByRole("dialog").getByRole("button", { name: "Vastleggen" }).click();
  await vi.waitFor(() =>
    expect(askedLast(asked, "note_breach_told")).toMatchObject({ contact_id: "c1", channel: "phone" }),
  );
});

test("the scope is looked up by a filter and what was found can be held", async () => {
  await show("light");
  const asked = await opened(
    { ...DECIDED, held: 0 },
    { find_breach_scope: () => null, hold_breach_scope: () => null },
  );
  const scope = part("Om wie en welke gegevens gaat het?");
  await expect.element(scope.getByText("2 personen, 3 gegevens.")).toBeVisible();
  await scope.getByRole("button", { name: "Vasthouden voor het onderzoek" }).click();
  await vi.waitFor(() => expect(askedLast(asked, "hold_breach_scope")).toEqual({ id: "b1" }));
  await scope.getByRole("button", { name: "Opnieuw opzoeken" }).click();
  await scope.getByLabelText("Soort gegeven").selectOptions("invoice");
  await expectNoViolations();
  await scope.getByRole("button", { name: "Tellen en vastleggen" }).click();
  await vi.waitFor(() =>
    expect(askedLast(asked, "find_breach_scope")).toMatchObject({
      id: "b1",
      mode: "replace",
      filter: { kind: "invoice", data: null, contact_id: null },
    }),
  );
});

test("a late report is asked why at its field", async () => {
  await show("light");
  const decided: BreachView = {
    ...ASSESSED,
    decision: { outcome: "authority", public: false, reason: "", decided_on: "2026-05-18" },
    row: { ...REPORTED.row, outcome: "authority", clock: LATE },
  };
  const asked = await opened(decided, { note_breach_report: () => null });
  const reports = part("Melding bij de toezichthouder");
  await reports.getByRole("button", { name: "Melding vastleggen" }).click();
  await reports.getByLabelText("Gemeld op", { exact: true }).fill("20 mei 2026");
  await reports.getByLabelText("Tijd: gemeld op").fill("13:00");
  await reports.getByLabelText(/Waarom is de melding later/).fill("De website deed het niet.");
  await expectNoViolations();
  await reports.getByRole("button", { name: "Vastleggen" }).click();
  await vi.waitFor(() =>
    expect(askedLast(asked, "note_breach_report")).toMatchObject({
      phase: "first",
      told_at: { local: "2026-05-20T13:00:00", fold: null },
      late_reason: "De website deed het niet.",
    }),
  );
});

test("a closed weakness says until when it is kept and offers no change", async () => {
  await show("light");
  await opened(WEAKNESS);
  await expect.element(page.getByText(/bewaard tot en met 18 mei 2031/)).toBeVisible();
  expect(page.getByRole("button", { name: "Aanvullen of wijzigen" }).query()).toBeNull();
  await expectNoViolations();
});

test("English says the same", async () => {
  await show("light");
  speak("en");
  await opened(DECIDED);
  await expect.element(part("Notice to the people").getByText(/2 people have to be told/)).toBeVisible();
  await expectNoViolations();
});
