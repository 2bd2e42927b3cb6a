//! Functions with the network `open`: they reach other machines, and neither this one nor what its network keeps for
//! machines alone. Another machine is a network namespace behind a pair of virtual Ethernet devices.

mod support;

use lambda::sandbox::cell::Network;
use lambda::sandbox::uplink;
use serde_json::{Value, json};
use std::io::{BufRead, BufReader};
use std::net::TcpListener;
use std::process::{Child, Command, Stdio};
use std::time::Duration;
use support::{Bench, Function, answer_of, bench_with, python};

const PRELUDE: &str = "import os, socket, errno, fcntl, struct, urllib.request\n\
    def reach(address, port, device=None, kind=socket.SOCK_STREAM):\n    \
        family = socket.AF_INET6 if ':' in address else socket.AF_INET\n    \
        try:\n        \
            with socket.socket(family, kind) as s:\n            \
                s.settimeout(2)\n            \
                if device: s.setsockopt(socket.SOL_SOCKET, socket.SO_BINDTODEVICE, device)\n            \
                s.connect(socket.getaddrinfo(address, port, family, kind)[0][4])\n            \
                if kind == socket.SOCK_DGRAM: s.send(b'hello')\n            \
                return s.recv(100).decode() or 'reached'\n    \
        except OSError as error: return errno.errorcode.get(error.errno, type(error).__name__)\n";

fn trying(code: &str) -> Function {
    let mut function =
        python(&format!("{PRELUDE}def lambda_handler(event, context):\n    return {code}\n"));
    function.spec.timeout = Duration::from_secs(60);
    function
}

async fn run(bench: &Bench, code: &str) -> Value {
    answer_of(&bench.invoke(&trying(code), "{}").await)
}

/// None, with the reason in the log, where this host lacks the means.
fn open_bench() -> Option<Bench> {
    if !uplink::is_there() {
        eprintln!("skipped: {}", uplink::MEND);
        return None;
    }
    Some(bench_with(|options| options.network = Network::Open))
}

/// A machine that says `neighbour` to everyone at its port 7.
struct Neighbour {
    process: Child,
    address: String,
    /// This host's address on the way there.
    own: String,
}

impl Neighbour {
    /// None where this user may not make network devices.
    fn start() -> Option<Neighbour> {
        let number = std::process::id() % 16_000;
        let (high, low) = (number / 64, number % 64 * 4);
        let (own, address) =
            (format!("10.213.{high}.{}", low + 1), format!("10.213.{high}.{}", low + 2));
        let device = format!("pt{number}");
        let code = "import os, socket, sys, time\n\
            print(os.getpid(), flush=True)\n\
            s = socket.socket()\n\
            while True:\n    \
                try: s.bind((sys.argv[1], 7)); break\n    \
                except OSError: time.sleep(0.05)\n\
            s.listen()\nprint('listens', flush=True)\n\
            while True:\n    c, _ = s.accept(); c.send(b'neighbour'); c.close()\n";
        let mut process = Command::new("unshare")
            .args(["--net", "python3", "-c", code, &address])
            .stdout(Stdio::piped())
            .spawn()
            .ok()?;
        let mut lines = BufReader::new(process.stdout.take()?).lines().map_while(Result::ok);
        let neighbour = Neighbour { process, address: address.clone(), own: own.clone() };
        let pid = lines.next()?;
        let inside = ["nsenter", "-n", "-t", &pid];
        let steps = [
            vec![
                "ip", "link", "add", &device, "type", "veth", "peer", "name", "far", "netns", &pid,
            ],
            vec!["ip", "addr", "add", &format!("{own}/30"), "dev", &device],
            vec!["ip", "link", "set", &device, "up"],
            [&inside[..], &["ip", "addr", "add", &format!("{address}/30"), "dev", "far"]].concat(),
            [&inside[..], &["ip", "link", "set", "far", "up"]].concat(),
        ]
        .map(|words| words.into_iter().map(str::to_owned).collect::<Vec<_>>());
        for words in steps {
            let status = Command::new(&words[0]).args(&words[1..]).status().ok()?;
            status.success().then_some(())?;
        }
        lines.next().filter(|line| line == "listens")?;
        Some(neighbour)
    }
}

