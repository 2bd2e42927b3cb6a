//! What the audit log knows of a request, and what a role or user was seen to need: read back for a person.

use crate::registry::{Engine, Inner};
use audit::{Asked, CheckLine, Line, SourceLine, Suggestion};
use auth::policy::{Attached, Policy};
use aws::{Fault, Principal};
use serde_json::{Value, json};
use service::{Access, Ctx};
use std::sync::Arc;

/// A suggestion that is asked for.
pub struct Suggesting {
    /// A role or user: its ARN, or its name in the first account.
    pub whom: String,
    /// What was needed before this moment of cloud time is left out, to the hour.
    pub since_ms: Option<i64>,
    pub allowed_only: bool,
}

impl Engine {
    /// The decisions of a request, each with the statements that it names as they stand now.
    pub async fn explain(&self, request_id: &str) -> Result<Vec<Value>, Fault> {
        let recorder = self.recorder().ok_or_else(unrecorded)?;
        recorder.flush().await;
        let (folder, id) = (recorder.folder().to_owned(), request_id.to_owned());
        let read = tokio::task::spawn_blocking(move || audit::find(&folder, &id));
        let lines = read.await.map_err(Fault::internal)?.map_err(Fault::internal)?;
        let mut told = Vec::with_capacity(lines.len());
        for line in &lines {
            told.push(self.inner.told(line).await?);
        }
        Ok(told)
    }

    /// The least policy that what a role or user was seen to ask needs.
    pub async fn suggest(&self, asked: Suggesting) -> Result<Suggestion, Fault> {
        const HOUR_MS: i64 = 3_600_000;
        let recorder = self.recorder().ok_or_else(unrecorded)?;
        recorder.flush().await;
        let folder = recorder.folder().to_owned();
        let account = self.inner.options.account.clone();
        let since = asked.since_ms.map(|ms| auth::calendar::iso(ms - ms.rem_euclid(HOUR_MS)));
        let read = tokio::task::spawn_blocking(move || {
            let asked = Asked {
                whom: &asked.whom,
                account: account.as_str(),
                since: since.as_deref(),
                allowed_only: asked.allowed_only,
            };
            audit::suggest(&folder, &asked)
        });
        read.await.map_err(Fault::internal)?.map_err(Fault::internal)
    }
}

fn unrecorded() -> Fault {
    Fault::client("NotRecorded", "This cloud keeps no audit log.")
}

impl Inner {
    async fn told(self: &Arc<Inner>, line: &Line<'_>) -> Result<Value, Fault> {
        let mut told = serde_json::to_value(line).map_err(Fault::internal)?;
        let ctx = self
            .background("engine")
            .speaking(line.who.principal().unwrap_or(Principal::Anonymous), None);
        for (at, check) in line.checks.iter().enumerate() {
            if let Some(by) = &check.by {
                told["checks"][at]["by"]["document"] = self.document(&ctx, check, by).await;
            }
            for (near, source) in check.nearly.iter().enumerate() {
                let document = self.document(&ctx, check, &source.source).await;
                told["checks"][at]["nearly"][near]["document"] = document;
            }
        }
        Ok(told)
    }

    /// The statement as it stands now; null where it is no longer there, or was never kept.
    async fn document(
        self: &Arc<Inner>,
        ctx: &Ctx,
        check: &CheckLine<'_>,
        source: &SourceLine<'_>,
    ) -> Value {
        let policy = self.policy_of(ctx, check, source).await;
        let statement = policy.and_then(|policy| policy.statement(source.statement));
        let statement = statement.unwrap_or(Value::Null);
        let same = statement["Sid"].as_str().filter(|sid| !sid.is_empty()) == source.sid.as_deref();
        if same { statement } else { Value::Null }
    }

    async fn policy_of(
        self: &Arc<Inner>,
        ctx: &Ctx,
        check: &CheckLine<'_>,
        source: &SourceLine<'_>,
    ) -> Option<Arc<Policy>> {
        if source.kind == "resource" || source.kind == "trust" {
            let access = Access {
                action: check.action.to_string().into(),
                resource: check.resource.to_string(),
                context: Vec::new(),
            };
            return self.resource_policy(ctx, &access).await.ok()?.1;
        }
        let grants = self.grants(ctx).await.ok()?;
        let name = source.policy.as_deref()?;
        let named = |list: &[Attached]| {
            let found = list.iter().find(|attached| &*attached.name == name);
            found.map(|attached| attached.policy.clone())
        };
        match &*source.kind {
            "identity" => named(&grants.identity),
            "boundary" => named(grants.boundary.as_slice()),
            "serviceControl" => grants.service_control.iter().find_map(|level| named(level)),
            // A session's policies were given when it began, and are kept nowhere.
            _ => None,
        }
    }
}

/// A suggestion as the server's own door answers it.
pub fn suggestion_json(suggestion: &Suggestion) -> Value {
    json!({
        "identities": suggestion.identities,
        "policy": suggestion.policy,
        "notes": suggestion.notes,
    })
}
