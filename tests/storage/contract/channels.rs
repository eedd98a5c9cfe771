//! What a device knows of channels survives a restart, and follows what is withheld.

use zhanggui::domain::{
    channel::{Arrival, Came, Channel, Gap},
    id::{Id, RecordId},
    name::Name,
    packet::{Addressee, Header, Sender},
};

use super::{Ground, tab::Tab};

fn header(from: u64, number: u32) -> Header {
    let from = Sender { replica: RecordId(from), member: Id::of(RecordId(from + 1)), name: "老李".into() };
    let to = Some(Addressee { member: Id::of(RecordId(9)), name: "小周".into() });
    let (workspace, shop) = (RecordId(1), String::new());
    Header {
        kind: Name::DISPATCH,
        workspace,
        shop,
        from,
        to,
        board: None,
        number,
        before: Some(number - 1),
        at: 0,
    }
}

/// Notes that a packet came, with the import `act` or bringing nothing.
async fn comes(tab: &Tab, number: u32, act: Option<u64>) {
    let header = header(50, number);
    let arrival = Arrival::of(&header).expect("it is counted");
    let came = Came::nothing_of(&header);
    tab.log.note_arrival(&came, &arrival, act.map(RecordId)).await.expect("it can be written");
}

async fn missing(tab: &Tab) -> Vec<Gap> {
    let came = tab.log.came().await.expect("it can be read");
    came.iter().flat_map(Came::missing).collect()
}

/// F13: the same number is not given twice, and one that went out by an older packet takes nothing back.
pub async fn numbers_that_went_out_are_kept(ground: &dyn Ground) {
    let tab = Tab::open(ground, 1).await;
    let (mine, other) = (Channel::of(&header(1, 1)), Channel::of(&header(2, 1)));
    assert_eq!(tab.log.last_out(mine).await, Ok(0));
    for number in [1, 2, 1] {
        tab.log.went_out(mine, number).await.expect("it can be written");
    }
    let tab = Tab::open(ground, 1).await;
    assert_eq!((tab.log.last_out(mine).await, tab.log.last_out(other).await), (Ok(2), Ok(0)));
}

/// F15: what came is known after a restart, and what is taken back counts as not come.
pub async fn what_came_of_a_channel_is_kept(ground: &dyn Ground) {
    let mut tab = Tab::open(ground, 1).await;
    for number in [1, 3] {
        let change = Tab::open(ground, 50 + u64::from(number)).await.title(7, "盆");
        tab.import(u64::from(number), &[change]).await.expect("it can be written");
        comes(&tab, number, Some(u64::from(number))).await;
    }
    let tab = Tab::open(ground, 1).await;
    assert_eq!(missing(&tab).await, [2..=2]);
    // It says nothing that is not here, by what came before it.
    comes(&tab, 2, None).await;
    assert_eq!(missing(&tab).await, []);
    tab.log.withhold(RecordId(1), true).await.expect("it can be written");
    assert_eq!(missing(&tab).await, [1..=2], "what brought nothing rests on what was here");
    tab.log.withhold(RecordId(1), false).await.expect("it can be written");
    assert_eq!(missing(&tab).await, []);
    // Once more, bringing nothing: that it came by an import of its own stays known.
    comes(&tab, 3, None).await;
    tab.log.withhold(RecordId(1), true).await.expect("it can be written");
    assert_eq!(missing(&tab).await, [1..=2]);
}
