//! Contributor insights: what is asked for, what is told, and how many rules an account may have.

mod cloud;

use cloud::Cloud;
use model_dynamodb::{
    CreateTable, DeleteTable, DescribeContributorInsights, ListContributorInsights,
    UpdateContributorInsights,
};
use serde_json::{Value, json};

const ALL: &str = "ACCESSED_AND_THROTTLED_KEYS";

async fn table(cloud: &Cloud, name: &str) {
    let input = json!({
        "TableName": name, "BillingMode": "PAY_PER_REQUEST",
        "AttributeDefinitions": [
            {"AttributeName": "p", "AttributeType": "S"}, {"AttributeName": "c", "AttributeType": "S"},
        ],
        "KeySchema": [
            {"AttributeName": "p", "KeyType": "HASH"}, {"AttributeName": "c", "KeyType": "RANGE"},
        ],
        "LocalSecondaryIndexes": [{
            "IndexName": "local", "Projection": {"ProjectionType": "ALL"},
            "KeySchema": [
                {"AttributeName": "p", "KeyType": "HASH"}, {"AttributeName": "c", "KeyType": "RANGE"},
            ],
        }],
        "GlobalSecondaryIndexes": [{
            "IndexName": "by-c", "Projection": {"ProjectionType": "ALL"},
            "KeySchema": [{"AttributeName": "c", "KeyType": "HASH"}],
        }],
    });
    cloud.ok::<CreateTable>(input).await;
}

/// The status that an update answers with.
async fn update(cloud: &Cloud, name: &str, action: &str, more: Value) -> Value {
    let mut input = json!({ "TableName": name, "ContributorInsightsAction": action });
    input.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    cloud.ok::<UpdateContributorInsights>(input).await["ContributorInsightsStatus"].clone()
}

async fn describe(cloud: &Cloud, name: &str) -> Value {
    cloud.ok::<DescribeContributorInsights>(json!({ "TableName": name })).await
}

#[tokio::test]
async fn insights_are_enabled_changed_and_disabled() {
    let folder = tempfile::tempdir().unwrap();
    let cloud = Cloud::standing_still(folder.path());
    table(&cloud, "things").await;
    let fresh = json!({ "TableName": "things", "ContributorInsightsStatus": "DISABLED" });
    assert_eq!(describe(&cloud, "things").await, fresh);
    assert_eq!(update(&cloud, "things", "DISABLE", json!({})).await, "DISABLED");
    assert_eq!(describe(&cloud, "things").await, fresh);
    assert_eq!(update(&cloud, "things", "ENABLE", json!({})).await, "ENABLING");
    let rules = |kinds: &[&str], name: &str| {
        let rule = |kind| format!("DynamoDBContributorInsights-{kind}-{name}-1790000000000");
        json!(kinds.iter().map(rule).collect::<Vec<_>>())
    };
    let told = describe(&cloud, "things").await;
    assert_eq!(told["ContributorInsightsStatus"], "ENABLED");
    assert_eq!(told["ContributorInsightsMode"], ALL);
    assert_eq!(told["ContributorInsightsRuleList"], rules(&["PKC", "SKC", "PKT", "SKT"], "things"));
    // The same again changes nothing, another mode keeps the rules that go on.
    assert_eq!(update(&cloud, "things", "ENABLE", json!({})).await, "ENABLED");
    cloud.world.jump(std::time::Duration::from_secs(5));
    let throttled = json!({ "ContributorInsightsMode": "THROTTLED_KEYS" });
    assert_eq!(update(&cloud, "things", "ENABLE", throttled).await, "ENABLING");
    let told = describe(&cloud, "things").await;
    assert_eq!(told["ContributorInsightsRuleList"], rules(&["PKT", "SKT"], "things"));
    assert_eq!(update(&cloud, "things", "DISABLE", json!({})).await, "DISABLING");
    let told = describe(&cloud, "things").await;
    assert_eq!(told["ContributorInsightsStatus"], "DISABLED");
    assert_eq!(told["ContributorInsightsMode"], "THROTTLED_KEYS");
    assert_eq!(told["ContributorInsightsRuleList"], Value::Null);
    cloud.close().await;
}

