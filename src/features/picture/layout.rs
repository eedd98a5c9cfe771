//! Where everything stands in a picture: measured texts, wrapped and put below each other.
//!
//! **Invariant:** no picture is higher than a phone's browser can draw; what is left out is counted in words.

#[cfg(test)]
mod tests;

/// How wide every picture is, in pixels.
pub const WIDTH: f64 = 1080.0;
/// How high it may be: 1080 × 6000 is a third of what the smallest browsers draw.
pub const HIGHEST: f64 = 6000.0;

const EDGE: f64 = 56.0;
const PAD: f64 = 36.0;
const GAP: f64 = 20.0;
/// Lines of one title.
const LINES: usize = 4;
/// Cards of each group that are tried, until the picture is low enough.
const TRIES: [usize; 12] = [200, 100, 60, 40, 30, 20, 14, 10, 7, 5, 3, 1];

/// A face of type.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Face {
    /// The name at the top.
    Title,
    /// The shop and the day.
    Small,
    /// The name of a group.
    Head,
    /// The title of a card.
    Card,
    /// What is known of it.
    Fact,
}

impl Face {
    /// Its size in pixels, whether it is strong, and the height of its lines.
    pub fn type_of(self) -> (f64, bool, f64) {
        match self {
            Face::Title => (60.0, true, 80.0),
            Face::Small => (32.0, false, 48.0),
            Face::Head => (38.0, true, 56.0),
            Face::Card => (42.0, false, 60.0),
            Face::Fact => (32.0, false, 48.0),
        }
    }
}

/// A colour, by what it is for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Ink {
    Paper,
    Slip,
    Line,
    Full,
    Pale,
    Seal,
    Late,
    Done,
}

/// One thing to draw.
#[derive(Clone, PartialEq, Debug)]
pub enum Mark {
    /// A text; `y` is its base line.
    Text { x: f64, y: f64, face: Face, ink: Ink, text: String },
    /// A box.
    Box { x: f64, y: f64, width: f64, height: f64, ink: Ink },
}

/// A card in words.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Slip {
    pub title: String,
    pub done: bool,
    /// Parts of the line below the title, each with its colour.
    pub facts: Vec<(String, Ink)>,
}

/// A group in words.
#[derive(Clone, PartialEq, Debug)]
pub struct Group {
    pub heading: String,
    pub ink: Ink,
    pub count: usize,
    pub slips: Vec<Slip>,
}

/// A picture in words.
#[derive(Clone, Debug)]
pub struct Sheet {
    pub title: String,
    /// The line below it.
    pub below: String,
    /// What stands there when there are no groups.
    pub nothing: String,
    pub groups: Vec<Group>,
    /// What is said of so many cards, or of so many groups, that are left out.
    pub more_cards: fn(usize) -> String,
    pub more_groups: fn(usize) -> String,
    /// The last line.
    pub foot: String,
}

/// Everything in its place.
#[derive(Clone, PartialEq, Debug)]
pub struct Picture {
    pub height: f64,
    pub marks: Vec<Mark>,
}

/// Lays a sheet out; `measure` says how wide one letter is.
pub fn lay(sheet: &Sheet, measure: &dyn Fn(char, Face) -> f64) -> Picture {
    let all = sheet.groups.len();
    let lay = |cards, groups| Laying { measure, y: EDGE, marks: vec![] }.sheet(sheet, cards, groups);
    for cards in TRIES {
        let picture = lay(cards, all);
        if picture.height <= HIGHEST {
            return picture;
        }
    }
    // Then as many groups as there is room for, with one card each.
    let (mut fit, mut too_many) = (0, all);
    while too_many - fit > 1 {
        let middle = (fit + too_many) / 2;
        match lay(1, middle).height <= HIGHEST {
            true => fit = middle,
            false => too_many = middle,
        }
    }
    lay(1, fit)
}

struct Laying<'a> {
    measure: &'a dyn Fn(char, Face) -> f64,
    y: f64,
    marks: Vec<Mark>,
}

