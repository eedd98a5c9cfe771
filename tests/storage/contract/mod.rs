//! What must hold wherever a shop rests. Every rule runs on memory, and in Chromium on IndexedDB.

mod channels;
mod chunks;
mod faults;
mod folding;
mod imports;
mod rows;
mod saving;
pub mod tab;
mod tabs;

pub use self::{channels::*, chunks::*, faults::*, folding::*, imports::*, rows::*, saving::*, tabs::*};

use std::rc::Rc;

use zhanggui::storage::{Host, Storage};

/// Where the rules are tried: one database, and as many ways to it as a rule wants.
pub trait Ground {
    /// Another way to the same database, as another tab or the next start has it. `exists` as for
    /// [`IndexedDb::new`](zhanggui::storage::IndexedDb::new).
    fn storage(&self, exists: bool) -> Rc<dyn Storage>;
    /// A database that has nothing to do with the others.
    fn another(&self) -> Box<dyn Ground>;
    /// Where background work runs; its pauses end at once.
    fn host(&self) -> Host;
}

/// Calls a macro with the names of all rules.
#[macro_export]
macro_rules! rules {
    ($run:ident) => {
        $run! {
            a_new_place_is_fresh_and_a_used_one_is_not
            rows_come_back_in_the_order_of_arrival
            the_same_row_again_is_one_row_and_another_is_refused
            a_writer_goes_on_where_it_stopped
            drafts_and_words_are_kept
            a_removed_shop_is_gone
            what_does_not_read_is_never_taken_for_empty
            a_fold_keeps_state_and_history
            late_arrivals_change_nothing_after_a_restart
            gaps_are_filled_after_a_restart
            pages_that_do_not_read_are_folded_anew
            pages_prepared_in_slices_miss_nothing
            purged_values_leave_the_device
            two_tabs_lose_nothing
            pages_may_be_written_by_either_tab
            a_tab_that_is_still_loading_does_not_fold
            a_stale_tab_takes_in_an_import_before_it_folds
            what_is_written_while_reading_anew_is_read
            an_import_is_whole_and_once
            a_withheld_import_is_out_until_it_is_taken_back
            a_tab_that_missed_a_withholding_does_not_fold
            a_saver_writes_in_order_and_says_when
            nothing_acknowledged_is_lost_whatever_fails
            an_import_is_all_or_nothing_whatever_fails
            a_killed_fold_leaves_the_old_or_the_new
            after_a_failure_it_makes_sure_before_it_says_saved
            nothing_is_folded_before_it_is_written
            numbers_that_went_out_are_kept
            what_came_of_a_channel_is_kept
            chunks_come_back_under_their_names
            a_damaged_chunk_counts_as_missing
            purging_drops_only_what_nobody_names
            a_chunk_is_there_or_not_whatever_fails
        }
    };
}
