//! Templates a board can be made from. Names of their lists are content and live with the templates.

words! {
    title: "模板", "Templates";
    pick: "挑一个模板", "Pick a template";
    use_template: "用这个模板", "Use this template";
    makes(lists: usize): "{lists} 个列表", "{lists} list" | "{lists} lists";
    makes_cards(lists: usize, cards: usize): "{lists} 个列表，{cards} 张卡片", "{lists} list, {cards} cards" | "{lists} lists, {cards} cards";
    made_from(name: &str): "按「{name}」建的看板", "A board made from “{name}”";
    begin_with: "从哪里开始", "Begin with";
    empty_board: "空看板", "Empty board";
    make_board: "建看板", "Make the board";
    next: "下一步：定日期和人", "Next: days and people";
    other_template: "上一步", "Back";
    days_and_people: "定日期和人", "Days and people";
    day_note: "卡片的日期从这天算起，建好以后还能改，没完成的会跟着动", "The dates of the cards count from this day. It can be changed later, and what is not done moves along";
    days_note: "先定第一个，其他的按通常的间隔排好；等公告出来再逐个改，没完成的卡片会跟着动", "Choose the first, the others follow at the usual distance. Change each when it is announced: what is not done moves along";
    first_day(name: &str): "{name}（必填）", "{name} (needed)";
    hour_of(name: &str): "{name}的时间", "Time of {name}";
    who_does_what: "谁来做", "Who does what";
    roles_note: "卡片按岗位分给人；先空着也行，建好以后再派", "Cards go to people by their role. Leave it empty and give them out later, if you like";
    nobody_yet: "先空着", "Nobody yet";
    own_template: "店里存的模板", "A template of the shop";
}
