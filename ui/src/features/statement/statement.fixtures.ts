import type { PrivacySentence, PrivacyText, SentenceReason } from "../../ipc";

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
