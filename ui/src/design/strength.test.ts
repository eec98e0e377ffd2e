import { expect, test } from "vitest";
import { strengthOf } from "./strength";

test.each([
  ["", "empty"],
  ["kort", "short"],
  ["elf tekens…", "short"],
  ["aaaaaaaaaaaaaaaa", "guessable"],
  ["wachtwoord1234", "guessable"],
  ["Wilgenhoek2026", "guessable"],
  ["fiets-en-brug", "fair"],
  ["groene fiets oude brug", "strong"],
])("‘%s’ is %s", (password, strength) => {
  expect(strengthOf(password, "Wilgenhoek Online Diensten")).toBe(strength);
});
