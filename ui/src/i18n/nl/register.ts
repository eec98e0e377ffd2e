import { atTheStart, inDutch } from "../numerals";
import { counted } from "../plural";

/** Words of the register of processing. */
export const register = {
  loading: "Register ophalen…",
  lead: (inUse: number) =>
    inUse === 0
      ? "Er is nog geen verwerking in gebruik. Kies er een, en zeg dat uw bedrijf dit doet."
      : `${inUse === 1 ? "Eén verwerking" : `${atTheStart(inDutch(inUse))} verwerkingen`}. Elke regel hier is ook de taak die wist, de termijn in een brief en de zin in uw verklaring.`,
  tabs: "Onderdelen van het register",
  activities: "Verwerkingen",
  recipients: "Ontvangers",
  balancing: "Afwegingen",
  cookies: "Cookies",
  list: {
    caption: "Verwerkingen met hun bewaartermijn",
    activity: "Verwerking",
    rule: "Bewaartermijn",
    records: "Gegevens",
    unused: (number: number) => `${counted(number, "verwerking", "verwerkingen")} die u niet doet`,
  },
  panel: {
    basis: "Grondslag",
    subjects: "Van wie",
    categories: "Wat",
    recipients: "Ontvangers",
    noRecipients: "Niemand",
    source: "Van wie u ze krijgt",
    automated: "Besluiten door alleen een computer",
    statedOn: (day: string) => `Zo vastgelegd op ${day}.`,
    unused: "Uw bedrijf doet dit niet. Begint u ermee, zet deze verwerking dan aan.",
    faces: "Eén regel, vier gezichten",
    faceRule: "De regel",
    faceCleanup: "Opruimen",
    faceLetter: "In een brief",
    faceStatement: "In uw verklaring",
    cleanupDue: (number: number) =>
      number === 1
        ? "Van 1 gegeven is de laatste bewaardag voorbij."
        : `Van ${number} gegevens is de laatste bewaardag voorbij.`,
    cleanupNone: (number: number) =>
      number === 0
        ? "U bewaart hier nog niets onder."
        : `Van ${counted(number, "gegeven", "gegevens")} is nog geen laatste bewaardag voorbij.`,
    look: "Bekijken",
    floor: (floor: string) => `De wet vraagt minstens: ${floor}.`,
    noteTitle: "Uw regel en de wet",
    changeRule: "Regel wijzigen",
    changeActivity: "Verwerking wijzigen",
    seeFirst: "U ziet eerst voor wie er iets verandert.",
    notAdjustable: "Deze regel hangt af van een gebeurtenis en heeft geen lengte om te wijzigen.",
    earlier: "Eerdere regels",
    earlierRow: (words: string, from: string) => `${words}, vanaf ${from}`,
  },
  rule: {
    title: (activity: string) => `Bewaartermijn van ${activity}`,
    amount: "Lengte",
    unit: "Eenheid",
    units: { years: "jaar", months: "maanden", days: "dagen" },
    amountWrong: "Vul een heel getal in van 0 tot en met 100.",
    daysMax: "Vul een heel getal in van 0 tot en met 9999.",
    becomes: (words: string) => `De regel wordt: ${words}.`,
    counting: "Uitrekenen voor wie er iets verandert…",
    effect: (earlier: number, later: number, newlyDue: number): string => {
      const parts = [
        earlier === 0 ? "" : `${counted(earlier, "gegeven gaat", "gegevens gaan")} eerder weg`,
        later === 0 ? "" : `${counted(later, "gegeven blijft", "gegevens blijven")} langer`,
        newlyDue === 0 ? "" : newlyDue === 1 ? "1 kan nu weg" : `${newlyDue} kunnen nu weg`,
      ].filter((part) => part !== "");
      return parts.length === 0 ? "Er verandert niets aan wat u al bewaart." : `${parts.join(", ")}.`;
    },
    examples: "Bijvoorbeeld",
    exampleName: "Relatie",
    exampleBefore: "Nu tot en met",
    exampleAfter: "Dan tot en met",
    noDay: "geen datum",
    longer:
      "Deze regel is langer. Zij geldt voor wat u vanaf vandaag krijgt. Wilt u haar ook voor wat u al hebt? Dan moet u dat eerst aan die mensen vertellen, en is een reden nodig.",
    reachesOlder: "Ook voor wat ik al heb",
    reason: "Reden",
    reasonHint: "Waarom is de nieuwe termijn nodig?",
    save: "Regel opslaan",
    saved: "De regel is opgeslagen en alle dagen zijn opnieuw uitgerekend.",
  },
  activity: {
    title: (activity: string) => `${activity} wijzigen`,
    inUse: "Mijn bedrijf doet dit",
    name: "Naam",
    purpose: "Waarvoor",
    basis: "Grondslag",
    categories: "Welke gegevens",
    subjects: "Van wie",
    source: "Van wie u ze krijgt",
    automated: "Een computer neemt hier alleen besluiten die gevolgen hebben voor mensen",
    explained: "Welke besluiten, hoe komen ze tot stand en wat betekenen ze?",
    explainedHint:
      "Dit staat in brieven over inzage. Wie zo'n besluit krijgt, mag vragen of een mens kijkt (art. 22 AVG).",
    recipients: "Met wie u deze gegevens deelt",
    noRecipients: "Er zijn nog geen ontvangers. Voeg ze toe onder Ontvangers.",
    otherLanguage: "Dezelfde teksten in het Engels",
    save: "Verwerking opslaan",
    saved: "De verwerking is opgeslagen.",
  },
  recipient: {
    caption: "Met wie u gegevens deelt",
    name: "Naam",
    role: "Rol",
    country: "Land",
    protection: "Bescherming buiten de EER",
    lookUp: "Zelf nagaan",
    ended: (day: string) => `gestopt op ${day}`,
    empty: "U deelt met niemand gegevens. Voeg een ontvanger toe zodra dat verandert.",
    leadLookUp: (number: number) =>
      number === 0
        ? "Van alle ontvangers is bekend wat een brief moet zeggen."
        : `Van ${number === 1 ? "één ontvanger" : `${number} ontvangers`} moet u de naam, de rol of de plaats van de gegevens nog nagaan.`,
    add: "Ontvanger toevoegen",
    change: (name: string) => `${name} wijzigen`,
    nameHint: "De naam van het bedrijf, zoals u hem in een brief zou noemen",
    nameMissing: "Vul de naam van de ontvanger in.",
    roleUnknown: "Nog niet bekend",
    countryHint: "Waar de gegevens staan of heen gaan",
    letterTo: "Waar een brief heen gaat",
    letterToHint: "Voor het bericht dat gegevens verbeterd, gewist of beperkt zijn.",
    contact: "Ter attentie van",
    contactHint: "Een persoon of afdeling, zoals afdeling privacy",
    street: "Straat en huisnummer, of postbus",
    postcode: "Postcode",
    town: "Plaats",
    addressCountry: "Land van het postadres",
    email: "E-mailadres",
    checkedOn: "Nagegaan op",
    note: "Aantekening",
    save: "Ontvanger opslaan",
    saved: "De ontvanger is opgeslagen.",
    usedFor: (activities: string) => `Voor: ${activities}`,
    agreement: (status: string) => `Overeenkomst: ${status}`,
  },
};
