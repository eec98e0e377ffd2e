import { expect, test } from "vitest";
import type { BlackedPassage } from "../../ipc";
import { changed, freeText, piecesOf, withSelection, without } from "./freeTexts";

const named = (text: string): BlackedPassage => ({ text, reason: "name_of_other", words: "" });

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
  const marked = withSelection([named("Bram Vosmeer")], " Bram Vosmeer\n06 0000 1234 ");
  expect(marked).toEqual([named("Bram Vosmeer"), named("06 0000 1234")]);
  expect(without(marked, "Bram Vosmeer")).toEqual([named("06 0000 1234")]);
});

test("the reason of the last passage is proposed for the next, and each keeps its own", () => {
  const first = withSelection([], "Bram Vosmeer");
  expect(first).toEqual([named("Bram Vosmeer")]);
  const secret = changed(first, "Bram Vosmeer", { reason: "trade_secret", words: "tarief" });
  const both = withSelection(secret, "06 0000 1234");
  expect(both[1]).toEqual({ text: "06 0000 1234", reason: "trade_secret", words: "tarief" });
  const other = changed(both, "06 0000 1234", { reason: "details_of_other" });
  expect(other.map(({ reason }) => reason)).toEqual(["trade_secret", "details_of_other"]);
});

test("a text is shown as the copy has it: the longest passage at a place goes first", () => {
  const black = (text: string) => ({ text, black: true });
  const shown = (text: string) => ({ text, black: false });
  expect(piecesOf("Bram en Bram Vos", [named("Bram"), named("Bram Vos")])).toEqual([
    black("Bram"),
    shown(" en "),
    black("Bram Vos"),
  ]);
  expect(piecesOf("niemand", [named("Bram")])).toEqual([shown("niemand")]);
});
