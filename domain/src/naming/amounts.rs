//! What numbers in a title say: a price, how many pieces, or nothing.

use super::{
    Fact,
    letters::{is_han, is_word},
    numbers::{Number, digits, number, value},
    reading::{Need, Reader},
    words::{
        COUNT_FIRST, NO_COUNT_AFTER, NO_PRICE_AFTER, NOT_JUST_BEFORE, NOT_THE_COUNT, NOT_THE_PRICE, PIECES,
        PRICE_FIRST, SHEETS, UNITS,
    },
};

/// From so many on, something counted behind a word without a space is goods: 不粘锅500个.
const MANY: i64 = 50;
/// From so many on, 件 are pieces and not matters.
const SOME: i64 = 10;

impl Reader<'_> {
    /// ¥29.9.
    pub(super) fn yuan_sign(&mut self, at: usize) -> Option<usize> {
        let letters = self.cx.letters;
        let from = letters.skip(at + 1, 1);
        if !letters.at(from).is_ascii_digit() {
            return None;
        }
        let number = number(letters, from).ok()?;
        let end = letters.one_of(number.end, &["元"]).unwrap_or(number.end);
        self.price(at, end, number.fen()?)
    }

    /// A price, unless what stands around says that it is another amount.
    fn price(&mut self, at: usize, end: usize, fen: i64) -> Option<usize> {
        let letters = self.cx.letters;
        let named = letters.one_ending(letters.back(at), PRICE_FIRST).is_some();
        let voucher = letters.one_of(end, NO_PRICE_AFTER).is_some() || self.is_offer(end);
        let range = letters.before(end).is_ascii_digit()
            && matches!(letters.at(end), '-' | '~')
            && letters.at(end + 1).is_ascii_digit();
        if (self.is_other_money(at) && !named) || voucher || range || self.ends_a_range(at) {
            return None;
        }
        self.push(at..end, Fact::Price(fen), Need::Nothing)
    }

    /// True when what stands before says that this is another amount of money: 定金50元, 满 99.
    fn is_other_money(&self, at: usize) -> bool {
        let letters = self.cx.letters;
        letters.one_ending(letters.back(at), NOT_THE_PRICE).is_some()
            || letters.one_ending(at, NOT_JUST_BEFORE).is_some()
    }

    /// True when few pieces follow at once, so that it is what all of them cost: 99元3件.
    fn is_offer(&self, end: usize) -> bool {
        let letters = self.cx.letters;
        letters.at(end).is_ascii_digit()
            && [PIECES, UNITS].iter().any(|it| letters.one_of(end + 1, it).is_some())
    }

    /// True when a number and a sign of a range stand before: 10-20元.
    fn ends_a_range(&self, at: usize) -> bool {
        let letters = self.cx.letters;
        matches!(letters.before(at), '-' | '~' | '至' | '到' | ':' | '.' | '+')
            && at > 1
            && letters.at(at - 2).is_ascii_digit()
    }

    /// A number: where to go on after it, whatever it is.
    pub(super) fn number(&mut self, at: usize) -> usize {
        let letters = self.cx.letters;
        let number = match number(letters, at) {
            Ok(number) => number,
            Err(end) => return end,
        };
        if letters.at(number.end) == ':' && letters.at(number.end + 1).is_ascii_digit() {
            return digits(letters, number.end + 1);
        }
        if self.cx.is_inside_code(at) {
            return number.end;
        }
        self.money(at, &number)
            .or_else(|| self.pieces(at, at, &number))
            .unwrap_or_else(|| self.bare(at, &number))
    }

    /// 29.9元, 9块9, 9.9包邮, 售价299.
    fn money(&mut self, at: usize, number: &Number) -> Option<usize> {
        let letters = self.cx.letters;
        let from = letters.skip(number.end, 1);
        if let Some(end) = letters.one_of(from, &["元", "rmb"]) {
            return self.price(at, end, number.fen()?);
        }
        if let Some(end) = letters.one_of(number.end, &["块"]).filter(|_| number.is_whole()) {
            let last = digits(letters, end);
            if (1..=2).contains(&(last - end)) && !is_word(letters.at(last)) {
                let cents = value(letters, end, last) as i64 * if last - end == 1 { 10 } else { 1 };
                return self.price(at, last, number.fen()? + cents);
            }
        }
        if let Some(end) = letters.one_of(from, &["块钱", "包邮"]) {
            let end = if letters.has(from, "包邮") { number.end } else { end };
            return self.price(at, end, number.fen()?);
        }
        let named = letters.one_ending(letters.back(at), PRICE_FIRST).is_some();
        if named && self.cx.is_free(number.end) && !letters.at(number.end).is_ascii_alphanumeric() {
            return self.price(at, number.end, number.fen()?);
        }
        None
    }

    /// 500件, 1.5万件: the part begins at `from`, the number at `at`.
    fn pieces(&mut self, from: usize, at: usize, number: &Number) -> Option<usize> {
        let letters = self.cx.letters;
        let (end, by) = match letters.at(number.end) {
            '万' | 'w' | 'W' => (number.end + 1, 10_000),
            '千' | 'k' | 'K' => (number.end + 1, 1_000),
            _ => (number.end, 1),
        };
        let pieces = number.pieces(by)?;
        let unit = letters.skip(end, 1);
        if letters.one_ending(letters.back(at), NOT_THE_COUNT).is_some()
            || self.ends_a_range(at)
            || (pieces < SOME && letters.before(at) == '元')
        {
            return None;
        }
        if let Some(end) = letters.one_of(unit, PIECES) {
            let goods =
                letters.one_of(end, NO_COUNT_AFTER).is_none() && !letters.at(end).is_ascii_alphabetic();
            let need = if pieces >= SOME { Need::Nothing } else { Need::Company };
            return goods.then(|| self.count(from..end, pieces, need))?;
        }
        let begins = self.cx.is_start(at) || at == self.last_end();
        if let Some(end) = letters.one_of(unit, UNITS).filter(|it| self.cx.is_free(*it)) {
            let sure = pieces >= if begins { SOME } else { MANY };
            return self.count(from..end, pieces, if sure { Need::Nothing } else { Need::Company });
        }
        let end = letters.one_of(unit, SHEETS).filter(|it| self.cx.is_free(*it))?;
        self.count(from..end, pieces, Need::Company)
    }

    fn count(&mut self, letters: std::ops::Range<usize>, pieces: i64, need: Need) -> Option<usize> {
        self.push(letters, Fact::Count(pieces), need)
    }

    /// ×500, and x500 behind what is no Latin letter.
    pub(super) fn times(&mut self, at: usize) -> Option<usize> {
        let letters = self.cx.letters;
        let sign = letters.at(at) == '×';
        let from = if sign { letters.skip(at + 1, 1) } else { at + 1 };
        if !letters.at(from).is_ascii_digit() || (!sign && self.cx.is_inside_code(at)) {
            return None;
        }
        let number = number(letters, from).ok()?;
        let pieces = number.pieces(1).filter(|_| number.is_whole())?;
        let unit = letters.skip(number.end, 1);
        let counted = [PIECES, UNITS, SHEETS].iter().find_map(|it| letters.one_of(unit, it));
        let left = letters.back(at);
        let paid = self.found.last().is_some_and(|it| it.letters.end == left && it.need == Need::Nothing);
        let size = letters.before(left).is_ascii_digit() && !paid;
        let measured = (size && (left == at || from > at + 1)) || matches!(letters.at(unit), '×' | 'x' | 'X');
        if let Some(end) = counted.filter(|it| self.cx.is_free(*it) && !matches!(letters.at(*it), '×')) {
            return self.push(at..end, Fact::Count(pieces), Need::Nothing);
        }
        let named = is_han(letters.at(number.end)) && !self.cx.is_part(number.end);
        if measured
            || named
            || letters.at(number.end).is_ascii_alphanumeric()
            || letters.at(number.end) == '%'
        {
            return None;
        }
        let centimetres =
            letters.one_of(unit, &["cm", "mm", "m", "米", "厘米", "毫米", "寸", "公分", "英寸", "像素"]);
        if centimetres.is_some_and(|it| !letters.at(it).is_ascii_alphanumeric()) {
            return None;
        }
        self.push(at..number.end, Fact::Count(pieces), Need::Nothing)
    }

    /// 库存500: the word says it.
    pub(super) fn counted_after_word(&mut self, at: usize) -> Option<usize> {
        let letters = self.cx.letters;
        let end = letters.one_of(at, COUNT_FIRST)?;
        let from = letters.skip(letters.one_of(letters.skip(end, 1), &[":"]).unwrap_or(end), 1);
        if !letters.at(from).is_ascii_digit() {
            return None;
        }
        let number = number(letters, from).ok()?;
        if let Some(end) = self.pieces(at, from, &number) {
            // Named as a quantity, it needs no company.
            self.found.iter_mut().last().into_iter().for_each(|it| it.need = Need::Nothing);
            return Some(end);
        }
        let pieces = number.pieces(1).filter(|_| number.is_whole())?;
        let apart =
            self.cx.is_free(number.end) && !is_word(letters.at(number.end)) && letters.at(number.end) != '%';
        apart.then(|| self.push(at..number.end, Fact::Count(pieces), Need::Nothing))?
    }

    /// A number without a unit, which may be the price.
    fn bare(&mut self, at: usize, number: &Number) -> usize {
        let letters = self.cx.letters;
        let end = number.end;
        let apart =
            |it: char| !is_word(it) && !matches!(it, '-' | '.' | ':' | '~' | '%' | '+' | '¥' | '#' | '@');
        // 29.9*500件: the sign of times is no size when pieces are counted.
        let right = apart(letters.at(end)) || self.cx.is_part(end);
        let left = apart(letters.before(at)) && !letters.before(at).is_ascii_digit();
        let joined_left = is_han(letters.before(at)) && letters.at(end) == '×';
        if let Some(fen) = number.fen().filter(|_| right && (left || joined_left)) {
            let other = self.is_other_money(at);
            let voucher = letters.one_of(end, NO_PRICE_AFTER).is_some();
            if !other && !voucher {
                self.bare_price(at..end, number, fen);
            }
        }
        end
    }

    fn bare_price(&mut self, range: std::ops::Range<usize>, number: &Number, fen: i64) {
        let letters = self.cx.letters;
        if !number.is_whole() {
            let dated = super::dates::day(letters, range.start).is_some();
            let need = if number.looks_like_a_price() && !dated { Need::Room } else { Need::Company };
            self.push(range, Fact::Price(fen), need);
            return;
        }
        // A whole number is a price only between other words and a quantity: 汤锅 89 300件, not iPhone 15 300件.
        let next = letters.skip(range.end, 1);
        let before = letters.before(letters.back(range.start));
        let counted = letters.at(next).is_ascii_digit() && {
            let end = digits(letters, next);
            [PIECES, UNITS].iter().any(|it| letters.one_of(letters.skip(end, 1), it).is_some())
        };
        if next > range.end && counted && !before.is_ascii_alphanumeric() {
            self.push(range, Fact::Price(fen), Need::Platform);
        }
    }
}
