//! Which half brings what data.
//!
//! The first half brings what may be written to, and what its functions may read; the rest, mostly sentences, comes
//! with the later half, which is put in place before any function of it runs.
//!
//! **Invariant:** once both are in place, memory is as it was in the whole program.

use std::{collections::HashSet, ops::Range};

use anyhow::bail;
use walrus::{
    ConstExpr, DataKind, FunctionId, FunctionKind, GlobalKind, Module, Result,
    ir::{Instr, InstrLocId, Value, Visitor, dfs_in_order},
};

/// Up to this many bytes that need not go go along: to say where another stretch lies would take as many.
const GAP: u32 = 8;

/// Leaves the data of these ranges in `first` and gives to `later` what else is in `constant`.
pub fn divide(
    first: &mut Module,
    later: &mut Module,
    staying: &[Range<u32>],
    constant: Range<u32>,
) -> Result<()> {
    let going = between(staying, constant);
    for id in first.data.iter().map(|it| it.id()).collect::<Vec<_>>() {
        let segment = first.data.get_mut(id);
        let DataKind::Active { offset: ConstExpr::Value(Value::I32(start)), .. } = segment.kind else {
            bail!("data of a kind that Rust does not make")
        };
        let lies = start as u32..start as u32 + segment.value.len() as u32;
        let inside = |range: &Range<u32>| {
            let (start, end) = (range.start.max(lies.start), range.end.min(lies.end));
            (start < end).then(|| (start - lies.start) as usize..(end - lies.start) as usize)
        };
        for stretch in joined(&going).iter().filter_map(inside) {
            let memory = later.get_memory_id()?;
            let offset = ConstExpr::Value(Value::I32(start + stretch.start as i32));
            later.data.add(DataKind::Active { memory, offset }, segment.value[stretch].to_vec());
        }
        for range in going.iter().filter_map(inside) {
            // Compressed, zeros weigh next to nothing.
            segment.value[range].fill(0);
        }
    }
    Ok(())
}

/// What of `all` is in none of these ranges, which are in order.
fn between(ranges: &[Range<u32>], all: Range<u32>) -> Vec<Range<u32>> {
    let mut from = all.start;
    let mut gaps = Vec::new();
    for range in ranges.iter().chain([&(all.end..all.end)]) {
        if from < range.start {
            gaps.push(from..range.start);
        }
        from = from.max(range.end);
    }
    gaps
}

/// These ranges, with neighbours joined: what lies between them never changes, so it may be written twice.
fn joined(ranges: &[Range<u32>]) -> Vec<Range<u32>> {
    let mut joined: Vec<Range<u32>> = Vec::new();
    for range in ranges {
        match joined.last_mut() {
            Some(last) if range.start - last.end <= GAP => last.end = range.end,
            _ => joined.push(range.clone()),
        }
    }
    joined
}

/// Every number that these functions, and the globals of their program, know: it may be an address.
pub fn numbers(module: &Module, functions: &[FunctionId]) -> HashSet<u32> {
    struct Numbers(HashSet<u32>);
    impl Visitor<'_> for Numbers {
        fn visit_instr(&mut self, instr: &Instr, _: &InstrLocId) {
            match instr {
                Instr::Const(it) => match it.value {
                    Value::I32(number) => {
                        self.0.insert(number as u32);
                    }
                    // Two halves of one word, written at once.
                    Value::I64(number) => self.0.extend([number as u32, (number >> 32) as u32]),
                    _ => {}
                },
                Instr::Load(it) => {
                    self.0.insert(it.arg.offset as u32);
                }
                Instr::Store(it) => {
                    self.0.insert(it.arg.offset as u32);
                }
                _ => {}
            }
        }
    }
    let mut numbers = Numbers(HashSet::new());
    for id in functions {
        if let FunctionKind::Local(function) = &module.funcs.get(*id).kind {
            dfs_in_order(&mut numbers, function, function.entry_block());
        }
    }
    for global in module.globals.iter() {
        if let GlobalKind::Local(ConstExpr::Value(Value::I32(number))) = global.kind {
            numbers.0.insert(number as u32);
        }
    }
    numbers.0
}

#[cfg(test)]
#[expect(clippy::single_range_in_vec_init, reason = "one range is meant")]
mod tests {
    use super::*;

    const START: u32 = 100;

    fn program(data: &[u8]) -> Module {
        let mut module = Module::default();
        let memory = module.memories.add_local(false, false, 1, None, None);
        let offset = ConstExpr::Value(Value::I32(START as i32));
        module.data.add(DataKind::Active { memory, offset }, data.to_vec());
        module
    }

    fn lay(memory: &mut [u8], module: &Module) {
        for segment in module.data.iter() {
            let DataKind::Active { offset: ConstExpr::Value(Value::I32(start)), .. } = segment.kind else {
                continue;
            };
            let start = start as usize - START as usize;
            memory[start..start + segment.value.len()].copy_from_slice(&segment.value);
        }
    }

    fn check(staying: &[Range<u32>], stretches: usize) {
        let all: Vec<u8> = (1..=100).collect();
        let constant = START..START + 90;
        let (mut first, mut later) = (program(&all), Module::default());
        later.memories.add_local(false, false, 1, None, None);
        divide(&mut first, &mut later, staying, constant.clone()).expect("divided");
        assert_eq!(later.data.iter().count(), stretches, "{staying:?}");

        let mut memory = vec![0; all.len()];
        lay(&mut memory, &first);
        for (at, byte) in (START..).zip(&memory) {
            let stays = !constant.contains(&at) || staying.iter().any(|it| it.contains(&at));
            assert_eq!(*byte != 0, stays, "{at} of {staying:?}");
        }
        lay(&mut memory, &later);
        assert_eq!(memory, all, "{staying:?}");
    }

    #[test]
    fn both_halves_make_the_memory_whole() {
        check(&[], 1);
        check(&[100..190], 0);
        check(&[100..120, 150..160], 2);
        check(&[110..130, 115..120, 185..190], 2);
        // A few bytes that stay are written again: shorter than to say where the next stretch lies.
        check(&[120..125], 1);
    }
}
