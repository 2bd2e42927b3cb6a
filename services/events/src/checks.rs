//! What must hold between rules and their timers, for `pileus fsck`.

use crate::events::RULE;
use crate::store::{self as rows, Rule};
use aws::{AccountId, Region, Schedule};
use service::{Examination, texts};
use store::{Key, StoreError};

const RESTORE: &str = "restore a backup made before the damage";

pub fn check(exam: &Examination<'_>) -> Result<(), StoreError> {
    exam.doing("rules");
    exam.each::<Rule>(rows::every_rule(), |key, rule| check_rule(exam, key, &rule))?;
    exam.doing("timers of rules");
    for due in exam.inspection.timers() {
        let timer = due?.timer;
        if timer.service != exam.service {
            continue;
        }
        let row = rows::rule_of_timer(&timer);
        let rule: Option<Rule> = row.as_ref().map_or(Ok(None), |row| exam.find(row))?;
        if rule.is_none() {
            let what = "it is no rule's: firing, it does nothing";
            exam.tell("timer-without-rule", format!("timer {}", timer.key), what, "nothing");
        }
    }
    Ok(())
}

fn check_rule(exam: &Examination<'_>, key: &Key, rule: &Rule) -> Result<(), StoreError> {
    let [account, region, ..] = &texts(key)?[..] else { return Ok(()) };
    let expected = match (AccountId::new(account), Region::new(region)) {
        (Some(account), Some(region)) => rows::rule(&account, &region, &rule.name),
        _ => return Ok(()),
    };
    if *key != expected {
        exam.tell("rule-misplaced", &rule.arn, "it stands under another's name", RESTORE);
    }
    let Ok(schedule) = rule.schedule.parse::<Schedule>() else {
        let what = format!("its schedule {} cannot be read", rule.schedule);
        exam.tell("schedule-damaged", &rule.arn, what, "put the rule anew");
        return Ok(());
    };
    let comes_again = rule.enabled && schedule.next_ms(exam.now_ms).is_some();
    let timer = rows::timer_key_of(account, region, &rule.name);
    if comes_again && exam.timer_ms(RULE, &timer)?.is_none() {
        let what = "no timer fires the rule";
        exam.tell("rule-unwatched", &rule.arn, what, "disable and enable the rule");
    }
    Ok(())
}
