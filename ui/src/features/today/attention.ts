import { clockLine, type ClockLine } from "../../app/clockLine";
import { hrefOf } from "../../app/routes";
import { balancingHref } from "../balancing/address";
import { breachLine, hoursMargin } from "../breaches/clock";
import { TAB_ADDRESS } from "../cleanup/address";
import { partHref, recipientHref, recipientsHref } from "../register/address";
import { yearRoundHref } from "../year/address";
import { daysBetween } from "../../design/dates";
import { formatDate, inWords, type Texts } from "../../i18n";
import type { Attention } from "../../ipc";

/** What asks for attention, as its row in the ledger says it. */
export type AttentionRow = {
  key: string;
  number: string | number;
  unit: string;
  late: boolean;
  title: string;
  say: string;
  href: string;
  act: string;
  clock?: ClockLine;
};

/** Returns the row of something that asks for attention. */
export function rowOf(item: Attention, today: string, t: Texts["today"]): AttentionRow {
  switch (item.kind) {
    case "request":
      return requestRow(item, today, t);
    case "breach":
      return breachRow(item, t);
    case "counter_party_notice":
      return counterPartyRow(item, t);
    case "due":
      return {
        key: "due",
        number: item.records,
        unit: t.recordsUnit(item.records),
        late: false,
        title: t.due.title(item.contacts),
        say: t.due.say(formatDate.long(item.oldest_last_day)),
        href: hrefOf("erasure"),
        act: t.due.act,
      };
    case "due_points":
      return {
        key: "due points",
        number: item.points,
        unit: t.duePoints.unit(item.points),
        late: false,
        title: t.duePoints.title(item.contacts),
        say: t.duePoints.say,
        href: hrefOf("erasure"),
        act: t.due.act,
      };
    case "hold_review":
      return {
        key: `hold ${item.id}`,
        ...daysMargin(daysBetween(today, item.review_on), t),
        title: t.holdReview.title(item.name),
        say: t.holdReview.say(inWords(item.ground), formatDate.long(item.review_on)),
        href: hrefOf("erasure", TAB_ADDRESS.held),
        act: t.holdReview.act,
      };
    case "checklist":
      return {
        key: `checklist ${item.run}`,
        number: item.items,
        unit: t.tasksUnit(item.items),
        late: false,
        title: t.checklist.title(item.number),
        say: t.checklist.say(formatDate.long(item.executed_on)),
        href: hrefOf("erasure", item.run),
        act: t.checklist.act,
      };
    case "promise_kept":
      return {
        key: `promise ${item.run}`,
        number: item.records,
        unit: t.recordsUnit(item.records),
        late: false,
        title: t.promiseKept.title(
          item.records,
          item.executed_on === today,
          formatDate.short(item.executed_on),
        ),
        say: t.promiseKept.say,
        href: hrefOf("erasure", item.run),
        act: t.promiseKept.act,
      };
    case "recipients_silent":
      return {
        key: `silent ${item.id}`,
        number: item.recipients,
        unit: t.silent.unit(item.recipients),
        late: false,
        title: t.silent.title(item.number, item.recipients),
        say: t.silent.say(formatDate.long(item.told_on)),
        href: hrefOf("requests", item.id),
        act: t.silent.act,
      };
    case "restriction":
      return {
        key: `restriction ${item.id}`,
        number: item.records,
        unit: t.recordsUnit(item.records),
        late: false,
        title: t.restriction.title[item.due](item.name, item.number),
        say: t.restriction.say[item.due](formatDate.long(item.since)),
        href: hrefOf("requests", item.id),
        act: t.restriction.act[item.due],
      };
    case "agreements":
      return {
        key: `agreements ${item.call}`,
        number: item.count,
        unit: t.agreements.unit(item.count),
        late: false,
        title: t.agreements.title[item.call](item.name, item.count),
        say: t.agreements.say[item.call](item.on === null ? "" : formatDate.long(item.on)),
        href: item.count === 1 ? recipientHref(item.id) : recipientsHref(),
        act: t.agreements.act,
      };
    case "recipient_to_look_up":
      return {
        key: "recipient",
        number: item.count,
        unit: t.lookUp.unit(item.count),
        late: false,
        title: t.lookUp.title(item.count),
        say: t.lookUp.say,
        href: hrefOf("register"),
        act: t.lookUp.act,
      };
    case "not_to_keep":
      return {
        key: "not to keep",
        number: item.places,
        unit: t.notToKeep.unit(item.places),
        late: false,
        title: t.notToKeep.title(item.places),
        say: t.notToKeep.say,
        href: hrefOf("notToKeep"),
        act: t.notToKeep.act,
      };
    case "balancing_review":
      return balancingRow(item, today, t);
    case "cookie_drift":
      return {
        key: "cookies",
        number: item.count,
        unit: t.cookieDrift.unit(item.count),
        late: false,
        title: t.cookieDrift.title(item.count),
        say: t.cookieDrift.say,
        href: partHref("cookies"),
        act: t.cookieDrift.act,
      };
    case "statement_people":
      return {
        key: "statement people",
        ...daysMargin(item.days_left, t),
        late: false,
        title: t.statementPeople.title(item.people),
        say: t.statementPeople.say(formatDate.long(item.valid_from)),
        href: hrefOf("statement"),
        act: t.statementPeople.act,
      };
    case "drift":
      return {
        key: "drift",
        number: item.count,
        unit: t.drift.unit(item.count),
        late: false,
        title: t.drift.title,
        say: t.drift.say,
        href: hrefOf("register"),
        act: t.drift.act,
      };
    case "year_round":
      return {
        key: "year round",
        number: item.left,
        unit: t.yearRound.unit(item.left),
        late: false,
        title: t.yearRound.title(item.year),
        say: t.yearRound.say(item.due, item.left),
        href: yearRoundHref(),
        act: t.yearRound.act,
      };
    case "year_turn":
      return {
        key: "year turn",
        number: item.records,
        unit: t.recordsUnit(item.records),
        late: false,
        title: t.yearTurn.title(formatDate.short(item.on), item.records),
        say: t.yearTurn.say,
        href: hrefOf("erasure", TAB_ADDRESS.coming),
        act: t.yearTurn.act,
      };
    case "recovery_sheet":
      return {
        key: "recovery sheet",
        number: 1,
        unit: t.recovery.unit,
        late: false,
        title: t.recovery.title,
        say: t.recovery.say,
        href: hrefOf("settings"),
        act: t.recovery.act,
      };
  }
}

