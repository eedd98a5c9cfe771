// Pictures and files on cards: put on, seen, kept, sent, taken off; without a network, on a phone and at a desk.
import { readFileSync } from "node:fs";
import { act, check, expect, find, finger, test } from "./support/test.mjs";
import { corrupt, dropFile, noise, pasteFile, photo } from "./support/files.mjs";

const LIST = "要做的", CARD = "不粘锅";

// A device that is ready to work, with one card.
async function ready(open, host, device, name = "小李") {
  const window = await open({ device });
  await act.openApp(window.page, host);
  await act.beginEmpty(window.page, name);
  return window;
}

const files = page => page.getByRole("region", { name: "附件" });
const one = (page, name) => files(page).getByRole("button", { name: new RegExp(name.replace(/[.]/g, "\\.")) });
const viewer = (page, name) => page.getByRole("dialog", { name, exact: true });
const put = (page, chosen) => files(page).locator("input[type=file]").setInputFiles(chosen);
// What a browser has drawn of a picture, as its width and height.
const drawn = picture => expect.poll(() => picture.evaluate(it => [it.naturalWidth, it.naturalHeight]));
const cover = page => find.card(page, CARD).locator("img");

for (const device of ["phone", "desk"]) {
  test(`a photo on a card: preview, cover, closer, offline, gone and back, on a ${device}`, async ({ host, open }) => {
    test.setTimeout(120_000);
    const { page, context } = await ready(open, host, device);
    await act.addCards(page, LIST, [CARD]);
    await act.openCard(page, CARD);
    const large = await photo(page, 2400, 1800, "image/jpeg");
    await put(page, { name: "主图.jpg", mimeType: "image/jpeg", buffer: large });
    await expect(one(page, "主图.jpg")).toBeVisible();
    await expect(page.getByText("加了 1 个附件")).toBeVisible();
    await drawn(one(page, "主图.jpg").locator("img")).toEqual([480, 360]);

    await one(page, "主图.jpg").click();
    const seen = viewer(page, "主图.jpg");
    await drawn(seen.getByRole("img", { name: "主图.jpg" })).toEqual([1600, 1200]);
    const width = async () => Math.round((await seen.getByRole("img").boundingBox()).width);
    const whole = await width();
    await find.button(seen, "放大").click();
    await expect.poll(width).toBe(Math.round(whole * 1.5));
    await find.button(seen, "缩小").click();
    await expect.poll(width).toBe(whole);
    await check.accessible(page, `the viewer on a ${device}`);
    await page.keyboard.press("Escape");
    await expect(seen).toBeHidden();
    await check.accessible(page, `a card with files on a ${device}`);
    await page.keyboard.press("Escape");
    await expect(cover(page)).toBeVisible();
    await expect(find.card(page, CARD)).toHaveAccessibleName(/1 个附件/);

    await check.saved(page);
    await act.keptOffline(page);
    await act.reload(page);
    await context.setOffline(true);
    await act.reload(page);
    await drawn(cover(page)).toEqual([480, 360]);
    await act.openCard(page, CARD);
    await one(page, "主图.jpg").click();
    await drawn(viewer(page, "主图.jpg").getByRole("img")).toEqual([1600, 1200]);
    await find.button(viewer(page, "主图.jpg"), "不作封面").click();
    await find.button(viewer(page, "主图.jpg"), "设为封面").click();

    await find.button(viewer(page, "主图.jpg"), "拿掉").click();
    await expect(viewer(page, "主图.jpg")).toBeHidden();
    await expect(one(page, "主图.jpg")).toHaveCount(0);
    await page.getByText("拿掉了「主图.jpg」").locator("..").getByRole("button", { name: "撤销" }).click();
    await expect(one(page, "主图.jpg")).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(cover(page)).toBeVisible();
  });
}

