//! What must hold between the rows of IAM, for `pileus fsck`: groups and members know each other, policies and
//! those who use them too, every key, password and device is somebody's, and sessions end.

mod credentials;

use crate::entity::{Entity, Holder};
use crate::identities::last;
use crate::managed;
use crate::store::{
    self as rows, AccessKey, Account, Group, InstanceProfile, ManagedPolicy, OidcProvider, Role,
    SamlProvider, SessionRow, Usage, User,
};
use crate::sts::SESSION;
use aws::AccountId;
use service::{Examination, texts};
use store::{Key, StoreError};

const RESTORE: &str = "restore a backup made before the damage";
const REPORT: &str = "report it: it grants nothing";

pub fn check(exam: &Examination<'_>) -> Result<(), StoreError> {
    exam.doing("accounts and identities");
    exam.each::<Account>(rows::accounts(), |key, row| {
        place_of(exam, key, &rows::account(&row.id), &format!("account {}", row.id));
        Ok(())
    })?;
    holders::<User>(exam, rows::USER)?;
    holders::<Group>(exam, rows::GROUP)?;
    holders::<Role>(exam, rows::ROLE)?;
    users(exam)?;
    members(exam)?;
    policies(exam)?;
    usages(exam)?;
    profiles(exam)?;
    providers::<OidcProvider>(exam, rows::OIDC_PROVIDER)?;
    providers::<SamlProvider>(exam, rows::SAML_PROVIDER)?;
    access_keys(exam)?;
    credentials::check(exam)?;
    sessions(exam)
}

fn place_of(exam: &Examination<'_>, found: &Key, expected: &Key, what: &str) {
    if found != expected {
        let place = format!("{found:?}");
        exam.tell("identity-misplaced", place, format!("{what} has another's key"), RESTORE);
    }
}

/// The account in a row's key; a row without one has been reported as damaged.
fn account_in(key: &Key) -> Result<Option<AccountId>, StoreError> {
    Ok(texts(key)?.first().and_then(|text| AccountId::new(text)))
}

/// The policies that users, groups and roles have are there, and know it.
fn holders<E: Holder>(exam: &Examination<'_>, table: &str) -> Result<(), StoreError> {
    exam.each::<E>(rows::every(table), |key, row| {
        let Some(account) = account_in(key)? else { return Ok(()) };
        place_of(exam, key, &E::key(&account, row.name()), row.arn());
        let policies = row.policies();
        let attached = policies.managed.iter().map(|arn| (arn, false));
        for (arn, boundary) in attached.chain(policies.boundary.iter().map(|arn| (arn, true))) {
            check_policy(exam, &account, row.arn(), arn)?;
            let usage = crate::entity::usage(&row, boundary);
            if !exam.has(&rows::usage(&account, arn, &usage))? {
                let what = format!("policy {arn} does not know that it is used here");
                exam.tell("policy-use-missing", row.arn(), what, "detach and attach the policy");
            }
        }
        Ok(())
    })
}

fn check_policy(
    exam: &Examination<'_>,
    account: &AccountId,
    holder: &str,
    arn: &str,
) -> Result<(), StoreError> {
    if managed::aws_document(arn).is_some() {
        return Ok(());
    }
    let row: Option<ManagedPolicy> = exam.find(&rows::policy(account, last(arn)))?;
    if row.is_none_or(|row| row.arn != arn) {
        let what =
            format!("policy {arn} is attached and not there: what it allows or denies is lost");
        exam.tell("policy-missing", holder, what, "detach the policy, or restore a backup");
    }
    Ok(())
}

fn users(exam: &Examination<'_>) -> Result<(), StoreError> {
    exam.each::<User>(rows::every(rows::USER), |key, user| {
        let Some(account) = account_in(key)? else { return Ok(()) };
        for group in &user.groups {
            if !exam.has(&rows::group(&account, group))? {
                let what = format!("the user is in group {group}, which is not there");
                exam.tell("group-missing", &user.arn, what, RESTORE);
            } else if !exam.has(&rows::member(&account, group, &user.name))? {
                let what = format!("group {group} does not list the user");
                exam.tell("member-missing", &user.arn, what, "remove and add the user");
            }
        }
        Ok(())
    })
}

fn members(exam: &Examination<'_>) -> Result<(), StoreError> {
    exam.each_raw(rows::every(rows::MEMBER), |key, name| {
        let (Some(account), [_, group, _]) = (account_in(key)?, &texts(key)?[..]) else {
            return Ok(());
        };
        let name = String::from_utf8_lossy(name);
        let user: Option<User> = exam.find(&rows::user(&account, &name))?;
        let listed = user
            .is_some_and(|user| user.groups.iter().any(|known| known.eq_ignore_ascii_case(group)));
        if !listed {
            let place = format!("group {group} of account {account}");
            let what = format!("it lists user {name}, who is not in it");
            exam.tell("member-unknown", place, what, RESTORE);
        }
        Ok(())
    })
}

