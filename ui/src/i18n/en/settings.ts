import type { settings as source } from "../nl/settings";

/** Words of the settings. */
export const settings: typeof source = {
  lead: "Here you choose how the program looks.",
  appearance: "Appearance",
  language: "Language",
  languages: { nl: "Nederlands", en: "English" },
  theme: "Light or dark",
  themes: { system: "As the computer", light: "Light", dark: "Dark" },
  textSize: "Size of the text",
  percent: (size: number) => `${size} %`,
};
