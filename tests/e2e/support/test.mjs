// How a journey is written:
//
//     import { test, expect, act, check, find } from "./support/test.mjs";
//
//     test("a card survives a flat battery", async ({ host, open }) => {
//       const phone = await open({ device: "phone" });
//       await act.openApp(phone.page, host);
//       await act.addCards(phone.page, "待上架", ["不粘锅"]);
//       await check.saved(phone.page);
//       await phone.kill();
//       const again = await open({ profile: phone.profile });
//       await act.openApp(again.page, host);
//       await check.cards(again.page, "待上架", ["不粘锅"]);
//     });
//
// `host` serves dist/ for this test alone (server.mjs: stop, start, deploy, missing, truncated); `open` opens a window on a
// profile of its own or on one that was used before (browser.mjs). At the end of the test every window is closed, and
// the test fails if one of them complained (watch.mjs) about anything that was not announced by `window.expect`.
//
// Words: actions.mjs says what a person does, checks.mjs what must be so, find.mjs where things are. A journey uses
// these; a selector in a journey is a missing word. touch.mjs is a finger, ime.mjs a Chinese input method.
import { test as base, expect } from "@playwright/test";
import { aim, dropProfile, launch, newProfile } from "./browser.mjs";
import { host as newHost } from "./server.mjs";
import { watch } from "./watch.mjs";

export { expect };
export * as act from "./actions.mjs";
export * as check from "./checks.mjs";
export * as find from "./find.mjs";
export { compose } from "./ime.mjs";
export { finger } from "./touch.mjs";
export { copyProfile } from "./browser.mjs";

export const test = base.extend({
  // The folder of the app on its host; a test says `test.use({ folder: "/shop/" })` to be served from there.
  folder: ["/", { option: true }],

  host: async ({ folder }, use) => {
    const host = await newHost({ base: folder });
    await use(host);
    await host.stop();
  },

  open: async ({ host }, use) => {
    const windows = [], profiles = new Set();
    await use(async ({ profile = newProfile(), device, ...more } = {}) => {
      profiles.add(profile);
      const context = await launch(profile, device, more);
      const watched = watch(context, new URL(host.url).origin);
      const window = {
        context, profile, ...watched,
        page: context.pages()[0] ?? await context.newPage(),
        close: () => context.close(),
        aim: () => aim(profile),
        kill: () => aim(profile)(),
      };
      windows.push(window);
      return window;
    });
    await Promise.all(windows.map(window => window.close()));
    profiles.forEach(dropProfile);
    expect(windows.flatMap(window => window.complaints), "what the windows complained about").toEqual([]);
  },
});
