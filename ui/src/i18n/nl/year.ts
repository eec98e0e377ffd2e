import { atTheStart, inDutch } from "../numerals";
import { counted } from "../plural";

/** Words of the round of the year. */
export const year = {
  loading: "Jaarronde ophalen…",
  untitled: "Jaarronde",
  title: (year: number) => `Jaarronde ${year}`,
  leadDue: (due: number, left: number) =>
    left === 0
      ? `Er ${due === 1 ? "kan nog 1 gegeven" : `kunnen nog ${due} gegevens`} weg. Verder is alles bekeken.`
      : `Er ${due === 1 ? "kan nog 1 gegeven" : `kunnen nog ${due} gegevens`} weg, en ${left === 1 ? "één ding is" : `${inDutch(left)} dingen zijn`} nog niet bekeken.`,
  leadLeft: (left: number) =>
    left === 1
      ? "Eén ding is nog niet bekeken. Wat weg kon, is weg."
      : `${atTheStart(inDutch(left))} dingen zijn nog niet bekeken. Wat weg kon, is weg.`,
  leadReady: "Alles is bekeken. U kunt de ronde afsluiten.",
  leadDone: (day: string) => `Deze ronde is op ${day} afgesloten en verandert niet meer.`,
  toErasure: "Opruimen",
  openSheet: "Blad bekijken",
  saveSheet: "Blad opslaan",
  freed: {
    title: "Wat de jaarwisseling vrijgeeft",
    turned: (day: string) =>
      `Wat u tot en met 31 december moest bewaren, kon vanaf ${day} weg: vooral facturen van zeven jaar en ouder.`,
    turnedBooks: (day: string, books: string) =>
      `Uw boekjaar is geen kalenderjaar. Wat u voor de belasting moest bewaren, kon al vanaf ${books} weg, de dag na het einde van uw boekjaar. Wat u tot het einde van een kalenderjaar bewaarde, vanaf ${day}.`,
    byTurn: (records: number) =>
      records === 1
        ? "Van wat nu weg kan, kwam 1 gegeven op die dag vrij."
        : `Van wat nu weg kan, kwamen ${records} gegevens op die dag vrij.`,
    nothing: "Er hoeft nu niets weg.",
    nothingBut: "Wat over zijn termijn is, wordt met een reden vastgehouden. Verder hoeft er niets weg.",
    caption: "Wat nu weg kan, per verwerking en soort",
    activity: "Verwerking",
    kind: "Soort",
    count: "Aantal",
    held: (records: number) =>
      records === 1
        ? "1 gegeven is over zijn termijn en wordt met een reden vastgehouden."
        : `${records} gegevens zijn over hun termijn en worden met een reden vastgehouden.`,
    toHeld: "Bekijk waarom",
    erased: "Opruimronden in dit jaar:",
    run: (day: string, records: number) => `op ${day}, ${counted(records, "gegeven", "gegevens")}`,
  },
  subjects: {
    hold: "Blokkades die u dit jaar opnieuw bekijkt. Vervalt de reden, hef de blokkade dan op.",
    recipient: "Met wie u gegevens deelt en wie u langer dan een jaar niet hebt nagekeken.",
    agreement: "Overeenkomsten die dit jaar eindigen, of die zonder einddatum doorlopen.",
    activity: "Hun bewaartermijn heeft geen einde. Daarom bekijkt u op vaste tijden of ze nog nodig zijn.",
    elsewhere: "Wat na een opruimronde buiten dit programma nog open staat.",
    own_backups: "Kopieën van uw computer die u zelf maakt, bijvoorbeeld op een schijf of in de cloud.",
    recovery_sheet: "Alleen met dit blad komt u in de administratie als het wachtwoord weg is.",
    emergency_sheet: "Het blad voor wie moet waarnemen als u er niet bent.",
  },
  restStays: (left: number) => `Alle ${left}: blijft zo`,
  restStaysOf: (left: number, subject: string) => `Alle ${left}: blijft zo, ${subject}`,
  outcome: "Uitkomst",
  notYet: "Nog niet bekeken",
  reason: "Reden",
  reasonPrinted: "Komt op het blad. Noem geen namen van mensen.",
  reasonNotPrinted: "Komt niet op het blad.",
  reasonSaid: (reason: string) => `Reden: ${reason}`,
  hold: {
    title: (name: string) => `Blokkade van ${name}`,
    say: (ground: string, day: string) => `Vastgehouden ${ground}. Opnieuw te bekijken op ${day}.`,
    lifted: "Deze blokkade is intussen opgeheven.",
    act: "Naar de relatie",
  },
  recipient: {
    never: "Nog nooit nagekeken: klopt het land, de rol en wat er is afgesproken?",
    say: (day: string) => `Laatst nagekeken op ${day}. Klopt het land, de rol en wat er is afgesproken?`,
    act: "Naar de ontvangers",
  },
  agreement: {
    running: (name: string, since: string) =>
      `Met ${name}, sinds ${since}, zonder einddatum. Loopt deze overeenkomst nog?`,
    ending: (name: string, since: string, until: string) =>
      `Met ${name}, van ${since} tot en met ${until}. Klopt die einddatum nog?`,
    act: "Naar de overeenkomst",
  },
  activity: {
    say: (count: number, months: number) =>
      `Er ${count === 1 ? "staat er nu 1" : `staan er nu ${count}`} in. Kijk elke ${months} maanden of ze nog nodig zijn.`,
    last: (day: string) => `De laatste keer was op ${day}.`,
    act: "Naar de verwerking",
  },
  elsewhere: {
    title: (run: string) => `Na opruimronde ${run}`,
    say: (tasks: number, day: string) =>
      `Op ${day} hebt u hier gewist. Buiten dit programma ${tasks === 1 ? "staat nog 1 taak" : `staan nog ${tasks} taken`} open.`,
    done: "Alle taken buiten dit programma zijn afgevinkt.",
    act: "Naar de taken",
  },
  ownBackups: {
    title: "Zijn uw oude reservekopieën weg?",
    say: (days: number) =>
      `Uw brieven zeggen dat u ze ${counted(days, "dag", "dagen")} bewaart. Wis oudere, of verander dit aantal.`,
    act: "Naar de termijnen",
  },
  recoverySheet: {
    title: "Klopt het herstelblad nog, en ligt het nog op zijn plek?",
    never: "U hebt nog niet gecontroleerd of het blad klopt.",
    say: (day: string) => `Op ${day} hebt u gecontroleerd dat het blad klopt.`,
    act: "Naar de beveiliging",
  },
  emergencySheet: {
    title: "Klopt het noodblad nog?",
    never: "U hebt nog geen noodblad gemaakt.",
    say: (day: string) => `Het laatste noodblad is van ${day}. Maak elk kwartaal een nieuw.`,
    act: "Naar de beveiliging",
  },
  gone: {
    title: "Niet meer in de administratie",
    say: "Dit is gewist nadat u het bekeken had.",
  },
  close: {
    title: "Afsluiten",
    say: "U krijgt één blad met wat er is gedaan: aantallen, dagen en opruimronden, zonder namen van mensen. Onderteken het en bewaar het. Daarna verandert deze ronde niet meer.",
    waits: (due: number, left: number) => {
      const still = due === 1 ? "er kan nog 1 gegeven weg" : `er kunnen nog ${due} gegevens weg`;
      const open = left === 1 ? "1 ding heeft nog geen uitkomst" : `${left} dingen hebben nog geen uitkomst`;
      if (due === 0) return `Dat kan nog niet: ${open}.`;
      return left === 0 ? `Dat kan nog niet: ${still}.` : `Dat kan nog niet: ${still}, en ${open}.`;
    },
    act: (year: number) => `Jaarronde ${year} afsluiten`,
    done: (day: string) => `Het blad van ${day} ligt vast en staat ook bij Brieven.`,
  },
  closed: "De jaarronde is afgesloten. Het blad staat ook bij Brieven.",
  rounds: "Jaarronden",
  doneOn: (day: string) => `afgesloten op ${day}`,
  toThisYear: "Naar de jaarronde van dit jaar",
};
