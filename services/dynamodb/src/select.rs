//! What `Query` and `Scan` decide alike: `Select`, the index, the filter, the page and its reply.

use crate::attribute::{Attributes, attributes};
use crate::authority::Wanted;
use crate::read::{Page, PageRequest};
use crate::reply::{self, Kind};
use crate::rules::expression::condition_plan::Condition;
use crate::rules::expression::projection::Projection;
use crate::rules::table::capacity::{Consistency, Units};
use crate::rules::table::{Index, IndexProjection, IndexScope, IndexState, Table};
use crate::spending::{admit_read, settle_read};
use crate::write::Consumed;
use aws::Fault;
use model_dynamodb::{ConsumedCapacity, ReturnConsumedCapacity, Select};
use service::Ctx;
use store::{Key, Range};

/// What a request asks of the rows that it reads.
pub struct Selection {
    pub select: Option<Select>,
    pub projection: Option<Projection>,
    /// Whether the projection came as `AttributesToGet`.
    pub by_attributes_to_get: bool,
    pub filter: Option<Condition>,
    pub limit: Option<i32>,
    pub consistent: bool,
    pub capacity: Option<ReturnConsumedCapacity>,
}

/// Which rows, and from where on.
pub struct Place<'a> {
    pub table: &'a Table,
    /// The table as the request names it.
    pub given: &'a str,
    pub index: Option<&'a Index>,
    pub range: Range,
    pub reverse: bool,
    pub after: Option<Key>,
}

/// What both operations reply.
pub struct Selected {
    pub items: Option<Vec<Attributes>>,
    pub count: i32,
    pub scanned_count: i32,
    pub last_evaluated_key: Option<Attributes>,
    pub consumed_capacity: Option<ConsumedCapacity>,
}

/// The index of a request, ready to be read.
pub fn index<'a>(table: &'a Table, name: Option<&str>) -> Result<Option<&'a Index>, Fault> {
    let Some(name) = name else { return Ok(None) };
    let index = table.index(name).ok_or_else(|| {
        Fault::validation(format!("The table does not have the specified index: {name}"))
    })?;
    if index.state == IndexState::Creating {
        return Err(Fault::validation(format!(
            "Cannot read from backfilling global secondary index: {name}"
        )));
    }
    Ok(Some(index))
}

/// Those of some attributes that an index does not hold, in order, each once.
pub fn unprojected<'a>(
    table: &Table,
    index: &Index,
    names: impl Iterator<Item = &'a str>,
) -> Vec<&'a str> {
    let mut missing: Vec<&str> = names.filter(|name| !table.projects(index, name)).collect();
    missing.sort_unstable();
    missing.dedup();
    missing
}

/// A global index cannot fetch from its table what it does not hold.
fn check_projected(
    table: &Table,
    index: &Index,
    projection: Option<&Projection>,
) -> Result<(), Fault> {
    let names = projection.into_iter().flat_map(Projection::paths).map(|path| path.root());
    let missing = unprojected(table, index, names);
    if missing.is_empty() {
        return Ok(());
    }
    Err(Fault::validation(format!(
        "One or more parameter values were invalid: Global secondary index {} does not project [{}]",
        index.name,
        missing.join(", ")
    )))
}

impl Selection {
    /// Refuses a `Select` that contradicts the rest of the request.
    pub fn check(&self, has_index: bool) -> Result<(), Fault> {
        let named =
            if self.by_attributes_to_get { "AttributesToGet" } else { "ProjectionExpression" };
        match (&self.select, &self.projection) {
            (None | Some(Select::SpecificAttributes), Some(_)) => Ok(()),
            (Some(Select::SpecificAttributes), None) => Err(Fault::validation(
                "Must specify the AttributesToGet or ProjectionExpression when choosing to get \
                 SPECIFIC_ATTRIBUTES",
            )),
            (Some(select), Some(_)) => Err(Fault::validation(format!(
                "Cannot specify the {named} when choosing to get {}",
                if *select == Select::Count { "only the Count" } else { select.as_str() }
            ))),
            (Some(Select::AllProjectedAttributes), None) if !has_index => Err(Fault::validation(
                "ALL_PROJECTED_ATTRIBUTES can be used only when Querying using an IndexName",
            )),
            _ => Ok(()),
        }
    }

    /// Refuses a consistent read of a global index.
    pub fn check_consistency(&self, index: Option<&Index>) -> Result<(), Fault> {
        if self.consistent && index.is_some_and(|index| index.scope == IndexScope::Global) {
            return Err(Fault::validation(
                "Consistent reads are not supported on global secondary indexes",
            ));
        }
        Ok(())
    }

