// 知识库: notes as people write them who know Word and not Markdown, on a phone and at a desk.
import { readFileSync } from "node:fs";
import { act, check, compose, expect, find, finger, test } from "./support/test.mjs";
import { photo, pasteFile } from "./support/files.mjs";

const editor = page => page.getByRole("textbox", { name: "正文", exact: true });
const title = page => page.getByRole("textbox", { name: "标题", exact: true });
const tool = (page, name) => page.getByRole("toolbar", { name: "格式" }).getByRole("button", { name, exact: true });
const offered = (page, name) => page.getByRole("listbox").getByRole("option", { name });

// A shop with the three notebooks, on their page.
async function begin(host, open, device, more = {}) {
  const { page, ...rest } = await open({ device, ...more });
  await act.openApp(page, host);
  await act.beginWithTemplate(page);
  await act.goTo(page, "#/notes");
  await page.getByRole("button", { name: "建好运营、美工、客服三栏" }).click();
  return { page, ...rest };
}

async function newNote(page, name, notebook = "运营", press = it => it.click()) {
  await press(page.getByRole("button", { name: `在「${notebook}」里新建笔记` }));
  await expect(title(page)).toBeFocused();
  await page.keyboard.insertText(name);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name })).toBeAttached();
  await expect(editor(page)).toBeVisible();
}

// Until the burst of typing has become a change.
async function written(page) {
  await title(page).focus();
  await check.saved(page);
}

// The Markdown of the open note, as it is saved to a file.
async function markdown(page) {
  await written(page);
  await page.getByRole("article").getByRole("button", { name: "更多操作", exact: true }).first().click();
  const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("menuitem", { name: "存成 Markdown 文件" }).click()]);
  return readFileSync(await file.path(), "utf8");
}

async function paste(page, html, text = "") {
  await editor(page).evaluate((target, { html, text }) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/html", html);
    clipboardData.setData("text/plain", text);
    target.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, { html, text });
}

test("on a phone: a notebook, a note written by finger and input method, and it is there after a reload", async ({ host, open }) => {
  const { page } = await begin(host, open, "phone");
  const touch = await finger(page);
  await check.accessible(page, "the tree");
  await newNote(page, "大促报名清单", "运营", it => touch.tap(it));
  await touch.tap(editor(page));
  await compose(page, "xian", "先看最低价");
  await page.keyboard.press("Enter");
  await touch.tap(tool(page, "勾选清单"));
  await compose(page, "ziliao", "资料");
  await page.keyboard.press("Enter");
  await compose(page, "suo", "锁库存");
  const steps = editor(page).getByRole("checkbox");
  await expect(steps).toHaveCount(2);
  await touch.tap(steps.first());
  await expect(steps.first()).toHaveAttribute("aria-checked", "true");
  await check.accessible(page, "a note");
  await act.reload(page);
  await expect(editor(page)).toContainText("锁库存");
  await expect(editor(page).getByRole("checkbox").first()).toHaveAttribute("aria-checked", "true");
  expect(await markdown(page)).toBe("# 大促报名清单\n\n先看最低价\n\n- [x] 资料\n- [ ] 锁库存\n");
  await touch.tap(page.getByRole("link", { name: "目录" }));
  await expect(page.getByRole("link", { name: "大促报名清单" })).toBeVisible();
});

