//! Pages of a listing: `Marker` and `MaxItems`.

const ITEMS_DEFAULT: usize = 100;
const ITEMS_MAX: usize = 1000;

/// One page, and where the next begins.
#[derive(Debug, PartialEq)]
pub struct Page<T> {
    pub items: Vec<T>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

/// A page of what is sorted already. A marker is the place of the last item that was given, by `place`, so
/// that what is added or removed in between neither repeats nor hides another.
pub fn page<T>(
    all: Vec<T>,
    place: impl Fn(&T) -> String,
    marker: Option<&str>,
    max_items: Option<i32>,
) -> Page<T> {
    let asked = max_items.and_then(|max| usize::try_from(max).ok());
    let limit = asked.unwrap_or(ITEMS_DEFAULT).clamp(1, ITEMS_MAX);
    let mut items: Vec<T> = match marker {
        Some(marker) => all.into_iter().filter(|item| place(item).as_str() > marker).collect(),
        None => all,
    };
    let more = items.len() > limit;
    items.truncate(limit);
    let marker = items.last().filter(|_| more).map(place);
    Page { items, is_truncated: Some(more), marker }
}

/// The place of a thing with a name: names are listed without regard to case.
pub fn by_name(name: &str) -> String {
    name.to_ascii_lowercase()
}

#[cfg(test)]
mod tests {
    use super::{by_name, page};

    #[test]
    fn pages_follow_each_other() {
        let all = vec!["a", "B", "c"];
        let first = page(all.clone(), |item| by_name(item), None, Some(2));
        assert_eq!(first.items, ["a", "B"]);
        assert_eq!((first.is_truncated, first.marker.as_deref()), (Some(true), Some("b")));
        let last = page(all, |item| by_name(item), first.marker.as_deref(), Some(2));
        assert_eq!((last.items, last.is_truncated, last.marker), (vec!["c"], Some(false), None));
    }
}