#[tokio::test]
async fn indexes_have_their_own() {
    let folder = tempfile::tempdir().unwrap();
    let cloud = Cloud::standing_still(folder.path());
    table(&cloud, "things").await;
    table(&cloud, "others").await;
    let of_index = json!({ "IndexName": "by-c" });
    assert_eq!(update(&cloud, "things", "ENABLE", of_index.clone()).await, "ENABLING");
    assert_eq!(describe(&cloud, "things").await["ContributorInsightsStatus"], "DISABLED");
    let input = json!({ "TableName": "things", "IndexName": "by-c" });
    let told = cloud.ok::<DescribeContributorInsights>(input).await;
    let rule = |kind| format!("DynamoDBContributorInsights-{kind}-things-by-c-1790000000000");
    assert_eq!(told["ContributorInsightsRuleList"], json!([rule("PKC"), rule("PKT")]));
    for name in ["local", "nothing"] {
        let input = json!({ "TableName": "things", "IndexName": name });
        let (code, text) = cloud.refused::<DescribeContributorInsights>(input).await;
        assert_eq!(code, "ResourceNotFoundException");
        let told =
            format!("Requested resource not found: Index: {name} not found for table: things");
        assert_eq!(text, told);
    }
    update(&cloud, "things", "ENABLE", json!({})).await;
    update(&cloud, "others", "ENABLE", json!({})).await;
    let mut seen = Vec::new();
    let mut input = json!({ "MaxResults": 1 });
    loop {
        let page = cloud.ok::<ListContributorInsights>(input.clone()).await;
        let rows = page["ContributorInsightsSummaries"].as_array().unwrap().clone();
        seen.extend(rows.iter().map(|row| (row["TableName"].clone(), row["IndexName"].clone())));
        match page.get("NextToken") {
            Some(token) => input["NextToken"] = token.clone(),
            None => break,
        }
    }
    let all = [("others", Value::Null), ("things", Value::Null), ("things", json!("by-c"))];
    assert_eq!(seen, all.map(|(table, index)| (json!(table), index)));
    update(&cloud, "things", "DISABLE", of_index).await;
    let of_table = cloud.ok::<ListContributorInsights>(json!({ "TableName": "things" })).await;
    let summary = json!([{
        "TableName": "things", "ContributorInsightsStatus": "ENABLED", "ContributorInsightsMode": ALL,
    }]);
    assert_eq!(of_table, json!({ "ContributorInsightsSummaries": summary }));
    cloud.ok::<DeleteTable>(json!({ "TableName": "things" })).await;
    let (code, _) =
        cloud.refused::<ListContributorInsights>(json!({ "TableName": "things" })).await;
    assert_eq!(code, "ResourceNotFoundException");
    cloud.close().await;
}

#[tokio::test]
async fn an_account_has_a_hundred_rules() {
    let folder = tempfile::tempdir().unwrap();
    let cloud = Cloud::standing_still(folder.path());
    for number in 0..26 {
        let name = format!("table-{number:02}");
        table(&cloud, &name).await;
        assert_eq!(update(&cloud, &name, "ENABLE", json!({})).await, "ENABLING");
        let status = describe(&cloud, &name).await["ContributorInsightsStatus"].clone();
        assert_eq!(status, if number < 25 { "ENABLED" } else { "FAILED" });
    }
    let failed = describe(&cloud, "table-25").await;
    assert_eq!(failed["FailureException"]["ExceptionName"], "LimitExceededException");
    assert_eq!(failed["ContributorInsightsRuleList"], Value::Null);
    update(&cloud, "table-00", "DISABLE", json!({})).await;
    assert_eq!(describe(&cloud, "table-25").await["ContributorInsightsStatus"], "FAILED");
    assert_eq!(update(&cloud, "table-25", "ENABLE", json!({})).await, "ENABLING");
    assert_eq!(describe(&cloud, "table-25").await["ContributorInsightsStatus"], "ENABLED");
    cloud.close().await;
}
