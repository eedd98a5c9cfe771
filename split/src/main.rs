//! Cuts the built program in two: what runs until the first paint, and the rest, which the page fetches after it.
//!
//!     zhanggui-split cut IN.wasm GLUE.js LINKED.wasm FIRST_PAINT.txt FIRST.wasm LATER.wasm
//!     zhanggui-split trace IN.wasm OUT.wasm NAMES.txt
//!
//! `cut` is a step of every release build (scripts/finish.mjs); LINKED is the program as the linker left it, and the glue
//! is written anew. `trace` makes a program that tells which of its
//! functions are entered; scripts/first_paint.mjs runs it in a browser and writes split/first_paint.txt.

mod calls;
mod cut;
mod data;
mod glue;
mod names;
mod pieces;
mod trace;

use std::{env, fs, process::ExitCode};

use names::Listed;
use pieces::Pieces;
use walrus::{Module, ModuleConfig, Result};

fn main() -> ExitCode {
    let words: Vec<String> = env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let done = match words.as_slice() {
        ["cut", program, glue, linked, listed, first, later] => {
            cut(program, glue, linked, listed, [first, later])
        }
        ["trace", program, traced, names] => trace(program, traced, names),
        _ => {
            eprintln!("zhanggui-split cut IN.wasm GLUE.js LINKED.wasm FIRST_PAINT.txt FIRST.wasm LATER.wasm");
            eprintln!("zhanggui-split trace IN.wasm OUT.wasm NAMES.txt");
            return ExitCode::FAILURE;
        }
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("split: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn cut(program: &str, glue: &str, linked: &str, listed: &str, [first, later]: [&str; 2]) -> Result<()> {
    let pieces = Pieces::read(&fs::read(linked)?)?;
    let listed = fs::read_to_string(listed)?;
    let halves = cut::cut(&fs::read(program)?, &fs::read_to_string(glue)?, &pieces, &Listed::read(&listed))?;
    fs::write(first, &halves.first)?;
    fs::write(later, &halves.later)?;
    fs::write(glue, &halves.glue)?;
    println!("· {halves}");
    Ok(())
}

fn trace(program: &str, traced: &str, names: &str) -> Result<()> {
    let (wasm, keys) = trace::trace(&fs::read(program)?)?;
    fs::write(traced, wasm)?;
    fs::write(names, keys.join("\n"))?;
    Ok(())
}

/// Reads a program; what is written of it carries neither names nor the linker's account, which would outweigh it.
fn parse(wasm: &[u8]) -> Result<Module> {
    let mut config = ModuleConfig::new();
    config.generate_name_section(false).generate_producers_section(false);
    let mut module = config.parse(wasm)?;
    for id in module.customs.iter().map(|it| it.0).collect::<Vec<_>>() {
        module.customs.delete(id);
    }
    Ok(module)
}
