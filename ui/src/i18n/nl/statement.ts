/** Words of the page Verklaring. */
export const statement = {
  lead: "Vier korte privacyteksten, gemaakt uit uw register. Kopieer ze naar de plek waar u gegevens krijgt.",
  loading: "Teksten maken…",
  tabs: "Taal van de teksten",
  copy: "Kopiëren",
  copyLabel: (text: string) => `Kopiëren: ${text}`,
  copied: "Gekopieerd.",
  copiedOn: (day: string) => `Gekopieerd op ${day}. De tekst is nog dezelfde.`,
  notCopied: "Nog niet gekopieerd.",
  changed: (day: string) => `Veranderd sinds u deze tekst kopieerde op ${day}.`,
  changedTodo: "Zet de nieuwe tekst op de plaats van de oude.",
  copyFailed: "Kopiëren lukte niet. Selecteer de tekst en kopieer hem zelf.",
  why: "Waarom staat dit er?",
  lacking: {
    title: "Eerst nog aanvullen",
    name: "De naam van uw bedrijf ontbreekt.",
    email: "Uw e-mailadres ontbreekt. Daar stellen mensen vragen en maken zij bezwaar.",
    website: "Uw website ontbreekt. Daar staat uw hele privacyverklaring.",
    fillIn: "Invullen bij Instellingen, Bedrijf",
    purpose:
      "Het doel in uw register is leeg of zegt iets dat geen privacytekst mag zeggen: dat gebruik van een website toestemming is, dat gegevens anoniem zijn, of dat u ze bewaart zolang als nodig. Hier staat het gewone doel.",
    toRegister: "Doel aanpassen in het register",
  },
  notDone: (activities: string) => `Deze tekst is er niet, want uw bedrijf doet dit niet: ${activities}.`,
  named: (activity: string) => `‘${activity}’`,
  or: "of",
  toRegister: "Naar het register",
};
