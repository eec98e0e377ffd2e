import { expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-svelte";
import { toasts, unsay } from "../../design/toasts.svelte";
import { PREFERENCES } from "../../testing/fixtures";
import { hostAnswers, type Settings } from "../../testing/host";
import { show } from "../../testing/looks";
import Appearance from "./Appearance.svelte";

const settings = () => ({ preferences: PREFERENCES }) as Settings;

test("a choice shows at once and is kept in the vault", async () => {
  await show("light");
  const asked = hostAnswers({ settings, save_preferences: () => null });
  await render(Appearance);
  await page.getByRole("radio", { name: "150 %" }).click();
  expect(document.documentElement.style.fontSize).toBe("150%");
  await page.getByRole("radio", { name: "English" }).click();
  await expect.element(page.getByRole("heading", { name: "Appearance" })).toBeVisible();
  await vi.waitFor(() => {
    const saved = asked.filter(({ name }) => name === "save_preferences").map(({ request }) => request);
    expect(saved).toEqual([
      { ...PREFERENCES, text_size_percent: 150 },
      { ...PREFERENCES, language: "en" },
    ]);
  });
});

test("what could not be kept is said", async () => {
  await show("light");
  hostAnswers({
    settings,
    save_preferences: () => Promise.reject({ outcome: "refused", refusal: { kind: "disk_full" } }),
  });
  await render(Appearance);
  await page.getByRole("radio", { name: "Donker", exact: true }).click();
  await vi.waitFor(() => expect(toasts().map((toast) => toast.text)).toEqual(["De schijf is vol."]));
  toasts().forEach((toast) => unsay(toast.id));
});
