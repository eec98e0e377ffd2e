import type { BlackedPassage, RecordFields } from "../../ipc";

/** The fields of records that are free text, in which something about others may stand. */
const FREE: ReadonlySet<string> = new Set([
  "title",
  "subject",
  "content",
  "reaction",
  "description",
  "summary",
  "account_holder",
  "account_number",
  "consent_text",
  "author",
]);

/** Returns all free text of a record, one below the other, in the order in which it is kept. */
export function freeText(fields: RecordFields | null): string {
  const found: string[] = [];
  collect(fields, found);
  return found.join("\n");
}

function collect(value: unknown, found: string[]): void {
  if (Array.isArray(value)) for (const item of value) collect(item, found);
  else if (typeof value === "object" && value !== null) {
    for (const [name, inner] of Object.entries(value)) {
      if (typeof inner === "string") {
        if (FREE.has(name) && inner !== "") found.push(inner);
      } else collect(inner, found);
    }
  }
}

/**
 * Returns the passages with those that a selection adds: one a line, as a passage stands on one line of a text. A new one
 * has the reason of the last.
 */
export function withSelection(passages: readonly BlackedPassage[], selected: string): BlackedPassage[] {
  const { reason, words } = passages.at(-1) ?? { reason: "name_of_other", words: "" };
  const lines = new Set(linesOf(selected));
  const added = [...lines].filter((line) => passages.every(({ text }) => text !== line));
  return [...passages, ...added.map((text) => ({ text, reason, words }) satisfies BlackedPassage)];
}

/** Returns the passages without one of them. */
export function without(passages: readonly BlackedPassage[], text: string): BlackedPassage[] {
  return passages.filter((known) => known.text !== text);
}

/** Returns the passages with another reason for one of them. */
export function changed(
  passages: readonly BlackedPassage[],
  text: string,
  change: Partial<BlackedPassage>,
): BlackedPassage[] {
  return passages.map((known) => (known.text === text ? { ...known, ...change } : known));
}

/** Returns the lines of a text that say something. */
function linesOf(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
}

/** A piece of a text, blacked out or not. */
export type Piece = { text: string; black: boolean };

/** Returns a text in pieces as the copy shows it: the earliest passage first, and of two at one place the longest. */
export function piecesOf(text: string, passages: readonly BlackedPassage[]): Piece[] {
  const pieces: Piece[] = [];
  let rest = text;
  for (;;) {
    const next = passages
      .map(({ text }) => ({ passage: text, at: rest.indexOf(text) }))
      .filter(({ at }) => at >= 0)
      .sort((one, other) => one.at - other.at || other.passage.length - one.passage.length)[0];
    if (next === undefined) break;
    if (next.at > 0) pieces.push({ text: rest.slice(0, next.at), black: false });
    pieces.push({ text: next.passage, black: true });
    rest = rest.slice(next.at + next.passage.length);
  }
  if (rest !== "") pieces.push({ text: rest, black: false });
  return pieces;
}
