import type {
  BlackedPassage,
  Decision,
  DecisionForm,
  DecisionView,
  GroundChoice,
  RefusalGround,
  RequestView,
} from "../../ipc";

/** What is chosen for one record; `decision` is null until something is. */
export type Choice = {
  decision: Decision | null;
  ground: RefusalGround | null;
  /** Until and including which day, where the owner says so. */
  kept_until: string | null;
  explanation: string;
  /** What is blacked out, each passage with its reason. */
  passages: readonly BlackedPassage[];
};

/** What was chosen on the page and is not kept yet, by party. */
export type Edits = Readonly<Record<string, Partial<Choice>>>;

/** Returns whether a decision gives less than was asked: it shows its ground and explanation. */
export function givesLess(row: DecisionView, decision: Decision | null): boolean {
  return row.choices.some((choice) => choice.decision === decision && choice.needs_ground);
}

/** Returns whether a request is refused in part or whole, as it is decided or else proposed. */
export function refusesSomething({ decisions }: RequestView): boolean {
  return decisions.some((row) => givesLess(row, row.decided ?? row.proposed));
}

/** Returns what is chosen for a record: what was changed on the page over what is kept. */
export function choiceOf(row: DecisionView, edits: Edits): Choice {
  return {
    decision: row.decided,
    ground: row.ground,
    kept_until: row.decided === null ? null : row.kept_until,
    explanation: row.explanation,
    passages: row.passages,
    ...edits[row.party_id],
  };
}

/** Returns whether a record can still be decided on: one that came in after the decisions were fixed can. */
export function mayDecide(view: RequestView, row: DecisionView): boolean {
  switch (view.row.state) {
    case "in_review":
    case "spec_wait":
      return true;
    case "decided":
      return row.decided === null;
    case "received":
    case "id_wait":
    case "executing":
    case "answered":
    case "closed":
    case "closed_unidentified":
    case "withdrawn":
    case "forwarded":
      return false;
  }
}

/** What becomes of a record: it goes now, or it stays. */
export type Fate = "goes" | "stays";

/** Returns what becomes of a record by a decision about its erasure; null for the decisions of other rights. */
export function fateOf(decision: Decision): Fate | null {
  switch (decision) {
    case "erase":
    case "anonymise":
    case "nothing_kept":
      return "goes";
    case "keep":
    case "keep_minimum":
    case "keep_restricted":
      return "stays";
    case "give_in_full":
    case "give_redacted":
    case "withhold":
    case "correct":
    case "supplement":
    case "add_statement":
    case "corrected_invoice":
    case "restrict":
    case "export":
    case "stop_use":
    case "reassess":
    case "refuse":
      return null;
  }
}

/** Returns the change that choosing a decision is; what stays takes the ground that is proposed for it. */
export function choosing(row: DecisionView, decision: Decision | null): Partial<Choice> {
  const proposed = row.grounds[0];
  const asksGround = decision !== null && (fateOf(decision) === "stays" || decision === "refuse");
  if (!asksGround || proposed === undefined) return { decision };
  return { decision, ground: row.ground ?? proposed.ground };
}

/** Returns the ground that is chosen for a record, with what it comes to. */
export function groundOf(row: DecisionView, choice: Choice): GroundChoice | undefined {
  return row.grounds.find((known) => known.ground === choice.ground);
}

/** Returns until and including which day a record that stays is kept; null where that is not known yet. */
export function keptUntil(row: DecisionView, choice: Choice): string | null {
  const ground = groundOf(row, choice);
  if (ground === undefined) return row.kept_until;
  return ground.day_asked ? (choice.kept_until ?? ground.kept_until) : ground.kept_until;
}

/** What an erasure comes to: how much goes and stays, the last day of what stays, and how often there is none yet. */
export type Sum = { goes: number; stays: number; longest: string | null; unknown: number };

/** Returns what an erasure comes to as it is chosen on the page, or else proposed. */
export function sumOf(rows: readonly DecisionView[], edits: Edits): Sum {
  const sum: Sum = { goes: 0, stays: 0, longest: null, unknown: 0 };
  for (const row of rows) {
    if (fateNow(row, edits) === "goes") sum.goes += 1;
    else {
      const until = keptUntil(row, decidedOrProposed(row, edits));
      sum.stays += 1;
      if (until === null) sum.unknown += 1;
      else if (sum.longest === null || until > sum.longest) sum.longest = until;
    }
  }
  return sum;
}

/** Returns what becomes of a record as it is chosen on the page, or else proposed. */
export function fateNow(row: DecisionView, edits: Edits): Fate | null {
  return fateOf(choiceOf(row, edits).decision ?? row.proposed);
}

/** Returns what is chosen for a record, and what is proposed where nothing is. */
export function decidedOrProposed(row: DecisionView, edits: Edits): Choice {
  const choice = choiceOf(row, edits);
  return choice.decision === null ? { ...choice, ...choosing(row, row.proposed) } : choice;
}

/** Returns whether what is chosen on the page leads elsewhere than what is kept or proposed. */
export function leadsElsewhere(rows: readonly DecisionView[], edits: Edits): boolean {
  return rows.some((row) => fateNow(row, edits) !== fateNow(row, {}));
}

/** Returns the decisions to send: those that were changed and have a choice. */
export function changedDecisions(rows: readonly DecisionView[], edits: Edits): DecisionForm[] {
  return rows.flatMap((row) => {
    if (edits[row.party_id] === undefined) return [];
    const choice = choiceOf(row, edits);
    const { decision, ground, explanation, passages } = choice;
    if (decision === null) return [];
    const less = givesLess(row, decision);
    const day = less && groundOf(row, choice)?.day_asked ? keptUntil(row, choice) : null;
    return [
      {
        party_id: row.party_id,
        decision,
        ground: less ? ground : null,
        explanation: less ? explanation.trim() : "",
        passages: decision === "give_redacted" ? [...passages] : [],
        ...(day === null ? {} : { kept_until: day }),
      },
    ];
  });
}

/** Returns edits by which every record without a choice gets what is proposed. */
export function acceptProposals(rows: readonly DecisionView[], edits: Edits): Edits {
  const taken = rows
    .filter((row) => choiceOf(row, edits).decision === null)
    .map((row) => [row.party_id, { ...edits[row.party_id], ...choosing(row, row.proposed) }] as const);
  return { ...edits, ...Object.fromEntries(taken) };
}
