/** The register of cookies. */
export const cookies = {
  loading: "Cookies ophalen…",
  lead: (number: number) =>
    number === 0
      ? "Alles wat uw website op een apparaat zet, staat hier, en doet wat uw verklaring zegt."
      : number === 1
        ? "Van één cookie klopt iets niet, of is iets nog niet nagekeken."
        : `Van ${number} cookies klopt iets niet, of is iets nog niet nagekeken.`,
  caption: "Cookies met wat u belooft en wat u op de website zag",
  name: "Naam",
  class: "Soort",
  promised: "Zegt uw verklaring",
  measured: "Gezien op de website",
  notSeen: "Zelf nagaan",
  consent: "toestemming nodig",
  noConsent: "geen toestemming nodig",
  checked: (day: string) => `op ${day}`,
  ended: (day: string) => `niet meer gebruikt sinds ${day}`,
  unused: "u doet dit niet",
  by: (provider: string) => `van ${provider}`,
  own: "van uw eigen website",
  add: "Cookie toevoegen",
  change: (name: string) => `${name} wijzigen`,
  missing: "Vul dit in.",
  purpose: "Waarvoor",
  data: "Wat erin staat",
  activity: "Verwerking",
  activityHint: "De bewaartermijn van deze verwerking is wat uw verklaring zegt.",
  thirdParty: "Een ander dan uw eigen website plaatst deze cookie",
  provider: "Van wie",
  country: "Land waar de gegevens heen gaan",
  seen: "Wat u op de website ziet",
  seenHint:
    "Kijk in uw browser bij de cookies van uw website, of in de instellingen van het programma dat de cookie plaatst.",
  amount: "Blijft staan",
  amountHint: "0 betekent: tot de browser sluit",
  unit: "Eenheid",
  amountWrong: "Vul een heel getal in.",
  beforeConsent: "De cookie staat er al voordat een bezoeker ja zegt",
  checkedOn: "Nagekeken op",
  endedOn: "Niet meer gebruikt sinds",
  otherLanguage: "Dezelfde teksten in het Engels",
  save: "Cookie opslaan",
  saved: "De cookie is opgeslagen.",
};
