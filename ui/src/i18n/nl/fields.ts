/** Words of the fields for dates, amounts and choices. */
export const fields = {
  calendar: "Kalender",
  chooseDate: "Kies een datum",
  week: "wk",
  weekNumber: "Weeknummer",
  today: "vandaag",
  yesterday: "gisteren",
  tomorrow: "morgen",
  dateNotRead: "Dit is geen datum die het programma kent. Typ bijvoorbeeld 14 mei 2026 of 14-5-2026.",
  amountNotRead: "Dit is geen bedrag. Typ bijvoorbeeld 1250 of 1.250,00.",
  nothingFound: "Niets gevonden. Probeer een deel van de naam.",
  searching: "Zoeken…",
  found: (number: number) => (number === 1 ? "1 gevonden" : `${number} gevonden`),
  choose: "Kies…",
};
