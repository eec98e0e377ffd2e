import type { Language, Words } from "../ipc";
import { en } from "./en";
import { nl } from "./nl";

export type Texts = typeof nl;

export const LANGUAGES: readonly Language[] = ["nl", "en"];

const catalogues: Record<Language, Texts> = { nl, en };

let current = $state<Language>("nl");

/** Returns the language of the screen. */
export function language(): Language {
  return current;
}

/** Speaks another language from now on; every text on screen follows. */
export function speak(chosen: Language): void {
  current = chosen;
  document.documentElement.lang = chosen;
}

/** Returns all texts in the language of the screen. */
export function texts(): Texts {
  return catalogues[current];
}

/** Returns all texts in every language: who looks for a page may use the words of either. */
export function textsOfAll(): readonly Texts[] {
  return LANGUAGES.map((known) => catalogues[known]);
}

/** Returns what the host wrote in both languages, in the language of the screen. */
export function inWords(words: Words): string {
  return words[current];
}
