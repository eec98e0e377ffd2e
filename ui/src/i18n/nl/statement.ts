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
  page: {
    lead: "De verklaring volgt uit uw register. Wat er staat, is wat het programma doet.",
    loading: "Verklaring maken…",
    tabs: "Delen van deze pagina",
    text: "De verklaring",
    short: "Korte teksten",
    language: "Taal van de tekst",
    business: "Uw bedrijf",
    was: "Was:",
    becomes: "Wordt:",
    told: "Wie het aangaat, hoort het zelf.",
    website: "Op de website melden is genoeg.",
    comparing: "Vergelijken…",
    noDifference: "De twee teksten zijn gelijk.",
    whatChanges: "Wat er verandert",
    inTheText: "In de tekst",
    gone: "Weg:",
    added: "Nieuw:",
    saveAs: "Opslaan als",
    saveLabel: (form: string) => `Opslaan als ${form}`,
    saved: (file: string) => `Opgeslagen: ${file}.`,
    forms: { pdf: "PDF", html: "HTML", wordpress: "WordPress", markdown: "Markdown" },
    gaps: (count: number) =>
      count === 1
        ? "Er ontbreekt nog 1 ding. Daarna kunt u publiceren."
        : `Er ontbreken nog ${count} dingen. Daarna kunt u publiceren.`,
    showGaps: "Wat ontbreekt, en waar u het aanvult",
    neverPublished: "U hebt nog geen verklaring gepubliceerd.",
    same: (number: number) => `Gelijk aan versie ${number}, die u publiceerde.`,
    differs: (count: number, number: number) =>
      count === 0
        ? `De woorden zijn anders dan in versie ${number}`
        : count === 1
          ? `1 verschil met versie ${number}`
          : `${count} verschillen met versie ${number}`,
    toldThemselves: "Over deze wijziging schrijft u de mensen om wie het gaat, voordat zij ingaat.",
    onWebsite: "Voor deze wijziging is het genoeg dat de nieuwe tekst op uw website staat.",
    showWords: "Verschil in de tekst tonen",
    hideWords: "Verschil in de tekst verbergen",
    textOfToday: "De tekst van vandaag",
    publish: {
      open: (number: number) => `Versie ${number} publiceren`,
      title: (number: number) => `Versie ${number} publiceren`,
      say: "Een gepubliceerde versie verandert niet meer. Zet de tekst daarna zelf op uw website.",
      sayTold:
        "Een gepubliceerde versie verandert niet meer. Mensen om wie het gaat, horen het vooraf: kies een dag die ver genoeg weg is, en maak daarna de brieven.",
      validFrom: "Geldt vanaf",
      reason: "Reden",
      reasonHint: "Staat in de brief na ‘De reden is:’.",
      reasonEn: "Reden in het Engels",
      act: (number: number) => `Versie ${number} publiceren`,
      done: (number: number) => `Versie ${number} is gepubliceerd.`,
    },
    people: {
      title: "Wie het moet horen",
      concerned: (people: number, number: number, day: string) =>
        people === 1
          ? `Versie ${number} geldt vanaf ${day} en gaat 1 persoon aan.`
          : `Versie ${number} geldt vanaf ${day} en gaat ${people} mensen aan.`,
      told: (people: number) => (people === 1 ? "1 brief is gemaakt." : `${people} brieven zijn gemaakt.`),
      toLetters: "Naar de brieven",
      act: (people: number) => (people === 1 ? "1 brief maken" : `${people} brieven maken`),
      making: "Brieven maken",
      progress: (done: number, total: number) => `${done} van ${total} gemaakt.`,
      stop: "Stoppen na deze brief",
      done: (letters: number) => (letters === 1 ? "1 brief gemaakt." : `${letters} brieven gemaakt.`),
      without: (people: number) =>
        people === 1 ? "Van 1 persoon is geen adres bekend" : `Van ${people} mensen is geen adres bekend`,
      withoutTodo: "Vul een adres of e-mailadres aan, of laat het hun op een andere manier weten.",
      show: "Wie dat zijn",
      exampleTitle: (people: number) => (people === 1 ? "1 brief maken" : `${people} brieven maken`),
      example:
        "Zo ziet de eerste brief eruit. Ieder krijgt een eigen brief, in de eigen taal, over wat die persoon aangaat. Daarna verandert een brief niet meer.",
      exampleLabel: "Voorbeeld van de brief",
    },
    versions: {
      tab: "Versies",
      empty: "Nog niets gepubliceerd. Elke versie die u publiceert, blijft hier staan.",
      named: (number: number) => `Versie ${number}`,
      from: (day: string) => `Geldt vanaf ${day}`,
      appliesNow: (day: string) => `Geldt nu, sinds ${day}`,
      because: (reason: string) => `Reden: ${reason}.`,
      changes: (count: number) => (count === 1 ? "1 wijziging" : `${count} wijzigingen`),
      open: "Lezen",
      openLabel: (number: number) => `Versie ${number} lezen`,
      onDay: "Welke tekst gold op",
      find: "Zoeken",
      none: "Op die dag was nog niets gepubliceerd, of de versie is na haar termijn gewist.",
      before: "Vergelijk",
      after: "met",
      today: "de tekst van vandaag",
      fingerprint: "Kenmerk van deze tekst (SHA-256):",
    },
  },
  drift: {
    title: (count: number) =>
      count === 1
        ? "Praktijk en belofte verschillen in 1 ding"
        : `Praktijk en belofte verschillen in ${count} dingen`,
    show: "Wat er verschilt, en waar u het herstelt",
    overdue: (name: string, count: number, day: string) =>
      count === 1
        ? `${name}: 1 gegeven is ouder dan beloofd, sinds ${day}`
        : `${name}: ${count} gegevens zijn ouder dan beloofd, het oudste sinds ${day}`,
    lacks: (name: string, lacks: string) => `${name}: ${lacks}`,
    unnamed: (name: string) => `${name} krijgt gegevens en staat niet in de gepubliceerde verklaring`,
    rule: (name: string, runs: string, promised: string) =>
      `${name}: u bewaart ${runs}, en belooft ${promised}`,
  },
};
