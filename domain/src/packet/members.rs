//! The members of an object, asked for by name: for elements whose members may stand in any order.
//!
//! **Invariant:** a member that stands twice is none; members nobody asks for may be anything JSON allows.

use std::{borrow::Cow, str::FromStr};

use super::{cursor::Cursor, number::whole};

/// The members of an object, each value as it is written.
pub struct Members<'a>(Vec<(Cow<'a, str>, &'a str)>);

impl<'a> Members<'a> {
    /// Reads an object; what stands behind it is left.
    pub fn read(cursor: &mut Cursor<'a>) -> Option<Members<'a>> {
        let mut members = vec![];
        cursor.take(b'{')?;
        if cursor.peek()? == b'}' {
            cursor.take(b'}')?;
            return Some(Members(members));
        }
        loop {
            members.push((cursor.member()?, cursor.value()?));
            if !cursor.more(b'}')? {
                return Some(Members(members));
            }
        }
    }

    /// Reads a text that is an object and nothing else.
    pub fn of(text: &'a str) -> Option<Members<'a>> {
        let mut cursor = Cursor::new(text);
        let members = Members::read(&mut cursor)?;
        cursor.is_done().then_some(members)
    }

    /// A member, as it is written.
    pub fn written(&self, name: &str) -> Option<&'a str> {
        let mut found = self.0.iter().filter(|it| it.0 == name);
        let (member, again) = (found.next()?, found.next());
        again.is_none().then_some(member.1)
    }

    /// A member that is a string.
    pub fn text(&self, name: &str) -> Option<Cow<'a, str>> {
        Cursor::new(self.written(name)?).string()
    }

    /// A member that is a whole number.
    pub fn whole<N: FromStr>(&self, name: &str) -> Option<N> {
        whole(self.written(name)?)
    }

    /// A member that is a string, read as what it names.
    pub fn named<N: FromStr>(&self, name: &str) -> Option<N> {
        self.text(name)?.parse().ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn members_are_found_in_any_order() {
        let members = Members::of(r#" {"b" : "x\n", "a":12, "c":[{}]} "#).expect("an object");
        assert_eq!((members.whole("a"), members.text("b").as_deref()), (Some(12), Some("x\n")));
        assert_eq!((members.written("c"), members.written("d")), (Some("[{}]"), None));
        assert_eq!(
            (members.whole::<u8>("b"), members.text("a"), members.named::<u8>("a")),
            (None, None, None)
        );
        assert!(Members::of("{}").is_some());
    }

    #[test]
    fn a_member_that_stands_twice_is_none() {
        let members = Members::of(r#"{"a":1,"\u0061":1,"b":2}"#).expect("an object");
        assert_eq!((members.whole::<u8>("a"), members.whole("b")), (None, Some(2)));
    }

    #[test]
    fn what_is_no_object_has_no_members() {
        for text in ["", "[]", "{", r#"{"a":1,}"#, r#"{"a":1} {}"#, r#"{"a":1}]"#, r#"{"a":007}"#, r#"{a:1}"#]
        {
            assert!(Members::of(text).is_none(), "{text}");
        }
        assert!(Members::read(&mut Cursor::new(r#"{"a":1}]"#)).is_some(), "what stands behind is left");
    }
}
