import { expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-svelte";
import { speak } from "../../i18n";
import type { Failure } from "../../ipc";
import { CLOSED, SHEET } from "../../testing/fixtures";
import { hostAnswers } from "../../testing/host";
import { BOTH_THEMES, expectNoSidewaysScroll, expectNoViolations, show } from "../../testing/looks";
import LockInApp from "../../testing/LockInApp.svelte";

const NEW_PASSWORD = "groene fiets oude brug";
const password = () => page.getByLabelText("Wachtwoord", { exact: true });
const open = () => page.getByRole("button", { name: "Openen" });
const refuse = (failure: Failure) => () => Promise.reject<never>(failure);

async function pasteIntoFirstGroup(text: string) {
  const data = new DataTransfer();
  data.setData("text", text);
  const first = page.getByRole("textbox", { name: "Groep 1" }).element();
  first.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
}

test.each(BOTH_THEMES)("both ways in are without fault for axe, %s", async (theme) => {
  await show(theme);
  hostAnswers({});
  await render(LockInApp, { session: CLOSED, onopen: vi.fn() });
  await expectNoViolations();
  await page.getByRole("button", { name: "Wachtwoord vergeten" }).click();
  await expect.element(page.getByRole("heading", { name: "Met het herstelblad" })).toHaveFocus();
  await pasteIntoFirstGroup("3VY0");
  await expectNoViolations();
});

test.each(["nl", "en"] as const)(
  "both ways in fit the window at twice the text size, in %s",
  async (language) => {
    speak(language);
    await show("light", 200);
    hostAnswers({});
    await render(LockInApp, { session: CLOSED, onopen: vi.fn() });
    expectNoSidewaysScroll();
    await page
      .getByRole("button", { name: language === "nl" ? "Wachtwoord vergeten" : "Password forgotten" })
      .click();
    expectNoSidewaysScroll();
    await expectNoViolations();
  },
);

test("the password opens the vault, by the keys alone", async () => {
  await show("light");
  const onopen = vi.fn(async () => undefined);
  const asked = hostAnswers({ unlock: () => null });
  await render(LockInApp, { session: CLOSED, onopen });
  await expect.element(password()).toHaveFocus();
  await userEvent.keyboard("groene fiets{Enter}");
  await vi.waitFor(() => expect(onopen).toHaveBeenCalledOnce());
  expect(asked).toEqual([{ name: "unlock", request: { password: "groene fiets" } }]);
});

test("Tonen shows what was typed and hides it again", async () => {
  await show("light");
  hostAnswers({});
  await render(LockInApp, { session: CLOSED, onopen: vi.fn() });
  await password().fill("groene fiets");
  await page.getByRole("button", { name: "Wachtwoord tonen" }).click();
  await expect.element(password()).toHaveAttribute("type", "text");
  await page.getByRole("button", { name: "Wachtwoord verbergen" }).click();
  await expect.element(password()).toHaveAttribute("type", "password");
});

test("an empty password is not sent", async () => {
  await show("light");
  const asked = hostAnswers({});
  await render(LockInApp, { session: CLOSED, onopen: vi.fn() });
  await open().click();
  await expect.element(password()).toHaveAccessibleDescription("Vul uw wachtwoord in.");
  expect(asked).toEqual([]);
});

test("a wrong password is told, with a wait that counts down", async () => {
  await show("light");
  hostAnswers({
    unlock: refuse({ outcome: "refused", refusal: { kind: "wrong_password", retry_after_seconds: 2 } }),
  });
  await render(LockInApp, { session: CLOSED, onopen: vi.fn() });
  await password().fill("verkeerd");
  await open().click();
  await expect.element(page.getByRole("alert")).toHaveTextContent("Dit wachtwoord past niet.");
  await expect.element(page.getByText("U kunt het over 1 seconde opnieuw proberen.").first()).toBeVisible();
  await expect.element(open()).toBeDisabled();
  await expect
    .element(page.getByRole("status").getByText("U kunt het nu opnieuw proberen."))
    .toBeInTheDocument();
  await expect.element(open()).toBeEnabled();
});

test("a wait from before is still waited for", async () => {
  await show("light");
  hostAnswers({});
  await render(LockInApp, { session: { ...CLOSED, retry_after_seconds: 30 }, onopen: vi.fn() });
  await expect.element(open()).toBeDisabled();
  await expect.element(page.getByRole("status").getByText(/over 30 seconden/)).toBeInTheDocument();
});

test("a fault shows its reference", async () => {
  await show("light");
  hostAnswers({ unlock: refuse({ outcome: "broke", reference: "7f3a-19" }) });
  await render(LockInApp, { session: CLOSED, onopen: vi.fn() });
  await password().fill("groene fiets");
  await open().click();
  await expect.element(page.getByRole("alert")).toHaveTextContent("Kenmerk van deze fout: 7f3a-19");
});

test("the whole recovery code can be pasted, and opens the vault with a new password", async () => {
  await show("light");
  const onopen = vi.fn(async () => undefined);
  const asked = hostAnswers({ unlock_with_recovery: () => null });
  await render(LockInApp, { session: CLOSED, onopen });
  await page.getByRole("button", { name: "Wachtwoord vergeten" }).click();
  await pasteIntoFirstGroup(SHEET.groups.join("-").toLowerCase());
  await expect.element(page.getByRole("textbox", { name: "Groep 8" })).toHaveValue("JG6K");
  await expect.element(open()).toBeDisabled();
  await page.getByLabelText("Nieuw wachtwoord").fill(NEW_PASSWORD);
  await page.getByLabelText("Nog een keer").fill(NEW_PASSWORD);
  await expectNoViolations();
  await open().click();
  await vi.waitFor(() => expect(onopen).toHaveBeenCalledOnce());
  expect(asked).toEqual([
    { name: "unlock_with_recovery", request: { groups: SHEET.groups, new_password: NEW_PASSWORD } },
  ]);
});

test("typing goes on from group to group, and Backspace goes back", async () => {
  await show("light");
  hostAnswers({});
  await render(LockInApp, { session: CLOSED, onopen: vi.fn() });
  await page.getByRole("button", { name: "Wachtwoord vergeten" }).click();
  await page.getByRole("textbox", { name: "Groep 1" }).click();
  await userEvent.keyboard("k7qf2mxd");
  await expect.element(page.getByRole("textbox", { name: "Groep 2" })).toHaveValue("2MXD");
  await expect.element(page.getByRole("textbox", { name: "Groep 3" })).toHaveFocus();
  await userEvent.keyboard("{Backspace}");
  await expect.element(page.getByRole("textbox", { name: "Groep 2" })).toHaveFocus();
});

test("a sign that no sheet has is named, with the one that was meant", async () => {
  await show("light");
  hostAnswers({});
  await render(LockInApp, { session: CLOSED, onopen: vi.fn() });
  await page.getByRole("button", { name: "Wachtwoord vergeten" }).click();
  const sixth = page.getByRole("textbox", { name: "Groep 6" });
  await sixth.click();
  await userEvent.keyboard("3vy0");
  await expect
    .element(sixth)
    .toHaveAccessibleDescription(
      "In groep 6 staat een 0. Op het blad staan geen nullen. Bedoelt u de letter Q?",
    );
  await expect.element(sixth).toHaveFocus();
});
