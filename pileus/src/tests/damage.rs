//! A healthy cloud has nothing to find, whatever it is doing; each kind of damage is found.

use super::accounts::second_account;
use super::busy::use_everything;
use super::{Cloud, found, found_at_rest, seal_of};
use crate::client::Client;
use crate::config::Root;
use std::collections::BTreeSet;
use store::{Key, Range, Store, StoreError, Tx};
use world::World;

#[tokio::test(flavor = "multi_thread")]
async fn a_busy_cloud_has_nothing() {
    let _alone = super::alone().await;
    let folder = tempfile::tempdir().unwrap();
    let cloud = Cloud::open(folder.path()).await;
    let ctx = cloud.first();
    let (stop, mut stopped) = tokio::sync::oneshot::channel::<()>();
    let store = cloud.server.engine.store().clone();
    let watching = tokio::task::spawn_blocking(move || {
        let mut rounds = 0;
        while stopped.try_recv().is_err() {
            assert_eq!(found(&store.inspect().unwrap()), [], "while it is busy");
            rounds += 1;
        }
        rounds
    });
    use_everything(&ctx, "busy").await;
    stop.send(()).unwrap();
    assert!(watching.await.unwrap() > 0);
    cloud.stop(folder.path()).await;
    assert_eq!(found_at_rest(folder.path()), []);
}

/// The running cloud's own door: open to the first account's root, shut to another account's.
#[tokio::test(flavor = "multi_thread")]
async fn a_running_cloud_checks_itself() {
    let _alone = super::alone().await;
    let folder = tempfile::tempdir().unwrap();
    let cloud = Cloud::open(folder.path()).await;
    use_everything(&cloud.first(), "running").await;
    let client = |root: &Root| Client::new(cloud.server.address.clone(), root.clone()).unwrap();
    let own = client(&cloud.root);
    let mut lines = Vec::new();
    for path in ["/_pileus/fsck", "/_pileus/fsck/quick"] {
        lines.clear();
        own.admin_lines(path, |line| {
            lines.push(line);
            Ok(())
        })
        .await
        .unwrap();
        assert!(lines.iter().all(|line| line["finding"].is_null()), "{lines:?}");
        let last = &lines.last().unwrap()["examined"];
        assert_eq!(last["rows"]["dynamodb.table"], 4, "{last}");
    }
    let store = cloud.server.engine.store();
    let (key, _) = first(store, "s3.inline").await;
    write(store, &key, None).await;
    lines.clear();
    own.admin_lines("/_pileus/fsck", |line| {
        lines.push(line);
        Ok(())
    })
    .await
    .unwrap();
    let kinds: Vec<_> = lines.iter().filter_map(|line| line["finding"]["kind"].as_str()).collect();
    assert_eq!(kinds, ["content-missing"]);
    let other = second_account(&cloud).await;
    let refused = client(&other).admin_lines("/_pileus/fsck", |_| Ok(())).await.unwrap_err();
    assert!(refused.to_string().contains("Only the root"), "{refused}");
    cloud.stop(folder.path()).await;
}

/// Every table that holds a row is declared by the service that keeps it, and so is every other way of naming
/// blobs: what is not declared would be left behind by an export.
#[tokio::test(flavor = "multi_thread")]
async fn every_table_is_declared_and_used() {
    let _alone = super::alone().await;
    let folder = tempfile::tempdir().unwrap();
    let cloud = Cloud::open(folder.path()).await;
    use_everything(&cloud.first(), "declared").await;
    let inspection = cloud.server.engine.store().inspect().unwrap();
    let present: BTreeSet<String> =
        inspection.tables().unwrap().into_iter().filter(|table| !table.starts_with('~')).collect();
    let services = crate::services::described();
    let declared: BTreeSet<String> =
        services.iter().flat_map(|s| &s.tables).map(|table| table.name.to_owned()).collect();
    let undeclared: Vec<_> = present.difference(&declared).collect();
    assert_eq!(undeclared, [""; 0]);
    // Tables that only pass through: work, questions and answers of stacks, holds of backups and files of exports
    // under way, streams that are being removed, executions whose function is being invoked.
    let passing = [
        "cloudformation.work",
        "cloudformation.question",
        "cloudformation.answer",
        "dynamodb.export-file",
        "dynamodb.hold",
        "iam.account",
        "kinesis.gone",
        "lambda.durable_ready",
    ];
    let unused: Vec<_> = declared.difference(&present).collect();
    assert!(unused.iter().all(|table| passing.contains(&table.as_str())), "{unused:?}");
    drop(inspection);
    cloud.stop(folder.path()).await;
}

/// The first row of a table.
async fn first(store: &Store, table: &str) -> (Key, bytes::Bytes) {
    let rows = store.range(Range::prefix(&Key::new(table)).limit(1)).await.unwrap();
    rows.into_iter().next().unwrap_or_else(|| panic!("{table} is empty"))
}

