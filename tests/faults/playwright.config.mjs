// How the journeys of faults run: `make test-faults`. They take long, and one of them needs root, so the normal run leaves
// them out; support/loud.mjs says at the end what was skipped.
import { defineConfig } from "@playwright/test";

export default defineConfig({
  testDir: ".",
  outputDir: "../../test-results/faults",
  timeout: 240_000,
  expect: { timeout: 10_000 },
  // Blows and freezes are timed: nobody else is at work meanwhile.
  workers: 1,
  forbidOnly: !!process.env.CI,
  reporter: [["list"], ["./support/loud.mjs"]],
});
