// Pictures of what is particular to a right on the page of a request, to look at. `SHOTS=folder npm run shots`.
import { afterEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { speak } from "../../i18n";
import type { Language, RequestView } from "../../ipc";
import { BOTH_THEMES, show } from "../../testing/looks";
import { DIFFICULT_MAIL } from "./mail.fixtures";
import { FOUND } from "./person.fixtures";
import { RECTIFIED, RECTIFYING } from "./rectification.fixtures";
import { DECIDED, IN_REVIEW, RECEIVED } from "./requests.fixtures";
import { openPage } from "./requests.page";

const folder = import.meta.env["VITE_SHOTS"] as string | undefined;

const LOOKS = BOTH_THEMES.flatMap((theme) =>
  (["nl", "en"] as const).map((language): [typeof theme, Language] => [theme, language]),
);

afterEach(() => speak("nl"));

async function begin(theme: "light" | "dark", language: Language) {
  await show(theme);
  speak(language);
}

/** Takes the whole page, and in Dutch at twice the text size as well. */
async function shoot(name: string, theme: "light" | "dark", language: Language) {
  const whole = () => page.viewport(1100, document.documentElement.scrollHeight);
  await whole();
  await page.screenshot({ path: `${folder}/recht-${name}-${theme}-${language}.png` });
  if (language === "en") return;
  await show(theme, 200);
  await whole();
  await page.screenshot({ path: `${folder}/recht-${name}-${theme}-200.png` });
}

const PORTABLE: RequestView = {
  ...DECIDED,
  row: { ...DECIDED.row, right: "portability" },
  answer: "portability_answer",
  portability: {
    state: "sent",
    given: 2,
    prepared_on: "2026-05-18",
    receiver: "Bouwbedrijf Van der Heijden-Westerveld & Zonen B.V.",
    sent_on: "2026-05-18",
    confirmed_on: null,
  },
  steps: [{ step: "answer", guard: null }],
};

const ABOUT_THE_DEAD: RequestView = {
  ...RECEIVED,
  subject: "deceased",
  steps: [...RECEIVED.steps, { step: "say_not_covered", guard: null }, { step: "forward", guard: null }],
};

test.each(LOOKS)("a correction and data to take along, %s in %s", { timeout: 60_000 }, async (...look) => {
  for (const [name, view] of [
    ["verbeteren", RECTIFYING],
    ["verbeterd", RECTIFIED],
    ["meenemen", PORTABLE],
    ["overleden", ABOUT_THE_DEAD],
  ] as const) {
    await begin(...look);
    const shown = await openPage(() => view);
    await expect.element(page.getByRole("heading", { level: 1, name: view.row.name })).toBeVisible();
    await shoot(name, ...look);
    expect(shown.length).toBeGreaterThan(0);
    document.body.replaceChildren();
  }
});

test.each(LOOKS)("the person that is searched for, %s in %s", { timeout: 60_000 }, async (...look) => {
  await begin(...look);
  await openPage(() => IN_REVIEW, { search_person: () => FOUND });
  await page.getByRole("button", { name: /^(Zoek de persoon|Find the person)$/ }).click();
  await expect.element(page.getByRole("group").first()).toBeVisible();
  await shoot("zoeken", ...look);
});

test.each(LOOKS)("what is blacked out, %s in %s", { timeout: 60_000 }, async (...look) => {
  await begin(...look);
  const row = IN_REVIEW.decisions.find((one) => one.fields?.kind === "contact_moment");
  if (row?.fields?.kind !== "contact_moment") throw new Error("a contact moment is needed");
  const content =
    "Belde mee met Bram Vosmeer (06 0000 1234). Zij wil weten of ons uurtarief voor hem ook geldt.";
  const fields = { ...row.fields, subject: "Bram Vosmeer", content, reaction: "" };
  const passages = [
    { text: "Bram Vosmeer", reason: "name_of_other" as const, words: "" },
    { text: "06 0000 1234", reason: "details_of_other" as const, words: "zijn telefoonnummer" },
    { text: "ons uurtarief", reason: "other" as const, words: "een afspraak met een andere klant" },
  ];
  const decided = "give_redacted" as const;
  const ground = "rights_of_others_copy" as const;
  await openPage(() => ({
    ...IN_REVIEW,
    decisions: [{ ...row, fields, decided, ground, explanation: "", passages }],
    undecided: 0,
  }));
  await expect.element(page.getByLabelText(/^(Reden bij|Reason for) Bram/)).toBeVisible();
  await shoot("zwart", ...look);
});

test.each(LOOKS)("a mail as a request, %s in %s", { timeout: 60_000 }, async (...look) => {
  await begin(...look);
  await openPage(() => IN_REVIEW, {
    list_requests: () => ({ open: [], closed: [], closed_total: 0 }),
    preview_request_mail: () => DIFFICULT_MAIL,
    suggest_contacts: () => [],
  });
  window.location.hash = "#/verzoeken";
  const mail = new File(["From: samira@hof.example\r\n\r\nGraag inzage."], "verzoek.eml");
  await userEvent.upload(page.getByLabelText(/^(E-mail inlezen|Read an e-mail)$/), mail);
  await expect
    .element(page.getByRole("heading", { level: 1, name: /Verzoek opnemen|Take in a request/ }))
    .toBeVisible();
  await shoot("mail", ...look);
});
