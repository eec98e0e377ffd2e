import type { nl } from "../nl";

export const sample: typeof nl.sample = {
  name: "Sample business",
  invented: "All people and amounts are invented.",
  stop: "Stop and erase",
  stopping: "The sample is being erased…",
  making: "The sample business is being prepared. That takes a few seconds.",
  lookFirst: "Look around in a sample business first",
  look: "Look at the sample business",
  about:
    "Look around in an invented business, and try what you like. Your own administration is locked first. The sample is erased afterwards.",
  settingsLead: "These are the settings of an invented business. What you change here is erased later.",
  noPassword: "The sample business has no password and no recovery sheet, and does not lock by itself.",
};
