//! `TagResource`, `UntagResource` and `ListTagsOfResource`: three views of one small map.
//!
//! Tags whose keys begin with `aws:` are AWS's own: CloudFormation knows its tables by them. Everybody may read them.
//! <https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/TaggingRestrictions.html>

use crate::items::no_table;
use crate::request::check_region;
use crate::rules::table::Table;
use crate::{State, store as rows};
use aws::{Arn, Fault};
use model_dynamodb::{
    ListTagsOfResourceInput, ListTagsOfResourceOutput, Tag, TagResourceInput, TagResourceOutput,
    UntagResourceInput, UntagResourceOutput,
};
use service::Ctx;
use std::collections::BTreeMap;
use store::Key;

/// Letters of the shortest name of a table.
const NAME_MIN: usize = 3;
/// Tags of a resource, beside AWS's own.
const TAGS_MAX: usize = 50;
/// How the keys of AWS's own tags begin, in any case of letters.
const RESERVED: &str = "aws:";
/// The service that puts and removes such tags.
const OWNER: &str = "cloudformation";

pub async fn tag(ctx: Ctx, input: TagResourceInput) -> Result<TagResourceOutput, Fault> {
    row(&ctx, &input.resource_arn)?;
    if input.tags.is_empty() {
        return Err(Fault::validation("Atleast one Tag needs to be provided as Input."));
    }
    let given = given(&ctx, &input.tags)?;
    change(&ctx, &input.resource_arn, |table| {
        table.tags.extend(given.clone());
        check_count(&table.tags)
    })
    .await?;
    Ok(TagResourceOutput::default())
}

pub async fn untag(ctx: Ctx, input: UntagResourceInput) -> Result<UntagResourceOutput, Fault> {
    row(&ctx, &input.resource_arn)?;
    if input.tag_keys.is_empty() {
        return Err(Fault::validation("Atleast one Tag Key needs to be provided as Input."));
    }
    input.tag_keys.iter().try_for_each(|key| check_author(&ctx, key))?;
    let changed = change(&ctx, &input.resource_arn, |table| {
        table.tags.retain(|key, _| !input.tag_keys.contains(key));
        Ok(())
    });
    // Unlike its kin it does not say which.
    changed.await.map_err(|fault| match fault.code.as_str() {
        "ResourceNotFoundException" => no_table(),
        _ => fault,
    })?;
    Ok(UntagResourceOutput::default())
}

pub async fn list(
    ctx: Ctx,
    input: ListTagsOfResourceInput,
) -> Result<ListTagsOfResourceOutput, Fault> {
    let state = ctx.state::<State>();
    let row = row(&ctx, &input.resource_arn)?;
    let table = state.tables.usable(ctx.store(), &row).await?;
    let table = table.ok_or_else(|| no_resource(&input.resource_arn))?;
    let tags = table.tags.iter().map(|(key, value)| Tag { key: key.clone(), value: value.clone() });
    Ok(ListTagsOfResourceOutput { tags: Some(tags.collect()), next_token: None })
}

/// The tags of a table, for the engine; its indexes and streams share them, its backups do not, nor the streams of a
/// table that had the name before it.
pub async fn lookup(ctx: Ctx, arn: Arn) -> Result<Vec<(String, String)>, Fault> {
    let rest = arn.resource().strip_prefix("table/").filter(|rest| !rest.contains("/backup/"));
    let Some(rest) = rest else { return Ok(Vec::new()) };
    let (name, part) = rest.split_once('/').unwrap_or((rest, ""));
    let row = rows::table_key(arn.account(), arn.region(), name);
    let table = ctx.state::<State>().tables.durable(ctx.store(), &row).await?;
    let has = |label: &str| table.as_ref().is_some_and(|table| table.stream_of(label).is_some());
    if part.strip_prefix("stream/").is_some_and(|label| !has(label)) {
        return Ok(Vec::new());
    }
    Ok(table.map(|table| table.tags.clone().into_iter().collect()).unwrap_or_default())
}

