// The benchmark's board as a file that our app imports.

/** `board` comes from data.mjs. The format is docs/FORMAT.md. */
export function packetFrom(board) {
  throw new Error(`no packet format yet for ${board.cards.length} cards: docs/FORMAT.md is to come`);
}
