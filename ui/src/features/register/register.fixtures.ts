import type { ActivityView, RegisterView, RuleEffect } from "../../ipc";

const CONTACT_RULE = {
  id: "rv1",
  version: 1,
  valid_from: "1900-01-01",
  words: { nl: "5 jaar na het contact", en: "5 years after the contact" },
  length: { amount: 5, unit: "years" as const },
  length_words: { nl: "5 jaar", en: "5 years" },
  floor: null,
  reason: "",
};

/** A register with an activity in use, one that has no length, and one that is not in use. */
export const REGISTER: RegisterView = {
  activities: [
    {
      id: "a1",
      code: "a01",
      name: { nl: "Contact", en: "Contact" },
      in_use: true,
      rule: CONTACT_RULE.words,
      records: 614,
    },
    {
      id: "a2",
      code: "a09",
      name: { nl: "Facturatie", en: "Invoicing" },
      in_use: true,
      rule: { nl: "8 jaar na de factuurdatum", en: "8 years after the invoice date" },
      records: 1203,
    },
    {
      id: "a3",
      code: "a11",
      name: { nl: "Reacties op de website", en: "Website comments" },
      in_use: false,
      rule: { nl: "tot het bericht verdwijnt", en: "until the post is removed" },
      records: 0,
    },
  ],
  recipients: [
    {
      form: {
        id: "o1",
        name: "Hosting Noordpolder",
        role: "processor",
        country: "Nederland",
        mechanism: "no_transfer",
        note: { nl: "", en: "" },
        checked_on: "2026-02-02",
        ended_on: null,
        contact: "",
        street: "",
        postcode: "",
        town: "",
        address_country: "",
        email: "",
      },
      activities: [{ nl: "Contact", en: "Contact" }],
      look_up: false,
      agreement: "signed",
    },
    {
      form: {
        id: "o2",
        name: "CRM-systeem",
        role: null,
        country: "",
        mechanism: "check_yourself",
        note: { nl: "", en: "" },
        checked_on: null,
        ended_on: null,
        contact: "",
        street: "",
        postcode: "",
        town: "",
        address_country: "",
        email: "",
      },
      activities: [
        { nl: "Contact", en: "Contact" },
        { nl: "Facturatie", en: "Invoicing" },
      ],
      look_up: true,
      agreement: null,
    },
  ],
};

/** The activity that the look shows. */
export const CONTACT_ACTIVITY: ActivityView = {
  code: "a01",
  form: {
    id: "a1",
    in_use: true,
    name: { nl: "Contact", en: "Contact" },
    purpose: {
      nl: "U beantwoordt vragen en wilt weten wanneer u het laatst contact had, waarover, en hoe dat ging.",
      en: "You answer questions and want to know when you were last in contact, about what, and how it went.",
    },
    lawful_basis: "legitimate_interest",
    categories: {
      nl: "Naam, bedrijf, telefoon, e-mail, inhoud van het bericht",
      en: "Name, company, telephone, e-mail, message",
    },
    subjects: { nl: "Iedereen die contact opneemt", en: "Anyone who gets in touch" },
    source: { nl: "Van de persoon zelf", en: "From the person" },
    recipients: ["o1", "o2"],
  },
  basis: { nl: "Gerechtvaardigd belang", en: "Legitimate interest" },
  note: { nl: "", en: "" },
  rule: CONTACT_RULE,
  earlier: [],
  records: 614,
  due: 19,
  letter_sentence: {
    nl: "Wij bewaren deze gegevens 5 jaar na het contact.",
    en: "We keep these data until 5 years after the contact.",
  },
  automated: {
    taken: false,
    sentence: {
      nl: "Geen. Over niemand wordt hier een besluit met gevolgen genomen door alleen een computer.",
      en: "None. Nobody is subject here to a decision with consequences by a computer alone.",
    },
    explained: { nl: "", en: "" },
    stated_on: "2026-01-02",
  },
  statement_sentence: {
    nl: "Deze gegevens bewaren wij tot 5 jaar na het contact.",
    en: "We keep these data until 5 years after the contact.",
  },
};

/** What a shorter rule would do, in the words of the issue. */
export const SHORTER: RuleEffect = {
  words: { nl: "3 jaar na het contact", en: "3 years after the contact" },
  earlier: 212,
  later: 0,
  unchanged: 402,
  newly_due: 3,
  longer: false,
  examples: [{ name: "Samira van ’t Hof-Öztürk", before: "2027-06-08", after: "2025-06-08" }],
  note: null,
};
