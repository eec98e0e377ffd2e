// Opens the page of a request in the real frame, with answers for the host.
import { render } from "vitest-browser-svelte";
import type { RequestView } from "../../ipc";
import { COUNTS, HOLIDAYS_2026, PREFERENCES } from "../../testing/fixtures";
import { hostAnswers, type Answers, type Asked, type Settings } from "../../testing/host";
import PagesInApp from "../../testing/PagesInApp.svelte";

/** What the frame around every page asks. */
export const FRAME: Answers = {
  counts: () => COUNTS,
  holidays: () => [...HOLIDAYS_2026],
  settings: () => ({ preferences: PREFERENCES }) as Settings,
};

/** Opens the page of a request. */
export async function openPage(
  view: () => RequestView | Promise<RequestView>,
  answers: Answers = {},
): Promise<Asked[]> {
  const asked = hostAnswers({ ...FRAME, open_request: view, ...answers });
  window.location.hash = "#/verzoeken/r2";
  await render(PagesInApp);
  return asked;
}

/** Returns what was sent with a command. */
export const sent = (asked: readonly Asked[], name: string): unknown[] =>
  asked.filter((one) => one.name === name).map((one) => one.request);

/** Returns the words on the filled buttons of the page. */
export const primaries = (): (string | undefined)[] =>
  [...document.querySelectorAll("main > :not(dialog) .button.primary")].map((button) =>
    button.textContent?.trim(),
  );
