//! The content keeps its promises: every reference lands, no title repeats, the numbers are as announced.

mod trade;

use super::{
    BoardContent, CardContent,
    OwnerContent::{Member, Nobody, Role},
    TEMPLATES,
    platform_tasks::{PLATFORM_TASKS, label, platform},
    role,
    sample_shop::{SAMPLE_SHOP, person},
};
use std::collections::HashSet;

const ROLES: [&str; 4] = [role::OPERATIONS, role::DESIGN, role::SUPPORT, role::WAREHOUSE];

fn cards(board: &BoardContent) -> impl Iterator<Item = &CardContent> {
    board.lists.iter().flat_map(|list| list.cards)
}

fn boards() -> Vec<(&'static BoardContent, usize)> {
    let templates = TEMPLATES.iter().map(|it| (&it.board, 0));
    templates.chain([(&SAMPLE_SHOP.board, SAMPLE_SHOP.members.len())]).collect()
}

#[test]
fn every_reference_lands() {
    for (board, members) in boards() {
        for card in cards(board) {
            let title = card.title;
            assert!(card.participants.iter().all(|&it| it < members), "{title}");
            assert!(card.comments.iter().all(|it| it.author < members), "{title}");
            assert!(card.labels.iter().all(|&it| it < board.labels.len()), "{title}");
            assert!(card.platform.is_none_or(|it| it < board.platforms.len()), "{title}");
            assert!(card.due.and_then(|it| it.minute).is_none_or(|it| it < 24 * 60), "{title}");
            match card.owner {
                Nobody => {}
                Role(role) => assert!(ROLES.contains(&role) || role == role::OWNER, "{title}"),
                Member(member) => {
                    assert!(member < members, "{title}");
                    assert!(!card.participants.contains(&member), "{title}: the owner takes part anyway");
                }
            }
        }
    }
}

#[test]
fn names_name_what_they_say() {
    let label = |it: usize| PLATFORM_TASKS.board.labels[it].name;
    assert_eq!(label(label::TO_APPLY), "待申报");
    assert_eq!(label(label::AWAITS_PICTURES), "等素材");
    assert_eq!(label(label::APPLIED), "已报待审");
    assert_eq!(label(label::PASSED), "已通过");
    assert_eq!(label(label::REJECTED), "被驳回");
    assert_eq!(label(label::STOCKING), "备货中");
    assert_eq!(label(label::LIVE), "已上线");
    assert_eq!(label(label::TO_REVIEW), "待复盘");

    let platform = |it: usize| PLATFORM_TASKS.board.platforms[it];
    assert_eq!(platform(platform::TMALL), "天猫");
    assert_eq!(platform(platform::JD), "京东");
    assert_eq!(platform(platform::YHD), "1号店");
    assert_eq!(platform(platform::SUNING), "苏宁");

    use person::{CHEN, HE, LI, MA, MEI, QIANG, ZHENG, ZHOU};
    let people = [LI, ZHOU, MEI, CHEN, HE, ZHENG, QIANG, MA].map(|it| SAMPLE_SHOP.members[it].name);
    assert_eq!(people, ["小李", "小周", "阿美", "小陈", "小何", "老郑", "阿强", "小马"]);
}

#[test]
fn every_word_is_there_and_no_title_repeats() {
    for (board, _) in boards() {
        let mut titles = HashSet::new();
        for card in cards(board) {
            let title = card.title;
            assert_eq!(title.trim(), title);
            assert!(!title.is_empty() && titles.insert(title), "{title}");
            assert!(!title.contains('\n') && !title.contains("  "), "{title}");
            assert!(card.steps.iter().all(|it| !it.text.trim().is_empty()), "{title}");
            assert!(card.comments.iter().all(|it| !it.text.trim().is_empty()), "{title}");
            assert!(card.comments.is_sorted_by(|a, b| a.hours_ago > b.hours_ago), "{title}: oldest first");
            assert!(card.price_fen.is_none_or(|it| it > 0) && card.stock.is_none_or(|it| it > 0), "{title}");
            assert!(card.start.zip(card.due).is_none_or(|(start, due)| start <= due.day), "{title}");
        }
    }
}

