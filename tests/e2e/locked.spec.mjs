// A packet with a passphrase: it opens with it and not without, by file and by chat, and others can read the format too.
import { readFileSync, writeFileSync } from "node:fs";
import { webcrypto } from "node:crypto";
import { inflateRawSync } from "node:zlib";
import { act, check, expect, find, test } from "./support/test.mjs";

const LIST = "要做的", CARD = "双11 保密底价 69", PASSPHRASE = "仓库门口见";

async function lockedExport(page) {
  return act.exportFile(page, async () => {
    await act.goTo(page, "#/settings");
    await find.button(page, "导出").first().click();
    await page.getByRole("switch", { name: /加密码/ }).check();
    const field = page.getByRole("textbox", { name: "密码" });
    await expect(field).toBeFocused();
    await field.fill("12345");
    await expect(page.getByRole("button", { name: /^存成文件/ })).toBeDisabled();
    // Spaces at the ends do not count.
    await field.fill(` ${PASSPHRASE}Ａ1 `);
    await check.accessible(page, "carrying out with a passphrase");
  });
}

// Rules L1–L3 of docs/FORMAT.md, by another hand.
async function openedBy(passphrase, text) {
  const [header, ...pieces] = JSON.parse(text);
  const beside = Buffer.from(text.slice(text.indexOf("{"), text.indexOf("}") + 1));
  const bytes = new TextEncoder().encode(passphrase.normalize("NFKC"));
  const raw = await webcrypto.subtle.importKey("raw", bytes, "PBKDF2", false, ["deriveKey"]);
  const how = { name: "PBKDF2", hash: "SHA-256", salt: Buffer.from(header.salt, "base64"), iterations: header.rounds };
  const key = await webcrypto.subtle.deriveKey(how, raw, { name: "AES-GCM", length: 256 }, false, ["decrypt"]);
  const opened = [];
  for (const [number, piece] of pieces.entries()) {
    const iv = Buffer.alloc(12);
    iv.writeBigUInt64BE(BigInt(number));
    iv[11] = Number(number === pieces.length - 1);
    const manner = { name: "AES-GCM", iv, additionalData: beside };
    const plain = Buffer.from(await webcrypto.subtle.decrypt(manner, key, Buffer.from(piece, "base64")));
    opened.push(plain[0] === 1 ? inflateRawSync(plain.subarray(1)) : plain.subarray(1));
  }
  return Buffer.concat(opened).toString("utf8");
}

test("on a phone a shop goes out with a passphrase, and opens with it alone", async ({ host, open }) => {
  test.setTimeout(120_000);
  const { page: mine } = await open({ device: "phone" });
  await act.openApp(mine, host);
  await act.beginEmpty(mine);
  await act.addCards(mine, LIST, [CARD]);
  await check.saved(mine);
  const file = await lockedExport(mine);
  const text = readFileSync(file, "utf8");
  for (const secret of [CARD, LIST, "小李"]) expect(text, secret).not.toContain(secret);
  expect(JSON.parse(text)[0]).toMatchObject({ format: "zhanggui-locked", version: 1, rounds: 600_000 });
  expect(await openedBy(`${PASSPHRASE}A1`, text)).toContain(CARD);
  await expect(openedBy("别的密码", text)).rejects.toThrow();

  const { page: theirs } = await open({ device: "desk" });
  await act.openApp(theirs, host);
  await act.receiveAtFirst(theirs);
  await act.give(theirs, file);
  const field = theirs.getByRole("textbox", { name: "密码" });
  await expect(field).toBeFocused();
  await check.accessible(theirs, "asked for a passphrase");
  await field.fill("仓库后门见");
  await field.press("Enter");
  await expect(theirs.getByText("密码不对，打不开")).toBeVisible();
  await field.fill(`${PASSPHRASE}A1`);
  await find.button(theirs, "打开").click();
  await find.button(theirs, /^合并/).click();
  await check.merged(theirs);
  await act.openFirstBoard(theirs);
  await expect(find.card(theirs, CARD)).toBeVisible();

  // What was altered or cut is refused, in words.
  const lines = text.split("\n");
  for (const [spoilt, why] of [[lines.slice(0, -2).join("\n"), "内容不完整"], [text.replace("600000", "900000000"), "传坏了"]]) {
    writeFileSync(file, spoilt);
    await act.askForPacket(theirs);
    await act.give(theirs, file);
    await field.fill(`${PASSPHRASE}A1`);
    await field.press("Enter");
    await expect(theirs.getByRole("alert")).toContainText(why);
    await theirs.keyboard.press("Escape");
  }
});

test("locked text goes through a chat", async ({ host, open }) => {
  const { page: mine, context } = await open({ device: "desk" });
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await act.openApp(mine, host);
  await act.beginEmpty(mine);
  await act.addCards(mine, LIST, [CARD]);
  await check.saved(mine);
  await act.goTo(mine, "#/settings");
  await find.button(mine, "导出").first().click();
  await mine.getByRole("switch", { name: /加密码/ }).check();
  await mine.getByRole("textbox", { name: "密码" }).fill(PASSPHRASE + "12");
  await mine.getByRole("button", { name: /^复制成聊天文字/ }).click();
  await find.button(mine, "复制第 1 段").or(find.button(mine, /^复制/)).first().click();
  await expect(mine.getByRole("list", { name: "要发的各段" }).getByRole("listitem").or(mine.getByText("已复制")).first()).toContainText("已复制");
  const message = await mine.evaluate(() => navigator.clipboard.readText());
  const { page: theirs } = await open({ device: "phone" });
  await act.openApp(theirs, host);
  await act.pasteAtFirst(theirs);
  await act.pasteReceived(theirs, `好的\n${message}\n收到`);
  await theirs.getByRole("textbox", { name: "密码" }).fill(PASSPHRASE + "12");
  await find.button(theirs, "打开").click();
  await find.button(theirs, /^合并/).click();
  await check.merged(theirs);
  await act.openFirstBoard(theirs);
  await expect(find.card(theirs, CARD)).toBeVisible();
});
