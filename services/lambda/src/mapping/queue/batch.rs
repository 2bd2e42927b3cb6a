//! A batch of messages handed over: what the function succeeds with is deleted, the rest comes back. Once the messages
//! may have come back to somebody else, nothing is handed over any more.

use super::message;
use super::poller::Work;
use crate::error::Error;
use crate::ops::invoke::PAYLOAD_BYTES_MAX;
use crate::run::{self, Given};
use bytes::Bytes;
use model_sqs as sqs;
use serde_json::Value;
use std::collections::HashSet;
use std::time::Duration;

/// An invocation's event is cut before it becomes larger than Lambda takes.
const EVENT_BYTES_MAX: usize = PAYLOAD_BYTES_MAX - "{\"Records\":[]}".len();
/// As many as SQS deletes at once.
const DELETED_MAX: usize = 10;
/// Between attempts at a function that cannot run at the moment; then the messages come back by themselves.
const PAUSE: Duration = Duration::from_secs(1);
const ATTEMPTS_MAX: u32 = 10;
/// No queue that hides its messages does so for less; until then it need not be asked for how long.
const HIDDEN_MS_MIN: i64 = 1_000;

/// A message on its way.
struct Item {
    id: String,
    handle: String,
    group: Option<String>,
    trace: Option<String>,
    text: String,
}

/// Hands messages over in as few invocations as may be: of a FIFO queue one for each group, all at once. `received_ms`:
/// when the first of them was received.
pub async fn run(work: &Work, messages: Vec<sqs::Message>, received_ms: i64) {
    let (wanted, unwanted) = sorted(work, messages);
    delete(work, unwanted).await;
    let invocations = cut(wanted).into_iter().map(|lane| async move {
        for items in lane {
            let whole = hand_over(work, items, received_ms).await;
            // What is behind it in its group has to wait for it.
            if !whole && work.is_fifo() {
                return;
            }
        }
    });
    futures_util::future::join_all(invocations).await;
}

/// The messages that a filter wants, and the handles of the others.
fn sorted(work: &Work, messages: Vec<sqs::Message>) -> (Vec<Item>, Vec<String>) {
    let (mut wanted, mut unwanted) = (Vec::new(), Vec::new());
    for message in messages {
        let gathered = work.mapping.window_s > 0;
        let record = message::record(&message, &work.source, gathered);
        let handle = message.receipt_handle.clone().unwrap_or_default();
        let filters = &work.filters;
        let seen = (!filters.is_empty()).then(|| message::filtered(&record));
        if seen.is_some_and(|seen| !filters.iter().any(|filter| filter.matches(&seen))) {
            unwanted.push(handle);
            continue;
        }
        wanted.push(Item {
            id: message.message_id.clone().unwrap_or_default(),
            handle,
            group: message::group(&message).map(str::to_owned).filter(|_| work.is_fifo()),
            trace: message::trace(&message).map(str::to_owned),
            text: record.to_string(),
        });
    }
    (wanted, unwanted)
}

/// Lanes that run at once, each of events that run one after another.
fn cut(items: Vec<Item>) -> Vec<Vec<Vec<Item>>> {
    let mut lanes: Vec<(Option<String>, Vec<Vec<Item>>, usize)> = Vec::new();
    for item in items {
        let at = lanes.iter().position(|(group, ..)| *group == item.group);
        let at = at.unwrap_or_else(|| {
            lanes.push((item.group.clone(), vec![Vec::new()], 0));
            lanes.len() - 1
        });
        let (_, events, bytes) = &mut lanes[at];
        *bytes += item.text.len() + 1;
        if *bytes > EVENT_BYTES_MAX && events.last().is_some_and(|event| !event.is_empty()) {
            *bytes = item.text.len() + 1;
            events.push(Vec::new());
        }
        if let Some(event) = events.last_mut() {
            event.push(item);
        }
    }
    lanes.into_iter().map(|(_, events, _)| events).collect()
}

/// False if any of them comes back.
async fn hand_over(work: &Work, items: Vec<Item>, received_ms: i64) -> bool {
    let texts: Vec<&str> = items.iter().map(|item| item.text.as_str()).collect();
    let payload = Bytes::from(format!("{{\"Records\":[{}]}}", texts.join(",")));
    let Some(failed) = invoke(work, &items, payload, received_ms).await else { return false };
    let whole = failed.is_empty();
    let done = items.into_iter().filter(|item| !failed.contains(&item.id));
    delete(work, done.map(|item| item.handle).collect()).await;
    whole
}

/// The messages that the function failed with; none if it failed as a whole, or was not run.
async fn invoke(
    work: &Work,
    items: &[Item],
    payload: Bytes,
    received_ms: i64,
) -> Option<HashSet<String>> {
    let Ok(_permit) = work.permits.acquire().await else { return None };
    let id = &work.mapping.id;
    // An invocation has one trace: the first message's.
    let ctx = work.ctx.traced(items.first().and_then(|item| item.trace.as_deref()));
    for _ in 0..ATTEMPTS_MAX {
        if is_late(work, received_ms).await {
            tracing::debug!(id, "a batch of messages comes back");
            return None;
        }
        let given = Given {
            request_id: work.ctx.world().uuid(),
            payload: payload.clone(),
            client_context: None,
        };
        let ran = match work.target().await {
            Ok(target) => run::run(&ctx, &work.platform, &target, given).await,
            Err(error) => Err(error),
        };
        match ran {
            Ok(outcome) => {
                let answer = outcome.result.ok()?;
                return match work.mapping.partial {
                    true => partial(items, &answer),
                    false => Some(HashSet::new()),
                };
            }
            Err(error) if error.is_passing() => {
                tracing::debug!(?error, id, "a batch of messages waits");
                work.ctx.world().sleep(PAUSE).await;
            }
            Err(error) => {
                tracing::warn!(?error, id, "a queue's function cannot run");
                return None;
            }
        }
    }
    None
}

