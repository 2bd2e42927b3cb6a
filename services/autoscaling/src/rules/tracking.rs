//! Target tracking: when what is consumed asks for other units, and for how many.
//!
//! Two minutes above the target raise them, fifteen in a row well below it lower them. A minute in which nothing was
//! consumed says nothing, as on AWS: without any traffic nothing is lowered.
//! <https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/AutoScaling.html>

use serde::{Deserialize, Serialize};

/// Minutes above the target that raise units.
pub const ABOVE_MINUTES: usize = 2;
/// Minutes below it that lower them.
pub const BELOW_MINUTES: usize = 15;
/// How far below, in points of utilisation.
const BELOW_POINTS: f64 = 20.0;
const MINUTE_S: f64 = 60.0;

/// A target tracking policy's settings.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Tracking {
    /// Percent of the provisioned units.
    pub target: f64,
    pub out_cooldown_s: i32,
    pub in_cooldown_s: i32,
    pub never_in: bool,
}

/// What a policy asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    Out(u64),
    In(u64),
}

impl Tracking {
    /// The units that should be there instead, by what whole minutes consumed, the last one last.
    pub fn change(&self, units: u64, minutes: &[Option<f64>]) -> Option<Change> {
        let last = |count: usize| -> Option<Vec<f64>> {
            let start = minutes.len().checked_sub(count)?;
            minutes[start..].iter().copied().collect()
        };
        let utilisation = |consumed: f64| consumed / MINUTE_S / (units.max(1) as f64) * 100.0;
        let highest = |consumed: &[f64]| consumed.iter().copied().fold(0.0, f64::max);
        if let Some(above) = last(ABOVE_MINUTES)
            && above.iter().all(|consumed| utilisation(*consumed) > self.target)
        {
            let wanted = self.units_for(highest(&above));
            return (wanted > units).then_some(Change::Out(wanted));
        }
        if let Some(below) = last(BELOW_MINUTES).filter(|_| !self.never_in)
            && below.iter().all(|consumed| utilisation(*consumed) < self.low())
        {
            let wanted = self.units_for(highest(&below));
            return (wanted < units).then_some(Change::In(wanted));
        }
        None
    }

    /// Below what units are lowered. A target that has no room for that is halved.
    fn low(&self) -> f64 {
        (self.target - BELOW_POINTS).max(self.target / 2.0)
    }

    fn units_for(&self, consumed: f64) -> u64 {
        let wanted = (consumed / MINUTE_S / (self.target / 100.0)).ceil();
        // A float becomes the nearest whole number that there is.
        (wanted as u64).max(1)
    }
}

#[cfg(test)]
mod tests {
    use super::{Change, Tracking};

    fn tracking() -> Tracking {
        Tracking { target: 70.0, out_cooldown_s: 0, in_cooldown_s: 0, never_in: false }
    }

    #[test]
    fn two_minutes_above_raise() {
        let minutes = |consumed: &[f64]| consumed.iter().copied().map(Some).collect::<Vec<_>>();
        assert_eq!(tracking().change(10, &minutes(&[600.0])), None);
        assert_eq!(tracking().change(10, &minutes(&[300.0, 600.0])), None);
        // Ten units a second at seventy percent.
        assert_eq!(tracking().change(10, &minutes(&[600.0, 500.0])), Some(Change::Out(15)));
        assert_eq!(tracking().change(10, &[Some(600.0), None]), None);
    }

    #[test]
    fn fifteen_minutes_well_below_lower() {
        let quiet = vec![Some(60.0); 15];
        assert_eq!(tracking().change(10, &quiet), Some(Change::In(2)));
        assert_eq!(tracking().change(10, &quiet[1..]), None);
        let mut gap = quiet.clone();
        gap[7] = None;
        assert_eq!(tracking().change(10, &gap), None, "a minute without traffic says nothing");
        assert_eq!(
            tracking().change(10, &vec![Some(360.0); 15]),
            None,
            "within the target's reach"
        );
        let never = Tracking { never_in: true, ..tracking() };
        assert_eq!(never.change(10, &quiet), None);
    }
}
