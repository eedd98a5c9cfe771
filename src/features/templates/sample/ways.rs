//! How the sample shop works: what it made of its board before the first card, and what it said of its cards since.
//!
//! One of each thing, where such a team would have it, so that a visitor meets it in passing and is not buried in it.

use super::{
    BOARD, FOUNDER,
    diary::{Diary, HOUR, member},
    story::card,
};
use crate::{
    domain::{
        board::{Field, Step},
        card::Card,
        change::{Change, Context},
        edit::{Edit, Refused},
        field_shape::FieldShape,
        id::{Id, RecordId},
        naming::Kind,
        pattern::Pattern,
        value::Value,
        workspace::Workspace,
    },
    features::{
        boards::{
            commands::{
                detail::{set_label, set_step_due, set_step_owner, write_body},
                list::limit_list,
                template::keep_template,
            },
            lens::{
                Look,
                commands::save_lens,
                filter::{Bucket, Part},
            },
        },
        fields::{
            commands::{add_field, set_formula, set_total},
            known::Fields,
            queries::read_formula,
        },
        links::commands::{Relation, link},
        naming::commands::set_expected,
        routines::commands::{Repetition, set_routine},
        templates::{
            commands::Frame,
            content::{
                BoardContent, DueContent,
                platform_tasks::{PAGES, label},
                sample_shop::{SAMPLE_SHOP, ways},
            },
        },
    },
};

/// What of each piece is paid to the maker.
const COST: Id<Field> = Id::of(RecordId::derived("sample/field/cost"));
/// What is left of all of them.
const PROFIT: Id<Field> = Id::of(RecordId::derived("sample/field/profit"));

/// What the shop agreed upon when it opened.
pub fn agree(diary: &mut Diary, frame: &Frame, opened: i64) {
    let mut minute = opened + HOUR / 2;
    let mut write = |command: &mut dyn FnMut(&Workspace, &mut Context) -> Result<Change, Refused>| {
        minute += HOUR / 60;
        diary.write(FOUNDER, minute, |ws, cx| command(ws, cx));
    };
    write(&mut |ws, cx| set_expected(ws, cx, BOARD, Kind::Platform, true));
    write(&mut |ws, cx| add_field(ws, cx, COST, ways::COST, FieldShape::Money));
    write(&mut |ws, cx| add_field(ws, cx, PROFIT, ways::PROFIT, FieldShape::Formula));
    write(&mut |ws, cx| {
        let formula =
            read_formula(&Fields::of(ws), ways::FORMULA).expect("the sample's formula is well formed");
        set_formula(ws, cx, PROFIT, formula.as_ref())
    });
    write(&mut |ws, cx| set_total(ws, cx, PROFIT, Field::SUM));
    let pages = SAMPLE_SHOP.board.lists.iter().position(|it| it.name == PAGES);
    let pages = frame.lists[pages.expect("the sample has this list")];
    write(&mut |ws, cx| limit_list(ws, cx, pages, ways::PAGES_LIMIT));
    write(&mut |ws, cx| {
        let mut look = Look::default();
        look.filter.set(Part::Due(Bucket::Week), true);
        save_lens(ws, cx, Id::of(RecordId::derived("sample/lens")), BOARD, ways::LENS, &look)
    });
}

/// What was said of the cards last, half an hour ago.
pub fn tie(diary: &mut Diary, frame: &Frame, board: &BoardContent, now: i64) {
    let mut minute = now - HOUR / 2;
    let mut write =
        |who: usize, command: &mut dyn FnMut(&Workspace, &mut Context) -> Result<Change, Refused>| {
            minute += HOUR / 60;
            diary.write(who, minute, |ws, cx| command(ws, cx));
        };
    let template = Id::<Card>::of(RecordId::derived("sample/template"));
    write(ways::LOCKER, &mut |ws, cx| {
        link(ws, cx, card(ways::ARRIVAL), Relation::Blocks, card(ways::LOCKED))
    });
    let step = |ws: &Workspace| {
        let steps = ws.children::<Step>(card(ways::LOCKED).any());
        steps.filter(|it| it.1.text == ways::STEP.0).map(|it| it.0).next().ok_or(Refused::Gone)
    };
    write(ways::LOCKER, &mut |ws, cx| set_step_owner(ws, cx, step(ws)?, Some(member(ways::STEP.1))));
    write(ways::LOCKER, &mut |ws, cx| {
        let day = frame.days().due(DueContent::on(ways::STEP.2));
        set_step_due(ws, cx, step(ws)?, Some(day))
    });
    write(FOUNDER, &mut |ws, cx| {
        let mut edit = Edit::new(ws, "card.value");
        for (title, fen) in ways::COSTS {
            edit.set_key(card(title), Card::VALUE.of(COST), Value::Number(*fen));
        }
        Ok(edit.done(cx))
    });
    let daily = board.lists.iter().position(|it| it.cards.iter().any(|it| it.title == ways::DAILY));
    let list = frame.lists[daily.expect("the sample has this card")];
    write(ways::REPEATER, &mut |ws, cx| {
        let repetition = Repetition { pattern: Pattern::Days(1), on_day: false, list };
        set_routine(ws, cx, card(ways::DAILY), repetition)
    });
    write(FOUNDER, &mut |ws, cx| keep_template(ws, cx, card(ways::KEPT.0), template, ways::KEPT.1, true));
    // What only that one card said is taken out.
    write(FOUNDER, &mut |ws, cx| write_body(ws, cx, template, ways::KEPT_BODY.to_owned()));
    write(FOUNDER, &mut |ws, cx| {
        let mut edit = Edit::new(ws, "card.value");
        for field in [Field::PLATFORM, Field::PRICE, Field::STOCK] {
            edit.set_key(template, Card::VALUE.of(field), Value::Nothing);
        }
        Ok(edit.done(cx))
    });
    write(FOUNDER, &mut |ws, cx| set_label(ws, cx, template, frame.labels[label::APPLIED], false));
    write(FOUNDER, &mut |ws, cx| set_label(ws, cx, template, frame.labels[label::TO_APPLY], true));
}
