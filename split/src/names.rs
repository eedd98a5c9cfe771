//! What a function is called in split/first_paint.txt, and what in the halves.
//!
//! The compiler's names say more than lasts: hashes of crates, numbers of closures. Without these a name survives an
//! edit elsewhere in its file, and so does the list.

use std::collections::HashSet;

use walrus::{Function, Module};

/// So much of a name is kept, in bytes: the rest is type arguments of type arguments.
const LONGEST: usize = 120;

/// The lasting name of a function.
pub fn key(function: &Function) -> String {
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
    pub fn fits(&self, program: &Module) -> bool {
        let keys: HashSet<String> = program.funcs.iter().map(key).collect();
        let known = self.0.iter().filter(|it| keys.contains(**it)).count();
        known > 0 && known * 2 >= self.0.len()
    }

    /// True when the first paint runs it.
    pub fn has(&self, function: &Function) -> bool {
        self.0.contains(key(function).as_str())
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
