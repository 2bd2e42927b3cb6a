//! What CloudWatch Logs is told of an import, as the caller: each item that was not imported, in the stream
//! `ID/error` of the group `/aws-dynamodb/imports`.
//!
//! <https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/S3DataImport.Validation.html>

use super::LOG_GROUP;
use crate::objects::Trouble;
use aws::Fault;
use model_logs as logs;
use serde_json::json;
use service::Ctx;

/// Characters of a refusal's text that are told: some name what they refuse.
const TEXT_MAX: usize = 1024;
/// Bytes of one call, below the 1,048,576 that CloudWatch Logs takes, with 26 for each event.
const CALL_BYTES_MAX: usize = 900 * 1024;
const EVENT_BYTES: usize = 26;

pub struct Journal<'a> {
    /// Speaks as the caller.
    pub ctx: &'a Ctx,
    pub id: &'a str,
    pub arn: &'a str,
    pub bucket: &'a str,
}

/// An item that was not imported.
pub struct Refused<'a> {
    pub key: &'a str,
    /// Its place in its object, from zero.
    pub index: u64,
    pub text: &'a str,
}

impl Journal<'_> {
    /// Makes the group, if it is not there, and the streams.
    pub async fn prepare(&self) -> Result<(), Trouble> {
        for name in ["info", "error"] {
            self.make_stream(name).await.map_err(Trouble::of)?;
        }
        Ok(())
    }

    async fn make_stream(&self, name: &str) -> Result<(), Fault> {
        let exists = |fault: &Fault| fault.code == "ResourceAlreadyExistsException";
        let request = || logs::CreateLogStreamRequest {
            log_group_name: LOG_GROUP.to_owned(),
            log_stream_name: format!("{}/{name}", self.id),
        };
        match self.ctx.ask::<logs::CreateLogStream>(request()).await {
            Err(fault) if fault.code == "ResourceNotFoundException" => {}
            Err(fault) if !exists(&fault) => return Err(fault),
            _ => return Ok(()),
        }
        let group = logs::CreateLogGroupRequest {
            log_group_name: LOG_GROUP.to_owned(),
            ..logs::CreateLogGroupRequest::default()
        };
        match self.ctx.ask::<logs::CreateLogGroup>(group).await {
            Err(fault) if !exists(&fault) => return Err(fault),
            _ => {}
        }
        match self.ctx.ask::<logs::CreateLogStream>(request()).await {
            Err(fault) if !exists(&fault) => Err(fault),
            _ => Ok(()),
        }
    }

    /// Tells of items. After a crash some may be told a second time, and none is left out.
    pub async fn tell(&self, refused: &[Refused<'_>]) -> Result<(), Trouble> {
        let mut events = Vec::new();
        let mut bytes = 0;
        for refused in refused {
            let message = self.message(refused);
            let more = message.len() + EVENT_BYTES;
            if bytes + more > CALL_BYTES_MAX {
                self.put(std::mem::take(&mut events)).await.map_err(Trouble::of)?;
                bytes = 0;
            }
            bytes += more;
            events.push(logs::InputLogEvent { timestamp: self.ctx.now_ms(), message });
        }
        if events.is_empty() {
            return Ok(());
        }
        self.put(events).await.map_err(Trouble::of)
    }

    fn message(&self, refused: &Refused<'_>) -> String {
        let text: String = refused.text.chars().take(TEXT_MAX).collect();
        let pointer =
            json!({ "bucket": self.bucket, "key": refused.key, "itemIndex": refused.index });
        json!({ "itemS3Pointer": pointer, "importArn": self.arn, "errorMessages": [text] })
            .to_string()
    }

    async fn put(&self, events: Vec<logs::InputLogEvent>) -> Result<(), Fault> {
        let request = || logs::PutLogEventsRequest {
            log_group_name: LOG_GROUP.to_owned(),
            log_stream_name: format!("{}/error", self.id),
            log_events: events.clone(),
            ..logs::PutLogEventsRequest::default()
        };
        match self.ctx.ask::<logs::PutLogEvents>(request()).await {
            // Someone has deleted it in the meantime.
            Err(fault) if fault.code == "ResourceNotFoundException" => {
                self.make_stream("error").await?;
                self.ctx.ask::<logs::PutLogEvents>(request()).await.map(drop)
            }
            other => other.map(drop),
        }
    }
}
