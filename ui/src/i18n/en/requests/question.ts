import type {
  question as questionSource,
  link as linkSource,
  mend as mendSource,
  receipt as receiptSource,
} from "../../nl/requests/question";

/** What is asked, of whom it is, and when it came in. */
export const question: typeof questionSource = {
  title: "What is asked?",
  came: (channel: string, day: string, time: string | null) =>
    `Came in by ${channel} on ${day}${time === null ? "" : ` at ${time}`}.`,
  letters: { nl: "Letters are in Dutch.", en: "Letters are in English." },
  noWords: "It was not written down what exactly was asked.",
  contact: "Everything you keep of this person",
  noContact: "The request belongs to none of your contacts.",
  linked: (right: string) => `Another request came in the same message, ${right}:`,
  changeReceipt: "Correct the day of receipt",
};

export const link: typeof linkSource = {
  contact: "Contact of this request",
  hint: "Search by name, company or town.",
  act: "Link contact",
  done: "The contact is linked.",
};

export const mend: typeof mendSource = {
  link: "Correct the name or address",
  title: "Correct the name or address",
  say: "This holds for the letters that you still make. What was issued already does not change.",
  act: "Correct",
  done: "The name and address are corrected.",
};

export const receipt: typeof receiptSource = {
  title: "Correct the day of receipt",
  say: "The clock is counted anew. The log will say what the day was, what it became and why.",
  when: "The right day of receipt",
  reason: "Why does the day change?",
  reasons: {
    typing_mistake: "A typing mistake",
    earlier_arrival: "It had come in earlier by another way",
    arrived_at_processor: "It came in at somebody who works for us",
  },
  act: "Correct",
  done: "The day of receipt is corrected.",
};