impl Laying<'_> {
    fn sheet(mut self, sheet: &Sheet, cards: usize, groups: usize) -> Picture {
        self.marks.push(Mark::Box { x: 0.0, y: 0.0, width: WIDTH, height: 16.0, ink: Ink::Seal });
        self.paragraph(EDGE, WIDTH - 2.0 * EDGE, &sheet.title, Face::Title, Ink::Full);
        self.paragraph(EDGE, WIDTH - 2.0 * EDGE, &sheet.below, Face::Small, Ink::Pale);
        if sheet.groups.is_empty() {
            self.y += GAP;
            self.paragraph(EDGE, WIDTH - 2.0 * EDGE, &sheet.nothing, Face::Card, Ink::Pale);
        }
        for group in &sheet.groups[..groups] {
            self.group(group, cards, sheet.more_cards);
        }
        if groups < sheet.groups.len() {
            self.y += GAP;
            self.line(EDGE, &(sheet.more_groups)(sheet.groups.len() - groups), Face::Small, Ink::Pale);
        }
        self.y += GAP;
        self.line(EDGE, &sheet.foot, Face::Small, Ink::Pale);
        let height = self.y + EDGE / 2.0;
        self.marks.insert(0, Mark::Box { x: 0.0, y: 0.0, width: WIDTH, height, ink: Ink::Paper });
        Picture { height, marks: self.marks }
    }

    fn group(&mut self, group: &Group, cards: usize, more: fn(usize) -> String) {
        self.y += 2.0 * GAP;
        let heading = self.wrapped(
            &format!("{}  {}", group.heading, group.count),
            Face::Head,
            WIDTH - 2.0 * EDGE - 24.0,
            1,
        );
        let height = Face::Head.type_of().2;
        self.marks.push(Mark::Box {
            x: EDGE,
            y: self.y + 10.0,
            width: 8.0,
            height: height - 20.0,
            ink: group.ink,
        });
        for line in heading {
            self.line(EDGE + 24.0, &line, Face::Head, group.ink);
        }
        for slip in group.slips.iter().take(cards) {
            self.y += GAP / 2.0;
            self.slip(slip);
        }
        let left = group.count - group.slips.len().min(cards);
        if left > 0 {
            self.y += GAP / 2.0;
            self.line(EDGE + PAD, &more(left), Face::Fact, Ink::Pale);
        }
    }

    fn slip(&mut self, slip: &Slip) {
        let (top, at) = (self.y, self.marks.len());
        let room = WIDTH - 2.0 * (EDGE + PAD);
        self.y += GAP;
        let ink = if slip.done { Ink::Pale } else { Ink::Full };
        self.paragraph(EDGE + PAD, room, &slip.title, Face::Card, ink);
        let mut x = EDGE + PAD;
        let (_, _, height) = Face::Fact.type_of();
        for (fact, ink) in &slip.facts {
            let Some(text) = self.wrapped(fact, Face::Fact, room, 1).pop() else { continue };
            let width = self.width(&text, Face::Fact);
            if x > EDGE + PAD && x + width > EDGE + PAD + room {
                x = EDGE + PAD;
                self.y += height;
            }
            self.text(x, &text, Face::Fact, *ink);
            x += width + 32.0;
        }
        self.y += if slip.facts.is_empty() { GAP } else { height + GAP };
        let (width, height) = (WIDTH - 2.0 * EDGE, self.y - top);
        let edge = Mark::Box {
            x: EDGE - 2.0,
            y: top - 2.0,
            width: width + 4.0,
            height: height + 4.0,
            ink: Ink::Line,
        };
        let slip = Mark::Box { x: EDGE, y: top, width, height, ink: Ink::Slip };
        self.marks.splice(at..at, [edge, slip]);
    }

    fn paragraph(&mut self, x: f64, room: f64, text: &str, face: Face, ink: Ink) {
        for line in self.wrapped(text, face, room, LINES) {
            self.line(x, &line, face, ink);
        }
    }

    /// A line on its own.
    fn line(&mut self, x: f64, text: &str, face: Face, ink: Ink) {
        self.text(x, text, face, ink);
        self.y += face.type_of().2;
    }

    fn text(&mut self, x: f64, text: &str, face: Face, ink: Ink) {
        let (size, _, height) = face.type_of();
        // Letters reach about an eighth of their size below the line they stand on.
        let y = self.y + (height + size * 0.75) / 2.0;
        self.marks.push(Mark::Text { x, y, face, ink, text: text.to_owned() });
    }

    fn width(&self, text: &str, face: Face) -> f64 {
        text.chars().map(|it| (self.measure)(it, face)).sum()
    }

    /// A text in lines that fit; of the last one the end gives way to `…`.
    fn wrapped(&self, text: &str, face: Face, room: f64, most: usize) -> Vec<String> {
        let (mut lines, mut line, mut width) = (vec![], String::new(), 0.0);
        for unit in units(text) {
            let wide = self.width(&unit, face);
            if width + wide > room && !line.is_empty() {
                lines.push(std::mem::take(&mut line));
                width = 0.0;
            }
            // What is wider than a line is cut wherever the line ends.
            for letter in
                unit.chars().filter(|it| !(line.is_empty() && it.is_whitespace())).collect::<Vec<_>>()
            {
                let wide = (self.measure)(letter, face);
                if width + wide > room && !line.is_empty() {
                    lines.push(std::mem::take(&mut line));
                    width = 0.0;
                }
                line.push(letter);
                width += wide;
            }
        }
        lines.push(line);
        if lines.len() > most {
            lines.truncate(most);
            let last = lines.last_mut().expect("at least one line");
            while self.width(last, face) + (self.measure)('…', face) > room && last.pop().is_some() {}
            last.push('…');
        }
        lines.iter().map(|it| it.trim_end().to_owned()).filter(|it| !it.is_empty()).collect()
    }
}

/// What may not be parted: a word or a number, or one Han letter with the signs that may not begin a line.
fn units(text: &str) -> Vec<String> {
    const CLINGING: &str = "，。、；：！？）】」』》”’…％%,.;:!?)";
    let mut units: Vec<String> = vec![];
    let mut in_word = false;
    for letter in text.chars() {
        let is_word = letter.is_ascii_graphic();
        match units.last_mut() {
            Some(unit) if (in_word && is_word) || CLINGING.contains(letter) => unit.push(letter),
            _ => units.push(letter.to_string()),
        }
        in_word = is_word;
    }
    units
}
