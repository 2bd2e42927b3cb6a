//! Where an operation words a broken constraint otherwise than its model would have it. As recorded on AWS in spring
//! 2026 by <https://github.com/nubo-db/dynamodb-conformance>, in autumn by its successor
//! <https://github.com/paritysuite/dynamodb-conformance>, and for names of tables by
//! <https://github.com/architect/dynalite>.

use crate::schema::Model;
use aws::Fault;

/// An operation of DynamoDB, how the model's message begins and ends, and what stands in the place of it; `*` is the table
/// that the message names.
const OTHERWISE: [(&str, &str, &str, &str); 17] = [
    ("BatchGetItem", NO_ITEMS, "", "The requestItems parameter is required for BatchGetItem"),
    ("BatchWriteItem", NO_ITEMS, "", "The requestItems parameter is required for BatchWriteItem"),
    (
        "BatchGetItem",
        "1 validation error detected: Value '[",
        "less than or equal to 100",
        "1 validation error detected: Value at 'RequestItems.*.member.Keys' failed to satisfy constraint: Member \
         must have length less than or equal to 100",
    ),
    (
        "BatchGetItem",
        "1 validation error detected: Value '[]' at 'requestItems.",
        "greater than or equal to 1",
        "1 validation error detected: Value at 'RequestItems.*.member.Keys' failed to satisfy constraint: Member \
         must have length greater than or equal to 1",
    ),
    (
        "Query",
        "1 validation error detected: Value '",
        "at 'limit' failed to satisfy constraint: Member must have value greater than or equal to 1",
        "1 validation error detected: Value at 'Limit' failed to satisfy constraint: Member must have value greater \
         than or equal to 1",
    ),
    ("CreateTable", NO_NAME, "", NAME_REQUIRED),
    ("DeleteTable", NO_NAME, "", NAME_REQUIRED),
    ("DescribeTable", NO_NAME, "", NAME_REQUIRED),
    ("DescribeTimeToLive", NO_NAME, "", NAME_REQUIRED),
    ("UpdateTable", NO_NAME, "", NAME_REQUIRED),
    ("DeleteTable", EMPTY_NAME, "", NAME_LENGTH),
    ("DescribeTable", EMPTY_NAME, "", NAME_LENGTH),
    ("DescribeTimeToLive", EMPTY_NAME, "", NAME_LENGTH),
    ("UpdateTable", EMPTY_NAME, "", NAME_LENGTH),
    ("ListTagsOfResource", "1 validation error detected: Value null at 'resourceArn'", "", NO_ARN),
    ("TagResource", "2 validation errors detected: Value null at 'resourceArn'", "", NO_ARN),
    ("UntagResource", "2 validation errors detected: Value null at 'resourceArn'", "", NO_ARN),
];
const NO_ARN: &str = "Invalid TableArn";
const NO_ITEMS: &str = "1 validation error detected: Value '{}' at 'requestItems'";
const NO_NAME: &str = "1 validation error detected: Value null at 'tableName'";
const EMPTY_NAME: &str = "1 validation error detected: Value '' at 'tableName'";
const NAME_REQUIRED: &str =
    "The parameter 'TableName' is required but was not present in the request";
const NAME_LENGTH: &str =
    "TableName must be at least 3 characters long and at most 255 characters long";

/// Enumerations whose values Lambda's messages give otherwise than its model: the member, the values.
const TOLD: [(&str, &str); 3] = [
    ("compatibleRuntime", LAYER_RUNTIMES),
    ("recursiveLoop", "[Terminate, Allow]"),
    ("startingPosition", "[LATEST, AT_TIMESTAMP, TRIM_HORIZON]"),
];
/// The runtimes by which layers can be listed, as Lambda gives them to who asks for another.
const LAYER_RUNTIMES: &str = "[ruby3.5, ruby2.6, dotnetcore1.0, python3.7, nodejs8.10, nasa, ruby2.7, \
     python2.7-greengrass, dotnetcore2.0, python3.8, java21, dotnet6, dotnetcore2.1, python3.9, java11, nodejs6.10, \
     provided, dotnetcore3.1, dotnet8, java25, java17, nodejs, nodejs4.3, java8.al2, go1.x, dotnet10, nodejs20.x, \
     go1.9, byol, nodejs10.x, provided.al2023, nodejs22.x, python3.10, java8, nodejs12.x, python3.11, nodejs24.x, \
     nodejs8.x, python3.12, nodejs14.x, nodejs8.9, nodejs26.x, python3.13, python3.14, nodejs16.x, python3.15, \
     provided.al2, nodejs4.3-edge, nodejs18.x, ruby3.2, python3.4, ruby3.3, ruby3.4, ruby2.5, python3.6, python2.7]";
/// How the model's message about a layer's runtimes begins and ends: Lambda names those that a function can have.
const LISTED: (&str, &str) = (
    "' at 'compatibleRuntimes' failed to satisfy constraint: Member must satisfy constraint: [Member must satisfy \
     enum value set: [",
    "], Member must not be null]",
);
/// The runtimes that a function can still have, as Lambda gives them to one with another.
const RUNTIMES: &str = "[nodejs20.x, python3.14, provided.al2023, python3.12, python3.13, nodejs24.x, nodejs22.x, \
     java25, python3.10, python3.11, java21, ruby3.3, ruby3.4, ruby3.2, python3.8, python3.9, java17, nodejs16.x, \
     dotnet10, dotnet8, java11, dotnet6, nodejs18.x, provided.al2, java8.al2]";

