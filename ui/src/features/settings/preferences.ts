import { call, type Preferences } from "../../ipc";

/** Saves some of the preferences over what is kept at this moment. */
export async function savePreferences(change: Partial<Preferences>): Promise<void> {
  const { preferences } = await call("settings", null);
  await call("save_preferences", { ...preferences, ...change });
}

/** Reads a whole number between two bounds; null where it is none. */
export function numberIn(text: string, min: number, max: number): number | null {
  if (!/^\d+$/.test(text.trim())) return null;
  const number = Number(text);
  return number >= min && number <= max ? number : null;
}
