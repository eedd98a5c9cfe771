//! `view!`: the markup of Leptos, drawn by `ui::dom`.
//!
//! Leptos turns every element into a type of its own, with code of its own to build and to patch it: half of the
//! module that a phone must fetch. This macro reads the same markup, by the same parser, and writes calls of a few
//! plain functions instead. See DECISIONS.md for the sizes.
//!
//! **Invariant:** knows names of `crate::ui::dom` and Leptos' way to call a component, and nothing of the app.

mod attributes;
mod component;
mod element;

use proc_macro::TokenStream;
use proc_macro2::TokenStream as Tokens;
use quote::quote;
use rstml::{
    Parser, ParserConfig,
    node::{Node, NodeBlock, NodeName},
};
use syn::{Error, Result, spanned::Spanned};

/// Draws markup as a `View`.
///
/// ```text
/// view! {
///     <li class="row" class:late=is_late on:click=move |_| open() aria-label=name>
///         <Icon glyph=Glyph::Clock />
///         {move || words::due(day.get())}
///     </li>
/// }
/// ```
///
/// On an element: `name=value` sets an attribute, `class:name=flag` a class, `style:name=value` a property of its
/// style, `prop:name=value` a property of the element, `on:event=act` listens, `node_ref=place` keeps the element,
/// `set=say` sets several classes and attributes in one go. A value may be a closure: then it is followed. On a
/// component `name=value` sets a prop, and `let:name` binds what its children are given.
#[proc_macro]
pub fn view(input: TokenStream) -> TokenStream {
    let parser = Parser::new(ParserConfig::default().recover_block(true));
    let (nodes, errors) = parser.parse_recoverable(input).split_vec();
    let errors = errors.into_iter().map(|it| it.emit_as_expr_tokens());
    let drawn = views(&nodes).unwrap_or_else(Error::into_compile_error);
    quote! {{ #(#errors;)* #[allow(unused_braces)] { #drawn } }}.into()
}

/// An expression of type `View` that draws these side by side.
fn views(nodes: &[Node]) -> Result<Tokens> {
    match nodes {
        [] => Ok(quote! { crate::ui::dom::View::nothing() }),
        [one] => {
            let drawn = child(one)?;
            Ok(quote! { crate::ui::dom::Child::place(#drawn) })
        }
        many => {
            let placed = appended(many, &quote! { __side_by_side })?;
            Ok(quote! {{
                let __side_by_side = crate::ui::dom::fragment();
                #placed
                crate::ui::dom::View::from(__side_by_side)
            }})
        }
    }
}

/// Statements that append these to `parent`.
fn appended(nodes: &[Node], parent: &Tokens) -> Result<Tokens> {
    let mut statements = Tokens::new();
    for node in nodes {
        let drawn = child(node)?;
        statements.extend(quote! { crate::ui::dom::append(&#parent, crate::ui::dom::Child::place(#drawn)); });
    }
    Ok(statements)
}

/// An expression that `Child` is implemented for.
fn child(node: &Node) -> Result<Tokens> {
    match node {
        Node::Element(it) if is_component(it.name()) => component::call(it),
        Node::Element(it) => element::drawn(it),
        Node::Block(NodeBlock::ValidBlock(block)) => Ok(match &block.stmts[..] {
            [syn::Stmt::Expr(expression, None)] => quote! { #expression },
            _ => quote! { #block },
        }),
        Node::Text(text) => {
            let text = &text.value;
            Ok(quote! { #text })
        }
        other => Err(Error::new(other.span(), "write an element, a component, \"text\" or {an expression}")),
    }
}

fn is_component(name: &NodeName) -> bool {
    let NodeName::Path(path) = name else { return false };
    path.path.segments.last().is_some_and(|it| it.ident.to_string().starts_with(char::is_uppercase))
}
