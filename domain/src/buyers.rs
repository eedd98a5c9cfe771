//! What tells of a buyer: by how it is written, for nobody marks it (rule F16).
//!
//! **Invariant:** rather too much than too little: what is held back comes with any packet that does not hold it back.

/// Words before a colon behind which a buyer is named.
const LEADS: [&str; 20] = [
    "收货人",
    "收件人",
    "收货地址",
    "收件地址",
    "收货信息",
    "联系电话",
    "联系手机",
    "联系方式",
    "手机号码",
    "手机号",
    "手机",
    "电话",
    "地址",
    "买家昵称",
    "买家姓名",
    "买家",
    "旺旺号",
    "旺旺",
    "微信号",
    "会员名",
];
/// Words in the name of a field of the shop's own whose values are a buyer's.
const FIELDS: [&str; 10] =
    ["买家", "收货", "收件", "电话", "手机", "地址", "旺旺", "会员名", "身份证", "buyer"];
/// What a place is called above its streets, its streets, and a door in them.
const DISTRICTS: [char; 6] = ['省', '市', '区', '县', '州', '旗'];
const STREETS: [char; 8] = ['路', '街', '道', '巷', '镇', '乡', '村', '里'];
const DOORS: [char; 8] = ['号', '室', '弄', '栋', '幢', '座', '户', '楼'];
/// Letters of an address.
const ADDRESS: usize = 60;

/// Whether a field of the shop's own, by its name, says who a buyer is or where they live.
pub fn is_field_of_buyers(name: &str) -> bool {
    let name = name.to_lowercase();
    FIELDS.iter().any(|it| name.contains(it))
}

/// Whether a text holds what looks like a buyer's phone, address, papers or name.
pub fn tells_of_buyer(text: &str) -> bool {
    let signs: Vec<char> = text.chars().map(half_width).collect();
    signs.split(|it| *it == '\n').any(|line| has_lead(line) || has_number(line) || has_address(line))
}

/// 收货人：… with something behind it: a form that nobody filled tells of nobody.
fn has_lead(line: &[char]) -> bool {
    let colons = line.iter().enumerate().filter(|it| *it.1 == ':');
    colons.into_iter().any(|(at, _)| {
        let before: String = line[..at].iter().filter(|it| !it.is_whitespace()).collect();
        let filled = line[at + 1..].iter().any(|it| !it.is_whitespace() && *it != '_');
        filled && LEADS.iter().any(|it| before.ends_with(it))
    })
}

/// A mobile or fixed line of the mainland, or the number of an identity card.
fn has_number(line: &[char]) -> bool {
    let groups = groups(line);
    let joined = |from: usize| {
        let mut digits = String::new();
        groups[from..].iter().enumerate().map_while(move |(at, it)| {
            (at == 0 || it.joins).then(|| {
                digits += &it.digits;
                digits.clone()
            })
        })
    };
    (0..groups.len()).any(|at| {
        !groups[at].follows_letter
            && (joined(at).take(4).any(|it| is_mobile(&it)) || is_card(line, &groups[at]))
    }) || groups.windows(2).any(|it| it[1].joins && is_fixed_line(&it[0].digits, &it[1].digits))
}

fn is_mobile(digits: &str) -> bool {
    let own = digits
        .strip_prefix("0086")
        .or(digits.strip_prefix("86"))
        .filter(|it| it.len() == 11)
        .unwrap_or(digits);
    own.len() == 11 && own.starts_with('1') && own[1..].starts_with(['3', '4', '5', '6', '7', '8', '9'])
}

fn is_fixed_line(area: &str, number: &str) -> bool {
    area.starts_with('0') && (3..=4).contains(&area.len()) && (7..=8).contains(&number.len())
}

