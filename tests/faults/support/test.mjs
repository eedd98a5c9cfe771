// A journey as in tests/e2e, and what only journeys of faults need: a disk that can be filled, and the words of trouble.
import { act, check, expect, find, test as base } from "../../e2e/support/test.mjs";
import { kept } from "../../e2e/support/play.mjs";
import { smallDisk } from "./small_disk.mjs";

export { act, check, copyProfile, expect, find } from "../../e2e/support/test.mjs";

export const test = base.extend({
  // Named before `open`, so that the browser on it is closed first.
  disk: async ({}, use) => {
    const disk = smallDisk(120);
    base.skip(!disk, "a small disk can only be mounted by root");
    await use(disk);
    disk.remove();
  },
});

// ---- What one is told, and what one does then.

export const alert = page => page.getByRole("alert").filter({ hasText: "写不进去" });
const lost = page => page.getByRole("heading", { name: "数据不见了" });

// Something that was done is not on the disk, the app says so, and offers a file.
export async function saysItCannotWrite(page) {
  await expect(alert(page)).toContainText("改动还在屏幕上。先存成文件，再关页面");
  await expect(page.locator("html")).toHaveAttribute("data-saved", "false");
}

// Saves all there is, written or not, as a file by the alert. It outlives the window.
export const saveToFile = async page => kept(await act.exportFile(page, () => find.button(alert(page), "存成文件").click()));

export const isLost = page => expect(lost(page)).toBeVisible({ timeout: 20_000 });

// What a start came to: true when the shop is here, false when the browser has cleared it away.
export async function isHere(page) {
  await expect(lost(page).or(page.getByRole("button", { name: "添加卡片" }).first())).toBeVisible();
  return !await lost(page).isVisible();
}

// Takes a backup in where the data was, and waits until the shop is open again.
export async function restore(page, file) {
  const choosing = page.waitForEvent("filechooser");
  await find.button(page, "从备份恢复").click();
  await (await choosing).setFiles(file);
  await find.received(page).getByRole("button", { name: /^(合并|加入)/ }).click();
  await expect(lost(page)).toBeHidden({ timeout: 20_000 });
  await check.ready(page);
}

// Gives the lost shop up, and takes a backup in at a first run.
export async function beginAgainWith(page, file, name = "老李") {
  await find.button(page, "从头开始").click();
  await find.button(page.getByRole("alertdialog", { name: "真的从头开始？" }), "从头开始").click();
  await act.receiveAtFirst(page, name);
  await act.importFile(page, file);
  await check.saved(page);
  // Whether one is the one who was here before can be answered another time.
  await page.keyboard.press("Escape");
  await act.openFirstBoard(page);
}
