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
}
