// Packets get lost, come late and come twice: what is missing is told, asked for, and made good.
import { act, check, expect, find, finger, test } from "./support/test.mjs";

// Presses what sends, and saves it as a file; answers with its path.
async function send(page, button) {
  await page.getByRole("button", { name: button }).click();
  const sheet = page.getByRole("dialog", { name: /^发给/ });
  const download = page.waitForEvent("download");
  await sheet.getByRole("button", { name: /^存成文件/ }).click();
  const path = await (await download).path();
  await expect(sheet).toBeHidden();
  return path;
}

const received = page => page.getByRole("dialog", { name: "收到的内容" });
const merge = page => received(page).getByRole("button", { name: /^(合并|加入)/ });
const mine = page => find.list(page, "我的任务").getByRole("link");
const missing = page => page.getByRole("region", { name: "合进来的" }).getByRole("list", { name: "还缺的包" });

for (const device of ["phone", "desk"]) {
  test(`packets 1, 3, 2 and 2 again end right, on a ${device}`, async ({ host, open }) => {
    test.setTimeout(150_000);
    const [{ page: boss }, { page: zhou }] = [await open({ device: "desk" }), await open({ device })];
    const touch = device === "phone" ? await finger(zhou) : { tap: it => it.click() };
    await act.openApp(boss, host);
    await act.beginEmpty(boss, "老李");
    await act.addCards(boss, "要做的", ["拍主图", "备货", "改标题"]);
    const packets = [];
    for (const [at, title] of ["拍主图", "备货", "改标题"].entries()) {
      await act.openFirstBoard(boss);
      await act.assign(boss, title, "小周");
      await act.goTo(boss, "#/given");
      if (at === 1) {
        // What was made and given up leaves no gap.
        await boss.getByRole("button", { name: /^发 1 张\s*给小周/ }).click();
        await expect(boss.getByRole("dialog", { name: "发给小周" })).toBeVisible();
        await boss.keyboard.press("Escape");
      }
      packets.push(await send(boss, /^发 1 张\s*给小周/));
    }
    const [first, second, third] = packets;

    await act.openApp(zhou, host);
    await act.receiveAtFirst(zhou, "周周");
    await act.importFile(zhou, first);
    await zhou.getByRole("dialog", { name: "你是 小周 吗？" }).getByRole("button", { name: /^我是 小周/ }).click();

    // The second is lost: told before merging and after it, and found again later.
    await act.give(zhou, third);
    await expect(received(zhou)).toContainText("还缺老李发给你的第 2 包");
    await check.accessible(zhou, "a packet behind a gap");
    await touch.tap(merge(zhou));
    await expect(zhou.getByText(/^合并了 \d+ 处，还缺老李发给你的第 2 包/)).toBeVisible();
    await act.goTo(zhou, "#/settings");
    await expect(missing(zhou)).toContainText("还缺老李发给你的第 2 包");
    await zhou.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await touch.tap(missing(zhou).getByRole("button", { name: /^请对方再发/ }));
    await expect(zhou.getByText("复制好了，发给老李就行")).toBeVisible();
    expect(await zhou.evaluate(() => navigator.clipboard.readText())).toContain("第 2 包我没收到");
    await act.reload(zhou);
    await expect(missing(zhou)).toContainText("还缺老李发给你的第 2 包");
    await check.accessible(zhou, "what is missing, in the settings");

    // It comes late, then once more.
    await act.give(zhou, second);
    await expect(received(zhou)).toContainText("之前缺的第 2 包，就是这一包");
    await expect(received(zhou)).not.toContainText("还缺");
    await touch.tap(merge(zhou));
    await check.merged(zhou);
    await expect(missing(zhou)).toBeHidden();
    await act.give(zhou, second);
    await expect(received(zhou)).toContainText("第 2 包收过了");
    await expect(received(zhou)).toContainText("里面的你都有了");
    await touch.tap(received(zhou).getByRole("button", { name: "关闭" }).last());
    await act.goTo(zhou, "#/mine");
    await expect(mine(zhou)).toHaveCount(3);

    // An import that is taken back counts as not come, until it is merged again.
    await act.goTo(zhou, "#/settings");
    const imports = zhou.getByRole("region", { name: "合进来的" });
    await touch.tap(imports.getByRole("button", { name: /^退回/ }).first());
    await touch.tap(zhou.getByRole("alertdialog").getByRole("button", { name: "退回" }));
    await expect(missing(zhou)).toContainText("还缺老李发给你的第 2 包");
    await touch.tap(imports.getByRole("button", { name: /^再合进来/ }));
    await touch.tap(zhou.getByRole("alertdialog").getByRole("button", { name: "再合进来" }));
    await expect(missing(zhou)).toBeHidden();
  });
}

test("what is sent once more makes good what was lost", async ({ host, open }) => {
  test.setTimeout(120_000);
  const [{ page: boss }, { page: zhou }] = [await open({ device: "desk" }), await open({ device: "phone" })];
  await act.openApp(boss, host);
  await act.beginEmpty(boss, "老李");
  await act.addCards(boss, "要做的", ["拍主图", "备货", "改标题"]);
  const packets = [];
  for (const title of ["拍主图", "备货", "改标题"]) {
    await act.openFirstBoard(boss);
    await act.assign(boss, title, "小周");
    await act.goTo(boss, "#/given");
    packets.push(await send(boss, /^发 1 张\s*给小周/));
  }
  const whole = await send(boss, /^再发一次\s*给小周/);
  await act.openApp(zhou, host);
  await act.receiveAtFirst(zhou, "周周");
  // Of the first three, one came, and it is the third.
  await act.importFile(zhou, packets[2]);
  await zhou.getByRole("dialog", { name: "你是 小周 吗？" }).getByRole("button", { name: /^我是 小周/ }).click();
  await act.goTo(zhou, "#/settings");
  await expect(missing(zhou)).toContainText("还缺老李发给你的第 1–2 包");
  await act.give(zhou, whole);
  await expect(received(zhou)).toContainText("之前缺的第 1–2 包不用找了，内容都在这一包里");
  await merge(zhou).click();
  await check.merged(zhou);
  await expect(missing(zhou)).toBeHidden();
  // What comes now is old, and changes nothing.
  await act.give(zhou, packets[0]);
  await expect(received(zhou)).toContainText("这是旧包，第 1 包之后的第 4 包已经收过");
  await zhou.keyboard.press("Escape");
  await expect(zhou.getByRole("dialog")).toHaveCount(0);
  await act.goTo(zhou, "#/mine");
  await expect(mine(zhou)).toHaveCount(3);
});
