//! Places as people say and type them: towns and villages found in a message by how they sound.
//!
//! A [`Gazetteer`] holds the names; [`cues`] knows where a sentence of a language has room for one. Precision goes first: a
//! word that people use for anything else never becomes a village.

mod cues;
mod known;
mod listing;
mod sounds;

pub(crate) use known::Places;
pub use listing::{District, Listed, Listing, ListingError, Spelling};

use sounds::{Blind, Sounds};
use std::collections::BTreeMap;

/// How much of a place it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rank {
    /// A district, the town that gives it its name, or a head post office.
    Headquarters,
    /// A town or large village (sub-post office).
    Town,
    /// A village (branch post office).
    Village,
}

/// One place.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Spot<'a> {
    /// Usual English spelling.
    pub name: &'a str,
    pub district: &'a str,
    /// ISO 3166-2: `IN-UP`.
    pub state: &'a str,
    pub rank: Rank,
    /// Degrees north and east, to a few kilometres.
    pub at: Option<(f64, f64)>,
}

/// Price of a place outside the states where the language is at home.
const AWAY: f32 = 0.3;
/// Farthest that a known place may be for it to decide between places of the same name, in kilometres.
const NEAR_KM: f64 = 80.0;

#[derive(Debug, Clone, Copy)]
struct Entry {
    district: u16,
    rank: Rank,
    /// Ten-thousandths of a degree.
    at: Option<(i32, i32)>,
}

/// One spelling; all places of that name.
#[derive(Debug, Clone, Copy)]
struct Name {
    /// In [`Gazetteer::text`].
    start: u32,
    len: u8,
    /// The best of its places.
    rank: Rank,
    /// First in [`Gazetteer::entries`]; the next name's is the end.
    entries: u32,
    /// In [`Gazetteer::heard`].
    heard: u32,
    heard_len: u8,
    /// The usual spelling, where this is another one: its index.
    usual: u32,
}

/// [`Name::usual`] of a name that is the usual one itself.
const ITSELF: u32 = u32::MAX;

/// All known places, found by sound. About 50 bytes a place.
#[derive(Debug, Clone, Default)]
pub struct Gazetteer {
    text: String,
    /// The sounds of all names.
    heard: Vec<u8>,
    /// Sorted by the key of their sounds, then by rank.
    names: Vec<Name>,
    /// One to one with `names`.
    keys: Vec<u64>,
    entries: Vec<Entry>,
    districts: Vec<District>,
}

/// A name that was heard.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Hit {
    name: usize,
    rank: Rank,
    /// 0 is exactly a headquarters.
    score: f32,
}

impl Gazetteer {
    /// Puts a listing in order. Places of a state's own name are left out: a state is no place to go to work.
    pub fn new(mut listing: Listing) -> Self {
        let spellings = listing.spell();
        let states = std::mem::take(&mut listing.states);
        let mut groups: BTreeMap<String, Vec<Listed>> = BTreeMap::new();
        for place in listing.places {
            if place.name.len() < 64 && !states.contains(&place.name.to_lowercase()) {
                groups.entry(place.name.clone()).or_default().push(place);
            }
        }
        let mut named: Vec<(u64, Rank, String, Vec<Listed>)> = groups
            .into_iter()
            .map(|(name, mut places)| {
                places.sort_by_key(|it| (it.district, it.rank));
                places.dedup_by_key(|it| it.district);
                let rank = places.iter().map(|it| it.rank).min().unwrap_or(Rank::Village);
                (Sounds::of(&name).key(), rank, name, places)
            })
            .collect();
        named.sort_by(|a, b| (a.0, a.1, &a.2).cmp(&(b.0, b.1, &b.2)));
        let mut gazetteer = Self {
            districts: listing.districts,
            ..Self::default()
        };
        let at: BTreeMap<&str, u32> = named.iter().map(|it| it.2.as_str()).zip(0..).collect();
        let usual = |name: &str| {
            spellings
                .get(name)
                .and_then(|usual| at.get(usual.as_str()))
                .copied()
        };
        for (key, rank, name, places) in &named {
            let sounds = Sounds::of(name);
            gazetteer.names.push(Name {
                start: gazetteer.text.len() as u32,
                len: name.len() as u8,
                rank: *rank,
                entries: gazetteer.entries.len() as u32,
                heard: gazetteer.heard.len() as u32,
                heard_len: sounds.len() as u8,
                usual: usual(name).unwrap_or(ITSELF),
            });
            gazetteer.keys.push(*key);
            gazetteer.text.push_str(name);
            gazetteer.heard.extend(sounds.as_bytes());
            gazetteer.entries.extend(places.iter().map(|place| Entry {
                district: place.district,
                rank: place.rank,
                at: place.at,
            }));
        }
        gazetteer.text.shrink_to_fit();
        gazetteer.heard.shrink_to_fit();
        gazetteer.names.shrink_to_fit();
        gazetteer.keys.shrink_to_fit();
        gazetteer.entries.shrink_to_fit();
        gazetteer
    }

