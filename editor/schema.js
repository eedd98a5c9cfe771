// What a note may hold: the words of CommonMark, with tables, ticks and struck-out words as GitHub writes them.
//
// Invariant: whatever the schema holds can be written as Markdown (markdown.js). Nothing is drawn from a string of HTML;
// an address is drawn as a link only when `safe` lets it pass, and no picture is ever fetched by its address.
import { Schema } from "prosemirror-model";
import { tableNodes } from "prosemirror-tables";

const FOLLOWED = /^(https?|mailto|tel):./i;
// Letters a browser would skip in an address, or that are not seen.
const SKIPPED = /[\u0000-\u0020\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;

// The address if it may be followed: a web address, or a place of the app.
export function safe(address) {
  const clean = String(address ?? "").replace(SKIPPED, "");
  return FOLLOWED.test(clean) || clean.startsWith("#/") ? clean : null;
}

const cells = tableNodes({
  tableGroup: "block",
  cellContent: "paragraph",
  cellAttributes: {
    align: {
      default: null,
      getFromDOM: cell => cell.dataset.align ?? (["left", "center", "right"].includes(cell.align) ? cell.align : null),
      setDOMAttr: (align, attributes) => { if (align) attributes["data-align"] = align; },
    },
  },
});

const nodes = {
  doc: { content: "block+" },
  paragraph: { content: "inline*", group: "block", parseDOM: [{ tag: "p" }], toDOM: () => ["p", 0] },
  heading: {
    attrs: { level: { default: 1 } },
    content: "inline*",
    group: "block",
    defining: true,
    parseDOM: [1, 2, 3, 4, 5, 6].map(level => ({ tag: `h${level}`, attrs: { level } })),
    // The page has its title as h1, and a part of it stands between.
    toDOM: node => [`h${Math.min(node.attrs.level + 1, 6)}`, { "data-level": node.attrs.level }, 0],
  },
  blockquote: { content: "block+", group: "block", defining: true, parseDOM: [{ tag: "blockquote" }], toDOM: () => ["blockquote", 0] },
  horizontal_rule: { attrs: { markup: { default: "---" } }, group: "block", parseDOM: [{ tag: "hr" }], toDOM: () => ["hr"] },
  code_block: {
    attrs: { params: { default: "" } },
    content: "text*",
    marks: "",
    group: "block",
    code: true,
    defining: true,
    parseDOM: [{ tag: "pre", preserveWhitespace: "full" }],
    toDOM: () => ["pre", ["code", 0]],
  },
  // Source that stands for nothing one sees, such as where a reference leads: kept and shown as it is written.
  raw: { content: "text*", marks: "", group: "block", code: true, defining: true, toDOM: () => ["pre", { class: "raw" }, 0] },
  bullet_list: {
    attrs: { tight: { default: true }, bullet: { default: "-" } },
    content: "list_item+",
    group: "block",
    parseDOM: [{ tag: "ul" }],
    toDOM: () => ["ul", 0],
  },
  ordered_list: {
    attrs: { tight: { default: true }, order: { default: 1 }, after: { default: "." } },
    content: "list_item+",
    group: "block",
    parseDOM: [{ tag: "ol", getAttrs: list => ({ order: Math.min(Math.max(Number(list.getAttribute("start") ?? 1) || 0, 0), 99999999) }) }],
    toDOM: node => node.attrs.order === 1 ? ["ol", 0] : ["ol", { start: node.attrs.order }, 0],
  },
  list_item: {
    attrs: { checked: { default: null } },
    content: "block+",
    defining: true,
    parseDOM: [{
      tag: "li",
      getAttrs: item => {
        const box = item.querySelector(":scope > input[type=checkbox], :scope > p > input[type=checkbox], :scope > label > input[type=checkbox]");
        const said = item.dataset.checked;
        return { checked: said ? said === "true" : box ? box.hasAttribute("checked") : null };
      },
    }],
    toDOM: node => node.attrs.checked === null ? ["li", 0] : ["li", { "data-checked": String(node.attrs.checked) }, 0],
  },
  ...cells,
  text: { group: "inline" },
  image: {
    inline: true,
    attrs: { src: {}, alt: { default: "" }, title: { default: null } },
    group: "inline",
    draggable: true,
    // A picture of elsewhere is not taken along: only its name and its address are.
    parseDOM: [{
      tag: "img[src]",
      getAttrs: image => {
        const src = safe(image.dataset.src ?? image.getAttribute("src"));
        return src ? { src, alt: image.getAttribute("alt") ?? "", title: image.getAttribute("title") } : false;
      },
    }],
    toDOM: node => ["span", { class: "picture", "data-src": node.attrs.src }, node.attrs.alt || node.attrs.src],
  },
  hard_break: {
    attrs: { soft: { default: false } },
    inline: true,
    group: "inline",
    selectable: false,
    parseDOM: [{ tag: "br" }],
    toDOM: () => ["br"],
    leafText: () => "\n",
  },
};

const marks = {
  link: {
    attrs: { href: {}, title: { default: null } },
    inclusive: false,
    parseDOM: [{
      tag: "a[href]",
      getAttrs: link => {
        const href = safe(link.getAttribute("href"));
        return href ? { href, title: link.getAttribute("title") } : false;
      },
    }],
    toDOM: ({ attrs: { href, title } }) => {
      const to = safe(href);
      return to ? ["a", { href: to, title, rel: "noopener noreferrer nofollow" }, 0] : ["span", { class: "no-link" }, 0];
    },
  },
  strong: {
    parseDOM: [
      { tag: "strong" },
      { tag: "b" },
    ],
    toDOM: () => ["strong", 0],
  },
  em: {
    parseDOM: [{ tag: "i" }, { tag: "em" }],
    toDOM: () => ["em", 0],
  },
  strike: {
    parseDOM: [{ tag: "s" }, { tag: "del" }, { tag: "strike" }],
    toDOM: () => ["s", 0],
  },
  code: { code: true, parseDOM: [{ tag: "code" }], toDOM: () => ["code", 0] },
};

export const schema = new Schema({ nodes, marks });
