//! `UpdateContributorInsights`, `DescribeContributorInsights` and `ListContributorInsights`. What is asked for is so at
//! once, though the reply says `ENABLING` or `DISABLING`.

use crate::ops::describe_table::{find, no_such_table};
use crate::request::{check_name, check_own, own_table_row, table_name};
use crate::rules::table::insights::{Insights, Mode, Status};
use crate::rules::table::{Index, IndexState, Table};
use crate::{State, store as rows};
use aws::Fault;
use model_dynamodb as model;
use model_dynamodb::ContributorInsightsStatus as Told;
use service::Ctx;
use wire::Timestamp;

/// Rules of an account and region, CloudWatch's default quota.
const RULES_MAX: usize = 100;
/// Tables looked at: the quota of an account and region.
const TABLES_MAX: usize = 10_000;
/// Summaries of a page, where the request says nothing and at most.
const PAGE_MAX: usize = 100;

pub async fn update(
    ctx: Ctx,
    input: model::UpdateContributorInsightsInput,
) -> Result<model::UpdateContributorInsightsOutput, Fault> {
    let row = own_table_row(&ctx, &input.table_name)?;
    let disable = model::ContributorInsightsAction::Disable;
    let enable = input.contributor_insights_action != disable;
    let mode = match &input.contributor_insights_mode {
        Some(model::ContributorInsightsMode::ThrottledKeys) => Mode::ThrottledKeys,
        _ => Mode::default(),
    };
    let now_ms = ctx.now_ms();
    let others = if enable { rules_of_account(&ctx).await? } else { 0 };
    let state = ctx.state::<State>();
    let (table, before) = rows::transact(ctx.store(), |tx| {
        let (row, state, input) = (&row, &state, &input);
        async move {
            let found = state.tables.in_transaction(&tx, row).await?;
            let found = found.ok_or_else(|| no_such_table(&input.table_name))?;
            let index = index(&found, input.index_name.as_deref())?;
            let before = found.insights_of(index).copied();
            check_state(index, enable)?;
            let own = found.rules(index).len();
            let wanted = mode.kinds(index.map_or(&found.key, |index| &index.key)).len();
            let fits = others.saturating_sub(own) + wanted <= RULES_MAX;
            let mut table = found.as_ref().clone();
            let after = next(before, enable.then_some(mode), fits, now_ms);
            match index.map(|index| index.number) {
                None => table.insights = after,
                Some(number) => table
                    .indexes
                    .iter_mut()
                    .filter(|index| index.number == number)
                    .for_each(|index| index.insights = after),
            }
            rows::put_table(&tx, &table);
            Ok((table, before))
        }
    })
    .await?;
    let index = index(&table, input.index_name.as_deref())?;
    let after = table.insights_of(index);
    let settled = after == before.as_ref();
    let status = match (enable, settled && before.is_none_or(|b| b.status != Status::Failed)) {
        (true, true) => Told::Enabled,
        (true, false) => Told::Enabling,
        (false, true) => Told::Disabled,
        (false, false) => Told::Disabling,
    };
    Ok(model::UpdateContributorInsightsOutput {
        table_name: Some(table.name.clone()),
        index_name: input.index_name,
        contributor_insights_status: Some(status),
        contributor_insights_mode: after.map(|after| told_mode(after.mode)),
    })
}

/// What a request makes of what is: none of a table that never had any. A mode says that it asks to enable.
fn next(before: Option<Insights>, mode: Option<Mode>, fits: bool, now_ms: i64) -> Option<Insights> {
    let (Some(mode), before) = (mode, before) else {
        return before.map(|known| match known.status {
            Status::Disabled => known,
            _ => Insights { status: Status::Disabled, changed_ms: now_ms, ..known },
        });
    };
    let enabled = before.filter(|known| known.status == Status::Enabled);
    if let Some(known) = enabled
        && known.mode == mode
    {
        return Some(known);
    }
    let status = if fits { Status::Enabled } else { Status::Failed };
    // A change of the mode keeps the rules that go on.
    let since_ms = enabled.map_or(now_ms, |known| known.since_ms);
    Some(Insights { status, mode, since_ms, changed_ms: now_ms })
}

async fn rules_of_account(ctx: &Ctx) -> Result<usize, Fault> {
    let (account, region) = (ctx.account().as_str(), ctx.region().as_str());
    let tables = rows::list_tables(ctx.store(), account, region, None, TABLES_MAX).await?;
    Ok(tables.iter().map(Table::rule_count).sum())
}

fn index<'a>(table: &'a Table, name: Option<&str>) -> Result<Option<&'a Index>, Fault> {
    let Some(name) = name else { return Ok(None) };
    let found = table.global_indexes().find(|index| index.name == name);
    found.map(Some).ok_or_else(|| {
        let text = format!(
            "Requested resource not found: Index: {name} not found for table: {}",
            table.name
        );
        Fault::client("ResourceNotFoundException", text)
    })
}

