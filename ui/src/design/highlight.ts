/** Returns the text without accents and capitals, one character for each of its own. */
function plain(text: string): string {
  return Array.from(text, (character) => character.normalize("NFD").charAt(0).toLowerCase()).join("");
}

/** Cuts a name into the parts that were sought and the rest; accents and capitals make no difference. */
export function partsFound(name: string, sought: string): { text: string; found: boolean }[] {
  const needle = plain(sought.trim());
  const start = needle === "" ? -1 : plain(name).indexOf(needle);
  if (start < 0) return [{ text: name, found: false }];
  const characters = Array.from(name);
  const end = start + Array.from(needle).length;
  const parts = [
    { text: characters.slice(0, start).join(""), found: false },
    { text: characters.slice(start, end).join(""), found: true },
    { text: characters.slice(end).join(""), found: false },
  ];
  return parts.filter((part) => part.text !== "");
}
