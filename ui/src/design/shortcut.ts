const ON_A_MAC = /mac/i.test(navigator.userAgent);

/** The keys that open the search, as they are written on this system. */
export const SEARCH_KEYS = ON_A_MAC ? "⌘ K" : "Ctrl K";

/** The same keys for assistive technology. */
export const SEARCH_KEYS_SPOKEN = ON_A_MAC ? "Meta+K" : "Control+K";

/** Says whether a key opens the search. On a Mac Ctrl with K belongs to the field in which somebody types. */
export function opensSearch(event: KeyboardEvent): boolean {
  const command = ON_A_MAC ? event.metaKey && !event.ctrlKey : event.ctrlKey && !event.metaKey;
  return command && !event.altKey && !event.shiftKey && event.key.toLowerCase() === "k";
}
