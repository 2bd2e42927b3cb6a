//! Functions of Java, as AWS's runtime runs them, compiled by the host's JDK.

mod support;

use lambda::pool::spec::PoolOptions;
use lambda::runtime::discovery::{Runtime, Runtimes};
use lambda::sandbox::cell::SandboxMode;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{LazyLock, Mutex};
use std::time::Duration;
use support::{Bench, Function, answer_of, bench_with, error_of, function, write};
use tempfile::TempDir;

/// Shared by the pools of all tests, so that the runtime is compiled once.
static SCRATCH: LazyLock<TempDir> = LazyLock::new(|| tempfile::tempdir().unwrap());

fn java_bench() -> Bench {
    java_bench_with(|_| {})
}

fn java_bench_with(change: impl FnOnce(&mut PoolOptions)) -> Bench {
    static MAKING: Mutex<()> = Mutex::new(());
    let _making = MAKING.lock();
    bench_with(|options| {
        options.scratch = SCRATCH.path().to_path_buf();
        change(options);
    })
}

/// Every Java of this host.
fn javas() -> Vec<Runtime> {
    let names = Runtimes::discover(&[]).java_names();
    assert!(!names.is_empty(), "this host has no Java (apt install default-jdk-headless)");
    names.iter().map(|name| Runtime::parse(name).unwrap()).collect()
}

