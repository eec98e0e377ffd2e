import type { nl } from "../nl";
import { atTheStart, inEnglish } from "../numerals";
import { counted } from "../plural";

type Person = "ms" | "mr" | "neutral" | "business";
const OF: Record<Person, string> = {
  ms: "her",
  mr: "him",
  neutral: "this person",
  business: "this business",
};

export const contacts: typeof nl.contacts = {
  title: "Contacts",
  loading: "Fetching contacts…",
  lead: (total) =>
    total === 1 ? "You keep data of one contact." : `You keep data of ${inEnglish(total)} contacts.`,
  leadEmpty: "You keep nothing of anybody yet.",
  empty:
    "Here come the people and businesses of whom you keep something. Type the first one in, or drag a file onto this page: vCard, CSV or Excel.",
  notFound: (text) => `Nobody found with ‘${text}’. Search for part of the name, the company or the town.`,
  add: "Add a contact",
  search: "Search contacts",
  columns: { name: "Name", town: "Town", records: "Records", first: "First can go" },
  shown: (shown, total) => `${shown} of ${counted(total, "contact", "contacts")}`,
  more: "Show more",
  held: (held) => `${held} held`,
  waits: "no end yet",
  late: (day) => `late since ${day}`,
  page: {
    loading: "Fetching the contact…",
    keeps: (records, person) =>
      records === 1
        ? `You keep one record of ${OF[person]}.`
        : `You keep ${inEnglish(records)} records of ${OF[person]}.`,
    dueNow: (due, records) => (records === 1 ? "It can go now" : `${atTheStart(inEnglish(due))} can go now`),
    firstIn: {
      days: (days) =>
        days === 1 ? "Tomorrow the first can go" : `In ${inEnglish(days)} days the first can go`,
      weeks: (weeks) => `In ${inEnglish(weeks)} weeks the first can go`,
      months: (months) => `In ${inEnglish(months)} months the first can go`,
      year: (year) => `In ${year} the first can go`,
    },
    noEnd: "When the first can go depends on something that has yet to happen",
    heldBy: (held, ground) =>
      `${inEnglish(held)} ${held === 1 ? "is" : "are"} held${ground === null ? "" : ` ${ground}`}`,
    join: (first, second) => `${first}; ${second}.`,
    noAdvertising: (day) => `Wants no advertising since ${day}.`,
    deceased: "This person has died. The GDPR no longer applies; no letters or mails go out.",
    openRequests: (number) =>
      number === 1
        ? "A request of this contact is running."
        : `${atTheStart(inEnglish(number))} requests of this contact are running.`,
    toRequests: "To Requests",
    timeline: "What you keep, newest first",
    before: (day, person) => `You keep nothing of ${OF[person]} from before ${day}.`,
    notAll: (shown, all) => `These are the newest ${shown} of ${all}. Search for the rest under Records.`,
    none: "Nothing has been recorded of this contact yet.",
    role: (role) => `as ${role}`,
    card: "Data of this contact",
    newRequest: "New request",
    addRecord: "Add a record",
    onCard: "On the card",
    company: "Company",
    note: "Note",
    language: "Language of letters",
    change: "Change the card",
    couldGo: (day) => `Can go: it was needed until ${day}.`,
    goesAfter: (day) => `Goes after ${day}, with the last record that needs it.`,
    neededFor: (activities) => `Needed for: ${activities}.`,
    stays: "Stays as long as a record without an end date needs it.",
    source: (source) => `Source: ${source}.`,
    wholeHeld: "Everything of this contact is held.",
    entered: (day) => `In the administration since ${day}.`,
  },
  everything: {
    open: "Find everything of this person",
    find: "Find everything of a person",
    title: "Everything of this person",
    lead: "Cards, records, notes, requests and letters. You only look: nothing changes, and what you search with is not kept.",
    back: "Back to the contact",
    look: "Search",
    none: "Nothing was found of this person. Search for a former name, another address or a telephone number too.",
    theirs: "Records of this contact",
    cards: "Other cards that may be of this person",
    naming: "Records of others in which this person is named",
    notes: "Notes on others in which this person is named",
    letters: "Letters with a record",
    requests: "Requests of this person, with their letters",
    more: "More was found than fits here. Search with less.",
  },
  form: {
    addTitle: "Add a contact",
    addLead:
      "Fill in what you need and no more. A contact without records goes after the period of the last contact.",
    changeTitle: "Change the card",
    changeLead: "You can still undo this afterwards.",
    loading: "Fetching the card…",
    save: "Save",
    saved: (name) => `The card of ${name} is saved.`,
    kind: "Who is it?",
    salutation: "Salutation",
    given_name: "Given name or initials",
    infix: "Prefix",
    family_name: "Family name",
    company: "Company",
    contactPerson: "Contact person",
    language: "Language of letters",
    languages: { nl: "Dutch", en: "English" },
    note: "Note",
    noteHint: "The person may read this.",
    deceased: "This person has died",
    child: "I know that this person is under 16",
    nameMissing: "Fill in a name or a company.",
    points: "Can be reached by",
    pointsSay:
      "Each point stays as long as a record needs it. After that it goes by itself when you clean up.",
    addPoint: {
      phone: "Telephone",
      email: "E-mail",
      postal_address: "Address",
      whatsapp: "WhatsApp",
      skype: "Skype",
      social_media: "Social media",
      photo: "Photo",
      preference: "Preference",
      bank_account: "Account",
    },
    addLabel: "Add",
    pointKind: {
      phone: "Telephone number",
      email: "E-mail address",
      postal_address: "Address",
      whatsapp: "WhatsApp number",
      skype: "Skype name",
      social_media: "Social media account",
      photo: "Where is the photo?",
      preference: "Preference",
      bank_account: "Account number",
    },
    photoHint: "Never a photo or copy of a passport, driving licence or identity card.",
    label: { phone: "Sort", other: "Which service?" },
    labelHint: "Such as: mobile or work",
    street: "Street and number",
    postcode: "Postcode",
    town: "Town",
    country: "Country, if not the Netherlands",
    origin: (source, since) => `${source}, since ${since}`,
    source: "From whom do you have this?",
    since: "Since",
    remove: "Remove",
    removePoint: (point) => `Remove ${point}`,
    cannotSave: "Not everything is right yet.",
    cannotSaveTodo: "Look at the fields with a line in front of them.",
  },
  import: {
    title: "Take in contacts",
    lead: (total, known) => {
      const all = total === 1 ? "The file holds one contact" : `The file holds ${inEnglish(total)} contacts`;
      if (known === 0) return `${all}. Nothing has been kept yet.`;
      return `${all}, of whom you know ${inEnglish(known)} already. Nothing has been kept yet.`;
    },
    leadNone: "The file holds no contact.",
    suppressedTitle: (number) =>
      number === 1
        ? "One of them asked to be forgotten or to get no messages."
        : `${atTheStart(inEnglish(number))} of them asked to be forgotten or to get no messages.`,
    suppressed: (number) =>
      number === 1
        ? "The proposal is to leave this person out. Choose otherwise only if they sought contact again themselves."
        : "The proposal is to leave them out. Choose otherwise only if they sought contact again themselves.",
    caption: "What is in the file",
    columns: { name: "Name", points: "What you would keep", known: "Known", choice: "What do you do?" },
    knownCertain: (name) => `Is ${name}`,
    knownMaybe: (name) => `Looks like ${name}`,
    isSuppressed: "Wants to be forgotten",
    wantsNoMail: "Wants no advertising",
    propertyNames: {
      ANNIVERSARY: "wedding day",
      BDAY: "date of birth",
      CATEGORIES: "groups",
      GENDER: "gender",
      NOTE: "note",
      PHOTO: "photo",
      ROLE: "role",
      TITLE: "job title",
      URL: "website",
      "X-SOCIALPROFILE": "profile on social media",
    },
    leftOut: (properties) => `Not taken over: ${properties}.`,
    nothing: "No number or address",
    choiceOf: (name) => `What do you do with ${name}?`,
    choices: { new: "New", merge: "Merge", skip: "Leave out" },
    notAll: (shown, all) => `These are the first ${shown} of ${all}. The rest follows the proposal.`,
    act: (number) => (number === 1 ? "Take in 1 contact" : `Take in ${number} contacts`),
    actFile: "Take in the file",
    actNone: "Take in nothing",
    all: "It is all or nothing: if anything goes wrong, nothing changes.",
    cancel: "Do not take in",
  },
};
