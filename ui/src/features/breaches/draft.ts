import type { BreachForm, BreachSource, BreachView, Language, SensitiveData } from "../../ipc";
import type { Texts } from "../../i18n";
import { noWall, readWall, wallOf, type WallDraft } from "./wall";

/** A leak or weakness as it is written down. */
export type Draft = {
  subject: string;
  source: BreachSource;
  processor: string;
  reporter: { name: string; email: string; phone: string; language: Language };
  aware_reason: string;
  walls: Record<WallName, WallDraft>;
  texts: Record<TextName, string>;
  people_count: string;
  record_count: string;
  sensitive: SensitiveData[];
};

export const WALLS = [
  "discovered_at",
  "aware_at",
  "happened_from",
  "happened_until",
  "processor_told_at",
] as const;
export type WallName = (typeof WALLS)[number];

export const TEXTS = [
  "what",
  "systems",
  "reproduce",
  "addresses",
  "evidence",
  "people",
  "records",
  "contact_point",
  "consequences",
  "measures_taken",
  "measures_proposed",
  "advice",
] as const;
export type TextName = (typeof TEXTS)[number];

/** Returns an empty form, or what is known already. */
export function draftOf(view: BreachView | null, language: Language): Draft {
  const facts = view?.facts;
  const texts = Object.fromEntries(TEXTS.map((name) => [name, facts?.[name] ?? ""]));
  const walls = Object.fromEntries(WALLS.map((name) => [name, view ? wallOf(view[name]) : noWall()]));
  return {
    subject: view?.row.subject ?? "",
    source: view?.row.source ?? "own_finding",
    processor: view?.processor ?? "",
    reporter: { ...(view?.reporter ?? { name: "", email: "", phone: "", language }) },
    aware_reason: view?.aware_reason ?? "",
    walls: walls as Record<WallName, WallDraft>,
    texts: texts as Record<TextName, string>,
    people_count: facts?.people_count?.toString() ?? "",
    record_count: facts?.record_count?.toString() ?? "",
    sensitive: [...(facts?.sensitive ?? [])],
  };
}

const COUNT = /^\d{1,9}$/;

/** Returns what is wrong with a form, by field. */
export function errorsIn(draft: Draft, t: Texts): Record<string, string> {
  const { missing, malformed, reason_missing } = t.failures.field;
  const errors: Record<string, string> = {};
  if (draft.subject.trim() === "") errors["subject"] = missing;
  if (draft.texts.what.trim() === "") errors["what"] = missing;
  if (draft.source === "processor" && draft.processor.trim() === "") errors["processor"] = missing;
  for (const name of WALLS)
    if (readWall(draft.walls[name]) === undefined) errors[name] = t.breaches.form.notAMoment;
  if (readWall(draft.walls.discovered_at) === null) errors["discovered_at"] = missing;
  if (readWall(draft.walls.aware_at) && draft.aware_reason.trim() === "")
    errors["aware_reason"] = reason_missing;
  for (const name of ["people_count", "record_count"] as const)
    if (draft[name].trim() !== "" && !COUNT.test(draft[name].trim())) errors[name] = malformed;
  return errors;
}

/** Returns the form as it is sent; null where it cannot be. */
export function formOf(draft: Draft, id: string | null): BreachForm | null {
  const discovered = readWall(draft.walls.discovered_at);
  if (!discovered) return null;
  const wall = (name: WallName) => readWall(draft.walls[name]) ?? null;
  const count = (text: string) => (text.trim() === "" ? null : Number(text.trim()));
  return {
    id,
    subject: draft.subject,
    source: draft.source,
    happened_from: wall("happened_from"),
    happened_until: wall("happened_until"),
    discovered_at: discovered,
    aware_at: wall("aware_at"),
    aware_reason: draft.aware_reason,
    processor: draft.source === "processor" ? draft.processor : "",
    processor_told_at: draft.source === "processor" ? wall("processor_told_at") : null,
    reporter: { ...draft.reporter },
    facts: {
      ...draft.texts,
      people_count: count(draft.people_count),
      record_count: count(draft.record_count),
      sensitive: [...draft.sensitive],
      notices: [],
    },
  };
}
