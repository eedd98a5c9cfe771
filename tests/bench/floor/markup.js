// What a row of the floor is made of, and how large things are.
//
// This is the one file to edit when our own card changes: the floor draws exactly this, so that the
// benchmark compares engineering and not design. `make bench` counts the nodes of both and says when
// they part.

/** Stands where the card's title goes. */
export const TITLE = Symbol('title');

/**
 * A plain card with the row it stands in, taken from our built app. One entry per element:
 * [tag, attributes, ...children]; a child is an entry, a constant text or TITLE. Comment nodes of ours are
 * not copied: they are a framework's own cost and count against us.
 */
export const ROW = [
  'div',
  { class: 'row' },
  [
    'article',
    { class: 'card' },
    ['h3', {}, TITLE],
    ['button', {}, ['svg', {}, ['use', { href: '#more' }]]],
  ],
];

/** In CSS pixels. `row` holds the longest title of data.mjs whole; `bench.mjs` checks that it does. */
export const SIZE = { list: 240, row: 60, gap: 6, text: 13, line: 19.5 };
