//! When two letters are the same to someone who searches: case and full width do not count.
//!
//! **Invariant:** folded text has no line break, so a line of an [`Arena`](super::arena::Arena) is one text.

use std::ops::Range;

use super::query::Word;
use crate::domain::order;

/// Appends `text`, folded.
pub fn fold(text: &str, out: &mut Vec<u8>) {
    let bytes = text.as_bytes();
    let mut done = 0;
    while done < bytes.len() {
        let plain = plain_run(&bytes[done..]);
        out.extend_from_slice(&bytes[done..done + plain]);
        done += plain;
        if let Some(letter) = text[done..].chars().next() {
            fold_letter(letter, out);
            done += letter.len_utf8();
        }
    }
}

/// Where in `text` any of the words stands, in order and without overlap.
pub fn places<'w>(text: &str, words: impl IntoIterator<Item = &'w Word>) -> Vec<Range<usize>> {
    let (folded, letters) = fold_mapped(text);
    let mut found: Vec<Range<usize>> = vec![];
    for word in words {
        let mut from = 0;
        while let Some(place) = word.find(&folded, from) {
            from = place.end;
            found.push(letters[place.start].start..letters[place.end - 1].end);
        }
    }
    order::sort_by_key(&mut found, |it| (it.start, it.end));
    found.dedup_by(|next, kept| {
        let touches = next.start <= kept.end;
        if touches {
            kept.end = kept.end.max(next.end);
        }
        touches
    });
    found
}

/// Folds, and says for every folded byte which letter of `text` it comes from.
fn fold_mapped(text: &str) -> (Vec<u8>, Vec<Range<usize>>) {
    let (mut folded, mut letters) = (vec![], vec![]);
    for (start, letter) in text.char_indices() {
        fold_letter(letter, &mut folded);
        letters.resize(folded.len(), start..start + letter.len_utf8());
    }
    (folded, letters)
}

/// How many bytes at the start stay as they are: Chinese, and ASCII without capitals and control letters.
fn plain_run(bytes: &[u8]) -> usize {
    let mut at = 0;
    loop {
        match bytes.get(at) {
            Some(b' '..=b'@' | b'['..=b'~') => at += 1,
            // U+4000 to U+9FFF.
            Some(0xe4..=0xe9) => at += 3,
            _ => return at,
        }
    }
}

fn fold_letter(letter: char, out: &mut Vec<u8>) {
    let narrow = match letter {
        '\u{3000}' | '\0'..=' ' => ' ',
        '\u{ff01}'..='\u{ff5e}' => char::from((letter as u32 - 0xff01) as u8 + b'!'),
        '￥' => '¥',
        other => other,
    };
    let mut room = [0; 4];
    out.extend_from_slice(small(narrow).encode_utf8(&mut room).as_bytes());
    if narrow == 'İ' {
        out.extend_from_slice("\u{307}".as_bytes());
    }
}

/// The small letter of a capital of Latin with its accents (pinyin too), Greek or Cyrillic. The table of all scripts
/// is 11 kB, and other capitals are not met in a Chinese shop.
fn small(letter: char) -> char {
    let is_odd = letter as u32 % 2 == 1;
    let step = match letter {
        '×' => 0,
        'A'..='Z' | 'À'..='Þ' | 'Α'..='Ρ' | 'Σ'..='Ω' | 'А'..='Я' => 32,
        'Ѐ'..='Џ' => 80,
        'İ' => return 'i',
        'Ÿ' => return 'ÿ',
        'Ĺ'..='Ň' | 'Ź'..='Ž' | 'Ǎ'..='Ǜ' if is_odd => 1,
        'Ā'..='Ķ' | 'Ŋ'..='Ŷ' | 'Ǹ' if !is_odd => 1,
        _ => 0,
    };
    char::from_u32(letter as u32 + step).unwrap_or(letter)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::features::search::{pinyin::tests::shipped, query::Query};

    fn folded(text: &str) -> String {
        let mut out = vec![];
        fold(text, &mut out);
        String::from_utf8(out).expect("folding keeps letters whole")
    }

    #[test]
    fn case_and_width_do_not_count() {
        assert_eq!(folded("JD 秒杀 ＡＢＣ１２３　￥２９．９"), "jd 秒杀 abc123 ¥29.9");
        assert_eq!(folded("Ärger ΣΑ İ"), "ärger σα i\u{307}");
        assert_eq!(folded("一\n二\r\t三\0"), "一 二  三 ");
    }

    #[test]
    fn capitals_are_made_small_as_the_whole_table_does() {
        for letter in ('\0'..='ʯ').chain('Α'..='я') {
            let (ours, theirs) = (small(letter), letter.to_lowercase().next().expect("a letter"));
            // Beyond what people type: Latin letters of African and phonetic scripts, and Greek ones with accents.
            let is_rare = matches!(letter, 'Ɓ'..='ǌ' | 'Ǟ'..='Ƿ' | 'Ǻ'..='ɏ' | 'Ϊ'..='ώ' | 'Ϗ'..='Ͽ');
            assert!(ours == theirs || (is_rare && ours == letter), "{letter}: {ours} {theirs}");
        }
    }

    #[test]
    fn hits_are_found_in_the_text_as_written() {
        let pinyin = std::sync::Arc::new(shipped());
        let said = |text: &str, words: &[&str]| -> Vec<String> {
            let query = Query::of(&words.join(" "), Some(&pinyin));
            let words = query.iter().flat_map(|it| it.words());
            places(text, words).into_iter().map(|it| text[it].to_owned()).collect()
        };
        assert_eq!(said("ＪＤ 剪刀，jd 剪刀", &["jd", "剪刀"]), ["ＪＤ", "剪刀", "jd", "剪刀"]);
        assert_eq!(said("剪刀剪", &["剪刀", "刀剪"]), ["剪刀剪"], "what overlaps is one mark");
        assert_eq!(said("İstanbul", &["i"]), ["İ"], "a letter is never marked in part");
        assert!(said("剪刀", &["", "x"]).is_empty());
        assert_eq!(said("JD 剪刀 29元", &["jiand"]), ["剪刀"], "what is heard is marked as it is written");
    }
}
