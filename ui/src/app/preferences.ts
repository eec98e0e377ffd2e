import { say } from "../design/toasts.svelte";
import { texts } from "../i18n";
import { call, failureOf, type Preferences } from "../ipc";
import { showLanguage, showTextSize, showTheme } from "./appearance.svelte";
import { told } from "./told";

let last: Promise<void> = Promise.resolve();

/** Changes how the program looks at once, and keeps it in the vault; one change after the other. */
export function changeAppearance(
  change: Partial<Pick<Preferences, "language" | "theme" | "text_size_percent">>,
): Promise<void> {
  if (change.language !== undefined) showLanguage(change.language);
  if (change.theme !== undefined) showTheme(change.theme);
  if (change.text_size_percent !== undefined) showTextSize(change.text_size_percent);
  last = last.then(() => keep(change));
  return last;
}

async function keep(change: Partial<Preferences>): Promise<void> {
  try {
    const { preferences } = await call("settings", null);
    await call("save_preferences", { ...preferences, ...change });
  } catch (thrown) {
    say(told(failureOf(thrown), texts()).what);
  }
}
