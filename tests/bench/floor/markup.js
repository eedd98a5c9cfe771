// What a card of the floor is made of, and how large things are.
//
// This is the one file to edit when our own card changes: the floor draws exactly this, so that the
// benchmark compares engineering and not design. `make bench` counts the nodes of both and says when
// they part.

/** Stands where the card's title goes. */
export const TITLE = Symbol('title');

/**
 * One entry per element: [tag, attributes, ...children]. A child is an entry, a constant text or TITLE.
 * Comment nodes of ours are not copied: they are a framework's own cost and count against us.
 */
export const CARD = ['div', { class: 'card' }, TITLE];

/** In CSS pixels. `row` holds the longest title of data.mjs whole; `bench.mjs` checks that it does. */
export const SIZE = { list: 250, row: 66, gap: 6, text: 14, line: 20 };
