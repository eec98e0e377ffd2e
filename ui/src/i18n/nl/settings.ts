/** Words of the settings. */
export const settings = {
  lead: "Hier stelt u in hoe het programma eruitziet.",
  appearance: "Weergave",
  language: "Taal",
  languages: { nl: "Nederlands", en: "English" },
  theme: "Licht of donker",
  themes: { system: "Zoals de computer", light: "Licht", dark: "Donker" },
  textSize: "Grootte van de tekst",
  percent: (size: number) => `${size} %`,
};
