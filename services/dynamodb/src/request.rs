//! What the requests of all data operations share: tables by name or ARN, the two styles of parameters, and
//! the binding of expressions.

use crate::attribute::{Attributes, item, value};
use crate::rules::expression::Parameter;
use crate::rules::expression::binding::{Bindings, INVALID_NAME, INVALID_VALUE};
use crate::rules::expression::condition_plan::Condition;
use crate::rules::expression::projection::Projection;
use crate::rules::legacy::{self, Comparison, Expected};
use crate::rules::table::definition;
use crate::rules::value::Item;
use crate::rules::value::check::Form;
use crate::{State, store as rows};
use aws::{AccountId, Arn, Fault, Region};
use model_dynamodb as model;
use service::Ctx;
use store::Key;
use wire::IndexMap;

/// What is wrong with names that one message tells.
const VIOLATIONS_MAX: usize = 10;

/// Account, region and name of the table that has this ARN. A table has one ARN only: nothing stands before, in or behind
/// it, so that policies meet the text that a request gives.
pub fn arn_parts(text: &str) -> Option<(AccountId, Region, &str)> {
    let arn: Arn = text.parse().ok()?;
    let (account, region) = (AccountId::new(arn.account())?, Region::new(arn.region())?);
    let name = text[text.len() - arn.resource().len()..].strip_prefix("table/")?;
    let sound = arn.is_of("dynamodb") && definition::check_table_name(name).is_ok();
    sound.then_some((account, region, name))
}

/// The bare name of a table that a request names so, or by its ARN; of what is neither, the text.
pub fn table_name(text: &str) -> &str {
    arn_parts(text).map_or(text, |(.., name)| name)
}

/// The row of a table that a request names. A name that no table can have is refused as such.
pub fn table_row(ctx: &Ctx, text: &str) -> Result<Key, Fault> {
    if let Some((account, region, name)) = arn_parts(text) {
        check_region(ctx, region.as_str(), text)?;
        return Ok(rows::table_key(account.as_str(), region.as_str(), name));
    }
    check_name("tableName", text)?;
    Ok(rows::table_key(ctx.account().as_str(), ctx.region().as_str(), text))
}

/// As [`table_row`], for the operations on tables themselves, which word it otherwise.
pub fn named_table_row(ctx: &Ctx, text: &str) -> Result<Key, Fault> {
    if text.starts_with("arn:") {
        return table_row(ctx, text);
    }
    definition::check_table_name(text)?;
    Ok(rows::table_key(ctx.account().as_str(), ctx.region().as_str(), text))
}

/// As [`named_table_row`], for what no other account does, whatever the table's policy says.
pub fn own_table_row(ctx: &Ctx, text: &str) -> Result<Key, Fault> {
    let row = named_table_row(ctx, text)?;
    check_own(ctx, text)?;
    Ok(row)
}

/// The name of a table that is to be made in this account and region, which a request gives so or as an ARN.
pub fn new_table_name(ctx: &Ctx, text: &str) -> Result<String, Fault> {
    let Some((account, region, name)) = arn_parts(text) else { return Ok(text.to_owned()) };
    check_region(ctx, region.as_str(), text)?;
    check_account(ctx, account.as_str())?;
    Ok(name.to_owned())
}

/// Refuses a table of another account.
pub fn check_own(ctx: &Ctx, text: &str) -> Result<(), Fault> {
    match arn_parts(text) {
        Some((account, ..)) => check_account(ctx, account.as_str()),
        None => Ok(()),
    }
}

/// Refuses what is another account's: AWS gives items, streams, tags and tables themselves to other accounts, and nothing
/// else. The wording is AWS's.
/// <https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/rbac-iam-actions.html>
pub fn check_account(ctx: &Ctx, account: &str) -> Result<(), Fault> {
    if account == ctx.account().as_str() {
        return Ok(());
    }
    Err(Fault::validation(
        "This action is only supported by accounts that match the resource owner’s account.",
    ))
}

/// Refuses the ARN of another region: an endpoint answers for its own alone, and policies that lock callers into a region
/// see that of the request.
pub fn check_region(ctx: &Ctx, region: &str, arn: &str) -> Result<(), Fault> {
    if region == ctx.region().as_str() {
        return Ok(());
    }
    let why = format!("1 validation error detected: Invalid AWS region in '{arn}'");
    Err(Fault::validation(why))
}

/// Refuses what is no name of a table or index.
pub fn check_name(member: &str, name: &str) -> Result<(), Fault> {
    refuse_names(&wrong_name(member, name))
}

/// Whether a table can be named so, by its name or its ARN.
pub fn is_table_name(text: &str) -> bool {
    arn_parts(text).is_some() || wrong_name("", text).is_empty()
}