async fn write(store: &Store, key: &Key, value: Option<&[u8]>) {
    let body = |tx: Tx| async move {
        match value {
            Some(value) => tx.put(key.clone(), value.to_vec()),
            None => tx.delete(key),
        }
        Ok::<_, StoreError>(())
    };
    store.transact(body).await.unwrap();
}

fn kinds(store: &Store) -> BTreeSet<&'static str> {
    found(&store.inspect().unwrap()).into_iter().map(|finding| finding.kind).collect()
}

/// A table of which a row is taken away, and what must be found then of the first that matters so.
const TAKEN: [(&str, &str); 37] = [
    ("apigateway.api", "api-missing"),
    ("apigateway.live", "api-unreachable"),
    ("apigateway.plan", "plan-missing"),
    ("cloudformation.event", "event-missing"),
    ("cloudformation.export", "export-missing"),
    ("cloudformation.name", "stack-unnamed"),
    ("cloudformation.stack", "stack-missing"),
    ("dynamodb.backup", "rows-without-table"),
    ("dynamodb.begin", "recovery-without-beginning"),
    ("dynamodb.index", "index-row-missing"),
    ("dynamodb.item", "stream-record-lost"),
    ("dynamodb.table", "rows-without-table"),
    ("dynamodb.undo", "undo-torn"),
    ("dynamodb.undone", "undo-torn"),
    ("iam.access-key", "access-key-missing"),
    ("iam.access-key-of", "access-key-unlisted"),
    ("iam.group", "group-missing"),
    ("iam.member", "member-missing"),
    ("iam.mfa-device", "mfa-device-unknown"),
    ("iam.mfa-device-of", "mfa-device-unlisted"),
    ("iam.policy", "policy-missing"),
    ("iam.role", "role-missing"),
    ("iam.usage", "policy-use-missing"),
    ("iam.user", "access-key-without-user"),
    ("lambda.function", "function-missing"),
    ("lambda.payload", "payload-missing"),
    ("lambda.url_id", "url-unreachable"),
    ("lambda.version", "alias-without-version"),
    ("logs.event", "stream-size-differs"),
    ("s3.bucket-of", "bucket-unlisted"),
    ("s3.inline", "content-missing"),
    ("s3.upload", "part-without-upload"),
    ("organizations.account", "attachment-dangling"),
    ("organizations.attachment", "attachment-half"),
    ("organizations.policy", "attachment-dangling"),
    ("organizations.target", "attachment-half"),
    ("organizations.unit", "place-missing"),
];

/// A table whose first row is written over by another row's value, and what must be found then.
const SPOILT: [(&str, &str); 11] = [
    ("cloudformation.stack", "row-damaged"),
    ("dynamodb.backup", "row-damaged"),
    ("dynamodb.item", "row-damaged"),
    ("dynamodb.index", "row-damaged"),
    ("dynamodb.undo", "row-damaged"),
    ("iam.user", "row-damaged"),
    ("lambda.alias", "row-damaged"),
    ("logs.stream", "row-damaged"),
    ("s3.bucket", "row-damaged"),
    ("s3.inline", "content-differs"),
    ("apigateway.plan", "row-damaged"),
];

#[tokio::test(flavor = "multi_thread")]
async fn each_damage_is_found() {
    let _alone = super::alone().await;
    let folder = tempfile::tempdir().unwrap();
    let cloud = Cloud::open(folder.path()).await;
    use_everything(&cloud.first(), "damaged").await;
    cloud.stop(folder.path()).await;
    let path = folder.path().join("store");
    let seal = seal_of(folder.path());
    let store = Store::open_sealed(&path, World::real(), Default::default(), seal).unwrap();
    assert_eq!(kinds(&store), BTreeSet::new());
    for (table, kind) in TAKEN {
        let mut missed = Vec::new();
        let mut noticed = false;
        for (key, value) in store.range(Range::prefix(&Key::new(table))).await.unwrap() {
            write(&store, &key, None).await;
            let found = kinds(&store);
            write(&store, &key, Some(&value)).await;
            noticed = found.contains(kind);
            if noticed {
                break;
            }
            missed.push((key, found));
        }
        assert!(noticed, "{table} without one of {missed:?}: no {kind}");
    }
    for (table, kind) in SPOILT {
        let (key, value) = first(&store, table).await;
        write(&store, &key, Some(b"?")).await;
        let found = kinds(&store);
        assert!(found.contains(kind), "{table} with another {key:?}: {found:?}");
        write(&store, &key, Some(&value)).await;
    }
    others(&store).await;
    assert_eq!(kinds(&store), BTreeSet::new(), "everything was put back");
}

