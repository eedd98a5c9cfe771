//! What formulas say, which come out, and the laws of reading and writing.

use proptest::prelude::*;

use super::*;
use crate::id::RecordId;

const NAMES: [&str; 6] = ["活动价", "成本", "佣金 率", "1号店价", "件数", "a-b"];

fn named(name: &str) -> Option<Id<Field>> {
    let at = NAMES.iter().position(|it| *it == name)?;
    Some(Id::of(RecordId(at as u64 + 1)))
}

fn called(field: Id<Field>) -> String {
    NAMES[field.any().0 as usize - 1].to_owned()
}

/// 活动价 ¥29.90, 成本 ¥18, 佣金 率 0.05, 1号店价 nothing, 件数 500, a-b 0.
fn says(field: Id<Field>) -> Result<Figure, Trouble> {
    let money = |fen| Ok(Figure { amount: Amount::of(fen, 100), money: true });
    let plain = |number, to_one| Ok(Figure { amount: Amount::of(number, to_one), money: false });
    match field.any().0 {
        1 => money(2_990),
        2 => money(1_800),
        3 => plain(5, 100),
        5 => plain(500, 1),
        6 => plain(0, 1),
        _ => Err(Trouble::Missing(field)),
    }
}

/// What comes out, written as `¥11.90` or `4`.
fn out(text: &str) -> String {
    let formula = match read(text, &named) {
        Ok(formula) => formula,
        Err(fault) => return format!("{fault:?}"),
    };
    match work_out(&formula, &mut says) {
        Ok(Figure { amount, money: true }) => format!("¥{:?}", amount.parts(100).expect("fits")),
        Ok(Figure { amount, .. }) => format!("{:?}", amount.parts(10_000).expect("fits")),
        Err(trouble) => format!("{trouble:?}"),
    }
}

#[test]
fn what_binds_closer_goes_first() {
    let table = [
        ("1 + 2 × 3", "70000"),
        ("(1 + 2) × 3", "90000"),
        ("8 − 3 − 2", "30000"),
        ("8 − (3 − 2)", "70000"),
        ("16 ÷ 4 ÷ 2", "20000"),
        ("16 ÷ (4 ÷ 2)", "80000"),
        ("2 × 3 ÷ 4", "15000"),
        ("−2 × 3", "-60000"),
        ("2 × −3", "-60000"),
        ("−(2 + 3)", "-50000"),
        ("10 − 5%", "99500"),
        ("200 × 5%", "100000"),
        ("−50%", "-5000"),
        ("50%%", "50"),
        ("1,200 × .5", "6000000"),
        ("1 ÷ 3 × 3", "10000"),
    ];
    for (text, expected) in table {
        assert_eq!(out(text), expected, "{text}");
    }
}

#[test]
fn money_stays_money() {
    let table = [
        ("活动价 − 成本", "¥1190"),
        ("活动价－成本－活动价×［佣金 率］", "¥1041"),
        ("（活动价 - 成本）＊件数", "¥595000"),
        ("活动价/成本", "16611"),
        ("(活动价 − 成本) ÷ 活动价", "3980"),
        ("活动价 × 成本", "5382000"),
        ("成本 × ８８％", "¥1584"),
        ("活动价 − 5", "¥2490"),
        ("活动价 × 0.05", "¥150"),
        ("活动价 − 1号店价?", "¥2990"),
        ("活动价? − 成本？", "¥1190"),
    ];
    for (text, expected) in table {
        assert_eq!(out(text), expected, "{text}");
    }
}

