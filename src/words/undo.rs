//! Names of acts, as undo and the history say them, and what undo answers.

words! {
    undo: "撤销", "Undo";
    redo: "重做", "Redo";
    undone(what: &str): "已撤销：{what}", "Undone: {what}";
    redone(what: &str): "已重做：{what}", "Redone: {what}";
    nothing_to_undo: "没有可撤销的", "Nothing to undo";
    nothing_to_redo: "没有可重做的", "Nothing to redo";
    overtaken(what: &str, who: &str): "{who} 后来改过，没有撤销：{what}", "{who} changed it since, so it was not undone: {what}";
    partly_overtaken(what: &str): "后来又改过的留着没动，其余的撤销了：{what}", "What was changed since stays; the rest is undone: {what}";
    all_overtaken(what: &str): "后来又改过，没有撤销：{what}", "It was changed since, so it was not undone: {what}";
    partly_undone(n: usize): "{n} 处后来有人改过，留着没动", "{n} place was changed since and stays" | "{n} places were changed since and stay";

    begin_scripts: "建话术分类", "Make the kinds of scripts";
    add_script: "新建话术", "Make a script";
    change_script: "改话术", "Change a script";
    count_copy: "复制话术", "Copy a script";
    note_missed: "记下没搜到的词", "Note words sought in vain";
    set_forbidden: "改禁用词", "Change forbidden words";
    begin_notebooks: "建知识库栏目", "Make notebooks";
    add_notebook: "新建栏目", "Make a notebook";
    rename_notebook: "栏目改名", "Rename a notebook";
    move_notebook: "移动栏目", "Move a notebook";
    trash_notebook: "栏目放进回收站", "Move a notebook to the trash";
    add_note: "新建笔记", "Make a note";
    keep_note: "存成笔记模板", "Keep a note as a template";
    rename_note: "笔记改标题", "Rename a note";
    write_note: "写笔记", "Write a note";
    move_note: "移动笔记", "Move a note";
    trash_note: "笔记放进回收站", "Move a note to the trash";
    set_newcomers: "改新人必读", "Change what newcomers read";
    make_cards: "勾选项变成卡片", "Make cards of ticks";
    tick_read: "勾选读过", "Tick a note as read";
    dispatch: "派工", "Hand out cards";
    read_dispatch: "看派来的卡片", "Look at a handed card";
    say_trouble: "说遇到的困难", "Say what keeps one";
    answer: "发回执", "Answer";
    make_board: "新建看板", "Make a board";
    rename_board: "看板改名", "Rename a board";
    archive_board: "归档看板", "Archive a board";
    trash_board: "看板放进回收站", "Move a board to the trash";
    add_list: "添加列表", "Add a list";
    rename_list: "列表改名", "Rename a list";
    move_list: "移动列表", "Move a list";
    fold_list: "折叠列表", "Fold a list";
    unfold_list: "展开列表", "Unfold a list";
    archive_list: "归档列表", "Archive a list";
    trash_list: "列表放进回收站", "Move a list to the trash";
    add_card: "添加卡片", "Add a card";
    add_cards(n: usize): "添加 {n} 张卡片", "Add {n} card" | "Add {n} cards";
    rename_card: "改标题", "Change a title";
    move_card: "移动卡片", "Move a card";
    finish_card: "标成完成", "Mark as done";
    reopen_card: "标成没完成", "Mark as not done";
    archive_card: "归档卡片", "Archive a card";
    trash_card: "卡片放进回收站", "Move a card to the trash";
    copy_card: "复制卡片", "Copy a card";
    copy_list: "复制列表", "Copy a list";
    copy_board: "复制看板", "Copy a board";
    restore: "恢复", "Restore";
    return_board: "看板回到那一天", "Take a board back to a day";
    return_card: "回到以前的一版", "Go back to an earlier version";
    purge: "彻底删除", "Delete for good";
    edit_body: "改说明", "Edit the text";
    set_owner: "定负责人", "Set the owner";
    set_participant: "改参与人", "Change participants";
    set_start: "定开始日", "Set the start";
    set_due: "定截止日", "Set the due date";
    set_dates: "改起止日", "Change the dates";
    set_label: "改标签", "Change labels";
    make_label: "新建标签", "Make a label";
    change_label: "修改标签", "Change a label";
    set_platform: "定平台", "Set the platform";
    set_price: "定价格", "Set the price";
    set_stock: "定数量", "Set the quantity";
    set_value: "填写字段", "Fill in a field";
    fill_card: "按标题填写", "Fill in from the title";
    set_expected: "改标题规则", "Change the title rule";
    set_columns: "改表格的列", "Change the table's columns";
    move_choice: "移动选项", "Move a choice";
    add_word: "加一个词", "Add a word";
    remove_word: "去掉一个词", "Remove a word";
    make_choice: "新建选项", "Make a choice";
    change_choice: "修改选项", "Change a choice";
    trash_choice: "删除选项", "Delete a choice";
    make_field: "新建字段", "Make a field";
    change_field: "修改字段", "Change a field";
    trash_field: "删除字段", "Delete a field";
    some_change: "修改", "A change";
    add_step: "添加清单项", "Add a step";
    rename_step: "改清单项", "Change a step";
    tick_step: "勾清单项", "Tick a step";
    untick_step: "取消勾选", "Untick a step";
    move_step: "移动清单项", "Move a step";
    trash_step: "移除清单项", "Remove a step";
    set_step_owner: "定清单项负责人", "Give a step to someone";
    set_step_due: "定清单项日期", "Date a step";
    split_step: "把清单项变成卡片", "Make a step a card";
    set_routine: "设重复", "Let a card repeat";
    stop_routine: "不再重复", "Stop repeating";
    add_link: "关联", "Link";
    remove_link: "取消关联", "Unlink";
    close_day: "收工", "Close the day";
    keep_list_template: "存为列表模板", "Keep a list template";
    renew_list_template: "更新列表模板", "Renew a list template";
    use_list_template: "用模板添加列表", "Add a list from a template";
    limit_list: "定列表上限", "Limit a list";
    add_comment: "写评论", "Write a comment";
    edit_comment: "改评论", "Edit a comment";
    read_comments: "标记已读", "Mark as read";
    trash_comment: "删除评论", "Delete a comment";
    add_file: "加附件", "Add a file";
    trash_file: "拿掉附件", "Take a file off";
    set_cover: "换封面", "Change the cover";
    add_member: "加同事", "Add a colleague";
    rename_member: "改名字", "Change a name";
    set_role: "改做哪一块", "Change what someone does";
    change_member: "改同事的资料", "Change what is said of someone";
    place_member: "调部门", "Move to another department";
    same_member: "认成同一个人", "Be the same person";
    part_member: "拆成两个人", "Be two people";
    leave: "离职交接", "Hand over and leave";
    hand_over: "交接工作", "Hand over work";
    return_member: "回来上班", "Come back to work";
    add_department: "新建部门", "Make a department";
    rename_department: "部门改名", "Rename a department";
    move_department: "移动部门", "Move a department";
    trash_department: "删除部门", "Delete a department";
    open_shop: "开张", "Open the shop";
    rename_shop: "店铺改名", "Rename the shop";
    add_anchor: "添加关键日期", "Add a key date";
    rename_anchor: "关键日期改名", "Rename a key date";
    move_anchor: "改关键日期", "Move a key date";
    trash_anchor: "删除关键日期", "Delete a key date";
    hang_card: "跟着关键日期", "Hang a card on a key date";
    keep_board_template: "存为看板模板", "Keep a board template";
    renew_board_template: "更新看板模板", "Renew a board template";
    keep_template: "存为卡片模板", "Keep a card template";
    use_card_template: "用模板添加卡片", "Add a card from a template";
    use_template: "用模板建看板", "Make a board from a template";
    save_lens: "存视图", "Save a view";
    trash_lens: "删除视图", "Delete a view";
    choose_version: "选定版本", "Choose a version";
    import_table: "导入表格", "Import a table";
    import_trello: "从 Trello 导入看板", "Import a board from Trello";
    merge: "合并", "Merge";
    join_shop: "加入店铺", "Join a shop";
}