async fn change(
    ctx: &Ctx,
    arn: &str,
    edit: impl Fn(&mut Table) -> Result<(), Fault> + Send + Sync,
) -> Result<(), Fault> {
    let state = ctx.state::<State>();
    let row = row(ctx, arn)?;
    rows::transact(ctx.store(), |tx| {
        let (state, row, edit) = (&state, &row, &edit);
        async move {
            let table = state.tables.usable_in(&tx, row).await?;
            let mut table = table.ok_or_else(|| no_resource(arn))?.as_ref().clone();
            edit(&mut table)?;
            rows::put_table(&tx, &table);
            Ok(())
        }
    })
    .await
}

fn row(ctx: &Ctx, text: &str) -> Result<Key, Fault> {
    if !text.starts_with("arn:") {
        return Err(Fault::validation(format!("ARNs must start with 'arn:': {text}")));
    }
    let refuse = || {
        let why = format!("Invalid TableArn: Invalid ResourceArn provided as input {text}");
        Fault::validation(why)
    };
    let arn: Arn = text.parse().map_err(|_| refuse())?;
    let name = arn.resource().strip_prefix("table/").ok_or_else(refuse)?;
    if !arn.is_of("dynamodb") || name.contains('/') || name.len() < NAME_MIN {
        return Err(refuse());
    }
    check_region(ctx, arn.region(), text)?;
    Ok(rows::table_key(arn.account(), arn.region(), name))
}

/// The tags of a request by their keys, each of which may be.
pub fn given(ctx: &Ctx, tags: &[Tag]) -> Result<BTreeMap<String, String>, Fault> {
    let mut given = BTreeMap::new();
    for tag in tags {
        check_characters(tag)?;
        check_author(ctx, &tag.key)?;
        if given.insert(tag.key.clone(), tag.value.clone()).is_some() {
            let why = format!("Duplicate tag keys are not allowed: {}", tag.key);
            return Err(invalid(&why));
        }
    }
    Ok(given)
}

/// Refuses more tags than a resource may have.
pub fn check_count(tags: &BTreeMap<String, String>) -> Result<(), Fault> {
    if tags.keys().filter(|key| !is_reserved(key)).count() > TAGS_MAX {
        return Err(invalid("Too many tags: the maximum allowed number is 50"));
    }
    Ok(())
}

/// Whether a key is one of AWS's own tags.
pub fn is_reserved(key: &str) -> bool {
    key.get(..RESERVED.len()).is_some_and(|start| start.eq_ignore_ascii_case(RESERVED))
}

/// Refuses a tag of AWS's own to all others.
fn check_author(ctx: &Ctx, key: &str) -> Result<(), Fault> {
    if is_reserved(key) && ctx.call().called_via.last() != Some(&OWNER) {
        return Err(reserved());
    }
    Ok(())
}

/// AWS's words of other services; DynamoDB's are not known.
pub fn reserved() -> Fault {
    invalid("aws: prefixed tag key names are not allowed for external use.")
}

/// Letters, digits, blanks and a few signs.
fn check_characters(tag: &Tag) -> Result<(), Fault> {
    let admitted = |c: char| c.is_alphanumeric() || c.is_whitespace() || "+-=._:/@".contains(c);
    let sound = tag.key.chars().all(admitted) && tag.value.chars().all(admitted);
    let fits = (1..=128).contains(&tag.key.chars().count()) && tag.value.chars().count() <= 256;
    if sound && fits {
        return Ok(());
    }
    Err(invalid(&format!(
        "The tag '{}' has a key or value that is too long, or characters other than letters, whitespace, \
         numbers and + - = . _ : /",
        tag.key
    )))
}

fn invalid(why: &str) -> Fault {
    Fault::validation(format!("One or more parameter values were invalid: {why}"))
}

fn no_resource(arn: &str) -> Fault {
    // The misspelling is AWS's.
    let text = format!("Requested resource not found: ResourcArn: {arn} not found");
    Fault::client("ResourceNotFoundException", text)
}
