const DUTCH = "geen één twee drie vier vijf zes zeven acht negen tien elf twaalf".split(" ");
const ENGLISH = "no one two three four five six seven eight nine ten eleven twelve".split(" ");

/** Writes a number in a Dutch sentence: in letters up to twelve. */
export function dutchLetters(number: number): string {
  return DUTCH[number] ?? String(number);
}

/** Writes a number in an English sentence: in letters up to twelve. */
export function englishLetters(number: number): string {
  return ENGLISH[number] ?? String(number);
}

/** Returns a sentence with its capital. */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
