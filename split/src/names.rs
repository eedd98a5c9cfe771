//! What a function is called in split/first_paint.txt, and what in the halves.
//!
//! The compiler's names say more than lasts: hashes of crates, numbers of closures. Without these a name survives an
//! edit elsewhere in its file, and so does the list.

use std::collections::{HashMap, HashSet, VecDeque, hash_map::Entry};

use walrus::{Function, FunctionId, Module};

use crate::calls::callees;

/// So much of a name is kept, in bytes: the rest is type arguments of type arguments.
const LONGEST: usize = 120;

/// The lasting name of every function.
///
/// wasm-opt makes functions of what several have in common, and gives them no name: such a one is called after the
/// first of those that call it, by the alphabet.
pub fn keys(module: &Module) -> HashMap<FunctionId, String> {
    let named = module.funcs.iter().filter(|it| it.name.is_some());
    let mut keys: HashMap<FunctionId, String> = named.map(|it| (it.id(), key(it))).collect();
    let mut open: VecDeque<(String, FunctionId)> = keys.iter().map(|(id, key)| (key.clone(), *id)).collect();
    open.make_contiguous().sort();
    while let Some((caller, id)) = open.pop_front() {
        for (nth, shared) in callees(module, id).into_iter().enumerate() {
            if let Entry::Vacant(nameless) = keys.entry(shared) {
                let key = nameless.insert(format!("{caller} / {nth}")).clone();
                open.push_back((key, shared));
            }
        }
    }
    keys
}

/// The lasting name of a function that has one.
fn key(function: &Function) -> String {
    let mut key = String::with_capacity(LONGEST);
    let name = function.name.as_deref().unwrap_or("");
    // `box_new.123`: one of several copies.
    let name =
        name.rsplit_once('.').filter(|it| it.1.chars().all(|it| it.is_ascii_digit())).map_or(name, |it| it.0);
    let mut rest = name.chars().peekable();
    while let Some(letter) = rest.next() {
        match letter {
            // `krate[0123456789abcdef]::`
            '[' if key.ends_with(|it: char| it.is_alphanumeric() || it == '_') => {
                while rest.next().is_some_and(|it| it != ']') {}
            }
            // `{closure#12}`
            '#' => while rest.next_if(char::is_ascii_digit).is_some() {},
            letter if key.len() + letter.len_utf8() <= LONGEST => key.push(letter),
            _ => break,
        }
    }
    key
}

/// The n-th of all short names.
pub fn short(nth: usize) -> String {
    const LETTERS: &[u8] = b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    let mut rest = nth;
    let mut name = String::new();
    loop {
        name.push(LETTERS[rest % LETTERS.len()] as char);
        match rest / LETTERS.len() {
            0 => return name,
            more => rest = more - 1,
        }
    }
}

/// The functions of split/first_paint.txt.
pub struct Listed<'a>(HashSet<&'a str>);

impl<'a> Listed<'a> {
    /// Reads the list, one name a line.
    pub fn read(text: &'a str) -> Self {
        Listed(text.lines().filter(|it| !it.is_empty()).collect())
    }

    /// True when the program has half of the names, and any.
    pub fn fits(&self, keys: &HashMap<FunctionId, String>) -> bool {
        let keys: HashSet<&str> = keys.values().map(String::as_str).collect();
        let known = self.0.iter().filter(|it| keys.contains(*it)).count();
        known > 0 && known * 2 >= self.0.len()
    }

    /// True when the first paint runs the function of this name.
    pub fn has(&self, key: &str) -> bool {
        self.0.contains(key)
    }
}

#[cfg(test)]
mod tests {
    use walrus::FunctionBuilder;

    use super::*;

    fn check(name: &str, lasting: &str) {
        let mut module = Module::default();
        let mut builder = FunctionBuilder::new(&mut module.types, &[], &[]);
        builder.name(name.into());
        let function = builder.finish(vec![], &mut module.funcs);
        assert_eq!(key(module.funcs.get(function)), lasting);
    }

    #[test]
    fn what_has_no_name_is_called_after_who_calls_it() {
        let mut module = Module::default();
        let mut function = |name: Option<&str>, calls: &[FunctionId]| {
            let mut builder = FunctionBuilder::new(&mut module.types, &[], &[]);
            if let Some(name) = name {
                builder.name(name.into());
            }
            let mut body = builder.func_body();
            for called in calls {
                body.call(*called);
            }
            builder.finish(vec![], &mut module.funcs)
        };
        let named = function(Some("z"), &[]);
        let deeper = function(None, &[]);
        let shared = function(None, &[deeper]);
        let nobodys = function(None, &[]);
        function(Some("b"), &[named, shared]);
        function(Some("a"), &[named, shared]);
        let keys = keys(&module);
        assert_eq!(keys[&named], "z");
        assert_eq!(keys[&shared], "a / 1");
        assert_eq!(keys[&deeper], "a / 1 / 0");
        assert!(!keys.contains_key(&nobodys));
    }

    #[test]
    fn a_name_without_what_does_not_last() {
        check(
            "<shop[6ca4159eb4e7865f]::storage::Log>::run::{closure#12}",
            "<shop::storage::Log>::run::{closure}",
        );
        check(
            "core[c5930c85a12de822]::slice::sort::<u32, <[u32]>::by<f>>",
            "core::slice::sort::<u32, <[u32]>::by<f>>",
        );
        check("alloc[3ca501edff3f0c7c]::boxed::box_new.3488", "alloc::boxed::box_new");
        check(&"名".repeat(50), &"名".repeat(40));
    }
}
