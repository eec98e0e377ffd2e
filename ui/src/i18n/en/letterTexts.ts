import { atTheStart, inEnglish } from "../numerals";
import type { letterTexts as source } from "../nl/letterTexts";

/** Words of the pages where the owner adapts the texts of letters. */
export const letterTexts: typeof source = {
  title: "Adapt texts",
  loading: "Fetching the texts…",
  leadNone: "All letters have the standard text.",
  lead: (adapted: number) =>
    adapted === 1 ? "One text is your own." : `${atTheStart(inEnglish(adapted))} texts are your own.`,
  leadLacking: (adapted: string) => `${adapted} Something is lacking that the law wants in it.`,
  say: "A letter that was issued does not change any more. An adapted text holds for the letters after it.",
  caption: "The letters of which you can adapt texts",
  columns: { number: "Number", letter: "Letter", state: "Texts" },
  standard: "standard text",
  adapted: (count: number) =>
    count === 1 ? "one text of your own" : `${inEnglish(count)} texts of your own`,
  lacking: "something is lacking",
  letterLead: (number: string) => `The texts of letter ${number}, with an example of the letter beside them.`,
  languages: "Language of the letter",
  fixedSay:
    "What is grey is fixed: the program makes lists and tables, and the law says what somebody can do against a decision. You write to somebody who does not exist.",
  own: (day: string) => `your own text, of ${day}`,
  everywhere: "This text stands in more letters.",
  adapt: "Adapt",
  adaptLabel: (what: string) => `Adapt: ${what}`,
  text: "Text",
  hint: "The program fills in what stands between braces.",
  fields: "Insert a field where the cursor is",
  fieldLabel: (label: string, example: string) => `Insert: ${label}, for example ${example}`,
  lost: "The law wants this in it, and it is lacking now",
  lostEntry: (what: string, article: string) => `${what} (${article})`,
  confirm: "I know that this is lacking, and want to use the text like this",
  save: "Save the text",
  saved: "The text was saved. It holds from the next letter on.",
  toStandard: "Back to the standard text",
  returned: "The standard text holds again.",
  paper: "Example of the letter",
  paperLoading: "Setting the example…",
};
