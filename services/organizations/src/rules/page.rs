//! Pages of a listing: `NextToken` and `MaxResults`.

use crate::error::Error;

const RESULTS_MAX: i32 = 20;

/// A page of what is sorted already, and the token of the next. A token is the place of the last item that was
/// given, so that what is added or removed in between neither repeats nor hides another.
pub fn page<T>(
    all: Vec<T>,
    place: impl Fn(&T) -> &str,
    token: Option<&str>,
    max_results: Option<i32>,
) -> Result<(Vec<T>, Option<String>), Error> {
    let limit = match max_results {
        None => RESULTS_MAX,
        Some(limit) if limit > RESULTS_MAX => {
            let message = "You provided a numeric parameter that has a larger value than allowed.";
            return Err(Error::input("MAX_VALUE_EXCEEDED", message));
        }
        Some(limit) if limit < 1 => {
            let message = "You provided a numeric parameter that has a smaller value than allowed.";
            return Err(Error::input("MIN_VALUE_EXCEEDED", message));
        }
        Some(limit) => limit,
    };
    let limit = usize::try_from(limit).unwrap_or_default();
    let mut items: Vec<T> = match token {
        Some(token) => all.into_iter().filter(|item| place(item) > token).collect(),
        None => all,
    };
    let more = items.len() > limit;
    items.truncate(limit);
    let next = items.last().filter(|_| more).map(|last| place(last).to_owned());
    Ok((items, next))
}

#[cfg(test)]
mod tests {
    use super::page;

    #[test]
    fn pages_follow_each_other() {
        let all: Vec<String> = (0..25).map(|at| format!("{at:02}")).collect();
        let (first, next) = page(all.clone(), String::as_str, None, None).unwrap();
        assert_eq!((first.len(), next.as_deref()), (20, Some("19")));
        let (last, next) = page(all.clone(), String::as_str, next.as_deref(), Some(20)).unwrap();
        assert_eq!((last.len(), next), (5, None));
        assert!(page(all.clone(), String::as_str, None, Some(0)).is_err());
        assert!(page(all, String::as_str, None, Some(21)).is_err());
    }
}
