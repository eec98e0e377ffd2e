import type { LengthUnit } from "../../ipc";

/** The longest length that a rule can have, in its own unit. */
const AMOUNT_MAX: Record<LengthUnit, number> = { years: 100, months: 100, days: 9999 };

/** Reads a whole number that fits its unit; null where it does not. */
export function readAmount(text: string, unit: LengthUnit): number | null {
  if (!/^\d{1,4}$/.test(text.trim())) return null;
  const amount = Number(text.trim());
  return amount <= AMOUNT_MAX[unit] ? amount : null;
}
