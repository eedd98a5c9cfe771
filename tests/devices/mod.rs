//! Two people at two devices, doing whatever the app offers, and packets that cross between them in any order.
//!
//! - `device`: a session with its log, as the app joins them, without a disk
//! - `acts`: everything a person can do, chosen by chance: with cards; `people`, `shop`, `many`, `handing`, `plans`, `notes`,
//!   `doors` have the rest
//! - `first_runs`: eight first runs become one shop
//! - `forged`: what no honest device writes can be looked at all the same
//! - `team`: up to six people, packets of every scope, and the rules as a model; `script` is what a run is made of,
//!   `carried` what a packet may carry
//! - `closing`: the end of a day, undone and carried
//! - `sight`: everything a person can see
//!
//! Here whole commands of all features meet, where `merge` makes ops by hand.

mod acts;
mod carried;
mod closing;
mod device;
mod first_runs;
mod forged;
mod doors;
mod handing;
mod many;
mod notes;
mod people;
mod plans;
mod script;
mod shop;
mod sight;
mod team;

use self::{acts::Chance, device::Device};
use crate::merge::oracle;

const SEEDS: u64 = 100;
const ACTS: usize = 100;

/// How many of the runs met what makes merging hard.
#[derive(Default, Debug)]
struct Met {
    /// Something had two versions.
    versions: usize,
    /// A rule made a card on both.
    made_on_both: usize,
    /// An undo met what somebody else had changed meanwhile.
    overtaken: usize,
    /// Something in 回收站 was changed.
    trashed_then_changed: usize,
}

/// M1–M9, R1–R3: after the last packets both are the same shop, which is what the rules say of all that was done, and
/// what a restart makes of the log.
#[test]
fn whatever_two_people_do_packets_make_one_shop_of_it() {
    let mut met = Met::default();
    for seed in 0..SEEDS {
        let mut chance = Chance::new(seed);
        let devices = [Device::new(1, seed), Device::new(2, seed)];
        devices[0].open_board();
        acts::begin(&devices[0]);
        devices[1].take_in(&devices[0].packet());
        let mut crossing: [Vec<String>; 2] = Default::default();
        for _ in 0..ACTS {
            let who = chance.below(2);
            match chance.below(6) {
                // A packet is on its way; it may be overtaken by a later one, or come twice.
                0 => crossing[1 - who].push(devices[who].packet()),
                1 | 2 if !crossing[who].is_empty() => {
                    let at = chance.below(crossing[who].len());
                    devices[who].take_in(&crossing[who][at]);
                    if chance.yes() {
                        devices[who].session.undo();
                    }
                }
                _ => acts::act(&devices[who], &mut chance),
            }
        }
        for who in [0, 1] {
            devices[1 - who].take_in(&devices[who].packet());
        }
        met.versions += usize::from(devices[0].has_versions());
        met.made_on_both += usize::from(Device::made_alike(&devices));
        met.overtaken += usize::from(devices.iter().any(Device::was_overtaken));
        met.trashed_then_changed += usize::from(devices[0].has_changed_in_trash());
        let shops = devices.each_ref().map(Device::state);
        assert_eq!(shops[0], shops[1], "seed {seed}: two shops");
        assert_eq!(shops[0], oracle::of_ops(&devices[0].log()), "seed {seed}: not what the rules say");
        assert_eq!(shops[0], devices[1].restarted(), "seed {seed}: another one after a restart");
        assert_eq!(devices[0].take_in(&devices[1].packet()), 0, "seed {seed}: the same again is nothing");
    }
    println!("of {SEEDS} runs of {ACTS} acts: {met:?}");
    let enough = |met: usize| met * 100 >= 3 * SEEDS as usize;
    assert!(
        [met.versions, met.made_on_both, met.overtaken, met.trashed_then_changed].into_iter().all(enough)
    );
}
