import type { cleanup as source } from "../nl/cleanup";
import { atTheStart, inEnglish } from "../numerals";
import { counted } from "../plural";

const records = (number: number) => counted(number, "record", "records");

/** Words of the page Clean-up, its preview, its runs and what is left to do elsewhere. */
export const cleanup: typeof source = {
  loading: "Looking what can go…",
  lead: (due) =>
    due === 1
      ? "One record is past its last day. Check it, and erase it or set it apart."
      : `${atTheStart(inEnglish(due))} records are past their last day. Check them, set apart what must stay, and erase the rest.`,
  leadNext: (day) => `There is nothing to clean up. The next record can go on ${day}.`,
  leadNothing: "There is nothing to clean up, and nothing is coming for now.",
  leadErasing: "Records are being erased now. You can do something else meanwhile.",
  tabs: "What can go, what is coming, what stays and what is gone",
  tab: { due: "Can go now", coming: "Coming", held: "Held", erased: "Erased" },
  look: "See the preview",
  looking: "Drawing up the preview…",
  lookAt: (number) => `Preview of ${records(number)}`,
  due: {
    list: "What can go now, by activity",
    unit: (number) => (number === 1 ? "record" : "records"),
    say: (rule, oldest) => `${rule === "" ? "" : `${rule}. `}The oldest last day was ${oldest}.`,
    caption: (activity) => `${activity}: what can go`,
    choose: "Choose",
    contact: "Contact",
    record: "Record",
    lastDay: "Last day",
    nameless: "Without a name",
    chooseRow: (name, what) => `Choose ${what} of ${name}`,
    more: (number) => `Show ${number} more`,
    less: "Show fewer",
    rest: (number) =>
      number === 1
        ? "One more record is not listed here; it comes into the list when these are gone."
        : `${number} more records are not listed here; they come into the list when these are gone.`,
    chooseAll: (number) => (number === 1 ? "Choose this record" : `Choose all ${number}`),
    chooseNone: "Choose none",
    keep: "Set apart",
    keepOf: (number, activity) => `Set apart: ${records(number)} of ${activity}`,
    ofActivity: (act, activity) => `${act}: ${activity}`,
    empty:
      "When something is past its last day, it comes to stand here. Nothing goes before you have looked at it.",
  },
  points: {
    unit: (number) => (number === 1 ? "contact detail" : "contact details"),
    title: "Contact details that nothing needs any more",
    notes: "Note on the card",
    say: "The last record for which you kept them is gone or was changed.",
    rule: "as long as a record needs them",
    lead: (number) =>
      number === 1
        ? "One contact detail is not needed for anything any more. Check it and erase it."
        : `${atTheStart(inEnglish(number))} contact details are not needed for anything any more. Check them and erase them.`,
    look: (number) => `Preview of ${counted(number, "contact detail", "contact details")}`,
    rest: (number) =>
      number === 1
        ? "There is one more that is not listed."
        : `There are ${number} more that are not listed.`,
  },
  files: {
    unit: (number) => (number === 1 ? "closed request" : "closed requests"),
    say: "The request goes as a whole, with its letters and decisions.",
    list: "Closed requests that can go, with their last day",
    file: (title) => `Request ${title}`,
    look: (number) => `Preview of ${counted(number, "closed request", "closed requests")}`,
  },
  breachFiles: {
    unit: (number) => (number === 1 ? "closed breach" : "closed breaches"),
    say: "The row of the register goes as a whole, with its letters.",
    list: "Closed breaches that can go, with their last day",
    look: (number) => `Preview of ${counted(number, "closed breach", "closed breaches")}`,
  },
  chosen: {
    bar: "What you chose",
    count: (number) => `${records(number)} chosen`,
  },
  coming: {
    soon: "What can go in the next ninety days",
    later: "After that, within twelve months",
    what: "What",
    when: "When",
    time: "Time until then",
    number: "Number",
    between: (from, to) => `between ${from} and ${to}`,
    inDays: (days) => `in ${counted(days, "day", "days")}`,
    withinDays: (days) => `within ${counted(days, "day", "days")}`,
    empty: "Nothing has to go in the next twelve months.",
    emptySoon: "Nothing has to go in the next ninety days.",
  },
  held: {
    caption: "Past the last day, but there is a reason not to erase yet",
    what: "Of whom and what",
    why: "Why",
    lastDay: (day) => `Last day ${day}`,
    rest: (number) =>
      number === 1
        ? "There is one more that is not listed here."
        : `There are ${number} more that are not listed here.`,
    empty: "Nothing is held. When you set something apart, this says why and until when.",
  },
  runs: {
    caption: "Clean-up runs, newest first",
    total: (number) => `Together they erased ${number} records.`,
    totalOne: "Together they erased one record.",
    run: "Run",
    day: "Erased on",
    records: "Records",
    elsewhere: "Outside this program",
    open: (number) => `${inEnglish(number)} left to do`,
    done: "all ticked off",
    empty: "Nothing has been erased yet. The proof of each run stays here, without names.",
  },
  preview: {
    title: (total, contacts) =>
      contacts === 0
        ? `You are about to erase ${records(total)}`
        : `You are about to erase ${records(total)} of ${counted(contacts, "contact", "contacts")}`,
    line: (activity, kind) => `${activity}: ${kind}`,
    allGone: (gone) =>
      gone === 1
        ? "The card of this contact disappears with it."
        : `All ${inEnglish(gone)} cards disappear with them.`,
    gone: (gone, stay) =>
      gone === 0
        ? stay === 1
          ? "The card of the contact stays, with what other records still need."
          : "The cards of the contacts stay, with what other records still need."
        : `The whole card of ${inEnglish(gone)} ${gone === 1 ? "contact" : "contacts"} disappears. The card of ${inEnglish(stay)} stays, with what other records still need.`,
    stripped: (number) =>
      number === 1
        ? "One record stays for somebody else; only this party is taken off it."
        : `${atTheStart(inEnglish(number))} records stay for somebody else; only these parties are taken off them.`,
    points: (points) => `Also gone, because nothing needs it any more: ${points}.`,
    point: (kind, number) => `${number} × ${kind}`,
    proof: "One line of proof stays for each record, without a name.",
  },
  brake: {
    title: "This is much more than usual",
    share: (activity, count, of) =>
      `Of ${activity}, ${count} of the ${of} records would be gone at once. That is more than a quarter.`,
    larger: (count, usual) => `${count} records would be gone at once. Usually it is about ${usual}.`,
    check: "Is the rule right, and the date of your computer? What is erased does not come back.",
    act: (number) => `Erase ${records(number)} all the same`,
  },
  erasing: {
    title: "While erasing",
    bar: "Erasing",
    progress: (done, total) =>
      total === 0
        ? "The erasing begins. At the end everything goes at once."
        : done >= total
          ? "Everything goes at once now, and the traces are tidied away."
          : `Step ${done} of ${total}. At the end everything goes at once.`,
    stop: "Stop; nothing is erased then",
    stopping: "The erasing stops. Nothing is erased.",
    goes: "What goes",
    andMore: (number) => `and ${records(number)} more`,
    erasedNow: (number) => `${records(number)} erased`,
    stopped: "You stopped the erasing. Nothing was erased.",
    done: (number) => (number === 1 ? "1 record was erased." : `${number} records were erased.`),
    toRun: "See the proof",
  },
  run: {
    loading: "Fetching the run…",
    title: (number) => `Clean-up run ${number}`,
    lead: (total, day) =>
      total === 1 ? `On ${day} you erased one record.` : `On ${day} you erased ${inEnglish(total)} records.`,
    leadPoints: (number, day) =>
      number === 1
        ? `On ${day} you erased one contact detail.`
        : `On ${day} you erased ${inEnglish(number)} contact details.`,
    points: (number) =>
      number === 1
        ? "One contact detail went, as nothing needed it any more."
        : `${atTheStart(inEnglish(number))} contact details went, as nothing needed them any more.`,
    contacts: (number) =>
      number === 1
        ? "The whole card of one contact disappeared."
        : `The whole card of ${inEnglish(number)} contacts disappeared.`,
    what: "What is gone",
    forgotten: (day) => `erased on ${day}`,
    stripped: (number) =>
      number === 1
        ? "One record stayed for somebody else; only the party was taken off it."
        : `${atTheStart(inEnglish(number))} records stayed for somebody else; only the parties were taken off them.`,
    open: "Open the certificate",
    save: "Save the certificate",
    proof: "The certificate states numbers, rules and dates, and not a single name.",
    noCertificate: "There is no certificate of this run any more.",
  },
  elsewhere: {
    title: "And outside this program?",
    say: "What you erased here may also be somewhere else. Tick off what you did there.",
    allDone: "You ticked everything off.",
    none: "There is nothing to do outside this program.",
    number: (number) => records(number),
    doneOn: (day) => `done on ${day}`,
  },
};