/// The pair of devices goes with the namespace.
impl Drop for Neighbour {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn other_machines_are_reached_and_this_one_is_not() {
    let Some(neighbour) = Neighbour::start() else {
        eprintln!("skipped: no virtual network devices can be made here");
        return;
    };
    let Some(bench) = open_bench() else { return };
    let everywhere = TcpListener::bind("0.0.0.0:0").unwrap();
    let port = everywhere.local_addr().unwrap().port();
    std::thread::spawn(move || {
        for stream in everywhere.incoming().flatten() {
            drop(stream);
        }
    });
    let (far, own) = (&neighbour.address, &neighbour.own);
    let code = format!(
        "[reach('{far}', 7), reach('{own}', {port}), reach('127.0.0.1', {port}), \
         urllib.request.urlopen(os.environ['AWS_ENDPOINT_URL']).read().decode()]"
    );
    let expected = json!(["neighbour", "EACCES", "ECONNREFUSED", "cloud"]);
    assert_eq!(run(&bench, &code).await, expected);
    // By the device, which passes the routes by; at every address that is not a function's own.
    let code = format!(
        "[reach(a, {port}, b'tap0', k) for k in (socket.SOCK_STREAM, socket.SOCK_DGRAM) \
         for a in ('{own}', '127.0.0.1', '198.18.0.1', '198.18.0.2', '198.18.0.3', '198.18.0.255', '0.0.0.0')]"
    );
    for (index, said) in run(&bench, &code).await.as_array().unwrap().iter().enumerate() {
        assert!(said != "reached", "{index}: {said}");
    }
    bench.pool.shutdown().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_for_machines_alone_is_closed() {
    let Some(bench) = open_bench() else { return };
    let addresses = "('169.254.169.254', '169.254.170.2', '169.254.0.1', '168.63.129.16', \
                     '100.100.100.200', '192.0.0.192', '0.1.2.3')";
    let said = run(&bench, &format!("[reach(a, 80) for a in {addresses}]")).await;
    assert_eq!(said, json!(vec!["EACCES"; 7]));
    let six = "[reach(a, 80) for a in ('fd00:ec2::254', 'fe80::1%tap0', '64:ff9b::a9fe:a9fe')]";
    for said in run(&bench, six).await.as_array().unwrap() {
        assert!(["ENETUNREACH", "EADDRNOTAVAIL", "EINVAL"].contains(&said.as_str().unwrap()));
    }
    let mapped = run(&bench, "reach('::ffff:169.254.169.254', 80)").await;
    assert_eq!(mapped, "EACCES");
    let by_device = format!("[reach(a, 80, b'tap0') for a in {addresses}]");
    for said in run(&bench, &by_device).await.as_array().unwrap() {
        assert!(
            ["EHOSTUNREACH", "TimeoutError", "EACCES"].contains(&said.as_str().unwrap()),
            "{said}"
        );
    }
    bench.pool.shutdown().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_network_cannot_be_changed_from_inside() {
    let Some(bench) = open_bench() else { return };
    // Delete the route to 169.254.0.0/16 by netlink, by ioctl; take the device down.
    let code = "(lambda n, u: [\
        n.send(struct.pack('IHHII', 36, 25, 5, 1, 0) + struct.pack('8BI', 2, 16, 0, 0, 254, 3, 0, 8, 0) + struct.pack('HH4s', 8, 1, bytes([169, 254, 0, 0]))),\
        struct.unpack('i', n.recv(100)[16:20])[0],\
        attempt(u, 0x890c, bytes(120)), attempt(u, 0x8914, b'tap0'.ljust(40, bytes(1)))]\
        )(socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, 0), socket.socket())[1:]";
    let mut function = trying(code);
    let attempt = "def attempt(s, number, request):\n    \
        try: fcntl.ioctl(s, number, request)\n    \
        except OSError as error: return errno.errorcode[error.errno]\n";
    let path = function.folder.path().join("lambda_function.py");
    let text = std::fs::read_to_string(&path).unwrap();
    std::fs::write(&path, format!("{attempt}{text}")).unwrap();
    function.spec.version_key.push_str("-changed");
    let said = answer_of(&bench.invoke(&function, "{}").await);
    assert_eq!(said, json!([-libc::EPERM, "EPERM", "EPERM"]));
    bench.pool.shutdown().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn names_below_localhost_stay_the_own_cloud() {
    let Some(bench) = open_bench() else { return };
    let said = run(&bench, "socket.gethostbyname('bucket.s3.localhost')").await;
    assert_eq!(said, "127.0.0.1");
    bench.pool.shutdown().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_way_out_ends_with_its_sandbox() {
    let Some(bench) = open_bench() else { return };
    assert_eq!(run(&bench, "1").await, json!(1));
    let own = || {
        let children = format!("/proc/{}/task", std::process::id());
        let tasks = std::fs::read_dir(children).unwrap().flatten();
        let children = tasks.flat_map(|task| {
            let text = std::fs::read_to_string(task.path().join("children")).unwrap_or_default();
            text.split_whitespace().map(str::to_owned).collect::<Vec<_>>()
        });
        let name = |pid: &String| std::fs::read_to_string(format!("/proc/{pid}/comm"));
        children.filter(|pid| name(pid).is_ok_and(|name| name.starts_with("slirp4netns"))).count()
    };
    let before = own();
    bench.pool.shutdown().await;
    assert!(before >= 1 && own() < before, "{before} then {}", own());
}
