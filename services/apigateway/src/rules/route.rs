//! Which route or resource a request means.
//!
//! HTTP APIs: a full match beats a greedy one, a greedy one beats `$default`, and a named method beats `ANY`
//! ([Routes](https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-routes.html)).
//! REST APIs match resources the same way, static parts before variables, variables before greedy ones.

use std::cmp::Ordering;

/// A pattern such as `/pets/{id}` or `/files/{path+}`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pattern {
    parts: Vec<Part>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Part {
    Literal(String),
    Variable(String),
    Greedy(String),
}

/// Path parameters in the order of the pattern.
pub type Parameters = Vec<(String, String)>;

impl Pattern {
    /// None if a part is malformed, or a greedy part is not the last.
    pub fn parse(path: &str) -> Option<Pattern> {
        let rest = path.strip_prefix('/')?;
        if rest.is_empty() {
            return Some(Pattern { parts: Vec::new() });
        }
        let mut parts = Vec::new();
        let mut ended = false;
        for text in rest.split('/') {
            if ended {
                return None;
            }
            let name = text.strip_prefix('{').and_then(|text| text.strip_suffix('}'));
            parts.push(match name {
                Some(name) => match name.strip_suffix('+') {
                    Some(greedy) => {
                        ended = true;
                        Part::Greedy(variable(greedy)?)
                    }
                    None => Part::Variable(variable(name)?),
                },
                None if text.contains(['{', '}']) => return None,
                None => Part::Literal(text.to_owned()),
            });
        }
        Some(Pattern { parts })
    }

    /// The path's parameters if it matches. The path is raw; the values stay percent-encoded.
    pub fn matches(&self, path: &str) -> Option<Parameters> {
        let rest = path.strip_prefix('/').unwrap_or(path);
        let mut given: Vec<&str> =
            if rest.is_empty() { Vec::new() } else { rest.split('/').collect() };
        // A trailing slash means the same resource.
        if given.last() == Some(&"") && !self.is_greedy() {
            given.pop();
        }
        let mut parameters = Vec::new();
        for (index, part) in self.parts.iter().enumerate() {
            match part {
                Part::Literal(text) if given.get(index) == Some(&text.as_str()) => {}
                Part::Literal(_) => return None,
                Part::Variable(name) => {
                    let value = given.get(index).filter(|value| !value.is_empty())?;
                    parameters.push((name.clone(), (*value).to_owned()));
                }
                Part::Greedy(name) => {
                    let value = given.get(index..).filter(|rest| !rest.is_empty())?.join("/");
                    parameters.push((name.clone(), value));
                    return Some(parameters);
                }
            }
        }
        (given.len() == self.parts.len()).then_some(parameters)
    }

    /// Orders by how exactly a pattern matches: the more exact is the lesser.
    pub fn exactness(&self, other: &Pattern) -> Ordering {
        let rank = |part: Option<&Part>| match part {
            Some(Part::Literal(_)) => 0,
            Some(Part::Variable(_)) => 1,
            Some(Part::Greedy(_)) => 2,
            None => 3,
        };
        let longest = self.parts.len().max(other.parts.len());
        let orders =
            (0..longest).map(|at| rank(self.parts.get(at)).cmp(&rank(other.parts.get(at))));
        self.is_greedy()
            .cmp(&other.is_greedy())
            .then_with(|| orders.into_iter().find(|order| order.is_ne()).unwrap_or(Ordering::Equal))
    }

    fn is_greedy(&self) -> bool {
        matches!(self.parts.last(), Some(Part::Greedy(_)))
    }
}

fn variable(name: &str) -> Option<String> {
    let good = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-' | ':' | '$');
    (!name.is_empty() && name.chars().all(good)).then(|| name.to_owned())
}

/// An HTTP API's route key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RouteKey {
    Default,
    Route { method: String, pattern: Pattern },
}

