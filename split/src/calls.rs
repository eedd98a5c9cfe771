//! Who calls whom.

use std::collections::HashSet;

use walrus::{
    FunctionId, FunctionKind, Module,
    ir::{Call, RefFunc, Visitor, dfs_in_order},
};

/// What a function calls by name.
pub fn callees(module: &Module, function: FunctionId) -> Vec<FunctionId> {
    struct Calls(Vec<FunctionId>);
    impl Visitor<'_> for Calls {
        fn visit_call(&mut self, call: &Call) {
            self.0.push(call.func);
        }
        fn visit_ref_func(&mut self, taken: &RefFunc) {
            self.0.push(taken.func);
        }
    }
    let mut calls = Calls(Vec::new());
    if let FunctionKind::Local(own) = &module.funcs.get(function).kind {
        dfs_in_order(&mut calls, own, own.entry_block());
    }
    calls.0
}

/// These functions and all that they may call by name, directly or through others.
pub fn reachable(module: &Module, from: impl IntoIterator<Item = FunctionId>) -> HashSet<FunctionId> {
    let mut open: Vec<FunctionId> = from.into_iter().collect();
    let mut found: HashSet<FunctionId> = open.iter().copied().collect();
    while let Some(function) = open.pop() {
        open.extend(callees(module, function).into_iter().filter(|it| found.insert(*it)));
    }
    found
}
