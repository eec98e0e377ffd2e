import type { LetterTextPreview, LetterTexts, PassageView } from "../../ipc";

const DUE = {
  what: { nl: "de uiterste dag voor het antwoord", en: "the last day for the answer" },
  article: { nl: "artikel 12 lid 3 AVG", en: "Article 12(3) GDPR" },
};

export const TERM: PassageView = {
  code: "l01.term",
  what: {
    nl: "wanneer het antwoord komt, en dat het gratis is",
    en: "when the answer comes, and that it is free",
  },
  lines: true,
  characters_max: 1500,
  fields: [
    {
      in_text: "{{uiterlijk}}",
      label: { nl: "uiterste dag voor het antwoord", en: "last day for the answer" },
      example: { nl: "2 december 2026", en: "2 December 2026" },
    },
    {
      in_text: "{{ontvangen}}",
      label: { nl: "dag van ontvangst", en: "day of receipt" },
      example: { nl: "2 november 2026", en: "2 November 2026" },
    },
  ],
  must: [DUE],
  nl: { standard: "U krijgt uiterlijk op {{uiterlijk}} antwoord. Dit kost u niets.", own: null },
  en: { standard: "We will answer no later than {{uiterlijk}}. This is free of charge.", own: null },
};

const SUBJECT: PassageView = {
  code: "l01.subject",
  what: { nl: "onderwerp", en: "subject" },
  lines: false,
  characters_max: 110,
  fields: [],
  must: [],
  nl: { standard: "ontvangst van uw verzoek", own: null },
  en: { standard: "receipt of your request", own: null },
};

const GREETING: PassageView = {
  code: "slot.greeting",
  what: { nl: "de groet boven de handtekening", en: "the words above the signature" },
  lines: false,
  characters_max: 110,
  fields: [],
  must: [],
  nl: { standard: "Met vriendelijke groet,", own: null },
  en: { standard: "Kind regards,", own: null },
};

export const STANDARD: LetterTexts = {
  letters: [
    { kind: "acknowledgement", number: "L01", passages: ["l01.subject", "l01.term", "slot.greeting"] },
    { kind: "nothing_found", number: "L19", passages: ["slot.greeting"] },
  ],
  passages: [SUBJECT, TERM, GREETING],
};

/** The owner’s text lacks the due date. */
export const LACKING: LetterTexts = {
  ...STANDARD,
  passages: [
    SUBJECT,
    {
      ...TERM,
      nl: {
        ...TERM.nl,
        own: { text: "U hoort snel van ons. Dit kost u niets.", changed_on: "2026-05-12", lost: [DUE] },
      },
    },
    GREETING,
  ],
};

/** Answers as the host does: with the text filled, and what it lacks. */
export function previewOf(text: string): LetterTextPreview {
  return {
    subject: "Onderwerp: ontvangst van uw verzoek",
    addressee: ["Mevrouw Samira van ’t Hof-Öztürk", "Achter de Zuiderkerk 4 II", "1400 XY  WATERDAM"],
    in_subject: false,
    blocks: [
      { block: { kind: "paragraph", text: "Geachte mevrouw Van ’t Hof-Öztürk," }, passages: [] },
      {
        block: { kind: "paragraph", text: text.replaceAll("{{uiterlijk}}", "2 december 2026") },
        passages: ["l01.term"],
      },
      {
        block: {
          kind: "closing",
          greeting: "Met vriendelijke groet,",
          lines: ["Marijke Terpstra-Vos", "Wilgenhoek Online Diensten"],
        },
        passages: ["slot.greeting"],
      },
    ],
    lost: text.includes("{{uiterlijk}}") ? [] : [DUE],
  };
}
