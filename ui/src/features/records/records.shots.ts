// Pictures of contacts and records in their states, light and dark, to look at: `npm run shots`.
import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-svelte";
import { COUNTS, OPEN_ADMINISTRATION, OPEN, PREFERENCES } from "../../testing/fixtures";
import { hostAnswers, type Settings } from "../../testing/host";
import { BOTH_THEMES, show } from "../../testing/looks";
import PagesInApp from "../../testing/PagesInApp.svelte";
import { FILE, GROUNDS, LIST, SAMIRA, VIEW } from "../contacts/contacts.fixtures";
import { NOTHING_GIVEN } from "../disclosures/disclosures.fixtures";
import { CASE_VIEW, COMMENT_VIEW, INVOICE_VIEW, INVOICES, POSTS, RECORDS } from "./records.fixtures";

const folder = import.meta.env["VITE_SHOTS"] as string | undefined;

function host() {
  hostAnswers({
    disclosures: () => NOTHING_GIVEN,
    counts: () => COUNTS,
    holidays: () => [],
    settings: () => ({ preferences: PREFERENCES }) as Settings,
    session_state: () => ({ ...OPEN, open: { ...OPEN_ADMINISTRATION, undo: "contact_changed" } }),
    check_texts: ({ texts }) => texts.map(({ field }) => ({ field, kind: "citizen_service_number" })),
    list_posts: () => POSTS,
    suggest_records: () => [],
    suggest_contacts: () => LIST.rows,
    list_contacts: () => LIST,
    open_contact: () => VIEW,
    preview_contacts_file: () => FILE,
    list_records: ({ kind }) => (kind === "invoice" ? INVOICES : RECORDS),
    open_record: ({ id }) => (id === "d1" ? CASE_VIEW : id === "c1" ? COMMENT_VIEW : INVOICE_VIEW),
    hold_grounds: () => GROUNDS,
  });
}

const press = (name: string) => page.getByRole("button", { name }).first().click();

const SCREENS: { name: string; path: string; act?: () => Promise<void> }[] = [
  { name: "relaties", path: "#/relaties" },
  { name: "relatie", path: `#/relaties/${SAMIRA}` },
  {
    name: "relatie-waarom",
    path: `#/relaties/${SAMIRA}`,
    act: () => page.getByRole("complementary").last().getByRole("button", { name: "waarom?" }).last().click(),
  },
  {
    name: "relatie-blokkade",
    path: `#/relaties/${SAMIRA}`,
    act: async () => {
      await press("Blokkade zetten");
      await expect.element(page.getByRole("radio").first()).toBeVisible();
    },
  },
  { name: "relatie-nieuw", path: "#/relaties/nieuw" },
  { name: "relatie-wijzigen", path: `#/relaties/wijzigen:${SAMIRA}` },
  {
    name: "inlezen",
    path: "#/relaties",
    act: async () => {
      const chooser = page.getByLabelText("Bestand inlezen").last();
      await userEvent.upload(chooser, new File(["BEGIN:VCARD"], "relaties.vcf"));
      await expect.element(page.getByRole("heading", { name: "Relaties inlezen" })).toBeVisible();
    },
  },
  { name: "gegevens", path: "#/gegevens" },
  {
    name: "facturen",
    path: "#/gegevens",
    act: async () => {
      await page.getByRole("tab", { name: /Facturen/ }).click();
      await expect.element(page.getByRole("columnheader", { name: "Bedrag" })).toBeVisible();
    },
  },
  { name: "gegeven", path: "#/gegevens/r2" },
  { name: "dossier", path: "#/gegevens/d1" },
  { name: "reactie", path: "#/gegevens/c1" },
  {
    name: "moment-nieuw",
    path: "#/gegevens/nieuw:contact_moment",
    act: async () => {
      await page.getByLabelText("Wat is er gezegd?").fill("mijn nummer is 111222333");
      await expect.element(page.getByText(/burgerservicenummer/)).toBeVisible();
    },
  },
  { name: "factuur-nieuw", path: "#/gegevens/nieuw:invoice", act: () => press("Opslaan") },
  { name: "dossier-wijzigen", path: "#/gegevens/wijzigen:d1" },
];

const EVERY = SCREENS.flatMap((screen) => BOTH_THEMES.map((theme) => ({ ...screen, theme })));

test.each(EVERY)("$name, $theme", { timeout: 60_000 }, async ({ name, path, act, theme }) => {
  await show(theme);
  host();
  window.location.hash = path;
  await render(PagesInApp);
  await expect.element(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect.element(page.getByText(/ophalen…/)).not.toBeInTheDocument();
  await act?.();
  await page.screenshot({ path: `${folder}/${name}-${theme}.png` });
  await page.viewport(1100, document.documentElement.scrollHeight);
  await page.screenshot({ path: `${folder}/${name}-${theme}-full.png` });
});