/// Refuses tables of a transaction's actions that neither names nor ARNs can be, each by its place and the kind of its
/// action.
pub fn check_action_tables<'a>(
    actions: impl Iterator<Item = (usize, &'static str, &'a str)>,
) -> Result<(), Fault> {
    let wrong = actions.filter(|(.., table)| arn_parts(table).is_none()).flat_map(|action| {
        let (place, kind, table) = action;
        wrong_name(&format!("transactItems.{place}.member.{kind}.tableName"), table)
    });
    refuse_names(&wrong.take(VIOLATIONS_MAX).collect::<Vec<_>>())
}

/// What is wrong with the name of a table or index.
fn wrong_name(member: &str, name: &str) -> Vec<String> {
    let mut wrong = Vec::new();
    let admitted = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'.' | b'-');
    if name.is_empty() || !name.bytes().all(admitted) {
        wrong.push("satisfy regular expression pattern: [a-zA-Z0-9_.-]+");
    }
    if name.len() < 3 {
        wrong.push("have length greater than or equal to 3");
    }
    if name.len() > 255 {
        wrong.push("have length less than or equal to 255");
    }
    let told = wrong.iter().map(|why| {
        format!("Value '{name}' at '{member}' failed to satisfy constraint: Member must {why}")
    });
    told.collect()
}

fn refuse_names(wrong: &[String]) -> Result<(), Fault> {
    let plural = match wrong.len() {
        0 => return Ok(()),
        1 => "",
        _ => "s",
    };
    let (count, all) = (wrong.len(), wrong.join("; "));
    Err(Fault::validation(format!("{count} validation error{plural} detected: {all}")))
}

/// A parameter of a request by its name, and whether it is there.
pub type Given = (&'static str, bool);

/// Which styles a request uses.
pub struct Styles<'a> {
    pub legacy: &'a [Given],
    pub expressions: &'a [Given],
    pub has_names: bool,
    pub has_values: bool,
    /// The expressions in which values may stand, as messages list them.
    pub value_bearers: &'a [&'static str],
}

impl Styles<'_> {
    /// Refuses a mix of styles, and names or values that nothing could use.
    pub fn check(&self) -> Result<(), Fault> {
        let given = |row: &[Given]| {
            let names = row.iter().filter(|(_, given)| *given).map(|(name, _)| *name);
            names.collect::<Vec<_>>()
        };
        let (legacy, expressions) = (given(self.legacy), given(self.expressions));
        if !legacy.is_empty() && !expressions.is_empty() {
            return Err(Fault::validation(format!(
                "Can not use both expression and non-expression parameters in the same request: \
                 Non-expression parameters: {{{}}} Expression parameters: {{{}}}",
                legacy.join(", "),
                expressions.join(", ")
            )));
        }
        if self.has_names && expressions.is_empty() {
            return Err(Fault::validation(
                "ExpressionAttributeNames can only be specified when using expressions",
            ));
        }
        if self.has_values && !self.value_bearers.iter().any(|name| expressions.contains(name)) {
            let verb = if self.value_bearers.len() > 1 { "are" } else { "is" };
            return Err(Fault::validation(format!(
                "ExpressionAttributeValues can only be specified when using expressions: {} {verb} null",
                self.value_bearers.join(" and ")
            )));
        }
        Ok(())
    }
}

/// Names and values of a request. The current form does not say which of the values is wrong.
pub fn bindings(
    names: Option<IndexMap<String, String>>,
    values: Option<Attributes>,
    form: Form,
) -> Result<Bindings, Fault> {
    let found = Bindings::from_request(names, values, |given| value(given, form));
    found.map_err(|fault| match form {
        Form::Older => fault,
        Form::Current => {
            Fault { message: without_entry(INVALID_VALUE, &fault.message).to_owned(), ..fault }
        }
    })
}

/// A refusal without the entry in which a name or a value was wrong.
fn without_entry<'a>(what: &str, text: &'a str) -> &'a str {
    let inner = text.strip_prefix(what).and_then(|text| text.rsplit_once(" for key "));
    inner.map_or(text, |(inner, _)| inner)
}

/// A condition's or filter's text, parsed and bound.
pub fn condition(
    state: &State,
    parameter: Parameter,
    text: Option<&str>,
    bindings: &mut Bindings,
) -> Result<Option<Condition>, Fault> {
    let Some(text) = text else { return Ok(None) };
    state.plans.condition(parameter, text)?.bind(bindings).map(Some)
}

/// A projection's text, parsed and bound.
pub fn projection(
    state: &State,
    text: Option<&str>,
    bindings: &mut Bindings,
) -> Result<Option<Projection>, Fault> {
    let Some(text) = text else { return Ok(None) };
    state.plans.projection(text)?.bind(bindings).map(Some)
}

