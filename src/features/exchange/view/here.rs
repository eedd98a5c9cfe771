//! Where we run, told to the person where it means that something does not work.

use crate::ui::prelude::*;

use crate::{
    features::exchange::host::{Host, host_of},
    ui::{
        button::{Button, ButtonSize},
        icon::{Glyph, Icon},
    },
    words::{common, hosts as words},
};

/// Whose browser this is.
pub fn here() -> Host {
    // A browser that does not say so says nothing against it.
    window().navigator().user_agent().map_or(Host::Browser, |it| host_of(&it))
}

/// Whether a download arrives; where it does not, other ways are offered.
pub fn saves_files() -> bool {
    here() == Host::Browser
}

/// What the app is called whose browser this is; nothing in a browser of its own.
fn app() -> Option<&'static str> {
    Some(match here() {
        Host::Browser => return None,
        Host::Wechat => words::wechat(),
        Host::WorkWechat => words::work_wechat(),
        Host::Qq => words::qq(),
        Host::DingTalk => words::ding_talk(),
        Host::Lark => words::lark(),
        Host::Alipay => words::alipay(),
        Host::Taobao => words::taobao(),
        Host::Weibo => words::weibo(),
        Host::Douyin => words::douyin(),
        Host::Rednote => words::rednote(),
        Host::Other => words::other(),
    })
}

/// Beside the ways out: why there is no file, and how to get where there is one.
#[component]
pub(super) fn LeaveHint() -> View {
    app()
        .map(|app| {
            view! {
                <div class="hint late">
                    <Icon glyph=Glyph::Info />
                    <div class="grow">
                        <p class="strong">{words::no_files(app)}</p>
                        <p>{words::how_to_leave()}</p>
                        <p>{words::stays_here(app)}</p>
                    </div>
                </div>
            }
        })
        .place()
}

/// Above every page, until the person has read it: where they are, and what it means.
#[component]
pub fn HostBar() -> View {
    let read = RwSignal::new(false);
    let bar = move |app: &'static str| {
        view! {
            <Show when=move || !read.get()>
                <section class="host-bar" aria-label=words::where_you_are()>
                    <details class="grow small">
                        <summary>
                            <Icon glyph=Glyph::Info small=true />
                            <span>{words::you_are_in(app)}<span class="link">{words::what_to_do()}</span></span>
                        </summary>
                        <p>{words::how_to_leave()}</p>
                        <p>{words::stays_here(app)}</p>
                    </details>
                    <Button size=ButtonSize::Short on_press=move || read.set(true)>{common::got_it()}</Button>
                </section>
            </Show>
        }
    };
    app().map(bar).place()
}
