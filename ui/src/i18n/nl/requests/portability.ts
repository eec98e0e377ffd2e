/** Data to take along, and the file that they go in. */
export const portability = {
  title: "Gegevens om mee te nemen",
  unit: (number: number): string => (number === 1 ? "gegeven" : "gegevens"),
  nothing: "Er gaat niets mee. Het antwoord zegt waarom.",
  toPrepare:
    "Zet klaar wat de persoon zelf gaf. Het ligt dan vast zoals het nu is; uw eigen aantekeningen gaan niet mee, en er wordt niets gewist.",
  prepare: "Gegevens klaarzetten",
  wasPrepared: "De gegevens staan klaar.",
  prepared: (day: string) => `De gegevens liggen vast zoals ze waren op ${day}.`,
  sentTo: (receiver: string, day: string) => `Op verzoek ook gestuurd naar ${receiver}, op ${day}.`,
  confirmed: (day: string) => `Op ${day} is bevestigd dat ze er zijn.`,
  send: "Ook naar een ander bedrijf gestuurd",
  sendTitle: "Naar wie zijn de gegevens gestuurd?",
  sendSay:
    "De persoon mag vragen dat u de gegevens meteen naar een ander bedrijf stuurt, als dat technisch kan. Maak het beveiligde bestand, stuur het, en noteer het hier. Het komt in de brief.",
  sendWhom: "Naar welk bedrijf?",
  sendDay: "Wanneer?",
  sendAct: "Vastleggen",
  wasSent: "Vastgelegd naar wie de gegevens gestuurd zijn.",
  confirm: "Ontvangst is bevestigd",
  confirmTitle: "Is bevestigd dat de gegevens er zijn?",
  confirmSay: "Dit hoeft niet. Het is wel goed bewijs.",
  confirmDay: "Wanneer?",
  confirmAct: "Vastleggen",
  wasConfirmed: "Vastgelegd dat de gegevens er zijn.",
};

export const protectedFile = {
  title: "Beveiligd bestand met de gegevens",
  say: "Geef de gegevens als bestand mee dat alleen met een wachtwoord opengaat. Er zitten de gegevens in, per soort een rekenblad, en uw brieven.",
  again: (day: string) =>
    `Het bestand is er tot ${day}. Bent u het wachtwoord kwijt? Maak dan een nieuw bestand; het oude vervalt.`,
  gone: "De gegevens van dit antwoord zijn na 30 dagen gewist. Alleen de brief is er nog.",
  make: "Beveiligd bestand maken",
  makeAgain: "Nieuw bestand en nieuw wachtwoord maken",
  making: "Het bestand wordt gemaakt",
  password: "Dit wachtwoord ziet u alleen nu. Het programma bewaart het niet.",
  otherWay:
    "Geef het door langs een andere weg dan het bestand: lees het voor aan de telefoon of stuur een sms. Zet het niet in dezelfde mail.",
  savePage: "Webpagina opslaan (.html)",
  saveZip: "Zipbestand opslaan (.zip)",
  which:
    "De webpagina gaat open in elke browser, ook zonder internet. Het zipbestand is voor wie 7-Zip, Keka of WinZip heeft. Stuur wat de persoon het best past.",
};
