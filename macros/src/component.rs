//! A component: called as Leptos calls it, by the builder of its props.

use proc_macro2::{Ident, TokenStream as Tokens};
use quote::quote;
use rstml::{
    Infallible,
    node::{KeyedAttribute, NodeAttribute, NodeElement, NodeName},
};
use syn::{Error, Result, spanned::Spanned};

use crate::{attributes::Attribute, views};

pub fn call(component: &NodeElement<Infallible>) -> Result<Tokens> {
    let name = component.name();
    let (mut props, mut bound) = (Tokens::new(), None);
    for attribute in component.attributes() {
        let NodeAttribute::Attribute(attribute) = attribute else {
            return Err(Error::new(attribute.span(), "a prop has a name"));
        };
        match binding(attribute) {
            Some(name) => bound = Some(name),
            None => props.extend(prop(attribute)?),
        }
    }
    if !component.children.is_empty() {
        let inside = views(&component.children)?;
        props.extend(match bound {
            Some(it) => quote! { .children(move |#it| #inside) },
            None => quote! { .children(crate::ui::dom::ToChildren::to_children(move || #inside)) },
        });
    }
    Ok(quote! {
        crate::ui::dom::component(
            &#name,
            ::leptos::component::component_props_builder(&#name) #props.build(),
        )
    })
}

fn prop(attribute: &KeyedAttribute) -> Result<Tokens> {
    let value = match Attribute::read(attribute)? {
        Attribute::Plain(_, value) => value,
        Attribute::Reference(place) => Some(place),
        _ => return Err(Error::new(attribute.span(), "a component takes props, not what an element takes")),
    };
    let name = &attribute.key;
    Ok(match value {
        Some(value) => quote! { .#name(#value) },
        None => quote! { .#name(#name) },
    })
}

/// The name in `let:name`.
fn binding(attribute: &KeyedAttribute) -> Option<Ident> {
    let NodeName::Punctuated(_) = &attribute.key else { return None };
    let name = attribute.key.to_string();
    let name = name.strip_prefix("let:")?;
    Some(Ident::new(name, attribute.key.span()))
}
