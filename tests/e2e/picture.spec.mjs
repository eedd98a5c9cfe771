// 长图: a board or my day as a PNG that any group can look at.
import { readFile } from "node:fs/promises";
import { act, check, expect, find, test } from "./support/test.mjs";

test("a board is drawn as a picture, by day even at night, and saved", async ({ host, open }) => {
  const { page } = await open({ device: "phone", colorScheme: "dark" });
  await act.openApp(page, host);
  await act.beginEmpty(page);
  await act.addCards(page, "要做的", ["不粘锅 29.9元 100件", "双十一主会场报名，名额只有三十个，先问平台再报，别忘了把去年的图换掉 SKU12345-67890"]);
  await act.openPicture(page);
  const { width, height } = await drawn(page);
  expect(width).toBe(1080);
  expect(height).toBeGreaterThan(500);
  const colours = await coloursOf(page);
  expect(colours.corner, "paper by day").toBe("241,241,237");
  expect(colours.count, "texts and slips").toBeGreaterThan(20);
  await check.accessible(page, "a picture");

  const download = page.waitForEvent("download");
  await find.button(find.picture(page), "存成图片").click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^掌柜台_.*\.png$/);
  const saved = await readFile(await file.path());
  expect([...saved.subarray(1, 4)].map(it => String.fromCharCode(it)).join("")).toBe("PNG");
  // A PNG says its width in its first block.
  expect(saved.readUInt32BE(16)).toBe(1080);
  await page.keyboard.press("Escape");
  await expect(find.picture(page)).toBeHidden();
});

test("more cards than a picture holds are counted", async ({ host, open }) => {
  const { page } = await open({ device: "desk" });
  await act.openApp(page, host);
  await act.beginWithTemplate(page);
  await act.openPicture(page);
  const { width, height } = await drawn(page);
  expect(width).toBe(1080);
  expect(height).toBeLessThanOrEqual(6000);
});

test("inside 微信 the picture of my day is pressed long, not downloaded", async ({ host, open }) => {
  const userAgent = "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 MicroMessenger/8.0.49(0x18003137) NetType/WIFI";
  const { page } = await open({ device: "phone", userAgent });
  await act.openApp(page, host);
  await act.beginEmpty(page);
  await act.goTo(page, "#/mine");
  await find.button(page, "画成长图").click();
  const { width } = await drawn(page);
  expect(width).toBe(1080);
  await expect(find.picture(page)).toContainText("长按图片");
  await expect(find.button(find.picture(page), "存成图片")).toBeHidden();
});

// Waits for the picture; answers with its size.
async function drawn(page) {
  const image = find.picture(page).getByRole("img", { name: /^长图/ });
  await expect.poll(() => image.evaluate(it => it.complete && it.naturalWidth)).toBeGreaterThan(0);
  return image.evaluate(it => ({ width: it.naturalWidth, height: it.naturalHeight }));
}

// What its pixels are: the one in the corner, and how many colours there are.
const coloursOf = page => find.picture(page).getByRole("img", { name: /^长图/ }).evaluate(image => {
  const canvas = Object.assign(document.createElement("canvas"), { width: image.naturalWidth, height: image.naturalHeight });
  const brush = canvas.getContext("2d", { willReadFrequently: true });
  brush.drawImage(image, 0, 0);
  const { data } = brush.getImageData(0, 0, canvas.width, canvas.height);
  const seen = new Set();
  for (let at = 0; at < data.length; at += 4) seen.add(`${data[at]},${data[at + 1]},${data[at + 2]}`);
  return { corner: [...brush.getImageData(4, 40, 1, 1).data].slice(0, 3).join(), count: seen.size };
});
