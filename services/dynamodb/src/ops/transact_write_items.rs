//! `TransactWriteItems`: up to 100 writes and checks, all or nothing.
//!
//! A request token makes a repeat within ten minutes a no-op that costs reading.
//! <https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_TransactWriteItems.html>

use crate::State;
use crate::attribute::{Attributes, item};
use crate::authority::{self, Wanted};
use crate::items::{Action, Write, Written, payload_bytes};
use crate::ops::batch_write_item::by_table;
use crate::reply::{self, Kind};
use crate::rules::expression::Parameter;
use crate::rules::expression::binding::check_filled;
use crate::rules::expression::update_plan::Update;
use crate::rules::table::Table;
use crate::rules::table::keys::ItemKey;
use crate::rules::table::limit::is_throttled;
use crate::rules::value::Item;
use crate::rules::value::check::Form;
use crate::spending::Spending;
use crate::store as rows;
use crate::tokens::RequestToken;
use crate::write::check_size;
use crate::{replays, request};
use aws::Fault;
use model_dynamodb as model;
use model_dynamodb::{
    ReturnValuesOnConditionCheckFailure, TransactWriteItem, TransactWriteItemsInput,
    TransactWriteItemsOutput,
};
use parking_lot::Mutex;
use serde_json::{Value as Json, json};
use service::Ctx;
use sha2::{Digest, Sha256};
use std::sync::Arc;
use store::{Store, Tx};
use wire::{Field, IndexMap};

/// Actions of a transaction.
const ACTIONS_MAX: usize = 100;
/// Bytes of a transaction's items together.
const ITEMS_BYTES_MAX: usize = 4 * 1024 * 1024;
/// Characters of a request token.
const TOKEN_MAX: usize = 36;

pub async fn handle(
    ctx: Ctx,
    input: TransactWriteItemsInput,
) -> Result<TransactWriteItemsOutput, Fault> {
    let state = ctx.state::<State>();
    let now_ms = ctx.now_ms();
    let token = token(&ctx, &input)?;
    check_count(input.transact_items.len())?;
    request::check_action_tables(action_tables(&input.transact_items))?;
    let mut writes = Vec::with_capacity(input.transact_items.len());
    for action in input.transact_items {
        writes.push(plan(&ctx, &state, action)?);
    }
    let capacity = input.return_consumed_capacity.as_ref();
    let wanted = writes
        .iter()
        .map(|write| Wanted::of_write(write).enclosed("TransactWriteItems").capacity(capacity));
    let wanted: Vec<Wanted<'_>> = wanted.collect();
    authority::allow(&ctx, &state, &wanted).await?;
    check_payload(&writes)?;
    let written = write_together(ctx.store(), &state, &writes, token.as_ref(), now_ms).await?;
    let mut metrics = IndexMap::new();
    for one in &written {
        let wanted = input.return_item_collection_metrics.as_ref();
        if let Some(found) = reply::collection_metrics(wanted, &one.table, &one.key) {
            metrics.entry(one.table.name.clone()).or_insert_with(Vec::new).push(found);
        }
    }
    let given: Vec<&str> = writes.iter().map(|write| write.table_name.as_str()).collect();
    let consumed: Vec<_> = if written.is_empty() {
        let items = items_of(&ctx, &state, &writes).await?;
        replays::consume(&ctx, &items, capacity, &given).await?
    } else {
        let told = by_table(&written).into_iter().filter_map(|(table, consumed)| {
            reply::consumed(capacity, &table, &consumed.doubled(), Kind::Write, &given)
        });
        told.collect()
    };
    Ok(TransactWriteItemsOutput {
        consumed_capacity: (!consumed.is_empty()).then_some(consumed),
        item_collection_metrics: (!metrics.is_empty()).then_some(metrics),
    })
}

/// Of each action its place, its kind and its table.
fn action_tables(
    actions: &[TransactWriteItem],
) -> impl Iterator<Item = (usize, &'static str, &str)> {
    actions.iter().zip(1..).flat_map(|(action, place)| {
        let check = action.condition_check.as_ref().map(|check| &check.table_name);
        let put = action.put.as_ref().map(|put| &put.table_name);
        let delete = action.delete.as_ref().map(|delete| &delete.table_name);
        let update = action.update.as_ref().map(|update| &update.table_name);
        let all = [("conditionCheck", check), ("put", put), ("delete", delete), ("update", update)];
        let given = all.into_iter().filter_map(|(kind, table)| Some((kind, table?)));
        given.map(move |(kind, table)| (place, kind, table.as_str()))
    })
}

