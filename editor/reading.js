// Markdown read into a document. markdown-it reads; here its tokens become nodes, and each block keeps its source.
//
// Invariant: the sources of all blocks, one after the other, are the text that was read, letter for letter.
import MarkdownIt from "markdown-it";
import cjkFriendly from "markdown-it-cjk-friendly";
import { MarkdownParser } from "prosemirror-markdown";
import { schema } from "./schema.js";

const reader = new MarkdownIt("commonmark", { html: false }).enable(["table", "strikethrough"]).use(cjkFriendly);
// Which addresses are followed is decided where they are drawn; what is refused here would lose its words.
reader.validateLink = () => true;
// An address stays as it was typed.
reader.normalizeLink = address => address;
reader.normalizeLinkText = address => address;
reader.core.ruler.push("ticks", state => readTicks(state.tokens));
reader.core.ruler.push("cells", state => readCells(state.tokens));

const BOX = /^\[([ xX])\](?:\s+|$)/;

// `- [x] words`: the box becomes what the item says of itself.
function readTicks(tokens) {
  tokens.forEach((token, at) => {
    const [item, inside] = [tokens[at - 2], tokens[at]];
    if (inside.type !== "inline" || item?.type !== "list_item_open") return;
    // Seen in the source, where one that is only meant as words is written \[x\].
    const found = BOX.exec(inside.content);
    if (!found) return;
    item.meta = { checked: found[1] !== " " };
    const first = inside.children[0];
    first.content = first.content.slice(found[0].length);
  });
}

// A cell holds a paragraph, and `<br>` is the one way to begin a line in it.
function readCells(tokens) {
  for (let at = tokens.length - 1; at >= 0; at--) {
    const token = tokens[at];
    if (token.type === "th_open" || token.type === "td_open") {
      const inside = tokens[at + 1];
      inside.children = inside.children.flatMap(linesOf);
      tokens.splice(at + 2, 0, new token.constructor("paragraph_close", "p", -1));
      tokens.splice(at + 1, 0, new token.constructor("paragraph_open", "p", 1));
    }
  }
}

function linesOf(token) {
  if (token.type !== "text") return [token];
  return token.content.split(/<br\s*\/?>/i).flatMap((line, place) => {
    const words = Object.assign(new token.constructor("text", "", 0), { content: line });
    return place === 0 ? [words] : [new token.constructor("hardbreak", "br", 0), words];
  });
}

const tight = (tokens, at) => {
  while (++at < tokens.length) if (tokens[at].type !== "list_item_open") return tokens[at].hidden;
  return false;
};
const aligned = token => ({ align: /text-align:(\w+)/.exec(token.attrGet("style") ?? "")?.[1] ?? null });

const parser = new MarkdownParser(schema, reader, {
  blockquote: { block: "blockquote" },
  paragraph: { block: "paragraph" },
  list_item: { block: "list_item", getAttrs: token => ({ checked: token.meta?.checked ?? null }) },
  bullet_list: { block: "bullet_list", getAttrs: (token, all, at) => ({ tight: tight(all, at), bullet: token.markup }) },
  ordered_list: {
    block: "ordered_list",
    getAttrs: (token, all, at) => ({ order: Number(token.attrGet("start") ?? 1), tight: tight(all, at), after: token.markup }),
  },
  heading: { block: "heading", getAttrs: token => ({ level: Number(token.tag.slice(1)) }) },
  code_block: { block: "code_block", noCloseToken: true },
  fence: { block: "code_block", getAttrs: token => ({ params: token.info }), noCloseToken: true },
  hr: { node: "horizontal_rule", getAttrs: token => ({ markup: token.markup }) },
  image: {
    node: "image",
    getAttrs: token => ({ src: token.attrGet("src"), title: token.attrGet("title"), alt: plain(token.children) }),
  },
  hardbreak: { node: "hard_break" },
  softbreak: { node: "hard_break", getAttrs: () => ({ soft: true }) },
  table: { block: "table" },
  thead: { ignore: true },
  tbody: { ignore: true },
  tr: { block: "table_row" },
  th: { block: "table_header", getAttrs: aligned },
  td: { block: "table_cell", getAttrs: aligned },
  em: { mark: "em" },
  strong: { mark: "strong" },
  s: { mark: "strike" },
  link: { mark: "link", getAttrs: token => ({ href: token.attrGet("href"), title: token.attrGet("title") }) },
  code_inline: { mark: "code", noCloseToken: true },
});

const plain = tokens => (tokens ?? []).map(it => it.type === "softbreak" ? " " : it.children ? plain(it.children) : it.content).join("");

// The blocks of a text: for each its node, its source, and the blank lines after it. What stands before the first one
// belongs to `before`.
export function read(text) {
  const tokens = reader.parse(text, {});
  const starts = lineStarts(text);
  const slice = (from, to) => text.slice(starts[from] ?? text.length, starts[to] ?? text.length);
  const nodes = nodesOf(tokens);
  const spans = tokens.filter(it => it.level === 0 && it.nesting >= 0 && it.map).map(it => it.map);
  const blocks = [];
  let line = 0, before = "";
  const fill = to => {
    const gap = slice(line, to);
    const words = gap.trim();
    if (words === "") {
      if (blocks.length) blocks.at(-1).gap += gap;
      else before += gap;
      return;
    }
    const [lead, tail] = [gap.slice(0, gap.indexOf(words)), gap.slice(gap.indexOf(words) + words.length)];
    if (blocks.length) blocks.at(-1).gap += lead;
    else before += lead;
    blocks.push({ node: schema.node("raw", null, schema.text(words)), source: words, gap: tail });
  };
  spans.forEach(([from, to], place) => {
    if (from > line) fill(from);
    const whole = slice(from, to);
    const source = whole.trimEnd();
    blocks.push({ node: nodes[place], source, gap: whole.slice(source.length) });
    line = Math.max(line, to);
  });
  if (line < starts.length) fill(starts.length);
  return { before, blocks };
}

function nodesOf(tokens) {
  const parsing = new MarkdownParser(schema, { parse: () => tokens }, parser.tokens);
  return parsing.parse("").content.content;
}

// As markdown-it counts lines: CRLF and CR end one too.
function lineStarts(text) {
  const starts = [0];
  for (const found of text.matchAll(/\r\n|\r|\n/g)) starts.push(found.index + found[0].length);
  if (starts.at(-1) === text.length) starts.pop();
  return starts;
}
