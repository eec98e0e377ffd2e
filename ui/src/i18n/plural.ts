/** Returns the number with the word that fits it: "1 gegeven", "3 gegevens". Dutch and English agree here. */
export function counted(number: number, one: string, other: string): string {
  return `${number} ${number === 1 ? one : other}`;
}

/** Joins words as a sentence does: "a, b en c". */
export function listed(words: readonly string[], and: string): string {
  const last = words.at(-1);
  if (last === undefined) return "";
  const first = words.slice(0, -1);
  return first.length === 0 ? last : `${first.join(", ")} ${and} ${last}`;
}
