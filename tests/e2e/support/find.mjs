// Where things are, by the names that design and assistive technology agree on (ARCHITECTURE.md, "Contract for
// assistive technology, scripts and tests"). A journey finds nothing by class or tag.

export const list = (page, name) => page.getByRole("list", { name, exact: true });
// The column of a list: its name, its cards and its button.
export const column = (page, name) => page.getByRole("region", { name, exact: true });
export const addButton = (page, name) => button(column(page, name), "添加卡片");
// A card's accessible name starts with its title.
export const card = (where, title) => where.getByRole("listitem", { name: new RegExp(`^${literal(title)}`) });
export const cardSheet = (page, title) => page.getByRole("dialog", { name: title, exact: true });
export const button = (where, name) => where.getByRole("button", { name, exact: true });
export const titleBox = where => where.getByRole("textbox", { name: "卡片标题", exact: true });
export const searchBox = page => page.getByRole("searchbox", { name: "搜索", exact: true });
export const results = page => page.getByRole("option");
export const chosenResult = page => page.getByRole("option", { selected: true });
// What lies in 回收站 or 归档, by its name.
export const putAway = (page, name) => page.getByRole("tabpanel").getByRole("listitem").filter({ hasText: name });
// What opens the filters of the board, and where they are chosen.
export const lookButton = page => page.getByRole("button", { name: /^筛选/ });
// What is filtered and how much of the board is seen, while a filter is in use.
export const lookBar = page => page.getByRole("region", { name: "在用的筛选" });
export const lookPanel = page => page.getByRole("dialog", { name: "筛选和分列" });
// The board as a table, a cell of it by the title of its row, and the first row under the head.
export const table = page => page.getByRole("grid", { name: "卡片表" });
const COLUMNS = ["标题", "列表", "负责人", "平台", "价格", "数量", "开始", "截止", "标签", "完成"];
export const cell = (page, title, column) => table(page).getByRole("row").filter({ hasText: title }).getByRole("gridcell").nth(COLUMNS.indexOf(column));
export const firstRow = page => table(page).locator("[aria-rowindex='2']");
// The board along the days: its rows, the bar of a card and the ends of it that can be pulled, and what has no date.
export const timeline = page => list(page, "时间线");
export const bar = (page, title, part = "whole") => card(timeline(page), title).locator(`[data-pull='${part}']`);
export const undated = page => list(page, "没有日期");
// What can be done to the chosen cards, while any is chosen.
export const selectionBar = page => page.getByRole("toolbar", { name: "选中的卡片" });
// Where what came in is pasted and looked at.
export const received = page => page.getByRole("dialog", { name: "收到的内容" });
export const pasteBox = page => received(page).getByRole("textbox", { name: "粘贴收到的内容" });
// A board or my day, drawn.
export const picture = page => page.getByRole("dialog", { name: /^长图/ });
// What takes a packet; an open card has an input of its own for what is laid on it.
export const fileInput = page => page.locator("input[type=file]:is([aria-label=导入], [aria-label=Import])");

const literal = text => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
// How many cards a list says it has; rows out of sight are not drawn.
export const countOf = async (page, name) => Number((await column(page, name).getByText(/^共 .* 张$/).textContent()).replace(/\D/g, ""));
