//! What can be done by a key or found by its name.

words! {
    keys: "快捷键", "Keyboard shortcuts";
    keys_note: "在哪一页都能按问号打开", "Press ? on any page to see them";
    open_keys: "看快捷键", "See the shortcuts";
    anywhere: "哪里都能用", "Anywhere";
    on_card: "鼠标指着或选中焦点的卡片", "The card under the pointer, or with the focus";
    among_cards: "在卡片之间", "Among cards";
    on_bars: "在时间线上", "On the timeline";
    or: "或", "or";
    space: "空格", "Space";
    enter: "回车", "Enter";
    arrows: "方向键", "Arrows";
    click: "点击", "click";
    dragging: "从空处拖动", "drag from an empty place";
    pointing: "鼠标指着时", "under the pointer";

    search: "搜索和操作", "Search and act";
    dark_or_light: "切换深浅色", "Switch dark and light";
    take: "归我负责，再按取消", "Assign me, again to take me off";
    due: "定截止日", "Set the due date";
    labels: "贴标签", "Set labels";
    archive: "归档", "Archive";
    title: "改标题", "Change the title";
    new_card: "在这一列加卡片", "New card in the list";
    select: "选中，再按取消", "Select, again to unselect";
    open: "打开卡片", "Open the card";
    walk: "走到旁边的卡片", "Go to the next card";
    lift: "拿起来搬，再按放下", "Lift to move, again to drop";
    extend: "往上往下多选", "Select up or down";
    pick: "点着选中一张", "Select one more";
    range: "选到这一张", "Select up to here";
    shift: "前后挪一天", "Move by a day";
    shift_end: "截止日挪一天", "Move the end by a day";
    shift_start: "开始日挪一天", "Move the start by a day";
    carry: "拿起来，方向键挪一天或一周，再按放下", "Lift, move by days or weeks, again to drop";
    band: "画个框，碰到的都选中", "Draw a box, what it touches is selected";
    all: "全选看得到的", "Select all that is seen";
    leave: "不选了，或者放弃搬动", "Stop selecting or moving";
}
