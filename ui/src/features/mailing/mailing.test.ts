import { expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-svelte";
import { speak } from "../../i18n";
import { COUNTS } from "../../testing/fixtures";
import { hostAnswers, type Answers } from "../../testing/host";
import { BOTH_THEMES, expectNoSidewaysScroll, expectNoViolations, show } from "../../testing/looks";
import PagesInApp from "../../testing/PagesInApp.svelte";
import { LIST, NOBODY, TEXTS } from "./mailing.fixtures";

async function open(more: Answers = {}, hash = "#/nieuwsbrief") {
  const asked = hostAnswers({
    counts: () => COUNTS,
    holidays: () => [],
    mailing_list: () => LIST,
    consent_texts: () => [...TEXTS],
    ...more,
  });
  window.location.hash = hash;
  await render(PagesInApp);
  return asked;
}

test.each(BOTH_THEMES)(
  "the list is without fault for axe and fits at twice the text size, %s",
  async (theme) => {
    await show(theme);
    await open();
    await expect
      .element(page.getByRole("heading", { name: "2 mensen krijgen deze nieuwsbrief" }))
      .toBeVisible();
    await expectNoViolations();
    await show(theme, 200);
    expectNoSidewaysScroll();
    await expectNoViolations();
  },
);

test("while the list is made the page says so", async () => {
  await show("light");
  await open({ mailing_list: () => new Promise(() => undefined) });
  await expect.element(page.getByText("Lijst maken…")).toBeInTheDocument();
});

test("what went wrong is told, and can be tried again", async () => {
  await show("light");
  let broken = true;
  await open({
    mailing_list: () => (broken ? Promise.reject({ outcome: "broke", reference: "3fa1c09e" }) : LIST),
  });
  await expect.element(page.getByText(/3fa1c09e/)).toBeVisible();
  broken = false;
  await page.getByRole("button", { name: "Opnieuw proberen" }).click();
  await expect.element(page.getByRole("button", { name: "Verzendlijst opslaan" })).toBeVisible();
});

test("where there is nobody to mail nothing is saved", async () => {
  await show("light");
  await open({ mailing_list: () => NOBODY });
  await expect.element(page.getByRole("heading", { name: "Niemand krijgt deze nieuwsbrief" })).toBeVisible();
  await expect.element(page.getByRole("button", { name: "Verzendlijst opslaan" })).not.toBeInTheDocument();
  await expectNoViolations();
});

test("who is not on the list stands there with the reason, and who is restricted is not named", async () => {
  await show("light");
  await open();
  const off = page.getByRole("list", { name: "3 mensen staan niet op de lijst" });
  await expect.element(off.getByText("Deze persoon vroeg alleen een offerte en is geen klant")).toBeVisible();
  await expect.element(off.getByText("sinds 8 mei 2026")).toBeVisible();
  await expect.element(off.getByText("Het gebruik is beperkt")).toBeVisible();
  await expect.element(off.getByText(/^Wie het is, staat hier niet/)).toBeVisible();
  expect(off.getByRole("link").elements()).toHaveLength(2);
});

test("the list is saved without names unless they are asked for", async () => {
  await show("light");
  const asked = await open({
    save_mailing_list: () => ({ file_name: "verzendlijst.csv", addresses: 2 }),
  });
  const saving = page.getByRole("button", { name: "Verzendlijst opslaan" });
  await saving.click();
  await expect.element(page.getByText(/^verzendlijst\.csv is opgeslagen, met 2 adressen/)).toBeVisible();
  await page.getByRole("checkbox", { name: "Namen erbij" }).click();
  await saving.click();
  await vi.waitFor(() => {
    const saved = asked.filter((one) => one.name === "save_mailing_list").map((one) => one.request);
    expect(saved).toEqual([
      { audience: "customer", with_names: false },
      { audience: "customer", with_names: true },
    ]);
  });
});

test("each audience has a list of its own", async () => {
  await show("light");
  const asked = await open();
  await page.getByRole("tab", { name: "Aan inschrijvers" }).click();
  await vi.waitFor(() =>
    expect(asked.filter((one) => one.name === "mailing_list").map((one) => one.request)).toEqual([
      { audience: "customer" },
      { audience: "subscriber" },
    ]),
  );
});

test.each(BOTH_THEMES)(
  "the texts are without fault for axe, and a new version is kept, %s",
  async (theme) => {
    await show(theme);
    const asked = await open({ save_consent_text: () => "t4" }, "#/nieuwsbrief/teksten");
    await expect.element(page.getByText(/^Versie 2, Nederlands/)).toBeVisible();
    await expectNoViolations();
    await page.getByRole("button", { name: "Tekst toevoegen" }).click();
    await expectNoViolations();
    await page.getByRole("button", { name: "Tekst bewaren" }).click();
    await expect.element(page.getByText("Dit veld is nog leeg.")).toBeVisible();
    await page.getByLabelText("De tekst, woord voor woord").fill("Ja, graag.");
    await page.getByRole("button", { name: "Tekst bewaren" }).click();
    await vi.waitFor(() => {
      const saved = asked.find((one) => one.name === "save_consent_text");
      expect(saved?.request).toMatchObject({ kind: "consent", language: "nl", text: "Ja, graag." });
    });
    await show(theme, 200);
    expectNoSidewaysScroll();
  },
);

test("the page speaks English", async () => {
  await show("light");
  speak("en");
  await open();
  await expect.element(page.getByRole("heading", { name: "2 people get this newsletter" })).toBeVisible();
  await expectNoViolations();
});
