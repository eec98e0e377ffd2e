import { expect, test } from "vitest";
import { partsFound } from "./highlight";

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