test("at a desk by keys: headings, lists, a table, links; undone step by step", async ({ host, open }) => {
  const { page } = await begin(host, open, "desk");
  await newNote(page, "报名怎么走");
  await page.keyboard.press("Tab");
  await editor(page).focus();
  await page.keyboard.type("# 要准备的");
  await page.keyboard.press("Enter");
  await page.keyboard.type("- 毛利表");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await page.keyboard.type("/表");
  await expect(offered(page, "表格")).toBeVisible();
  await page.keyboard.press("Enter");
  for (const cell of ["款", "原价", "活动价", "铁锅", "129", "99"]) {
    await page.keyboard.type(cell);
    await page.keyboard.press("Tab");
  }
  await expect(editor(page).getByRole("row").nth(1)).toContainText("99");
  await page.keyboard.press("Control+End");
  await page.keyboard.type("看 [[申报这样走");
  await expect(offered(page, /申报这样走/)).toBeVisible();
  await page.keyboard.press("Enter");
  await page.keyboard.type("再说");
  const link = editor(page).getByRole("link", { name: /申报这样走/ });
  await expect(link).toBeVisible();
  const text = await markdown(page);
  expect(text).toContain("# 报名怎么走\n\n# 要准备的\n\n- 毛利表\n\n| 款 | 原价 | 活动价 |\n| --- | --- | --- |\n| 铁锅 | 129 | 99 |\n");
  expect(text).toMatch(/看 \[申报这样走[^\]]*\]\(#\/card\/[0-9a-z]{13}\) 再说/);
  await editor(page).focus();
  await page.keyboard.press("Control+z");
  await expect(editor(page)).not.toContainText("再说");
  await page.keyboard.press("Control+y");
  await expect(editor(page)).toContainText("再说");
  await link.click();
  await expect(page.getByRole("dialog", { name: /申报这样走/ })).toBeVisible();
});

test("a word is composed at ten places, and Enter that chooses it breaks no line", async ({ host, open }) => {
  const { page } = await begin(host, open, "desk");
  await newNote(page, "输入法");
  await paste(page, "<p>开头中间末尾</p><h2>小标题</h2><ul><li>一项</li></ul><blockquote><p>引用</p></blockquote>"
    + "<table><tr><th>头</th></tr><tr><td>格</td></tr></table><p>看<a href='https://a.b/'>链接</a>后</p><p><b>粗</b></p><pre>码</pre><p>完</p>");
  const words = [];
  // Where a word is composed: the text whose letter the caret stands before or behind.
  const at = async (text, offset, by) => {
    await editor(page).evaluate((root, { text, offset }) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const place = walker.currentNode.data.indexOf(text);
        if (place >= 0) return getSelection().collapse(walker.currentNode, place + offset);
      }
      throw new Error(`no ${text}`);
    }, { text, offset });
    await page.waitForTimeout(50);
    const word = `词${words.length}`;
    words.push(word);
    await compose(page, "ci", word, { by });
  };
  await editor(page).focus();
  await at("开头", 0, "Space");
  await at("中间", 0, "Enter");
  await at("末尾", 2, "Enter");
  await at("小标题", 3, "Enter");
  await at("一项", 1, "Enter");
  await at("引用", 2, "Enter");
  await at("格", 1, "Enter");
  await at("看", 1, "Enter");
  await at("后", 0, "Space");
  await at("粗", 1, "Enter");
  await at("码", 1, "Enter");
  await at("完", 1, "Enter");
  expect(await markdown(page)).toBe("# 输入法\n\n词0开头词1中间末尾词2\n\n## 小标题词3\n\n- 一词4项\n\n> 引用词5\n\n"
    + "| 头 |\n| --- |\n| 格词6 |\n\n看词7[链接](https://a.b/)词8后\n\n**粗词9**\n\n```\n码词10\n```\n\n完词11\n");
});

test("versions show what changed, and one is gone back to; both are steps of undo", async ({ host, open }) => {
  const { page } = await begin(host, open, "desk", { colorScheme: "dark" });
  await newNote(page, "退货怎么回");
  await editor(page).focus();
  await page.keyboard.type("先看照片");
  await written(page);
  await editor(page).focus();
  await page.keyboard.press("Control+End");
  await page.keyboard.press("Enter");
  await page.keyboard.type("再问原因");
  await written(page);
  await page.getByRole("article").getByRole("button", { name: "更多操作", exact: true }).first().click();
  await page.getByRole("menuitem", { name: "历史版本" }).click();
  const sheet = page.getByRole("dialog", { name: "历史版本" });
  await expect(sheet.getByRole("listitem").filter({ hasText: "加上：再问原因" }).first()).toBeVisible();
  await check.accessible(page, "versions");
  await find.button(sheet, "回到这一版").click();
  await expect(sheet).toBeHidden();
  await expect(editor(page)).not.toContainText("再问原因");
  await page.getByRole("status").getByRole("button", { name: "撤销" }).click();
  await expect(editor(page)).toContainText("再问原因");
});

test("what Word, Excel and a web page put on the clipboard becomes clean text", async ({ host, open }) => {
  const { page } = await begin(host, open, "desk");
  await newNote(page, "粘贴");
  const from = name => readFileSync(new URL(`../fixtures/clipboard/${name}.html`, import.meta.url), "utf8");
  await editor(page).focus();
  await paste(page, from("made-word"));
  await page.keyboard.press("Control+End");
  await paste(page, from("made-excel"));
  await page.keyboard.press("Control+End");
  await paste(page, from("made-web"));
  expect(await markdown(page)).toBe(readFileSync(new URL("../fixtures/clipboard/expected.md", import.meta.url), "utf8"));
});

