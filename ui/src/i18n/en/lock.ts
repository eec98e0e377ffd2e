import type { lock as source } from "../nl/lock";
import { counted } from "../plural";

/** Words of the closed vault. */
export const lock: typeof source = {
  lead: (business: string) => `The privacy administration of ${business}`,
  leadNameless: "Your privacy administration",
  password: "Password",
  passwordMissing: "Fill in your password.",
  open: "Open",
  opening: "The vault is opening…",
  forgotten: "Password forgotten",
  foot: "The vault is on this computer only and is encrypted as a whole. Without the password or the recovery sheet nobody can open it, not even we.",
  wait: (seconds: number) => `You can try again in ${counted(seconds, "second", "seconds")}.`,
  waitOver: "You can try again now.",
  recoveryTitle: "With the recovery sheet",
  recoveryLead: "Copy what is on your sheet. Capitals and dashes make no difference.",
  recoveryLegend: "Recovery code, eight groups of four",
  recoveryHint: "You may also paste the whole code at once.",
  group: (number: number) => `Group ${number}`,
  groupSign: (number: number, sign: string, meant: string | null) =>
    `Group ${number} has ${sign === "0" ? "a 0. There are no zeros on the sheet." : `‘${sign}’. That sign is not on any sheet.`}` +
    (meant === null ? "" : ` Do you mean the ${/\d/.test(meant) ? "figure" : "letter"} ${meant}?`),
  groupShort: (number: number) => `Group ${number} has fewer than four characters.`,
  newPassword: "Choose a new password now. The old one will no longer open the vault.",
  withPassword: "With the password after all",
};
