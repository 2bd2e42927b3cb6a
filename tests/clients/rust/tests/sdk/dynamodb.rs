//! DynamoDB: awsJson 1.0, with blobs, numbers as texts, and faults that carry more than a message.

use crate::recent;
use aws_sdk_dynamodb::Client;
use aws_sdk_dynamodb::client::Waiters;
use aws_sdk_dynamodb::operation::put_item::PutItemError;
use aws_sdk_dynamodb::operation::transact_write_items::TransactWriteItemsError;
use aws_sdk_dynamodb::primitives::Blob;
use aws_sdk_dynamodb::types::{
    AttributeDefinition, AttributeValue, BillingMode, KeySchemaElement, KeyType, Put, PutRequest,
    ReturnValue, ReturnValuesOnConditionCheckFailure, ScalarAttributeType, TableStatus,
    TransactWriteItem, WriteRequest,
};
use sdk_clients::Cloud;
use std::collections::HashMap;
use std::time::Duration;

const WAIT: Duration = Duration::from_secs(30);

async fn table(cloud: &Cloud) -> Client {
    let dynamodb = Client::new(&cloud.config());
    let attribute = |name: &str, kind| {
        AttributeDefinition::builder().attribute_name(name).attribute_type(kind).build().unwrap()
    };
    let key = |name: &str, kind| {
        KeySchemaElement::builder().attribute_name(name).key_type(kind).build().unwrap()
    };
    let made = dynamodb
        .create_table()
        .table_name("orders")
        .billing_mode(BillingMode::PayPerRequest)
        .attribute_definitions(attribute("id", ScalarAttributeType::S))
        .attribute_definitions(attribute("at", ScalarAttributeType::N))
        .key_schema(key("id", KeyType::Hash))
        .key_schema(key("at", KeyType::Range))
        .send()
        .await
        .unwrap();
    assert!(recent(made.table_description().unwrap().creation_date_time()));
    let waited = dynamodb.wait_until_table_exists().table_name("orders").wait(WAIT).await.unwrap();
    let waited = waited.into_result().unwrap();
    assert_eq!(waited.table().unwrap().table_status(), Some(&TableStatus::Active));
    dynamodb
}

fn text(text: &str) -> AttributeValue {
    AttributeValue::S(text.into())
}

fn number(number: impl ToString) -> AttributeValue {
    AttributeValue::N(number.to_string())
}

fn key(id: &str, at: u32) -> HashMap<String, AttributeValue> {
    HashMap::from([("id".into(), text(id)), ("at".into(), number(at))])
}

#[tokio::test]
async fn every_type_round_trips() {
    let cloud = Cloud::start();
    let dynamodb = table(&cloud).await;
    let bytes: Vec<u8> = (0..=255).collect();
    let inner =
        HashMap::from([("a".into(), AttributeValue::L(vec![number("-1.5"), text("é日\n\"")]))]);
    let mut item = key("types", 1);
    item.extend([
        ("b".into(), AttributeValue::B(Blob::new(bytes.clone()))),
        ("bs".into(), AttributeValue::Bs(vec![Blob::new([0, 255]), Blob::new([1])])),
        ("n".into(), number("9".repeat(38))),
        ("ns".into(), AttributeValue::Ns(vec!["1".into(), "2.5".into()])),
        ("ss".into(), AttributeValue::Ss(vec!["x".into(), "y".into()])),
        ("t".into(), AttributeValue::Bool(true)),
        ("z".into(), AttributeValue::Null(true)),
        ("m".into(), AttributeValue::M(inner)),
        ("empty".into(), text("")),
    ]);
    let put = dynamodb.put_item().table_name("orders").set_item(Some(item.clone()));
    put.send().await.unwrap();
    let got = dynamodb.get_item().table_name("orders").set_key(Some(key("types", 1)));
    let mut got = got.consistent_read(true).send().await.unwrap().item.unwrap();
    for set in ["bs", "ns", "ss"] {
        let sorted = |value: AttributeValue| {
            let mut shown = match value {
                AttributeValue::Bs(blobs) => {
                    blobs.into_iter().map(|blob| format!("{:?}", blob.into_inner())).collect()
                }
                AttributeValue::Ns(all) | AttributeValue::Ss(all) => all,
                other => panic!("not a set: {other:?}"),
            };
            shown.sort();
            shown
        };
        assert_eq!(got.remove(set).map(sorted), item.remove(set).map(sorted), "{set}");
    }
    assert_eq!(got, item);
}

