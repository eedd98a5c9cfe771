//! Mounts the app, nothing else.

use leptos::mount::mount_to_body;

fn main() {
    mount_to_body(zhanggui::app::App);
}
