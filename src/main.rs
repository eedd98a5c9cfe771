//! Mounts the app, nothing else.

use leptos::mount::mount_to_body;

fn main() {
    zhanggui::app::tell_of_panics();
    mount_to_body(zhanggui::app::App);
}
