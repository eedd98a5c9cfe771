//! Looking closer at a picture: how large it is, how far it was moved, and what fingers on it mean.
//!
//! Lengths are in pixels from the middle of the stage. One finger moves what is larger than the stage, or leads to the
//! next picture; two make it larger; two taps make it larger where they fall.
//!
//! **Invariant:** knows no element; a picture is never smaller than the stage shows it whole, and never out of sight.

/// How a picture is looked at.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Zoom {
    /// So many times as large as when it is shown whole.
    pub scale: f64,
    /// Moved to the right.
    pub x: f64,
    /// Moved down.
    pub y: f64,
}

/// The most by which it becomes larger.
const MOST: f64 = 8.0;
/// What two taps make of it.
const CLOSE: f64 = 2.5;

impl Zoom {
    /// All of it.
    pub const WHOLE: Zoom = Zoom { scale: 1.0, x: 0.0, y: 0.0 };

    /// Larger by a factor, with what lies at a point staying there.
    pub fn by(self, factor: f64, at: (f64, f64)) -> Zoom {
        let scale = (self.scale * factor).clamp(1.0, MOST);
        let grown = scale / self.scale;
        let stays = |moved: f64, at: f64| at - (at - moved) * grown;
        Zoom { scale, x: stays(self.x, at.0), y: stays(self.y, at.1) }
    }

    /// Moved.
    pub fn moved(self, by: (f64, f64)) -> Zoom {
        Zoom { x: self.x + by.0, y: self.y + by.1, ..self }
    }

    /// Moved back so far that no edge of the picture comes into the stage where the picture is the larger.
    pub fn kept_in(self, picture: (f64, f64), stage: (f64, f64)) -> Zoom {
        let keep = |moved: f64, picture: f64, stage: f64| {
            let play = ((picture * self.scale - stage) / 2.0).max(0.0);
            moved.clamp(-play, play)
        };
        Zoom { x: keep(self.x, picture.0, stage.0), y: keep(self.y, picture.1, stage.1), ..self }
    }

    /// Close to a point, a strip as wide as the stage; or all of it again.
    pub fn toggled(self, at: (f64, f64), picture: (f64, f64), stage: (f64, f64)) -> Zoom {
        match self.scale > 1.0 {
            true => Zoom::WHOLE,
            false => self.by(CLOSE.max(stage.0 / picture.0.max(1.0)), at),
        }
    }
}

/// What fingers, or a mouse, came to.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Deed {
    /// Look at it so.
    Look(Zoom),
    /// Look closer at a point, or at all of it again.
    Toggle((f64, f64)),
    /// Go to the next picture.
    Next,
    /// Go to the one before.
    Previous,
}

/// The fingers on a picture.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Fingers {
    down: Vec<(i32, f64, f64)>,
    /// How far the only finger has come, while it was the only one.
    way: Option<(f64, f64)>,
    last_tap: Option<(f64, f64, f64)>,
}

/// A finger that moves less does not move.
const STILL: f64 = 10.0;
/// From here on a finger turns the page.
const SWIPE: f64 = 56.0;
/// Two taps within so many milliseconds are one.
const TWICE: f64 = 320.0;

impl Fingers {
    /// A finger comes down.
    pub fn down(&mut self, finger: i32, at: (f64, f64)) {
        self.down.retain(|it| it.0 != finger);
        self.down.push((finger, at.0, at.1));
        self.way = (self.down.len() == 1).then_some((0.0, 0.0));
    }

    /// A finger moves.
    pub fn moves(&mut self, finger: i32, to: (f64, f64), zoom: Zoom) -> Option<Deed> {
        let at = self.down.iter().position(|it| it.0 == finger)?;
        let before = self.down.clone();
        self.down[at] = (finger, to.0, to.1);
        let from = (before[at].1, before[at].2);
        let by = (to.0 - from.0, to.1 - from.1);
        match (before.as_slice(), self.down.as_slice()) {
            ([_], [_]) => {
                if let Some(way) = &mut self.way {
                    *way = (way.0 + by.0, way.1 + by.1);
                }
                (zoom.scale > 1.0).then(|| Deed::Look(zoom.moved(by)))
            }
            ([a, b, ..], [c, d, ..]) => {
                let apart = |a: &(i32, f64, f64), b: &(i32, f64, f64)| (a.1 - b.1).hypot(a.2 - b.2).max(1.0);
                let middle = ((c.1 + d.1) / 2.0, (c.2 + d.2) / 2.0);
                let was = ((a.1 + b.1) / 2.0, (a.2 + b.2) / 2.0);
                let moved = zoom.moved((middle.0 - was.0, middle.1 - was.1));
                Some(Deed::Look(moved.by(apart(c, d) / apart(a, b), middle)))
            }
            _ => None,
        }
    }

