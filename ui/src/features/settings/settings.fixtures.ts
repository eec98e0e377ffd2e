import type { About, Logo, SettingsView } from "../../ipc";
import { BUSINESS, PREFERENCES } from "../../testing/fixtures";

export const SETTINGS: SettingsView = {
  business: BUSINESS,
  letterhead: { window_side: "left" },
  has_logo: true,
  preferences: PREFERENCES,
  financial_years: [{ id: "y1", starts_on: "2023-10-01", ends_on: "2024-12-31" }],
  folder: "C:\\Users\\Samira\\AppData\\Local\\Vergeetboek\\administratie",
  recovery_sheet_confirmed_on: "2026-01-12",
  emergency: {
    sheet_lies: "In de kluis achter het kantoor, in de blauwe map.",
    may_open: "Mijn broer Teun; hij heeft de sleutel van de kluis.",
    made_on: "2026-02-03",
  },
};

/** A blue square of one point. */
export const LOGO: Logo = {
  media_type: "image/png",
  base64: "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPj/HwADBwIAMCbHYQAAAABJRU5ErkJggg==",
};

export const ABOUT: About = {
  version: "0.1.0",
  legal_data_as_of: "2026-11-22",
  legal_data: [
    {
      nl: "de feestdagen waar termijnen mee rekenen",
      en: "the public holidays that terms reckon with",
    },
    {
      nl: "de dagen die bij koninklijk besluit met een feestdag gelijkstaan (tot en met 2028)",
      en: "the days that royal decree puts on a par with a public holiday (up to and including 2028)",
    },
    {
      nl: "de wettelijke bewaartermijnen, verjaringstermijnen en antwoordtermijnen",
      en: "the statutory retention, limitation and answering terms",
    },
    {
      nl: "de landen en bedrijven buiten Europa met goedgekeurde bescherming (adequaatheidsbesluiten)",
      en: "the countries and companies outside Europe with approved protection (adequacy decisions)",
    },
  ],
  has_licences: true,
};
