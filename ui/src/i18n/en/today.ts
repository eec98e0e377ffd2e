import type { today as source } from "../nl/today";
import { atTheStart, inEnglish } from "../numerals";
import { counted } from "../plural";

/** Words of the page of today. */
export const today: typeof source = {
  loading: "Fetching today…",
  leadNothing: "Nothing asks for your attention today.",
  leadEmpty: "Your administration is ready for use. Begin with a contact or a record.",
  lead: (all, late) => {
    const rest = all - late;
    if (late === 0) {
      return all === 1
        ? "One thing asks for your attention."
        : `${atTheStart(inEnglish(all))} things ask for your attention; the most urgent comes first.`;
    }
    const first = late === 1 ? "One thing is late." : `${atTheStart(inEnglish(late))} things are late.`;
    if (rest === 0) return first;
    return rest === 1
      ? `${first} One other thing asks for your attention.`
      : `${first} ${atTheStart(inEnglish(rest))} other things ask for your attention; the most urgent comes first.`;
  },
  emptyList: "Nothing is open. What asks for attention will appear here by itself.",
  firstSteps: "First steps",
  firstContact: "Your first contact",
  addContact: "Add a contact",
  addContactSay: "Type a contact, or drop a file of contacts (vCard) on the page Contacts.",
  firstRecord: "Your first record",
  addRecord: "Add a record",
  addRecordSay: "An invoice, a quote or a telephone call: you see at once until when you keep it.",
  days: (number) => (number === 1 ? "day" : "days"),
  daysLate: (number) => (number === 1 ? "day late" : "days late"),
  recordsUnit: (number) => (number === 1 ? "record" : "records"),
  tasksUnit: (number) => (number === 1 ? "task" : "tasks"),
  todayUnit: "today",
  request: {
    title: {
      access: (name) => `${name} asks which data you keep`,
      rectification: (name) => `${name} asks you to correct data`,
      erasure: (name) => `${name} asks you to erase data`,
      restriction: (name) => `${name} asks you not to use data for now`,
      portability: (name) => `${name} asks to take data along`,
      objection: (name) => `${name} objects`,
      marketing_objection: (name) => `${name} wants no more advertising`,
      consent_withdrawal: (name) => `${name} withdraws consent`,
      human_decision: (name) => `${name} wants a decision by a person`,
    },
    late: (received, due) => `Received on ${received}. You should have answered by ${due}.`,
    paused: (asked) =>
      `The clock has stood still since ${asked}, until you receive an answer to your question.`,
    undecided: (undecided, decisions, due) =>
      undecided === decisions
        ? `You still have to decide on ${decisions === 1 ? "one record" : `${inEnglish(decisions)} records`}. The answer is due on ${due}.`
        : `You decided on ${decisions - undecided} of ${counted(decisions, "record", "records")}. The answer is due on ${due}.`,
    due: (received, due) => `Received on ${received}. The answer is due on ${due}.`,
    act: "Go on with the request",
    actLate: "Answer now",
  },
  due: {
    title: (contacts) =>
      contacts === 0
        ? "Something can go"
        : contacts === 1
          ? "One contact has data that can go"
          : `${contacts} contacts have data that can go`,
    say: (oldest) => `The oldest last day was ${oldest}. Nothing is erased before you have seen the preview.`,
    act: "Clean up",
  },
  duePoints: {
    unit: (points) => (points === 1 ? "contact detail" : "contact details"),
    title: (contacts) =>
      contacts === 1
        ? "One card has something that is no longer needed"
        : `${contacts} cards have something that is no longer needed`,
    say: "A telephone number, address or preference that no kept record needs any more.",
  },
  breach: {
    title: (number, subject) => `Breach ${number}: ${subject}`,
    unknown: "Assess whether it is a breach, and note since when you know.",
    due: (due) => `Report it to the authority by ${due}.`,
    undecided: (due) => `Assess whether you have to report it. If so: by ${due}.`,
    reminder: (hours) => `More than ${hours} hours have gone.`,
    late: (due) => `The term ended on ${due}. Report it all the same, with the reason why it is later.`,
    toAssess: "new",
    act: "Go on with this breach",
  },
  counterParty: {
    title: (name) => `Let ${name} know that you have data`,
    say: (day) => `This person is in a case file and has to know by ${day}.`,
    late: (day) => `This person is in a case file and should have known by ${day}.`,
    ended: (day) => `The exception has ended. Let them know by ${day}.`,
    written: (day) => `The letter is ready. Send it by ${day}, and fill in the day.`,
    act: "To the case file",
  },
  holdReview: {
    title: (name) => `Look again at the hold of ${name}`,
    say: (ground, day) => `Held ${ground}. You were going to look at this again on ${day}.`,
    act: "Look",
  },
  checklist: {
    title: (run) => `After clean-up ${run} something is left to do outside this program`,
    say: (day) => `You erased here on ${day}. The same data may also be in your mailbox or on paper.`,
    act: "Tick off",
  },
  promiseKept: {
    title: (count, today, on) => {
      const when = today ? "today" : `on ${on}`;
      return count === 1
        ? `1 record was erased ${when}, as promised`
        : `${count} records were erased ${when}, as promised`;
    },
    say: "A letter said that this would happen on this day. Do look at what stands outside the program.",
    act: "Look",
  },
  silent: {
    title: (number, count) =>
      count === 1
        ? `Nothing was heard from one recipient about ${number}`
        : `Nothing was heard from ${count} recipients about ${number}`,
    say: (told) => `On ${told} they were asked to erase the data as well. Ask whether that was done.`,
    act: "Look up",
    unit: (count) => (count === 1 ? "recipient" : "recipients"),
  },
  restriction: {
    title: {
      lift: (name: string, number: string) => `You can lift the restriction of ${name} (${number})`,
      announce: (name: string, number: string) => `The restriction of ${name} waits for its end (${number})`,
      review: (name: string, number: string) => `Look again at the restriction of ${name} (${number})`,
    },
    say: {
      lift: (day: string) => `You announced that you will use the data again from ${day}.`,
      announce: (day: string) =>
        `The request that you waited for is done since ${day}. Announce by letter when the restriction ends.`,
      review: (day: string) => `Since ${day} it is time to look whether the restriction is still needed.`,
    },
    act: { lift: "Lift", announce: "Announce the end", review: "Look" },
  },
  agreements: {
    title: {
      in_use_without: (name: string, count: number) =>
        count === 1
          ? `No agreement is signed with ${name}`
          : `No agreement is signed with ${count} processors`,
      no_answer: (name: string, count: number) =>
        count === 1
          ? `${name} has not answered about the agreement yet`
          : `${count} processors have not answered about the agreement yet`,
      runs_out: (name: string, count: number) =>
        count === 1
          ? `The agreement with ${name} runs out`
          : `The agreements with ${count} processors run out`,
      ran_out: (name: string, count: number) =>
        count === 1
          ? `The agreement with ${name} has run out`
          : `The agreements with ${count} processors have run out`,
      ask_deletion: (name: string, count: number) =>
        count === 1 ? `Ask ${name} to erase the data` : `Ask ${count} processors to erase the data`,
      no_confirmation: (name: string, count: number) =>
        count === 1
          ? `${name} has not confirmed the erasure yet`
          : `${count} processors have not confirmed the erasure yet`,
    },
    say: {
      in_use_without: () => "You use this service. Without an agreement that is not allowed (art. 28 GDPR).",
      no_answer: (day: string) => `You asked for it on ${day}. Ask again.`,
      runs_out: (day: string) =>
        `It runs until and including ${day}. Renew it in time, or stop with the service.`,
      ran_out: (day: string) =>
        `It ran until and including ${day}. Sign a new one, or stop with the service.`,
      ask_deletion: (day: string) => `You stopped on ${day}. What is still there has to go.`,
      no_confirmation: (day: string) => `You asked for it on ${day}. Ask for a confirmation.`,
    },
    act: "Look",
    unit: (count: number): string => (count === 1 ? "processor" : "processors"),
  },
  lookUp: {
    title: (count) =>
      count === 1 ? "Not all is known of one recipient yet" : `Not all is known of ${count} recipients yet`,
    say: "An answer to an access request must say with whom you share data, and in which country.",
    act: "Look up",
    unit: (count) => (count === 1 ? "recipient" : "recipients"),
  },
  notToKeep: {
    title: (places) =>
      places === 1
        ? "In one place there may be something that you may not keep"
        : `In ${places} places there may be something that you may not keep`,
    say: "A citizen service number, an old VAT number or a copy of an identity paper.",
    act: "Look",
    unit: (places) => (places === 1 ? "place" : "places"),
  },
  statementPeople: {
    title: (people: number) =>
      people === 1
        ? "One person is still to hear that your statement changes"
        : `${people} people are still to hear that your statement changes`,
    say: (day: string) => `The new text applies from ${day}. Those concerned hear of it before.`,
    act: "Make letters",
  },
  drift: {
    title: "Your practice and your statement differ",
    say: "The register says for each difference where you mend it.",
    act: "Look",
    unit: (count: number): string => (count === 1 ? "difference" : "differences"),
  },
  yearRound: {
    title: (year: number) => `The round of ${year} is open`,
    say: (due: number, left: number) =>
      due > 0
        ? `${due === 1 ? "1 record can" : `${due} records can`} still go. After that you look once a year at what stays.`
        : left === 0
          ? "Everything was looked at. Close the round with one sheet to sign."
          : "Once a year you look at what stays: holds, recipients, agreements and backups.",
    act: "To the round of the year",
    unit: (number: number): string => (number === 1 ? "thing" : "things"),
  },
  balancing: {
    unit: "test",
    title: (about: string) => `Look at your balancing test again: ${about}`,
    reopened: (request: string) =>
      `The objection of request ${request} was upheld. See whether your interest still weighs more for others.`,
    due: (day: string) => `You were to look at this again on ${day}.`,
    act: "To the test",
  },
  cookieDrift: {
    unit: (count: number): string => (count === 1 ? "cookie" : "cookies"),
    title: (count: number) =>
      count === 1
        ? "One cookie does something else than your statement says"
        : `${count} cookies do something else than your statement says`,
    say: "Change the website, or the retention period in the register.",
    act: "Look",
  },
  yearTurn: {
    title: (day: string, records: number) =>
      records === 1 ? `1 record comes free on ${day}` : `${records} records come free on ${day}`,
    say: "The last day is 31 December. There is nothing to do now: in January the round of the year is ready.",
    act: "Look",
  },
  recovery: {
    title: "Your recovery sheet has not been checked yet",
    say: "If you lose the password, only the recovery sheet opens your administration.",
    act: "Make a recovery sheet",
    unit: "sheet",
  },
  chart: {
    title: "What will disappear in the next two years",
    say: (total, until) =>
      total === 1
        ? `One record can go by the end of ${until}.`
        : `${total} records can go by the end of ${until}.`,
    drawn: "Each bar is a month; click it to see what it is.",
    none: (until) => `Nothing has to go before the end of ${until}.`,
    label: (from, until) => `Erasures by month, ${from} to ${until}`,
    bar: (month, total) => `${month}: ${counted(total, "record", "records")}`,
    asTable: "The same figures as a table",
    caption: "Number of records that can be erased each month",
    month: "Month",
    total: "Total",
  },
  year: {
    title: (year) => `The year ${year}`,
    caption: (year) => `Calendar of ${year}`,
    past: "past",
    working: "working day",
    off: "weekend or holiday",
    wipe: "something can go",
    due: "answer due",
    late: "late",
    now: "today",
    dayWipe: (day, count) => `${day}: ${count === 1 ? "1 record can go" : `${count} records can go`}`,
    dayDue: (day, count) => `${day}: ${count === 1 ? "1 answer" : `${count} answers`} due`,
    dayLate: (day, count) => `${day}: ${count === 1 ? "1 answer" : `${count} answers`} late`,
  },
};
