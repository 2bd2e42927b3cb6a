//! What must hold between the rows of Lambda, for `pileus fsck`: what belongs to a function has its function,
//! aliases name versions that are there, addresses lead somewhere and back, events have their payloads. That
//! packages are there is checked for every service alike.

use crate::mapping::row as mappings;
use crate::queue::entry::Entry;
use crate::rules::name::{LATEST, Place};
use crate::store::{self as rows, Alias, Function, Layer, Url, UrlOwner, Version};
use aws::{AccountId, Region};
use service::{Examination, texts};
use store::{Key, Part, StoreError};

const RESTORE: &str = "restore a backup made before the damage";
const REPORT: &str = "report it: the row does nothing";

pub fn check(exam: &Examination<'_>) -> Result<(), StoreError> {
    exam.doing("functions");
    exam.each::<Function>(rows::every(rows::FUNCTION), |key, function| {
        let Some(place) = place_of(key)? else { return Ok(()) };
        if function.latest.function_name != place.name {
            exam.tell("function-misplaced", place.arn(), "its row is another function's", RESTORE);
        }
        if let Some(arn) = function.code_signing {
            let there = match crate::rules::code_signing::key(&arn) {
                Some(key) => exam.has(&key)?,
                None => false,
            };
            if !there {
                let what = format!("its code signing configuration {arn} is not there");
                let next = "delete the function's code signing configuration";
                exam.tell("code-signing-missing", place.arn(), what, next);
            }
        }
        Ok(())
    })?;
    versions(exam)?;
    aliases(exam)?;
    for table in [rows::INVOKE_CONFIG, rows::PROVISIONED, rows::URL] {
        exam.each_raw(rows::every(table), |key, _| {
            let Some(place) = place_of(key)? else { return Ok(()) };
            with_function(exam, &place, &format!("a row of {table}"))
        })?;
    }
    policies(exam)?;
    urls(exam)?;
    layers(exam)?;
    events(exam)?;
    crate::durable::checks::check(exam)?;
    exam.each_raw(rows::every(mappings::CHECKPOINT), |key, _| {
        let Some(id) = texts(key)?.into_iter().next() else { return Ok(()) };
        if !exam.has(&mappings::mapping(&id))? {
            let what = "a checkpoint is of no event source mapping";
            exam.tell("checkpoint-without-mapping", format!("mapping {id}"), what, REPORT);
        }
        Ok(())
    })
}

/// Account, region and name stand first in these keys.
fn place_of(key: &Key) -> Result<Option<Place>, StoreError> {
    let [account, region, name, ..] = &texts(key)?[..] else { return Ok(None) };
    let (account, region) = (AccountId::new(account), Region::new(region));
    Ok(account.zip(region).map(|(account, region)| Place { account, region, name: name.clone() }))
}

fn with_function(exam: &Examination<'_>, place: &Place, of: &str) -> Result<(), StoreError> {
    if !exam.has(&place.function())? {
        let what = format!("{of} belongs to a function that is not there");
        exam.tell("function-missing", place.arn(), what, RESTORE);
    }
    Ok(())
}

fn versions(exam: &Examination<'_>) -> Result<(), StoreError> {
    exam.doing("versions");
    exam.each::<Version>(rows::every(rows::VERSION), |key, version| {
        let Some(place) = place_of(key)? else { return Ok(()) };
        let Some(Part::U64(number)) = key.parts()?.pop() else { return Ok(()) };
        let arn = place.arn_of(Some(&number.to_string()));
        if version.function_name != place.name || version.version != number.to_string() {
            exam.tell("version-misplaced", &arn, "its row is another version's", RESTORE);
        }
        with_function(exam, &place, &format!("version {number}"))?;
        let function: Option<Function> = exam.find(&place.function())?;
        if function.is_some_and(|function| function.published < number) {
            let what = "the function has not published so many: the number will be given again";
            exam.tell("version-ahead", arn, what, RESTORE);
        }
        Ok(())
    })
}

fn aliases(exam: &Examination<'_>) -> Result<(), StoreError> {
    exam.doing("aliases");
    exam.each::<Alias>(rows::every(rows::ALIAS), |key, alias| {
        let Some(place) = place_of(key)? else { return Ok(()) };
        let arn = place.arn_of(Some(&alias.name));
        if *key != place.alias(&alias.name) {
            exam.tell("alias-misplaced", &arn, "it stands under another's name", RESTORE);
        }
        with_function(exam, &place, &format!("alias {}", alias.name))?;
        for version in std::iter::once(&alias.version).chain(alias.weights.keys()) {
            let there = match version.parse() {
                Ok(number) => exam.has(&place.version(number))?,
                Err(_) => version == LATEST,
            };
            if !there {
                let what = format!("it names version {version}, which is not there");
                exam.tell(
                    "alias-without-version",
                    &arn,
                    what,
                    "point the alias at another version",
                );
            }
        }
        Ok(())
    })
}

