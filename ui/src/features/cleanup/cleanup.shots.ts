// Pictures of Opruimen and of a run, light and dark, to look at. `SHOTS=folder npm run shots`.
import { afterEach, test } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-svelte";
import { COUNTS, PREFERENCES } from "../../testing/fixtures";
import { hostAnswers, hostSays, type Settings } from "../../testing/host";
import { BOTH_THEMES, show } from "../../testing/looks";
import PagesInApp from "../../testing/PagesInApp.svelte";
import { CLEAN, CLEANUP, DUE_FILES, HELD_FILE, PREVIEW, RUN } from "./cleanup.fixtures";
import { forgetErasing } from "./erasing.svelte";

const folder = import.meta.env["VITE_SHOTS"] as string;

const button = (name: string | RegExp) => page.getByRole("button", { name });

async function open(theme: "light" | "dark", at: string, view = CLEANUP) {
  await show(theme);
  hostAnswers({
    counts: () => COUNTS,
    holidays: () => [],
    settings: () => ({ preferences: PREFERENCES }) as Settings,
    cleanup: () => view,
    preview_erasure: () => ({ ...PREVIEW, brake: { kind: "larger_than_usual", count: 26, usual: 4 } }),
    execute_erasure: () => 7,
    job: () => ({ id: 7, done: 0, total: 0, end: null }),
    open_run: () => RUN,
    hold_grounds: () => [],
  });
  window.location.hash = `#/opruimen${at}`;
  await render(PagesInApp);
}

async function shoot(name: string, theme: "light" | "dark") {
  window.scrollTo(0, 0);
  await page.screenshot({ path: `${folder}/${name}-${theme}-1100x720.png` });
  await page.viewport(1100, Math.max(720, document.documentElement.scrollHeight));
  await page.screenshot({ path: `${folder}/${name}-${theme}-full.png` });
  await show(theme);
}

afterEach(forgetErasing);

test.each(BOTH_THEMES)("what can go, and letting it go, %s", async (theme) => {
  await open(theme, "");
  await page.getByRole("heading", { name: "Controle op spam" }).click();
  await shoot("due", theme);
  await show(theme, 200);
  await page.viewport(1100, document.documentElement.scrollHeight);
  await page.screenshot({ path: `${folder}/due-${theme}-200.png` });
  await show(theme);
  await button("Alle 3 kiezen: Offertes zonder akkoord").click();
  await shoot("chosen", theme);
  await button("Voorbeeld van 3 gegevens").click();
  await page.getByRole("textbox", { name: /Typ/ }).fill("wisse");
  await shoot("preview", theme);
  await page.getByRole("textbox", { name: /Typ/ }).fill("wissen");
  await button("26 gegevens wissen").click();
  await page.getByRole("dialog", { name: "Dit is veel meer dan anders" }).click();
  await shoot("brake", theme);
  await button("Toch 26 gegevens wissen").click();
  await page.getByRole("heading", { name: "Tijdens het wissen" }).click();
  await hostSays("job", { id: 7, done: 18, total: 32, end: null });
  await page.getByText(/Stap 18/).click();
  await shoot("erasing", theme);
});

test.each(BOTH_THEMES)("the other tabs and a run, %s", async (theme) => {
  await open(theme, "/komt");
  await page.getByText(/negentig dagen/).click();
  await shoot("coming", theme);
  await page.getByRole("tab", { name: /Vastgehouden/ }).click();
  await shoot("held", theme);
  await page.getByRole("tab", { name: /Gewist/ }).click();
  await shoot("runs", theme);
  window.location.hash = "#/opruimen/e3";
  await page.getByRole("heading", { name: "Wat er weg is" }).click();
  await shoot("run", theme);
});

test.each(BOTH_THEMES)("closed requests that can go, and one that is held, %s", async (theme) => {
  const view = {
    ...CLEANUP,
    due: CLEANUP.due.slice(1),
    due_files: DUE_FILES,
    held_files: [HELD_FILE],
    held_total: CLEANUP.held_total + 1,
  };
  await open(theme, "", view);
  await page.getByRole("heading", { name: "Verzoeken over gegevens" }).click();
  await shoot("due_requests", theme);
  await show(theme, 200);
  await page.viewport(1100, document.documentElement.scrollHeight);
  await page.screenshot({ path: `${folder}/due_requests-${theme}-200.png` });
  await show(theme);
  await page.getByRole("tab", { name: /Vastgehouden/ }).click();
  await shoot("held_requests", theme);
});

test("nothing to clean up", async () => {
  await open("light", "", CLEAN);
  await page.getByText(/Er gaat niets weg voordat u het hebt bekeken/).click();
  await shoot("empty", "light");
});
