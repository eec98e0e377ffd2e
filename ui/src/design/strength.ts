/** The shortest password, in characters. */
export const PASSWORD_MIN = 12;
/** From here on length alone makes a password strong. */
const LONG = 18;
/** Fewer different characters than this repeat themselves. */
const DIFFERENT_MIN = 6;

const COMMON = ["wachtwoord", "password", "welkom", "vergeetboek", "qwerty", "azerty", "123456", "abcdef"];

/** How well a password keeps, in words and not in points. */
export type Strength = "empty" | "short" | "guessable" | "fair" | "strong";

/** Returns how strong a password is for this business, whose name is the first that is tried. */
export function strengthOf(password: string, tradeName: string): Strength {
  if (password === "") return "empty";
  const length = Array.from(password).length;
  if (length < PASSWORD_MIN) return "short";
  if (isGuessable(password.toLowerCase(), tradeName.toLowerCase())) return "guessable";
  return length >= LONG ? "strong" : "fair";
}

/** What is left of it without the words that everybody tries must still be a password of its own. */
function isGuessable(password: string, tradeName: string): boolean {
  if (new Set(password).size < DIFFERENT_MIN) return true;
  const names = tradeName.split(/\s+/).filter((word) => word.length > 3);
  const rest = [...COMMON, ...names].reduce((left, word) => left.replaceAll(word, ""), password);
  return Array.from(rest).length < PASSWORD_MIN - 4;
}
