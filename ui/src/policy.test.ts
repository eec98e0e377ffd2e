// The window may load its own files only, and no style or script that stands in the page itself.
import { expect, test } from "vitest";

const sources = Object.entries(
  import.meta.glob<string>(["./**/*.{svelte,ts,css}", "!./**/*.{test,shots}.ts"], {
    query: "?raw",
    import: "default",
    eager: true,
  }),
);
const filesWith = (pattern: RegExp) => sources.filter(([, text]) => pattern.test(text)).map(([file]) => file);

test("all sources are looked at", () => {
  expect(sources.length).toBeGreaterThan(60);
});

test("no style stands in the markup: the policy of the window would drop it", () => {
  expect(filesWith(/\sstyle="/)).toEqual([]);
  // A directive with a fixed value is written into the markup by the compiler.
  expect(filesWith(/\sstyle:[\w-]+="[^"{]*"/)).toEqual([]);
});

test("no text becomes markup", () => {
  expect(filesWith(/\{@html|innerHTML|insertAdjacentHTML/)).toEqual([]);
});

test("nothing is loaded from elsewhere", () => {
  expect(filesWith(/(?:src|href|url\(|import|fetch\()\s*[=(]?\s*["'`]?https?:/)).toEqual([]);
});

test("only src/ipc opens the door to the host", () => {
  expect(filesWith(/from "@tauri-apps/).filter((file) => !file.startsWith("./testing/"))).toEqual([
    "./ipc/host.ts",
  ]);
});
