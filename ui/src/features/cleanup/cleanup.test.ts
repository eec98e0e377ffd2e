import { afterEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-svelte";
import { nl } from "../../i18n/nl";
import { speak } from "../../i18n";
import type { CleanupView, ErasurePreview, JobState, RunView } from "../../ipc";
import { COUNTS, PREFERENCES } from "../../testing/fixtures";
import { hostAnswers, hostSays, type Settings } from "../../testing/host";
import {
  BOTH_THEMES,
  expectNoSidewaysScroll,
  expectNoViolations,
  focusName,
  show,
} from "../../testing/looks";
import PagesInApp from "../../testing/PagesInApp.svelte";
import {
  CLEAN,
  CLEANUP,
  DUE_BREACHES,
  DUE_FILES,
  DUE_POINTS,
  FILES_PREVIEW,
  HELD_FILE,
  PREVIEW,
  RUN,
} from "./cleanup.fixtures";
import { whenOf } from "./coming";
import { erasing, forgetErasing } from "./erasing.svelte";
import { goesOf, lineName, staysOf } from "./lines";
import { breachesOf, filesOf, keptOf, keptOfAll, pointsOf, selectionOf } from "./selection";

const JOB = 7;
const STOPPED = { outcome: "refused", refusal: { kind: "stopped" } } as const;

type World = {
  view?: () => CleanupView | Promise<CleanupView>;
  preview?: () => ErasurePreview | Promise<ErasurePreview>;
  job?: () => JobState | Promise<JobState>;
  at?: string;
  run?: RunView;
};

const underWay = (): JobState => ({ id: JOB, done: 0, total: 0, end: null });

async function open({
  view = () => CLEANUP,
  preview = () => PREVIEW,
  job = underWay,
  at = "",
  run = RUN,
}: World = {}) {
  const asked = hostAnswers({
    counts: () => COUNTS,
    holidays: () => [],
    settings: () => ({ preferences: PREFERENCES }) as Settings,
    register: () => ({ activities: [], recipients: [] }),
    cleanup: view,
    preview_erasure: preview,
    execute_erasure: () => JOB,
    job,
    stop_job: () => null,
    open_run: () => run,
    tick_checklist: ({ id, done }) => {
      const checklist = run.checklist.map((item) =>
        item.id === id ? { ...item, done_on: done ? "2026-05-19" : null } : item,
      );
      run = { ...run, checklist };
      return null;
    },
    open_document: () => null,
    save_document: () => ({ file_name: "W-2026-003.pdf" }),
    hold_grounds: () => [
      { ground: "dispute", words: { nl: "wegens een geschil", en: "because of a dispute" } },
    ],
    set_hold: () => null,
  });
  window.location.hash = `#/opruimen${at}`;
  await render(PagesInApp);
  return asked;
}

const button = (name: string | RegExp) => page.getByRole("button", { name });
const called = (asked: { name: string; request: unknown }[], name: string) =>
  asked.filter((one) => one.name === name).map((one) => one.request);

async function eraseAll() {
  await button("Voorbeeld bekijken").click();
  await page.getByRole("textbox", { name: /Typ/ }).fill("wissen");
  await button("26 gegevens wissen").click();
}

afterEach(() => {
  forgetErasing();
  speak("nl");
});

test.each(BOTH_THEMES)(
  "what can go is without fault for axe and fits at twice the text size, %s",
  async (theme) => {
    await show(theme);
    await open();
    await expect.element(page.getByText("Van 26 gegevens is de laatste bewaardag voorbij.")).toBeVisible();
    await expectNoViolations();
    await button("Alle 19 kiezen: Contact").click();
    await expectNoViolations();
    await show(theme, 200);
    expectNoSidewaysScroll();
    await expectNoViolations();
  },
);

test("content: groups say their rule, their oldest day and what is in them", async () => {
  await show("light");
  await open();
  await expect
    .element(page.getByText("5 jaar na het contact. De oudste laatste bewaardag was 12 mei 2026."))
    .toBeVisible();
  await expect.element(page.getByRole("link", { name: "Samira van ’t Hof-Öztürk" })).toBeVisible();
  await expect.element(page.getByText("Relatie 4", { exact: true })).not.toBeInTheDocument();
  await button("Nog 16 tonen: Contact").click();
  await expect.element(page.getByText("Relatie 19", { exact: true })).toBeVisible();
  expect(document.querySelectorAll(".button.primary").length).toBe(1);
});

test("rounds of the year that were done are listed with the runs, and this year’s is a link away", async () => {
  await show("light");
  await open({ at: "/gewist" });
  const earlier = page.getByRole("link", { name: "Jaarronde 2026" });
  await expect.element(earlier).toHaveAttribute("href", "#/opruimen/jaarronde-2026");
  const now = page.getByRole("link", { name: "Naar de jaarronde van dit jaar" });
  await expect.element(now).toHaveAttribute("href", "#/opruimen/jaarronde");
});

test.each([
  ["Komt eraan", "tussen 28 juli en 16 augustus 2026"],
  ["Vastgehouden", "Er zijn er nog 2 die hier niet bij staan."],
  ["Gewist", "Samen zijn 312 gegevens gewist."],
])("the tab %s opens with the arrow keys", async (tab, says) => {
  await show("light");
  await open();
  await expect.element(page.getByRole("tab", { name: /Kan nu weg/ })).toBeVisible();
  page
    .getByRole("tab", { name: /Kan nu weg/ })
    .element()
    .focus();
  while (!focusName().startsWith(tab)) await userEvent.keyboard("{ArrowRight}");
  await expect.element(page.getByText(says)).toBeVisible();
  await expectNoViolations();
  await show("light", 200);
  expectNoSidewaysScroll();
});

test("an address opens a tab", async () => {
  await show("light");
  await open({ at: "/vastgehouden" });
  await expect
    .element(page.getByRole("tab", { name: /Vastgehouden/ }))
    .toHaveAttribute("aria-selected", "true");
});

test("by keyboard: preview, typed word, erasing, and the page of the run", async () => {
  await show("light");
  const asked = await open();
  await expect.element(button("Voorbeeld bekijken")).toBeVisible();
  button("Voorbeeld bekijken").element().focus();
  await userEvent.keyboard("{Enter}");
  await expect
    .element(page.getByRole("dialog", { name: "U gaat 26 gegevens van 17 relaties wissen" }))
    .toBeVisible();
  await expectNoViolations();
  await expect.element(button("26 gegevens wissen")).toBeDisabled();
  page.getByRole("textbox", { name: /Typ/ }).element().focus();
  await userEvent.keyboard("wissen{Enter}");
  await expect.element(page.getByRole("heading", { name: "Tijdens het wissen" })).toHaveFocus();
  expect(called(asked, "preview_erasure")).toEqual([{ selection: { of: "all" } }]);
  expect(called(asked, "execute_erasure")).toEqual([{ token: "all", word: "wissen", brake_released: false }]);
  await hostSays("job", { id: JOB, done: 15, total: 32, end: null });
  await expect
    .element(page.getByText("Stap 15 van 32. Aan het eind gaat alles in één keer weg."))
    .toBeVisible();
  await expectNoViolations();
  await hostSays("job", { id: JOB, done: 32, total: 32, end: { how: "erased", run: "e3" } });
  await expect.element(page.getByRole("heading", { name: "Opruimronde W-2026-003" })).toBeVisible();
  await expect.element(page.getByRole("heading", { name: "Opruimronde W-2026-003" })).toHaveFocus();
});

test("an end that the window did not hear is found by asking", async () => {
  await show("light");
  let job = underWay();
  await open({ job: () => job });
  await eraseAll();
  await expect.element(page.getByRole("heading", { name: "Tijdens het wissen" })).toBeVisible();
  job = { id: JOB, done: 32, total: 32, end: { how: "erased", run: "e3" } };
  await expect.element(page.getByRole("heading", { name: "Opruimronde W-2026-003" })).toBeVisible();
});

test("stopping brings everything back", async () => {
  await show("light");
  const asked = await open();
  await eraseAll();
  await button("Stoppen, er is dan niets gewist").click();
  expect(called(asked, "stop_job")).toEqual([{ id: JOB }]);
  await expect.element(page.getByText("Het wissen stopt. Er wordt niets gewist.")).toBeVisible();
  await hostSays("job", { id: JOB, done: 9, total: 32, end: { how: "failed", failure: STOPPED } });
  await expect.element(page.getByText("U hebt het wissen gestopt. Er is niets gewist.")).toBeVisible();
  await expect.element(page.getByRole("heading", { name: "Contact", exact: true })).toBeVisible();
  await expect.element(page.getByRole("heading", { level: 1 })).toHaveFocus();
});

test("a locked administration lets go of the names of what was going", async () => {
  await show("light");
  const asked = await open({
    job: () => Promise.reject({ outcome: "refused", refusal: { kind: "locked" } }),
  });
  await eraseAll();
  await expect.poll(() => called(asked, "job").length).toBe(1);
  await expect.element(page.getByRole("heading", { name: "Contact", exact: true })).toBeVisible();
  await expect.poll(erasing).toBe(null);
});

test("a run goes on while another page is open, and says there that it is done", async () => {
  await show("light");
  await open();
  await eraseAll();
  await expect.element(page.getByRole("heading", { name: "Tijdens het wissen" })).toBeVisible();
  window.location.hash = "#/register";
  await expect.element(page.getByRole("heading", { level: 1, name: "Register" })).toBeVisible();
  await hostSays("job", { id: JOB, done: 32, total: 32, end: { how: "erased", run: "e3" } });
  await button("Bewijs bekijken").click();
  await expect.element(page.getByRole("heading", { name: "Opruimronde W-2026-003" })).toBeVisible();
});

test("a run that is larger than usual asks a second time", async () => {
  await show("light");
  const asked = await open({
    preview: () => ({ ...PREVIEW, brake: { kind: "larger_than_usual", count: 26, usual: 4 } }),
  });
  await eraseAll();
  await expect.element(page.getByRole("dialog", { name: "Dit is veel meer dan anders" })).toBeVisible();
  expect(called(asked, "execute_erasure")).toEqual([]);
  await expect.element(button("Niet nu")).toHaveFocus();
  await expectNoViolations();
  await button("Toch 26 gegevens wissen").click();
  await expect.element(page.getByRole("heading", { name: "Tijdens het wissen" })).toBeVisible();
  expect(called(asked, "execute_erasure")).toEqual([{ token: "all", word: "wissen", brake_released: true }]);
});

test("a few records need no word", async () => {
  await show("light");
  const line = PREVIEW.lines[1];
  await open({
    preview: () => ({ ...PREVIEW, lines: line ? [line] : [], total: 3, word_needed: false, contacts: 3 }),
  });
  await button("Voorbeeld bekijken").click();
  await expect.element(button("3 gegevens wissen")).toBeEnabled();
  await expect.element(page.getByRole("textbox")).not.toBeInTheDocument();
});

test("only what is ticked is previewed", async () => {
  await show("light");
  const asked = await open();
  await page
    .getByRole("checkbox", { name: "Kies E-mail op 15 mei 2021 van Samira van ’t Hof-Öztürk" })
    .click();
  await expect.element(page.getByText("1 gegeven gekozen")).toBeVisible();
  await button("Voorbeeld van 1 gegeven").click();
  await expect.element(page.getByRole("dialog")).toBeVisible();
  expect(called(asked, "preview_erasure")).toEqual([{ selection: { of: "parties", ids: ["p3"] } }]);
});

test("contact points that nothing needs are counted, shown and previewed by themselves", async () => {
  await show("light");
  const asked = await open({
    view: () => ({ ...CLEAN, next_day: null, due_points: DUE_POINTS }),
    preview: () => ({
      ...PREVIEW,
      lines: [],
      total: 3,
      points_by_themselves: 3,
      records: 0,
      stripped: 0,
      contacts: 2,
      contacts_gone: 0,
      contact_points: [],
      word_needed: false,
    }),
  });
  await expect
    .element(page.getByText("Drie contactgegevens zijn nergens meer voor nodig. Kijk ze na en wis ze."))
    .toBeVisible();
  await expect.element(page.getByRole("tab", { name: /Kan nu weg/ })).toHaveTextContent("3");
  await expect
    .element(page.getByRole("heading", { name: "Contactgegevens die niets meer nodig heeft" }))
    .toBeVisible();
  expect(page.getByRole("link", { name: "Mirthe van der Kooij-Aksoy" }).elements().length).toBe(2);
  await expectNoViolations();
  await button("Voorbeeld van 3 contactgegevens").click();
  await expect.element(page.getByRole("dialog")).toHaveTextContent("zolang een gegeven ze nodig heeft");
  await expect.element(button("3 gegevens wissen")).toBeEnabled();
  await expectNoViolations();
  expect(called(asked, "preview_erasure")).toEqual([{ selection: { of: "contact_points" } }]);
  await show("light", 200);
  expectNoSidewaysScroll();
});

test("all that can go takes the contact points along", () => {
  const view = { ...CLEANUP, due_points: DUE_POINTS };
  expect(selectionOf(view, new Set())).toEqual({ selection: { of: "all" }, count: 29 });
  expect(pointsOf(DUE_POINTS, { of: "all" })).toEqual(DUE_POINTS.rows);
  expect(pointsOf(DUE_POINTS, { of: "activities", ids: ["a1"] })).toEqual([]);
  const lines = goesOf({ ...PREVIEW, points_by_themselves: 3 }, nl);
  expect(lines.at(-1)).toEqual({ kind: nl.cleanup.points.title, rule: nl.cleanup.points.rule, number: 3 });
});

test("a run of contact points alone says how many went", async () => {
  await show("light");
  const run = { ...RUN.run, records: 0, stripped: 0, contacts: 0, contact_points: 3 };
  await open({ at: "/e3", run: { ...RUN, run, lines: [], checklist: [] } });
  await expect.element(page.getByText("Op 19 mei 2026 hebt u drie contactgegevens gewist.")).toBeVisible();
  await expect
    .element(page.getByText("Drie contactgegevens gingen weg, omdat niets ze nog nodig had."))
    .toBeVisible();
  await expectNoViolations();
});

test("a group is set apart with a ground and a day to look again", async () => {
  await show("light");
  const asked = await open();
  await button("Apart houden: 3 gegevens van Offertes zonder akkoord").click();
  await expect.element(page.getByRole("dialog", { name: "3 gegevens vasthouden?" })).toBeVisible();
  await page.getByText("Wegens een geschil").or(page.getByText("wegens een geschil")).first().click();
  await page.getByRole("textbox", { name: /Waar gaat het over/ }).fill("De klant betwist de offerte");
  await button("Vasthouden").click();
  await expect.element(page.getByText("De blokkade staat.")).toBeVisible();
  expect(called(asked, "set_hold")).toMatchObject([
    { scope: { on: "due_of_activity", id: "a2" }, ground: "dispute" },
  ]);
  expect(called(asked, "cleanup").length).toBe(2);
});

test("what is set apart is the ticked rows, or the whole group with what it does not list", () => {
  const [contacts, quotes] = CLEANUP.due;
  if (contacts === undefined || quotes === undefined) throw new Error("two groups are due");
  const long = { ...contacts, count: 140 };
  const first = long.rows.slice(0, 2);
  const ids = first.map((row) => row.party_id);
  const whole = { scope: { on: "due_of_activity", id: "a1" }, count: 140 };
  expect(keptOf(long, [])).toEqual(whole);
  expect(keptOf(long, long.rows)).toEqual(whole);
  expect(keptOf(long, first)).toEqual({ scope: { on: "parties", ids }, count: 2 });
  const groups = [long, quotes];
  expect(keptOfAll(groups, new Set(long.rows.map((row) => row.party_id)))).toEqual(whole);
  const overBoth = new Set([...ids, "p40"]);
  expect(keptOfAll(groups, overBoth)).toEqual({ scope: { on: "parties", ids: [...overBoth] }, count: 3 });
});

test("a preview that no longer holds is said, and can be looked at again", async () => {
  await show("light");
  await open({
    preview: () => Promise.reject({ outcome: "refused", refusal: { kind: "preview_outdated" } }),
  });
  await button("Voorbeeld bekijken").click();
  await expect.element(page.getByRole("alert")).toBeVisible();
  await expect.element(page.getByText("Er is intussen iets veranderd.")).toBeVisible();
  await expectNoViolations();
});

test.each(BOTH_THEMES)("the page of a run is without fault for axe, %s", async (theme) => {
  await show(theme);
  await open({ at: "/e3" });
  await expect
    .element(
      page.getByText("Op 19 mei 2026 hebt u 26 gegevens gewist. Van zes relaties verdween de hele kaart."),
    )
    .toBeVisible();
  await expectNoViolations();
  await show(theme, 200);
  expectNoSidewaysScroll();
});

test("a run's certificate opens, and its checklist is ticked off by keyboard", async () => {
  await show("light");
  const asked = await open({ at: "/e3" });
  await button("Proces-verbaal openen").click();
  expect(called(asked, "open_document")).toEqual([{ id: "d3" }]);
  await button("Proces-verbaal opslaan").click();
  await expect.element(page.getByText("Opgeslagen als W-2026-003.pdf.")).toBeVisible();
  page
    .getByRole("checkbox", { name: /Website/ })
    .element()
    .focus();
  await userEvent.keyboard(" ");
  await expect.element(page.getByRole("checkbox", { name: /Website/ })).toBeChecked();
  page
    .getByRole("checkbox", { name: /Papier/ })
    .element()
    .focus();
  await userEvent.keyboard(" ");
  await expect.element(page.getByText("U hebt alles afgevinkt.")).toBeVisible();
  expect(called(asked, "tick_checklist")).toEqual([
    { id: "k2", done: true },
    { id: "k3", done: true },
  ]);
});

test("empty: nothing to clean up is good news and says what comes next", async () => {
  await show("light");
  await open({ view: () => CLEAN });
  await expect
    .element(page.getByText("Er is niets op te ruimen. Op 9 juni 2026 kan het volgende weg."))
    .toBeVisible();
  await expect.element(button("Voorbeeld bekijken")).not.toBeInTheDocument();
  await expectNoViolations();
});

test("loading: lines stand where the text will be", async () => {
  await show("light");
  await open({ view: () => new Promise(() => undefined) });
  await expect.element(page.getByText("Kijken wat er weg kan…")).toBeVisible();
  await expectNoViolations();
});

test("error: what, what to do, and a reference", async () => {
  await show("light");
  await open({ view: () => Promise.reject({ outcome: "broke", reference: "3fa1c09e" }) });
  await expect.element(page.getByRole("alert")).toBeVisible();
  await expect.element(page.getByText(/3fa1c09e/)).toBeVisible();
  await expectNoViolations();
});

test("English says the same", async () => {
  await show("light");
  speak("en");
  await open();
  await expect.element(page.getByText("26 records are past their last day.")).toBeVisible();
  await button("See the preview").click();
  await expect
    .element(page.getByRole("dialog", { name: "You are about to erase 26 records of 17 contacts" }))
    .toBeVisible();
  await expectNoViolations();
});

test("ticks become whole activities where only whole groups are ticked", () => {
  const [contact, quotes] = CLEANUP.due;
  if (!contact || !quotes) throw new Error("the fixture has two groups");
  const long = { ...contact, count: 130 };
  const view = { due: [long, quotes], due_total: 133, due_points: { count: 0, rows: [] } };
  const all = (group: typeof contact) => group.rows.map((row) => row.party_id);
  for (const [chosen, selection, count] of [
    [[], { of: "all" }, 133],
    [["p1"], { of: "parties", ids: ["p1"] }, 1],
    [all(quotes), { of: "activities", ids: ["a2"] }, 3],
    [all(long), { of: "activities", ids: ["a1"] }, 130],
    [["p1", ...all(quotes)], { of: "parties", ids: ["p1", ...all(quotes)] }, 4],
    [["gone"], { of: "all" }, 133],
  ] as const) {
    expect(selectionOf(view, new Set<string>(chosen))).toEqual({ selection, count });
  }
});

test("when something comes is said as shortly as it can be", () => {
  const t = nl.cleanup.coming;
  const group = CLEANUP.coming[0];
  if (!group) throw new Error("the fixture has a group");
  for (const [first_day, last_day, words] of [
    ["2026-08-04", "2026-08-04", "4 augustus 2026"],
    ["2026-06-08", "2026-06-30", "tussen 8 en 30 juni 2026"],
    ["2026-07-28", "2026-08-16", "tussen 28 juli en 16 augustus 2026"],
    ["2026-12-28", "2027-01-03", "tussen 28 december 2026 en 3 januari 2027"],
  ] as const) {
    expect(whenOf({ ...group, first_day, last_day }, t)).toBe(words);
  }
});

test("a preview says what becomes of the cards", () => {
  for (const [contacts, contacts_gone, words] of [
    [1, 0, "De kaart van de relatie blijft"],
    [1, 1, "De kaart van deze relatie verdwijnt daarmee ook."],
    [3, 3, "Alle drie kaarten verdwijnen daarmee ook."],
    [17, 6, "Van zes relaties verdwijnt daarmee de hele kaart. Van elf blijft de kaart"],
  ] as const) {
    expect(staysOf({ ...PREVIEW, contacts, contacts_gone }, nl)[0]).toContain(words);
  }
  expect(staysOf(PREVIEW, nl).join(" ")).toContain("1 × telefoon en 4 × e-mail");
});

test("a line names its activity, and the kind of record where that adds something", () => {
  expect(PREVIEW.lines.map((line) => lineName(line, nl))).toEqual([
    "Contact: contactmoment",
    "Offertes zonder akkoord",
    "Controle op spam: technische gegevens",
  ]);
});

test("closed requests whose time is over stand with the rest, and are previewed by themselves", async () => {
  await show("light");
  const asked = await open({
    view: () => ({ ...CLEAN, next_day: null, due_total: 2, due_files: DUE_FILES }),
    preview: () => FILES_PREVIEW,
  });
  await expect.element(page.getByRole("tab", { name: /Kan nu weg/ })).toHaveTextContent("2");
  await expect.element(page.getByRole("heading", { name: "Verzoeken over gegevens" })).toBeVisible();
  await expect
    .element(
      page.getByText(/5 jaar na het sluiten van het verzoek\. De oudste laatste bewaardag was 11 mei 2026/),
    )
    .toBeVisible();
  await expect
    .element(page.getByRole("list", { name: /Gesloten verzoeken die weg kunnen/ }))
    .toHaveTextContent(/Samira van ’t Hof-Öztürk: V-2021-004, inzage \(art. 15 AVG\), 11 mei 2026/);
  await expect.element(page.getByRole("link", { name: "Zonder naam" })).toBeVisible();
  await expectNoViolations();
  await button("Voorbeeld van 2 gesloten verzoeken").click();
  await expect.element(page.getByRole("dialog", { name: "U gaat 2 gegevens wissen" })).toBeVisible();
  await expect
    .element(page.getByRole("dialog"))
    .toHaveTextContent("Verzoeken over gegevens: bewijs van een gesloten verzoek");
  await expectNoViolations();
  expect(called(asked, "preview_erasure")).toEqual([{ selection: { of: "request_files" } }]);
  await show("light", 200);
  expectNoSidewaysScroll();
});

test("a row of the register of breaches whose time is over is previewed by itself", async () => {
  await show("light");
  const asked = await open({
    view: () => ({ ...CLEAN, next_day: null, due_total: 1, due_breaches: DUE_BREACHES }),
    preview: () => FILES_PREVIEW,
  });
  await expect.element(page.getByRole("heading", { name: "Meldingen en datalekken" })).toBeVisible();
  await expect.element(page.getByRole("link", { name: "Nieuwsbrief met adressen" })).toBeVisible();
  await expectNoViolations();
  await button("Voorbeeld van 1 afgesloten datalek").click();
  await expect.element(page.getByRole("dialog")).toBeVisible();
  expect(called(asked, "preview_erasure")).toEqual([{ selection: { of: "breach_files" } }]);
  expect(breachesOf(DUE_BREACHES, { of: "all" }).length).toBe(1);
  expect(breachesOf(DUE_BREACHES, { of: "request_files" }).length).toBe(0);
  expect(breachesOf(DUE_BREACHES, { of: "activities", ids: ["a19"] }).length).toBe(1);
});

test("all that can go, and the activity of requests, take closed requests along", () => {
  for (const [selection, rows] of [
    [{ of: "all" }, 2],
    [{ of: "request_files" }, 2],
    [{ of: "activities", ids: ["a18"] }, 2],
    [{ of: "activities", ids: ["a1"] }, 0],
    [{ of: "parties", ids: ["p1"] }, 0],
    [{ of: "contact_points" }, 0],
  ] as const) {
    const asked = "ids" in selection ? { ...selection, ids: [...selection.ids] } : selection;
    expect(filesOf(DUE_FILES, asked).length, selection.of).toBe(rows);
  }
  expect(filesOf(null, { of: "all" })).toEqual([]);
});

test("a closed request that something holds says what holds it", async () => {
  await show("light");
  await open({ view: () => ({ ...CLEAN, held_files: [HELD_FILE], held_total: 1 }) });
  await page.getByRole("tab", { name: /Vastgehouden/ }).click();
  await expect.element(page.getByRole("link", { name: "Wim Tanis" })).toBeVisible();
  await expect.element(page.getByText("Verzoek V-2021-002, beperking")).toBeVisible();
  await expect.element(page.getByText("Verzoek in behandeling")).toBeVisible();
  await expectNoViolations();
});
