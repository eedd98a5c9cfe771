// Opens the built app in Chromium as a stranger would and sees that it gets ready without a complaint: a build can be
// green and still show a blank page.
//
//   node scripts/smoke.mjs dist
import { chromium } from "@playwright/test";
import { browserPath, FLAGS } from "./browser.mjs";
import { serve } from "./serve.mjs";

const server = await serve(process.argv[2] ?? "dist");
const browser = await chromium.launch({ executablePath: browserPath(), args: FLAGS });
const complaints = [];
try {
  const page = await browser.newPage({ locale: "zh-CN" });
  page.on("console", message => ["error", "warning"].includes(message.type()) && complaints.push(message.text()));
  page.on("pageerror", error => complaints.push(String(error)));
  const began = Date.now();
  await page.goto(server.url);
  await page.waitForFunction(() => document.documentElement.dataset.ready === "true", null, { timeout: 30_000 });
  console.log(`The built app is ready after ${Date.now() - began} ms.`);
  await page.waitForTimeout(1000); // what complains late
} catch (error) {
  complaints.push(String(error));
} finally {
  await browser.close();
  await server.stop();
}
if (complaints.length > 0) {
  console.error(`The built app does not start cleanly:\n${complaints.join("\n")}`);
  process.exit(1);
}
