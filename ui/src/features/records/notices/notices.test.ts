import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-svelte";
import { speak } from "../../../i18n";
import type { RecordView } from "../../../ipc";
import { COUNTS, OPEN, PREFERENCES } from "../../../testing/fixtures";
import { hostAnswers, type Answers, type Settings } from "../../../testing/host";
import { BOTH_THEMES, expectNoSidewaysScroll, expectNoViolations, show } from "../../../testing/looks";
import PagesInApp from "../../../testing/PagesInApp.svelte";
import { sent } from "../../requests/requests.page";
import { CASE_VIEW } from "../records.fixtures";
import {
  caseWith,
  ENDED,
  EXCEPTED,
  LATE,
  NOBODY,
  NOTICE_PREVIEW,
  TO_TELL,
  TOLD,
  WRITTEN,
} from "./notices.fixtures";

async function open(view: () => RecordView, answers: Answers = {}) {
  const asked = hostAnswers({
    counts: () => COUNTS,
    holidays: () => [],
    settings: () => ({ preferences: PREFERENCES }) as Settings,
    session_state: () => OPEN,
    open_record: view,
    ...answers,
  });
  window.location.hash = "#/gegevens/d1";
  await render(PagesInApp);
  await expect
    .element(page.getByRole("heading", { name: /Wederpartij inlichten|Inform the counter-party/ }))
    .toBeVisible();
  return asked;
}

const press = (name: string | RegExp) => page.getByRole("button", { name }).first().click();

const confirm = (name: string) => page.getByRole("dialog").getByRole("button", { name, exact: true }).click();

beforeEach(() => speak("nl"));
afterEach(() => speak("nl"));

test.each(BOTH_THEMES)(
  "everybody stands there without fault for axe and at twice the size, %s",
  async (theme) => {
    await show(theme);
    await open(() => caseWith(TO_TELL, LATE, EXCEPTED, WRITTEN, TOLD, NOBODY));
    await expect.element(page.getByText("77 dagen te laat")).toBeVisible();
    await expect.element(page.getByText("nog 9 dagen").first()).toBeVisible();
    await expectNoViolations();
    await show(theme, 200);
    expectNoSidewaysScroll();
  },
);

test("a record without such people has no such part", async () => {
  await show("light");
  hostAnswers({
    counts: () => COUNTS,
    holidays: () => [],
    settings: () => ({ preferences: PREFERENCES }) as Settings,
    session_state: () => OPEN,
    open_record: () => CASE_VIEW,
  });
  window.location.hash = "#/gegevens/d1";
  await render(PagesInApp);
  await expect.element(page.getByRole("heading", { name: "Wat er staat" })).toBeVisible();
  await expect.element(page.getByRole("heading", { name: /Wederpartij inlichten/ })).not.toBeInTheDocument();
});

test("what is to do says by when and why, and a letter in the case is asked about", async () => {
  await show("light");
  await open(() => caseWith(TO_TELL));
  await expect
    .element(
      page.getByText(
        "Laat het uiterlijk op 28 mei 2026 weten. Die dag volgt uit een maand nadat u de gegevens kreeg.",
      ),
    )
    .toBeVisible();
  await expect.element(page.getByText(/In dit dossier staat een brief van u van 12 mei 2026/)).toBeVisible();
});

test("days and source come before the letter, which has to tell them", async () => {
  await show("light");
  let view = caseWith(LATE);
  const asked = await open(() => view, {
    save_notice_facts: () => {
      view = caseWith(TO_TELL);
      return null;
    },
  });
  await expect.element(page.getByRole("button", { name: /Brief schrijven/ })).not.toBeInTheDocument();
  await press(/Dagen en bron invullen/);
  await confirm("Opslaan");
  await expect.element(page.getByText(/Vul dit in|invullen/).first()).toBeVisible();
  expect(sent(asked, "save_notice_facts")).toEqual([]);
  await page.getByLabelText("Van wie kreeg u ze?").selectOptions("client");
  const letter = page.getByRole("textbox", { name: /Eerste brief of mail/ });
  await letter.fill("12-5-2026");
  await confirm("Opslaan");
  await expect.element(page.getByRole("button", { name: /Brief schrijven/ })).toBeVisible();
  expect(sent(asked, "save_notice_facts")).toEqual([
    {
      party_id: "p8",
      obtained_on: "2026-02-03",
      source: "client",
      first_letter_on: "2026-05-12",
      first_disclosed_on: null,
    },
  ]);
});

test("a refused day is told at its field", async () => {
  await show("light");
  await open(() => caseWith(TO_TELL), {
    save_notice_facts: () => {
      throw {
        outcome: "refused",
        refusal: { kind: "field", field: "obtained_on", problem: { kind: "in_future" } },
      };
    },
  });
  await press(/Dagen en bron invullen/);
  await confirm("Opslaan");
  await expect
    .element(page.getByRole("textbox", { name: "Wanneer kreeg u de gegevens?" }))
    .toHaveAttribute("aria-invalid", "true");
});

