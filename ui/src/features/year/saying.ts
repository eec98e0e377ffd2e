import { hrefOf } from "../../app/routes";
import { formatDate, inWords, type Texts } from "../../i18n";
import type { RoundItem } from "../../ipc";
import { recipientsHref } from "../register/address";
import { partHref } from "../settings/address";

/** An item of a round as its row says it; `act` leads to where it is mended. */
export type Saying = { title: string; say: string; act?: { label: string; href: string } };

/** Returns what an item says. */
export function sayingOf({ thing, thing_id }: RoundItem, t: Texts["year"]): Saying {
  const day = formatDate.long;
  switch (thing.kind) {
    case "hold":
      return {
        title: t.hold.title(thing.name),
        say: thing.lifted ? t.hold.lifted : t.hold.say(inWords(thing.ground), day(thing.review_on)),
        act: { label: t.hold.act, href: hrefOf("contacts", thing.contact_id) },
      };
    case "recipient":
      return {
        title: thing.name,
        say: thing.checked_on === null ? t.recipient.never : t.recipient.say(day(thing.checked_on)),
        act: { label: t.recipient.act, href: recipientsHref() },
      };
    case "agreement":
      return {
        title: thing.title,
        say: agreementSay(thing, t),
        act: { label: t.agreement.act, href: hrefOf("records", thing.record_id) },
      };
    case "activity":
      return {
        title: inWords(thing.name),
        say:
          t.activity.say(thing.count, thing.months) +
          (thing.looked_at_on === null ? "" : ` ${t.activity.last(day(thing.looked_at_on))}`),
        act: { label: t.activity.act, href: hrefOf("register", thing_id) },
      };
    case "elsewhere":
      return {
        title: t.elsewhere.title(thing.number),
        say: thing.open === 0 ? t.elsewhere.done : t.elsewhere.say(thing.open, day(thing.executed_on)),
        act: { label: t.elsewhere.act, href: hrefOf("erasure", thing.run_id) },
      };
    case "own_backups":
      return {
        title: t.ownBackups.title,
        say: t.ownBackups.say(thing.kept_days),
        act: { label: t.ownBackups.act, href: partHref("terms") },
      };
    case "recovery_sheet":
      return {
        title: t.recoverySheet.title,
        say:
          thing.confirmed_on === null ? t.recoverySheet.never : t.recoverySheet.say(day(thing.confirmed_on)),
        act: { label: t.recoverySheet.act, href: partHref("security") },
      };
    case "emergency_sheet":
      return {
        title: t.emergencySheet.title,
        say: thing.made_on === null ? t.emergencySheet.never : t.emergencySheet.say(day(thing.made_on)),
        act: { label: t.emergencySheet.act, href: partHref("security") },
      };
    case "gone":
      return { title: t.gone.title, say: t.gone.say };
  }
}

function agreementSay(thing: Extract<RoundItem["thing"], { kind: "agreement" }>, t: Texts["year"]): string {
  const since = formatDate.long(thing.started_on);
  return thing.ended_on === null
    ? t.agreement.running(thing.name, since)
    : t.agreement.ending(thing.name, since, formatDate.long(thing.ended_on));
}
