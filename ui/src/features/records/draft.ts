// A record as it is being typed. It has the shape of the wire; a day that is not known yet is "" and
// an amount NaN, and neither is sent: `missingIn` stands before the wire.
import type { Claim, PartyRole, RecordFields, RecordKind, SubscriptionGround } from "../../ipc";

/** The roles that a person has in each kind of record; the first is proposed. */
export const ROLES: Record<RecordKind, readonly PartyRole[]> = {
  contact_moment: ["contact", "other_person"],
  quote: ["requester", "contact"],
  invoice: ["customer", "contact"],
  payment: ["payer", "customer"],
  agreement: ["customer", "contact"],
  case_file: ["client", "counter_party", "other_person"],
  subscription: ["subscriber"],
  comment: ["commenter"],
  technical_data: ["visitor"],
};

/** Returns an empty record of a kind, dated today. */
export function blank(kind: RecordKind, today: string): RecordFields {
  switch (kind) {
    case "contact_moment":
      return {
        kind,
        happened_on: today,
        date_unknown: false,
        channel: "phone",
        subject: "",
        content: "",
        reaction: "",
      };
    case "quote":
      return {
        kind,
        number: "",
        dated_on: today,
        amount_cents: NaN,
        outcome: "open",
        part_of_administration: false,
        content: "",
        agreement_id: null,
      };
    case "invoice":
      return {
        kind,
        number: "",
        dated_on: today,
        due_on: null,
        amount_cents: NaN,
        vat_cents: 0,
        state: "open",
        settled_on: null,
        class: "ordinary",
        first_use_year: null,
        description: "",
        vat_id: "",
        quote_id: null,
        agreement_id: null,
      };
    case "payment":
      return {
        kind,
        booked_on: today,
        amount_cents: NaN,
        account_number: "",
        account_holder: "",
        description: "",
        invoice_id: null,
      };
    case "agreement":
      return {
        kind,
        title: "",
        number: "",
        started_on: today,
        ended_on: null,
        in_books: true,
        content: "",
        claims: [],
      };
    case "case_file":
      return {
        kind,
        title: "",
        number: "",
        opened_on: today,
        ended_on: null,
        end_kind: null,
        content: "",
        claims: [],
        decisions: [],
        correspondence: [],
      };
    case "subscription":
      return {
        kind,
        audience: "customer",
        address: "",
        subscribed_on: today,
        ground: null,
        unsubscribed_on: null,
      };
    case "comment":
      return {
        kind,
        post_id: "",
        commented_on: today,
        author: "",
        content: "",
        ip_address: "",
        user_agent: "",
      };
    case "technical_data":
      return { kind, data: "server_log", collected_on: today, ip_address: "", user_agent: "", content: "" };
  }
}

/** Returns the fields, as paths on the wire, without which a record cannot be sent. */
export function missingIn(fields: RecordFields): string[] {
  const emptyOf = (...names: [string, string][]) =>
    names.filter(([, value]) => value.trim() === "").map(([name]) => name);
  const amount = (cents: number) => (Number.isNaN(cents) ? ["amount_cents"] : []);
  switch (fields.kind) {
    case "contact_moment":
      return emptyOf(["happened_on", fields.happened_on]);
    case "quote":
    case "invoice":
      return [
        ...emptyOf(["number", fields.number], ["dated_on", fields.dated_on]),
        ...amount(fields.amount_cents),
      ];
    case "payment":
      return [...emptyOf(["booked_on", fields.booked_on]), ...amount(fields.amount_cents)];
    case "agreement":
      return [
        ...emptyOf(["title", fields.title], ["started_on", fields.started_on]),
        ...missingInClaims(fields.claims),
      ];
    case "case_file":
      return [
        ...emptyOf(["title", fields.title], ["opened_on", fields.opened_on]),
        ...(fields.ended_on !== null && fields.end_kind === null ? ["end_kind"] : []),
        ...missingInClaims(fields.claims),
        ...fields.decisions.flatMap((decision, at) =>
          emptyOf([`decisions.${at}.decided_on`, decision.decided_on]),
        ),
        ...fields.correspondence.flatMap((letter, at) =>
          emptyOf([`correspondence.${at}.written_on`, letter.written_on]),
        ),
      ];
    case "subscription":
      return [...emptyOf(["subscribed_on", fields.subscribed_on]), ...missingInGround(fields.ground)];
    case "comment":
      return emptyOf(["post_id", fields.post_id], ["commented_on", fields.commented_on]);
    case "technical_data":
      return emptyOf(["collected_on", fields.collected_on]);
  }
}

function missingInGround(ground: SubscriptionGround | null): string[] {
  if (ground === null) return [];
  if (ground.ground === "consent") return ground.given_on === "" ? ["ground.given_on"] : [];
  return ground.record_id === "" ? ["ground.record_id"] : [];
}

function missingInClaims(claims: readonly Claim[]): string[] {
  return claims.flatMap((claim, at) => [
    ...(claim.starts_on === "" ? [`claims.${at}.starts_on`] : []),
    ...claim.interruptions.flatMap((interruption, turn) =>
      interruption.happened_on === "" ? [`claims.${at}.interruptions.${turn}.happened_on`] : [],
    ),
  ]);
}

/** Returns the free texts of a record with their fields, for the look at citizen service numbers. */
export function textsIn(fields: RecordFields): { field: string; text: string }[] {
  return found(fields, "").filter(({ text }) => text.trim() !== "");
}

/** Never free text: codes, ids and days. */
const NOT_FREE =
  /(^|\.)(kind|ground|given_at|given_by|\w*_on|\w*_id|id|channel|outcome|state|class|audience|data|direction)$/;

function found(value: unknown, path: string): { field: string; text: string }[] {
  if (typeof value === "string")
    return NOT_FREE.test(path) && !path.endsWith("vat_id") ? [] : [{ field: path, text: value }];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    found(inner, path === "" ? name : `${path}.${name}`),
  );
}

/** Returns the day under which a record is known. */
export function dayOf(fields: RecordFields): string {
  switch (fields.kind) {
    case "contact_moment":
      return fields.happened_on;
    case "quote":
    case "invoice":
      return fields.dated_on;
    case "payment":
      return fields.booked_on;
    case "agreement":
      return fields.started_on;
    case "case_file":
      return fields.opened_on;
    case "subscription":
      return fields.subscribed_on;
    case "comment":
      return fields.commented_on;
    case "technical_data":
      return fields.collected_on;
  }
}
