//! What a table or a global index is to be ready for in a second, and what an on-demand one is to serve at most.
//! <https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/warm-throughput.html>
//! <https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/on-demand-capacity-mode-max-throughput.html>

use super::{Billing, Throughput};
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

impl Ceiling {
    /// The ceiling that a request makes of this one. `-1` takes a bound away.
    pub fn asked(self, asked: Option<Asked>, billing: Billing) -> Result<Ceiling, Fault> {
        let Some((read, write)) = asked else {
            let kept = billing == Billing::OnDemand;
            return Ok(if kept { self } else { Ceiling::default() });
        };
        if billing != Billing::OnDemand {
            return Err(Fault::validation(format!(
                "{INVALID}OnDemandThroughput can only be specified when BillingMode is PAY_PER_REQUEST"
            )));
        }
        let bound = |known: Option<u64>, asked: Option<i64>, name: &str| match asked {
            None => Ok(known),
            Some(-1) => Ok(None),
            Some(units) if units >= 1 => Ok(Some(units.unsigned_abs())),
            Some(units) => {
                Err(Fault::validation(format!("Given value {units} for {name} is out of bounds")))
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
pub fn warmed(ready: Throughput, asked: Option<Asked>) -> Result<Option<Throughput>, Fault> {
    let Some((read, write)) = asked else { return Ok(None) };
    let risen = |ready: u64, asked: Option<i64>, name: &str| match asked {
        None => Ok(ready),
        Some(units) => match u64::try_from(units) {
            Ok(units) if units >= ready => Ok(units),
            _ => Err(Fault::validation(format!(
                "{INVALID}Requested {name} for WarmThroughput is lower than the current value {ready}: \
                 decreasing WarmThroughput is not supported"
            ))),
        },
    };
    Ok(Some(Throughput {
        read_units: risen(ready.read_units, read, "ReadUnitsPerSecond")?,
        write_units: risen(ready.write_units, write, "WriteUnitsPerSecond")?,
    }))
}

#[cfg(test)]
mod tests {
    use super::{Billing, Ceiling, ON_DEMAND, Throughput, warm, warmed};

    #[test]
    fn readiness_only_rises() {
        let units = |read_units, write_units| Throughput { read_units, write_units };
        let provisioned = Billing::Provisioned(units(5, 5));
        assert_eq!(warm(Billing::OnDemand, None, None), ON_DEMAND);
        assert_eq!(warm(provisioned, None, None), units(5, 5));
        assert_eq!(warm(provisioned, Some(units(9, 9)), Some(units(7, 20))), units(9, 20));
        assert_eq!(
            warmed(ON_DEMAND, Some((Some(13_000), None))).unwrap(),
            Some(units(13_000, 4_000))
        );
        assert!(warmed(ON_DEMAND, Some((Some(11_999), None))).is_err());
        assert_eq!(warmed(ON_DEMAND, None).unwrap(), None);
    }

    #[test]
    fn a_ceiling_is_of_on_demand_tables() {
        let ceiling = Ceiling::default().asked(Some((Some(10), None)), Billing::OnDemand).unwrap();
        assert_eq!(ceiling, Ceiling { read_units: Some(10), write_units: None });
        let none = ceiling.asked(Some((Some(-1), None)), Billing::OnDemand).unwrap();
        assert_eq!(none, Ceiling::default());
        assert!(ceiling.asked(Some((Some(0), None)), Billing::OnDemand).is_err());
        let provisioned = Billing::Provisioned(Throughput { read_units: 1, write_units: 1 });
        assert!(ceiling.asked(Some((Some(10), None)), provisioned).is_err());
        assert_eq!(ceiling.asked(None, provisioned).unwrap(), Ceiling::default());
    }
}
