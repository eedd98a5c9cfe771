// The editor of notes: ProseMirror, with Markdown as what it reads and writes. Loaded when a note is opened.
//
//   open(place, { text, name, hint, labels, on }) → Editor
//
// `on` hears of what happens: changed(text) after every edit, composing(yes), holds(names, address) when the caret moves,
// asks(sign, words, left, top, bottom), key(name) → bool, follow(address), files(files), left(); and it is asked for
// picture(address) → Promise of an object URL or nothing.
//
// Invariant: knows no record of the shop; an address such as #/card/… means nothing here.
import { baseKeymap, chainCommands } from "prosemirror-commands";
import { gapCursor } from "prosemirror-gapcursor";
import { history } from "prosemirror-history";
import { InputRule, inputRules, textblockTypeInputRule, undoInputRule, wrappingInputRule } from "prosemirror-inputrules";
import { keymap } from "prosemirror-keymap";
import { Fragment, Slice } from "prosemirror-model";
import { EditorState, Plugin, Selection } from "prosemirror-state";
import { tableEditing } from "prosemirror-tables";
import { EditorView } from "prosemirror-view";
import { asking, question } from "./asking.js";
import { KEYS, addressAt, command, holding } from "./commands.js";
import { cleanPasted } from "./pasted.js";
import { itemView, pictureView } from "./pictures.js";
import { schema } from "./schema.js";
import { Source } from "./source.js";
import { write } from "./writing.js";

const { nodes } = schema;

