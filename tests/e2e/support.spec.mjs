// The tools of the journeys do what a real hand, a real input method and a real crash do.
import { compose, expect, finger, test } from "./support/test.mjs";

const events = page => page.evaluate(() => globalThis.heard);
const listen = (page, types) => page.evaluate(types => {
  globalThis.heard = [];
  for (const type of types) {
    document.addEventListener(type, event => globalThis.heard.push([type, event.key ?? "", event.keyCode ?? 0, event.isComposing ?? false]));
  }
}, types);

test("a composition is typed with key code 229 and ends in the chosen words", async ({ host, open }) => {
  const { page } = await open();
  await page.goto(`${host.url}rescue.html`);
  await page.evaluate(() => document.querySelector("h1").after(document.createElement("input")));
  await page.getByRole("textbox").focus();
  await listen(page, ["keydown", "compositionstart", "compositionend"]);
  await compose(page, "niha", "你好", { by: "Enter" });
  await expect(page.getByRole("textbox")).toHaveValue("你好");
  const heard = await events(page);
  expect(heard.map(([type]) => type)).toEqual(["keydown", "compositionstart", ...Array(4).fill("keydown"), "compositionend"]);
  expect(heard.at(-2)).toEqual(["keydown", "Enter", 229, true]);
});

test("a finger scrolls when it moves at once and presses when it rests", async ({ host, open }) => {
  const { page } = await open({ device: "phone" });
  await page.goto(`${host.url}rescue.html`);
  await page.evaluate(() => document.body.style.setProperty("height", "3000px"));
  await listen(page, ["pointerdown", "pointercancel", "pointerup", "contextmenu", "click"]);
  const hand = await finger(page);
  await hand.swipe({ x: 200, y: 700 }, { x: 200, y: 200 });
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(200);
  expect((await events(page)).map(([type]) => type)).toEqual(["pointerdown", "pointercancel"]);
  await listen(page, ["contextmenu"]);
  const held = await hand.press({ x: 200, y: 400 }, 900);
  await expect.poll(async () => (await events(page)).length).toBe(1);
  await held.up();
});

test("a killed browser keeps what was acknowledged and opens again", async ({ host, open }) => {
  const first = await open();
  await first.page.goto(`${host.url}rescue.html`);
  await first.page.evaluate(() => new Promise(resolve => {
    const opening = indexedDB.open("acknowledged", 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore("rows");
    opening.onsuccess = () => {
      const writing = opening.result.transaction("rows", "readwrite");
      writing.objectStore("rows").put(1, 1);
      writing.oncomplete = resolve;
    };
  }));
  await first.kill();
  const again = await open({ profile: first.profile });
  await again.page.goto(`${host.url}rescue.html`);
  expect((await again.page.evaluate(() => indexedDB.databases())).map(({ name }) => name)).toEqual(["acknowledged"]);
});
