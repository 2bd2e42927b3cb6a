//! Which operation of a REST API a method and a path mean.

use crate::schema::{Location, Model, OperationSpec};
use http::{HeaderMap, Method};
use percent_encoding::percent_decode_str;
use std::borrow::Cow;

/// The operations of one model, ready to be matched.
pub struct Routes {
    routes: Vec<Route>,
}

struct Route {
    spec: &'static OperationSpec,
    parts: Vec<Part>,
    /// Query parameters that must be there, with their value where the template gives one.
    query: Vec<(&'static str, Option<&'static str>)>,
    required_query: Vec<&'static str>,
    required_headers: Vec<&'static str>,
}

enum Part {
    Literal(&'static str),
    Label(&'static str),
    Greedy(&'static str),
}

/// A parameter of the query, decoded.
type Given<'a> = (Cow<'a, str>, Cow<'a, str>);

/// Labels in the order of the template, decoded.
pub type Labels = Vec<(&'static str, String)>;

impl Model {
    /// The most specific template that matches; None if none does.
    pub fn route(
        &self,
        method: &Method,
        path: &str,
        query: &str,
        headers: &HeaderMap,
    ) -> Option<(&'static OperationSpec, Labels)> {
        let routes = self.routes.get_or_init(|| Routes::of(self));
        let segments = segments(path);
        // As signatures and decoders read them: a name that is spelled otherwise means the same.
        let plain = |text| percent_decode_str(text).decode_utf8_lossy();
        let given: Vec<Given<'_>> = query
            .split('&')
            .filter(|pair| !pair.is_empty())
            .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
            .map(|(name, value)| (plain(name), plain(value)))
            .collect();
        let mut best: Option<(Rank, &Route, Labels)> = None;
        for route in routes.routes.iter().filter(|route| route.spec.method == method.as_str()) {
            let Some(labels) = route.labels(&segments) else { continue };
            let Some(rank) = route.rank(&given, headers) else { continue };
            let better = best.as_ref().is_none_or(|(known, rival, _)| {
                // S3's GetBucketNotificationConfiguration has replaced GetBucketNotification at its address.
                let replaces = route.spec.name.starts_with(rival.spec.name);
                rank > *known || rank == *known && replaces
            });
            if better {
                best = Some((rank, route, labels));
            }
        }
        best.map(|(_, route, labels)| (route.spec, labels))
    }
}

/// Ordered by what decides first: nothing required is missing, literals in the path, in the query, and required
/// members that are there.
type Rank = (bool, usize, usize, usize);

impl Routes {
    fn of(model: &Model) -> Routes {
        Routes { routes: model.operations.iter().map(Route::of).collect() }
    }
}

impl Route {
    fn of(spec: &'static OperationSpec) -> Route {
        let (path, query) = spec.uri.split_once('?').unwrap_or((spec.uri, ""));
        let parts = path.split('/').filter(|part| !part.is_empty()).map(|part| {
            let label = part.strip_prefix('{').and_then(|part| part.strip_suffix('}'));
            match label {
                Some(name) => match name.strip_suffix('+') {
                    Some(name) => Part::Greedy(name),
                    None => Part::Label(name),
                },
                None => Part::Literal(part),
            }
        });
        let query = query.split('&').filter(|pair| !pair.is_empty() && !pair.starts_with("x-id="));
        let query = query.map(|pair| match pair.split_once('=') {
            Some((key, value)) => (key, Some(value)),
            None => (pair, None),
        });
        let members = spec.input.map_or(&[][..], |shape| shape.members);
        let required = |location: Location| {
            let there = members.iter().filter(move |m| m.required && m.location == location);
            there.map(|member| member.wire_name).collect::<Vec<_>>()
        };
        Route {
            spec,
            parts: parts.collect(),
            query: query.collect(),
            required_query: required(Location::Query),
            required_headers: required(Location::Header),
        }
    }

    fn labels(&self, segments: &[&str]) -> Option<Labels> {
        let mut labels = Labels::new();
        for (index, part) in self.parts.iter().enumerate() {
            match part {
                Part::Literal(text) if segments.get(index) == Some(text) => {}
                Part::Literal(_) => return None,
                Part::Label(name) => {
                    let value = segments.get(index).filter(|value| !value.is_empty())?;
                    labels.push((name, decoded(value)));
                }
                Part::Greedy(name) => {
                    let rest = segments.get(index..).filter(|rest| !rest.is_empty())?;
                    let value = rest.join("/");
                    if value.is_empty() {
                        return None;
                    }
                    labels.push((name, decoded(&value)));
                    return Some(labels);
                }
            }
        }
        let rest = segments.get(self.parts.len()..).unwrap_or_default();
        rest.iter().all(|segment| segment.is_empty()).then_some(labels)
    }

    fn rank(&self, given: &[Given<'_>], headers: &HeaderMap) -> Option<Rank> {
        for (key, value) in &self.query {
            let found = given.iter().find(|(name, _)| name == key)?;
            if value.is_some_and(|value| value != found.1) {
                return None;
            }
        }
        let in_query = |name: &&&str| given.iter().any(|(known, _)| known == *name);
        let queries = self.required_query.iter().filter(in_query).count();
        let named = |name: &&&str| headers.contains_key(**name);
        let headers = self.required_headers.iter().filter(named).count();
        let there = queries + headers;
        let complete = there == self.required_query.len() + self.required_headers.len();
        let literals = self.parts.iter().filter(|part| matches!(part, Part::Literal(_))).count();
        Some((complete, literals, self.query.len(), there))
    }
}

fn segments(path: &str) -> Vec<&str> {
    path.strip_prefix('/').unwrap_or(path).split('/').collect()
}

fn decoded(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}
