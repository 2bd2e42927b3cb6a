//! Brings what an entity holds to what a template says, through the operations of users, groups and roles alike.

use crate::resources::{Inline, document, or_gone};
use aws::Fault;
use serde_json::{Value, json};
use service::Ctx;
use std::collections::BTreeSet;

/// Whose policies or tags: `Role` and `RoleName`'s value.
#[derive(Clone, Copy)]
pub struct Of<'a> {
    /// `User`, `Group`, `Role` or, by its ARN, `OpenIDConnectProvider`, as operations' names have it.
    pub noun: &'static str,
    pub name: &'a str,
}

impl Of<'_> {
    /// Asks `before Noun after`, such as `PutRolePolicy`.
    pub async fn ask(
        self,
        ctx: &Ctx,
        before: &str,
        after: &str,
        mut input: Value,
    ) -> Result<Value, Fault> {
        let id = if self.noun.ends_with("Provider") { "Arn" } else { "Name" };
        input[format!("{}{id}", self.noun)] = json!(self.name);
        ctx.ask_document("iam", &format!("{before}{}{after}", self.noun), input).await
    }

    pub async fn put(self, ctx: &Ctx, policy: &str, document: &str) -> Result<(), Fault> {
        let input = json!({ "PolicyName": policy, "PolicyDocument": document });
        self.ask(ctx, "Put", "Policy", input).await.map(drop)
    }

    pub async fn remove(self, ctx: &Ctx, policy: &str) -> Result<(), Fault> {
        or_gone(self.ask(ctx, "Delete", "Policy", json!({ "PolicyName": policy })).await)
    }

    pub async fn attach(self, ctx: &Ctx, arn: &str) -> Result<(), Fault> {
        self.ask(ctx, "Attach", "Policy", json!({ "PolicyArn": arn })).await.map(drop)
    }

    pub async fn detach(self, ctx: &Ctx, arn: &str) -> Result<(), Fault> {
        or_gone(self.ask(ctx, "Detach", "Policy", json!({ "PolicyArn": arn })).await)
    }

    /// Puts what the template has, takes away what only its earlier version had. What others attached stays.
    pub async fn reconcile(
        self,
        ctx: &Ctx,
        new: (&[Inline], &[String]),
        old: (&[Inline], &[String]),
    ) -> Result<(), Fault> {
        for policy in new.0 {
            self.put(ctx, &policy.policy_name, &document(&policy.policy_document)).await?;
        }
        for arn in new.1 {
            self.attach(ctx, arn).await?;
        }
        let kept: BTreeSet<_> = new.0.iter().map(|policy| policy.policy_name.as_str()).collect();
        for policy in old.0.iter().filter(|policy| !kept.contains(policy.policy_name.as_str())) {
            self.remove(ctx, &policy.policy_name).await?;
        }
        for arn in old.1.iter().filter(|arn| !new.1.contains(arn)) {
            self.detach(ctx, arn).await?;
        }
        Ok(())
    }

    /// Takes away everything that it holds, before it is deleted.
    pub async fn strip(self, ctx: &Ctx, policies: (&[Inline], &[String])) -> Result<(), Fault> {
        for policy in policies.0 {
            self.remove(ctx, &policy.policy_name).await?;
        }
        for arn in policies.1 {
            self.detach(ctx, arn).await?;
        }
        Ok(())
    }

    /// The boundary the template names, or none.
    pub async fn bound(self, ctx: &Ctx, new: Option<&str>, old: Option<&str>) -> Result<(), Fault> {
        match (new, old) {
            (Some(new), _) => {
                let input = json!({ "PermissionsBoundary": new });
                self.ask(ctx, "Put", "PermissionsBoundary", input).await.map(drop)
            }
            (None, Some(_)) => {
                or_gone(self.ask(ctx, "Delete", "PermissionsBoundary", json!({})).await)
            }
            (None, None) => Ok(()),
        }
    }

    /// The tags the template has, and no longer those that only its earlier version had.
    pub async fn retag(
        self,
        ctx: &Ctx,
        new: &[model_iam::Tag],
        old: &[model_iam::Tag],
    ) -> Result<(), Fault> {
        let same = |a: &str, b: &str| a.to_lowercase() == b.to_lowercase();
        let gone: Vec<&str> = old
            .iter()
            .filter(|tag| !new.iter().any(|kept| same(&kept.key, &tag.key)))
            .map(|tag| tag.key.as_str())
            .collect();
        if !gone.is_empty() {
            self.ask(ctx, "Untag", "", json!({ "TagKeys": gone })).await?;
        }
        let tags: Vec<_> =
            new.iter().map(|tag| json!({ "Key": tag.key, "Value": tag.value })).collect();
        if !tags.is_empty() {
            self.ask(ctx, "Tag", "", json!({ "Tags": tags })).await?;
        }
        Ok(())
    }
}
