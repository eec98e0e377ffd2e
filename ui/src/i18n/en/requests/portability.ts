import type {
  portability as portabilitySource,
  protectedFile as protectedFileSource,
} from "../../nl/requests/portability";

/** Data to take along, and the file that they go in. */
export const portability: typeof portabilitySource = {
  title: "Data to take along",
  unit: (number: number): string => (number === 1 ? "record" : "records"),
  nothing: "Nothing goes along. The answer says why.",
  toPrepare:
    "Prepare what the person provided. It is then fixed as it is now; your own notes do not go along, and nothing is erased.",
  prepare: "Prepare the data",
  wasPrepared: "The data are prepared.",
  prepared: (day: string) => `The data are fixed as they were on ${day}.`,
  sentTo: (receiver: string, day: string) => `On request also sent to ${receiver}, on ${day}.`,
  confirmed: (day: string) => `On ${day} it was confirmed that they have come.`,
  send: "Also sent to another business",
  sendTitle: "To whom were the data sent?",
  sendSay:
    "The person may ask that you send the data straight to another business, where that is technically possible. Make the protected file, send it, and note it here. It goes into the letter.",
  sendWhom: "To which business?",
  sendDay: "When?",
  sendAct: "Note it",
  wasSent: "Noted to whom the data were sent.",
  confirm: "Receipt was confirmed",
  confirmTitle: "Was it confirmed that the data have come?",
  confirmSay: "This is not required. It is good proof, though.",
  confirmDay: "When?",
  confirmAct: "Note it",
  wasConfirmed: "Noted that the data have come.",
};

export const protectedFile: typeof protectedFileSource = {
  title: "Protected file with the data",
  say: "Give the data as a file that opens with a password only. It has the data, a spreadsheet for each kind, and your letters.",
  again: (day: string) =>
    `The file is there until ${day}. Have you lost the password? Then make a new file; the old one lapses.`,
  gone: "The data of this answer were erased after 30 days. Only the letter is left.",
  make: "Make the protected file",
  makeAgain: "Make a new file and a new password",
  making: "The file is being made",
  password: "You see this password only now. The program does not keep it.",
  otherWay:
    "Pass it on by another way than the file: read it out on the telephone or send a text message. Do not put it in the same mail.",
  savePage: "Save the web page (.html)",
  saveZip: "Save the zip file (.zip)",
  which:
    "The web page opens in any browser, without internet too. The zip file is for who has 7-Zip, Keka or WinZip. Send what suits the person best.",
};
