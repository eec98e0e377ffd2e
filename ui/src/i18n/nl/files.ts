import { atTheStart, inDutch } from "../numerals";
import { counted } from "../plural";

type Kind = "contacts" | "quotes" | "invoices";

const ONE: Record<Kind, string> = { contacts: "relatie", quotes: "offerte", invoices: "factuur" };
const MANY: Record<Kind, string> = { contacts: "relaties", quotes: "offertes", invoices: "facturen" };

/** Words of taking in a file: choosing one, the columns of a table, its rows. */
export const files = {
  choose: "Bestand inlezen",
  chooseHint: "vCard, CSV of Excel (.xlsx)",
  drop: "Laat het bestand los om het te bekijken. Er wordt nog niets bewaard.",
  reading: "Bestand lezen…",
  wrongFile: "Dit kan alleen met één bestand tegelijk.",
  title: "Gegevens uit een bestand",
  lead: (rows: number) =>
    rows === 1
      ? "In het bestand staat één rij. Er is nog niets bewaard."
      : `In het bestand staan ${inDutch(rows)} rijen. Er is nog niets bewaard.`,
  file: (name: string) => `Bestand: ${name}`,
  kind: "Wat staat er in het bestand?",
  kinds: { contacts: "Relaties", quotes: "Offertes", invoices: "Facturen" } as Record<Kind, string>,
  sheet: "Werkblad",
  columnsTitle: "Wat staat in welke kolom?",
  columnsSay:
    "Het programma heeft geraden wat elke kolom is. Kijk of het klopt, en kies anders waar dat nodig is. Een kolom die u niet overneemt, wordt niet bewaard.",
  columns: { head: "Kolom", samples: "Wat er staat", field: "Wat het is" },
  columnNumber: (number: number) => `Kolom ${number}`,
  fieldOf: (column: string) => `Wat staat in de kolom ${column}?`,
  nothing: "Leeg in de eerste rijen",
  notTaken: "Niet overnemen",
  more: (number: number) =>
    number === 1
      ? "Nog 1 kolom die in de eerste rijen leeg is"
      : `Nog ${number} kolommen die in de eerste rijen leeg zijn`,
  fields: {
    number: "Nummer",
    dated_on: "Datum",
    due_on: "Vervaldatum",
    amount: "Bedrag met btw",
    amount_without_vat: "Bedrag zonder btw",
    vat: "Btw-bedrag",
    state: "Betaald of niet",
    settled_on: "Betaald op",
    outcome: "Akkoord of niet",
    description: "Omschrijving",
    vat_id: "Btw-nummer van de klant",
    full_name: "Hele naam",
    given_name: "Voornaam",
    infix: "Tussenvoegsel",
    family_name: "Achternaam",
    company: "Bedrijf",
    email: "E-mail",
    phone: "Telefoon",
    mobile: "Mobiele telefoon",
    street: "Straat",
    house_number: "Huisnummer",
    house_number_addition: "Toevoeging",
    postcode: "Postcode",
    town: "Plaats",
    country: "Land",
    last_contact: "Laatste contact",
    note: "Notitie",
  },
  missing: (columns: string) => `Kies nog een kolom voor ${columns}.`,
  needs: {
    who: "de naam",
    number: "het nummer",
    dated_on: "de datum",
    amount: "het bedrag",
  },
  asked: "Dit kunt alleen u weten.",
  askedSay: "Kies hieronder wat er bedoeld is. Daarna kunt u verder.",
  dayOrder: (text: string) => `Welke dag is ${text}?`,
  dayFirst: (day: string) => `${day} (de dag staat vooraan)`,
  monthFirst: (day: string) => `${day} (de maand staat vooraan)`,
  decimalMark: (text: string) => `Hoeveel is ${text}?`,
  invoiceState: (rows: number) =>
    rows === 1
      ? "Van één factuur zegt het bestand niet of zij betaald is. Hoe staat zij?"
      : `Van ${inDutch(rows)} facturen zegt het bestand niet of zij betaald zijn. Hoe staan zij?`,
  quoteOutcome: (rows: number) =>
    rows === 1
      ? "Van één offerte zegt het bestand niet wat ervan kwam. Hoe staat zij?"
      : `Van ${inDutch(rows)} offertes zegt het bestand niet wat ervan kwam. Hoe staan zij?`,
  look: "Rijen bekijken",
  looking: "Rijen bekijken…",
  cancel: "Niet inlezen",
  back: "Terug naar de kolommen",
  rowsTitle: "Wat er binnenkomt",
  faultsTitle: (number: number) =>
    number === 1
      ? "Eén ding in het bestand is niet te lezen"
      : `${atTheStart(inDutch(number))} dingen in het bestand zijn niet te lezen`,
  faultsSay:
    "Het is alles of niets, dus er is nog niets bewaard. Verbeter dit in het bestand en kies het opnieuw, of ga terug als een kolom verkeerd gekozen is.",
  moreFaults: (number: number) => `en nog ${number}`,
  place: {
    line: (line: number) => `Regel ${line}`,
    row: (row: number) => `Rij ${row}`,
    inColumn: (place: string, column: string) => `${place}, kolom ‘${column}’`,
  },
  problems: {
    too_many_cells:
      "Deze regel heeft meer vakken dan er kolommen zijn. Zet tekst met een komma of puntkomma erin tussen aanhalingstekens.",
    missing: "Hier staat niets. Vul het in.",
    not_a_date: "Dit is geen datum. Schrijf hem bijvoorbeeld als 14-05-2026.",
    date_does_not_exist: (value: string) => `De datum ${value} bestaat niet.`,
    year_of_two_digits: (value: string) =>
      `Het jaartal in ${value} heeft twee cijfers. Schrijf alle vier, dan is de eeuw duidelijk.`,
    not_an_amount: "Dit is geen bedrag. Schrijf het bijvoorbeeld als 1.210,00.",
    parts_of_cents: "Dit bedrag heeft delen van een cent. Rond het af op hele centen.",
    unknown_word:
      "Dit woord kent het programma niet. Gebruik bijvoorbeeld betaald, open, afgeboekt of gecrediteerd; bij een offerte akkoord, afgewezen, verlopen of open.",
    not_an_email: "Dit is geen e-mailadres.",
    failed: "Hier staat een formule die een fout geeft.",
    nobody: "Hier staat niemand: er is geen naam.",
    number_twice: (place: string) =>
      `Dit nummer staat er al, met een andere datum of een ander bedrag: ${place}. Zet elk stuk op één regel.`,
  },
  readMonthFirst: "De datums zijn gelezen met de maand vooraan. Anders bestaan ze niet allemaal.",
  counts: {
    newContacts: (number: number) => counted(number, "nieuwe relatie", "nieuwe relaties"),
    known: (number: number) =>
      number === 1 ? "1 rij van iemand die u kent" : `${number} rijen van mensen die u kent`,
    already: (number: number) => `${number} al aanwezig`,
  },
  withNumber: (number: number) =>
    number === 1
      ? "In één rij staat iets dat op een burgerservicenummer lijkt."
      : `In ${inDutch(number)} rijen staat iets dat op een burgerservicenummer lijkt.`,
  withNumberSay: (lines: string) =>
    `Kijk bij: ${lines}. Een BSN mag u hier niet bewaren. Haal het uit het bestand en kies het opnieuw, of ga verder als het iets anders is.`,
  suppressedTitle: (number: number) =>
    number === 1
      ? "Eén rij is van iemand die gevraagd heeft om vergeten te worden of geen berichten te krijgen."
      : `${atTheStart(inDutch(number))} rijen zijn van mensen die gevraagd hebben om vergeten te worden of geen berichten te krijgen.`,
  suppressedSay: "Het voorstel is om die over te slaan. Kies alleen anders als het echt nodig is.",
  noNewsletter: "Niemand wordt hiermee ingeschreven voor een nieuwsbrief: een lijst is geen toestemming.",
  caption: "Wat er in het bestand staat",
  rowColumns: {
    paper: "Stuk",
    day: "Datum",
    amount: "Bedrag",
    stand: "Stand",
    who: "Van wie",
    name: "Naam",
    points: "Wat u zou bewaren",
    known: "Bekend",
    choice: "Wat doet u?",
  },
  isNew: "Nieuwe relatie",
  isKnown: "Bekend",
  knownCertain: (name: string) => `Is ${name}`,
  knownMaybe: (name: string) => `Lijkt op ${name}`,
  isSuppressed: "Wil vergeten zijn of geen reclame",
  here: "Staat al in uw administratie",
  twice: (place: string) => `Staat er al: ${place}`,
  noPoints: "Geen nummer of adres",
  choiceOf: (what: string) => `Wat doet u met ${what}?`,
  choices: { new: "Nieuw", merge: "Samenvoegen", skip: "Overslaan" },
  paperChoices: { new: "Inlezen", merge: "Inlezen", skip: "Overslaan" },
  notAll: (shown: number, all: number) => `Hier staan er ${shown} van de ${all}. De rest volgt het voorstel.`,
  act: (number: number, kind: Kind) => `${counted(number, ONE[kind], MANY[kind])} inlezen`,
  actNone: "Niets inlezen",
  all: "Het is alles of niets: gaat er iets mis, dan verandert er niets.",
  taking: "Bezig met inlezen",
  progress: (done: number, total: number) => `${done} van ${total} rijen`,
  stop: "Stoppen en niets inlezen",
  stopping: "Bezig met stoppen…",
  stopped: "U hebt het inlezen gestopt. Er is niets veranderd.",
  result: {
    contacts: (entered: number, merged: number, skipped: number) =>
      [
        entered === 1 ? "1 relatie toegevoegd" : `${entered} relaties toegevoegd`,
        merged === 0 ? "" : `${merged} samengevoegd`,
        skipped === 0 ? "" : `${skipped} overgeslagen`,
      ]
        .filter((part) => part !== "")
        .join(", ") + ".",
    papers: (papers: number, kind: Kind, contacts: number, skipped: number) =>
      [
        `${counted(papers, ONE[kind], MANY[kind])} toegevoegd`,
        contacts === 0 ? "" : counted(contacts, "nieuwe relatie", "nieuwe relaties"),
        skipped === 0 ? "" : `${skipped} overgeslagen`,
      ]
        .filter((part) => part !== "")
        .join(", ") + ".",
  },
};
