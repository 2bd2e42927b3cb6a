//! Functions of Ruby, as AWS's runtime runs them. Without a Ruby on the host there is nothing to try.

mod support;

use lambda::runtime::discovery::Runtime;
use serde_json::json;
use support::{Bench, Function, answer_of, bench, bench_with, error_of, function, ruby, write};

fn of(runtime: Runtime, handler: &str, code: &str) -> Function {
    function(runtime, handler, &[("lambda_function.rb", code)])
}

async fn log_of(bench: &Bench, function: &Function) -> String {
    let outcome = bench.invoke(function, "{}").await;
    String::from_utf8(outcome.log_tail).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn ruby_answers_cold_and_warm() {
    let Some(runtime) = ruby() else { return };
    let bench = bench();
    let code = "$count = 0\ndef handler(event:, context:)\n  $count += 1\n  puts 'hi', event['name']\n  { hello: event['name'], count: $count, left: context.get_remaining_time_in_millis.between?(1, 3000), name: context.function_name, trace: ENV['_X_AMZN_TRACE_ID'] }\nend\n";
    let hello = of(runtime, "lambda_function.handler", code);
    for count in [1, 2] {
        let outcome = bench.invoke(&hello, r#"{"name":"ä"}"#).await;
        let expected =
            json!({"hello": "ä", "count": count, "left": true, "name": "f", "trace": null});
        assert_eq!(answer_of(&outcome), expected);
        assert!(String::from_utf8(outcome.log_tail).unwrap().contains("hi\nä"));
    }
    bench.pool.shutdown().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_class_has_the_handler_and_layers_have_code() {
    let Some(runtime) = ruby() else { return };
    let bench = bench_with(|options| options.early_per_runtime = 1);
    bench.pool.prestart(runtime).await;
    let code = "require 'layered'\nmodule App\n  def self.run(event:, context:)\n    [Layered::NAME, ENV['MINE'], Dir.pwd, event]\n  end\nend\n";
    let mut app = of(runtime, "lambda_function.App.run", code);
    let layer = tempfile::tempdir().unwrap();
    write(&layer, "ruby/lib/layered.rb", "module Layered\n  NAME = 'layer'\nend\n");
    {
        use std::os::unix::fs::PermissionsExt;
        std::fs::set_permissions(layer.path(), std::fs::Permissions::from_mode(0o755)).unwrap();
    }
    app.spec.layers = vec![layer.path().to_path_buf()];
    app.spec.environment = vec![("MINE".to_owned(), "yes".to_owned())];
    let said = answer_of(&bench.invoke(&app, "[1]").await);
    assert_eq!(said, json!(["layer", "yes", "/var/task", [1]]));
    bench.pool.shutdown().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn errors_have_awss_shapes() {
    let Some(runtime) = ruby() else { return };
    let bench = bench();
    let code = "class Own < StandardError; end\ndef handler(event:, context:)\n  raise Own, 'no' if event['own']\n  missing\nend\n";
    let failing = of(runtime, "lambda_function.handler", code);
    let outcome = bench.invoke(&failing, r#"{"own":true}"#).await;
    let error = error_of(&outcome);
    assert_eq!(
        (&error["errorType"], &error["errorMessage"]),
        (&json!("Function<Own>"), &json!("no"))
    );
    let trace = error["stackTrace"].as_array().unwrap();
    assert_eq!(trace.len(), 1, "{trace:?}");
    assert!(trace[0].as_str().unwrap().starts_with("/var/task/lambda_function.rb:3:in "));
    let tail = String::from_utf8(outcome.log_tail).unwrap();
    assert!(tail.contains("Error raised from handler method"), "{tail}");
    let error = error_of(&bench.invoke(&failing, "{}").await);
    assert_eq!(error["errorType"], "Function<NameError>");
    let broken = of(runtime, "lambda_function.handler", "raise 'at the start'");
    let error = error_of(&bench.invoke(&broken, "{}").await);
    assert_eq!(error["errorType"], "Init<RuntimeError>");
    let absent = of(runtime, "elsewhere.handler", "");
    assert_eq!(error_of(&bench.invoke(&absent, "{}").await)["errorType"], "Init<LoadError>");
    let unnamed = of(runtime, "handler", "");
    let error = error_of(&bench.invoke(&unnamed, "{}").await);
    let message = error["errorMessage"].as_str().unwrap();
    assert!(message.starts_with("Invalid handler [\"handler\"], must be of form FILENAME.METHOD"));
    bench.pool.shutdown().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn loggers_have_awss_form() {
    let Some(runtime) = ruby() else { return };
    let bench = bench();
    let code = "require 'logger'\ndef handler(event:, context:)\n  Logger.new($stdout).info(\"two\\nlines\")\n  Logger.new('/tmp/log').warn('elsewhere')\n  File.read('/tmp/log').include?('WARN -- : elsewhere')\nend\n";
    let logging = of(runtime, "lambda_function.handler", code);
    assert_eq!(answer_of(&bench.invoke(&logging, "{}").await), json!(true));
    let tail = log_of(&bench, &logging).await;
    let line = tail.lines().find(|line| line.starts_with("I, [")).unwrap();
    assert!(line.contains("]  INFO ") && line.ends_with(" -- : two"), "{line}");
    bench.pool.shutdown().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn gems_of_the_package_are_found() {
    let Some(runtime) = ruby() else { return };
    let bench = bench();
    let abi = format!("{}.0", runtime.identifier().trim_start_matches("ruby"));
    let gems = format!("vendor/bundle/ruby/{abi}");
    let specification = "Gem::Specification.new do |s|\n  s.name = 'brought'\n  s.version = '1.0'\n  s.summary = 'x'\n  s.authors = ['x']\n  s.require_paths = ['lib']\nend\n";
    let code = "require 'brought'\ndef handler(event:, context:)\n  BROUGHT\nend\n";
    let brings = function(
        runtime,
        "lambda_function.handler",
        &[
            ("lambda_function.rb", code),
            (&format!("{gems}/specifications/brought-1.0.gemspec"), specification),
            (&format!("{gems}/gems/brought-1.0/lib/brought.rb"), "BROUGHT = 'gem'\n"),
        ],
    );
    assert_eq!(answer_of(&bench.invoke(&brings, "{}").await), json!("gem"));
    bench.pool.shutdown().await;
}
