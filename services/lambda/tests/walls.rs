//! What a function cannot do: attempts to get out of its sandbox, each refused.

mod support;

use lambda::runtime::discovery::Runtime;
use serde_json::{Value, json};
use std::net::TcpListener;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use support::{Bench, Function, answer_of, bench, bench_with, function, python, write};

/// Runs Python statements that set `answer`.
async fn run(bench: &Bench, statements: &str) -> Value {
    answer_of(&bench.invoke(&statement_function(statements), "{}").await)
}

fn statement_function(statements: &str) -> Function {
    let body: String = statements.lines().map(|line| format!("    {line}\n")).collect();
    let mut function = python(&format!(
        "import os, socket, ctypes, errno\nlibc = ctypes.CDLL(None, use_errno=True)\n\
         def attempt(number, *arguments):\n    \
             outcome = libc.syscall(number, *arguments)\n    \
             return 'allowed' if outcome >= 0 else errno.errorcode[ctypes.get_errno()]\n\
         def lambda_handler(event, context):\n    answer = None\n{body}    return answer\n"
    ));
    function.spec.timeout = Duration::from_secs(20);
    function
}

#[tokio::test(flavor = "multi_thread")]
async fn the_hosts_files_are_not_there() {
    let bench = bench();
    let secret = tempfile::NamedTempFile::new().unwrap();
    let paths = json!([
        secret.path(),
        "/root",
        "/home",
        "/etc/shadow",
        "/sys",
        "/var/lib",
        "/proc/1/environ",
        "/proc/1/root/etc",
        "/proc/1/mem",
        "/proc/1/fd",
        "/proc/kcore",
        "/dev/vda",
        "/dev/mem",
        "/run",
        env!("CARGO_MANIFEST_DIR"),
    ]);
    let code = format!(
        "def seen(path):\n    try:\n        if os.path.isdir(path): return os.listdir(path)\n        \
         return open(path, 'rb').read(1).decode()\n    except OSError: return None\n\
         answer = [path for path in {paths} if seen(path)]"
    );
    assert_eq!(run(&bench, &code).await, json!([]));
    let places = run(&bench, "answer = sorted(os.listdir('/'))").await;
    assert!(!places.to_string().contains("work") && !places.to_string().contains("root"));
    bench.pool.shutdown().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_writable_but_tmp() {
    let bench = bench();
    let code = "def writes(folder):\n    try:\n        open(folder + '/x', 'w').write('x')\n        return True\n    except OSError: return False\nfolders = [f for f, _, _ in os.walk('/') if not f.startswith('/proc') and not f.startswith('/usr/')]\nanswer = [f for f in folders + ['/proc/sys/kernel', '/usr/bin', '/proc/self/task'] if writes(f)]";
    assert_eq!(run(&bench, code).await, json!(["/tmp"]));
    bench.pool.shutdown().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn other_processes_and_instances_are_not_there() {
    let bench = bench();
    let code = "open('/tmp/mine', 'w').write('x')\nanswer = [len([p for p in os.listdir('/proc') if p.isdigit()]), os.listdir('/tmp'), os.getuid() > 1000, os.getgroups(), socket.gethostname(), sorted(map(int, os.listdir('/proc/self/fd')))[:3]]";
    let expected = json!([2, ["mine"], true, [], "169-254-100-1", [0, 1, 2]]);
    assert_eq!(run(&bench, code).await, expected);
    assert_eq!(run(&bench, code).await, expected);
    let open = run(&bench, "answer = [os.readlink(f'/proc/self/fd/{f}').split(':')[0] for f in os.listdir('/proc/self/fd') if os.path.islink(f'/proc/self/fd/{f}')]").await;
    let open: Vec<&str> = open.as_array().unwrap().iter().map(|v| v.as_str().unwrap()).collect();
    assert_eq!(open.iter().filter(|name| **name == "socket").count(), 1, "{open:?}");
    let environment = run(&bench, "answer = 'CARGO_MANIFEST_DIR' in os.environ").await;
    assert_eq!(environment, json!(false));
    bench.pool.shutdown().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_network_ends_at_the_own_cloud() {
    let bench = bench();
    let host = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = host.local_addr().unwrap().port();
    let code = format!(
        "import urllib.request\ndef reach(*address):\n    try:\n        socket.create_connection(address, 2)\n        return 'reached'\n    except OSError as error: return errno.errorcode.get(error.errno, str(error))\n\
         cloud = urllib.request.urlopen(os.environ['AWS_ENDPOINT_URL']).read().decode()\n\
         answer = [cloud, reach('127.0.0.1', {port}), reach('1.1.1.1', 53), reach('169.254.169.254', 80), reach('::1', {port})]"
    );
    let reached = run(&bench, &code).await;
    assert_eq!(reached[0], "cloud");
    assert_eq!(*bench.connections.lock().unwrap(), 1);
    assert_eq!(reached[1], "ECONNREFUSED");
    assert_eq!(reached[2], "ENETUNREACH");
    assert_eq!(reached[3], "ENETUNREACH");
    assert_ne!(reached[4], "reached");
    bench.pool.shutdown().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_connection_to_the_cloud_is_its_functions_whatever_the_version() {
    let seen: Arc<Mutex<Vec<Arc<str>>>> = Arc::default();
    let bench = bench_with(|options| {
        let seen = seen.clone();
        options.endpoint.accept = Arc::new(move |_stream, function, _place| {
            seen.lock().unwrap().push(function);
        });
    });
    let code = "socket.create_connection(('127.0.0.1', 4566)).close()\nanswer = 1";
    let mut function = statement_function(code);
    answer_of(&bench.invoke(&function, "{}").await);
    function.spec.arn.push_str(":7");
    function.spec.version_key.push_str(" 7");
    answer_of(&bench.invoke(&function, "{}").await);
    let mut looks = 0;
    while seen.lock().unwrap().len() < 2 {
        looks += 1;
        assert!(looks < 3_000, "a connection does not come");
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    let own = "arn:aws:lambda:us-east-1:000000000000:function:f";
    assert!(seen.lock().unwrap().iter().all(|function| &**function == own));
    bench.pool.shutdown().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn system_calls_that_reach_beyond_are_refused() {
    let bench = bench();
    let calls = [
        ("mount", "attempt(165, b'none', b'/tmp', b'tmpfs', 0, 0)", "EPERM"),
        ("umount", "attempt(166, b'/proc', 0)", "EPERM"),
        ("pivot_root", "attempt(155, b'/tmp', b'/tmp')", "EPERM"),
        ("chroot", "attempt(161, b'/tmp')", "EPERM"),
        ("ptrace", "attempt(101, 16, 1, 0, 0)", "EPERM"),
        ("process_vm_readv", "attempt(310, 1, 0, 0, 0, 0, 0)", "EPERM"),
        ("unshare user", "attempt(272, 0x10000000)", "EPERM"),
        ("clone newuser", "attempt(56, 0x10000000 | 17, 0, 0, 0, 0)", "EPERM"),
        ("clone3", "attempt(435, 0, 0)", "ENOSYS"),
        ("setns", "attempt(308, 0, 0)", "EPERM"),
        ("keyctl", "attempt(250, 0, 0, 0, 0, 0)", "EPERM"),
        ("bpf", "attempt(321, 0, 0, 0)", "EPERM"),
        ("perf", "attempt(298, 0, 0, 0, 0, 0)", "EPERM"),
        ("init_module", "attempt(175, 0, 0, 0)", "EPERM"),
        ("kexec", "attempt(246, 0, 0, 0, 0)", "EPERM"),
        ("io_uring", "attempt(425, 1, 0)", "ENOSYS"),
        ("userfaultfd", "attempt(323, 0)", "EPERM"),
        ("x32", "attempt(0x40000000 + 165, 0, 0, 0, 0, 0)", "ENOSYS"),
        ("setuid", "attempt(105, 0)", "EPERM"),
        ("mknod", "attempt(133, b'/tmp/d', 0o60666, 0x801)", "EPERM"),
        ("raw socket", "attempt(41, 2, 3, 1)", "EPERM"),
        ("packet socket", "attempt(41, 17, 3, 0)", "EPERM"),
        ("vsock", "attempt(41, 40, 1, 0)", "EPERM"),
        ("alg socket", "attempt(41, 38, 5, 0)", "EPERM"),
        ("clock", "attempt(227, 0, 0)", "EPERM"),
        ("hostname", "attempt(170, b'x', 1)", "EPERM"),
        ("handle", "attempt(304, 3, 0, 0)", "EPERM"),
        ("kill beyond", "attempt(62, 999999, 9)", "ESRCH"),
    ];
    let list: Vec<&str> = calls.iter().map(|(_, call, _)| *call).collect();
    let answers = run(&bench, &format!("answer = [{}]", list.join(", "))).await;
    for (index, (name, _, expected)) in calls.iter().enumerate() {
        // Without root outside, no user 0 exists inside.
        let refused =
            answers[index] == *expected || *name == "setuid" && answers[index] == "EINVAL";
        assert!(refused, "{name}: {}", answers[index]);
    }
    bench.pool.shutdown().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn privileges_cannot_be_won_back() {
    let bench = bench();
    let code = "status = dict(line.split(':\\t', 1) for line in open('/proc/self/status').read().splitlines() if ':\\t' in line)\nanswer = [status[k] for k in ('CapEff', 'CapPrm', 'CapBnd', 'CapAmb', 'NoNewPrivs', 'Seccomp')]";
    let none = "0000000000000000";
    assert_eq!(run(&bench, code).await, json!([none, none, none, none, "1", "2"]));
    bench.pool.shutdown().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_fork_bomb_is_bounded() {
    let bench = bench();
    let code = "import time\ncount = 0\ntry:\n    while count < 5000:\n        if os.fork() == 0:\n            time.sleep(60)\n            os._exit(0)\n        count += 1\nexcept OSError: pass\nanswer = count";
    let mut bomb = statement_function(code);
    bomb.spec.memory_mb = 2048;
    let outcome = bench.invoke(&bomb, "{}").await;
    let count = answer_of(&outcome).as_u64().unwrap();
    assert!((100..1024).contains(&count), "{count}");
    assert_eq!(run(&bench, "answer = 1").await, json!(1));
    bench.pool.shutdown().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn tmp_has_its_size() {
    let bench = bench();
    let code = "written = 0\ntry:\n    with open('/tmp/big', 'wb', buffering=0) as file:\n        while written < 64 << 20: written += file.write(bytes(1 << 20))\nexcept OSError as error: answer = [written >> 20, errno.errorcode[error.errno]]";
    let mut function = statement_function(code);
    function.spec.ephemeral_mb = 24;
    let outcome = bench.invoke(&function, "{}").await;
    assert_eq!(answer_of(&outcome), json!([24, "ENOSPC"]));
    bench.pool.shutdown().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_lies_in_tmp_is_not_the_functions_memory() {
    let bench = bench();
    let code = "with open('/tmp/big', 'wb', buffering=0) as file:\n    for _ in range(300): file.write(bytes(1 << 20))\nanswer = os.path.getsize('/tmp/big') >> 20";
    assert_eq!(run(&bench, code).await, json!(300));
    bench.pool.shutdown().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn names_below_localhost_are_the_own_cloud() {
    let bench = bench();
    let code = "import time\ndef look(name):\n    try: return socket.gethostbyname(name)\n    except OSError as error: return type(error).__name__\nbegan = time.time()\nanswer = [look('bucket.s3.localhost'), look('localhost'), look('example.com'), time.time() - began < 1]";
    let expected = json!(["127.0.0.1", "127.0.0.1", "gaierror", true]);
    assert_eq!(run(&bench, code).await, expected);
    bench.pool.shutdown().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_process_started_in_advance_has_the_same_walls() {
    let bench = bench_with(|options| options.early_per_runtime = 1);
    let runtimes = [Runtime::Python { minor: 12 }, Runtime::Node { major: 20 }];
    for runtime in runtimes {
        bench.pool.prestart(runtime).await;
    }
    let code = "import layered\ndef writes(path):\n    try:\n        open(path, 'w').write('x' * 100000)\n        return True\n    except OSError: return False\nstatus = open('/proc/self/status').read()\nanswer = [os.getcwd(), [writes(f) for f in ('/tmp/x', '/var/task/x', '/x')], os.environ['MINE'], layered.name, 'CapEff:\\t0000000000000000' in status, 'Seccomp:\\t2' in status, attempt(165, b'none', b'/tmp', b'tmpfs', 0, 0), len([p for p in os.listdir('/proc') if p.isdigit()]), open('/proc/1/cmdline').read() == '' or 'hidden']";
    let layer = tempfile::tempdir().unwrap();
    write(&layer, "python/layered.py", "name = 'layer'\n");
    let mut python = statement_function(code);
    python.spec.layers = vec![layer.path().to_path_buf()];
    {
        use std::os::unix::fs::PermissionsExt;
        std::fs::set_permissions(layer.path(), std::fs::Permissions::from_mode(0o755)).unwrap();
    }
    python.spec.environment = vec![("MINE".to_owned(), "yes".to_owned())];
    let outcome = bench.invoke(&python, "{}").await;
    let answer = answer_of(&outcome);
    let first = json!(["/var/task", [true, false, false], "yes", "layer", true, true, "EPERM", 2]);
    assert_eq!(answer.as_array().unwrap()[..8], first.as_array().unwrap()[..]);
    let code = "const fs = require('fs'); exports.handler = async () => { fs.writeFileSync('/tmp/x', 'x'.repeat(100000)); return [process.cwd(), process.env.MINE, require('brought').name, process.argv.length] };";
    let mut node = function(Runtime::Node { major: 20 }, "index.handler", &[("index.js", code)]);
    let layer = tempfile::tempdir().unwrap();
    write(&layer, "nodejs/node_modules/brought/index.js", "exports.name = 'layer';");
    {
        use std::os::unix::fs::PermissionsExt;
        std::fs::set_permissions(layer.path(), std::fs::Permissions::from_mode(0o755)).unwrap();
    }
    node.spec.layers = vec![layer.path().to_path_buf()];
    node.spec.environment = vec![("MINE".to_owned(), "yes".to_owned())];
    let outcome = bench.invoke(&node, "{}").await;
    assert_eq!(answer_of(&outcome), json!(["/var/task", "yes", "layer", 2]));
    bench.pool.shutdown().await;
}

#[test]
fn the_doctor_finds_this_host_well() {
    let scratch = tempfile::tempdir().unwrap();
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let _inside = runtime.enter();
    let checks = lambda::sandbox::doctor::doctor(
        std::path::Path::new(env!("CARGO_BIN_EXE_sandbox-init")),
        scratch.path(),
        lambda::sandbox::cell::Network::Cloud,
    );
    assert_eq!(checks.len(), 9);
    for check in checks {
        assert!(check.ok, "{check:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn environment_layers_and_libraries() {
    let libraries = tempfile::tempdir().unwrap();
    write(&libraries, "brought.py", "name = 'brought'\n");
    write(&libraries, "both.py", "name = 'library'\n");
    let folder = libraries.path().to_path_buf();
    let bench = bench_with(|options| options.runtime_libraries.python = vec![folder]);
    let first = tempfile::tempdir().unwrap();
    write(&first, "python/layered.py", "name = 'first'\n");
    write(&first, "python/both.py", "name = 'layer'\n");
    write(&first, "only", "1");
    let second = tempfile::tempdir().unwrap();
    write(&second, "python/layered.py", "name = 'second'\n");
    let code = "import brought, both, layered\nenv = os.environ\nanswer = [brought.name, both.name, layered.name, os.path.exists('/opt/only'), env['MINE'], env['AWS_LAMBDA_FUNCTION_NAME'], env['AWS_REGION'], env['AWS_ACCESS_KEY_ID'], env['_HANDLER'], env['AWS_LAMBDA_FUNCTION_MEMORY_SIZE'], env['TZ'], context.function_version, context.invoked_function_arn.split(':')[-1]]";
    let mut function = statement_function(code);
    function.spec.layers = vec![first.path().to_path_buf(), second.path().to_path_buf()];
    for layer in &function.spec.layers {
        use std::os::unix::fs::PermissionsExt;
        std::fs::set_permissions(layer, std::fs::Permissions::from_mode(0o755)).unwrap();
    }
    function.spec.environment = vec![
        ("MINE".to_owned(), "yes".to_owned()),
        ("AWS_REGION".to_owned(), "elsewhere".to_owned()),
    ];
    let expected = json!([
        "brought",
        "layer",
        "second",
        true,
        "yes",
        "f",
        "us-east-1",
        "ASIAEXAMPLE",
        "lambda_function.lambda_handler",
        "128",
        ":UTC",
        "$LATEST",
        "f"
    ]);
    assert_eq!(answer_of(&bench.invoke(&function, "{}").await), expected);
    bench.pool.shutdown().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn instances_are_kept_evicted_and_retired() {
    let bench = bench_with(|options| {
        options.memory_mb_max = 256;
        options.idle = Duration::from_secs(4);
    });
    let functions: Vec<Function> = (0..3).map(|_| statement_function("answer = 1")).collect();
    for function in &functions {
        answer_of(&bench.invoke(function, "{}").await);
    }
    let idle: Vec<usize> = functions.iter().map(|f| bench.pool.idle(&f.spec.version_key)).collect();
    assert_eq!(idle, [0, 1, 1], "the oldest made room");
    bench.pool.retire(&functions[1].spec.version_key).await;
    assert_eq!(bench.pool.idle(&functions[1].spec.version_key), 0);
    let mut looks = 0;
    while bench.pool.idle(&functions[2].spec.version_key) > 0 {
        looks += 1;
        assert!(looks < 200, "it does not idle out");
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    bench.pool.shutdown().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn events_wait_for_memory_up_to_a_limit() {
    let bench = bench_with(|options| {
        options.memory_mb_max = 128;
        options.queue_max = 1;
    });
    let function = statement_function("import time\ntime.sleep(0.5)\nanswer = os.getpid()");
    let spec = Arc::new(function.spec.clone());
    let invoke = || bench.pool.invoke(&spec, bench.invocation(&spec, "{}"));
    let (first, second, third) = tokio::join!(invoke(), invoke(), invoke());
    let busy = [&first, &second, &third].iter().filter(|outcome| outcome.is_err()).count();
    assert_eq!(busy, 1);
    let error = [first, second, third].into_iter().find_map(Result::err).unwrap();
    assert!(error.to_string().starts_with("no capacity"));
    bench.pool.shutdown().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn without_walls_functions_still_run() {
    let bench = bench_with(|options| options.sandbox = lambda::sandbox::cell::SandboxMode::Off);
    let python = statement_function("print('hi')\nanswer = event");
    assert_eq!(answer_of(&bench.invoke(&python, "1").await), json!(1));
    let code = "exports.handler = async (event) => event;";
    let node = function(Runtime::Node { major: 20 }, "index.handler", &[("index.js", code)]);
    assert_eq!(answer_of(&bench.invoke(&node, "2").await), json!(2));
    assert!(bench.log().contains("hi\n"));
    bench.pool.shutdown().await;
}
