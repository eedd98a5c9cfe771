//! Key dates and board templates, by chance.

use time::Duration;
use zhanggui::{
    domain::{
        board::{Anchor, Board},
        card::Card,
        id::Id,
        when::When,
    },
    features::{
        anchors::{
            commands::{add_anchor, hang, move_anchors, rename_anchor, trash_anchor},
            queries::key_dates,
        },
        boards::commands::board_template::{keep_board, renew_template, use_board_template},
        fields::commands::{set_per_board, set_used},
        templates::queries::{board_templates, template_anchors},
    },
};

use super::{
    acts::{Chance, all},
    device::Device,
    shop::MOST_RECORDS,
};

/// Makes, moves or hangs on a key date.
pub fn dates(device: &Device, chance: &mut Chance, one: Id<Card>) {
    let session = device.session;
    let boards: Vec<Id<Board>> = session.read(all);
    let Some(board) = chance.of(&boards) else { return };
    let anchors: Vec<Id<Anchor>> =
        session.read(|ws| key_dates(ws, board).iter().map(|it| it.anchor).collect());
    let minute = chance.yes().then_some(20 * 60);
    let day = When { day: session.today() + Duration::days(chance.below(40) as i64 - 10), minute };
    match (chance.below(6), chance.of(&anchors)) {
        (0 | 1, Some(anchor)) => session.run(move |ws, cx| move_anchors(ws, cx, &[(anchor, day)])),
        (2 | 3, Some(anchor)) => session.run(move |ws, cx| hang(ws, cx, one, Some(anchor))),
        (4, Some(anchor)) => session.run(move |ws, cx| rename_anchor(ws, cx, anchor, "开卖")),
        (5, Some(anchor)) => session.run(move |ws, cx| trash_anchor(ws, cx, anchor)),
        _ => {
            let anchor = session.new_id();
            session.run(move |ws, cx| add_anchor(ws, cx, board, anchor, "报名截止", day));
        }
    }
}

/// Keeps, renews or uses a board template, or asks for a field on some boards only.
pub fn templates(device: &Device, chance: &mut Chance) {
    let session = device.session;
    let boards: Vec<Id<Board>> = session.read(all);
    let Some(board) = chance.of(&boards) else { return };
    let templates: Vec<Id<Board>> = session.read(|ws| board_templates(ws).iter().map(|it| it.0).collect());
    let is_small = session.read(|ws| ws.records().len() < MOST_RECORDS);
    let made = session.new_id();
    match (chance.below(4), chance.of(&templates)) {
        (0, _) if is_small => session.run(move |ws, cx| keep_board(ws, cx, board, made, "大促")),
        (1, Some(it)) if is_small => session.run(move |ws, cx| renew_template(ws, cx, board, it)),
        (2, Some(it)) if is_small => {
            let today = session.today();
            let anchors = session.read(|ws| template_anchors(ws, it));
            let days = anchors.into_iter().map(|it| (it.0, When::all_day(today))).collect();
            session.run(move |ws, cx| use_board_template(ws, cx, it, made, "又一次", days));
        }
        _ => {
            let fields = session.read(all);
            let Some(field) = chance.of(&fields) else { return };
            let (narrow, on) = (chance.yes(), chance.yes());
            session.run(move |ws, cx| match narrow {
                true => set_per_board(ws, cx, field, on),
                false => set_used(ws, cx, field, board, on),
            });
        }
    }
}
