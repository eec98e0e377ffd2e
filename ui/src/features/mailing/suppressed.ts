import { formatDate, type Texts } from "../../i18n";
import type { SuppressedPoint, SuppressedSince } from "../../ipc";

/** Returns who of an address objected, unsubscribed or asked to be erased, and since when. */
export function suppressedReasons(since: SuppressedSince | undefined, texts: Texts): string[] {
  const t = texts.records.form.subscription.suppressed;
  if (since === undefined) return [];
  return (["objected_on", "erasure_asked_on", "unsubscribed_on"] as const).flatMap((reason) => {
    const day = since[reason];
    return day === null ? [] : [t[reason](formatDate.long(day))];
  });
}

/** Returns whether somebody asked to be erased, and so more than to get no advertising; who says no more counts as such. */
export function asksToBeForgotten(since: SuppressedSince | undefined): boolean {
  return since === undefined || since.erasure_asked_on !== null;
}

/** Returns the warning for an address or number that is new on a card. */
export function suppressedInWords(point: SuppressedPoint, texts: Texts): string {
  return `${point.value}: ${suppressedReasons(point.since, texts).join(" ")}`;
}