/// Refuses an empty transaction and one of too many actions.
pub fn check_count(count: usize) -> Result<(), Fault> {
    let why = match count {
        0 => "greater than or equal to 1",
        1..=ACTIONS_MAX => return Ok(()),
        _ => "less than or equal to 100",
    };
    Err(Fault::validation(format!(
        "1 validation error detected: Value at 'transactItems' failed to satisfy constraint: Member must \
         have length {why}"
    )))
}

/// Refuses writes that bring too much. What they find does not count: AWS was seen to delete 5 MB of items at once.
pub fn check_payload(writes: &[Write]) -> Result<(), Fault> {
    check_items_bytes(writes.iter().map(payload_bytes).sum())
}

/// Refuses items that are too much for one transaction: those that it reads, and those that it brings.
pub fn check_items_bytes(bytes: usize) -> Result<(), Fault> {
    if bytes > ITEMS_BYTES_MAX {
        return Err(Fault::validation(
            "Collection size cannot exceed 4 MB: the transaction's aggregate item size cannot exceed 4 MB",
        ));
    }
    Ok(())
}

/// The items of writes; those of a table that is gone since are not told of.
async fn items_of(
    ctx: &Ctx,
    state: &State,
    writes: &[Write],
) -> Result<Vec<(Arc<Table>, ItemKey)>, Fault> {
    let mut items = Vec::with_capacity(writes.len());
    for write in writes {
        let table = state.tables.usable(ctx.store(), &write.table).await?;
        let item = table.and_then(|table| Some((write.key_in(&table).ok()?, table)));
        items.extend(item.map(|(key, table)| (table, key)));
    }
    Ok(items)
}

fn token(ctx: &Ctx, input: &TransactWriteItemsInput) -> Result<Option<RequestToken>, Fault> {
    let Some(token) = &input.client_request_token else { return Ok(None) };
    check_token(token)?;
    Ok(Some(RequestToken::new(ctx, token, digest(&input.transact_items))))
}

/// What two identical requests have alike, in whatever order their maps are.
pub fn digest<T: Field>(request: &T) -> Vec<u8> {
    let mut document = wire::to_document(request);
    document.sort_all_objects();
    Sha256::digest(document.to_string()).to_vec()
}

/// Refuses a request token that is empty or too long.
pub fn check_token(token: &str) -> Result<(), Fault> {
    if (1..=TOKEN_MAX).contains(&token.len()) {
        return Ok(());
    }
    Err(Fault::validation(format!(
        "1 validation error detected: Value '{token}' at 'clientRequestToken' failed to satisfy constraint: \
         Member must have length less than or equal to 36"
    )))
}

fn plan(ctx: &Ctx, state: &State, action: TransactWriteItem) -> Result<Write, Fault> {
    let TransactWriteItem { condition_check, put, delete, update } = action;
    match (condition_check, put, delete, update) {
        (Some(check), None, None, None) => plan_check(ctx, state, check),
        (None, Some(put), None, None) => plan_put(ctx, state, put),
        (None, None, Some(delete), None) => plan_delete(ctx, state, delete),
        (None, None, None, Some(update)) => plan_update(ctx, state, update),
        (None, None, None, None) => Err(Fault::validation(
            "Invalid Request: TransactWriteRequest should contain Delete or Put or Update request",
        )),
        _ => Err(Fault::validation(
            "TransactItems can only contain one of Check, Put, Update or Delete",
        )),
    }
}

fn plan_check(ctx: &Ctx, state: &State, check: model::ConditionCheck) -> Result<Write, Fault> {
    let expressions = Expressions {
        condition: Some(check.condition_expression),
        update: None,
        names: check.expression_attribute_names,
        values: check.expression_attribute_values,
        on_failure: check.return_values_on_condition_check_failure,
    };
    expressions.write(ctx, state, &check.table_name, check.key, |key, _| Action::Check { key })
}

