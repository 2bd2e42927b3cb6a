//! Ways to fail, in AWS's words, and that the next event is served all the same.

mod support;

use lambda::runtime::discovery::{Runtime, Runtimes};
use lambda::runtime::failure::FailureKind;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;
use support::{answer_of, bench, bench_with, error_of, function, node, python};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

#[tokio::test(flavor = "multi_thread")]
async fn an_exception_has_its_trace_and_leaves_the_instance_warm() {
    let bench = bench();
    let code = "import os\ndef lambda_handler(event, context):\n    if event['fail']:\n        raise ValueError('bad')\n    return os.getpid()\n";
    let function = python(code);
    let pid = answer_of(&bench.invoke(&function, r#"{"fail":false}"#).await);
    let failed = bench.invoke(&function, r#"{"fail":true}"#).await;
    let error = error_of(&failed);
    assert_eq!(error["errorType"], "ValueError");
    assert_eq!(error["errorMessage"], "bad");
    let frame = error["stackTrace"][0].as_str().unwrap();
    assert!(
        frame.starts_with("  File \"/var/task/lambda_function.py\", line 4, in lambda_handler")
    );
    let logged = "[ERROR] ValueError: bad\nTraceback (most recent call last):\n\u{a0}\u{a0}File \"";
    assert!(bench.log().contains(logged), "{}", bench.log());
    assert_eq!(answer_of(&bench.invoke(&function, r#"{"fail":false}"#).await), pid);
    bench.pool.shutdown().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn traces_are_as_awss_runtime_writes_them() {
    let bench = bench();
    let traces = async |code: &str| {
        let error = error_of(&bench.invoke(&python(code), "0").await);
        let lines = error["stackTrace"].as_array().unwrap().iter();
        lines.map(|line| line.as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    let failing = "def lambda_handler(event, context):\n    return [1, 1 / event]\n";
    let frame = "  File \"/var/task/lambda_function.py\", line 2, in lambda_handler\n";
    assert_eq!(traces(failing).await, [format!("{frame}    return [1, 1 / event]\n")]);
    // How the module was imported is a part of it.
    let broken = traces("raise ValueError('at start')\n").await;
    assert!(broken[0].contains("/importlib/__init__.py\", line "), "{broken:?}");
    assert!(broken[1].starts_with("  File \"<frozen importlib._bootstrap>\", line "), "{broken:?}");
    let own = "  File \"/var/task/lambda_function.py\", line 1, in <module>\n    raise ValueError('at start')\n";
    assert_eq!(broken.last().unwrap(), own);
    bench.pool.shutdown().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn python_handlers_that_are_missing() {
    let bench = bench();
    let cases = [
        (
            "nothing.handler",
            "Runtime.ImportModuleError",
            "Unable to import module 'nothing': No module named 'nothing'",
        ),
        (
            "lambda_function.other",
            "Runtime.HandlerNotFound",
            "Handler 'other' missing on module 'lambda_function'",
        ),
        ("broken.handler", "Runtime.UserCodeSyntaxError", "Syntax error in module 'broken': "),
        (
            "needs.handler",
            "Runtime.ImportModuleError",
            "Unable to import module 'needs': No module named 'absent'",
        ),
    ];
    for (handler, kind, message) in cases {
        let files = [
            ("lambda_function.py", "x = 1\n"),
            ("broken.py", "def\n"),
            ("needs.py", "import absent\n"),
        ];
        let function = function(Runtime::Python { minor: 12 }, handler, &files);
        let outcome = bench.invoke(&function, "{}").await;
        let error = error_of(&outcome);
        assert_eq!(error["errorType"], kind);
        assert!(error["errorMessage"].as_str().unwrap().starts_with(message), "{error}");
        assert_eq!(outcome.result.unwrap_err().kind, FailureKind::Init);
    }
    assert!(
        bench.log().contains("\tPhase: init\tStatus: error\tError Type: Runtime.HandlerNotFound")
    );
    bench.pool.shutdown().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn node_failures() {
    let bench = bench();
    let cases = [
        ("other.js", "", "Runtime.ImportModuleError"),
        ("index.js", "exports.x = 1;", "Runtime.HandlerNotFound"),
        ("index.js", "exports.handler = (", "Runtime.UserCodeSyntaxError"),
        ("index.mjs", "import 'absent'; export const handler = 1;", "Runtime.ImportModuleError"),
        ("index.js", "throw new TypeError('at start')", "TypeError"),
        ("index.js", "exports.handler = async () => { throw new RangeError('r') }", "RangeError"),
        (
            "index.js",
            "exports.handler = (e, c, callback) => callback(new RangeError('r'))",
            "RangeError",
        ),
        (
            "index.js",
            "exports.handler = () => new Promise(() => { setTimeout(() => { throw new EvalError('late') }, 1) })",
            "EvalError",
        ),
    ];
    for (file, code, kind) in cases {
        let outcome = bench.invoke(&node(file, code), "{}").await;
        assert_eq!(error_of(&outcome)["errorType"], kind, "{code}: {}", bench.log());
    }
    bench.pool.shutdown().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_timeout_ends_the_instance() {
    let bench = bench();
    let code = "import time\nprint('once')\ndef lambda_handler(event, context):\n    print('half', end='')\n    if event: time.sleep(60)\n    return context.get_remaining_time_in_millis()\n";
    let mut function = python(code);
    function.spec.timeout = Duration::from_secs(1);
    let outcome = bench.invoke(&function, "1").await;
    let error = error_of(&outcome);
    assert_eq!(error["errorType"], "Sandbox.Timedout");
    let message = error["errorMessage"].as_str().unwrap();
    assert!(message.ends_with(" Error: Task timed out after 1.00 seconds"), "{message}");
    let log = bench.log();
    assert!(log.contains("\nhalf\n") && log.contains(" Task timed out after 1.00 seconds\nEND "));
    assert!(
        log.contains("Duration: 1000.00 ms\tBilled Duration: 1") && log.contains("Status: timeout")
    );
    let left = answer_of(&bench.invoke(&function, "0").await).as_i64().unwrap();
    assert!((500..=1000).contains(&left), "{left}");
    assert_eq!(bench.log().matches("once\n").count(), 2);
    bench.pool.shutdown().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn processes_that_end() {
    let bench = bench();
    let cases = [
        (
            "import os\ndef lambda_handler(e, c): os._exit(3)\n",
            "Runtime.ExitError",
            "Runtime exited with error: exit status 3",
        ),
        (
            "import os\ndef lambda_handler(e, c): os._exit(0)\n",
            "Runtime.ExitError",
            "Runtime exited without providing a reason",
        ),
        (
            "import os, signal\ndef lambda_handler(e, c): os.kill(os.getpid(), 9)\n",
            "Runtime.ExitError",
            "Runtime exited with error: signal: killed",
        ),
        (
            "import os, signal\ndef lambda_handler(e, c): os.kill(os.getpid(), 11)\n",
            "Runtime.ExitError",
            "Runtime exited with error: signal: segmentation fault",
        ),
        (
            "import sys\ndef lambda_handler(e, c): sys.exit(4)\n",
            "Runtime.ExitError",
            "Runtime exited with error: exit status 4",
        ),
        (
            "def lambda_handler(e, c): return len(bytearray(400 << 20))\n",
            "Runtime.OutOfMemory",
            "Runtime exited with error: signal: killed",
        ),
    ];
    for (code, kind, message) in cases {
        let function = python(code);
        for _ in 0..2 {
            let error = error_of(&bench.invoke(&function, "{}").await);
            assert_eq!(error["errorType"], kind, "{code}");
            assert!(error["errorMessage"].as_str().unwrap().ends_with(message), "{error}");
        }
    }
    bench.pool.shutdown().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_that_is_too_large() {
    let bench = bench();
    let code = "def lambda_handler(event, context):\n    return 'x' * event\n";
    let function = python(code);
    let limit = 6 * 1024 * 1024 + 100;
    let fits = bench.invoke(&function, &(limit - 2).to_string()).await;
    assert_eq!(fits.result.unwrap().len(), limit);
    let error = error_of(&bench.invoke(&function, &(limit - 1).to_string()).await);
    assert_eq!(error["errorType"], "Function.ResponseSizeTooLarge");
    assert_eq!(
        error["errorMessage"],
        "Response payload size exceeded maximum allowed payload size (6291556 bytes)."
    );
    assert_eq!(answer_of(&bench.invoke(&function, "1").await), "x");
    bench.pool.shutdown().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_slow_start_is_tried_again_within_the_functions_limit() {
    let bench = bench();
    let code =
        "import time\nprint('start')\ntime.sleep(30)\ndef lambda_handler(event, context): pass\n";
    let mut function = python(code);
    function.spec.timeout = Duration::from_secs(1);
    let outcome = bench.invoke(&function, "{}").await;
    assert_eq!(error_of(&outcome)["errorType"], "Sandbox.Timedout");
    assert_eq!(bench.log().matches("start\n").count(), 2);
    assert!(bench.log().contains("\tPhase: init\tStatus: timeout"));
    bench.pool.shutdown().await;
}

/// The initialisation fails the first time: its answer from the cloud tells which time it is.
#[tokio::test(flavor = "multi_thread")]
async fn a_repeated_start_is_a_part_of_its_invocation() {
    let bench = bench_with(|options| {
        let asked = Arc::new(AtomicUsize::new(0));
        options.endpoint.accept = Arc::new(move |mut stream: TcpStream, _function, _place| {
            let number = asked.fetch_add(1, Ordering::SeqCst);
            tokio::spawn(async move {
                let _read = stream.read(&mut [0; 64]).await;
                let _written = stream.write_all(number.to_string().as_bytes()).await;
            });
        });
    });
    let code = r#"import socket, time
with socket.create_connection(("127.0.0.1", 4566)) as cloud:
    cloud.sendall(b"?")
    first = int(cloud.recv(64)) % 2 == 0
if first: raise RuntimeError("the first time")
time.sleep(1)
def lambda_handler(event, context):
    left = context.get_remaining_time_in_millis()
    time.sleep(event)
    return left
"#;
    let mut function = python(code);
    function.spec.timeout = Duration::from_secs(2);
    let outcome = bench.invoke(&function, "0").await;
    let left = answer_of(&outcome).as_i64().unwrap();
    assert!((1..=1_000).contains(&left), "{left}");
    assert!(outcome.duration >= Duration::from_secs(1), "{:?}", outcome.duration);
    assert_eq!(outcome.init_duration, None);
    bench.pool.retire(&function.spec.version_key).await;
    function.spec.version_key.push_str(" again");
    let outcome = bench.invoke(&function, "1.5").await;
    assert_eq!(error_of(&outcome)["errorType"], "Sandbox.Timedout");
    bench.pool.shutdown().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_runtime_that_is_missing_names_the_way_to_it() {
    let bench = bench_with(|options| {
        options.runtimes = Runtimes::default();
    });
    let function = python("");
    let spec = Arc::new(function.spec.clone());
    let error = bench.pool.invoke(&spec, bench.invocation(&spec, "{}")).await.unwrap_err();
    assert!(error.to_string().contains("install python3.12"), "{error}");
    bench.pool.shutdown().await;
}

/// Whether a file of the host's is there is nothing that a link in a package finds out.
#[tokio::test(flavor = "multi_thread")]
async fn a_bootstrap_that_is_a_link_is_followed_inside() {
    let bench = bench();
    let mut ends = Vec::new();
    for target in [env!("CARGO_BIN_EXE_sandbox-init"), "/is/not/there"] {
        let function = function(Runtime::Provided, "x", &[("other", "")]);
        std::os::unix::fs::symlink(target, function.folder.path().join("bootstrap")).unwrap();
        ends.push(error_of(&bench.invoke(&function, "{}").await)["errorType"].clone());
    }
    assert_eq!(ends, ["Runtime.InvalidEntrypoint", "Runtime.InvalidEntrypoint"]);
    bench.pool.shutdown().await;
}

/// As programs in Go do when a handler panics.
#[tokio::test(flavor = "multi_thread")]
async fn who_reports_an_error_and_ends_takes_no_other_event_along() {
    let bench = bench();
    let script = r#"#!/bin/sh
api="http://$AWS_LAMBDA_RUNTIME_API/2018-06-01/runtime/invocation"
me=$(mktemp -u XXXXXXXXXXXX)
while :; do
  headers=$(mktemp)
  event=$(curl -sSD "$headers" "$api/next")
  id=$(sed -n 's/^lambda-runtime-aws-request-id: *\([^[:space:]]*\).*/\1/ip' "$headers")
  [ "$event" = '"end"' ] || { curl -sSd "\"$me\"" "$api/$id/response"; continue; }
  curl -sSd "{\"errorType\":\"panic\",\"errorMessage\":\"$me\"}" "$api/$id/error"
  sleep 0.02
  exit 2
done
"#;
    let function = function(Runtime::Provided, "x", &[("bootstrap", script)]);
    for _ in 0..5 {
        answer_of(&bench.invoke(&function, "1").await);
        let ended = error_of(&bench.invoke(&function, r#""end""#).await)["errorMessage"].clone();
        assert_ne!(answer_of(&bench.invoke(&function, "2").await), ended);
    }
    bench.pool.shutdown().await;
}
