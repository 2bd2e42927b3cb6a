//! The event's trace in a function's environment: as a variable that is set would be, but for what that would keep.

mod support;

use serde_json::{Value, json};
use std::sync::Arc;
use support::{Bench, Function, answer_of, bench, function, node, python, ruby};

/// More than are set plainly before a runtime writes over them.
const EVENTS: usize = 1_200;
const PYTHON: &str = "import os, subprocess
def lambda_handler(event, context):
    if event == 'memory':
        return int(open('/proc/self/statm').read().split()[1]) * 4096
    child = ['sh', '-c', 'printf %s \"$_X_AMZN_TRACE_ID\"']
    return [os.environ.get('_X_AMZN_TRACE_ID'), subprocess.check_output(child).decode() if event else None]
";
const NODE: &str = "import { env } from 'node:process';
import { execSync } from 'node:child_process';
export const handler = async (event) => {
  const child = event ? execSync('printf %s \"$_X_AMZN_TRACE_ID\"').toString() : null;
  const { _X_AMZN_TRACE_ID: spread } = { ...process.env };
  const found = ['_X_AMZN_TRACE_ID' in env, Object.keys(env).includes('_X_AMZN_TRACE_ID')];
  if (found.some((one) => one !== (spread !== undefined)) || spread !== env._X_AMZN_TRACE_ID) throw new Error('torn');
  return [spread ?? null, child];
};
";
const RUBY: &str = "def handler(event:, context:)
  [ENV['_X_AMZN_TRACE_ID'], event ? `printf %s \"$_X_AMZN_TRACE_ID\"` : nil]
end
";

async fn run(bench: &Bench, function: &Function, trace: Option<String>, event: Value) -> Value {
    let spec = Arc::new(function.spec.clone());
    let mut invocation = bench.invocation(&spec, &event.to_string());
    invocation.trace_id = trace;
    answer_of(&bench.pool.invoke(&spec, invocation).await.unwrap())
}

/// Few at first, and many, with a longer one and none in between.
async fn traces_are_told(function: &Function) {
    let bench = bench();
    for number in 0..EVENTS {
        let trace = format!("Root=1-5759e988-bd862e3fe1be46a994272793;Lineage={number}:0");
        let asks_child = number % 300 == 7;
        let child = if asks_child { json!(trace) } else { Value::Null };
        let told = run(&bench, function, Some(trace.clone()), json!(asks_child)).await;
        assert_eq!(told, json!([trace, child]), "{number}");
        if asks_child {
            assert_eq!(run(&bench, function, None, json!(true)).await, json!([null, ""]));
            let long = "x".repeat(500 + number);
            let told = run(&bench, function, Some(long.clone()), json!(true)).await;
            assert_eq!(told, json!([long, long]), "{number}");
        }
    }
    bench.pool.shutdown().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn python_is_told_of_each() {
    traces_are_told(&python(PYTHON)).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn node_is_told_of_each() {
    traces_are_told(&node("index.mjs", NODE)).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn ruby_is_told_of_each() {
    let Some(runtime) = ruby() else { return };
    traces_are_told(&function(runtime, "app.handler", &[("app.rb", RUBY)])).await;
}

/// A variable that was set so often would have kept three megabytes.
#[tokio::test(flavor = "multi_thread")]
async fn an_instance_keeps_none_of_them() {
    let (bench, function) = (bench(), python(PYTHON));
    let mut memory = Vec::new();
    for many in [2_000, 20_000] {
        for number in 0..many {
            let trace =
                format!("Root=1-5759e988-bd862e3fe1be46a994272793;Lineage={many}.{number}:0");
            run(&bench, &function, Some(trace), json!(false)).await;
        }
        memory.push(run(&bench, &function, None, json!("memory")).await.as_u64().unwrap());
    }
    let grown = memory[1].saturating_sub(memory[0]);
    assert!(grown < 1_500_000, "{grown} bytes more: {memory:?}");
    bench.pool.shutdown().await;
}
