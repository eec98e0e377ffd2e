import { daysBetween } from "../../design/dates";
import { formatDate, type Texts } from "../../i18n";
import type { ClockView } from "../../ipc";
import { clockDays, type ClockDays, type Stretch } from "./clockDays";

/** A word at the line: its place in percent, and which way it is written from there. */
export type ClockLabel = {
  key: string;
  at: number;
  align: "start" | "middle" | "end";
  strong: string;
  text: string;
  now?: boolean;
  /** Whether another word stands where it would: the sentences tell it. */
  hidden?: boolean;
};

/** The clock of a request as it is drawn: places in percent of the line. */
export type ClockDrawing = {
  ran: Stretch[];
  pauses: Stretch[];
  left: Stretch | null;
  over: Stretch | null;
  now: number;
  without: number | null;
  end: number;
  /** The stretch that the extension added. */
  extension: Stretch | null;
  above: ClockLabel[];
  below: ClockLabel[];
  label: string;
};

/** How a clock is looked at. */
export type ClockLook = {
  /** The day: today, or the day on which it was answered or closed. */
  on: string;
  /** Whether it stopped on that day. */
  stopped: boolean;
  /** Whether something is refused: the first term then is a last day of its own. */
  refuses: boolean;
  /** The room for the words, in rem. */
  widthRem: number;
};

/** At most so wide is a character of a caption, in rem, on average. */
const CHARACTER_REM = 0.46;
/** The least space between two words, in rem. */
const GAP_REM = 0.5;

/** Draws a clock as it stands on a day. */
export function drawClock(clock: ClockView, look: ClockLook, texts: Texts): ClockDrawing {
  const line = clockDays(clock, look.on);
  const place = (days: number) => (100 * days) / line.days;
  const stretch = ({ from, to }: Stretch): Stretch => ({ from: place(from), to: place(to) });
  return {
    ran: line.ran.map(stretch),
    pauses: line.pauses.map(stretch),
    left: line.left && stretch(line.left),
    over: line.over && stretch(line.over),
    now: place(line.on),
    without: line.without === null ? null : place(line.without),
    end: place(line.end),
    extension: line.first === null ? null : stretch({ from: line.first, to: line.end }),
    above: placed(labelsAbove(clock, line, look, texts), place, look.widthRem),
    below: placed(labelsBelow(clock, line, look, texts), place, look.widthRem),
    label: told(clock, line, look, texts),
  };
}

/** A word before its place is known, in days since receipt. */
type Word = Omit<ClockLabel, "at" | "hidden"> & { day: number };

/** Returns the words above the line, the most important first. */
function labelsAbove(
  clock: ClockView,
  line: ClockDays,
  { on, stopped }: ClockLook,
  { requests: { clock: t } }: Texts,
): Word[] {
  const text = clock.answered_on !== null ? t.answered : stopped ? formatDate.short(on) : t.today;
  const words: Word[] = [{ key: "now", day: line.on, align: "middle", strong: "", text, now: true }];
  const stands = clock.pauses.some((pause) => pause.counts && pause.received_on === null);
  for (const pause of line.pauses) {
    const still = stands && pause.to === line.on;
    words.push({
      key: `stood ${pause.from}`,
      day: (pause.from + pause.to) / 2,
      align: "middle",
      strong: "",
      text: still ? t.stands : t.stood(pause.to - pause.from),
    });
  }
  if (line.first !== null) {
    const day = (line.first + line.end) / 2;
    words.push({ key: "extension", day, align: "middle", strong: "", text: t.extension });
  }
  return words;
}

/** Returns the words below the line, the most important first. */
function labelsBelow(
  clock: ClockView,
  line: ClockDays,
  { refuses }: ClockLook,
  { requests: { clock: t } }: Texts,
): Word[] {
  const short = formatDate.short;
  const since = (day: string) => daysBetween(clock.received_on, day);
  const words: Word[] = [
    { key: "received", day: 0, align: "start", strong: short(clock.received_on), text: t.received },
    { key: "due", day: line.end, align: "middle", strong: short(clock.due), text: t.due },
  ];
  if (line.first !== null) {
    const text = refuses ? t.refuseBy : t.firstTerm;
    words.push({ key: "first", day: line.first, align: "middle", strong: short(clock.refusal_due), text });
  }
  for (const pause of clock.pauses.filter((found) => found.counts)) {
    const { asked_on, received_on, kind } = pause;
    const came = kind === "identity" ? t.proofReceived : t.clarified;
    words.push({
      key: `asked ${asked_on}`,
      day: since(asked_on),
      align: "start",
      strong: short(asked_on),
      text: t.askedLabel,
    });
    if (received_on !== null)
      words.push({
        key: `came ${received_on}`,
        day: since(received_on),
        align: "start",
        strong: short(received_on),
        text: came,
      });
  }
  if (line.without !== null) {
    const strong = short(clock.due_without_pauses);
    words.push({ key: "without", day: line.without, align: "middle", strong, text: t.withoutPauses });
  }
  return words;
}

/** Gives words their places within the line, and hides each that would stand in one before it in the list. */
function placed(words: Word[], place: (days: number) => number, widthRem: number): ClockLabel[] {
  const taken: Stretch[] = [];
  const labels = words.map((word): ClockLabel & { day: number } => {
    const width = CHARACTER_REM * Math.max(word.strong.length, word.text.length);
    const wanted = (place(word.day) / 100) * widthRem;
    const start = wanted - { start: 0, middle: width / 2, end: width }[word.align];
    // A word at an end of the line stands against it.
    const fit =
      start < 0
        ? { align: "start" as const, at: 0, from: 0 }
        : start + width > widthRem
          ? { align: "end" as const, at: 100, from: widthRem - width }
          : { align: word.align, at: place(word.day), from: start };
    const room = { from: fit.from, to: fit.from + width };
    const hidden = taken.some((other) => room.from < other.to + GAP_REM && other.from < room.to + GAP_REM);
    if (!hidden) taken.push(room);
    return { ...word, align: fit.align, at: fit.at, hidden };
  });
  // In one column they stand in a list, in the order of time.
  return labels.sort((one, other) => one.day - other.day);
}

function told(
  clock: ClockView,
  line: ClockDays,
  { stopped }: ClockLook,
  { requests: { clock: t } }: Texts,
): string {
  const { long, short } = formatDate;
  const sentences = [t.drawn.received(long(clock.received_on))];
  for (const pause of clock.pauses.filter((found) => found.counts)) {
    sentences.push(
      pause.received_on === null
        ? t.drawn.pauseOpen(short(pause.asked_on))
        : t.drawn.pause(short(pause.asked_on), short(pause.received_on)),
    );
  }
  if (clock.extended_on !== null) {
    sentences.push(t.drawn.extended(long(clock.extended_on), long(clock.refusal_due)));
  }
  if (!stopped && line.on <= line.end) sentences.push(t.drawn.today(line.on, line.end));
  sentences.push(t.drawn.due(long(clock.due)));
  if (line.without !== null) sentences.push(t.drawn.without(long(clock.due_without_pauses)));
  if (clock.answered_on !== null) sentences.push(t.drawn.answered(long(clock.answered_on)));
  else if (!stopped && line.on > line.end) sentences.push(t.drawn.todayLate(line.on - line.end));
  return sentences.join(" ");
}
