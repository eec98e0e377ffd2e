import { afterEach, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-svelte";
import { toasts, unsay } from "../../design/toasts.svelte";
import { speak } from "../../i18n";
import { nl } from "../../i18n/nl";
import type { RoundSubject, YearRoundView } from "../../ipc";
import { COUNTS, PREFERENCES } from "../../testing/fixtures";
import { hostAnswers, type Answers, type Settings } from "../../testing/host";
import { BOTH_THEMES, expectNoSidewaysScroll, expectNoViolations, show } from "../../testing/looks";
import PagesInApp from "../../testing/PagesInApp.svelte";
import { yearAt, yearRoundHref } from "./address";
import { sayingOf } from "./saying";
import { DONE, READY, ROUND } from "./year.fixtures";

async function open(
  answer: () => YearRoundView | Promise<YearRoundView>,
  answers: Answers = {},
  at = "jaarronde",
) {
  const asked = hostAnswers({
    counts: () => COUNTS,
    holidays: () => [],
    settings: () => ({ preferences: PREFERENCES }) as Settings,
    open_year_round: answer,
    ...answers,
  });
  window.location.hash = `#/opruimen/${at}`;
  await render(PagesInApp);
  return asked;
}

const button = (name: string | RegExp) => page.getByRole("button", { name });
const item = (name: string) => page.getByRole("group", { name });
const sent = (asked: { name: string; request: unknown }[], name: string) =>
  asked.filter((one) => one.name === name).map((one) => one.request);
const said = () => toasts().map((toast) => toast.text);

/** Gives an item its outcome, as the host does. */
function ticked(view: YearRoundView, subject: RoundSubject, thing: string | null): YearRoundView {
  const groups = view.groups.map((group) =>
    group.subject !== subject
      ? group
      : {
          ...group,
          items: group.items.map((one) =>
            one.outcome === null && (thing === null || one.thing_id === thing)
              ? { ...one, outcome: "stays" as const, ticked_on: "2026-01-02" }
              : one,
          ),
        },
  );
  const left = groups.flatMap((group) => group.items).filter((one) => one.outcome === null).length;
  return { ...view, groups, left };
}

afterEach(() => {
  speak("nl");
  [...toasts()].forEach((toast) => unsay(toast.id));
});

test.each(BOTH_THEMES)(
  "a round is without fault for axe and fits at twice the text size, %s",
  async (theme) => {
    await show(theme);
    await open(() => ROUND);
    await expect
      .element(page.getByText(/kunnen nog 15\sgegevens weg, en elf dingen zijn nog niet bekeken/))
      .toBeVisible();
    await expectNoViolations();
    expect(document.querySelectorAll("main .button.primary").length).toBe(1);
    await show(theme, 200);
    expectNoSidewaysScroll();
    await expectNoViolations();
  },
);

test("content: what can go by activity and kind, and each item with where it is mended", async () => {
  await show("light");
  await open(() => ROUND);
  await expect.element(page.getByRole("row", { name: /Facturatie Factuur 12/ })).toBeVisible();
  await expect.element(page.getByText(/kwamen 12 gegevens op die dag vrij/)).toBeVisible();
  for (const [name, link, address] of [
    ["Blokkade van Samira van 't Hof-Öztürk", "Naar de relatie", "#/relaties/c1"],
    ["Boekhouder", "Naar de ontvangers", "#/register/ontvangers"],
    ["Onderhoud van de website", "Naar de overeenkomst", "#/gegevens/g1"],
    ["Reacties op de website", "Naar de verwerking", "#/register/a11"],
    ["Na opruimronde W-2025-011", "Naar de taken", "#/opruimen/e1"],
    ["Zijn uw oude reservekopieën weg?", "Naar de termijnen", "#/instellingen/termijnen"],
    ["Klopt het noodblad nog?", "Naar de beveiliging", "#/instellingen/beveiliging"],
  ] as const) {
    await expect.element(item(name).getByRole("link", { name: link })).toHaveAttribute("href", address);
  }
  await expect.element(button("Jaarronde 2026 afsluiten")).toBeDisabled();
});

test("books that end in June say on which day they freed", async () => {
  await show("light");
  await open(() => ({ ...ROUND, freed: { ...ROUND.freed, books_turned_on: "2025-07-01" } }));
  await expect
    .element(page.getByText(/kon al vanaf 1 juli 2025 weg, de dag na het einde van uw boekjaar/))
    .toBeVisible();
});

test("an item gets its outcome and its reason by the keyboard, and can be opened again", async () => {
  await show("light");
  let view = ROUND;
  const asked = await open(() => view, {
    tick_year_round: ({ subject, thing_id, outcome, reason }) => {
      view = outcome === null ? ROUND : ticked(view, subject, thing_id);
      const groups = view.groups.map((group) => ({
        ...group,
        items: group.items.map((one) => (one.thing_id === thing_id ? { ...one, reason } : one)),
      }));
      view = { ...view, groups };
      return null;
    },
  });
  const boekhouder = item("Boekhouder");
  await boekhouder.getByLabelText("Uitkomst").selectOptions("Blijft zo");
  await boekhouder.getByLabelText("Reden").fill("Zelfde kantoor, zelfde afspraken");
  await userEvent.keyboard("{Tab}");
  await vi.waitFor(() =>
    expect(sent(asked, "tick_year_round")).toEqual([
      { year: 2026, subject: "recipient", thing_id: "r1", outcome: "stays", reason: "" },
      {
        year: 2026,
        subject: "recipient",
        thing_id: "r1",
        outcome: "stays",
        reason: "Zelfde kantoor, zelfde afspraken",
      },
    ]),
  );
  await expect.element(page.getByText(/tien dingen zijn nog niet bekeken/)).toBeVisible();
  await boekhouder.getByLabelText("Uitkomst").selectOptions("Nog niet bekeken");
  await vi.waitFor(() => expect(sent(asked, "tick_year_round").at(-1)).toMatchObject({ outcome: null }));
});

test("what is open of a subject gets one outcome at once", async () => {
  await show("light");
  let view = ROUND;
  const asked = await open(() => view, {
    tick_year_round: ({ subject, thing_id }) => {
      view = ticked(view, subject, thing_id);
      return null;
    },
  });
  await button("Alle 2: blijft zo, Ontvangers").click();
  await expect.element(page.getByText(/negen dingen zijn nog niet bekeken/)).toBeVisible();
  expect(sent(asked, "tick_year_round")).toEqual([
    { year: 2026, subject: "recipient", thing_id: null, outcome: "stays", reason: "" },
  ]);
});

test("a reason about a person is not printed, one about the business is", async () => {
  await show("light");
  await open(() => READY);
  const about = (name: string) => item(name).getByText(/op het blad/);
  await expect.element(about("Blokkade van Samira van 't Hof-Öztürk")).toHaveTextContent("Komt niet op");
  await expect.element(about("Onderhoud van de website")).toHaveTextContent("Komt niet op");
  await expect
    .element(about("Boekhouder"))
    .toHaveTextContent("Komt op het blad. Noem geen namen van mensen.");
});

test("a round is closed when everything was looked at; its sheet is shown and saved", async () => {
  await show("light");
  let view = READY;
  const asked = await open(() => view, {
    close_year_round: () => {
      view = DONE;
      return "d6";
    },
    open_document: () => null,
    save_document: () => ({ file_name: "J-2026-jaarronde.pdf" }),
  });
  await expect.element(page.getByText("Alles is bekeken. U kunt de ronde afsluiten.")).toBeVisible();
  expect(document.querySelectorAll("main .button.primary").length).toBe(1);
  await button("Jaarronde 2026 afsluiten").click();
  await expect.element(page.getByText(/op 12\sjanuari 2026\safgesloten/).first()).toBeVisible();
  expect(sent(asked, "close_year_round")).toEqual([{ year: 2026 }]);
  await expect.element(page.getByRole("heading", { level: 1 })).toHaveFocus();
  await expect.element(page.getByText("Reden: Schijf van vorig jaar vernietigd")).toBeVisible();
  await expect
    .element(page.getByRole("heading", { name: "Niet meer in de administratie" }).first())
    .toBeVisible();
  expect(document.querySelectorAll("main select").length).toBe(0);
  await expectNoViolations();
  await button("Blad bekijken").click();
  await button("Blad opslaan").click();
  await vi.waitFor(() => expect(said()).toContain(nl.letters.saved("J-2026-jaarronde.pdf")));
});

test("a round that cannot be closed says why and stays as it is", async () => {
  await show("light");
  await open(() => READY, {
    close_year_round: () =>
      Promise.reject({ outcome: "refused", refusal: { kind: "year_round", problem: "still_due" } }),
  });
  await button("Jaarronde 2026 afsluiten").click();
  await expect
    .element(page.getByRole("alert"))
    .toHaveTextContent("Er kan nog iets weg dat niet met een reden wordt vastgehouden.");
});

test("an outcome that could not be kept is said", async () => {
  await show("light");
  await open(() => ROUND, {
    tick_year_round: () => Promise.reject({ outcome: "refused", refusal: { kind: "disk_full" } }),
  });
  await item("Boekhouder").getByLabelText("Uitkomst").selectOptions("Gedaan");
  await vi.waitFor(() => expect(said()).toEqual(["De schijf is vol."]));
});

test("loading: the page says what it waits for", async () => {
  await show("light");
  await open(() => new Promise(() => undefined));
  await expect.element(page.getByText("Jaarronde ophalen…")).toBeVisible();
  await expectNoViolations();
});

test("empty: a round in which nothing is held, agreed or open still looks at backups and sheets", async () => {
  await show("light");
  const few = ROUND.groups.filter((group) => group.subject.endsWith("sheet"));
  await open(() => ({
    ...READY,
    freed: { ...READY.freed, held: 0 },
    groups: few,
    left: 2,
    runs: [],
    earlier: [],
  }));
  await expect.element(page.getByText("Er hoeft nu niets weg.")).toBeVisible();
  await expect.element(page.getByText(/Twee dingen zijn nog niet bekeken/)).toBeVisible();
  await expectNoViolations();
});

test("error: what, what to do, and a reference", async () => {
  await show("light");
  await open(() => Promise.reject({ outcome: "broke", reference: "3fa1c09e" }));
  await expect.element(page.getByText(/3fa1c09e/)).toBeVisible();
  await expectNoViolations();
});

test("a year in the address asks for its own round", async () => {
  await show("light");
  const asked = await open(() => DONE, {}, "jaarronde-2026");
  await expect.element(page.getByRole("heading", { level: 1, name: "Jaarronde 2026" })).toBeVisible();
  expect(sent(asked, "open_year_round")).toEqual([{ year: 2026 }]);
});

test("English says the same", async () => {
  await show("light");
  speak("en");
  await open(() => ROUND);
  await expect
    .element(page.getByText(/15\srecords can still go, and eleven things were not looked at yet/))
    .toBeVisible();
  await expectNoViolations();
});

test.each([
  ["jaarronde", null],
  ["jaarronde-2027", 2027],
  ["jaarronde-27", undefined],
  ["komt", undefined],
  [null, undefined],
])("‘%s’ after Opruimen is the round of %s", (id, year) => {
  expect(yearAt(id)).toBe(year);
});

test("the address of a round leads back to it", () => {
  expect(yearRoundHref()).toBe("#/opruimen/jaarronde");
  expect(yearRoundHref(2027)).toBe("#/opruimen/jaarronde-2027");
});

test("a hold that was lifted and tasks that are done say so", () => {
  const [held] = ROUND.groups[0]?.items ?? [];
  if (held?.thing.kind !== "hold") throw new Error("a hold");
  expect(sayingOf({ ...held, thing: { ...held.thing, lifted: true } }, nl.year).say).toContain("opgeheven");
  const [run] = ROUND.groups[4]?.items ?? [];
  if (run?.thing.kind !== "elsewhere") throw new Error("a run");
  expect(sayingOf({ ...run, thing: { ...run.thing, open: 0 } }, nl.year).say).toContain("afgevinkt");
});
