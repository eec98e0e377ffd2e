import { atTheStart as sentence, inDutch as letters } from "../../numerals";

const records = (number: number): string => (number === 1 ? "gegeven" : "gegevens");

/** What is decided of each record. */
export const decide = {
  progress: (words: string) => `Stand: ${words}.`,
  title: "Uw besluit per gegeven",
  unit: "te besluiten",
  unitDone: (number: number) => records(number),
  say: "Bij elk gegeven staat een voorstel met de reden. U beslist.",
  later: "Zodra vaststaat wie het vraagt, besluit u per gegeven. Dit stelt het programma voor.",
  fixed: "Deze besluiten liggen vast.",
  nothing:
    "In dit programma staat niets van deze persoon. Vindt u elders iets, voer het dan in; het komt hier vanzelf bij.",
  caption: "Gegevens met uw besluit",
  record: "Gegeven",
  decision: "Besluit",
  reason: "Reden",
  until: "Tot en met",
  untilUnknown: "nog niet bekend",
  goes: "Gaat nu weg",
  went: "Gewist",
  stays: "Blijft",
  sum: (goes: number, stays: number, longest: string, unknown: number) => {
    const going =
      goes === 0
        ? "Er gaat nu niets weg"
        : goes === 1
          ? "Eén gegeven gaat nu weg"
          : `${sentence(letters(goes))} gegevens gaan nu weg`;
    if (stays === 0) return `${going}; er blijft niets.`;
    const until = longest === "" ? "" : `, ${stays === 1 ? "" : "het langste "}tot en met ${longest}`;
    const waiting = unknown === 0 ? "" : `; van ${letters(unknown)} is de dag nog niet bekend`;
    return `${going}; ${letters(stays)} ${stays === 1 ? "blijft" : "blijven"}${until}${waiting}.`;
  },
  card: {
    allGoes: "Er blijft niets van deze persoon: ook de hele kaart verdwijnt.",
    goes: (what: string) => `Van de kaart gaat weg: ${what}.`,
    nothingGoes: "Van de kaart gaat niets weg.",
    stays: (what: string) => `Op de kaart blijft, voor wat u bewaart: ${what}.`,
    nothingStays: "Op de kaart blijft alleen de naam.",
    points: (kind: string, number: number) => (number === 1 ? kind : `${number} × ${kind}`),
    note: "de notitie",
  },
  held: (why: string) => `Wissen kan nu niet: ${why}.`,
  keptUntil: (record: string) => `Bewaren tot en met (${record})`,
  keptUntilHint: "Kies de dag waarop u dit niet meer nodig hebt.",
  keptUntilDay: "Tot en met",
  gone: "gewist gegeven",
  someRecord: "gegeven",
  hidden: (what: string, which: number | null) => `Beperkt: ${what}${which === null ? "" : ` ${which}`}`,
  about: (record: string) => `Besluit over ${record}`,
  toChoose: "Nog kiezen",
  proposal: (decision: string) => `Voorstel: ${decision}.`,
  ground: (record: string) => `Grond bij ${record}`,
  groundLabel: "Grond",
  explanationLabel: "Wat laat u weg, en waarom?",
  explanationOptional: "Uitleg erbij (mag leeg blijven)",
  refusalLabel: "Waarom doet u dit niet?",
  balanceLabel: "Waarom weegt uw belang zwaarder?",
  explanation: (record: string) => `Uitleg bij ${record}`,
  markLabel: "Wat gaat over anderen?",
  mark: (record: string) => `Tekst van ${record}`,
  markHint:
    "Selecteer de woorden met de muis of met Shift en de pijltjes, en maak ze zwart. Doe dat zo vaak als nodig.",
  markAct: "Selectie zwart maken",
  markedHead: "Zwart gemaakt",
  unmark: "Toch tonen",
  unmarkLabel: (passage: string) => `Toch tonen: ${passage}`,
  markedPreview: "Zo staat het in de kopie",
  blackedOut: "zwart gemaakt",
  passagesLabel: "Of typ wat u zwart maakt",
  passagesAct: "Zwart maken",
  passages: (record: string) => `Zwart te maken in ${record}`,
  passagesHint: "Precies zoals het er staat. Maakt u niets apart zwart, dan wordt alle vrije tekst zwart.",
  blackReasonLabel: "Reden",
  blackReason: (passage: string) => `Reden bij ${passage}`,
  blackWordsLabel: "Toevoeging, als u wilt",
  blackWordsNeeded: "In uw woorden",
  blackWords: (passage: string) => `Uw woorden bij ${passage}`,
  acceptAll: (number: number) =>
    number === 1 ? "Het voorstel overnemen" : `De ${letters(number)} voorstellen overnemen`,
  keep: "Tussentijds opslaan",
  fix: "Besluiten vastleggen",
  fixSay: (number: number) =>
    number === 1 ? "Kies eerst over één gegeven." : `Kies eerst over ${letters(number)} gegevens.`,
  kept: "Uw keuzes zijn opgeslagen.",
  wasFixed: "De besluiten liggen vast.",
};
