//! Lambda: restJson, with blobs as bodies, headers that say how it went, and paths with names in them.

use crate::functions::{PYTHON, role, zipped};
use aws_sdk_lambda::Client;
use aws_sdk_lambda::client::Waiters;
use aws_sdk_lambda::config::Builder;
use aws_sdk_lambda::config::retry::RetryConfig;
use aws_sdk_lambda::primitives::Blob;
use aws_sdk_lambda::types::{Environment, FunctionCode, InvocationType, LogType, Runtime, State};
use sdk_clients::sent::Sent;
use sdk_clients::{Cloud, eventually};
use std::time::Duration;

const CODE: &str = "
import os
def handler(event, context):
    print('said', event)
    if event == 'fail':
        raise ValueError('told')
    return {'event': event, 'given': os.environ['GIVEN']}
";
const WAIT: Duration = Duration::from_secs(60);

async fn function(cloud: &Cloud, name: &str) -> Client {
    let lambda = Client::new(&cloud.config());
    let role = role(&aws_sdk_iam::Client::new(&cloud.config()), name).await;
    make(&lambda, name, &role).await;
    lambda
}

async fn make(lambda: &Client, name: &str, role: &str) {
    let code = FunctionCode::builder().zip_file(Blob::new(zipped(CODE))).build();
    lambda
        .create_function()
        .function_name(name)
        .role(role)
        .runtime(Runtime::from(PYTHON))
        .handler("main.handler")
        .code(code)
        .environment(Environment::builder().variables("GIVEN", "ü").build())
        .timeout(20)
        .send()
        .await
        .unwrap();
    let active = lambda.wait_until_function_active_v2().function_name(name).wait(WAIT).await;
    let active = active.unwrap().into_result().unwrap();
    assert_eq!(active.configuration().unwrap().state(), Some(&State::Active));
}

#[tokio::test]
async fn functions_answer() {
    let cloud = Cloud::start();
    let lambda = function(&cloud, "answers").await;
    let asked = lambda.invoke().function_name("answers").payload(Blob::new("{\"a\": [1, \"é\"]}"));
    let answer = asked.log_type(LogType::Tail).send().await.unwrap();
    assert_eq!((answer.status_code(), answer.executed_version()), (200, Some("$LATEST")));
    assert!(answer.function_error().is_none() && answer.log_result().is_some());
    let payload = String::from_utf8(answer.payload.unwrap().into_inner()).unwrap();
    assert!(payload.contains("\"event\"") && payload.contains("\"given\""), "{payload}");

    let failed = lambda.invoke().function_name("answers").payload(Blob::new("\"fail\""));
    let failed = failed.send().await.unwrap();
    assert_eq!(failed.function_error(), Some("Unhandled"));
    let payload = String::from_utf8(failed.payload.unwrap().into_inner()).unwrap();
    assert!(payload.contains("ValueError") && payload.contains("told"), "{payload}");

    let later = lambda.invoke().function_name("answers").invocation_type(InvocationType::Event);
    let later = later.payload(Blob::new("\"later\"")).send().await.unwrap();
    assert_eq!(later.status_code(), 202);
    let known = lambda.get_function_configuration().function_name("answers").send().await.unwrap();
    assert_eq!(known.environment().unwrap().variables().unwrap()["GIVEN"], "ü");
}

#[tokio::test]
async fn faults_are_typed_and_lists_have_pages() {
    let cloud = Cloud::start();
    let lambda = function(&cloud, "f-0").await;
    let role = lambda.get_function_configuration().function_name("f-0").send().await.unwrap();
    let role = role.role().unwrap().to_owned();
    for number in 1..3 {
        make(&lambda, &format!("f-{number}"), &role).await;
    }
    let pages = lambda.list_functions().into_paginator().page_size(2).send();
    let pages = pages.try_collect().await.unwrap();
    let sizes: Vec<usize> = pages.iter().map(|page| page.functions().len()).collect();
    assert_eq!(sizes, [2, 1]);
    let none = lambda.get_function().function_name("none").send().await.unwrap_err();
    let none = none.into_service_error();
    assert!(none.is_resource_not_found_exception(), "{none}");
    let again = lambda.publish_version().function_name("f-0").code_sha256("wrong").send().await;
    let again = again.unwrap_err().into_service_error();
    assert!(again.is_invalid_parameter_value_exception(), "{again}");
    let made = lambda.create_alias().function_name("f-0").name("live").function_version("$LATEST");
    made.clone().send().await.unwrap();
    let again = made.send().await.unwrap_err().into_service_error();
    assert!(again.is_resource_conflict_exception(), "{again}");
}

/// A function that may run nowhere is throttled, and throttling is asked again.
#[tokio::test]
async fn what_is_throttled_is_asked_again() {
    let cloud = Cloud::start();
    let lambda = function(&cloud, "held").await;
    let hold = lambda.put_function_concurrency().function_name("held");
    hold.reserved_concurrent_executions(0).send().await.unwrap();
    let sent = Sent::default();
    let retry = RetryConfig::standard().with_max_attempts(3);
    let retry = retry.with_initial_backoff(Duration::from_millis(10));
    let config = Builder::from(&cloud.config()).retry_config(retry).interceptor(sent.clone());
    let patient = Client::from_conf(config.build());
    let refused = patient.invoke().function_name("held").send().await.unwrap_err();
    let refused = refused.into_service_error();
    assert!(refused.is_too_many_requests_exception(), "{refused}");
    assert_eq!(sent.attempts(), 3);

    lambda.delete_function_concurrency().function_name("held").send().await.unwrap();
    let answered = eventually(async || {
        let asked = patient.invoke().function_name("held").payload(Blob::new("1"));
        asked.send().await.ok()
    });
    assert_eq!(answered.await.status_code(), 200);
}
