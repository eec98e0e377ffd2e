import { counted } from "../plural";

export const mailing = {
  lead: "Wie de nieuwsbrief mag krijgen, wie niet en waarom. Dit is de enige lijst met adressen die het programma uitgaat.",
  tabs: "Nieuwsbrief",
  lists: { customer: "Aan klanten", subscriber: "Aan inschrijvers" },
  textsTab: "Teksten",
  loading: "Lijst maken…",
  on: (number: number) => `${counted(number, "persoon krijgt", "mensen krijgen")} deze nieuwsbrief`,
  onNobody: "Niemand krijgt deze nieuwsbrief",
  by: { consent: "met toestemming", sale: "als klant" },
  byCount: (number: number, ground: string) => `${number} ${ground}`,
  off: (number: number) => `${counted(number, "persoon staat", "mensen staan")} niet op de lijst`,
  columns: { name: "Naam", address: "E-mailadres" },
  onCaption: "Op de lijst",
  shown: (shown: number, total: number) => `${shown} van ${total} getoond.`,
  restricted: "Wie het is, staat hier niet: van deze mensen is het gebruik beperkt.",
  since: (day: string) => `sinds ${day}`,
  withNames: "Namen erbij",
  save: "Verzendlijst opslaan",
  saveHint:
    "U krijgt een bestand voor uw mailprogramma. Elk adres wordt op dat moment opnieuw vergeleken met wie geen berichten wil.",
  saved: (file: string, number: number) =>
    `${file} is opgeslagen, met ${counted(number, "adres", "adressen")}. Wis het bestand na het versturen.`,
  nothingToSave: "Er is niemand om te mailen.",
  purpose:
    "Adressen uit gewoon contact, offertes of dossiers staan hier nooit bij. Wie bezwaar maakte, blijft eraf, ook als een bestand het adres weer binnenbrengt.",
  texts: {
    lead: "Met welke woorden vraagt u toestemming, of biedt u afmelden aan bij een verkoop? Elke versie wordt één keer bewaard en verandert niet meer: zo kunt u later laten zien waar iemand ja op zei.",
    none: "Er is nog geen tekst bewaard.",
    loading: "Teksten ophalen…",
    version: (number: number) => `Versie ${number}`,
    from: (day: string) => `vanaf ${day}`,
    used: (number: number) =>
      number === 0 ? "nog niet gebruikt" : `${counted(number, "keer", "keer")} gebruikt`,
    add: "Tekst toevoegen",
    addTitle: "Nieuwe versie van een tekst",
    kind: "Waarvoor is de tekst?",
    language: "Taal",
    validFrom: "Eerste dag waarop de tekst te zien was",
    text: "De tekst, woord voor woord",
    textHint: "Een bewaarde tekst verandert niet meer. Zet er geen namen in.",
    save: "Tekst bewaren",
    saved: "De tekst is bewaard.",
  },
};