test("a picture is pasted, kept as a file, and shown without a network", async ({ host, open }) => {
  const { page } = await begin(host, open, "desk");
  await newNote(page, "主图规范");
  await editor(page).focus();
  await pasteFile(page, { name: "主图.png", type: "image/png", buffer: await photo(page, 320, 200, "image/png") });
  const image = editor(page).getByRole("img", { name: /主图/ });
  await expect(image).toBeVisible();
  await expect.poll(() => image.evaluate(it => it.naturalWidth)).toBe(320);
  await written(page);
  await act.reload(page);
  await expect(image).toBeVisible();
  expect(await markdown(page)).toMatch(/!\[主图[^\]]*\]\(#\/file\/[0-9a-z]{13}\)/);
});

test("a note goes to the trash and comes back; a notebook takes its notes along", async ({ host, open }) => {
  const { page } = await begin(host, open, "desk");
  await newNote(page, "要删的");
  await page.getByRole("article").getByRole("button", { name: "更多操作", exact: true }).first().click();
  await page.getByRole("menuitem", { name: "放进回收站" }).click();
  await expect(page.getByRole("link", { name: "要删的" })).toHaveCount(0);
  await act.goTo(page, "#/trash");
  await page.getByRole("listitem").filter({ hasText: "要删的" }).getByRole("button", { name: /^恢复/ }).click();
  await page.getByRole("status").getByRole("button", { name: "打开" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "要删的" })).toBeAttached();
  await act.search(page, "要删");
  await expect(find.results(page).filter({ hasText: "要删的" })).toBeVisible();
});

test("newcomers see what to read and tick it", async ({ host, open }) => {
  const { page } = await begin(host, open, "phone", { colorScheme: "dark" });
  const touch = await finger(page);
  await newNote(page, "新人先看这篇", "客服", it => touch.tap(it));
  await touch.tap(page.getByRole("article").getByRole("button", { name: "更多操作", exact: true }).first());
  await touch.tap(page.getByRole("menuitem", { name: "放进新人必读" }));
  await touch.tap(page.getByRole("link", { name: "目录" }));
  await touch.tap(page.getByRole("link", { name: "新人必读" }));
  const path = page.getByRole("listitem").filter({ hasText: "新人先看这篇" });
  await expect(path).toContainText("已读 0/1");
  await path.getByRole("checkbox", { name: "我读过了" }).check({ force: true });
  await expect(path).toContainText("已读 1/1");
  await check.accessible(page, "the newcomers' path");
});

test("what was typed 50 ms before the page went is there", async ({ host, open }) => {
  const { page } = await begin(host, open, "desk");
  await newNote(page, "草稿");
  await editor(page).focus();
  await page.keyboard.type("没写完的一句");
  await page.waitForTimeout(50);
  await act.reload(page);
  await expect(editor(page)).toContainText("没写完的一句");
});

test("what is too long for a note is said, and nothing of it is lost", async ({ host, open }) => {
  test.setTimeout(120_000);
  const { page } = await begin(host, open, "desk");
  await newNote(page, "太长的");
  await editor(page).focus();
  await page.keyboard.type("开头");
  await paste(page, "", Array.from({ length: 700 }, (_, at) => `第 ${at} 段${"字".repeat(1000)}`).join("\n\n"));
  await expect(page.getByRole("alert")).toContainText("太长");
  await title(page).focus();
  await act.reload(page);
  await expect(editor(page)).toContainText("第 699 段");
  await expect(page.getByRole("alert")).toContainText("太长");
});

