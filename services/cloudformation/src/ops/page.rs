//! Pages of lists: a token is the number of the first item of the next page.

use aws::Fault;

use crate::errors;

/// Items of one page, and the token of the next.
pub fn of<T>(
    items: Vec<T>,
    token: Option<&String>,
    size: usize,
) -> Result<(Vec<T>, Option<String>), Fault> {
    let from: usize = match token {
        None => 0,
        Some(token) => token.parse().map_err(|_| errors::validation("NextToken is invalid."))?,
    };
    let more = items.len() > from.saturating_add(size);
    let page = items.into_iter().skip(from).take(size).collect();
    Ok((page, more.then(|| (from + size).to_string())))
}

#[cfg(test)]
mod tests {
    use super::of;

    #[test]
    fn pages_follow_each_other() {
        let items: Vec<u32> = (0..5).collect();
        let (page, token) = of(items.clone(), None, 2).unwrap();
        assert_eq!((page, token.as_deref()), (vec![0, 1], Some("2")));
        let (page, token) = of(items.clone(), Some(&"4".to_owned()), 2).unwrap();
        assert_eq!((page, token), (vec![4], None));
        assert!(of(items, Some(&"x".to_owned()), 2).is_err());
    }
}
