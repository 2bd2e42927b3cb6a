//! What must hold between queues and their messages, for `pileus fsck`.

use crate::moving::MOVE;
use crate::store::{self as rows, MoveTask, Queue, State};
use service::{Examination, texts};
use store::StoreError;

const RESTORE: &str = "restore a backup made before the damage";

pub fn check(exam: &Examination<'_>) -> Result<(), StoreError> {
    exam.doing("queues");
    exam.each::<Queue>(rows::every_queue(), |key, queue| {
        if queue.place().is_none_or(|place| place.key() != *key) {
            let what = "it stands under another's name";
            exam.tell("queue-misplaced", &queue.name, what, RESTORE);
        }
        Ok(())
    })?;
    exam.doing("messages");
    exam.each::<State>(rows::every_state(), |key, _| {
        let Ok((id, sequence)) = rows::place_of(key) else { return Ok(()) };
        if !exam.has(&rows::body(id, sequence))? {
            let place = format!("message {sequence} of {id}");
            exam.tell("message-without-body", place, "its body is missing", RESTORE);
        }
        Ok(())
    })?;
    exam.each_raw(rows::every_body(), |key, _| {
        let Ok((id, sequence)) = rows::place_of(key) else { return Ok(()) };
        if !exam.has(&rows::state(id, sequence))? {
            let place = format!("message {sequence} of {id}");
            exam.tell("message-without-state", place, "it is never handed out", RESTORE);
        }
        Ok(())
    })?;
    exam.doing("moves");
    exam.each::<MoveTask>(rows::every_move(), |key, task| {
        let under_way = matches!(task.status.as_str(), "RUNNING" | "CANCELLING");
        let named = texts(key)?.last().is_some_and(|handle| *handle == task.handle);
        if under_way && named && exam.timer_ms(MOVE, &task.handle)?.is_none() {
            let what = "no timer moves it on";
            exam.tell("move-stuck", &task.handle, what, "start another one");
        }
        Ok(())
    })
}
