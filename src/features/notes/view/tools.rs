//! The toolbar of the editor: what people know from Word, each a press away.

use crate::ui::prelude::*;
use web_sys::File;

use super::link_sheet::LinkSheet;
use crate::{
    domain::{id::Id, note::Note},
    ui::{
        editor::EditorHandle, file_pick::FilesPick, icon::Glyph, icon_button::IconButton,
        menu_button::MenuButton, menu_row::MenuRow,
    },
    words::notes as words,
};

/// The tools.
#[component]
pub(super) fn Tools(handle: EditorHandle, note: Id<Note>, on_files: Callback<(Vec<File>,)>) -> View {
    let linking = RwSignal::new(false);
    let tool = move |name: &'static str, glyph: Glyph, label: &'static str| {
        view! {
            <IconButton
                glyph=glyph
                label=label
                pressed=Signal::derive(move || Some(handle.has(name)))
                on_press=move || _ = handle.run(name, "")
            />
        }
    };
    let step = move |name: &'static str, glyph: Glyph, label: &'static str| {
        view! {
            <IconButton
                glyph=glyph
                label=label
                disabled=Signal::derive(move || !handle.has(name))
                on_press=move || _ = handle.run(name, "")
            />
        }
    };
    let row = move |name: &'static str, label: String| {
        view! {
            <MenuRow
                label=label
                chosen=Signal::derive(move || handle.has(name))
                on_choose=move || _ = handle.run(name, "")
            />
        }
    };
    let act = move |name: &'static str, label: &'static str| {
        view! { <MenuRow label=label on_choose=move || _ = handle.run(name, "") /> }
    };
    let in_table = Memo::new(move |_| handle.has("table"));
    let table = move || match in_table.get() {
        true => view! {
            <MenuButton label=words::table().to_owned() glyph=Glyph::Table>
                {act("row", words::add_row())}
                {act("column", words::add_column())}
                <hr />
                {act("no_row", words::drop_row())}
                {act("no_column", words::drop_column())}
                {act("no_table", words::drop_table())}
            </MenuButton>
        },
        false => tool("table", Glyph::Table, words::table()),
    };
    view! {
        // The editor keeps the keyboard, and a phone its keys.
        <div class="note-tools" role="toolbar" aria-label=words::tools() on:mousedown=move |ev| ev.prevent_default()>
            <MenuButton label=words::style().to_owned() glyph=Glyph::Heading>
                {row("heading1", words::heading(1))}
                {row("heading2", words::heading(2))}
                {row("heading3", words::heading(3))}
                {act("paragraph", words::plain())}
                <hr />
                {row("quote", words::quote().to_owned())}
                {row("code_block", words::code_block().to_owned())}
                {act("rule", words::rule())}
            </MenuButton>
            {tool("strong", Glyph::Bold, words::bold())}
            {tool("bullet_list", Glyph::Bullets, words::bullets())}
            {tool("ticks", Glyph::Steps, words::ticks())}
            {table}
            <IconButton
                glyph=Glyph::Link
                label=words::link()
                pressed=Signal::derive(move || Some(handle.has("link")))
                on_press=move || linking.set(true)
            />
            <FilesPick label=words::picture() on_pick=on_files />
            <MenuButton label=words::more().to_owned()>
                {row("ordered_list", words::numbers().to_owned())}
                {act("deeper", words::deeper())}
                {act("higher", words::higher())}
                <hr />
                {row("em", words::slant().to_owned())}
                {row("strike", words::strike().to_owned())}
                {row("code", words::code().to_owned())}
            </MenuButton>
            <span class="grow"></span>
            {step("undo", Glyph::Undo, words::undo())}
            {step("redo", Glyph::Redo, words::redo())}
        </div>
        {move || linking.get().then(|| view! { <LinkSheet handle=handle note=note on_close=move || linking.set(false) /> })}
    }
}
