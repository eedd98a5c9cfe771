//! An element of the page: created with what is fixed, then given what changes, then its children.

use proc_macro2::TokenStream as Tokens;
use quote::quote;
use rstml::{
    Infallible,
    node::{NodeAttribute, NodeElement},
};
use syn::{Error, Expr, ExprLit, Lit, Result, spanned::Spanned};

use crate::{appended, attributes::Attribute};

/// The elements of pictures stand in a namespace of their own.
const PICTURES: [&str; 7] = ["svg", "use", "path", "g", "circle", "rect", "line"];

pub fn drawn(element: &NodeElement<Infallible>) -> Result<Tokens> {
    let name = element.name().to_string();
    let (mut fixed, mut given) = (Vec::new(), Tokens::new());
    for attribute in element.attributes() {
        let NodeAttribute::Attribute(attribute) = attribute else {
            return Err(Error::new(attribute.span(), "an attribute has a name"));
        };
        match Attribute::read(attribute)? {
            Attribute::Plain(name, Some(Expr::Lit(ExprLit { lit: Lit::Str(text), .. }))) => {
                fixed.push(quote! { (#name, #text) });
            }
            Attribute::Plain(name, None) => fixed.push(quote! { (#name, "") }),
            other => given.extend(other.statement()),
        }
    }
    let children = appended(&element.children, &quote! { __element })?;
    let create = match PICTURES.contains(&name.as_str()) {
        true => quote! { picture },
        false => quote! { element },
    };
    Ok(quote! {{
        let __element = crate::ui::dom::#create(#name, &[#(#fixed),*]);
        #given
        #children
        crate::ui::dom::View::from(__element)
    }})
}
