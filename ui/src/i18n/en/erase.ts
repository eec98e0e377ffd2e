import type { erase as source } from "../nl/erase";
import { counted } from "../plural";

/** Words of every question and progress about erasing. */
export const erase: typeof source = {
  word: "erase",
  typeWord: { before: "Type", after: "to confirm" },
  act: (number: number) => `Erase ${counted(number, "record", "records")}`,
  cannotUndo: "This cannot be undone, not even with a backup.",
  whatGoes: "What goes",
  kind: "Kind",
  rule: "Rule",
  number: "Number",
  together: "Together",
  progress: (done: number, total: number) => `${done} of ${total} erased.`,
  stop: "Stop after this record",
};
