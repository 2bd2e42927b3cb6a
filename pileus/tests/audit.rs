//! The audit log of the real binary: what commands leave in it, through a kill and without a server.

use serde_json::Value;
use std::net::TcpListener;
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};
use std::time::Duration;
use tempfile::TempDir;

const PILEUS: &str = env!("CARGO_BIN_EXE_pileus");
const TEMPLATE: &str = "Resources:\n  Table:\n    Type: AWS::DynamoDB::Table\n    Properties:\n      \
    TableName: things\n      BillingMode: PAY_PER_REQUEST\n      AttributeDefinitions:\n        - \
    {AttributeName: id, AttributeType: S}\n      KeySchema:\n        - {AttributeName: id, KeyType: HASH}\n";

/// A server, killed when dropped.
struct Server(Child);

impl Drop for Server {
    fn drop(&mut self) {
        self.0.kill().expect("the server is ours to end");
        self.0.wait().expect("the server is ours to wait for");
    }
}

fn start(data: &Path) -> Server {
    let free = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = free.local_addr().unwrap().port().to_string();
    drop(free);
    let child = Command::new(PILEUS)
        .args(["up", "--sandbox=off", "--port", &port, "--data"])
        .arg(data)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn();
    let server = Server(child.unwrap());
    for _ in 0..600 {
        // It asks for nothing that exists, and is answered once the server is there.
        if said(&pileus(data, &["iam", "suggest", "nobody"])).contains("was not seen") {
            return server;
        }
        std::thread::sleep(Duration::from_millis(50));
    }
    panic!("the cloud did not start");
}

fn pileus(data: &Path, arguments: &[&str]) -> Output {
    Command::new(PILEUS).args(arguments).arg("--data").arg(data).output().unwrap()
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

fn events(data: &Path, filters: &[&str]) -> Vec<Value> {
    let output = pileus(data, &[&["audit", "--json"], filters].concat());
    assert!(output.status.success(), "{}", said(&output));
    let text = String::from_utf8(output.stdout).unwrap();
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

#[test]
fn commands_are_recorded_and_outlive_the_server() {
    let folder = TempDir::new().unwrap();
    let data = folder.path().join("data");
    let template = folder.path().join("template.yaml");
    std::fs::write(&template, TEMPLATE).unwrap();
    let server = start(&data);
    let deployed = pileus(&data, &["deploy", template.to_str().unwrap(), "--stack", "s"]);
    assert!(deployed.status.success(), "{}", said(&deployed));
    let made = pileus(&data, &["account", "create", "other"]);
    assert!(made.status.success(), "{}", said(&made));
    // What is younger than a tenth of a second may be lost.
    std::thread::sleep(Duration::from_secs(1));
    drop(server);

    let created = events(&data, &["--service", "cloudformation", "--event", "CreateChangeSet"]);
    let created = match created.is_empty() {
        true => events(&data, &["--service", "cloudformation", "--event", "CreateStack"]),
        false => created,
    };
    assert_eq!(created.len(), 1, "{:?}", events(&data, &[]));
    assert_eq!(created[0]["userIdentity"]["type"], "Root");
    let body = &created[0]["requestParameters"]["templateBody"];
    assert!(body.is_null() || body == "HIDDEN_DUE_TO_SECURITY_REASONS", "{body}");
    let account = events(&data, &["--event", "accounts/other", "--since", "1h"]);
    assert_eq!(account.len(), 1);
    assert_eq!(account[0]["eventType"], "PileusAdminCall");
    assert!(
        events(&data, &["--errors", "--service", "cloudformation", "--who", "no-one"]).is_empty()
    );

    let server = start(&data);
    let id = created[0]["requestID"].as_str().unwrap();
    let explained = pileus(&data, &["iam", "explain", id]);
    assert!(explained.status.success(), "{}", said(&explained));
    let text = String::from_utf8(explained.stdout).unwrap();
    assert!(text.contains("an account's root user needs no policy"), "{text}");
    drop(server);
}
