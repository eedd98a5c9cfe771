//! The shape of all records: typed structs whose every field is a register, and what they share.
//!
//! [`record!`] declares a struct and, for each field, a typed register constant: `Card::TITLE`, `Card::LABEL.of(id)`.
//! Commands name registers only by these, so a price can not be written into a title.
//!
//! **Invariant:** a record knows its values, never who set them or when; that is the workspace's part.

use std::marker::PhantomData;

use super::{
    board::{
        Alias, Anchor, Board, Choice, Comment, Department, Field, Label, Lens, List, Member, Shop, Step,
    },
    card::Card,
    dispatch::Dispatch,
    file::File,
    glance::Glance,
    id::{Id, RecordId},
    link::Link,
    name::Name,
    note::{Note, Notebook},
    rank::Rank,
    routine::{Occurrence, Routine},
    value::{Key, Shape, Value},
};

/// A register of records of kind `R` that holds an `S`.
pub struct Register<R, S> {
    name: Name,
    types: PhantomData<fn(R, S)>,
}

impl<R, S: Shape> Register<R, S> {
    /// Declares the register called `name`.
    pub const fn new(name: Name) -> Self {
        Register { name, types: PhantomData }
    }

    /// Which one, without its types.
    pub const fn key(&self) -> Key {
        Key::plain(self.name)
    }
}

/// A family of registers of records of kind `R`, one per record of kind `O`, each holding an `S`.
pub struct Family<R, O, S> {
    name: Name,
    types: PhantomData<fn(R, O, S)>,
}

impl<R, O, S: Shape> Family<R, O, S> {
    /// Declares the family called `name`.
    pub const fn new(name: Name) -> Self {
        Family { name, types: PhantomData }
    }

    /// The register for one record.
    pub const fn of(&self, of: Id<O>) -> Key {
        Key { name: self.name, of: of.any() }
    }
}

/// What every kind of record can do.
pub trait Typed: Default + Clone + 'static {
    /// The kind's name.
    const KIND: Name;
    /// What a register holds; `None` when this kind has no such register.
    fn read(&self, key: Key) -> Option<Value>;
    /// Sets a register; gives the value back when this kind has no such register or the value another shape.
    fn write(&mut self, key: Key, value: Value) -> Result<(), Value>;
    /// The record out of its closed set.
    fn in_data(data: &Data) -> Option<&Self>;
}

/// Values of a family, sorted by the record that tells them apart; empty ones are left out.
pub type Many<O, S> = Vec<(Id<O>, S)>;

/// Sets one register of a struct; a value of another shape leaves it empty. A number that was cleared reads as 0 and is
/// given back too, as it is no number.
pub fn write_one<S: Shape + Default>(field: &mut S, value: Value) -> Result<(), Value> {
    *field = S::default();
    if value != Value::Nothing || !field.write().is_empty() {
        *field = S::read(value)?;
    }
    Ok(())
}

/// Sets one member of a family.
pub fn write_many<O, S: Shape>(many: &mut Many<O, S>, of: Id<O>, value: Value) -> Result<(), Value> {
    let (value, refused) = match (value.is_empty(), S::read(value)) {
        (true, _) => (None, None),
        (false, Ok(value)) => (Some(value), None),
        (false, Err(value)) => (None, Some(value)),
    };
    match (many.binary_search_by_key(&of, |it| it.0), value) {
        (Ok(at), Some(value)) => many[at].1 = value,
        (Ok(at), None) => drop(many.remove(at)),
        (Err(at), Some(value)) => many.insert(at, (of, value)),
        (Err(_), None) => {}
    }
    refused.map_or(Ok(()), Err)
}

/// Reads one member of a family.
pub fn read_many<O, S: Shape>(many: &Many<O, S>, of: Id<O>) -> Value {
    many.binary_search_by_key(&of, |it| it.0).map_or(Value::Nothing, |at| many[at].1.write())
}

