//! What pages ask the frame for, answered: where 导出 and 导入 lead from each of them.

use crate::ui::prelude::*;

use crate::{
    domain::{board::Board, id::Id},
    features::{
        boards::view::{BoardWays, FieldsPart, TitleWords},
        exchange::{queries::What, view::use_exchange},
        settings::view::SettingsWays,
        trouble::view::TroubleWays,
    },
    session::ledger::LedgerHandle,
    storage::preferences::{Canary, open_shop},
};

/// The ways of a board.
pub fn of_board(board: Id<Board>) -> BoardWays {
    let exchange = use_exchange();
    BoardWays {
        on_export: Callback::new(move |()| exchange.export(What::Board(board))),
        on_import: Callback::new(move |()| exchange.ask()),
    }
}

/// The ways of the settings.
pub fn of_settings(on_keys: Callback<()>) -> SettingsWays {
    let exchange = use_exchange();
    SettingsWays {
        on_export: Callback::new(move |()| exchange.export(What::Shop)),
        on_import: Callback::new(move |()| exchange.ask()),
        on_keys,
        titles: || view! { <TitleWords /> },
        fields: || view! { <FieldsPart /> },
        install: None.into(),
    }
}

/// The ways out of trouble.
pub fn of_trouble() -> TroubleWays {
    let exchange = use_exchange();
    let ledger = use_context::<LedgerHandle>();
    TroubleWays {
        on_file: Callback::new(move |(file,)| exchange.receive(file)),
        on_paste: Callback::new(move |()| exchange.ask()),
        on_export: Callback::new(move |()| exchange.export(What::Shop)),
        // Where the shop could not be opened there is nothing to write.
        on_retry: Callback::new(move |()| ledger.into_iter().for_each(|it| it.get().retry())),
        on_go_on: Callback::new(|()| {
            Canary::forget(&open_shop());
            _ = window().location().reload();
        }),
        taken: exchange.taken(),
    }
}
