//! K2: bytes as letters.

use proptest::prelude::*;

use super::super::letters::{plain, read, width, write};

fn letters(bytes: &[u8]) -> String {
    let mut text = String::new();
    write(bytes, &mut text);
    text
}

#[test]
fn bytes_have_one_spelling() {
    let table: [(&[u8], &str); 5] = [
        (&[], ""),
        (&[0], "00"),
        (&[255], "47"),
        (&[0, 0, 0, 0, 0, 0, 0, 1], "00000000001"),
        (&[255; 8], "LygHa16AHYF"),
    ];
    for (bytes, spelled) in table {
        assert_eq!(letters(bytes), spelled);
        assert_eq!(read(spelled.as_bytes(), bytes.len()), Some(bytes.to_vec()));
    }
}

#[test]
fn what_says_no_bytes_is_refused() {
    for (spelled, bytes) in
        [("48", 1), ("zz", 1), ("LygHa16AHYG", 8), ("zzzzzzzzzzz", 8), ("0", 1), ("0-", 1)]
    {
        assert_eq!(read(spelled.as_bytes(), bytes), None, "{spelled}");
    }
}

#[test]
fn wide_letters_are_letters() {
    for (sign, letter) in [
        ('a', Some(b'a')),
        ('Ｚ', Some(b'Z')),
        ('０', Some(b'0')),
        ('，', None),
        ('\u{200b}', None),
        ('掌', None),
    ] {
        assert_eq!(plain(sign), letter, "{sign}");
    }
}

proptest! {
    #[test]
    fn what_was_written_is_read(bytes in proptest::collection::vec(any::<u8>(), 0..100)) {
        let text = letters(&bytes);
        prop_assert_eq!(text.len(), width(bytes.len()));
        prop_assert!(text.bytes().all(|it| it.is_ascii_alphanumeric()));
        prop_assert_eq!(read(text.as_bytes(), bytes.len()), Some(bytes));
    }

    #[test]
    fn any_letters_are_read_or_refused(text: String, bytes in 0usize..40) {
        let found = read(text.as_bytes(), bytes);
        prop_assert!(found.is_none_or(|it| text.starts_with(&letters(&it))));
    }
}
