//! Our own runtimes' side of the Runtime API: large events, pieces of answers, ends of every kind.

mod support;

use lambda::runtime::discovery::{Runtime, Runtimes};
use serde_json::{Value, json};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command};
use std::time::Duration;
use support::{Function, answer_of, bench, error_of, function, node, python};

/// AWS's limit on an event and on a response.
const PAYLOAD_BYTES_MAX: usize = 6 * 1024 * 1024;
const LONG: Duration = Duration::from_secs(60);

const NODE_ECHO: &str = "exports.handler = async (event) => event;";
const PYTHON_ECHO: &str = "def lambda_handler(event, context):\n    return event\n";

/// One of our runtimes with a Runtime API that a test writes itself.
struct Spoken {
    process: Child,
    socket: BufReader<TcpStream>,
    _function: Function,
}

/// A request of the runtime's.
struct Said {
    line: String,
    head: String,
    body: Vec<u8>,
}

impl Spoken {
    fn start(runtime: Runtime, bootstrap: &str, handler: &str, file: &str, code: &str) -> Spoken {
        let runtimes = Runtimes::discover(&[]);
        let interpreter = runtimes.find(runtime, true).unwrap();
        let function = function(runtime, handler, &[(file, code)]);
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/runtime").join(bootstrap);
        let process = Command::new(&interpreter.path)
            .arg(script)
            .env("AWS_LAMBDA_RUNTIME_API", listener.local_addr().unwrap().to_string())
            .env("LAMBDA_TASK_ROOT", function.folder.path())
            .env("_HANDLER", handler)
            .spawn()
            .unwrap();
        let (socket, _) = listener.accept().unwrap();
        socket.set_nodelay(true).unwrap();
        socket.set_read_timeout(Some(LONG)).unwrap();
        Spoken { process, socket: BufReader::new(socket), _function: function }
    }

    fn both() -> [Spoken; 2] {
        let (node, python) = (Runtime::Node { major: 20 }, Runtime::Python { minor: 12 });
        [
            Spoken::start(node, "bootstrap.mjs", "index.handler", "index.js", NODE_ECHO),
            Spoken::start(python, "bootstrap.py", "app.lambda_handler", "app.py", PYTHON_ECHO),
        ]
    }

    fn hear(&mut self) -> Said {
        let mut head = String::new();
        while !head.ends_with("\r\n\r\n") {
            assert!(self.socket.read_line(&mut head).unwrap() > 0, "it has ended: {head}");
        }
        let length = head.lines().find_map(|line| line.strip_prefix("Content-Length: "));
        let mut body = vec![0; length.map_or(0, |length| length.parse().unwrap())];
        self.socket.read_exact(&mut body).unwrap();
        Said { line: head.lines().next().unwrap().to_owned(), head, body }
    }

    /// Tells an event in pieces of so many bytes.
    fn tell(&mut self, id: &str, event: &str, piece: usize) {
        let length = event.len();
        let answer = format!(
            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nLambda-Runtime-Aws-Request-Id: {id}\r\n\
             Lambda-Runtime-Deadline-Ms: 9999999999999\r\nContent-Length: {length}\r\n\r\n{event}"
        );
        for part in answer.as_bytes().chunks(piece) {
            self.socket.get_mut().write_all(part).unwrap();
        }
    }
}

