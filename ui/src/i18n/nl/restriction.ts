import { counted } from "../plural";

const records = (number: number): string => counted(number, "gegeven", "gegevens");

/** Words of restriction: the part of a request's page, and what is restricted among the records. */
export const restriction = {
  title: "Voorlopig niet gebruiken",
  unit: (number: number): string => (number === 1 ? "gegeven beperkt" : "gegevens beperkt"),
  toPlace: (number: number) =>
    `U bewaart ${records(number)} dan alleen nog. In lijsten, zoekresultaten en tellingen ${number === 1 ? "staat het" : "staan ze"} niet meer.`,
  atOnce: (number: number) =>
    `Zolang u niet hebt besloten, kan deze persoon vragen om ${records(number)} niet te gebruiken. Dat gaat meteen in.`,
  ground: "Waarom worden de gegevens beperkt?",
  groundMissing: "Kies eerst de grond.",
  place: (number: number) => `${records(number)} beperken`,
  placed: "De gegevens zijn beperkt.",
  caption: "Wat is beperkt, en hoe het ermee staat",
  columns: { what: "Gegeven", state: "Stand", since: "Sinds", until: "Tot" },
  states: {
    requested: "gevraagd",
    placed: "beperkt",
    lift_announced: "einde aangekondigd",
    lifted: "opgeheven",
  },
  announceSay: (first: string) =>
    `Gaat u de gegevens weer gebruiken, dan krijgt de persoon eerst bericht. Dat kan vanaf ${first}.`,
  announce: "Brief over het einde maken",
  announced: (day: string, reason: string) =>
    `Het einde is aangekondigd voor ${day}. De reden: ${reason.replace(/\.$/, "")}.`,
  callOff: "Toch beperkt laten",
  callOffTitle: "Blijven de gegevens beperkt?",
  callOffSay: "De aankondiging vervalt. Laat de persoon weten dat de gegevens beperkt blijven.",
  calledOff: "De gegevens blijven beperkt.",
  lift: "Beperking opheffen",
  lifted: "De beperking is opgeheven.",
  restricted: "Beperkt: u ziet alleen dat het er is.",
  hidden: (number: number) => `${records(number)} beperkt`,
  hiddenPeople: (number: number) =>
    `${number === 1 ? "1 relatie staat" : `${number} relaties staan`} hier niet, omdat alles ervan is beperkt.`,
  show: "Bekijken wat beperkt is",
  toList: "Bij Gegevens ziet u wat beperkt is.",
  reviewSay: (day: string) =>
    `Sinds ${day} is het tijd om opnieuw te bekijken of de beperking nog nodig is. Zo niet, kondig dan het einde aan.`,
  review: "Bekeken: blijft beperkt",
  reviewed: "Genoteerd. Over uiterlijk een jaar vraagt het programma het opnieuw.",
  listTitle: "Beperkt",
  listSay:
    "Deze gegevens bewaart u alleen. Openen mag met toestemming van de persoon, voor een rechtsvordering, om een ander te beschermen of om een gewichtige reden van algemeen belang. In het logboek komt te staan dat u het opende en waarvoor, niet wat er staat.",
  none: "Er is niets beperkt.",
  loading: "Beperkte gegevens ophalen…",
  ofRequest: (number: string, name: string) => `${name}, verzoek ${number}`,
  use: "Waarvoor opent u dit?",
  useMissing: "Kies eerst waarvoor.",
  open: (what: string) => `${what} openen`,
  close: "Sluiten",
};
