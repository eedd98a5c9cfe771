//! What a register can hold, and which register of a record it is.
//!
//! **Invariant:** the shapes are a closed set; a shape from a newer version is kept as its JSON, not dropped.

use super::{
    id::{Id, RecordId},
    name::Name,
    rank::Rank,
    when::When,
};

/// A value of any register.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub enum Value {
    /// Never set, or cleared.
    #[default]
    Nothing,
    /// Yes or no.
    Flag(bool),
    /// A whole number; money is in 分.
    Number(i64),
    /// Text of any length the limits allow.
    Text(String),
    /// Another record.
    Record(RecordId),
    /// Where a record stands.
    Place(RecordId, Rank),
    /// A civil date.
    When(When),
    /// A shape this version does not know, as JSON.
    Foreign(Box<str>),
}

impl Value {
    /// True when it says no more than a register that was never set.
    pub fn is_empty(&self) -> bool {
        match self {
            Value::Nothing | Value::Flag(false) => true,
            Value::Text(text) => text.is_empty(),
            _ => false,
        }
    }

    /// True when a person would call the two different (rule M4): where inside one list a card stands is not such a
    /// difference, nor is a cleared register against one never set.
    pub fn differs(&self, other: &Value) -> bool {
        match (self, other) {
            (Value::Place(mine, _), Value::Place(theirs, _)) => mine != theirs,
            _ => self != other && !(self.is_empty() && other.is_empty()),
        }
    }
}

/// One register of a record: a name, and for families such as labels the record that tells them apart.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Key {
    /// What the register says.
    pub name: Name,
    /// Of which label, member or field; `SHOP` where the name alone is enough.
    pub of: RecordId,
}

impl Key {
    /// A register that its name alone tells apart.
    pub const fn plain(name: Name) -> Key {
        Key { name, of: RecordId::SHOP }
    }
}

/// Where a record stands: inside which parent, and where among its siblings. One fact, hence one register.
#[derive(PartialEq, Eq, Debug)]
pub struct Place<P> {
    /// What it stands in.
    pub parent: Id<P>,
    /// Where among its siblings.
    pub rank: Rank,
}

impl<P> Clone for Place<P> {
    fn clone(&self) -> Self {
        Place { parent: self.parent, rank: self.rank.clone() }
    }
}

/// A type that a register can be read as and written from.
pub trait Shape: Sized {
    /// Reads a value; gives it back when it has another shape.
    fn read(value: Value) -> Result<Self, Value>;
    /// Writes it.
    fn write(&self) -> Value;
}

macro_rules! shape {
    ($type:ty, $pattern:pat => $read:expr, $self:ident => $write:expr) => {
        impl Shape for $type {
            fn read(value: Value) -> Result<Self, Value> {
                match value {
                    $pattern => Ok($read),
                    other => Err(other),
                }
            }
            fn write(&$self) -> Value {
                $write
            }
        }
    };
}

shape!(bool, Value::Flag(flag) => flag, self => Value::Flag(*self));
shape!(i64, Value::Number(number) => number, self => Value::Number(*self));
shape!(String, Value::Text(text) => text, self => Value::Text(self.clone()));
shape!(When, Value::When(when) => when, self => Value::When(*self));

impl Shape for Value {
    fn read(value: Value) -> Result<Self, Value> {
        Ok(value)
    }
    fn write(&self) -> Value {
        self.clone()
    }
}

impl<R> Shape for Id<R> {
    fn read(value: Value) -> Result<Self, Value> {
        match value {
            Value::Record(id) => Ok(Id::of(id)),
            other => Err(other),
        }
    }
    fn write(&self) -> Value {
        Value::Record(self.any())
    }
}

impl<P> Shape for Place<P> {
    fn read(value: Value) -> Result<Self, Value> {
        match value {
            Value::Place(parent, rank) => Ok(Place { parent: Id::of(parent), rank }),
            other => Err(other),
        }
    }
    fn write(&self) -> Value {
        Value::Place(self.parent.any(), self.rank.clone())
    }
}

impl<S: Shape> Shape for Option<S> {
    fn read(value: Value) -> Result<Self, Value> {
        S::read(value).map(Some)
    }
    fn write(&self) -> Value {
        self.as_ref().map_or(Value::Nothing, S::write)
    }
}
