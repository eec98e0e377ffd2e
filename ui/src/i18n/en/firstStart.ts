import type { firstStart as source } from "../nl/firstStart";
import { counted } from "../plural";

/** Words of the first start. */
export const firstStart: typeof source = {
  step: (number: number) => `Step ${number} of 3`,
  steps: "Steps",
  step1: "Who are you?",
  step2: "What do you do?",
  step3: "Password and recovery sheet",
  businessTitle: "Who are you?",
  businessLead:
    "This will stand above your letters. Only the name is needed; the rest can come later. All of it stays on this computer.",
  tradeName: "Name of your business",
  tradeNameHint: "As in the Dutch trade register",
  street: "Street and number",
  postcode: "Postcode",
  town: "Town",
  phone: "Telephone",
  email: "E-mail",
  website: "Website",
  kvk: "KvK number",
  kvkHint: "Eight digits",
  signatory: "Who signs the letters?",
  signatoryHint: "First name and surname",
  nameMissing: "Fill in the name of your business.",
  postcodeWrong: "A Dutch postcode has four digits and two letters, such as 1400 XZ.",
  emailWrong: "An e-mail address looks like name@business.example.",
  kvkWrong: "A KvK number has eight digits.",
  choicesTitle: "What does your business do with data?",
  choicesLead:
    "Choose what you recognise. Each choice has a retention period that fits small businesses. You can change everything later.",
  choices: "Processing activities",
  choicesEmpty: "There are no choices. You will put your activities in the register yourself.",
  onward: (number: number) =>
    number === 0 ? "Continue without a choice" : `Continue with ${counted(number, "activity", "activities")}`,
  passwordTitle: "Choose a password",
  passwordLead: "This password opens the vault. We do not know it and cannot bring it back.",
  create: "Make the vault",
  creating: "The vault is being made…",
  sheetTitle: "Your recovery sheet",
  sheetLead:
    "If you lose the password, only this code opens the vault. Keep the sheet with your papers, not near this computer.",
  sheetCode: "Recovery code",
  print: "Print",
  save: "Save",
  saved: (file: string) => `Saved as ${file}.`,
  typeBack: "Type two groups back, so that you know the sheet is right.",
  groupDiffers: (number: number) => `Group ${number} differs from the sheet.`,
  begin: "Begin",
};
