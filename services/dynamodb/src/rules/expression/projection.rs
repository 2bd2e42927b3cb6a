//! `ProjectionExpression`: the parts of an item that a read gives back.

use super::super::value::{Item, Value};
use super::Parameter;
use super::binding::Bindings;
use super::cursor::Cursor;
use super::path::{Path, Step, WrittenPath, check_apart};
use aws::Fault;
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

/// A parsed projection; depends on its text alone, so a cache may keep it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParsedProjection {
    paths: Vec<WrittenPath>,
}

/// A projection ready to be applied.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Projection {
    paths: Vec<Path>,
    tree: BTreeMap<String, Branch>,
}

/// What is kept below a name or an index.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Branch {
    Whole,
    Names(BTreeMap<String, Branch>),
    Indexes(BTreeMap<usize, Branch>),
}

impl ParsedProjection {
    pub fn parse(text: &str) -> Result<ParsedProjection, Fault> {
        let parameter = Parameter::Projection;
        parameter.check_text(text)?;
        let mut cursor = Cursor::new(text);
        let paths = paths(&mut cursor).map_err(|why| parameter.refuse(why))?;
        cursor.flaws.first().map_err(|why| parameter.refuse(why))?;
        Ok(ParsedProjection { paths })
    }

    pub fn bind(&self, bindings: &mut Bindings) -> Result<Projection, Fault> {
        let refuse = |why| Parameter::Projection.refuse(why);
        let bound = self.paths.iter().map(|path| bindings.path(path));
        let bound = bound.collect::<Result<Vec<_>, _>>().map_err(refuse)?;
        check_apart(&bound.iter().collect::<Vec<_>>()).map_err(refuse)?;
        Ok(Projection::new(bound))
    }
}

impl Projection {
    /// Of paths that neither overlap nor conflict.
    pub fn new(paths: Vec<Path>) -> Projection {
        let mut tree = BTreeMap::new();
        for path in &paths {
            let steps = &path.steps()[1..];
            plant(tree.entry(path.root().to_owned()), steps);
        }
        Projection { paths, tree }
    }

    /// Of whole attributes: `AttributesToGet`, or what an index projects.
    pub fn of_attributes<'a>(names: impl IntoIterator<Item = &'a str>) -> Projection {
        Projection::new(names.into_iter().map(Path::attribute).collect())
    }

    pub fn paths(&self) -> &[Path] {
        &self.paths
    }

    /// What the item has of the paths; its own structure stays around them.
    pub fn apply(&self, item: &Item) -> Item {
        pick(&self.tree, item)
    }
}

fn paths(cursor: &mut Cursor<'_>) -> Result<Vec<WrittenPath>, String> {
    let mut paths = vec![cursor.path()?];
    while cursor.take_symbol(",") {
        paths.push(cursor.path()?);
    }
    cursor.expect_end()?;
    Ok(paths)
}

fn plant<K: Ord>(place: Entry<'_, K, Branch>, steps: &[Step]) {
    let branch = place.or_insert_with(|| match steps.first() {
        None => Branch::Whole,
        Some(Step::Name(_)) => Branch::Names(BTreeMap::new()),
        Some(Step::Index(_)) => Branch::Indexes(BTreeMap::new()),
    });
    match (branch, steps.split_first()) {
        (Branch::Names(names), Some((Step::Name(name), rest))) => {
            plant(names.entry(name.clone()), rest);
        }
        (Branch::Indexes(indexes), Some((Step::Index(index), rest))) => {
            plant(indexes.entry(*index), rest);
        }
        // The paths do not overlap nor conflict, so nothing else arrives here but a path's end.
        _ => {}
    }
}

fn pick(names: &BTreeMap<String, Branch>, map: &Item) -> Item {
    let found = names.iter().filter_map(|(name, branch)| {
        let kept = pick_value(branch, map.get(name)?)?;
        Some((name.clone(), kept))
    });
    found.collect()
}

fn pick_value(branch: &Branch, value: &Value) -> Option<Value> {
    match (branch, value) {
        (Branch::Whole, value) => Some(value.clone()),
        (Branch::Names(names), Value::M(map)) => {
            let kept = pick(names, map);
            (!kept.is_empty()).then_some(Value::M(kept))
        }
        (Branch::Indexes(indexes), Value::L(list)) => {
            let kept: Vec<Value> = indexes
                .iter()
                .filter_map(|(index, branch)| pick_value(branch, list.get(*index)?))
                .collect();
            (!kept.is_empty()).then_some(Value::L(kept))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::super::binding::Bindings;
    use super::ParsedProjection;
    use crate::rules::value::json::{item_from_json, item_to_json};
    use serde_json::json;

    fn project(text: &str) -> Result<String, String> {
        let item = item_from_json(json!({
            "a": {"M": {"b": {"L": [{"S": "0"}, {"S": "1"}, {"M": {"x": {"S": "x"}, "y": {"S": "y"}}}]},
                        "c": {"S": "c"}}},
            "d": {"S": "d"}, "a.b": {"S": "dotted"},
        }))
        .unwrap();
        let names = [("#n".to_owned(), "a.b".to_owned())].into();
        let mut bindings = Bindings::new(names, Default::default());
        let parsed = ParsedProjection::parse(text).map_err(|fault| fault.message)?;
        let plan = parsed.bind(&mut bindings).map_err(|fault| fault.message)?;
        Ok(item_to_json(&plan.apply(&item)).to_string())
    }

    #[test]
    fn keeps_the_structure_around_paths() {
        for (text, kept) in [
            ("d", r#"{"d":{"S":"d"}}"#),
            ("#n", r#"{"a.b":{"S":"dotted"}}"#),
            ("a.b[1], a.b[0]", r#"{"a":{"M":{"b":{"L":[{"S":"0"},{"S":"1"}]}}}}"#),
            ("a.b[2].y", r#"{"a":{"M":{"b":{"L":[{"M":{"y":{"S":"y"}}}]}}}}"#),
            ("a.x.y, z, a.b[9], d.e", "{}"),
            ("a[0]", "{}"),
        ] {
            assert_eq!(project(text).unwrap(), kept, "{text}");
        }
    }

    #[test]
    fn refuses_with_aws_texts() {
        for (text, why) in [
            ("", "The expression can not be empty;"),
            ("a,", "Syntax error; token: \"<EOF>\", near: \",\""),
            (",a", "Syntax error; token: \",\", near: \",a\""),
            ("a,,b", "Syntax error; token: \",\", near: \",,b\""),
            ("name", "Attribute name is a reserved keyword; reserved keyword: name"),
            (
                "#q",
                "An expression attribute name used in the document path is not defined; attribute name: #q",
            ),
            (
                "a.b[0], a.b",
                "Two document paths overlap with each other; must remove or rewrite one of these paths; \
                 path one: [a, b, [0]], path two: [a, b]",
            ),
            (
                "a.b, a[1]",
                "Two document paths conflict with each other; must remove or rewrite one of these paths; \
                 path one: [a, b], path two: [a, [1]]",
            ),
        ] {
            assert_eq!(project(text).unwrap_err(), format!("Invalid ProjectionExpression: {why}"));
        }
    }

    #[test]
    fn bounds_the_steps() {
        let steps = |count: usize| vec!["a"; count].join(".");
        assert!(project(&steps(32)).is_ok());
        assert_eq!(
            project(&steps(33)).unwrap_err(),
            "Invalid ProjectionExpression: The document path has too many nesting levels; nesting levels: 33"
        );
    }
}
