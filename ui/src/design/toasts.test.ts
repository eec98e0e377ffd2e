import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { render } from "vitest-browser-svelte";
import Toasts from "./Toasts.svelte";
import { say, TOAST_STAYS_MS, TOASTS_MAX, toasts, unsay } from "./toasts.svelte";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  toasts().forEach((toast) => unsay(toast.id));
});

const texts = () => toasts().map((toast) => toast.text);

test("a message goes after eight seconds", async () => {
  say("Opgeslagen.");
  await render(Toasts);
  vi.advanceTimersByTime(TOAST_STAYS_MS - 1);
  expect(texts()).toEqual(["Opgeslagen."]);
  vi.advanceTimersByTime(1);
  expect(texts()).toEqual([]);
});

test("it stays while somebody points at it", async () => {
  say("Opgeslagen.");
  const { container } = await render(Toasts);
  container.querySelector(".toast")?.dispatchEvent(new PointerEvent("pointerenter"));
  vi.advanceTimersByTime(TOAST_STAYS_MS * 2);
  expect(texts()).toEqual(["Opgeslagen."]);
  container.querySelector(".toast")?.dispatchEvent(new PointerEvent("pointerleave"));
  vi.advanceTimersByTime(TOAST_STAYS_MS);
  expect(texts()).toEqual([]);
});

test("a new message pushes the oldest out", () => {
  const said = Array.from({ length: TOASTS_MAX + 1 }, (_, number) => `Bericht ${number}`);
  said.forEach((text) => say(text));
  expect(texts()).toEqual(said.slice(1));
});
