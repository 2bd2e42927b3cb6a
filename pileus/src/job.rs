//! Long work behind the server's own door: its answer is lines of JSON, how far it is and at last what came of
//! it. Who goes away before the end ends the work.

use anyhow::{Context, Result, anyhow, bail};
use bytes::Bytes;
use futures_util::{FutureExt, stream};
use http::{Response, header};
use serde_json::{Value, json};
use std::panic::AssertUnwindSafe;
use std::time::Duration;
use tokio::sync::{mpsc, watch};
use tokio::time::MissedTickBehavior;
use wire::Body;

/// Between two lines. One comes even if nothing has changed, so that a client that has gone is noticed.
const LINE_EVERY: Duration = Duration::from_millis(250);

/// A line of the answer.
pub enum Line {
    Progress(Value),
    Done(Value),
    Failed(String),
}

pub fn read(line: Value) -> Result<Line> {
    let object = line.as_object().and_then(|object| object.iter().next());
    let (kind, value) = object.context("the server's answer is no line of a job")?;
    Ok(match kind.as_str() {
        "progress" => Line::Progress(value.clone()),
        "done" => Line::Done(value.clone()),
        "error" => Line::Failed(value.as_str().unwrap_or("an unknown error").to_owned()),
        other => bail!("the server's answer has a line of an unknown kind, {other}"),
    })
}

/// Starts the work and answers with its lines; it tells its progress to what it is given.
pub fn start<F>(work: impl FnOnce(watch::Sender<Value>) -> F) -> Response<Body>
where
    F: Future<Output = Result<Value>> + Send + 'static,
{
    let (tell, heard) = watch::channel(Value::Null);
    let (lines, written) = mpsc::channel(1);
    tokio::spawn(run(work(tell), heard, lines));
    answer(written)
}

/// An answer of lines, each sent as it comes.
pub fn answer(mut lines: mpsc::Receiver<Bytes>) -> Response<Body> {
    let body = stream::poll_fn(move |context| lines.poll_recv(context).map(|line| line.map(Ok)));
    let mut response = Response::new(Body::stream(body, None));
    let kind = header::HeaderValue::from_static("application/x-ndjson");
    response.headers_mut().insert(header::CONTENT_TYPE, kind);
    response
}

async fn run(
    work: impl Future<Output = Result<Value>>,
    heard: watch::Receiver<Value>,
    lines: mpsc::Sender<Bytes>,
) {
    let mut work = std::pin::pin!(AssertUnwindSafe(work).catch_unwind());
    let mut ticks = tokio::time::interval(LINE_EVERY);
    ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        tokio::select! {
            () = lines.closed() => return,
            done = &mut work => {
                let panicked = |_| Err(anyhow!("the work panicked; the server goes on"));
                let line = match done.unwrap_or_else(panicked) {
                    Ok(value) => json!({ "done": value }),
                    Err(error) => {
                        tracing::error!(error = format!("{error:#}"), "a job failed");
                        json!({ "error": format!("{error:#}") })
                    }
                };
                // Who is gone does not care.
                let _ = lines.send(text(&line)).await;
                return;
            }
            _ = ticks.tick() => {
                let line = json!({ "progress": *heard.borrow() });
                // A slow reader must not stop the work.
                let _ = lines.try_send(text(&line));
            }
        }
    }
}

pub fn text(line: &Value) -> Bytes {
    Bytes::from(format!("{line}\n"))
}

#[cfg(test)]
mod tests {
    use super::start;
    use serde_json::{Value, json};
    use std::time::Duration;
    use tokio::sync::oneshot;

    #[tokio::test]
    async fn lines_end_with_the_result() {
        let response = start(|tell| async move {
            tell.send_replace(json!(1));
            tokio::time::sleep(Duration::from_millis(600)).await;
            anyhow::bail!("it broke")
        });
        let body = response.into_body().collect(1 << 16).await.unwrap();
        let lines: Vec<Value> =
            body.split(|b| *b == b'\n').filter_map(|l| serde_json::from_slice(l).ok()).collect();
        assert!(lines.contains(&json!({ "progress": 1 })), "{lines:?}");
        assert_eq!(lines.last(), Some(&json!({ "error": "it broke" })));
    }

    #[tokio::test]
    async fn a_panic_is_an_error_line() {
        let response = start(|_tell| async { panic!("asked to") });
        let body = response.into_body().collect(1 << 16).await.unwrap();
        assert!(String::from_utf8_lossy(&body).contains(r#"{"error":"the work panicked"#));
    }

    #[tokio::test]
    async fn work_ends_with_its_reader() {
        let (alive, ended) = oneshot::channel::<()>();
        let response = start(|_tell| async move {
            let _alive = alive;
            std::future::pending().await
        });
        drop(response);
        assert!(ended.await.is_err(), "the work was dropped, and with it the sender");
    }
}
