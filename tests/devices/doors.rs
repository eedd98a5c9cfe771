//! Tables and boards of other tools coming in, by chance: both people take in the same few rows.

use std::rc::Rc;

use zhanggui::{
    domain::{board::Board, id::Id, when::When},
    features::{
        doors::{
            commands::take_table,
            tables::{columns::guess, delimited::read, out::Marks, plan::Intake, planning::Planning},
            trello::{
                TrelloBoard,
                build::{Phrases, build},
                reading,
            },
        },
        fields::known::Fields,
    },
};

use super::{
    acts::{Chance, all},
    device::Device,
    shop::MOST_RECORDS,
};

const TRELLO: &str = r#"{"id":"b","name":"双11","lists":[{"id":"l","name":"待办","closed":false,"pos":1}],
    "labels":[{"id":"a","name":"急","color":"red"}],"members":[{"id":"m","fullName":"张三","username":"z"}],
    "cards":[{"id":"c","name":"报名","desc":"带样品","idList":"l","pos":1,"due":"2026-11-05T12:00:00.000Z",
    "idLabels":["a"],"idMembers":["m"],"idChecklists":[]}],"checklists":[],"actions":[]}"#;

/// Takes in a table of orders or a board of Trello.
pub fn act(device: &Device, chance: &mut Chance) {
    if device.session.read(|ws| ws.records().len() >= MOST_RECORDS) {
        return;
    }
    match chance.below(4) {
        0 => trello(device, chance),
        _ => table(device, chance),
    }
}

/// Rows of two or three orders: what one knows already is updated by its number.
fn table(device: &Device, chance: &mut Chance) {
    let session = device.session;
    let boards: Vec<Id<Board>> = session.read(all);
    let Some(board) = chance.of(&boards) else { return };
    let mut text = String::from("订单编号,标题,列表,成本,负责人\n");
    for _ in 0..2 + chance.below(2) {
        let (order, cost) = (chance.below(4), chance.below(100));
        text += &format!("A100{order},订单{order} 补{},导入的,{cost}.5,小李\n", chance.below(3));
    }
    let rows = read(&text).expect("a table");
    let headers = rows[0].cells.clone();
    let mapping = session.read(|ws| guess(&Fields::of(ws), &headers, &[true; 5]));
    let (rows, new_list) = (Rc::new(rows), "导入的".to_owned());
    let marks = Marks { yes: "是", no: "否" };
    let seed = session.new_id::<Board>().any();
    let intake = Intake { rows, from: 1, headers, mapping, board, list: None, new_list, marks, seed };
    let mut planning = session.read(|ws| Planning::new(ws, intake));
    while session.read(|ws| planning.step(ws, 2)) {}
    // A list with no room left takes nothing in, as the app says.
    let Ok(plan) = session.read(|ws| planning.done(ws)) else { return };
    session.run(move |ws, cx| take_table(ws, cx, &plan));
}

fn trello(device: &Device, chance: &mut Chance) {
    let day = When::all_day(device.session.today());
    let found: TrelloBoard = reading::read(TRELLO, &move |_| day).expect("a board");
    let (board, invited) = (device.session.new_id(), chance.yes());
    let phrases = Phrases {
        board: "Trello".to_owned(),
        untitled: "没有名字".to_owned(),
        label: |color| color.to_owned(),
        said_by: |who, _| format!("{who}："),
    };
    device.session.run(move |ws, cx| build(ws, cx, board, &found, &[invited], &phrases));
}
