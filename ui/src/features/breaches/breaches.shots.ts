// Pictures of leaks and weaknesses, light and dark, in English and at twice the text size: `npm run shots`.
import { afterEach, expect, test } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-svelte";
import { speak } from "../../i18n";
import type { BreachView } from "../../ipc";
import { COUNTS, OPEN, PREFERENCES } from "../../testing/fixtures";
import { hostAnswers, type Settings } from "../../testing/host";
import { show } from "../../testing/looks";
import PagesInApp from "../../testing/PagesInApp.svelte";
import { DECIDED, LATE, LIST, REPORTED, WEAKNESS } from "./breaches.fixtures";

const folder = import.meta.env["VITE_SHOTS"] as string | undefined;

const LOOKS = [
  { name: "light", theme: "light", percent: 100, language: "nl" },
  { name: "dark", theme: "dark", percent: 100, language: "nl" },
  { name: "en", theme: "light", percent: 100, language: "en" },
  { name: "200", theme: "light", percent: 200, language: "nl" },
] as const;
const late: BreachView = { ...REPORTED, row: { ...REPORTED.row, clock: LATE } };
const PAGES: readonly { name: string; path: string; view: BreachView }[] = [
  { name: "lijst", path: "#/datalekken", view: REPORTED },
  { name: "nieuw", path: "#/datalekken/nieuw", view: REPORTED },
  { name: "gemeld", path: "#/datalekken/b1", view: REPORTED },
  { name: "laat", path: "#/datalekken/b1", view: late },
  { name: "besloten", path: "#/datalekken/b1", view: DECIDED },
  { name: "zwakke-plek", path: "#/datalekken/b2", view: WEAKNESS },
];
const EVERY = PAGES.flatMap((one) => LOOKS.map((look) => ({ ...one, look })));

afterEach(() => speak("nl"));

test.each(EVERY)("breaches, $name, $look.name", { timeout: 60_000 }, async ({ name, path, view, look }) => {
  await show(look.theme, look.percent);
  speak(look.language);
  hostAnswers({
    counts: () => ({ ...COUNTS, breaches: 1 }),
    holidays: () => [],
    settings: () => ({ preferences: PREFERENCES }) as Settings,
    session_state: () => OPEN,
    register: () => ({ activities: [], recipients: [] }),
    list_breaches: () => LIST,
    open_breach: () => view,
  });
  window.location.hash = path;
  await render(PagesInApp);
  await expect.element(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect.element(page.getByRole("status").filter({ hasText: /…/ })).not.toBeInTheDocument();
  await page.viewport(1100, document.documentElement.scrollHeight);
  await page.screenshot({ path: `${folder}/datalekken-${name}-${look.name}.png` });
  await page.viewport(1100, 720);
});
