//! 看板模板: boards that others are made from.

words! {
    title: "看板模板", "Board templates";
    note: "摆好的看板存成模板，下次新建时一选就有列表、卡片、清单、字段和关键日期", "Keep a board as a template: lists, cards, checklists, fields and key dates are there when a board is made";
    none: "还没有自己的模板。在看板的菜单里选「存为看板模板」", "None of your own yet. Choose “Keep as a board template” in the menu of a board";
    keep: "存为看板模板", "Keep as a board template";
    name: "模板名字", "Name of the template";
    not_kept: "评论、记录和完成情况不存；日期按离第一个关键日期的天数存，没有关键日期就按离今天的天数", "Comments, history and what is done are not kept. Dates are kept as days from the first key date, or from today where there is none";
    as_new: "存成新模板", "As a new template";
    instead_of(name: &str): "换掉「{name}」里的内容", "Instead of what is in “{name}”";
    untouched: "以前用它建的看板不受影响", "Boards made from it stay as they are";
    kept(name: &str): "存成了看板模板「{name}」，新建看板时可以选", "Kept as the board template “{name}”, to be chosen for a new board";
    renewed(name: &str): "模板「{name}」换成了这块看板现在的样子", "The template “{name}” is now as this board is";
    list_title: "列表模板", "List templates";
    list_note: "做熟的一列存成模板，别的看板上一选就有卡片、清单、标签和字段", "Keep a list as a template: its cards, checklists, labels and fields can be laid on any board";
    no_lists: "还没有。在列表的菜单里选「存为列表模板」", "None yet. Choose “Keep as a list template” in the menu of a list";
    keep_list: "存为列表模板", "Keep as a list template";
    list_not_kept: "评论、记录和完成情况不存；日期按离今天的天数存，跟着关键日期的按离关键日期的天数", "Comments, history and what is done are not kept. Dates are kept as days from today, or from the key date they hang on";
    list_untouched: "以前用它加的列表不受影响", "Lists made from it stay as they are";
    list_kept(name: &str): "存成了列表模板「{name}」，「添加列表」旁边可以选", "Kept as the list template “{name}”, to be chosen beside “Add list”";
    list_renewed(name: &str): "模板「{name}」换成了这一列现在的样子", "The template “{name}” is now as this list is";
    add_list_from: "用模板添加列表", "Add a list from a template";
    add_list_from_this(name: &str): "用模板添加列表：{name}", "Add a list from the template: {name}";
    list_added(name: &str): "用模板加了列表「{name}」", "List “{name}” added from a template";
    rename(name: &str): "给模板「{name}」改名", "Rename the template “{name}”";
    is_for_lists: "这是列表模板：在这里改，以后用它加的列表就照改过的来", "This is a list template: what you change here, lists made from it later will have";
    is_one: "这是看板模板：在这里改，以后用它建的看板就照改过的来", "This is a board template: what you change here, boards made from it later will have";
    change(name: &str): "修改模板「{name}」", "Change the template “{name}”";
    share(name: &str): "分享模板「{name}」", "Share the template “{name}”";
    trash(name: &str): "删除模板「{name}」", "Delete the template “{name}”";
    trashed(name: &str): "模板「{name}」在回收站里", "The template “{name}” is in the bin";
}
