import type { nl } from "../nl";

export const statement: typeof nl.statement = {
  lead: "Four short privacy texts, made from your register. Copy them to the place where you get data.",
  loading: "Making the texts…",
  tabs: "Language of the texts",
  copy: "Copy",
  copyLabel: (text) => `Copy: ${text}`,
  copied: "Copied.",
  copiedOn: (day) => `Copied on ${day}. The text is still the same.`,
  notCopied: "Not copied yet.",
  changed: (day) => `Changed since you copied this text on ${day}.`,
  changedTodo: "Put the new text in the place of the old one.",
  copyFailed: "Copying did not work. Select the text and copy it yourself.",
  why: "Why is this here?",
  lacking: {
    title: "To fill in first",
    name: "The name of your business is missing.",
    email: "Your e-mail address is missing. That is where people ask questions and object.",
    website: "Your website is missing. That is where your whole privacy statement is.",
    fillIn: "Fill in under Settings, Business",
    purpose:
      "The purpose in your register is empty or says something that no privacy text may say: that using a website is consent, that data are anonymous, or that you keep them as long as necessary. The ordinary purpose stands here.",
    toRegister: "Change the purpose in the register",
  },
  notDone: (activities) => `There is no such text, because your business does not do this: ${activities}.`,
  named: (activity) => `‘${activity}’`,
  or: "or",
  toRegister: "To the register",
  page: {
    lead: "The statement follows from your register. What it says is what the program does.",
    loading: "Making the statement…",
    tabs: "Parts of this page",
    text: "The statement",
    short: "Short texts",
    language: "Language of the text",
    business: "Your business",
    was: "Was:",
    becomes: "Becomes:",
    told: "Those concerned are told themselves.",
    website: "Telling it on the website is enough.",
    comparing: "Comparing…",
    noDifference: "The two texts are the same.",
    whatChanges: "What changes",
    inTheText: "In the text",
    gone: "Gone:",
    added: "New:",
    saveAs: "Save as",
    saveLabel: (form) => `Save as ${form}`,
    saved: (file) => `Saved: ${file}.`,
    forms: { pdf: "PDF", html: "HTML", wordpress: "WordPress", markdown: "Markdown" },
    gaps: (count) =>
      count === 1
        ? "1 thing is still missing. After that you can publish."
        : `${count} things are still missing. After that you can publish.`,
    showGaps: "What is missing, and where you fill it in",
    neverPublished: "You have not published a statement yet.",
    same: (number) => `The same as version ${number}, which you published.`,
    differs: (count, number) =>
      count === 0
        ? `The words differ from version ${number}`
        : count === 1
          ? `1 difference with version ${number}`
          : `${count} differences with version ${number}`,
    toldThemselves: "About this change you write to the people concerned before it starts.",
    onWebsite: "For this change it is enough that the new text is on your website.",
    showWords: "Show the difference in the text",
    hideWords: "Hide the difference in the text",
    textOfToday: "The text of today",
    publish: {
      open: (number) => `Publish version ${number}`,
      title: (number) => `Publish version ${number}`,
      say: "A published version does not change any more. After this, put the text on your website yourself.",
      sayTold:
        "A published version does not change any more. The people concerned hear of it before: choose a day that is far enough away, and make the letters after this.",
      validFrom: "Applies from",
      reason: "Reason",
      reasonHint: "In Dutch. It stands in the letter after ‘De reden is:’.",
      reasonEn: "Reason in English",
      act: (number) => `Publish version ${number}`,
      done: (number) => `Version ${number} is published.`,
    },
    people: {
      title: "Who has to hear of it",
      concerned: (people, number, day) =>
        people === 1
          ? `Version ${number} applies from ${day} and concerns 1 person.`
          : `Version ${number} applies from ${day} and concerns ${people} people.`,
      told: (people) => (people === 1 ? "1 letter was made." : `${people} letters were made.`),
      toLetters: "To the letters",
      act: (people) => (people === 1 ? "Make 1 letter" : `Make ${people} letters`),
      making: "Making letters",
      progress: (done, total) => `${done} of ${total} made.`,
      stop: "Stop after this letter",
      done: (letters) => (letters === 1 ? "1 letter made." : `${letters} letters made.`),
      without: (people) =>
        people === 1 ? "Of 1 person no address is known" : `Of ${people} people no address is known`,
      withoutTodo: "Add an address or e-mail address, or let them know in another way.",
      show: "Who they are",
      exampleTitle: (people) => (people === 1 ? "Make 1 letter" : `Make ${people} letters`),
      example:
        "This is what the first letter looks like. Everybody gets a letter of their own, in their own language, about what concerns them. After that a letter does not change any more.",
      exampleLabel: "Example of the letter",
    },
    versions: {
      tab: "Versions",
      empty: "Nothing published yet. Every version that you publish stays here.",
      named: (number) => `Version ${number}`,
      from: (day) => `Applies from ${day}`,
      appliesNow: (day) => `Applies now, since ${day}`,
      because: (reason) => `Reason: ${reason}.`,
      changes: (count) => (count === 1 ? "1 change" : `${count} changes`),
      open: "Read",
      openLabel: (number) => `Read version ${number}`,
      onDay: "Which text applied on",
      find: "Find",
      none: "On that day nothing was published yet, or the version was erased after its period.",
      before: "Compare",
      after: "with",
      today: "the text of today",
      fingerprint: "Fingerprint of this text (SHA-256):",
    },
  },
  drift: {
    title: (count) =>
      count === 1
        ? "Practice and promise differ in 1 thing"
        : `Practice and promise differ in ${count} things`,
    show: "What differs, and where you mend it",
    overdue: (name, count, day) =>
      count === 1
        ? `${name}: 1 record is older than promised, since ${day}`
        : `${name}: ${count} records are older than promised, the oldest since ${day}`,
    lacks: (name, lacks) => `${name}: ${lacks}`,
    unnamed: (name) => `${name} receives data and is not in the published statement`,
    rule: (name, runs, promised) => `${name}: you keep ${runs}, and promise ${promised}`,
  },
};
