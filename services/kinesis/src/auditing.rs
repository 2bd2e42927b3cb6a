//! What the audit log has to know: reading and writing records are data events, and records are nobody's business.

use aws::Arn;
use service::Auditing;
use wire::Showing;

pub const AUDITING: Auditing = Auditing {
    data: &["GetRecords", "GetShardIterator", "PutRecord", "PutRecords", "SubscribeToShard"],
    showing: Showing { hidden: &["Data", "Records"], named: &[] },
    resource_type: Some(resource_type),
    ..Auditing::NOTHING
};

fn resource_type(arn: &Arn) -> &'static str {
    match arn.resource().contains("/consumer/") {
        true => "AWS::Kinesis::StreamConsumer",
        false => "AWS::Kinesis::Stream",
    }
}
