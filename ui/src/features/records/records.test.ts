import { afterEach, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-svelte";
import { speak } from "../../i18n";
import { COUNTS, OPEN, PREFERENCES, TODAY } from "../../testing/fixtures";
import { hostAnswers, type Answers, type Asked, type Settings } from "../../testing/host";
import { BOTH_THEMES, expectNoSidewaysScroll, expectNoViolations, show } from "../../testing/looks";
import PagesInApp from "../../testing/PagesInApp.svelte";
import { LIST, QUOTE, SAMIRA, VIEW } from "../contacts/contacts.fixtures";
import { blank } from "./draft";
import { KINDS } from "./names";
import { NOTHING_GIVEN } from "../disclosures/disclosures.fixtures";
import { CASE_VIEW, INVOICE_VIEW, INVOICES, NO_RECORDS, POSTS, RECORDS } from "./records.fixtures";

const NAME = "Samira van ’t Hof-Öztürk";

async function open(path: string, answers: Answers) {
  const asked = hostAnswers({
    disclosures: () => NOTHING_GIVEN,
    counts: () => COUNTS,
    holidays: () => [],
    settings: () => ({ preferences: PREFERENCES }) as Settings,
    session_state: () => OPEN,
    check_texts: () => [],
    list_posts: () => POSTS,
    suggest_records: () => [],
    suggest_contacts: ({ text }) =>
      LIST.rows.filter((row) => row.name.toLowerCase().includes(text.toLowerCase())),
    ...answers,
  });
  window.location.hash = path;
  await render(PagesInApp);
  return asked;
}

const title = (name: string) => page.getByRole("heading", { level: 1, name });
const askedLast = (asked: Asked[], name: string) => asked.filter((one) => one.name === name).at(-1)?.request;

// The tab that was looked at last is remembered; every test begins with all.
afterEach(async () => {
  speak("nl");
  const { listing } = await import("./listing.svelte");
  listing.kind = "all";
  listing.status = null;
});

test.each(BOTH_THEMES)(
  "the list is without fault for axe and fits at twice the text size, %s",
  async (theme) => {
    await show(theme);
    await open("#/gegevens", { list_records: () => RECORDS });
    await expect
      .element(page.getByText("U bewaart 957 gegevens, elk met een reden en een einde."))
      .toBeVisible();
    await expectNoViolations();
    await show(theme, 200);
    expectNoSidewaysScroll();
    await expectNoViolations();
  },
);

test("each kind has a tab with its count and a table of its own, reached by arrows", async () => {
  await show("light");
  const asked = await open("#/gegevens", {
    list_records: ({ kind }) => (kind === null ? RECORDS : INVOICES),
  });
  await page.getByRole("tab", { name: "Alles 957" }).click();
  await userEvent.keyboard("{ArrowRight}{ArrowRight}{ArrowRight}");
  await expect.element(page.getByRole("tab", { name: "Facturen 148" })).toHaveFocus();
  await vi.waitFor(() => expect(askedLast(asked, "list_records")).toMatchObject({ kind: "invoice" }));
  await expect.element(page.getByRole("row", { name: /2026-0141/ })).toHaveTextContent("1.250,00");
  await expect.element(page.getByRole("columnheader", { name: "Bedrag" })).toBeVisible();
  await expect.element(page.getByRole("link", { name: "Factuur toevoegen" })).toBeVisible();
});

test("the filter and the search are asked of the host, and nothing found says what to try", async () => {
  await show("light");
  const asked = await open("#/gegevens", {
    list_records: ({ text, status }) =>
      text === "" && status === null ? RECORDS : { ...NO_RECORDS, kinds: RECORDS.kinds },
  });
  await expect.element(page.getByRole("table")).toBeVisible();
  await page.getByLabelText("Tonen").selectOptions("due");
  await expect.element(page.getByText("Niets hoeft weg.")).toBeVisible();
  await page.getByLabelText("Zoek in gegevens").fill("stoomboot");
  await expect.element(page.getByText(/Niets gevonden met ‘stoomboot’/)).toBeVisible();
  expect(askedLast(asked, "list_records")).toEqual({
    kind: null,
    text: "stoomboot",
    status: "due",
    after: null,
  });
});

test("a long list goes on where it ended", async () => {
  await show("light");
  const asked = await open("#/gegevens", {
    list_records: ({ after }) => (after === null ? RECORDS : NO_RECORDS),
  });
  await page.getByRole("button", { name: "Meer tonen" }).click();
  await vi.waitFor(() => expect(askedLast(asked, "list_records")).toMatchObject({ after: "more" }));
  await expect.element(page.getByRole("link", { name: /E-mail over factuur/ })).toBeVisible();
});

test("loading: the list says what it waits for", async () => {
  await show("light");
  await open("#/gegevens", { list_records: () => new Promise(() => undefined) });
  await expect.element(page.getByRole("status").filter({ hasText: "Gegevens ophalen…" })).toBeVisible();
});

test("empty: the first record is one key away", async () => {
  await show("light");
  await open("#/gegevens", { list_records: () => NO_RECORDS });
  await expect.element(page.getByText("U bewaart nog niets.")).toBeVisible();
  await expect.element(page.getByText(/u ziet meteen tot wanneer u het bewaart/)).toBeVisible();
  await expectNoViolations();
});

test("error: a list that broke can be tried again", async () => {
  await show("light");
  let broken = true;
  await open("#/gegevens", {
    list_records: () => (broken ? Promise.reject({ outcome: "broke", reference: "7f3a-19" }) : RECORDS),
  });
  await expect.element(page.getByRole("alert")).toHaveTextContent("7f3a-19");
  broken = false;
  await page.getByRole("button", { name: "Opnieuw proberen" }).click();
  await expect.element(page.getByRole("table")).toBeVisible();
});

test.each(BOTH_THEMES)("a record's page is without fault for axe and fits, %s", async (theme) => {
  await show(theme);
  await open("#/gegevens/d1", { open_record: () => CASE_VIEW });
  await expect.element(title("Dossier ‘Levering webwinkel’")).toHaveFocus();
  await expectNoViolations();
  await show(theme, 200);
  expectNoSidewaysScroll();
  await expectNoViolations();
});

test("a record's page says who is in it, until when, and what belongs to it", async () => {
  await show("light");
  await open("#/gegevens/r2", { open_record: () => INVOICE_VIEW });
  await expect.element(page.getByText("U bewaart dit tot en met 2 maart 2034.")).toBeVisible();
  await expect
    .element(page.getByRole("main").getByRole("link", { name: NAME }))
    .toHaveAttribute("href", `#/relaties/${SAMIRA}`);
  await expect.element(page.getByText("De factuur staat nog open.")).toBeVisible();
  await expect
    .element(page.getByRole("link", { name: "Offerte O-2025-088, €\u00a01.250,00" }))
    .toHaveAttribute("href", "#/gegevens/q1");
  expect(document.querySelectorAll(".button.primary")).toHaveLength(1);
});

test("in a case file every person has an end of their own", async () => {
  await show("light");
  speak("en");
  await open("#/gegevens/d1", { open_record: () => CASE_VIEW });
  await expect
    .element(page.getByText("Two contacts are involved, each with an end of their own."))
    .toBeVisible();
  await expect.element(page.getByText("counter-party", { exact: true })).toBeVisible();
  await expect
    .element(page.getByText(/Betaling van de laatste termijn; .*, from 15 January 2026/))
    .toBeVisible();
  await expectNoViolations();
});

test.each(KINDS)("the form for %s is without fault for axe and fits at twice the text size", async (kind) => {
  await show("light");
  await open(`#/gegevens/nieuw:${kind}`, {});
  await expect.element(page.getByLabelText("Soort", { exact: true })).toHaveValue(kind);
  await expectNoViolations();
  await show("dark", 200);
  expectNoSidewaysScroll();
  await expectNoViolations();
});

test.each(KINDS)("a blank %s that is sent at once says first what is missing", async (kind) => {
  await show("light");
  const asked = await open(`#/gegevens/nieuw:${kind}`, {});
  await page.getByRole("button", { name: "Opslaan" }).click();
  await expect.element(page.getByRole("combobox", { name: "Relatie" }).first()).toHaveFocus();
  await expect.element(page.getByText("Dit veld is nog leeg.").first()).toBeVisible();
  expect(asked.some((one) => one.name === "save_record")).toBe(false);
});

test("an invoice is typed by keyboard as people write it, and lands on its page", async () => {
  await show("light");
  const asked = await open("#/gegevens/nieuw:invoice", {
    save_record: () => ({ id: "r2", warnings: [] }),
    open_record: () => INVOICE_VIEW,
    suggest_records: ({ kind }) => (kind === "quote" ? [{ id: "q1", fields: QUOTE }] : []),
  });
  await page.getByRole("combobox", { name: "Relatie" }).fill("samira");
  await expect.element(page.getByRole("option", { name: /Samira/ })).toBeVisible();
  await userEvent.keyboard("{Enter}{Tab}{Tab}{Tab}2026-0141{Tab}2-3-2026{Tab}{Tab}1.250,00{Tab}216,94");
  await page.getByRole("combobox", { name: /Volgt op de offerte/ }).fill("O-2025");
  await expect.element(page.getByRole("option", { name: /O-2025-088/ })).toBeVisible();
  expect(askedLast(asked, "suggest_records")).toEqual({ kind: "quote", contact_id: SAMIRA, text: "O-2025" });
  await userEvent.keyboard("{Enter}");
  await page.getByRole("button", { name: "Opslaan" }).click();
  await expect.element(title("Factuur 2026-0141, €\u00a01.250,00")).toBeVisible();
  expect(askedLast(asked, "save_record")).toEqual({
    id: null,
    parties: [{ contact_id: SAMIRA, role: "customer" }],
    fields: {
      ...blank("invoice", TODAY),
      number: "2026-0141",
      dated_on: "2026-03-02",
      amount_cents: 125_000,
      vat_cents: 21_694,
      quote_id: "q1",
    },
  });
  await expect.element(page.getByText("Opgeslagen: Factuur 2026-0141, €\u00a01.250,00.")).toBeVisible();
});

test("a contact that is not there yet is entered on the way, without losing the form", async () => {
  await show("light");
  const asked = await open("#/gegevens/nieuw:quote", { save_contact: () => ({ id: "new", warnings: [] }) });
  await page.getByLabelText("Nummer", { exact: true }).fill("O-2026-001");
  await page.getByRole("button", { name: "Nieuwe relatie" }).click();
  await expectNoViolations();
  await page.getByLabelText("Bedrijf").fill("Bakkerij Het Nieuwe Anker");
  await userEvent.keyboard("{Enter}");
  await expect
    .element(page.getByRole("combobox", { name: "Relatie" }))
    .toHaveValue("Bakkerij Het Nieuwe Anker");
  await expect.element(page.getByLabelText("Nummer", { exact: true })).toHaveValue("O-2026-001");
  expect(askedLast(asked, "save_contact")).toMatchObject({ kind: "business", points: [] });
  expect(asked.some((one) => one.name === "save_record")).toBe(false);
});

test("a record for a known contact begins with that contact and today", async () => {
  await show("light");
  await open(`#/gegevens/nieuw:contact_moment:${SAMIRA}`, { open_contact: () => VIEW });
  await expect.element(page.getByRole("combobox", { name: "Relatie" })).toHaveValue(NAME);
  await expect.element(page.getByLabelText("Wanneer was het?", { exact: true })).toHaveValue("19 mei 2026");
});

test("a case file takes claims with interruptions, letters and a counter-party", async () => {
  await show("light");
  const asked = await open("#/gegevens/wijzigen:d1", {
    open_record: () => CASE_VIEW,
    save_record: () => ({ id: "d1", warnings: [] }),
  });
  await page.getByRole("button", { name: "Stuiting toevoegen" }).click();
  await page.getByLabelText("Hoe is gestuit?").last().selectOptions("acknowledgement_3_318");
  await page.getByRole("button", { name: "Bericht toevoegen" }).click();
  await page.getByLabelText("Onderwerp").last().fill("Telefoongesprek");
  await page.getByRole("button", { name: "Uitspraak 1 weghalen" }).click();
  await expectNoViolations();
  await page.getByRole("button", { name: "Opslaan" }).click();
  await vi.waitFor(() =>
    expect(askedLast(asked, "save_record")).toMatchObject({
      id: "d1",
      parties: [{ role: "client" }, { role: "counter_party" }],
      fields: {
        claims: [
          {
            id: "cl1",
            interruptions: [
              { kind: "reminder_3_317_1", happened_on: "2026-03-01" },
              { kind: "acknowledgement_3_318", happened_on: TODAY },
            ],
          },
        ],
        decisions: [],
        correspondence: [{ subject: "Ingebrekestelling" }, { subject: "Telefoongesprek", written_on: TODAY }],
      },
    }),
  );
});

test("only a reminder that a claim must follow asks for the day of the claim", async () => {
  await show("light");
  const asked = await open("#/gegevens/wijzigen:d1", {
    open_record: () => CASE_VIEW,
    save_record: () => ({ id: "d1", warnings: [] }),
  });
  const followed = page.getByRole("textbox", { name: /Vordering ingesteld op/ });
  await expect.element(page.getByLabelText("Hoe is gestuit?")).toBeVisible();
  await expect.element(followed).not.toBeInTheDocument();
  await page.getByLabelText("Hoe is gestuit?").selectOptions("reminder_then_claim_3_317_2");
  await followed.fill("1-5-2026");
  await expectNoViolations();
  await page.getByRole("button", { name: "Opslaan" }).click();
  await vi.waitFor(() =>
    expect(askedLast(asked, "save_record")).toMatchObject({
      fields: {
        claims: [
          { interruptions: [{ kind: "reminder_then_claim_3_317_2", claim_followed_on: "2026-05-01" }] },
        ],
      },
    }),
  );
});

test("a field that the host refuses takes the focus and says why", async () => {
  await show("light");
  await open("#/gegevens/wijzigen:r2", {
    open_record: () => INVOICE_VIEW,
    save_record: () =>
      Promise.reject({
        outcome: "refused",
        refusal: { kind: "field", field: "dated_on", problem: { kind: "in_future" } },
      }),
  });
  await page.getByRole("button", { name: "Opslaan" }).click();
  await expect.element(page.getByText("Deze dag ligt na vandaag.")).toBeVisible();
  await expect.element(page.getByLabelText("Factuurdatum", { exact: true })).toHaveFocus();
});

test("a refusal that belongs to no field is told above the button", async () => {
  await show("light");
  await open("#/gegevens/wijzigen:r2", {
    open_record: () => INVOICE_VIEW,
    save_record: () => Promise.reject({ outcome: "refused", refusal: { kind: "disk_full" } }),
  });
  await page.getByRole("button", { name: "Opslaan" }).click();
  await expect.element(page.getByRole("alert")).toHaveTextContent("De schijf is vol.");
});

test("a number that looks like a citizen service number is pointed out while typing", async () => {
  await show("light");
  const asked = await open("#/gegevens/nieuw:contact_moment", {
    check_texts: ({ texts }) => texts.map(({ field }) => ({ field, kind: "citizen_service_number" })),
  });
  await page.getByLabelText("Wat is er gezegd?").fill("mijn nummer is 111222333");
  await expect.element(page.getByText(/Dit lijkt op een burgerservicenummer/)).toBeVisible();
  expect(askedLast(asked, "check_texts")).toEqual({
    texts: [{ field: "content", text: "mijn nummer is 111222333" }],
  });
  await page.getByLabelText("Wat is er gezegd?").fill("mijn nummer houd ik voor me");
  await expect.element(page.getByText(/Dit lijkt op een burgerservicenummer/)).not.toBeInTheDocument();
});

test("a comment's post can be added on the way, without sending the record", async () => {
  await show("light");
  let posts = POSTS;
  const asked = await open("#/gegevens/nieuw:comment", {
    list_posts: () => posts,
    save_post: (post) => {
      posts = [...posts, { ...post, id: "post2" }];
      return "post2";
    },
  });
  await page.getByRole("button", { name: "Bericht toevoegen" }).click();
  await page.getByLabelText("Titel").fill("Wat kost een webwinkel?");
  await userEvent.keyboard("{Enter}");
  await expect.element(page.getByLabelText("Onder welk bericht?")).toHaveValue("post2");
  expect(asked.some((one) => one.name === "save_record")).toBe(false);
});

test("a changed record is as it was after undoing", async () => {
  await show("light");
  let changed = false;
  await open("#/gegevens/wijzigen:r2", {
    session_state: () => ({ ...OPEN, open: OPEN.open && { ...OPEN.open, undo: "record_changed" } }),
    open_record: () =>
      changed
        ? { ...INVOICE_VIEW, form: { ...INVOICE_VIEW.form, fields: { ...QUOTE, number: "O-ander" } } }
        : INVOICE_VIEW,
    save_record: () => {
      changed = true;
      return { id: "r2", warnings: [] };
    },
    undo: () => {
      changed = false;
      return null;
    },
  });
  await page.getByRole("button", { name: "Opslaan" }).click();
  await expect.element(title("Offerte O-ander, akkoord, €\u00a01.250,00")).toBeVisible();
  await page.getByRole("main").getByRole("button", { name: "Ongedaan maken" }).click();
  await expect.element(title("Factuur 2026-0141, €\u00a01.250,00")).toBeVisible();
  await expect.element(page.getByText("Het gegeven is weer zoals het was.")).toBeVisible();
  await expect.element(title("Factuur 2026-0141, €\u00a01.250,00")).toHaveFocus();
});
