import js from "@eslint/js";
import svelte from "eslint-plugin-svelte";
import globals from "globals";
import ts from "typescript-eslint";
import svelteConfig from "./svelte.config.js";

const onlyInIpc = "src/ipc is the only door to the host.";

export default ts.config(
  { ignores: ["dist", "node_modules", "src/ipc/wire.ts"] },
  js.configs.recommended,
  ...ts.configs.strict,
  ...svelte.configs.recommended,
  {
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    rules: {
      eqeqeq: "error",
      "no-restricted-imports": ["error", { patterns: [{ group: ["@tauri-apps/*"], message: onlyInIpc }] }],
    },
  },
  {
    files: ["**/*.svelte", "**/*.svelte.ts"],
    languageOptions: {
      parserOptions: { extraFileExtensions: [".svelte"], parser: ts.parser, svelteConfig },
    },
  },
  { files: ["src/ipc/**", "src/testing/**"], rules: { "no-restricted-imports": "off" } },
);