impl Drop for Spoken {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

#[test]
fn an_event_that_comes_in_pieces_is_whole() {
    for mut spoken in Spoken::both() {
        let first = spoken.hear().line;
        assert_eq!(first, "GET /2018-06-01/runtime/invocation/next HTTP/1.1");
        let long = "ä€🚀\\n".repeat(40_000);
        let events = [("1", "{}", 1), ("2", "\"ä€🚀\"", 1), ("3", "[1, 2]", 4096)];
        let events = events.map(|(id, event, piece)| (id, event.to_owned(), piece));
        let large = [("4", format!("\"{long}\""), 997), ("5", format!("[\"{long}\"]"), 70_001)];
        for (id, event, piece) in events.into_iter().chain(large) {
            spoken.tell(id, &event, piece);
            let said = spoken.hear();
            let expected = format!("POST /2018-06-01/runtime/invocation/{id}/response HTTP/1.1");
            assert_eq!(said.line, expected);
            // It asks for the next event in the same request.
            assert!(said.head.contains("\r\nPileus-Next: "), "{}", said.head);
            let told: Value = serde_json::from_str(&event).unwrap();
            assert_eq!(serde_json::from_slice::<Value>(&said.body).unwrap(), told);
        }
    }
}

#[test]
fn what_is_no_json_is_an_error_and_the_next_event_is_asked_for() {
    for mut spoken in Spoken::both() {
        spoken.hear();
        spoken.tell("1", "{", 1);
        let said = spoken.hear();
        assert_eq!(said.line, "POST /2018-06-01/runtime/invocation/1/error HTTP/1.1");
        assert!(said.head.contains("\r\nLambda-Runtime-Function-Error-Type: "), "{}", said.head);
        spoken.tell("2", "1", 1);
        assert_eq!(spoken.hear().body, b"1");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_largest_events_and_responses_pass_and_larger_ones_end_nothing() {
    let bench = bench();
    let node = node(
        "index.js",
        "let count = 0; exports.handler = async (event) => { count += 1; return event.grow ? 'x'.repeat(event.grow) : [count, event]; };",
    );
    let python = python(
        "count = 0\ndef lambda_handler(event, context):\n    global count\n    count += 1\n    return 'x' * event['grow'] if 'grow' in event else [count, event]\n",
    );
    for mut function in [node, python] {
        function.spec.memory_mb = 512;
        function.spec.timeout = LONG;
        let text = "ä".repeat((PAYLOAD_BYTES_MAX - 100) / 2);
        let event = json!({ "text": text });
        let answer = answer_of(&bench.invoke(&function, &event.to_string()).await);
        assert_eq!(answer[1], event);
        let whole = json!({ "grow": PAYLOAD_BYTES_MAX - 2 });
        let answer = answer_of(&bench.invoke(&function, &whole.to_string()).await);
        assert_eq!(answer.as_str().unwrap().len(), PAYLOAD_BYTES_MAX - 2);
        let larger = json!({ "grow": PAYLOAD_BYTES_MAX + 1000 });
        let error = error_of(&bench.invoke(&function, &larger.to_string()).await);
        assert_eq!(error["errorType"], "Function.ResponseSizeTooLarge");
        assert_eq!(answer_of(&bench.invoke(&function, "{}").await), json!([4, {}]));
    }
    bench.pool.shutdown().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn node_answers_by_callback_context_and_an_empty_loop() {
    let bench = bench();
    let code = r"
let ticks = 0;
setInterval(() => { ticks += 1; }, 1).unref();
globalThis.setImmediate = () => { throw new Error('it was replaced') };
exports.handler = (event, context, callback) => {
  switch (event.how) {
    case 'callback': setTimeout(() => callback(null, 'late'), 5); break;
    case 'first': callback(null, 1); callback(null, 2); break;
    case 'waits': callback(null, event.list); setTimeout(() => event.list.push('waited'), 20); break;
    case 'at once':
      context.callbackWaitsForEmptyEventLoop = false;
      setTimeout(() => {}, 100_000).ref();
      callback(null, 'at once');
      break;
    case 'succeed': context.succeed('well'); break;
    case 'done': context.done(null, 'done'); break;
    case 'fail': context.fail(new RangeError('too far')); break;
    case 'error': callback('only text'); break;
    case 'throw': throw new TypeError('thrown');
    case 'nothing': break;
    case 'ticks': return new Promise((go) => { const seen = ticks; setTimeout(() => go(ticks > seen), 20); });
    case 'circle': { const circle = {}; circle.circle = circle; return Promise.resolve(circle); }
  }
};
";
    let function = node("index.js", code);
    let cases = [
        ("callback", json!("late")),
        ("first", json!(1)),
        ("waits", json!(["waited"])),
        ("succeed", json!("well")),
        ("done", json!("done")),
        ("fail", json!({ "errorType": "RangeError", "errorMessage": "too far" })),
        ("error", json!({ "errorType": "string", "errorMessage": "only text" })),
        ("throw", json!({ "errorType": "TypeError", "errorMessage": "thrown" })),
        ("nothing", Value::Null),
        ("ticks", json!(true)),
        (
            "circle",
            json!({ "errorType": "Runtime.MarshalError", "errorMessage": "Unable to stringify response body" }),
        ),
        ("at once", json!("at once")),
    ];
    for (how, expected) in cases {
        let event = json!({ "how": how, "list": [] });
        let outcome = bench.invoke(&function, &event.to_string()).await;
        match expected.get("errorType") {
            None => assert_eq!(answer_of(&outcome), expected, "{how}"),
            Some(kind) => {
                let error = error_of(&outcome);
                assert_eq!(error["errorType"], *kind, "{how}");
                assert_eq!(error["errorMessage"], expected["errorMessage"], "{how}");
            }
        }
    }
    bench.pool.shutdown().await;
}

/// Whatever ends a process behind its answer, the answer is given, and no other event is taken along.
#[tokio::test(flavor = "multi_thread")]
async fn node_that_ends_behind_its_answer_takes_no_other_event_along() {
    let bench = bench();
    let code = r"
const me = Math.random();
exports.handler = async (event) => {
  // What was asked for before it would come ahead of the answer.
  await null;
  if (event.how === 'microtask') Promise.resolve().then(() => {}).then(() => {}).then(() => {}).then(() => process.exit(0));
  if (event.how === 'tick') process.nextTick(() => process.exit(0));
  if (event.how === 'immediate') setImmediate(() => process.exit(0));
  if (event.how === 'rejection') Promise.reject(new Error('nobody waits for this'));
  if (event.how === 'throw') setImmediate(() => { throw new Error('nobody catches this') });
  return event.large ? 'x'.repeat(event.large) : me;
};
";
    let function = node("index.js", code);
    for how in ["microtask", "tick", "immediate", "rejection", "throw"] {
        for large in [0, 1_000_000] {
            let first = answer_of(&bench.invoke(&function, "{}").await);
            let event = json!({ "how": how, "large": large }).to_string();
            let last = answer_of(&bench.invoke(&function, &event).await);
            match last.as_str() {
                Some(text) => assert_eq!(text.len(), large, "{how}"),
                None => assert_eq!(last, first, "{how}"),
            }
            assert_ne!(answer_of(&bench.invoke(&function, "{}").await), first, "{how} {large}");
        }
    }
    bench.pool.shutdown().await;
}
