//! What a function is called in split/first_paint.txt.
//!
//! The compiler's names say more than lasts: hashes of crates, numbers of closures. Without these a name survives an
//! edit elsewhere in its file, and so does the list.

use std::collections::HashSet;

use walrus::Function;

/// So much of a name is kept, in bytes: the rest is type arguments of type arguments.
const LONGEST: usize = 120;

/// The lasting name of a function.
pub fn key(function: &Function) -> String {
    let mut key = String::with_capacity(LONGEST);
    let mut rest = function.name.as_deref().unwrap_or("").chars().peekable();
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

/// The functions of split/first_paint.txt.
pub struct Listed<'a>(HashSet<&'a str>);

impl<'a> Listed<'a> {
    /// Reads the list, one name a line.
    pub fn read(text: &'a str) -> Self {
        Listed(text.lines().filter(|it| !it.is_empty()).collect())
    }

    /// True when the first paint runs it.
    pub fn has(&self, function: &Function) -> bool {
        self.0.contains(key(function).as_str())
    }
}

#[cfg(test)]
mod tests {
    use walrus::{FunctionBuilder, Module};

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
        check(&"名".repeat(50), &"名".repeat(40));
    }
}
