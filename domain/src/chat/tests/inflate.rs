//! What zlib wrote is read, and nothing else does harm.

use proptest::prelude::*;

use super::super::{Fault, inflate::Inflate};

const PANS: &str = "不粘锅 29.9元，不粘锅 28.8元，剪刀 9.9元";
/// The numbers of `numbers()`.
const DYNAMIC: &str = "1dcec90d03410cc4c084f818a975b4f24fcc58ff09a21edec74af40dd587320937652ecc3a982afa2dda474adc7033388fb9\
    a4bba930e920aa58bccbd6639ea8199447fc4b2e9bb5990e3a0aed92f588276e8535cc1d3d49659336d1df18bbd85a261eb5\
    421ae28e494ec95e336d3a03b9c85a221ee7874bec1b7a8e5292d7449b0c7cc17631b1941f2a91ef43703afc9299a6d3e882\
    ec2262392feec786e81d4a875e12f399f1999d60b2282fea4786d8e16af03b669356a3333941647157b897cd475b540d7a47\
    6ca2e65eb36346415da15e321f16d7c231cc1e5d49bd26c78482782ff0149b4bdfa35a2886d8a3928b64b719997e81a6c85c\
    ee71f3708af1d0755424b94dc804de6055fc00";
/// [`PANS`], with the codes of the standard.
const FIXED: &str = "7bb2a3f7f9a6192fa7b42a1859ea593e6d6d7ebfa7e70942cc42cf0222f6b473d5d38e0605881a00";
/// [`PANS`], as it is.
const STORED: &str = "013500caffe4b88de7b298e994852032392e39e58583efbc8ce4b88de7b298e994852032382e38e58583efbc8ce589aae588\
    8020392e39e58583";
/// 300,000 zero bytes.
const ZEROS: &str = "edc1010d000000c2a0f74f6d0f07140000000000000000000000000000000000000000000000000000000000000000000000\
    0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\
    0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\
    0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\
    0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\
    0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\
    0000000000fc18";

fn numbers() -> String {
    (0..150).map(|it| format!("{},", it * 7919 % 1007)).collect()
}

pub fn bytes(hex: &str) -> Vec<u8> {
    let digits: Vec<u32> = hex.chars().filter_map(|it| it.to_digit(16)).collect();
    digits.chunks(2).map(|it| (it[0] * 16 + it[1]) as u8).collect()
}

/// Inflates, unless there is more than `most` of it.
fn inflated(packed: &[u8], most: usize) -> Result<Vec<u8>, Fault> {
    let (mut inflate, mut all) = (Inflate::new(packed), vec![]);
    loop {
        let stretch = inflate.next()?;
        if stretch.is_empty() {
            return Ok(all);
        }
        assert!(stretch.len() < 33_000, "a stretch is never long");
        all.extend_from_slice(stretch);
        if all.len() > most {
            return Err(Fault::TooMuch);
        }
    }
}

#[test]
fn every_sort_of_block_is_read() {
    assert_eq!(inflated(&bytes(DYNAMIC), 9_999), Ok(numbers().into_bytes()));
    assert_eq!(inflated(&bytes(FIXED), 9_999), Ok(PANS.as_bytes().to_vec()));
    assert_eq!(inflated(&bytes(STORED), 9_999), Ok(PANS.as_bytes().to_vec()));
    assert_eq!(inflated(&bytes(ZEROS), 300_000), Ok(vec![0; 300_000]));
}

#[test]
fn what_is_cut_is_damaged() {
    for whole in [DYNAMIC, FIXED, STORED, ZEROS].map(bytes) {
        for end in 0..whole.len() {
            assert_eq!(inflated(&whole[..end], 300_000), Err(Fault::Damaged), "{end}");
        }
    }
}

/// Ten bits each, and nothing comes of them.
#[test]
fn blocks_that_give_nothing_are_not_read_for_ever() {
    let empty = |count: usize| {
        let four = (0..4).fold(0_u64, |bits, at| bits | 0b10 << (10 * at));
        four.to_le_bytes()[..5].repeat(count / 4)
    };
    let mut few = empty(1000);
    few.extend(bytes(FIXED));
    assert_eq!(inflated(&few, 9_999), Ok(PANS.as_bytes().to_vec()));
    assert_eq!(inflated(&empty(1004), 9_999), Err(Fault::Damaged));
    // What came before them makes no difference, nor does what comes between.
    let mut many = [bytes(STORED), empty(600), bytes(STORED), empty(404)].concat();
    many[0] = 0;
    let second = bytes(STORED).len() + 600 / 4 * 5;
    many[second] = 0;
    assert_eq!(inflated(&many, 9_999), Err(Fault::Damaged));
}

#[test]
fn forged_codes_are_damaged() {
    // A block of unknown sort; a length beyond the last; a match before the beginning; a wrong stored length.
    for forged in ["07", "1b03", "4b0402", "01010000"] {
        assert_eq!(inflated(&bytes(forged), 99), Err(Fault::Damaged), "{forged}");
    }
}

proptest! {
    #[test]
    fn any_bytes_come_to_an_end(bytes: Vec<u8>) {
        _ = inflated(&bytes, 100_000);
    }

    #[test]
    fn any_flip_comes_to_an_end(at in 0usize..2_000, bit in 0u8..8) {
        for mut packed in [DYNAMIC, FIXED, STORED, ZEROS].map(bytes) {
            let at = at % packed.len();
            packed[at] ^= 1 << bit;
            _ = inflated(&packed, 400_000);
        }
    }
}
