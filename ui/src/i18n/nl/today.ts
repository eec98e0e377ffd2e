import { atTheStart, inDutch } from "../numerals";
import { counted } from "../plural";
/** Words of the page of today. */
export const today = {
  loading: "Vandaag ophalen…",
  leadNothing: "Niets vraagt vandaag uw aandacht.",
  leadEmpty: "Uw administratie is klaar voor gebruik. Begin met een relatie of een gegeven.",
  lead: (all: number, late: number) => {
    const rest = all - late;
    if (late === 0) {
      return all === 1
        ? "Eén ding vraagt uw aandacht."
        : `${atTheStart(inDutch(all))} dingen vragen uw aandacht; het meest dringende staat bovenaan.`;
    }
    const first = late === 1 ? "Eén ding is te laat." : `${atTheStart(inDutch(late))} dingen zijn te laat.`;
    if (rest === 0) return first;
    return rest === 1
      ? `${first} Verder vraagt één ding uw aandacht.`
      : `${first} Verder vragen ${inDutch(rest)} dingen uw aandacht; het meest dringende staat bovenaan.`;
  },
  emptyList: "Er staat niets open. Wat aandacht vraagt, komt hier vanzelf te staan.",
  firstSteps: "Eerste stappen",
  firstContact: "Uw eerste relatie",
  addContact: "Relatie toevoegen",
  addContactSay: "Typ een relatie in, of sleep een bestand met relaties (vCard) op de pagina Relaties.",
  firstRecord: "Uw eerste gegeven",
  addRecord: "Gegeven toevoegen",
  addRecordSay: "Een factuur, een offerte of een telefoongesprek: u ziet meteen tot wanneer u het bewaart.",
  days: (number: number): string => (number === 1 ? "dag" : "dagen"),
  daysLate: (number: number): string => (number === 1 ? "dag te laat" : "dagen te laat"),
  recordsUnit: (number: number): string => (number === 1 ? "gegeven" : "gegevens"),
  tasksUnit: (number: number): string => (number === 1 ? "taak" : "taken"),
  todayUnit: "vandaag",
  request: {
    title: {
      access: (name: string) => `${name} vraagt welke gegevens u bewaart`,
      rectification: (name: string) => `${name} vraagt om gegevens te verbeteren`,
      erasure: (name: string) => `${name} vraagt om gegevens te wissen`,
      restriction: (name: string) => `${name} vraagt om gegevens even niet te gebruiken`,
      portability: (name: string) => `${name} vraagt om gegevens mee te nemen`,
      objection: (name: string) => `${name} maakt bezwaar`,
      marketing_objection: (name: string) => `${name} wil geen reclame meer`,
      consent_withdrawal: (name: string) => `${name} trekt toestemming in`,
      human_decision: (name: string) => `${name} wil een besluit van een mens`,
    },
    late: (received: string, due: string) =>
      `Ontvangen op ${received}. U had uiterlijk op ${due} moeten antwoorden.`,
    paused: (asked: string) => `De klok staat stil sinds ${asked}, tot u antwoord krijgt op uw vraag.`,
    undecided: (undecided: number, decisions: number, due: string) =>
      undecided === decisions
        ? `U moet nog over ${decisions === 1 ? "één gegeven" : `${inDutch(decisions)} gegevens`} besluiten. Het antwoord moet er op ${due} zijn.`
        : `U hebt over ${decisions - undecided} van de ${counted(decisions, "gegeven", "gegevens")} besloten. Het antwoord moet er op ${due} zijn.`,
    due: (received: string, due: string) => `Ontvangen op ${received}. Het antwoord moet er op ${due} zijn.`,
    act: "Verder met het verzoek",
    actLate: "Nu antwoorden",
  },
  due: {
    title: (contacts: number) =>
      contacts === 0
        ? "Er kan iets weg"
        : contacts === 1
          ? "Van één relatie kan iets weg"
          : `Van ${contacts} relaties kan iets weg`,
    say: (oldest: string) =>
      `De oudste laatste bewaardag was ${oldest}. Er wordt niets gewist voordat u het voorbeeld hebt gezien.`,
    act: "Opruimen",
  },
  duePoints: {
    unit: (points: number): string => (points === 1 ? "contactgegeven" : "contactgegevens"),
    title: (contacts: number) =>
      contacts === 1
        ? "Op één kaart staat iets dat niet meer nodig is"
        : `Op ${contacts} kaarten staat iets dat niet meer nodig is`,
    say: "Een telefoonnummer, adres of voorkeur die geen bewaard gegeven meer nodig heeft.",
  },
  breach: {
    title: (number: string, subject: string) => `Datalek ${number}: ${subject}`,
    unknown: "Beoordeel of het een datalek is, en leg vast sinds wanneer u het weet.",
    due: (due: string) => `Meld het bij de toezichthouder, uiterlijk op ${due}.`,
    undecided: (due: string) => `Beoordeel of u het moet melden. Als dat zo is: uiterlijk op ${due}.`,
    reminder: (hours: number) => `Er zijn meer dan ${hours} uur voorbij.`,
    late: (due: string) => `De termijn liep af op ${due}. Meld het toch, met de reden waarom het later is.`,
    toAssess: "nieuw",
    act: "Verder met dit datalek",
  },
  counterParty: {
    title: (name: string) => `Laat ${name} weten dat u gegevens hebt`,
    say: (day: string) => `Deze persoon staat in een dossier en moet het uiterlijk op ${day} weten.`,
    late: (day: string) => `Deze persoon staat in een dossier en had het uiterlijk op ${day} moeten weten.`,
    ended: (day: string) => `De uitzondering is voorbij. Laat het weten, uiterlijk op ${day}.`,
    written: (day: string) => `De brief ligt klaar. Verstuur hem uiterlijk op ${day}, en zet de dag erbij.`,
    act: "Naar het dossier",
  },
  holdReview: {
    title: (name: string) => `Bekijk de blokkade van ${name} opnieuw`,
    say: (ground: string, day: string) => `Vastgehouden ${ground}. U zou dit op ${day} opnieuw bekijken.`,
    act: "Bekijken",
  },
  checklist: {
    title: (run: string) => `Na opruimronde ${run} is er buiten dit programma nog iets te doen`,
    say: (day: string) =>
      `Op ${day} hebt u hier gewist. Dezelfde gegevens kunnen ook in uw mailbox of op papier staan.`,
    act: "Afvinken",
  },
  promiseKept: {
    title: (count: number, today: boolean, on: string) => {
      const when = today ? "vandaag" : `op ${on}`;
      return count === 1
        ? `1 gegeven is ${when} gewist, zoals beloofd`
        : `${count} gegevens zijn ${when} gewist, zoals beloofd`;
    },
    say: "In een brief stond dat dit op deze dag zou gebeuren. Kijk nog wel wat er buiten het programma staat.",
    act: "Bekijken",
  },
  silent: {
    title: (number: string, count: number) =>
      count === 1
        ? `Van één ontvanger is niets gehoord over ${number}`
        : `Van ${count} ontvangers is niets gehoord over ${number}`,
    say: (told: string) => `Op ${told} is gevraagd om de gegevens ook te wissen. Vraag na of dat is gebeurd.`,
    act: "Nagaan",
    unit: (count: number): string => (count === 1 ? "ontvanger" : "ontvangers"),
  },
  restriction: {
    title: {
      lift: (name: string, number: string) => `U kunt de beperking van ${name} opheffen (${number})`,
      announce: (name: string, number: string) => `De beperking van ${name} wacht op een einde (${number})`,
      review: (name: string, number: string) => `Bekijk de beperking van ${name} opnieuw (${number})`,
    },
    say: {
      lift: (day: string) => `U hebt aangekondigd dat u de gegevens vanaf ${day} weer gaat gebruiken.`,
      announce: (day: string) =>
        `Het verzoek waarop u wachtte, is sinds ${day} klaar. Kondig met een brief aan wanneer de beperking eindigt.`,
      review: (day: string) => `Sinds ${day} is het tijd om te bekijken of de beperking nog nodig is.`,
    },
    act: { lift: "Opheffen", announce: "Einde aankondigen", review: "Bekijken" },
  },
  agreements: {
    title: {
      in_use_without: (name: string, count: number) =>
        count === 1
          ? `Met ${name} is geen overeenkomst getekend`
          : `Met ${count} verwerkers is geen overeenkomst getekend`,
      no_answer: (name: string, count: number) =>
        count === 1
          ? `${name} antwoordde nog niet over de overeenkomst`
          : `${count} verwerkers antwoordden nog niet over de overeenkomst`,
      runs_out: (name: string, count: number) =>
        count === 1
          ? `De overeenkomst met ${name} loopt af`
          : `De overeenkomsten met ${count} verwerkers lopen af`,
      ran_out: (name: string, count: number) =>
        count === 1
          ? `De overeenkomst met ${name} is afgelopen`
          : `De overeenkomsten met ${count} verwerkers zijn afgelopen`,
      ask_deletion: (name: string, count: number) =>
        count === 1
          ? `Vraag ${name} om de gegevens te wissen`
          : `Vraag ${count} verwerkers om de gegevens te wissen`,
      no_confirmation: (name: string, count: number) =>
        count === 1
          ? `${name} heeft het wissen nog niet bevestigd`
          : `${count} verwerkers hebben het wissen nog niet bevestigd`,
    },
    say: {
      in_use_without: () => "U gebruikt deze dienst. Zonder overeenkomst mag dat niet (art. 28 AVG).",
      no_answer: (day: string) => `U vroeg erom op ${day}. Vraag het nog een keer.`,
      runs_out: (day: string) => `Zij loopt tot en met ${day}. Verleng haar op tijd, of stop met de dienst.`,
      ran_out: (day: string) => `Zij liep tot en met ${day}. Teken een nieuwe, of stop met de dienst.`,
      ask_deletion: (day: string) => `U stopte op ${day}. Wat daar nog staat, moet weg.`,
      no_confirmation: (day: string) => `U vroeg erom op ${day}. Vraag om een bevestiging.`,
    },
    act: "Bekijken",
    unit: (count: number): string => (count === 1 ? "verwerker" : "verwerkers"),
  },
  lookUp: {
    title: (count: number) =>
      count === 1
        ? "Van één ontvanger is nog niet alles bekend"
        : `Van ${count} ontvangers is nog niet alles bekend`,
    say: "Een brief met inzage moet zeggen met wie u gegevens deelt, en in welk land.",
    act: "Nagaan",
    unit: (count: number): string => (count === 1 ? "ontvanger" : "ontvangers"),
  },
  notToKeep: {
    title: (places: number) =>
      places === 1
        ? "Op één plek staat misschien iets wat u niet mag bewaren"
        : `Op ${places} plekken staat misschien iets wat u niet mag bewaren`,
    say: "Een BSN, een oud btw-nummer of een kopie van een identiteitsbewijs.",
    act: "Nakijken",
    unit: (places: number): string => (places === 1 ? "plek" : "plekken"),
  },
  statementPeople: {
    title: (people: number) =>
      people === 1
        ? "Eén persoon moet nog horen dat uw verklaring verandert"
        : `${people} mensen moeten nog horen dat uw verklaring verandert`,
    say: (day: string) => `De nieuwe tekst geldt vanaf ${day}. Wie het aangaat, hoort dat vooraf.`,
    act: "Brieven maken",
  },
  drift: {
    title: "Uw praktijk en uw verklaring verschillen",
    say: "In het register staat per verschil waar u het herstelt.",
    act: "Bekijken",
    unit: (count: number): string => (count === 1 ? "verschil" : "verschillen"),
  },
  yearRound: {
    title: (year: number) => `De jaarronde van ${year} staat open`,
    say: (due: number, left: number) =>
      due > 0
        ? `Er ${due === 1 ? "kan nog 1 gegeven" : `kunnen nog ${due} gegevens`} weg. Daarna kijkt u één keer per jaar na wat blijft.`
        : left === 0
          ? "Alles is bekeken. Sluit de ronde af met één blad om te ondertekenen."
          : "Eén keer per jaar kijkt u na wat blijft: blokkades, ontvangers, overeenkomsten en reservekopieën.",
    act: "Naar de jaarronde",
    unit: (number: number): string => (number === 1 ? "ding" : "dingen"),
  },
  balancing: {
    unit: "afweging",
    title: (about: string) => `Bekijk uw belangenafweging opnieuw: ${about}`,
    reopened: (request: string) =>
      `Het bezwaar van verzoek ${request} is toegewezen. Kijk of uw belang ook voor anderen nog zwaarder weegt.`,
    due: (day: string) => `U zou dit op ${day} opnieuw bekijken.`,
    act: "Naar de afweging",
  },
  cookieDrift: {
    unit: (count: number): string => (count === 1 ? "cookie" : "cookies"),
    title: (count: number) =>
      count === 1
        ? "Eén cookie doet iets anders dan uw verklaring zegt"
        : `${count} cookies doen iets anders dan uw verklaring zegt`,
    say: "Pas de website aan, of de bewaartermijn in het register.",
    act: "Bekijken",
  },
  yearTurn: {
    title: (day: string, records: number) =>
      records === 1 ? `Op ${day} komt 1 gegeven vrij` : `Op ${day} komen ${records} gegevens vrij`,
    say: "De laatste bewaardag is 31 december. U hoeft nu niets te doen: in januari staat de jaarronde klaar.",
    act: "Bekijken",
  },
  recovery: {
    title: "Uw herstelblad is nog niet gecontroleerd",
    say: "Raakt u het wachtwoord kwijt, dan opent alleen het herstelblad uw administratie.",
    act: "Herstelblad maken",
    unit: "blad",
  },
  chart: {
    title: "Wat er de komende twee jaar verdwijnt",
    say: (total: number, until: string) =>
      total === 1
        ? `Tot en met ${until} kan één gegeven weg.`
        : `Tot en met ${until} kunnen ${total} gegevens weg.`,
    drawn: "Elke staaf is een maand; klik erop om te zien wat het is.",
    none: (until: string) => `Tot en met ${until} hoeft er niets weg.`,
    label: (from: string, until: string) => `Wissen per maand, ${from} tot en met ${until}`,
    bar: (month: string, total: number) => `${month}: ${counted(total, "gegeven", "gegevens")}`,
    asTable: "Dezelfde cijfers als tabel",
    caption: "Aantal gegevens dat per maand gewist kan worden",
    month: "Maand",
    total: "Samen",
  },
  year: {
    title: (year: number) => `Het jaar ${year}`,
    caption: (year: number) => `Kalender van ${year}`,
    past: "voorbij",
    working: "werkdag",
    off: "weekend of feestdag",
    wipe: "er kan iets weg",
    due: "uiterlijk antwoorden",
    late: "te laat",
    now: "vandaag",
    dayWipe: (day: string, count: number) =>
      `${day}: ${count === 1 ? "1 gegeven kan weg" : `${count} gegevens kunnen weg`}`,
    dayDue: (day: string, count: number) =>
      `${day}: ${count === 1 ? "1 antwoord" : `${count} antwoorden`} uiterlijk`,
    dayLate: (day: string, count: number) =>
      `${day}: ${count === 1 ? "1 antwoord" : `${count} antwoorden`} te laat`,
  },
};