fn plan_put(ctx: &Ctx, state: &State, put: model::Put) -> Result<Write, Fault> {
    let expressions = Expressions {
        condition: put.condition_expression,
        update: None,
        names: put.expression_attribute_names,
        values: put.expression_attribute_values,
        on_failure: put.return_values_on_condition_check_failure,
    };
    let write =
        expressions.write(ctx, state, &put.table_name, put.item, |item, _| Action::Put(item))?;
    // What a put brings is known without its table, unlike what an update leaves: it cancels nothing.
    if let Action::Put(item) = &write.action {
        check_size(item, false)?;
    }
    Ok(write)
}

fn plan_delete(ctx: &Ctx, state: &State, delete: model::Delete) -> Result<Write, Fault> {
    let expressions = Expressions {
        condition: delete.condition_expression,
        update: None,
        names: delete.expression_attribute_names,
        values: delete.expression_attribute_values,
        on_failure: delete.return_values_on_condition_check_failure,
    };
    expressions.write(ctx, state, &delete.table_name, delete.key, |key, _| Action::Delete { key })
}

fn plan_update(ctx: &Ctx, state: &State, update: model::Update) -> Result<Write, Fault> {
    let expressions = Expressions {
        condition: update.condition_expression,
        update: Some(update.update_expression),
        names: update.expression_attribute_names,
        values: update.expression_attribute_values,
        on_failure: update.return_values_on_condition_check_failure,
    };
    let (table, key) = (&update.table_name, update.key);
    expressions.write(ctx, state, table, key, |key, update| Action::Update { key, update })
}

/// What the four actions have alike.
struct Expressions {
    condition: Option<String>,
    update: Option<String>,
    names: Option<IndexMap<String, String>>,
    values: Option<Attributes>,
    on_failure: Option<ReturnValuesOnConditionCheckFailure>,
}

impl Expressions {
    fn write(
        self,
        ctx: &Ctx,
        state: &State,
        table: &str,
        named: Attributes,
        action: impl FnOnce(Item, Update) -> Action,
    ) -> Result<Write, Fault> {
        // Maps without an entry are refused first, and expressions that are none before a value is looked at, as AWS was
        // seen to do.
        let filled = |parameter, entries: Option<usize>| {
            entries.map_or(Ok(()), |entries| check_filled(parameter, entries))
        };
        filled("ExpressionAttributeNames", self.names.as_ref().map(|names| names.len()))?;
        filled("ExpressionAttributeValues", self.values.as_ref().map(|values| values.len()))?;
        let update = self.update.as_deref().map(|text| state.plans.update(text)).transpose()?;
        let condition = self.condition.as_deref();
        let condition = condition.map(|text| state.plans.condition(Parameter::Condition, text));
        let condition = condition.transpose()?;
        let named = item(named, Form::Older)?;
        let mut bindings = request::bindings(self.names, self.values, Form::Older)?;
        let has_expression = update.is_some() || condition.is_some();
        let update = match update {
            Some(update) => update.bind(&mut bindings)?,
            None => Update::default(),
        };
        let condition = condition.map(|condition| condition.bind(&mut bindings)).transpose()?;
        // DynamoDB takes no notice of names and values beside which no expression stands.
        if has_expression {
            bindings.check_all_used()?;
        }
        Ok(Write {
            table: request::table_row(ctx, table)?,
            table_name: table.to_owned(),
            action: action(named, update),
            condition,
            tells_item: self.on_failure == Some(ReturnValuesOnConditionCheckFailure::AllOld),
        })
    }
}

/// Writes all or nothing, and takes what was consumed, also by what is cancelled.
pub async fn write_together(
    store: &Store,
    state: &State,
    writes: &[Write],
    token: Option<&RequestToken>,
    now_ms: i64,
) -> Result<Vec<Written>, Fault> {
    let spent = Mutex::new(Spending::of_transaction(now_ms));
    let written = rows::transact(store, |tx| {
        let spent = &spent;
        async move {
            let mut spending = Spending::of_transaction(now_ms);
            let written = run(&tx, state, writes, token, &mut spending).await;
            *spent.lock() = spending;
            written
        }
    });
    let written = written.await;
    spent.into_inner().settle();
    if let (Ok(written), Some(token)) = (&written, token)
        && !written.is_empty()
    {
        // Whoever is told of a failure asks again with the same token, and is told of a repeat.
        token.settle(store, state, now_ms).await?;
    }
    written
}

