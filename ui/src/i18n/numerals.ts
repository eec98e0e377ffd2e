const DUTCH =
  "geen één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig eenentwintig".split(
    " ",
  );
const ENGLISH =
  "no one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty twenty-one".split(
    " ",
  );

/** Writes a small number in Dutch letters, a larger one in figures: a sentence does not begin with a figure. */
export const inDutch = (number: number): string => DUTCH[number] ?? String(number);

/** Writes a small number in English letters, a larger one in figures. */
export const inEnglish = (number: number): string => ENGLISH[number] ?? String(number);

/** Begins a sentence with these words. */
export const atTheStart = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
