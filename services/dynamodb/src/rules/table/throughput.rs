//! What a table or a global index is to be ready for in a second, and what an on-demand one is to serve at most.
//! <https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/warm-throughput.html>
//! <https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/on-demand-capacity-mode-max-throughput.html>

use super::{Billing, Table, Throughput};
use aws::Fault;
use serde::{Deserialize, Serialize};

const INVALID: &str = "One or more parameter values were invalid: ";
/// What a new on-demand table is ready for.
const ON_DEMAND: Throughput = Throughput { read_units: 12_000, write_units: 4_000 };

/// The most that an on-demand table or index is to serve; none: it has no bound.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ceiling {
    pub read_units: Option<u64>,
    pub write_units: Option<u64>,
}

/// Read and write units as a request names them, each if it does.
pub type Asked = (Option<i64>, Option<i64>);

/// A table or an index of it, as refusals call it.
#[derive(Clone, Copy, Debug)]
pub enum Subject<'a> {
    Table,
    Index(&'a str),
}

impl Ceiling {
    /// Whether it bounds in a direction in which the other does not.
    pub fn is_new_beside(self, other: Ceiling) -> bool {
        (self.read_units.is_some() && other.read_units.is_none())
            || (self.write_units.is_some() && other.write_units.is_none())
    }

    /// The ceiling that a request makes of this one. `-1` takes a bound away.
    pub fn asked(
        self,
        asked: Option<Asked>,
        billing: Billing,
        subject: Subject<'_>,
    ) -> Result<Ceiling, Fault> {
        let on_demand = billing == Billing::OnDemand;
        let Some((read, write)) = asked else {
            return Ok(if on_demand { self } else { Ceiling::default() });
        };
        let bound = |known: Option<u64>, asked: Option<i64>, name: &str| {
            let Some(units) = asked else { return Ok(known) };
            if !on_demand {
                let of = match subject {
                    Subject::Table => String::new(),
                    Subject::Index(index) => format!(" for index : {index}"),
                };
                return Err(Fault::validation(format!(
                    "{INVALID}{name} for OnDemandThroughput{of} cannot be specified when the table \
                     BillingMode is PROVISIONED"
                )));
            }
            match units {
                -1 => Ok(None),
                1.. => Ok(Some(units.unsigned_abs())),
                _ => {
                    let of = match subject {
                        Subject::Table => "for table".to_owned(),
                        Subject::Index(index) => format!("for index : {index}"),
                    };
                    Err(Fault::validation(format!(
                        "{INVALID}Requested {name} for OnDemandThroughput {of} is outside of valid range"
                    )))
                }
            }
        };
        Ok(Ceiling {
            read_units: bound(self.read_units, read, "MaxReadRequestUnits")?,
            write_units: bound(self.write_units, write, "MaxWriteRequestUnits")?,
        })
    }
}

/// What a table or index is ready for.
pub fn warm(billing: Billing, own: Option<Throughput>, asked: Option<Throughput>) -> Throughput {
    let ready = match billing {
        Billing::OnDemand => ON_DEMAND,
        Billing::Provisioned(units) => own.unwrap_or(units),
    };
    let asked = asked.unwrap_or(ready);
    Throughput {
        read_units: ready.read_units.max(asked.read_units),
        write_units: ready.write_units.max(asked.write_units),
    }
}

/// What a request asks to be ready for: it may only rise.
pub fn warmed(
    ready: Throughput,
    asked: Option<Asked>,
    subject: Subject<'_>,
) -> Result<Option<Throughput>, Fault> {
    let Some((read, write)) = asked else { return Ok(None) };
    let risen = |ready: u64, asked: Option<i64>, name: &str| match asked {
        None => Ok(ready),
        Some(units) => match u64::try_from(units) {
            Ok(units) if units >= ready => Ok(units),
            _ => {
                let of = match subject {
                    Subject::Table => "for table".to_owned(),
                    Subject::Index(index) => format!("for index {index}"),
                };
                Err(Fault::validation(format!(
                    "{INVALID}Requested {name} for WarmThroughput {of} is lower than current \
                     WarmThroughput, decreasing WarmThroughput is not supported"
                )))
            }
        },
    };
    Ok(Some(Throughput {
        read_units: risen(ready.read_units, read, "ReadUnitsPerSecond")?,
        write_units: risen(ready.write_units, write, "WriteUnitsPerSecond")?,
    }))
}

impl Table {
    /// What the table and its global indexes are ready for, in their order.
    pub fn readiness(&self) -> (Throughput, Vec<Throughput>) {
        let indexes = self
            .indexes
            .iter()
            .map(|index| warm(self.billing, index.throughput, index.warm))
            .collect();
        (warm(self.billing, None, self.warm), indexes)
    }

    /// Keeps what was ready before other units came: readiness does not fall with them.
    pub fn keep_readiness(&mut self, (own, indexes): (Throughput, Vec<Throughput>)) {
        if warm(self.billing, None, None) != own {
            self.warm = Some(own);
        }
        for (index, ready) in self.indexes.iter_mut().zip(indexes) {
            if warm(self.billing, index.throughput, None) != ready {
                index.warm = Some(ready);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Billing, Ceiling, ON_DEMAND, Subject, Throughput, warm, warmed};

    #[test]
    fn readiness_only_rises() {
        let units = |read_units, write_units| Throughput { read_units, write_units };
        let provisioned = Billing::Provisioned(units(5, 5));
        assert_eq!(warm(Billing::OnDemand, None, None), ON_DEMAND);
        assert_eq!(warm(provisioned, None, None), units(5, 5));
        assert_eq!(warm(provisioned, Some(units(9, 9)), Some(units(7, 20))), units(9, 20));
        assert_eq!(
            warmed(ON_DEMAND, Some((Some(13_000), None)), Subject::Table).unwrap(),
            Some(units(13_000, 4_000))
        );
        assert!(warmed(ON_DEMAND, Some((Some(11_999), None)), Subject::Table).is_err());
        assert_eq!(warmed(ON_DEMAND, None, Subject::Table).unwrap(), None);
    }

    #[test]
    fn a_ceiling_is_of_on_demand_tables() {
        let asked = |known: Ceiling, units: i64, billing| {
            known.asked(Some((Some(units), None)), billing, Subject::Table)
        };
        let none = Ceiling::default();
        let ceiling = asked(none, 10, Billing::OnDemand).unwrap();
        assert_eq!(ceiling, Ceiling { read_units: Some(10), write_units: None });
        assert_eq!(asked(ceiling, -1, Billing::OnDemand).unwrap(), none);
        assert!(asked(ceiling, 0, Billing::OnDemand).is_err());
        let provisioned = Billing::Provisioned(Throughput { read_units: 1, write_units: 1 });
        assert!(asked(ceiling, 10, provisioned).is_err());
        assert_eq!(ceiling.asked(None, provisioned, Subject::Table).unwrap(), none);
    }
}
