import type {
  CleanupView,
  DueBreaches,
  DueBreachRow,
  DueFileRow,
  DueFiles,
  DueGroup,
  DuePointRow,
  DuePoints,
  DueRow,
  HoldScope,
  Selection,
} from "../../ipc";

/** Which rows the owner ticked. */
export type Chosen = ReadonlySet<string>;

/** Returns the ticked rows of a group. */
export function chosenOf(group: DueGroup, chosen: Chosen): DueRow[] {
  return group.rows.filter((row) => chosen.has(row.party_id));
}

/** What is to be kept, and how many that is. */
export type Kept = { scope: HoldScope; count: number };

/** Returns what is kept of a group: the ticked rows, or all that can go of it where none or every row is ticked. */
export function keptOf(group: DueGroup, rows: readonly DueRow[]): Kept {
  if (rows.length > 0 && rows.length < group.rows.length) {
    return { scope: { on: "parties", ids: rows.map((row) => row.party_id) }, count: rows.length };
  }
  return { scope: { on: "due_of_activity", id: group.activity_id }, count: group.count };
}

/** Returns what is kept of all groups: one whole group, also what it does not list, or the ticked rows. */
export function keptOfAll(groups: readonly DueGroup[], chosen: Chosen): Kept {
  const touched = groups.filter((group) => chosenOf(group, chosen).length > 0);
  const [only] = touched;
  if (only !== undefined && touched.length === 1) return keptOf(only, chosenOf(only, chosen));
  return { scope: { on: "parties", ids: [...chosen] }, count: chosen.size };
}

/** Returns the ticks with those of some rows put on or taken off. */
export function ticked(chosen: Chosen, rows: readonly DueRow[], on: boolean): Chosen {
  const next = new Set(chosen);
  for (const row of rows) {
    if (on) next.add(row.party_id);
    else next.delete(row.party_id);
  }
  return next;
}

/** Returns the ticks that still have a row. */
export function stillThere(chosen: Chosen, groups: readonly DueGroup[]): Chosen {
  return new Set(groups.flatMap((group) => chosenOf(group, chosen).map((row) => row.party_id)));
}

/**
 * Returns what is asked of the host and how many that is: all where nothing is ticked, and whole activities where
 * only whole groups are, so that what a long group does not list goes along.
 */
export function selectionOf(
  view: Pick<CleanupView, "due" | "due_total" | "due_points">,
  chosen: Chosen,
): { selection: Selection; count: number } {
  const touched = view.due
    .map((group) => ({ group, rows: chosenOf(group, chosen) }))
    .filter(({ rows }) => rows.length > 0);
  if (touched.length === 0) {
    return { selection: { of: "all" }, count: view.due_total + view.due_points.count };
  }
  if (touched.every(({ group, rows }) => rows.length === group.rows.length)) {
    return {
      selection: { of: "activities", ids: touched.map(({ group }) => group.activity_id) },
      count: touched.reduce((sum, { group }) => sum + group.count, 0),
    };
  }
  const ids = touched.flatMap(({ rows }) => rows.map((row) => row.party_id));
  return { selection: { of: "parties", ids }, count: ids.length };
}

/** Returns the listed contact points that a selection takes. */
export function pointsOf(points: DuePoints, selection: Selection): readonly DuePointRow[] {
  return selection.of === "all" || selection.of === "contact_points" ? points.rows : [];
}

/** Returns the listed files of requests that a selection takes. */
export function filesOf(files: DueFiles | null, selection: Selection): readonly DueFileRow[] {
  if (files === null) return [];
  const taken =
    selection.of === "all" ||
    selection.of === "request_files" ||
    (selection.of === "activities" && selection.ids.includes(files.activity_id));
  return taken ? files.rows : [];
}

/** Returns the listed rows of breaches that a selection takes. */
export function breachesOf(files: DueBreaches | null, selection: Selection): readonly DueBreachRow[] {
  if (files === null) return [];
  const taken =
    selection.of === "all" ||
    selection.of === "breach_files" ||
    (selection.of === "activities" && selection.ids.includes(files.activity_id));
  return taken ? files.rows : [];
}

/** Returns the listed rows that a selection takes. */
export function rowsOf(groups: readonly DueGroup[], selection: Selection): DueRow[] {
  switch (selection.of) {
    case "all":
      return groups.flatMap((group) => group.rows);
    case "activities":
      return groups
        .filter((group) => selection.ids.includes(group.activity_id))
        .flatMap((group) => group.rows);
    case "contact_points":
    case "request_files":
    case "breach_files":
      return [];
    case "parties":
      return groups.flatMap((group) => group.rows.filter((row) => selection.ids.includes(row.party_id)));
  }
}
