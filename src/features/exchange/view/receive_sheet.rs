//! 收到的内容: where something is pasted or chosen, looked at, and merged.

use crate::ui::prelude::*;

use super::{
    asking::Asking,
    contested_list::ContestedList,
    layer::use_exchange,
    passphrase::Passphrase,
    preview::{Preview, PreviewFoot},
    receiving::{Receiving, Stage},
    refusal::{Edited, Refusal},
    revived_list::RevivedList,
    unpacking::Parcel,
};
use crate::{
    session::ledger::LedgerHandle,
    ui::{
        button::Button,
        icon::{Glyph, Icon},
        progress::Progress,
        sheet::{Sheet, SheetSize},
    },
    words::{common, exchange as words, first_run},
};

/// How receiving begins.
#[derive(Clone)]
pub enum Way {
    /// By asking for a text or a file.
    Ask,
    /// With what is already here.
    Parcel(Parcel),
}

/// The way in.
#[component]
pub fn ReceiveSheet(way: Way, #[prop(into)] on_close: Callback<()>) -> View {
    let ledger = expect_context::<LedgerHandle>();
    let receiving = Receiving::new(use_exchange(), on_close);
    let sample = ledger.get().is_sample();
    if let (Way::Parcel(parcel), false) = (way, sample) {
        receiving.take(parcel);
    }
    let stage = receiving.stage;
    let exchange = use_exchange();
    // Bytes are read many times a second; the progress alone listens to that.
    let turned = Memo::new(move |_| stage.with(std::mem::discriminant));
    let now = move || {
        turned.get();
        stage.get_untracked()
    };
    // What comes while one is asked for is the answer.
    Effect::new(move |_| {
        let free = !sample && matches!(now(), Stage::Asking | Stage::Refused(_));
        if free
            && exchange.has_waiting()
            && let Some(parcel) = exchange.next_waiting()
        {
            receiving.take(parcel);
        }
    });
    let body = move || match now() {
        _ if sample => view! { <SampleTakesNone /> },
        Stage::Asking => view! { <Asking receiving=receiving /> },
        Stage::Reading(..) => waiting(words::reading(), Some(stage)),
        Stage::Merging => waiting(words::merging(), None),
        Stage::Locked(again) => {
            view! { <Passphrase again=again on_said=move |(said,): (String,)| receiving.unlock(said) /> }
        }
        Stage::Edited => view! { <Edited /> },
        Stage::Preview(summary) => view! { <Preview summary=summary receiving=receiving /> },
        Stage::Merged(cards, revived) => view! {
            <ContestedList cards=cards on_open=on_close />
            <RevivedList cards=revived />
        },
        Stage::Refused(said) => view! { <Refusal said=said receiving=receiving /> },
    };
    let foot = move || {
        let close = move || on_close.run(());
        match now() {
            Stage::Preview(summary) => {
                view! { <PreviewFoot summary=summary receiving=receiving on_close=on_close /> }
            }
            Stage::Edited => view! {
                <Button on_press=close>{words::not_now()}</Button>
                <Button on_press=move || receiving.look_anyway()>{words::look_inside()}</Button>
            },
            Stage::Merged(..) => view! { <Button on_press=close>{common::done()}</Button> },
            _ => View::nothing(),
        }
    };
    view! {
        <Sheet title=words::import_title() size=SheetSize::Full on_close=on_close foot=foot.place()>
            <div class="exchange">{body}</div>
        </Sheet>
    }
}

/// What is going on, and how far it is once it takes long.
fn waiting(said: &'static str, stage: Option<RwSignal<Stage>>) -> View {
    let far = move |stage: RwSignal<Stage>| {
        let read = move |of: bool| match stage.get() {
            Stage::Reading(done, all) => {
                if of {
                    all
                } else {
                    done
                }
            }
            _ => usize::from(of),
        };
        view! {
            <Progress label=said done=Signal::derive(move || read(false)) of=Signal::derive(move || read(true)) />
        }
    };
    view! {
        <div class="waiting" role="status">
            <p>{said}</p>
            <div class="slow">{stage.map(far)}</div>
        </div>
    }
}

#[component]
fn SampleTakesNone() -> View {
    let ledger = expect_context::<LedgerHandle>();
    view! {
        <p class="hint"><Icon glyph=Glyph::Info /><span>{words::sample_takes_none()}</span></p>
        <Button on_press=move || ledger.get().visit_sample(false)>{first_run::leave_sample()}</Button>
        <p class="small faint">{first_run::leave_sample_note()}</p>
    }
}
