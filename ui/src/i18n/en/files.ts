import type { nl } from "../nl";
import { atTheStart, inEnglish } from "../numerals";
import { counted } from "../plural";

const ONE = { contacts: "contact", quotes: "quote", invoices: "invoice" };
const MANY = { contacts: "contacts", quotes: "quotes", invoices: "invoices" };

export const files: typeof nl.files = {
  choose: "Take in a file",
  chooseHint: "vCard, CSV or Excel (.xlsx)",
  drop: "Drop the file to look at it. Nothing is kept yet.",
  reading: "Reading the file…",
  wrongFile: "This takes one file at a time.",
  title: "Records from a file",
  lead: (rows) =>
    rows === 1
      ? "The file holds one row. Nothing has been kept yet."
      : `The file holds ${inEnglish(rows)} rows. Nothing has been kept yet.`,
  file: (name) => `File: ${name}`,
  kind: "What is in the file?",
  kinds: { contacts: "Contacts", quotes: "Quotes", invoices: "Invoices" },
  sheet: "Sheet",
  columnsTitle: "What is in which column?",
  columnsSay:
    "The program guessed what each column is. See whether that is right, and choose otherwise where it is not. A column that you do not take over is not kept.",
  columns: { head: "Column", samples: "What it holds", field: "What it is" },
  columnNumber: (number) => `Column ${number}`,
  fieldOf: (column) => `What is in the column ${column}?`,
  nothing: "Empty in the first rows",
  notTaken: "Do not take over",
  more: (number) =>
    number === 1
      ? "1 more column that is empty in the first rows"
      : `${number} more columns that are empty in the first rows`,
  fields: {
    number: "Number",
    dated_on: "Date",
    due_on: "Due date",
    amount: "Amount with VAT",
    amount_without_vat: "Amount without VAT",
    vat: "VAT",
    state: "Paid or not",
    settled_on: "Paid on",
    outcome: "Accepted or not",
    description: "Description",
    vat_id: "Customer’s VAT id",
    full_name: "Whole name",
    given_name: "Given name",
    infix: "Name prefix (van, de)",
    family_name: "Family name",
    company: "Company",
    email: "E-mail",
    phone: "Telephone",
    mobile: "Mobile telephone",
    street: "Street",
    house_number: "House number",
    house_number_addition: "House number addition",
    postcode: "Postcode",
    town: "Town",
    country: "Country",
    last_contact: "Last contact",
    note: "Note",
  },
  missing: (columns) => `Choose a column for ${columns}.`,
  needs: { who: "the name", number: "the number", dated_on: "the date", amount: "the amount" },
  asked: "Only you can know this.",
  askedSay: "Choose below what is meant. Then you can go on.",
  dayOrder: (text) => `Which day is ${text}?`,
  dayFirst: (day) => `${day} (the day comes first)`,
  monthFirst: (day) => `${day} (the month comes first)`,
  decimalMark: (text) => `How much is ${text}?`,
  invoiceState: (rows) =>
    rows === 1
      ? "Of one invoice the file does not say whether it was paid. How does it stand?"
      : `Of ${inEnglish(rows)} invoices the file does not say whether they were paid. How do they stand?`,
  quoteOutcome: (rows) =>
    rows === 1
      ? "Of one quote the file does not say what became of it. How does it stand?"
      : `Of ${inEnglish(rows)} quotes the file does not say what became of them. How do they stand?`,
  look: "Look at the rows",
  looking: "Looking at the rows…",
  cancel: "Do not take in",
  back: "Back to the columns",
  rowsTitle: "What would come in",
  faultsTitle: (number) =>
    number === 1
      ? "One thing in the file cannot be read"
      : `${atTheStart(inEnglish(number))} things in the file cannot be read`,
  faultsSay:
    "It is all or nothing, so nothing has been kept yet. Mend this in the file and choose it again, or go back if a column was chosen wrongly.",
  moreFaults: (number) => `and ${number} more`,
  place: {
    line: (line) => `Line ${line}`,
    row: (row) => `Row ${row}`,
    inColumn: (place, column) => `${place}, column ‘${column}’`,
  },
  problems: {
    too_many_cells:
      "This line has more cells than there are columns. Put text with a comma or semicolon in it between quotation marks.",
    missing: "There is nothing here. Fill it in.",
    not_a_date: "This is not a date. Write it for example as 14-05-2026.",
    date_does_not_exist: (value) => `The date ${value} does not exist.`,
    year_of_two_digits: (value) =>
      `The year in ${value} has two digits. Write all four, so that the century is clear.`,
    not_an_amount: "This is not an amount. Write it for example as 1,210.00.",
    parts_of_cents: "This amount has parts of a cent. Round it to whole cents.",
    unknown_word:
      "The program does not know this word. Use for example paid, open, written off or credited; for a quote accepted, refused, expired or open.",
    not_an_email: "This is not an e-mail address.",
    failed: "There is a formula here that gives an error.",
    nobody: "There is nobody here: there is no name.",
    number_twice: (place) =>
      `This number is there already, with another date or amount: ${place}. Put each paper on one line.`,
  },
  readMonthFirst: "The dates were read with the month first. Otherwise not all of them exist.",
  counts: {
    newContacts: (number) => counted(number, "new contact", "new contacts"),
    known: (number) => (number === 1 ? "1 row of somebody you know" : `${number} rows of people you know`),
    already: (number) => `${number} there already`,
  },
  withNumber: (number) =>
    number === 1
      ? "One row has what looks like a citizen service number."
      : `${atTheStart(inEnglish(number))} rows have what looks like a citizen service number.`,
  withNumberSay: (lines) =>
    `Look at: ${lines}. You may not keep such a number (BSN) here. Take it out of the file and choose it again, or go on if it is something else.`,
  suppressedTitle: (number) =>
    number === 1
      ? "One row is of somebody who asked to be forgotten or to get no messages."
      : `${atTheStart(inEnglish(number))} rows are of people who asked to be forgotten or to get no messages.`,
  suppressedSay: "The proposal is to leave those out. Choose otherwise only if it is really needed.",
  noNewsletter: "Nobody is subscribed to a newsletter by this: a list is no consent.",
  caption: "What is in the file",
  rowColumns: {
    paper: "Paper",
    day: "Date",
    amount: "Amount",
    stand: "State",
    who: "Of whom",
    name: "Name",
    points: "What you would keep",
    known: "Known",
    choice: "What do you do?",
  },
  isNew: "New contact",
  isKnown: "Known",
  knownCertain: (name) => `Is ${name}`,
  knownMaybe: (name) => `Looks like ${name}`,
  isSuppressed: "Wants to be forgotten, or no advertising",
  here: "Is in your administration already",
  twice: (place) => `Is there already: ${place}`,
  noPoints: "No number or address",
  choiceOf: (what) => `What do you do with ${what}?`,
  choices: { new: "New", merge: "Merge", skip: "Leave out" },
  paperChoices: { new: "Take in", merge: "Take in", skip: "Leave out" },
  notAll: (shown, all) => `These are ${shown} of ${all}. The rest follows the proposal.`,
  act: (number, kind) => `Take in ${counted(number, ONE[kind], MANY[kind])}`,
  actNone: "Take in nothing",
  all: "It is all or nothing: if anything goes wrong, nothing changes.",
  taking: "Taking in",
  progress: (done, total) => `${done} of ${total} rows`,
  stop: "Stop and take in nothing",
  stopping: "Stopping…",
  stopped: "You stopped taking in the file. Nothing has changed.",
  result: {
    contacts: (entered, merged, skipped) =>
      [
        entered === 1 ? "1 contact added" : `${entered} contacts added`,
        merged === 0 ? "" : `${merged} merged`,
        skipped === 0 ? "" : `${skipped} left out`,
      ]
        .filter((part) => part !== "")
        .join(", ") + ".",
    papers: (papers, kind, contacts, skipped) =>
      [
        `${counted(papers, ONE[kind], MANY[kind])} added`,
        contacts === 0 ? "" : counted(contacts, "new contact", "new contacts"),
        skipped === 0 ? "" : `${skipped} left out`,
      ]
        .filter((part) => part !== "")
        .join(", ") + ".",
  },
};