    /// A finger is lifted, at a moment in milliseconds.
    pub fn up(&mut self, finger: i32, at: (f64, f64), now: f64, zoom: Zoom) -> Option<Deed> {
        self.down.retain(|it| it.0 != finger);
        let (right, down) = self.way.take()?;
        if right.hypot(down) < STILL {
            let again = self.last_tap.replace((at.0, at.1, now));
            let again =
                again.filter(|it| now - it.2 < TWICE && (it.0 - at.0).hypot(it.1 - at.1) < 4.0 * STILL)?;
            self.last_tap = None;
            return Some(Deed::Toggle((again.0, again.1)));
        }
        let turns = zoom.scale == 1.0 && right.abs() > SWIPE && right.abs() > 2.0 * down.abs();
        turns.then_some(if right < 0.0 { Deed::Next } else { Deed::Previous })
    }

    /// A finger is taken away by the browser.
    pub fn lost(&mut self, finger: i32) {
        self.down.retain(|it| it.0 != finger);
        self.way = None;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn close(a: f64, b: f64) -> bool {
        (a - b).abs() < 1e-9
    }

    #[test]
    fn what_lies_at_a_point_stays_there() {
        let (before, at) = (Zoom { scale: 2.0, x: 30.0, y: -10.0 }, (50.0, 80.0));
        let after = before.by(1.5, at);
        // The spot of the picture under the point, in its own lengths.
        let spot = |it: Zoom| ((at.0 - it.x) / it.scale, (at.1 - it.y) / it.scale);
        assert!(close(spot(before).0, spot(after).0) && close(spot(before).1, spot(after).1));
        assert_eq!((Zoom::WHOLE.by(0.5, at).scale, Zoom::WHOLE.by(99.0, at).scale), (1.0, MOST));
    }

    #[test]
    fn it_stays_in_sight() {
        let far = Zoom { scale: 2.0, x: 900.0, y: 900.0 };
        // 600 wide on a stage of 400: it may move by 100; 200 high on a stage of 800: not at all.
        assert_eq!(far.kept_in((300.0, 100.0), (400.0, 800.0)), Zoom { scale: 2.0, x: 100.0, y: 0.0 });
        assert_eq!(Zoom { scale: 1.0, ..far }.kept_in((300.0, 100.0), (400.0, 800.0)), Zoom::WHOLE);
    }

    #[test]
    fn one_finger_turns_pages_or_moves_what_is_large() {
        let swipe = |to: (f64, f64), zoom: Zoom| {
            let mut fingers = Fingers::default();
            fingers.down(1, (0.0, 0.0));
            let moved = fingers.moves(1, to, zoom);
            (moved, fingers.up(1, to, 0.0, zoom))
        };
        assert_eq!(swipe((-90.0, 10.0), Zoom::WHOLE), (None, Some(Deed::Next)));
        assert_eq!(swipe((90.0, 10.0), Zoom::WHOLE), (None, Some(Deed::Previous)));
        assert_eq!(swipe((60.0, 90.0), Zoom::WHOLE), (None, None));
        let large = Zoom { scale: 2.0, x: 0.0, y: 0.0 };
        assert_eq!(swipe((-90.0, 10.0), large), (Some(Deed::Look(large.moved((-90.0, 10.0)))), None));
    }

    #[test]
    fn two_fingers_make_it_larger_and_turn_no_page() {
        let mut fingers = Fingers::default();
        fingers.down(1, (-50.0, 0.0));
        fingers.down(2, (50.0, 0.0));
        let moved = fingers.moves(2, (150.0, 0.0), Zoom::WHOLE);
        let Some(Deed::Look(zoom)) = moved else { panic!("{moved:?}") };
        assert!(close(zoom.scale, 2.0));
        assert_eq!(fingers.up(2, (150.0, 0.0), 5.0, zoom), None);
        assert_eq!(fingers.up(1, (-50.0, 0.0), 9.0, zoom), None);
    }

    #[test]
    fn two_taps_look_closer_and_two_more_at_the_whole() {
        let mut fingers = Fingers::default();
        let mut tap = |at: (f64, f64), now: f64| {
            fingers.down(1, at);
            fingers.up(1, at, now, Zoom::WHOLE)
        };
        assert_eq!(tap((9.0, 9.0), 0.0), None);
        assert_eq!(tap((10.0, 9.0), 200.0), Some(Deed::Toggle((9.0, 9.0))));
        assert_eq!(tap((9.0, 9.0), 300.0), None, "three taps are not two twice");
        assert_eq!(tap((9.0, 9.0), 500.0), Some(Deed::Toggle((9.0, 9.0))));
        assert_eq!(tap((9.0, 9.0), 2_000.0), None);
        assert_eq!(tap((9.0, 9.0), 4_000.0), None, "too slow");
        let (picture, strip, stage) = ((400.0, 300.0), (100.0, 800.0), (400.0, 800.0));
        let closer = Zoom::WHOLE.toggled((9.0, 9.0), picture, stage);
        assert_eq!((closer.scale, closer.toggled((0.0, 0.0), picture, stage)), (CLOSE, Zoom::WHOLE));
        assert_eq!(Zoom::WHOLE.toggled((0.0, 0.0), strip, stage).scale, 4.0);
    }
}
