/** The places of the program and their address after the #; `withId` where one thing has a page. */
export const PLACES = {
  today: { path: "vandaag", withId: false },
  contacts: { path: "relaties", withId: true },
  records: { path: "gegevens", withId: true },
  erasure: { path: "opruimen", withId: true },
  requests: { path: "verzoeken", withId: true },
  breaches: { path: "datalekken", withId: true },
  register: { path: "register", withId: true },
  statement: { path: "verklaring", withId: true },
  letters: { path: "brieven", withId: true },
  settings: { path: "instellingen", withId: true },
  log: { path: "logboek", withId: false },
  mailing: { path: "nieuwsbrief", withId: true },
  notToKeep: { path: "niet-bewaren", withId: false },
} as const satisfies Record<string, { path: string; withId: boolean }>;

export type PlaceId = keyof typeof PLACES;

/** Where the window is: a place, and the thing in it where one is open. */
export type Route = { place: PlaceId; id: string | null };

const placeIds = Object.keys(PLACES) as PlaceId[];

/** Returns the address of a place or of one thing in it. */
export function hrefOf(place: PlaceId, id?: string): string {
  const path = `#/${PLACES[place].path}`;
  return id === undefined ? path : `${path}/${encodeURIComponent(id)}`;
}

/** Reads an address; null where there is no such page. An empty one is the first page. */
export function readRoute(hash: string): Route | null {
  const [path = "", id, ...rest] = hash.replace(/^#\/?/, "").split("/");
  if (path === "") return { place: "today", id: null };
  const place = placeIds.find((candidate) => PLACES[candidate].path === path);
  if (place === undefined || rest.length > 0) return null;
  if (id === undefined || id === "") return { place, id: null };
  return PLACES[place].withId ? { place, id: decoded(id) } : null;
}

function decoded(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