function balancingRow(
  item: Extract<Attention, { kind: "balancing_review" }>,
  today: string,
  t: Texts["today"],
): AttentionRow {
  const { balancing: say } = t;
  const row = {
    key: `balancing ${item.id}`,
    title: say.title(inWords(item.title)),
    href: balancingHref(item.id),
    act: say.act,
  };
  if (item.reopened_by !== null) {
    return { ...row, number: 1, unit: say.unit, late: false, say: say.reopened(item.reopened_by) };
  }
  const since = daysBetween(item.review_on, today);
  return {
    ...row,
    number: since,
    unit: since === 0 ? t.todayUnit : t.daysLate(since),
    late: false,
    say: say.due(formatDate.long(item.review_on)),
  };
}

function requestRow(
  item: Extract<Attention, { kind: "request" }>,
  today: string,
  t: Texts["today"],
): AttentionRow {
  const { clock } = item;
  return {
    key: `request ${item.id}`,
    ...daysMargin(clock.days_left, t),
    title: t.request.title[item.right](item.name),
    say: requestSay(item, t),
    href: hrefOf("requests", item.id),
    act: clock.late ? t.request.actLate : t.request.act,
    clock: clockLine(clock, today),
  };
}

function breachRow(item: Extract<Attention, { kind: "breach" }>, t: Texts["today"]): AttentionRow {
  const { clock, decided } = item;
  const row = {
    key: `breach ${item.id}`,
    title: t.breach.title(item.number, item.subject),
    href: hrefOf("breaches", item.id),
    act: t.breach.act,
  };
  if (clock === null)
    return { ...row, number: "?", unit: t.breach.toAssess, late: false, say: t.breach.unknown };
  const due = inWords(clock.due.words);
  const say = clock.late ? t.breach.late(due) : decided ? t.breach.due(due) : t.breach.undecided(due);
  const reminded = clock.reminder === null || clock.late ? [] : [t.breach.reminder(clock.reminder)];
  return { ...row, ...hoursMargin(clock), say: [...reminded, say].join(" "), clock: breachLine(clock) };
}

function counterPartyRow(
  item: Extract<Attention, { kind: "counter_party_notice" }>,
  t: Texts["today"],
): AttentionRow {
  const day = formatDate.long(item.due);
  const { counterParty: say } = t;
  return {
    key: `notice ${item.party_id}`,
    ...daysMargin(item.days_left, t),
    title: say.title(item.name),
    say: item.late
      ? say.late(day)
      : item.written
        ? say.written(day)
        : item.exception_ended
          ? say.ended(day)
          : say.say(day),
    href: hrefOf("records", item.record_id),
    act: say.act,
  };
}

function requestSay(item: Extract<Attention, { kind: "request" }>, t: Texts["today"]): string {
  const { clock, undecided, decisions } = item;
  const received = formatDate.short(clock.received_on);
  const due = formatDate.long(clock.due);
  if (clock.late) return t.request.late(received, due);
  const asked = clock.pauses.find((pause) => pause.received_on === null)?.asked_on;
  if (clock.paused_now && asked !== undefined) return t.request.paused(formatDate.short(asked));
  if (decisions > 0 && undecided > 0) return t.request.undecided(undecided, decisions, due);
  return t.request.due(received, due);
}

function daysMargin(left: number, t: Texts["today"]): Pick<AttentionRow, "number" | "unit" | "late"> {
  if (left < 0) return { number: -left, unit: t.daysLate(-left), late: true };
  if (left === 0) return { number: 0, unit: t.todayUnit, late: false };
  return { number: left, unit: t.days(left), late: false };
}
