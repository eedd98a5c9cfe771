//! The shop's own words in a title: platforms, carriers, who pays, invoices, people, labels.

use super::{
    Fact, Meaning,
    letters::{is_han, is_word},
    lexicon::Word,
    reading::{Need, Reader},
    words::{ACCOUNTS, ASKED, BY, CARRIER_TAIL, HANDING, NOT_A_CODE},
};

impl Reader<'_> {
    /// The word of the shop that begins here.
    pub(super) fn word(&mut self, at: usize) -> Option<usize> {
        let (letters, lexicon) = (self.cx.letters, self.cx.lexicon);
        for word in lexicon.at(letters, at) {
            let end = at + word.len();
            if word.is_code() && self.cx.is_inside_code(at) {
                continue;
            }
            if word.meaning == Meaning::Nothing {
                return Some(end);
            }
            if let Some((end, fact)) = self.meant(word, at, end) {
                let need = self.need_of(word, end);
                return self.push(at..end, fact, need);
            }
        }
        None
    }

    /// The code of a carrier says nothing without who pays or another part: DB 备份 is no parcel.
    fn need_of(&self, word: &Word, end: usize) -> Need {
        let carrier = matches!(word.meaning, Meaning::Carrier(_)) && word.is_code();
        if carrier && !self.is_paid_at(end) { Need::Company } else { Need::Nothing }
    }

    fn meant(&self, word: &Word, at: usize, end: usize) -> Option<(usize, Fact)> {
        match word.meaning {
            Meaning::Platform(choice) => {
                self.is_platform(word, at, end).then_some((end, Fact::Platform(choice)))
            }
            Meaning::Carrier(choice) => {
                self.carrier_end(word, at, end).map(|end| (end, Fact::Carrier(choice)))
            }
            Meaning::Payer(choice) => self.is_payer(at, end).then_some((end, Fact::Payer(choice))),
            Meaning::Invoice(choice) => self.is_invoice(at, end).then_some((end, Fact::Invoice(choice))),
            Meaning::Person(_) | Meaning::Label(_) | Meaning::Nothing => None,
        }
    }

    fn is_platform(&self, word: &Word, at: usize, end: usize) -> bool {
        let (before, after) = (self.cx.letters.before(at), self.cx.letters.at(end));
        if !word.is_code() {
            // One letter of Han is a word of its own in many others: 猫 is the platform, 猫粮 is not.
            return word.len() > 1 || (!is_word(before) && !is_word(after));
        }
        let figure = self.cx.letters.at(at).is_ascii_digit();
        !after.is_ascii_alphanumeric()
            && !NOT_A_CODE.contains(&after)
            && !(figure
                && (is_word(before) || matches!(before, '-' | '.' | '¥' | '×') || self.is_counted(end)))
            && !matches!(after, '.' | '-' if self.cx.letters.at(end + 1).is_ascii_digit())
    }

    /// True when a unit follows after a space, so that figures are a number: 1688 元.
    fn is_counted(&self, end: usize) -> bool {
        let place = self.cx.letters.skip(end, 1);
        place > end
            && self.cx.letters.one_of(place, &["元", "件", "个", "块", "套", "米", "长", "宽"]).is_some()
    }

    /// Where a carrier's name ends, with 快递 or 物流 behind it.
    fn carrier_end(&self, word: &Word, at: usize, end: usize) -> Option<usize> {
        let letters = self.cx.letters;
        let end = letters.one_of(end, CARRIER_TAIL).unwrap_or(end);
        let place = letters.skip(end, 1);
        let paid = self.is_paid_at(end);
        if letters.at(end).is_ascii_alphanumeric() {
            return None;
        }
        if word.is_code() && !paid {
            // Two Latin letters are a carrier in capitals only: AN, not an.
            let capital = (at..at + word.len()).all(|it| !letters.at(it).is_ascii_lowercase());
            let company = at == self.last_end() || self.cx.is_start(at);
            return (capital && company && !is_word(letters.at(end)) && !is_capitals(self, at, end))
                .then_some(end);
        }
        let before = letters.before(at);
        let by = BY.contains(&before);
        let starts = self.cx.is_start(at) || by || before.is_ascii_digit() || self.last_end() == at;
        let hands = letters.one_of(place, HANDING).is_some();
        (paid || (starts && (self.cx.is_free(end) || hands))).then_some(end)
    }

    /// True when who pays stands behind a carrier.
    fn is_paid_at(&self, end: usize) -> bool {
        let place = self.cx.letters.skip(end, 1);
        let mut follows = self.cx.lexicon.at(self.cx.letters, place);
        follows.any(|it| matches!(it.meaning, Meaning::Payer(_)) && self.is_paid(place + it.len()))
    }

    /// True when who pays is said of this parcel, and not of accounts.
    fn is_paid(&self, end: usize) -> bool {
        !ACCOUNTS.contains(&self.cx.letters.at(end))
    }

    /// True when a part ends here, or a space before.
    fn follows_part(&self, at: usize) -> bool {
        let end = self.last_end();
        end > 0 && end <= at && self.cx.letters.skip(end, 1) == at
    }

    fn is_payer(&self, at: usize, end: usize) -> bool {
        let letters = self.cx.letters;
        let carried = self.found.last().is_some_and(|it| matches!(it.fact, Fact::Carrier(_)));
        if carried && self.follows_part(at) {
            return self.is_paid(end);
        }
        let hands = letters.one_of(end, HANDING).is_some();
        (self.cx.is_start(at) || self.follows_part(at)) && (self.cx.is_free(end) || hands)
    }

    fn is_invoice(&self, at: usize, end: usize) -> bool {
        let asked = ASKED.contains(&self.cx.letters.before(at));
        (self.cx.is_start(at) || self.follows_part(at) || asked) && self.cx.is_free(end)
    }

    /// @小李, #爆款.
    pub(super) fn called(&mut self, at: usize) -> Option<usize> {
        let (letters, lexicon) = (self.cx.letters, self.cx.lexicon);
        let person = letters.at(at) == '@';
        if self.cx.is_inside_code(at) {
            return None;
        }
        let from = letters.skip(at + 1, 1);
        for word in lexicon.at(letters, from) {
            let end = from + word.len();
            let fact = match word.meaning {
                Meaning::Person(member) if person => Fact::Owner(member),
                Meaning::Label(label) if !person => Fact::Label(label),
                _ => continue,
            };
            if self.is_whole_name(end) {
                return self.push(at..end, fact, Need::Nothing);
            }
        }
        None
    }

    /// True when a name may end here: not where one more letter makes it somebody else's, 小李 and 小李子.
    fn is_whole_name(&self, end: usize) -> bool {
        let letters = self.cx.letters;
        if self.cx.is_free(end) {
            return !(letters.at(end).is_ascii_alphanumeric() && letters.before(end).is_ascii_alphanumeric());
        }
        is_han(letters.at(end)) && is_word(letters.at(end + 1))
    }
}

/// True when capitals stand around as in an English headline.
fn is_capitals(reader: &Reader, at: usize, end: usize) -> bool {
    let letters = reader.cx.letters;
    let (before, after) = (letters.before(letters.back(at)), letters.at(letters.skip(end, 1)));
    before.is_ascii_alphabetic() || after.is_ascii_alphabetic()
}
