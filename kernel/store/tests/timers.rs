//! Timers that several tasks fire at once: each is handed out once.

use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;
use store::{Durability, Key, Options, Range, Store, StoreError, Timer, Tx};
use world::World;

const TIMERS: usize = 600;
const TASKS: usize = 6;
/// After which a task looks whether there is anything left.
const PAUSE: Duration = Duration::from_millis(50);

async fn fire(store: Store, left: Arc<AtomicI64>) {
    while left.load(Ordering::SeqCst) > 0 {
        let timers = store.timers();
        let Ok(due) = tokio::time::timeout(PAUSE, timers.next(3)).await else { continue };
        for due in due.unwrap() {
            let count = &Key::new("fired").str(&due.timer.key);
            let timer = &due;
            let body = |tx: Tx| async move {
                let fired = tx.get_value::<u64>(count).await?.unwrap_or(0) + 1;
                tx.put_value(count.clone(), &fired);
                tx.finish_timer(timer);
                Ok::<_, StoreError>(())
            };
            store.transact(body).await.unwrap();
            store.timers().release(&due);
            left.fetch_sub(1, Ordering::SeqCst);
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_timer_that_is_finished_is_not_handed_out_again() {
    let folder = tempfile::tempdir().unwrap();
    let options = Options { durability: Durability::Memory, ..Options::default() };
    let store = Store::open(folder.path(), World::real(), options).unwrap();
    let set = |tx: Tx| async move {
        for number in 0..TIMERS {
            let (service, name, key) = ("s".into(), "n".into(), format!("{number}"));
            tx.set_timer(Timer { service, name, key, due_ms: 1, body: "".into() });
        }
        Ok::<_, StoreError>(())
    };
    store.transact(set).await.unwrap();
    let left = Arc::new(AtomicI64::new(TIMERS as i64));
    let tasks: Vec<_> =
        (0..TASKS).map(|_| tokio::spawn(fire(store.clone(), left.clone()))).collect();
    for task in tasks {
        task.await.unwrap();
    }
    let rows = store.range(Range::prefix(&Key::new("fired"))).await.unwrap();
    let fired: HashMap<_, _> = rows.iter().map(|(key, count)| (key, &count[..])).collect();
    assert_eq!(fired.len(), TIMERS);
    let twice: Vec<_> = fired.iter().filter(|(_, count)| **count != b"1").collect();
    assert!(twice.is_empty(), "{twice:?}");
}
