//! Devices that never meet, and what must hold whatever they do and whatever reaches them.
//!
//! - `acts`: what a random run is made of
//! - `world`: the devices, their logs and what reaches them
//! - `doing`: how they act
//! - `oracle`: the rules again, as literally and slowly as can be, to compare the workspace with
//! - `replicas`: equal ops give equal states; nothing disappears; order
//! - `conflicts`: settled ones stay settled; gaps make none
//! - `clocks`: a wrong clock brings nothing back and keeps nobody from writing
//! - `forged`: ops that no honest device writes
//! - `found`: what random runs once found, as examples
//! - `undo`: what is undone is as it was
//! - `packets`: out and in again is the same shop
//! - `texts`: concurrent texts come to the same everywhere
//!
//! Each property runs `PROPTEST_CASES` times (1,000 if not said), counts how many of its runs met the situations that
//! matter, and fails when they are rare. Failing seeds are kept beside the sources as `*.regressions`.

mod acts;
mod clocks;
mod conflicts;
mod doing;
mod forged;
mod found;
pub mod oracle;
mod packets;
mod replicas;
mod texts;
mod undo;
mod world;

use std::cell::Cell;

use proptest::test_runner::{Config, FileFailurePersistence, TestCaseError, TestRunner};

use self::{
    acts::{Script, script},
    world::World,
};

/// Situations a run can meet.
#[derive(Clone, Copy, Default, Debug)]
pub struct Met {
    /// Two wrote one register without knowing of each other.
    pub concurrent: bool,
    /// Someone chose a version.
    pub settled: bool,
    /// A later change came before an earlier one of the same writer.
    pub gap: bool,
    /// An earlier change came after a later one, and then the device was restarted.
    pub late_before_restart: bool,
    /// A card in 回收站 was edited.
    pub trashed_then_edited: bool,
}

/// How often properties run, and where their failing seeds are kept.
pub fn config(source: &'static str) -> Config {
    let mut config = Config { source_file: Some(source), ..Config::default() };
    if std::env::var_os("PROPTEST_CASES").is_none() {
        config.cases = 1_000;
    }
    config.failure_persistence = Some(Box::new(FileFailurePersistence::WithSource("regressions")));
    config
}

/// Runs a property over random scripts. `floor`: of 100 runs so many must meet each situation.
pub fn check(source: &'static str, name: &str, property: impl Fn(&mut Run) -> Result<(), TestCaseError>) {
    let counts: [Cell<u32>; 6] = Default::default();
    let mut runner = TestRunner::new(config(source));
    let outcome = runner.run(&script(), |script| {
        let mut run = Run::new(script);
        property(&mut run)?;
        let met = run.world.met;
        let flags =
            [true, met.concurrent, met.settled, met.gap, met.late_before_restart, met.trashed_then_edited];
        for (count, flag) in counts.iter().zip(flags) {
            count.set(count.get() + u32::from(flag));
        }
        Ok(())
    });
    if let Err(failure) = outcome {
        panic!("{name}: {failure}");
    }
    let [runs, met @ ..] = counts.map(|it| it.get());
    println!(
        "{name}: {runs} runs; concurrent writes {}, settled {}, gap {}, late before restart {}, trashed then edited {}",
        met[0], met[1], met[2], met[3], met[4]
    );
    for (count, floor) in met.iter().zip([80, 20, 70, 20, 50]) {
        assert!(
            count * 100 >= runs * floor,
            "{name}: only {count} of {runs} runs met a situation, want {floor} %"
        );
    }
}

/// One random run, stepped through by a property.
pub struct Run {
    /// The devices.
    pub world: World,
    /// What they do.
    pub script: Script,
}

impl Run {
    fn new(script: Script) -> Self {
        Run { world: World::new(&script.clocks), script }
    }

    /// Does every step, and lets `look` judge the device it happened on.
    pub fn steps(
        &mut self,
        mut look: impl FnMut(&World, usize) -> Result<(), TestCaseError>,
    ) -> Result<(), TestCaseError> {
        for step in &self.script.steps {
            let who = self.world.step(step);
            look(&self.world, who)?;
        }
        Ok(())
    }
}