test("a file comes back as it was, byte for byte", async ({ host, open }) => {
  const { page } = await ready(open, host, "desk");
  await act.addCards(page, LIST, [CARD]);
  await act.openCard(page, CARD);
  const bytes = noise(700_001);
  await put(page, [
    { name: "报价.xlsx", mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", buffer: bytes },
    { name: "页面.html", mimeType: "text/html", buffer: Buffer.from("<script>document.title = 'x'</script>") },
    { name: "标志.svg", mimeType: "image/svg+xml", buffer: Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'/>") },
    { name: "空的.txt", mimeType: "text/plain", buffer: Buffer.alloc(0) },
  ]);
  await expect(files(page)).toContainText("「空的.txt」是空的，没有加上");
  await check.saved(page);
  await act.reload(page);
  await one(page, "报价.xlsx").click();
  await expect(viewer(page, "报价.xlsx")).toContainText("下载后打开");
  const download = page.waitForEvent("download");
  await find.button(viewer(page, "报价.xlsx"), "下载").click();
  const saved = await download;
  expect(saved.suggestedFilename()).toBe("报价.xlsx");
  expect(readFileSync(await saved.path()).equals(bytes)).toBe(true);
  for (const name of ["页面.html", "标志.svg"]) {
    await page.keyboard.press("ArrowRight");
    await expect(viewer(page, name)).toContainText("下载后打开");
    await expect(viewer(page, name).locator("img")).toHaveCount(0);
  }
});

test("what is too much is told kindly, and nothing of it stays", async ({ host, open }) => {
  const { page } = await ready(open, host, "desk");
  await act.addCards(page, LIST, [CARD]);
  await act.openCard(page, CARD);
  await page.evaluate(() => {
    const input = document.querySelector("section[aria-label='附件'] input[type=file]"), chosen = new DataTransfer();
    chosen.items.add(new File([new Uint8Array(50 * 1024 * 1024 + 1)], "录像.mp4", { type: "video/mp4" }));
    input.files = chosen.files;
    input.dispatchEvent(new Event("change", { bubbles: true }));
  });
  await expect(files(page)).toContainText("「录像.mp4」有 50.0 MB，一个附件最多 50.0 MB，没有加上");
  await expect(files(page).getByRole("listitem")).toHaveCount(0);
});

test("pictures are pasted and dropped on an open card; text stays text", async ({ host, open }) => {
  const { page } = await ready(open, host, "desk");
  await act.addCards(page, LIST, [CARD]);
  await act.openCard(page, CARD);
  const small = await photo(page, 300, 200, "image/png");
  await pasteFile(page, { name: "image.png", type: "image/png", buffer: small });
  await expect(one(page, "粘贴的图片")).toBeVisible();
  await dropFile(page, find.cardSheet(page, CARD), { name: "细节.png", type: "image/png", buffer: small });
  await expect(one(page, "细节.png")).toBeVisible();
  await expect(page.getByRole("dialog", { name: "收到的内容" })).toHaveCount(0);
  const comment = page.getByRole("textbox", { name: "写评论" });
  await comment.focus();
  await pasteFile(page, { name: "image.png", type: "image/png", buffer: small }, "29.9\t500");
  await expect(files(page).getByRole("listitem")).toHaveCount(2);
});

test("what is dropped while others are on their way comes after them", async ({ host, open }) => {
  const { page } = await ready(open, host, "desk");
  await act.addCards(page, LIST, [CARD]);
  await act.openCard(page, CARD);
  // Both in one breath: the first is still being read when the second comes.
  await page.evaluate(() => {
    const input = document.querySelector("section[aria-label='附件'] input[type=file]");
    for (const [name, bytes] of [["录像.mp4", 12 * 1024 * 1024], ["说明.txt", 2_000]]) {
      const chosen = new DataTransfer();
      chosen.items.add(new File([new Uint8Array(bytes)], name, { type: "application/octet-stream" }));
      input.files = chosen.files;
      input.dispatchEvent(new Event("change", { bubbles: true }));
    }
  });
  await expect(one(page, "录像.mp4")).toBeVisible();
  await expect(one(page, "说明.txt")).toBeVisible();
});

test("a file goes along as text for a chat", async ({ host, open }) => {
  test.setTimeout(120_000);
  const { page: mine, context } = await ready(open, host, "desk");
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await act.addCards(mine, LIST, [CARD]);
  await act.openCard(mine, CARD);
  await put(mine, [{ name: "说明.txt", mimeType: "text/plain", buffer: noise(800) }]);
  await expect(one(mine, "说明.txt")).toBeVisible();
  await mine.keyboard.press("Escape");
  await act.exportAsText(mine);
  const sheet = mine.getByRole("dialog", { name: /^导出/ });
  await find.button(sheet, "复制第 1 段").click();
  await expect(sheet).toContainText("已复制");
  const message = await mine.evaluate(() => navigator.clipboard.readText());

  const { page: theirs } = await open({ device: "phone" });
  await act.openApp(theirs, host);
  await act.pasteAtFirst(theirs, "小周");
  await act.pasteReceived(theirs, message);
  await find.received(theirs).getByRole("button", { name: /^(合并|加入)/ }).click();
  await check.merged(theirs);
  await act.openFirstBoard(theirs);
  await act.openCard(theirs, CARD);
  await expect(one(theirs, "说明.txt")).toBeVisible();
  await expect(one(theirs, "说明.txt")).not.toHaveAccessibleName(/还没收到/);
});

test("a finger turns the page, and looks closer by two taps", async ({ host, open }) => {
  const { page } = await ready(open, host, "phone");
  const hand = await finger(page);
  await act.addCards(page, LIST, [CARD]);
  await act.openCard(page, CARD);
  await put(page, [
    { name: "正面.jpg", mimeType: "image/jpeg", buffer: await photo(page, 800, 800, "image/jpeg") },
    { name: "背面.jpg", mimeType: "image/jpeg", buffer: await photo(page, 640, 480, "image/jpeg") },
  ]);
  await one(page, "正面.jpg").click();
  await expect(viewer(page, "正面.jpg").getByRole("img")).toBeVisible();
  const width = async name => Math.round((await viewer(page, name).getByRole("img").boundingBox()).width);
  await hand.swipe({ x: 300, y: 400 }, { x: 90, y: 410 });
  await expect(viewer(page, "背面.jpg").getByRole("img")).toBeVisible();
  await hand.swipe({ x: 90, y: 400 }, { x: 300, y: 410 });
  await expect(viewer(page, "正面.jpg").getByRole("img")).toBeVisible();
  const whole = await width("正面.jpg");
  await hand.tap({ x: 195, y: 400 });
  await hand.tap({ x: 195, y: 400 });
  await expect.poll(() => width("正面.jpg")).toBe(Math.round(whole * 2.5));
  // What is larger than the screen is moved by a finger, and turns no page.
  await hand.swipe({ x: 300, y: 400 }, { x: 90, y: 410 });
  await expect(viewer(page, "正面.jpg")).toBeVisible();
  await hand.tap({ x: 195, y: 400 });
  await hand.tap({ x: 195, y: 400 });
  await expect.poll(() => width("正面.jpg")).toBe(whole);
});

test("a picture dropped on a tile goes to its card", async ({ host, open }) => {
  const { page } = await ready(open, host, "desk");
  await act.addCards(page, LIST, [CARD, "剪刀"]);
  const small = await photo(page, 300, 200, "image/png");
  await dropFile(page, find.card(page, "剪刀"), { name: "剪刀.png", type: "image/png", buffer: small });
  await expect(find.card(page, "剪刀").locator("img")).toBeVisible();
  await expect(find.card(page, CARD).locator("img")).toHaveCount(0);
  await find.button(page, "撤销").first().click();
  await expect(find.card(page, "剪刀").locator("img")).toHaveCount(0);
});

test("a packet brings pictures along, or their names, and a second one what was missing", async ({ host, open }) => {
  test.setTimeout(120_000);
  const { page: mine } = await ready(open, host, "desk");
  await act.addCards(mine, LIST, [CARD]);
  await act.openCard(mine, CARD);
  await put(mine, [
    { name: "主图.jpg", mimeType: "image/jpeg", buffer: await photo(mine, 900, 600, "image/jpeg") },
    { name: "说明.pdf", mimeType: "application/pdf", buffer: noise(300_000) },
  ]);
  await expect(one(mine, "说明.pdf")).toBeVisible();
  await mine.keyboard.press("Escape");
  await check.saved(mine);
  const bare = await act.exportFile(mine, async () => {
    await act.goTo(mine, "#/settings");
    await find.button(mine, "导出").first().click();
    await mine.getByRole("switch", { name: /带上图片和附件/ }).uncheck();
  });
  const whole = await act.exportShop(mine);
  expect(readFileSync(bare, "utf8")).not.toContain('{"chunk":');
  expect(readFileSync(whole, "utf8").split("\n").filter(it => it.startsWith('{"chunk":')).length).toBe(4);

  const { page: theirs } = await open({ device: "phone" });
  await act.openApp(theirs, host);
  await act.receiveAtFirst(theirs);
  await act.importFile(theirs, bare);
  await act.openFirstBoard(theirs);
  await act.openCard(theirs, CARD);
  for (const name of ["主图.jpg", "说明.pdf"]) {
    await expect(one(theirs, name)).toHaveAccessibleName(/内容还没收到，请对方重新发一次/);
  }
  await one(theirs, "主图.jpg").click();
  await expect(viewer(theirs, "主图.jpg")).toContainText("内容还没收到，请对方重新发一次");
  await theirs.keyboard.press("Escape");
  await theirs.keyboard.press("Escape");

  await act.give(theirs, corrupt(whole));
  const refused = theirs.getByRole("dialog", { name: "收到的内容" });
  await find.button(refused, "看看里面").click();
  await expect(refused).toContainText("有 1 段附件内容在路上坏了");
  await theirs.keyboard.press("Escape");

  await act.give(theirs, whole);
  await expect(refused).toContainText("里面的你都有了");
  await expect(refused).not.toContainText("在路上坏了");
  await theirs.keyboard.press("Escape");
  await act.openCard(theirs, CARD);
  await expect(one(theirs, "说明.pdf")).not.toHaveAccessibleName(/还没收到/);
  await one(theirs, "主图.jpg").click();
  await drawn(viewer(theirs, "主图.jpg").getByRole("img")).toEqual([900, 600]);
  await theirs.keyboard.press("Escape");
  await theirs.keyboard.press("Escape");
  await drawn(cover(theirs)).toEqual([480, 320]);
});
