//! `pileus iam`: why a request was decided as it was, and which policy a role or user needs.

use super::{Target, block_on};
use crate::explanation;
use anyhow::{Context, Result, anyhow, bail};
use clap::{Args, Subcommand};
use serde::{Deserialize, Serialize};
use serde_json::Value;

#[derive(Subcommand)]
pub enum Iam {
    /// Say which statement of which policy allowed or refused a request
    ///
    /// REQUEST_ID is what the answer's header x-amzn-requestid or x-amz-request-id says; the AWS CLI shows it with
    /// --debug, boto3 under ResponseMetadata.
    Explain(Explain),
    /// Print the least policy that what a role or user was seen to ask needs
    ///
    /// The policy goes to the standard output, and what is to be known about it to the standard error.
    Suggest(Suggest),
}

#[derive(Args)]
pub struct Explain {
    request_id: String,
    /// Print what is known as JSON
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    target: Target,
}

#[derive(Args)]
pub struct Suggest {
    /// The role or user: its ARN, or its name in the first account
    #[arg(value_name = "ROLE_OR_USER")]
    whom: String,
    /// Only what was asked within this time, such as 30m, 12h or 7d; to the hour
    #[arg(long, value_name = "TIME", value_parser = seconds)]
    since: Option<i64>,
    /// Leave out what was refused
    #[arg(long)]
    allowed_only: bool,
    #[command(flatten)]
    target: Target,
}

/// What the server is asked to explain.
#[derive(Serialize, Deserialize)]
pub struct Explaining {
    pub request_id: String,
}

/// Whom the server is asked to suggest a policy for.
#[derive(Serialize, Deserialize)]
pub struct Suggesting {
    pub whom: String,
    pub within_seconds: Option<i64>,
    pub allowed_only: bool,
}

/// `90s`, `30m`, `12h`, `7d`
pub fn seconds(text: &str) -> Result<i64, String> {
    let units = [("s", 1), ("m", 60), ("h", 3_600), ("d", 86_400)];
    let parsed = units.iter().find_map(|(unit, seconds)| {
        let count: i64 = text.strip_suffix(unit)?.parse().ok()?;
        count.checked_mul(*seconds).filter(|seconds| *seconds > 0)
    });
    parsed.ok_or_else(|| "expected a whole number and its unit, such as 30m, 12h or 7d".to_owned())
}

impl Iam {
    pub fn run(self) -> Result<()> {
        match self {
            Iam::Explain(explain) => explain.run(),
            Iam::Suggest(suggest) => suggest.run(),
        }
    }
}

impl Explain {
    fn run(self) -> Result<()> {
        let client = self.target.client()?;
        let ask = Explaining { request_id: self.request_id };
        let answer = block_on(client.admin_ask("/_pileus/iam/explain", &ask))?;
        let calls = answer["calls"].as_array().context("the server's answer has no calls")?;
        if calls.is_empty() {
            bail!(
                "nothing is known of request {}: it was never made here, asked for nothing that is decided, or is \
                 older than what is kept",
                ask.request_id
            );
        }
        match self.json {
            true => println!("{:#}", answer["calls"]),
            false => print!("{}", explanation::text(calls)),
        }
        Ok(())
    }
}

impl Suggest {
    fn run(self) -> Result<()> {
        let client = self.target.client()?;
        let ask = Suggesting {
            whom: self.whom,
            within_seconds: self.since,
            allowed_only: self.allowed_only,
        };
        let answer = block_on(client.admin_ask("/_pileus/iam/suggest", &ask))?;
        for note in strings(&answer["notes"]) {
            eprintln!("  {note}");
        }
        match strings(&answer["identities"]).as_slice() {
            [] => Err(anyhow!("{} was not seen to ask for anything", ask.whom)),
            [identity] => {
                if answer["policy"].is_null() {
                    bail!(
                        "{identity} was not seen to ask for anything that a policy of its own could allow"
                    );
                }
                eprintln!("✓ for {identity}");
                println!("{:#}", answer["policy"]);
                Ok(())
            }
            several => {
                Err(anyhow!("{} may be each of {}: give its ARN", ask.whom, several.join(", ")))
            }
        }
    }
}

fn strings(value: &Value) -> Vec<&str> {
    value.as_array().into_iter().flatten().filter_map(Value::as_str).collect()
}

#[cfg(test)]
mod tests {
    use super::seconds;

    #[test]
    fn times_have_a_unit() {
        assert_eq!((seconds("90s"), seconds("2h")), (Ok(90), Ok(7_200)));
        assert_eq!(seconds("7d"), Ok(604_800));
        for refused in ["", "7", "h", "-1h", "0m", "1.5h", "9999999999999999999d"] {
            assert!(seconds(refused).is_err(), "{refused}");
        }
    }
}
