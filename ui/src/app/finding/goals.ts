import { beginsWords } from "../../design/highlight";
import { textsOfAll, type Texts } from "../../i18n";
import { TAB_ADDRESS, type TabId } from "../../features/cleanup/address";
import { everythingHref, newContactHref, readView } from "../../features/contacts/address";
import { newRecordHref, recordsOfKindHref } from "../../features/records/address";
import { KINDS } from "../../features/records/names";
import { recipientsHref } from "../../features/register/address";
import { closedRequestsHref, intakeHref } from "../../features/requests/address";
import { partHref, PARTS } from "../../features/settings/address";
import { yearRoundHref } from "../../features/year/address";
import { RAIL } from "../pages";
import { hrefOf, type PlaceId, type Route } from "../routes";

/** What is done at once where no page is opened for it. */
export type Deed = "lock" | "theme";

/** A page, a part of a page, or something to do, as it is found by its name. */
export type Goal = {
  key: string;
  /** The page to which it belongs; a goal of a page that does not exist is not found. */
  place: PlaceId;
  name: (texts: Texts) => string;
  /** Where it stands, for a part of a page. */
  within?: (texts: Texts) => string;
  /** What else people call it. */
  alsoCalled?: (texts: Texts) => string;
  leads: { href: string } | { does: Deed };
  /** Where it leads from a page that shows what it is about; null where that page does not. */
  leadsFrom?: (route: Route) => string | null;
};

const CLEANUP_TABS = Object.keys(TAB_ADDRESS) as TabId[];

function page(place: PlaceId): Goal {
  return {
    key: place,
    place,
    name: (t) => t.shell.places[place],
    leads: { href: hrefOf(place) },
  };
}

function part(key: string, place: PlaceId, href: string, name: (texts: Texts) => string): Goal {
  return { key, place, name, within: (t) => t.shell.places[place], leads: { href } };
}

/** The places of the rail, the log, and what can be opened in them. */
const PAGES: readonly Goal[] = [
  ...RAIL.map(page),
  page("log"),
  page("mailing"),
  page("notToKeep"),
  ...KINDS.map((kind) =>
    part(`kind-${kind}`, "records", recordsOfKindHref(kind), (t) => t.records.plural[kind]),
  ),
  ...CLEANUP_TABS.map((tab) =>
    part(`tab-${tab}`, "erasure", hrefOf("erasure", TAB_ADDRESS[tab]), (t) => t.cleanup.tab[tab]),
  ),
  part("year-round", "erasure", yearRoundHref(), (t) => t.year.untitled),
  part("closed", "requests", closedRequestsHref(), (t) => t.requests.closed),
  part("recipients", "register", recipientsHref(), (t) => t.register.recipients),
  ...PARTS.map((one) => part(`part-${one}`, "settings", partHref(one), (t) => t.settings.tab[one])),
];

/** What is offered before anything is typed. */
const MAIN_ACTIONS: readonly Goal[] = [
  {
    key: "new-contact",
    place: "contacts",
    name: (t) => t.contacts.add,
    alsoCalled: (t) => t.finding.otherWords.contact,
    leads: { href: newContactHref() },
  },
  {
    key: "new-record",
    place: "records",
    name: (t) => t.records.add,
    alsoCalled: (t) => t.finding.otherWords.record,
    leads: { href: newRecordHref(null) },
  },
  {
    key: "new-request",
    place: "requests",
    name: (t) => t.requests.takeIn,
    alsoCalled: (t) => t.finding.otherWords.request,
    leads: { href: intakeHref() },
  },
  {
    key: "clean-up",
    place: "erasure",
    name: (t) => t.finding.cleanUp,
    alsoCalled: (t) => t.finding.otherWords.cleanUp,
    leads: { href: hrefOf("erasure") },
  },
  {
    key: "lock",
    place: "today",
    name: (t) => t.shell.lock,
    alsoCalled: (t) => t.finding.otherWords.lock,
    leads: { does: "lock" },
  },
];

const ACTIONS: readonly Goal[] = [
  ...MAIN_ACTIONS,
  ...KINDS.map((kind): Goal => {
    const name = (t: Texts) => t.records.addKind[kind];
    return { key: `new-${kind}`, place: "records", name, leads: { href: newRecordHref(kind) } };
  }),
  {
    key: "everything",
    place: "contacts",
    name: (t) => t.contacts.everything.find,
    alsoCalled: (t) => t.finding.otherWords.everything,
    leads: { href: everythingHref() },
    leadsFrom: ({ place, id }) => {
      const shown = place === "contacts" ? readView(id) : null;
      return shown?.view === "contact" ? everythingHref(shown.id) : null;
    },
  },
  {
    key: "theme",
    place: "today",
    name: (t) => t.shell.lightOrDark,
    alsoCalled: (t) => t.finding.otherWords.theme,
    leads: { does: "theme" },
  },
];

/** Returns the pages that are called so, in any of the languages; none where nothing is sought. */
export function pagesCalled(sought: string, places: ReadonlySet<PlaceId>): readonly Goal[] {
  return sought === "" ? [] : called(PAGES, sought, places);
}

/** Returns what can be done that is called so, in any of the languages; the main things where nothing is sought. */
export function actionsCalled(sought: string, places: ReadonlySet<PlaceId>): readonly Goal[] {
  return called(sought === "" ? MAIN_ACTIONS : ACTIONS, sought, places);
}

function called(goals: readonly Goal[], sought: string, places: ReadonlySet<PlaceId>): readonly Goal[] {
  return goals.filter(
    (goal) =>
      places.has(goal.place) &&
      textsOfAll().some((t) => {
        const words = [goal.name(t), goal.within?.(t), goal.alsoCalled?.(t)];
        // Who types only where something stands means that page, not all that stands in it.
        return beginsWords(words.join(" "), sought) && !onlyWithin(goal, t, sought);
      }),
  );
}

function onlyWithin(goal: Goal, texts: Texts, sought: string): boolean {
  return goal.within !== undefined && beginsWords(goal.within(texts), sought);
}
