//! Mounts the app, nothing else.

fn main() {
    zhanggui::app::tell_of_panics();
    zhanggui::ui::dom::mount(zhanggui::app::App);
}