fn check_state(index: Option<&Index>, enable: bool) -> Result<(), Fault> {
    if enable && index.is_some_and(|index| index.state == IndexState::Creating) {
        return Err(Fault::validation(
            "Table or Index is not in a valid state to update Key Access Insights: IndexStatus must be \
             ACTIVE to enable ContributorInsights.",
        ));
    }
    Ok(())
}

pub async fn describe(
    ctx: Ctx,
    input: model::DescribeContributorInsightsInput,
) -> Result<model::DescribeContributorInsightsOutput, Fault> {
    check_own(&ctx, &input.table_name)?;
    let table = find(&ctx, &input.table_name).await?;
    let index = index(&table, input.index_name.as_deref())?;
    let insights = table.insights_of(index);
    let failed = insights.is_some_and(|known| known.status == Status::Failed);
    let rules = table.rules(index);
    Ok(model::DescribeContributorInsightsOutput {
        table_name: Some(table.name.clone()),
        index_name: input.index_name.clone(),
        contributor_insights_rule_list: (!rules.is_empty()).then_some(rules),
        contributor_insights_status: Some(told_status(insights)),
        last_update_date_time: insights.map(|known| Timestamp::from_millis(known.changed_ms)),
        failure_exception: failed.then(|| model::FailureException {
            exception_name: Some("LimitExceededException".into()),
            exception_description: Some(
                "Amazon CloudWatch Contributor Insights rule limit reached. Please disable Contributor \
                 Insights for other tables/indexes OR disable other CloudWatch Contributor Insights rules \
                 before retrying."
                    .into(),
            ),
        }),
        contributor_insights_mode: insights.map(|known| told_mode(known.mode)),
    })
}

/// The tables and indexes whose insights are not disabled, a table before its indexes.
pub async fn list(
    ctx: Ctx,
    input: model::ListContributorInsightsInput,
) -> Result<model::ListContributorInsightsOutput, Fault> {
    let limit = match input.max_results {
        Some(limit) if limit > PAGE_MAX as i32 => {
            return Err(Fault::validation(format!(
                "1 validation error detected: Value '{limit}' at 'maxResults' failed to satisfy constraint: \
                 Member must have value less than or equal to {PAGE_MAX}"
            )));
        }
        Some(limit) => usize::try_from(limit).unwrap_or(1).max(1),
        None => PAGE_MAX,
    };
    let mut summaries = match &input.table_name {
        Some(name) => {
            check_own(&ctx, name)?;
            summaries(&*find(&ctx, name).await?)
        }
        None => {
            let (account, region) = (ctx.account().as_str(), ctx.region().as_str());
            let tables = rows::list_tables(ctx.store(), account, region, None, TABLES_MAX).await?;
            tables.iter().flat_map(summaries).collect()
        }
    };
    if let Some(token) = &input.next_token {
        let (table, index) = token.split_once('/').unwrap_or((token, ""));
        check_name("nextToken", table_name(table))?;
        // The table may be gone by now: what counts is its place in the order of names.
        let place = |name: &Option<String>| name.clone().unwrap_or_default();
        summaries.retain(|one| {
            (place(&one.table_name), place(&one.index_name)) > (table.into(), index.into())
        });
    }
    let more = summaries.len() > limit;
    summaries.truncate(limit);
    let last = summaries.last().filter(|_| more).map(|last| {
        let part = |name: &Option<String>| name.clone().unwrap_or_default();
        format!("{}/{}", part(&last.table_name), part(&last.index_name))
    });
    Ok(model::ListContributorInsightsOutput {
        contributor_insights_summaries: Some(summaries),
        next_token: last,
    })
}

fn summaries(table: &Table) -> Vec<model::ContributorInsightsSummary> {
    let summary = |index: Option<&Index>| {
        let known = table.insights_of(index).filter(|known| known.status != Status::Disabled)?;
        Some(model::ContributorInsightsSummary {
            table_name: Some(table.name.clone()),
            index_name: index.map(|index| index.name.clone()),
            contributor_insights_status: Some(told_status(Some(known))),
            contributor_insights_mode: Some(told_mode(known.mode)),
        })
    };
    let mut indexes: Vec<&Index> = table.global_indexes().collect();
    indexes.sort_unstable_by(|one, other| one.name.cmp(&other.name));
    summary(None).into_iter().chain(indexes.into_iter().filter_map(|i| summary(Some(i)))).collect()
}

fn told_status(insights: Option<&Insights>) -> Told {
    match insights.map(|known| known.status) {
        Some(Status::Enabled) => Told::Enabled,
        Some(Status::Failed) => Told::Failed,
        Some(Status::Disabled) | None => Told::Disabled,
    }
}

fn told_mode(mode: Mode) -> model::ContributorInsightsMode {
    match mode {
        Mode::AccessedAndThrottledKeys => model::ContributorInsightsMode::AccessedAndThrottledKeys,
        Mode::ThrottledKeys => model::ContributorInsightsMode::ThrottledKeys,
    }
}
