import { onMount } from "svelte";

const TICK_MS = 15_000;
const MINUTE_MS = 60_000;

/** Counts the whole minutes since a clock was asked for, so that its hours go on while the page stands open. */
export function minutesSince(): { readonly passed: number; begin: () => void } {
  let since = performance.now();
  let passed = $state(0);
  onMount(() => {
    const timer = setInterval(() => {
      passed = Math.floor((performance.now() - since) / MINUTE_MS);
    }, TICK_MS);
    return () => clearInterval(timer);
  });
  return {
    get passed() {
      return passed;
    },
    begin() {
      since = performance.now();
      passed = 0;
    },
  };
}
