// How the journeys in tests/e2e run; support/test.mjs says how to write one.
import { defineConfig } from "@playwright/test";

export default defineConfig({
  testDir: "tests/e2e",
  outputDir: "test-results",
  timeout: 60_000,
  expect: { timeout: 10_000 },
  workers: 2,
  forbidOnly: !!process.env.CI,
  // What passes only the second time is told as flaky, with its first failure, and is to be mended like a defect.
  retries: process.env.CI ? 1 : 0,
  reporter: [["list"]],
});
