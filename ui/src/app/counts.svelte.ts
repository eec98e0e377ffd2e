import type { RailCount } from "../design/Rail.svelte";
import type { Texts } from "../i18n";
import { call, type Counts } from "../ipc";
import type { PlaceId } from "./routes";

let counts = $state.raw<Counts | null>(null);

/** Asks again what waits behind each place. A page does this after it changed something. */
export async function refreshCounts(): Promise<void> {
  try {
    counts = await call("counts", null);
  } catch {
    // The numbers are a help: without them the rail still leads everywhere.
    counts = null;
  }
}

/** Returns the numbers beside the places; none where nothing waits. */
export function railCounts(t: Texts["shell"]["counts"]): Partial<Record<PlaceId, RailCount>> {
  if (counts === null) return {};
  const { attention, attention_late, due, requests, requests_late, breaches, breaches_late, statement } =
    counts;
  const shown: Partial<Record<PlaceId, RailCount>> = {
    today: { number: attention, late: attention_late > 0, meaning: t.attention(attention, attention_late) },
    erasure: { number: due, late: false, meaning: t.due(due) },
    breaches: { number: breaches, late: breaches_late > 0, meaning: t.breaches(breaches, breaches_late) },
    statement: { number: statement, late: false, meaning: t.statement(statement) },
    requests: { number: requests, late: requests_late > 0, meaning: t.requests(requests, requests_late) },
  };
  return Object.fromEntries(Object.entries(shown).filter(([, count]) => count.number > 0));
}