#[test]
fn what_does_not_come_out_says_why() {
    let missing = format!("{:?}", Trouble::Missing(Id::of(RecordId(4))));
    let table = [
        ("活动价 ÷ 0", "ByZero"),
        ("活动价 ÷ [a-b]", "ByZero"),
        ("1号店价 − 成本", missing.as_str()),
        ("999999999999 × 999999999999 × 999999999999", "TooMuch"),
        ("", "Empty"),
        (" \u{3000}", "Empty"),
        ("活动价 −", "Unfinished"),
        ("(活动价", "Unfinished"),
        ("[活动价", "Unfinished"),
        ("活动价 成本", "Unexpected('成')"),
        ("活动价)", "Unexpected(')')"),
        ("毛利 + 1", "Unknown(\"毛利\")"),
        ("500件", "Unknown(\"500件\")"),
        ("1.2.3", "NotANumber(\"1.2.3\")"),
        ("9999999999999", "NotANumber(\"9999999999999\")"),
        ("× 2", "Unexpected('*')"),
        ("活动价 ÷ 1号店价?", "ByZero"),
        ("(活动价)?", "Unexpected('?')"),
        ("5?", "Unexpected('?')"),
    ];
    for (text, expected) in table {
        assert_eq!(out(text), expected, "{text}");
    }
}

#[test]
fn what_is_too_long_or_too_deep_is_refused() {
    let deep = |n: usize| format!("{}1{}", "(".repeat(n), ")".repeat(n));
    assert_eq!(out(&deep(DEEPEST)), "10000");
    for text in [deep(DEEPEST + 1), "-".repeat(LONGEST), format!("1{}", "+1".repeat(199)), "1".repeat(401)] {
        assert_eq!(read(&text, &named), Err(Fault::TooMuch), "{text}");
    }
}

#[test]
fn a_formula_is_written_with_the_brackets_it_needs() {
    let table = [
        ("((活动价)-(成本))-[佣金 率]", "活动价 − 成本 − [佣金 率]"),
        ("活动价-(成本-1号店价)", "活动价 − (成本 − 1号店价)"),
        ("(-活动价)%", "(−活动价)%"),
        ("-(活动价%)", "−活动价%"),
        ("2*(3*4)", "2 × (3 × 4)"),
        ("[a-b]*1.50", "[a-b] × 1.5"),
    ];
    for (text, expected) in table {
        let formula = read(text, &named).expect("a formula");
        assert_eq!(write(&formula, &called), expected, "{text}");
    }
}

fn formulas() -> impl Strategy<Value = Formula> {
    let number = (0..10_i64.pow(12)).prop_map(|it| Formula::Number(Amount::of(it, 10_000)));
    let field = || (1..=6_u64).prop_map(|it| Id::of(RecordId(it)));
    let leaf = prop_oneof![number, field().prop_map(Formula::Field), field().prop_map(Formula::OrZero)];
    let sign = prop_oneof![Just(Sign::Plus), Just(Sign::Minus), Just(Sign::Times), Just(Sign::Over)];
    leaf.prop_recursive(5, 24, 2, move |inner| {
        let two = (inner.clone(), sign.clone(), inner.clone());
        prop_oneof![
            inner.clone().prop_map(|it| Formula::Negative(Box::new(it))),
            inner.prop_map(|it| Formula::Percent(Box::new(it))),
            two.prop_map(|(left, sign, right)| Formula::Two(Box::new(left), sign, Box::new(right))),
        ]
    })
}

proptest! {
    #[test]
    fn what_is_written_reads_as_the_same(formula in formulas()) {
        let text = write(&formula, &called);
        prop_assert_eq!(read(&text, &named), Ok(formula));
    }

    #[test]
    fn no_text_is_too_strange(text in "(?s).{0,60}") {
        _ = read(&text, &named);
    }

    #[test]
    fn nothing_made_of_its_signs_is_too_strange(text in "[-+×÷*/%()\\[\\]0-9.,活动价成本 ]{0,60}") {
        if let Ok(formula) = read(&text, &named) {
            _ = work_out(&formula, &mut says);
            let written = write(&formula, &called);
            prop_assert_eq!(read(&written, &named), Ok(formula));
        }
    }

    #[test]
    fn sums_and_differences_undo_each_other(a in any::<i64>(), b in any::<i64>()) {
        let (a, b) = (Amount::of(a, 10_000), Amount::of(b, 10_000));
        prop_assert_eq!(a.plus(b).and_then(|it| it.minus(b)), Some(a));
    }
}
