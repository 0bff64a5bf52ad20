//! Reading the directory of post offices: which place each of them names.

use std::collections::{BTreeMap, HashMap};
use std::path::Path;

use conversation::understand::places::{District, Listed, Listing, Rank};
use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection, SqliteRow};
use sqlx::{ConnectOptions as _, Row as _};

/// Offices with name, kind (0 head, 1 sub, 2 branch), district, state and position: their own where it is trusted (`gq_code`
/// 0 and 1), else the centre of their pincode.
const OFFICES: &str = "SELECT p.office_name, p.type_code, d.name, s.name,
        CASE WHEN p.gq_code < 2 AND p.lat_e5 IS NOT NULL THEN p.lat_e5 ELSE c.lat_e5 END,
        CASE WHEN p.gq_code < 2 AND p.lat_e5 IS NOT NULL THEN p.lon_e5 ELSE c.lon_e5 END
    FROM post_offices p
    JOIN districts d ON d.id = p.district_id
    JOIN states s ON s.id = p.state_id
    LEFT JOIN centroids c ON c.pincode = p.pincode
    ORDER BY s.name, d.name, p.type_code, p.office_name";

/// Names of states in the directory and their ISO 3166-2 codes.
const STATES: [(&str, &str); 36] = [
    ("ANDAMAN AND NICOBAR ISLANDS", "IN-AN"),
    ("ANDHRA PRADESH", "IN-AP"),
    ("ARUNACHAL PRADESH", "IN-AR"),
    ("ASSAM", "IN-AS"),
    ("BIHAR", "IN-BR"),
    ("CHANDIGARH", "IN-CH"),
    ("CHHATTISGARH", "IN-CG"),
    ("DELHI", "IN-DL"),
    ("GOA", "IN-GA"),
    ("GUJARAT", "IN-GJ"),
    ("HARYANA", "IN-HR"),
    ("HIMACHAL PRADESH", "IN-HP"),
    ("JAMMU AND KASHMIR", "IN-JK"),
    ("JHARKHAND", "IN-JH"),
    ("KARNATAKA", "IN-KA"),
    ("KERALA", "IN-KL"),
    ("LADAKH", "IN-LA"),
    ("LAKSHADWEEP", "IN-LD"),
    ("MADHYA PRADESH", "IN-MP"),
    ("MAHARASHTRA", "IN-MH"),
    ("MANIPUR", "IN-MN"),
    ("MEGHALAYA", "IN-ML"),
    ("MIZORAM", "IN-MZ"),
    ("NAGALAND", "IN-NL"),
    ("ODISHA", "IN-OD"),
    ("PUDUCHERRY", "IN-PY"),
    ("PUNJAB", "IN-PB"),
    ("RAJASTHAN", "IN-RJ"),
    ("SIKKIM", "IN-SK"),
    ("TAMIL NADU", "IN-TN"),
    ("TELANGANA", "IN-TG"),
    ("THE DADRA AND NAGAR HAVELI AND DAMAN AND DIU", "IN-DH"),
    ("TRIPURA", "IN-TR"),
    ("UTTAR PRADESH", "IN-UP"),
    ("UTTARAKHAND", "IN-UK"),
    ("WEST BENGAL", "IN-WB"),
];
/// States that are also a town's name.
const TOWNS: [&str; 4] = ["CHANDIGARH", "DELHI", "GOA", "PUDUCHERRY"];
/// What a name ends in that says something about the office, not the place.
const OFFICE_WORDS: [&str; 24] = [
    "gpo", "ho", "so", "bo", "po", "mdg", "ndso", "tso", "edbo", "edso", "hq", "bk", "kh", "budruk", "rs",
    "city", "town", "bazar", "bazaar", "head", "sub", "h", "s", "b",
];
/// A district whose name begins so is a part of something, not a town.
const PARTS: [&str; 8] = [
    "north", "south", "east", "west", "central", "upper", "lower", "new",
];

type Point = (i32, i32);

/// Everything in the database.
pub(super) async fn read(path: &Path) -> anyhow::Result<Listing> {
    let options = SqliteConnectOptions::new()
        .filename(path)
        .read_only(true)
        .immutable(true);
    // The whole table in one statement takes a second: nothing to warn of.
    let options = options.disable_statement_logging();
    let mut connection: SqliteConnection = options.connect().await?;
    let rows = sqlx::query(OFFICES).fetch_all(&mut connection).await?;
    let mut listing = Listing {
        states: STATES
            .iter()
            .filter(|(name, _)| !TOWNS.contains(name))
            .map(|(name, _)| name.to_lowercase())
            .collect(),
        ..Listing::default()
    };
    let mut districts: HashMap<(String, String), u16> = HashMap::new();
    for row in &rows {
        take(row, &mut listing, &mut districts)?;
    }
    headquarters(&mut listing);
    Ok(listing)
}

