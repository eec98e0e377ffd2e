import { atTheStart as sentence, inEnglish as letters } from "../../numerals";
import type { erase as source } from "../../nl/requests/erase";

/** What goes on a request. */
export const erase: typeof source = {
  title: "Erasing",
  unit: "to erase",
  say: (number: number) =>
    number === 1
      ? "One record goes. You see a preview first; nothing is erased before you agree."
      : `${sentence(letters(number))} records go. You see a preview first; nothing is erased before you agree.`,
  done: (day: string) => `What had to go was erased on ${day}.`,
  proof: (number: string) => `Proof ${number}`,
  backups: (day: string) => `In the backups these data disappear by ${day}; until then you do not use them.`,
  places: (number: number) =>
    number === 1
      ? "Outside this program one place is still to be erased."
      : `Outside this program ${letters(number)} places are still to be erased.`,
  toPlaces: "Tick off what is done",
};
