// A colleague's packet, written by nobody: a board with one list of many cards. docs/FORMAT.md says what each line is.
import { createHash } from "node:crypto";

const LETTERS = "0123456789abcdefghjkmnpqrstvwxyz", DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const spelled = (number, digits, width) =>
  Array.from({ length: width }, (_, at) => digits[Math.floor(number / digits.length ** (width - 1 - at)) % digits.length]).join("");
// Ids from a range that belongs to nobody else, and ranks that sort as they count.
const id = number => `7${spelled(number, LETTERS, 12)}`;
const rank = number => `c${spelled(number, DIGITS, 3)}`;

// The text of a packet of the shop `workspace`.
export function packetOf({ workspace, board, list, cards }) {
  const replica = id(1), member = id(2), at = Date.now(), titles = [...cards];
  const change = (number, of) => ({ change: `0.${number}`, at: at + number, by: member, label: "card.add", of });
  const place = (parent, number) => ({ in: parent, rank: rank(number) });
  const elements = [
    {
      format: "zhanggui", version: 1, kind: "shop", workspace, shop: "", from: { replica, member, name: "小吴" },
      number: 1, at, writers: [`${replica}.0`],
    },
    change(1, 5),
    ...titles.map((_, number) => change(number + 2, 2)),
    { record: "board", id: id(3), name: [board, "0.1.0"], place: [{ in: "0000000000000", rank: "b00" }, "0.1.1"] },
    { record: "list", id: id(4), name: [list, "0.1.2"], place: [place(id(3), 0), "0.1.3"] },
    ...titles.map((title, number) => ({
      record: "card", id: id(number + 10), title: [title, `0.${number + 2}.0`], place: [place(id(4), number), `0.${number + 2}.1`],
    })),
    { record: "member", id: member, name: ["小吴", "0.1.4"] },
  ];
  const lines = elements.map((element, number) => `${number ? "" : "["}${JSON.stringify(element)},\n`);
  const sha256 = createHash("sha256").update(lines.join("")).digest("hex");
  return `${lines.join("")}${JSON.stringify({ end: true, count: elements.length, sha256 })}]\n`;
}
