// Two people, no server: what one hands the other merges, in either order, and nothing is lost.
import { act, check, expect, find, test } from "./support/test.mjs";

const LIST = "要做的", DONE = "做完的";
const OLD = "不粘锅 29.9元", OF_A = "不粘锅 28.8元", OF_B = "不粘锅 27.7元";

for (const order of ["A first", "B first"]) {
  test(`concurrent edits cross and settle, ${order}`, async ({ host, open }) => {
    test.setTimeout(120_000);
    const { a, b } = await joined(host, open);
    await act.rename(a, OLD, OF_A);
    await act.rename(b, OLD, OF_B);
    await act.moveByMenu(b, "剪刀", DONE);
    const fromA = await act.exportShop(a), fromB = await act.exportShop(b);
    const takes = [[a, fromB], [b, fromA]];
    for (const [page, packet] of order === "A first" ? takes : takes.reverse()) await receive(page, packet);
    const shown = [];
    for (const page of [a, b]) {
      await act.openFirstBoard(page);
      await check.cards(page, DONE, ["剪刀"]);
      await expect(contested(page)).toBeVisible();
      shown.push(await titleOf(page));
    }
    expect(shown[0], "both show the same of the two").toBe(shown[1]);

    // One side chooses the version that is not shown: it settles there, and with the next packet on the other side.
    const [chooser, other] = order === "A first" ? [a, b] : [b, a];
    const chosen = shown[0] === OF_A ? OF_B : OF_A;
    await act.openCard(chooser, shown[0]);
    const versions = chooser.getByRole("region", { name: "「标题」有两个版本" });
    await versions.getByRole("radio", { name: new RegExp(`^${chosen}`) }).check();
    await find.button(versions, "就用这个").click();
    await expect(versions).toBeHidden();
    await chooser.keyboard.press("Escape");
    await receive(other, await act.exportShop(chooser));
    for (const page of [a, b]) await settledOn(page, chosen);

    // It stays settled, whatever older packet comes once more, and there is nothing new in what goes back.
    await sameAgain(chooser, await act.exportShop(other));
    await sameAgain(other, order === "A first" ? fromB : fromA);
    await sameAgain(chooser, order === "A first" ? fromB : fromA);
    for (const page of [a, b]) await settledOn(page, chosen);
  });
}

test("undoing an import on A changes nothing on B, ever", async ({ host, open }) => {
  test.setTimeout(120_000);
  const { a, b } = await joined(host, open);
  await act.rename(b, OLD, OF_B);
  await act.addCards(b, LIST, ["保温饭盒"]);
  await act.moveByMenu(b, "剪刀", DONE);
  const fromB = await act.exportShop(b);
  const asOfB = page => check.cards(page, LIST, [OF_B, "保温饭盒"]).then(() => check.cards(page, DONE, ["剪刀"]));
  const asOfA = page => check.cards(page, LIST, [OLD, "剪刀"]).then(() => check.cards(page, DONE, []));
  await receive(a, fromB);
  await act.openFirstBoard(a);
  await asOfB(a);

  await act.goTo(a, "#/settings");
  const imports = a.getByRole("region", { name: "合进来的" });
  await expect(imports.getByRole("listitem")).toHaveCount(1);
  await imports.getByRole("button", { name: /^退回/ }).click();
  await find.button(a.getByRole("alertdialog", { name: "退回小周发来的" }), "退回").click();
  await expect(imports).toContainText("已退回");
  await act.openFirstBoard(a);
  await asOfA(a);
  await act.reload(a);
  await asOfA(a);

  // What A sends out after that takes nothing from B.
  await sameAgain(b, await act.exportShop(a));
  await act.openFirstBoard(b);
  await asOfB(b);
  await act.openFirstBoard(a);
  await act.addCards(a, "在做的", ["A 后来写的"]);
  await receive(b, await act.exportShop(a));
  await act.openFirstBoard(b);
  await asOfB(b);
  await check.cards(b, "在做的", ["A 后来写的"]);
  await act.reload(b);
  await asOfB(b);

  // Importing again brings it back, also from a packet that B made later.
  await receive(a, await act.exportShop(b));
  await act.openFirstBoard(a);
  await asOfB(a);
  await check.cards(a, "在做的", ["A 后来写的"]);
  await act.reload(a);
  await asOfB(a);
});

test("an undone import is taken back in from the list of imports", async ({ host, open }) => {
  const { a, b } = await joined(host, open);
  await act.rename(b, OLD, OF_B);
  await receive(a, await act.exportShop(b));
  await act.goTo(a, "#/settings");
  const imports = a.getByRole("region", { name: "合进来的" });
  for (const [word, said, title] of [["退回", "已退回", OLD], ["再合进来", "小周发来的", OF_B]]) {
    await imports.getByRole("button", { name: new RegExp(`^${word}`) }).click();
    await find.button(a.getByRole("alertdialog"), word).click();
    await expect(imports).toContainText(said);
    await act.openFirstBoard(a);
    await check.cards(a, LIST, [title, "剪刀"]);
    await act.goTo(a, "#/settings");
  }
});

// 小李 has a shop with two cards; 小周 joins it by a packet. Both look at its board.
async function joined(host, open) {
  const [{ page: a }, { page: b }] = [await open({ device: "desk" }), await open({ device: "desk" })];
  await act.openApp(a, host);
  await act.beginEmpty(a, "小李");
  await act.addCards(a, LIST, [OLD, "剪刀"]);
  const first = await act.exportShop(a);
  await act.openApp(b, host);
  await act.receiveAtFirst(b, "小周");
  await act.importFile(b, first);
  await check.anyBoard(b);
  await act.openFirstBoard(a);
  await check.cards(b, LIST, [OLD, "剪刀"]);
  return { a, b };
}

async function receive(page, packet) {
  await act.importFile(page, packet);
  await page.keyboard.press("Escape");
  await check.saved(page);
}

// A packet that brings nothing new says so.
async function sameAgain(page, packet) {
  await act.give(page, packet);
  const sheet = page.getByRole("dialog", { name: "收到的内容" });
  await expect(sheet.getByText("里面的你都有了，没有要合的")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(sheet).toBeHidden();
}

const contested = page => find.card(page, "不粘锅").filter({ has: page.getByTitle("两个版本") });
const titleOf = page => find.card(page, "不粘锅").getByRole("heading").textContent();

async function settledOn(page, title) {
  await act.openFirstBoard(page);
  await expect(find.card(page, title)).toBeVisible();
  await expect(contested(page)).toHaveCount(0);
}
