//! The cut itself.
//!
//! Both halves share one memory and one function table. In the first half a function of the later one is a stub: it
//! calls the exported function `later`, which has the page put the other half in place, and then itself again through
//! the table, where the real one now stands. So a wrong guess about what the first paint runs costs time, and never
//! more. What nothing in the first half can name has no stub. The later half imports from the first, by short names,
//! what it calls there, and has a copy of its own of what is as short as an import.
//!
//! **Invariant:** globals and the numbers of the table's slots stay as they were; data.rs says what becomes of data.

use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    fmt,
};

use anyhow::{Context, bail};
use walrus::{
    ConstExpr, ElementItems, ElementKind, ExportItem, Function, FunctionBuilder, FunctionId, FunctionKind,
    GlobalKind, ImportKind, ImportedFunction, Module, Result, TableId, ir::Value, passes,
};

use crate::{
    calls::{callees, reachable},
    data::{self, numbers},
    glue,
    names::{Listed, short},
    parse,
    pieces::{Pieces, Reached},
};

/// What puts the later half in place: exported by src/app/later.rs.
const ENSURE: &str = "later";
/// What the later half calls the first one in its imports; src/boot.js passes it by this name.
const FIRST: &str = "first";
/// A stub is about as long as this many instructions, so what is shorter stays.
const SHORTEST: u64 = 8;

/// The two programs that one became.
pub struct Halves {
    /// What the first paint runs, and a stub for what else it may call.
    pub first: Vec<u8>,
    /// The rest.
    pub later: Vec<u8>,
    stubs: usize,
    shared: usize,
    /// The glue that fits the first half.
    pub glue: String,
}

impl fmt::Display for Halves {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Halves { first, later, stubs, shared, .. } = self;
        let kib = |it: &Vec<u8>| it.len() / 1024;
        write!(f, "The first paint needs {} KiB of the program, ", kib(first))?;
        write!(f, "{} KiB come later ({stubs} stubs, {shared} shared functions)", kib(later))
    }
}

/// Cuts a program; fails when it is not one of ours or the list names nothing in it.
pub fn cut(wasm: &[u8], glue: &str, pieces: &Pieces, listed: &Listed) -> Result<Halves> {
    let mut plan = Plan::of(parse(wasm)?, pieces, listed)?;
    // Read twice: each half is the whole program with what it does not need taken away.
    let (mut later, shared) = plan.later(parse(wasm)?)?;
    let stubs = plan.put_stubs()?;
    for (nth, &at) in shared.iter().enumerate() {
        plan.whole.exports.add(&short(nth), plan.functions[at]);
    }
    give_all_but_functions(&mut plan.whole);
    passes::gc::run(&mut plan.whole);
    data::divide(&mut plan.whole, &mut later, &plan.reached.data, pieces.constant())?;
    let glue = glue::shorten(&mut plan.whole, glue)?;
    Ok(Halves { first: plan.whole.emit_wasm(), later: later.emit_wasm(), stubs, shared: shared.len(), glue })
}

/// Who goes where. Functions are told by their place among all of the program, which is the same in both readings.
struct Plan {
    /// The program as read, to become the first half.
    whole: Module,
    functions: Vec<FunctionId>,
    /// Whether it is in the later half.
    moved: Vec<bool>,
    table: TableId,
    /// The moved ones that have a place in the table.
    slots: BTreeMap<u32, usize>,
    /// Those of them that the first half may call, each with one of its places.
    stubs: BTreeMap<usize, u32>,
    /// What the first half may read, and call through what it reads.
    reached: Reached,
}

