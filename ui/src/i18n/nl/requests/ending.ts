/** Closing a request, and opening it again. */
export const ending = {
  title: "Afronden",
  court: (day: string) => `Wie het niet eens is met uw antwoord, kan tot en met ${day} naar de rechtbank.`,
  keptUntil: (day: string) => `Dit verzoek zelf bewaart u tot en met ${day}. Daarna staat het bij Opruimen.`,
  heldBy: (what: string) => `Het blijft langer, zolang dit het vasthoudt: ${what}.`,
  guard: (what: string) => `Sluiten kan nog niet. ${what}`,
  close: "Verzoek sluiten",
  closeUnidentified: "Sluiten, want niet vastgesteld wie het is",
  withdraw: "Het verzoek is ingetrokken",
  reopen: "Weer openen",
  closed: "Het verzoek is gesloten.",
  withdrawn: "Genoteerd dat het verzoek is ingetrokken.",
  reopened: "Het verzoek is weer open.",
  confirmClose: "Dit verzoek sluiten?",
  confirmCloseSay:
    "De bewaartermijn van dit verzoek gaat lopen. U kunt het later weer openen als er iets nieuws is.",
  confirmUnidentified: "Sluiten zonder antwoord?",
  confirmUnidentifiedSay:
    "Het stond niet vast wie dit vraagt. Komt er later toch bewijs, dan opent u het verzoek weer.",
  confirmWithdraw: "Is het verzoek ingetrokken?",
  confirmWithdrawSay: "Doe dit alleen als de persoon dat zelf schriftelijk heeft laten weten.",
  confirmReopen: "Dit verzoek weer openen?",
  confirmReopenSay:
    "Dat doet u bij een nieuw feit, een klacht of nieuw bewijs. De klok begint vandaag opnieuw, en u zoekt en besluit opnieuw.",
};
