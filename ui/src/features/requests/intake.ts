import type { Texts } from "../../i18n";
import type {
  AnswerTo,
  ContactView,
  Language,
  Representative,
  RepresentativeKind,
  RequestChannel,
  Requester,
  RequestMail,
  RequestSubject,
  RequestView,
  Right,
  TakeInRequest,
} from "../../ipc";

/** Who asks, as it is filled in: what is not chosen yet is null. */
export type Asking = {
  requester: Requester;
  represented: boolean;
  representative: Omit<Representative, "kind"> & { kind: RepresentativeKind | null };
};

/** The form of the intake: what is not chosen yet is null. */
export type Intake = Asking & {
  rights: Right[];
  channel: RequestChannel | null;
  received_on: string | null;
  received_at: string;
  words: string;
  language: Language;
  contact: { id: string; label: string } | null;
  subject: RequestSubject;
  answer_to: AnswerTo;
  reached_us_on: string | null;
  /** What names the mail from which it was filled in. */
  message: string | null;
};

/** What is missing or looks wrong, by the field's name on the wire; the host has the last word. */
export type IntakeErrors = Partial<Record<string, string>>;

/** Returns a requester of whom nothing is filled in. */
export function noRequester(): Requester {
  return {
    salutation: "neutral",
    given_name: "",
    infix: "",
    family_name: "",
    company: "",
    street: "",
    postcode: "",
    town: "",
    country: "",
    email: "",
  };
}

/** Returns somebody who asks for another, of whom nothing is filled in. */
export function noRepresentative(): Asking["representative"] {
  return { kind: null, name: "", street: "", postcode: "", town: "", authority_seen_on: null };
}

/** Returns who asks, as the file of a request has it. */
export function askingIn({ requester, representative }: RequestView): Asking {
  return {
    requester: { ...requester },
    represented: representative !== null,
    representative: representative === null ? noRepresentative() : { ...representative },
  };
}

/** Returns an intake on which only the day is filled in. */
export function newIntake(today: string, language: Language): Intake {
  return {
    rights: [],
    channel: null,
    received_on: today,
    received_at: "",
    words: "",
    language,
    contact: null,
    subject: "person",
    answer_to: "representative",
    reached_us_on: null,
    message: null,
    requester: noRequester(),
    represented: false,
    representative: noRepresentative(),
  };
}

/** Returns an intake as a mail fills it in; all of it is to be confirmed. */
export function intakeFrom(mail: RequestMail): Intake {
  return {
    ...newIntake(mail.received_on, mail.language),
    // What was taken in already is asked once.
    rights: mail.rights
      .map((found) => found.right)
      .filter((right) => mail.taken_in.every((one) => one.right !== right)),
    channel: "email",
    received_at: mail.received_at ?? "",
    words: mail.words,
    message: mail.message,
    requester: { ...mail.requester },
  };
}

/** Returns the requester as the card of a contact has it. */
export function requesterOf({ card }: ContactView): Requester {
  const address = card.points.find((point) => point.kind === "postal_address");
  const email = card.points.find((point) => point.kind === "email");
  return {
    salutation: card.salutation,
    given_name: card.given_name,
    infix: card.infix,
    family_name: card.family_name,
    company: card.company,
    street: address?.street ?? "",
    postcode: address?.postcode ?? "",
    town: address?.town ?? "",
    country: address?.country ?? "",
    email: email?.value ?? "",
  };
}

/** Returns what to say at each field about who asks that is not right yet. */
export function errorsInAsking(asking: Asking, t: Texts["intake"]): IntakeErrors {
  const { requester, represented, representative } = asking;
  const errors: IntakeErrors = {};
  if (requester.family_name.trim() === "" && requester.company.trim() === "")
    errors["family_name"] = t.nameMissing;
  if (requester.email.trim() !== "" && !/^\S+@\S+\.\S+$/.test(requester.email.trim()))
    errors["email"] = t.emailWrong;
  if (represented && representative.kind === null) errors["representative_kind"] = t.kindMissing;
  if (represented && representative.name.trim() === "")
    errors["representative_name"] = t.representativeMissing;
  return errors;
}

/** Returns who asks on somebody's behalf, for the host; null where nobody does or it is not known in which role. */
export function representativeOf({ represented, representative }: Asking): Representative | null {
  if (!represented || representative.kind === null) return null;
  return { ...representative, kind: representative.kind };
}

/** Returns what to say at each field that is not right yet. */
export function errorsIn(intake: Intake, t: Texts["intake"]): IntakeErrors {
  const errors = errorsInAsking(intake, t);
  if (intake.rights.length === 0) errors["rights"] = t.rightMissing;
  if (intake.channel === null) errors["channel"] = t.channelMissing;
  if (intake.received_on === null) errors["received_on"] = t.dayMissing;
  if (intake.received_at.trim() !== "" && !/^([01]?\d|2[0-3])[:.][0-5]\d$/.test(intake.received_at.trim())) {
    errors["received_at"] = t.timeWrong;
  }
  return errors;
}

/** Returns the request for the host; null where something is still missing. */
export function requestOf(intake: Intake): TakeInRequest | null {
  const { rights, channel, received_on } = intake;
  if (rights.length === 0 || channel === null || received_on === null) return null;
  const representative = representativeOf(intake);
  if (intake.represented && representative === null) return null;
  const time = intake.received_at.trim().replace(".", ":");
  return {
    rights: [...rights],
    channel,
    received_on,
    received_at: time === "" ? null : time.padStart(5, "0"),
    language: intake.language,
    contact_id: intake.contact?.id ?? null,
    requester: { ...intake.requester },
    representative,
    words: intake.words,
    ...(intake.message === null ? {} : { message: intake.message }),
    ...(intake.subject === "person" ? {} : { subject: intake.subject }),
    ...(representative === null ? {} : { answer_to: intake.answer_to }),
    ...(channel === "via_processor" && intake.reached_us_on !== null
      ? { reached_us_on: intake.reached_us_on }
      : {}),
  };
}
