import { atTheStart, inDutch } from "../numerals";
import { counted } from "../plural";

const records = (number: number) => counted(number, "gegeven", "gegevens");

/** Words of the page Opruimen, its preview, its runs and what is left to do elsewhere. */
export const cleanup = {
  loading: "Kijken wat er weg kan…",
  lead: (due: number) =>
    due === 1
      ? "Van één gegeven is de laatste bewaardag voorbij. Kijk het na, en wis het of houd het apart."
      : `Van ${inDutch(due)} gegevens is de laatste bewaardag voorbij. Kijk ze na, houd apart wat moet blijven, en wis de rest.`,
  leadNext: (day: string) => `Er is niets op te ruimen. Op ${day} kan het volgende weg.`,
  leadNothing: "Er is niets op te ruimen, en er komt voorlopig niets aan.",
  leadErasing: "Er wordt nu gewist. U kunt intussen iets anders doen.",
  tabs: "Wat er weg kan, wat eraan komt, wat blijft en wat weg is",
  tab: { due: "Kan nu weg", coming: "Komt eraan", held: "Vastgehouden", erased: "Gewist" },
  look: "Voorbeeld bekijken",
  looking: "Voorbeeld maken…",
  lookAt: (number: number) => `Voorbeeld van ${records(number)}`,
  due: {
    list: "Wat nu weg kan, per verwerking",
    unit: (number: number): string => (number === 1 ? "gegeven" : "gegevens"),
    say: (rule: string, oldest: string) =>
      `${rule === "" ? "" : `${rule}. `}De oudste laatste bewaardag was ${oldest}.`,
    caption: (activity: string) => `${activity}: wat er weg kan`,
    choose: "Kiezen",
    contact: "Relatie",
    record: "Gegeven",
    lastDay: "Laatste bewaardag",
    nameless: "Zonder naam",
    chooseRow: (name: string, what: string) => `Kies ${what} van ${name}`,
    more: (number: number) => `Nog ${number} tonen`,
    less: "Minder tonen",
    rest: (number: number) =>
      number === 1
        ? "Nog één gegeven staat hier niet bij; het komt in de lijst als deze weg zijn."
        : `Nog ${number} gegevens staan hier niet bij; zij komen in de lijst als deze weg zijn.`,
    chooseAll: (number: number) => (number === 1 ? "Dit gegeven kiezen" : `Alle ${number} kiezen`),
    chooseNone: "Niets kiezen",
    keep: "Apart houden",
    keepOf: (number: number, activity: string) => `Apart houden: ${records(number)} van ${activity}`,
    ofActivity: (act: string, activity: string) => `${act}: ${activity}`,
    empty:
      "Is van iets de laatste bewaardag voorbij, dan komt het hier te staan. Er gaat niets weg voordat u het hebt bekeken.",
  },
  points: {
    unit: (number: number): string => (number === 1 ? "contactgegeven" : "contactgegevens"),
    title: "Contactgegevens die niets meer nodig heeft",
    notes: "Notitie op de kaart",
    say: "Het laatste gegeven waarvoor u ze bewaarde is weg of gewijzigd.",
    rule: "zolang een gegeven ze nodig heeft",
    lead: (number: number) =>
      number === 1
        ? "Eén contactgegeven is nergens meer voor nodig. Kijk het na en wis het."
        : `${atTheStart(inDutch(number))} contactgegevens zijn nergens meer voor nodig. Kijk ze na en wis ze.`,
    look: (number: number) => `Voorbeeld van ${counted(number, "contactgegeven", "contactgegevens")}`,
    rest: (number: number) =>
      number === 1
        ? "Er is er nog één die hier niet bij staat."
        : `Er zijn er nog ${number} die hier niet bij staan.`,
  },
  files: {
    unit: (number: number): string => (number === 1 ? "gesloten verzoek" : "gesloten verzoeken"),
    say: "Het verzoek gaat heel weg, met zijn brieven en besluiten.",
    list: "Gesloten verzoeken die weg kunnen, met hun laatste bewaardag",
    file: (title: string) => `Verzoek ${title}`,
    look: (number: number) => `Voorbeeld van ${counted(number, "gesloten verzoek", "gesloten verzoeken")}`,
  },
  breachFiles: {
    unit: (number: number): string => (number === 1 ? "afgesloten datalek" : "afgesloten datalekken"),
    say: "De regel van het register gaat heel weg, met de brieven erbij.",
    list: "Afgesloten datalekken die weg kunnen, met hun laatste bewaardag",
    look: (number: number) =>
      `Voorbeeld van ${counted(number, "afgesloten datalek", "afgesloten datalekken")}`,
  },
  chosen: {
    bar: "Wat u hebt gekozen",
    count: (number: number) => `${records(number)} gekozen`,
  },
  coming: {
    soon: "Wat de komende negentig dagen weg kan",
    later: "Daarna, binnen twaalf maanden",
    what: "Wat",
    when: "Wanneer",
    time: "Tijd tot dan",
    number: "Aantal",
    between: (from: string, to: string) => `tussen ${from} en ${to}`,
    inDays: (days: number) => `over ${counted(days, "dag", "dagen")}`,
    withinDays: (days: number) => `binnen ${counted(days, "dag", "dagen")}`,
    empty: "De komende twaalf maanden hoeft er niets weg.",
    emptySoon: "De komende negentig dagen hoeft er niets weg.",
  },
  held: {
    caption: "De laatste bewaardag is voorbij, maar er is een reden om nog niet te wissen",
    what: "Van wie en wat",
    why: "Waarom",
    lastDay: (day: string) => `Laatste bewaardag ${day}`,
    rest: (number: number) =>
      number === 1
        ? "Er is er nog één die hier niet bij staat."
        : `Er zijn er nog ${number} die hier niet bij staan.`,
    empty: "Er wordt niets vastgehouden. Houdt u iets apart, dan staat hier waarom en tot wanneer.",
  },
  runs: {
    caption: "Opruimrondes, de nieuwste bovenaan",
    total: (number: string) => `Samen zijn ${number} gegevens gewist.`,
    totalOne: "Samen is er één gegeven gewist.",
    run: "Ronde",
    day: "Gewist op",
    records: "Gegevens",
    elsewhere: "Buiten dit programma",
    open: (number: number) => `nog ${inDutch(number)} te doen`,
    done: "alles afgevinkt",
    empty: "Er is nog niets gewist. Van elke ronde blijft hier het bewijs staan, zonder namen.",
  },
  preview: {
    title: (total: number, contacts: number) =>
      contacts === 0
        ? `U gaat ${records(total)} wissen`
        : `U gaat ${records(total)} van ${counted(contacts, "relatie", "relaties")} wissen`,
    line: (activity: string, kind: string) => `${activity}: ${kind}`,
    allGone: (gone: number) =>
      gone === 1
        ? "De kaart van deze relatie verdwijnt daarmee ook."
        : `Alle ${inDutch(gone)} kaarten verdwijnen daarmee ook.`,
    gone: (gone: number, stay: number) =>
      gone === 0
        ? stay === 1
          ? "De kaart van de relatie blijft, met wat andere gegevens nog nodig hebben."
          : "De kaarten van de relaties blijven, met wat andere gegevens nog nodig hebben."
        : `Van ${inDutch(gone)} ${gone === 1 ? "relatie" : "relaties"} verdwijnt daarmee de hele kaart. Van ${inDutch(stay)} blijft de kaart, met wat andere gegevens nog nodig hebben.`,
    stripped: (number: number) =>
      number === 1
        ? "Eén gegeven blijft voor iemand anders bestaan; alleen deze betrokkene gaat eraf."
        : `${atTheStart(inDutch(number))} gegevens blijven voor iemand anders bestaan; alleen deze betrokkenen gaan eraf.`,
    points: (points: string) => `Ook weg, omdat niets het nog nodig heeft: ${points}.`,
    point: (kind: string, number: number) => `${number} × ${kind}`,
    proof: "Er blijft een regel bewijs per gegeven, zonder naam.",
  },
  brake: {
    title: "Dit is veel meer dan anders",
    share: (activity: string, count: number, of: number) =>
      `Van ${activity} zouden ${count} van de ${of} gegevens in één keer weg zijn. Dat is meer dan een kwart.`,
    larger: (count: number, usual: number) =>
      `Er zouden ${count} gegevens in één keer weg zijn. Meestal zijn het er ongeveer ${usual}.`,
    check: "Klopt de regel, en de datum van uw computer? Wat gewist is, komt niet terug.",
    act: (number: number) => `Toch ${records(number)} wissen`,
  },
  erasing: {
    title: "Tijdens het wissen",
    bar: "Wissen",
    progress: (done: number, total: number) =>
      total === 0
        ? "Het wissen begint. Aan het eind gaat alles in één keer weg."
        : done >= total
          ? "Alles gaat nu in één keer weg, en de sporen worden opgeruimd."
          : `Stap ${done} van ${total}. Aan het eind gaat alles in één keer weg.`,
    stop: "Stoppen, er is dan niets gewist",
    stopping: "Het wissen stopt. Er wordt niets gewist.",
    goes: "Wat er weggaat",
    andMore: (number: number) => `en nog ${records(number)}`,
    erasedNow: (number: number) => `${records(number)} gewist`,
    stopped: "U hebt het wissen gestopt. Er is niets gewist.",
    done: (number: number) => `${number === 1 ? "1 gegeven is" : `${number} gegevens zijn`} gewist.`,
    toRun: "Bewijs bekijken",
  },
  run: {
    loading: "Opruimronde ophalen…",
    title: (number: string) => `Opruimronde ${number}`,
    lead: (total: number, day: string) =>
      total === 1
        ? `Op ${day} hebt u één gegeven gewist.`
        : `Op ${day} hebt u ${inDutch(total)} gegevens gewist.`,
    leadPoints: (number: number, day: string) =>
      number === 1
        ? `Op ${day} hebt u één contactgegeven gewist.`
        : `Op ${day} hebt u ${inDutch(number)} contactgegevens gewist.`,
    points: (number: number) =>
      number === 1
        ? "Eén contactgegeven ging weg, omdat niets het nog nodig had."
        : `${atTheStart(inDutch(number))} contactgegevens gingen weg, omdat niets ze nog nodig had.`,
    contacts: (number: number) =>
      number === 1
        ? "Van één relatie verdween de hele kaart."
        : `Van ${inDutch(number)} relaties verdween de hele kaart.`,
    what: "Wat er weg is",
    forgotten: (day: string) => `gewist op ${day}`,
    stripped: (number: number) =>
      number === 1
        ? "Eén gegeven bleef voor iemand anders bestaan; alleen de betrokkene ging eraf."
        : `${atTheStart(inDutch(number))} gegevens bleven voor iemand anders bestaan; alleen de betrokkenen gingen eraf.`,
    open: "Proces-verbaal openen",
    save: "Proces-verbaal opslaan",
    proof: "Het proces-verbaal noemt aantallen, regels en data, en geen enkele naam.",
    noCertificate: "Van deze ronde is er geen proces-verbaal meer.",
  },
  elsewhere: {
    title: "En buiten dit programma?",
    say: "Wat u hier wiste, staat misschien ook ergens anders. Vink af wat u daar hebt gedaan.",
    allDone: "U hebt alles afgevinkt.",
    none: "Buiten dit programma is er niets te doen.",
    number: (number: number) => records(number),
    doneOn: (day: string) => `gedaan op ${day}`,
  },
};
