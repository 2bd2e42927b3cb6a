//! What the audit log is told of this service: what is done with messages is a data event
//! (<https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-logging-using-cloudtrail.html>).

use service::Auditing;
use wire::Showing;

pub const AUDITING: Auditing = Auditing {
    data: &[
        "ChangeMessageVisibility",
        "ChangeMessageVisibilityBatch",
        "DeleteMessage",
        "DeleteMessageBatch",
        "GetQueueAttributes",
        "GetQueueUrl",
        "ListDeadLetterSourceQueues",
        "ListQueueTags",
        "ListQueues",
        "ReceiveMessage",
        "SendMessage",
        "SendMessageBatch",
    ],
    showing: Showing { hidden: HIDDEN, named: &[] },
    resource_type: Some(|_| "AWS::SQS::Queue"),
    ..Auditing::NOTHING
};

/// Messages are their senders' business.
const HIDDEN: &[&str] = &["MessageBody", "MessageAttributes", "Body"];
