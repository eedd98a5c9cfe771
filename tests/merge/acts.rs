//! What a random run is made of.

use proptest::{collection::vec, prelude::*, sample::Index};

/// Devices and what they do, one step after the other.
#[derive(Clone, Debug)]
pub struct Script {
    /// For each device, by how many milliseconds its clock is wrong.
    pub clocks: Vec<i64>,
    /// What happens.
    pub steps: Vec<Step>,
    /// Chance for whatever a property shuffles at the end.
    pub chance: u64,
}

/// One thing that happens on one device.
#[derive(Clone, Debug)]
pub struct Step {
    /// On which; taken modulo the number of devices.
    pub who: usize,
    /// What.
    pub act: Act,
}

/// What can happen. Cards and texts are numbers, taken modulo how many there are.
#[derive(Clone, Debug)]
pub enum Act {
    Create,
    /// A rule makes one of a few cards, if it is not there yet.
    Follow(u8),
    Rename(Index, u8),
    Write(Index, u8),
    Move(Index, u8),
    Label(Index, bool),
    Trash(Index),
    Restore(Index),
    Purge(Index),
    /// Choose a version of something that has several.
    Choose(Index, Index),
    /// Take back an own act.
    Undo(Index),
    /// Changes come in, each perhaps in part: the ops whose bit is set.
    Receive(Vec<(Index, u8)>),
    /// All that one other device has comes in.
    ReceiveAll(usize),
    /// The device forgets what it holds in memory and reads its log.
    Restart,
}

const YEAR: i64 = 365 * 86_400_000;

/// Any script.
pub fn script() -> impl Strategy<Value = Script> {
    let clock = prop_oneof![4 => Just(0), 2 => -5_000..5_000i64, 1 => Just(-YEAR), 1 => Just(10 * YEAR)];
    let step = (0..6usize, act()).prop_map(|(who, act)| Step { who, act });
    (vec(clock, 2..=6), vec(step, 20..80), any::<u64>()).prop_map(|(clocks, steps, chance)| Script {
        clocks,
        steps,
        chance,
    })
}

fn act() -> impl Strategy<Value = Act> {
    let card = any::<Index>;
    let part = prop_oneof![3 => Just(u8::MAX), 1 => any::<u8>()];
    prop_oneof![
        2 => Just(Act::Create),
        2 => any::<u8>().prop_map(Act::Follow),
        6 => (card(), any::<u8>()).prop_map(|(card, text)| Act::Rename(card, text)),
        4 => (card(), any::<u8>()).prop_map(|(card, text)| Act::Write(card, text)),
        4 => (card(), any::<u8>()).prop_map(|(card, to)| Act::Move(card, to)),
        3 => (card(), any::<bool>()).prop_map(|(card, on)| Act::Label(card, on)),
        3 => card().prop_map(Act::Trash),
        1 => card().prop_map(Act::Restore),
        1 => card().prop_map(Act::Purge),
        4 => (card(), card()).prop_map(|(which, version)| Act::Choose(which, version)),
        2 => card().prop_map(Act::Undo),
        8 => vec((card(), part), 1..6).prop_map(Act::Receive),
        5 => (0..6usize).prop_map(Act::ReceiveAll),
        3 => Just(Act::Restart),
    ]
}
