/** Who asks it, and the questions that are put to them. */
export const identity = {
  title: "Wie vraagt het?",
  representative: (kind: string, name: string) => `${name} vraagt dit namens deze persoon, als ${kind}.`,
  address: (lines: string) => `Brieven gaan naar ${lines}.`,
  noAddress: "Er is geen postadres bekend.",
  authoritySeen: (day: string) => `U zag de machtiging op ${day}.`,
  authorityNotSeen: "U hebt nog geen machtiging gezien.",
  askedProof: (day: string, proof: string, reason: string) =>
    `U vroeg op ${day} om bewijs${proof === "" ? "" : ` (${proof})`}, omdat: ${reason}`,
  remindedOn: (day: string) => `U herinnerde daaraan op ${day}.`,
  askedWhich: (day: string, reason: string) =>
    `U vroeg op ${day} welke gegevens bedoeld zijn, omdat: ${reason}`,
  proofCame: (day: string) => `Het bewijs kwam op ${day}.`,
  answerCame: (day: string) => `Het antwoord kwam op ${day}.`,
  kept: "Van het bewijs is alleen dit bewaard:",
  right: "juist",
  wrong: "niet juist",
  notYet: "Het staat nog niet vast wie dit vraagt.",
  notNeeded: "Wie dit vraagt, hoeft u niet vast te stellen: het adres zelf is genoeg.",
  tooLight: "De manier van vaststellen was te licht voor dit verzoek.",
  enough: {
    known_address:
      "Kwam het verzoek van een adres of nummer dat u al kent, en gaat het antwoord daarheen terug? Dan is dat genoeg. Vraag niet meer dan nodig is.",
    two_facts: "Twee feiten die alleen u beiden kent, zijn hier genoeg. Vraag niet meer dan nodig is.",
    call_back:
      "Bij deze persoon hoort een dossier. Daarom is meer nodig dan een bekend adres: bel terug op het nummer dat u al had, of stuur een code per brief.",
    letter_code: "Een code per brief naar het adres dat u al had, is hier genoeg.",
    id_shown: "Laat een legitimatie tonen. Kopieer niets.",
    shielded_copy: "Een afgeschermde kopie is hier nodig. Vernietig haar na de controle.",
  },
  how: "Hoe hebt u het vastgesteld?",
  isEnough: "Dit is genoeg.",
  heavier: "Zwaarder dan nodig; alleen als het lichtere niet lukt.",
  when: "Wanneer?",
  establish: "Vastleggen: dit klopt",
  notRight: "Het klopte niet",
  askProof: "Om bewijs vragen",
  resume: "Het bewijs is binnen",
  resumeAnswer: "Het antwoord is binnen",
  established: "Vastgelegd wie dit vraagt.",
  notEstablished: "Vastgelegd dat het niet klopte.",
};

export const ask = {
  identityTitle: "Om bewijs vragen",
  identitySay:
    "Dat mag alleen bij redelijke twijfel. De klok staat stil vanaf de dag waarop u het vraagt tot de dag waarop het bewijs er is.",
  clarificationTitle: "Vragen welke gegevens bedoeld zijn",
  clarificationSay:
    "Dat mag als u veel gegevens van iemand hebt. De klok staat stil tot het antwoord. Wat al duidelijk is, geeft u intussen.",
  remindTitle: "Herinnering noteren",
  remindSay: "Komt er dertig dagen na uw vraag nog geen bewijs, dan kunt u het verzoek sluiten.",
  when: "Wanneer hebt u het gevraagd?",
  whenReminded: "Wanneer hebt u herinnerd?",
  doubt: "Waarom twijfelt u?",
  doubtHint: "Bijvoorbeeld: het verzoek kwam van een onbekend adres.",
  amount: "Waarom is dat nodig?",
  amountHint: "Bijvoorbeeld: er zijn meer dan tweehonderd gegevens.",
  act: "Noteren",
  done: "Genoteerd. De klok staat stil.",
  reminded: "De herinnering is genoteerd.",
};

export const resume = {
  title: "Wat is er binnen?",
  when: "Wanneer kwam het binnen?",
  act: "Klok weer laten lopen",
  done: "De klok loopt weer.",
};
