import type { fields as source } from "../nl/fields";

/** Words of the fields for dates, amounts and choices. */
export const fields: typeof source = {
  calendar: "Calendar",
  chooseDate: "Choose a date",
  week: "wk",
  weekNumber: "Week number",
  today: "today",
  yesterday: "yesterday",
  tomorrow: "tomorrow",
  dateNotRead: "This is not a date that the program knows. Type for instance 14 May 2026 or 14-5-2026.",
  amountNotRead: "This is not an amount. Type for instance 1250 or 1.250,00.",
  nothingFound: "Nothing found. Try a part of the name.",
  searching: "Searching…",
  found: (number: number) => `${number} found`,
  choose: "Choose…",
};
