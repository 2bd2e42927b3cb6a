//! Cold and warm times, printed: `cargo test -p lambda --release --test speed -- --ignored --nocapture`.

mod support;

use lambda::runtime::discovery::Runtime;
use std::sync::Arc;
use std::time::Duration;
use support::{Bench, Function, bench_with, function, node, python};

const COLD_ROUNDS: usize = 20;
const WARM_ROUNDS: usize = 2000;

#[tokio::test(flavor = "multi_thread")]
#[ignore = "a measurement, not a check"]
async fn cold_and_warm() {
    for early in [0, 3] {
        let bench = bench_with(|options| options.early_per_runtime = early);
        let echo = "#!/usr/bin/python3 -SE\nimport _socket, os\nh, p = os.environ['AWS_LAMBDA_RUNTIME_API'].split(':')\ns = _socket.socket(_socket.AF_INET, _socket.SOCK_STREAM)\ns.connect((h, int(p)))\nR = '/2018-06-01/runtime/invocation/'\nwhile True:\n    s.sendall(f'GET {R}next HTTP/1.1\\r\\nHost: x\\r\\n\\r\\n'.encode())\n    d = s.recv(65536).decode()\n    i = d.lower().split('aws-request-id: ')[1].split('\\r')[0]\n    s.sendall(f'POST {R}{i}/response HTTP/1.1\\r\\nHost: x\\r\\nContent-Length: 2\\r\\n\\r\\n{{}}'.encode())\n    s.recv(65536)\n";
        let functions = [
            ("python", python("def lambda_handler(e, c): return e\n")),
            ("node", node("index.js", "exports.handler = async (event) => event;")),
            ("provided", function(Runtime::Provided, "x", &[("bootstrap", echo)])),
        ];
        for (name, function) in functions {
            measure(&bench, name, &function, early).await;
        }
        bench.pool.shutdown().await;
    }
}

async fn measure(bench: &Bench, name: &str, function: &Function, early: usize) {
    let (mut cold, mut initialise) = (Vec::new(), Vec::new());
    let mut spec = function.spec.clone();
    for round in 0..COLD_ROUNDS {
        spec.version_key = format!("{name}{round}");
        let spec = Arc::new(spec.clone());
        bench.pool.prestart(spec.runtime).await;
        bench.world.sleep_real(Duration::from_millis(100)).await;
        let began = bench.world.instant();
        let outcome = bench.invoke_spec(&spec, "{}").await;
        assert!(outcome.result.is_ok(), "{}", bench.log());
        cold.push(began.elapsed());
        initialise.extend(outcome.init_duration);
        bench.pool.retire(&spec.version_key).await;
    }
    spec.version_key = format!("{name}-warm");
    let spec = Arc::new(spec);
    let mut warm = Vec::new();
    for _ in 0..WARM_ROUNDS {
        let began = bench.world.instant();
        bench.invoke_spec(&spec, "{}").await;
        warm.push(began.elapsed());
    }
    let [cold, initialise, warm] = [cold, initialise, warm].map(percentiles);
    println!(
        "{name} early={early}: cold p50 {} p90 {} (of it init {}), warm p50 {} p90 {}",
        cold.0, cold.1, initialise.0, warm.0, warm.1
    );
}

fn percentiles(mut times: Vec<Duration>) -> (String, String) {
    times.sort();
    let at =
        |share: usize| format!("{:.2} ms", times[times.len() * share / 100].as_secs_f64() * 1e3);
    (at(50), at(90))
}