/// Nothing at all (and none) is written for a request token that is known.
async fn run(
    tx: &Tx,
    state: &State,
    writes: &[Write],
    token: Option<&RequestToken>,
    spending: &mut Spending,
) -> Result<Vec<Written>, Fault> {
    if let Some(token) = token
        && token.is_repeat(tx, state, spending.now_ms()).await?
    {
        return Ok(Vec::new());
    }
    check_targets(tx, state, writes).await?;
    let mut written = Vec::with_capacity(writes.len());
    let mut reasons: Vec<Option<Fault>> = Vec::with_capacity(writes.len());
    for write in writes {
        match write.run(tx, state, spending).await {
            Ok(one) => {
                written.push(one);
                reasons.push(None);
            }
            // The store's own faults, a conflict among them, are no reason to tell.
            Err(fault) if fault.status >= 500 || fault.code == "ResourceNotFoundException" => {
                return Err(fault);
            }
            Err(fault) => reasons.push(Some(fault)),
        }
    }
    if reasons.iter().any(Option::is_some) {
        return Err(cancelled(&reasons));
    }
    Ok(written)
}

/// Before any condition is looked at: no item may be named twice, and the first write that no item could
/// satisfy is the only reason that is told.
async fn check_targets(tx: &Tx, state: &State, writes: &[Write]) -> Result<(), Fault> {
    let mut seen = Vec::with_capacity(writes.len());
    let mut wrong = None;
    for (place, write) in writes.iter().enumerate() {
        let at = match write.target(tx, state).await {
            Ok((table, key)) => {
                check_transactions(&table)?;
                (table.generation, key)
            }
            Err(fault)
                if fault.status >= 500
                    || fault.code == "ResourceNotFoundException"
                    || fault.message.contains("cannot contain an empty") =>
            {
                return Err(fault);
            }
            Err(fault) => {
                wrong.get_or_insert((place, fault));
                continue;
            }
        };
        if seen.contains(&at) {
            return Err(named_twice());
        }
        seen.push(at);
    }
    let Some((place, fault)) = wrong else { return Ok(()) };
    let mut reasons = vec![None; writes.len()];
    reasons[place] = Some(fault);
    Err(cancelled(&reasons))
}

/// Refuses a transaction on a table that AWS would have to agree on with other regions.
/// <https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/V2globaltables_HowItWorks.html>
pub fn check_transactions(table: &Table) -> Result<(), Fault> {
    if !table.is_strong() {
        return Ok(());
    }
    Err(Fault::validation(format!(
        "One or more parameter values were invalid: Transactions are not supported for global tables with \
         MultiRegionConsistency set to STRONG: TableName: {}",
        table.name
    )))
}

/// Refuses two operations on one item.
pub fn named_twice() -> Fault {
    Fault::validation("Transaction request cannot include multiple operations on one item")
}

/// `TransactionCanceledException` with a reason for each action, in their order.
pub fn cancelled(reasons: &[Option<Fault>]) -> Fault {
    let code = |fault: &Fault| match fault.code.as_str() {
        "ConditionalCheckFailedException" => "ConditionalCheckFailed".to_owned(),
        "ValidationException" => "ValidationError".to_owned(),
        "ThrottlingException" => "ThrottlingError".to_owned(),
        other => other.trim_end_matches("Exception").to_owned(),
    };
    let codes: Vec<String> =
        reasons.iter().map(|reason| reason.as_ref().map_or("None".into(), code)).collect();
    let told: Vec<Json> = reasons
        .iter()
        .zip(&codes)
        .map(|(reason, code)| {
            let Some(fault) = reason else { return json!({ "Code": code }) };
            let mut told = json!({ "Code": code, "Message": fault.message });
            // A reason has no room for why a table throttles.
            for (name, value) in fault.fields.iter().filter(|_| !is_throttled(fault)) {
                told[name] = value.clone();
            }
            told
        })
        .collect();
    let message = format!(
        "Transaction cancelled, please refer cancellation reasons for specific reasons [{}]",
        codes.join(", ")
    );
    Fault::client("TransactionCanceledException", message).with("CancellationReasons", told)
}
