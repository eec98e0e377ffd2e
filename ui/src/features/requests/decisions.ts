import type { Decision, DecisionForm, DecisionView, RefusalGround, RequestView } from "../../ipc";

/** What is chosen for one record; `decision` is null until something is. */
export type Choice = {
  decision: Decision | null;
  ground: RefusalGround | null;
  explanation: string;
  /** What is blacked out, one passage a line. */
  passages: string;
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
    explanation: row.explanation,
    passages: row.passages.join("\n"),
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

/** Returns the decisions to send: those that were changed and have a choice. */
export function changedDecisions(rows: readonly DecisionView[], edits: Edits): DecisionForm[] {
  return rows.flatMap((row) => {
    if (edits[row.party_id] === undefined) return [];
    const { decision, ground, explanation, passages } = choiceOf(row, edits);
    if (decision === null) return [];
    return [
      {
        party_id: row.party_id,
        decision,
        ground: givesLess(row, decision) ? ground : null,
        explanation: givesLess(row, decision) ? explanation.trim() : "",
        passages: decision === "give_redacted" ? linesOf(passages) : [],
      },
    ];
  });
}

/** Returns edits by which every record without a choice gets what is proposed. */
export function acceptProposals(rows: readonly DecisionView[], edits: Edits): Edits {
  const taken = rows
    .filter((row) => choiceOf(row, edits).decision === null)
    .map((row) => [row.party_id, { ...edits[row.party_id], decision: row.proposed }] as const);
  return { ...edits, ...Object.fromEntries(taken) };
}

/** Returns the lines of a text that say something. */
function linesOf(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
}
