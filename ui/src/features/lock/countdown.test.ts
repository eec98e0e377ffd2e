import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Countdown } from "./countdown.svelte";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test("it counts whole seconds down to nothing", () => {
  const wait = new Countdown();
  wait.start(2);
  expect(wait.seconds).toBe(2);
  vi.advanceTimersByTime(1000);
  expect(wait.seconds).toBe(1);
  vi.advanceTimersByTime(5000);
  expect(wait.seconds).toBe(0);
});

test("a window that slept counts the time it slept", () => {
  const wait = new Countdown();
  wait.start(60);
  vi.setSystemTime(Date.now() + 59_500);
  vi.advanceTimersByTime(250);
  expect(wait.seconds).toBe(1);
});

test("a new wait takes the place of the old one", () => {
  const wait = new Countdown();
  wait.start(60);
  wait.start(0);
  vi.advanceTimersByTime(1000);
  expect(wait.seconds).toBe(0);
});
