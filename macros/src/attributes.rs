//! One attribute of an element, by what stands before its colon.

use proc_macro2::{Ident, Span, TokenStream as Tokens};
use quote::quote;
use rstml::node::{KeyedAttribute, NodeName};
use syn::{Error, Expr, Result, spanned::Spanned};

/// An attribute as it is written; names are those of the page.
pub enum Attribute<'a> {
    Plain(String, Option<&'a Expr>),
    Class(String, &'a Expr),
    Style(String, &'a Expr),
    Property(String, &'a Expr),
    Event(Ident, &'a Expr),
    Reference(&'a Expr),
    Several(&'a Expr),
}

impl<'a> Attribute<'a> {
    pub fn read(attribute: &'a KeyedAttribute) -> Result<Attribute<'a>> {
        let name = attribute.key.to_string();
        let value = attribute.value();
        let needed = || value.ok_or_else(|| Error::new(attribute.span(), format!("{name} needs a value")));
        Ok(match name.split_once(':') {
            Some(("class", it)) => Attribute::Class(it.to_owned(), needed()?),
            Some(("style", it)) => Attribute::Style(it.to_owned(), needed()?),
            Some(("prop", it)) => Attribute::Property(it.to_owned(), needed()?),
            Some(("on", it)) => Attribute::Event(Ident::new(it, last(&attribute.key)), needed()?),
            Some((other, _)) => return Err(Error::new(attribute.span(), format!("there is no {other}:"))),
            None if name == "node_ref" => Attribute::Reference(needed()?),
            None if name == "set" => Attribute::Several(needed()?),
            None => Attribute::Plain(name, value),
        })
    }

    /// Gives it to `__element`.
    pub fn statement(self) -> Tokens {
        match self {
            Attribute::Plain(name, value) => {
                let value = value.map_or_else(|| quote! { "" }, |it| quote! { #it });
                quote! { crate::ui::dom::Text::give(#value, &__element, #name); }
            }
            Attribute::Class(name, flag) => quote! { crate::ui::dom::Flag::give(#flag, &__element, #name); },
            Attribute::Style(name, value) => quote! { crate::ui::dom::style(&__element, #name, #value); },
            Attribute::Property(name, value) => {
                quote! { crate::ui::dom::property(&__element, #name, #value); }
            }
            Attribute::Event(event, act) => {
                quote! { crate::ui::dom::listen(&__element, ::leptos::ev::#event, #act); }
            }
            Attribute::Several(say) => quote! { crate::ui::dom::follow_several(&__element, #say); },
            Attribute::Reference(place) => quote! { crate::ui::dom::keep(&#place, &__element); },
        }
    }
}

/// Where the last part of a name stands, so that an event that does not exist is shown there.
fn last(name: &NodeName) -> Span {
    match name {
        NodeName::Punctuated(parts) => parts.last().map_or_else(Span::call_site, Spanned::span),
        _ => name.span(),
    }
}
