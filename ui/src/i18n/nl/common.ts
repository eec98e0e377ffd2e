import { counted } from "../plural";

/** Words that more than one page uses. */
export const common = {
  program: "Vergeetboek",
  search: "Zoeken",
  menu: "Menu",
  mainMenu: "Hoofdmenu",
  toContent: "Naar de inhoud",
  back: "Terug",
  next: "Verder",
  cancel: "Niet nu",
  close: "Sluiten",
  retry: "Opnieuw proberen",
  loading: "Laden…",
  show: "Tonen",
  hide: "Verbergen",
  why: "waarom?",
  optional: "mag leeg blijven",
  and: "en",
  until: (date: string) => `t/m ${date}`,
  records: (number: number) => counted(number, "gegeven", "gegevens"),
  closeMessage: "Bericht sluiten",
  messages: "Berichten",
};
