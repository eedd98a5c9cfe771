// Draws the row that markup.js describes: built once, then cloned.

import { ROW, TITLE } from './markup.js';

const SVG = 'http://www.w3.org/2000/svg';

function build(description, namespace) {
  if (description === TITLE) return document.createTextNode('');
  if (typeof description === 'string') return document.createTextNode(description);
  const [tag, attributes, ...children] = description;
  const within = tag === 'svg' ? SVG : namespace;
  const element = within ? document.createElementNS(within, tag) : document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children.map(child => build(child, within)));
  return element;
}

/** The child numbers that lead from the row to its title. */
function pathToTitle([, , ...children]) {
  for (let i = 0; i < children.length; i++) {
    if (children[i] === TITLE) return [i];
    const rest = Array.isArray(children[i]) && pathToTitle(children[i]);
    if (rest) return [i, ...rest];
  }
  return null;
}

const template = build(ROW);
const titlePath = pathToTitle(ROW);

/** A new row without a card: { element, title: its text node, at: its position or -1, card }. */
export function makeRow() {
  const element = template.cloneNode(true);
  let title = element;
  for (const i of titlePath) title = title.childNodes[i];
  return { element, title, at: -1, card: null };
}
