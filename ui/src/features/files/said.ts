import type { MapTable } from "../../ipc";

/** What the owner said of what the table leaves open. */
export type Said = Pick<MapTable, "day_order" | "decimal_mark" | "invoice_state" | "quote_outcome">;

/** Nothing was said yet. */
export const NOTHING_SAID: Said = {
  day_order: null,
  decimal_mark: null,
  invoice_state: null,
  quote_outcome: null,
};
