//! What is to be done by a note, such as the decisions of a meeting, becomes cards that the note leads to.
//!
//! **Invariant:** no line of the note is lost or reordered; one that leads to a card already becomes no second one.

use super::commands::fitting;
use crate::{
    domain::{
        board::List,
        card::Card,
        change::{Change, Context},
        edit::{Edit, Refused},
        id::Id,
        note::Note,
        record::Typed,
        standing::standings_at_end,
        value::Place,
        workspace::Workspace,
    },
    features::{boards::commands::named, links::addresses::Named},
};

/// An open tick of a list.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Decision {
    /// In which line of the text, from 0.
    pub line: usize,
    /// What stands before its words.
    before: String,
    /// Its words, as they are written.
    words: String,
}

impl Decision {
    /// What its card is called: its words without the signs of Markdown.
    pub fn title(&self) -> String {
        let mut title = String::new();
        let mut letters = self.words.chars().peekable();
        while let Some(letter) = letters.next() {
            match letter {
                '\\' if letters.peek().is_some_and(|it| it.is_ascii_punctuation()) => {
                    title.extend(letters.next())
                }
                '*' | '`' | '~' => {}
                _ => title.push(letter),
            }
        }
        title.trim().to_owned()
    }
}

/// The open ticks of a text that lead to no card.
pub fn decisions(text: &str) -> Vec<Decision> {
    let mut found = vec![];
    for (at, line) in text.lines().enumerate() {
        let inside = line.trim_start_matches([' ', '>']);
        let ticked = ["- [ ] ", "* [ ] ", "+ [ ] "].into_iter().find_map(|it| inside.strip_prefix(it));
        if let Some(words) = ticked.map(str::trim).filter(|it| !it.is_empty() && !it.contains("](")) {
            let before = line[..line.len() - inside.len() + 6].to_owned();
            let decision = Decision { line: at, before, words: words.to_owned() };
            if !decision.title().is_empty() {
                found.push(decision);
            }
        }
    }
    found
}

/// Makes cards of decisions, last in a list, and lets the note lead to them; one act.
pub fn make_cards(
    ws: &Workspace,
    cx: &mut Context,
    note: Id<Note>,
    list: Id<List>,
    decisions: &[Decision],
) -> Result<Change, Refused> {
    let text = &ws.get(note).ok_or(Refused::Gone)?.text;
    ws.get(list).ok_or(Refused::Gone)?;
    let ranks = standings_at_end(ws, list.any(), Card::KIND, decisions.len())?;
    let mut edit = Edit::new(ws, "note.cards");
    let mut lines: Vec<String> = text.split('\n').map(str::to_owned).collect();
    for (decision, rank) in decisions.iter().zip(ranks) {
        let Some(line) = lines.get_mut(decision.line).filter(|it| it.starts_with(&decision.before)) else {
            return Err(Refused::Gone);
        };
        let card: Id<Card> = cx.new_id();
        edit.set(card, &Card::TITLE, named(&decision.title())?);
        edit.set(card, &Card::PLACE, Some(Place { parent: list, rank }));
        *line = format!("{}[{}]({})", decision.before, decision.words, Named::Card(card).address());
    }
    edit.set(note, &Note::TEXT, fitting(&lines.join("\n"))?);
    Ok(edit.done(cx))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        domain::{board::Board, id::RecordId, note::Notebook},
        features::{
            bench::Bench,
            boards::commands::board::add_board,
            notes::commands::{add_note, add_notebook},
        },
    };

    const TEXT: &str = "# 会议\n\n- [ ] **小周**报名\n- [x] 做完的\n> - [ ] 锁\\_库存\n- [ ] [有了](#/card/0000000000001)\n- [ ] \n";

    #[test]
    fn open_ticks_become_cards_that_the_note_leads_to() {
        let mut bench = Bench::default();
        let (notebook, note, board) =
            (Id::<Notebook>::of(RecordId(61)), Id::<Note>::of(RecordId(71)), Id::<Board>::of(RecordId(41)));
        bench.run(|ws, cx| add_notebook(ws, cx, notebook, "会议")).expect("a notebook");
        bench.run(|ws, cx| add_note(ws, cx, note, Id::of(notebook.any()), "周会", TEXT)).expect("a note");
        bench.run(|ws, cx| add_board(ws, cx, board, "板", &["列"])).expect("a board");
        let list = bench.ws.children::<List>(board.any()).next().expect("a list").0;
        let found = decisions(TEXT);
        assert_eq!(found.iter().map(Decision::title).collect::<Vec<_>>(), ["小周报名", "锁_库存"]);
        bench.run(|ws, cx| make_cards(ws, cx, note, list, &found)).expect("they are made");
        let titles: Vec<_> = bench.ws.children::<Card>(list.any()).map(|it| it.1.title.clone()).collect();
        assert_eq!(titles, ["小周报名", "锁_库存"]);
        let text = bench.ws.get(note).expect("it is there").text.clone();
        assert!(decisions(&text).is_empty(), "{text}");
        assert_eq!(text.lines().count(), TEXT.lines().count());
        let again =
            bench.run(|ws, cx| make_cards(ws, cx, note, list, &[Decision { line: 99, ..found[0].clone() }]));
        assert_eq!(again, Err(Refused::Gone), "the text is another one by now");
    }
}
