// 第一次派活: two people who have never seen the app, each with a phone and a chat; nothing is read, and every tap counts.
//
// What they do is the shortest path that such a person finds, and it may only get shorter: each phone has its measure
// here. The seconds are a keystroke-level model (PACE), without the time of the chat itself and of the app's own waiting;
// what the app took, with all that drives it here, stands beside them in the report.
import { act, check, expect, find, finger, test } from "./support/test.mjs";

const TASK = "主图改成白底";
// Seconds of one tap that is obvious, of one before which one must look around, of a Han character typed, of a paste.
const PACE = { taps: 1.2, looks: 2.5, letters: 0.5, pastes: 2 };
// No phone may need more. `looks` are taps too; a key of the keyboard that ends what is typed is an obvious tap.
const BOSS = { taps: 12, looks: 2, letters: 10, pastes: 1 };
const ZHOU = { taps: 4, looks: 3, letters: 2, pastes: 1 };
const TOGETHER = 45;

test("two newcomers on two phones: a task goes out, is done and told back, in three quarters of a minute", async ({ host, open }) => {
  const boss = await newcomer(host, open), zhou = await newcomer(host, open);

  const sent = await test.step("老李: a board, a card, a colleague, and out it goes", async () => {
    const { page } = boss;
    await boss.begin();
    await boss.write(page.getByRole("textbox", { name: "同事怎么叫你" }), "老李");
    await boss.tap(page.getByRole("button", { name: /^从空白开始/ }));
    await boss.tap(find.addButton(page, "要做的"));
    await boss.say(TASK);
    await boss.tap(find.card(page, TASK));
    await boss.tap(find.cardSheet(page, TASK).getByRole("button", { name: /^负责人/ }));
    await boss.write(page.getByRole("dialog", { name: "负责人" }).getByRole("textbox"), "小周", { enter: true });
    await boss.tap(find.button(find.cardSheet(page, TASK), "发给小周"));
    return boss.copy(page.getByRole("dialog", { name: "发给小周" }));
  });

  const told = await test.step("小周: takes it in, does it, tells it back", async () => {
    const { page } = zhou;
    await zhou.begin();
    await zhou.write(page.getByRole("textbox", { name: "同事怎么叫你" }), "小周");
    await zhou.look(page.getByRole("button", { name: /^粘贴收到的内容/ }));
    await zhou.paste(sent);
    await zhou.look(merge(page));
    await zhou.look(page.getByRole("dialog", { name: "你是 小周 吗？" }).getByRole("button", { name: /^我是 小周/ }));
    await expect(find.list(page, "我的任务").getByRole("link")).toHaveText([TASK]);
    await zhou.tap(page.getByRole("checkbox", { name: `完成「${TASK}」` }));
    await zhou.tap(page.getByRole("button", { name: "发回执 给老李" }));
    return zhou.copy(page.getByRole("dialog", { name: "给老李的回执" }));
  });

  await test.step("老李: takes the answer in", async () => {
    const { page } = boss;
    await boss.tap(find.button(find.cardSheet(page, TASK), "关闭"));
    await boss.look(page.getByRole("navigation", { name: "主导航" }).getByRole("link", { name: "我的任务" }));
    await boss.look(page.getByRole("main").getByRole("button", { name: "收包" }));
    await boss.paste(told);
    await boss.tap(merge(page));
    const errand = find.list(page, "我派出的").getByRole("listitem").filter({ has: page.getByRole("link", { name: TASK }) });
    await expect(errand).toContainText("完成");
    boss.end();
  });

  boss.within(BOSS, "老李");
  zhou.within(ZHOU, "小周");
  expect(boss.seconds() + zhou.seconds(), "seconds of both phones together").toBeLessThanOrEqual(TOGETHER);

  // What was done is done on both, and stays; nobody owes anything, also when the card is opened after it was answered.
  for (const { page } of [boss, zhou]) {
    await check.saved(page);
    await act.reload(page);
    await act.goTo(page, "#/mine");
    await expect(page.getByRole("heading", { level: 1, name: "我的任务" })).toBeVisible();
    await expect(page.getByRole("button", { name: /^发回执/ })).toBeHidden();
    await act.openFirstBoard(page);
    await act.openCard(page, TASK);
    await expect(find.cardSheet(page, TASK).getByRole("checkbox", { name: "完成" })).toBeChecked();
    await check.saved(page);
    await act.goTo(page, "#/mine");
    await expect(page.getByRole("heading", { level: 1, name: "我的任务" })).toBeVisible();
    await expect(page.getByRole("button", { name: /^发回执/ })).toBeHidden();
  }
});

const merge = page => find.received(page).getByRole("button", { name: /^(合并|加入)/ });

// Somebody with a phone that has never seen the app, whose every touch is counted.
async function newcomer(host, open) {
  const { page, context } = await open({ device: "phone" });
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const touch = await finger(page);
  const count = { taps: 0, looks: 0, letters: 0, pastes: 0 };
  let since = 0, waited = 0;
  const clock = () => { since = Date.now(); };
  const stop = () => { waited += since ? Date.now() - since : 0; since = 0; };
  return {
    page,
    begin: async () => { clock(); await act.openApp(page, host); },
    end: stop,
    // It is where one would look for it.
    async tap(place) { count.taps += 1; if (!since) clock(); await touch.tap(place); },
    // It has to be found first.
    async look(place) { count.looks += 1; await touch.tap(place); },
    // Into what has the keyboard, and the key that ends it.
    async say(words) {
      count.letters += [...words].length;
      await page.keyboard.insertText(words);
      count.taps += 1;
      await page.keyboard.press("Enter");
    },
    async write(field, words, { enter = false } = {}) {
      await this.tap(field);
      await expect(field).toBeFocused();
      if (enter) return this.say(words);
      count.letters += [...words].length;
      return page.keyboard.insertText(words);
    },
    // As text for a chat, one message; answers with what to send there.
    async copy(sheet) {
      await this.tap(sheet.getByRole("button", { name: /^复制成聊天文字/ }));
      await expect(sheet).toBeHidden();
      stop();
      return page.evaluate(() => navigator.clipboard.readText());
    },
    // What a chat has copied.
    async paste(message) {
      await page.evaluate(text => navigator.clipboard.writeText(text), message);
      count.pastes += 1;
      await touch.tap(find.button(find.received(page), "从剪贴板粘贴"));
      await expect(merge(page)).toBeVisible();
    },
    seconds: () => Object.keys(PACE).reduce((sum, of) => sum + PACE[of] * count[of], 0),
    within(most, who) {
      const told = `${JSON.stringify(count)}, ${this.seconds().toFixed(1)} s by hand, ${(waited / 1000).toFixed(1)} s run`;
      test.info().annotations.push({ type: who, description: told });
      for (const of of Object.keys(PACE)) expect(count[of], `${of} of ${who}: ${told}`).toBeLessThanOrEqual(most[of]);
    },
  };
}
