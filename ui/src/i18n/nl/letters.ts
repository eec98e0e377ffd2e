import { inDutch } from "../numerals";

/** Words of the page with all documents, and of every list of documents. */
export const letters = {
  loading: "Brieven ophalen…",
  lead: (total: number, latest: string) =>
    total === 1
      ? `Er is één stuk, van ${latest}.`
      : `Er zijn ${inDutch(total)} stukken; het laatste is van ${latest}.`,
  leadNone: "Er is nog geen brief of ander stuk.",
  empty:
    "Brieven maakt u bij een verzoek; een proces-verbaal komt er na het opruimen. Wat u uitgeeft, ligt vast en staat dan hier.",
  caption: "Alle brieven en stukken, de nieuwste bovenaan",
  firstOf: (shown: number, total: number) => `De nieuwste ${shown} van ${total} stukken.`,
  columns: { kind: "Stuk", addressee: "Aan wie", state: "Stand", acts: "Doen" },
  frozen: "ligt vast",
  hashLabel: "Controlewaarde",
  hashSay: "Met deze controlewaarde (SHA‑256) bewijst u dat het stuk niet is veranderd.",
  goneSay: "het bestand is gewist; alleen de controlewaarde is er nog",
  expires: (day: string) => `bestand weg na ${day}`,
  frozenSay: "Een uitgegeven stuk verandert niet meer. Een verbetering is een nieuwe brief.",
  open: "Openen",
  openLabel: (what: string) => `Openen: ${what}`,
  save: "Opslaan",
  saveLabel: (what: string) => `Opslaan: ${what}`,
  mail: "Mail klaarzetten",
  mailLabel: (what: string) => `Mail klaarzetten: ${what}`,
  opened: "Het stuk opent in uw pdf-programma.",
  saved: (file: string) => `Opgeslagen als ${file}.`,
  mailReady: "De mail staat klaar in uw mailprogramma. U verstuurt hem zelf.",
  named: (kind: string, day: string) => `${kind} van ${day}`,
};
