//! Where a repository is: its registry, which is an account, its region and its name.

use aws::{AccountId, Arn, Region};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Place {
    pub account: AccountId,
    pub region: Region,
    pub name: String,
}

impl Place {
    pub fn of_arn(arn: &Arn) -> Option<Place> {
        let name = arn.resource().strip_prefix("repository/")?;
        let (account, region) = (AccountId::new(arn.account())?, Region::new(arn.region())?);
        arn.is_of("ecr").then(|| Place { account, region, name: name.to_owned() })
    }

    pub fn arn(&self) -> String {
        arn_of(self.account.as_str(), self.region.as_str(), &self.name)
    }

    /// As clients of images write it, without a tag.
    pub fn uri(&self) -> String {
        format!("{}.dkr.ecr.{}.amazonaws.com/{}", self.account, self.region, self.name)
    }
}

pub fn arn_of(account: &str, region: &str, name: &str) -> String {
    format!("arn:aws:ecr:{region}:{account}:repository/{name}")
}

#[cfg(test)]
mod tests {
    use super::Place;

    #[test]
    fn arns_and_addresses() {
        let arn = "arn:aws:ecr:eu-west-1:123456789012:repository/team/web";
        let place = Place::of_arn(&arn.parse().unwrap()).unwrap();
        assert_eq!(place.name, "team/web");
        assert_eq!(place.arn(), arn);
        assert_eq!(place.uri(), "123456789012.dkr.ecr.eu-west-1.amazonaws.com/team/web");
        for other in [arn.replace(":ecr:", ":sqs:"), arn.replace("arn:aws:", "arn:aws-cn:")] {
            assert_eq!(Place::of_arn(&other.parse().unwrap()), None);
        }
    }
}
