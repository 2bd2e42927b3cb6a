//! Functions in each language, run as Lambda runs them.

mod support;

use lambda::runtime::discovery::Runtime;
use serde_json::json;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use support::{answer_of, bench, error_of, function, node, python};

#[tokio::test(flavor = "multi_thread")]
async fn python_answers_cold_and_warm() {
    let bench = bench();
    let hello = python(
        "count = 0\ndef lambda_handler(event, context):\n    global count\n    count += 1\n    print('hi', event['name'])\n    return {'hello': event['name'], 'count': count}\n",
    );
    let first = bench.invoke(&hello, r#"{"name":"a"}"#).await;
    assert_eq!(answer_of(&first), json!({"hello": "a", "count": 1}));
    assert!(first.init_duration.is_some());
    let second = bench.invoke(&hello, r#"{"name":"b"}"#).await;
    assert_eq!(answer_of(&second), json!({"hello": "b", "count": 2}));
    assert!(second.init_duration.is_none());
    let tail = String::from_utf8(second.log_tail).unwrap();
    let lines: Vec<&str> = tail.lines().collect();
    assert!(lines[0].starts_with("START RequestId: ") && lines[0].ends_with(" Version: $LATEST"));
    assert_eq!(lines[1], "hi b");
    assert!(lines[2].starts_with("END RequestId: "));
    assert!(lines[3].starts_with("REPORT RequestId: ") && lines[3].contains("Memory Size: 128 MB"));
    bench.pool.shutdown().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn node_answers_in_every_style() {
    let bench = bench();
    let cases = [
        ("index.js", "exports.handler = async (event) => ({ hello: event.name });"),
        ("index.mjs", "export const handler = async (event) => ({ hello: event.name });"),
        (
            "index.cjs",
            "exports.handler = (event, context, callback) => setTimeout(() => callback(null, { hello: event.name }), 5);",
        ),
    ];
    for (file, code) in cases {
        let hello = node(file, code);
        for name in ["a", "b"] {
            let outcome = bench.invoke(&hello, &json!({ "name": name }).to_string()).await;
            assert_eq!(answer_of(&outcome), json!({ "hello": name }), "{file}");
        }
    }
    bench.pool.shutdown().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn node_finds_a_functions_files_by_their_bare_names() {
    let bench = bench();
    let files = [
        ("index.js", "exports.handler = async () => [require('own'), process.env.NODE_PATH];"),
        ("own.js", "module.exports = 1;"),
    ];
    let finds = function(Runtime::Node { major: 20 }, "index.handler", &files);
    let answer = answer_of(&bench.invoke(&finds, "{}").await);
    assert_eq!(answer[0], 1);
    let path = answer[1].as_str().unwrap();
    assert!(path.ends_with("/var/runtime/node_modules:/var/runtime:/var/task"), "{path}");
    bench.pool.shutdown().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_shell_script_is_a_runtime() {
    let bench = bench();
    let script = r#"#!/bin/sh
set -e
api="http://$AWS_LAMBDA_RUNTIME_API/2018-06-01/runtime/invocation"
while true; do
  event=$(curl -sS -D /tmp/head "$api/next")
  id=$(grep -i lambda-runtime-aws-request-id /tmp/head | tr -d '\r' | cut -d' ' -f2)
  curl -sS -o /dev/null -d "{\"echo\":$event}" "$api/$id/response"
done
"#;
    let shell = function(Runtime::Provided, "x", &[("bootstrap", script)]);
    let outcome = bench.invoke(&shell, "[1]").await;
    assert_eq!(answer_of(&outcome), json!({"echo": [1]}));
    let outcome = bench.invoke(&shell, "[2]").await;
    assert_eq!(answer_of(&outcome), json!({"echo": [2]}));
    let none = function(Runtime::Provided, "x", &[("other", "")]);
    let outcome = bench.invoke(&none, "{}").await;
    assert_eq!(error_of(&outcome)["errorType"], "Runtime.InvalidEntrypoint");
    bench.pool.shutdown().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_not_run_is_named() {
    let bench = bench();
    let cases = [
        ("#!/bin/sh\nexit 3\n", 0o644, "permission denied"),
        ("exit 3\n", 0o755, "exec format error"),
        ("#!/none/sh\n", 0o755, "no such file or directory"),
    ];
    for (script, mode, why) in cases {
        let shell = function(Runtime::Provided, "x", &[("bootstrap", script)]);
        let path = shell.folder.path().join("bootstrap");
        fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
        let error = error_of(&bench.invoke(&shell, "{}").await);
        assert_eq!(error["errorType"], "Runtime.InvalidEntrypoint", "{error}");
        let end = format!(" Error: fork/exec /var/task/bootstrap: {why}");
        assert!(error["errorMessage"].as_str().unwrap().ends_with(&end), "{error}");
    }
    // What a program ends with itself is its own.
    let shell = function(Runtime::Provided, "x", &[("bootstrap", "#!/bin/sh\nexit 127\n")]);
    let error = error_of(&bench.invoke(&shell, "{}").await);
    assert_eq!(error["errorType"], "Runtime.ExitError", "{error}");
    for (wrapper, status) in [("/idontexist.sh", 127), ("/var/task/lambda_function.py", 126)] {
        let mut wrapped = python("def lambda_handler(event, context):\n    return 1\n");
        let path = wrapped.folder.path().join("lambda_function.py");
        fs::set_permissions(path, fs::Permissions::from_mode(0o644)).unwrap();
        let variable = ("AWS_LAMBDA_EXEC_WRAPPER".to_owned(), wrapper.to_owned());
        wrapped.spec.environment.push(variable);
        let error = error_of(&bench.invoke(&wrapped, "{}").await);
        assert_eq!(error["errorType"], "Runtime.ExitError", "{error}");
        let end = format!(" Error: Runtime exited with error: exit status {status}");
        assert!(error["errorMessage"].as_str().unwrap().ends_with(&end), "{error}");
    }
    bench.pool.shutdown().await;
}
