//! `pileus logs`: a function's log, from its first line or as it grows.

use super::{Target, block_on};
use crate::client::{Client, Refused};
use anyhow::{Result, bail};
use clap::Args;
use serde_json::{Value, json};
use std::collections::HashSet;
use std::time::Duration;

const LOOK_EVERY: Duration = Duration::from_millis(300);

#[derive(Args)]
pub struct Logs {
    /// The function, or the full name of a log group
    function: String,
    /// Go on printing as lines arrive
    #[arg(short, long)]
    follow: bool,
    #[command(flatten)]
    target: Target,
}

impl Logs {
    pub fn run(self) -> Result<()> {
        let client = self.target.client()?;
        let group = match self.function.starts_with('/') {
            true => self.function.clone(),
            false => format!("/aws/lambda/{}", self.function),
        };
        block_on(async {
            let mut printed = Printed::default();
            loop {
                match printed.print_new(&client, &group).await {
                    Err(error) if is_absent(&error) && !self.follow => {
                        bail!("nothing has been logged to {group}")
                    }
                    // It is made with its first line.
                    Err(error) if is_absent(&error) => {}
                    other => other?,
                }
                if !self.follow {
                    return Ok(());
                }
                tokio::time::sleep(LOOK_EVERY).await;
            }
        })
    }
}

fn is_absent(error: &anyhow::Error) -> bool {
    let refused = error.downcast_ref::<Refused>();
    refused.is_some_and(|refused| refused.code == "ResourceNotFoundException")
}

/// What has been printed: the newest moment, and the events of that moment.
#[derive(Default)]
struct Printed {
    from_ms: i64,
    ids: HashSet<String>,
}

impl Printed {
    async fn print_new(&mut self, client: &Client, group: &str) -> Result<()> {
        let mut token: Option<String> = None;
        loop {
            let mut input = json!({ "logGroupName": group, "startTime": self.from_ms });
            if let Some(token) = &token {
                input["nextToken"] = json!(token);
            }
            let target = "Logs_20140328.FilterLogEvents";
            let answer = client.json("logs", target, input).await?;
            for event in answer["events"].as_array().map_or(&[][..], Vec::as_slice) {
                let at_ms = event["timestamp"].as_i64().unwrap_or(0);
                let id = event["eventId"].as_str().unwrap_or_default().to_owned();
                if at_ms > self.from_ms {
                    self.from_ms = at_ms;
                    self.ids.clear();
                }
                if self.ids.insert(id) {
                    println!("{}", event["message"].as_str().unwrap_or_default().trim_end());
                }
            }
            token = answer["nextToken"].as_str().map(str::to_owned);
            if token.is_none() || answer["nextToken"] == Value::Null {
                return Ok(());
            }
        }
    }
}
