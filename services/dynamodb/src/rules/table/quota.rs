//! What AWS allows an account by default, as far as one table by itself reaches it: units, and how often its class changes.
//! <https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ServiceQuotas.html>

use super::throughput::{Ceiling, Subject};
use super::{Billing, Index, Table, TableClass, Throughput};
use aws::Fault;

/// Units of a table, and of each of its global indexes, in each direction.
pub const TABLE_UNITS_MAX: u64 = 40_000;

/// Changes of a table's class within [`CLASS_CHANGES_MS`].
const CLASS_CHANGES_MAX: usize = 2;
const CLASS_CHANGES_MS: i64 = 30 * 24 * 60 * 60 * 1000;

/// What a table or index is to serve.
type Served = (Option<Throughput>, Ceiling);

fn served_by_table(table: &Table) -> Served {
    let units = match table.billing {
        Billing::Provisioned(units) => Some(units),
        Billing::OnDemand => None,
    };
    (units, table.ceiling)
}

fn served_by_index(index: &Index) -> Served {
    (index.throughput, index.ceiling)
}

impl Table {
    /// Refuses more units than an account has for a table or a global index, where they are not those of before.
    pub fn check_units(&self, before: Option<&Table>) -> Result<(), Fault> {
        let own = served_by_table(self);
        if before.map(served_by_table) != Some(own) {
            check_served(own, Subject::Table, &self.region)?;
        }
        for index in self.global_indexes() {
            let served = served_by_index(index);
            let same = |known: &&Index| known.number == index.number;
            let known = before.and_then(|before| before.global_indexes().find(same));
            if known.map(served_by_index) != Some(served) {
                check_served(served, Subject::Index(&index.name), &self.region)?;
            }
        }
        Ok(())
    }

    /// Gives the table a class, or refuses the third change within thirty days. Whoever has none left is refused the
    /// class that the table has, too, as on AWS.
    pub fn change_class(&mut self, class: TableClass, now_ms: i64) -> Result<(), Fault> {
        let recent = |at_ms: &i64| now_ms - *at_ms < CLASS_CHANGES_MS;
        self.class_changes_ms.retain(recent);
        if self.class_changes_ms.len() >= CLASS_CHANGES_MAX {
            return Err(Fault::client(
                "LimitExceededException",
                "Subscriber limit exceeded: Updates to TableClass are limited to 2 times in 30 day(s).",
            ));
        }
        if self.class != class {
            self.class = class;
            self.class_changes_ms.push(now_ms);
        }
        Ok(())
    }

    /// As [`Table::change_class`], of another replica than the one that is asked; it may always have the class that it
    /// has.
    pub fn change_class_of_replica(&mut self, class: TableClass, now_ms: i64) -> Result<(), Fault> {
        if self.class == class {
            return Ok(());
        }
        self.change_class(class, now_ms).map_err(|fault| Fault {
            message: format!(
                "Limit exceeded for replica in {}. Updates to TableClass are limited to 2 times in 30 day(s)",
                self.region
            ),
            ..fault
        })
    }
}

fn check_served((units, ceiling): Served, subject: Subject<'_>, region: &str) -> Result<(), Fault> {
    let provisioned = [
        (units.map(|units| units.read_units), "ReadCapacityUnits"),
        (units.map(|units| units.write_units), "WriteCapacityUnits"),
    ];
    for (units, name) in provisioned {
        if let Some(units) = units.filter(|units| *units > TABLE_UNITS_MAX) {
            return Err(above(units, name, subject, region));
        }
    }
    let on_demand = [
        (ceiling.read_units, "MaxReadRequestUnits", "TableMaxReadCapacityUnits"),
        (ceiling.write_units, "MaxWriteRequestUnits", "TableMaxWriteCapacityUnits"),
    ];
    for (units, name, limit) in on_demand {
        if units.is_some_and(|units| units > TABLE_UNITS_MAX) {
            let of = match subject {
                Subject::Table => "for table".to_owned(),
                Subject::Index(index) => format!("for index : {index}"),
            };
            let why = format!(
                "Subscriber limit exceeded: Requested {name} for OnDemandThroughput {of} exceeds {limit} of the \
                 account in region {region}"
            );
            return Err(Fault::client("LimitExceededException", why));
        }
    }
    Ok(())
}

