// A document written as Markdown. Only blocks that were edited are written anew; the others stay as they were read.
import { Fragment } from "prosemirror-model";
import { MarkdownSerializer, defaultMarkdownSerializer } from "prosemirror-markdown";
import { TableMap } from "prosemirror-tables";
import { read } from "./reading.js";

const { nodes, marks } = defaultMarkdownSerializer;

// By which sign two lists of a kind are kept apart.
export const OTHER = { "-": "*", "*": "-", "+": "-", ".": ")", ")": "." };

const serializer = new MarkdownSerializer({
  blockquote: nodes.blockquote,
  heading: (state, node) => {
    // What is one line has no breaks, and its last `#` is its own.
    const words = inLine(state, node, " ").replace(/(^|\s)(#+)$/, "$1\\$2");
    state.write(`${"#".repeat(node.attrs.level)} ${words}`);
    state.closeBlock(node);
  },
  horizontal_rule: nodes.horizontal_rule,
  code_block: (state, node) => {
    const runs = [...node.textContent.matchAll(/`{3,}/g)].map(it => it[0].length);
    const fence = "`".repeat(Math.max(2, ...runs) + 1);
    state.write(`${fence}${node.attrs.params.includes("`") ? "" : node.attrs.params}\n`);
    if (node.childCount) {
      state.text(node.textContent, false);
      state.write("\n");
    }
    state.write(fence);
    state.closeBlock(node);
  },
  raw: (state, node) => {
    state.text(node.textContent, false);
    state.closeBlock(node);
  },
  bullet_list: (state, node) => {
    const sign = signOf(state, node, "bullet");
    state.renderList(node, "  ", place => `${sign} ${box(node.child(place))}`);
    state.lastSign = sign;
  },
  ordered_list: (state, node) => {
    const after = signOf(state, node, "after");
    const widest = String(node.attrs.order + node.childCount - 1).length;
    // Right below words, a list is only seen as one where it begins with 1.
    if (node.attrs.order !== 1) state.inTightList = false;
    state.renderList(node, " ".repeat(widest + 2), place => {
      const number = String(node.attrs.order + place);
      return `${number}${after}${" ".repeat(widest - number.length + 1)}${box(node.child(place))}`;
    });
    state.lastSign = after;
  },
  list_item: nodes.list_item,
  paragraph: (state, node) => {
    const inside = within(state);
    inside.renderInline(node);
    state.text(withoutSigns(inside.out), false);
    state.closeBlock(node);
  },
  table: writeTable,
  image: (state, node) => {
    const { src, alt, title } = node.attrs;
    state.write(`![${state.esc(alt ?? "").replace(/\n/g, " ")}](${target(src)}${named(title)})`);
  },
  hard_break: (state, node, parent, index) => {
    for (let at = index + 1; at < parent.childCount; at++) {
      if (parent.child(at).type !== node.type) return state.write(node.attrs.soft ? "\n" : "\\\n");
    }
  },
  text: (state, node) => state.text(node.text, !state.inAutolink),
}, {
  em: marks.em,
  strong: marks.strong,
  strike: { open: "~~", close: "~~", mixable: true, expelEnclosingWhitespace: true },
  link: {
    open: () => "[",
    close: (_, { attrs: { href, title } }) => `](${target(href)}${named(title)})`,
    mixable: true,
  },
  code: marks.code,
}, { escapeExtraCharacters: /[<&](?=[\w!/?#])/g });

// What writes words by themselves, without the signs of the blocks around them.
function within(state, nodes) {
  return new state.constructor({ ...state.nodes, ...nodes }, state.marks, state.options);
}

// The sign of a list: right behind one of the same kind another, or its items would be taken in there.
function signOf(state, node, attribute) {
  return state.closed?.type === node.type && state.lastSign === node.attrs[attribute] ? OTHER[state.lastSign] : node.attrs[attribute];
}

const box = item => item.attrs.checked === null ? "" : item.attrs.checked ? "[x] " : "[ ] ";

const named = title => title ? ` "${title.replace(/["\\]/g, "\\$&")}"` : "";

function target(address) {
  const plain = /^[^\s<>()\\]+$/.test(address) && !address.startsWith("<");
  return plain ? address : `<${address.replace(/[<>\\]/g, "\\$&").replace(/[\r\n]/g, "%0A")}>`;
}

// Without the signs that would begin a block if a line began with them; the library sees to some of the first line.
function withoutSigns(text) {
  return text.split("\n").map(line => line
    .replace(/^\s*([-+*>]|#{1,6})(?=\s|$)/, "\\$1")
    .replace(/^\s*(\d{1,9})([.)])(?=\s|$)/, "$1\\$2")
    .replace(/^\s*>/, "\\>")
    .replace(/^\s*(=+|-+)\s*$/, "\\$1")).join("\n");
}

function writeTable(state, node) {
  const { width, height, map } = TableMap.get(node);
  const rows = [];
  const seen = new Set();
  for (let row = 0; row < height; row++) {
    const cells = [];
    for (let column = 0; column < width; column++) {
      const place = map[row * width + column];
      cells.push(seen.has(place) ? "" : cellText(state, node.nodeAt(place)));
      seen.add(place);
    }
    rows.push(cells);
  }
  const line = cells => `| ${cells.join(" | ")} |`;
  const rule = { left: ":---", center: ":---:", right: "---:" };
  const head = [...Array(width).keys()].map(column => rule[node.nodeAt(map[column]).attrs.align] ?? "---");
  [rows[0], head, ...rows.slice(1)].forEach((cells, place) => {
    if (place) state.ensureNewLine();
    state.write(line(cells));
  });
  state.closeBlock(node);
}

// The words of a cell on one line; the bars in them are not those of the table.
function cellText(state, cell) {
  const lines = [];
  cell.forEach(block => lines.push(inLine(state, block, "<br>")));
  return lines.join("<br>").replace(/\|/g, "\\|").trim();
}

// Words on one line, with `between` where they were broken.
function inLine(state, node, between) {
  const inside = within(state, { hard_break: state => state.write(between) });
  inside.renderInline(node, false);
  return inside.out;
}

// A document as Markdown.
export function write(doc) {
  return serializer.serialize(readable(doc));
}

const WOVEN = ["em", "strike", "strong"];

// Signs of several marks side by side can make a run that reads otherwise. Such words lose marks, the slight ones first,
// until they read as they are meant: signs that stay among the words would be worse.
function readable(node) {
  if (!node.isTextblock) {
    const children = node.content.content.map(it => it.isText ? it : readable(it));
    return children.every((it, place) => it === node.child(place)) ? node : node.copy(Fragment.from(children));
  }
  let plainer = node;
  for (const name of ["", ...WOVEN]) {
    const mark = node.type.schema.marks[name];
    if (mark) plainer = plainer.copy(Fragment.from(plainer.content.content.map(it => it.mark(mark.removeFromSet(it.marks)))));
    const marked = plainer.content.content.some(it => it.marks.some(it => WOVEN.includes(it.type.name)));
    if (!marked || looks(reread(plainer)) === looks(plainer)) break;
  }
  return plainer;
}

function reread(node) {
  const { nodes: { paragraph, doc } } = node.type.schema;
  const text = serializer.serialize(doc.create(null, paragraph.create(null, node.content)));
  return doc.create(null, read(text).blocks.map(it => it.node));
}

// Which letters look how; blanks look like nothing.
function looks(node) {
  const letters = [];
  node.descendants(it => {
    const marks = it.marks.map(it => it.type.name).sort().join();
    if (it.isText) letters.push(...[...it.text.replace(/\s/g, "")].map(letter => letter + marks));
  });
  return letters.join("");
}