test("two people write in one note: other lines go together, the same line waits for a choice", async ({ host, open }) => {
  test.setTimeout(120_000);
  const { page: a } = await begin(host, open, "desk");
  await newNote(a, "一起写");
  await editor(a).focus();
  await a.keyboard.type("第一段");
  for (const line of ["第二段", "第三段"]) {
    await a.keyboard.press("Enter");
    await a.keyboard.type(line);
  }
  await written(a);
  const { page: b } = await open({ device: "phone" });
  await act.openApp(b, host);
  await act.receiveAtFirst(b, "小周");
  await take(b, await act.exportShop(a));
  const write = async (page, line, text) => {
    await act.goTo(page, "#/notes");
    await page.getByRole("link", { name: "一起写" }).click();
    await editor(page).getByText(line, { exact: true }).click();
    await page.keyboard.press("End");
    await page.keyboard.type(text);
    await written(page);
  };
  await write(a, "第一段", "，甲");
  await write(b, "第三段", "，乙");
  await take(a, await act.exportShop(b));
  await act.goTo(a, "#/notes");
  await a.getByRole("link", { name: "一起写" }).click();
  await expect(editor(a)).toContainText("第一段，甲");
  await expect(editor(a)).toContainText("第三段，乙");
  await expect(a.getByText("同事的改动已经合在一起")).toBeVisible();
  await a.getByRole("button", { name: "用这一版" }).click();
  await expect(a.getByText("同事的改动已经合在一起")).toBeHidden();
  await take(b, await act.exportShop(a));
  await write(a, "第二段", "，甲说");
  await write(b, "第二段", "，乙说");
  await take(a, await act.exportShop(b));
  await act.goTo(a, "#/notes");
  await a.getByRole("link", { name: "一起写" }).click();
  const versions = a.getByRole("listitem").filter({ has: a.getByRole("button", { name: "用这一版" }) });
  await expect(versions).toHaveCount(2);
  await versions.filter({ hasText: "乙说" }).getByRole("button").click();
  await expect(editor(a)).toContainText("第二段，乙说");
  await expect(versions).toHaveCount(0);
});

async function take(page, packet) {
  await act.importFile(page, packet);
  await page.keyboard.press("Escape");
  await check.saved(page);
}

const hostile = name => readFileSync(new URL(`../fixtures/hostile/made-${name}.txt`, import.meta.url), "utf8").split("\n%%\n");

