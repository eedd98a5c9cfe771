//! What is in a packet for one person, and what is not.

use super::*;

/// Every word of the shop that is not for this person is looked for in what they get.
#[test]
fn nothing_else_is_in_a_packet_for_one_person() {
    let mut li = boss();
    let list = li.list("要做");
    let due = When::all_day(time::Date::from_julian_day(TODAY + 77).expect("a day"));
    li.run(|ws, cx| write_body(ws, cx, card('甲'), "canary-old-body".to_owned()));
    li.run(|ws, cx| write_body(ws, cx, card('甲'), "正文".to_owned()));
    li.run(|ws, cx| rename_card(ws, cx, card('甲'), "canary-old-title"));
    li.run(|ws, cx| rename_card(ws, cx, card('甲'), "甲"));
    li.run(|ws, cx| add_step(ws, cx, card('甲'), "canary-deleted-step"));
    let deleted = li.step();
    li.run(|ws, cx| trash_step(ws, cx, deleted));
    li.run(|ws, cx| add_comment(ws, cx, card('丙'), "canary-comment"));
    li.run(|ws, cx| write_body(ws, cx, card('丙'), "canary-body".to_owned()));
    li.run(|ws, cx| set_due(ws, cx, card('丙'), Some(due)));
    for (label, name) in [(51, "canary-label"), (52, "canary-taken-label"), (53, "爆款")] {
        li.run(|ws, cx| add_label(ws, cx, Id::of(RecordId(label)), BOARD, name, 1));
    }
    li.run(|ws, cx| set_label(ws, cx, card('丙'), Id::<Label>::of(RecordId(51)), true));
    for (label, on) in [(52, true), (52, false), (53, true)] {
        li.run(|ws, cx| set_label(ws, cx, card('甲'), Id::<Label>::of(RecordId(label)), on));
    }
    li.run(|ws, cx| add_member(ws, cx, Id::of(RecordId(14)), "canary-member", "canary-role"));
    li.run(|ws, cx| add_board(ws, cx, Id::of(RecordId(3)), "canary-board", &["canary-list"]));
    li.run(|ws, cx| add_card(ws, cx, card('丁'), list, "canary-trashed"));
    li.run(|ws, cx| set_owner(ws, cx, card('丁'), Some(ZHOU)));
    li.run(|ws, cx| trash_card(ws, cx, card('丁'), true));
    let text = li.hand_over(ZHOU);
    assert!(!text.contains("canary"), "{text}");
    assert!(
        !text.contains(&due.to_string()) && !text.contains("card.") && !text.contains("rename"),
        "{text}"
    );
    assert!(!text.contains(&card('丙').to_string()));
    for word in ["甲", "正文", "拍照", "爆款", "双十一", "要做", "在做", "小周"] {
        assert!(text.contains(word), "{word} is theirs: {text}");
    }
    let ids: HashSet<&str> = text.split('"').filter(|it| it.len() == 13).collect();
    assert!(!ids.contains(Id::<Member>::of(RecordId(14)).to_string().as_str()));
}

#[test]
fn everything_once_more_is_what_is_theirs_and_was_sent() {
    let mut li = boss();
    li.hand_over(ZHOU);
    li.think_better('乙', ZHOU);
    li.run(|ws, cx| set_owner(ws, cx, card('乙'), Some(WU)));
    let again = li.hand_over_again(ZHOU);
    assert!(again.contains("甲") && !again.contains("乙"), "{again}");
    li.run(|ws, cx| trash_card(ws, cx, card('甲'), true));
    assert!(!li.hand_over_again(ZHOU).contains("甲"));
}

#[test]
fn a_card_that_is_theirs_no_more_names_nobody_and_nothing() {
    let mut li = boss();
    li.hand_over(ZHOU);
    li.run(|ws, cx| add_member(ws, cx, Id::of(RecordId(14)), "canary-member", ""));
    li.run(|ws, cx| set_owner(ws, cx, card('乙'), Some(WU)));
    li.run(|ws, cx| set_participant(ws, cx, card('乙'), Id::of(RecordId(14)), true));
    li.run(|ws, cx| add_label(ws, cx, Id::of(RecordId(51)), BOARD, "canary-label", 1));
    li.run(|ws, cx| set_label(ws, cx, card('乙'), Id::<Label>::of(RecordId(51)), true));
    let text = li.hand_over(ZHOU);
    assert!(text.contains(&card('乙').to_string()) && !text.contains("canary"), "{text}");
}

/// F14: whatever packets were lost, one that is sent once more as a whole says all that they said.
#[test]
fn everything_once_more_makes_good_what_was_lost() {
    let (mut li, mut zhou) = (boss(), Phone::of(ZHOU));
    zhou.take(&li.hand_over(ZHOU));
    li.run(|ws, cx| set_owner(ws, cx, card('乙'), Some(WU)));
    li.run(|ws, cx| set_owner(ws, cx, card('丙'), Some(ZHOU)));
    li.hand_over(ZHOU);
    li.run(|ws, cx| trash_card(ws, cx, card('甲'), true));
    li.hand_over(ZHOU);
    let theirs = |zhou: &Phone| {
        let cards =
            ['甲', '乙', '丙'].map(|it| zhou.ws.get(card(it)).map(|it| (it.owner == Some(ZHOU), it.trashed)));
        cards.map(|it| it == Some((true, false)))
    };
    assert_eq!(theirs(&zhou), [true, true, false], "two packets were lost");
    zhou.take(&li.hand_over_again(ZHOU));
    assert_eq!(theirs(&zhou), [false, false, true]);
}

#[test]
fn a_colleague_hears_of_what_they_handed_me_and_of_nothing_else() {
    let (mut li, mut zhou, mut wu) = (boss(), Phone::of(ZHOU), Phone::of(WU));
    li.run(|ws, cx| set_owner(ws, cx, card('丙'), Some(WU)));
    li.run(|ws, cx| set_participant(ws, cx, card('甲'), WU, true));
    zhou.take(&li.hand_over(ZHOU));
    wu.take(&li.hand_over(WU));
    let list = zhou.list("要做");
    zhou.run(|ws, cx| add_card(ws, cx, card('丁'), list, "丁"));
    zhou.run(|ws, cx| set_owner(ws, cx, card('丁'), Some(WU)));
    wu.take(&zhou.hand_over(WU));
    let doing = wu.list("在做");
    wu.run(|ws, cx| move_card(ws, cx, card('丙'), doing, 0));
    wu.run(|ws, cx| add_comment(ws, cx, card('丙'), "canary-for-the-boss"));
    wu.run(|ws, cx| add_card(ws, cx, card('戊'), doing, "canary-mine"));
    wu.run(|ws, cx| add_comment(ws, cx, card('丁'), "画好了"));
    let to_zhou = wu.answer_to(ZHOU);
    assert!(to_zhou.contains("画好了") && !to_zhou.contains("canary"), "{to_zhou}");
    assert!(!to_zhou.contains(&card('丙').to_string()), "{to_zhou}");
    let to_li = wu.answer_to(LI);
    for word in ["canary-for-the-boss", "canary-mine"] {
        assert!(to_li.contains(word), "the board is the boss's: {to_li}");
    }
    zhou.take(&to_zhou);
    assert!(zhou.ws.get(card('丙')).is_none(), "no card without a name stands on their board");
}
