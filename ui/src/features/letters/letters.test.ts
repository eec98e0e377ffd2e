import { afterEach, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-svelte";
import { toasts, unsay } from "../../design/toasts.svelte";
import { speak } from "../../i18n";
import type { DocumentList } from "../../ipc";
import { COUNTS, PREFERENCES } from "../../testing/fixtures";
import { hostAnswers, type Answers, type Settings } from "../../testing/host";
import { BOTH_THEMES, expectNoSidewaysScroll, expectNoViolations, show } from "../../testing/looks";
import PagesInApp from "../../testing/PagesInApp.svelte";
import { DOCUMENTS, NO_DOCUMENTS } from "./letters.fixtures";

async function open(answer: () => DocumentList | Promise<DocumentList>, answers: Answers = {}) {
  const asked = hostAnswers({
    counts: () => COUNTS,
    settings: () => ({ preferences: PREFERENCES }) as Settings,
    list_documents: answer,
    ...answers,
  });
  window.location.hash = "#/brieven";
  await render(PagesInApp);
  return asked;
}

const said = () => toasts().map((toast) => toast.text);

afterEach(() => {
  speak("nl");
  [...toasts()].forEach((toast) => unsay(toast.id));
});

test.each(BOTH_THEMES)(
  "the list is without fault for axe and fits at twice the text size, %s",
  async (theme) => {
    await show(theme);
    await open(() => DOCUMENTS);
    await expect
      .element(page.getByText("Er zijn vijf stukken; het laatste is van 18 mei 2026."))
      .toBeVisible();
    await expectNoViolations();
    await show(theme, 200);
    expectNoSidewaysScroll();
    await expectNoViolations();
  },
);

test("the sheet of a round of the year leads to its round", async () => {
  await show("light");
  const [letter] = DOCUMENTS.rows;
  if (letter === undefined) throw new Error("a document");
  const sheet = {
    ...letter,
    kind: "year_round",
    reference: "J-2026",
    request_id: null,
    run_id: null,
  } as const;
  await open(() => ({ rows: [sheet], total: 1 }));
  const round = page.getByRole("link", { name: "J-2026" });
  await expect.element(round).toHaveAttribute("href", "#/opruimen/jaarronde-2026");
});

test("a document that has gone says so and cannot be opened", async () => {
  await show("light");
  await open(() => DOCUMENTS);
  await expect
    .element(page.getByText("het bestand is gewist; alleen de controlewaarde is er nog"))
    .toBeVisible();
  expect(page.getByRole("button", { name: /^Openen/ }).elements().length).toBe(4);
  expect(page.getByRole("button", { name: /^Mail klaarzetten/ }).elements().length).toBe(1);
});

test("opening, saving and a draft mail are asked of the host and told", async () => {
  await show("light");
  const asked = await open(() => DOCUMENTS, {
    open_document: () => null,
    save_document: () => ({ file_name: "V-2026-007.pdf" }),
    draft_mail: () => null,
  });
  await page.getByRole("button", { name: "Openen: Ontvangstbevestiging van 16 april 2026" }).click();
  await page.getByRole("button", { name: "Opslaan: Ontvangstbevestiging van 16 april 2026" }).click();
  await page
    .getByRole("button", { name: "Mail klaarzetten: Ontvangstbevestiging van 16 april 2026" })
    .click();
  await vi.waitFor(() => expect(said().length).toBe(3));
  expect(said()[1]).toBe("Opgeslagen als V-2026-007.pdf.");
  expect(asked.slice(-3).map((one) => one.name)).toEqual(["open_document", "save_document", "draft_mail"]);
});

test("where saving was given up, nothing is said", async () => {
  await show("light");
  const asked = await open(() => DOCUMENTS, { save_document: () => ({ file_name: null }) });
  await page.getByRole("button", { name: "Opslaan: Ontvangstbevestiging van 16 april 2026" }).click();
  await vi.waitFor(() => expect(asked.at(-1)?.name).toBe("save_document"));
  expect(said()).toEqual([]);
});

test("what could not be opened is said", async () => {
  await show("light");
  await open(() => DOCUMENTS, {
    open_document: () => Promise.reject({ outcome: "refused", refusal: { kind: "document_gone" } }),
  });
  await page.getByRole("button", { name: "Openen: Ontvangstbevestiging van 16 april 2026" }).click();
  await vi.waitFor(() => expect(said()[0]).toContain("Dit stuk is volgens zijn eigen termijn gewist."));
});

test("the document that the address names is marked", async () => {
  await show("light");
  hostAnswers({ counts: () => COUNTS, list_documents: () => DOCUMENTS });
  window.location.hash = "#/brieven/d5";
  await render(PagesInApp);
  await expect.element(page.getByText("Proces-verbaal van vernietiging")).toBeVisible();
  expect(document.querySelector('tr[aria-current="true"]')?.textContent).toContain("Proces-verbaal");
});

test("without letters it says where they come from", async () => {
  await show("light");
  await open(() => NO_DOCUMENTS);
  await expect.element(page.getByText(/Brieven maakt u bij een verzoek/)).toBeVisible();
  await expectNoViolations();
});

test("while it is being fetched and after a fault it says so", async () => {
  await show("light");
  await open(() => new Promise(() => undefined));
  await expect.element(page.getByText("Brieven ophalen…")).toBeVisible();
});

test("a fault is told with its reference", async () => {
  await show("light");
  await open(() => Promise.reject({ outcome: "broke", reference: "3fa1c09e" }));
  await expect.element(page.getByRole("alert")).toHaveTextContent("3fa1c09e");
});

test("English says the same", async () => {
  await show("light");
  speak("en");
  await open(() => DOCUMENTS);
  await expect.element(page.getByText("There are five documents; the last is of 18 May 2026.")).toBeVisible();
  await expectNoViolations();
});
