import { atTheStart, inDutch } from "../numerals";
import { counted } from "../plural";

/** How somebody is called in a sentence about what is kept. */
type Person = "ms" | "mr" | "neutral" | "business";
const OF: Record<Person, string> = {
  ms: "haar",
  mr: "hem",
  neutral: "deze persoon",
  business: "dit bedrijf",
};

/** Words of the page Relaties: the list, the card, the time line, the form, and reading a file. */
export const contacts = {
  title: "Relaties",
  loading: "Relaties ophalen…",
  lead: (total: number) =>
    total === 1
      ? "U bewaart gegevens van één relatie."
      : `U bewaart gegevens van ${inDutch(total)} relaties.`,
  leadEmpty: "U bewaart nog van niemand iets.",
  empty:
    "Hier komen de mensen en bedrijven van wie u iets bewaart. Typ de eerste in, of sleep een bestand op deze pagina: vCard, CSV of Excel.",
  notFound: (text: string) =>
    `Niemand gevonden met ‘${text}’. Zoek op een deel van de naam, het bedrijf of de plaats.`,
  add: "Relatie toevoegen",
  search: "Zoek een relatie",
  columns: { name: "Naam", town: "Plaats", records: "Gegevens", first: "Eerste kan weg" },
  shown: (shown: number, total: number) => `${shown} van ${counted(total, "relatie", "relaties")}`,
  more: "Meer tonen",
  held: (held: number) => (held === 1 ? "1 vastgehouden" : `${held} vastgehouden`),
  waits: "nog geen einde",
  late: (day: string) => `te laat sinds ${day}`,
  page: {
    loading: "Relatie ophalen…",
    keeps: (records: number, person: Person) =>
      records === 1
        ? `U bewaart één gegeven van ${OF[person]}.`
        : `U bewaart ${inDutch(records)} gegevens van ${OF[person]}.`,
    dueNow: (due: number, records: number) => {
      if (due > 1) return `${atTheStart(inDutch(due))} kunnen nu weg`;
      return records === 1 ? "Het kan nu weg" : "Eén kan nu weg";
    },
    firstIn: {
      days: (days: number) =>
        days === 1 ? "Morgen kan het eerste weg" : `Over ${inDutch(days)} dagen kan het eerste weg`,
      weeks: (weeks: number) => `Over ${inDutch(weeks)} weken kan het eerste weg`,
      months: (months: number) => `Over ${inDutch(months)} maanden kan het eerste weg`,
      year: (year: string) => `In ${year} kan het eerste weg`,
    },
    noEnd: "Wanneer het eerste weg kan, hangt af van iets dat nog moet gebeuren",
    heldBy: (held: number, ground: string | null) =>
      `${inDutch(held)} ${held === 1 ? "wordt" : "worden"} vastgehouden${ground === null ? "" : ` ${ground}`}`,
    join: (first: string, second: string) => `${first}; ${second}.`,
    noAdvertising: (day: string) => `Wil geen reclame sinds ${day}.`,
    deceased: "Deze persoon is overleden. De AVG geldt niet meer; er gaan geen brieven of mails uit.",
    openRequests: (number: number) =>
      number === 1
        ? "Er loopt een verzoek van deze relatie."
        : `Er lopen ${inDutch(number)} verzoeken van deze relatie.`,
    toRequests: "Naar Verzoeken",
    timeline: "Wat u bewaart, het nieuwste eerst",
    before: (day: string, person: Person) => `Van vóór ${day} bewaart u niets meer van ${OF[person]}.`,
    notAll: (shown: number, all: number) =>
      `Dit zijn de nieuwste ${shown} van de ${all}. Zoek de rest bij Gegevens.`,
    none: "Van deze relatie is nog niets vastgelegd.",
    role: (role: string) => `als ${role}`,
    card: "Gegevens van deze relatie",
    newRequest: "Nieuw verzoek",
    addRecord: "Gegeven toevoegen",
    onCard: "Op de kaart",
    company: "Bedrijf",
    note: "Notitie",
    language: "Taal van brieven",
    change: "Kaart wijzigen",
    couldGo: (day: string) => `Kan weg: het was nodig tot en met ${day}.`,
    goesAfter: (day: string) => `Verdwijnt na ${day}, met het laatste gegeven dat dit nodig heeft.`,
    neededFor: (activities: string) => `Nodig voor: ${activities}.`,
    stays: "Blijft zolang een gegeven zonder einddatum dit nodig heeft.",
    source: (source: string) => `Herkomst: ${source}.`,
    wholeHeld: "Alles van deze relatie wordt vastgehouden.",
    entered: (day: string) => `In de administratie sinds ${day}.`,
  },
  everything: {
    open: "Zoek alles van deze persoon",
    find: "Zoek alles van een persoon",
    title: "Alles van deze persoon",
    lead: "Kaarten, gegevens, notities, verzoeken en brieven. U kijkt alleen: er verandert niets, en waarmee u zoekt wordt niet bewaard.",
    back: "Terug naar de relatie",
    look: "Zoeken",
    none: "Van deze persoon is niets gevonden. Zoek ook op een oude naam, een ander adres of een telefoonnummer.",
    theirs: "Gegevens van deze relatie",
    cards: "Andere kaarten die van deze persoon kunnen zijn",
    naming: "Gegevens van anderen waarin deze persoon voorkomt",
    notes: "Notities bij anderen waarin deze persoon voorkomt",
    letters: "Brieven bij een gegeven",
    requests: "Verzoeken van deze persoon, met hun brieven",
    more: "Er is meer gevonden dan hier past. Zoek met minder.",
  },
  form: {
    addTitle: "Relatie toevoegen",
    addLead:
      "Vul in wat u nodig hebt en niet meer. Een relatie zonder gegevens verdwijnt na de termijn van het laatste contact.",
    changeTitle: "Kaart wijzigen",
    changeLead: "U kunt dit daarna nog ongedaan maken.",
    loading: "Kaart ophalen…",
    save: "Opslaan",
    saved: (name: string) => `De kaart van ${name} is opgeslagen.`,
    kind: "Wie is het?",
    salutation: "Aanhef",
    given_name: "Voornaam of voorletters",
    infix: "Tussenvoegsel",
    family_name: "Achternaam",
    company: "Bedrijf",
    contactPerson: "Contactpersoon",
    language: "Taal van brieven",
    languages: { nl: "Nederlands", en: "Engels" },
    note: "Notitie",
    noteHint: "De persoon mag dit lezen.",
    deceased: "Deze persoon is overleden",
    child: "Ik weet dat deze persoon jonger is dan 16",
    nameMissing: "Vul een naam of een bedrijf in.",
    points: "Bereikbaar via",
    pointsSay:
      "Elk punt blijft zolang een gegeven het nodig heeft. Daarna verdwijnt het vanzelf bij het opruimen.",
    addPoint: {
      phone: "Telefoon",
      email: "E-mail",
      postal_address: "Adres",
      whatsapp: "WhatsApp",
      skype: "Skype",
      social_media: "Sociale media",
      photo: "Foto",
      preference: "Voorkeur",
      bank_account: "Rekening",
    },
    addLabel: "Toevoegen",
    pointKind: {
      phone: "Telefoonnummer",
      email: "E-mailadres",
      postal_address: "Adres",
      whatsapp: "WhatsApp-nummer",
      skype: "Skype-naam",
      social_media: "Account op sociale media",
      photo: "Waar staat de foto?",
      preference: "Voorkeur",
      bank_account: "Rekeningnummer",
    },
    photoHint: "Nooit een foto of kopie van een paspoort, rijbewijs of identiteitskaart.",
    label: { phone: "Soort", other: "Welke dienst?" },
    labelHint: "Zoals: mobiel of werk",
    street: "Straat en huisnummer",
    postcode: "Postcode",
    town: "Plaats",
    country: "Land, als het niet Nederland is",
    origin: (source: string, since: string) => `${source}, sinds ${since}`,
    source: "Van wie hebt u dit?",
    since: "Sinds",
    remove: "Weghalen",
    removePoint: (point: string) => `${point} weghalen`,
    cannotSave: "Nog niet alles klopt.",
    cannotSaveTodo: "Kijk bij de velden met een streep ervoor.",
  },
  import: {
    title: "Relaties inlezen",
    lead: (total: number, known: number) => {
      const all =
        total === 1 ? "In het bestand staat één relatie" : `In het bestand staan ${inDutch(total)} relaties`;
      if (known === 0) return `${all}. Er is nog niets bewaard.`;
      return `${all}, van wie u er ${inDutch(known)} al kent. Er is nog niets bewaard.`;
    },
    leadNone: "In het bestand staat geen relatie.",
    suppressedTitle: (number: number) =>
      number === 1
        ? "Eén van hen heeft gevraagd om vergeten te worden of geen berichten te krijgen."
        : `${atTheStart(inDutch(number))} van hen hebben gevraagd om vergeten te worden of geen berichten te krijgen.`,
    suppressed: (number: number): string =>
      number === 1
        ? "Het voorstel is om deze persoon over te slaan. Kies alleen anders als die zelf weer contact zocht."
        : "Het voorstel is om hen over te slaan. Kies alleen anders als zij zelf weer contact zochten.",
    caption: "Wat er in het bestand staat",
    columns: { name: "Naam", points: "Wat u zou bewaren", known: "Bekend", choice: "Wat doet u?" },
    knownCertain: (name: string) => `Is ${name}`,
    knownMaybe: (name: string) => `Lijkt op ${name}`,
    isSuppressed: "Wil vergeten zijn",
    wantsNoMail: "Wil geen reclame",
    /** What a card calls its parts, in plain words; a part that is not here keeps its own name. */
    propertyNames: {
      ANNIVERSARY: "trouwdag",
      BDAY: "geboortedatum",
      CATEGORIES: "groepen",
      GENDER: "geslacht",
      NOTE: "notitie",
      PHOTO: "foto",
      ROLE: "rol",
      TITLE: "functie",
      URL: "website",
      "X-SOCIALPROFILE": "profiel op sociale media",
    } as Record<string, string>,
    leftOut: (properties: string) => `Niet overgenomen: ${properties}.`,
    nothing: "Geen nummer of adres",
    choiceOf: (name: string) => `Wat doet u met ${name}?`,
    choices: { new: "Nieuw", merge: "Samenvoegen", skip: "Overslaan" },
    notAll: (shown: number, all: number) =>
      `Hier staan de eerste ${shown} van de ${all}. De rest volgt het voorstel.`,
    act: (number: number) => (number === 1 ? "1 relatie inlezen" : `${number} relaties inlezen`),
    actFile: "Bestand inlezen",
    actNone: "Niets inlezen",
    all: "Het is alles of niets: gaat er iets mis, dan verandert er niets.",
    cancel: "Niet inlezen",
  },
};