/// `AttributesToGet`, checked.
pub fn attributes_to_get(names: Option<&[String]>) -> Result<Option<Projection>, Fault> {
    let Some(names) = names else { return Ok(None) };
    legacy::check_attributes_to_get(names)?;
    Ok(Some(Projection::of_attributes(names.iter().map(String::as_str))))
}

/// `Expected`, checked.
pub fn expected(
    entries: Option<IndexMap<String, model::ExpectedAttributeValue>>,
    operator: Option<&model::ConditionalOperator>,
) -> Result<Option<Condition>, Fault> {
    let operator = operator.map(model::ConditionalOperator::as_str);
    let present = entries.as_ref().is_some_and(|entries| !entries.is_empty());
    legacy::check_conditional_operator(operator, present)?;
    let entries = entries.unwrap_or_default().into_iter().map(|(name, entry)| {
        let value = |given| value(given, Form::Current);
        let values = entry.attribute_value_list.map(|list| list.into_iter().map(value).collect());
        let expected = Expected {
            value: entry.value.map(value).transpose()?,
            exists: entry.exists,
            operator: entry.comparison_operator.map(|operator| operator.as_str().to_owned()),
            values: values.transpose()?,
        };
        Ok((name, expected))
    });
    legacy::expected(entries.collect::<Result<_, Fault>>()?, operator)
}

/// `KeyConditions`, `QueryFilter` or `ScanFilter`, with their values.
pub fn comparisons(
    entries: IndexMap<String, model::Condition>,
    form: Form,
) -> Result<Vec<(String, Comparison)>, Fault> {
    let entries = entries.into_iter().map(|(name, condition)| {
        let list = condition.attribute_value_list.unwrap_or_default();
        let values = list.into_iter().map(|given| value(given, form));
        let values = values.collect::<Result<_, _>>()?;
        let operator = condition.comparison_operator.as_str().to_owned();
        Ok((name, Comparison { operator, values }))
    });
    entries.collect()
}

/// `ExclusiveStartKey`.
pub fn start_key(attributes: Option<Attributes>, form: Form) -> Result<Option<Item>, Fault> {
    let Some(attributes) = attributes else { return Ok(None) };
    item(attributes, form).map(Some).map_err(|mut fault| {
        // Some refusals tell where they come from and some do not: so does DynamoDB.
        let told = ["Supplied AttributeValue", "Null attribute", "An string set", "Binary sets"];
        if told.iter().any(|text| fault.message.contains(text)) {
            fault.message = format!("The provided starting key is invalid: {}", fault.message);
        }
        fault
    })
}

/// `PutItem`, `UpdateItem` and `DeleteItem` count what they refuse before they look at a table.
pub fn counted(mut fault: Fault) -> Fault {
    if fault.code == "ValidationException" && !fault.message.starts_with("Item size") {
        // They do not say either in which entry a name was wrong, nor which expression is not there.
        let text = without_entry(INVALID_NAME, &fault.message);
        let text = text.strip_suffix(": ConditionExpression is null").unwrap_or(text);
        fault.message = format!("1 validation error detected: {text}");
    }
    fault
}

#[cfg(test)]
mod tests {
    use super::{arn_parts, table_name};

    #[test]
    fn a_table_has_one_arn() {
        let arn = "arn:aws:dynamodb:eu-west-1:123456789012:table/things";
        let (account, region, name) = arn_parts(arn).unwrap();
        assert_eq!(
            (account.as_str(), region.as_str(), name),
            ("123456789012", "eu-west-1", "things")
        );
        assert_eq!((table_name(arn), table_name("things")), ("things", "things"));
        for behind in ["/", "/index/i", "/stream/l", "/index", ":", ":*", "*", " ", "/../x"] {
            let other = format!("{arn}{behind}");
            assert_eq!(arn_parts(&other), None, "{other}");
        }
        let changes = [
            ("arn:aws:", "arn:aws-cn:"),
            ("arn:aws:", "arn::"),
            ("arn:aws:", "arn:AWS:"),
            (":dynamodb:", ":sqs:"),
            (":dynamodb:", ":DynamoDB:"),
            ("123456789012", ""),
            ("eu-west-1", ""),
            ("eu-west-1", "EU-WEST-1"),
            (":table/", ":table/other:table/"),
            (":table/", "::table/"),
            (":table/", ":Table/"),
            (":table/", ":table//"),
            (":table/", ":global-table/"),
            ("things", ""),
        ];
        for (from, to) in changes {
            let other = arn.replacen(from, to, 1);
            assert_eq!(arn_parts(&other), None, "{other}");
            assert_eq!(table_name(&other), other);
        }
    }
}
