//! What others wrote, taken in (rules D4 and D5).

use std::rc::Rc;

use hashbrown::HashMap;
use web_sys::{File, FileSystemFileHandle};

use super::{FolderKeeper, why_of};
use crate::{
    app::disk_ledger::take_up,
    domain::{
        block::pack,
        change::{Change, Writer},
        id::RecordId,
        import::{Known, Planning},
        packet::{Error, Packet},
    },
    features::{
        exchange::view::{Fault, Parcel, Pieces, unpack},
        folder::{
            progress::{number_of, shop_of},
            view::Why,
        },
    },
    storage::{FolderError, Inside, SharedFolder, StorageError, log::Row, read_file},
    ui::pace::Pace,
};

/// A file that does not read is called damaged when it was found just so as often. A drive may lay down room for a file
/// before it fills it.
const SURE: u32 = 5;

/// Whose file it is, its number, its size and when it was changed.
pub(super) type Suspect = (RecordId, u32, u64, u64);

/// More changes than this come in as an import, which is one transaction however many they are.
const MANY: usize = 200;

impl FolderKeeper {
    /// Takes in what others wrote; answers how many files are not all there yet, and how many are damaged.
    pub(super) async fn read(&self, shop: &SharedFolder) -> Result<(usize, usize), Why> {
        let (own, mut waiting, mut damaged) = (self.ledger.replica(), 0, 0);
        let (before, mut suspects) = (self.suspects.take(), HashMap::new());
        for (name, inside) in shop.inside().await.map_err(why_of)? {
            let (Ok(device), Inside::Folder(folder)) = (name.parse::<RecordId>(), inside) else { continue };
            if device == own {
                continue;
            }
            let mut files: HashMap<u32, FileSystemFileHandle> = numbers(&folder).await?.into_iter().collect();
            let there: Vec<u32> = files.keys().copied().collect();
            let unread = self.progress.borrow().unread(device, &there);
            for number in unread {
                let Some(file) = files.remove(&number) else { continue };
                let Ok(file) = read_file(&file).await else {
                    waiting += 1;
                    continue;
                };
                let suspect = (device, number, file.size() as u64, file.last_modified() as u64);
                let mut aside = vec![];
                // What does not read today may be whole tomorrow, and the files behind it are read all the same.
                match unpack(Parcel::File(file), None, Pieces::Aside(&self.ledger, &mut aside), |_, _| ())
                    .await
                {
                    Ok(packet) => {
                        self.merge(packet).await?;
                        self.progress.borrow_mut().note_read(device, number);
                        self.keep().await?;
                    }
                    Err(Fault::Trouble(_)) => return Err(Why::Here),
                    Err(Fault::Empty | Fault::Packet(Error::Incomplete { .. })) => waiting += 1,
                    Err(_) => {
                        let often = before.get(&suspect).map_or(1, |it| it + 1);
                        suspects.insert(suspect, often);
                        if often < SURE { waiting += 1 } else { damaged += 1 }
                    }
                }
            }
        }
        self.suspects.replace(suspects);
        Ok((waiting, damaged))
    }

    /// Takes in what is new in a packet.
    async fn merge(&self, packet: Packet) -> Result<(), Why> {
        let home = self.ledger.workspace();
        let from = packet.header.from.name.clone();
        let last = self.keeper.log.last_seqs().await.map_err(|_| Why::Here)?;
        let is_old = |writer: &Writer, seq: u32| last.get(writer).is_some_and(|it| seq <= *it);
        let mut known = Known::default();
        // Comparing with the whole log takes long, and mostly nothing in it is here.
        if packet.changes.iter().any(|it| is_old(&it.id.writer, it.id.seq)) {
            for change in self.ledger.changes().await.map_err(|_| Why::Here)? {
                known.add(&change);
            }
        }
        let (mut planning, mut pace) = (Planning::of(packet, &known), Pace::begin());
        while self.keeper.session.read(|ws| planning.step(ws)).map_err(|_| Why::Here)? {
            pace.rest().await;
        }
        let plan = planning.done(home);
        if !plan.other_shop && !plan.changes.is_empty() {
            if plan.changes.len() > MANY || !self.add(&plan.changes).await? {
                let act =
                    self.ledger.import(from, home, Rc::new(plan.changes)).await.map_err(|_| Why::Here)?;
                self.progress.borrow_mut().note_act(act);
            }
            // Pieces of files may have come along.
            self.keeper.arrivals.update(|it| *it += 1);
        }
        Ok(())
    }

    /// Adds changes as another tab of this browser would; false when that cannot be, for their names are taken.
    async fn add(&self, changes: &[Change]) -> Result<bool, Why> {
        let rows: Vec<Row> = changes.iter().map(Row::of).collect();
        match self.keeper.log.append(&rows).await {
            Ok(()) => {}
            Err(StorageError::Taken) => return Ok(false),
            Err(_) => return Err(Why::Here),
        }
        let taken_up = take_up(&self.keeper, changes, pack(changes)).await;
        taken_up.map(|()| true).map_err(|_| Why::Here)
    }
}

/// The files of a device, by number.
pub(super) async fn numbers(folder: &SharedFolder) -> Result<Vec<(u32, FileSystemFileHandle)>, Why> {
    let inside = folder.inside().await.map_err(why_of)?;
    let file = |(name, inside): (String, Inside)| match inside {
        Inside::File(file) => Some((number_of(&name)?, file)),
        Inside::Folder(_) => None,
    };
    Ok(inside.into_iter().filter_map(file).collect())
}

/// The file of another shop that tells most: the largest of the first ones.
pub(super) async fn first_file(folder: &SharedFolder) -> Result<Option<File>, FolderError> {
    let mut first: Option<File> = None;
    for (name, inside) in folder.inside().await? {
        let (Some(_), Inside::Folder(shop)) = (shop_of(&name), inside) else { continue };
        for (_, inside) in shop.inside().await? {
            let Inside::Folder(device) = inside else { continue };
            for (name, inside) in device.inside().await? {
                let (Some(1), Inside::File(file)) = (number_of(&name), inside) else { continue };
                let file = read_file(&file).await?;
                if first.as_ref().is_none_or(|it| it.size() < file.size()) {
                    first = Some(file);
                }
            }
        }
    }
    Ok(first)
}
