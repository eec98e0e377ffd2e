import type {
  LetterPreview,
  PrivacySentence,
  PrivacyText,
  PublishedStatementView,
  SentenceReason,
  StatementChange,
  StatementComparison,
  StatementView,
} from "../../ipc";

const told = (reason: SentenceReason, nl: string, en: string): PrivacySentence => ({
  reason,
  words: { nl, en },
});

const OBJECTION = told(
  "objection",
  "U mag bezwaar maken. Waar wij uw gegevens gebruiken voor ons eigen belang, mag u daar altijd bezwaar tegen maken om redenen die met uw situatie te maken hebben: mail naar samira@atelier-ozturk.example.",
  "You may object. Where we use your data for an interest of our own, you may object at any time on grounds relating to your situation: write to samira@atelier-ozturk.example.",
);
const RIGHTS = told(
  "rights",
  "U mag uw gegevens inzien, verbeteren en laten wissen; onze privacyverklaring staat op www.atelier-ozturk.example, en vragen stelt u via samira@atelier-ozturk.example.",
  "You may see your data, have them corrected and have them erased; our privacy statement is at www.atelier-ozturk.example, and questions go to samira@atelier-ozturk.example.",
);
const CONTACT = [
  told(
    "needed",
    "Atelier van ’t Hof-Öztürk heeft uw naam en e-mailadres nodig om te kunnen antwoorden; zonder die gegevens kan dat niet, en wat u verder invult kiest u zelf.",
    "Atelier van ’t Hof-Öztürk needs your name and e-mail address to be able to answer; without them we cannot, and what else you fill in is up to you.",
  ),
  told(
    "purpose",
    "Ons doel: vragen beantwoorden en weten wanneer, waarover en hoe het laatste contact was. Niet voor reclame.",
    "Our purpose: answering questions and knowing when, about what and how the last contact went. Not for marketing.",
  ),
  told(
    "kept",
    "Hoe lang wij dit bewaren: 5 jaar na het contact. Wij delen het met: Hosting Noordpolder en MailPost.",
    "How long we keep this: 5 years after the contact. We share it with: Hosting Noordpolder and MailPost.",
  ),
  RIGHTS,
];
const FOOTER = [
  told(
    "kept",
    "Wij bewaren onze e-mails met u om u te kunnen antwoorden: 5 jaar na het contact.",
    "We keep our mails with you to be able to answer you: 5 years after the contact.",
  ),
  RIGHTS,
];

function text(
  kind: PrivacyText["kind"],
  about: string,
  sentences: PrivacySentence[],
  objection: PrivacySentence[],
): PrivacyText {
  const whole = (language: "nl" | "en") =>
    [sentences, objection]
      .filter((part) => part.length > 0)
      .map((part) => part.map((one) => one.words[language]).join(" "))
      .join("\n\n");
  return {
    kind,
    about: [{ nl: about, en: about }],
    sentences,
    objection,
    whole: { nl: whole("nl"), en: whole("en") },
    lacking: [],
    copied: [],
  };
}

/** The form was copied and changed since, the mail was copied, quotes are not made. */
export const TEXTS: readonly PrivacyText[] = [
  {
    ...text("contact_form", "Contact", CONTACT, [OBJECTION]),
    copied: [{ language: "nl", copied_on: "2026-05-03", changed: true }],
  },
  {
    ...text("quote", "Offertes met akkoord", [], []),
    about: [
      { nl: "Offertes met akkoord", en: "Accepted quotes" },
      { nl: "Offertes zonder akkoord", en: "Quotes not accepted" },
    ],
  },
  text("invoice", "Facturatie", [FOOTER[0] as PrivacySentence, RIGHTS], [OBJECTION]),
  {
    ...text("mail_footer", "Contact", FOOTER, [OBJECTION]),
    copied: [{ language: "nl", copied_on: "2026-05-12", changed: false }],
  },
];

/** The same, of a business that cannot be reached, with a purpose that cannot be said. */
export const LACKING: readonly PrivacyText[] = TEXTS.map((one) => ({
  ...one,
  copied: [],
  lacking: ["email", "website", ...(one.kind === "contact_form" ? (["purpose"] as const) : [])],
}));

const LONGER: StatementChange = {
  change: {
    kind: "longer",
    activity: "a05",
    before: { nl: "2 jaar na de offertedatum", en: "2 years after the date of the quote" },
    after: { nl: "5 jaar na de offertedatum", en: "5 years after the date of the quote" },
  },
  about: { nl: "Offertes zonder akkoord", en: "Quotes not accepted" },
  is_told: true,
};
const MOVED: StatementChange = {
  change: {
    kind: "publisher",
    activity: null,
    before: { nl: "Atelier van ’t Hof-Öztürk, Oude Kade 1", en: "Atelier van ’t Hof-Öztürk, Oude Kade 1" },
    after: {
      nl: "Atelier van ’t Hof-Öztürk, Wilgenlaan 12a",
      en: "Atelier van ’t Hof-Öztürk, Wilgenlaan 12a",
    },
  },
  about: { nl: "", en: "" },
  is_told: false,
};