/// Damages that need more than one row's absence.
async fn others(store: &Store) {
    // A table of a newer program.
    let unknown = Key::new("newer.table").str("a");
    write(store, &unknown, Some(b"{}")).await;
    assert_eq!(kinds(store), BTreeSet::from(["table-unknown"]));
    write(store, &unknown, None).await;
    // An index row of an item that is not there, and one of an item that moved.
    let rows = store.range(Range::prefix(&Key::new("dynamodb.index"))).await.unwrap();
    let ((_, one_value), (other, other_value)) = (&rows[0], &rows[1]);
    write(store, other, Some(one_value)).await;
    let found = kinds(store);
    assert!(found.contains("index-row-stale") && found.contains("index-row-differs"), "{found:?}");
    write(store, other, Some(other_value)).await;
    let (_, table) = self::first(store, "dynamodb.table").await;
    let table: serde_json::Value = serde_json::from_slice(&table).unwrap();
    let live = Key::new("dynamodb.item").u64(table["generation"].as_u64().unwrap());
    let items = store.range(Range::prefix(&Key::new("dynamodb.item"))).await.unwrap();
    let of_live = |(key, _): &(Key, _)| key.as_bytes().starts_with(live.as_bytes());
    let (items, copied): (Vec<_>, Vec<_>) = items.into_iter().partition(of_live);
    // Of the backup that was made, and of the one that a deleted table left.
    let mut incomplete = 0;
    for (key, value) in &copied {
        write(store, key, None).await;
        incomplete += usize::from(kinds(store) == BTreeSet::from(["backup-incomplete"]));
        write(store, key, Some(value)).await;
    }
    assert!(incomplete > 0, "of {} rows of backups", copied.len());
    for (key, value) in &items {
        write(store, key, None).await;
        let found = kinds(store);
        assert!(found.contains("stream-record-lost"), "{key:?} {found:?}");
        write(store, key, Some(value)).await;
    }
    // A write without its record: one item's row under another's value.
    let (first, second) = (&items[0], &items[1]);
    write(store, &first.0, Some(&second.1)).await;
    assert!(kinds(store).contains("item-misplaced"));
    write(store, &first.0, Some(&first.1)).await;
    // A blob that is let go of while a row names it, and one that is kept for nobody.
    let (key, _) = self::first(store, "lambda.function").await;
    let blobs = store.range(Range::prefix(&Key::new("~blob"))).await.unwrap();
    let (blob, count) = &blobs[0];
    for more in [1i64, -1] {
        let counted = i64::from_be_bytes(count[..].try_into().unwrap());
        let wrong = (counted + more).to_be_bytes();
        write(store, blob, (counted + more > 0).then_some(&wrong[..])).await;
        let found = kinds(store);
        let kinds = ["blob-miscounted", "blob-not-kept"];
        assert!(kinds.iter().any(|kind| found.contains(kind)), "{key:?} {more} {found:?}");
        write(store, blob, Some(count)).await;
    }
    // Timers that nobody set, and that nobody answers.
    let timer = |service: &str, name: &str| store::Timer {
        service: service.into(),
        name: name.into(),
        key: "k".into(),
        due_ms: 4_000_000_000_000,
        body: bytes::Bytes::from("?"),
    };
    for (service, name, kind) in [
        ("nobody", "x", "timer-unknown"),
        ("dynamodb", "job", "job-damaged"),
        ("dynamodb", "copy", "copy-damaged"),
        ("logs", "reclaim", "timer-damaged"),
        ("events", "rule", "timer-without-rule"),
        ("application-autoscaling", "scaling", "timer-without-target"),
    ] {
        let set = &timer(service, name);
        let body = |tx: Tx| async move {
            tx.set_timer(set.clone());
            Ok::<_, StoreError>(())
        };
        store.transact(body).await.unwrap();
        assert_eq!(kinds(store), BTreeSet::from([kind]));
        let body = |tx: Tx| async move {
            tx.cancel_timer(service, name, "k");
            Ok::<_, StoreError>(())
        };
        store.transact(body).await.unwrap();
    }
    unwatched(store).await;
}

/// Timers that are gone.
async fn unwatched(store: &Store) {
    let all: Vec<_> = store.inspect().unwrap().timers().map(|due| due.unwrap().timer).collect();
    for (service, name, kind) in [
        ("dynamodb", "expiry", "expiry-unwatched"),
        ("dynamodb", "trim", "stream-untrimmed"),
        ("dynamodb", "recovery", "recovery-untrimmed"),
        ("dynamodb", "backup", "backup-unwatched"),
        ("kinesis", "trim", "stream-untrimmed"),
        ("logs", "retention", "retention-unwatched"),
        ("events", "rule", "rule-unwatched"),
        ("application-autoscaling", "scaling", "target-unwatched"),
        ("iam", "session", "session-unwatched"),
    ] {
        // Those of deleted tables and groups are nobody's: one at least is missed.
        let own = all.iter().filter(|timer| (&*timer.service, &*timer.name) == (service, name));
        let mut missed = 0;
        for timer in own {
            let cancel = |tx: Tx| async move {
                tx.cancel_timer(&timer.service, &timer.name, &timer.key);
                Ok::<_, StoreError>(())
            };
            store.transact(cancel).await.unwrap();
            let found = kinds(store);
            assert!(found.is_empty() || found == BTreeSet::from([kind]), "{timer:?} {found:?}");
            missed += found.len();
            let set = |tx: Tx| async move {
                tx.set_timer(timer.clone());
                Ok::<_, StoreError>(())
            };
            store.transact(set).await.unwrap();
        }
        assert!(missed > 0, "{kind}");
    }
}
