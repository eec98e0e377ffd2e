/** What is asked, of whom it is, and when it came in. */
export const question = {
  title: "Wat wordt er gevraagd?",
  came: (channel: string, day: string, time: string | null) =>
    `Binnengekomen via ${channel} op ${day}${time === null ? "" : ` om ${time} uur`}.`,
  letters: { nl: "De brieven gaan in het Nederlands.", en: "De brieven gaan in het Engels." },
  noWords: "Er is niet opgeschreven wat er precies gevraagd werd.",
  contact: "Alles wat u van deze persoon bewaart",
  noContact: "Het verzoek hoort niet bij een van uw relaties.",
  linked: (right: string) => `In hetzelfde bericht kwam ook een ander verzoek, ${right}:`,
  changeReceipt: "Dag van ontvangst verbeteren",
};

export const link = {
  contact: "Relatie bij dit verzoek",
  hint: "Zoek op naam, bedrijf of plaats.",
  act: "Relatie koppelen",
  done: "De relatie is gekoppeld.",
};

export const mend = {
  link: "Naam of adres verbeteren",
  title: "Naam of adres verbeteren",
  say: "Dit geldt voor de brieven die u nog maakt. Wat al is uitgegeven, verandert niet mee.",
  act: "Verbeteren",
  done: "De naam en het adres zijn verbeterd.",
};

export const receipt = {
  title: "Dag van ontvangst verbeteren",
  say: "De klok wordt opnieuw berekend. In het logboek komt te staan wat de dag was, wat hij werd en waarom.",
  when: "De juiste dag van ontvangst",
  reason: "Waarom verandert de dag?",
  reasons: {
    typing_mistake: "Een tikfout",
    earlier_arrival: "Het was al eerder op een andere manier binnengekomen",
    arrived_at_processor: "Het kwam binnen bij iemand die voor ons werkt",
  },
  act: "Verbeteren",
  done: "De dag van ontvangst is verbeterd.",
};
