import { expect, test } from "vitest";
import { freeText, piecesOf, withSelection, without } from "./freeTexts";

test("all free text of a record is there, of its messages too, and no number or day", () => {
  const text = freeText({
    kind: "case_file",
    title: "Schutting",
    number: "D-2026-004",
    opened_on: "2026-02-03",
    ended_on: null,
    end_kind: null,
    content: "Staat op de grens.",
    claims: [],
    decisions: [],
    correspondence: [
      { written_on: "2026-02-10", direction: "incoming", subject: "Aanbod", content: "Bram biedt de helft." },
    ],
  });
  expect(text).toBe("Schutting\nStaat op de grens.\nAanbod\nBram biedt de helft.");
  expect(freeText(null)).toBe("");
});

test("a selection adds a passage for each line, once, and each can be taken back", () => {
  const marked = withSelection("Bram Vosmeer", " Bram Vosmeer\n06 0000 1234 ");
  expect(marked).toBe("Bram Vosmeer\n06 0000 1234");
  expect(without(marked, "Bram Vosmeer")).toBe("06 0000 1234");
});

test("a text is shown as the copy has it: the longest passage at a place goes first", () => {
  const black = (text: string) => ({ text, black: true });
  const shown = (text: string) => ({ text, black: false });
  expect(piecesOf("Bram en Bram Vos", ["Bram", "Bram Vos"])).toEqual([
    black("Bram"),
    shown(" en "),
    black("Bram Vos"),
  ]);
  expect(piecesOf("niemand", ["Bram"])).toEqual([shown("niemand")]);
});
