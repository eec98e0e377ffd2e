import type { ending as source } from "../../nl/requests/ending";

/** Closing a request, and opening it again. */
export const ending: typeof source = {
  title: "Finishing",
  court: (day: string) => `Who disagrees with your answer can go to court until ${day}.`,
  keptUntil: (day: string) =>
    `The request itself is kept until and including ${day}. After that it stands under Clean up.`,
  heldBy: (what: string) => `It stays longer, as long as this holds it: ${what}.`,
  guard: (what: string) => `It cannot be closed yet. ${what}`,
  close: "Close the request",
  closeUnidentified: "Close: who asks is not established",
  withdraw: "The request was withdrawn",
  reopen: "Open again",
  closed: "The request is closed.",
  withdrawn: "Noted that the request was withdrawn.",
  reopened: "The request is open again.",
  confirmClose: "Close this request?",
  confirmCloseSay:
    "The period for keeping this request starts. You can open it again when something new comes up.",
  confirmUnidentified: "Close without an answer?",
  confirmUnidentifiedSay: "Who asks was not established. If proof comes later, you open the request again.",
  confirmWithdraw: "Was the request withdrawn?",
  confirmWithdrawSay: "Do this only when the person said so in writing.",
  confirmReopen: "Open this request again?",
  confirmReopenSay:
    "You do that for a new fact, a complaint or new proof. The clock starts again today, and you search and decide anew.",
};
