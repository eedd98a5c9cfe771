// What the toolbar, the slash menu and the keys do, by name.
import { chainCommands, exitCode, joinUp, lift, setBlockType, toggleMark, wrapIn } from "prosemirror-commands";
import { redo, undo } from "prosemirror-history";
import { liftListItem, sinkListItem, splitListItem, wrapInList } from "prosemirror-schema-list";
import { TextSelection } from "prosemirror-state";
import {
  addColumnAfter, addRowAfter, deleteColumn, deleteRow, deleteTable, goToNextCell, isInTable,
} from "prosemirror-tables";
import { safe, schema } from "./schema.js";

const { nodes, marks } = schema;
const LISTS = [nodes.bullet_list, nodes.ordered_list];

// The innermost node of these types around the selection: `{ node, pos }`.
function around({ $from }, types) {
  for (let depth = $from.depth; depth > 0; depth--) {
    const node = $from.node(depth);
    if (types.includes(node.type)) return { node, pos: $from.before(depth) };
  }
  return null;
}

const isTicked = list => list.content.content.some(it => it.attrs.checked !== null);

// The kind of list around the selection: "bullet_list", "ordered_list", "ticks" or none.
function listAround(selection) {
  const found = around(selection, LISTS);
  return found && (isTicked(found.node) ? "ticks" : found.node.type.name);
}

// Makes the list around the selection another kind, or what is selected a list, or a list of this kind no list.
const toList = kind => (state, dispatch) => {
  const now = listAround(state.selection);
  if (now === kind) return liftListItem(nodes.list_item)(state, dispatch);
  const type = kind === "ordered_list" ? nodes.ordered_list : nodes.bullet_list;
  const tick = tr => {
    const { node, pos } = around(tr.selection, LISTS);
    tr.setNodeMarkup(pos, type);
    node.forEach((item, offset) => {
      tr.setNodeMarkup(pos + 1 + offset, null, { checked: kind === "ticks" ? item.attrs.checked ?? false : null });
    });
    return tr;
  };
  if (now) {
    dispatch?.(tick(state.tr).scrollIntoView());
    return true;
  }
  return wrapInList(type)(state, dispatch && (tr => dispatch(kind === "ticks" ? tick(tr) : tr)));
};

const toHeading = level => (state, dispatch) => {
  const isOne = state.selection.$from.parent.hasMarkup(nodes.heading, { level });
  return isOne ? setBlockType(nodes.paragraph)(state, dispatch) : setBlockType(nodes.heading, { level })(state, dispatch);
};

const toCode = (state, dispatch) =>
  setBlockType(state.selection.$from.parent.type === nodes.code_block ? nodes.paragraph : nodes.code_block)(state, dispatch);

const toQuote = (state, dispatch) =>
  around(state.selection, [nodes.blockquote]) ? lift(state, dispatch) : wrapIn(nodes.blockquote)(state, dispatch);

// Puts a block where the caret is, in place of an empty paragraph, and the caret into it or behind it.
function putBlock(state, dispatch, node) {
  const { $from } = state.selection;
  const empty = $from.parent.type === nodes.paragraph && $from.parent.content.size === 0;
  const [from, to] = empty ? [$from.before(), $from.after()] : [$from.after(), $from.after()];
  const place = state.doc.resolve(from);
  if (!place.parent.canReplaceWith(place.index(), empty ? place.indexAfter() + 1 : place.index(), node.type)) return false;
  if (dispatch) {
    const tr = state.tr.replaceWith(from, to, node);
    if (node.isLeaf && from + node.nodeSize === tr.doc.content.size) tr.insert(tr.doc.content.size, nodes.paragraph.create());
    dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(from + (node.isLeaf ? node.nodeSize : 1)))).scrollIntoView());
  }
  return true;
}

const putRule = (state, dispatch) => putBlock(state, dispatch, nodes.horizontal_rule.create());

const putTable = (state, dispatch) => {
  if (isInTable(state)) return false;
  const row = kind => nodes.table_row.create(null, Array.from({ length: 3 }, () => kind.createAndFill()));
  return putBlock(state, dispatch, nodes.table.create(null, [row(nodes.table_header), row(nodes.table_cell), row(nodes.table_cell)]));
};

const breakLine = (state, dispatch) => {
  dispatch?.(state.tr.replaceSelectionWith(nodes.hard_break.create()).scrollIntoView());
  return true;
};

// In a table the next line stays in the cell.
const breakInCell = (state, dispatch) => isInTable(state) && breakLine(state, dispatch);

// Tab in the last cell begins a row, as people know it.
const nextCell = (state, dispatch, view) => {
  if (!isInTable(state)) return false;
  if (goToNextCell(1)(state, dispatch)) return true;
  if (dispatch) {
    addRowAfter(state, dispatch);
    goToNextCell(1)(view.state, dispatch);
  }
  return true;
};

