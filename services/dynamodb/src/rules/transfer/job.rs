//! The names of imports and exports: `arn:aws:dynamodb:REGION:ACCOUNT:table/NAME/import/01658528578619-c4d4e311`, the
//! moment in milliseconds and eight random digits.

use super::super::table::definition::check_table_name;
use aws::Arn;

/// An ARN is shorter than this, AWS's number.
const ARN_MAX: usize = 1024;

/// An id: jobs sort by the time at which they began.
pub fn id(now_ms: i64, random: u64) -> String {
    format!("{now_ms:014}-{:08x}", random & 0xffff_ffff)
}

/// What an ARN says of a job.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    pub account: String,
    pub region: String,
    pub table: String,
    pub id: String,
}

impl Place {
    /// Reads an ARN of a job of a kind, `import` or `export`.
    pub fn parse(arn: &str, kind: &str) -> Option<Place> {
        let parsed: Arn = arn.parse().ok()?;
        let mut parts = parsed.resource().split('/');
        let (table, id) =
            match (parts.next(), parts.next(), parts.next(), parts.next(), parts.next()) {
                (Some("table"), Some(table), Some(found), Some(id), None) if found == kind => {
                    (table, id)
                }
                _ => return None,
            };
        let fits = arn.len() <= ARN_MAX
            && parsed.is_of("dynamodb")
            && !id.is_empty()
            && check_table_name(table).is_ok();
        fits.then(|| Place {
            account: parsed.account().to_owned(),
            region: parsed.region().to_owned(),
            table: table.to_owned(),
            id: id.to_owned(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{Place, id};

    #[test]
    fn reads_its_own_kind() {
        let arn =
            "arn:aws:dynamodb:us-east-1:123456789012:table/things/import/01658528578619-c4d4e311";
        let place = Place::parse(arn, "import").unwrap();
        assert_eq!(
            (place.table.as_str(), place.id.as_str()),
            ("things", "01658528578619-c4d4e311")
        );
        assert_eq!(id(1_658_528_578_619, 0xc4d4e311), place.id);
        assert_eq!(Place::parse(arn, "export"), None);
        for bad in
            ["table/x/import/1", "table/things", "table/things/import/", "table/things/import/1/2"]
        {
            let arn = format!("arn:aws:dynamodb:us-east-1:123456789012:{bad}");
            assert_eq!(Place::parse(&arn, "import"), None, "{bad}");
        }
        assert_eq!(Place::parse(&arn.replacen("arn:aws:", "arn:aws-cn:", 1), "import"), None);
    }
}
