//! How a part of a view reads the workspace: a memo over the scopes it depends on.

use crate::ui::prelude::*;

use crate::{
    domain::workspace::Workspace,
    session::{Scope, use_session},
};

/// What a query says, said again only when it says something else.
pub(super) fn look<T, const N: usize>(
    scopes: [Scope; N],
    query: impl Fn(&Workspace) -> T + Send + Sync + 'static,
) -> Memo<T>
where
    T: PartialEq + Send + Sync + 'static,
{
    let session = use_session();
    Memo::new(move |_| session.watch(&scopes, |ws| query(ws)))
}