/// 18 places: six of a region, a birthday, three of an order, and a check that may be X.
fn is_card(line: &[char], group: &Group) -> bool {
    let digits = &group.digits;
    let ends_with_x = digits.len() == 17 && line.get(group.end).is_some_and(|it| matches!(it, 'x' | 'X'));
    let Some(day) = digits.get(6..14).filter(|_| digits.len() == 18 || ends_with_x) else { return false };
    let in_range =
        |of: &str, range: std::ops::RangeInclusive<u8>| of.parse().is_ok_and(|it| range.contains(&it));
    in_range(&day[..2], 19..=20) && in_range(&day[4..6], 1..=12) && in_range(&day[6..], 1..=31)
}

/// Digits side by side.
struct Group {
    digits: String,
    end: usize,
    /// One sign that parts the places of a number stands before it, and digits before that.
    joins: bool,
    /// A capital stands right before it: the number of a parcel or of goods.
    follows_letter: bool,
}

fn groups(line: &[char]) -> Vec<Group> {
    let mut groups: Vec<Group> = vec![];
    let mut at = 0;
    while at < line.len() {
        let length = line[at..].iter().take_while(|it| it.is_ascii_digit()).count();
        if length > 0 {
            let before = at.checked_sub(1).map(|it| line[it]);
            let joins = matches!(before, Some('-' | ' ')) && groups.last().is_some_and(|it| it.end + 1 == at);
            groups.push(Group {
                digits: line[at..at + length].iter().collect(),
                end: at + length,
                joins,
                follows_letter: before.is_some_and(|it| it.is_ascii_uppercase()),
            });
        }
        at += length.max(1);
    }
    groups
}

/// 浙江省杭州市西湖区文三路 12 号: a district, a street behind it, and a door with its number behind that.
fn has_address(line: &[char]) -> bool {
    (0..line.len()).filter(|at| DISTRICTS.contains(&line[*at])).any(|at| {
        let behind = &line[at + 1..line.len().min(at + 1 + ADDRESS)];
        let Some(street) = behind.iter().position(|it| STREETS.contains(it)) else { return false };
        let rest = &behind[street + 1..];
        rest.windows(2).any(|it| it[0].is_ascii_alphanumeric() && DOORS.contains(&it[1]))
            || rest.windows(3).any(|it| it[0].is_ascii_digit() && it[1] == ' ' && DOORS.contains(&it[2]))
    })
}

fn half_width(sign: char) -> char {
    match sign {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(sign) - 0xfee0).unwrap_or(sign),
        '\u{3000}' => ' ',
        '—' | '–' | '−' => '-',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_tells_of_a_buyer_is_found() {
        for text in [
            "13812345678",
            "电话 138 1234 5678，下午送",
            "138-1234-5678",
            "１３８１２３４５６７８",
            "+86 13812345678",
            "8613812345678",
            "13812345678-1234 虚拟号",
            "0571-87654321",
            "010 62345678",
            "330106199001011234",
            "33010619900101123X",
            "收货人：王小明",
            "收 件 人: 王小明",
            "旺旺：tb_12345",
            "浙江省杭州市西湖区文三路 12 号",
            "上海市浦东新区世纪大道100号3栋",
            "广东省深圳市南山区科技园路8号B座 12 楼",
            "第一行没事\n地址：见备注",
        ] {
            assert!(tells_of_buyer(text), "{text}");
        }
    }

    #[test]
    fn what_shops_write_otherwise_is_left() {
        for text in [
            "",
            "不粘锅 29.9元 500件 德邦到付",
            "YT1381234567890",
            "SF13812345678",
            "订单 2938475610293847561",
            "SKU12345-67890",
            "11月5日 20:00 截止，满 300 减 40",
            "收货人：\n电话：____\n地址：",
            "下周三给工厂打电话",
            "市场活动走 3 号方案",
            "2026-11-05 10086",
            "转化率 3.5% 12345678901",
        ] {
            assert!(!tells_of_buyer(text), "{text}");
        }
        assert!(is_field_of_buyers("收货地址") && is_field_of_buyers("Buyer name"));
        assert!(!is_field_of_buyers("活动价") && !is_field_of_buyers("成本"));
    }
}
