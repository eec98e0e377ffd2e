import { afterEach, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-svelte";
import { speak } from "../../i18n";
import { COUNTS, OPEN, PREFERENCES, TODAY } from "../../testing/fixtures";
import { hostAnswers, type Answers, type Settings } from "../../testing/host";
import { BOTH_THEMES, expectNoSidewaysScroll, expectNoViolations, show } from "../../testing/looks";
import PagesInApp from "../../testing/PagesInApp.svelte";
import { NOTHING_GIVEN } from "../disclosures/disclosures.fixtures";
import { BARE_VIEW, FILE, LIST, NOBODY, SAMIRA, VIEW } from "./contacts.fixtures";

const NAME = "Samira van ’t Hof-Öztürk";

async function open(path: string, answers: Answers) {
  const asked = hostAnswers({
    disclosures: () => NOTHING_GIVEN,
    counts: () => COUNTS,
    holidays: () => [],
    settings: () => ({ preferences: PREFERENCES }) as Settings,
    session_state: () => OPEN,
    check_texts: () => [],
    ...answers,
  });
  window.location.hash = path;
  await render(PagesInApp);
  return asked;
}

const title = (name: string) => page.getByRole("heading", { level: 1, name });
const askedLast = (asked: { name: string; request: unknown }[], name: string) =>
  asked.filter((one) => one.name === name).at(-1)?.request;

afterEach(() => speak("nl"));

test.each(BOTH_THEMES)(
  "the list is without fault for axe and fits at twice the text size, %s",
  async (theme) => {
    await show(theme);
    await open("#/relaties", { list_contacts: () => LIST });
    await expect.element(page.getByText("U bewaart gegevens van vier relaties.")).toBeVisible();
    await expectNoViolations();
    await show(theme, 200);
    expectNoSidewaysScroll();
    await expectNoViolations();
  },
);

test("the list says since when something is late and what is held", async () => {
  await show("light");
  await open("#/relaties", { list_contacts: () => LIST });
  const late = page.getByRole("row", { name: /Sjoerd Ytsma/ });
  await expect.element(late).toHaveTextContent("te laat sinds 16 mei 2026");
  await expect.element(page.getByRole("row", { name: /Öztürk/ })).toHaveTextContent("1 vastgehouden");
  await expect.element(page.getByRole("row", { name: /Boschma/ })).toHaveTextContent("nog geen einde");
});

test("loading: the list says what it waits for", async () => {
  await show("light");
  await open("#/relaties", { list_contacts: () => new Promise(() => undefined) });
  await expect.element(page.getByRole("status").filter({ hasText: "Relaties ophalen…" })).toBeVisible();
});

test("empty: the first contact is one key away", async () => {
  await show("light");
  await open("#/relaties", { list_contacts: () => NOBODY });
  await expect.element(page.getByText("sleep een bestand op deze pagina")).toBeVisible();
  await expect.element(page.getByRole("link", { name: "Relatie toevoegen" })).toBeVisible();
  await expectNoViolations();
});

test("error: a list that broke can be tried again", async () => {
  await show("light");
  let broken = true;
  await open("#/relaties", {
    list_contacts: () => (broken ? Promise.reject({ outcome: "broke", reference: "7f3a-19" }) : LIST),
  });
  await expect.element(page.getByRole("alert")).toHaveTextContent("7f3a-19");
  broken = false;
  await page.getByRole("button", { name: "Opnieuw proberen" }).click();
  await expect.element(page.getByRole("link", { name: NAME })).toBeVisible();
});

test("what is typed is asked of the host, and nobody found is said", async () => {
  await show("light");
  const asked = await open("#/relaties", { list_contacts: ({ text }) => (text === "" ? LIST : NOBODY) });
  await page.getByLabelText("Zoek een relatie").fill("ozturq");
  await expect.element(page.getByText(/Niemand gevonden met ‘ozturq’/)).toBeVisible();
  expect(askedLast(asked, "list_contacts")).toEqual({ text: "ozturq", after: null });
  await expect.element(page.getByText("U bewaart gegevens van vier relaties.")).toBeVisible();
});

test("a long list goes on where it ended", async () => {
  await show("light");
  const asked = await open("#/relaties", {
    list_contacts: ({ after }) =>
      after === null ? { ...LIST, total: 5, next: "m" } : { ...LIST, rows: [], total: 5 },
  });
  await page.getByRole("button", { name: "Meer tonen" }).click();
  await vi.waitFor(() => expect(askedLast(asked, "list_contacts")).toEqual({ text: "", after: "m" }));
  await expect.element(page.getByText("4 van 5 relaties")).toBeVisible();
});

test.each(BOTH_THEMES)("a contact's page is without fault for axe and fits, %s", async (theme) => {
  await show(theme);
  await open(`#/relaties/${SAMIRA}`, { open_contact: () => VIEW });
  await expect.element(title(NAME)).toHaveFocus();
  await expectNoViolations();
  await show(theme, 200);
  expectNoSidewaysScroll();
  await expectNoViolations();
});

test("a contact's page says how things stand, and why each thing is kept until when", async () => {
  await show("light");
  await open(`#/relaties/${SAMIRA}`, { open_contact: () => VIEW });
  await expect
    .element(
      page.getByText(
        "U bewaart zeven gegevens van haar. Eén kan nu weg; één wordt vastgehouden wegens een geschil.",
      ),
    )
    .toBeVisible();
  const line = page.getByRole("listitem").filter({ hasText: "Facturatie" });
  await expect.element(line).toHaveTextContent("t/m 2 mrt 2034");
  await expect.element(line).toHaveTextContent("8 jaar na de factuurdatum.");
  await expect
    .element(line)
    .toHaveTextContent("De factuur staat nog open. Zolang dat zo is, blijft zij staan.");
  await expect
    .element(page.getByRole("img", { name: "Van 2 maart 2026 tot en met 2 maart 2034" }))
    .toBeInTheDocument();
  await line.getByRole("button", { name: "waarom?" }).click();
  await expect
    .element(page.getByRole("tooltip"))
    .toHaveTextContent("Zo is het berekend: 2 maart 2026; 8 jaar daarna.");
  await expect.element(page.getByText("7 dagen te laat")).toBeVisible();
  await expect.element(page.getByText("nog 20 dagen")).toBeVisible();
  await expect.element(page.getByText("Van vóór 21 april 2021 bewaart u niets meer van haar.")).toBeVisible();
});

test("a contact's page in English says the same", async () => {
  await show("light");
  speak("en");
  await open(`#/relaties/${SAMIRA}`, { open_contact: () => VIEW });
  await expect
    .element(
      page.getByText("You keep seven records of her. One can go now; one is held because of a dispute."),
    )
    .toBeVisible();
  await expectNoViolations();
});

test("a contact of whom nothing is kept says so", async () => {
  await show("light");
  await open(`#/relaties/${SAMIRA}`, { open_contact: () => BARE_VIEW });
  await expect.element(page.getByText("Van deze relatie is nog niets vastgelegd.").first()).toBeVisible();
  await expectNoViolations();
});

test("a contact that is gone leads back to the list", async () => {
  await show("light");
  await open("#/relaties/weg", {
    open_contact: () => Promise.reject({ outcome: "refused", refusal: { kind: "not_found" } }),
  });
  await expect.element(page.getByRole("alert")).toHaveTextContent("Dit is er niet meer.");
  await expect.element(page.getByRole("main").getByRole("link", { name: "Relaties" })).toBeVisible();
});

test("a hold asks for a ground, a reason and a day to look again", async () => {
  await show("light");
  const asked = await open(`#/relaties/${SAMIRA}`, {
    open_contact: () => VIEW,
    hold_grounds: () => [
      { ground: "claim", words: { nl: "voor een vordering", en: "for a claim" } },
      { ground: "dispute", words: { nl: "wegens een geschil", en: "because of a dispute" } },
    ],
    set_hold: () => null,
  });
  await page.getByRole("button", { name: "Blokkade zetten" }).click();
  await expect.element(page.getByRole("dialog", { name: `Alles van ${NAME} vasthouden?` })).toBeVisible();
  await page.getByRole("button", { name: "Vasthouden" }).click();
  await expect.element(page.getByText("‘Nog even bewaren’ is er geen.")).toBeVisible();
  await expect.element(page.getByRole("radio", { name: "voor een vordering" })).toHaveFocus();
  await expectNoViolations();
  await page.getByRole("radio", { name: "voor een vordering" }).click();
  await page.getByLabelText("Waar gaat het over?").fill("Onbetaalde termijn");
  await userEvent.keyboard("{Tab}");
  await page.getByRole("button", { name: "Vasthouden" }).click();
  await vi.waitFor(() =>
    expect(askedLast(asked, "set_hold")).toEqual({
      scope: { on: "contact", id: SAMIRA },
      ground: "claim",
      reason: "Onbetaalde termijn",
      review_on: "2026-11-19",
    }),
  );
  await expect.element(page.getByText("De blokkade staat.")).toBeVisible();
});

test("a hold that the host finds too long says so at its field", async () => {
  await show("light");
  await open(`#/relaties/${SAMIRA}`, {
    open_contact: () => VIEW,
    hold_grounds: () => [{ ground: "claim", words: { nl: "voor een vordering", en: "for a claim" } }],
    set_hold: () =>
      Promise.reject({
        outcome: "refused",
        refusal: { kind: "field", field: "review_on", problem: { kind: "after", day: "2027-05-19" } },
      }),
  });
  await page.getByRole("button", { name: "Blokkade zetten" }).click();
  await page.getByRole("radio", { name: "voor een vordering" }).click();
  await page.getByLabelText("Waar gaat het over?").fill("Onbetaalde termijn");
  await page.getByRole("button", { name: "Vasthouden" }).click();
  await expect.element(page.getByText("Deze dag ligt na 19 mei 2027.")).toBeVisible();
});

test("a hold is lifted after a question, and an open invoice ends by itself", async () => {
  await show("light");
  let lifted = false;
  const free = VIEW.timeline.map((entry) => ({
    ...entry,
    holds: entry.holds.filter(({ id }) => id !== "h1"),
  }));
  const asked = await open(`#/relaties/${SAMIRA}`, {
    open_contact: () => (lifted ? { ...VIEW, timeline: free } : VIEW),
    release_hold: () => {
      lifted = true;
      return null;
    },
  });
  const lifts = page.getByRole("button", { name: /^Blokkade opheffen: / });
  await expect.element(lifts).toHaveAttribute("aria-label", "Blokkade opheffen: wegens een geschil");
  expect(lifts.elements()).toHaveLength(1);
  await lifts.click();
  await page.getByRole("button", { name: "Blokkade opheffen", exact: true }).click();
  await vi.waitFor(() => expect(askedLast(asked, "release_hold")).toEqual({ id: "h1" }));
  // What had the focus is gone with the hold.
  await expect.element(title(NAME)).toHaveFocus();
});

test.each(BOTH_THEMES)("the form of a card is without fault for axe and fits, %s", async (theme) => {
  await show(theme);
  await open(`#/relaties/wijzigen:${SAMIRA}`, { open_contact: () => VIEW });
  await expect.element(page.getByLabelText("Achternaam")).toHaveValue("Hof-Öztürk");
  await expectNoViolations();
  await show(theme, 200);
  expectNoSidewaysScroll();
  await expectNoViolations();
});

test("a new contact is entered by keyboard, and can be undone", async () => {
  await show("light");
  const asked = await open("#/relaties/nieuw", {
    save_contact: () => ({ id: SAMIRA, warnings: [] }),
    open_contact: () => VIEW,
    list_contacts: () => LIST,
    undo: () => null,
  });
  await page.getByLabelText("Voornaam of voorletters").click();
  await userEvent.keyboard("Samira{Tab}van ’t{Tab}Hof-Öztürk{Tab}{Tab}samira@atelier-ozturk.example{Enter}");
  await expect.element(title(NAME)).toBeVisible();
  const saved = askedLast(asked, "save_contact");
  expect(saved).toMatchObject({ id: null, infix: "van ’t", family_name: "Hof-Öztürk", company: "" });
  expect(saved).toHaveProperty("points", [
    expect.objectContaining({ kind: "email", value: "samira@atelier-ozturk.example", since: TODAY }),
  ]);
  await page
    .getByRole("region", { name: "Berichten" })
    .getByRole("button", { name: "Ongedaan maken" })
    .click();
  await expect.element(title("Relaties")).toBeVisible();
  await expect.element(page.getByText("De relatie is weer weg.")).toBeVisible();
});

test("a card without a name says what is missing and takes the focus there", async () => {
  await show("light");
  await open("#/relaties/nieuw", {});
  await page.getByRole("button", { name: "Opslaan" }).click();
  await expect.element(page.getByText("Vul een naam of een bedrijf in.")).toBeVisible();
  await expect.element(page.getByLabelText("Achternaam")).toHaveFocus();
});

test("a point that the host refuses is pointed at, counted with the empty ones", async () => {
  await show("light");
  await open("#/relaties/nieuw", {
    save_contact: () =>
      Promise.reject({
        outcome: "refused",
        refusal: { kind: "field", field: "points.0.value", problem: { kind: "malformed" } },
      }),
  });
  await page.getByLabelText("Achternaam").fill("Ytsma");
  await page.getByRole("textbox", { name: "Telefoonnummer" }).fill("nul zes");
  await page.getByRole("button", { name: "Opslaan" }).click();
  await expect.element(page.getByText("Dit heeft niet de vorm die hier hoort.")).toBeVisible();
  await expect.element(page.getByRole("textbox", { name: "Telefoonnummer" })).toHaveFocus();
});

test("a number that looks like a citizen service number is pointed out while typing", async () => {
  await show("light");
  await open("#/relaties/nieuw", {
    check_texts: () => [{ field: "note", kind: "citizen_service_number" }],
  });
  await page.getByLabelText("Notitie").fill("nummer 111222333");
  await expect.element(page.getByText(/Dit lijkt op een burgerservicenummer/)).toBeVisible();
  await expectNoViolations();
});

async function chooseFile() {
  const file = new File(["BEGIN:VCARD\nVERSION:4.0\nFN:Mirthe\nEND:VCARD\n"], "relaties.vcf");
  await userEvent.upload(page.getByLabelText("Bestand inlezen").last(), file);
}

test.each(BOTH_THEMES)("the preview of a file is without fault for axe and fits, %s", async (theme) => {
  await show(theme);
  await open("#/relaties", { list_contacts: () => LIST, preview_contacts_file: () => FILE });
  await expect.element(page.getByRole("link", { name: NAME })).toBeVisible();
  await chooseFile();
  await expect.element(title("Relaties inlezen")).toHaveFocus();
  await expectNoViolations();
  await show(theme, 200);
  expectNoSidewaysScroll();
  await expectNoViolations();
});

test("a file is looked at first, choices are the owner's, and all of it comes in or nothing", async () => {
  await show("light");
  const asked = await open("#/relaties", {
    list_contacts: () => LIST,
    preview_contacts_file: () => FILE,
    apply_import: () => ({ entered: 2, merged: 1, skipped: 1 }),
  });
  await expect.element(page.getByRole("link", { name: NAME })).toBeVisible();
  await chooseFile();
  await expect
    .element(page.getByText("In het bestand staan vier relaties, van wie u er twee al kent."))
    .toBeVisible();
  await expect
    .element(page.getByText("Niet overgenomen: geboortedatum en profiel op sociale media."))
    .toBeVisible();
  await expect.element(page.getByRole("button", { name: "2 relaties inlezen" })).toBeVisible();
  await page.getByLabelText("Wat doet u met S. Ytsma?").selectOptions("new");
  await page.getByRole("button", { name: "3 relaties inlezen" }).click();
  await expect.element(title("Relaties")).toHaveFocus();
  await expect
    .element(page.getByText("2 relaties toegevoegd, 1 samengevoegd, 1 overgeslagen."))
    .toBeVisible();
  expect(askedLast(asked, "apply_import")).toEqual({ token: "t1", choices: [[3, "new"]] });
});

test("of a long file the rest follows the proposal, so the button does not count", async () => {
  await show("light");
  await open("#/relaties", {
    list_contacts: () => LIST,
    preview_contacts_file: () => ({ ...FILE, total: 640 }),
    apply_import: () => ({ entered: 0, merged: 0, skipped: 640 }),
  });
  await expect.element(page.getByRole("link", { name: NAME })).toBeVisible();
  await chooseFile();
  await expect.element(page.getByText("Hier staan de eerste 4 van de 640.")).toBeVisible();
  await page.getByRole("button", { name: "Bestand inlezen" }).click();
  await expect.element(page.getByText("0 relaties toegevoegd, 640 overgeslagen.")).toBeVisible();
});

test("a file that is none says on which line, and nothing changes", async () => {
  await show("light");
  await open("#/relaties", {
    list_contacts: () => LIST,
    preview_contacts_file: () =>
      Promise.reject({
        outcome: "refused",
        refusal: { kind: "import", problem: { kind: "cut_off", line: 12 } },
      }),
  });
  await expect.element(page.getByRole("link", { name: NAME })).toBeVisible();
  await chooseFile();
  await expect.element(page.getByRole("alert")).toHaveTextContent("regel 12");
  await expect.element(page.getByRole("alert")).toHaveTextContent("Er is niets veranderd.");
});

test("a preview that is left is dropped at the host", async () => {
  await show("light");
  const asked = await open("#/relaties", {
    list_contacts: () => LIST,
    preview_contacts_file: () => FILE,
    drop_import: () => null,
  });
  await expect.element(page.getByRole("link", { name: NAME })).toBeVisible();
  await chooseFile();
  await page.getByRole("button", { name: "Niet inlezen" }).click();
  await expect.element(title("Relaties")).toHaveFocus();
  expect(asked.some((one) => one.name === "drop_import")).toBe(true);
});

test("a file can be dropped anywhere on the page", async () => {
  await show("light");
  await open("#/relaties", { list_contacts: () => LIST, preview_contacts_file: () => FILE });
  await expect.element(page.getByRole("link", { name: NAME })).toBeVisible();
  const carried = new DataTransfer();
  carried.items.add(new File(["BEGIN:VCARD"], "relaties.vcf"));
  document.body.dispatchEvent(new DragEvent("dragenter", { bubbles: true, dataTransfer: carried }));
  await expect.element(page.getByText("Laat het bestand los om het te bekijken.")).toBeVisible();
  document.body.dispatchEvent(
    new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer: carried }),
  );
  await expect.element(title("Relaties inlezen")).toBeVisible();
});