fn policies(exam: &Examination<'_>) -> Result<(), StoreError> {
    exam.each::<ManagedPolicy>(rows::every(rows::POLICY), |key, policy| {
        let Some(account) = account_in(key)? else { return Ok(()) };
        place_of(exam, key, &rows::policy(&account, &policy.name), &policy.arn);
        if policy.default_document().is_none() {
            let what = format!("its default version {} is not there", policy.default_version);
            exam.tell("policy-without-default", &policy.arn, what, "set another default version");
        }
        Ok(())
    })
}

fn usages(exam: &Examination<'_>) -> Result<(), StoreError> {
    exam.each::<Usage>(rows::every(rows::USAGE), |key, usage| {
        let Some(account) = account_in(key)? else { return Ok(()) };
        let Some(arn) = texts(key)?.into_iter().nth(1) else { return Ok(()) };
        let used = match usage.noun.as_str() {
            User::NOUN => uses::<User>(exam, &account, &usage, &arn)?,
            Group::NOUN => uses::<Group>(exam, &account, &usage, &arn)?,
            _ => uses::<Role>(exam, &account, &usage, &arn)?,
        };
        if !used {
            let what =
                format!("it says that {} {} uses it, which does not", usage.noun, usage.name);
            exam.tell("policy-use-unknown", arn, what, REPORT);
        }
        Ok(())
    })
}

fn uses<E: Holder>(
    exam: &Examination<'_>,
    account: &AccountId,
    usage: &Usage,
    arn: &String,
) -> Result<bool, StoreError> {
    let row: Option<E> = exam.find(&E::key(account, &usage.name))?;
    Ok(row.is_some_and(|row| match usage.boundary {
        true => row.policies().boundary.as_ref() == Some(arn),
        false => row.policies().managed.contains(arn),
    }))
}

fn profiles(exam: &Examination<'_>) -> Result<(), StoreError> {
    exam.each::<InstanceProfile>(rows::every(rows::INSTANCE_PROFILE), |key, profile| {
        let Some(account) = account_in(key)? else { return Ok(()) };
        if let Some(role) = &profile.role
            && !exam.has(&rows::role(&account, role))?
        {
            let what = format!("its role {role} is not there");
            exam.tell("role-missing", &profile.arn, what, "take the role out of the profile");
        }
        Ok(())
    })
}

/// The tokens of a provider under another's key would not be believed, and it could not be deleted.
fn providers<E: Entity>(exam: &Examination<'_>, table: &str) -> Result<(), StoreError> {
    exam.each::<E>(rows::every(table), |key, row| {
        let Some(account) = account_in(key)? else { return Ok(()) };
        place_of(exam, key, &E::key(&account, row.name()), row.arn());
        Ok(())
    })
}

fn access_keys(exam: &Examination<'_>) -> Result<(), StoreError> {
    exam.each::<AccessKey>(rows::every(rows::ACCESS_KEY), |key, row| {
        let place = format!("access key {}", row.id);
        place_of(exam, key, &rows::access_key(&row.id), &place);
        let (Some(account), Some(user)) = (AccountId::new(&row.account), &row.user) else {
            return Ok(());
        };
        if !exam.has(&rows::user(&account, user))? {
            let what = format!("its user {user} is not there");
            exam.tell("access-key-without-user", &place, what, RESTORE);
        }
        if !exam.has(&rows::access_key_of(&account, user, &row.id))? {
            let what = format!("user {user} does not list it, so that nobody can delete it");
            exam.tell("access-key-unlisted", &place, what, RESTORE);
        }
        Ok(())
    })?;
    exam.each_raw(rows::every(rows::ACCESS_KEY_OF), |key, _| {
        let [_, user, id] = &texts(key)?[..] else { return Ok(()) };
        if !exam.has(&rows::access_key(id))? {
            let what = format!("user {user} lists it, and it is not there");
            exam.tell("access-key-missing", format!("access key {id}"), what, RESTORE);
        }
        Ok(())
    })
}

/// A session that no timer ends is still refused once it has expired; its row stays.
fn sessions(exam: &Examination<'_>) -> Result<(), StoreError> {
    exam.each::<SessionRow>(rows::every(rows::SESSION), |key, row| {
        let place = format!("session {}", row.access_key_id);
        place_of(exam, key, &rows::session(&row.access_key_id), &place);
        let due_ms = exam.timer_ms(SESSION, &row.access_key_id)?;
        if row.expires_ms > exam.now_ms && due_ms != Some(row.expires_ms) {
            exam.tell("session-unwatched", place, "no timer removes it when it ends", REPORT);
        }
        Ok(())
    })
}