/// Declares a kind of record: see the module's words.
#[macro_export]
macro_rules! record {
    ($(#[$doc:meta])* $kind:ident = $name:ident {
        $($(#[$field_doc:meta])* $field:ident $register:ident: $shape:ty,)*
    } $(each {
        $($(#[$each_doc:meta])* $many:ident $family:ident: $of:ty => $each:ty,)*
    })?) => {
        $(#[$doc])*
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct $kind {
            $($(#[$field_doc])* pub $field: $shape,)*
            $($($(#[$each_doc])* pub $many: $crate::record::Many<$of, $each>,)*)?
        }

        impl $kind {
            $(#[doc = concat!("The register of `", stringify!($field), "`.")]
            pub const $register: $crate::record::Register<$kind, $shape> =
                $crate::record::Register::new($crate::name::Name::$register);)*
            $($(#[doc = concat!("The registers of `", stringify!($many), "`.")]
            pub const $family: $crate::record::Family<$kind, $of, $each> =
                $crate::record::Family::new($crate::name::Name::$family);)*)?
        }

        impl $crate::record::Typed for $kind {
            const KIND: $crate::name::Name = $crate::name::Name::$name;

            fn read(&self, key: $crate::value::Key) -> Option<$crate::value::Value> {
                match key.name {
                    $($crate::name::Name::$register if key == Self::$register.key() =>
                        Some($crate::value::Shape::write(&self.$field)),)*
                    $($($crate::name::Name::$family => Some($crate::record::read_many(
                        &self.$many, $crate::id::Id::of(key.of))),)*)?
                    _ => None,
                }
            }

            fn write(
                &mut self,
                key: $crate::value::Key,
                value: $crate::value::Value,
            ) -> Result<(), $crate::value::Value> {
                match key.name {
                    $($crate::name::Name::$register if key == Self::$register.key() =>
                        $crate::record::write_one(&mut self.$field, value),)*
                    $($($crate::name::Name::$family => $crate::record::write_many(
                        &mut self.$many, $crate::id::Id::of(key.of), value),)*)?
                    _ => Err(value),
                }
            }

            fn in_data(data: &$crate::record::Data) -> Option<&Self> {
                match data {
                    $crate::record::Data::$kind(it) => Some(it),
                    _ => None,
                }
            }
        }
    };
}

macro_rules! kinds {
    ($($placed:ident)*; $($unplaced:ident)*) => { kinds! { @ $($placed)* $($unplaced)*; $($placed)* } };
    (@ $($kind:ident)*; $($placed:ident)*) => {
        /// A record of any kind.
        #[derive(Clone, Debug)]
        pub enum Data {
            $(#[doc = concat!("A [`", stringify!($kind), "`].")] $kind($kind),)*
            /// A kind this version does not know: its registers are carried, not understood.
            Foreign(Name),
        }

        impl Data {
            /// An empty record of a kind.
            pub fn new(kind: Name) -> Data {
                match kind {
                    $($kind::KIND => Data::$kind($kind::default()),)*
                    other => Data::Foreign(other),
                }
            }

            /// Its kind.
            pub fn kind(&self) -> Name {
                match self {
                    $(Data::$kind(_) => $kind::KIND,)*
                    Data::Foreign(kind) => *kind,
                }
            }

            /// What a register holds; `None` when this kind has no such register.
            pub fn read(&self, key: Key) -> Option<Value> {
                match self {
                    $(Data::$kind(it) => it.read(key),)*
                    Data::Foreign(_) => None,
                }
            }

            /// In what it stands, and where there.
            pub fn place(&self) -> Option<(RecordId, &Rank)> {
                match self {
                    $(Data::$placed(it) => it.place.as_ref().map(|it| (it.parent.any(), &it.rank)),)*
                    _ => None,
                }
            }

            /// True when it is in 回收站 or put away itself.
            pub fn is_hidden(&self) -> bool {
                let says = |name| matches!(self.read(Key::plain(name)), Some(Value::Flag(true)));
                says(Name::TRASHED) || says(Name::ARCHIVED)
            }

            /// Sets a register; gives the value back when this kind has no such register or the value another shape.
            pub fn write(&mut self, key: Key, value: Value) -> Result<(), Value> {
                match self {
                    $(Data::$kind(it) => it.write(key, value),)*
                    Data::Foreign(_) => Err(value),
                }
            }
        }
    };
}

kinds! {
    Board List Card Step Comment Label Member Department Field Choice Alias Lens Routine Occurrence Link File Dispatch Anchor Notebook Note; Shop Glance
}
