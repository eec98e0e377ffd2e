import { afterEach, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-svelte";
import { speak } from "../../i18n";
import type { RequestList, RequestView } from "../../ipc";
import { hostAnswers } from "../../testing/host";
import { BOTH_THEMES, expectNoSidewaysScroll, expectNoViolations, show } from "../../testing/looks";
import PagesInApp from "../../testing/PagesInApp.svelte";
import {
  ANSWERED,
  CLOCK,
  CLOSED,
  DECIDED,
  IN_REVIEW,
  LATE,
  LIST,
  LONG_PREVIEW,
  NO_REQUESTS,
  PREVIEW,
  PROOF_ASKED,
  RECEIVED,
} from "./requests.fixtures";
import { FRAME, openPage, primaries, sent } from "./requests.page";

async function openList(answer: () => RequestList | Promise<RequestList>) {
  hostAnswers({ ...FRAME, list_requests: answer });
  window.location.hash = "#/verzoeken";
  await render(PagesInApp);
}

afterEach(() => speak("nl"));

test.each(BOTH_THEMES)(
  "the list is without fault for axe and fits at twice the text size, %s",
  async (theme) => {
    await show(theme);
    await openList(() => LIST);
    await expect.element(page.getByText("Er lopen drie verzoeken. Eén antwoord is te laat")).toBeVisible();
    await expectNoViolations();
    await page.getByRole("tab", { name: /Gesloten/ }).click();
    await expect.element(page.getByRole("link", { name: "Wim Tanis" })).toBeVisible();
    await expectNoViolations();
    await show(theme, 200);
    expectNoSidewaysScroll();
  },
);

test("the list shows the clock of each request in words", async () => {
  await show("light");
  await openList(() => LIST);
  await expect
    .element(page.getByRole("img", { name: "32 dagen om te antwoorden, 1 dag te laat" }))
    .toBeVisible();
  await expect
    .element(page.getByText("De klok staat stil sinds 15 mei, tot u antwoord krijgt op uw vraag."))
    .toBeVisible();
  expect(primaries()).toEqual(["Verzoek opnemen"]);
});

test("the closed requests say until when each stays", async () => {
  await show("light");
  await openList(() => LIST);
  await page.getByRole("tab", { name: /Gesloten/ }).click();
  await expect.element(page.getByRole("columnheader", { name: "Bewaard tot en met" })).toBeVisible();
  const row = page.getByRole("row", { name: /Samira van ’t Hof-Öztürk/ });
  await expect.element(row.getByText("24 feb 2031")).toBeVisible();
});

test.each(BOTH_THEMES)("a closed request says until when it stays and why, %s", async (theme) => {
  await show(theme);
  await openPage(() => CLOSED);
  await expect
    .element(page.getByText(/omdat u moet kunnen bewijzen hoe u het verzoek hebt behandeld/))
    .toBeVisible();
  await expect.element(page.getByText("5 jaar na het sluiten van het verzoek.")).toBeVisible();
  await expect.element(page.getByText(/20 mei 2031/)).toBeVisible();
  await expectNoViolations();
  await show(theme, 200);
  expectNoSidewaysScroll();
});

test("a closed request that is held says what holds it", async () => {
  await show("light");
  const held_by = [{ nl: "beperking (art. 18 AVG)", en: "restriction (art. 18 GDPR)" }];
  await openPage(() => ({ ...CLOSED, kept_file: CLOSED.kept_file && { ...CLOSED.kept_file, held_by } }));
  await expect
    .element(page.getByText("Het blijft langer, zolang dit het vasthoudt: beperking (art. 18 AVG)."))
    .toBeVisible();
  await expectNoViolations();
});

test("an empty list says what to do when a request comes", async () => {
  await show("light");
  await openList(() => NO_REQUESTS);
  await expect.element(page.getByText("Er loopt geen verzoek.")).toBeVisible();
  await expect.element(page.getByText(/Er staat geen verzoek open/)).toBeVisible();
  await expectNoViolations();
});

test("a contact that was not known at the intake is linked from the request's page", async () => {
  await show("light");
  let linked = false;
  const asked = await openPage(() => (linked ? { ...LATE, contact_id: "c7" } : LATE), {
    suggest_contacts: () => [
      {
        id: "c7",
        name: "Joost de Bruijn",
        company: "",
        town: "Waterdam",
        records: 2,
        first_deletable_from: null,
        held: 0,
      },
    ],
    link_request_contact: () => {
      linked = true;
      return null;
    },
  });
  const act = page.getByRole("button", { name: "Relatie koppelen" });
  await expect.element(act).toBeDisabled();
  await userEvent.fill(page.getByRole("combobox", { name: "Relatie bij dit verzoek" }), "bruijn");
  await page.getByRole("option", { name: /Joost de Bruijn/ }).click();
  await act.click();
  await expect.element(page.getByText("De relatie is gekoppeld.")).toBeVisible();
  expect(sent(asked, "link_request_contact")).toEqual([{ id: "r2", contact_id: "c7" }]);
  await expect.element(act).not.toBeInTheDocument();
});

test("the list says that it is being fetched, and what went wrong", async () => {
  await show("light");
  await openList(() => new Promise(() => undefined));
  await expect.element(page.getByText("Verzoeken ophalen…")).toBeVisible();
});

test("the list tells a fault with its reference", async () => {
  await show("light");
  await openList(() => Promise.reject({ outcome: "broke", reference: "3fa1c09e" }));
  await expect.element(page.getByRole("alert")).toHaveTextContent("3fa1c09e");
  await expectNoViolations();
});

test.each(BOTH_THEMES)("a request in each of its states is without fault for axe, %s", async (theme) => {
  for (const view of [RECEIVED, IN_REVIEW, DECIDED, ANSWERED, LATE]) {
    await show(theme);
    const rendered = await (async () => {
      hostAnswers({ ...FRAME, open_request: () => view });
      window.location.hash = "#/verzoeken/r2";
      return render(PagesInApp);
    })();
    await expect.element(page.getByRole("heading", { level: 1, name: view.row.name })).toBeVisible();
    await expectNoViolations();
    expect(primaries().length).toBeLessThanOrEqual(1);
    await show(theme, 200);
    expectNoSidewaysScroll();
    await rendered.unmount();
  }
});

test("the clock is told as a sum, and drawn with the same words", async () => {
  await show("light");
  await openPage(() => IN_REVIEW);
  await expect
    .element(page.getByText("Zij vroeg op 16 april inzage in haar gegevens. Over één van de vier gegevens"))
    .toBeVisible();
  await expect.element(page.getByText(/De klok stond zes dagen stil/)).toBeVisible();
  await expect.element(page.getByText(/Zonder die zes dagen was het maandag 18 mei 2026/)).toBeVisible();
  await expect
    .element(
      page.getByRole("img", { name: /stond stil van 20 april tot 26 april. Vandaag is dag 33 van 36/ }),
    )
    .toBeVisible();
});

test("who asks is noted with the lightest method that will do", async () => {
  await show("light");
  let view = RECEIVED;
  const asked = await openPage(() => view, {
    establish_identity: () => {
      view = IN_REVIEW;
      return null;
    },
  });
  await expect
    .element(page.getByRole("radio", { name: /Verzoek vanaf een bekend adres of nummer/ }))
    .toBeChecked();
  expect(primaries()).toEqual(["Vastleggen: dit klopt"]);
  await page.getByRole("button", { name: "Vastleggen: dit klopt" }).click();
  await expect.element(page.getByRole("heading", { name: "Uw besluit per gegeven" })).toBeVisible();
  expect(sent(asked, "establish_identity")).toEqual([
    { id: "r2", method: "known_address", checked_on: "2026-05-19", established: true },
  ]);
});

test("asking for proof wants a reason and a proof, and shows the letter before the clock stands still", async () => {
  await show("light");
  const asked = await openPage(() => RECEIVED, { preview_letter: () => PREVIEW, issue_letter: () => "d2" });
  await page.getByRole("button", { name: "Om bewijs vragen" }).click();
  await page.getByRole("button", { name: "Voorbeeld van de brief" }).click();
  await expect.element(page.getByText("Schrijf erbij waarom.")).toBeVisible();
  await vi.waitFor(() => expect(document.activeElement?.getAttribute("aria-invalid")).toBe("true"));
  await expectNoViolations();
  await page.getByLabelText("Waarom twijfelt u?").fill("het adres is onbekend");
  await expect.element(page.getByRole("radio", { name: /Twee feiten die alleen u beiden/ })).toBeChecked();
  await page.getByRole("radio", { name: /Dat u terugbelt/ }).click();
  await page.getByRole("button", { name: "Voorbeeld van de brief" }).click();
  await expect.element(page.getByText("Geachte mevrouw Börger-Nieuwenhuizen,")).toBeVisible();
  const particulars = { reason: "het adres is onbekend", proof: "call_back" };
  expect(sent(asked, "preview_letter")).toEqual([{ id: "r2", kind: "identity_request", particulars }]);
  await page.getByRole("button", { name: "Aanpassen" }).click();
  await expect.element(page.getByLabelText("Waarom twijfelt u?")).toHaveValue("het adres is onbekend");
  await page.getByRole("button", { name: "Voorbeeld van de brief" }).click();
  await page.getByRole("button", { name: "Brief uitgeven" }).click();
  await expect.element(page.getByRole("dialog")).not.toBeInTheDocument();
  expect(sent(asked, "issue_letter")).toEqual([
    { id: "r2", kind: "identity_request", particulars, token: PREVIEW.token },
  ]);
  await vi.waitFor(() => expect(document.activeElement).not.toBe(document.body));
});

test("who asked for proof without the program notes the day, and the first wrong field has the focus", async () => {
  await show("light");
  const asked = await openPage(() => RECEIVED, { ask_requester: () => null });
  await page.getByRole("button", { name: "Dit heb ik al zelf gevraagd" }).click();
  await page.getByRole("button", { name: "Noteren" }).click();
  await expect.element(page.getByText("Schrijf erbij waarom.")).toBeVisible();
  await vi.waitFor(() => expect(document.activeElement?.getAttribute("aria-invalid")).toBe("true"));
  await expectNoViolations();
  await page.getByLabelText("Waarom twijfelt u?").fill("onbekend adres");
  await userEvent.keyboard("{Tab}");
  await page.getByRole("button", { name: "Noteren" }).click();
  await expect.element(page.getByRole("dialog")).not.toBeInTheDocument();
  expect(sent(asked, "ask_requester")).toEqual([
    { id: "r2", kind: "identity", asked_on: "2026-05-19", reason: "onbekend adres" },
  ]);
  await vi.waitFor(() => expect(document.activeElement).not.toBe(document.body));
});

test("a reminder asks what was asked, and its day is told", async () => {
  await show("light");
  const pause = { ...PROOF_ASKED, received_on: null };
  const waiting = (reminded_on: string | null): RequestView => ({
    ...RECEIVED,
    row: { ...RECEIVED.row, state: "id_wait", clock: { ...CLOCK, pauses: [{ ...pause, reminded_on }] } },
    steps: [
      { step: "ask_identity", guard: null },
      { step: "resume", guard: null },
    ],
  });
  let view = waiting(null);
  const asked = await openPage(() => view, {
    preview_letter: () => PREVIEW,
    issue_letter: () => {
      view = waiting("2026-05-19");
      return "d2";
    },
  });
  await page.getByRole("button", { name: "Herinnering maken" }).click();
  await page.getByRole("button", { name: "Brief uitgeven" }).click();
  await expect.element(page.getByText("U herinnerde daaraan op 19 mei 2026.")).toBeVisible();
  expect(sent(asked, "issue_letter")).toEqual([
    {
      id: "r2",
      kind: "identity_request",
      particulars: { reason: pause.reason, proof: "two_facts" },
      token: PREVIEW.token,
    },
  ]);
});

test("what stands in the way of a letter is told in its place", async () => {
  await show("light");
  await openPage(() => ({ ...RECEIVED, steps: [{ step: "close_unidentified", guard: "reminder_missing" }] }));
  await expect.element(page.getByText("Er is nog geen herinnering gestuurd.").first()).toBeVisible();
  await expect
    .element(page.getByRole("button", { name: "Bericht van sluiten maken" }))
    .not.toBeInTheDocument();
});

test("extending asks why, and the letter takes the step", async () => {
  await show("light");
  const asked = await openPage(() => IN_REVIEW, { preview_letter: () => PREVIEW, issue_letter: () => "d2" });
  await page.getByRole("button", { name: "één keer verlengen" }).click();
  await page.getByLabelText("Waarom is meer tijd nodig?").fill("wij zoeken in een archief");
  await page.getByRole("button", { name: "Voorbeeld van de brief" }).click();
  await page.getByRole("button", { name: "Brief uitgeven" }).click();
  await vi.waitFor(() =>
    expect(sent(asked, "issue_letter")).toEqual([
      {
        id: "r2",
        kind: "extension_notice",
        particulars: { reason: "wij zoeken in een archief" },
        token: PREVIEW.token,
      },
    ]),
  );
});

test("decisions are fixed once each record has one: by the keyboard", async () => {
  await show("light");
  const ready: RequestView = { ...IN_REVIEW, searched: DECIDED.searched };
  const asked = await openPage(() => ready, { decide_request: () => null, take_request_step: () => null });
  const fix = page.getByRole("button", { name: "Besluiten vastleggen" });
  await expect.element(fix).toBeDisabled();
  await expect.element(page.getByText("Kies eerst over één gegeven.")).toBeVisible();
  page.getByRole("button", { name: "Het voorstel overnemen" }).element().focus();
  await userEvent.keyboard("{Enter}");
  await expect.element(fix).toBeEnabled();
  fix.element().focus();
  await userEvent.keyboard("{Enter}");
  await vi.waitFor(() => expect(sent(asked, "take_request_step")).toEqual([{ id: "r2", step: "decide" }]));
  expect(sent(asked, "decide_request")).toEqual([
    {
      id: "r2",
      decisions: [{ party_id: "p4", decision: "give_in_full", ground: null, explanation: "", passages: [] }],
    },
  ]);
});

test("what is withheld asks for its ground, and what is missing is told", async () => {
  await show("light");
  const asked = await openPage(() => IN_REVIEW, {
    decide_request: () =>
      Promise.reject({ outcome: "refused", refusal: { kind: "request", guard: "ground_missing" } }),
  });
  await page.getByLabelText(/^Besluit over Inschrijving op de nieuwsbrief/).selectOptions("Niet geven");
  await expect.element(page.getByLabelText(/^Grond bij Inschrijving/)).toBeVisible();
  await page.getByRole("button", { name: "Besluiten vastleggen" }).click();
  await expect.element(page.getByRole("alert")).toHaveTextContent("Bij een afwijzing hoort een grond.");
  expect(sent(asked, "take_request_step")).toEqual([]);
});

test("each record says until when it is kept, or that this is not known yet", async () => {
  await show("light");
  await openPage(() => IN_REVIEW);
  const list = page.getByRole("list", { name: "Gegevens met uw besluit" });
  await expect.element(list.getByText("31 dec 2028")).toHaveAttribute("datetime", "2028-12-31");
  await expect.element(list.getByRole("listitem").nth(2)).toHaveTextContent(/Geschil.*nog niet bekend/);
});

test("a place that was searched is noted at once", async () => {
  await show("light");
  const asked = await openPage(() => IN_REVIEW, { note_search: () => null });
  await page.getByLabelText("Papieren mappen en notities").selectOptions("Niets gevonden");
  await vi.waitFor(() =>
    expect(sent(asked, "note_search")).toEqual([{ id: "r2", place: "paper", result: "nothing_found" }]),
  );
});

test("two places that are chosen one right after the other are both noted", async () => {
  await show("light");
  const asked = await openPage(() => IN_REVIEW, {
    note_search: () => new Promise<null>((done) => setTimeout(() => done(null), 150)),
  });
  for (const place of ["WhatsApp, sms en bellijst op de telefoon", "Papieren mappen en notities"])
    await page.getByLabelText(place).selectOptions("Niets gevonden");
  await vi.waitFor(() => expect(sent(asked, "note_search")).toHaveLength(2));
  expect(sent(asked, "note_search")).toEqual([
    { id: IN_REVIEW.row.id, place: "telephone", result: "nothing_found" },
    { id: IN_REVIEW.row.id, place: "paper", result: "nothing_found" },
  ]);
});

test("a letter is read from its beginning, and its table as a list", async () => {
  await show("light");
  await openPage(() => DECIDED, { preview_letter: () => LONG_PREVIEW });
  await page.getByRole("button", { name: "Antwoord maken" }).click();
  const rows = page.getByRole("list", { name: "Wat wij bewaren" });
  await expect.element(rows.getByText("31 december 2032").first()).toBeVisible();
  expect(document.querySelector("dialog")?.scrollTop).toBe(0);
  await expect.element(page.getByRole("button", { name: "Brief uitgeven" })).toBeInViewport();
  await expectNoViolations();
  await show("light", 200);
  expect(document.querySelector("dialog")?.scrollWidth).toBeLessThanOrEqual(
    document.querySelector("dialog")?.clientWidth ?? 0,
  );
});

test("a letter is seen with what it lacks before it is issued", async () => {
  await show("light");
  const asked = await openPage(() => DECIDED, { preview_letter: () => PREVIEW, issue_letter: () => "d2" });
  await page.getByRole("button", { name: "Antwoord maken" }).click();
  await expect.element(page.getByText("De naam van wie tekent, ontbreekt.")).toBeVisible();
  await expect.element(page.getByText("Op 16 april 2026 vroeg u ons")).toBeVisible();
  await expectNoViolations();
  await page.getByRole("button", { name: "Brief uitgeven" }).click();
  await vi.waitFor(() =>
    expect(sent(asked, "issue_letter")).toEqual([
      { id: "r2", kind: "access_answer", particulars: { package: true }, token: PREVIEW.token },
    ]),
  );
  await expect.element(page.getByRole("dialog")).not.toBeInTheDocument();
});

test("a name or address that was typed wrong is mended, as it was filled in at the intake", async () => {
  await show("light");
  let view = IN_REVIEW;
  const asked = await openPage(() => view, {
    change_requester: ({ requester, representative }) => {
      view = { ...IN_REVIEW, requester, representative };
      return null;
    },
  });
  await expect
    .element(page.getByText("Brieven gaan naar Achter de Zuiderkerk 4 II, 1400 XY Waterdam."))
    .toBeVisible();
  await page.getByRole("button", { name: "Naam of adres verbeteren" }).click();
  await expect.element(page.getByLabelText("Achternaam")).toHaveValue("Börger-Nieuwenhuizen");
  await expectNoViolations();
  await page.getByLabelText("Straat en huisnummer").fill("Kade 12");
  await userEvent.keyboard("{Enter}");
  await expect.element(page.getByText("Brieven gaan naar Kade 12, 1400 XY Waterdam.")).toBeVisible();
  expect(sent(asked, "change_requester")).toEqual([
    { id: "r2", requester: { ...IN_REVIEW.requester, street: "Kade 12" }, representative: null },
  ]);
  await vi.waitFor(() => expect(document.activeElement).not.toBe(document.body));
});

test("what the host refuses of who asks stands under its field", async () => {
  await show("light");
  await openPage(() => LATE, {
    change_requester: () =>
      Promise.reject({
        outcome: "refused",
        refusal: {
          kind: "field",
          field: "representative_street",
          problem: { kind: "too_long", characters_max: 200 },
        },
      }),
  });
  await page.getByRole("button", { name: "Naam of adres verbeteren" }).click();
  await page.getByRole("button", { name: "Verbeteren", exact: true }).click();
  await vi.waitFor(() => expect(document.activeElement?.getAttribute("aria-invalid")).toBe("true"));
  await show("light", 200);
  expectNoSidewaysScroll();
});

test("an answered request offers no mending of who asked", async () => {
  await show("light");
  await openPage(() => ANSWERED);
  await expect.element(page.getByRole("heading", { name: "Wie vraagt het?" })).toBeVisible();
  await expect
    .element(page.getByRole("button", { name: "Naam of adres verbeteren" }))
    .not.toBeInTheDocument();
});

test.each(BOTH_THEMES)(
  "the window of the envelope is drawn over the letter, and said in words, %s",
  async (theme) => {
    await show(theme);
    await openPage(() => DECIDED, { preview_letter: () => PREVIEW });
    await page.getByRole("button", { name: "Antwoord maken" }).click();
    await page.getByLabelText("Toon het venster van de envelop").click();
    const drawing = page.getByRole("img", { name: /^De brief in zijn envelop/ });
    await expect.element(drawing).toBeVisible();
    const box = drawing.element().getBoundingClientRect();
    expect(box.height / box.width, "A4").toBeCloseTo(297 / 210, 1);
    await expect
      .element(page.getByText("Het hele adres staat in het venster, en niets anders.", { exact: true }))
      .toBeVisible();
    await expectNoViolations();
    await show(theme, 200);
    expectNoSidewaysScroll();
  },
);

test("an address that does not fit the window is told", async () => {
  await show("light");
  const envelope = { ...PREVIEW.envelope, shows: "part_of_address" } as const;
  await openPage(() => DECIDED, { preview_letter: () => ({ ...PREVIEW, envelope }) });
  await page.getByRole("button", { name: "Antwoord maken" }).click();
  await page.getByLabelText("Toon het venster van de envelop").click();
  await expect
    .element(page.getByText("een deel valt buiten het venster", { exact: false }).first())
    .toBeVisible();
});

test("what the owner’s own texts lack is told before a letter is issued", async () => {
  await show("light");
  const lost = [
    {
      what: { nl: "de uiterste dag voor het antwoord", en: "the last day for the answer" },
      article: { nl: "artikel 12 lid 3 AVG", en: "Article 12(3) GDPR" },
    },
  ];
  await openPage(() => DECIDED, { preview_letter: () => ({ ...PREVIEW, lost }) });
  await page.getByRole("button", { name: "Antwoord maken" }).click();
  await expect
    .element(page.getByText("de uiterste dag voor het antwoord (artikel 12 lid 3 AVG)"))
    .toBeVisible();
  await expect
    .element(page.getByRole("link", { name: "Naar de teksten van deze brief" }))
    .toHaveAttribute("href", "#/brieven/teksten-access_answer");
});

test("from a letter without an address there is a way to the address", async () => {
  await show("light");
  await openPage(() => DECIDED, { preview_letter: () => ({ ...PREVIEW, missing: ["address"] }) });
  await page.getByRole("button", { name: "Antwoord maken" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Naam of adres verbeteren" }).click();
  await expect.element(page.getByRole("dialog", { name: "Naam of adres verbeteren" })).toBeVisible();
  await expect.element(page.getByLabelText("Straat en huisnummer")).toHaveValue("Achter de Zuiderkerk 4 II");
});

test("a letter that changed while it was read is shown anew before it is issued", async () => {
  await show("light");
  let now = PREVIEW;
  const asked = await openPage(() => DECIDED, {
    preview_letter: () => now,
    issue_letter: ({ token }) => {
      if (token === now.token) return "d2";
      throw { outcome: "refused", refusal: { kind: "preview_outdated" } };
    },
  });
  await page.getByRole("button", { name: "Antwoord maken" }).click();
  await expect.element(page.getByText("Op 16 april 2026 vroeg u ons")).toBeVisible();
  now = {
    ...PREVIEW,
    token: "77b1aa02",
    blocks: [{ kind: "paragraph", text: "Op 17 april 2026 vroeg u ons iets anders." }],
  };
  await page.getByRole("button", { name: "Brief uitgeven" }).click();
  await expect.element(page.getByText("Op 17 april 2026 vroeg u ons iets anders.")).toBeVisible();
  await expect.element(page.getByText("Er is intussen iets veranderd.")).toBeVisible();
  expect(document.activeElement?.textContent).toContain("Lees hem nog eens");
  await expectNoViolations();
  await page.getByRole("button", { name: "Brief uitgeven" }).click();
  await expect.element(page.getByRole("dialog")).not.toBeInTheDocument();
  expect(sent(asked, "issue_letter")).toEqual([
    { id: "r2", kind: "access_answer", particulars: { package: true }, token: "3fa1c09e" },
    { id: "r2", kind: "access_answer", particulars: { package: true }, token: "77b1aa02" },
  ]);
});

test("closing is asked once more, and what stands in its way is said", async () => {
  await show("light");
  const asked = await openPage(() => ANSWERED, { take_request_step: () => null });
  await page.getByRole("button", { name: "Verzoek sluiten" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Verzoek sluiten" }).click();
  await vi.waitFor(() => expect(sent(asked, "take_request_step")).toEqual([{ id: "r2", step: "close" }]));
});

test("a guard is said in words", async () => {
  await show("light");
  await openPage(() => DECIDED);
  await expect
    .element(page.getByText("Sluiten kan nog niet. Er is nog geen brief met het antwoord."))
    .toBeVisible();
});

test("late is told with what to do", async () => {
  await show("light");
  await openPage(() => LATE);
  await expect.element(page.getByText(/Het antwoord is één dag te laat/)).toBeVisible();
  await expect.element(page.getByText(/schrijf erbij waarom het langer duurde/)).toBeVisible();
});

test("somebody else asks: the sentence begins with a capital, and a lawyer is believed", async () => {
  await show("light");
  await openPage(() => LATE);
  await expect.element(page.getByText(/^Mr\. A\. van den Broek-Wiśniewska vroeg op 16\sapril/)).toBeVisible();
  await expect.element(page.getByText(/vraagt dit namens deze persoon, als advocaat/)).toBeVisible();
  expect(document.body.textContent).not.toContain("nog geen machtiging gezien");
});

test("a request page that is being fetched or that failed says so", async () => {
  await show("light");
  await openPage(() => Promise.reject({ outcome: "refused", refusal: { kind: "not_found" } }));
  await expect.element(page.getByRole("alert")).toHaveTextContent("Dit is er niet meer.");
});

test("English says the same", async () => {
  await show("light");
  speak("en");
  await openPage(() => IN_REVIEW);
  await expect.element(page.getByText(/She asked for access to her data on 16\sApril/)).toBeVisible();
  await expect.element(page.getByText(/Art. 15\(4\) GDPR/)).toBeVisible();
  await expectNoViolations();
});
