import { afterEach } from "vitest";
import "../design/tokens.css";
import "../design/base.css";
import { showLanguage, showTextSize, showTheme } from "../app/appearance.svelte";

// Every test begins as the program does for the first time.
afterEach(() => {
  showLanguage("nl");
  showTheme("system");
  showTextSize(100);
  localStorage.clear();
  window.history.replaceState(null, "", window.location.pathname + window.location.search);
});
