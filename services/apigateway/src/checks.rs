//! What must hold between the rows of API Gateway, for `pileus fsck`: an API is found by its id, everything of it
//! is its own, and each stage serves a deployment that is there.

use crate::record;
use crate::store::{self, Kind, Live, Part};
use ::store::{Key, StoreError};
use aws::{AccountId, Region};
use model_apigateway as rest;
use model_apigatewayv2 as http;
use serde_json::Value;
use service::{Examination, texts};
use std::collections::BTreeSet;

const RESTORE: &str = "restore a backup made before the damage";
const REPORT: &str = "report it: the row does nothing";
const REDEPLOY: &str = "create a deployment and let the stage serve it";

pub fn check(exam: &Examination<'_>) -> Result<(), StoreError> {
    exam.doing("APIs");
    exam.each_raw(store::every(store::API), |key, _| {
        let [account, region, noun, id] = &texts(key)?[..] else { return Ok(()) };
        let live: Option<Live> = exam.find(&store::live_key(id))?;
        let same = live.is_some_and(|live| {
            (&live.account, &live.region, live.kind.noun()) == (account, region, noun.as_str())
        });
        if !same {
            let what = "its id does not lead to it: it serves nothing";
            exam.tell("api-unreachable", format!("API {id} of account {account}"), what, RESTORE);
        }
        Ok(())
    })?;
    exam.each::<Live>(store::every(store::LIVE), |key, live| {
        let Some(id) = texts(key)?.into_iter().next() else { return Ok(()) };
        check_api(exam, &id, &live)
    })?;
    exam.doing("parts of APIs");
    for table in [store::PART, store::PLAN] {
        exam.each_raw(store::every(table), |key, _| {
            let Some(id) = texts(key)?.into_iter().next() else { return Ok(()) };
            if !exam.has(&store::live_key(&id))? {
                let what = format!("a row of {table} belongs to an API that is not there");
                exam.tell("api-missing", format!("{key:?}"), what, REPORT);
            }
            Ok(())
        })?;
    }
    Ok(())
}

fn check_api(exam: &Examination<'_>, id: &str, live: &Live) -> Result<(), StoreError> {
    let place = format!("API {id} of account {}", live.account);
    let (account, region) = (AccountId::new(&live.account), Region::new(&live.region));
    let Some((account, region)) = account.zip(region) else { return Ok(()) };
    if !exam.has(&store::api_key_of(&account, &region, live.kind, id))? {
        exam.tell("api-missing", &place, "its id leads to no API of its account", RESTORE);
    }
    let (stages, deployments) = match live.kind {
        Kind::Http => {
            (parts::<http::Stage>(exam, id, &place)?, parts::<http::Deployment>(exam, id, &place)?)
        }
        Kind::Rest => {
            (parts::<rest::Stage>(exam, id, &place)?, parts::<rest::Deployment>(exam, id, &place)?)
        }
    };
    match live.kind {
        Kind::Http => {
            parts::<http::Route>(exam, id, &place)?;
            parts::<http::Integration>(exam, id, &place)?;
            parts::<http::Authorizer>(exam, id, &place)?;
        }
        Kind::Rest => {
            parts::<rest::Resource>(exam, id, &place)?;
            parts::<rest::Authorizer>(exam, id, &place)?;
        }
    }
    let served: BTreeSet<String> = live.stages.keys().cloned().collect();
    if served != stages {
        let what = "the stages that it serves are not those that it has";
        exam.tell("stage-differs", &place, what, "delete and create the stage");
    }
    for (stage, live) in &live.stages {
        let Some(deployment) = &live.deployment else { continue };
        if !exam.has(&store::plan_key(id, deployment))? {
            let what = format!("stage {stage} serves deployment {deployment}, which is not there");
            exam.tell("plan-missing", &place, what, REDEPLOY);
        }
    }
    for deployment in &deployments {
        if !exam.has(&store::plan_key(id, deployment))? {
            let what = format!("deployment {deployment} has nothing to serve");
            exam.tell("plan-missing", &place, what, REDEPLOY);
        }
    }
    Ok(())
}

/// The ids of an API's parts of one type, each of which can be read and stands under its own id.
fn parts<P: Part>(
    exam: &Examination<'_>,
    api: &str,
    place: &str,
) -> Result<BTreeSet<String>, StoreError> {
    let mut ids = BTreeSet::new();
    exam.each_raw(store::parts_of::<P>(api), |key: &Key, row| {
        let part = serde_json::from_slice::<Value>(row).ok();
        let part = part.and_then(|part| record::read::<P>(part).ok());
        let id = texts(key)?.pop().unwrap_or_default();
        if part.is_none_or(|part| part.id() != id) {
            let what = format!("its {} {id} cannot be read, or is another's", P::NOUN);
            exam.tell("part-damaged", place, what, "delete and create it");
        }
        ids.insert(id);
        Ok(())
    })?;
    Ok(ids)
}
