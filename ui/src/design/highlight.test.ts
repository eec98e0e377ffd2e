import { expect, test } from "vitest";
import { beginsWords, partsFound } from "./highlight";

test.each([
  ["Samira van ’t Hof-Öztürk", "ozt", "Özt"],
  ["Samira van ’t Hof-Öztürk", "HOF", "Hof"],
  ["Drukkerij Hofkade", "hof", "Hof"],
])("in ‘%s’ the text ‘%s’ finds ‘%s’", (name, sought, found) => {
  expect(partsFound(name, sought).filter((part) => part.found)).toEqual([{ text: found, found: true }]);
});

test("nothing is marked where nothing was sought or found", () => {
  expect(partsFound("Ruben", "")).toEqual([{ text: "Ruben", found: false }]);
  expect(partsFound("Ruben", "x")).toEqual([{ text: "Ruben", found: false }]);
});

test("each word is marked where the words stand apart", () => {
  const marked = partsFound("Samira van ’t Hof-Öztürk", "ozt sam").filter((part) => part.found);
  expect(marked.map((part) => part.text)).toEqual(["Sam", "Özt"]);
  expect(partsFound("Drukkerij Hofkade", "kade druk").filter((part) => part.found)).toEqual([
    { text: "Druk", found: true },
  ]);
});

test("the cents of an amount are not marked for a part of a number", () => {
  expect(partsFound("Betaling, € 1.210,00", "2025-00")).toEqual([
    { text: "Betaling, € 1.210,00", found: false },
  ]);
});

test.each([
  ["Relatie toevoegen", "toe rel", true],
  ["Één pagina", "een", true],
  ["Vergrendelen", "grendel", false],
  ["Vergrendelen", "", true],
])("whether in ‘%s’ words begin as in ‘%s’: %s", (text, sought, fits) => {
  expect(beginsWords(text, sought)).toBe(fits);
});
