//! What `view!` writes: the page's own nodes, made at once, and effects that follow what changes.
//!
//! A component runs once and makes its nodes. A closure among the children or attributes is followed by an effect of
//! its own, which sets one text, one attribute, or draws one region anew. Effects live as long as the owner they
//! were made in, so nothing has to remember what stands where.
//!
//! Leptos' own renderer gives each element a type; here every element, region and row runs through the same few
//! functions, which makes the module a third of the size.
//!
//! **Invariant:** knows no component and no record; makes no HTML from text.

mod child;
mod element;
mod follow;
mod listen;
mod mount;
mod reference;
mod region;
mod rows;
mod several;
mod show;
mod text;
mod view;

pub use self::{
    child::{Child, CollectView},
    element::{Flag, element, picture, property, style},
    listen::listen,
    mount::mount,
    reference::{NodeRef, keep},
    rows::{For, ForProps},
    several::{Attributes, follow_several},
    show::Show,
    text::Text,
    view::{Children, ChildrenFn, ToChildren, View, ViewFn, append, component, fragment},
};
