import { call } from "../ipc";

/** How long after it was told the host is told again, in milliseconds. The shortest time to lock is a minute. */
const TELL_EVERY_MS = 20_000;

const SIGNS = ["pointerdown", "keydown", "wheel"] as const;

/** Tells the host now and then that somebody is at work, so that it does not lock; the answer ends that. */
export function tellActivity(now: () => number = Date.now): () => void {
  let toldAt = -Infinity;

  function tell() {
    if (now() - toldAt < TELL_EVERY_MS) return;
    toldAt = now();
    // A host that is locking says no; the window hears that by itself.
    void call("note_activity", null).catch(() => undefined);
  }

  for (const sign of SIGNS) window.addEventListener(sign, tell, { passive: true });
  return () => SIGNS.forEach((sign) => window.removeEventListener(sign, tell));
}