#[tokio::test]
async fn a_failed_condition_shows_the_item() {
    let cloud = Cloud::start();
    let dynamodb = table(&cloud).await;
    let put = |total: u32| {
        dynamodb
            .put_item()
            .table_name("orders")
            .set_item(Some(key("a", 1)))
            .item("total", number(total))
            .condition_expression("attribute_not_exists(id)")
            .return_values_on_condition_check_failure(ReturnValuesOnConditionCheckFailure::AllOld)
    };
    put(1).send().await.unwrap();
    let refused = put(2).send().await.unwrap_err().into_service_error();
    let PutItemError::ConditionalCheckFailedException(failed) = refused else {
        panic!("another fault: {refused}")
    };
    assert_eq!(failed.message(), Some("The conditional request failed"));
    assert_eq!(failed.item().unwrap()["total"], number(1));
}

#[tokio::test]
async fn a_cancelled_transaction_gives_its_reasons() {
    let cloud = Cloud::start();
    let dynamodb = table(&cloud).await;
    let put = |id: &str, condition: &str| {
        let put = Put::builder().table_name("orders").set_item(Some(key(id, 1)));
        let put = put.condition_expression(condition).build().unwrap();
        TransactWriteItem::builder().put(put).build()
    };
    let asked = dynamodb.transact_write_items();
    let asked = asked.transact_items(put("a", "attribute_not_exists(id)"));
    let refused = asked.transact_items(put("b", "attribute_exists(id)")).send().await;
    let refused = refused.unwrap_err().into_service_error();
    let TransactWriteItemsError::TransactionCanceledException(cancelled) = refused else {
        panic!("another fault: {refused}")
    };
    let codes: Vec<_> =
        cancelled.cancellation_reasons().iter().map(|reason| reason.code().unwrap()).collect();
    assert_eq!(codes, ["None", "ConditionalCheckFailed"]);
    let got = dynamodb.get_item().table_name("orders").set_key(Some(key("a", 1))).send().await;
    assert!(got.unwrap().item().is_none());
}

#[tokio::test]
async fn queries_in_pages() {
    let cloud = Cloud::start();
    let dynamodb = table(&cloud).await;
    let requests = (0..20).map(|at| {
        let put = PutRequest::builder().set_item(Some(key("a", at))).build().unwrap();
        WriteRequest::builder().put_request(put).build()
    });
    let written = dynamodb.batch_write_item().request_items("orders", requests.collect());
    let written = written.send().await.unwrap();
    assert!(written.unprocessed_items().is_none_or(HashMap::is_empty));
    let mut pages = dynamodb
        .query()
        .table_name("orders")
        .key_condition_expression("id = :id AND #at >= :from")
        .expression_attribute_names("#at", "at")
        .expression_attribute_values(":id", text("a"))
        .expression_attribute_values(":from", number(5))
        .scan_index_forward(false)
        .into_paginator()
        .page_size(6)
        .send();
    let (mut sizes, mut seen) = (Vec::new(), Vec::new());
    while let Some(page) = pages.next().await {
        let page = page.unwrap();
        sizes.push(page.count());
        seen.extend(page.items().iter().map(|item| item["at"].as_n().unwrap().clone()));
    }
    assert_eq!(sizes[..2], [6, 6]);
    let expected: Vec<String> = (5..20).rev().map(|at: u32| at.to_string()).collect();
    assert_eq!(seen, expected);
    let scan = dynamodb.scan().table_name("orders").into_paginator().page_size(7).items();
    assert_eq!(scan.send().try_collect().await.unwrap().len(), 20);
}

#[tokio::test]
async fn updates_and_what_is_gone() {
    let cloud = Cloud::start();
    let dynamodb = table(&cloud).await;
    let updated = dynamodb
        .update_item()
        .table_name("orders")
        .set_key(Some(key("a", 1)))
        .update_expression("SET price = if_not_exists(price, :zero) + :one")
        .expression_attribute_values(":zero", number(0))
        .expression_attribute_values(":one", number("0.5"))
        .return_values(ReturnValue::UpdatedNew)
        .send()
        .await
        .unwrap();
    assert_eq!(updated.attributes().unwrap()["price"], number("0.5"));
    dynamodb.delete_table().table_name("orders").send().await.unwrap();
    dynamodb.wait_until_table_not_exists().table_name("orders").wait(WAIT).await.unwrap();
    let gone = dynamodb.put_item().table_name("orders").set_item(Some(key("a", 1))).send().await;
    let gone = gone.unwrap_err().into_service_error();
    assert!(gone.is_resource_not_found_exception(), "{gone}");
}
