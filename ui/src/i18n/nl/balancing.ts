/** The balancing tests behind own interests. */
export const balancing = {
  title: "Belangenafwegingen",
  loading: "Afwegingen ophalen…",
  lead: "Gebruikt u gegevens voor een eigen belang, dan moet u dat afwegen tegen het belang van de ander (art. 6 lid 1 onder f AVG). Er staan voorstellen klaar; u besluit zelf.",
  lacking: (number: number) =>
    number === 1
      ? "Eén verwerking heeft nog geen goedgekeurde afweging"
      : `${number} verwerkingen hebben nog geen goedgekeurde afweging`,
  caption: "Belangenafwegingen met hun stand",
  about: "Waar het over gaat",
  status: "Stand",
  reviewOn: "Opnieuw bekijken op",
  unused: "u doet dit niet",
  newer: "Nieuwe versie nog niet goedgekeurd",
  add: "Afweging toevoegen",
  newTitle: "Nieuwe afweging",
  leads: {
    draft: "Dit is een voorstel. Lees het, pas het aan en besluit.",
    approved: "Deze afweging is goedgekeurd.",
    failed: "Op deze grond mag het niet.",
    reopened: "Kijk opnieuw of uw afweging nog klopt.",
  },
  leadNewer: (version: number) =>
    `Versie ${version} is nog niet goedgekeurd. Tot u besluit, geldt de vorige versie.`,
  reopened: (request: string) => `Het bezwaar van verzoek ${request} is toegewezen`,
  reopenedSay:
    "Voor deze persoon woog uw belang niet zwaarder. Geldt dat ook voor anderen? Pas de afweging aan en besluit opnieuw.",
  failedSay:
    "Stop met dit gebruik, of kies bij de verwerking een andere grondslag die wel past, zoals toestemming.",
  activities: "Verwerkingen die op dit belang rusten",
  step: (number: number, question: string) => `Stap ${number}: ${question}`,
  interest: {
    own: "Uw belang",
    nl: "Uw belang in een paar woorden",
    en: "Hetzelfde in het Engels",
  },
  interestHint: "Zo staat het in uw privacyverklaring, na de woorden ‘Ons belang’.",
  interestMissing: "Zeg in een paar woorden wat uw belang is.",
  answerMissing: "Geef een antwoord.",
  measures: "Maatregelen die u neemt",
  measuresMissing: "Zeg welke maatregelen u neemt.",
  decideTitle: "Uw besluit",
  decideSay: "Alleen u kunt dit besluiten. Wat u besluit, blijft bewaard zoals het nu is.",
  outcome: "Wat weegt zwaarder?",
  outcomeMissing: "Kies wat zwaarder weegt.",
  decidedBy: "Besloten door",
  decidedByHint: "Uw naam",
  nameMissing: "Vul in wie dit besluit.",
  reviewWrong: "Kies een dag binnen 24 maanden.",
  decide: "Besluit vastleggen",
  decided: "Uw besluit is vastgelegd.",
  save: "Alleen bewaren",
  saved: "De afweging is bewaard. U hebt er nog niet over besloten.",
  history: "Eerdere besluiten",
  version: (number: number, day: string, by: string) => `Versie ${number}: ${day}, door ${by}`,
  versionOutcome: (outcome: string) => `Besluit: ${outcome}.`,
  versionReopened: (request: string, day: string) =>
    `Opnieuw bekeken vanaf ${day}, omdat het bezwaar van verzoek ${request} is toegewezen.`,
};
