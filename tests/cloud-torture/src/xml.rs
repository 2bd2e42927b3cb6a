//! As much XML as the answers of the query protocols and of S3 need: elements by name, without
//! attributes.

/// What stands in each element of a name, in order. Elements of one name do not nest in each other.
pub fn elements<'a>(text: &'a str, name: &str) -> Vec<&'a str> {
    let (open, close) = (format!("<{name}>"), format!("</{name}>"));
    let behind = text.split(open.as_str()).skip(1);
    behind.filter_map(|rest| rest.split_once(close.as_str()).map(|(inner, _)| inner)).collect()
}

/// The first one's text.
pub fn text<'a>(text: &'a str, name: &str) -> Option<&'a str> {
    elements(text, name).first().copied()
}

/// The first one's text, or nothing.
pub fn field(element: &str, name: &str) -> String {
    text(element, name).unwrap_or_default().replace("&quot;", "\"").replace("&amp;", "&")
}

#[cfg(test)]
mod tests {
    use super::{elements, field};

    #[test]
    fn elements_are_found_by_name() {
        let list = "<L><K><A>1</A></K><Key>no</Key><K><A>&quot;2&quot;</A></K></L>";
        let found: Vec<String> = elements(list, "K").iter().map(|k| field(k, "A")).collect();
        assert_eq!(found, ["1", "\"2\""]);
        assert_eq!(field(list, "Absent"), "");
    }
}
