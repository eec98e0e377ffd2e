import { counted } from "../../plural";

/** Looking for the person, in the program and outside it. */
export const search = {
  title: "Waar u nog meer zoekt",
  unit: (number: number): string => (number === 1 ? "plaats" : "plaatsen"),
  say: "Bij een verzoek om inzage horen ook gegevens die niet in dit programma staan. Noteer per plaats wat u vond.",
  sayOther: "Ook buiten dit programma kan iets van deze persoon staan. Noteer per plaats wat u vond.",
  sayErasure: "Wissen geldt ook voor wat niet in dit programma staat. Noteer per plaats wat u vond.",
  done: "U hebt overal gezocht.",
  result: {
    nothing_found: "Niets gevonden",
    found_and_added: "Gevonden en ingevoerd",
    found_known: "Gevonden, het stond hier al",
    not_used: "Gebruiken wij niet",
  },
  notYet: "Nog niet gezocht",
  on: (day: string) => `genoteerd op ${day}`,
  with: (words: string) => `met: ${words}`,
  withEverywhere: (words: string) => `U zocht met: ${words}.`,
  named: (recipients: string) => `in uw register: ${recipients}`,
  never: "Niet meer vragen",
  neverLabel: (place: string) => `Bij geen verzoek meer vragen naar ${place}`,
  neverNoted: "Naar deze plaats vraagt het programma niet meer.",
  again: "Weer vragen",
  againLabel: (place: string) => `Bij elk verzoek weer vragen naar ${place}`,
  againNoted: "Naar deze plaats vraagt het programma weer.",
  addFound: "Voer in wat u vond bij",
  addFoundAfter: "; het komt dan vanzelf bij de besluiten.",
};

export const person = {
  title: "Zoek de persoon",
  unit: "te beoordelen",
  say: (cards: number) =>
    cards === 0
      ? "Dit verzoek gaat nog over geen kaart. Zoek op naam, adres, e-mail, telefoon en rekeningnummer."
      : cards === 1
        ? "Dit verzoek gaat over één kaart. Iemand kan ook een reactie hebben geschreven, of wederpartij zijn in een dossier."
        : `Dit verzoek gaat over ${cards} kaarten van dezelfde persoon. Ze blijven apart; niets wordt samengevoegd.`,
  look: "Zoek de persoon",
  lookAgain: "Zoek opnieuw",
  loading: "De persoon wordt gezocht",
  keysTitle: "Waarmee u zoekt",
  keysHint: "Eén per regel. Een adres is de postcode en daarna het huisnummer.",
  keys: {
    names: "Naam",
    emails: "E-mail",
    phones: "Telefoon",
    accounts: "Rekeningnummer",
    addresses: "Postcode en huisnummer",
  },
  cardsTitle: "Kaarten die van deze persoon kunnen zijn",
  noCards: "Er is geen kaart met deze gegevens.",
  records: (number: number) => counted(number, "gegeven", "gegevens"),
  because: (signs: string) => `gevonden door: ${signs}`,
  first: "Hierover gaat het verzoek",
  said: { same_person: "Dezelfde persoon", somebody_else: "Iemand anders" },
  same: "Dezelfde persoon",
  sameLabel: (name: string) => `${name} is dezelfde persoon`,
  other: "Iemand anders",
  otherLabel: (name: string) => `${name} is iemand anders`,
  judged: {
    same_person: (name: string) => `Het verzoek gaat nu ook over de kaart van ${name}.`,
    somebody_else: (name: string) => `Genoteerd: ${name} is iemand anders.`,
  },
  recordsTitle: "Gegevens van anderen waarin deze persoon voorkomt",
  noRecords: "In de gegevens van anderen komt deze persoon niet voor.",
  role: "Als",
  roleLabel: (record: string) => `Als wat de persoon in ${record} staat`,
  card: "Op de kaart",
  cardLabel: (record: string) => `Op welke kaart ${record} komt`,
  join: "Hoort bij deze persoon",
  joinLabel: (record: string) => `${record} hoort bij deze persoon`,
  aside: "Gaat niet over deze persoon",
  asideLabel: (record: string) => `${record} gaat niet over deze persoon`,
  joined: "Het gegeven hoort nu bij deze persoon en staat bij de besluiten.",
  setAside: "Genoteerd: dit gegeven gaat niet over deze persoon.",
  requestsTitle: "Andere verzoeken van deze persoon, met hun brieven",
  letter: (kind: string, day: string) => `${kind} van ${day}`,
  letters: (letters: string) => `Brieven: ${letters}.`,
  more: "Er is meer gevonden dan hier past. Beoordeel eerst dit, of zoek met minder.",
};
