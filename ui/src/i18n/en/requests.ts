import { atTheStart as sentence, inEnglish as letters } from "../numerals";
import { counted } from "../plural";
import type { requests as source } from "../nl/requests";

type Asker = { subject: string; own: string };

const days = (number: number) => (number === 1 ? "one day" : `${letters(number)} days`);

/** Words of the list of requests and of a request's page. */
export const requests: typeof source = {
  otherWay: {
    title: "Does this request go another way?",
    subject: {
      child:
        "It is about a child under 16. A parent or guardian asks it, or the child itself. Write so that a child understands it.",
      deceased:
        "It is about somebody who has died. Privacy law does not apply then. The card says that the person has died; no more mailings go out.",
      company: "It is about a company as such. Privacy law protects people, not companies.",
    },
    viaProcessor: (first: string, us: string, due: string, dueFromUs: string) =>
      `The request came in at a processor on ${first}, and with you on ${us}. The term safely runs from the first day, up to and including ${due}. From the day with you it would be ${dueFromUs}.`,
    forwarded: (to: string, day: string) => `Sent on to ${to} on ${day}.`,
    acts: {
      forward: "Send it on",
      say_not_covered: "Explain that the law does not apply here",
      not_act_on: "Not act on it",
      inform_on_complaint: "Send information about complaints",
    },
    fillIn: "Fill this in.",
    forwardSay:
      "Send the request on yourself to whom it is for. The letter tells who asks that and when you did so. Your term ends then.",
    why: "Why is it not for you?",
    to: "Whom is it for?",
    toHint: "The name as it will stand in the letter",
    on: "Sent on on",
    excessSay:
      "This is allowed only where the request is manifestly unfounded or excessive. You must be able to prove it, with facts of both kinds. Asking more often is not enough. Rather talk about it first.",
    late: (day: string) => `Refusing was possible up to and including ${day}`,
    lateSay: "An extension does not move that day. So you are late; write down why in the file.",
    inTime: (day: string) =>
      `A refusal must reach who asks by ${day} at the latest. An extension does not move that.`,
    objective: "Why does this request not serve the purpose of the right?",
    objectiveHint: "Facts that somebody else can check",
    subjective: "What shows that this is meant?",
    subjectiveHint: "For example what the person wrote",
    outcome: "What do you do?",
    fee: "Amount",
    feeHint: "No more than it costs you",
    lookedAgain: "Somebody looked at this a second time",
    lookedAgainMissing: "Have somebody look at it a second time.",
    lookAgain: "Look once more where this letter goes",
    doubts: {
      address_differs: "The address differs from the contact's card.",
      email_differs: "The e-mail address differs from the contact's card.",
      address_is_new: "An address on the card is less than two weeks old.",
    },
  },
  loading: "Fetching requests…",
  loadingOne: "Fetching the request…",
  lead: (open: number, late: number, firstDue: string) => {
    if (open === 0) return "No request is running.";
    const running = open === 1 ? "One request is running" : `${sentence(letters(open))} requests are running`;
    if (late === 0) return `${running}. The first answer is due on ${firstDue}.`;
    if (open === 1) return "One request is running, and its answer is late.";
    return late === 1
      ? `${running}. One answer is late; it stands on top.`
      : `${running}. ${sentence(letters(late))} answers are late; they stand on top.`;
  },
  takeIn: "Take in a request",
  tabs: "Open and closed requests",
  open: "Open",
  closed: "Closed",
  noneOpen:
    "No request is open. Does somebody ask for access, erasure or something else? Take it in here. The clock starts on the day of receipt.",
  noneClosed: "Requests that you have closed will stand here.",
  closedCaption: (shown: number, total: number) =>
    shown < total ? `The last ${shown} of ${total} closed requests` : "Closed requests",
  columns: {
    name: "Who",
    right: "Right",
    received: "Received",
    answered: "Answered",
    state: "State",
    kept: "Kept until",
  },
  notAnswered: "not",
  line: {
    running: (passed: number, all: number) => `${passed} of ${counted(all, "day", "days")} have passed`,
    late: (all: number, late: number) =>
      `${counted(all, "day", "days")} to answer, ${counted(late, "day", "days")} late`,
  },
  rowLate: (received: string, due: string) => `Received on ${received}. You should have answered by ${due}.`,
  rowPaused: (asked: string) => `The clock has stood still since ${asked}, until your question is answered.`,
  rowDue: (received: string, due: string) => `Received on ${received}. The answer is due on ${due}.`,
  rowAnswered: (answered: string) => `Answered on ${answered}. You can close this request.`,
  go: "Go on",
  goLate: "Answer now",
  goLabel: (act: string, name: string) => `${act} with the request of ${name}`,

  who: {
    ms: { subject: "She", own: "her" },
    mr: { subject: "He", own: "his" },
    neutral: { subject: "This person", own: "their" },
  },
  represented: (name: string) => ({ subject: name, own: "the" }),
  asked: {
    access: (by: Asker, day: string) => `${by.subject} asked for access to ${by.own} data on ${day}.`,
    rectification: (by: Asker, day: string) =>
      `${by.subject} asked on ${day} to have ${by.own} data corrected.`,
    erasure: (by: Asker, day: string) => `${by.subject} asked on ${day} to have ${by.own} data erased.`,
    restriction: (by: Asker, day: string) =>
      `${by.subject} asked on ${day} not to use ${by.own} data for the time being.`,
    portability: (by: Asker, day: string) => `${by.subject} asked on ${day} for a file with ${by.own} data.`,
    objection: (by: Asker, day: string) => `${by.subject} objected on ${day} to the use of ${by.own} data.`,
    marketing_objection: (by: Asker, day: string) =>
      `${by.subject} asked on ${day} not to get advertising any more.`,
    consent_withdrawal: (by: Asker, day: string) => `${by.subject} withdrew ${by.own} consent on ${day}.`,
    human_decision: (by: Asker, day: string) => `${by.subject} asked on ${day} for a decision by a person.`,
  },
  standing: {
    late: (number: number) => `The answer is ${days(number)} late.`,
    received: "First establish who asks.",
    notCovered: "Privacy law does not apply here; explain that in a letter.",
    id_wait: (asked: string) => `You asked for proof on ${asked}; until it is there, the clock stands still.`,
    id_answered: "The proof has come. Note whether it is right.",
    spec_wait: (asked: string) =>
      `You asked on ${asked} which data are meant; until the answer the clock stands still.`,
    undecided: (open: number, all: number) =>
      open === all
        ? all === 1
          ? "You still have to decide on the one record."
          : `You still have to decide on ${all === 2 ? "both" : `all ${letters(all)}`} records.`
        : `You still have to decide on ${letters(open)} of the ${letters(all)} records.`,
    chosen: "Every record has a choice; now fix the decisions.",
    nothing: "This program has nothing of this person.",
    decided: "The decisions are fixed. Now the answer.",
    toStop: "This need not wait: stop the use today.",
    useStopped: "The use has stopped. Now the confirmation.",
    toErase: "The decisions are fixed. Now erase what has to go.",
    erased: "What had to go was erased. Now the answer.",
    toTell: "What had to go was erased. Now tell who got the data.",
    executing: "The decisions are being carried out.",
    nothingWrong: "Write down what is wrong according to the person.",
    wrongOpen: (number: number) =>
      number === 1
        ? "Decide what becomes of one point."
        : `Decide what becomes of ${letters(number)} points.`,
    wrongChosen: "It is known what becomes of each point; now fix the decisions.",
    toCorrect: "The decisions are fixed. Now carry them out.",
    toTellCorrected: "It was corrected. Now tell who got the data.",
    corrected: "The decisions were carried out. Now the answer.",
    answered: (day: string) => `You answered on ${day}.`,
    closed: (day: string) => `This request was closed on ${day}.`,
    closed_unidentified: (day: string) =>
      `This request was closed on ${day}, because who asked was not established.`,
    withdrawn: (day: string) => `The request was withdrawn and closed on ${day}.`,
    forwarded: "This request was sent on to whom it concerns.",
  },

  clock: {
    title: "The clock",
    days: (number: number): string => (number === 1 ? "day" : "days"),
    daysLate: (number: number): string => (number === 1 ? "day late" : "days late"),
    today: "today",
    lastDay: "last day",
    received: "received",
    askedLabel: "asked",
    proofReceived: "proof received",
    clarified: "answer received",
    due: "at the latest",
    answered: "answered",
    stood: (number: number) => `stood still, ${counted(number, "day", "days")}`,
    stands: "stands still",
    extension: "extended",
    firstTerm: "first term",
    refuseBy: "refuse by",
    withoutPauses: "without the stop",
    drawn: {
      received: (day: string) => `Received on ${day}.`,
      pause: (from: string, to: string) => `The clock stood still from ${from} to ${to}.`,
      pauseOpen: (from: string) => `The clock has stood still since ${from}.`,
      today: (day: number, all: number) => `Today is day ${day} of ${all}.`,
      todayLate: (late: number) => `That is ${days(late)} ago.`,
      answered: (day: string) => `Answered on ${day}.`,
      due: (day: string) => `To be answered by ${day}.`,
      extended: (day: string, first: string) =>
        `Extended on ${day}; the first term, also for a refusal, runs until and including ${first}.`,
      without: (day: string) => `Without the stop that was ${day}.`,
    },
    sum: (months: number, day: string) =>
      months === 1 ? `One month after receipt is ${day}.` : `Three months after receipt is ${day}.`,
    sumPaused: (months: number, number: number, day: string) =>
      months === 1
        ? `The clock stood still for ${days(number)}. One month after receipt, with ${number === 1 ? "that day" : "those days"} added, is ${day}.`
        : `The clock stood still for ${days(number)}. Three months after receipt, with ${number === 1 ? "that day" : "those days"} added, is ${day}.`,
    weekend: (weekday: string) => `That is a ${weekday}, so the next working day counts.`,
    holiday: (name: string) => `That is a public holiday (${name}), so the next working day counts.`,
    offDay: "That is no working day, so the next working day counts.",
    dueBefore: "You answer by",
    without: (number: number, day: string) =>
      number === 1
        ? `Without that day it was ${day}.`
        : `Without those ${letters(number)} days it was ${day}.`,
    pausedNow: "As long as the clock stands still, this day moves on.",
    notCounted: (day: string) =>
      `The question of ${day} does not count: it came after the last day, and then the clock no longer stands still.`,
    extend: (day: string) => `Is it complicated, or are there many? Until ${day} you can`,
    extendAct: "extend once",
    extended: (day: string) =>
      `You told on ${day} that it takes longer. The request therefore runs two months longer.`,
    refusal: (day: string) => `A refusal, though, is to be told by ${day}: that day does not move.`,
    refusalPassed: (day: string) =>
      `A refusal, though, should have been told by ${day}: that day does not move.`,
    answeredInTime: (day: string) => `You answered on ${day}; that was in time.`,
    answeredLate: (day: string, number: number) => `You answered on ${day}, ${days(number)} late.`,
    isLate: (day: string, number: number) =>
      `The answer should have been there by ${day}; that is ${days(number)} late. Answer as soon as you can and write why it took longer.`,
  },

  question: {
    title: "What is asked?",
    came: (channel: string, day: string, time: string | null) =>
      `Came in by ${channel} on ${day}${time === null ? "" : ` at ${time}`}.`,
    letters: { nl: "Letters are in Dutch.", en: "Letters are in English." },
    noWords: "It was not written down what exactly was asked.",
    contact: "Everything you keep of this person",
    noContact: "The request belongs to none of your contacts.",
    linked: (right: string) => `Another request came in the same message, ${right}:`,
    changeReceipt: "Correct the day of receipt",
  },

  link: {
    contact: "Contact of this request",
    hint: "Search by name, company or town.",
    act: "Link contact",
    done: "The contact is linked.",
  },

  identity: {
    title: "Who asks?",
    representative: (kind: string, name: string) => `${name} asks this for this person, as ${kind}.`,
    address: (lines: string) => `Letters go to ${lines}.`,
    noAddress: "No postal address is known.",
    authoritySeen: (day: string) => `You saw the authority on ${day}.`,
    authorityNotSeen: "You have not seen an authority yet.",
    askedProof: (day: string, proof: string, reason: string) =>
      `You asked for proof on ${day}${proof === "" ? "" : ` (${proof})`}, because: ${reason}`,
    remindedOn: (day: string) => `You reminded of it on ${day}.`,
    askedWhich: (day: string, reason: string) =>
      `You asked on ${day} which data are meant, because: ${reason}`,
    proofCame: (day: string) => `The proof came on ${day}.`,
    answerCame: (day: string) => `The answer came on ${day}.`,
    kept: "Of the proof only this is kept:",
    right: "right",
    wrong: "not right",
    notYet: "It is not established yet who asks this.",
    tooLight: "The way of establishing it was too light for this request.",
    notNeeded: "You need not establish who asks this: the address itself is enough.",
    enough: {
      known_address:
        "Did the request come from an address or number that you know already, and does the answer go back there? Then that is enough. Ask no more than is needed.",
      two_facts: "Two facts that only the two of you know are enough here. Ask no more than is needed.",
      call_back:
        "A case file belongs to this person. So more is needed than an address on file: call back on the number you already had, or send a code by letter.",
      letter_code: "A code by letter to the address you already had is enough here.",
      id_shown: "Have an ID shown. Copy nothing.",
      shielded_copy: "A shielded copy is needed here. Destroy it after the check.",
    },
    how: "How did you establish it?",
    isEnough: "This is enough.",
    heavier: "Heavier than needed; only when the lighter one does not work.",
    when: "When?",
    establish: "Note: this is right",
    notRight: "It was not right",
    askProof: "Ask for proof",
    resume: "The proof has come",
    resumeAnswer: "The answer has come",
    established: "Noted who asks this.",
    notEstablished: "Noted that it was not right.",
  },

  search: {
    title: "Where else you search",
    unit: (number: number): string => (number === 1 ? "place" : "places"),
    say: "An access request also covers data that are not in this program. Note for each place what you found.",
    sayOther:
      "Something of this person can also be outside this program. Note for each place what you found.",
    sayErasure: "Erasure also covers what is not in this program. Note for each place what you found.",
    done: "You have searched everywhere.",
    result: {
      nothing_found: "Nothing found",
      found_and_added: "Found and entered",
      found_known: "Found, it was here already",
      not_used: "We do not use this",
    },
    notYet: "Not searched yet",
    on: (day: string) => `noted on ${day}`,
    with: (words: string) => `with: ${words}`,
    withEverywhere: (words: string) => `You searched with: ${words}.`,
    named: (recipients: string) => `in your register: ${recipients}`,
    never: "Do not ask any more",
    neverLabel: (place: string) => `Ask no request any more about ${place}`,
    neverNoted: "The program asks about this place no more.",
    again: "Ask again",
    againLabel: (place: string) => `Ask each request about ${place} again`,
    againNoted: "The program asks about this place again.",
    addFound: "Enter what you found under",
    addFoundAfter: "; it will then stand among the decisions.",
  },

  person: {
    title: "Find the person",
    unit: "to judge",
    say: (cards: number) =>
      cards === 0
        ? "This request is not about a card yet. Look by name, address, e-mail, telephone and account number."
        : cards === 1
          ? "This request is about one card. Somebody can also be in your administration as a commenter or a counter-party."
          : `This request is about ${cards} cards of the same person. They stay apart; nothing is merged.`,
    look: "Find the person",
    lookAgain: "Look again",
    loading: "Looking for the person",
    keysTitle: "What you look with",
    keysHint: "One a line. An address is the postcode and then the house number.",
    keys: {
      names: "Name",
      emails: "E-mail",
      phones: "Telephone",
      accounts: "Account number",
      addresses: "Postcode and house number",
    },
    cardsTitle: "Cards that may be of this person",
    noCards: "There is no card with these data.",
    records: (number: number) => counted(number, "record", "records"),
    because: (signs: string) => `found by: ${signs}`,
    first: "The request is about this one",
    said: { same_person: "The same person", somebody_else: "Somebody else" },
    same: "The same person",
    sameLabel: (name: string) => `${name} is the same person`,
    other: "Somebody else",
    otherLabel: (name: string) => `${name} is somebody else`,
    judged: {
      same_person: (name: string) => `The request is now also about the card of ${name}.`,
      somebody_else: (name: string) => `Noted: ${name} is somebody else.`,
    },
    recordsTitle: "Records of others that name this person",
    noRecords: "No record of others names this person.",
    role: "As",
    roleLabel: (record: string) => `What the person is in ${record}`,
    card: "On the card",
    cardLabel: (record: string) => `On which card ${record} comes`,
    join: "Is about this person",
    joinLabel: (record: string) => `${record} is about this person`,
    aside: "Is not about this person",
    asideLabel: (record: string) => `${record} is not about this person`,
    joined: "The record is now of this person and stands among the decisions.",
    setAside: "Noted: this record is not about this person.",
    requestsTitle: "Other requests of this person, with their letters",
    letter: (kind: string, day: string) => `${kind} of ${day}`,
    letters: (letters: string) => `Letters: ${letters}.`,
    more: "More was found than fits here. Judge this first, or look with less.",
  },

  decide: {
    progress: (words: string) => `Now: ${words}.`,
    title: "Your decision per record",
    unit: "to decide",
    unitDone: (number: number) => (number === 1 ? "record" : "records"),
    say: "Each record has a proposal with its reason. You decide.",
    later: "Once it stands who asks, you decide per record. This is what the program proposes.",
    fixed: "These decisions are fixed.",
    nothing:
      "This program has nothing of this person. Do you find something elsewhere? Enter it, and it will stand here.",
    caption: "Records with your decision",
    record: "Record",
    decision: "Decision",
    reason: "Reason",
    until: "Last day",
    untilUnknown: "not known yet",
    goes: "Goes now",
    went: "Erased",
    stays: "Stays",
    sum: (goes: number, stays: number, longest: string, unknown: number) => {
      const going = goes === 0 ? "Nothing goes now" : `${counted(goes, "record goes", "records go")} now`;
      if (stays === 0) return `${going}; nothing stays.`;
      const until =
        longest === "" ? "" : `, ${stays === 1 ? "" : "the longest "}until and including ${longest}`;
      const waiting = unknown === 0 ? "" : `; of ${letters(unknown)} the day is not known yet`;
      return `${going}; ${stays} ${stays === 1 ? "stays" : "stay"}${until}${waiting}.`;
    },
    card: {
      allGoes: "Nothing stays of this person: the whole card disappears, too.",
      goes: (what: string) => `From the card goes: ${what}.`,
      nothingGoes: "Nothing goes from the card.",
      stays: (what: string) => `On the card stays, for what you keep: ${what}.`,
      nothingStays: "Only the name stays on the card.",
      points: (kind: string, number: number) => (number === 1 ? kind : `${number} × ${kind}`),
      note: "the note",
    },
    held: (why: string) => `It cannot be erased now: ${why}.`,
    keptUntil: (record: string) => `Keep until and including (${record})`,
    keptUntilHint: "Choose the day on which you no longer need this.",
    keptUntilDay: "Until and including",
    gone: "erased record",
    someRecord: "record",
    hidden: (what: string, which: number | null) => `Restricted: ${what}${which === null ? "" : ` ${which}`}`,
    about: (record: string) => `Decision on ${record}`,
    toChoose: "To choose",
    proposal: (decision: string) => `Proposal: ${decision}.`,
    ground: (record: string) => `Ground for ${record}`,
    groundLabel: "Ground",
    explanationLabel: "What do you leave out, and why?",
    balanceLabel: "Why does your interest weigh more?",
    explanation: (record: string) => `Explanation for ${record}`,
    markLabel: "What is about others?",
    mark: (record: string) => `Text of ${record}`,
    markHint:
      "Select the words with the mouse or with Shift and the arrows, and black them out. As often as is needed.",
    markAct: "Black out the selection",
    markedHead: "Blacked out",
    unmark: "Show it after all",
    unmarkLabel: (passage: string) => `Show it after all: ${passage}`,
    markedPreview: "This is how it stands in the copy",
    blackedOut: "blacked out",
    passagesLabel: "These words are blacked out",
    passages: (record: string) => `To black out in ${record}`,
    passagesHint:
      "One word or sentence a line, exactly as it stands there. Left empty, all free text is blacked out.",
    acceptAll: (number: number) =>
      number === 1 ? "Take over the proposal" : `Take over the ${letters(number)} proposals`,
    keep: "Keep for now",
    fix: "Fix the decisions",
    fixSay: (number: number) =>
      number === 1 ? "First choose for one record." : `First choose for ${letters(number)} records.`,
    kept: "Your choices are kept.",
    wasFixed: "The decisions are fixed.",
  },

  erase: {
    title: "Erasing",
    unit: "to erase",
    say: (number: number) =>
      number === 1
        ? "One record goes. You see a preview first; nothing is erased before you agree."
        : `${sentence(letters(number))} records go. You see a preview first; nothing is erased before you agree.`,
    done: (day: string) => `What had to go was erased on ${day}.`,
    proof: (number: string) => `Proof ${number}`,
    backups: (day: string) =>
      `In the backups these data disappear by ${day}; until then you do not use them.`,
    places: (number: number) =>
      number === 1
        ? "Outside this program one place is still to be erased."
        : `Outside this program ${letters(number)} places are still to be erased.`,
    toPlaces: "Tick off what is done",
  },

  reassess: {
    title: "Look again",
    say: "Let somebody who decides on this look in person, with what the person thinks of it.",
    lookedBy: "Who looked?",
    personsView: "What does the person think of it?",
    outcome: "What was decided?",
    act: "Note",
    noted: "Noted.",
    done: (by: string, day: string, outcome: string) =>
      `${by} looked again on ${day}. The outcome: ${outcome}`,
    view: (words: string) => `The person said: ${words}`,
  },

  notActedOn: {
    title: "Not acted on",
    refused: "You wrote that you do not act on this request. The person can complain.",
    fee: (amount: string) =>
      `You wrote that you act on this request only if the person pays ${amount}. Once that is paid, close the request and open it again.`,
    objective: "What shows that the right is not used for its purpose",
    subjective: "What shows that this is meant",
  },

  stop: {
    title: "Stop",
    marketing:
      "An objection to advertising takes effect at once, without conditions. Advertising stops by every channel.",
    consent:
      "Withdrawing is as easy as giving: the use stops at once. What you did with it before was lawful.",
    nothing:
      "There is no newsletter or cookie of this person here. The address does go onto the list of those who want no advertising.",
    which: "Which consent was withdrawn?",
    noneChosen: "Choose which consent was withdrawn.",
    otherCard: (name: string, card: string) => `${name}, on the card of ${card}`,
    stopped: "stopped",
    erased: "stopped and erased",
    heldBack: "stopped; erasing waits for a hold",
    addresses: "Where it stops",
    addressesStopped: "Nothing goes here any more",
    channels: { email: "e-mail", telephone: "telephone, text messages and WhatsApp" },
    forgotten: { email: "An e-mail address", telephone: "A telephone number" },
    since: (day: string) => `since ${day}`,
    code: "The list has a coded form only. Every import, every new address and every mailing list is compared with it.",
    add: "Another e-mail address or telephone number",
    addAct: "Add",
    added: (value: string) => `${value} was added.`,
    noAddress: "This is no e-mail address and no telephone number.",
    takeOut: "Take out",
    takeOutOf: (value: string) => `Take out: ${value}`,
    actMarketing: "Stop the advertising now",
    actConsent: "Stop the use now",
    doneMarketing: "The advertising has stopped.",
    doneConsent: "The use has stopped.",
    stoppedMarketing: (day: string) => `Since ${day} no advertising goes to this person.`,
    stoppedConsent: (day: string) => `The use stopped on ${day}.`,
    proof: (number: string) => `Proof ${number} of the erasure`,
    marked: "The card says that there may be no advertising.",
    places: (number: number) =>
      number === 1
        ? "Stop it outside this program as well, in one place."
        : `Stop it outside this program as well, in ${letters(number)} places.`,
  },

  rectify: {
    title: "What is wrong?",
    unit: "to decide",
    empty: "Write down what is wrong according to the person. Then choose what becomes of it.",
    say: "This is wrong according to the person. What was said or billed at the time stays; a statement is added to it.",
    add: "Something that is wrong",
    decide: "What becomes of it",
    change: "Change",
    remove: "Remove",
    removed: "Removed.",
    saved: "Saved.",
    ofThing: (act: string, name: string) => `${act}: ${name}`,
    open: "Not decided yet",
    applied: (outcome: string, day: string) => `${outcome}, done on ${day}`,
    stated: (outcome: string, day: string) => `${outcome}; the statement stands with it since ${day}`,
    statementIs: (text: string) => `Statement: “${text}”`,
    credit: "The credit note",
    replacement: "The new invoice",
    creditMissing: "No credit note was chosen yet.",
    replacementMissing: "No new invoice was chosen yet.",
    fix: "Fix the decisions",
    fixed: "The decisions are fixed.",
    guard: (what: string) => `They cannot be fixed yet. ${what}`,
    execute: "Correct it now",
    executed: "It was corrected.",
    what: "What is it about?",
    said: "What is wrong?",
    saidHint: "In the person's own words",
    becomes: "What becomes of it?",
    nothingNew: "Change at least one line above.",
    oldTold: "Also say in the letter what stood there before",
    oldToldHint: "Only where that is safe. Otherwise the letter says only what stands there now.",
    papersHint:
      "Make the credit note and the new invoice in your books, enter them under Records, and choose them then.",
    ground: "Ground of the law",
    why: "Why do you not change it?",
    whyHint: "The letter says this.",
    statement: "Statement of the person",
    statementHint: "May stay empty: then the words above are added.",
    save: "Save",
  },

  recipients: {
    title: "Who has to know?",
    unit: "to tell",
    say: {
      corrected:
        "These recipients got the data from you. Ask them to correct them, too, or write down why that cannot be done.",
      erased:
        "These recipients got the data from you. Ask them to erase them, too, or write down why that cannot be done.",
      restricted:
        "These recipients got the data from you. Ask them not to use them for now, either, or write down why that cannot be done.",
      released:
        "These recipients heard from you that the data could not be used. Tell them that they can be used again.",
    },
    byLetter: (day: string) => `Told by letter on ${day}.`,
    ownWay: (day: string) => `Told by yourself on ${day}.`,
    notTold: (reason: string) => `Not told, because: ${reason}`,
    letter: "The letter",
    givenOn: (day) => `got data on ${day}`,
    remindOn: (day: string) => `Reminder on ${day}, when there is no answer`,
    noAnswerYet: "No answer yet",
    outcomes: { confirmed: "Confirmed", no_answer: "No answer", cannot: "Cannot" },
    outcomeOf: (name: string) => `Answer of ${name}`,
    noted: (name: string, outcome: string) => `${name}: ${outcome}.`,
    write: "Make a letter",
    tellMyself: "Tell it myself",
    leaveOut: "Do not tell",
    ofRecipient: (act: string, name: string) => `${act}: ${name}`,
    tellMyselfSay: "For example by e-mail or telephone, or because you did it there yourself.",
    leaveOutSay: "That is only allowed when it is impossible or takes a disproportionate effort.",
    whenTold: "When did you tell it?",
    whenDecided: "When did you decide that?",
    whyNot: "Why not?",
    whyNotHint: "For example: the company no longer exists.",
    act: "Note it",
    done: "Noted.",
    notYet: {
      corrected: "This is possible once it was corrected.",
      erased: "This is possible once it was erased.",
      restricted: "This is possible once the use is restricted.",
      released: "This is possible once the restriction is lifted.",
    },
    allOf: (number: number) => `all ${number}`,
  },

  portability: {
    title: "Data to take along",
    unit: (number: number): string => (number === 1 ? "record" : "records"),
    nothing: "Nothing goes along. The answer says why.",
    toPrepare:
      "Prepare what the person provided. It is then fixed as it is now; your own notes do not go along, and nothing is erased.",
    prepare: "Prepare the data",
    wasPrepared: "The data are prepared.",
    prepared: (day: string) => `The data are fixed as they were on ${day}.`,
    sentTo: (receiver: string, day: string) => `On request also sent to ${receiver}, on ${day}.`,
    confirmed: (day: string) => `On ${day} it was confirmed that they have come.`,
    send: "Also sent to another business",
    sendTitle: "To whom were the data sent?",
    sendSay:
      "The person may ask that you send the data straight to another business, where that is technically possible. Make the protected file, send it, and note it here. It goes into the letter.",
    sendWhom: "To which business?",
    sendDay: "When?",
    sendAct: "Note it",
    wasSent: "Noted to whom the data were sent.",
    confirm: "Receipt was confirmed",
    confirmTitle: "Was it confirmed that the data have come?",
    confirmSay: "This is not required. It is good proof, though.",
    confirmDay: "When?",
    confirmAct: "Note it",
    wasConfirmed: "Noted that the data have come.",
  },

  package: {
    title: "Protected file with the data",
    say: "Give the data as a file that opens with a password only. It has the data, a spreadsheet for each kind, and your letters.",
    again: (day: string) =>
      `The file is there until ${day}. Have you lost the password? Then make a new file; the old one lapses.`,
    gone: "The data of this answer were erased after 30 days. Only the letter is left.",
    make: "Make the protected file",
    makeAgain: "Make a new file and a new password",
    making: "The file is being made",
    password: "You see this password only now. The program does not keep it.",
    otherWay:
      "Pass it on by another way than the file: read it out on the telephone or send a text message. Do not put it in the same mail.",
    savePage: "Save the web page (.html)",
    saveZip: "Save the zip file (.zip)",
    which:
      "The web page opens in any browser, without internet too. The zip file is for who has 7-Zip, Keka or WinZip. Send what suits the person best.",
  },

  letters: {
    title: "Letters",
    unit: (number: number): string => (number === 1 ? "document" : "documents"),
    none: "There is no letter with this request yet.",
    caption: "Letters and annexes of this request",
    package: "The data also go along as a protected file",
    packageHint: "The letter then says how it opens. You make the file after issuing.",
    now: "Letters that you can make now",
    offers: {
      acknowledgement: {
        say: "Say that the request is there, and when the answer comes at the latest.",
        act: "Make an acknowledgement",
      },
      identity_request: {
        say: "Ask for proof, only when you doubt who asks. The clock stands still until it is there.",
        act: "Make the question for proof",
      },
      clarification_request: {
        say: "Ask which data are meant, when you have many. The clock stands still until the answer.",
        act: "Make the question for clarification",
      },
      extension_notice: {
        say: "Tell that you need two months more, and why.",
        act: "Make the notice of extension",
      },
      not_identified: {
        say: "Say that you do not go on, because it is not established who asks. That closes the request.",
        act: "Make the closing notice",
      },
      erasure_done: { say: "Answer that everything was erased.", act: "Make the answer" },
      erasure_partly_refused: {
        say: "Answer what was erased, and what stays: why and until when.",
        act: "Make the answer",
      },
      erasure_refused: {
        say: "Answer why you erase nothing now, and when you will.",
        act: "Make the answer",
      },
      nothing_found: { say: "Answer that you have nothing of this person.", act: "Make the answer" },
      access_answer: { say: "Answer with the overview and the copy as annexes.", act: "Make the answer" },
      rectification_answer: {
        say: "Answer what you corrected and what you did not.",
        act: "Make the answer",
      },
      restriction_placed: {
        say: "Answer which data you do not use for the time being.",
        act: "Make the answer",
      },
      restriction_lifting: {
        say: "Tell beforehand that you will use the data again.",
        act: "Make the notice",
      },
      objection_upheld: {
        say: "Answer that the objection is justified, and what was stopped and erased.",
        act: "Make the answer",
      },
      objection_rejected: { say: "Answer why you go on.", act: "Make the answer" },
      marketing_stopped: {
        say: "Answer that you stopped advertising and newsletters.",
        act: "Make the answer",
      },
      portability_answer: { say: "Answer with the data that the person gave.", act: "Make the answer" },
      consent_withdrawn: {
        say: "Answer that you stopped now that consent is withdrawn.",
        act: "Make the answer",
      },
      human_decision_answer: {
        say: "Answer how it was decided, and who looked again.",
        act: "Make the answer",
      },
      request_refused: { say: "Answer why you do not do what was asked.", act: "Make the answer" },
      not_covered: { say: "Answer why privacy law does not apply here.", act: "Make the answer" },
      complaint_information: { say: "Explain where the person can complain.", act: "Make the explanation" },
      not_acted_on: { say: "Answer that you do not act on this, or only for a fee.", act: "Make the answer" },
      counter_party_notice: {
        say: "Tell a counter-party that you use data about them.",
        act: "Make the notice",
      },
      request_forwarded: { say: "Tell that you forwarded the request.", act: "Make the notice" },
      recipient_notice: { say: "Tell a recipient what you did with the data.", act: "Make a letter" },
    },
    reminder: {
      say: "Remind of your question for proof. Thirty days after the question you can close when nothing comes.",
      act: "Make a reminder",
    },
    askedMyself: "I have asked this myself already",
    remindedMyself: "I have reminded myself already",
    toldMyself: "I have told this myself already",
    asks: {
      doubt: {
        say: "Asking for proof is only allowed with reasonable doubt. The clock stands still from today until the day the proof is there.",
        reason: "Why do you doubt?",
        hint: "This stands in the letter, after ‘The reason is:’. For example: the request came from an address that we do not know.",
      },
      amount: {
        say: "That is allowed when you have many data of somebody. The clock stands still until the answer. What is clear already, you give meanwhile.",
        reason: "Why is that needed?",
        hint: "For example: there are more than two hundred records.",
      },
      lifting: {
        say: "The person gets this notice before the restriction ends, at least five working days before.",
        reason: "Why does the restriction end?",
        hint: "This goes into the letter, after ‘The reason is:’. For example: you told us that your court case is over.",
      },
      objection: {
        say: "The letter takes up the person's reason, and your balance for each record.",
        reason: "Which reason did the person give?",
        hint: "This goes into the letter, after ‘Your reason is:’. For example: you do not want to be on the website.",
      },
      more_time: {
        say: "Extending is allowed when the request is complicated or there are many, and only when you tell so in time. A refusal does not move with it.",
        reason: "Why is more time needed?",
        hint: "This stands in the letter. For example: we are searching an archive of ten years.",
      },
    },
    liftOn: "On which day will you use the data again?",
    proof: "Which proof do you ask?",
    proofHint: "Ask no more than is needed. You never ask for a full copy of a passport.",
    proofs: {
      known_address: "A message from the address or number that you know already",
      two_facts: "Two facts that only the two of you know, such as the number of an invoice",
      call_back: "That you call back on the number you already had",
      letter_code: "A code that you send by letter to the address you already had",
      id_shown: "To show an ID; you copy nothing",
      shielded_copy: "A shielded copy, only when nothing else works; you destroy it after the check",
    },
    toPreview: "See the letter",
    back: "Change it",
    orally: "Answered orally",
    orallyTitle: "Was the answer given orally?",
    orallySay:
      "An oral answer is possible when the person asked for it and it is established who asks. The program notes today’s date. There will be no letter.",
    orallyAct: "Note: answered orally",
    orallyDone: "Noted that you answered orally.",
    previewTitle: "The letter as it will be",
    previewSay: "Nothing is kept yet. Once issued, the letter is frozen and nothing in it can change.",
    previewLoading: "Preparing the letter…",
    missing: "The letter is not complete yet",
    gap: {
      address: "The requester’s postal address is missing. The letter cannot be posted like this.",
      sender_address: "Your own address is missing. Fill it in under Settings.",
      sender_contact: "Your telephone or e-mail is missing. Fill one in under Settings.",
      signatory: "The name of who signs is missing. Fill it in under Settings.",
      recipient: "Not everything is known of a recipient yet. The letter says that you are looking it up.",
    },
    lost: "Your own texts lack something that the law wants in them",
    lostEntry: (what: string, article: string) => `${what} (${article})`,
    toTexts: "To the texts of this letter",
    envelope: {
      show: "Show the window of the envelope",
      label: "The letter in its envelope, to scale: folded in three, with the window over the address",
      shows: {
        address: "The whole address stands in the window, and nothing else.",
        part_of_address:
          "The address does not fit: a part falls outside the window. Shorten it to six lines.",
        something_else: "Something shows in the window that does not belong there.",
      },
    },
    changed: "This is the letter as it will be now. Read it once more before you issue it.",
    toSettings: "To Settings",
    issue: "Issue the letter",
    issued: "The letter is frozen.",
  },

  ending: {
    title: "Finishing",
    court: (day: string) => `Who disagrees with your answer can go to court until ${day}.`,
    keptUntil: (day: string) =>
      `The request itself is kept until and including ${day}. After that it stands under Clean up.`,
    heldBy: (what: string) => `It stays longer, as long as this holds it: ${what}.`,
    guard: (what: string) => `It cannot be closed yet. ${what}`,
    close: "Close the request",
    closeUnidentified: "Close: who asks is not established",
    withdraw: "The request was withdrawn",
    reopen: "Open again",
    closed: "The request is closed.",
    withdrawn: "Noted that the request was withdrawn.",
    reopened: "The request is open again.",
    confirmClose: "Close this request?",
    confirmCloseSay:
      "The period for keeping this request starts. You can open it again when something new comes up.",
    confirmUnidentified: "Close without an answer?",
    confirmUnidentifiedSay: "Who asks was not established. If proof comes later, you open the request again.",
    confirmWithdraw: "Was the request withdrawn?",
    confirmWithdrawSay: "Do this only when the person said so in writing.",
    confirmReopen: "Open this request again?",
    confirmReopenSay:
      "You do that for a new fact, a complaint or new proof. The clock starts again today, and you search and decide anew.",
  },

  ask: {
    identityTitle: "Ask for proof",
    identitySay:
      "That is only allowed with reasonable doubt. The clock stands still from the day you ask until the day the proof is there.",
    clarificationTitle: "Ask which data are meant",
    clarificationSay:
      "That is allowed when you have many data of somebody. The clock stands still until the answer. What is clear already, you give meanwhile.",
    remindTitle: "Note a reminder",
    remindSay: "If no proof has come thirty days after your question, you can close the request.",
    when: "When did you ask it?",
    whenReminded: "When did you remind?",
    doubt: "Why do you doubt?",
    doubtHint: "For example: the request came from an unknown address.",
    amount: "Why is that needed?",
    amountHint: "For example: there are more than two hundred records.",
    act: "Note it",
    done: "Noted. The clock stands still.",
    reminded: "The reminder is noted.",
  },
  resume: {
    title: "What has come in?",
    when: "When did it come in?",
    act: "Let the clock go on",
    done: "The clock goes on.",
  },
  extend: {
    title: "Extend once by two months",
    say: "Extending is allowed when the request is complicated or there are many, and only when you tell so in time with the reason. A refusal does not move with it.",
    when: "When did you tell this?",
    reason: "Why is more time needed?",
    act: "Extend",
    done: "The request is extended.",
  },
  mend: {
    link: "Correct the name or address",
    title: "Correct the name or address",
    say: "This holds for the letters that you still make. What was issued already does not change.",
    act: "Correct",
    done: "The name and address are corrected.",
  },
  receipt: {
    title: "Correct the day of receipt",
    say: "The clock is counted anew. The log will say what the day was, what it became and why.",
    when: "The right day of receipt",
    reason: "Why does the day change?",
    reasons: {
      typing_mistake: "A typing mistake",
      earlier_arrival: "It had come in earlier by another way",
      arrived_at_processor: "It came in at somebody who works for us",
    },
    act: "Correct",
    done: "The day of receipt is corrected.",
  },
};
