//! What lies where in the program's memory before it runs, and what of it points to what: by the account that the
//! linker gives with `--emit-relocs`.
//!
//! **Invariant:** who knows no address in a piece, and reads no piece that points there, can not read the piece. The
//! linker wrote every address, so it could name each of them; wasm-opt may fold one with a number, and such an address
//! counts as one into all pieces around it.

use std::{
    collections::{BTreeMap, HashMap, HashSet},
    ops::Range,
};

use anyhow::{Context, bail, ensure};
use walrus::Result;
use wasmparser::{
    BinaryReader, DataKind, KnownCustom, Linking, Operator, Parser, Payload, RelocSectionReader,
    RelocationType, SymbolInfo,
};

/// So far from a piece, in bytes, an address that the linker did not write may lead into it.
const AROUND: u32 = 64;

/// What can be read, and called, by whom it was asked for.
#[derive(Debug)]
pub struct Reached {
    /// The constant data, as ranges in order.
    pub data: Vec<Range<u32>>,
    /// Places in the table of functions.
    pub slots: HashSet<u32>,
}

/// What the linker laid down as one.
#[derive(Debug, Default)]
struct Piece {
    end: u32,
    /// Where the pieces begin whose addresses stand in it.
    points_to: Vec<u32>,
    /// Which places in the table of functions stand in it.
    slots: Vec<u32>,
}

/// The data of a program, piece by piece. Everything is told by addresses in its memory.
#[derive(Debug, Default)]
pub struct Pieces {
    /// By where each begins.
    pieces: BTreeMap<u32, Piece>,
    /// All that is never written to.
    constant: Range<u32>,
    /// The addresses that the linker wrote into functions, each with the pieces that it meant.
    written: HashMap<u32, Vec<u32>>,
    /// The places in the table of functions that it wrote into functions.
    written_slots: HashSet<u32>,
}

impl Pieces {
    /// Reads them from a program as it came from the linker.
    pub fn read(linked: &[u8]) -> Result<Pieces> {
        let mut segments: Vec<Segment> = Vec::new();
        let mut symbols: Vec<Option<Range<u32>>> = Vec::new();
        let mut relocations: Vec<(bool, RelocSectionReader)> = Vec::new();
        let (mut section, mut code) = (0, 0);
        for payload in Parser::new(0).parse_all(linked) {
            match payload? {
                Payload::CodeSectionStart { range, .. } => code = range.start,
                Payload::DataSection(reader) => {
                    section = reader.range().start;
                    for data in reader {
                        segments.push(Segment::read(&data?)?);
                    }
                }
                Payload::CustomSection(custom) => match custom.as_known() {
                    KnownCustom::Linking(linking) => {
                        for part in linking.subsections() {
                            if let Linking::SymbolTable(all) = part? {
                                for symbol in all {
                                    symbols.push(place(&symbol?, &segments)?);
                                }
                            }
                        }
                    }
                    KnownCustom::Reloc(reader) => relocations.push((custom.name() == "reloc.DATA", reader)),
                    _ => {}
                },
                _ => {}
            }
        }
        let constant = segments.first().context("the linked program has no data")?.memory.clone();
        ensure!(!symbols.is_empty(), "the linked program does not say what lies where: see build.rs");
        let mut pieces: BTreeMap<u32, Piece> = BTreeMap::new();
        for symbol in symbols.iter().flatten() {
            let piece = pieces.entry(symbol.start).or_default();
            piece.end = symbol.end.max(piece.end);
        }
        let mut read = Pieces { pieces, constant, ..Pieces::default() };
        for (in_data, reader) in relocations {
            for entry in reader.entries() {
                use RelocationType::{
                    MemoryAddrI32, MemoryAddrLeb, MemoryAddrSleb, TableIndexI32, TableIndexSleb,
                };
                let entry = entry?;
                let symbol = symbols[entry.index as usize].as_ref();
                match (entry.ty, symbol) {
                    (MemoryAddrLeb | MemoryAddrSleb, Some(symbol)) if !in_data => {
                        // It may lie outside the piece, as the end of a slice does.
                        let address = symbol.start.wrapping_add_signed(i32::try_from(entry.addend)?);
                        read.written.entry(address).or_default().push(symbol.start);
                    }
                    (MemoryAddrI32, Some(symbol)) if in_data => {
                        let start = symbol.start;
                        read.piece_at(section + entry.offset as usize, &segments)?.points_to.push(start);
                    }
                    (TableIndexI32, None) if in_data => {
                        let stands = section + entry.offset as usize;
                        let word =
                            linked[stands..].first_chunk().context("a place in the table is cut off")?;
                        read.piece_at(stands, &segments)?.slots.push(u32::from_le_bytes(*word));
                    }
                    (TableIndexSleb, None) if !in_data => {
                        let mut number = BinaryReader::new(&linked[code + entry.offset as usize..], 0);
                        read.written_slots.insert(number.read_var_i32()?.try_into()?);
                    }
                    (_, Some(_)) => bail!("the linker wrote an address in a way that is not known here"),
                    (_, None) => {}
                }
            }
        }
        Ok(read)
    }

