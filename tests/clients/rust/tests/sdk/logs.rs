//! CloudWatch Logs: awsJson 1.1, with times in milliseconds.

use aws_sdk_cloudwatchlogs::Client;
use aws_sdk_cloudwatchlogs::config::Builder;
use aws_sdk_cloudwatchlogs::types::InputLogEvent;
use sdk_clients::Cloud;
use sdk_clients::sent::Sent;
use std::time::{SystemTime, UNIX_EPOCH};

const GROUP: &str = "/aws/lambda/answers";

#[tokio::test]
async fn events_are_kept_and_found() {
    let cloud = Cloud::start();
    let sent = Sent::default();
    let config = Builder::from(&cloud.config()).interceptor(sent.clone()).build();
    let logs = Client::from_conf(config);
    logs.create_log_group().log_group_name(GROUP).tags("team", "a").send().await.unwrap();
    assert_eq!(sent.header("content-type").as_deref(), Some("application/x-amz-json-1.1"));
    logs.put_retention_policy().log_group_name(GROUP).retention_in_days(7).send().await.unwrap();
    logs.create_log_stream().log_group_name(GROUP).log_stream_name("s").send().await.unwrap();
    let now_ms = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_millis() as i64;
    let event = |number: i64| {
        let message = format!("line {number} é");
        InputLogEvent::builder().timestamp(now_ms + number).message(message).build().unwrap()
    };
    let put = logs.put_log_events().log_group_name(GROUP).log_stream_name("s");
    let put = put.set_log_events(Some((0..25).map(event).collect())).send().await.unwrap();
    assert!(put.rejected_log_events_info().is_none());

    let got = logs.get_log_events().log_group_name(GROUP).log_stream_name("s");
    let got = got.start_from_head(true).limit(10).send().await.unwrap();
    assert_eq!(got.events().len(), 10);
    assert_eq!(got.events()[0].timestamp(), Some(now_ms));
    assert_eq!(got.events()[0].message(), Some("line 0 é"));

    let found = logs.filter_log_events().log_group_name(GROUP).filter_pattern("line").limit(10);
    let pages = found.into_paginator().send().try_collect().await.unwrap();
    assert_eq!(pages.iter().map(|page| page.events().len()).sum::<usize>(), 25);
    assert!(pages.len() >= 3, "{} pages", pages.len());
    let groups = logs.describe_log_groups().log_group_name_prefix("/aws/").into_paginator();
    let groups = groups.items().send().try_collect().await.unwrap();
    assert_eq!(groups[0].retention_in_days(), Some(7));
}

#[tokio::test]
async fn faults_are_typed() {
    let cloud = Cloud::start();
    let logs = Client::new(&cloud.config());
    logs.create_log_group().log_group_name(GROUP).send().await.unwrap();
    let again = logs.create_log_group().log_group_name(GROUP).send().await;
    let again = again.unwrap_err().into_service_error();
    assert!(again.is_resource_already_exists_exception(), "{again}");
    let none = logs.get_log_events().log_group_name("none").log_stream_name("s").send().await;
    let none = none.unwrap_err().into_service_error();
    assert!(none.is_resource_not_found_exception(), "{none}");
    let bad = logs.put_retention_policy().log_group_name(GROUP).retention_in_days(6).send().await;
    let bad = bad.unwrap_err().into_service_error();
    assert!(bad.is_invalid_parameter_exception(), "{bad}");
}
