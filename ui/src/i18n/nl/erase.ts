import { counted } from "../plural";

/** Words of every question and progress about erasing. */
export const erase = {
  word: "wissen",
  typeWord: { before: "Typ", after: "om te bevestigen" },
  act: (number: number) => `${counted(number, "gegeven", "gegevens")} wissen`,
  cannotUndo: "Dit kan niet ongedaan gemaakt worden, ook niet met een reservekopie.",
  whatGoes: "Wat er weggaat",
  kind: "Soort",
  rule: "Regel",
  number: "Aantal",
  together: "Samen",
  progress: (done: number, total: number) => `${done} van ${total} gewist.`,
  stop: "Stoppen na dit gegeven",
};
