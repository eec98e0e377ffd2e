/** How long a message stays, in milliseconds. */
export const TOAST_STAYS_MS = 8000;
/** More messages than this at once push the oldest out. */
export const TOASTS_MAX = 3;

/** A message about something that is done; `act` is one thing to do with it. */
export type Toast = { id: number; text: string; act?: { label: string; run: () => void } };

let nextId = 1;
const shown = $state<Toast[]>([]);

/** Returns the messages on screen, oldest first. */
export function toasts(): readonly Toast[] {
  return shown;
}

/** Says something that may be missed; returns the number by which it can be taken off again. */
export function say(text: string, act?: Toast["act"]): number {
  const id = nextId++;
  shown.push({ id, text, ...(act ? { act } : {}) });
  if (shown.length > TOASTS_MAX) shown.shift();
  return id;
}

/** Takes a message off the screen. */
export function unsay(id: number): void {
  const index = shown.findIndex((toast) => toast.id === id);
  if (index >= 0) shown.splice(index, 1);
}
