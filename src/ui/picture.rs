//! Pictures made smaller in the browser: for keeping, and as small ones for lists.
//!
//! A photo is bounded by its longer side. What is far longer than wide is a long screenshot, and bounded by its shorter
//! side, or nobody could read it any more.
//!
//! **Invariant:** what the browser cannot draw is told as such, and nothing of it is kept here.

use leptos::prelude::{document, window};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Blob, CanvasRenderingContext2d, HtmlCanvasElement, ImageBitmap,
    js_sys::{Promise, Reflect},
};

/// The longer side of a photo.
const LONG: u32 = 1600;
/// The shorter side of a long screenshot.
const SHORT: u32 = 1080;
/// No canvas of any browser is longer.
const LONGEST: u32 = 16_000;
/// Small pictures have at most so many bytes.
const SMALL_BYTES: f64 = 24.0 * 1024.0;
const JPEG: &str = "image/jpeg";

/// A picture, ready to be kept.
pub struct Prepared {
    /// Made smaller; none when it can be kept as it came.
    pub smaller: Option<Blob>,
    /// Its width and height as it is kept.
    pub size: (u32, u32),
    /// A small one of it, as JPEG.
    pub small: Blob,
}

/// Width and height to keep of a picture.
fn bounded((width, height): (u32, u32)) -> (u32, u32) {
    let (long, short) = (width.max(height), width.min(height).max(1));
    let is_strip = long * 2 > short * 5;
    let (from, to) = match is_strip {
        true if short > SHORT => (short, SHORT),
        true if long > LONGEST => (long, LONGEST),
        false if long > LONG => (long, LONG),
        _ => return (width, height),
    };
    let scaled =
        |it: u32| ((u64::from(it) * u64::from(to) + u64::from(from) / 2) / u64::from(from)).max(1) as u32;
    (scaled(width), scaled(height))
}

/// The part of a picture that a small one shows: never more than twice as long as wide, from the top.
fn shown_part((width, height): (u32, u32)) -> (u32, u32) {
    (width.min(height.saturating_mul(2)), height.min(width.saturating_mul(2)))
}

/// Makes a picture ready. `may_stay` says that others can see it as it is. None when the browser cannot draw it.
pub async fn prepare(picture: &Blob, may_stay: bool) -> Option<Prepared> {
    let bitmap = JsFuture::from(window().create_image_bitmap_with_blob(picture).ok()?).await.ok()?;
    let bitmap: ImageBitmap = bitmap.dyn_into().ok()?;
    let own = (bitmap.width(), bitmap.height());
    let size = bounded(own);
    let mut smaller = None;
    if size != own || !may_stay {
        let kind = if matches!(picture.type_().as_str(), "image/png" | "image/webp") {
            picture.type_()
        } else {
            JPEG.into()
        };
        let drawn = encoded(&draw(&bitmap, own, size, kind == JPEG)?, &kind, 0.86).await?;
        smaller = (!may_stay || drawn.size() < picture.size()).then_some(drawn);
    }
    let size = if smaller.is_some() { size } else { own };
    let small = small(&bitmap, own).await?;
    bitmap.close();
    Some(Prepared { smaller, size, small })
}

async fn small(bitmap: &ImageBitmap, own: (u32, u32)) -> Option<Blob> {
    let part = shown_part(own);
    let mut smallest = None;
    for (side, quality) in [(480, 0.75), (480, 0.55), (360, 0.55), (240, 0.5)] {
        let scale = (f64::from(side) / f64::from(part.0.max(part.1))).min(1.0);
        let scaled = |it: u32| ((f64::from(it) * scale) as u32).max(1);
        let canvas = draw(bitmap, part, (scaled(part.0), scaled(part.1)), true)?;
        let blob = encoded(&canvas, JPEG, quality).await?;
        let fits = blob.size() <= SMALL_BYTES;
        smallest = Some(blob);
        if fits {
            break;
        }
    }
    smallest
}

/// Draws the upper left part of a picture, on white where it must have a ground.
fn draw(
    bitmap: &ImageBitmap,
    part: (u32, u32),
    size: (u32, u32),
    on_white: bool,
) -> Option<HtmlCanvasElement> {
    let canvas: HtmlCanvasElement = document().create_element("canvas").ok()?.dyn_into().ok()?;
    canvas.set_width(size.0);
    canvas.set_height(size.1);
    let context: CanvasRenderingContext2d = canvas.get_context("2d").ok()??.dyn_into().ok()?;
    let [width, height] = [size.0, size.1].map(f64::from);
    if on_white {
        context.set_fill_style_str("white");
        context.fill_rect(0.0, 0.0, width, height);
    }
    Reflect::set(&context, &"imageSmoothingQuality".into(), &"high".into()).ok()?;
    // From the middle, where the part is narrower than the picture; from the top, where it is lower.
    let left = f64::from(bitmap.width().saturating_sub(part.0)) / 2.0;
    let [part_width, part_height] = [part.0, part.1].map(f64::from);
    context
        .draw_image_with_image_bitmap_and_sw_and_sh_and_dx_and_dy_and_dw_and_dh(
            bitmap,
            left,
            0.0,
            part_width,
            part_height,
            0.0,
            0.0,
            width,
            height,
        )
        .ok()?;
    Some(canvas)
}

/// What is drawn, as a file of this kind; `quality` from 0 to 1 counts where the kind loses some. None when the browser can not.
pub async fn encoded(canvas: &HtmlCanvasElement, kind: &str, quality: f64) -> Option<Blob> {
    let promise = Promise::new(&mut |done, refused| {
        let asked = canvas.to_blob_with_type_and_encoder_options(&done, kind, &quality.into());
        if asked.is_err() {
            // Nothing can be done when telling of it fails as well: the page is going away.
            _ = refused.call0(&JsValue::NULL);
        }
    });
    JsFuture::from(promise).await.ok()?.dyn_into().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn photos_are_bounded_by_the_longer_side_and_strips_by_the_shorter() {
        for (size, kept) in [
            ((4000, 3000), (1600, 1200)),
            ((3000, 4000), (1200, 1600)),
            ((1600, 1600), (1600, 1600)),
            ((800, 600), (800, 600)),
            ((1080, 2400), (720, 1600)),
            ((1080, 9000), (1080, 9000)),
            ((2160, 18_000), (1080, 9000)),
            ((750, 30_000), (400, 16_000)),
            ((1, 1), (1, 1)),
        ] {
            assert_eq!(bounded(size), kept, "{size:?}");
        }
    }

    #[test]
    fn a_small_picture_shows_a_part_that_is_not_too_long() {
        for (size, part) in [((400, 300), (400, 300)), ((100, 900), (100, 200)), ((900, 100), (200, 100))] {
            assert_eq!(shown_part(size), part, "{size:?}");
        }
    }
}
