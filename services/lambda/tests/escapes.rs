//! More of what a function might try: means that are odd, and means that use up the host. Each is refused or
//! ends the function alone.

mod support;

use lambda::sandbox::cell::Network;
use serde_json::{Value, json};
use std::os::linux::net::SocketAddrExt;
use std::os::unix::net::{SocketAddr, UnixListener};
use std::time::Duration;
use support::{Bench, Function, answer_of, bench, bench_with, error_of, python};

const PRELUDE: &str = "import os, socket, ctypes, errno, signal, mmap\n\
    libc = ctypes.CDLL(None, use_errno=True)\n\
    def attempt(number, *arguments):\n    \
        outcome = libc.syscall(number, *arguments)\n    \
        return 'allowed' if outcome >= 0 else errno.errorcode[ctypes.get_errno()]\n";

fn trying(statements: &str) -> Function {
    let body: String = statements.lines().map(|line| format!("    {line}\n")).collect();
    let handler = format!(
        "def lambda_handler(event, context):\n    answer = None\n{body}    return answer\n"
    );
    let mut function = python(&format!("{PRELUDE}{handler}"));
    function.spec.timeout = Duration::from_secs(60);
    function
}

async fn run(bench: &Bench, statements: &str) -> Value {
    answer_of(&bench.invoke(&trying(statements), "{}").await)
}

#[tokio::test(flavor = "multi_thread")]
async fn newer_and_rarer_calls_are_refused() {
    let bench = bench();
    let calls = [
        ("open_tree", "attempt(428, -100, b'/', 1)", "EPERM"),
        ("move_mount", "attempt(429, -1, b'/', -1, b'/tmp', 0)", "EPERM"),
        ("fsopen", "attempt(430, b'tmpfs', 0)", "EPERM"),
        ("mount_setattr", "attempt(442, -100, b'/', 0, 0, 0)", "EPERM"),
        ("open_tree_attr", "attempt(467, -100, b'/', 0, 0, 0)", "EPERM"),
        ("statmount", "attempt(457, 0, 0, 0, 0)", "EPERM"),
        ("listmount", "attempt(458, 0, 0, 0, 0)", "EPERM"),
        ("pidfd_getfd", "attempt(438, 0, 0, 0)", "EPERM"),
        ("process_vm_writev", "attempt(311, 1, 0, 0, 0, 0, 0)", "EPERM"),
        ("process_madvise", "attempt(440, 0, 0, 0, 0, 0)", "EPERM"),
        ("kcmp", "attempt(312, 1, 1, 0, 0, 0)", "EPERM"),
        ("add_key", "attempt(248, b'user', b'a', b'b', 1, -4)", "EPERM"),
        ("request_key", "attempt(249, b'user', b'a', 0, -4)", "EPERM"),
        ("unshare mount", "attempt(272, 0x20000)", "EPERM"),
        ("unshare net", "attempt(272, 0x40000000)", "EPERM"),
        ("unshare cgroup", "attempt(272, 0x02000000)", "EPERM"),
        ("unshare time", "attempt(272, 0x80)", "EPERM"),
        ("clone with a pid namespace", "attempt(56, 0x20000000 | 17, 0, 0, 0, 0)", "EPERM"),
        ("io_uring_enter", "attempt(426, 0, 0, 0, 0, 0, 0)", "ENOSYS"),
        ("io_uring_register", "attempt(427, 0, 0, 0, 0)", "ENOSYS"),
        ("fanotify", "attempt(300, 0, 0)", "EPERM"),
        ("quotactl_fd", "attempt(443, 0, 0, 0, 0)", "EPERM"),
        ("acct", "attempt(163, 0)", "EPERM"),
        ("syslog", "attempt(103, 3, 0, 0)", "EPERM"),
        ("iopl", "attempt(172, 3)", "EPERM"),
        ("modify_ldt", "attempt(154, 0, 0, 0)", "EPERM"),
        ("reboot", "attempt(169, 0xfee1dead, 672274793, 0, 0)", "EPERM"),
        ("swapon", "attempt(167, b'/tmp/s', 0)", "EPERM"),
        ("memory that stays", "attempt(151, 3)", "ENOMEM"),
        ("raw IPv6 socket", "attempt(41, 10, 3, 58)", "EPERM"),
        ("SCTP", "attempt(41, 2, 1, 132)", "EPERM"),
        ("SCTP in packets", "attempt(41, 10, 5, 132)", "EPERM"),
        ("DCCP", "attempt(41, 2, 6, 33)", "EPERM"),
        ("UDP-Lite", "attempt(41, 2, 2, 136)", "EPERM"),
        ("packets by their old name", "attempt(41, 2, 10, 768)", "EPERM"),
        ("the kernel's asynchronous I/O", "attempt(206, 65536, bytes(8))", "ENOSYS"),
        ("netlink's audit", "attempt(41, 16, 3, 9)", "EPERM"),
        ("bluetooth socket", "attempt(41, 31, 1, 0)", "EPERM"),
        ("XDP socket", "attempt(41, 44, 3, 0)", "EPERM"),
        ("a terminal's input", "attempt(16, 0, 0x5412, b'x')", "EPERM"),
        ("a terminal's paste", "attempt(16, 0, 0x541C, b'x')", "EPERM"),
        ("priority", "attempt(141, 0, 0, -20)", "EACCES"),
        ("TCP", "'refused' if attempt(41, 2, 1, 6) != 'allowed' else 'made'", "made"),
        ("real-time scheduling", "attempt(144, 0, 1, bytes([50, 0, 0, 0]))", "EPERM"),
    ];
    let list: Vec<&str> = calls.iter().map(|(_, call, _)| *call).collect();
    let answers = run(&bench, &format!("answer = [{}]", list.join(", "))).await;
    let wrong: Vec<String> = calls
        .iter()
        .enumerate()
        .filter(|(index, (_, _, expected))| answers[*index] != *expected)
        .map(|(index, (name, _, expected))| format!("{name}: {} not {expected}", answers[index]))
        .collect();
    assert_eq!(wrong, Vec::<String>::new());
    bench.pool.shutdown().await;
}

