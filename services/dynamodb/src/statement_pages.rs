//! Pages of a `SELECT`: the rows that its keys reach, or all of a table or index, in as many requests as
//! they take.

use crate::read::{Page, PageRequest, check_start_shape, start_key};
use crate::reply::{self, Kind};
use crate::rules::expression::condition_plan::Condition;
use crate::rules::expression::path::Path;
use crate::rules::partiql::SEVERAL_KEYS_PAGE_MAX;
use crate::rules::partiql::keys::Reach;
use crate::rules::partiql::plan::Read;
use crate::rules::table::capacity::{Consistency, Units};
use crate::rules::table::{Index, IndexProjection, IndexScope, Table};
use crate::rules::value::Item;
use crate::rules::value::json::{item_from_json, item_to_json};
use crate::select::read_units;
use crate::spending::{admit_read, settle_read};
use crate::statements::Statement;
use crate::store as rows;
use aws::Fault;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use model_dynamodb::{ConsumedCapacity, ReturnConsumedCapacity};
use serde::{Deserialize, Serialize};
use service::Ctx;
use sha2::{Digest, Sha256};
use store::{Key, Range};

/// What a request says beside its statement.
pub struct PageOptions<'a> {
    pub consistent: bool,
    pub limit: Option<usize>,
    pub next_token: Option<&'a str>,
    pub capacity: Option<&'a ReturnConsumedCapacity>,
    /// Of the statement and its parameters, which a token goes with.
    pub digest: [u8; 32],
}

pub struct StatementPage {
    pub items: Vec<Item>,
    pub last: Option<Item>,
    pub next_token: Option<String>,
    pub consumed_capacity: Option<ConsumedCapacity>,
}

/// Where a statement goes on, as `NextToken` carries it.
#[derive(Serialize, Deserialize)]
struct Token {
    /// Of the statement and the table that it is for.
    digest: String,
    /// Which of the statement's ranges.
    range: usize,
    /// The key of the last row.
    last: serde_json::Value,
}

/// A digest of what must not change between the pages of a statement.
pub fn digest(text: &str, parameters: &impl std::fmt::Debug) -> [u8; 32] {
    Sha256::digest(format!("{text}\n{parameters:?}")).into()
}

/// Reads the next page of a `SELECT`.
pub async fn page(
    ctx: &Ctx,
    statement: &Statement,
    read: &Read,
    options: &PageOptions<'_>,
) -> Result<StatementPage, Fault> {
    let table = statement.table()?;
    let index = statement.index()?;
    check_consistency(index, options.consistent)?;
    let reaches = statement.reach()?;
    check_paths(table, read)?;
    let by_key = reaches.is_some_and(|reaches| !reaches.alternatives);
    if let Some(index) = index {
        check_projected(table, index, read, by_key)?;
    }
    let ranges = ranges(statement, table, index)?;
    let consistency = Consistency::of(options.consistent);
    let (first, mut after) = start(table, index, &ranges, options)?;
    let several = reaches.is_some_and(|reaches| reaches.rows.len() > 1);
    let limit = if several {
        Some(options.limit.map_or(SEVERAL_KEYS_PAGE_MAX, |l| l.min(SEVERAL_KEYS_PAGE_MAX)))
    } else {
        options.limit
    };
    let now_ms = ctx.now_ms();
    admit_read(table, index, now_ms)?;
    let snapshot = ctx.store().snapshot();
    let mut page = Page::default();
    let mut units = Units::default();
    let mut at = first;
    for range in &ranges[first.min(ranges.len())..] {
        let before = page.bytes;
        let request = PageRequest {
            table,
            index,
            range: range.clone(),
            reverse: reaches.is_some_and(|reaches| reaches.reverse),
            after: after.take(),
            limit,
            filter: read.condition.as_ref(),
            projection: None,
            whole_items: index.is_some_and(|index| fetches(table, index, read)),
            count_only: false,
        };
        page = request.read_on(&snapshot, page).await?;
        units = units.plus(Units::of_read(page.bytes - before, consistency));
        if page.last.is_some() {
            break;
        }
        at += 1;
    }
    if ranges.is_empty() {
        units = Units::of_read(0, consistency);
    }
    let consumed = read_units(index, &page, units, consistency);
    settle_read(table, &consumed, now_ms);
    let last = page.last.take();
    let token = last.as_ref().map(|last| {
        let token =
            Token { digest: bound_digest(table, options), range: at, last: item_to_json(last) };
        token.encode()
    });
    Ok(StatementPage {
        items: page.items.into_iter().map(|item| read.project(item)).collect(),
        last,
        next_token: token.transpose()?,
        consumed_capacity: reply::consumed(options.capacity, table, &consumed, Kind::Plain, &[]),
    })
}