const rules = inputRules({
  rules: [
    textblockTypeInputRule(/^(#{1,6})\s$/, nodes.heading, found => ({ level: found[1].length })),
    textblockTypeInputRule(/^```$/, nodes.code_block),
    wrappingInputRule(/^\s*>\s$/, nodes.blockquote),
    wrappingInputRule(/^(\d{1,4})\.\s$/, nodes.ordered_list, found => ({ order: Number(found[1]) }),
      (found, list) => list.childCount + list.attrs.order === Number(found[1])),
    wrappingInputRule(/^\s*([-+*])\s$/, nodes.bullet_list, found => ({ bullet: found[1] })),
    // `[ ] ` in an item of a list makes it one to tick.
    new InputRule(/^\[([ xX]?)\]\s$/, (state, found, start, end) => {
      const { $from } = state.selection;
      const item = $from.node(-1);
      if (item?.type !== nodes.list_item || $from.index(-1) !== 0) return null;
      return state.tr.delete(start, end).setNodeMarkup($from.before(-1), null, { checked: /x/i.test(found[1]) });
    }),
  ],
});

// Lines of plain text are lines, and a blank one begins a paragraph: what comes from a chat is no Markdown.
function readPlain(text) {
  const paragraphs = text.replace(/\r\n?/g, "\n").split(/\n{2,}/).map(paragraph => {
    const lines = paragraph.split("\n").flatMap((line, place) => [
      ...(place ? [nodes.hard_break.create({ soft: true })] : []),
      ...(line ? [schema.text(line)] : []),
    ]);
    return nodes.paragraph.create(null, lines);
  });
  return new Slice(Fragment.from(paragraphs), 1, 1);
}

// Code stays code.
function pasteIntoCode(view, event) {
  const text = event.clipboardData?.getData("text/plain");
  if (!view.state.selection.$from.parent.type.spec.code || !text) return false;
  view.dispatch(view.state.tr.insertText(text.replace(/\r\n?/g, "\n")));
  return true;
}

class Editor {
  #view;
  #source = new Source();
  #text;

  constructor(place, { text, name, hint, labels, on }) {
    this.#text = text;
    const plugins = [
      asking(on),
      rules,
      keymap({ Backspace: undoInputRule }),
      keymap(KEYS),
      keymap({ ...baseKeymap, Enter: chainCommands(KEYS.Enter, baseKeymap.Enter) }),
      history({ newGroupDelay: 700 }),
      gapCursor(),
      tableEditing(),
      following(on),
      ending,
    ];
    const holds = () => on.holds(holding(this.#view.state).join(" "), addressAt(this.#view.state));
    this.#view = new EditorView(place, {
      state: EditorState.create({ doc: this.#source.read(text), plugins }),
      attributes: state => ({
        role: "textbox",
        "aria-multiline": "true",
        "aria-label": name,
        "data-hint": isEmpty(state.doc) ? hint : "",
        spellcheck: "false",
      }),
      nodeViews: { image: pictureView(on), list_item: itemView(labels) },
      transformPastedHTML: cleanPasted,
      clipboardTextParser: readPlain,
      clipboardTextSerializer: slice => slice.content.childCount === 1 && slice.openStart
        ? slice.content.textBetween(0, slice.content.size, "\n")
        : write(nodes.doc.create(null, wrapInline(slice.content))),
      handlePaste: (view, event) => takeFiles(event.clipboardData, on) || pasteIntoCode(view, event),
      handleDrop: (view, event) => takeFiles(event.dataTransfer, on),
      handleDOMEvents: {
        compositionstart: () => { on.composing(true); return false; },
        compositionend: () => { on.composing(false); return false; },
        blur: () => { on.left(); return false; },
      },
      dispatchTransaction: tr => {
        this.#view.updateState(this.#view.state.apply(tr));
        if (tr.docChanged && !tr.getMeta("replaced")) {
          const text = this.#source.write(this.#view.state.doc);
          // An empty paragraph more is a place to write, and no edit.
          if (text !== this.#text) on.changed(this.#text = text);
        }
        if (tr.docChanged || tr.selectionSet || tr.storedMarksSet) holds();
      },
    });
    holds();
  }

  // Shows another text, such as what a colleague wrote. All nodes are new, for they carry the new source; what looks as
  // before is not drawn anew.
  replace(text) {
    if (text === this.#text) return;
    this.#text = text;
    const { state } = this.#view;
    const tr = state.tr.replaceWith(0, state.doc.content.size, this.#source.read(text).content);
    tr.setSelection(Selection.near(tr.doc.resolve(Math.min(state.selection.anchor, tr.doc.content.size))));
    this.#view.dispatch(tr.setMeta("addToHistory", false).setMeta("replaced", true));
  }

  // Does a command by its name; false where it can not be done.
  run(name, argument) {
    const done = command(name, argument)(this.#view.state, this.#view.dispatch, this.#view);
    this.#view.focus();
    return done;
  }

  // Puts a link in place of what is being asked for, or of nothing.
  putLink(words, href) {
    const mark = schema.marks.link.create({ href });
    this.#put(tr => tr.replaceSelectionWith(schema.text(words, [mark]), false).removeStoredMark(mark).insertText(" "));
  }

  // Puts a picture there.
  putPicture(src, alt) {
    this.#put(tr => tr.replaceSelectionWith(nodes.image.create({ src, alt }), false));
  }

  // Takes away what is being asked for and does a command in its place.
  choose(name) {
    this.#put(tr => tr);
    this.run(name);
  }

  #put(change) {
    const { state } = this.#view;
    const asked = question(state);
    const tr = state.tr;
    if (asked) tr.delete(asked.from, asked.to);
    this.#view.dispatch(change(tr).scrollIntoView());
    this.#view.focus();
  }

  focus() {
    this.#view.focus();
  }

  close() {
    this.#view.destroy();
  }
}

const isEmpty = doc => doc.childCount === 1 && doc.firstChild.type === nodes.paragraph && doc.firstChild.content.size === 0;

function wrapInline(content) {
  return content.firstChild?.isInline ? Fragment.from(nodes.paragraph.create(null, content)) : content;
}

function takeFiles(data, on) {
  // A table out of Excel comes with a picture of itself: the words are what is meant.
  if (!data?.files.length || data.types.includes("text/html")) return false;
  on.files(data.files);
  return true;
}

// Behind a table or a list one can always write on.
const ending = new Plugin({
  appendTransaction: (_, __, { doc, tr }) => doc.lastChild.type === nodes.paragraph ? null : tr.insert(doc.content.size, nodes.paragraph.create()),
});

// A press on a link follows it; with the keyboard, Alt+Enter does.
function following(on) {
  const addressOf = element => element?.closest?.("a[href]")?.getAttribute("href");
  return new Plugin({
    props: {
      handleDOMEvents: {
        click(view, event) {
          const address = addressOf(event.target);
          if (!address) return false;
          event.preventDefault();
          if (event.button === 0 && !event.shiftKey) on.follow(address);
          return true;
        },
      },
      handleKeyDown(view, event) {
        const address = event.key === "Enter" && event.altKey && addressAt(view.state);
        if (!address) return false;
        on.follow(address);
        return true;
      },
    },
  });
}

export function open(place, options) {
  return new Editor(place, options);
}