    /// How many places there are.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// Bytes that it takes in memory.
    pub fn memory(&self) -> usize {
        self.text.len()
            + self.heard.len()
            + size_of_val(self.names.as_slice())
            + size_of_val(self.keys.as_slice())
            + size_of_val(self.entries.as_slice())
            + self.districts.iter().map(District::memory).sum::<usize>()
    }

    /// All places of a name in its usual spelling, headquarters first; letter case does not matter.
    pub fn all(&self, name: &str) -> Vec<Spot<'_>> {
        let name = name.trim();
        let mut spots: Vec<Spot<'_>> = self
            .alike(Sounds::of(name).key())
            .filter(|i| self.spelling(*i).eq_ignore_ascii_case(name))
            .flat_map(|i| self.spots(i))
            .collect();
        spots.sort_by_key(|it| it.rank);
        spots
    }

    /// The place that is meant by a name: the nearest to what is known (`near`: degrees north and east) where one is within
    /// eighty kilometres, else the greatest. Where several are as great, nobody can tell: `None`.
    pub fn resolve(&self, name: &str, near: &[(f64, f64)]) -> Option<Spot<'_>> {
        let all = self.all(name);
        let nearest = all
            .iter()
            .filter_map(|it| {
                let at = it.at?;
                let km = near.iter().map(|known| distance_km(at, *known));
                Some((*it, km.fold(f64::INFINITY, f64::min)))
            })
            .filter(|(_, km)| *km <= NEAR_KM)
            .min_by(|a, b| a.1.total_cmp(&b.1));
        if let Some((spot, _)) = nearest {
            return Some(spot);
        }
        match all.as_slice() {
            [only] => Some(*only),
            [first, second, ..] if first.rank < second.rank => Some(*first),
            _ => None,
        }
    }

    /// The name that was most probably said. `home`: the states that are meant before others, none for all; `allowed`: the
    /// highest price for a place of that rank, number of sounds, at home or not.
    fn hear(
        &self,
        heard: &[Sounds],
        blind: Blind,
        home: &[String],
        allowed: impl Fn(Rank, usize, bool) -> f32,
    ) -> Option<Hit> {
        let mut best: Option<(f32, Hit)> = None;
        for sounds in heard {
            for i in self.alike(sounds.key()) {
                let name = self.names[i];
                let theirs = self.heard_as(i);
                if theirs.len().abs_diff(sounds.len()) > 4 {
                    continue;
                }
                // Of two that sound nearly alike the greater is meant.
                let handicap = 0.2 * f32::from(name.rank as u8);
                let most = allowed(name.rank, theirs.len(), true);
                let most = best.map_or(most, |(known, _)| most.min(known - handicap));
                let Some(cost) = sounds.cost_within(theirs, blind, most) else {
                    continue;
                };
                let at_home =
                    home.is_empty() || self.spots(i).any(|it| home.iter().any(|state| state == it.state));
                let score = cost + handicap + if at_home { 0.0 } else { AWAY };
                if cost <= allowed(name.rank, theirs.len(), at_home)
                    && best.is_none_or(|(known, _)| score < known)
                {
                    let rank = name.rank;
                    let name = self.usual(i, home);
                    best = Some((score, Hit { name, rank, score }));
                }
            }
        }
        best.map(|(_, hit)| hit)
    }

    /// The usual spelling of a name, where it is one in the states that are meant.
    fn usual(&self, name: usize, home: &[String]) -> usize {
        let usual = self.names[name].usual as usize;
        let meant = self.names[name].usual != ITSELF
            && (home.is_empty()
                || self
                    .spots(usual)
                    .any(|it| home.iter().any(|state| state == it.state)));
        if meant { usual } else { name }
    }

    fn heard_as(&self, name: usize) -> &[u8] {
        let Name { heard, heard_len, .. } = self.names[name];
        self.heard
            .get(heard as usize..heard as usize + usize::from(heard_len))
            .unwrap_or_default()
    }

    fn spelling(&self, name: usize) -> &str {
        let Name { start, len, .. } = self.names[name];
        self.text
            .get(start as usize..start as usize + usize::from(len))
            .unwrap_or_default()
    }

    /// The names with these consonants.
    fn alike(&self, key: u64) -> std::ops::Range<usize> {
        let from = self.keys.partition_point(|known| *known < key);
        let to = from + self.keys[from..].partition_point(|known| *known == key);
        from..to
    }

    fn spots(&self, name: usize) -> impl Iterator<Item = Spot<'_>> {
        let from = self.names[name].entries as usize;
        let to = self
            .names
            .get(name + 1)
            .map_or(self.entries.len(), |next| next.entries as usize);
        self.entries[from..to].iter().filter_map(move |entry| {
            let district = self.districts.get(usize::from(entry.district))?;
            let degrees = |(lat, lon): (i32, i32)| (f64::from(lat) / 1e4, f64::from(lon) / 1e4);
            Some(Spot {
                name: self.spelling(name),
                district: &district.name,
                state: &district.state,
                rank: entry.rank,
                at: entry.at.map(degrees),
            })
        })
    }
}

