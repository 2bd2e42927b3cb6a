//! What can be scaled: one direction of a table's or a global index's units, or the provisioned concurrency of a function's
//! version or alias.

use aws::Fault;
use serde::{Deserialize, Serialize};

/// As requests name it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Scalable {
    /// `table/NAME`, `table/NAME/index/INDEX` or `function:NAME:QUALIFIER`.
    pub resource: String,
    /// Such as `dynamodb:table:ReadCapacityUnits`.
    pub dimension: String,
}

/// The one dimension of functions.
const CONCURRENCY: &str = "lambda:function:ProvisionedConcurrency";

/// The two sides of a throughput.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    Read,
    Write,
}

impl Scalable {
    /// What a request names, if it can be scaled. Other services' resources are refused by name.
    pub fn new(namespace: &str, resource: &str, dimension: &str) -> Result<Scalable, Fault> {
        let scalable = Scalable { resource: resource.into(), dimension: dimension.into() };
        match namespace {
            "dynamodb" => {}
            "lambda" if dimension == CONCURRENCY && scalable.function().is_some() => {
                return Ok(scalable);
            }
            "lambda" => return Err(unsupported()),
            _ => return Err(Fault::not_implemented(format!("Auto scaling of {namespace}"))),
        }
        let kind = if scalable.index().is_some() { "index" } else { "table" };
        let names_units = ["ReadCapacityUnits", "WriteCapacityUnits"]
            .iter()
            .any(|units| dimension == format!("dynamodb:{kind}:{units}"));
        if !scalable.is_one_name() || !names_units {
            return Err(unsupported());
        }
        Ok(scalable)
    }

    /// Whether nothing stands behind the table or the index: by the name that it has, a target has its ARN.
    fn is_one_name(&self) -> bool {
        let table = self.table();
        let whole = match self.index() {
            Some(index) if index.is_empty() || index.contains('/') => return false,
            Some(index) => format!("table/{table}/index/{index}"),
            None => format!("table/{table}"),
        };
        !table.is_empty() && whole == self.resource
    }

    pub fn namespace(&self) -> &str {
        self.dimension.split(':').next().unwrap_or_default()
    }

    /// The name and the qualifier of a function.
    pub fn function(&self) -> Option<(&str, &str)> {
        let (name, qualifier) = self.resource.strip_prefix("function:")?.split_once(':')?;
        let plain = |text: &str| !text.is_empty() && !text.contains(':');
        (plain(name) && plain(qualifier) && qualifier != "$LATEST").then_some((name, qualifier))
    }

    pub fn table(&self) -> &str {
        let rest = self.resource.strip_prefix("table/").unwrap_or_default();
        rest.split('/').next().unwrap_or_default()
    }

    pub fn index(&self) -> Option<&str> {
        let rest = self.resource.strip_prefix("table/")?;
        rest.split_once("/index/").map(|(_, index)| index)
    }

    pub fn direction(&self) -> Direction {
        match self.dimension.ends_with("ReadCapacityUnits") {
            true => Direction::Read,
            false => Direction::Write,
        }
    }

    /// The one predefined metric that tracks it.
    pub fn metric_type(&self) -> &'static str {
        if self.function().is_some() {
            return "LambdaProvisionedConcurrencyUtilization";
        }
        match self.direction() {
            Direction::Read => "DynamoDBReadCapacityUtilization",
            Direction::Write => "DynamoDBWriteCapacityUtilization",
        }
    }

    /// CloudWatch's name for what is consumed of it.
    pub fn consumed_metric(&self) -> &'static str {
        match self.direction() {
            Direction::Read => "ConsumedReadCapacityUnits",
            Direction::Write => "ConsumedWriteCapacityUnits",
        }
    }

    /// CloudWatch's name for what it has.
    pub fn provisioned_metric(&self) -> &'static str {
        match self.direction() {
            Direction::Read => "ProvisionedReadCapacityUnits",
            Direction::Write => "ProvisionedWriteCapacityUnits",
        }
    }

    /// What is set, as descriptions of activities have it.
    pub fn units(&self) -> &'static str {
        if self.function().is_some() {
            return "desired concurrency";
        }
        match self.direction() {
            Direction::Read => "read capacity units",
            Direction::Write => "write capacity units",
        }
    }

    /// What a policy's target counts as all of it: a percentage of a table's units, a share of a function's instances.
    pub fn whole_target(&self) -> f64 {
        if self.function().is_some() { 1.0 } else { 100.0 }
    }
}

fn unsupported() -> Fault {
    Fault::validation("Unsupported service namespace, resource type or scalable dimension")
}

#[cfg(test)]
mod tests {
    use super::{Direction, Scalable};

    #[test]
    fn tables_and_indexes_in_their_dimensions() {
        let of = |resource: &str, dimension: &str| {
            Scalable::new("dynamodb", resource, &format!("dynamodb:{dimension}"))
        };
        let table = of("table/things", "table:ReadCapacityUnits").unwrap();
        assert_eq!((table.table(), table.index()), ("things", None));
        assert_eq!(table.direction(), Direction::Read);
        let index = of("table/things/index/by-g", "index:WriteCapacityUnits").unwrap();
        assert_eq!((index.table(), index.index()), ("things", Some("by-g")));
        assert_eq!(index.consumed_metric(), "ConsumedWriteCapacityUnits");
        for (resource, dimension) in [
            ("table/things", "index:ReadCapacityUnits"),
            ("table/things/index/by-g", "table:ReadCapacityUnits"),
            ("things", "table:ReadCapacityUnits"),
            ("table/things", "table:Items"),
            ("table/things/", "table:ReadCapacityUnits"),
            ("table/things/index", "table:ReadCapacityUnits"),
            ("table/things/stream/l", "table:ReadCapacityUnits"),
            ("table/things/x/index/by-g", "index:ReadCapacityUnits"),
            ("table/things/index/by-g/", "index:ReadCapacityUnits"),
            ("table/things/index/", "index:ReadCapacityUnits"),
        ] {
            assert_eq!(of(resource, dimension).unwrap_err().code, "ValidationException");
        }
        let of =
            |resource| Scalable::new("lambda", resource, "lambda:function:ProvisionedConcurrency");
        let function = of("function:f:live").unwrap();
        assert_eq!(function.function(), Some(("f", "live")));
        assert_eq!(function.metric_type(), "LambdaProvisionedConcurrencyUtilization");
        for resource in ["function:f", "function:f:$LATEST", "function:f:", "table/f"] {
            assert_eq!(of(resource).unwrap_err().code, "ValidationException");
        }
        let other = Scalable::new("ecs", "service/a/b", "ecs:service:DesiredCount").unwrap_err();
        assert_eq!(other.status, 501);
    }
}
