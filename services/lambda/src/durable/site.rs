//! Where an execution's rows stand, and its ARN.

use crate::durable::execution::Execution;
use crate::rules::name::Place;
use aws::{AccountId, Arn, Partition, Region};
use store::Key;

pub const EXECUTION: &str = "lambda.durable";
pub const NAME: &str = "lambda.durable_name";
pub const PAYLOAD: &str = "lambda.durable_payload";
pub const OPERATION: &str = "lambda.durable_operation";
pub const OPERATION_ID: &str = "lambda.durable_operation_id";
pub const EVENT: &str = "lambda.durable_event";
pub const READY: &str = "lambda.durable_ready";
pub const CALL: &str = "lambda.durable_call";

/// A function, and the id of one of its executions.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Site {
    pub place: Place,
    pub id: String,
}

impl Site {
    pub fn of(account: &str, region: &str, function: &str, id: &str) -> Option<Site> {
        let (account, region) = (AccountId::new(account)?, Region::new(region)?);
        let place = Place { account, region, name: function.to_owned() };
        Some(Site { place, id: id.to_owned() })
    }

    fn below(&self, table: &str) -> Key {
        below(table, &self.place).str(&self.id)
    }
    pub fn execution(&self) -> Key {
        self.below(EXECUTION)
    }
    pub fn input(&self) -> Key {
        self.payloads().str("input")
    }
    pub fn result(&self) -> Key {
        self.payloads().str("result")
    }
    pub fn payloads(&self) -> Key {
        self.below(PAYLOAD)
    }
    pub fn operation(&self, number: u64) -> Key {
        self.operations().u64(number)
    }
    pub fn operations(&self) -> Key {
        self.below(OPERATION)
    }
    pub fn operation_id(&self, id: &str) -> Key {
        self.operation_ids().str(id)
    }
    pub fn operation_ids(&self) -> Key {
        self.below(OPERATION_ID)
    }
    pub fn event(&self, number: u64) -> Key {
        self.events().u64(number)
    }
    pub fn events(&self) -> Key {
        self.below(EVENT)
    }
    /// There while its function is to be invoked, or is being invoked.
    pub fn ready(&self) -> Key {
        self.below(READY)
    }
    pub fn call(&self, number: u64) -> Key {
        self.calls().u64(number)
    }
    pub fn calls(&self) -> Key {
        self.below(CALL)
    }
    /// Signalled when the execution has ended.
    pub fn topic(&self) -> String {
        format!("lambda.durable/{}/{}", self.place.arn(), self.id)
    }
}

fn below(table: &str, place: &Place) -> Key {
    Key::new(table).account(&place.account).region(&place.region).str(&place.name)
}

/// Every execution of a function, in the order of their starts.
pub fn executions(place: &Place) -> Key {
    below(EXECUTION, place)
}

pub fn name(place: &Place, name: &str) -> Key {
    below(NAME, place).str(name)
}

/// `arn:aws:lambda:region:account:function:name:version/durable-execution/name/id`
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExecutionArn {
    pub site: Site,
    pub version: String,
    pub name: String,
}

impl ExecutionArn {
    /// An execution has one ARN: under the name of another partition, no policy of this one's would meet it.
    pub fn parse(text: &str) -> Option<ExecutionArn> {
        let (function, execution) = text.split_once("/durable-execution/")?;
        let (name, id) = execution.split_once('/')?;
        let function: Arn = function.parse().ok()?;
        if function.partition() != Partition::NAME {
            return None;
        }
        let named = crate::rules::name::of_arn(&function)?;
        let version = named.qualifier?;
        let site = Site { place: named.place, id: id.to_owned() };
        Some(ExecutionArn { site, version, name: name.to_owned() })
    }

    /// Executions are reached in their own region only.
    pub fn is_in(&self, region: &Region) -> bool {
        self.site.place.region == *region
    }
}

impl Execution {
    pub fn arn(&self, site: &Site) -> String {
        let function = site.place.arn_of(Some(&self.version));
        format!("{function}/durable-execution/{}/{}", self.name, site.id)
    }
}

#[cfg(test)]
mod tests {
    use super::ExecutionArn;
    use aws::Region;

    #[test]
    fn an_arn_leads_to_its_rows() {
        let text = "arn:aws:lambda:eu-west-1:123456789012:function:f:$LATEST/durable-execution/n/i";
        let arn = ExecutionArn::parse(text).unwrap();
        assert_eq!((arn.version.as_str(), arn.name.as_str()), ("$LATEST", "n"));
        assert_eq!((arn.site.place.name.as_str(), arn.site.id.as_str()), ("f", "i"));
        let function = "arn:aws:lambda:eu-west-1:123456789012:function:f";
        assert!(ExecutionArn::parse(function).is_none());
        assert!(ExecutionArn::parse(&format!("{function}/durable-execution/n/i")).is_none());
    }

    #[test]
    fn an_execution_has_one_arn_and_is_in_one_region() {
        let text = "arn:aws:lambda:eu-west-1:123456789012:function:f:1/durable-execution/n/i";
        let arn = ExecutionArn::parse(text).unwrap();
        let region = |name| Region::new(name).unwrap();
        assert!(arn.is_in(&region("eu-west-1")) && !arn.is_in(&region("eu-west-2")));
        for partition in ["aws-cn", "aws-us-gov", "AWS", ""] {
            let other = text.replacen("aws", partition, 1);
            assert!(ExecutionArn::parse(&other).is_none(), "{other}");
        }
    }
}
