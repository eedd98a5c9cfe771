//! Chinese by its sounds: whether letters spell a text, whole, by initials, or both mixed: `bzg`, `buzhanguo`, `bzhguo`.
//!
//! The readings are data that is loaded on use (`public/pinyin.txt`, made by `scripts/pinyin.py`).
//!
//! **Invariant:** a word is walked once over a text whatever it spells, so that no text can make it slow.

use std::ops::Range;

/// The first and the last letter that may have a reading.
const FIRST: u32 = 0x4e00;
const LAST: u32 = 0x9fff;
/// A letter has no further reading.
const NONE: u16 = u16::MAX;
/// A shorter word would fit nearly everything, a longer one nobody types.
const LENGTHS: Range<usize> = 2..32;

/// The readings of the common characters.
#[derive(Default)]
pub struct Pinyin {
    syllables: Vec<Box<[u8]>>,
    /// Per letter from [`FIRST`], by number.
    readings: Vec<[u16; 2]>,
    /// Their first letters: what most texts are passed over by.
    initials: Vec<[u8; 2]>,
}

impl Pinyin {
    /// Reads the data: per line a syllable and the characters that are read so.
    pub fn parse(data: &str) -> Pinyin {
        let letters = (LAST - FIRST + 1) as usize;
        let mut pinyin =
            Pinyin { syllables: vec![], readings: vec![[NONE; 2]; letters], initials: vec![[0; 2]; letters] };
        for (syllable, characters) in data.lines().filter_map(|it| it.split_once(' ')) {
            let Some(initial) = syllable.bytes().next() else { continue };
            let number = pinyin.syllables.len() as u16;
            pinyin.syllables.push(syllable.as_bytes().into());
            for letter in characters.chars().filter_map(|it| place(it as u32)) {
                let readings = &mut pinyin.readings[letter];
                if let Some(free) = readings.iter().position(|it| *it == NONE) {
                    readings[free] = number;
                    pinyin.initials[letter][free] = initial;
                }
            }
        }
        pinyin
    }

    /// True for a word that may be meant as sounds: letters alone, not too few.
    pub fn is_spelling(word: &[u8]) -> bool {
        LENGTHS.contains(&word.len()) && word.iter().all(u8::is_ascii_lowercase)
    }

    /// Where in a folded text, from `from`, letters that [spell](Self::is_spelling) something stand first.
    pub fn find(&self, text: &[u8], from: usize, word: &[u8]) -> Option<Range<usize>> {
        let mut at = from;
        while at < text.len() {
            let (begins, width) = match text[at] {
                byte @ 0..=0x7f => (byte == word[0], 1),
                0xe4..=0xe9 => {
                    let initials = place(letter(text, at)?).map(|it| self.initials[it]);
                    (initials.is_some_and(|it| it.contains(&word[0])), 3)
                }
                0xc0..=0xdf => (false, 2),
                0xe0..=0xef => (false, 3),
                0xf0..=0xf7 => (false, 4),
                _ => (false, 1),
            };
            // What is only letters is found as letters.
            let end = begins.then(|| self.spelled(text, at, word)).flatten();
            if let Some(end) = end.filter(|end| !text[at..*end].is_ascii()) {
                return Some(at..end);
            }
            at += width;
        }
        None
    }

    /// The end of what a word spells from `start`.
    fn spelled(&self, text: &[u8], start: usize, word: &[u8]) -> Option<usize> {
        let (done, mut at) = (1_u32 << word.len(), start);
        // A bit for each count of letters that may be spelled by what is passed.
        let mut reached = 1_u32;
        while reached != 0 {
            let (mut next, width) = (0, if *text.get(at)? < 0x80 { 1 } else { 3 });
            for spelled in (0..word.len()).filter(|it| reached & (1 << it) != 0) {
                let rest = &word[spelled..];
                next |= match width {
                    1 if text[at] == rest[0] => 1 << (spelled + 1),
                    1 => 0,
                    _ => self.steps(letter(text, at)?, rest) << spelled,
                };
            }
            (reached, at) = (next, at + width);
            if reached & done != 0 {
                return Some(at);
            }
        }
        None
    }

    /// With how many letters of `rest` a character may be meant, a bit for each: by its initial, or its whole reading,
    /// or as much of it as is typed at the end.
    fn steps(&self, letter: u32, rest: &[u8]) -> u32 {
        let readings = place(letter).map_or([NONE; 2], |it| self.readings[it]);
        let mut steps = 0;
        for syllable in readings.iter().filter_map(|it| self.syllables.get(*it as usize)) {
            let same = syllable.iter().zip(rest).take_while(|it| it.0 == it.1).count();
            if same == 0 {
                continue;
            }
            steps |= 1 << 1;
            if same >= 2 && syllable[1] == b'h' {
                steps |= 1 << 2;
            }
            if same == syllable.len() || same == rest.len() {
                steps |= 1 << same;
            }
        }
        steps
    }
}