impl Plan {
    fn of(mut whole: Module, pieces: &Pieces, listed: &Listed) -> Result<Plan> {
        let functions: Vec<FunctionId> = whole.funcs.iter().map(|it| it.id()).collect();
        let at: HashMap<FunctionId, usize> = functions.iter().enumerate().map(|(at, id)| (*id, at)).collect();
        if !listed.fits(&whole) {
            bail!("split/first_paint.txt names little of this program: was it built without names?");
        }
        let may_move = |it: &Function| matches!(it.kind, FunctionKind::Local(_)) && !listed.has(it);
        let mut moved: Vec<bool> = whole.funcs.iter().map(may_move).collect();
        let ensure = whole.exports.get_func(ENSURE).context("the program exports no `later`")?;
        for function in [Some(ensure), whole.start].into_iter().flatten() {
            for needed in reachable(&whole, [function]) {
                moved[at[&needed]] = false;
            }
        }

        let table = whole.tables.main_function_table()?.context("the program has no function table")?;
        let mut in_table: BTreeMap<u32, usize> = BTreeMap::new();
        for element in whole.elements.iter() {
            let (start, items) = active(&element.kind, &element.items)?;
            in_table.extend(items.iter().enumerate().map(|(nth, id)| (start + nth as u32, at[id])));
        }
        // What a function that stays may call stays too when a stub would be as long; and so on for what that calls. So
        // does what wasm-opt makes of what several have in common: it has no name, and any name for it would differ where
        // the program is built in another folder.
        let (reached, called) = loop {
            let staying: Vec<FunctionId> = functions.iter().copied().filter(|it| !moved[at[it]]).collect();
            let reached = pieces.reached(&numbers(&whole, &staying));
            let outside = whole.exports.iter().filter_map(|it| match it.item {
                ExportItem::Function(id) => Some(id),
                _ => None,
            });
            let by_name = staying.iter().flat_map(|it| callees(&whole, *it)).chain(outside);
            let called: BTreeSet<usize> = by_name.map(|it| at[&it]).filter(|it| moved[*it]).collect();
            let by_place = reached.slots.iter().filter_map(|it| in_table.get(it).copied());
            let goes_along = |it: &usize| {
                let function = whole.funcs.get(functions[*it]);
                is_short(function) || function.name.is_none()
            };
            let more: Vec<usize> =
                called.iter().copied().chain(by_place).filter(|it| moved[*it] && goes_along(it)).collect();
            if more.is_empty() {
                break (reached, called);
            }
            more.into_iter().for_each(|it| moved[it] = false);
        };

        let mut slots: BTreeMap<u32, usize> = in_table.into_iter().filter(|it| moved[it.1]).collect();
        let mut stubs: BTreeMap<usize, u32> = BTreeMap::new();
        stubs.extend(slots.iter().filter(|it| reached.slots.contains(it.0)).map(|(slot, at)| (*at, *slot)));
        // What is called by name, or from outside, gets a slot at the table's end.
        let table_type = whole.tables.get_mut(table);
        for function in called {
            stubs.entry(function).or_insert_with(|| {
                table_type.initial += 1;
                let slot = table_type.initial as u32 - 1;
                slots.insert(slot, function);
                slot
            });
        }
        table_type.maximum = table_type.maximum.map(|it| it.max(table_type.initial));
        Ok(Plan { whole, functions, moved, table, slots, stubs, reached })
    }

    /// Puts stubs for what the first half may call; returns their number.
    fn put_stubs(&mut self) -> Result<usize> {
        let Plan { whole, functions, moved, table, stubs, .. } = self;
        let at: HashMap<FunctionId, usize> = functions.iter().enumerate().map(|(at, id)| (*id, at)).collect();
        let mut nobody = FunctionBuilder::new(&mut whole.types, &[], &[]);
        nobody.func_body().unreachable();
        let nobody = nobody.finish(vec![], &mut whole.funcs);
        for id in whole.elements.iter().map(|it| it.id()).collect::<Vec<_>>() {
            let ElementItems::Functions(items) = &mut whole.elements.get_mut(id).items else { continue };
            for item in items.iter_mut().filter(|it| moved[at[*it]] && !stubs.contains_key(&at[*it])) {
                *item = nobody;
            }
        }
        let ensure = whole.exports.get_func(ENSURE)?;
        for (&at, &slot) in stubs.iter() {
            let id = functions[at];
            let ty = whole.funcs.get(id).ty();
            let (params, results) = (whole.types.params(ty).to_vec(), whole.types.results(ty).to_vec());
            let args: Vec<_> = params.iter().map(|it| whole.locals.add(*it)).collect();
            let mut stub = FunctionBuilder::new(&mut whole.types, &params, &results);
            let mut body = stub.func_body();
            body.call(ensure);
            for arg in &args {
                body.local_get(*arg);
            }
            body.i32_const(slot as i32).call_indirect(ty, *table);
            whole.funcs.get_mut(id).kind = FunctionKind::Local(stub.local_func(args));
        }
        Ok(stubs.len())
    }