    /// Refuses paths into keys in the projection.
    pub fn check_projected_paths(&self, table: &Table) -> Result<(), Fault> {
        table.check_scalars(self.projection.iter().flat_map(Projection::paths))
    }

    /// Refuses paths into keys in the filter: the last of all checks.
    pub fn check_filter_paths(&self, table: &Table) -> Result<(), Fault> {
        self.filter.iter().try_for_each(|filter| table.check_scalars(filter.paths()))
    }

    /// Refuses a `Select` of what a global index does not hold.
    pub fn check_select(&self, index: Option<&Index>) -> Result<(), Fault> {
        let partial = |index: &&Index| {
            index.scope == IndexScope::Global && index.projection != IndexProjection::All
        };
        match (&self.select, index.filter(partial)) {
            (Some(Select::AllAttributes), Some(index)) => Err(Fault::validation(format!(
                "One or more parameter values were invalid: Select type ALL_ATTRIBUTES is not supported \
                 for global secondary index {} because its projection type is not ALL",
                index.name
            ))),
            _ => Ok(()),
        }
    }

    /// Refuses a projection of what a global index does not hold.
    pub fn check_projection(&self, table: &Table, index: Option<&Index>) -> Result<(), Fault> {
        match index.filter(|index| index.scope == IndexScope::Global) {
            Some(index) => check_projected(table, index, self.projection.as_ref()),
            None => Ok(()),
        }
    }

    /// What the selection needs to be allowed.
    pub fn wanted<'a>(
        &self,
        action: &'static str,
        table: &'a str,
        index: Option<&'a str>,
    ) -> Wanted<'a> {
        let select = match &self.select {
            Some(select) => select.as_str(),
            None if self.projection.is_some() => "SPECIFIC_ATTRIBUTES",
            None if index.is_some() => "ALL_PROJECTED_ATTRIBUTES",
            None => "ALL_ATTRIBUTES",
        };
        let mut wanted = Wanted::new(action, table).with("dynamodb:Select", select);
        wanted = wanted.capacity(self.capacity.as_ref());
        wanted.index = index;
        wanted.projection(self.projection.as_ref()).condition(self.filter.as_ref())
    }

    /// Reads the page and makes the reply.
    pub async fn run(&self, ctx: &Ctx, place: Place<'_>) -> Result<Selected, Fault> {
        let (table, index) = (place.table, place.index);
        let request = PageRequest {
            table,
            index,
            range: place.range,
            reverse: place.reverse,
            after: place.after,
            limit: self.limit.map(|limit| usize::try_from(limit).unwrap_or(1)),
            filter: self.filter.as_ref(),
            projection: self.projection.as_ref(),
            whole_items: self.needs_whole_items(table, index),
            count_only: self.select == Some(Select::Count),
        };
        let now_ms = ctx.now_ms();
        admit_read(table, index, now_ms)?;
        let page = request.read(&ctx.store().snapshot()).await?;
        let consistency = Consistency::of(self.consistent);
        let units = Units::of_read(page.bytes, consistency);
        let consumed = read_units(index, &page, units, consistency);
        settle_read(table, &consumed, now_ms);
        let capacity = self.capacity.as_ref();
        let given = [place.given];
        let consumed_capacity = reply::consumed(capacity, table, &consumed, Kind::Plain, &given);
        let counted = |count: usize| i32::try_from(count).unwrap_or(i32::MAX);
        Ok(Selected {
            count: counted(page.count),
            scanned_count: counted(page.scanned),
            items: (!request.count_only).then(|| page.items.into_iter().map(attributes).collect()),
            last_evaluated_key: page.last.map(attributes),
            consumed_capacity,
        })
    }

    /// A local index fetches from the table what it does not hold, if the request wants it.
    fn needs_whole_items(&self, table: &Table, index: Option<&Index>) -> bool {
        let Some(index) = index.filter(|index| index.scope == IndexScope::Local) else {
            return false;
        };
        let holds = |name: &str| table.projects(index, name);
        match (&index.projection, &self.projection) {
            (IndexProjection::All, _) => false,
            (_, Some(projection)) => !projection.paths().iter().all(|path| holds(path.root())),
            (_, None) => self.select == Some(Select::AllAttributes),
        }
    }
}

/// What a page consumed: of the table or of its index, and for what was fetched behind that.
pub fn read_units(
    index: Option<&Index>,
    page: &Page,
    units: Units,
    consistency: Consistency,
) -> Consumed {
    let Some(index) = index else { return Consumed { table: units, indexes: Vec::new() } };
    let fetched = page.fetched.iter().map(|bytes| Units::of_read(*bytes, consistency));
    let table = fetched.fold(Units::default(), Units::plus);
    Consumed { table, indexes: vec![(index.name.clone(), units)] }
}
