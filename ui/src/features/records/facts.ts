import { capital, formatDate, formatEuro, inWords, type Texts } from "../../i18n";
import { closedSets, type Claim, type RecordFields, type SubscriptionGround, type Words } from "../../ipc";

/** What a record says, line by line. */
export type Fact = {
  term: string;
  text: string;
  /** The text with its last figures hidden, where they may be a citizen service number. */
  hidden?: string;
};

/** A VAT number of before 2020 may have a citizen service number in it: as `NL`, nine figures, `B` and two more. */
const OLD_VAT = /^(NL)?(\d{3})(\d{6})B(\d{2})$/i;

/** Returns a VAT number with its last figures hidden, where it has the shape of an old one. */
export function shieldedVat(text: string): string | undefined {
  const [, , shown, , suffix] = OLD_VAT.exec(text.replace(/[\s.-]/g, "")) ?? [];
  return shown === undefined || suffix === undefined ? undefined : `NL${shown}••••••B${suffix}`;
}

/** Returns what a record says beside its name; what is empty is left out. */
export function factsOf(fields: RecordFields, texts: Texts): Fact[] {
  return factLines(fields, texts).filter(({ text }) => text !== "");
}

/** A word of a closed set that stands alone; what the owner typed stays as it was typed. */
const alone = (words: Words) => capital(inWords(words));

const day = (date: string | null) => (date === null ? "" : formatDate.long(date));

function factLines(fields: RecordFields, texts: Texts): Fact[] {
  const f = texts.records.form;
  switch (fields.kind) {
    case "contact_moment":
      return [
        { term: f.moment.channel, text: alone(closedSets.Channel[fields.channel]) },
        { term: f.moment.happened_on, text: day(fields.happened_on) },
        { term: f.moment.date_unknown, text: fields.date_unknown ? texts.records.page.yes : "" },
        { term: f.moment.subject, text: fields.subject },
        { term: f.moment.content, text: fields.content },
        { term: f.moment.reaction, text: fields.reaction },
      ];
    case "quote":
      return [
        { term: f.quote.dated_on, text: day(fields.dated_on) },
        { term: f.amountVat, text: formatEuro(fields.amount_cents) },
        { term: f.quote.outcome, text: alone(closedSets.QuoteOutcome[fields.outcome]) },
        { term: f.quote.part, text: fields.part_of_administration ? texts.records.page.yes : "" },
        { term: f.quote.content, text: fields.content },
      ];
    case "invoice":
      return [
        { term: f.invoice.dated_on, text: day(fields.dated_on) },
        {
          term: f.amountVat,
          text: formatEuro(fields.amount_cents),
        },
        { term: f.vat, text: formatEuro(fields.vat_cents) },
        { term: f.invoice.state, text: invoiceStand(fields, texts) },
        { term: f.invoice.due_on, text: fields.state === "open" ? day(fields.due_on) : "" },
        { term: f.invoice.description, text: fields.description },
        {
          term: f.invoice.class,
          text: fields.class === "ordinary" ? "" : alone(closedSets.DocumentClass[fields.class]),
        },
        { term: f.invoice.first_use_year, text: fields.first_use_year?.toString() ?? "" },
        { term: f.invoice.vat_id, text: fields.vat_id, hidden: shieldedVat(fields.vat_id) },
      ];
    case "payment":
      return [
        { term: f.payment.booked_on, text: day(fields.booked_on) },
        { term: f.amount, text: formatEuro(fields.amount_cents) },
        { term: f.payment.account_number, text: fields.account_number },
        { term: f.payment.account_holder, text: fields.account_holder },
        { term: f.payment.description, text: fields.description },
      ];
    case "agreement":
      return [
        { term: f.number, text: fields.number },
        { term: f.agreement.started_on, text: day(fields.started_on) },
        { term: f.agreement.ended_on, text: day(fields.ended_on) },
        { term: f.agreement.in_books, text: fields.in_books ? texts.records.page.yes : "" },
        { term: f.agreement.content, text: fields.content },
        ...claimFacts(fields.claims, texts),
      ];
    case "case_file":
      return [
        { term: f.number, text: fields.number },
        { term: f.caseFile.opened_on, text: day(fields.opened_on) },
        { term: f.caseFile.ended_on, text: day(fields.ended_on) },
        {
          term: f.caseFile.end_kind,
          text: fields.end_kind === null ? "" : alone(closedSets.CaseEnd[fields.end_kind]),
        },
        { term: f.caseFile.content, text: fields.content },
        ...fields.correspondence.map((letter, at) => ({
          term: `${f.caseFile.letter(at + 1)}, ${day(letter.written_on)}`,
          text: [alone(closedSets.CorrespondenceDirection[letter.direction]), letter.subject, letter.content]
            .filter((part) => part !== "")
            .join(". "),
        })),
        ...fields.decisions.map((decision, at) => ({
          term: `${f.caseFile.decision(at + 1)}, ${day(decision.decided_on)}`,
          text: decision.summary,
        })),
        ...claimFacts(fields.claims, texts),
      ];
    case "subscription":
      return [
        { term: f.subscription.address, text: fields.address },
        { term: f.subscription.subscribed_on, text: day(fields.subscribed_on) },
        { term: f.subscription.unsubscribed_on, text: day(fields.unsubscribed_on) },
        ...groundFacts(fields.ground, texts),
      ];
    case "comment":
      return [
        { term: f.comment.commented_on, text: day(fields.commented_on) },
        { term: f.comment.author, text: fields.author },
        { term: f.comment.content, text: fields.content },
        { term: f.comment.ip_address, text: fields.ip_address },
        { term: f.comment.user_agent, text: fields.user_agent },
      ];
    case "technical_data":
      return [
        { term: f.technical.collected_on, text: day(fields.collected_on) },
        { term: f.comment.ip_address, text: fields.ip_address },
        { term: f.comment.user_agent, text: fields.user_agent },
        { term: f.technical.content, text: fields.content },
      ];
  }
}

