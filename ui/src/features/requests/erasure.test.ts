import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { speak } from "../../i18n";
import type { ErasurePreview, RequestView } from "../../ipc";
import { hostSays } from "../../testing/host";
import { BOTH_THEMES, expectNoSidewaysScroll, expectNoViolations, show } from "../../testing/looks";
import { forgetErasing } from "../cleanup/erasing.svelte";
import { ERASURE, ERASURE_DECIDED, ERASURE_EXECUTING } from "./erasure.fixtures";
import { PREVIEW } from "./requests.fixtures";
import { openPage, primaries, sent } from "./requests.page";

beforeEach(() => speak("nl"));
afterEach(() => {
  speak("nl");
  forgetErasing();
});

const TWO_GO: ErasurePreview = {
  token: "f00d",
  lines: [
    {
      activity: { nl: "Contact", en: "Contact" },
      kind: "contact_moment",
      rule: { nl: "op verzoek van de persoon", en: "at the person's request" },
      count: 1,
    },
    {
      activity: { nl: "Nieuwsbrief", en: "Newsletter" },
      kind: "subscription",
      rule: { nl: "op verzoek van de persoon", en: "at the person's request" },
      count: 1,
    },
  ],
  total: 2,
  points_by_themselves: 0,
  records: 2,
  stripped: 0,
  contacts: 1,
  contacts_gone: 0,
  contact_points: [["phone", 2]],
  word_needed: false,
  brake: null,
};

const JOB = { id: 1, done: 0, total: 2, end: null };

test.each(
  BOTH_THEMES.flatMap((theme) => [
    [theme, "before", ERASURE_DECIDED] as const,
    [theme, "after", ERASURE_EXECUTING] as const,
  ]),
)(
  "%s, %s it was carried out, the page is without fault for axe and fits at twice the size",
  async (theme, _, view) => {
    await show(theme);
    await openPage(() => view);
    await expect.element(page.getByRole("heading", { name: "Wissen" })).toBeVisible();
    await expectNoViolations();
    expect(primaries().length).toBe(1);
    await show(theme, 200);
    expectNoSidewaysScroll();
  },
);

test("an erasure is looked at, confirmed with its count, shown while it goes, and proved", async () => {
  await show("light");
  let view: RequestView = ERASURE_DECIDED;
  const asked = await openPage(() => view, {
    preview_request_erasure: () => TWO_GO,
    execute_erasure: () => 1,
    job: () => JOB,
  });
  await expect.element(page.getByRole("button", { name: "Voorbeeld bekijken" })).toBeVisible();
  expect(primaries()).toEqual(["Voorbeeld bekijken"]);
  await page.getByRole("button", { name: "Voorbeeld bekijken" }).click();
  await expect.element(page.getByRole("dialog").getByText("Contact: contactmoment")).toBeVisible();
  await expectNoViolations();
  await page.getByRole("button", { name: "2 gegevens wissen" }).click();
  await expect.element(page.getByText(/Stap 0 van 2/)).toBeVisible();
  expect(sent(asked, "execute_erasure")).toEqual([{ token: "f00d", word: "", brake_released: false }]);
  view = ERASURE_EXECUTING;
  await hostSays("job", { ...JOB, done: 2, end: { how: "erased", run: "o3" } });
  await expect.element(page.getByRole("link", { name: "Bewijs O-2026-003" })).toBeVisible();
  await expect
    .element(page.getByText("In de reservekopieën verdwijnen deze gegevens uiterlijk op 17 augustus 2026"))
    .toBeVisible();
  await expect.element(page.getByText(/nog op drie plaatsen iets te wissen/)).toBeVisible();
  await vi.waitFor(() => expect(document.activeElement).not.toBe(document.body));
});

test("an erasure that is larger than usual asks twice and for the word", async () => {
  await show("light");
  const asked = await openPage(() => ({ ...ERASURE_DECIDED, erasure: { ...ERASURE, to_erase: 24 } }), {
    preview_request_erasure: () => ({
      ...TWO_GO,
      total: 24,
      word_needed: true,
      brake: { kind: "larger_than_usual", count: 24, usual: 3 },
      lines: TWO_GO.lines.map((line) => ({ ...line, count: 12 })),
    }),
    execute_erasure: () => 1,
    job: () => JOB,
  });
  await page.getByRole("button", { name: "Voorbeeld bekijken" }).click();
  const erase = page.getByRole("button", { name: "24 gegevens wissen", exact: true });
  await expect.element(erase).toBeDisabled();
  await userEvent.fill(page.getByLabelText(/om te bevestigen/), "wissen");
  await erase.click();
  await page.getByRole("button", { name: "Toch 24 gegevens wissen" }).click();
  await vi.waitFor(() =>
    expect(sent(asked, "execute_erasure")).toEqual([{ token: "f00d", word: "wissen", brake_released: true }]),
  );
});

