import { atTheStart as sentence, inEnglish as letters } from "../../numerals";
import { counted } from "../../plural";
import type { list as source } from "../../nl/requests/list";

/** The list of requests. */
export const list: typeof source = {
  loading: "Fetching requests…",
  loadingOne: "Fetching the request…",
  lead: (open: number, late: number, firstDue: string) => {
    if (open === 0) return "No request is running.";
    const running = open === 1 ? "One request is running" : `${sentence(letters(open))} requests are running`;
    if (late === 0) return `${running}. The first answer is due on ${firstDue}.`;
    if (open === 1) return "One request is running, and its answer is late.";
    return late === 1
      ? `${running}. One answer is late; it stands on top.`
      : `${running}. ${sentence(letters(late))} answers are late; they stand on top.`;
  },
  takeIn: "Take in a request",
  tabs: "Open and closed requests",
  open: "Open",
  closed: "Closed",
  noneOpen:
    "No request is open. Does somebody ask for access, erasure or something else? Take it in here. The clock starts on the day of receipt.",
  noneClosed: "Requests that you have closed will stand here.",
  closedCaption: (shown: number, total: number) =>
    shown < total ? `The last ${shown} of ${total} closed requests` : "Closed requests",
  columns: {
    name: "Who",
    right: "Right",
    received: "Received",
    answered: "Answered",
    state: "State",
    kept: "Kept until",
  },
  notAnswered: "not",
  line: {
    running: (passed: number, all: number) => `${passed} of ${counted(all, "day", "days")} have passed`,
    late: (all: number, late: number) =>
      `${counted(all, "day", "days")} to answer, ${counted(late, "day", "days")} late`,
  },
  rowLate: (received: string, due: string) => `Received on ${received}. You should have answered by ${due}.`,
  rowPaused: (asked: string) => `The clock has stood still since ${asked}, until your question is answered.`,
  rowDue: (received: string, due: string) => `Received on ${received}. The answer is due on ${due}.`,
  rowAnswered: (answered: string) => `Answered on ${answered}. You can close this request.`,
  go: "Go on",
  goLate: "Answer now",
  goLabel: (act: string, name: string) => `${act} with the request of ${name}`,
};
