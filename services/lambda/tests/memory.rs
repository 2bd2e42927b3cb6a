//! Memory that functions share: who makes room for whom, and how long an event waits for it.

mod support;

use futures_util::FutureExt;
use lambda::pool::spec::{Credentials, FunctionSpec, InvokeError, Sessions};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use support::{Bench, Function, answer_of, bench_with, python};

const SLEEPS: &str = "import os, time\ndef lambda_handler(event, context):\n    time.sleep(event)\n    return os.getpid()\n";

fn spec(function: &Function) -> Arc<FunctionSpec> {
    Arc::new(function.spec.clone())
}

/// Runs an event in a task of its own, and lets it begin.
async fn begin(
    bench: &Bench,
    spec: &Arc<FunctionSpec>,
    seconds: &str,
) -> tokio::task::JoinHandle<bool> {
    let (pool, spec, event) = (bench.pool.clone(), spec.clone(), bench.invocation(spec, seconds));
    let running = tokio::spawn(async move { pool.invoke(&spec, event).await.is_ok() });
    bench.world.sleep_real(Duration::from_millis(100)).await;
    running
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_evicted_where_that_makes_not_enough_room() {
    // The last eighth of 512 MB is for functions that have no instance: a fourth one of the same does not fit.
    let bench = bench_with(|options| options.memory_mb_max = 512);
    let (large, small) = (python(SLEEPS), python(SLEEPS));
    let spec = spec(&large);
    let mut running = Vec::new();
    for _ in 0..3 {
        running.push(begin(&bench, &spec, "2").await);
    }
    let pid = answer_of(&bench.invoke(&small, "0").await);
    running.push(begin(&bench, &spec, "0").await);
    assert_eq!(bench.pool.idle(&small.spec.version_key), 1, "its end would have helped nobody");
    for event in running {
        assert!(event.await.unwrap(), "the fourth one waits for one of the three");
    }
    assert_eq!(answer_of(&bench.invoke(&small, "0").await), pid);
    bench.pool.shutdown().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_waits_for_memory_without_end() {
    let bench = bench_with(|options| {
        options.memory_mb_max = 128;
        options.wait_max = Duration::from_millis(300);
    });
    let (long, other) = (python(SLEEPS), python(SLEEPS));
    let running = begin(&bench, &spec(&long), "2").await;
    let (other, began) = (spec(&other), bench.world.instant());
    let refused = bench.pool.invoke(&other, bench.invocation(&other, "0")).await;
    let waited = began.elapsed();
    assert!(matches!(refused, Err(InvokeError::Busy { .. })), "{refused:?}");
    assert!(waited >= Duration::from_millis(300) && waited < Duration::from_secs(2), "{waited:?}");
    assert!(running.await.unwrap());
    answer_of(&bench.invoke_spec(&other, "0").await);
    bench.pool.shutdown().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_came_first_is_served_first() {
    let bench = bench_with(|options| options.memory_mb_max = 128);
    let long = python(SLEEPS);
    let running = begin(&bench, &spec(&long), "1.5").await;
    let order = Arc::new(Mutex::new(Vec::new()));
    let functions: Vec<Function> = (0..5).map(|_| python(SLEEPS)).collect();
    let mut waiting = Vec::new();
    for (number, function) in functions.iter().enumerate() {
        let (pool, spec, order) = (bench.pool.clone(), spec(function), order.clone());
        let event = bench.invocation(&spec, "0");
        waiting.push(tokio::spawn(async move {
            answer_of(&pool.invoke(&spec, event).await.unwrap());
            order.lock().unwrap().push(number);
        }));
        bench.world.sleep_real(Duration::from_millis(50)).await;
    }
    assert!(running.await.unwrap());
    for event in waiting {
        event.await.unwrap();
    }
    assert_eq!(*order.lock().unwrap(), [0, 1, 2, 3, 4]);
    bench.pool.shutdown().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_provisioned_leaves_room_for_functions_without_an_instance() {
    let bench = bench_with(|options| options.memory_mb_max = 512);
    let (many, other) = (python(SLEEPS), python(SLEEPS));
    let sessions: Sessions = Arc::new(|| async { Ok::<_, String>(Credentials::default()) }.boxed());
    bench.pool.provision(spec(&many), 4, sessions);
    let provisioned = || bench.pool.provisioned(&many.spec.version_key).unwrap();
    let mut looks = 0;
    while provisioned().failure.is_none() {
        looks += 1;
        assert!(looks < 1_200, "{:?}", provisioned());
        bench.world.sleep_real(Duration::from_millis(50)).await;
    }
    assert_eq!(provisioned().ready, 3, "the last eighth is for functions that have none");
    answer_of(&bench.invoke(&other, "0").await);
    bench.pool.shutdown().await;
}
