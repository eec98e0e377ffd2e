import type { nl } from "../nl";

export const statement: typeof nl.statement = {
  lead: "Four short privacy texts, made from your register. Copy them to the place where you get data.",
  loading: "Making the texts…",
  tabs: "Language of the texts",
  copy: "Copy",
  copyLabel: (text) => `Copy: ${text}`,
  copied: "Copied.",
  copiedOn: (day) => `Copied on ${day}. The text is still the same.`,
  notCopied: "Not copied yet.",
  changed: (day) => `Changed since you copied this text on ${day}.`,
  changedTodo: "Put the new text in the place of the old one.",
  copyFailed: "Copying did not work. Select the text and copy it yourself.",
  why: "Why is this here?",
  lacking: {
    title: "To fill in first",
    name: "The name of your business is missing.",
    email: "Your e-mail address is missing. That is where people ask questions and object.",
    website: "Your website is missing. That is where your whole privacy statement is.",
    fillIn: "Fill in under Settings, Business",
    purpose:
      "The purpose in your register is empty or says something that no privacy text may say: that using a website is consent, that data are anonymous, or that you keep them as long as necessary. The ordinary purpose stands here.",
    toRegister: "Change the purpose in the register",
  },
  notDone: (activities) => `There is no such text, because your business does not do this: ${activities}.`,
  named: (activity) => `‘${activity}’`,
  or: "or",
  toRegister: "To the register",
};
