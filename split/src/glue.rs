//! Short names for what the program takes from its glue, which wasm-bindgen names at length and by hashes: they stand
//! in both, and do not compress.

use anyhow::ensure;
use walrus::{Module, Result};

use crate::names::short;

/// The module that the program imports its glue from, and what it is called afterwards.
const GLUE: (&str, &str) = ("./zhanggui-app_bg.js", "g");

/// Renames what `program` imports; returns the glue with the same names.
pub fn shorten(program: &mut Module, glue: &str) -> Result<String> {
    let mut glue = glue.replace(GLUE.0, GLUE.1);
    for (nth, import) in program.imports.iter_mut().filter(|it| it.module == GLUE.0).enumerate() {
        let (long, name) = (format!(" {}: ", import.name), short(nth));
        ensure!(glue.matches(&long).count() == 1, "the glue does not have `{}` once", import.name);
        glue = glue.replace(&long, &format!(" {name}: "));
        import.name = name;
        import.module = GLUE.1.into();
    }
    Ok(glue)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_sides_have_the_new_name() {
        let mut program = Module::default();
        let nothing = program.types.add(&[], &[]);
        program.add_import_func(GLUE.0, "__wbg_focus_0123", nothing);
        program.add_import_func("elsewhere", "kept", nothing);
        let glue = "        __wbg_focus_0123: function(arg0) {}\n \"./zhanggui-app_bg.js\": import0,";
        let shortened = shorten(&mut program, glue).expect("the glue has it");
        assert_eq!(shortened, "        a: function(arg0) {}\n \"g\": import0,");
        let names: Vec<_> = program.imports.iter().map(|it| (it.module.as_str(), it.name.as_str())).collect();
        assert_eq!(names, [("g", "a"), ("elsewhere", "kept")]);
    }

    #[test]
    fn a_name_that_the_glue_does_not_have_is_an_error() {
        let mut program = Module::default();
        let nothing = program.types.add(&[], &[]);
        program.add_import_func(GLUE.0, "__wbg_focus_0123", nothing);
        assert!(shorten(&mut program, "__wbg_blur_0123: function(arg0) {}").is_err());
    }
}
