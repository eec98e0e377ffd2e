import { expect, test } from "vitest";
import { readAmount } from "./amounts";

test.each([
  ["1250", 125_000],
  ["1.250", 125_000],
  ["1.250,00", 125_000],
  ["€ 1.250,5", 125_050],
  ["€\u00a01.250,00", 125_000],
  ["1250,05", 125_005],
  ["1250.50", 125_050],
  ["1,250.00", 125_000],
  ["12,-", 1200],
  ["0,99", 99],
  ["-12,50", -1250],
  ["− 12,50", -1250],
  ["12,50 euro", 1250],
  ["0", 0],
])("%s is %i cents", (typed, cents) => {
  expect(readAmount(typed)).toBe(cents);
});

test.each(["", "twaalf", "1,250", "12,505", "1.25.0", "1 2 x", "€", "100.000.000,01"])(
  "‘%s’ is no amount",
  (typed) => {
    expect(readAmount(typed)).toBeNull();
  },
);
