import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { PortabilityView, RequestView } from "../../ipc";
import { BOTH_THEMES, expectNoSidewaysScroll, expectNoViolations, show } from "../../testing/looks";
import { DECIDED, IN_REVIEW } from "./requests.fixtures";
import { openPage, primaries, sent } from "./requests.page";

const TO_PREPARE: PortabilityView = {
  state: "to_prepare",
  given: 2,
  prepared_on: null,
  receiver: "",
  sent_on: null,
  confirmed_on: null,
};
const PREPARED: PortabilityView = { ...TO_PREPARE, state: "prepared", prepared_on: "2026-05-18" };

function asked(portability: PortabilityView, steps: RequestView["steps"]): RequestView {
  return {
    ...DECIDED,
    row: { ...DECIDED.row, right: "portability" },
    answer: "portability_answer",
    portability,
    steps,
  };
}

test.each(BOTH_THEMES)("data that go along are prepared from the page, %s", async (theme) => {
  await show(theme);
  let prepared = false;
  const host = await openPage(
    () =>
      prepared
        ? asked(PREPARED, [{ step: "answer", guard: null }])
        : asked(TO_PREPARE, [{ step: "execute", guard: null }]),
    {
      take_request_step: () => {
        prepared = true;
        return null;
      },
    },
  );
  await expect.element(page.getByText(/uw eigen aantekeningen gaan niet mee/)).toBeVisible();
  expect(primaries()).toEqual(["Gegevens klaarzetten"]);
  await expectNoViolations();
  await page.getByRole("button", { name: "Gegevens klaarzetten" }).click();
  await expect
    .element(page.getByText("De gegevens liggen vast zoals ze waren op 18 mei 2026."))
    .toBeVisible();
  expect(sent(host, "take_request_step")).toEqual([{ id: "r2", step: "execute" }]);
  await show(theme, 200);
  expectNoSidewaysScroll();
});

test("to whom the data were also sent is noted before the letter, with the day", async () => {
  await show("light");
  const host = await openPage(() => asked(PREPARED, [{ step: "answer", guard: null }]), {
    note_transfer: () => null,
  });
  await page.getByRole("button", { name: "Ook naar een ander bedrijf gestuurd" }).click();
  await page.getByLabelText("Naar welk bedrijf?").fill("Lindehof Hosting");
  await page.getByRole("button", { name: "Vastleggen" }).click();
  await expect
    .poll(() => sent(host, "note_transfer"))
    .toEqual([{ id: "r2", receiver: "Lindehof Hosting", sent_on: expect.any(String), confirmed_on: null }]);
});

test("what was given and confirmed says to whom and when", async () => {
  await show("light");
  await openPage(() =>
    asked(
      {
        ...PREPARED,
        state: "confirmed",
        receiver: "Lindehof Hosting",
        sent_on: "2026-05-18",
        confirmed_on: "2026-05-20",
      },
      [{ step: "close", guard: null }],
    ),
  );
  await expect
    .element(page.getByText("Op verzoek ook gestuurd naar Lindehof Hosting, op 18 mei 2026."))
    .toBeVisible();
  await expect.element(page.getByText("Op 20 mei 2026 is bevestigd dat ze er zijn.")).toBeVisible();
});

test("where nothing goes along the page says that the answer tells why", async () => {
  await show("light");
  await openPage(() => asked({ ...PREPARED, given: 0 }, [{ step: "answer", guard: null }]));
  await expect.element(page.getByText("Er gaat niets mee. Het antwoord zegt waarom.")).toBeVisible();
});

test("words are marked in the text of a record by keyboard, shown as the copy has them, and taken back", async () => {
  await show("light");
  const row = IN_REVIEW.decisions.find((one) => one.fields?.kind === "contact_moment");
  if (row?.fields?.kind !== "contact_moment") throw new Error("a contact moment is needed");
  const fields = { ...row.fields, subject: "", content: "Bram Vosmeer belde mee.", reaction: "" };
  const decisions = [{ ...row, fields, decided: "give_redacted" as const, passages: [] }];
  await openPage(() => ({ ...IN_REVIEW, decisions, undecided: 0 }));
  const text = page.getByRole("textbox", { name: /^Tekst van/ });
  await text.click();
  const steps = "{ArrowRight}".repeat("Bram Vosmeer".length);
  await userEvent.keyboard(`typed{Control>}{Home}{/Control}{Shift>}${steps}{/Shift}`);
  await expect.element(text).toHaveValue("Bram Vosmeer belde mee.");
  await page.getByRole("button", { name: "Selectie zwart maken" }).click();
  await expect.element(page.getByRole("img", { name: "zwart gemaakt" })).toBeVisible();
  await expect.element(page.getByLabelText("Reden bij Bram Vosmeer")).toHaveValue("name_of_other");
  await page.getByLabelText("Reden bij Bram Vosmeer").selectOptions("Bedrijfsgeheim");
  await page.getByRole("textbox", { name: /^Zwart te maken in/ }).fill("belde mee");
  await userEvent.keyboard("{Enter}");
  await expect.element(page.getByLabelText("Reden bij belde mee")).toHaveValue("trade_secret");
  await page.getByLabelText("Reden bij belde mee").selectOptions("Andere reden");
  await page.getByLabelText("Uw woorden bij belde mee").fill("wat wij intern bespraken");
  await expectNoViolations();
  await page.getByRole("button", { name: "Toch tonen: Bram Vosmeer" }).click();
  await expect.element(page.getByLabelText("Reden bij Bram Vosmeer")).not.toBeInTheDocument();
  await expect.element(page.getByRole("img", { name: "zwart gemaakt" })).toBeVisible();
});
