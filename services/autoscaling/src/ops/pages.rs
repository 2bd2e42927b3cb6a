//! Pages of what is described: a token is the place of the next row.

use aws::Fault;

/// Rows of a page, where the request says nothing and at most.
const PAGE_MAX: usize = 50;

/// The rows of a page, and the token of the next one.
pub fn page<T>(
    rows: Vec<T>,
    limit: Option<i32>,
    token: Option<&str>,
) -> Result<(Vec<T>, Option<String>), Fault> {
    let limit = match limit {
        None => PAGE_MAX,
        Some(limit) => {
            usize::try_from(limit).ok().filter(|limit| (1..=PAGE_MAX).contains(limit)).ok_or_else(
                || Fault::validation(format!("MaxResults must be from 1 to {PAGE_MAX}")),
            )?
        }
    };
    let start: usize = match token {
        None => 0,
        Some(text) => text.parse().map_err(|_| {
            Fault::client("InvalidNextTokenException", "The next token supplied was invalid.")
        })?,
    };
    let more = rows.len() > start.saturating_add(limit);
    let page = rows.into_iter().skip(start).take(limit).collect();
    Ok((page, more.then(|| (start + limit).to_string())))
}
