//! Work that goes over all cards of a board, done list by list.
//!
//! A change in one list is worked out for that list. Another question is handed to one list after the other, with the
//! browser drawing between them where there are many cards; until the last has answered, what was said before stands.
//!
//! **Invariant:** the answers are to one question, the newest or the one before.

use std::rc::Rc;

use crate::ui::prelude::*;

use crate::{
    domain::{
        board::{Board, List},
        id::Id,
        workspace::Workspace,
    },
    features::boards::queries::lists,
    session::{Scope, Session},
    ui::pace::Pace,
};

/// What the lists of a board say to a question, in their order.
pub(super) struct Told<Q, A> {
    /// The question.
    pub asked: Q,
    /// The answers.
    pub said: Vec<Rc<A>>,
}

/// Compared by being the same, not by what is in it: a board full of cards is not compared card by card.
pub(super) struct Alike<T>(pub Rc<T>);

impl<T> Clone for Alike<T> {
    fn clone(&self) -> Self {
        Alike(self.0.clone())
    }
}

impl<T> PartialEq for Alike<T> {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// One list: what it is asked, and what it says to which question.
struct Part<Q: 'static, A: 'static> {
    asked: RwSignal<Q>,
    said: Memo<Alike<(Q, Rc<A>)>>,
}

/// Asks the lists of a board. `answer` is asked anew when something in its list, on the board or in the shop changes.
pub(super) fn by_list<Q, A>(
    session: Session,
    board: Id<Board>,
    asked: Memo<Q>,
    answer: fn(&Workspace, Id<Board>, Id<List>, &Q) -> A,
) -> Memo<Alike<Told<Q, A>>>
where
    Q: Clone + PartialEq + 'static,
    A: 'static,
{
    let part = move |list: Id<List>| {
        let asked = RwSignal::new(asked.get_untracked());
        let said = Memo::new(move |_| {
            let asked = asked.get();
            let scopes = [Scope::List(list), Scope::Board(board), Scope::Shop];
            let said = session.watch(&scopes, |ws| answer(ws, board, list, &asked));
            Alike(Rc::new((asked, Rc::new(said))))
        });
        Part { asked, said }
    };
    let parts = Memo::new(move |_| {
        let lists = session.watch(&[Scope::Board(board)], |ws| lists(ws, board));
        Alike(Rc::new(lists.into_iter().map(part).collect::<Vec<_>>()))
    });
    hand_on(asked, parts);
    Memo::new(move |before: Option<&Alike<Told<Q, A>>>| {
        let newest = asked.get();
        let said: Vec<_> = parts.get().0.iter().map(|it| it.said.get().0).collect();
        match before.filter(|_| said.iter().any(|it| it.0 != newest)) {
            Some(before) => before.clone(),
            None => {
                let said = said.iter().map(|it| it.1.clone()).collect();
                Alike(Rc::new(Told { asked: newest, said }))
            }
        }
    })
}

fn hand_on<Q, A>(asked: Memo<Q>, parts: Memo<Alike<Vec<Part<Q, A>>>>)
where
    Q: Clone + PartialEq + 'static,
    A: 'static,
{
    Effect::new(move |_| {
        let newest = asked.get();
        leptos::task::spawn_local(async move {
            let mut pace = Pace::begin();
            let Some(parts) = parts.try_get_untracked() else { return };
            for part in parts.0.iter() {
                if asked.try_with(|it| *it != newest).unwrap_or(true) {
                    return; // Overtaken, or the board is gone.
                }
                if part.asked.try_get_untracked().is_some_and(|it| it != newest) {
                    part.asked.try_set(newest.clone());
                    // Answered now and not at the last, when all would be.
                    part.said.try_get_untracked();
                    pace.rest_a_frame().await;
                }
            }
        });
    });
}
