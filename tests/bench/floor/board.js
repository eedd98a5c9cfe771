// The open board: plain arrays, nothing derived. Every other part of the floor reads and edits this.

/**
 * A list is { name, cards, count, pages, …its elements }; a card is [id, title].
 * `count` may exceed `cards.length` for a moment: the first screen is drawn before the rest is read.
 */
export const board = { lists: [], nextCard: 1, lastPage: 0 };