fn take(
    row: &SqliteRow,
    listing: &mut Listing,
    districts: &mut HashMap<(String, String), u16>,
) -> Result<(), sqlx::Error> {
    let (office, kind): (String, i64) = (row.try_get(0)?, row.try_get(1)?);
    let (district, state): (String, String) = (row.try_get(2)?, row.try_get(3)?);
    let Some((_, code)) = STATES.iter().find(|(name, _)| *name == state) else {
        return Ok(());
    };
    let known = districts.len();
    let index = *districts.entry((district.clone(), state)).or_insert_with(|| {
        listing.districts.push(District {
            name: title(district.split('(').next().unwrap_or_default()),
            state: (*code).to_owned(),
        });
        known as u16
    });
    let Some(name) = place_of(&office) else {
        return Ok(());
    };
    let tenth = |value: Option<i64>| value.and_then(|it| i32::try_from(it / 10).ok());
    listing.places.push(Listed {
        name,
        district: index,
        rank: match kind {
            0 => Rank::Headquarters,
            1 => Rank::Town,
            _ => Rank::Village,
        },
        at: tenth(row.try_get(4)?).zip(tenth(row.try_get(5)?)),
    });
    Ok(())
}

/// The place that an office is named after: `Mandya H.O` is in Mandya.
fn place_of(office: &str) -> Option<String> {
    let name = office.split('(').next().unwrap_or_default();
    let mut words: Vec<&str> = name
        .split(|c: char| c.is_whitespace() || c == '.' || c == '-')
        .filter(|word| !word.is_empty())
        .collect();
    // `S.O` is two words by now.
    while words.len() > 1
        && words.last().is_some_and(|last| {
            OFFICE_WORDS.contains(&last.to_lowercase().as_str()) || last.eq_ignore_ascii_case("o")
        })
    {
        words.pop();
    }
    let name = title(&words.join(" "));
    let plain = name.chars().all(|c| c.is_ascii_alphabetic() || c == ' ');
    (plain && (3..60).contains(&name.len())).then_some(name)
}

/// `HAJIPUR` and `hajipur` are Hajipur; what is written with care stays.
fn title(name: &str) -> String {
    let word = |word: &str| {
        let shouted = word.chars().all(|c| !c.is_lowercase());
        let mut letters = word.chars();
        match letters.next() {
            Some(first) if shouted => format!("{}{}", first.to_uppercase(), letters.as_str().to_lowercase()),
            Some(first) => format!("{}{}", first.to_uppercase(), letters.as_str()),
            None => String::new(),
        }
    };
    name.split_whitespace().map(word).collect::<Vec<_>>().join(" ")
}

/// Each district is a place too: where its namesake is, else in the middle of its offices.
fn headquarters(listing: &mut Listing) {
    let mut points: BTreeMap<u16, Vec<Point>> = BTreeMap::new();
    let mut namesakes: BTreeMap<u16, Point> = BTreeMap::new();
    for place in &listing.places {
        let Some(at) = place.at else { continue };
        points.entry(place.district).or_default().push(at);
        let district = &listing.districts[usize::from(place.district)].name;
        if place.name.eq_ignore_ascii_case(district) {
            namesakes.entry(place.district).or_insert(at);
        }
    }
    for (index, district) in (0_u16..).zip(&listing.districts) {
        let first = district.name.split(' ').next().unwrap_or_default().to_lowercase();
        if PARTS.contains(&first.as_str()) || district.name.ends_with("District") {
            continue;
        }
        let at = namesakes
            .get(&index)
            .copied()
            .or_else(|| middle(points.get_mut(&index)?));
        listing.places.push(Listed {
            name: district.name.clone(),
            district: index,
            rank: Rank::Headquarters,
            at,
        });
    }
}

/// The median, which a few misplaced offices do not move.
fn middle(points: &mut [Point]) -> Option<Point> {
    let half = points.len() / 2;
    points.sort_unstable_by_key(|it| it.0);
    let lat = points.get(half)?.0;
    points.sort_unstable_by_key(|it| it.1);
    Some((lat, points.get(half)?.1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_office_is_named_after_its_place() {
        for (office, place) in [
            ("Mandya H.O", Some("Mandya")),
            ("HAJIPUR BO", Some("Hajipur")),
            ("Dangar Bk B.O", Some("Dangar")),
            ("Ramnagar S.O (Jabalpur)", Some("Ramnagar")),
            ("Sector 12 SO", None),
            ("BO", None),
        ] {
            assert_eq!(place_of(office).as_deref(), place, "{office}");
        }
    }

    #[test]
    fn a_district_lies_in_the_middle_of_its_offices() {
        let mut points = vec![(100, 900), (110, 910), (120, 905), (9_000, 1)];
        assert_eq!(middle(&mut points), Some((120, 905)));
        assert_eq!(middle(&mut []), None);
    }
}
