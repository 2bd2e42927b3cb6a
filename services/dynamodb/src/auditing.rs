//! What the audit log is told of this service: item operations are data events, and of items keys alone are shown.
//!
//! <https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/logging-using-cloudtrail.html>

use service::Auditing;
use wire::Showing;

pub const AUDITING: Auditing = Auditing {
    data: &[
        "BatchExecuteStatement",
        "BatchGetItem",
        "BatchWriteItem",
        "DeleteItem",
        "ExecuteStatement",
        "ExecuteTransaction",
        "GetItem",
        "GetRecords",
        "GetShardIterator",
        "PutItem",
        "Query",
        "Scan",
        "TransactGetItems",
        "TransactWriteItems",
        "UpdateItem",
    ],
    reads: &[],
    showing: Showing {
        hidden: &[
            "AttributeUpdates",
            "Expected",
            "ExpressionAttributeValues",
            "Item",
            "Parameters",
            "QueryFilter",
            "ScanFilter",
            "Statement",
        ],
        named: &[],
    },
    resource_type: Some(|arn| match arn.resource().contains("/stream/") {
        true => "AWS::DynamoDB::Stream",
        false => "AWS::DynamoDB::Table",
    }),
};
