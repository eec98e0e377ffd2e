/** Returns the text without accents and capitals, one character for each of its own. */
function plain(text: string): string {
  return Array.from(text, (character) => character.normalize("NFD").charAt(0).toLowerCase()).join("");
}

const LETTER = /[\p{L}\p{N}]/u;

function wordsOf(text: string): string[] {
  return plain(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}

/** Says whether each word that is sought is the beginning of a word of the text, or nothing is sought. */
export function beginsWords(text: string, sought: string): boolean {
  const words = wordsOf(text);
  return wordsOf(sought).every((one) => words.some((word) => word.startsWith(one)));
}

/** Returns where in the characters the sought text stands, or else each of its words. */
function stretches(characters: readonly string[], sought: string): [start: number, end: number][] {
  const name = plain(characters.join(""));
  const needle = plain(sought.trim());
  if (needle === "") return [];
  const whole = name.indexOf(needle);
  if (whole >= 0) return [[whole, whole + needle.length]];
  // The cents of an amount are not what somebody looked for who typed part of a number.
  const worthMarking = wordsOf(sought).filter((word) => !/^\d{1,2}$/.test(word));
  return worthMarking.flatMap((word): [number, number][] => {
    let at = name.indexOf(word);
    while (at > 0 && LETTER.test(characters[at - 1] ?? "")) at = name.indexOf(word, at + 1);
    return at < 0 ? [] : [[at, at + word.length]];
  });
}

/**
 * Cuts a name into the parts that were sought and the rest: the text as it was typed, or each word of it where a word
 * begins. Accents and capitals make no difference.
 */
export function partsFound(name: string, sought: string): { text: string; found: boolean }[] {
  const characters = Array.from(name);
  const found = stretches(characters, sought);
  const parts: { text: string; found: boolean }[] = [];
  characters.forEach((character, at) => {
    const inside = found.some(([start, end]) => at >= start && at < end);
    const last = parts.at(-1);
    if (last?.found === inside) last.text += character;
    else parts.push({ text: character, found: inside });
  });
  return parts;
}
