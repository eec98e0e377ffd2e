import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-svelte";
import type { Commands } from "../ipc";
import { COUNTS, PREFERENCES } from "../testing/fixtures";
import { hostAnswers, type Answers, type Settings } from "../testing/host";
import { expectNoViolations, show } from "../testing/looks";
import PagesInApp from "../testing/PagesInApp.svelte";

const ID = "0198c5a2-0000-7000-8000-000000000001";

/** The pages of one thing, with the command that each waits for. */
const PAGES: readonly [address: string, command: keyof Commands][] = [
  [`#/relaties/${ID}`, "open_contact"],
  [`#/gegevens/${ID}`, "open_record"],
  [`#/verzoeken/${ID}`, "open_request"],
  [`#/opruimen/${ID}`, "open_run"],
  ["#/opruimen/jaarronde", "open_year_round"],
  ["#/brieven", "list_documents"],
  ["#/logboek", "list_log"],
  ["#/instellingen", "settings"],
  ["#/verzoeken", "list_requests"],
  ["#/datalekken", "list_breaches"],
  [`#/datalekken/${ID}`, "open_breach"],
];

async function open(address: string, command: keyof Commands, answer: () => Promise<never>) {
  const settings = () => ({ preferences: PREFERENCES }) as Settings;
  hostAnswers({ counts: () => COUNTS, holidays: () => [], settings, [command]: answer } as Answers);
  window.location.hash = address;
  await render(PagesInApp);
}

test.each(PAGES)("%s says what it waits for while %s has no answer", async (address, command) => {
  await show("light");
  await open(address, command, () => new Promise(() => undefined));
  await expect.element(page.getByRole("status").filter({ hasText: /…/ }).first()).toBeVisible();
  await expectNoViolations();
});

test.each(PAGES)("%s says what went wrong when %s breaks, and what to mention", async (address, command) => {
  await show("dark");
  await open(address, command, () => Promise.reject({ outcome: "broke", reference: "3fa1c09e" }));
  await expect.element(page.getByRole("alert").first()).toBeVisible();
  await expect.element(page.getByText(/3fa1c09e/).first()).toBeVisible();
  await expectNoViolations();
});