function groundFacts(ground: SubscriptionGround | null, texts: Texts): Fact[] {
  const f = texts.records.form.subscription;
  if (ground === null) return [];
  if (ground.ground === "sale")
    return [
      { term: f.sold_on, text: day(ground.sold_on) },
      { term: f.similar, text: ground.similar_service ? texts.records.page.yes : texts.records.page.no },
    ];
  const given = day(ground.given_on);
  return [
    { term: f.given_on, text: ground.given_at === null ? given : f.atTime(given, ground.given_at) },
    { term: f.channel, text: alone(closedSets.ConsentChannel[ground.channel]) },
    { term: f.given_by, text: alone(closedSets.ConsentGiver[ground.given_by]) },
    { term: f.confirmed_on, text: day(ground.confirmed_on) },
    { term: f.proof, text: ground.proof },
  ];
}

function invoiceStand(fields: Extract<RecordFields, { kind: "invoice" }>, texts: Texts): string {
  const state = alone(closedSets.InvoiceState[fields.state]);
  return fields.settled_on === null ? state : texts.records.page.interrupted(state, day(fields.settled_on));
}

function claimFacts(claims: readonly Claim[], texts: Texts): Fact[] {
  const t = texts.records;
  return claims.map((claim, at) => ({
    term: t.form.claims.claim(at + 1),
    text: [
      claim.description,
      t.page.claimFrom(inWords(closedSets.LimitationClass[claim.class]), day(claim.starts_on)),
      ...claim.interruptions.flatMap(({ kind, happened_on, claim_followed_on }) => [
        t.page.interrupted(inWords(closedSets.InterruptionKind[kind]), day(happened_on)),
        claim_followed_on === null ? "" : `${t.form.claims.claim_followed_on} ${day(claim_followed_on)}`,
      ]),
      claim.ends_on_by_hand === null ? "" : t.page.claimUntil(day(claim.ends_on_by_hand)),
    ]
      .filter((part) => part !== "")
      .join("; "),
  }));
}
