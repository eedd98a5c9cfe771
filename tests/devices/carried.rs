//! What a packet of each sort may carry, looked up op by op in what its sender has.

use std::collections::BTreeMap;

use proptest::prelude::*;
use zhanggui::{
    domain::{buyers::tells_of_buyer, merge::Said, packet::read, value::Value},
    features::boards::queries::is_me,
};

use super::{device::Device, script::Sort};

/// F9–F11, F16: every op of a packet is one of its sender's, as it was; and none that its sort may not carry.
pub fn carries_what_it_may(device: &Device, sort: Sort, text: &str) -> Result<(), TestCaseError> {
    let packet = read(text.as_bytes()).expect("what we write we read");
    let log = device.log();
    let own: BTreeMap<_, Said> = log.iter().flat_map(Said::all).map(|it| (it.name(), it)).collect();
    let me = device.session.me();
    let mut registers: BTreeMap<_, Vec<Said>> = BTreeMap::new();
    for said in own.values() {
        registers.entry((said.op.record, said.op.key)).or_default().push(*said);
    }
    for said in packet.changes.iter().flat_map(Said::all) {
        let Some(known) = own.get(&said.name()) else {
            return Err(TestCaseError::fail(format!("{:?} is not the sender's", said.op)));
        };
        prop_assert_eq!(known.op, said.op);
        prop_assert_eq!((known.change.at, known.change.by), (said.change.at, said.change.by));
        match sort {
            Sort::Shop | Sort::Board => {}
            Sort::Dispatch => {
                let register = &registers[&(said.op.record, said.op.key)];
                prop_assert!(!register.iter().any(|it| it.covers(*known)), "{:?} is past", said.op);
            }
            Sort::Receipt => {
                let is_mine = device.session.read(|ws| is_me(ws, Some(said.change.by), me));
                prop_assert!(is_mine, "{:?} was done by another", said.op);
            }
            Sort::Veiled => {
                let tells = matches!(&said.op.value, Value::Text(text) if tells_of_buyer(text));
                prop_assert!(!tells, "{:?} tells of a buyer", said.op);
            }
        }
    }
    Ok(())
}
