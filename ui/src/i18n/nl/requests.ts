import { atTheStart as sentence, inDutch as letters } from "../numerals";
import { counted } from "../plural";

type Asker = { subject: string; own: string };

const days = (number: number) => (number === 1 ? "één dag" : `${letters(number)} dagen`);
const records = (number: number): string => (number === 1 ? "gegeven" : "gegevens");

/** Words of the list of requests and of a request's page. */
export const requests = {
  otherWay: {
    title: "Gaat dit verzoek een andere weg?",
    subject: {
      child:
        "Het gaat om een kind onder de 16. Een ouder of voogd vraagt het, of het kind zelf. Schrijf zo dat een kind het begrijpt.",
      deceased:
        "Het gaat om iemand die is overleden. De privacywet geldt dan niet. Op de kaart staat dat de persoon is overleden; er gaan geen mailings meer uit.",
      company: "Het gaat om een bedrijf als zodanig. De privacywet beschermt mensen, geen bedrijven.",
    },
    viaProcessor: (first: string, us: string, due: string, dueFromUs: string) =>
      `Het verzoek kwam op ${first} binnen bij een verwerker, en op ${us} bij u. De termijn loopt veilig vanaf de eerste dag, tot en met ${due}. Vanaf de dag bij u zou dat ${dueFromUs} zijn.`,
    forwarded: (to: string, day: string) => `Op ${day} doorgestuurd naar ${to}.`,
    acts: {
      forward: "Doorsturen",
      say_not_covered: "Uitleggen dat de wet hier niet geldt",
      not_act_on: "Niet in behandeling nemen",
      inform_on_complaint: "Uitleg over klagen sturen",
    },
    fillIn: "Vul dit in.",
    forwardSay:
      "Stuur het verzoek zelf door naar wie erover gaat. De brief vertelt de aanvrager dat en wanneer u dat deed. Uw termijn stopt dan.",
    why: "Waarom is het niet voor u?",
    to: "Voor wie is het?",
    toHint: "De naam zoals hij in de brief komt",
    on: "Doorgestuurd op",
    excessSay:
      "Dit mag alleen als het verzoek duidelijk zonder reden of buitensporig is. U moet dat kunnen bewijzen, met feiten van beide soorten. Dat iemand vaker vraagt, is niet genoeg. Praat er liever eerst over.",
    late: (day: string) => `Weigeren had gekund tot en met ${day}`,
    lateSay: "Een verlenging schuift die dag niet op. U bent dus te laat; leg in het dossier vast waarom.",
    inTime: (day: string) =>
      `Een weigering moet uiterlijk op ${day} bij de aanvrager zijn. Een verlenging schuift dat niet op.`,
    objective: "Waarom dient dit verzoek niet waarvoor het recht er is?",
    objectiveHint: "Feiten die een ander ook kan nagaan",
    subjective: "Waaruit blijkt dat dit zo bedoeld is?",
    subjectiveHint: "Bijvoorbeeld wat de persoon zelf schreef",
    outcome: "Wat doet u?",
    fee: "Bedrag",
    feeHint: "Niet meer dan het u kost",
    lookedAgain: "Iemand heeft hier een tweede keer naar gekeken",
    lookedAgainMissing: "Laat er een tweede keer naar kijken.",
    lookAgain: "Kijk nog eens waar deze brief heen gaat",
    doubts: {
      address_differs: "Het adres is anders dan op de kaart van de relatie.",
      email_differs: "Het e-mailadres is anders dan op de kaart van de relatie.",
      address_is_new: "Een adres op de kaart is nog geen twee weken oud.",
    },
  },
  loading: "Verzoeken ophalen…",
  loadingOne: "Verzoek ophalen…",
  lead: (open: number, late: number, firstDue: string) => {
    if (open === 0) return "Er loopt geen verzoek.";
    const running = open === 1 ? "Er loopt één verzoek" : `Er lopen ${letters(open)} verzoeken`;
    if (late === 0) return `${running}. Het eerste antwoord moet er op ${firstDue} zijn.`;
    if (open === 1) return "Er loopt één verzoek, en het antwoord is te laat.";
    return late === 1
      ? `${running}. Eén antwoord is te laat; dat staat bovenaan.`
      : `${running}. ${sentence(letters(late))} antwoorden zijn te laat; die staan bovenaan.`;
  },
  takeIn: "Verzoek opnemen",
  tabs: "Open en gesloten verzoeken",
  open: "Open",
  closed: "Gesloten",
  noneOpen:
    "Er staat geen verzoek open. Vraagt iemand om inzage, wissen of iets anders, neem het dan hier op. De klok begint op de dag van ontvangst.",
  noneClosed: "Hier komen de verzoeken te staan die u hebt gesloten.",
  closedCaption: (shown: number, total: number) =>
    shown < total ? `De laatste ${shown} van ${total} gesloten verzoeken` : "Gesloten verzoeken",
  columns: {
    name: "Wie",
    right: "Recht",
    received: "Ontvangen",
    answered: "Beantwoord",
    state: "Stand",
    kept: "Bewaard tot en met",
  },
  notAnswered: "niet",
  line: {
    running: (passed: number, all: number) => `${passed} van de ${counted(all, "dag", "dagen")} zijn voorbij`,
    late: (all: number, late: number) =>
      `${counted(all, "dag", "dagen")} om te antwoorden, ${counted(late, "dag", "dagen")} te laat`,
  },
  rowLate: (received: string, due: string) =>
    `Ontvangen op ${received}. U had uiterlijk op ${due} moeten antwoorden.`,
  rowPaused: (asked: string) => `De klok staat stil sinds ${asked}, tot u antwoord krijgt op uw vraag.`,
  rowDue: (received: string, due: string) => `Ontvangen op ${received}. Het antwoord moet er op ${due} zijn.`,
  rowAnswered: (answered: string) => `Beantwoord op ${answered}. U kunt dit verzoek sluiten.`,
  go: "Verder",
  goLate: "Nu antwoorden",
  goLabel: (act: string, name: string) => `${act} met het verzoek van ${name}`,

  who: {
    ms: { subject: "Zij", own: "haar" },
    mr: { subject: "Hij", own: "zijn" },
    neutral: { subject: "Deze persoon", own: "de eigen" },
  },
  represented: (name: string) => ({ subject: name, own: "de" }),
  asked: {
    access: (by: Asker, day: string) => `${by.subject} vroeg op ${day} inzage in ${by.own} gegevens.`,
    rectification: (by: Asker, day: string) =>
      `${by.subject} vroeg op ${day} om ${by.own} gegevens te verbeteren.`,
    erasure: (by: Asker, day: string) => `${by.subject} vroeg op ${day} om ${by.own} gegevens te wissen.`,
    restriction: (by: Asker, day: string) =>
      `${by.subject} vroeg op ${day} om ${by.own} gegevens even niet te gebruiken.`,
    portability: (by: Asker, day: string) =>
      `${by.subject} vroeg op ${day} om ${by.own} gegevens als bestand mee te krijgen.`,
    objection: (by: Asker, day: string) =>
      `${by.subject} maakte op ${day} bezwaar tegen het gebruik van ${by.own} gegevens.`,
    marketing_objection: (by: Asker, day: string) =>
      `${by.subject} vroeg op ${day} om geen reclame meer te krijgen.`,
    consent_withdrawal: (by: Asker, day: string) => `${by.subject} trok op ${day} ${by.own} toestemming in.`,
    human_decision: (by: Asker, day: string) => `${by.subject} vroeg op ${day} om een besluit door een mens.`,
  },
  standing: {
    late: (number: number) => `Het antwoord is ${days(number)} te laat.`,
    received: "Stel eerst vast wie het vraagt.",
    notCovered: "De privacywet geldt hier niet; leg dat uit in een brief.",
    id_wait: (asked: string) => `U vroeg op ${asked} om bewijs; tot dat er is, staat de klok stil.`,
    id_answered: "Het bewijs is binnen. Leg vast of het klopt.",
    spec_wait: (asked: string) =>
      `U vroeg op ${asked} welke gegevens bedoeld zijn; tot het antwoord staat de klok stil.`,
    undecided: (open: number, all: number) =>
      open === all
        ? all === 1
          ? "Over het ene gegeven moet u nog besluiten."
          : `Over ${all === 2 ? "beide" : `alle ${letters(all)}`} gegevens moet u nog besluiten.`
        : `Over ${letters(open)} van de ${letters(all)} gegevens moet u nog besluiten.`,
    chosen: "Over elk gegeven is gekozen; leg de besluiten nu vast.",
    nothing: "In dit programma staat niets van deze persoon.",
    decided: "De besluiten liggen vast. Nu het antwoord nog.",
    toStop: "Dit hoeft niet te wachten: stop het gebruik vandaag.",
    useStopped: "Het gebruik is gestopt. Nu de bevestiging nog.",
    toErase: "De besluiten liggen vast. Wis nu wat weg moet.",
    erased: "Wat weg moest, is gewist. Nu het antwoord nog.",
    toTell: "Wat weg moest, is gewist. Vertel het nu aan wie de gegevens kreeg.",
    executing: "De besluiten worden uitgevoerd.",
    nothingWrong: "Schrijf op wat volgens de persoon niet klopt.",
    wrongOpen: (number: number) =>
      number === 1
        ? "Besluit nog wat er met één punt gebeurt."
        : `Besluit nog wat er met ${letters(number)} punten gebeurt.`,
    wrongChosen: "Van elk punt is bekend wat ermee gebeurt; leg de besluiten nu vast.",
    toCorrect: "De besluiten liggen vast. Voer ze nu door.",
    toTellCorrected: "Het is verbeterd. Vertel het nu aan wie de gegevens kreeg.",
    corrected: "De besluiten zijn uitgevoerd. Nu het antwoord nog.",
    answered: (day: string) => `Op ${day} hebt u geantwoord.`,
    closed: (day: string) => `Dit verzoek is op ${day} gesloten.`,
    closed_unidentified: (day: string) =>
      `Dit verzoek is op ${day} gesloten, omdat niet vaststond wie het vroeg.`,
    withdrawn: (day: string) => `Het verzoek is ingetrokken en op ${day} gesloten.`,
    forwarded: "Dit verzoek is doorgezonden aan wie erover gaat.",
  },

  clock: {
    title: "De klok",
    days: (number: number): string => (number === 1 ? "dag" : "dagen"),
    daysLate: (number: number): string => (number === 1 ? "dag te laat" : "dagen te laat"),
    today: "vandaag",
    lastDay: "laatste dag",
    received: "ontvangen",
    askedLabel: "gevraagd",
    proofReceived: "bewijs ontvangen",
    clarified: "antwoord ontvangen",
    due: "uiterlijk",
    answered: "beantwoord",
    stood: (number: number) => `stond stil, ${counted(number, "dag", "dagen")}`,
    stands: "staat stil",
    extension: "verlengd",
    firstTerm: "eerste termijn",
    refuseBy: "afwijzen uiterlijk",
    withoutPauses: "zonder stilstand",
    drawn: {
      received: (day: string) => `Ontvangen op ${day}.`,
      pause: (from: string, to: string) => `De klok stond stil van ${from} tot ${to}.`,
      pauseOpen: (from: string) => `De klok staat stil sinds ${from}.`,
      today: (day: number, all: number) => `Vandaag is dag ${day} van ${all}.`,
      todayLate: (late: number) => `Dat is ${days(late)} geleden.`,
      answered: (day: string) => `Beantwoord op ${day}.`,
      due: (day: string) => `Uiterlijk antwoorden op ${day}.`,
      extended: (day: string, first: string) =>
        `Verlengd op ${day}; de eerste termijn, ook die voor een afwijzing, loopt tot en met ${first}.`,
      without: (day: string) => `Zonder de stilstand was dat ${day}.`,
    },
    sum: (months: number, day: string) =>
      months === 1 ? `Een maand na ontvangst is ${day}.` : `Drie maanden na ontvangst is ${day}.`,
    sumPaused: (months: number, number: number, day: string) =>
      months === 1
        ? `De klok stond ${days(number)} stil. Een maand na ontvangst, met die ${number === 1 ? "dag" : "dagen"} erbij, is ${day}.`
        : `De klok stond ${days(number)} stil. Drie maanden na ontvangst, met die ${number === 1 ? "dag" : "dagen"} erbij, is ${day}.`,
    weekend: (weekday: string) => `Dat is een ${weekday}, dus telt de eerstvolgende werkdag.`,
    holiday: (name: string) => `Dat is een feestdag (${name}), dus telt de eerstvolgende werkdag.`,
    offDay: "Dat is geen werkdag, dus telt de eerstvolgende werkdag.",
    dueBefore: "U antwoordt uiterlijk op",
    without: (number: number, day: string) =>
      number === 1 ? `Zonder die dag was het ${day}.` : `Zonder die ${letters(number)} dagen was het ${day}.`,
    pausedNow: "Zolang de klok stilstaat, schuift deze dag op.",
    notCounted: (day: string) =>
      `De vraag van ${day} telt niet mee: zij kwam na de laatste dag, en dan staat de klok niet meer stil.`,
    extend: (day: string) => `Is het ingewikkeld, of zijn het er veel? Dan kunt u tot en met ${day}`,
    extendAct: "één keer verlengen",
    extended: (day: string) =>
      `U hebt op ${day} laten weten dat het langer duurt. Het verzoek loopt daarom twee maanden langer.`,
    refusal: (day: string) =>
      `Wijst u iets af, dan zegt u dat wel uiterlijk op ${day}: die dag schuift niet op.`,
    refusalPassed: (day: string) =>
      `Wijst u iets af, dan had u dat uiterlijk op ${day} moeten zeggen: die dag schuift niet op.`,
    answeredInTime: (day: string) => `Op ${day} hebt u geantwoord; dat was op tijd.`,
    answeredLate: (day: string, number: number) => `Op ${day} hebt u geantwoord, ${days(number)} te laat.`,
    isLate: (day: string, number: number) =>
      `Uiterlijk op ${day} had het antwoord er moeten zijn; dat is ${days(number)} te laat. Antwoord zo snel mogelijk en schrijf erbij waarom het langer duurde.`,
  },

  question: {
    title: "Wat wordt er gevraagd?",
    came: (channel: string, day: string, time: string | null) =>
      `Binnengekomen via ${channel} op ${day}${time === null ? "" : ` om ${time} uur`}.`,
    letters: { nl: "De brieven gaan in het Nederlands.", en: "De brieven gaan in het Engels." },
    noWords: "Er is niet opgeschreven wat er precies gevraagd werd.",
    contact: "Alles wat u van deze persoon bewaart",
    noContact: "Het verzoek hoort niet bij een van uw relaties.",
    linked: (right: string) => `In hetzelfde bericht kwam ook een ander verzoek, ${right}:`,
    changeReceipt: "Dag van ontvangst verbeteren",
  },

  link: {
    contact: "Relatie bij dit verzoek",
    hint: "Zoek op naam, bedrijf of plaats.",
    act: "Relatie koppelen",
    done: "De relatie is gekoppeld.",
  },

  identity: {
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
  },

  search: {
    title: "Waar u nog meer zoekt",
    unit: (number: number): string => (number === 1 ? "plaats" : "plaatsen"),
    say: "Bij een verzoek om inzage horen ook gegevens die niet in dit programma staan. Noteer per plaats wat u vond.",
    sayOther: "Ook buiten dit programma kan iets van deze persoon staan. Noteer per plaats wat u vond.",
    sayErasure: "Wissen geldt ook voor wat niet in dit programma staat. Noteer per plaats wat u vond.",
    done: "U hebt overal gezocht.",
    result: {
      nothing_found: "Niets gevonden",
      found_and_added: "Gevonden en ingevoerd",
      found_known: "Gevonden, het stond hier al",
      not_used: "Gebruiken wij niet",
    },
    notYet: "Nog niet gezocht",
    on: (day: string) => `genoteerd op ${day}`,
    with: (words: string) => `met: ${words}`,
    withEverywhere: (words: string) => `U zocht met: ${words}.`,
    named: (recipients: string) => `in uw register: ${recipients}`,
    never: "Niet meer vragen",
    neverLabel: (place: string) => `Bij geen verzoek meer vragen naar ${place}`,
    neverNoted: "Naar deze plaats vraagt het programma niet meer.",
    again: "Weer vragen",
    againLabel: (place: string) => `Bij elk verzoek weer vragen naar ${place}`,
    againNoted: "Naar deze plaats vraagt het programma weer.",
    addFound: "Voer in wat u vond bij",
    addFoundAfter: "; het komt dan vanzelf bij de besluiten.",
  },

  person: {
    title: "Zoek de persoon",
    unit: "te beoordelen",
    say: (cards: number) =>
      cards === 0
        ? "Dit verzoek gaat nog over geen kaart. Zoek op naam, adres, e-mail, telefoon en rekeningnummer."
        : cards === 1
          ? "Dit verzoek gaat over één kaart. Iemand kan ook als reageerder of tegenpartij in uw administratie staan."
          : `Dit verzoek gaat over ${cards} kaarten van dezelfde persoon. Ze blijven apart; niets wordt samengevoegd.`,
    look: "Zoek de persoon",
    lookAgain: "Zoek opnieuw",
    loading: "De persoon wordt gezocht",
    keysTitle: "Waarmee u zoekt",
    keysHint: "Eén per regel. Een adres is de postcode en daarna het huisnummer.",
    keys: {
      names: "Naam",
      emails: "E-mail",
      phones: "Telefoon",
      accounts: "Rekeningnummer",
      addresses: "Postcode en huisnummer",
    },
    cardsTitle: "Kaarten die van deze persoon kunnen zijn",
    noCards: "Er is geen kaart met deze gegevens.",
    records: (number: number) => counted(number, "gegeven", "gegevens"),
    because: (signs: string) => `gevonden door: ${signs}`,
    first: "Hierover gaat het verzoek",
    said: { same_person: "Dezelfde persoon", somebody_else: "Iemand anders" },
    same: "Dezelfde persoon",
    sameLabel: (name: string) => `${name} is dezelfde persoon`,
    other: "Iemand anders",
    otherLabel: (name: string) => `${name} is iemand anders`,
    judged: {
      same_person: (name: string) => `Het verzoek gaat nu ook over de kaart van ${name}.`,
      somebody_else: (name: string) => `Genoteerd: ${name} is iemand anders.`,
    },
    recordsTitle: "Gegevens van anderen waarin deze persoon voorkomt",
    noRecords: "In de gegevens van anderen komt deze persoon niet voor.",
    role: "Als",
    roleLabel: (record: string) => `Als wat de persoon in ${record} staat`,
    card: "Op de kaart",
    cardLabel: (record: string) => `Op welke kaart ${record} komt`,
    join: "Hoort bij deze persoon",
    joinLabel: (record: string) => `${record} hoort bij deze persoon`,
    aside: "Gaat niet over deze persoon",
    asideLabel: (record: string) => `${record} gaat niet over deze persoon`,
    joined: "Het gegeven hoort nu bij deze persoon en staat bij de besluiten.",
    setAside: "Genoteerd: dit gegeven gaat niet over deze persoon.",
    requestsTitle: "Andere verzoeken van deze persoon, met hun brieven",
    letter: (kind: string, day: string) => `${kind} van ${day}`,
    letters: (letters: string) => `Brieven: ${letters}.`,
    more: "Er is meer gevonden dan hier past. Beoordeel eerst dit, of zoek met minder.",
  },

  decide: {
    progress: (words: string) => `Stand: ${words}.`,
    title: "Uw besluit per gegeven",
    unit: "te besluiten",
    unitDone: (number: number) => records(number),
    say: "Bij elk gegeven staat een voorstel met de reden. U beslist.",
    later: "Zodra vaststaat wie het vraagt, besluit u per gegeven. Dit stelt het programma voor.",
    fixed: "Deze besluiten liggen vast.",
    nothing:
      "In dit programma staat niets van deze persoon. Vindt u elders iets, voer het dan in; het komt hier vanzelf bij.",
    caption: "Gegevens met uw besluit",
    record: "Gegeven",
    decision: "Besluit",
    reason: "Reden",
    until: "Tot en met",
    untilUnknown: "nog niet bekend",
    goes: "Gaat nu weg",
    went: "Gewist",
    stays: "Blijft",
    sum: (goes: number, stays: number, longest: string, unknown: number) => {
      const going =
        goes === 0 ? "Er gaat nu niets weg" : `${counted(goes, "gegeven gaat", "gegevens gaan")} nu weg`;
      if (stays === 0) return `${going}; er blijft niets.`;
      const until = longest === "" ? "" : `, ${stays === 1 ? "" : "het langste "}tot en met ${longest}`;
      const waiting = unknown === 0 ? "" : `; van ${letters(unknown)} is de dag nog niet bekend`;
      return `${going}; ${stays} ${stays === 1 ? "blijft" : "blijven"}${until}${waiting}.`;
    },
    card: {
      allGoes: "Er blijft niets van deze persoon: ook de hele kaart verdwijnt.",
      goes: (what: string) => `Van de kaart gaat weg: ${what}.`,
      nothingGoes: "Van de kaart gaat niets weg.",
      stays: (what: string) => `Op de kaart blijft, voor wat u bewaart: ${what}.`,
      nothingStays: "Op de kaart blijft alleen de naam.",
      points: (kind: string, number: number) => (number === 1 ? kind : `${number} × ${kind}`),
      note: "de notitie",
    },
    held: (why: string) => `Wissen kan nu niet: ${why}.`,
    keptUntil: (record: string) => `Bewaren tot en met (${record})`,
    keptUntilHint: "Kies de dag waarop u dit niet meer nodig hebt.",
    keptUntilDay: "Tot en met",
    gone: "gewist gegeven",
    someRecord: "gegeven",
    hidden: (what: string, which: number | null) => `Beperkt: ${what}${which === null ? "" : ` ${which}`}`,
    about: (record: string) => `Besluit over ${record}`,
    toChoose: "Nog kiezen",
    proposal: (decision: string) => `Voorstel: ${decision}.`,
    ground: (record: string) => `Grond bij ${record}`,
    groundLabel: "Grond",
    explanationLabel: "Wat laat u weg, en waarom?",
    balanceLabel: "Waarom weegt uw belang zwaarder?",
    explanation: (record: string) => `Uitleg bij ${record}`,
    markLabel: "Wat gaat over anderen?",
    mark: (record: string) => `Tekst van ${record}`,
    markHint:
      "Selecteer de woorden met de muis of met Shift en de pijltjes, en maak ze zwart. Doe dat zo vaak als nodig.",
    markAct: "Selectie zwart maken",
    markedHead: "Zwart gemaakt",
    unmark: "Toch tonen",
    unmarkLabel: (passage: string) => `Toch tonen: ${passage}`,
    markedPreview: "Zo staat het in de kopie",
    blackedOut: "zwart gemaakt",
    passagesLabel: "Deze woorden maakt u zwart",
    passages: (record: string) => `Zwart te maken in ${record}`,
    passagesHint:
      "Eén woord of zin per regel, precies zoals het er staat. Laat u dit leeg, dan wordt alle vrije tekst zwart.",
    acceptAll: (number: number) =>
      number === 1 ? "Het voorstel overnemen" : `De ${letters(number)} voorstellen overnemen`,
    keep: "Tussentijds opslaan",
    fix: "Besluiten vastleggen",
    fixSay: (number: number) =>
      number === 1 ? "Kies eerst over één gegeven." : `Kies eerst over ${letters(number)} gegevens.`,
    kept: "Uw keuzes zijn opgeslagen.",
    wasFixed: "De besluiten liggen vast.",
  },

  erase: {
    title: "Wissen",
    unit: "te wissen",
    say: (number: number) =>
      number === 1
        ? "Eén gegeven gaat weg. U ziet eerst een voorbeeld; pas na uw akkoord wordt er gewist."
        : `${sentence(letters(number))} gegevens gaan weg. U ziet eerst een voorbeeld; pas na uw akkoord wordt er gewist.`,
    done: (day: string) => `Wat weg moest, is op ${day} gewist.`,
    proof: (number: string) => `Bewijs ${number}`,
    backups: (day: string) =>
      `In de reservekopieën verdwijnen deze gegevens uiterlijk op ${day}; tot dan gebruikt u ze niet.`,
    places: (number: number) =>
      number === 1
        ? "Buiten dit programma is nog op één plaats iets te wissen."
        : `Buiten dit programma is nog op ${letters(number)} plaatsen iets te wissen.`,
    toPlaces: "Vink af wat gedaan is",
  },

  reassess: {
    title: "Opnieuw bekijken",
    say: "Laat iemand die erover gaat zelf kijken, met wat de persoon ervan vindt.",
    lookedBy: "Wie heeft gekeken?",
    personsView: "Wat vindt de persoon ervan?",
    outcome: "Wat is er besloten?",
    act: "Vastleggen",
    noted: "Vastgelegd.",
    done: (by: string, day: string, outcome: string) =>
      `${by} keek op ${day} opnieuw. De uitkomst: ${outcome}`,
    view: (words: string) => `De persoon vond: ${words}`,
  },

  notActedOn: {
    title: "Niet in behandeling",
    refused:
      "U hebt geschreven dat u dit verzoek niet in behandeling neemt. De persoon kan een klacht indienen.",
    fee: (amount: string) =>
      `U hebt geschreven dat u dit verzoek pas in behandeling neemt als de persoon ${amount} betaalt. Is dat betaald, sluit het verzoek dan en open het opnieuw.`,
    objective: "Waaruit blijkt dat het recht niet wordt gebruikt waarvoor het is",
    subjective: "Waaruit blijkt dat dit de bedoeling is",
  },

  stop: {
    title: "Stoppen",
    marketing: "Bezwaar tegen reclame gaat meteen in, zonder voorwaarden. De reclame stopt langs elke weg.",
    consent:
      "Intrekken is net zo makkelijk als geven: het gebruik stopt meteen. Wat u er eerder mee deed, was toegestaan.",
    nothing:
      "Er staat hier geen nieuwsbrief of cookie van deze persoon. Het adres komt wel op de lijst van wie geen reclame wil.",
    which: "Welke toestemming is ingetrokken?",
    noneChosen: "Kies welke toestemming is ingetrokken.",
    otherCard: (name: string, card: string) => `${name}, op de kaart van ${card}`,
    stopped: "gestopt",
    erased: "gestopt en gewist",
    heldBack: "gestopt; wissen wacht op een blokkade",
    addresses: "Waar het stopt",
    addressesStopped: "Hier gaat niets meer heen",
    channels: { email: "e-mail", telephone: "telefoon, sms en WhatsApp" },
    forgotten: { email: "Een e-mailadres", telephone: "Een telefoonnummer" },
    since: (day: string) => `sinds ${day}`,
    code: "Op de lijst staat alleen een versleutelde code. Elke import, elk nieuw adres en elke verzendlijst wordt ermee vergeleken.",
    add: "Nog een e-mailadres of telefoonnummer",
    addAct: "Erbij zetten",
    added: (value: string) => `${value} staat erbij.`,
    noAddress: "Dit is geen e-mailadres en geen telefoonnummer.",
    takeOut: "Weghalen",
    takeOutOf: (value: string) => `Weghalen: ${value}`,
    actMarketing: "Reclame nu stoppen",
    actConsent: "Gebruik nu stoppen",
    doneMarketing: "De reclame is gestopt.",
    doneConsent: "Het gebruik is gestopt.",
    stoppedMarketing: (day: string) => `Sinds ${day} gaat er geen reclame meer naar deze persoon.`,
    stoppedConsent: (day: string) => `Sinds ${day} is het gebruik gestopt.`,
    proof: (number: string) => `Bewijs ${number} van het wissen`,
    marked: "Op de kaart staat dat er geen reclame meer mag.",
    places: (number: number) =>
      number === 1
        ? "Stop het ook buiten dit programma, op één plaats."
        : `Stop het ook buiten dit programma, op ${letters(number)} plaatsen.`,
  },

  rectify: {
    title: "Wat klopt er niet?",
    unit: "te besluiten",
    empty: "Schrijf op wat volgens de persoon niet klopt. Kies daarna wat ermee gebeurt.",
    say: "Dit klopt volgens de persoon niet. Wat toen gezegd of berekend is, blijft staan; daar komt een verklaring bij.",
    add: "Iets dat niet klopt",
    decide: "Wat gebeurt ermee",
    change: "Wijzigen",
    remove: "Weghalen",
    removed: "Weggehaald.",
    saved: "Opgeslagen.",
    ofThing: (act: string, name: string) => `${act}: ${name}`,
    open: "Nog niet besloten",
    applied: (outcome: string, day: string) => `${outcome}, gedaan op ${day}`,
    stated: (outcome: string, day: string) => `${outcome}; de verklaring staat erbij sinds ${day}`,
    statementIs: (text: string) => `Verklaring: “${text}”`,
    credit: "De creditfactuur",
    replacement: "De nieuwe factuur",
    creditMissing: "Er is nog geen creditfactuur gekozen.",
    replacementMissing: "Er is nog geen nieuwe factuur gekozen.",
    fix: "Besluiten vastleggen",
    fixed: "De besluiten liggen vast.",
    guard: (what: string) => `Vastleggen kan nog niet. ${what}`,
    execute: "Nu verbeteren",
    executed: "Het is verbeterd.",
    what: "Waar gaat het om?",
    said: "Wat klopt er niet?",
    saidHint: "In de woorden van de persoon",
    becomes: "Wat gebeurt ermee?",
    nothingNew: "Wijzig minstens één regel hierboven.",
    oldTold: "Noem in de brief ook wat er eerst stond",
    oldToldHint: "Alleen als dat veilig is. Anders noemt de brief alleen wat er nu staat.",
    papersHint:
      "Maak de creditfactuur en de nieuwe factuur in uw boekhouding, voer ze hier in bij Gegevens, en kies ze dan.",
    ground: "Reden van de wet",
    why: "Waarom past u het niet aan?",
    whyHint: "Dit staat in de brief.",
    statement: "Verklaring van de persoon",
    statementHint: "Leeg laten mag: dan komen de woorden van hierboven erbij te staan.",
    save: "Opslaan",
  },

  recipients: {
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
    leaveOutSay: "Dat mag alleen als het onmogelijk is of onevenredig veel moeite kost.",
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
  },

  portability: {
    title: "Gegevens om mee te nemen",
    unit: (number: number): string => (number === 1 ? "gegeven" : "gegevens"),
    nothing: "Er gaat niets mee. Het antwoord zegt waarom.",
    toPrepare:
      "Zet klaar wat de persoon zelf gaf. Het ligt dan vast zoals het nu is; uw eigen aantekeningen gaan niet mee, en er wordt niets gewist.",
    prepare: "Gegevens klaarzetten",
    wasPrepared: "De gegevens staan klaar.",
    prepared: (day: string) => `De gegevens liggen vast zoals ze waren op ${day}.`,
    sentTo: (receiver: string, day: string) => `Op verzoek ook gestuurd naar ${receiver}, op ${day}.`,
    confirmed: (day: string) => `Op ${day} is bevestigd dat ze er zijn.`,
    send: "Ook naar een ander bedrijf gestuurd",
    sendTitle: "Naar wie zijn de gegevens gestuurd?",
    sendSay:
      "De persoon mag vragen dat u de gegevens meteen naar een ander bedrijf stuurt, als dat technisch kan. Maak het beveiligde bestand, stuur het, en noteer het hier. Het komt in de brief.",
    sendWhom: "Naar welk bedrijf?",
    sendDay: "Wanneer?",
    sendAct: "Vastleggen",
    wasSent: "Vastgelegd naar wie de gegevens gestuurd zijn.",
    confirm: "Ontvangst is bevestigd",
    confirmTitle: "Is bevestigd dat de gegevens er zijn?",
    confirmSay: "Dit hoeft niet. Het is wel goed bewijs.",
    confirmDay: "Wanneer?",
    confirmAct: "Vastleggen",
    wasConfirmed: "Vastgelegd dat de gegevens er zijn.",
  },

  package: {
    title: "Beveiligd bestand met de gegevens",
    say: "Geef de gegevens als bestand mee dat alleen met een wachtwoord opengaat. Er zitten de gegevens in, per soort een rekenblad, en uw brieven.",
    again: (day: string) =>
      `Het bestand is er tot ${day}. Bent u het wachtwoord kwijt? Maak dan een nieuw bestand; het oude vervalt.`,
    gone: "De gegevens van dit antwoord zijn na 30 dagen gewist. Alleen de brief is er nog.",
    make: "Beveiligd bestand maken",
    makeAgain: "Nieuw bestand en nieuw wachtwoord maken",
    making: "Het bestand wordt gemaakt",
    password: "Dit wachtwoord ziet u alleen nu. Het programma bewaart het niet.",
    otherWay:
      "Geef het door langs een andere weg dan het bestand: lees het voor aan de telefoon of stuur een sms. Zet het niet in dezelfde mail.",
    savePage: "Webpagina opslaan (.html)",
    saveZip: "Zipbestand opslaan (.zip)",
    which:
      "De webpagina gaat open in elke browser, ook zonder internet. Het zipbestand is voor wie 7-Zip, Keka of WinZip heeft. Stuur wat de persoon het best past.",
  },

  letters: {
    title: "Brieven",
    unit: (number: number): string => (number === 1 ? "stuk" : "stukken"),
    none: "Er is nog geen brief bij dit verzoek.",
    caption: "Brieven en bijlagen bij dit verzoek",
    package: "De gegevens gaan ook mee als beveiligd bestand",
    packageHint: "De brief zegt dan hoe het opengaat. Het bestand maakt u na het uitgeven.",
    now: "Brieven die u nu kunt maken",
    offers: {
      acknowledgement: {
        say: "Zeg dat het verzoek er is, en wanneer het antwoord uiterlijk komt.",
        act: "Ontvangstbevestiging maken",
      },
      identity_request: {
        say: "Vraag om bewijs, alleen als u twijfelt wie dit vraagt. De klok staat stil tot het er is.",
        act: "Vraag om bewijs maken",
      },
      clarification_request: {
        say: "Vraag welke gegevens bedoeld zijn, als u er veel hebt. De klok staat stil tot het antwoord.",
        act: "Vraag om verduidelijking maken",
      },
      extension_notice: {
        say: "Laat weten dat u twee maanden langer nodig hebt, en waarom.",
        act: "Bericht van verlenging maken",
      },
      not_identified: {
        say: "Zeg dat u niet verder gaat, omdat niet vaststaat wie dit vraagt. Het verzoek wordt daarmee gesloten.",
        act: "Bericht van sluiten maken",
      },
      erasure_done: { say: "Antwoord dat alles gewist is.", act: "Antwoord maken" },
      erasure_partly_refused: {
        say: "Antwoord wat gewist is, en wat blijft: waarom en tot wanneer.",
        act: "Antwoord maken",
      },
      erasure_refused: {
        say: "Antwoord waarom u nu niets wist, en wanneer wel.",
        act: "Antwoord maken",
      },
      nothing_found: { say: "Antwoord dat u niets van deze persoon hebt.", act: "Antwoord maken" },
      access_answer: {
        say: "Antwoord met het overzicht en de kopie als bijlagen.",
        act: "Antwoord maken",
      },
      rectification_answer: { say: "Antwoord wat u verbeterd hebt en wat niet.", act: "Antwoord maken" },
      restriction_placed: {
        say: "Antwoord welke gegevens u voorlopig niet gebruikt.",
        act: "Antwoord maken",
      },
      restriction_lifting: {
        say: "Laat vooraf weten dat u de gegevens weer gaat gebruiken.",
        act: "Bericht maken",
      },
      objection_upheld: {
        say: "Antwoord dat het bezwaar terecht is, en wat er gestopt en gewist is.",
        act: "Antwoord maken",
      },
      objection_rejected: { say: "Antwoord waarom u toch doorgaat.", act: "Antwoord maken" },
      marketing_stopped: {
        say: "Antwoord dat u gestopt bent met reclame en nieuwsbrieven.",
        act: "Antwoord maken",
      },
      portability_answer: { say: "Antwoord met de gegevens die de persoon zelf gaf.", act: "Antwoord maken" },
      consent_withdrawn: {
        say: "Antwoord dat u gestopt bent nu de toestemming is ingetrokken.",
        act: "Antwoord maken",
      },
      human_decision_answer: {
        say: "Antwoord hoe er besloten is, en wie opnieuw gekeken heeft.",
        act: "Antwoord maken",
      },
      request_refused: { say: "Antwoord waarom u niet doet wat er gevraagd is.", act: "Antwoord maken" },
      not_covered: { say: "Antwoord waarom de privacywet hier niet geldt.", act: "Antwoord maken" },
      complaint_information: { say: "Leg uit waar de persoon een klacht kan indienen.", act: "Uitleg maken" },
      not_acted_on: {
        say: "Antwoord dat u dit niet in behandeling neemt, of alleen tegen betaling.",
        act: "Antwoord maken",
      },
      counter_party_notice: {
        say: "Vertel een tegenpartij dat u gegevens van hem of haar gebruikt.",
        act: "Bericht maken",
      },
      request_forwarded: { say: "Vertel dat u het verzoek hebt doorgestuurd.", act: "Bericht maken" },
      recipient_notice: {
        say: "Vertel een ontvanger wat u met de gegevens hebt gedaan.",
        act: "Brief maken",
      },
    },
    reminder: {
      say: "Herinner aan uw vraag om bewijs. Dertig dagen na de vraag kunt u sluiten als er niets komt.",
      act: "Herinnering maken",
    },
    askedMyself: "Dit heb ik al zelf gevraagd",
    remindedMyself: "Ik heb al zelf herinnerd",
    toldMyself: "Dit heb ik al zelf laten weten",
    asks: {
      doubt: {
        say: "Om bewijs vragen mag alleen bij redelijke twijfel. De klok staat stil vanaf vandaag tot de dag waarop het bewijs er is.",
        reason: "Waarom twijfelt u?",
        hint: "Dit komt in de brief, na ‘De reden is:’. Bijvoorbeeld: het verzoek kwam van een adres dat wij niet kennen.",
      },
      amount: {
        say: "Dat mag als u veel gegevens van iemand hebt. De klok staat stil tot het antwoord. Wat al duidelijk is, geeft u intussen.",
        reason: "Waarom is dat nodig?",
        hint: "Bijvoorbeeld: er zijn meer dan tweehonderd gegevens.",
      },
      lifting: {
        say: "De persoon krijgt dit bericht voordat de beperking eindigt, ten minste vijf werkdagen ervoor.",
        reason: "Waarom eindigt de beperking?",
        hint: "Dit komt in de brief, na ‘De reden is:’. Bijvoorbeeld: u liet ons weten dat uw rechtszaak voorbij is.",
      },
      objection: {
        say: "De brief gaat in op de reden van de persoon, en op uw afweging bij elk gegeven.",
        reason: "Welke reden gaf de persoon?",
        hint: "Dit komt in de brief, na ‘U geeft als reden:’. Bijvoorbeeld: u wilt niet op de website staan.",
      },
      more_time: {
        say: "Verlengen mag als het verzoek ingewikkeld is of er veel verzoeken zijn, en alleen als u het op tijd laat weten. Een afwijzing schuift niet mee.",
        reason: "Waarom is meer tijd nodig?",
        hint: "Dit komt in de brief. Bijvoorbeeld: wij zoeken in een archief van tien jaar.",
      },
    },
    liftOn: "Op welke dag gaat u de gegevens weer gebruiken?",
    proof: "Welk bewijs vraagt u?",
    proofHint: "Vraag niet meer dan nodig is. Een volledige kopie van een paspoort vraagt u nooit.",
    proofs: {
      known_address: "Een bericht van het adres of nummer dat u al kent",
      two_facts: "Twee feiten die alleen u beiden kent, zoals het nummer van een factuur",
      call_back: "Dat u terugbelt op het nummer dat u al had",
      letter_code: "Een code die u per brief stuurt naar het adres dat u al had",
      id_shown: "Een legitimatie laten zien; u kopieert niets",
      shielded_copy: "Een afgeschermde kopie, alleen als niets anders kan; u vernietigt haar na de controle",
    },
    toPreview: "Voorbeeld van de brief",
    back: "Aanpassen",
    orally: "Mondeling beantwoord",
    orallyTitle: "Is het antwoord mondeling gegeven?",
    orallySay:
      "Mondeling antwoorden kan als de persoon daarom vroeg en vaststaat wie het is. Het programma noteert de dag van vandaag. Er komt geen brief.",
    orallyAct: "Noteren: mondeling beantwoord",
    orallyDone: "Genoteerd dat u mondeling hebt geantwoord.",
    previewTitle: "Zo wordt de brief",
    previewSay:
      "Er wordt nog niets bewaard. Na het uitgeven ligt de brief vast en kan er niets meer aan veranderen.",
    previewLoading: "De brief klaarzetten…",
    missing: "De brief is nog niet volledig",
    gap: {
      address: "Het postadres van de aanvrager ontbreekt. Per post kan de brief zo niet weg.",
      sender_address: "Uw eigen adres ontbreekt. Vul het in bij Instellingen.",
      sender_contact: "Uw telefoon of e-mail ontbreekt. Vul er een in bij Instellingen.",
      signatory: "De naam van wie tekent, ontbreekt. Vul die in bij Instellingen.",
      recipient: "Van een ontvanger is nog niet alles bekend. De brief zegt dat u het nog nagaat.",
    },
    lost: "In uw eigen teksten ontbreekt iets dat er van de wet in moet staan",
    lostEntry: (what: string, article: string) => `${what} (${article})`,
    toTexts: "Naar de teksten van deze brief",
    envelope: {
      show: "Toon het venster van de envelop",
      label: "De brief in zijn envelop, op schaal: gevouwen in drieën, met het venster over het adres",
      shows: {
        address: "Het hele adres staat in het venster, en niets anders.",
        part_of_address: "Het adres past niet: een deel valt buiten het venster. Kort het in tot zes regels.",
        something_else: "In het venster staat ook iets dat er niet hoort.",
      },
    },
    changed: "Dit is de brief zoals hij nu wordt. Lees hem nog eens voordat u hem uitgeeft.",
    toSettings: "Naar Instellingen",
    issue: "Brief uitgeven",
    issued: "De brief ligt vast.",
  },

  ending: {
    title: "Afronden",
    court: (day: string) => `Wie het niet eens is met uw antwoord, kan tot en met ${day} naar de rechtbank.`,
    keptUntil: (day: string) =>
      `Dit verzoek zelf bewaart u tot en met ${day}. Daarna staat het bij Opruimen.`,
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
  },

  ask: {
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
  },
  resume: {
    title: "Wat is er binnen?",
    when: "Wanneer kwam het binnen?",
    act: "Klok weer laten lopen",
    done: "De klok loopt weer.",
  },
  extend: {
    title: "Eén keer verlengen met twee maanden",
    say: "Verlengen mag als het verzoek ingewikkeld is of er veel verzoeken zijn, en alleen als u dat op tijd laat weten met de reden. Een afwijzing verschuift niet mee.",
    when: "Wanneer hebt u dit laten weten?",
    reason: "Waarom is meer tijd nodig?",
    act: "Verlengen",
    done: "Het verzoek is verlengd.",
  },
  mend: {
    link: "Naam of adres verbeteren",
    title: "Naam of adres verbeteren",
    say: "Dit geldt voor de brieven die u nog maakt. Wat al is uitgegeven, verandert niet mee.",
    act: "Verbeteren",
    done: "De naam en het adres zijn verbeterd.",
  },
  receipt: {
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
  },
};
