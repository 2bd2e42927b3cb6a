//! CloudFormation: the query protocol over minutes, by waiters.

use crate::recent;
use aws_sdk_cloudformation::Client;
use aws_sdk_cloudformation::client::Waiters;
use aws_sdk_cloudformation::error::ProvideErrorMetadata;
use aws_sdk_cloudformation::types::{Parameter, StackStatus};
use sdk_clients::{Cloud, eventually};
use std::time::Duration;

const WAIT: Duration = Duration::from_secs(120);
const TEMPLATE: &str = "
Parameters:
  Days: {Type: Number}
Resources:
  Group:
    Type: AWS::Logs::LogGroup
    Properties: {LogGroupName: made, RetentionInDays: !Ref Days}
Outputs:
  Group: {Value: !Ref Group}
";

async fn described(stacks: &Client) -> Option<StackStatus> {
    let found = stacks.describe_stacks().stack_name("one").send().await.ok()?;
    found.stacks()[0].stack_status().cloned()
}

async fn settled(stacks: &Client, status: StackStatus) {
    eventually(async || described(stacks).await.filter(|seen| *seen == status)).await;
}

#[tokio::test]
async fn a_stack_lives() {
    let cloud = Cloud::start();
    let stacks = Client::new(&cloud.config());
    let days =
        |days: &str| Parameter::builder().parameter_key("Days").parameter_value(days).build();
    let made = stacks.create_stack().stack_name("one").template_body(TEMPLATE);
    made.clone().parameters(days("7")).send().await.unwrap();
    let made_again = made.parameters(days("7")).send().await.unwrap_err();
    assert!(made_again.into_service_error().is_already_exists_exception());
    // The waiters look every 30 seconds; they are called when there is something to see.
    settled(&stacks, StackStatus::CreateComplete).await;
    let stands = stacks.wait_until_stack_create_complete().stack_name("one").wait(WAIT).await;
    let stands = stands.unwrap().into_result().unwrap();
    let stack = &stands.stacks()[0];
    assert_eq!(stack.outputs()[0].output_value(), Some("made"));
    assert!(recent(stack.creation_time()));
    let logs = aws_sdk_cloudwatchlogs::Client::new(&cloud.config());
    let retention = async || {
        let groups = logs.describe_log_groups().send().await.unwrap();
        groups.log_groups().first().and_then(|group| group.retention_in_days())
    };
    assert_eq!(retention().await, Some(7));

    let changed = stacks.update_stack().stack_name("one").use_previous_template(true);
    changed.parameters(days("30")).send().await.unwrap();
    settled(&stacks, StackStatus::UpdateComplete).await;
    stacks.wait_until_stack_update_complete().stack_name("one").wait(WAIT).await.unwrap();
    assert_eq!(retention().await, Some(30));
    let events = stacks.describe_stack_events().stack_name("one").into_paginator().items();
    let events = events.send().try_collect().await.unwrap();
    assert!(events.iter().all(|event| recent(event.timestamp())), "{events:?}");
    assert!(events.len() >= 8, "{events:?}");

    stacks.delete_stack().stack_name("one").send().await.unwrap();
    eventually(async || described(&stacks).await.is_none().then_some(())).await;
    stacks.wait_until_stack_delete_complete().stack_name("one").wait(WAIT).await.unwrap();
    assert_eq!(retention().await, None);
    let gone = stacks.describe_stacks().stack_name("one").send().await.unwrap_err();
    assert_eq!(gone.code(), Some("ValidationError"));
    assert_eq!(gone.message(), Some("Stack with id one does not exist"));
    let all = stacks.list_stacks().stack_status_filter(StackStatus::DeleteComplete).send().await;
    assert_eq!(all.unwrap().stack_summaries()[0].stack_name(), Some("one"));
}