/// The same calls have other numbers there, which a filter by number alone would let through.
#[cfg(target_arch = "x86_64")]
#[tokio::test(flavor = "multi_thread")]
async fn calls_of_32_bits_end_the_function() {
    let bench = bench();
    // mov eax, 21 (mount); int 0x80; ret
    let code = "page = mmap.mmap(-1, 4096, prot=mmap.PROT_READ | mmap.PROT_WRITE | mmap.PROT_EXEC)\n\
        page.write(bytes([0xb8, 21, 0, 0, 0, 0xcd, 0x80, 0xc3]))\n\
        place = ctypes.addressof(ctypes.c_char.from_buffer(page))\n\
        answer = ctypes.CFUNCTYPE(ctypes.c_int)(place)()";
    let outcome = bench.invoke(&trying(code), "{}").await;
    let ended = match &outcome.result {
        // A kernel without the calls of 32 bits knows no such interrupt.
        Ok(_) => panic!("the call was made: {outcome:?}"),
        Err(_) => error_of(&outcome),
    };
    assert_eq!(ended["errorType"], "Runtime.ExitError");
    bench.pool.shutdown().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn signals_and_abstract_sockets_end_at_the_sandbox() {
    let bench = bench();
    let name = format!("pileus-test-{}", std::process::id());
    let address = SocketAddr::from_abstract_name(&name).unwrap();
    let _listening = UnixListener::bind_addr(&address).unwrap();
    let code = format!(
        "def told(pid, number):\n    try:\n        os.kill(pid, number)\n        return 'sent'\n    except OSError as error: return errno.errorcode[error.errno]\n\
         outside = [told({own}, 0), told({own}, 9), told({own} - 1, 9), told(-{own}, 9)]\n\
         # Its own first process takes no signal that it does not wait for.\n\
         told(1, 9); told(1, 15)\n\
         with socket.socket(socket.AF_UNIX) as tried: abstract = tried.connect_ex('\\0{name}')\n\
         answer = [outside, abstract != 0]",
        own = std::process::id()
    );
    let expected = json!([["ESRCH", "ESRCH", "ESRCH", "ESRCH"], true]);
    let function = trying(&code);
    assert_eq!(answer_of(&bench.invoke(&function, "{}").await), expected);
    assert_eq!(answer_of(&bench.invoke(&function, "{}").await), expected, "it lives on");
    bench.pool.shutdown().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_first_process_gives_nothing_away() {
    let bench = bench();
    let code = "def seen(path):\n    try:\n        if os.path.isdir(path): return os.listdir(path)\n        return open(path, 'rb').read(64)\n    except OSError: return None\n\
        names = ['environ', 'maps', 'mem', 'fd', 'fdinfo', 'root', 'cwd', 'map_files', 'auxv', 'syscall', 'stack', 'io', 'ns']\n\
        answer = [name for name in names if seen('/proc/1/' + name)]\n\
        answer += [name for name in ('cwd', 'root', 'exe') if os.access('/proc/1/' + name + '/', os.R_OK)]";
    assert_eq!(run(&bench, code).await, json!([]));
    bench.pool.shutdown().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn where_the_host_has_no_memory_left_functions_end_first() {
    let bench = bench();
    let code = "answer = int(open('/proc/self/oom_score_adj').read())";
    assert!(run(&bench, code).await.as_i64().unwrap() >= 500);
    bench.pool.shutdown().await;
}

/// As a disk of its size has them: one for each 16 KiB.
#[tokio::test(flavor = "multi_thread")]
async fn tmp_has_so_many_files() {
    let bench = bench();
    let code = "count = 0\ntry:\n    while True:\n        os.close(os.open(f'/tmp/{count}', os.O_CREAT))\n        count += 1\nexcept OSError as error: answer = [count, errno.errorcode[error.errno]]";
    let mut function = trying(code);
    function.spec.ephemeral_mb = 512;
    let answer = answer_of(&bench.invoke(&function, "{}").await);
    assert_eq!(answer[1], "ENOSPC");
    let count = answer[0].as_u64().unwrap();
    assert!((32_000..32_769).contains(&count), "{count}");
    bench.pool.shutdown().await;
}

/// Memory that is no process's own: in files without a name, and in shared segments.
#[tokio::test(flavor = "multi_thread")]
async fn memory_beside_the_heap_is_bounded_too() {
    let bench = bench();
    let fillers = [
        "fd = os.memfd_create('m')\nwhile True: os.write(fd, bytes(1 << 20))",
        "while True:\n    place = libc.shmat(libc.shmget(0, 1 << 24, 0o1600), 0, 0)\n    if place == -1: os.kill(os.getpid(), 9)\n    ctypes.memset(ctypes.c_void_p(place & 0xffffffffffffffff), 1, 1 << 24)",
        "kept = [mmap.mmap(-1, 1 << 24) for _ in range(200)]\nfor area in kept: area.write(bytes(1 << 24))",
        "pairs = []\nwhile True:\n    pairs.append(socket.socketpair())\n    pairs[-1][0].setblocking(False)\n    try:\n        while True: pairs[-1][0].send(bytes(1 << 16))\n    except BlockingIOError: pass",
    ];
    for filler in fillers {
        let mut function = trying(filler);
        function.spec.ephemeral_mb = 512;
        let outcome = bench.invoke(&function, "{}").await;
        // Killed for want of memory, or stopped by the limit on descriptors.
        let error = error_of(&outcome);
        let kind = error["errorType"].as_str().unwrap_or_default();
        assert!(
            ["Runtime.ExitError", "Runtime.OutOfMemory", "OSError", "MemoryError"].contains(&kind),
            "{filler}: {error}"
        );
        assert_eq!(run(&bench, "answer = 1").await, json!(1));
    }
    bench.pool.shutdown().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_function_without_a_network_still_runs() {
    let bench = bench_with(|options| options.network = Network::Nothing);
    let code = "address = os.environ['AWS_ENDPOINT_URL'].split('//')[1].split(':')\n\
        with socket.socket() as tried: answer = errno.errorcode[tried.connect_ex((address[0], int(address[1])))]";
    assert_eq!(run(&bench, code).await, json!("ECONNREFUSED"));
    assert_eq!(*bench.connections.lock().unwrap(), 0);
    bench.pool.shutdown().await;
}
