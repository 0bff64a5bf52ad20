//! The file a gazetteer is read from: one line a district or place, fields separated by tabs.
//!
//! ```text
//! awaaz-places  1
//! S  Bihar                              a state
//! D  Vaishali  IN-BR                    a district; they are numbered from 0
//! N  Malda  IN-WB  Maldah               the usual spelling of a name, its state, another spelling
//! P  Hajipur  0  0  256916  852113      a place: name, district, rank (0-2), ten-thousandths of a degree or nothing
//! ```

use super::Rank;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

const HEADER: &str = "awaaz-places\t1";
/// Largest accepted file, in bytes.
const MAX_BYTES: usize = 64 << 20;

/// A district.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct District {
    pub name: String,
    /// ISO 3166-2.
    pub state: String,
}

impl District {
    pub(super) fn memory(&self) -> usize {
        size_of::<Self>() + self.name.len() + self.state.len()
    }
}

/// A place of the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    pub name: String,
    /// Index of its district.
    pub district: u16,
    pub rank: Rank,
    /// Ten-thousandths of a degree north and east.
    pub at: Option<(i32, i32)>,
}

/// Everything a gazetteer is made of.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Listing {
    /// Names of states, lower case.
    pub states: BTreeSet<String>,
    pub districts: Vec<District>,
    pub places: Vec<Listed>,
    /// Other ways to spell names.
    pub spellings: Vec<Spelling>,
}

/// A name that is spelled in several ways.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spelling {
    /// The one that values have.
    pub usual: String,
    /// ISO 3166-2.
    pub state: String,
    pub other: String,
}

/// A file that is none of ours.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("places, line {line}: {problem}")]
pub struct ListingError {
    /// From 1; 0 is the whole file.
    pub line: usize,
    pub problem: &'static str,
}

impl Listing {
    /// Reads the file.
    pub fn parse(text: &str) -> Result<Self, ListingError> {
        let wrong = |line: usize, problem| ListingError { line, problem };
        if text.len() > MAX_BYTES {
            return Err(wrong(0, "is too large"));
        }
        let mut lines = text.lines();
        if lines.next() != Some(HEADER) {
            return Err(wrong(1, "is not a list of places"));
        }
        let mut listing = Self::default();
        for (i, line) in lines.enumerate() {
            let fields: Vec<&str> = line.split('\t').collect();
            listing.line(&fields).map_err(|problem| wrong(i + 2, problem))?;
        }
        Ok(listing)
    }

    fn line(&mut self, fields: &[&str]) -> Result<(), &'static str> {
        match fields {
            ["S", name] => {
                self.states.insert(name.to_lowercase());
            }
            ["D", name, state] => self.districts.push(District {
                name: (*name).to_owned(),
                state: (*state).to_owned(),
            }),
            ["N", usual, state, other] => self.spellings.push(Spelling {
                usual: (*usual).to_owned(),
                state: (*state).to_owned(),
                other: (*other).to_owned(),
            }),
            ["P", name, district, rank, lat, lon] => {
                let district: u16 = district.parse().map_err(|_| "the district is no number")?;
                if usize::from(district) >= self.districts.len() {
                    return Err("there is no such district");
                }
                let rank = match *rank {
                    "0" => Rank::Headquarters,
                    "1" => Rank::Town,
                    "2" => Rank::Village,
                    _ => return Err("the rank is not 0, 1 or 2"),
                };
                let at = match (*lat, *lon) {
                    ("", "") => None,
                    (lat, lon) => Some((degrees(lat, 90)?, degrees(lon, 180)?)),
                };
                let name = (*name).to_owned();
                self.places.push(Listed {
                    name,
                    district,
                    rank,
                    at,
                });
            }
            _ => return Err("is neither a state, a district nor a place"),
        }
        Ok(())
    }

    /// Lists places of several spellings under each of them; which spelling is which usual one.
    pub(super) fn spell(&mut self) -> BTreeMap<String, String> {
        let mut usual = BTreeMap::new();
        let asked: BTreeSet<String> = self
            .spellings
            .iter()
            .flat_map(|it| [it.usual.to_lowercase(), it.other.to_lowercase()])
            .collect();
        let mut best: BTreeMap<(String, &str), Listed> = BTreeMap::new();
        for place in &self.places {
            let name = place.name.to_lowercase();
            if let Some(District { state, .. }) = self.districts.get(usize::from(place.district))
                && asked.contains(&name)
            {
                let key = (name, state.as_str());
                let known = best.entry(key).or_insert_with(|| place.clone());
                if place.rank < known.rank {
                    *known = place.clone();
                }
            }
        }
        let mut more = Vec::new();
        for spelling in &self.spellings {
            let known = self
                .spellings
                .iter()
                .filter(|it| it.usual == spelling.usual && it.state == spelling.state)
                .flat_map(|it| [&it.usual, &it.other])
                .filter_map(|name| best.get(&(name.to_lowercase(), spelling.state.as_str())))
                .min_by_key(|it| it.rank);
            let Some(place) = known else { continue };
            for name in [&spelling.usual, &spelling.other] {
                more.push(Listed {
                    name: name.clone(),
                    ..place.clone()
                });
            }
            usual.insert(spelling.other.clone(), spelling.usual.clone());
        }
        self.places.append(&mut more);
        usual
    }

    /// Writes the file.
    pub fn to_text(&self) -> String {
        let mut text = format!("{HEADER}\n");
        for state in &self.states {
            let _ = writeln!(text, "S\t{state}");
        }
        for District { name, state } in &self.districts {
            let _ = writeln!(text, "D\t{name}\t{state}");
        }
        for Spelling { usual, state, other } in &self.spellings {
            let _ = writeln!(text, "N\t{usual}\t{state}\t{other}");
        }
        for place in &self.places {
            let (lat, lon) = place
                .at
                .map_or_else(Default::default, |(lat, lon)| (lat.to_string(), lon.to_string()));
            let (name, district, rank) = (&place.name, place.district, place.rank as u8);
            let _ = writeln!(text, "P\t{name}\t{district}\t{rank}\t{lat}\t{lon}");
        }
        text
    }
}

fn degrees(text: &str, limit: i32) -> Result<i32, &'static str> {
    text.parse()
        .ok()
        .filter(|value: &i32| value.unsigned_abs() <= limit.unsigned_abs() * 10_000)
        .ok_or("a coordinate is no number of ten-thousandths of a degree")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_back() {
        let text = "awaaz-places\t1\nS\tbihar\nD\tVaishali\tIN-BR\nP\tHajipur\t0\t0\t256916\t852113\nP\tBidupur\t0\t2\t\t\n";
        assert_eq!(Listing::parse(text).unwrap().to_text(), text);
    }

    #[test]
    fn a_broken_line_is_named() {
        for (line, problem) in [
            ("P\tX\t3\t0\t\t", "there is no such district"),
            ("P\tX\t0\t7\t\t", "the rank is not 0, 1 or 2"),
            (
                "P\tX\t0\t0\t9999999\t1",
                "a coordinate is no number of ten-thousandths of a degree",
            ),
            ("Q", "is neither a state, a district nor a place"),
        ] {
            let error = Listing::parse(&format!("awaaz-places\t1\nD\tX\tIN-UP\n{line}\n")).unwrap_err();
            assert_eq!((error.line, error.problem), (3, problem));
        }
        assert_eq!(Listing::parse("").unwrap_err().line, 1);
    }
}
