//! Templates a board can be made from. Names of their lists are content and live with the templates.

words! {
    title: "模板", "Templates";
    pick: "挑一个模板", "Pick a template";
    use_template: "用这个模板", "Use this template";
    makes(lists: usize): "{lists} 个列表", "{lists} list" | "{lists} lists";
    makes_cards(lists: usize, cards: usize): "{lists} 个列表，{cards} 张卡片", "{lists} list, {cards} cards" | "{lists} lists, {cards} cards";
    made_from(name: &str): "按「{name}」建的看板", "A board made from “{name}”";
    platform_tasks: "各平台任务", "Platform tasks";
    platform_tasks_note: "天猫、京东、1号店、苏宁的活动，一列一个阶段", "Campaigns on every platform, one list a stage";
}
