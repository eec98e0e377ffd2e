import { counted } from "../plural";

export const notToKeep = {
  lead: (total: number) =>
    `Op ${counted(total, "plek", "plekken")} staat misschien iets wat u niet mag bewaren. Kijk en haal het weg, of zeg dat het iets anders is.`,
  leadMany: (total: number) =>
    `Op meer dan ${total} plekken staat misschien iets wat u niet mag bewaren. Kijk en haal het weg, of zeg dat het iets anders is.`,
  leadNone: "Wat u niet mag bewaren, zoals een BSN of een kopie van een identiteitsbewijs.",
  empty: "Er is niets gevonden wat u niet mag bewaren.",
  loading: "Lijst ophalen…",
  caption: "Waar het staat",
  columns: { what: "Waar", who: "Van wie", why: "Wat het kan zijn" },
  card: "Kaart van de relatie",
  record: (kind: string, day: string) => `${kind} van ${day}`,
  fields: (fields: string) => `In: ${fields}`,
  noBsn: "Dit is geen BSN",
  shielded: "Laat het afgeschermd staan",
  noPaper: "Dit is geen identiteitsbewijs",
  noBsnLabel: (where: string) => `Dit is geen BSN: ${where}`,
  noPaperLabel: (where: string) => `Dit is geen identiteitsbewijs: ${where}`,
  shieldedLabel: (where: string) => `Laat het afgeschermd staan: ${where}`,
  answered: "Onthouden. Komt daar iets anders te staan, dan vraagt het programma het opnieuw.",
  whyTitle: "Waarom staat dit hier?",
  why: "Een BSN mag u alleen gebruiken als een wet dat voorschrijft (art. 46 UAVG). In een btw-nummer van voor 2020 van een eenmanszaak zit een BSN. Een kopie van een identiteitsbewijs wist u na de controle. Een van de elf willekeurige nummers lijkt op een BSN, dus wordt er niets vanzelf gewist. Het nummer zelf staat niet in deze lijst. Een geboekte factuur past u niet aan: daar toont het programma het nummer afgeschermd.",
  older: "Verder",
  newer: "Terug",
};
