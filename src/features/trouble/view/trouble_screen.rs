//! What is shown in place of the app when it could not open.

use crate::ui::prelude::*;

use super::{
    gone_screen::GoneScreen,
    lost_screen::LostScreen,
    stop::{Stop, reload},
    ways::TroubleWays,
};
use crate::{
    session::opening::Opening,
    ui::{
        button::{Button, ButtonKind},
        icon::Glyph,
    },
    words::trouble as words,
};

/// The page that works without the app and its database code.
const RESCUE: &str = "rescue.html";

/// Says why the app could not open, and offers what can be done.
///
/// With [`Opening::Lost`] the app has a session on an empty shop beneath, so that a packet can be taken in; with
/// [`Opening::Gone`] that of the shop as it was, so that it can be carried out.
#[component]
pub fn TroubleScreen(opening: Opening, ways: TroubleWays) -> View {
    let again = || view! { <Button kind=ButtonKind::Main on_press=reload>{words::reload()}</Button> };
    let rescue = || view! { <a class="button" href=RESCUE>{words::rescue_page()}</a> };
    match opening {
        Opening::Lost { last } => view! { <LostScreen last=last ways=ways /> },
        Opening::Gone => view! { <GoneScreen ways=ways /> },
        Opening::OtherWindow => view! {
            <Stop glyph=Glyph::Repeat title=words::updated_elsewhere() note=words::updated_elsewhere_note()>
                {again()}
            </Stop>
        },
        Opening::Blocked => view! {
            <Stop glyph=Glyph::Repeat title=words::other_window_blocks() note=words::other_window_blocks_note()>
                {again()}
            </Stop>
        },
        Opening::Newer => view! {
            <Stop glyph=Glyph::Clock title=words::newer_data() note=words::newer_data_note()>
                {again()}
                {rescue()}
            </Stop>
        },
        Opening::Unavailable => view! {
            <Stop glyph=Glyph::Lock title=words::no_storage() note=words::no_storage_note()>
                {again()}
                <Button on_press=ways.on_go_on>{words::go_on()}</Button>
            </Stop>
        },
        Opening::Damaged(why) => view! {
            <Stop glyph=Glyph::Late title=words::cannot_read() note=words::cannot_read_note() detail=why>
                {again()}
                {rescue()}
            </Stop>
        },
    }
}