const DRAFT: StatementView["draft"] = {
  business: "Atelier van ’t Hof-Öztürk",
  sections: [
    {
      kind: "brief",
      blocks: [
        {
          text: {
            nl: "Wij gebruiken uw gegevens om u te antwoorden en om ons werk voor u te doen.",
            en: "We use your data to answer you and to do our work for you.",
          },
        },
        {
          list: [
            { nl: "Contact: 5 jaar na het contact", en: "Contact: 5 years after the contact" },
            { nl: "Offertes: 5 jaar na de offertedatum", en: "Quotes: 5 years after the date of the quote" },
          ],
        },
      ],
    },
    {
      kind: "quotes",
      blocks: [
        { heading: { nl: "Offertes zonder akkoord", en: "Quotes not accepted" } },
        {
          facts: [
            {
              about: { nl: "Hoe lang", en: "How long" },
              told: { nl: "5 jaar na de offertedatum", en: "5 years after the date of the quote" },
            },
            {
              about: { nl: "Waarom dit mag", en: "Why this is allowed" },
              told: { nl: "eigen belang dat de wet toestaat", en: "own interest that the law allows" },
            },
          ],
        },
      ],
    },
    {
      kind: "recipients",
      blocks: [
        {
          table: {
            head: [
              { nl: "Wie", en: "Who" },
              { nl: "Waarvoor", en: "What for" },
              { nl: "Waar", en: "Where" },
            ],
            rows: [
              [
                { nl: "Hosting Noordpolder", en: "Hosting Noordpolder" },
                { nl: "Contact; Offertes", en: "Contact; Quotes" },
                { nl: "Nederland", en: "The Netherlands" },
              ],
            ],
          },
        },
      ],
    },
  ],
};

/** Nothing was published yet, and things are missing. */
export const FIRST: StatementView = {
  draft: DRAFT,
  gaps: [
    { kind: "address", name: { nl: "", en: "" }, activity_id: null, recipient_id: null },
    {
      kind: "balancing_test",
      name: { nl: "Contact", en: "Contact" },
      activity_id: "01990000-0000-7000-8000-000000000001",
      recipient_id: null,
    },
    {
      kind: "recipient",
      name: { nl: "Hosting Noordpolder", en: "Hosting Noordpolder" },
      activity_id: null,
      recipient_id: "01990000-0000-7000-8000-000000000002",
    },
  ],
  standing: { kind: "never_published" },
  versions: [],
  people: null,
  token: "f1",
};

/** Two versions were published, and the register changed since. */
export const DIFFERS: StatementView = {
  draft: DRAFT,
  gaps: [],
  standing: { kind: "differs", changes: [LONGER, MOVED], is_told: true },
  versions: [
    {
      number: 2,
      valid_from: "2026-12-24",
      published_on: "2026-11-20",
      reason: {
        nl: "onze nieuwsbrief wordt door een ander verstuurd",
        en: "somebody else sends our newsletter",
      },
      changes: [LONGER],
      applies: false,
    },
    {
      number: 1,
      valid_from: "2026-02-02",
      published_on: "2026-02-02",
      reason: { nl: "eerste versie", en: "first version" },
      changes: [],
      applies: true,
    },
  ],
  people: { number: 2, valid_from: "2026-12-24", concerned: 34, told: 0, to_tell: 31, without_address: 3 },
  token: "d1",
};

export const COMPARISON: StatementComparison = {
  changes: [LONGER],
  sections: [
    {
      kind: "quotes",
      lines: [
        [{ mark: "same", text: "Offertes zonder akkoord" }],
        [
          { mark: "same", text: "Hoe lang: " },
          { mark: "removed", text: "2" },
          { mark: "added", text: "5" },
          { mark: "same", text: " jaar na de offertedatum" },
        ],
      ],
    },
  ],
};

export const VERSION_ONE: PublishedStatementView = {
  version: {
    number: 1,
    valid_from: "2026-02-02",
    published_on: "2026-02-02",
    reason: { nl: "eerste versie", en: "first version" },
    changes: [],
    applies: true,
  },
  statement: DRAFT,
  sha256_nl: "ab".repeat(32),
  sha256_en: "cd".repeat(32),
};

export const LETTER: LetterPreview = {
  subject: "Betreft: onze privacyverklaring verandert",
  blocks: [{ kind: "paragraph", text: "Wij passen onze privacyverklaring aan." }],
  addressee: ["Mevrouw A. Bakker", "Wilgenlaan 1", "1234 AB  Voorbeeldstad"],
  missing: [],
  lost: [],
  envelope: { text: [], cut: [] } as unknown as LetterPreview["envelope"],
  look_again: [],
  token: "l1",
};
