// Documents by chance, of words and signs that Markdown gives a meaning to.
import { schema } from "../schema.js";

// mulberry32: the same seed, the same numbers.
export function random(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const WORDS = ["双十一", "备货", "a", "wide", "，", "。", "“好”", "！", "29.9", "1.", "2)", "-", "+", "*", "_", "**", "#", "##", ">", "`", "~~", "~",
  "[x]", "[", "](", "|", "\\", "<b>", "&amp;", "!", "![", "http://a.b", "===", "---", "&", "<", "（", "）", "🎉", ":", "1", "x_y", "snake_case", "%"];
const SIGNS = /[-+*_#>`~[\]|\\<&!=]/;

export function randomDoc(next, met) {
  const pick = list => list[Math.floor(next() * list.length)];
  const upTo = most => 1 + Math.floor(next() * most);

  function words() {
    const said = Array.from({ length: upTo(4) }, () => pick(WORDS)).join(next() < 0.5 ? "" : " ").trim();
    if (SIGNS.test(said)) met.signs++;
    return said;
  }
  function marks() {
    const all = [];
    if (next() < 0.15) return [schema.marks.code.create()];
    if (next() < 0.25) all.push(schema.marks.strong.create());
    if (next() < 0.15) all.push(schema.marks.em.create());
    if (next() < 0.1) all.push(schema.marks.strike.create());
    if (next() < 0.12) all.push(schema.marks.link.create({ href: pick(["https://a.b/c_d?e=(f)", "#/note/12", "mailto:a@b.c"]) }));
    return all.reduce((set, mark) => mark.addToSet(set), []);
  }
  function inline({ breaks = true } = {}) {
    const nodes = [];
    const parts = Math.floor(next() * 4);
    for (let part = 0; part < parts; part++) {
      const own = marks();
      // Emphasis is of words: what begins or ends with a sign alone is no matter for it.
      const said = own.length && own[0].type.name !== "code" ? pick(["双十一", "备货。", "（注意）", "wide", "29.9元", "好，"]) : words();
      if (own.length && /[，。）]/.test(said)) met.cjk++;
      nodes.push(schema.text(own.length ? said : ` ${said} `, own));
      if (breaks && part + 1 < parts && next() < 0.15) nodes.push(schema.node("hard_break", { soft: next() < 0.5 }));
      if (next() < 0.05) nodes.push(schema.node("image", { src: "#/file/7", alt: pick(["图", "a_b", ""]) }));
    }
    return trimmed(nodes);
  }
  // Blanks at the ends of a line are nobody's words.
  function trimmed(nodes) {
    const kept = [];
    nodes.forEach((node, place) => {
      if (!node.isText) return kept.push(node);
      let text = node.text.replace(/ {2,}/g, " ");
      const starts = kept.length === 0 || kept.at(-1).type.name === "hard_break";
      if (starts) text = text.trimStart();
      if (place === nodes.length - 1 || nodes[place + 1].type.name === "hard_break") text = text.trimEnd();
      const before = kept.at(-1);
      if (before?.isText && before.text.endsWith(" ")) text = text.trimStart();
      if (!text) return;
      if (before?.isText && before.marks.length === node.marks.length && before.marks.every((it, at) => it.eq(node.marks[at]))) {
        kept[kept.length - 1] = schema.text(before.text + text, node.marks);
      } else kept.push(schema.text(text, node.marks));
    });
    while (kept.at(-1)?.type.name === "hard_break") kept.pop();
    return kept;
  }
  const paragraph = options => schema.node("paragraph", null, inline(options));
  const full = options => {
    for (;;) {
      const node = paragraph(options);
      if (node.childCount) return node;
    }
  };
  function list(depth) {
    const ticks = next() < 0.4;
    if (ticks) met.ticks++;
    const items = Array.from({ length: upTo(3) }, () => {
      const inside = [full()];
      if (depth < 2 && next() < 0.3) { met.nested++; inside.push(list(depth + 1)); }
      return schema.node("list_item", { checked: ticks ? next() < 0.5 : null }, inside);
    });
    return next() < 0.5 ? schema.node("bullet_list", null, items) : schema.node("ordered_list", { order: pick([1, 1, 9, 99]) }, items);
  }
  function table() {
    met.tables++;
    const width = upTo(3);
    const row = kind => schema.node("table_row", null, Array.from({ length: width }, () => schema.node(kind, null, paragraph())));
    return schema.node("table", null, [row("table_header"), ...Array.from({ length: upTo(2) }, () => row("table_cell"))]);
  }
  function block(depth) {
    const chance = next();
    if (chance < 0.4) return full();
    if (chance < 0.5) return schema.node("heading", { level: upTo(6) }, inline({ breaks: false }));
    if (chance < 0.7) return list(depth);
    if (chance < 0.8 && depth === 0) return table();
    if (chance < 0.87 && depth < 2) return schema.node("blockquote", null, [block(depth + 1)]);
    if (chance < 0.95) return schema.node("code_block", null, schema.text(pick(["a\n\nb", "```x", "  两格\n", "# 不是标题"]).trimEnd()));
    return schema.node("horizontal_rule");
  }
  return schema.topNodeType.create(null, Array.from({ length: upTo(4) }, () => block(0)));
}
