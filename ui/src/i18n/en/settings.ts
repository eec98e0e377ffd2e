import { counted } from "../plural";
import type { settings as source } from "../nl/settings";

/** Words of the settings. */
export const settings: typeof source = {
  loading: "Fetching settings…",
  lead: (name: string, minutes: number) =>
    `The administration of ${name} locks after ${counted(minutes, "minute", "minutes")} without a key or click.`,
  leadSheet: "Your recovery sheet has not been checked yet.",
  tabs: "Parts of the settings",
  tab: {
    business: "Business",
    letterhead: "Letterhead",
    appearance: "Appearance",
    terms: "Periods",
    security: "Security",
    about: "About",
  },
  save: "Save",
  saved: "Saved.",

  businessTitle: "Your business",
  businessSay: "This stands above your letters and in your register. Letters that are frozen do not change.",

  letterheadTitle: "Letterhead",
  window: "On which side do your envelopes have their window?",
  windows: { left: "Left", right: "Right" },
  windowHint: "The address on the letter then falls right in the window of a DL envelope.",
  logo: "Logo",
  logoSay:
    "A PNG or JPEG. Without a logo, the name of your business with the forget line stands above the letter.",
  logoNone: "There is no logo yet.",
  logoAlt: "Your logo",
  logoChoose: "Choose a logo",
  logoReplace: "Choose another logo",
  logoRemove: "Take the logo away",
  logoSaved: "The logo is on your letters.",
  logoRemoved: "The logo is taken away.",

  appearance: "Appearance",
  language: "Language",
  languages: { nl: "Nederlands", en: "English" },
  theme: "Light or dark",
  themes: { system: "As the computer", light: "Light", dark: "Dark" },
  textSize: "Size of the text",
  percent: (size: number) => `${size} %`,

  termsTitle: "Periods",
  backups: "For how many days do you keep your own backups?",
  backupsHint: "What you erase stays in your backups for that long. Your letters name this number of days.",
  backupsWrong: "Type a number of days from 1 to 3660.",
  goodFriday: "Good Friday counts as a public holiday",
  goodFridayHint:
    "Whether that is allowed for periods of European rules is not certain. With this off, you are on the safe side.",
  yearEnds: "Your financial year usually ends on",
  yearEndsDay: "Day",
  yearEndsMonth: "Month",
  yearEndsHint: "Invoices are kept until seven years after the end of the financial year.",
  termsSaved: "Saved. All periods have been counted anew.",
  yearsTitle: "Financial years that differ",
  yearsSay: "For example a first year that was longer, or a year in which the financial year changed.",
  yearsNone: "Every financial year is an ordinary one.",
  yearOf: (number: number) => `Financial year ${number} that differs`,
  yearStarts: "First day",
  yearStops: "Last day",
  yearAdd: "Add a financial year",
  yearRemove: "Take away",
  yearsSave: "Save the financial years",
  yearsWrong: "Two financial years overlap, or a year ends before it begins.",

  securityTitle: "Security",
  lockAfter: "After how many minutes without a key or click does it lock?",
  lockAfterHint: "From 1 to 120 minutes.",
  lockAfterWrong: "Type a number of minutes from 1 to 120.",
  passwordTitle: "Change the password",
  passwordNow: "Your password until now",
  passwordChange: "Change the password",
  passwordChanging: "Changing the password…",
  passwordChanged: "Your password is changed. The old one opens nothing any more.",
  sheetTitle: "Recovery sheet",
  sheetConfirmed: (day: string) => `On ${day} you checked that your recovery sheet is right.`,
  sheetNotConfirmed:
    "You have not checked yet whether your recovery sheet is right. Make a new sheet and type two groups back.",
  sheetSay:
    "Is the sheet gone, or has somebody seen it? Make a new one. The old one then opens nothing any more.",
  sheetPassword: "Your password",
  sheetRenew: "Make a new recovery sheet",
  sheetDone: "Done with the recovery sheet",
  sheetRenewed: "The new recovery sheet is checked.",
  folder: "Folder of the administration",
  folderSay:
    "Do not put this folder in one that is synchronised with the internet. All that is in it is encrypted.",

  aboutTitle: "About Vergeetboek",
  aboutLoading: "Fetching what the program says of itself…",
  version: "Version",
  legalData: "The law in this program",
  legalDataAsOf: "Checked on",
  legalDataSay:
    "The program fetches nothing from the internet. If the law changes after this day, that comes with a new version of the program.",
  aboutSay:
    "Vergeetboek runs on this computer only. It opens no connection to the internet, and nothing goes to its maker.",
  licence: "Licence",
  licenceName: "EUPL 1.2",
  fonts: "Fonts",
  fontsSay: "Gentium Book Plus (SIL) and Source Sans 3 (Adobe), under the SIL Open Font License 1.1.",
  parts: "Parts made by others",
  partsSay: "The program contains parts made by others. Their licences came with the program.",
  partsElsewhere:
    "The program contains parts made by others. Their licences come along when you install the program.",
  openLicences: "View licences",
  logSay: "What was done in this administration stands without names in the",
};
