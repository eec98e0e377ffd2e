// How the program looks. The vault keeps it; a copy stays with the window, which is drawn before the
// vault is open. It says nothing of anybody.
import { language, LANGUAGES, speak } from "../i18n";
import type { Language, OpenAdministration, Theme } from "../ipc";

export const THEMES: readonly Theme[] = ["system", "light", "dark"];

/** Sizes of the text, in percent of the usual one. */
export const TEXT_SIZES: readonly number[] = [100, 125, 150, 200];

const STORED_AS = "appearance";

let theme = $state<Theme>("system");
let textSize = $state(100);

/** Returns the theme and the size of the text, in percent. */
export function appearance(): { theme: Theme; textSize: number } {
  return { theme, textSize };
}

/** Shows the program light, dark, or as the computer is set. */
export function showTheme(chosen: Theme): void {
  theme = chosen;
  if (chosen === "system") delete document.documentElement.dataset["theme"];
  else document.documentElement.dataset["theme"] = chosen;
  store();
}

/** Returns the theme that turns light into dark or dark into light, whatever the computer is set to. */
export function otherTheme(): Theme {
  const systemIsDark = window.matchMedia("(prefers-color-scheme: dark)").matches;
  const isDark = theme === "dark" || (theme === "system" && systemIsDark);
  return isDark ? "light" : "dark";
}

/** Shows all text in a size in percent; every measure of the layout follows. */
export function showTextSize(percent: number): void {
  textSize = percent;
  document.documentElement.style.fontSize = `${percent}%`;
  store();
}

/** Shows the program in another language. */
export function showLanguage(chosen: Language): void {
  speak(chosen);
  store();
}

/** Shows the program as the opened administration has it. */
export function showAsKept(open: OpenAdministration): void {
  showLanguage(open.language);
  showTheme(open.theme);
  showTextSize(open.text_size_percent);
}

function store(): void {
  localStorage.setItem(STORED_AS, JSON.stringify({ theme, textSize, language: language() }));
}

/** Brings back the copy of this window; what it does not know stays as it is. */
export function restoreAppearance(): void {
  const stored = readStored();
  const oldTheme = THEMES.find((known) => known === stored["theme"]);
  const oldSize = TEXT_SIZES.find((known) => known === stored["textSize"]);
  const oldLanguage = LANGUAGES.find((known) => known === stored["language"]);
  speak(oldLanguage ?? language());
  if (oldTheme !== undefined) showTheme(oldTheme);
  if (oldSize !== undefined) showTextSize(oldSize);
}

function readStored(): Record<string, unknown> {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(STORED_AS) ?? "{}");
    return typeof stored === "object" && stored !== null ? { ...stored } : {};
  } catch {
    return {};
  }
}
