//! What was pasted so far of packets that come in parts: what is here, and what is missing.

use crate::ui::prelude::*;

use super::receiving::Receiving;
use crate::{
    domain::chat::Bundle,
    ui::{
        button::{Button, ButtonKind, ButtonSize},
        icon::{Glyph, Icon},
        progress::Progress,
    },
    words::{common, exchange as words},
};

/// So many numbers are told, then how many more.
const TOLD: usize = 12;

/// The packets of which there are parts.
#[component]
pub(super) fn Gathered(
    receiving: Receiving,
    /// Where the next part goes.
    field: NodeRef<HtmlTextAreaElement>,
) -> View {
    let gathering = receiving.gathering;
    let pile = gathering.pile;
    let trouble = move || {
        let (unknown, newer) = pile.with(|it| (it.unknown, it.newer));
        let refused = gathering.refused.get().then(|| words::fault_too_much().to_owned());
        let newer = newer.then(|| words::fault_newer().to_owned());
        let unknown = (unknown > 0).then(|| words::part_unknown(unknown));
        let said = refused.or(newer).or(unknown)?;
        Some(view! { <p class="hint late"><Icon glyph=Glyph::Late /><span>{said}</span></p> })
    };
    let rows = move || {
        let bundles: Vec<Bundle> = pile.with(|it| it.bundles().to_vec());
        bundles.into_iter().map(|it| row(it, receiving, field)).collect_view()
    };
    view! {
        <div class="gathered" role="status">
            {trouble}
            {rows}
        </div>
    }
}

fn row(bundle: Bundle, receiving: Receiving, field: NodeRef<HtmlTextAreaElement>) -> View {
    let (of, here, missing, spoilt) = (bundle.of(), bundle.here().len(), bundle.missing(), bundle.spoilt());
    let name = match bundle.heading.as_str() {
        "" => words::packet_in_parts(of),
        heading => heading.to_owned(),
    };
    let is_whole = missing.is_empty();
    let state = match is_whole {
        true => words::parts_all_here(of),
        false => words::parts_missing(&numbers(&missing)),
    };
    let spoilt = (!spoilt.is_empty()).then(|| {
        view! { <p class="hint late"><Icon glyph=Glyph::Late /><span>{words::part_spoilt(&numbers(&spoilt))}</span></p> }
    });
    let (opened, dropped) = (StoredValue::new(bundle.clone()), StoredValue::new(bundle));
    let clear = move || {
        // The button goes with its packet.
        if let Some(field) = field.get_untracked() {
            _ = field.focus();
        }
        receiving.gathering.forget(&dropped.get_value());
    };
    view! {
        <section class="packet" aria-label=name.clone()>
            <p><b>{name.clone()}</b></p>
            <Progress label=words::parts_here(here, of) done=Signal::derive(move || here) of=Signal::derive(move || of) />
            <p class=if is_whole { "" } else { "strong" }>{state}</p>
            {spoilt}
            <p class="row">
                {is_whole
                    .then(|| {
                        let look = move || receiving.open(&opened.get_value());
                        view! { <Button kind=ButtonKind::Main size=ButtonSize::Short on_press=look>{words::look_inside()}</Button> }
                    })}
                <Button size=ButtonSize::Short on_press=clear>
                    {common::clear()}
                </Button>
            </p>
        </section>
    }
}

/// `2、4` and, where there are many, how many more.
fn numbers(all: &[usize]) -> String {
    let told: Vec<String> = all.iter().take(TOLD).map(usize::to_string).collect();
    let told = told.join(words::and_part());
    match all.len().saturating_sub(TOLD) {
        0 => told,
        more => words::and_more_parts(more, &told),
    }
}
