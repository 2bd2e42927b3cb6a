//! What must hold between the rows of executions: every row has its execution, an execution its operations, and
//! what waits for a moment its timer.

use crate::durable::execution::Execution;
use crate::durable::moment::Moment;
use crate::durable::site::{self, Site};
use crate::store as rows;
use service::{Examination, texts};
use store::{Key, StoreError};

const RESTORE: &str = "restore a backup made before the damage";
const REPORT: &str = "report it: the row does nothing";
const STOP: &str = "stop the execution";

pub fn check(exam: &Examination<'_>) -> Result<(), StoreError> {
    exam.doing("durable executions");
    exam.each::<Execution>(rows::every(site::EXECUTION), |key, execution| {
        let Some(site) = execution.site().filter(|site| site.execution() == *key) else {
            let what = "its row is another execution's";
            exam.tell("execution-misplaced", format!("{key:?}"), what, RESTORE);
            return Ok(());
        };
        of_execution(exam, &site, &execution)
    })?;
    exam.each::<String>(rows::every(site::NAME), |key, id| {
        let [account, region, function, name] = &texts(key)?[..] else { return Ok(()) };
        let Some(site) = Site::of(account, region, function, &id) else { return Ok(()) };
        let execution: Option<Execution> = exam.find(&site.execution())?;
        if execution.is_none_or(|execution| execution.name != *name) {
            let what = "a name leads to no execution: nothing can be started under it";
            exam.tell("execution-missing", format!("{function}: {name}"), what, RESTORE);
        }
        Ok(())
    })?;
    for table in
        [site::PAYLOAD, site::OPERATION, site::OPERATION_ID, site::EVENT, site::READY, site::CALL]
    {
        exam.each_raw(rows::every(table), |key, _| with_execution(exam, table, key))?;
    }
    Ok(())
}

fn of_execution(
    exam: &Examination<'_>,
    site: &Site,
    execution: &Execution,
) -> Result<(), StoreError> {
    let arn = execution.arn(site);
    let rows = execution.open.keys().map(|number| (site.operation(*number), "an operation"));
    for (key, what) in rows.chain([(site.input(), "its input")]) {
        if !exam.has(&key)? {
            let what = format!("{what} is not there: it cannot go on");
            exam.tell("execution-incomplete", &arn, what, RESTORE);
        }
    }
    let moment = if execution.is_running() { Moment::TimedOut } else { Moment::Forget };
    if exam.timer_ms(crate::durable::moment::TIMER, &moment.key(site))?.is_none() {
        let what = "no timer ends it, or removes it";
        exam.tell("execution-without-timer", arn, what, STOP);
    }
    Ok(())
}

fn with_execution(exam: &Examination<'_>, table: &str, key: &Key) -> Result<(), StoreError> {
    let [account, region, function, id, ..] = &texts(key)?[..] else { return Ok(()) };
    let Some(site) = Site::of(account, region, function, id) else { return Ok(()) };
    if !exam.has(&site.execution())? {
        let what = format!("a row of {table} is of no execution");
        exam.tell("execution-missing", format!("{function}: {id}"), what, REPORT);
    }
    Ok(())
}
