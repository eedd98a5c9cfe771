//! What a run of a team is made of.

use proptest::{collection::vec, prelude::*};

const YEAR: i64 = 365 * 86_400_000;

/// What a run is made of.
#[derive(Clone, Debug)]
pub struct Script {
    /// For each device, by how many milliseconds its clock is wrong.
    pub clocks: Vec<i64>,
    pub steps: Vec<(usize, Step)>,
    pub seed: u64,
}

/// What happens on a device; what exactly follows from the number.
#[derive(Clone, Debug)]
pub enum Step {
    Act(u64),
    /// A packet goes out.
    Send(Sort, u64),
    /// A packet that is on its way arrives, perhaps not for the last time.
    Receive(u64),
    /// An import is withheld, or taken back in.
    TurnImport(usize),
    Restart,
}

/// Sorts of packets.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Sort {
    Shop,
    Board,
    Dispatch,
    Receipt,
    /// The whole shop, 不含买家信息.
    Veiled,
}

/// Any script.
pub fn script() -> impl Strategy<Value = Script> {
    let clock = prop_oneof![5 => Just(0), 2 => -5_000..5_000i64, 1 => Just(-YEAR), 1 => Just(10 * YEAR)];
    let sort = prop_oneof![
        4 => Just(Sort::Shop),
        2 => Just(Sort::Board),
        6 => Just(Sort::Dispatch),
        4 => Just(Sort::Receipt),
        1 => Just(Sort::Veiled),
    ];
    let step = prop_oneof![
        24 => any::<u64>().prop_map(Step::Act),
        6 => (sort, any::<u64>()).prop_map(|it| Step::Send(it.0, it.1)),
        9 => any::<u64>().prop_map(Step::Receive),
        1 => any::<usize>().prop_map(Step::TurnImport),
        1 => Just(Step::Restart),
    ];
    (vec(clock, 3..=6), vec((0..6usize, step), 60..240), any::<u64>())
        .prop_map(|(clocks, steps, seed)| Script { clocks, steps, seed })
}