impl RouteKey {
    /// `GET /pets/{id}`, `ANY /x`, `$default`.
    pub fn parse(text: &str) -> Option<RouteKey> {
        if text == "$default" {
            return Some(RouteKey::Default);
        }
        let (method, path) = text.split_once(' ')?;
        const METHODS: [&str; 8] =
            ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "ANY"];
        let method = METHODS.contains(&method).then(|| method.to_owned())?;
        Some(RouteKey::Route { method, pattern: Pattern::parse(path)? })
    }

    /// The path that a request of this route is judged by. Where a slash at its end makes no other route, a statement on
    /// `/admin` is one on `/admin/` too.
    pub fn judged<'p>(&self, path: &'p str) -> &'p str {
        let exact = matches!(self, RouteKey::Route { pattern, .. } if !pattern.is_greedy());
        path.strip_suffix('/').filter(|rest| exact && !rest.is_empty()).unwrap_or(path)
    }

    fn order(&self, other: &RouteKey) -> Ordering {
        match (self, other) {
            (RouteKey::Default, RouteKey::Default) => Ordering::Equal,
            (RouteKey::Default, _) => Ordering::Greater,
            (_, RouteKey::Default) => Ordering::Less,
            (
                RouteKey::Route { method: a, pattern: p },
                RouteKey::Route { method: b, pattern: q },
            ) => p.exactness(q).then_with(|| (a == "ANY").cmp(&(b == "ANY"))),
        }
    }
}

/// The best match among route keys: its index and the path's parameters.
pub fn best<'a>(
    keys: impl Iterator<Item = &'a RouteKey>,
    method: &str,
    path: &str,
) -> Option<(usize, Parameters)> {
    let matching = keys.enumerate().filter_map(|(index, key)| match key {
        RouteKey::Default => Some((index, key, Parameters::new())),
        RouteKey::Route { method: named, pattern } => {
            let takes = named == "ANY" || named == method;
            let parameters = takes.then(|| pattern.matches(path)).flatten()?;
            Some((index, key, parameters))
        }
    });
    let best = matching.min_by(|a, b| a.1.order(b.1))?;
    Some((best.0, best.2))
}

#[cfg(test)]
mod tests {
    use super::{Pattern, RouteKey, best};

    fn pick(keys: &[&str], method: &str, path: &str) -> Option<(String, Vec<(String, String)>)> {
        let parsed: Vec<_> = keys.iter().map(|key| RouteKey::parse(key).unwrap()).collect();
        let (index, parameters) = best(parsed.iter(), method, path)?;
        Some((keys[index].to_owned(), parameters))
    }

    #[test]
    fn the_examples_of_the_developer_guide() {
        let keys = [
            "GET /pets/dog/1",
            "GET /pets/dog/{id}",
            "GET /pets/{proxy+}",
            "ANY /{proxy+}",
            "$default",
        ];
        let picked = |method, path| pick(&keys, method, path).unwrap().0;
        assert_eq!(picked("GET", "/pets/dog/1"), "GET /pets/dog/1");
        assert_eq!(picked("GET", "/pets/dog/2"), "GET /pets/dog/{id}");
        assert_eq!(picked("GET", "/pets/cat/1"), "GET /pets/{proxy+}");
        assert_eq!(picked("POST", "/test/5"), "ANY /{proxy+}");
        assert_eq!(pick(&keys[..3], "POST", "/test/5"), None);
        assert_eq!(picked("GET", "/"), "$default");
    }

    #[test]
    fn a_named_method_beats_any() {
        let keys = ["ANY /a/{x}", "GET /a/{x}"];
        assert_eq!(pick(&keys, "GET", "/a/1").unwrap().0, "GET /a/{x}");
        assert_eq!(pick(&keys, "PUT", "/a/1").unwrap().0, "ANY /a/{x}");
    }

    #[test]
    fn parameters() {
        let pattern = Pattern::parse("/files/{bucket}/{key+}").unwrap();
        let expected = vec![("bucket".into(), "b".into()), ("key".into(), "x/y%20z".into())];
        assert_eq!(pattern.matches("/files/b/x/y%20z"), Some(expected));
        assert_eq!(pattern.matches("/files/b"), None);
        assert!(Pattern::parse("/a").unwrap().matches("/a/").is_some());
    }

    #[test]
    fn a_route_is_judged_by_one_path() {
        let judged = |key: &str, path: &'static str| {
            let key = RouteKey::parse(key).unwrap();
            assert!(best([&key].into_iter(), "GET", path).is_some(), "{path}");
            key.judged(path)
        };
        assert_eq!(judged("GET /admin", "/admin"), "/admin");
        assert_eq!(judged("GET /admin", "/admin/"), "/admin");
        assert_eq!(judged("ANY /a/{id}", "/a/1/"), "/a/1");
        assert_eq!(judged("GET /", "/"), "/");
        // Here the slash is part of what is asked for.
        assert_eq!(judged("GET /{path+}", "/a/"), "/a/");
        assert_eq!(judged("$default", "/a/"), "/a/");
    }

    #[test]
    fn malformed_patterns() {
        for path in ["a", "/{a+}/b", "/{}", "/x{y}", "/{a b}"] {
            assert_eq!(Pattern::parse(path), None, "{path}");
        }
    }
}