fn above(units: u64, name: &str, subject: Subject<'_>, region: &str) -> Fault {
    let (of, kind) = match subject {
        Subject::Table => (String::new(), "table"),
        Subject::Index(index) => (format!(" for index {index}"), "index"),
    };
    Fault::client(
        "LimitExceededException",
        format!(
            "The requested {name}{of}, {units}, is above the per {kind} maximum for the account in {region}. Per \
             {kind} maximum: {TABLE_UNITS_MAX}. Refer to the Amazon DynamoDB Developer Guide for current limits \
             and how to request higher limits."
        ),
    )
}

#[cfg(test)]
mod tests {
    use super::{Billing, CLASS_CHANGES_MS, Table, TableClass, Throughput};
    use crate::items::tests::table;

    fn provisioned(read_units: u64, write_units: u64) -> Throughput {
        Throughput { read_units, write_units }
    }

    fn refusal(table: &Table, before: Option<&Table>) -> String {
        let fault = table.check_units(before).unwrap_err();
        assert_eq!(fault.code, "LimitExceededException");
        fault.message
    }

    #[test]
    fn a_table_has_forty_thousand_units() {
        let mut table = table();
        table.billing = Billing::Provisioned(provisioned(40_000, 40_000));
        table.indexes[0].throughput = Some(provisioned(40_000, 40_000));
        table.check_units(None).unwrap();
        let mut more = table.clone();
        more.billing = Billing::Provisioned(provisioned(1, 40_001));
        assert_eq!(
            refusal(&more, Some(&table)),
            "The requested WriteCapacityUnits, 40001, is above the per table maximum for the account in \
             eu-west-1. Per table maximum: 40000. Refer to the Amazon DynamoDB Developer Guide for current \
             limits and how to request higher limits."
        );
        // What a table has already stays.
        more.check_units(Some(&more)).unwrap();
        let mut more = table.clone();
        more.indexes[0].throughput = Some(provisioned(40_001, 1));
        let told = refusal(&more, Some(&table));
        let begins =
            "The requested ReadCapacityUnits for index by-g, 40001, is above the per index maximum";
        assert!(told.starts_with(begins), "{told}");
    }

    #[test]
    fn so_has_what_a_table_serves_at_most() {
        let mut table = table();
        table.ceiling.read_units = Some(40_000);
        table.check_units(None).unwrap();
        table.ceiling.read_units = Some(40_001);
        assert_eq!(
            refusal(&table, None),
            "Subscriber limit exceeded: Requested MaxReadRequestUnits for OnDemandThroughput for table \
             exceeds TableMaxReadCapacityUnits of the account in region eu-west-1"
        );
        table.ceiling.read_units = None;
        table.indexes[0].ceiling.write_units = Some(40_001);
        let told = refusal(&table, None);
        assert!(told.contains("for index : by-g exceeds TableMaxWriteCapacityUnits"), "{told}");
    }

    #[test]
    fn a_class_changes_twice_in_thirty_days() {
        let mut table = table();
        // The class that it has is no change.
        table.change_class(TableClass::Standard, 0).unwrap();
        table.change_class(TableClass::InfrequentAccess, 1).unwrap();
        table.change_class(TableClass::Standard, 2).unwrap();
        for class in [TableClass::InfrequentAccess, TableClass::Standard] {
            let fault = table.change_class(class, CLASS_CHANGES_MS).unwrap_err();
            assert_eq!(fault.code, "LimitExceededException");
            assert!(fault.message.ends_with("limited to 2 times in 30 day(s)."), "{fault}");
        }
        table.change_class_of_replica(TableClass::Standard, 3).unwrap();
        let fault = table.change_class_of_replica(TableClass::InfrequentAccess, 3).unwrap_err();
        assert!(fault.message.starts_with("Limit exceeded for replica in eu-west-1."), "{fault}");
        table.change_class(TableClass::InfrequentAccess, CLASS_CHANGES_MS + 1).unwrap();
        assert_eq!(table.class, TableClass::InfrequentAccess);
    }
}
