import type { ContactForm, ContactPointForm, ContactPointKind, Language } from "../../ipc";

/** Returns what a contact point says, line by line. */
export function lineOf(point: ContactPointForm): string[] {
  if (point.kind !== "postal_address") return [point.value];
  const place = [point.postcode, point.town].filter((part) => part !== "").join(" ");
  return [point.street, place, point.country].filter((part) => part !== "");
}

/** Returns an empty contact point of a kind, kept since today. */
export function blankPoint(kind: ContactPointKind, today: string): ContactPointForm {
  return {
    id: null,
    kind,
    label: "",
    value: "",
    street: "",
    postcode: "",
    town: "",
    country: "",
    source: "data_subject",
    since: today,
    needed_for: [],
  };
}

/** Returns an empty card. */
export function blankCard(language: Language, today: string): ContactForm {
  return {
    id: null,
    kind: "person",
    salutation: "neutral",
    given_name: "",
    infix: "",
    family_name: "",
    company: "",
    language,
    note: "",
    deceased: false,
    // What nearly every card has; what stays empty is not sent.
    points: [blankPoint("email", today), blankPoint("phone", today)],
  };
}

/** Returns whether a point says nothing. */
export function isEmpty(point: ContactPointForm): boolean {
  return lineOf(point).every((line) => line.trim() === "");
}

/** Returns the name as it is typed, for a message. */
export function nameOn(card: ContactForm): string {
  const name = [card.given_name, card.infix, card.family_name].filter((part) => part.trim() !== "").join(" ");
  return card.kind === "business" && card.company !== "" ? card.company : name || card.company;
}
