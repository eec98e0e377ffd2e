/** The tabs of the page. */
export type TabId = "due" | "coming" | "held" | "erased";

/** What stands in the address for each tab; anything else there is a run. */
export const TAB_ADDRESS = {
  due: "weg",
  coming: "komt",
  held: "vastgehouden",
  erased: "gewist",
} as const satisfies Record<TabId, string>;

/** Returns the tab that an address names, or null. */
export function tabAt(id: string | null): TabId | null {
  const found = (Object.keys(TAB_ADDRESS) as TabId[]).find((tab) => TAB_ADDRESS[tab] === id);
  return found ?? null;
}
