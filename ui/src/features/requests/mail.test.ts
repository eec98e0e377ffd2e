import { afterEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-svelte";
import { speak } from "../../i18n";
import { COUNTS, HOLIDAYS_2026, PREFERENCES } from "../../testing/fixtures";
import { hostAnswers, type Answers, type Settings } from "../../testing/host";
import { BOTH_THEMES, expectNoSidewaysScroll, expectNoViolations, show } from "../../testing/looks";
import PagesInApp from "../../testing/PagesInApp.svelte";
import { DIFFICULT_MAIL, MAIL } from "./mail.fixtures";
import { IN_REVIEW } from "./requests.fixtures";

const FILE = new File(["From: samira@hof.example\r\n\r\nGraag inzage."], "verzoek.eml", {
  type: "message/rfc822",
});

async function open(answers: Answers = {}) {
  const asked = hostAnswers({
    counts: () => COUNTS,
    holidays: () => [...HOLIDAYS_2026],
    settings: () => ({ preferences: PREFERENCES }) as Settings,
    list_requests: () => ({ open: [], closed: [], closed_total: 0 }),
    preview_request_mail: () => MAIL,
    take_in_request: () => "r9",
    open_request: () => IN_REVIEW,
    ...answers,
  });
  window.location.hash = "#/verzoeken";
  await render(PagesInApp);
  await userEvent.upload(page.getByLabelText("E-mail inlezen"), FILE);
  return asked;
}

afterEach(() => speak("nl"));

test.each(BOTH_THEMES)("a mail fills in the intake without fault for axe, %s", async (theme) => {
  await show(theme);
  await open({ preview_request_mail: () => DIFFICULT_MAIL });
  await expect.element(page.getByRole("heading", { level: 1, name: "Verzoek opnemen" })).toBeVisible();
  await expect.element(page.getByText("Dit bericht is al ingeboekt als V-2026-004")).toBeVisible();
  await expect.element(page.getByText(/kopie van een identiteitsbewijs/)).toBeVisible();
  await expect.element(page.getByText(/Hosting Waterdam stuurde deze e-mail door/)).toBeVisible();
  await expect.element(page.getByText(/2 afbeeldingen, één pdf/)).toBeVisible();
  await expectNoViolations();
  await show(theme, 200);
  expectNoSidewaysScroll();
  await expectNoViolations();
});

test("what was found is ticked with its sentence, and one word takes it in as linked requests", async () => {
  await show("light");
  const asked = await open();
  await expect.element(page.getByText("Gevonden in: ‘Welke gegevens hebben jullie van mij?’")).toBeVisible();
  await expect.element(page.getByRole("checkbox", { name: /Inzage/ })).toBeChecked();
  await expect.element(page.getByRole("checkbox", { name: /Wissen/ })).toBeChecked();
  await expect.element(page.getByRole("checkbox", { name: /Verbetering/ })).not.toBeChecked();
  await expect.element(page.getByLabelText("Achternaam")).toHaveValue("Hof-Öztürk");
  await page.getByRole("button", { name: "Verzoek opnemen" }).click();
  await expect.element(page.getByRole("heading", { level: 1, name: IN_REVIEW.row.name })).toBeVisible();
  expect(asked.find((one) => one.name === "take_in_request")?.request).toMatchObject({
    rights: ["access", "erasure"],
    channel: "email",
    received_on: "2026-05-17",
    received_at: "23:10",
    language: "nl",
    message: MAIL.message,
  });
});

test("what was taken in before is not ticked again", async () => {
  await show("light");
  await open({ preview_request_mail: () => DIFFICULT_MAIL });
  await expect.element(page.getByRole("checkbox", { name: /Inzage/ })).not.toBeChecked();
  await expect.element(page.getByRole("checkbox", { name: /Wissen/ })).toBeChecked();
});

test("a file that is no mail is told, and nothing opens", async () => {
  await show("light");
  await open({
    preview_request_mail: () =>
      Promise.reject({
        outcome: "refused",
        refusal: { kind: "import", problem: { kind: "not_a_mail", line: 1 } },
      }),
  });
  await expect.element(page.getByRole("alert")).toHaveTextContent("op regel 1 begint geen bericht");
  expect(window.location.hash).toBe("#/verzoeken");
});
