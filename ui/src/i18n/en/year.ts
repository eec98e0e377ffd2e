import type { year as source } from "../nl/year";
import { atTheStart, inEnglish } from "../numerals";
import { counted } from "../plural";

/** Words of the round of the year, in English. */
export const year: typeof source = {
  loading: "Fetching the round of the year…",
  untitled: "Round of the year",
  title: (year: number) => `Round of ${year}`,
  leadDue: (due: number, left: number) => {
    const still = due === 1 ? "1 record can still go" : `${due} records can still go`;
    if (left === 0) return `${still}. Everything else was looked at.`;
    return `${still}, and ${left === 1 ? "one thing was" : `${inEnglish(left)} things were`} not looked at yet.`;
  },
  leadLeft: (left: number) =>
    left === 1
      ? "One thing was not looked at yet. What could go has gone."
      : `${atTheStart(inEnglish(left))} things were not looked at yet. What could go has gone.`,
  leadReady: "Everything was looked at. You can close the round.",
  leadDone: (day: string) => `This round was closed on ${day} and does not change any more.`,
  toErasure: "Clean up",
  openSheet: "Look at the sheet",
  saveSheet: "Save the sheet",
  freed: {
    title: "What the turn of the year frees",
    turned: (day: string) =>
      `What you had to keep up to and including 31 December could go from ${day}: mostly invoices of seven years and older.`,
    turnedBooks: (day: string, books: string) =>
      `Your financial year is not a calendar year. What you had to keep for tax could go from ${books} already, the day after your financial year ended. What you kept until the end of a calendar year, from ${day}.`,
    byTurn: (records: number) =>
      records === 1
        ? "Of what can go now, 1 record came free on that day."
        : `Of what can go now, ${records} records came free on that day.`,
    nothing: "Nothing needs to go now.",
    nothingBut: "What is past its period is held with a reason. Nothing else needs to go.",
    caption: "What can go now, by activity and kind",
    activity: "Activity",
    kind: "Kind",
    count: "Number",
    held: (records: number) =>
      records === 1
        ? "1 record is past its period and held with a reason."
        : `${records} records are past their period and held with a reason.`,
    toHeld: "See why",
    erased: "Erasure runs in this year:",
    run: (day: string, records: number) => `on ${day}, ${counted(records, "record", "records")}`,
  },
  subjects: {
    hold: "Holds to look at again this year. If the reason is gone, lift the hold.",
    recipient: "With whom you share data and whom you have not looked up for more than a year.",
    agreement: "Agreements that end this year, or that run on without an end.",
    activity: "Their retention period has no end. So you look at fixed times whether they are still needed.",
    elsewhere: "What is still open outside this program after an erasure run.",
    own_backups: "Copies of your computer that you make yourself, such as on a disk or in the cloud.",
    recovery_sheet: "Only this sheet lets you in when the password is lost.",
    emergency_sheet: "The sheet for who must step in when you are not there.",
  },
  restStays: (left: number) => `All ${left}: stays as it is`,
  restStaysOf: (left: number, subject: string) => `All ${left}: stays as it is, ${subject}`,
  outcome: "Outcome",
  notYet: "Not looked at yet",
  reason: "Reason",
  reasonPrinted: "Stands on the sheet. Name no people.",
  reasonNotPrinted: "Does not stand on the sheet.",
  reasonSaid: (reason: string) => `Reason: ${reason}`,
  hold: {
    title: (name: string) => `Hold on ${name}`,
    say: (ground: string, day: string) => `Held ${ground}. To be looked at again on ${day}.`,
    lifted: "This hold was lifted meanwhile.",
    act: "To the contact",
  },
  recipient: {
    never: "Never looked up yet: are the country, the role and what was agreed right?",
    say: (day: string) => `Last looked up on ${day}. Are the country, the role and what was agreed right?`,
    act: "To the recipients",
  },
  agreement: {
    running: (name: string, since: string) =>
      `With ${name}, since ${since}, without an end. Does this agreement still run?`,
    ending: (name: string, since: string, until: string) =>
      `With ${name}, from ${since} up to and including ${until}. Is that last day still right?`,
    act: "To the agreement",
  },
  activity: {
    say: (count: number, months: number) =>
      `There ${count === 1 ? "is now 1" : `are now ${count}`} in it. Look every ${months} months whether they are still needed.`,
    last: (day: string) => `The last time was on ${day}.`,
    act: "To the activity",
  },
  elsewhere: {
    title: (run: string) => `After erasure run ${run}`,
    say: (tasks: number, day: string) =>
      `On ${day} you erased here. Outside this program ${tasks === 1 ? "1 task is" : `${tasks} tasks are`} still open.`,
    done: "All tasks outside this program are ticked off.",
    act: "To the tasks",
  },
  ownBackups: {
    title: "Have your old backups gone?",
    say: (days: number) =>
      `Your letters say that you keep them for ${counted(days, "day", "days")}. Delete older ones, or change this number.`,
    act: "To the periods",
  },
  recoverySheet: {
    title: "Is the recovery sheet still right, and still in its place?",
    never: "You have not checked yet whether the sheet is right.",
    say: (day: string) => `On ${day} you checked that the sheet is right.`,
    act: "To security",
  },
  emergencySheet: {
    title: "Is the emergency sheet still right?",
    never: "You have not made an emergency sheet yet.",
    say: (day: string) => `The last emergency sheet is of ${day}. Make a new one every quarter.`,
    act: "To security",
  },
  gone: {
    title: "No longer in the administration",
    say: "This was erased after you looked at it.",
  },
  close: {
    title: "Close",
    say: "You get one sheet with what was done: counts, days and erasure runs, without names of people. Sign it and keep it. After that this round does not change any more.",
    waits: (due: number, left: number) => {
      const still = due === 1 ? "1 record can still go" : `${due} records can still go`;
      const open = left === 1 ? "1 thing has no outcome yet" : `${left} things have no outcome yet`;
      if (due === 0) return `That cannot be done yet: ${open}.`;
      return left === 0
        ? `That cannot be done yet: ${still}.`
        : `That cannot be done yet: ${still}, and ${open}.`;
    },
    act: (year: number) => `Close the round of ${year}`,
    done: (day: string) => `The sheet of ${day} is frozen and stands at Letters too.`,
  },
  closed: "The round of the year is closed. The sheet stands at Letters too.",
  rounds: "Rounds of the year",
  doneOn: (day: string) => `closed on ${day}`,
  toThisYear: "To this year’s round",
};
