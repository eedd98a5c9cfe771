// What one begins to type to be asked for something: `[[` for anything, `@` for people, `#` for cards, and at the
// beginning of a line `/` for the kinds of blocks. An input method in Chinese types 【【, ＠, ＃ and 、 by the same keys.
//
// Invariant: nothing is asked while a word is being composed, in code, or where Escape has said no.
import { Plugin, PluginKey } from "prosemirror-state";

const SIGNS = [
  { sign: "[[", pattern: /(?:\[\[|【【)([^[\]【】\n\ufffc]{0,30})$/ },
  { sign: "@", pattern: /[@＠]([^\s@＠\ufffc]{0,20})$/ },
  { sign: "#", pattern: /(?:^|[\s，。；：！？、])[#＃]([^\s#＃\ufffc]{1,20})$/ },
  { sign: "/", pattern: /^[/／、]([^\s/／、\ufffc]{0,12})$/ },
];
const LONGEST = 40;

const key = new PluginKey("asking");

// What is asked for where the caret stands: `{ sign, words, from, to }`.
function asked(state) {
  const { $from, empty } = state.selection;
  if (!empty || !$from.parent.isTextblock || $from.parent.type.spec.code || $from.marks().some(it => it.type.spec.code)) return null;
  const start = Math.max(0, $from.parentOffset - LONGEST);
  const before = (start > 0 ? " " : "") + $from.parent.textBetween(start, $from.parentOffset, null, "\ufffc");
  for (const { sign, pattern } of SIGNS) {
    const found = pattern.exec(before);
    if (!found) continue;
    const length = found[1].length + (sign === "[[" ? 2 : 1);
    return { sign, words: found[1], from: $from.pos - length, to: $from.pos };
  }
  return null;
}

// Tells `on.asks(sign, words, left, top, bottom)`, with an empty sign when nothing is asked any more, and hands the keys of a
// list to `on.key(name)`, which answers whether it has used them.
export function asking(on) {
  let told = "";
  const tell = (view, question) => {
    const now = question ? `${question.sign} ${question.words} ${question.from}` : "";
    if (now === told) return;
    told = now;
    if (!question) return on.asks("", "", 0, 0, 0);
    const { left, top, bottom } = view.coordsAtPos(question.from);
    on.asks(question.sign, question.words, left, top, bottom);
  };
  return new Plugin({
    key,
    state: {
      init: () => ({ question: null, refused: -1 }),
      apply(tr, before, _, state) {
        const refused = tr.getMeta(key)?.refused ?? (before.refused < 0 ? -1 : tr.mapping.map(before.refused, -1));
        const question = tr.docChanged || tr.selectionSet ? asked(state) : before.question;
        // What stood there already is not asked for by passing by.
        const open = question && question.from !== refused && (tr.docChanged || before.question);
        return { question: open ? question : null, refused: question ? refused : -1 };
      },
    },
    props: {
      handleKeyDown(view, event) {
        const { question } = key.getState(view.state);
        if (!question || view.composing || !["ArrowDown", "ArrowUp", "Enter", "Tab", "Escape"].includes(event.key)) return false;
        if (event.key === "Escape") {
          view.dispatch(view.state.tr.setMeta(key, { refused: question.from }));
          event.stopPropagation();
          return true;
        }
        return on.key(event.key);
      },
      handleDOMEvents: {
        blur: view => { tell(view, null); return false; },
      },
    },
    view: () => ({
      update(view) { if (!view.composing) tell(view, key.getState(view.state).question); },
      destroy() { told = ""; },
    }),
  });
}

// What is being asked for now.
export function question(state) {
  return key.getState(state).question;
}
