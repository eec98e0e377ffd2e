import type { register as source } from "../nl/register";
import { atTheStart, inEnglish } from "../numerals";
import { counted } from "../plural";

/** Words of the register of processing. */
export const register: typeof source = {
  loading: "Fetching the register…",
  lead: (inUse) =>
    inUse === 0
      ? "No activity is in use yet. Choose one, and say that your business does this."
      : `${inUse === 1 ? "One activity" : `${atTheStart(inEnglish(inUse))} activities`}. Each line here is also the job that erases, the period in a letter and the sentence in your statement.`,
  tabs: "Parts of the register",
  activities: "Activities",
  recipients: "Recipients",
  balancing: "Balancing tests",
  cookies: "Cookies",
  list: {
    caption: "Activities with their retention period",
    activity: "Activity",
    rule: "Retention period",
    records: "Records",
    unused: (number) => `${counted(number, "activity", "activities")} that you do not carry out`,
  },
  panel: {
    basis: "Lawful basis",
    subjects: "Of whom",
    categories: "What",
    recipients: "Recipients",
    noRecipients: "Nobody",
    source: "Where you get them",
    automated: "Decisions by a computer alone",
    statedOn: (day: string) => `Stated so on ${day}.`,
    unused: "Your business does not do this. If you begin, switch this activity on.",
    faces: "One rule, four faces",
    faceRule: "The rule",
    faceCleanup: "Clean up",
    faceLetter: "In a letter",
    faceStatement: "In your statement",
    cleanupDue: (number) =>
      number === 1 ? "The last day of 1 record has passed." : `The last day of ${number} records has passed.`,
    cleanupNone: (number) =>
      number === 0
        ? "You keep nothing under it yet."
        : `No last day of ${counted(number, "record", "records")} has passed yet.`,
    look: "Look",
    floor: (floor) => `The law requires at least: ${floor}.`,
    noteTitle: "Your rule and the law",
    changeRule: "Change the rule",
    changeActivity: "Change the activity",
    seeFirst: "You first see for whom something changes.",
    notAdjustable: "This rule depends on an event and has no length to change.",
    earlier: "Earlier rules",
    earlierRow: (words, from) => `${words}, from ${from}`,
  },
  rule: {
    title: (activity) => `Retention period of ${activity}`,
    amount: "Length",
    unit: "Unit",
    units: { years: "years", months: "months", days: "days" },
    amountWrong: "Fill in a whole number from 0 to 100.",
    daysMax: "Fill in a whole number from 0 to 9999.",
    becomes: (words) => `The rule becomes: ${words}.`,
    counting: "Working out for whom something changes…",
    effect: (earlier, later, newlyDue) => {
      const parts = [
        earlier === 0 ? "" : `${counted(earlier, "record goes", "records go")} earlier`,
        later === 0 ? "" : `${counted(later, "record stays", "records stay")} longer`,
        newlyDue === 0 ? "" : newlyDue === 1 ? "1 can go now" : `${newlyDue} can go now`,
      ].filter((part) => part !== "");
      return parts.length === 0 ? "Nothing changes for what you keep already." : `${parts.join(", ")}.`;
    },
    examples: "For example",
    exampleName: "Contact",
    exampleBefore: "Now until",
    exampleAfter: "Then until",
    noDay: "no date",
    longer:
      "This rule is longer. It holds for what you receive from today on. Do you want it for what you already have? Then you must first tell those people, and a reason is needed.",
    reachesOlder: "Also for what I already have",
    reason: "Reason",
    reasonHint: "Why is the new period needed?",
    save: "Save the rule",
    saved: "The rule has been saved and all days have been worked out again.",
  },
  activity: {
    title: (activity) => `Change ${activity}`,
    inUse: "My business does this",
    name: "Name",
    purpose: "What for",
    basis: "Lawful basis",
    categories: "Which data",
    subjects: "Of whom",
    source: "Where you get them",
    automated: "A computer alone takes decisions here that have consequences for people",
    explained: "Which decisions, how are they made and what do they mean?",
    explainedHint:
      "This stands in letters on access. Whoever gets such a decision may ask for a human being to look (art. 22 GDPR).",
    recipients: "With whom you share these data",
    noRecipients: "There are no recipients yet. Add them under Recipients.",
    otherLanguage: "The same texts in Dutch",
    save: "Save the activity",
    saved: "The activity has been saved.",
  },
  recipient: {
    caption: "With whom you share data",
    name: "Name",
    role: "Role",
    country: "Country",
    protection: "Protection outside the EEA",
    lookUp: "Check yourself",
    ended: (day) => `ended on ${day}`,
    empty: "You share data with nobody. Add a recipient as soon as that changes.",
    leadLookUp: (number) =>
      number === 0
        ? "All that a letter must say is known of every recipient."
        : `Of ${number === 1 ? "one recipient" : `${number} recipients`} you must still look up the name, the role or where the data go.`,
    add: "Add a recipient",
    change: (name) => `Change ${name}`,
    nameHint: "The company's name, as you would write it in a letter",
    nameMissing: "Fill in the recipient's name.",
    roleUnknown: "Not known yet",
    countryHint: "Where the data are or go",
    letterTo: "Where a letter goes",
    letterToHint: "For the notice that data were corrected, erased or restricted.",
    contact: "For the attention of",
    contactHint: "A person or department, such as the privacy department",
    street: "Street and number, or P.O. box",
    postcode: "Postcode",
    town: "Town",
    addressCountry: "Country of the postal address",
    email: "E-mail address",
    checkedOn: "Looked up on",
    note: "Note",
    save: "Save the recipient",
    saved: "The recipient has been saved.",
    usedFor: (activities) => `For: ${activities}`,
    agreement: (status: string) => `Agreement: ${status}`,
  },
};