/// Lambda's own words, as recorded on AWS by <https://github.com/localstack/localstack>.
fn of_lambda(mut fault: Fault) -> Fault {
    const ONE: &str = "1 validation error detected: Value '";
    const SET: &str = "failed to satisfy constraint: Member must satisfy enum value set: ";
    if let Some((before, rest)) = fault.message.split_once(LISTED.0)
        && let Some((_, behind)) = rest.split_once(LISTED.1)
    {
        fault.message = format!("{before}' at 'compatibleRuntimes' {SET}{RUNTIMES}{behind}");
        return fault;
    }
    let Some((value, rest)) =
        fault.message.strip_prefix(ONE).and_then(|rest| rest.split_once("' at '"))
    else {
        return fault;
    };
    let Some((member, constraint)) = rest.split_once("' ") else { return fault };
    if !constraint.starts_with(SET) {
        return fault;
    }
    if member == "runtime" {
        let message = format!("Value {value} at 'runtime' {SET}{RUNTIMES} or be a valid ARN");
        return Fault::client("InvalidParameterValueException", message).with("Type", "User");
    }
    if let Some((_, values)) = TOLD.iter().find(|(name, _)| *name == member) {
        fault.message = format!("{ONE}{value}' at '{member}' {SET}{values}");
    }
    fault
}

/// The fault in the operation's own words, where it has some.
pub fn worded(model: &str, operation: &str, mut fault: Fault) -> Fault {
    if model == "lambda" {
        return of_lambda(fault);
    }
    for (by, begin, end, instead) in OTHERWISE {
        let same = model == "dynamodb" && by == operation;
        if same && fault.message.starts_with(begin) && fault.message.ends_with(end) {
            fault.message = match table_of(&fault.message) {
                Some(table) => instead.replace('*', table),
                None => instead.to_owned(),
            };
            break;
        }
    }
    fault
}

/// A fault's text in the query protocol, whose older words one error of SQS has kept.
pub fn queried<'a>(model: &Model, fault: &'a Fault) -> &'a str {
    match (model.name, fault.message.as_str()) {
        ("sqs", "The specified queue does not exist.") => {
            "The specified queue does not exist for this wsdl version."
        }
        (_, message) => message,
    }
}

/// An action that the query protocol's model does not have.
pub fn unknown_action(model: &Model, action: &str) -> String {
    match model.name {
        "sqs" => format!("The action {action} is not valid for this endpoint."),
        _ => format!("Could not find operation {action} for version {}", model.api_version),
    }
}

/// The table in `… at 'requestItems.TABLE.member.keys' …`.
fn table_of(message: &str) -> Option<&str> {
    let (_, behind) = message.rsplit_once(" at 'requestItems.")?;
    Some(behind.split_once(".member.keys'")?.0)
}

#[cfg(test)]
mod tests {
    use super::worded;
    use aws::Fault;

    #[test]
    fn some_operations_have_words_of_their_own() {
        let say = |operation: &str, text: &str| {
            worded("dynamodb", operation, Fault::validation(text)).message
        };
        let limit = "1 validation error detected: Value '0' at 'limit' failed to satisfy constraint: Member \
                     must have value greater than or equal to 1";
        assert_eq!(say("Scan", limit), limit);
        assert_eq!(say("Query", limit), limit.replace("Value '0' at 'limit'", "Value at 'Limit'"));
        let keys = "1 validation error detected: Value '[{p=AttributeValue()}]' at \
                    'requestItems.a.b.member.keys' failed to satisfy constraint: Member must have length \
                    less than or equal to 100";
        let path = "Value at 'RequestItems.a.b.member.Keys' failed";
        assert!(say("BatchGetItem", keys).contains(path));
        let none = "1 validation error detected: Value '[]' at 'requestItems.a.b.member.keys' failed to \
                    satisfy constraint: Member must have length greater than or equal to 1";
        assert_eq!(
            say("BatchGetItem", none),
            none.replace(
                "Value '[]' at 'requestItems.a.b.member.keys'",
                "Value at 'RequestItems.a.b.member.Keys'"
            )
        );
        let empty = "1 validation error detected: Value '{}' at 'requestItems' failed to satisfy";
        let unnamed = "1 validation error detected: Value null at 'tableName' failed to satisfy";
        assert!(say("UpdateTable", unnamed).starts_with("The parameter 'TableName' is required"));
        assert_eq!(say("GetItem", unnamed), unnamed);
        let expected = "The requestItems parameter is required for BatchWriteItem";
        assert_eq!(say("BatchWriteItem", empty), expected);
    }

    #[test]
    fn lambda_names_the_runtimes_that_it_has() {
        let say = |text: &str| worded("lambda", "", Fault::validation(text)).message;
        let set = "failed to satisfy constraint: Member must satisfy enum value set: ";
        let one = "1 validation error detected: Value 'x' at 'compatibleRuntime'";
        let told = say(&format!("{one} {set}[nodejs, java8]"));
        assert!(told.starts_with(&format!("{one} {set}[ruby3.5, ruby2.6, ")), "{told}");
        let list = |wanted: &str| {
            format!("failed to satisfy constraint: Member must satisfy constraint: [{wanted}]")
        };
        let of_list = |values: &str| {
            list(&format!(
                "Member must satisfy enum value set: [{values}], Member must not be null"
            ))
        };
        let two = "2 validation errors detected: Value '[x]' at 'compatibleRuntimes'";
        let other =
            format!("Value '[y]' at 'compatibleArchitectures' {}", of_list("x86_64, arm64"));
        let told = say(&format!("{two} {}; {other}", of_list("nodejs, java8")));
        assert!(told.starts_with(&format!("{two} {set}[nodejs20.x, python3.14, ")), "{told}");
        assert!(told.ends_with(&format!(", java8.al2]; {other}")), "{told}");
    }
}
