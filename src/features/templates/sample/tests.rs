use std::collections::{HashMap, HashSet};

use super::*;
use crate::{
    domain::{
        board::{Comment, Lens, List, Step},
        card::Card,
        change::Writer,
        field_shape::Says,
        name::Name,
        naming::Kind,
        value::Key,
        workspace::Workspace,
    },
    features::{
        bench::TODAY,
        boards::{card_templates::card_templates, tile::tile},
        fields::known::Fields,
        links::queries::is_blocked,
        naming::queries::expected,
        routines::queries::is_repeating,
        templates::content::{CardContent, OwnerContent, sample_shop::ways},
    },
};

const NOW: i64 = 1_793_858_400_000;

fn told() -> Vec<Change> {
    changes(Date::from_julian_day(TODAY).expect("a day"), NOW)
}

fn shop(changes: &[Change]) -> Workspace {
    let mut ws = Workspace::default();
    changes.iter().for_each(|it| drop(ws.apply(it)));
    ws
}

fn cards(ws: &Workspace) -> Vec<(Id<Card>, &Card)> {
    ws.children::<List>(BOARD.any()).flat_map(|(list, _)| ws.children::<Card>(list.any())).collect()
}

fn content() -> Vec<&'static CardContent> {
    SAMPLE_SHOP.board.lists.iter().flat_map(|it| it.cards).collect()
}

#[test]
fn the_same_day_tells_the_same_story() {
    assert_eq!(told(), told());
}

#[test]
fn the_visitor_is_the_first_of_eight() {
    let ws = shop(&told());
    let members: Vec<_> = ws.children::<Member>(RecordId::SHOP).collect();
    assert_eq!((members.len(), members[0].0, members[0].1.name.as_str()), (8, ME, "小李"));
}

#[test]
fn the_board_ends_up_as_the_content_says() {
    let ws = shop(&told());
    let (cards, content) = (cards(&ws), content());
    assert!(cards.len() >= 30 && cards.len() == content.len());
    for ((id, card), content) in cards.iter().zip(content) {
        assert_eq!(card.title, content.title);
        let OwnerContent::Member(owner) = content.owner else { panic!("{} has no owner", card.title) };
        assert_eq!(card.owner, Some(diary::member(owner)), "{}", card.title);
        assert_eq!(card.participants.len(), content.participants.len(), "{}", card.title);
        assert_eq!(card.done, content.done, "{}", card.title);
        let tile = tile(&ws, ws.slot(id.any()).expect("a card"), ME, None, None).expect("a tile");
        let labels: HashSet<_> = tile.facts.labels.iter().map(|it| it.0.as_str()).collect();
        assert_eq!(labels, content.labels.iter().map(|it| SAMPLE_SHOP.board.labels[*it].name).collect());
        let due = card.due.map(|it| (it.day.to_julian_day() - TODAY, it.minute));
        assert_eq!(due, content.due.map(|it| (it.day, it.minute)), "{}", card.title);
        let steps = ws.children::<Step>(id.any()).map(|it| (it.1.text.as_str(), it.1.done));
        assert!(steps.eq(content.steps.iter().map(|it| (it.text, it.done))), "{}", card.title);
    }
}

#[test]
fn comments_are_by_their_authors_in_their_time_after_their_card_was_born() {
    let ws = shop(&told());
    for ((id, card), content) in cards(&ws).iter().zip(content()) {
        let comments: Vec<_> = ws.children::<Comment>(id.any()).collect();
        assert_eq!(comments.len(), content.comments.len(), "{}", card.title);
        let title = ws.stamp(id.any(), Card::TITLE.key()).expect("a title");
        for ((comment, said), content) in comments.iter().zip(content.comments) {
            let stamp = ws.stamp(comment.any(), Comment::TEXT.key()).expect("a text");
            assert_eq!(said.text, content.text);
            assert_eq!(ws.authors().member_of(stamp), diary::member(content.author));
            assert_eq!(stamp.at, NOW - i64::from(content.hours_ago) * HOUR);
            assert!(title.at < stamp.at, "{}", card.title);
        }
    }
}

