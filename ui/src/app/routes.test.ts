import { expect, test } from "vitest";
import { hrefOf, readRoute } from "./routes";

test.each([
  ["", { place: "today", id: null }],
  ["#/", { place: "today", id: null }],
  ["#/vandaag", { place: "today", id: null }],
  ["#/relaties", { place: "contacts", id: null }],
  ["#/relaties/0197a", { place: "contacts", id: "0197a" }],
  ["#/verzoeken/7", { place: "requests", id: "7" }],
  ["#/vandaag/7", null],
  ["#/relaties/7/8", null],
  ["#/onbekend", null],
])("the address ‘%s’ leads to %o", (hash, route) => {
  expect(readRoute(hash)).toEqual(route);
});

test("an address that is made is read back", () => {
  expect(readRoute(hrefOf("letters", "a/b c"))).toEqual({ place: "letters", id: "a/b c" });
});
