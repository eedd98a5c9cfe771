//! What is filled into a card, drawn: `"a b+ c"` is a checklist of three steps, the second ticked.

use super::{
    super::detail::*,
    super::{having_seen, together},
    *,
};
use crate::domain::board::{Label, Step};

const CARD: char = 'k';

impl Bench {
    /// Lays a card with a checklist.
    fn steps(drawing: &str) -> Bench {
        let mut bench = Bench::lay(&CARD.to_string(), false);
        for word in drawing.split_whitespace() {
            let text = word.trim_end_matches('+').to_owned();
            bench.run(|ws, cx| add_step(ws, cx, card(CARD), &text)).expect("a step");
            if word.ends_with('+') {
                let step = bench.step(&text);
                bench.run(|ws, cx| tick_step(ws, cx, step, true)).expect("a step");
            }
        }
        assert_eq!(bench.draw_steps(), drawing, "the drawing itself");
        bench
    }

    fn step(&self, text: &str) -> Id<Step> {
        let mut steps = self.ws.children::<Step>(card(CARD).any());
        steps.find(|it| it.1.text == text).expect("it is drawn").0
    }

    fn draw_steps(&self) -> String {
        let steps = self.ws.children::<Step>(card(CARD).any());
        let draw = |step: &Step| format!("{}{}", step.text, if step.done { "+" } else { "" });
        steps.map(|it| draw(it.1)).collect::<Vec<_>>().join(" ")
    }
}

#[track_caller]
fn check_move_step(before: &str, text: &str, index: usize, after: &str) {
    let mut bench = Bench::steps(before);
    let step = bench.step(text);
    bench.run(|ws, cx| move_step(ws, cx, step, index)).expect("a move");
    assert_eq!(bench.draw_steps(), after);
}

#[test]
fn steps_change_places() {
    check_move_step("a b+ c", "a", 1, "b+ a c");
    check_move_step("a b+ c", "c", 0, "c a b+");
    check_move_step("a b+ c", "b", 9, "a c b+");
    check_move_step("a b+ c", "b", 1, "a b+ c");
}

#[test]
fn pasted_lines_become_steps_in_one_act() {
    let mut bench = Bench::steps("a");
    let lines = ["问库存", " ", "定赠品 "].map(String::from);
    let change = bench.run(|ws, cx| add_steps(ws, cx, card(CARD), &lines)).expect("steps");
    assert_eq!(bench.draw_steps(), "a 问库存 定赠品");
    assert_eq!(change.ops.len(), 4);
    let many = vec!["x".to_owned(); MOST_STEPS + 1];
    assert_eq!(bench.run(|ws, cx| add_steps(ws, cx, card(CARD), &many)), Err(Refused::TooMany));
}

#[test]
fn a_removed_step_leaves_the_others() {
    let mut bench = Bench::steps("a b c+");
    let step = bench.step("b");
    bench.run(|ws, cx| trash_step(ws, cx, step)).expect("a step");
    assert_eq!(bench.draw_steps(), "a c+");
}

#[test]
fn a_new_label_is_made_and_worn_in_one_act() {
    let mut bench = Bench::lay("a", false);
    let label = Id::of(RecordId(77));
    let change = bench
        .run(|ws, cx| {
            let made = add_label(ws, cx, label, BOARD, "双十一", 1)?;
            Ok(together(made, set_label(ws, cx, card('a'), label, true)?))
        })
        .expect("a label");
    assert_eq!((change.label.as_str(), change.of), ("card.label", 4));
    assert_eq!(change.ops.iter().map(|it| it.index).collect::<Vec<_>>(), [0, 1, 2, 3]);
    assert_eq!(bench.ws.get(card('a')).map(|it| it.labels.clone()), Some(vec![(label, true)]));
}

#[test]
fn a_label_changes_its_word_and_one_of_eight_pigments() {
    let mut bench = Bench::lay("a", false);
    let label: Id<Label> = Id::of(RecordId(77));
    bench.run(|ws, cx| add_label(ws, cx, label, BOARD, "主推", 2)).expect("a label");
    bench.run(|ws, cx| change_label(ws, cx, label, " 爆款 ", 99)).expect("a label");
    assert_eq!(bench.ws.get(label).map(|it| (it.name.as_str(), it.color)), Some(("爆款", 8)));
    assert_eq!(bench.run(|ws, cx| change_label(ws, cx, label, "", 1)), Err(Refused::Nameless));
}

#[test]
fn what_came_while_somebody_typed_stands_beside_what_they_wrote() {
    for knowingly in [false, true] {
        let mut bench = Bench::lay("a", false);
        let (record, key) = (card('a').any(), Card::TITLE.key());
        let begun = bench.ws.known(record, key);
        let mut theirs =
            Bench::lay("a", false).run(|ws, cx| rename_card(ws, cx, card('a'), "炒锅")).expect("a card");
        theirs.id.writer.replica = RecordId(8);
        bench.ws.apply(&having_seen(theirs, &begun));
        assert_eq!(bench.draw(), "炒锅");
        bench
            .run(|ws, cx| {
                let change = rename_card(ws, cx, card('a'), "汤锅")?;
                Ok(if knowingly { change } else { having_seen(change, &begun) })
            })
            .expect("a card");
        assert_eq!(bench.ws.conflicts(record).len(), usize::from(!knowingly));
    }
}
