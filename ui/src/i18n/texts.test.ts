import { expect, test } from "vitest";
import { formatDate, formatEuro, formatNumber, listed, speak, weekdayNames } from ".";
import { en } from "./en";
import { nl } from "./nl";

/** Returns every text with its path; a text with parameters is spoken with "2". */
function spoken(catalogue: object, path = ""): [string, string][] {
  return Object.entries(catalogue).flatMap(([key, value]: [string, unknown]): [string, string][] => {
    const here = `${path}${key}`;
    if (typeof value === "string") return [[here, value]];
    if (typeof value === "function") return [[here, String(value("2", "2", "2"))]];
    return spoken(value as object, `${here}.`);
  });
}

test("every text exists in both languages", () => {
  const keys = (catalogue: object) => spoken(catalogue).map(([key]) => key);
  expect(keys(en).sort()).toEqual(keys(nl).sort());
  expect(keys(nl).length).toBeGreaterThan(100);
});

test("no text is forgotten in one language", () => {
  const empty = (catalogue: object) => spoken(catalogue).filter(([, text]) => text === "");
  expect(empty(en).map(([key]) => key)).toEqual(empty(nl).map(([key]) => key));
});

test.each([
  ["Dutch", nl],
  ["English", en],
])("no %s text shouts", (_, catalogue) => {
  expect(spoken(catalogue).filter(([, text]) => text.includes("!"))).toEqual([]);
});

test("the counted word fits the number", () => {
  expect(nl.common.records(1)).toBe("1 gegeven");
  expect(nl.erase.act(3)).toBe("3 gegevens wissen");
  expect(en.erase.act(1)).toBe("Erase 1 record");
  expect(nl.lock.wait(1)).toBe("U kunt het over 1 seconde opnieuw proberen.");
});

test("dates and amounts are written as Dutch people do", () => {
  speak("nl");
  expect(formatDate.long("2026-05-14")).toBe("14 mei 2026");
  expect(formatDate.short("2026-05-14")).toBe("14 mei");
  expect(formatDate.column("2034-03-02")).toBe("2 mrt 2034");
  expect(nl.common.until(formatDate.column("2034-03-02"))).toBe("t/m 2 mrt 2034");
  expect(formatDate.weekday("2026-05-14")).toBe("donderdag 14 mei 2026");
  expect(formatDate.heading("2026-05-19")).toBe("Dinsdag 19 mei");
  expect(formatEuro(125_000)).toBe("€\u00a01.250,00");
  expect(formatEuro(-5)).toBe("€\u00a0-0,05");
  expect(formatNumber(12_345)).toBe("12.345");
  expect(weekdayNames("short")).toEqual(["ma", "di", "wo", "do", "vr", "za", "zo"]);
});

test("and as British people do", () => {
  speak("en");
  expect(formatDate.long("2026-05-14")).toBe("14 May 2026");
  expect(formatEuro(125_000)).toBe("€\u00a01,250.00");
});

test("a list is joined as a sentence does", () => {
  expect(listed([], "en")).toBe("");
  expect(listed(["a"], "en")).toBe("a");
  expect(listed(["a", "b", "c"], "en")).toBe("a, b en c");
});
