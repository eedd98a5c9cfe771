// HTML from the clipboard, as Word, Excel and web pages put it there, made into what a note can hold.
//
// Invariant: it is only ever parsed in a document without a window, where nothing runs and nothing is fetched.

const DROPPED = "script, meta, link, title, template, noscript, iframe, object, embed, svg, math, select, textarea, xml, o\\:p:empty";
const BLOCKS = "p, div, h1, h2, h3, h4, h5, h6, li, blockquote, pre";

// Styles say what is bold and what is a list, and the page's policy keeps them from being read as styles. Handlers and
// addresses of the page would be refused by it too, but not without a complaint.
const STYLE = "data-pasted-style", HANDLER = "data-pasted-on";

const quiet = html => html
  .replace(/<(style|script)\b[\s\S]*?(<\/\1\s*>|$)/gi, "")
  .replace(/<\/?(base|link|meta)\b[^>]*>/gi, "")
  .replace(/([\s"'/])style(?=\s*=)/gi, `$1${STYLE}`)
  .replace(/([\s"'/])on(?=\w+\s*=)/gi, `$1${HANDLER}`);

export function cleanPasted(html) {
  const page = new DOMParser().parseFromString(quiet(html), "text/html");
  for (const it of page.querySelectorAll(DROPPED)) it.remove();
  for (const it of page.querySelectorAll("img")) if (it.width <= 2 && it.height <= 2 && it.hasAttribute("width")) it.remove();
  makeWordLists(page);
  for (const it of page.querySelectorAll(`[${STYLE}]`)) takeStyle(it);
  for (const cell of page.querySelectorAll("td, th")) joinLines(cell);
  for (const code of page.querySelectorAll("pre code")) code.replaceWith(...code.childNodes);
  for (const it of page.querySelectorAll("*")) {
    for (const { name } of [...it.attributes]) if (name.startsWith("on") || name.startsWith(HANDLER)) it.removeAttribute(name);
  }
  const walker = page.createTreeWalker(page, NodeFilter.SHOW_COMMENT | NodeFilter.SHOW_TEXT);
  const comments = [];
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node.nodeType === Node.COMMENT_NODE) comments.push(node);
    else if (node.data.includes("data-pasted-")) node.data = node.data.replaceAll(STYLE, "style").replaceAll(HANDLER, "on");
  }
  for (const it of comments) it.remove();
  return page.body.innerHTML;
}

const LOOKS = [
  ["strong", /font-weight\s*:\s*(bold|[6-9]00)/i],
  ["em", /font-style\s*:\s*italic/i],
  ["s", /text-decoration[^;]*line-through/i],
];

// What a style says of words becomes an element that says it. Headings are bold as they are.
function takeStyle(element) {
  const style = element.getAttribute(STYLE);
  element.removeAttribute(STYLE);
  if (/^(B|STRONG)$/.test(element.tagName) && /font-weight\s*:\s*(normal|[1-5]00)/i.test(style)) return element.replaceWith(...element.childNodes);
  if (!/^(SPAN|FONT|A|P|DIV|LI|TD)$/.test(element.tagName) || element.closest("h1, h2, h3, h4, h5, h6, th")) return;
  for (const [name, pattern] of LOOKS) {
    if (!pattern.test(style) || element.querySelector(BLOCKS)) continue;
    const wrapper = element.ownerDocument.createElement(name);
    wrapper.append(...element.childNodes);
    element.append(wrapper);
  }
}

// Word writes the items of a list as paragraphs, with what they begin with in a span and how deep they are in the style.
function makeWordLists(page) {
  const open = [];
  for (const item of page.querySelectorAll(`p[${STYLE}*='mso-list:']`)) {
    const level = Number(/mso-list:[^;]*level(\d)/.exec(item.getAttribute(STYLE))?.[1] ?? 1);
    const sign = takeSign(item);
    const kind = /^\s*[(（]?(\d+|[a-zA-Z]|[ivxIVX]+|[一二三四五六七八九十]+)[.)、）]/.test(sign) ? "ol" : "ul";
    const previous = open.at(-1)?.last;
    if (!previous || nextBlock(open[0].list) !== item) open.length = 0;
    while (open.length && open.at(-1).level > level) open.pop();
    if (!open.length || open.at(-1).level < level) {
      const list = page.createElement(kind);
      const above = open.at(-1);
      if (above) above.last.append(list);
      else item.before(list);
      open.push({ level, list, last: null });
    }
    const entry = page.createElement("li");
    entry.append(...item.childNodes);
    open.at(-1).list.append(entry);
    open.at(-1).last = entry;
    item.remove();
  }
}

function nextBlock(list) {
  return list.nextElementSibling;
}

function takeSign(item) {
  const span = item.querySelector(`span[${STYLE}*='mso-list:Ignore'], span[${STYLE}*='mso-list: Ignore']`);
  if (span) {
    const sign = span.textContent;
    (span.parentElement !== item && span.parentElement.textContent.trim() === sign.trim() ? span.parentElement : span).remove();
    return sign;
  }
  // Without it the sign stands before the first blank, or between two comments.
  const first = item.firstChild;
  const found = first?.nodeType === 3 && /^\s*([·•§o\-]|\(?\d+[.)、])\s+/.exec(first.data);
  if (!found) return "";
  first.data = first.data.slice(found[0].length);
  return found[0];
}

// A cell holds one paragraph: what stood in several stands on several lines.
function joinLines(cell) {
  const blocks = [...cell.querySelectorAll(BLOCKS)];
  for (const block of blocks) {
    const page = cell.ownerDocument;
    if (block.nextSibling && block.textContent.trim()) block.after(page.createElement("br"));
    block.replaceWith(...block.childNodes);
  }
  for (const list of cell.querySelectorAll("ul, ol, table, tbody, tr")) list.replaceWith(...list.childNodes);
}
