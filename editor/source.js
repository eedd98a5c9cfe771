// The text a document stands for: what was read stays as it was written, block for block, and what was edited is
// written anew. A node of ProseMirror never changes, so a block is unedited exactly when it is still the same node.
//
// Invariant: read and written without an edit, a text is the same, letter for letter.
import { Fragment } from "prosemirror-model";
import { read } from "./reading.js";
import { schema } from "./schema.js";
import { OTHER, write } from "./writing.js";

// The document with a paragraph at its end, where one can write on behind a table or a list.
export function withEnd(doc) {
  return doc.lastChild?.type.name === "paragraph" ? doc : doc.copy(doc.content.addToEnd(schema.node("paragraph")));
}

const LISTS = new Set(["bullet_list", "ordered_list"]);

export class Source {
  #written = new WeakMap();
  #following = new WeakMap();
  #anewBefore = new WeakMap();
  #before = "";
  #text = "";
  #empty = null;

  // The document of a text.
  read(text) {
    const { before, blocks } = read(text);
    this.#before = before;
    this.#text = text;
    blocks.forEach(({ node, source, gap }, place) => {
      this.#written.set(node, { source, gap });
      this.#following.set(node, blocks[place + 1]?.node ?? null);
    });
    const doc = withEnd(schema.topNodeType.create(null, blocks.map(it => it.node)));
    this.#empty = blocks.length ? null : doc;
    return doc;
  }

  // The text of a document.
  write(doc) {
    if (doc === this.#empty) return this.#text;
    // A paragraph without words is a place to write, and nothing is written of it.
    const saying = doc.content.content.filter(it => it.type.name !== "paragraph" || it.content.size > 0 || this.#written.has(it));
    const said = doc.copy(Fragment.from(saying));
    const parts = [];
    for (let place = 0; place < said.childCount; place++) this.#block(said, place, parts);
    const text = this.#before + parts.join("");
    return text.trim() === "" ? "" : text;
  }

  #block(doc, place, parts) {
    const node = doc.child(place);
    const next = place + 1 < doc.childCount ? doc.child(place + 1) : null;
    const kept = this.#written.get(node);
    const source = kept?.source ?? this.#anew(doc, place);
    const both = kept && (next ? this.#written.has(next) : true) && this.#following.get(node) === next;
    parts.push(source, both ? kept.gap : next ? "\n\n" : "\n");
  }

  #anew(doc, place) {
    const node = doc.child(place);
    const before = place > 0 ? doc.child(place - 1) : null;
    // Two lists side by side are one, unless their signs differ: written together, the writer sees to that.
    if (before && LISTS.has(node.type.name) && before.type === node.type) {
      const attribute = node.type.name === "bullet_list" ? "bullet" : "after";
      const taken = this.#written.has(before) ? before.attrs[attribute] : this.#sign(before, doc, place - 1, attribute);
      return write(doc.type.create(null, this.#signed(node, attribute, taken)));
    }
    if (!this.#anewBefore.has(node)) this.#anewBefore.set(node, write(doc.type.create(null, node)));
    return this.#anewBefore.get(node);
  }

  #sign(node, doc, place, attribute) {
    const before = place > 0 ? doc.child(place - 1) : null;
    if (before?.type !== node.type) return node.attrs[attribute];
    const taken = this.#written.has(before) ? before.attrs[attribute] : this.#sign(before, doc, place - 1, attribute);
    return this.#signed(node, attribute, taken).attrs[attribute];
  }

  #signed(node, attribute, taken) {
    if (node.attrs[attribute] !== taken) return node;
    return node.type.create({ ...node.attrs, [attribute]: OTHER[taken] }, node.content, node.marks);
  }
}
