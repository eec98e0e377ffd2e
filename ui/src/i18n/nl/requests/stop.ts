import { inDutch as letters } from "../../numerals";

/** A use that stops at once. */
export const stop = {
  title: "Stoppen",
  marketing: "Bezwaar tegen reclame gaat meteen in, zonder voorwaarden. De reclame stopt langs elke weg.",
  consent:
    "Intrekken is net zo makkelijk als geven: het gebruik stopt meteen. Wat u er eerder mee deed, was toegestaan.",
  nothing:
    "Er staat hier geen nieuwsbrief of cookie van deze persoon. Het adres komt wel op de lijst van wie geen reclame wil.",
  which: "Welke toestemming is ingetrokken?",
  noneChosen: "Kies welke toestemming is ingetrokken.",
  otherCard: (name: string, card: string) => `${name}, op de kaart van ${card}`,
  stopped: "gestopt",
  erased: "gestopt en gewist",
  heldBack: "gestopt; wissen wacht op een blokkade",
  addresses: "Waar het stopt",
  addressesStopped: "Hier gaat niets meer heen",
  channels: { email: "e-mail", telephone: "telefoon, sms en WhatsApp" },
  forgotten: { email: "Een e-mailadres", telephone: "Een telefoonnummer" },
  since: (day: string) => `sinds ${day}`,
  code: "Op de lijst staat alleen een versleutelde code. Elke import, elk nieuw adres en elke verzendlijst wordt ermee vergeleken.",
  add: "Nog een e-mailadres of telefoonnummer",
  addAct: "Erbij zetten",
  added: (value: string) => `${value} staat erbij.`,
  noAddress: "Dit is geen e-mailadres en geen telefoonnummer.",
  takeOut: "Weghalen",
  takeOutOf: (value: string) => `Weghalen: ${value}`,
  actMarketing: "Reclame nu stoppen",
  actConsent: "Gebruik nu stoppen",
  doneMarketing: "De reclame is gestopt.",
  doneConsent: "Het gebruik is gestopt.",
  stoppedMarketing: (day: string) => `Sinds ${day} gaat er geen reclame meer naar deze persoon.`,
  stoppedConsent: (day: string) => `Sinds ${day} is het gebruik gestopt.`,
  proof: (number: string) => `Bewijs ${number} van het wissen`,
  marked: "Op de kaart staat dat er geen reclame meer mag.",
  places: (number: number) =>
    number === 1
      ? "Stop het ook buiten dit programma, op één plaats."
      : `Stop het ook buiten dit programma, op ${letters(number)} plaatsen.`,
};
