import { inWords, listed, type Texts } from "../../i18n";
import { closedSets, type DueFileRow, type ErasurePreview, type PreviewLine } from "../../ipc";

/** Returns what a line of a run is called: the activity with the kind of record, once where they are the same. */
export function lineName(line: PreviewLine, texts: Texts): string {
  const activity = inWords(line.activity);
  const kind = inWords(closedSets.ErasedCategory[line.kind]);
  if (activity.toLowerCase().includes(kind.toLowerCase())) return activity;
  return texts.cleanup.preview.line(activity, kind);
}

/** Returns what the file of a request is called: its number with the right. */
export function fileTitle(row: Pick<DueFileRow, "number" | "right">): string {
  return `${row.number}, ${inWords(closedSets.Right[row.right])}`;
}

/** Returns the lines of a preview: records by activity and kind, then the contact points that go by themselves. */
export function goesOf(
  preview: ErasurePreview,
  texts: Texts,
): { kind: string; rule: string; number: number }[] {
  const t = texts.cleanup.points;
  const records = preview.lines.map((line) => ({
    kind: lineName(line, texts),
    rule: inWords(line.rule),
    number: line.count,
  }));
  const points = preview.points_by_themselves;
  // What is left of the total goes from cards without being a contact point: their notes.
  const notes = preview.total - points - preview.lines.reduce((sum, line) => sum + line.count, 0);
  return [
    ...records,
    ...(points > 0 ? [{ kind: t.title, rule: t.rule, number: points }] : []),
    ...(notes > 0 ? [{ kind: t.notes, rule: t.rule, number: notes }] : []),
  ];
}

/** Returns, sentence by sentence, what becomes of cards, records of others and contact points. */
export function staysOf(preview: ErasurePreview, texts: Texts): string[] {
  const t = texts.cleanup.preview;
  const { contacts, contacts_gone, stripped, contact_points } = preview;
  const stay = contacts - contacts_gone;
  // Of who is no contact any more there is no card.
  if (contacts === 0) return [t.proof];
  const said = [stay <= 0 ? t.allGone(contacts_gone) : t.gone(contacts_gone, stay)];
  if (stripped > 0) said.push(t.stripped(stripped));
  if (contact_points.length > 0) {
    const points = contact_points.map(([kind, number]) =>
      t.point(inWords(closedSets.ContactPointKind[kind]), number),
    );
    said.push(t.points(listed(points, texts.common.and)));
  }
  said.push(t.proof);
  return said;
}
