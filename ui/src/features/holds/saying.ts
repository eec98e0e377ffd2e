import { capital, formatDate, inWords, type Texts } from "../../i18n";
import type { HoldView } from "../../ipc";

/** Returns a text as a sentence of its own: a capital, and a full stop where it has no end yet. */
export function sentence(text: string): string {
  const trimmed = text.trim();
  return trimmed === "" || /[.?…]$/.test(trimmed) ? capital(trimmed) : `${capital(trimmed)}.`;
}

/** Returns what a hold says, sentence by sentence; `review` is the one about looking again. */
export function holdInWords(
  hold: HoldView,
  today: string,
  t: Texts["holds"],
): { say: string; review: string | null } {
  const since = formatDate.long(hold.set_on);
  switch (hold.kind) {
    case "open_request":
      return { say: t.openRequest(since), review: null };
    case "restriction":
      return { say: t.restriction(since), review: null };
    case "open_invoice":
      if (hold.reason === "") return { say: t.openInvoice, review: null };
      break;
    case "legal_hold":
    case "dispute":
    case "breach_investigation":
      break;
  }
  const day = formatDate.long(hold.review_on);
  const why = t.since(capital(inWords(hold.ground)), since);
  return {
    say: hold.reason === "" ? why : `${why} ${sentence(hold.reason)}`,
    review: hold.review_on < today ? t.reviewLate(day) : t.review(day),
  };
}

/** Returns whether the owner can lift a hold; the others end with what set them. */
export function canLift(hold: HoldView): boolean {
  switch (hold.kind) {
    case "legal_hold":
    case "dispute":
    case "breach_investigation":
      return true;
    case "open_invoice":
      return hold.reason !== "";
    case "open_request":
    case "restriction":
      return false;
  }
}
