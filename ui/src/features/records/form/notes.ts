import type { Texts } from "../../../i18n";
import type { TextWarning } from "../../../ipc";

/** What is said under the fields of a form, by the field's path on the wire. */
export type Notes = {
  error: (field: string) => string | undefined;
  caution: (field: string) => string | undefined;
};

/** Returns what to say under each field. */
export function notesOf(
  errors: Readonly<Record<string, string>>,
  warnings: readonly TextWarning[],
  t: Texts["records"]["form"]["caution"],
): Notes {
  const warned = new Map(warnings.map((warning) => [warning.field, t[warning.kind]]));
  return { error: (field) => errors[field], caution: (field) => warned.get(field) };
}

/** Returns the notes of a part of a form, whose fields lie under a path. */
export function notesUnder(path: string, notes: Notes): Notes {
  return {
    error: (field) => notes.error(`${path}.${field}`),
    caution: (field) => notes.caution(`${path}.${field}`),
  };
}
