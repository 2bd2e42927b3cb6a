//! What must hold between the rows of organisations, for `pileus fsck`: everything stands under the root, what is
//! attached is there and knows it, and nothing is left without its organisation.

use crate::rules::document::{self, FULL_ACCESS};
use crate::store::{self as rows, Attachment, Member, Organization, Policy, Unit};
use crate::tree::DEPTH_MAX;
use service::Examination;
use store::StoreError;

const RESTORE: &str = "restore a backup made before the damage";

pub fn check(exam: &Examination<'_>) -> Result<(), StoreError> {
    exam.doing("organisations");
    exam.each::<Organization>(rows::every_organization(), |key, row| {
        if *key != rows::organization(&row.management) {
            let what = "it has another account's key";
            exam.tell("organization-misplaced", &row.id, what, RESTORE);
            return Ok(());
        }
        places(exam, &row)?;
        policies(exam, &row)?;
        attachments(exam, &row)
    })
}

/// Units and accounts stand under the root.
fn places(exam: &Examination<'_>, of: &Organization) -> Result<(), StoreError> {
    if !exam.has(&rows::account(&of.management, &of.management))? {
        let what = "its management account is none of its accounts";
        exam.tell("organization-headless", &of.id, what, RESTORE);
    }
    exam.each::<Unit>(rows::units(&of.management), |_, row| {
        stands(exam, of, &row.id, &row.parent)
    })?;
    exam.each::<Member>(rows::accounts(&of.management), |_, row| {
        stands(exam, of, &row.id, &row.parent)
    })
}

fn stands(
    exam: &Examination<'_>,
    of: &Organization,
    id: &str,
    parent: &str,
) -> Result<(), StoreError> {
    let mut place = parent.to_owned();
    for _ in 0..=DEPTH_MAX {
        if place == of.root {
            return Ok(());
        }
        let Some(unit) = exam.find::<Unit>(&rows::unit(&of.management, &place))? else { break };
        place = unit.parent;
    }
    let what = format!("it does not stand under {}: its requests fail", of.root);
    exam.tell("place-missing", id, what, RESTORE);
    Ok(())
}

fn policies(exam: &Examination<'_>, of: &Organization) -> Result<(), StoreError> {
    exam.each::<Policy>(rows::policies(&of.management), |_, row| {
        if document::check(&row.content).is_err() {
            let what = "its document is no policy: the requests that it holds for fail";
            exam.tell("policy-damaged", &row.id, what, "update the policy");
        }
        Ok(())
    })
}

/// Both tables have every attachment, of a policy and to a target that are there.
fn attachments(exam: &Examination<'_>, of: &Organization) -> Result<(), StoreError> {
    let management = of.management.as_str();
    exam.each::<Attachment>(rows::attachments(management), |_, row| {
        let Attachment { policy, target } = &row;
        let place = format!("{policy} at {target}");
        if !exam.has(&rows::target(management, policy, target))? {
            let what = "the policy does not know where it is attached";
            exam.tell("attachment-half", &place, what, RESTORE);
        }
        let known = policy == FULL_ACCESS || exam.has(&rows::policy(management, policy))?;
        let there = *target == of.root
            || exam.has(&rows::unit(management, target))?
            || exam.has(&rows::account(management, target))?;
        if !known || !there {
            let what = "its policy or its target is gone";
            exam.tell("attachment-dangling", &place, what, RESTORE);
        }
        Ok(())
    })?;
    exam.each::<Attachment>(rows::targets(management), |_, row| {
        if !exam.has(&rows::attachment(management, &row.target, &row.policy))? {
            let place = format!("{} at {}", row.policy, row.target);
            let what = "the target does not know that it is attached";
            exam.tell("attachment-half", place, what, RESTORE);
        }
        Ok(())
    })
}