/// Distance of two points (degrees north, east), good to a percent at the distances that matter here.
fn distance_km(a: (f64, f64), b: (f64, f64)) -> f64 {
    const KM_PER_DEGREE: f64 = 111.2;
    let north = a.0 - b.0;
    let east = (a.1 - b.1) * f64::midpoint(a.0, b.0).to_radians().cos();
    north.hypot(east) * KM_PER_DEGREE
}

#[cfg(test)]
mod tests {
    use super::*;

    fn gazetteer() -> Gazetteer {
        let text = "awaaz-places\t1\nS\tBihar\nD\tVaishali\tIN-BR\nD\tAyodhya\tIN-UP\nD\tBhavnagar\tIN-GJ\n\
            P\tHajipur\t0\t0\t256916\t852113\nP\tHajipur\t1\t2\t266783\t819228\nP\tHajipur\t2\t2\t213013\t719719\n\
            P\tRampura\t1\t2\t\t\nP\tRampura\t2\t2\t\t\nP\tBihar\t1\t2\t\t\n";
        Gazetteer::new(Listing::parse(text).unwrap())
    }

    #[test]
    fn of_several_places_of_one_name_the_near_one_then_the_greatest_is_meant() {
        let places = gazetteer();
        assert_eq!(places.resolve("hajipur", &[]).unwrap().district, "Vaishali");
        let lucknow_and_faizabad = [(26.84, 80.94), (26.77, 82.14)];
        let near = places.resolve("Hajipur", &lucknow_and_faizabad).unwrap();
        assert_eq!((near.district, near.state), ("Ayodhya", "IN-UP"));
        assert_eq!(
            places.resolve("Rampura", &[]),
            None,
            "two villages: nobody can tell"
        );
        assert_eq!(places.all("Rampura").len(), 2);
    }

    #[test]
    fn a_state_is_no_place() {
        assert!(gazetteer().all("Bihar").is_empty());
    }
}