#[test]
fn time_runs_forward_ends_before_now_and_everybody_counts_from_one() {
    let changes = told();
    assert!(changes.is_sorted_by_key(|it| it.at));
    assert!(changes.iter().all(|it| it.at <= NOW && it.is_whole()));
    let mut last: HashMap<Writer, u32> = HashMap::new();
    for change in &changes {
        let last = last.entry(change.id.writer).or_default();
        assert_eq!(change.id.seq, *last + 1);
        *last = change.id.seq;
    }
    assert_eq!(last.len(), 8);
    let writers: HashMap<_, _> = changes.iter().map(|it| (it.id.writer, it.by)).collect();
    assert!(changes.iter().all(|it| writers[&it.id.writer] == it.by), "one person, one sequence");
}

#[test]
fn cards_have_a_past() {
    let changes = told();
    let n = |label: &str| changes.iter().filter(|it| it.label.as_str() == label).count();
    assert_eq!(n("card.add"), content().len());
    for (label, least) in
        [("step.done", 20), ("card.label", 20), ("card.move", 4), ("card.owner", 4), ("card.due", 3)]
    {
        assert!(n(label) >= least, "{label}: {}", n(label));
    }
    assert!(changes.len() < 300, "{} changes", changes.len());
}

#[test]
fn any_order_gives_the_same_shop_without_a_quarrel() {
    let changes = told();
    let mut turned = Workspace::default();
    changes.iter().rev().for_each(|it| drop(turned.apply(it)));
    let ws = shop(&changes);
    for record in ws.records() {
        assert!(ws.conflicts(record.id).is_empty());
        let other = turned.record(record.id).expect("the same records");
        for name in [Name::TITLE, Name::PLACE, Name::DUE, Name::OWNER, Name::DONE, Name::TEXT] {
            assert_eq!(record.value(Key::plain(name)), other.value(Key::plain(name)));
        }
    }
}

#[test]
fn one_of_each_newer_thing_is_there_and_means_something() {
    let ws = shop(&told());
    let card = story::card;
    assert_eq!(expected(&ws, BOARD), [Kind::Platform]);
    let fields = Fields::of(&ws);
    let profit = fields.all().iter().find(|it| it.name == ways::PROFIT).expect("a field");
    let says = fields.says(&ws, ws.get(card(ways::LOCKED)).expect("a card"), profit);
    assert_eq!(says, Some(Says::Money(570_000)), "(29.90 − 18.50) × 500");
    assert_eq!(ways::COSTS.iter().filter(|it| ws.get(card(it.0)).is_some()).count(), ways::COSTS.len());
    assert!(is_blocked(&ws, card(ways::LOCKED)));
    assert!(is_repeating(&ws, card(ways::DAILY)));
    let step =
        ws.children::<Step>(card(ways::LOCKED).any()).find(|it| it.1.owner.is_some()).expect("a step").1;
    assert_eq!(
        (step.text.as_str(), step.due.map(|it| it.day.to_julian_day())),
        (ways::STEP.0, Some(TODAY + 1))
    );
    let over = ws
        .children::<List>(BOARD.any())
        .filter(|(id, it)| it.limit > 0 && ws.children::<Card>(id.any()).len() as i64 > it.limit)
        .count();
    assert_eq!(over, 1);
    let lens = ws.children::<Lens>(BOARD.any()).next().expect("a saved filter").1;
    assert_eq!((lens.name.as_str(), lens.look.as_str()), (ways::LENS, "due=week"));
    let templates = card_templates(&ws);
    assert_eq!(templates.iter().map(|it| it.title.as_str()).collect::<Vec<_>>(), [ways::KEPT.1]);
    let steps = ws.children::<Step>(templates[0].template.any()).len();
    assert_eq!(steps, 4);
}