/// Compiles classes of package `example`, each a file's text, for Java 8 into a folder.
fn compile(into: &Path, classes: &[(&str, &str)]) {
    let sources = tempfile::tempdir().unwrap();
    let interfaces = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/runtime/java");
    let mut compiler = Command::new("javac");
    compiler.args(["--release", "8", "-Xlint:-options", "-encoding", "UTF-8", "-implicit:none"]);
    compiler.arg("-sourcepath").arg(interfaces).arg("-d").arg(into);
    for (name, text) in classes {
        let text = format!("package example;\n{text}");
        let file = sources.path().join(format!("{name}.java"));
        std::fs::write(&file, text).unwrap();
        compiler.arg(file);
    }
    let output = compiler.output().expect("javac is there: apt install default-jdk-headless");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

fn java_in(runtime: Runtime, handler: &str, classes: &[(&str, &str)]) -> Function {
    let mut made = function(runtime, handler, &[]);
    if !classes.is_empty() {
        compile(made.folder.path(), classes);
    }
    made.spec.memory_mb = 256;
    made.spec.timeout = Duration::from_secs(20);
    made
}

fn java(handler: &str, classes: &[(&str, &str)]) -> Function {
    java_in(javas()[0], handler, classes)
}

/// The same code under another handler.
fn also(function: &Function, handler: &str) -> Function {
    let mut spec = function.spec.clone();
    spec.handler = handler.to_owned();
    spec.version_key = format!("{} {handler}", spec.version_key);
    Function { spec, folder: tempfile::tempdir().unwrap() }
}

async fn error_and_log(bench: &Bench, function: &Function, payload: &str) -> (Value, String) {
    let outcome = bench.invoke(function, payload).await;
    (error_of(&outcome), String::from_utf8(outcome.log_tail).unwrap())
}

const HELLO: &str = r#"
import com.amazonaws.services.lambda.runtime.*;
import java.util.*;
public class Hello implements RequestHandler<Map<String, String>, Map<String, Object>> {
    private int count;
    @Override public Map<String, Object> handleRequest(Map<String, String> event, Context context) {
        context.getLogger().log("hi\n" + event.get("name"));
        System.out.println("printed ä");
        System.err.print("the rest");
        Map<String, Object> answer = new TreeMap<>();
        answer.put("hello", event.get("name"));
        answer.put("count", ++count);
        answer.put("function", context.getFunctionName() + " " + context.getMemoryLimitInMB());
        answer.put("left", context.getRemainingTimeInMillis() > 0 && context.getRemainingTimeInMillis() <= 20000);
        answer.put("locale", Locale.getDefault().toString());
        answer.put("mine", System.getenv("MINE") + System.getProperty("mine"));
        answer.put("folder", System.getProperty("user.dir") + new java.io.File("/tmp").canWrite());
        return answer;
    }
}"#;

#[tokio::test(flavor = "multi_thread")]
async fn every_java_answers_cold_and_warm() {
    let bench = java_bench_with(|options| options.early_per_runtime = 1);
    for runtime in javas() {
        bench.pool.prestart(runtime).await;
        let mut hello = java_in(runtime, "example.Hello", &[("Hello", HELLO)]);
        hello.spec.memory_mb = 128;
        hello.spec.environment = vec![
            ("MINE".to_owned(), "ä".to_owned()),
            ("JAVA_TOOL_OPTIONS".to_owned(), "-Dmine=! -XX:+UseParallelGC".to_owned()),
        ];
        for count in [1, 2] {
            let outcome = bench.invoke(&hello, r#"{"name":"ö"}"#).await;
            let expected = json!({"hello": "ö", "count": count, "function": "f 128", "left": true,
                "locale": "en_US", "mine": "ä!", "folder": "/var/tasktrue"});
            assert_eq!(answer_of(&outcome), expected);
            assert_eq!(outcome.init_duration.is_some(), count == 1);
            let tail = String::from_utf8(outcome.log_tail).unwrap();
            assert!(tail.contains("hi\nö\nprinted ä\n") && tail.contains("the rest"), "{tail}");
        }
        let lines = bench.lines.lock().unwrap();
        assert!(lines.iter().any(|line| line.text.trim_end() == "hi\nö"), "one message, one event");
    }
    bench.pool.shutdown().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn without_a_sandbox_it_runs_as_well() {
    let bench = java_bench_with(|options| options.sandbox = SandboxMode::Off);
    let hello = java("example.Hello", &[("Hello", HELLO)]);
    let answer = answer_of(&bench.invoke(&hello, r#"{"name":"x"}"#).await);
    assert_eq!((&answer["hello"], &answer["function"]), (&json!("x"), &json!("f 256")));
    bench.pool.shutdown().await;
}

const METHODS: &str = r#"
import com.amazonaws.services.lambda.runtime.*;
import java.io.*;
import java.util.*;
public class Methods {
    public enum Color { RED, GREEN }
    public static class Order {
        private String id;
        private List<Line> lines;
        private Date at;
        public Map<Color, Integer> stock;
        public String getId() { return id; }
        public void setId(String id) { this.id = id; }
        public List<Line> getLines() { return lines; }
        public void setLines(List<Line> lines) { this.lines = lines; }
        public Date getAt() { return at; }
        public void setAt(Date at) { this.at = at; }
    }
    public static class Line {
        private int count;
        private double[] prices;
        private boolean gift;
        public int getCount() { return count; }
        public void setCount(int count) { this.count = count; }
        public double[] getPrices() { return prices; }
        public void setPrices(double[] prices) { this.prices = prices; }
        public boolean isGift() { return gift; }
        public void setGift(boolean gift) { this.gift = gift; }
    }
    /** All that AWS's stream events want: names in capitals, no constructor without arguments, moments in seconds. */
    public static class Stream {
        private final List<Map<String, Object>> records;
        private final Date approximateCreationDateTime;
        public Stream(List<Map<String, Object>> records, Date at) { this.records = records; approximateCreationDateTime = at; }
        public List<Map<String, Object>> getRecords() { return records; }
        public Date getApproximateCreationDateTime() { return approximateCreationDateTime; }
    }
    public Order order(Order order, Context context) { order.getLines().get(0).setGift(true); return order; }
    public static int total(List<Line> lines) { int sum = 0; for (Line line : lines) sum += line.getCount(); return sum; }
    public Stream stream(Stream event) { return event; }
    public void nothing(Map<String, Object> event) { }
    public Object same(Object event) { return event; }
    public String only(Context context) { return context.getInvokedFunctionArn() + System.getProperty("com.amazonaws.xray.traceHeader"); }
    public static void upper(InputStream in, OutputStream out) throws IOException {
        for (int next; (next = in.read()) >= 0; ) out.write(Character.toUpperCase(next));
    }
    public String over(String text) { return "one"; }
    public String over(String text, Context context) { return "two"; }
    public String over(String text, String other, Context context) { return "three"; }
}"#;

#[tokio::test(flavor = "multi_thread")]
async fn methods_of_every_form() {
    let bench = java_bench();
    let code = java("example.Methods::order", &[("Methods", METHODS)]);
    let order = json!({"id": 7, "lines": [{"count": "2", "prices": [1, 2.5], "unknown": {}}],
        "at": "2026-11-28T20:36:18.250Z", "stock": {"RED": 3}});
    let ordered = json!({"id": "7", "lines": [{"count": 2, "prices": [1.0, 2.5], "gift": true}],
        "at": 1_795_898_178_250_u64, "stock": {"RED": 3}});
    let stream = json!({"Records": [{"a": 1}], "approximateCreationDateTime": 1_795_898_178.25});
    let streamed =
        json!({"records": [{"a": 1}], "approximateCreationDateTime": 1_795_898_178_250_u64});
    let any = json!({"a": [1, 2.5, null, true, 12_345_678_901_u64, "\u{0}\"ä😀"]});
    let arn = &code.spec.arn;
    let cases = [
        ("order", order, ordered),
        ("total", json!([{"count": 1}, {"count": 2}]), json!(3)),
        ("stream", stream, streamed),
        ("nothing", json!({}), Value::Null),
        ("same", any.clone(), any),
        ("only", json!({}), json!(format!("{arn}null"))),
        ("upper", json!({"a": "b"}), json!({"A": "B"})),
        ("over", json!("x"), json!("two")),
    ];
    for (method, event, expected) in cases {
        let function = also(&code, &format!("example.Methods::{method}"));
        let outcome = bench.invoke(&function, &event.to_string()).await;
        assert_eq!(answer_of(&outcome), expected, "{method}");
    }
    bench.pool.shutdown().await;
}

const FAILING: &str = r#"
import com.amazonaws.services.lambda.runtime.*;
import java.util.*;
public class Failing implements RequestHandler<String, String> {
    @Override public String handleRequest(String event, Context context) {
        switch (event) {
            case "exit": System.exit(3);
            case "memory": List<byte[]> all = new ArrayList<>(); while (true) all.add(new byte[1 << 20]);
            case "empty": throw new NullPointerException();
            default: throw new IllegalStateException("no", new RuntimeException("why"));
        }
    }
    public static class Broken { public Broken() { throw new IllegalArgumentException("at the start"); } }
    public static class Static { static int one = Integer.parseInt("x"); public void run(String event) { } }
}"#;

#[tokio::test(flavor = "multi_thread")]
async fn errors_have_awss_shapes() {
    let bench = java_bench();
    let failing = java("example.Failing", &[("Failing", FAILING)]);
    let (error, log) = error_and_log(&bench, &failing, "\"x\"").await;
    let expected = json!({"errorMessage": "no", "errorType": "java.lang.IllegalStateException",
    "stackTrace": [
        "example.Failing.handleRequest(Failing.java:11)",
        // What the compiler adds, which takes and gives any object.
        "example.Failing.handleRequest(Failing.java:5)",
    ]});
    assert_eq!(error, expected);
    let trace = "no: java.lang.IllegalStateException\njava.lang.IllegalStateException: no\n\tat \
                 example.Failing.handleRequest(Failing.java:11)\n";
    assert!(log.contains(trace) && log.contains("\nCaused by: java.lang.RuntimeException: why"));
    let (error, _) = error_and_log(&bench, &failing, "\"empty\"").await;
    assert_eq!(error["errorType"], "java.lang.NullPointerException");
    let (error, log) = error_and_log(&bench, &failing, "{}").await;
    assert_eq!(error["errorMessage"], "An error occurred during JSON parsing");
    assert_eq!(error["errorType"], "java.lang.RuntimeException");
    assert!(log.contains("Cannot deserialize value of type `java.lang.String`"), "{log}");
    let (error, _) = error_and_log(&bench, &failing, "\"memory\"").await;
    assert_eq!(error["errorType"], "java.lang.OutOfMemoryError");
    let (error, _) = error_and_log(&bench, &failing, "\"exit\"").await;
    let message = error["errorMessage"].as_str().unwrap();
    assert!(message.ends_with("Error: Runtime exited with error: exit status 3"), "{message}");
    bench.pool.shutdown().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_loaded_is_told() {
    let bench = java_bench();
    let code = java("", &[("Failing", FAILING)]);
    let cases = [
        ("example.Missing", "Class not found: example.Missing", "java.lang.ClassNotFoundException"),
        ("example.Failing$Broken::toString", "at the start", "java.lang.IllegalArgumentException"),
        (
            "example.Failing$Static::run",
            "Error loading class example.Failing$Static",
            "java.lang.ExceptionInInitializerError",
        ),
        (
            "example.Failing::other",
            "No public method named other with appropriate method signature found on class example.Failing",
            "",
        ),
        (
            "example.Failing$Broken",
            "Class does not implement an appropriate handler interface: example.Failing$Broken",
            "",
        ),
    ];
    for (handler, message, error_type) in cases {
        let (error, log) = error_and_log(&bench, &also(&code, handler), "\"x\"").await;
        assert_eq!(error["errorMessage"], message);
        assert_eq!(error.get("errorType").map_or("", |given| given.as_str().unwrap()), error_type);
        assert!(log.contains(message), "{log}");
    }
    bench.pool.shutdown().await;
}

const LIBRARY: &str = r#"
public class Library { public static String name() { return NAME; } static final String NAME = "WHICH"; }"#;
const USER: &str = r#"
import com.amazonaws.services.lambda.runtime.*;
public class User implements RequestHandler<Integer, String> {
    @Override public String handleRequest(Integer event, Context context) {
        LambdaRuntime.getLogger().log("by the runtime's own");
        return Library.name() + event;
    }
}"#;

fn archive(jar: PathBuf, classes: &Path) {
    std::fs::create_dir_all(jar.parent().unwrap()).unwrap();
    let made = Command::new("jar").arg("cf").arg(jar).arg("-C").arg(classes).arg(".").status();
    assert!(made.unwrap().success());
}

#[tokio::test(flavor = "multi_thread")]
async fn libraries_of_the_package_come_before_the_layers() {
    let bench = java_bench();
    let mut user = java("example.User", &[]);
    let classes = |which: &str| {
        let folder = tempfile::tempdir().unwrap();
        compile(folder.path(), &[("Library", &LIBRARY.replace("WHICH", which))]);
        folder
    };
    let layer = tempfile::tempdir().unwrap();
    write(&layer, "other", "");
    {
        use std::os::unix::fs::PermissionsExt;
        std::fs::set_permissions(layer.path(), std::fs::Permissions::from_mode(0o755)).unwrap();
    }
    archive(layer.path().join("java/lib/a.jar"), classes("layer").path());
    user.spec.layers = vec![layer.path().to_path_buf()];
    // A package often brings AWS's interfaces along, which are then not those that the runtime calls.
    let own = tempfile::tempdir().unwrap();
    let handler = "src/runtime/java/com/amazonaws/services/lambda/runtime/RequestHandler.java";
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let brought = Command::new("javac")
        .args(["--release", "8", "-Xlint:-options"])
        .arg("-sourcepath")
        .arg(root.join("src/runtime/java"))
        .arg("-d")
        .arg(own.path())
        .arg(root.join(handler))
        .status();
    assert!(brought.unwrap().success());
    archive(user.folder.path().join("lib/core.jar"), own.path());
    let code = tempfile::tempdir().unwrap();
    compile(code.path(), &[("User", USER), ("Library", LIBRARY)]);
    std::fs::remove_file(code.path().join("example/Library.class")).unwrap();
    archive(user.folder.path().join("lib/user.jar"), code.path());
    assert_eq!(answer_of(&bench.invoke(&user, "1").await), json!("layer1"));

    archive(user.folder.path().join("lib/z.jar"), classes("package").path());
    user.spec.version_key.push('+');
    assert_eq!(answer_of(&bench.invoke(&user, "2").await), json!("package2"));
    bench.pool.shutdown().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_function_that_takes_too_long_is_ended() {
    let bench = java_bench();
    let code = "public class Slow { public String run(int ms) throws Exception { Thread.sleep(ms); return \"done\"; } }";
    let mut slow = java("example.Slow::run", &[("Slow", code)]);
    slow.spec.timeout = Duration::from_secs(2);
    assert_eq!(answer_of(&bench.invoke(&slow, "1").await), json!("done"));
    let (error, log) = error_and_log(&bench, &slow, "60000").await;
    assert_eq!(error["errorType"], "Sandbox.Timedout");
    assert!(log.contains("Task timed out after 2.00 seconds"), "{log}");
    assert_eq!(answer_of(&bench.invoke(&slow, "2").await), json!("done"));
    bench.pool.shutdown().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn logs_in_json_have_levels() {
    let bench = java_bench();
    let code = r#"
import com.amazonaws.services.lambda.runtime.*;
import com.amazonaws.services.lambda.runtime.logging.LogLevel;
public class Levels { public String run(String event, Context context) {
    context.getLogger().log("fine", LogLevel.DEBUG);
    context.getLogger().log("careful", LogLevel.WARN);
    context.getLogger().log("plain");
    return context.getAwsRequestId();
} }"#;
    let mut levels = java("example.Levels::run", &[("Levels", code)]);
    levels.spec.logging.json = true;
    let id = answer_of(&bench.invoke(&levels, "\"\"").await);
    let log = bench.log();
    let documents: Vec<Value> = log.lines().filter_map(|l| serde_json::from_str(l).ok()).collect();
    let find = |message: &str| documents.iter().find(|document| document["message"] == message);
    let careful = find("careful").unwrap_or_else(|| panic!("{log}"));
    assert_eq!((&careful["level"], &careful["AWSRequestId"]), (&json!("WARN"), &id));
    assert!(find("plain").is_some() && find("fine").is_none(), "{log}");
    bench.pool.shutdown().await;
}