/// What an act was, by the label its change carries.
pub fn act(label: &str) -> &'static str {
    match label {
        "board.add" => make_board(),
        "board.rename" => rename_board(),
        "board.archive" => archive_board(),
        "board.trash" => trash_board(),
        "list.add" => add_list(),
        "list.rename" => rename_list(),
        "list.move" => move_list(),
        "list.fold" => fold_list(),
        "list.unfold" => unfold_list(),
        "list.archive" => archive_list(),
        "list.trash" => trash_list(),
        "card.add" => add_card(),
        "card.rename" => rename_card(),
        "card.return" => return_card(),
        "board.return" => return_board(),
        "dispatch.send" | "dispatch" => dispatch(),
        "dispatch.read" => read_dispatch(),
        "dispatch.trouble" => say_trouble(),
        "dispatch.return" => answer(),
        "card.move" => move_card(),
        "card.done" => finish_card(),
        "card.open" => reopen_card(),
        "card.archive" => archive_card(),
        "card.trash" => trash_card(),
        "card.copy" => copy_card(),
        "list.copy" => copy_list(),
        "board.copy" => copy_board(),
        "card.body" => edit_body(),
        "card.owner" => set_owner(),
        "card.participant" => set_participant(),
        "card.start" => set_start(),
        "card.due" => set_due(),
        "card.dates" => set_dates(),
        "card.label" => set_label(),
        "card.value" => set_value(),
        "card.fill" => fill_card(),
        "board.expect" => set_expected(),
        "board.columns" => set_columns(),
        "choice.move" => move_choice(),
        "word.add" => add_word(),
        "word.remove" => remove_word(),
        "label.add" => make_label(),
        "label.change" => change_label(),
        "choice.add" => make_choice(),
        "choice.rename" => change_choice(),
        "choice.trash" => trash_choice(),
        "field.add" => make_field(),
        "field.trash" => trash_field(),
        "field.rename" | "field.shape" | "field.unit" | "field.formula" | "field.show" | "field.total"
        | "field.move" => change_field(),
        "step.add" => add_step(),
        "step.rename" => rename_step(),
        "step.done" => tick_step(),
        "step.open" => untick_step(),
        "step.move" => move_step(),
        "step.trash" => trash_step(),
        "comment.add" => add_comment(),
        "comment.edit" => edit_comment(),
        "comment.trash" => trash_comment(),
        "comment.read" => read_comments(),
        "file.add" => add_file(),
        "file.trash" => trash_file(),
        "file.cover" => set_cover(),
        "step.owner" => set_step_owner(),
        "step.due" => set_step_due(),
        "step.split" => split_step(),
        "routine.set" => set_routine(),
        "routine.stop" => stop_routine(),
        "link.add" => add_link(),
        "link.trash" => remove_link(),
        "list.limit" => limit_list(),
        "day.close" => close_day(),
        "list_template.keep" => keep_list_template(),
        "list_template.renew" => renew_list_template(),
        "list_template.use" => use_list_template(),
        "member.add" => add_member(),
        "member.rename" => rename_member(),
        "member.role" => set_role(),
        "member.change" => change_member(),
        "member.department" => place_member(),
        "member.same" => same_member(),
        "member.part" => part_member(),
        "member.leave" => leave(),
        "member.hand" => hand_over(),
        "member.return" => return_member(),
        "script.begin" => begin_scripts(),
        "script.add" => add_script(),
        "script.change" => change_script(),
        "script.copied" => count_copy(),
        "script.missed" => note_missed(),
        "script.forbidden" => set_forbidden(),
        "notebook.begin" => begin_notebooks(),
        "notebook.add" => add_notebook(),
        "notebook.rename" => rename_notebook(),
        "notebook.move" => move_notebook(),
        "notebook.trash" => trash_notebook(),
        "note.add" => add_note(),
        "note.keep" => keep_note(),
        "note.rename" => rename_note(),
        "note.write" => write_note(),
        "note.move" => move_note(),
        "note.trash" => trash_note(),
        "note.newcomers" => set_newcomers(),
        "note.read" => tick_read(),
        "note.cards" => make_cards(),
        "department.add" => add_department(),
        "department.rename" => rename_department(),
        "department.move" => move_department(),
        "department.trash" => trash_department(),
        "shop.open" => open_shop(),
        "anchor.add" => add_anchor(),
        "anchor.rename" => rename_anchor(),
        "anchor.move" => move_anchor(),
        "anchor.trash" => trash_anchor(),
        "anchor.hang" => hang_card(),
        "board_template.keep" => keep_board_template(),
        "board_template.renew" => renew_board_template(),
        "board_template.use" => use_template(),
        "field.boards" => change_field(),
        "template.keep" => keep_template(),
        "template.use" => use_card_template(),
        "board.template" => use_template(),
        "shop.rename" => rename_shop(),
        "shop.join" => join_shop(),
        "lens.save" => save_lens(),
        "lens.trash" => trash_lens(),
        "table.import" => import_table(),
        "trello.import" => import_trello(),
        "version.choose" => choose_version(),
        "undo" => undo(),
        "redo" => redo(),
        label if label.ends_with("restore") || label.ends_with("unarchive") => restore(),
        label if label.ends_with("purge") => purge(),
        _ => some_change(),
    }
}
