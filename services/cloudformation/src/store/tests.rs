//! What is kept with what, as far as crashes could tell.

use aws::{AccountId, Region};
use bytes::Bytes;
use model_cloudformation::{ResourceStatus, StackStatus};
use serde_json::Map;
use store::{Durability, EngineKind, Options, Store};
use world::World;

use super::{Commit, StackKey, answer, answered, commit, put_question};
use crate::records::{OnFailure, Resource, Settings, Stable, Stack, Waiting};

const SECRET: &str = "secret";

fn resource(waiting: Option<Waiting>) -> Resource {
    Resource {
        logical_id: "Own".into(),
        resource_type: "Custom::Own".into(),
        physical_id: None,
        status: ResourceStatus::CreateInProgress,
        reason: None,
        properties: Map::new(),
        attributes: Map::new(),
        metadata: None,
        deletion_policy: Default::default(),
        update_replace_policy: Default::default(),
        needs: Default::default(),
        updated_ms: 0,
        token: "T".into(),
        fresh: true,
        previous: None,
        leftover: None,
        waiting,
    }
}

/// A crash between an answer and its record finds the answer again.
#[tokio::test]
async fn an_answer_stays_until_it_is_recorded() {
    let folder = tempfile::tempdir().unwrap();
    let options =
        Options { durability: Durability::Memory, engine: EngineKind::Redb, ..Options::default() };
    let store = Store::open(folder.path(), World::simulated(7, 0), options).unwrap();
    let key = &StackKey {
        account: AccountId::new("123456789012").unwrap(),
        region: Region::new("eu-west-1").unwrap(),
        unique: "u".into(),
    };
    let record = async |asked: Option<bool>| {
        let waiting = asked.map(|asked| Waiting { secret: SECRET.into(), asked, until_ms: 1 });
        let resources = vec![resource(waiting)];
        commit(&store, key, &Commit { resources, ..Commit::default() }).await.unwrap();
    };
    record(Some(false)).await;
    store
        .transact(|tx| async move {
            put_question(&tx, key, SECRET);
            Ok::<_, store::StoreError>(())
        })
        .await
        .unwrap();
    record(Some(true)).await;
    assert!(answer(&store, SECRET, &Bytes::from_static(b"{}")).await.unwrap());
    assert_eq!(answered(&store, SECRET).await.unwrap(), Some(Bytes::from_static(b"{}")));
    record(Some(true)).await;
    assert!(answered(&store, SECRET).await.unwrap().is_some());
    record(None).await;
    assert_eq!(answered(&store, SECRET).await.unwrap(), None);
    assert!(!answer(&store, SECRET, &Bytes::new()).await.unwrap());
}

/// A deletion may come between the look at a name and the look at the stack that it led to.
#[test]
fn a_deleted_stack_is_meant_by_its_arn_alone() {
    let arn = "arn:aws:cloudformation:eu-west-1:123456789012:stack/shop/u";
    let stack = |status| Stack {
        id: arn.into(),
        name: "shop".into(),
        status,
        reason: None,
        settings: Settings::default(),
        outputs: Vec::new(),
        imports: Default::default(),
        termination_protection: false,
        timeout_minutes: None,
        on_failure: OnFailure::DoNothing,
        parent_id: None,
        root_id: None,
        change_set_id: None,
        created_ms: 0,
        updated_ms: None,
        deleted_ms: None,
        events: 0,
        stable: Stable::Itself,
    };
    let (stands, goes) = (stack(StackStatus::CreateComplete), stack(StackStatus::DeleteInProgress));
    let gone = stack(StackStatus::DeleteComplete);
    assert!(stands.is_meant_by("shop") && goes.is_meant_by("shop") && !gone.is_meant_by("shop"));
    assert!(stands.is_meant_by(arn) && gone.is_meant_by(arn));
    let other = arn.replace("shop", "other");
    assert!(!stands.is_meant_by(&other) && !gone.is_meant_by("u"));
}