    /// The later half of `module`, the program read once more, and which functions of the first half it calls.
    fn later(&self, mut module: Module) -> Result<(Module, Vec<usize>)> {
        let functions: Vec<FunctionId> = module.funcs.iter().map(|it| it.id()).collect();
        for (&id, _) in functions.iter().zip(&self.moved).filter(|(_, moved)| !**moved) {
            let function = module.funcs.get_mut(id);
            if is_short(function) {
                continue;
            }
            if let FunctionKind::Import(outside) = &function.kind {
                module.imports.get_mut(outside.import).module = FIRST.into();
            } else {
                let (ty, import) = (function.ty(), module.imports.add(FIRST, "", ImportKind::Function(id)));
                function.kind = FunctionKind::Import(ImportedFunction { import, ty });
            }
        }
        take_all_but_functions(&mut module);
        let table = module.tables.main_function_table()?.context("the program has no function table")?;
        let planned = self.whole.tables.get(self.table);
        module.tables.get_mut(table).initial = planned.initial;
        module.tables.get_mut(table).maximum = planned.maximum;
        lay(&mut module, table, self.slots.iter().map(|(slot, at)| (*slot, functions[*at])).collect());
        passes::gc::run(&mut module);

        let at: HashMap<FunctionId, usize> = functions.iter().enumerate().map(|(at, id)| (*id, at)).collect();
        let mut shared = Vec::new();
        for import in module.imports.iter_mut() {
            if let ImportKind::Function(id) = import.kind {
                import.name = short(shared.len());
                shared.push(at[&id]);
            }
        }
        Ok((module, shared))
    }
}

/// Makes memory, tables and globals those of the first half, and leaves out what only happens once.
fn take_all_but_functions(module: &mut Module) {
    module.start = None;
    for id in module.exports.iter().map(|it| it.id()).collect::<Vec<_>>() {
        module.exports.delete(id);
    }
    for id in module.data.iter().map(|it| it.id()).collect::<Vec<_>>() {
        module.data.delete(id);
    }
    for id in module.elements.iter().map(|it| it.id()).collect::<Vec<_>>() {
        module.elements.delete(id);
    }
    for (nth, memory) in module.memories.iter_mut().enumerate() {
        memory.data_segments.clear();
        memory.import = Some(module.imports.add(FIRST, &memory_name(nth), memory.id()));
    }
    for (nth, table) in module.tables.iter_mut().enumerate() {
        table.elem_segments.clear();
        table.import = Some(module.imports.add(FIRST, &table_name(nth), table.id()));
    }
    for (nth, id) in module.globals.iter().map(|it| it.id()).collect::<Vec<_>>().into_iter().enumerate() {
        module.globals.get_mut(id).kind =
            GlobalKind::Import(module.imports.add(FIRST, &global_name(nth), id));
    }
}

/// Exports what [`take_all_but_functions`] imports.
fn give_all_but_functions(module: &mut Module) {
    for (nth, memory) in module.memories.iter().enumerate() {
        module.exports.add(&memory_name(nth), memory.id());
    }
    for (nth, table) in module.tables.iter().enumerate() {
        module.exports.add(&table_name(nth), table.id());
    }
    for (nth, global) in module.globals.iter().enumerate() {
        module.exports.add(&global_name(nth), global.id());
    }
}

fn memory_name(nth: usize) -> String {
    format!("_m{nth}")
}
fn table_name(nth: usize) -> String {
    format!("_t{nth}")
}
fn global_name(nth: usize) -> String {
    format!("_g{nth}")
}

