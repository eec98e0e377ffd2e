import type { Logo, SettingsView } from "../../ipc";
import { BUSINESS, PREFERENCES } from "../../testing/fixtures";

export const SETTINGS: SettingsView = {
  business: BUSINESS,
  letterhead: { window_side: "left" },
  has_logo: true,
  preferences: PREFERENCES,
  financial_years: [{ id: "y1", starts_on: "2023-10-01", ends_on: "2024-12-31" }],
  folder: "C:\\Users\\Samira\\AppData\\Local\\Vergeetboek\\administratie",
  recovery_sheet_confirmed_on: "2026-01-12",
};

/** A blue square of one point. */
export const LOGO: Logo = {
  media_type: "image/png",
  base64: "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPj/HwADBwIAMCbHYQAAAABJRU5ErkJggg==",
};
