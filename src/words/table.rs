//! A board as a table.

words! {
    as_board: "看板", "Board";
    as_table: "表格", "Table";
    layout: "样式", "Layout";
    cards: "卡片表", "Cards";
    title: "标题", "Title";
    list: "列表", "List";
    owner: "负责人", "Owner";
    platform: "平台", "Platform";
    price: "价格", "Price";
    stock: "数量", "Quantity";
    start: "开始", "Start";
    due: "截止", "Due";
    labels: "标签", "Labels";
    done: "完成", "Done";
    not_done: "未完成", "Not done";
    width_of(column: &str): "「{column}」列宽", "Width of “{column}”";
    sort_by: "排序", "Sort";
    as_on_board: "按看板顺序", "As on the board";
    sort_up(column: &str): "按{column}排", "By {column}";
    sort_down(column: &str): "按{column}倒着排", "By {column}, backwards";
    columns: "表格的列", "Columns of the table";
    move_forward(column: &str): "「{column}」往前移", "Move “{column}” forward";
    move_back(column: &str): "「{column}」往后移", "Move “{column}” back";
    say_column(column: &str, place: usize): "「{column}」现在是第 {place} 列", "“{column}” is column {place} now";
    sum_of(column: &str): "{column}合计", "Sum of {column}: ";
    sums: "表格合计", "Sums of the table";
    no_cards: "还没有卡片", "No cards yet";
    not_a_number: "写数字，比如 29.9", "A number, such as 29.9";
    edit_of(column: &str, title: &str): "「{title}」的{column}", "{column} of “{title}”";
}
