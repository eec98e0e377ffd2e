/** Who else has to know. */
export const recipients = {
  title: "Wie moet dit weten?",
  unit: "te vertellen",
  say: {
    corrected:
      "Deze ontvangers kregen de gegevens van u. Vraag hun om ze ook te verbeteren, of schrijf op waarom dat niet kan.",
    erased:
      "Deze ontvangers kregen de gegevens van u. Vraag hun om ze ook te wissen, of schrijf op waarom dat niet kan.",
    restricted:
      "Deze ontvangers kregen de gegevens van u. Vraag hun om ze voorlopig ook niet te gebruiken, of schrijf op waarom dat niet kan.",
    released:
      "Deze ontvangers hoorden van u dat de gegevens niet gebruikt mochten worden. Laat hun weten dat het weer mag.",
  },
  byLetter: (day: string) => `Verteld per brief op ${day}.`,
  ownWay: (day: string) => `Zelf laten weten op ${day}.`,
  notTold: (reason: string) => `Niet verteld, omdat: ${reason}`,
  letter: "De brief",
  givenOn: (day: string) => `kreeg gegevens op ${day}`,
  remindOn: (day: string) => `Herinnering op ${day}, als er geen antwoord is`,
  noAnswerYet: "Nog geen antwoord",
  outcomes: { confirmed: "Bevestigd", no_answer: "Geen antwoord", cannot: "Kan niet" },
  outcomeOf: (name: string) => `Antwoord van ${name}`,
  noted: (name: string, outcome: string) => `${name}: ${outcome}.`,
  write: "Brief maken",
  tellMyself: "Zelf laten weten",
  leaveOut: "Niet laten weten",
  ofRecipient: (act: string, name: string) => `${act}: ${name}`,
  tellMyselfSay: "Bijvoorbeeld per e-mail of telefoon, of omdat u het daar zelf hebt gedaan.",
  leaveOutSay:
    "Dat mag alleen als het onmogelijk is, of als de moeite niet in verhouding staat tot wat het oplevert.",
  whenTold: "Wanneer hebt u het laten weten?",
  whenDecided: "Wanneer hebt u dat besloten?",
  whyNot: "Waarom niet?",
  whyNotHint: "Bijvoorbeeld: het bedrijf bestaat niet meer.",
  act: "Noteren",
  done: "Genoteerd.",
  notYet: {
    corrected: "Dit kan zodra het verbeterd is.",
    erased: "Dit kan zodra er gewist is.",
    restricted: "Dit kan zodra het gebruik beperkt is.",
    released: "Dit kan zodra de beperking is opgeheven.",
  },
  allOf: (number: number) => `alle ${number}`,
};
