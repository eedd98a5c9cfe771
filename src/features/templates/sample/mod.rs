//! 示例店铺, as a log: three weeks of eight people writing to one shop, each in their own sequence.
//!
//! Every entry goes through the command a person would have used, so the history of a card reads like one.
//!
//! **Invariant:** the same day and the same now give the same changes, ids included; nothing lies in the future.

mod diary;
mod story;
mod ways;

use time::Date;

use self::diary::{Diary, HOUR};
use super::content::sample_shop::SAMPLE_SHOP;
use crate::{
    domain::{
        board::{Board, Member},
        change::Change,
        edit::Edit,
        id::{Id, RecordId},
    },
    features::{
        members::commands::add_member,
        start::commands::open_shop,
        templates::commands::{days::Days, lay_board},
    },
};

/// The person a visitor looks around as.
pub const ME: Id<Member> = Id::of(RecordId::derived("sample/member/0"));
/// The board a visitor looks at first.
pub const BOARD: Id<Board> = Id::of(RecordId::derived("sample/board"));

/// Who opened the shop.
const FOUNDER: usize = 0;
/// When the shop was opened: three weeks ago.
const OPENED: i64 = 21 * 24 * HOUR;

/// Everything that happened in the sample shop until now, in the order of its time.
pub fn changes(today: Date, now: i64) -> Vec<Change> {
    let content = &SAMPLE_SHOP;
    let mut diary = Diary::new(today);
    let founder = &content.members[FOUNDER];
    diary.write(FOUNDER, now - OPENED, |ws, cx| open_shop(ws, cx, founder.name, founder.role, content.name));
    for (at, person) in content.members.iter().enumerate().skip(1) {
        diary.write(FOUNDER, now - OPENED + at as i64 * HOUR / 60, |ws, cx| {
            add_member(ws, cx, diary::member(at), person.name, person.role)
        });
    }
    let mut frame = None;
    diary.write(FOUNDER, now - OPENED + HOUR / 2, |ws, cx| {
        let mut edit = Edit::new(ws, "board.template");
        let days = Days::from_today(cx.today);
        frame = Some(lay_board(&mut edit, ws, cx, BOARD, content.board.name, &content.board, days)?);
        Ok(edit.done(cx))
    });
    let frame = frame.expect("the board was just laid");
    ways::agree(&mut diary, &frame, now - OPENED);
    story::tell(&mut diary, &frame, &content.board, now);
    ways::tie(&mut diary, &frame, &content.board, now);
    diary.changes
}

#[cfg(test)]
mod tests;
