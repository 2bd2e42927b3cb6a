//! Queues listed, by name.

use crate::error::Error;
use crate::rules::address::Place;
use crate::store as rows;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use model_sqs as model;
use service::{Ctx, texts};

pub const RESULTS_MAX: usize = 1_000;

pub async fn handle(
    ctx: Ctx,
    input: model::ListQueuesRequest,
) -> Result<model::ListQueuesResult, Error> {
    let size = page_size(input.max_results)?;
    let prefix = input.queue_name_prefix.unwrap_or_default();
    let mut range = rows::queues(ctx.account(), ctx.region());
    if !prefix.is_empty() {
        range = range.from(&Place::own(&ctx, &prefix).key());
    }
    if let Some(token) = &input.next_token {
        range = range.after(&Place::own(&ctx, &read_token(token)?).key());
    }
    let mut names: Vec<String> = Vec::new();
    let mut range = range.limit(RESULTS_MAX);
    'pages: loop {
        let page = ctx.store().range(range.clone()).await?;
        for (key, _) in &page {
            let Some(name) = texts(key)?.pop() else { continue };
            // What begins so stands together, from the beginning itself on.
            if !name.starts_with(&prefix) || names.len() > size {
                break 'pages;
            }
            names.push(name);
        }
        match page.last() {
            Some((last, _)) if page.len() == RESULTS_MAX => range = range.after(last),
            _ => break,
        }
    }
    let more = names.len() > size;
    names.truncate(size);
    // Without MaxResults AWS gives a thousand and no token.
    let next_token = names.last().filter(|_| more && input.max_results.is_some()).map(token);
    let urls: Vec<String> = names.iter().map(|name| Place::own(&ctx, name).url(&ctx)).collect();
    Ok(model::ListQueuesResult { queue_urls: (!urls.is_empty()).then_some(urls), next_token })
}

pub fn page_size(given: Option<i32>) -> Result<usize, Error> {
    let Some(given) = given else { return Ok(RESULTS_MAX) };
    let size = usize::try_from(given).ok().filter(|size| (1..=RESULTS_MAX).contains(size));
    size.ok_or_else(|| {
        let reason = format!("Must be between 1 and {RESULTS_MAX}, if provided.");
        Error::Parameter(given.to_string(), "MaxResults", reason)
    })
}

pub fn token(name: &String) -> String {
    STANDARD.encode(name)
}

pub fn read_token(token: &str) -> Result<String, Error> {
    let text = STANDARD.decode(token).ok().and_then(|bytes| String::from_utf8(bytes).ok());
    text.ok_or_else(|| Error::Invalid("Invalid or expired next token.".into()))
}
