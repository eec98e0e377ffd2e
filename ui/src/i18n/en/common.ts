import type { common as source } from "../nl/common";
import { counted } from "../plural";

/** Words that more than one page uses. */
export const common: typeof source = {
  program: "Vergeetboek",
  search: "Search",
  menu: "Menu",
  mainMenu: "Main menu",
  toContent: "To the content",
  back: "Back",
  next: "Continue",
  cancel: "Not now",
  close: "Close",
  retry: "Try again",
  loading: "Loading…",
  show: "Show",
  hide: "Hide",
  why: "why?",
  optional: "may stay empty",
  and: "and",
  until: (date: string) => `up to and including ${date}`,
  records: (number: number) => counted(number, "record", "records"),
  closeMessage: "Close message",
  messages: "Messages",
};
