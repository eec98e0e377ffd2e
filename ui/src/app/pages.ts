import type { Component } from "svelte";
import type { PlaceId } from "./routes";

/** A page draws its own head, with an h1 from the start; one with an id in its address gets it. */
export type Page = Component<{ id: string | null }> | Component<Record<string, never>>;
export type LoadedPage = { default: Page };
export type Pages = Partial<Record<PlaceId, () => Promise<LoadedPage>>>;

/** The pages that exist, each loaded when it is first opened. A place without one is not in the rail. */
export const pages: Pages = {
  today: () => import("../features/today/TodayPage.svelte"),
  contacts: () => import("../features/contacts/ContactsPage.svelte"),
  records: () => import("../features/records/RecordsPage.svelte"),
  erasure: () => import("../features/cleanup/CleanupPage.svelte"),
  breaches: () => import("../features/breaches/BreachesPage.svelte"),
  register: () => import("../features/register/RegisterPlace.svelte"),
  requests: () => import("../features/requests/RequestsPage.svelte"),
  statement: () => import("../features/statement/StatementPage.svelte"),
  letters: () => import("../features/letters/LettersPage.svelte"),
  mailing: () => import("../features/mailing/MailingPage.svelte"),
  notToKeep: () => import("../features/not-to-keep/NotToKeepPage.svelte"),
  log: () => import("../features/log/LogPage.svelte"),
  settings: () => import("../features/settings/SettingsPage.svelte"),
};

/** The places of the rail, in its order. The log is reached from the settings, the mailing list from the
 * records, what may not be kept from today. */
export const RAIL: readonly PlaceId[] = [
  "today",
  "contacts",
  "records",
  "erasure",
  "requests",
  "breaches",
  "register",
  "statement",
  "letters",
  "settings",
];