#[test]
fn no_two_labels_of_a_board_have_one_colour() {
    for (board, _) in boards() {
        let colors: HashSet<u8> = board.labels.iter().map(|it| it.color).collect();
        assert!(colors.iter().all(|it| (1..=8).contains(it)), "{}", board.name);
        assert_eq!(colors.len(), board.labels.len(), "{}", board.name);
        assert!((5..=8).contains(&board.labels.len()), "{}", board.name);
    }
}

#[test]
fn the_lists_are_those_of_the_article() {
    let expected = ["活动&促销", "页面&产品上的优化", "各平台日常促销", "日常运营", "活动申报"];
    for board in [&PLATFORM_TASKS.board, &SAMPLE_SHOP.board] {
        assert!(board.lists.iter().map(|it| it.name).eq(expected));
        assert!(board.lists.iter().all(|it| !it.cards.is_empty()));
    }
}

#[test]
fn the_platforms_of_the_articles_all_occur() {
    for name in ["天猫", "淘宝", "京东", "1号店", "苏宁", "阿里巴巴"] {
        assert!(PLATFORM_TASKS.board.platforms.contains(&name), "{name}");
    }
    for platform in [platform::TMALL, platform::JD, platform::YHD, platform::SUNING] {
        let n_cards = cards(&SAMPLE_SHOP.board).filter(|it| it.platform == Some(platform)).count();
        assert!(n_cards >= 4, "{}: {n_cards}", SAMPLE_SHOP.board.platforms[platform]);
    }
}

#[test]
fn the_sample_team_is_the_articles_eight() {
    let n_of = |role: &str| SAMPLE_SHOP.members.iter().filter(|it| it.role == role).count();
    assert_eq!(ROLES.map(n_of), [2, 1, 2, 3]);
    for member in 0..SAMPLE_SHOP.members.len() {
        let has_work = cards(&SAMPLE_SHOP.board)
            .any(|it| it.owner == Member(member) || it.participants.contains(&member));
        assert!(has_work, "{}", SAMPLE_SHOP.members[member].name);
    }
}

#[test]
fn the_sample_board_shows_every_side_of_a_working_week() {
    let board = &SAMPLE_SHOP.board;
    let n = |holds: &dyn Fn(&CardContent) -> bool| cards(board).filter(|it| holds(it)).count();
    let due_in = |from: i32, to: i32| {
        move |it: &CardContent| !it.done && it.due.is_some_and(|due| (from..=to).contains(&due.day))
    };
    assert!((30..=34).contains(&n(&|_| true)));
    assert_eq!(n(&|it| it.owner == Nobody), 0);
    assert!(n(&due_in(-30, -1)) >= 3, "overdue");
    assert!(n(&due_in(0, 0)) >= 4, "today");
    assert!(n(&due_in(1, 1)) >= 4, "tomorrow");
    assert!(n(&due_in(7, 13)) >= 5, "next week");
    assert!(n(&|it| it.done) >= 2);
    assert!(n(&|it| it.steps.iter().any(|step| step.done) && it.steps.iter().any(|step| !step.done)) >= 12);
    assert!(n(&|it| !it.comments.is_empty()) >= 10);

    let han = |it: &CardContent| it.title.chars().filter(|c| ('\u{4e00}'..='\u{9fff}').contains(c)).count();
    assert!(cards(board).map(han).max() >= Some(60));
    assert!(cards(board).map(han).min() <= Some(4));

    for it in 0..board.labels.len() {
        assert!(n(&|card| card.labels.contains(&it)) >= 1, "{}", board.labels[it].name);
    }
}

#[test]
fn the_template_starts_small_and_marks_what_platforms_change() {
    assert!((5..=8).contains(&cards(&PLATFORM_TASKS.board).count()));
    assert!(cards(&PLATFORM_TASKS.board).all(|it| !it.done && it.comments.is_empty()));
    let marked = cards(&PLATFORM_TASKS.board)
        .filter(|it| it.body.contains("示例") || it.steps.iter().any(|step| step.text.contains("示例")))
        .count();
    assert!(marked >= 3);
}
