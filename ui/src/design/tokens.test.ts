import { expect, test } from "vitest";
import tokens from "./tokens.css?raw";

/** Returns the declarations of the block that a selector opens, without white space. */
function declarations(selector: string): string[] {
  const start = tokens.indexOf("{", tokens.indexOf(selector)) + 1;
  return tokens
    .slice(start, tokens.indexOf("}", start))
    .split(";")
    .map((declaration) => declaration.replace(/\s+/g, ""))
    .filter((declaration) => declaration !== "");
}

test("the dark of the computer and the dark of the program are equal", () => {
  const bySystem = declarations(':root:not([data-theme="light"])');
  expect(bySystem.length).toBeGreaterThan(10);
  expect(declarations(':root[data-theme="dark"]')).toEqual(bySystem);
});

test("the tokens load nothing from elsewhere", () => {
  expect(tokens).not.toMatch(/https?:|\/\/|data:/);
});
