//! Saying something about a card or a board, and what one has seen of what others said.
//!
//! **Invariant:** whom a comment means always follows from the text that stands beside it.

use super::{mentions::meant, queries::glances};
use crate::domain::{
    board::{Comment, Member, Subject},
    change::{Change, Context, Seen},
    edit::{Edit, Refused},
    glance::Glance,
    id::Id,
    record::Typed,
    standing::standings_at_end,
    value::{Place, Shape},
    workspace::Workspace,
};
use crate::features::{
    boards::{
        commands::{having_seen, named, set, together},
        queries::person,
    },
    members::queries::members_of,
};

/// Says something. `chosen` are those who were picked from a list while it was written.
pub fn say(
    ws: &Workspace,
    cx: &mut Context,
    on: Id<Subject>,
    text: &str,
    chosen: &[Id<Member>],
) -> Result<Change, Refused> {
    ws.record(on.any()).filter(|it| !it.is_purged()).ok_or(Refused::Gone)?;
    let text = named(text)?;
    let rank = standings_at_end(ws, on.any(), Comment::KIND, 1)?.remove(0);
    let comment: Id<Comment> = cx.new_id();
    let mut edit = Edit::new(ws, "comment.add");
    for (member, words) in meant(ws, &text, chosen, None) {
        edit.set_key(comment, Comment::MENTION.of(member), words.write());
    }
    edit.set(comment, &Comment::TEXT, text);
    edit.set(comment, &Comment::PLACE, Some(Place { parent: on, rank }));
    Ok(edit.done(cx))
}

/// Says a comment in other words. `seen` is what its author had seen of the text when they began.
pub fn edit_comment(
    ws: &Workspace,
    cx: &mut Context,
    comment: Id<Comment>,
    text: &str,
    chosen: &[Id<Member>],
    seen: &Seen,
) -> Result<Change, Refused> {
    let said = ws.get(comment).ok_or(Refused::Gone)?;
    let text = named(text)?;
    let mut edit = Edit::new(ws, "comment.edit");
    let meant = meant(ws, &text, chosen, Some(said));
    for (member, _) in &said.mentions {
        if meant.iter().all(|it| it.0 != *member) {
            edit.set_key(comment, Comment::MENTION.of(*member), String::new().write());
        }
    }
    for (member, words) in meant {
        edit.set_key(comment, Comment::MENTION.of(member), words.write());
    }
    let text = set(ws, cx, "comment.edit", comment, &Comment::TEXT, text)?;
    Ok(together(edit.done(cx), having_seen(text, seen)))
}

/// Moves a comment to 回收站.
pub fn trash_comment(ws: &Workspace, cx: &mut Context, comment: Id<Comment>) -> Result<Change, Refused> {
    set(ws, cx, "comment.trash", comment, &Comment::TRASHED, true)
}

/// Says of comments that I have seen them, or that they are still to be looked at.
pub fn look_at(
    ws: &Workspace,
    cx: &mut Context,
    comments: &[Id<Comment>],
    seen: bool,
) -> Result<Change, Refused> {
    let mine = members_of(ws, cx.me);
    let mut edit = Edit::new(ws, "comment.read");
    // What is left is said by the next press: nobody has thirty thousand things to read at once.
    for comment in comments.iter().take(Change::MOST_OPS / 2) {
        let known: Vec<_> = glances(ws, *comment, &mine).collect();
        if seen && known.iter().any(|it| it.1) {
            continue;
        }
        let marks = if seen {
            vec![Glance::of(*comment, person(ws, cx.me))]
        } else {
            known.iter().map(|it| it.0).collect()
        };
        for mark in marks {
            edit.set(mark, &Glance::TO, Some(*comment));
            edit.set(mark, &Glance::READ, seen);
            edit.set(mark, &Glance::TRASHED, false);
        }
    }
    Ok(edit.done(cx))
}