    /// What may be read and called by functions that know these numbers, addresses and places in the table among them.
    pub fn reached(&self, numbers: &HashSet<u32>) -> Reached {
        let whole =
            self.constant.start..self.pieces.values().map(|it| it.end).max().unwrap_or(self.constant.end);
        // What may be written to stays where it is, and so does all that it points to.
        let mut open: Vec<u32> = self.within(self.constant.end..whole.end).collect();
        for &number in numbers.iter().filter(|it| whole.contains(it)) {
            match self.written.get(&number) {
                Some(meant) => open.extend(meant),
                None => open.extend(self.within(number - AROUND..number + AROUND)),
            }
        }
        let mut found: HashSet<u32> = open.iter().copied().collect();
        while let Some(start) = open.pop() {
            open.extend(self.pieces[&start].points_to.iter().filter(|it| found.insert(**it)));
        }
        let mut data: Vec<Range<u32>> = found.iter().map(|it| *it..self.pieces[it].end).collect();
        data.retain(|it| it.start < self.constant.end);
        data.sort_by_key(|it| it.start);
        let mut slots: HashSet<u32> =
            found.iter().flat_map(|it| self.pieces[it].slots.iter().copied()).collect();
        slots.extend(self.written_slots.intersection(numbers));
        Reached { data, slots }
    }

    /// Where what is never written to lies.
    pub fn constant(&self) -> Range<u32> {
        self.constant.clone()
    }

    /// The piece that has what stands there in the file.
    fn piece_at(&mut self, stands: usize, segments: &[Segment]) -> Result<&mut Piece> {
        let address =
            segments.iter().find_map(|it| it.address(stands)).context("an address outside the data")?;
        let piece = self.pieces.range_mut(..=address).next_back().filter(|it| address < it.1.end);
        Ok(piece.context("an address in no piece")?.1)
    }

    /// Where the pieces begin that have something of this range.
    fn within(&self, range: Range<u32>) -> impl Iterator<Item = u32> {
        let before = self.pieces.range(..range.start).next_back().filter(|it| it.1.end > range.start);
        before.into_iter().chain(self.pieces.range(range)).map(|it| *it.0)
    }
}

/// A stretch of the linked program that is laid into memory.
struct Segment {
    memory: Range<u32>,
    /// Where it stands in the file.
    file: Range<usize>,
}

impl Segment {
    fn read(data: &wasmparser::Data) -> Result<Segment> {
        let DataKind::Active { offset_expr, .. } = &data.kind else {
            anyhow::bail!("data without an address")
        };
        let Operator::I32Const { value } = offset_expr.get_operators_reader().read()? else {
            anyhow::bail!("data at an address that is no number")
        };
        let start = value as u32;
        let end = data.range.end;
        let file = end - data.data.len()..end;
        Ok(Segment { memory: start..start + u32::try_from(file.len())?, file })
    }

    /// The address of what stands there in the file.
    fn address(&self, stands: usize) -> Option<u32> {
        self.file.contains(&stands).then(|| self.memory.start + (stands - self.file.start) as u32)
    }
}

/// Where a symbol lies, when it is data.
fn place(symbol: &SymbolInfo, segments: &[Segment]) -> Result<Option<Range<u32>>> {
    let SymbolInfo::Data { symbol: Some(defined), .. } = symbol else { return Ok(None) };
    let segment = segments.get(defined.index as usize).context("a symbol in no segment")?;
    let start = segment.memory.start + defined.offset;
    Ok(Some(start..start + defined.size))
}

#[cfg(test)]
#[expect(clippy::single_range_in_vec_init, reason = "one range is meant")]
mod tests {
    use super::*;

    /// Constants up to 1200: `a` points to `c`, which calls what stands at 7; `b` and `d` are pointed to by nobody.
    /// What may be written to, at 1200, points to `e`.
    fn pieces() -> Pieces {
        let piece = |end, points_to: &[u32], slots: &[u32]| Piece {
            end,
            points_to: points_to.into(),
            slots: slots.into(),
        };
        Pieces {
            pieces: BTreeMap::from([
                (1000, piece(1010, &[1030], &[])),
                (1010, piece(1030, &[], &[5])),
                (1030, piece(1040, &[], &[7])),
                (1040, piece(1050, &[], &[])),
                (1190, piece(1200, &[], &[9])),
                (1200, piece(1208, &[1190], &[])),
            ]),
            constant: 1000..1200,
            written: HashMap::from([(1000, vec![1000]), (1010, vec![1010]), (1050, vec![1040])]),
            written_slots: HashSet::from([3]),
        }
    }

    fn check(numbers: &[u32], data: &[Range<u32>], slots: &[u32]) {
        let reached = pieces().reached(&numbers.iter().copied().collect());
        assert_eq!(reached.data, data, "by {numbers:?}");
        assert_eq!(reached.slots, slots.iter().copied().collect(), "by {numbers:?}");
    }

    #[test]
    fn what_an_address_leads_to() {
        check(&[], &[1190..1200], &[9]);
        check(&[999_999], &[1190..1200], &[9]);
        check(&[1000], &[1000..1010, 1030..1040, 1190..1200], &[7, 9]);
        check(&[1010], &[1010..1030, 1190..1200], &[5, 9]);
    }

    #[test]
    fn only_what_the_linker_wrote_is_a_place_in_the_table() {
        check(&[3, 4], &[1190..1200], &[3, 9]);
    }

    #[test]
    fn the_end_of_a_slice_means_that_slice() {
        check(&[1050], &[1040..1050, 1190..1200], &[9]);
    }

    #[test]
    fn an_address_the_linker_did_not_write_means_all_around_it() {
        check(&[1020], &[1000..1010, 1010..1030, 1030..1040, 1040..1050, 1190..1200], &[5, 7, 9]);
    }
}
