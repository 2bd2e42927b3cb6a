//! The query protocol that SQS spoke before JSON and still answers: its names, which today's model has dropped
//! (<https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-making-api-requests-xml.html>).

/// The namespace of its XML.
pub const NAMESPACE: &str = "http://queue.amazonaws.com/doc/2012-11-05/";

/// Members that were named otherwise: by the shape that they are of.
const BY_TARGET: [(&str, &str); 18] = [
    ("AWSAccountIdList", "AWSAccountId"),
    ("ActionNameList", "ActionName"),
    ("AttributeNameList", "AttributeName"),
    ("BatchResultErrorEntryList", "BatchResultErrorEntry"),
    ("ChangeMessageVisibilityBatchRequestEntryList", "ChangeMessageVisibilityBatchRequestEntry"),
    ("ChangeMessageVisibilityBatchResultEntryList", "ChangeMessageVisibilityBatchResultEntry"),
    ("DeleteMessageBatchRequestEntryList", "DeleteMessageBatchRequestEntry"),
    ("DeleteMessageBatchResultEntryList", "DeleteMessageBatchResultEntry"),
    ("ListMessageMoveTasksResultEntryList", "ListMessageMoveTasksResultEntry"),
    ("MessageAttributeNameList", "MessageAttributeName"),
    ("MessageBodyAttributeMap", "MessageAttribute"),
    ("MessageBodySystemAttributeMap", "MessageSystemAttribute"),
    ("MessageList", "Message"),
    ("QueueAttributeMap", "Attribute"),
    ("QueueUrlList", "QueueUrl"),
    ("SendMessageBatchRequestEntryList", "SendMessageBatchRequestEntry"),
    ("SendMessageBatchResultEntryList", "SendMessageBatchResultEntry"),
    ("TagKeyList", "TagKey"),
];
const BY_TARGET_MORE: [(&str, &str); 5] = [
    ("MessageSystemAttributeList", "MessageSystemAttributeName"),
    ("MessageSystemAttributeMap", "Attribute"),
    ("TagMap", "Tag"),
    ("StringList", "StringListValue"),
    ("BinaryList", "BinaryListValue"),
];

/// Maps' keys and values.
const ENTRIES: [(&str, &str, &str); 5] = [
    ("MessageBodyAttributeMap", "Name", "Value"),
    ("MessageBodySystemAttributeMap", "Name", "Value"),
    ("MessageSystemAttributeMap", "Name", "Value"),
    ("QueueAttributeMap", "Name", "Value"),
    ("TagMap", "Key", "Value"),
];

/// Codes of errors whose shapes have other names.
const CODES: [(&str, &str); 20] = [
    ("BatchEntryIdsNotDistinct", "AWS.SimpleQueueService.BatchEntryIdsNotDistinct"),
    ("BatchRequestTooLong", "AWS.SimpleQueueService.BatchRequestTooLong"),
    ("EmptyBatchRequest", "AWS.SimpleQueueService.EmptyBatchRequest"),
    ("InvalidBatchEntryId", "AWS.SimpleQueueService.InvalidBatchEntryId"),
    ("KmsAccessDenied", "KMS.AccessDeniedException"),
    ("KmsDisabled", "KMS.DisabledException"),
    ("KmsInvalidKeyUsage", "KMS.InvalidKeyUsageException"),
    ("KmsInvalidState", "KMS.InvalidStateException"),
    ("KmsNotFound", "KMS.NotFoundException"),
    ("KmsOptInRequired", "KMS.OptInRequired"),
    ("KmsThrottled", "KMS.ThrottlingException"),
    ("MessageNotInflight", "AWS.SimpleQueueService.MessageNotInflight"),
    ("PurgeQueueInProgress", "AWS.SimpleQueueService.PurgeQueueInProgress"),
    ("QueueDeletedRecently", "AWS.SimpleQueueService.QueueDeletedRecently"),
    ("QueueDoesNotExist", "AWS.SimpleQueueService.NonExistentQueue"),
    ("QueueNameExists", "QueueAlreadyExists"),
    ("TooManyEntriesInBatchRequest", "AWS.SimpleQueueService.TooManyEntriesInBatchRequest"),
    ("UnsupportedOperation", "AWS.SimpleQueueService.UnsupportedOperation"),
    ("RequestThrottled", "RequestThrottled"),
    ("OverLimit", "OverLimit"),
];

fn speaks(model: &str) -> bool {
    model == "sqs"
}

pub fn code(model: &str, shape: &str) -> Option<&'static str> {
    let found = CODES.iter().find(|(known, _)| speaks(model) && *known == shape);
    found.map(|(_, code)| *code)
}

/// The name of a member of a shape, by the shape that it is of.
pub fn member(model: &str, shape: &str, member: &str, target: &str) -> Option<&'static str> {
    if !speaks(model) {
        return None;
    }
    if let Some((_, key, value)) = ENTRIES.iter().find(|(known, ..)| *known == shape) {
        return Some(if member == "key" { key } else { value });
    }
    let mut all = BY_TARGET.iter().chain(&BY_TARGET_MORE);
    all.find(|(known, _)| *known == target).map(|(_, name)| *name)
}