test("an exception needs a reason and an end, and secrecy is offered with a warning", async () => {
  await show("light");
  let view = caseWith(TO_TELL);
  const asked = await open(() => view, {
    record_notice_exception: () => {
      view = caseWith(EXCEPTED);
      return null;
    },
  });
  await press(/Uitzondering vastleggen/);
  await confirm("Vastleggen");
  expect(sent(asked, "record_notice_exception")).toEqual([]);
  await page.getByRole("radio", { name: /beroepsgeheim/ }).click();
  await expect.element(page.getByText(/alleen voor een beroep met een geheimhoudingsplicht/)).toBeVisible();
  await expectNoViolations();
  await page.getByRole("textbox", { name: "Waarom geldt die hier?" }).fill("Ik ben advocaat.");
  await page.getByRole("textbox", { name: "Tot wanneer?" }).fill("1-11-2026");
  await confirm("Vastleggen");
  await expect.element(page.getByText(/U hoeft dit tot 1 november 2026 niet te laten weten/)).toBeVisible();
  await expect.element(page.getByText(/Volgens artikel 14 lid 5 onder b AVG/)).toBeVisible();
  expect(sent(asked, "record_notice_exception")).toEqual([
    {
      party_id: "p7",
      exception: "professional_secrecy",
      reason: "Ik ben advocaat.",
      until: "2026-11-01",
    },
  ]);
});

test("an exception that ended says so and asks to tell now", async () => {
  await show("light");
  await open(() => caseWith(ENDED));
  await expect
    .element(
      page.getByText("De uitzondering liep tot 19 mei 2026. Laat het nu weten, uiterlijk op 19 mei 2026."),
    )
    .toBeVisible();
});

test("the letter is read before it is frozen, and then its day is noted", async () => {
  await show("light");
  let view = caseWith(TO_TELL);
  const asked = await open(() => view, {
    preview_notice: () => NOTICE_PREVIEW,
    issue_notice: () => {
      view = caseWith({ ...WRITTEN, party_id: "p7" });
      return "b1";
    },
    note_notice_given: () => {
      view = caseWith({ ...TOLD, party_id: "p7" });
      return null;
    },
  });
  await press(/Brief schrijven/);
  await expect.element(page.getByText("Wilgenhoek behandelt een zaak voor Samira Öztürk.")).toBeVisible();
  await expect.element(page.getByRole("button", { name: "Adres invullen" })).toBeVisible();
  await expectNoViolations();
  (document.querySelector("dialog .button.final") as HTMLButtonElement).click();
  await expect.element(page.getByText(/De brief ligt vast/)).toBeVisible();
  expect(sent(asked, "issue_notice")).toEqual([{ party_id: "p7", token: "t1" }]);
  await press(/Verstuurd op/);
  await userEvent.keyboard("{Escape}");
  await press(/Verstuurd op/);
  await confirm("Vastleggen");
  await expect.element(page.getByText("Op 19 mei 2026 hebt u dit laten weten.")).toBeVisible();
  expect(sent(asked, "note_notice_given")).toEqual([{ party_id: "p7", given_on: "2026-05-19" }]);
});

test("in English the part says the same", async () => {
  speak("en");
  await show("light");
  await open(() => caseWith(TO_TELL, NOBODY));
  await expect.element(page.getByText(/Let them know by 28 May 2026/)).toBeVisible();
  await expect.element(page.getByText(/You need not let them know/)).toBeVisible();
});

const inCase = (): RecordView => caseWith({ ...TOLD, contact_id: "k1", name: "Bouwbedrijf Het Anker" });

async function change(act: () => Promise<void>) {
  const asked = hostAnswers({
    counts: () => COUNTS,
    holidays: () => [],
    settings: () => ({ preferences: PREFERENCES }) as Settings,
    session_state: () => OPEN,
    open_record: inCase,
    save_record: () => ({ id: "d1", warnings: [] }),
  });
  window.location.hash = "#/gegevens/wijzigen:d1";
  await render(PagesInApp);
  await expect.element(page.getByRole("combobox", { name: "Relatie" }).last()).toBeVisible();
  await act();
  await press("Opslaan");
  return asked;
}

const takeOut = async () => {
  await page
    .getByRole("button", { name: /weghalen$/ })
    .nth(1)
    .click();
};
const becomes = (role: string) => async () => {
  await page.getByLabelText("Rol").last().selectOptions(role);
};

test.each(BOTH_THEMES)(
  "taking out somebody who was told asks first, as the letter goes too, %s",
  async (theme) => {
    await show(theme, 200);
    const asked = await change(takeOut);
    const dialog = page.getByRole("dialog");
    await expect
      .element(dialog.getByRole("heading", { name: "De brief gaat ook weg: Bouwbedrijf Het Anker" }))
      .toBeVisible();
    await expectNoViolations();
    expectNoSidewaysScroll();
    await confirm("Niet nu");
    expect(sent(asked, "save_record")).toEqual([]);
    await press("Opslaan");
    await confirm("Opslaan, de brief gaat ook weg");
    await vi.waitFor(() =>
      expect(sent(asked, "save_record")).toMatchObject([{ parties: [{ role: "client" }] }]),
    );
  },
);

test.each([
  ["client", 0],
  ["other_person", 1],
])("somebody who was told and becomes %s: saved at once %i times", async (role, saved) => {
  await show("light");
  const asked = await change(becomes(role));
  if (saved === 0) await expect.element(page.getByRole("dialog").getByText(/ook de brief weg/)).toBeVisible();
  await vi.waitFor(() => expect(sent(asked, "save_record")).toHaveLength(saved));
});