// The next item of a ticked list is not ticked.
const splitItem = (state, dispatch) => {
  const item = around(state.selection, [nodes.list_item]);
  if (!item || around(state.selection, [nodes.table, nodes.code_block, nodes.list_item])?.node !== item.node) return false;
  return splitListItem(nodes.list_item, { checked: item.node.attrs.checked === null ? null : false })(state, dispatch);
};

// The whole link around the caret, or the selection.
function linked({ selection: { $from, empty, from, to } }) {
  const mark = marks.link.isInSet($from.marks()) ?? ($from.nodeAfter && marks.link.isInSet($from.nodeAfter.marks));
  if (!mark || !empty) return { mark, from, to };
  let [start, end] = [$from.pos, $from.pos];
  $from.parent.forEach((node, offset) => {
    const at = $from.start() + offset;
    if (mark.isInSet(node.marks) && at <= $from.pos && at + node.nodeSize >= $from.pos) [start, end] = [Math.min(start, at), Math.max(end, at + node.nodeSize)];
  });
  return { mark, from: start, to: end };
}

const link = address => (state, dispatch) => {
  const { from, to } = linked(state);
  const typed = address.trim();
  const href = safe(typed) ?? (/^[\w-]+(\.[\w-]+)+([/?#].*)?$/.test(typed) ? `https://${typed}` : null);
  if (typed && !href) return false;
  if (dispatch) {
    const tr = state.tr;
    if (!href) tr.removeMark(from, to, marks.link);
    else if (from === to) tr.insert(from, schema.text(typed, [marks.link.create({ href })]));
    else tr.removeMark(from, to, marks.link).addMark(from, to, marks.link.create({ href }));
    dispatch(tr.scrollIntoView());
  }
  return true;
};

const COMMANDS = {
  undo, redo,
  strong: toggleMark(marks.strong),
  em: toggleMark(marks.em),
  strike: toggleMark(marks.strike),
  code: toggleMark(marks.code),
  paragraph: setBlockType(nodes.paragraph),
  heading1: toHeading(1),
  heading2: toHeading(2),
  heading3: toHeading(3),
  bullet_list: toList("bullet_list"),
  ordered_list: toList("ordered_list"),
  ticks: toList("ticks"),
  quote: toQuote,
  code_block: toCode,
  rule: putRule,
  table: putTable,
  row: addRowAfter,
  column: addColumnAfter,
  no_row: deleteRow,
  no_column: deleteColumn,
  no_table: deleteTable,
  deeper: sinkListItem(nodes.list_item),
  higher: liftListItem(nodes.list_item),
};

// A command by its name; `link` takes an address, an empty one takes the link away.
export function command(name, argument) {
  return name === "link" ? link(argument ?? "") : COMMANDS[name];
}

// What holds at the selection, by the names of the commands that make it so.
export function holding(state) {
  const { selection, storedMarks, doc } = state;
  const { $from, from, to, empty } = selection;
  const names = Object.keys(schema.marks).filter(name => {
    const type = marks[name];
    return empty ? type.isInSet(storedMarks ?? $from.marks()) : doc.rangeHasMark(from, to, type);
  });
  const parent = $from.parent;
  if (parent.type === nodes.heading) names.push(`heading${parent.attrs.level}`);
  if (parent.type === nodes.code_block) names.push("code_block");
  if (around(selection, [nodes.blockquote])) names.push("quote");
  if (isInTable(state)) names.push("table");
  const list = listAround(selection);
  if (list) names.push(list);
  if (undo(state)) names.push("undo");
  if (redo(state)) names.push("redo");
  return names;
}

// The address of the link at the caret.
export function addressAt(state) {
  return linked(state).mark?.attrs.href ?? "";
}

const splitAnyhow = chainCommands(exitCode, breakLine);

export const KEYS = {
  "Mod-z": undo,
  "Mod-y": redo,
  "Mod-Shift-z": redo,
  "Mod-b": COMMANDS.strong,
  "Mod-i": COMMANDS.em,
  "Mod-e": COMMANDS.code,
  "Mod-Shift-x": COMMANDS.strike,
  "Mod-Alt-0": COMMANDS.paragraph,
  "Mod-Alt-1": COMMANDS.heading1,
  "Mod-Alt-2": COMMANDS.heading2,
  "Mod-Alt-3": COMMANDS.heading3,
  "Mod-Shift-7": COMMANDS.ordered_list,
  "Mod-Shift-8": COMMANDS.bullet_list,
  "Mod-Shift-9": COMMANDS.ticks,
  "Alt-ArrowUp": joinUp,
  "Shift-Enter": splitAnyhow,
  "Mod-Enter": exitCode,
  Enter: chainCommands(breakInCell, splitItem),
  Tab: chainCommands(nextCell, COMMANDS.deeper),
  "Shift-Tab": chainCommands(goToNextCell(-1), COMMANDS.higher),
};
