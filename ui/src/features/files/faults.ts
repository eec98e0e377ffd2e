import { formatDate, type Texts } from "../../i18n";
import type { FieldProblem, TableFault, TableProblem, TableView } from "../../ipc";

/** Returns what a column is called: by its head, else by its number. */
export function columnName(view: TableView, at: number, t: Texts["files"]): string {
  const head = view.columns[at]?.head ?? "";
  return head === "" ? t.columnNumber(at + 1) : head;
}

/** Returns where a line is: text has lines, a workbook has rows. */
export function lineName(view: TableView, line: number, t: Texts["files"]): string {
  const isText = view.sheets.length === 1 && view.sheets[0] === "";
  return isText ? t.place.line(line) : t.place.row(line);
}

/** Returns where a fault is. */
export function placeOf(view: TableView, fault: TableFault, t: Texts["files"]): string {
  const line = lineName(view, fault.line, t);
  return fault.column === null ? line : t.place.inColumn(line, columnName(view, fault.column, t));
}

/** Returns what is wrong, and what would be right. */
export function problemInWords(view: TableView, problem: TableProblem, texts: Texts): string {
  const t = texts.files;
  switch (problem.kind) {
    case "date_does_not_exist":
    case "year_of_two_digits":
      return t.problems[problem.kind](problem.value);
    case "number_twice":
      return t.problems.number_twice(lineName(view, problem.line, t).toLowerCase());
    case "field":
      return fieldInWords(problem.problem, texts.failures.field);
    case "too_many_cells":
    case "missing":
    case "not_a_date":
    case "not_an_amount":
    case "parts_of_cents":
    case "unknown_word":
    case "not_an_email":
    case "failed":
    case "nobody":
      return t.problems[problem.kind];
  }
}

function fieldInWords(problem: FieldProblem, t: Texts["failures"]["field"]): string {
  switch (problem.kind) {
    case "too_long":
      return t.too_long(problem.characters_max);
    case "before":
      return t.before(formatDate.long(problem.day));
    case "after":
      return t.after(formatDate.long(problem.day));
    case "missing":
    case "malformed":
    case "in_future":
    case "taken":
    case "reason_missing":
    case "parent_missing":
    case "stays_as_billed":
    case "skipped_time":
    case "twice_time":
      return t[problem.kind];
  }
}
