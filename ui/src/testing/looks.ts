import axe from "axe-core";
import { expect } from "vitest";
import { page } from "vitest/browser";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

export const BOTH_THEMES = ["light", "dark"] as const;

/** Shows the page in one theme and one size of text, in the smallest window of the design. */
export async function show(theme: "light" | "dark", percent = 100): Promise<void> {
  await page.viewport(1100, 720);
  document.documentElement.dataset["theme"] = theme;
  document.documentElement.style.fontSize = `${percent}%`;
  await document.fonts.ready;
}

/** Fails when axe finds anything on the page against WCAG 2.0 to 2.2, A and AA. */
export async function expectNoViolations(): Promise<void> {
  const { violations } = await axe.run(document, { runOnly: RULES });
  const found = violations.map(
    (violation) => `${violation.id}: ${violation.nodes.map((node) => node.target.join(" ")).join(" | ")}`,
  );
  expect(found).toEqual([]);
}

/** Fails when the page is wider than the window. */
export function expectNoSidewaysScroll(): void {
  const { scrollWidth, clientWidth } = document.documentElement;
  expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
}

/** Walks on with Tab and returns the names of what got the focus. */
export function focusName(): string {
  const focused = document.activeElement;
  return (
    focused?.getAttribute("aria-label") ??
    (focused instanceof HTMLInputElement
      ? (focused.labels?.[0]?.textContent ?? "")
      : (focused?.textContent ?? "")
    ).trim()
  );
}