fn check_consistency(index: Option<&Index>, consistent: bool) -> Result<(), Fault> {
    if consistent && index.is_some_and(|index| index.scope == IndexScope::Global) {
        return Err(Fault::validation(
            "Strongly consistent read is not supported on Global Secondary Indexes",
        ));
    }
    Ok(())
}

/// Refuses paths into keys.
pub fn check_paths(table: &Table, read: &Read) -> Result<(), Fault> {
    table.check_scalars(read.projection.iter().flatten())?;
    table.check_scalars(read.condition.iter().flat_map(Condition::paths))
}

/// Refuses what an index cannot give: a global one any attribute that it does not hold, either kind such an
/// attribute as a filter on rows that a key reaches.
fn check_projected(table: &Table, index: &Index, read: &Read, by_key: bool) -> Result<(), Fault> {
    let missing = |paths: &mut dyn Iterator<Item = &Path>| {
        let mut names: Vec<String> = Vec::new();
        for path in paths {
            let name = path.root();
            if !table.projects(index, name) && !names.iter().any(|known| known == name) {
                names.push(name.to_owned());
            }
        }
        (!names.is_empty()).then(|| names.join(", "))
    };
    let invalid = "One or more parameter values were invalid:";
    if index.scope == IndexScope::Global
        && let Some(names) = missing(&mut read.projection.iter().flatten())
    {
        return Err(Fault::validation(format!(
            "{invalid} Global secondary index {} does not project [{names}]",
            index.name
        )));
    }
    if by_key && let Some(names) = missing(&mut read.condition.iter().flat_map(Condition::paths)) {
        return Err(Fault::validation(format!(
            "{invalid} Secondary index {} does not project one or more filter attributes: [{names}]",
            index.name
        )));
    }
    Ok(())
}

/// Whether a local index fetches from the table what the statement names and it does not hold.
fn fetches(table: &Table, index: &Index, read: &Read) -> bool {
    let mut paths = read.projection.iter().flatten();
    index.scope == IndexScope::Local
        && index.projection != IndexProjection::All
        && paths.any(|path| !table.projects(index, path.root()))
}

fn ranges(
    statement: &Statement,
    table: &Table,
    index: Option<&Index>,
) -> Result<Vec<Range>, Fault> {
    let Some(reaches) = statement.reach()? else { return Ok(vec![rows::all_rows(table, index)]) };
    let range =
        |reach: &Reach| rows::partition_rows(table, index, &reach.partition, reach.bounds.clone());
    Ok(reaches.rows.iter().map(range).collect())
}

/// The range to begin with, and the row behind which.
fn start(
    table: &Table,
    index: Option<&Index>,
    ranges: &[Range],
    options: &PageOptions<'_>,
) -> Result<(usize, Option<Key>), Fault> {
    let Some(text) = options.next_token else { return Ok((0, None)) };
    let invalid = || Fault::validation("Invalid NextToken");
    let token = Token::decode(text).ok_or_else(invalid)?;
    if token.digest != bound_digest(table, options) {
        return Err(Fault::validation("NextToken does not match request"));
    }
    let last = item_from_json(token.last).map_err(|_| invalid())?;
    check_start_shape(table, index, &last).map_err(|_| invalid())?;
    let row = start_key(table, index, &last).map_err(|_| invalid())?.row;
    let range = ranges.get(token.range).ok_or_else(invalid)?;
    if !rows::holds(range, &row) {
        return Err(invalid());
    }
    Ok((token.range, Some(row)))
}

/// A table that is made again under its name is another one.
fn bound_digest(table: &Table, options: &PageOptions<'_>) -> String {
    let mut hash = Sha256::new();
    hash.update(options.digest);
    hash.update(table.generation.to_be_bytes());
    URL_SAFE_NO_PAD.encode(hash.finalize())
}

impl Token {
    fn encode(&self) -> Result<String, Fault> {
        let json = serde_json::to_vec(self).map_err(Fault::internal)?;
        Ok(URL_SAFE_NO_PAD.encode(json))
    }

    fn decode(text: &str) -> Option<Token> {
        let json = URL_SAFE_NO_PAD.decode(text).ok()?;
        serde_json::from_slice(&json).ok()
    }
}