/// True when a stub for it, or an import of it, would be as long.
fn is_short(function: &Function) -> bool {
    matches!(&function.kind, FunctionKind::Local(own) if own.size() <= SHORTEST)
}

/// Puts functions into their slots of the table, neighbours by one element segment.
fn lay(module: &mut Module, table: TableId, mut slots: Vec<(u32, FunctionId)>) {
    slots.sort_by_key(|it| it.0);
    for run in slots.chunk_by(|a, b| a.0 + 1 == b.0) {
        let offset = ConstExpr::Value(Value::I32(run[0].0 as i32));
        let items = ElementItems::Functions(run.iter().map(|it| it.1).collect());
        let element = module.elements.add(ElementKind::Active { table, offset }, items);
        module.tables.get_mut(table).elem_segments.insert(element);
    }
}

/// Where an element segment begins in the table, and its functions.
fn active<'a>(kind: &ElementKind, items: &'a ElementItems) -> Result<(u32, &'a [FunctionId])> {
    match (kind, items) {
        (
            ElementKind::Active { offset: ConstExpr::Value(Value::I32(start)), .. },
            ElementItems::Functions(functions),
        ) => Ok((*start as u32, functions)),
        _ => bail!("an element segment is of a kind that Rust does not make"),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use walrus::{ModuleConfig, RefType, ValType};

    use super::*;

    /// `first` calls `later_on`, which calls `first_too` and an import; both of the former stand in the table.
    fn program() -> Vec<u8> {
        let mut module = Module::with_config(ModuleConfig::new());
        let memory = module.memories.add_local(false, false, 1, None, None);
        module.exports.add("memory", memory);
        let nothing = module.types.add(&[], &[]);
        let (outside, _) = module.add_import_func("glue", "outside", nothing);
        let mut function = |name: &str, calls: &[FunctionId]| {
            let mut builder = FunctionBuilder::new(&mut module.types, &[], &[ValType::I32]);
            builder.name(name.into());
            let mut body = builder.func_body();
            for called in calls {
                body.call(*called);
            }
            for _ in calls.iter().filter(|it| **it != outside) {
                body.drop();
            }
            // Long enough to be worth a stub.
            for it in 0..10 {
                body.i32_const(it).drop();
            }
            body.i32_const(7);
            builder.finish(vec![], &mut module.funcs)
        };
        let first_too = function("first_too", &[]);
        let later_on = function("later_on", &[first_too, outside]);
        let first = function("first", &[later_on]);
        let ensure = FunctionBuilder::new(&mut module.types, &[], &[]).finish(vec![], &mut module.funcs);
        module.exports.add("main", first);
        module.exports.add(ENSURE, ensure);
        let table = module.tables.add_local(false, 3, Some(3), RefType::FUNCREF);
        lay(&mut module, table, vec![(1, first), (2, later_on)]);
        module.emit_wasm()
    }

    #[test]
    fn both_halves_are_programs_and_fit_each_other() {
        let halves =
            cut(&program(), "", &Pieces::default(), &Listed::read("first\nfirst_too")).expect("a cut");
        let (first, later) = (parse(&halves.first).expect("valid"), parse(&halves.later).expect("valid"));
        assert_eq!((halves.stubs, halves.shared), (1, 2), "`later_on`; `first_too` and the import");
        let given: HashSet<&str> = first.exports.iter().map(|it| it.name.as_str()).collect();
        assert!(later.imports.iter().all(|it| it.module == FIRST && given.contains(it.name.as_str())));
        assert_eq!(first.funcs.iter_local().count(), 4, "a stub stands for what is moved");
        assert_eq!(later.funcs.iter_local().count(), 1);
    }

    #[test]
    fn a_list_of_another_program_is_refused() {
        assert!(cut(&program(), "", &Pieces::default(), &Listed::read("first\nwhat\nelse")).is_err());
        assert!(cut(&program(), "", &Pieces::default(), &Listed::read("")).is_err());
    }
}
