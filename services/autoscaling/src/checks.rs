//! What must hold between targets and their timers, for `pileus fsck`.

use crate::store::{self as rows, Target};
use crate::{scaling, schedules};
use aws::{AccountId, Region};
use service::{Examination, texts};
use store::{Key, StoreError};

const RESTORE: &str = "restore a backup made before the damage";

pub fn check(exam: &Examination<'_>) -> Result<(), StoreError> {
    exam.doing("scalable targets");
    exam.each::<Target>(rows::every_target(), |key, target| check_target(exam, key, &target))?;
    exam.doing("timers of scalable targets");
    for due in exam.inspection.timers() {
        let timer = due?.timer;
        if timer.service != exam.service {
            continue;
        }
        let row = rows::target_of_timer(&timer);
        let target: Option<Target> = row.as_ref().map_or(Ok(None), |row| exam.find(row))?;
        if target.is_none() {
            let what = "it is no target's: firing, it does nothing";
            exam.tell("timer-without-target", format!("timer {}", timer.key), what, "nothing");
        }
    }
    Ok(())
}

fn check_target(exam: &Examination<'_>, key: &Key, target: &Target) -> Result<(), StoreError> {
    let [account, region, ..] = &texts(key)?[..] else { return Ok(()) };
    let (Some(owner), Some(place)) = (AccountId::new(account), Region::new(region)) else {
        return Ok(());
    };
    let name = rows::timer_key(account, region, &target.scalable);
    if *key != rows::target(&owner, &place, &target.scalable) {
        exam.tell("target-misplaced", &name, "it stands under another's name", RESTORE);
    }
    if target.is_watched() && exam.timer_ms(scaling::TIMER, &name)?.is_none() {
        let what = "no timer looks at its consumption";
        exam.tell("target-unwatched", &name, what, "register it anew, or put its policy anew");
    }
    if target.next_scheduled_ms().is_some() && exam.timer_ms(schedules::TIMER, &name)?.is_none() {
        let what = "no timer runs its scheduled actions";
        exam.tell("target-unscheduled", &name, what, "put one of its scheduled actions anew");
    }
    Ok(())
}
