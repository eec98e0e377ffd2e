import { inDutch as letters } from "../../numerals";

type Asker = { subject: string; own: string };

const days = (number: number) => (number === 1 ? "één dag" : `${letters(number)} dagen`);

/** What a request asks and how it stands, at the head of its page. */
export const who = {
  ms: { subject: "Zij", own: "haar" },
  mr: { subject: "Hij", own: "zijn" },
  neutral: { subject: "Deze persoon", own: "de eigen" },
};

export const represented = (name: string) => ({ subject: name, own: "de" });

export const asked = {
  access: (by: Asker, day: string) => `${by.subject} vroeg op ${day} inzage in ${by.own} gegevens.`,
  rectification: (by: Asker, day: string) =>
    `${by.subject} vroeg op ${day} om ${by.own} gegevens te verbeteren.`,
  erasure: (by: Asker, day: string) => `${by.subject} vroeg op ${day} om ${by.own} gegevens te wissen.`,
  restriction: (by: Asker, day: string) =>
    `${by.subject} vroeg op ${day} om ${by.own} gegevens even niet te gebruiken.`,
  portability: (by: Asker, day: string) =>
    `${by.subject} vroeg op ${day} om ${by.own} gegevens als bestand mee te krijgen.`,
  objection: (by: Asker, day: string) =>
    `${by.subject} maakte op ${day} bezwaar tegen het gebruik van ${by.own} gegevens.`,
  marketing_objection: (by: Asker, day: string) =>
    `${by.subject} vroeg op ${day} om geen reclame meer te krijgen.`,
  consent_withdrawal: (by: Asker, day: string) => `${by.subject} trok op ${day} ${by.own} toestemming in.`,
  human_decision: (by: Asker, day: string) => `${by.subject} vroeg op ${day} om een besluit door een mens.`,
};

export const standing = {
  late: (number: number) => `Het antwoord is ${days(number)} te laat.`,
  received: "Stel eerst vast wie het vraagt.",
  notCovered: "De privacywet geldt hier niet; leg dat uit in een brief.",
  id_wait: (asked: string) => `U vroeg op ${asked} om bewijs; tot dat er is, staat de klok stil.`,
  id_answered: "Het bewijs is binnen. Leg vast of het klopt.",
  spec_wait: (asked: string) =>
    `U vroeg op ${asked} welke gegevens bedoeld zijn; tot het antwoord staat de klok stil.`,
  undecided: (open: number, all: number) =>
    open === all
      ? all === 1
        ? "Over het ene gegeven moet u nog besluiten."
        : `Over ${all === 2 ? "beide" : `alle ${letters(all)}`} gegevens moet u nog besluiten.`
      : `Over ${letters(open)} van de ${letters(all)} gegevens moet u nog besluiten.`,
  chosen: "Over elk gegeven is gekozen; leg de besluiten nu vast.",
  nothing: "In dit programma staat niets van deze persoon.",
  decided: "De besluiten liggen vast. Nu het antwoord nog.",
  toStop: "Dit hoeft niet te wachten: stop het gebruik vandaag.",
  useStopped: "Het gebruik is gestopt. Nu de bevestiging nog.",
  toErase: "De besluiten liggen vast. Wis nu wat weg moet.",
  erased: "Wat weg moest, is gewist. Nu het antwoord nog.",
  toTell: "Wat weg moest, is gewist. Vertel het nu aan wie de gegevens kreeg.",
  executing: "De besluiten worden uitgevoerd.",
  nothingWrong: "Schrijf op wat volgens de persoon niet klopt.",
  wrongOpen: (number: number) =>
    number === 1
      ? "Besluit nog wat er met één punt gebeurt."
      : `Besluit nog wat er met ${letters(number)} punten gebeurt.`,
  wrongChosen: "Van elk punt is bekend wat ermee gebeurt; leg de besluiten nu vast.",
  toCorrect: "De besluiten liggen vast. Voer ze nu door.",
  toTellCorrected: "Het is verbeterd. Vertel het nu aan wie de gegevens kreeg.",
  corrected: "De besluiten zijn uitgevoerd. Nu het antwoord nog.",
  answered: (day: string) => `Op ${day} hebt u geantwoord.`,
  closed: (day: string) => `Dit verzoek is op ${day} gesloten.`,
  closed_unidentified: (day: string) =>
    `Dit verzoek is op ${day} gesloten, omdat niet vaststond wie het vroeg.`,
  withdrawn: (day: string) => `Het verzoek is ingetrokken en op ${day} gesloten.`,
  forwarded: "Dit verzoek is doorgezonden aan wie erover gaat.",
};