test("hostile Markdown and HTML run no script and ask nobody", async ({ host, open }) => {
  test.setTimeout(120_000);
  const markdown = hostile("markdown"), html = hostile("html");
  expect(markdown.length + html.length).toBeGreaterThanOrEqual(100);
  const { page, context } = await begin(host, open, "desk");
  const asked = [];
  context.on("request", request => { if (!request.url().startsWith(host.url) && !request.url().startsWith("blob:")) asked.push(request.url()); });
  page.on("dialog", dialog => { asked.push(`dialog ${dialog.message()}`); dialog.dismiss(); });
  // As files of Markdown, where HTML stands among the words.
  await page.getByRole("button", { name: "「客服」的更多操作" }).click();
  const files = [...markdown, ...html].map((text, at) => ({ name: `${at}.md`, mimeType: "text/markdown", buffer: Buffer.from(text) }));
  const all = { name: "全部.md", mimeType: "text/markdown", buffer: Buffer.from([...markdown, ...html].join("\n\n")) };
  await page.keyboard.press("Escape");
  await page.getByLabel("Markdown 文件").last().setInputFiles([all, ...files]);
  await page.getByRole("link", { name: "全部", exact: true }).click();
  await expect(editor(page)).toContainText("window.ran");
  const before = page.url();
  for (const link of await editor(page).getByRole("link").all()) {
    const address = await link.getAttribute("href");
    expect(address, "an address that is followed").toMatch(/^(https?:|mailto:|tel:|#\/)/i);
    if (address.startsWith("#/")) await link.click();
  }
  expect(page.url()).toBe(before);
  expect(await editor(page).locator("script, iframe, object, embed, svg, style, link, meta, form, input, video, audio, [onclick], [onerror]").count()).toBe(0);
  // And as HTML on the clipboard.
  await newNote(page, "粘贴的", "客服");
  for (const payload of html) {
    await editor(page).focus();
    await paste(page, payload);
  }
  await page.mouse.move(600, 400);
  expect(await editor(page).locator("script, iframe, object, embed, svg, style, link, meta, form, input, video, audio, [onclick], [onerror]").count()).toBe(0);
  expect(await page.evaluate(() => window.ran)).toBeUndefined();
  expect(asked).toEqual([]);
});

for (const device of ["phone", "desk"]) {
  test(`on a ${device}: a card, a note and a board have to do with each other, seen from every end`, async ({ host, open }) => {
    const { page } = await begin(host, open, device);
    const touch = device === "phone" ? await finger(page) : { tap: it => it.click() };
    const beside = where => where.getByRole("region", { name: /^(笔记和看板|关联)$/ }).last();
    const adding = where => beside(where).getByRole("button", { name: /^关联.*笔记/ });
    const add = async (where, words, name) => {
      await adding(where).scrollIntoViewIfNeeded();
      await touch.tap(adding(where));
      await page.getByRole("searchbox", { name: "找名字" }).fill(words);
      await touch.tap(page.getByRole("list", { name: "找名字" }).getByRole("button", { name }));
    };
    await newNote(page, "大促报名须知", "运营", it => touch.tap(it));
    await add(page.getByRole("article"), "各平台", /^各平台任务/);
    await expect(beside(page.getByRole("article")).getByRole("link", { name: /各平台任务/ })).toBeVisible();
    await written(page);

    await act.openFirstBoard(page);
    const title = await page.getByRole("main").getByRole("listitem").first().getByRole("heading").textContent();
    await touch.tap(find.card(page, title));
    const sheet = find.cardSheet(page, title);
    await add(sheet, "报名须知", /^大促报名须知/);
    await expect(beside(sheet).getByRole("link", { name: /大促报名须知/ })).toBeVisible();
    await check.accessible(page, "a card with what is beside it");
    // Taken off by mistake, one press brings it back.
    await touch.tap(beside(sheet).getByRole("button", { name: "取消和「大促报名须知」的关联" }));
    await expect(beside(sheet).getByRole("link")).toHaveCount(0);
    await touch.tap(page.getByRole("status").getByRole("button", { name: "撤销" }));
    await expect(beside(sheet).getByRole("link", { name: /大促报名须知/ })).toBeVisible();
    await touch.tap(beside(sheet).getByRole("link", { name: /大促报名须知/ }));
    await expect(beside(page.getByRole("article")).getByRole("link")).toHaveCount(2);
    await check.accessible(page, "a note with what is beside it");

    await act.openFirstBoard(page);
    await touch.tap(find.button(page, "各平台任务：更多"));
    await touch.tap(page.getByRole("menuitem", { name: "关联", exact: true }));
    await expect(beside(page.getByRole("dialog")).getByRole("link", { name: /大促报名须知/ })).toBeVisible();
    await check.saved(page);
    await act.reload(page);
    await act.goTo(page, "#/notes");
    await touch.tap(page.getByRole("link", { name: "大促报名须知" }));
    await expect(beside(page.getByRole("article")).getByRole("link")).toHaveCount(2);
  });
}

test("a notebook goes out as a zip of Markdown files and comes in as it stood, in one act", async ({ host, open }) => {
  const { page } = await begin(host, open, "desk");
  await newNote(page, "大促：报名/须知");
  await editor(page).click();
  await page.keyboard.insertText("先看最低价");
  await written(page);
  await page.getByRole("button", { name: /^「大促：报名\/须知」/ }).first().click();
  await page.getByRole("menuitem", { name: /新建|下面/ }).first().click();
  await expect(title(page)).toBeFocused();
  await page.keyboard.insertText("资料清单");
  await page.keyboard.press("Enter");
  await written(page);

  await page.getByRole("button", { name: "「运营」的更多操作" }).click();
  const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("menuitem", { name: "存成一包 Markdown（.zip）" }).click()]);
  expect(file.suggestedFilename()).toBe("运营.zip");
  const zip = { name: "运营.zip", mimeType: "application/zip", buffer: readFileSync(await file.path()) };

  const tree = page.getByRole("list", { name: "目录" });
  const brought = page.getByLabel("Markdown 文件").last();
  await brought.setInputFiles([zip]);
  await expect(tree.getByRole("link", { name: "大促：报名/须知" })).toHaveCount(2);
  await expect(page.getByRole("status").filter({ hasText: "导入了 2 篇笔记" })).toBeVisible();
  await page.getByRole("status").getByRole("button", { name: "撤销" }).click();
  await expect(tree.getByRole("link", { name: "大促：报名/须知" })).toHaveCount(1);
  // What is broken says so, and nothing came in.
  await brought.setInputFiles([{ ...zip, buffer: zip.buffer.subarray(0, zip.buffer.length / 2) }]);
  await expect(page.getByText("「运营.zip」打不开：压缩包坏了，或者设了密码。没有导入")).toBeVisible();
  await expect(tree.getByRole("link", { name: "大促：报名/须知" })).toHaveCount(1);
});
