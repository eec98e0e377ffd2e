import { capital, inWords } from "../../../i18n";
import type { Words } from "../../../ipc";

/** Returns the members of a closed set as a field offers them. */
export function choicesOf<Code extends string>(set: Record<Code, Words>): { value: Code; label: string }[] {
  return (Object.entries(set) as [Code, Words][]).map(([value, words]) => ({
    value,
    label: capital(inWords(words)),
  }));
}