test("a stopped erasure has erased nothing, and a refused one says why", async () => {
  await show("light");
  let first = true;
  await openPage(() => ERASURE_DECIDED, {
    preview_request_erasure: () => TWO_GO,
    execute_erasure: () => {
      if (first) {
        first = false;
        throw { outcome: "refused", refusal: { kind: "held_back", held: 1 } };
      }
      return 1;
    },
    job: () => JOB,
    stop_job: () => null,
  });
  await page.getByRole("button", { name: "Voorbeeld bekijken" }).click();
  await page.getByRole("button", { name: "2 gegevens wissen" }).click();
  await expect.element(page.getByRole("alert")).toHaveTextContent("Op één gegeven rust een blokkade.");
  await page.getByRole("button", { name: "Voorbeeld bekijken" }).click();
  await page.getByRole("button", { name: "2 gegevens wissen" }).click();
  await page.getByRole("button", { name: /Stoppen, er is dan niets gewist/ }).click();
  await hostSays("job", {
    ...JOB,
    end: { how: "failed", failure: { outcome: "refused", refusal: { kind: "stopped" } } },
  });
  await expect.element(page.getByText("U hebt het wissen gestopt. Er is niets gewist.")).toBeVisible();
  await expect.element(page.getByRole("button", { name: "Voorbeeld bekijken" })).toBeVisible();
});

test("what stands in the way of erasing is told", async () => {
  await show("light");
  await openPage(() => ({ ...ERASURE_DECIDED, steps: [{ step: "execute", guard: "copy_first" }] }));
  await expect
    .element(page.getByText("Deze persoon vroeg ook om inzage of overdracht. Beantwoord dat verzoek eerst."))
    .toBeVisible();
  expect(primaries()).toEqual([]);
});

test("each recipient says how it was told, what came of it and when to remind", async () => {
  await show("light");
  await openPage(() => ERASURE_EXECUTING);
  await expect.element(page.getByText("Verteld per brief op 19 mei 2026.")).toBeVisible();
  await expect.element(page.getByText("Herinnering op 2 juni 2026, als er geen antwoord is")).toBeVisible();
  await expect.element(page.getByText("Zelf laten weten op 19 mei 2026.")).toBeVisible();
  await expect
    .element(page.getByText("Niet verteld, omdat: de aangiften zijn gedaan en niet meer te wijzigen"))
    .toBeVisible();
  await expect.element(page.getByText("Nog niet alle ontvangers zijn op de hoogte.").first()).toBeVisible();
});

test("a recipient is told by letter, by the owner, or not with a reason", async () => {
  await show("light");
  const asked = await openPage(() => ERASURE_EXECUTING, {
    tell_recipients: () => null,
    note_notice_outcome: () => null,
    preview_letter: () => PREVIEW,
    issue_letter: () => "d9",
  });
  await page.getByRole("button", { name: "Brief maken: Hosting Noordpolder" }).click();
  await page.getByRole("button", { name: "Brief uitgeven" }).click();
  await vi.waitFor(() =>
    expect(sent(asked, "issue_letter")).toEqual([
      { id: "r2", kind: "recipient_notice", particulars: { recipient_id: "a2" }, token: PREVIEW.token },
    ]),
  );
  await page.getByRole("button", { name: "Zelf laten weten: Hosting Noordpolder" }).click();
  await expectNoViolations();
  await page.getByRole("button", { name: "Noteren" }).click();
  await page.getByRole("button", { name: "Niet laten weten: Hosting Noordpolder" }).click();
  await page.getByRole("button", { name: "Noteren" }).click();
  await expect.element(page.getByText("Schrijf erbij waarom.")).toBeVisible();
  await page.getByLabelText("Waarom niet?").fill("het bedrijf bestaat niet meer");
  await page.getByRole("button", { name: "Noteren" }).click();
  const whom = { id: "r2", recipient_ids: ["a2"], action: "erased", told_on: "2026-05-19" };
  await vi.waitFor(() =>
    expect(sent(asked, "tell_recipients")).toEqual([
      { ...whom, way: "own_way", reason: "" },
      { ...whom, way: "not_told", reason: "het bedrijf bestaat niet meer" },
    ]),
  );
  await page.getByLabelText("Antwoord van MailPost Nederland B.V.").selectOptions("Bevestigd");
  await vi.waitFor(() =>
    expect(sent(asked, "note_notice_outcome")).toEqual([
      { id: "r2", recipient_id: "a1", action: "erased", outcome: "confirmed" },
    ]),
  );
});

test("all that are left are told in one go", async () => {
  await show("light");
  const [first, second, ...rest] = ERASURE_EXECUTING.recipients;
  if (first === undefined || second === undefined) throw new Error("two recipients");
  const untold = { ...first, told: null, remind_on: null };
  const asked = await openPage(() => ({ ...ERASURE_EXECUTING, recipients: [untold, second, ...rest] }), {
    tell_recipients: () => null,
  });
  await page.getByRole("button", { name: "Zelf laten weten: alle 2" }).click();
  await expectNoViolations();
  await page.getByRole("button", { name: "Noteren" }).click();
  await vi.waitFor(() =>
    expect(sent(asked, "tell_recipients")).toEqual([
      {
        id: "r2",
        recipient_ids: ["a1", "a2"],
        action: "erased",
        way: "own_way",
        told_on: "2026-05-19",
        reason: "",
      },
    ]),
  );
});