/// Whether the messages may be somebody else's by now. AWS drops a batch that is throttled for so long
/// (<https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-errorhandling.html>).
async fn is_late(work: &Work, received_ms: i64) -> bool {
    let held_ms = || work.ctx.now_ms() - received_ms;
    if held_ms() < HIDDEN_MS_MIN {
        return false;
    }
    let hidden_ms = work.hidden_ms().await;
    is_over(held_ms(), hidden_ms)
}

/// Of a queue that does not say for how long it hides messages, they are taken to be hidden.
fn is_over(held_ms: i64, hidden_ms: Option<i64>) -> bool {
    hidden_ms.is_some_and(|hidden_ms| held_ms >= hidden_ms)
}

/// Reads `batchItemFailures`. An answer that cannot be read means that all have failed: none.
fn partial(items: &[Item], answer: &[u8]) -> Option<HashSet<String>> {
    let answer: Value = serde_json::from_slice(answer).ok()?;
    let failures = match answer.get("batchItemFailures") {
        None | Some(Value::Null) => return Some(HashSet::new()),
        Some(failures) => failures.as_array()?,
    };
    let id = |failure: &Value| {
        let id = failure.get("itemIdentifier")?.as_str()?;
        items.iter().any(|item| item.id == id).then(|| id.to_owned())
    };
    failures.iter().map(id).collect()
}

async fn delete(work: &Work, handles: Vec<String>) {
    for some in handles.chunks(DELETED_MAX) {
        if let Err(error) = delete_some(work, some).await {
            let id = &work.mapping.id;
            tracing::warn!(?error, id, "messages could not be deleted; they come again");
        }
    }
}

async fn delete_some(work: &Work, handles: &[String]) -> Result<(), Error> {
    let entry = |(at, handle): (usize, &String)| sqs::DeleteMessageBatchRequestEntry {
        id: at.to_string(),
        receipt_handle: handle.clone(),
    };
    let request = sqs::DeleteMessageBatchRequest {
        queue_url: work.url.clone(),
        entries: handles.iter().enumerate().map(entry).collect(),
    };
    let answer = work.role().await?.ask::<sqs::DeleteMessageBatch>(request).await?;
    for failed in answer.failed {
        tracing::debug!(id = work.mapping.id, code = failed.code, "a message is not deleted");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{Item, cut, is_over, partial};

    fn item(id: &str, group: Option<&str>, bytes: usize) -> Item {
        Item {
            id: id.into(),
            handle: id.into(),
            group: group.map(str::to_owned),
            trace: None,
            text: "x".repeat(bytes),
        }
    }

    #[test]
    fn answers_are_read_or_all_has_failed() {
        let items = [item("a", None, 1), item("b", None, 1)];
        let failed = |answer: &str| {
            let mut ids: Vec<String> = partial(&items, answer.as_bytes())?.into_iter().collect();
            ids.sort();
            Some(ids.join(","))
        };
        for succeeded in
            ["{}", "null", r#"{"batchItemFailures":null}"#, r#"{"batchItemFailures":[]}"#]
        {
            assert_eq!(failed(succeeded).as_deref(), Some(""), "{succeeded}");
        }
        let one = r#"{"batchItemFailures":[{"itemIdentifier":"b"}]}"#;
        assert_eq!(failed(one).as_deref(), Some("b"));
        for wrong in [
            "}",
            r#"{"batchItemFailures":1}"#,
            r#"{"batchItemFailures":[{"foo":"a"}]}"#,
            r#"{"batchItemFailures":[{"itemIdentifier":""}]}"#,
            r#"{"batchItemFailures":[{"itemIdentifier":"z"}]}"#,
        ] {
            assert_eq!(failed(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn messages_are_ours_while_they_are_hidden() {
        assert!(!is_over(29_999, Some(30_000)));
        assert!(is_over(30_000, Some(30_000)));
        assert!(!is_over(30_000, None));
    }

    #[test]
    fn lanes_and_sizes() {
        let of = |items: Vec<Item>| -> Vec<Vec<usize>> {
            cut(items).iter().map(|lane| lane.iter().map(Vec::len).collect()).collect()
        };
        assert_eq!(of(vec![item("a", None, 1), item("b", None, 1)]), [[2]]);
        let groups =
            vec![item("a", Some("x"), 1), item("b", Some("y"), 1), item("c", Some("x"), 1)];
        assert_eq!(of(groups), [[2], [1]]);
        let large = (0..3).map(|_| item("a", None, 2_500_000)).collect();
        assert_eq!(of(large), [[2, 1]]);
    }
}
