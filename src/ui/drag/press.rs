//! From a pointer going down to something being carried: what each event means.
//!
//! A mouse lifts by moving, a finger or a pen by staying: a finger that moves wants to scroll.
//!
//! **Invariant:** pure; knows no element and no clock. The caller reports when [`HOLD`] has passed.
use std::time::Duration;

/// How long a finger stays before it lifts.
pub const HOLD: Duration = Duration::from_millis(350);
/// How far a mouse moves before it lifts, in pixels.
const THRESHOLD: i32 = 4;
/// How far a finger may tremble and still be staying.
const TREMBLE: i32 = 10;

/// A place on the screen, in pixels.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Point {
    pub x: i32,
    pub y: i32,
}

/// Where a press stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Press {
    #[default]
    Idle,
    /// Down on a source, not lifted yet.
    Down { pointer: i32, mouse: bool, from: Point },
    /// Carrying.
    Lifted { pointer: i32 },
}

/// What happened.
#[derive(Clone, Copy, Debug)]
pub enum Input {
    Down {
        pointer: i32,
        mouse: bool,
        at: Point,
    },
    Move {
        pointer: i32,
        at: Point,
    },
    Up {
        pointer: i32,
    },
    /// The browser took the pointer away.
    Cancel {
        pointer: i32,
    },
    /// [`HOLD`] has passed since the press began.
    Held,
    /// Escape, or the page lost the person's attention.
    Stop,
}

/// What to do about it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Act {
    Nothing,
    /// Show that a press has begun and, for a finger, wait [`HOLD`].
    Begin,
    /// It was no drag: a click, or a scroll.
    Forget,
    Lift,
    Follow,
    Drop,
    Cancel,
}

impl Press {
    /// Takes an event.
    pub fn step(&mut self, input: Input) -> Act {
        let (next, act) = self.after(input);
        *self = next;
        act
    }

    fn after(self, input: Input) -> (Press, Act) {
        match (self, input) {
            (Press::Idle, Input::Down { pointer, mouse, at }) => {
                (Press::Down { pointer, mouse, from: at }, Act::Begin)
            }
            (Press::Down { pointer, mouse, from }, Input::Move { pointer: moved, at })
                if pointer == moved =>
            {
                let far = |limit: i32| (at.x - from.x).pow(2) + (at.y - from.y).pow(2) >= limit.pow(2);
                match mouse {
                    true if far(THRESHOLD) => (Press::Lifted { pointer }, Act::Lift),
                    false if far(TREMBLE) => (Press::Idle, Act::Forget),
                    _ => (self, Act::Nothing),
                }
            }
            (Press::Down { pointer, mouse: false, .. }, Input::Held) => {
                (Press::Lifted { pointer }, Act::Lift)
            }
            // A second finger means to pinch.
            (Press::Down { .. }, Input::Down { .. } | Input::Stop) => (Press::Idle, Act::Forget),
            (Press::Down { pointer, .. }, Input::Up { pointer: up } | Input::Cancel { pointer: up })
                if pointer == up =>
            {
                (Press::Idle, Act::Forget)
            }
            (Press::Lifted { pointer }, Input::Move { pointer: moved, .. }) if pointer == moved => {
                (self, Act::Follow)
            }
            (Press::Lifted { pointer }, Input::Up { pointer: up }) if pointer == up => {
                (Press::Idle, Act::Drop)
            }
            (Press::Lifted { pointer }, Input::Cancel { pointer: up }) if pointer == up => {
                (Press::Idle, Act::Cancel)
            }
            (Press::Lifted { .. }, Input::Stop) => (Press::Idle, Act::Cancel),
            _ => (self, Act::Nothing),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::{collection::vec, prelude::*};

    /// Each word is an event of pointer 1: `down`, `touch`, `held`, `up`, `stop`, `cancel`, or a number, the
    /// pixels it has moved to the right. A word with `'` belongs to pointer 2.
    #[track_caller]
    fn check(events: &str, expect: &[Act]) {
        let mut press = Press::default();
        let acts: Vec<Act> = events
            .split_whitespace()
            .map(|word| {
                let pointer = if word.ends_with('\'') { 2 } else { 1 };
                press.step(match word.trim_end_matches('\'') {
                    "down" => Input::Down { pointer, mouse: true, at: Point { x: 100, y: 100 } },
                    "touch" => Input::Down { pointer, mouse: false, at: Point { x: 100, y: 100 } },
                    "held" => Input::Held,
                    "up" => Input::Up { pointer },
                    "stop" => Input::Stop,
                    "cancel" => Input::Cancel { pointer },
                    x => Input::Move { pointer, at: Point { x: 100 + x.parse::<i32>().unwrap(), y: 100 } },
                })
            })
            .filter(|it| *it != Act::Nothing)
            .collect();
        assert_eq!(acts, expect);
    }

    #[test]
    fn a_mouse_lifts_after_four_pixels() {
        check("down 3 up", &[Act::Begin, Act::Forget]);
        check("down 4 9 up", &[Act::Begin, Act::Lift, Act::Follow, Act::Drop]);
        check("down held 3 up", &[Act::Begin, Act::Forget]);
        check("down 4 stop 9 up", &[Act::Begin, Act::Lift, Act::Cancel]);
    }

    #[test]
    fn a_finger_lifts_by_staying() {
        check("touch 9 held 50 up", &[Act::Begin, Act::Lift, Act::Follow, Act::Drop]);
        check("touch 10 held 50 up", &[Act::Begin, Act::Forget]);
        check("touch cancel held", &[Act::Begin, Act::Forget]);
        check("touch held cancel", &[Act::Begin, Act::Lift, Act::Cancel]);
    }

    #[test]
    fn a_second_pointer_never_takes_over() {
        check("touch touch' held", &[Act::Begin, Act::Forget]);
        check("touch held touch' 30' up' cancel' 5 up", &[Act::Begin, Act::Lift, Act::Follow, Act::Drop]);
        check("up 5 held stop cancel", &[]);
    }

    fn inputs() -> impl Strategy<Value = Input> {
        let at = (-20..20i32, -20..20i32).prop_map(|(x, y)| Point { x, y });
        prop_oneof![
            (0..3i32, any::<bool>(), at.clone()).prop_map(|(pointer, mouse, at)| Input::Down {
                pointer,
                mouse,
                at
            }),
            (0..3i32, at).prop_map(|(pointer, at)| Input::Move { pointer, at }),
            (0..3i32).prop_map(|pointer| Input::Up { pointer }),
            (0..3i32).prop_map(|pointer| Input::Cancel { pointer }),
            Just(Input::Held),
            Just(Input::Stop),
        ]
    }

    proptest! {
        #[test]
        fn whatever_is_lifted_is_put_down_once(inputs in vec(inputs(), 0..80)) {
            let mut press = Press::default();
            let (mut pressed, mut carried) = (false, false);
            for input in inputs {
                match press.step(input) {
                    Act::Nothing => {}
                    Act::Begin => {
                        prop_assert!(!pressed && !carried);
                        pressed = true;
                    }
                    Act::Forget => {
                        prop_assert!(pressed && !carried);
                        pressed = false;
                    }
                    Act::Lift => {
                        prop_assert!(pressed && !carried);
                        (pressed, carried) = (false, true);
                    }
                    Act::Follow => prop_assert!(carried),
                    Act::Drop | Act::Cancel => {
                        prop_assert!(carried);
                        carried = false;
                    }
                }
                prop_assert_eq!(press == Press::Idle, !pressed && !carried);
            }
        }
    }
}
