import { beforeEach, expect, test } from "vitest";
import { speak, texts } from "../i18n";
import type { Refusal } from "../ipc";
import { fieldRefused, told, waitAfter } from "./told";

beforeEach(() => speak("nl"));

const REFUSALS: readonly Refusal[] = [
  { kind: "locked" },
  { kind: "administration_exists" },
  { kind: "no_administration" },
  { kind: "already_open" },
  { kind: "wrong_password", retry_after_seconds: 4 },
  { kind: "too_soon", retry_after_seconds: 1 },
  { kind: "wrong_recovery_code", group: 6, retry_after_seconds: 0 },
  { kind: "wrong_recovery_code", group: null, retry_after_seconds: 0 },
  { kind: "password_too_short", characters_min: 12 },
  { kind: "password_too_long", characters_max: 256 },
  { kind: "envelope_damaged" },
  { kind: "vault_damaged" },
  { kind: "ledger_damaged", line: 7 },
  { kind: "newer_file" },
  { kind: "disk_full" },
  { kind: "folder_not_writable" },
  { kind: "not_found" },
  { kind: "field", field: "received_on", problem: { kind: "in_future" } },
  { kind: "import", problem: { kind: "nameless", line: 14 } },
  { kind: "preview_outdated" },
  { kind: "confirmation_missing" },
  { kind: "brake_not_released" },
  { kind: "held_back", held: 1 },
  { kind: "restricted" },
  { kind: "disclosures_of_party_full", disclosures_max: 200 },
  { kind: "disclosures_of_activities_full", disclosures_max: 2000 },
  { kind: "request", guard: "undecided" },
  { kind: "unprintable_character", character: "☃" },
  { kind: "letter_text", problem: { kind: "unknown_field", name: "datum van vandaag" } },
  { kind: "address_too_long" },
  { kind: "agreement_step", step: "signed" },
  { kind: "logo_not_usable" },
  { kind: "nothing_to_undo" },
  { kind: "stopped" },
  { kind: "document_gone" },
];

test.each(REFUSALS)("the refusal $kind is told in both languages, with what to do", (refusal) => {
  const inDutch = told({ outcome: "refused", refusal }, texts());
  speak("en");
  const inEnglish = told({ outcome: "refused", refusal }, texts());
  for (const story of [inDutch, inEnglish]) {
    expect(story.what).toMatch(/\.$/);
    expect(story.todo).toMatch(/\.$/);
  }
  expect(inEnglish.what).not.toBe(inDutch.what);
});

test.each([
  [{ kind: "too_long", characters_max: 200 }, "Dit is te lang. Er passen 200 tekens in."],
  [{ kind: "after", day: "2026-05-19" }, "Deze dag ligt na 19 mei 2026."],
  [{ kind: "missing" }, "Dit veld is nog leeg."],
] as const)("the problem of a field is told at that field: %o", (problem, error) => {
  const failure = {
    outcome: "refused",
    refusal: { kind: "field", field: "form.received_on", problem },
  } as const;
  expect(fieldRefused(failure, texts())).toEqual({ field: "received_on", error });
});

test.each([
  [{ kind: "too_large", bytes_max: 10_000_000 }, "Dit bestand is te groot. Het mag 10 MB zijn."],
  [
    { kind: "too_many", cards_max: 10_000 },
    "Er staan te veel kaarten in dit bestand. Het mogen er 10.000 zijn.",
  ],
  [{ kind: "date", line: 14, value: "31-02" }, "Op regel 14 staat ‘31-02’. Dat is geen datum."],
] as const)("the problem of a file says what and where: %o", (problem, what) => {
  expect(told({ outcome: "refused", refusal: { kind: "import", problem } }, texts()).what).toBe(what);
});

test("a fault is told with its reference and belongs to no field", () => {
  const failure = { outcome: "broke", reference: "7f3a-19" } as const;
  expect(told(failure, texts()).reference).toBe("7f3a-19");
  expect(fieldRefused(failure, texts())).toBeNull();
  expect(waitAfter(failure)).toBe(0);
});

test("a wait is known from the refusal", () => {
  expect(waitAfter({ outcome: "refused", refusal: { kind: "too_soon", retry_after_seconds: 8 } })).toBe(8);
  expect(waitAfter({ outcome: "refused", refusal: { kind: "disk_full" } })).toBe(0);
});
