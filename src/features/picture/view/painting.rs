//! Paints a picture that was laid out, and hands it out as a PNG.

use std::{cell::RefCell, collections::HashMap};

use leptos::prelude::{document, window};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, CanvasRenderingContext2d, HtmlCanvasElement};

use crate::{
    features::picture::layout::{Face, Ink, Mark, Sheet, WIDTH, lay},
    ui::picture::encoded,
};

const INKS: [(Ink, &str); 8] = [
    (Ink::Paper, "--paper"),
    (Ink::Slip, "--slip"),
    (Ink::Line, "--line-2"),
    (Ink::Full, "--ink"),
    (Ink::Pale, "--ink-2"),
    (Ink::Seal, "--seal"),
    (Ink::Late, "--late"),
    (Ink::Done, "--done"),
];

/// Lays a sheet out and draws it; an error is the browser's.
pub async fn paint(sheet: &Sheet) -> Result<Blob, JsValue> {
    let canvas: HtmlCanvasElement = document().create_element("canvas")?.dyn_into()?;
    let brush: CanvasRenderingContext2d =
        canvas.get_context("2d")?.ok_or("no canvas")?.dyn_into().map_err(JsValue::from)?;
    let (inks, type_face) = tokens()?;
    let font = |face: Face| {
        let (size, strong, _) = face.type_of();
        format!("{} {size}px {type_face}", if strong { 700 } else { 400 })
    };
    let picture = {
        let known = RefCell::new(HashMap::new());
        let measure = |letter: char, face: Face| {
            *known.borrow_mut().entry((letter, face)).or_insert_with(|| {
                brush.set_font(&font(face));
                // A letter that can not be measured is taken to be as wide as it is high.
                brush.measure_text(letter.encode_utf8(&mut [0; 4])).map_or(face.type_of().0, |it| it.width())
            })
        };
        lay(sheet, &measure)
    };
    let ink = |ink: Ink| INKS.iter().position(|it| it.0 == ink).map_or("", |at| inks[at].as_str());
    // Setting the size forgets the font.
    canvas.set_width(WIDTH as u32);
    canvas.set_height(picture.height.ceil() as u32);
    for mark in &picture.marks {
        match mark {
            Mark::Box { x, y, width, height, ink: of } => {
                brush.set_fill_style_str(ink(*of));
                brush.fill_rect(*x, *y, *width, *height);
            }
            Mark::Text { x, y, face, ink: of, text } => {
                brush.set_fill_style_str(ink(*of));
                brush.set_font(&font(*face));
                brush.fill_text(text, *x, *y)?;
            }
        }
    }
    encoded(&canvas, "image/png", 1.0).await.ok_or_else(|| "the browser draws no picture".into())
}

/// The colours by day and the face of type, whatever the page looks like: the theme is turned and turned back before
/// anything is drawn.
fn tokens() -> Result<(Vec<String>, String), JsValue> {
    let root = document().document_element().ok_or("a page has a root")?;
    let before = root.get_attribute("data-theme");
    root.set_attribute("data-theme", "light")?;
    let style = window().get_computed_style(&root)?.ok_or("a page has a style")?;
    // A computed style is worked out when it is asked for a value, so all are asked for now.
    let read = |token| style.get_property_value(token).map(|it| it.trim().to_owned());
    let tokens = INKS
        .iter()
        .map(|it| read(it.1))
        .collect::<Result<_, _>>()
        .and_then(|inks| Ok((inks, read("--face")?)));
    match before {
        Some(before) => root.set_attribute("data-theme", &before)?,
        None => root.remove_attribute("data-theme")?,
    }
    tokens
}
