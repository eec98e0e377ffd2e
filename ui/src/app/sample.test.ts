import { expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-svelte";
import { speak } from "../i18n";
import type { SessionState } from "../ipc";
import { CLOSED, COUNTS, NO_ADMINISTRATION, OPEN, OPEN_ADMINISTRATION } from "../testing/fixtures";
import { LOGO, SETTINGS } from "../features/settings/settings.fixtures";
import { hostAnswers, hostSays, type Answers } from "../testing/host";
import { BOTH_THEMES, expectNoSidewaysScroll, expectNoViolations, show } from "../testing/looks";
import { NOTHING } from "./finding/finding.fixtures";
import App from "./App.svelte";
import { showTextSize, showTheme } from "./appearance.svelte";

const SAMPLE: SessionState = {
  ...OPEN,
  business_name: "Elektro Lindedorp (voorbeeld)",
  open: { ...OPEN_ADMINISTRATION, business_name: "Elektro Lindedorp (voorbeeld)", sample: true },
};

/** A host that stands somewhere until the sample is asked for or stopped. */
function host(begin: SessionState, answers: Answers = {}) {
  window.history.replaceState(null, "", "#/instellingen");
  let now = begin;
  const stood = begin.phase === "open" ? CLOSED : begin;
  return hostAnswers({
    session_state: () => now,
    counts: () => COUNTS,
    holidays: () => [],
    settings: () => SETTINGS,
    logo: () => LOGO,
    find: () => NOTHING,
    open_sample: () => {
      now = SAMPLE;
      return null;
    },
    stop_sample: () => {
      now = stood;
      return null;
    },
    ...answers,
  });
}

const band = () => page.getByRole("complementary", { name: "Voorbeeldbedrijf" });
const offer = () => page.getByRole("button", { name: "Kijk eerst rond met een voorbeeldbedrijf" });

test("the first start offers to look around, looking as the window does, and stopping leads back to it", async () => {
  await show("light");
  const asked = host(NO_ADMINISTRATION);
  await render(App);
  showTheme("dark");
  showTextSize(125);
  await offer().click();
  await expect.element(band()).toHaveTextContent("Alle mensen en bedragen zijn verzonnen.");
  expect(asked.find(({ name }) => name === "open_sample")?.request).toEqual({
    language: "nl",
    theme: "dark",
    text_size_percent: 125,
  });
  expect(window.location.hash).toBe("");
  await page.getByRole("button", { name: "Stoppen en wissen" }).click();
  await expect.element(page.getByRole("heading", { level: 1, name: "Wie bent u?" })).toBeVisible();
  await expect.element(band()).not.toBeInTheDocument();
});

test("while it is being made the page says so, and a failure is told there", async () => {
  await show("light");
  let fail: (() => void) | undefined;
  host(NO_ADMINISTRATION, {
    open_sample: () =>
      new Promise((_, reject) => {
        fail = () => reject({ outcome: "refused", refusal: { kind: "disk_full" } });
      }),
  });
  await render(App);
  await offer().click();
  await expect.element(page.getByRole("status")).toHaveTextContent("wordt klaargezet");
  await vi.waitFor(() => expect(fail).toBeDefined());
  fail?.();
  await expect.element(page.getByRole("alert")).toBeVisible();
  await expect.element(offer()).toBeVisible();
});

test("nothing in the sample locks, and stopping goes back to the lock of one's own", async () => {
  await show("light");
  host(OPEN);
  await render(App);
  await expect.element(page.getByRole("button", { name: "Vergrendelen" })).toBeVisible();
  await hostSays("session", SAMPLE);
  await expect.element(band()).toBeVisible();
  await expect.element(page.getByRole("button", { name: "Vergrendelen" })).not.toBeInTheDocument();
  await userEvent.keyboard("{Control>}k{/Control}");
  await expect.element(page.getByRole("option", { name: "Relatie toevoegen" })).toBeVisible();
  await expect.element(page.getByRole("option", { name: "Vergrendelen" })).not.toBeInTheDocument();
  await userEvent.keyboard("{Escape}");
  expect(window.location.hash).toBe("");
  await page.getByRole("button", { name: "Stoppen en wissen" }).click();
  await expect.element(page.getByLabelText("Wachtwoord", { exact: true })).toBeVisible();
});

test("what could not be removed is told in the band", async () => {
  await show("light");
  host(SAMPLE, { stop_sample: () => Promise.reject({ outcome: "broke", reference: "7f3a-19" }) });
  await render(App);
  await page.getByRole("button", { name: "Stoppen en wissen" }).click();
  await expect.element(page.getByRole("alert")).toHaveTextContent("7f3a-19");
});

test("the band speaks English too", async () => {
  await show("light");
  host({ ...SAMPLE, open: { ...OPEN_ADMINISTRATION, language: "en", sample: true } });
  await render(App);
  await expect.element(page.getByRole("button", { name: "Stop and erase" })).toBeVisible();
  await expect.element(page.getByText("All people and amounts are invented.")).toBeVisible();
  speak("nl");
});

test.each(BOTH_THEMES)(
  "the band is without fault for axe and fits at twice the text size, %s",
  async (theme) => {
    host({ ...SAMPLE, open: { ...OPEN_ADMINISTRATION, theme, sample: true } });
    await render(App);
    await expect.element(band()).toBeVisible();
    await show(theme);
    await expectNoViolations();
    await show(theme, 200);
    expectNoSidewaysScroll();
    await expectNoViolations();
  },
);
