//! Fires timers as the engine does: in a transaction that does the work, or by telling that it is done.

use crate::plan::Op;
use crate::record::Ended;
use crate::run::Run;
use std::sync::Arc;
use std::time::Duration;
use store::{DueTimer, Store};
use tokio::task::yield_now;

const PAUSE: Duration = Duration::from_millis(200);

impl Run {
    pub async fn alarms(self: Arc<Run>, store: Store) {
        loop {
            match store.timers().next(self.draw.between(1, 3) as usize).await {
                Ok(found) => {
                    found.iter().for_each(|due| self.came_due(due));
                    for due in found {
                        self.fire(&store, due).await;
                    }
                }
                Err(_) => self.world.sleep_real(PAUSE).await,
            }
        }
    }

    async fn fire(&self, store: &Store, due: DueTimer) {
        if self.draw.chance(400) {
            yield_now().await;
        }
        let body = body_of(&due);
        let choice = if self.draining() { 0 } else { self.draw.below(100) };
        if (50..85).contains(&choice) {
            self.facts.lock().timers_maybe_finished.insert(body.clone());
            // Finished, it is released with that.
            let finished = store.timers().fired(&due).await.is_ok();
            self.let_timer_go(&body, finished);
            if !finished {
                store.timers().release(&due);
            }
            return;
        }
        let finished = choice < 50 && self.finish(store, &due).await;
        if !finished {
            self.world.sleep_real(PAUSE).await;
        }
        self.let_timer_go(&body, finished);
        store.timers().release(&due);
    }

    fn let_timer_go(&self, body: &str, finished: bool) {
        self.note(format_args!("timer {body} fired: {finished}"));
        let mut facts = self.facts.lock();
        facts.claimed.remove(body);
        if finished {
            facts.timers_finished.insert(body.into());
        }
    }

    async fn finish(&self, store: &Store, due: &DueTimer) -> bool {
        let plan = self.draw_plan(vec![Op::Finish(due.clone())]);
        self.transact(store, plan, None).await == Ended::Committed
    }

    fn came_due(&self, due: &DueTimer) {
        let body = body_of(due);
        self.note(format_args!("timer {body} is due"));
        let early = due.timer.due_ms > self.world.now_ms();
        let mut facts = self.facts.lock();
        let finished = facts.timers_finished.contains(&body);
        let twice = !facts.claimed.insert(body.clone());
        facts.handed_out.insert(body.clone());
        drop(facts);
        if early || finished || twice {
            self.violated(format!(
                "timer {body} came due early {early}, twice {twice}, after its end {finished}"
            ));
        }
    }
}

fn body_of(due: &DueTimer) -> String {
    String::from_utf8_lossy(&due.timer.body).into_owned()
}
