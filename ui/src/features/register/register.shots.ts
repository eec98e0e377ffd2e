// Pictures of the register, light and dark, to look at. `SHOTS=folder npm run shots`.
import { test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-svelte";
import { COUNTS, PREFERENCES } from "../../testing/fixtures";
import { hostAnswers, type Settings } from "../../testing/host";
import { BOTH_THEMES, show } from "../../testing/looks";
import PagesInApp from "../../testing/PagesInApp.svelte";
import { NOTHING_GIVEN } from "../disclosures/disclosures.fixtures";
import { CONTACT_ACTIVITY, REGISTER, SHORTER } from "./register.fixtures";

const folder = import.meta.env["VITE_SHOTS"] as string;

test.each(BOTH_THEMES)("the register, %s", async (theme) => {
  await show(theme);
  hostAnswers({
    disclosures: () => NOTHING_GIVEN,
    counts: () => COUNTS,
    holidays: () => [],
    settings: () => ({ preferences: PREFERENCES }) as Settings,
    register: () => REGISTER,
    open_activity: () => CONTACT_ACTIVITY,
    preview_rule: () => SHORTER,
  });
  window.location.hash = "#/register";
  await render(PagesInApp);
  await page.getByRole("heading", { name: "Eén regel, vier gezichten" }).click();
  await page.screenshot({ path: `${folder}/register-${theme}.png` });
  await page.getByRole("tab", { name: /Ontvangers/ }).click();
  await page.screenshot({ path: `${folder}/recipients-${theme}.png` });
  await page.getByRole("tab", { name: /Verwerkingen/ }).click();
  await page.getByRole("button", { name: "Regel wijzigen" }).click();
  const amount = page.getByRole("textbox", { name: "Lengte" });
  await userEvent.clear(amount);
  await userEvent.type(amount, "3");
  await page.getByText(/212 gegevens/).click();
  await page.screenshot({ path: `${folder}/rule-${theme}.png` });
});