/// The place of a letter in the tables.
fn place(letter: u32) -> Option<usize> {
    (FIRST..=LAST).contains(&letter).then(|| (letter - FIRST) as usize)
}

/// The letter of three bytes that begins here.
fn letter(text: &[u8], at: usize) -> Option<u32> {
    let [first, second, third] = *text.get(at..at + 3)? else { return None };
    let bits = |byte: u8, mask: u8| u32::from(byte & mask);
    Some(bits(first, 0x0f) << 12 | bits(second, 0x3f) << 6 | bits(third, 0x3f))
}

#[cfg(test)]
pub(super) mod tests {
    use proptest::prelude::*;

    use super::*;

    /// The data as it is shipped.
    pub fn shipped() -> Pinyin {
        Pinyin::parse(include_str!("../../../public/pinyin.txt"))
    }

    fn found(pinyin: &Pinyin, text: &str, word: &str) -> Option<String> {
        let range = pinyin.find(text.as_bytes(), 0, word.as_bytes())?;
        Some(text[range].to_owned())
    }

    #[test]
    fn sounds_and_initials_are_found() {
        let pinyin = shipped();
        for (text, word, meant) in [
            ("1m 不粘锅 29.9元", "bzg", "不粘锅"),
            ("1m 不粘锅 29.9元", "buzhanguo", "不粘锅"),
            ("不粘锅", "buzhang", "不粘锅"),
            ("不粘锅", "bzhguo", "不粘锅"),
            ("不粘锅", "zhang", "粘锅"),
            ("不粘锅", "nianguo", "粘锅"),
            ("全文搜索", "wens", "文搜"),
            ("jd剪刀", "jdjd", "jd剪刀"),
            ("女装", "nvz", "女装"),
            ("重庆", "chongqing", "重庆"),
            ("é不粘锅", "bzg", "不粘锅"),
        ] {
            assert_eq!(found(&pinyin, text, word).as_deref(), Some(meant), "{text} {word}");
        }
        for (text, word) in [("不粘锅", "bzx"), ("不粘", "buzhanguo"), ("jd铁锅", "jd"), ("不 粘锅", "bzg")]
        {
            assert_eq!(found(&pinyin, text, word), None, "{text} {word}");
        }
    }

    #[test]
    fn a_text_made_to_be_slow_is_not() {
        let pinyin = shipped();
        let text = "都".repeat(100_000);
        assert!(found(&pinyin, &text, &format!("{}x", "d".repeat(30))).is_none());
    }

    /// Every way to spell `text` by whole readings and initials.
    fn spellings(pinyin: &Pinyin, text: &[char]) -> Vec<Vec<Vec<u8>>> {
        let ways = |it: &char| {
            let mut ways: Vec<Vec<u8>> = vec![];
            if it.is_ascii() {
                return vec![vec![*it as u8]];
            }
            for number in pinyin.readings[place(*it as u32).expect("a common character")] {
                let Some(syllable) = pinyin.syllables.get(number as usize) else { continue };
                ways.push(syllable.to_vec());
                ways.push(syllable[..1].to_vec());
                if syllable.get(1) == Some(&b'h') {
                    ways.push(syllable[..2].to_vec());
                }
            }
            ways
        };
        let mut all = vec![vec![]];
        for letter in text {
            let longer = |known: &Vec<Vec<u8>>| {
                ways(letter).into_iter().map(|it| [known.as_slice(), &[it]].concat()).collect::<Vec<_>>()
            };
            all = all.iter().flat_map(longer).collect();
        }
        all
    }

    fn naive(pinyin: &Pinyin, text: &str, word: &str) -> bool {
        let letters: Vec<char> = text.chars().collect();
        (0..letters.len()).any(|start| {
            (start + 1..=letters.len()).any(|end| {
                let part = &letters[start..end];
                let last_whole = |it: &Vec<Vec<u8>>| {
                    let (last, before) = it.split_last().expect("a letter");
                    let before = before.concat();
                    let rest = word.as_bytes().strip_prefix(before.as_slice());
                    rest.is_some_and(|it| !it.is_empty() && last.starts_with(it))
                };
                part.iter().any(|it| !it.is_ascii()) && spellings(pinyin, part).iter().any(last_whole)
            })
        })
    }

    proptest! {
        #[test]
        fn it_finds_what_trying_every_spelling_finds(
            text in "[不粘锅都重庆女安a]{1,5}",
            word in "(b|u|z|h|zh|an|g|guo|d|ou|chong|q|n|v|a){2,5}",
        ) {
            let pinyin = shipped();
            if Pinyin::is_spelling(word.as_bytes()) {
                let found = pinyin.find(text.as_bytes(), 0, word.as_bytes()).is_some();
                prop_assert_eq!(found, naive(&pinyin, &text, &word), "{} {}", text, word);
            }
        }
    }
}
