// How the program looks on this computer. It is needed before the vault is open and says nothing of
// anybody, so it is kept by the window itself.
import { language, LANGUAGES, speak } from "../i18n";
import type { Language } from "../ipc";

export const THEMES = ["system", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

/** Sizes of the text, in percent of the usual one. */
export const TEXT_SIZES = [100, 125, 150, 200] as const;
export type TextSize = (typeof TEXT_SIZES)[number];

const STORED_AS = "appearance";

let theme = $state<Theme>("system");
let textSize = $state<TextSize>(100);

/** Returns the chosen theme and size of the text. */
export function appearance(): { theme: Theme; textSize: TextSize } {
  return { theme, textSize };
}

/** Shows the program light, dark, or as the computer is set. */
export function chooseTheme(chosen: Theme): void {
  theme = chosen;
  if (chosen === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = chosen;
  store();
}

/** Turns light into dark and back, whatever the computer is set to. */
export function turnTheme(): void {
  const systemIsDark = window.matchMedia("(prefers-color-scheme: dark)").matches;
  const isDark = theme === "dark" || (theme === "system" && systemIsDark);
  chooseTheme(isDark ? "light" : "dark");
}

/** Sets the size of all text; every measure of the layout follows. */
export function chooseTextSize(chosen: TextSize): void {
  textSize = chosen;
  document.documentElement.style.fontSize = `${chosen}%`;
  store();
}

/** Speaks another language, and again the next time. */
export function chooseLanguage(chosen: Language): void {
  speak(chosen);
  store();
}

function store(): void {
  localStorage.setItem(STORED_AS, JSON.stringify({ theme, textSize, language: language() }));
}

/** Brings back what was chosen on this computer; what it does not know stays as it is. */
export function restoreAppearance(): void {
  const stored = readStored();
  const oldTheme = THEMES.find((known) => known === stored["theme"]);
  const oldSize = TEXT_SIZES.find((known) => known === stored["textSize"]);
  const oldLanguage = LANGUAGES.find((known) => known === stored["language"]);
  speak(oldLanguage ?? language());
  if (oldTheme) chooseTheme(oldTheme);
  if (oldSize) chooseTextSize(oldSize);
}

function readStored(): Record<string, unknown> {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(STORED_AS) ?? "{}");
    return typeof stored === "object" && stored !== null ? { ...stored } : {};
  } catch {
    return {};
  }
}