/// A policy is of a function or of a layer's version.
fn policies(exam: &Examination<'_>) -> Result<(), StoreError> {
    exam.each_raw(rows::every(rows::POLICY), |key, _| {
        let [_, _, _, qualifier] = &texts(key)?[..] else { return Ok(()) };
        let Some(place) = place_of(key)? else { return Ok(()) };
        let Some(layer) = place.name.strip_prefix("layer/") else {
            return with_function(exam, &place, "a policy");
        };
        let place = Place { name: layer.to_owned(), ..place };
        let there = match qualifier.parse() {
            Ok(number) => exam.has(&place.layer(number))?,
            Err(_) => false,
        };
        if !there {
            let what =
                format!("a policy is of version {qualifier} of layer {layer}, which is not there");
            exam.tell("layer-missing", format!("{key:?}"), what, REPORT);
        }
        Ok(())
    })
}

/// A function's address leads to it, and it knows its address.
fn urls(exam: &Examination<'_>) -> Result<(), StoreError> {
    exam.doing("addresses");
    exam.each::<Url>(rows::every(rows::URL), |key, url| {
        let Some(place) = place_of(key)? else { return Ok(()) };
        let owner: Option<UrlOwner> = exam.find(&rows::url_id(&url.id))?;
        let leads_here = owner.is_some_and(|owner| {
            (owner.account.as_str(), owner.region.as_str(), owner.name.as_str(), &owner.qualifier)
                == (place.account.as_str(), place.region.as_str(), &place.name, &url.qualifier)
        });
        if !leads_here {
            let what = format!("its address {} does not lead to it", url.id);
            let next = "delete and create the function's address";
            exam.tell("url-unreachable", place.arn_of(url.qualifier.as_deref()), what, next);
        }
        Ok(())
    })?;
    exam.each::<UrlOwner>(rows::every(rows::URL_ID), |key, owner| {
        let (account, region) = (AccountId::new(&owner.account), Region::new(&owner.region));
        let (Some(account), Some(region)) = (account, region) else { return Ok(()) };
        let place = Place { account, region, name: owner.name };
        let url: Option<Url> = exam.find(&place.url(owner.qualifier.as_deref()))?;
        if url.is_none_or(|url| rows::url_id(&url.id) != *key) {
            let what = format!("{key:?} leads here, and the function has no such address");
            exam.tell("url-unknown", place.arn(), what, REPORT);
        }
        Ok(())
    })
}

/// The numbers of a layer's versions are not given twice.
fn layers(exam: &Examination<'_>) -> Result<(), StoreError> {
    exam.doing("layers");
    exam.each::<Layer>(rows::every(rows::LAYER), |key, layer| {
        let Some(place) = place_of(key)? else { return Ok(()) };
        if *key != place.layer(layer.number) || layer.name != place.name {
            exam.tell("layer-misplaced", format!("{key:?}"), "it is another version's", RESTORE);
        }
        let last: Option<u64> = exam.find(&place.layer_last())?;
        if last.is_none_or(|last| last < layer.number) {
            let what = "the number published last is lower: it will be given again";
            let place = format!("layer {} version {}", layer.name, layer.number);
            exam.tell("layer-ahead", place, what, RESTORE);
        }
        Ok(())
    })
}

/// An event that waits to run has a payload; without it, it would be dropped.
fn events(exam: &Examination<'_>) -> Result<(), StoreError> {
    exam.doing("asynchronous events");
    exam.each::<Entry>(rows::every(rows::QUEUE), |_, entry| {
        if !exam.has(&rows::payload(&entry.request_id))? {
            let place = format!("event {} for {}", entry.request_id, entry.name);
            exam.tell("payload-missing", place, "it cannot run", "invoke the function again");
        }
        Ok(())
    })?;
    exam.each_raw(rows::every(rows::PAYLOAD), |key, _| {
        let Some(id) = texts(key)?.into_iter().next() else { return Ok(()) };
        if !exam.has(&rows::queued(&id))? {
            let what = "its event is not there: it never runs";
            exam.tell("payload-without-event", format!("event {id}"), what, RESTORE);
        }
        Ok(())
    })
}
