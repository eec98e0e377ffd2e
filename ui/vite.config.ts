import { svelte } from "@sveltejs/vite-plugin-svelte";
import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";

export default defineConfig({
  plugins: [svelte()],
  clearScreen: false,
  server: {
    host: "127.0.0.1",
    port: 5173,
    // The host looks for the development server here and nowhere else; tests may run side by side.
    strictPort: process.env.VITEST === undefined,
    // The folder for the pictures may be outside the project.
    fs: { allow: [".", ...(process.env.VITE_SHOTS ? [process.env.VITE_SHOTS] : [])] },
  },
  build: {
    outDir: "dist",
    target: ["chrome111", "safari16.4"],
    // The policy of the window allows files of its own only: no data: addresses for fonts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // A package has the licence texts of what is in these files.
    license: { fileName: "parts.json" },
  },
  test: {
    // Pictures are made to be looked at, and only when they are asked for.
    include: process.env.VITE_SHOTS ? ["src/**/*.shots.ts"] : ["src/**/*.test.ts"],
    setupFiles: ["src/testing/setup.ts"],
    testTimeout: 20_000,
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      viewport: { width: 1100, height: 720 },
      provider: playwright({
        launchOptions: {
          executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
          args: ["--no-sandbox", "--disable-background-networking"],
        },
        // A colour that is half-way a transition has no contrast to measure.
        contextOptions: {
          reducedMotion: "reduce",
          // A picture of a whole page must fit, or it is made smaller.
          ...(process.env.VITE_SHOTS ? { viewport: { width: 1400, height: 11_000 } } : {}),
        },
      }),
      instances: [{ browser: "chromium" }],
    },
  },
});
