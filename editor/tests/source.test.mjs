// Markdown in and out: what was not edited stays as it was; what was edited reads as it was meant.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import test from "node:test";
import { schema } from "../schema.js";
import { Source } from "../source.js";
import { write } from "../writing.js";
import { read } from "../reading.js";
import { randomDoc, random } from "./random_doc.mjs";

const spec = readFileSync(createRequire(import.meta.url).resolve("commonmark-spec/spec.txt"), "utf8");
const examples = [...spec.matchAll(/^`{32} example\n([\s\S]*?)^\.\n[\s\S]*?^`{32}$/gm)].map(it => it[1].replaceAll("→", "\t"));

const ours = `# 标题

第一行
第二行，**加粗。**后面，~~划掉~~

- [ ] 未办
- [x] 办好
  1. 里面
  2. 还有

| 款 | 价 |
|:---|--:|
| 白 \\| 黑 | 29.9 |

[双十一](#/board/1) ![图](#/file/2)

[1]: https://a.b/
`;

test("every example of CommonMark is written as it was read", () => {
  assert.ok(examples.length > 600, `${examples.length} examples`);
  for (const text of [...examples, ours, "", "\n\n", "a", "a\r\nb\r\n\r\nc", "\ufeffa", "  \n a"]) {
    const source = new Source();
    assert.equal(source.write(source.read(text)), text);
  }
});

// A letter more at the end of one block.
function edited(doc, place) {
  const block = doc.child(place);
  if (!block.isTextblock) return null;
  const node = block.copy(block.content.addToEnd(schema.text("x")));
  return doc.copy(doc.content.replaceChild(place, node));
}

test("an edit of one block leaves the source of the others alone", () => {
  let tried = 0;
  const all = [examples.join("\n\n"), ...examples, ours];
  for (const text of all) {
    const { blocks } = read(text);
    const places = text.length > 10_000 ? [...blocks.keys()].filter(it => it % 41 === 0) : [...blocks.keys()];
    for (const place of places) {
      const source = new Source();
      const doc = edited(source.read(text), place);
      if (!doc) continue;
      tried++;
      const written = source.write(doc);
      const before = blocks.slice(0, place).map(it => it.source);
      const after = blocks.slice(place + 1).map(it => it.source);
      let at = 0;
      for (const part of [...before, ...after]) {
        const found = written.indexOf(part, at);
        assert.ok(found >= 0, `${JSON.stringify(part)} of ${JSON.stringify(text)} in ${JSON.stringify(written)}`);
        at = found + part.length;
      }
    }
  }
  assert.ok(tried > 500, `${tried} edits`);
});

test("what is written anew reads as the document that was meant", () => {
  const met = { nested: 0, ticks: 0, tables: 0, signs: 0, cjk: 0 };
  let plainer = 0;
  for (let seed = 1; seed <= 3000; seed++) {
    const doc = randomDoc(random(seed), met);
    const text = write(doc);
    const again = schema.topNodeType.create(null, read(text).blocks.map(it => it.node));
    if (plain(again) === plain(doc)) continue;
    // Marks side by side that no signs can say: the words stay, plainer.
    assert.equal(again.textContent.replace(/\s/g, ""), doc.textContent.replace(/\s/g, ""), `seed ${seed}\n${text}`);
    plainer++;
  }
  assert.ok(plainer <= 30, `${plainer} of 3000 lost a mark`);
  for (const [hard, count] of Object.entries(met)) assert.ok(count >= 300, `${hard} met ${count} times of 3000`);
});

// The document without what two ways of writing may differ in: which sign makes a bullet or a break.
function plain(doc) {
  return JSON.stringify(doc, (key, value) => ["bullet", "after", "tight", "soft", "markup"].includes(key) ? undefined : value, 1);
}
