import type { LetterTexts, LetterWithTexts, PassageView } from "../../ipc";

const own = (passage: PassageView) => [passage.nl.own, passage.en.own].filter((text) => text !== null);

/** Returns the passages of a letter in the order in which they stand. */
export function passagesOf(view: LetterTexts, letter: LetterWithTexts): PassageView[] {
  return letter.passages.flatMap((code) => view.passages.filter((passage) => passage.code === code));
}

/** Returns how many texts are the owner's. */
export const adaptedIn = (passages: readonly PassageView[]): number => passages.flatMap(own).length;

/** Says whether a text of the owner's lacks something that the law wants. */
export const lackingIn = (passages: readonly PassageView[]): boolean =>
  passages.flatMap(own).some((text) => text.lost.length > 0);

/** Returns a text with a field in the place of what is selected, and where the cursor stands then. */
export function withField(
  text: string,
  field: string,
  start: number,
  end: number,
): { text: string; cursor: number } {
  return { text: text.slice(0, start) + field + text.slice(end), cursor: start + field.length };
}
