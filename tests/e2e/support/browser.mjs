// One Chromium with a profile of its own: a phone or a desk that can be closed, killed and opened again.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { chromium } from "@playwright/test";
import { browserPath, FLAGS } from "../../../scripts/browser.mjs";

export const DEVICES = {
  phone: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
  desk: { viewport: { width: 1440, height: 900 } },
};

export const newProfile = () => mkdtempSync(path.join(tmpdir(), "zhanggui-profile-"));
export const dropProfile = profile => rmSync(profile, { recursive: true, force: true, maxRetries: 5 });

// A profile as another one is now; no browser may be open on that.
export function copyProfile(profile) {
  const copy = newProfile();
  cpSync(profile, copy, { recursive: true, filter: from => !/Cache|Singleton/.test(from.slice(profile.length)) });
  return copy;
}

// A window on that profile. `more` is passed on to Playwright (colorScheme, reducedMotion, bypassCSP …).
export async function launch(profile, device = "desk", more = {}) {
  return chromium.launchPersistentContext(profile, {
    executablePath: browserPath(), headless: true, args: FLAGS, locale: "zh-CN", timezoneId: "Asia/Shanghai",
    acceptDownloads: true, ...DEVICES[device],
    // In an empty environment Chromium calls every file with a Chinese name "download".
    env: { ...process.env, LC_ALL: "C.UTF-8" }, ...more,
  });
}

// What a flat battery does: SIGKILL to the whole process group of the browser on that profile. Finds it first, so that
// the answer strikes at once; that resolves when the browser is gone.
export function aim(profile) {
  const leader = readdirSync("/proc").filter(name => /^\d+$/.test(name)).find(pid => {
    try {
      const words = readFileSync(`/proc/${pid}/cmdline`, "utf8").split("\0");
      return words.includes(`--user-data-dir=${profile}`) && !words.some(word => word.startsWith("--type="));
    } catch {
      return false; // ended while we looked
    }
  });
  if (!leader) throw new Error(`no browser runs on ${profile}`);
  return async () => {
    process.kill(-Number(leader), "SIGKILL");
    while (alive(Number(leader))) await new Promise(resolve => setTimeout(resolve, 20));
  };
}

function alive(pid) {
  try {
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, "utf8"));
  } catch {
    return false;
  }
}
