//! Pages of lists: the token is the id of the last item that was given.

/// The most that one page holds, as AWS bounds it.
pub const PAGE_MAX: usize = 500;

/// The items behind `after`, at most `limit`, and the token of the next page. Items are sorted by id.
pub fn page<T>(
    items: Vec<T>,
    id: impl Fn(&T) -> &str,
    after: Option<&str>,
    limit: usize,
) -> (Vec<T>, Option<String>) {
    let behind = |item: &T| after.is_none_or(|after| id(item) > after);
    let mut rest: Vec<T> = items.into_iter().filter(behind).collect();
    let limit = limit.clamp(1, PAGE_MAX);
    let more = rest.len() > limit;
    rest.truncate(limit);
    let token = more.then(|| rest.last().map(|last| id(last).to_owned())).flatten();
    (rest, token)
}

#[cfg(test)]
mod tests {
    use super::page;

    #[test]
    fn pages_cover_everything_once() {
        let items = || vec!["a", "b", "c"];
        let (first, token) = page(items(), |item| item, None, 2);
        assert_eq!((first, token.as_deref()), (vec!["a", "b"], Some("b")));
        let (second, token) = page(items(), |item| item, token.as_deref(), 2);
        assert_eq!((second, token), (vec!["c"], None));
    }
}
