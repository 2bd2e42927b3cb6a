//! What this host offers for sandboxes, and what to do about what it lacks.

use crate::runtime::discovery::Runtimes;
use crate::sandbox::cell::{Cells, Network, SandboxMode, Shown};
use crate::sandbox::cgroup::Groups;
use crate::sandbox::step::StepError;
use crate::sandbox::uplink;
use std::path::Path;
use world::World;

/// One line of `pileus doctor`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Check {
    pub name: &'static str,
    pub ok: bool,
    pub detail: String,
    /// What to do when it is not well; empty otherwise.
    pub mend: String,
}

/// Blocking: tries everything a sandbox needs. `init_program` is the program that calls
/// `init::maybe_sandbox_init`, `scratch` a folder that may be written to, `network` what functions are to reach.
pub fn doctor(init_program: &Path, scratch: &Path, network: Network) -> Vec<Check> {
    let groups = Groups::new().map(|groups| {
        let detail = groups.describe().to_owned();
        groups.remove();
        detail
    });
    let control_groups = check(
        "control groups",
        groups.map_err(|error| error.to_string()),
        "mount cgroups with memory, pids and cpu, or run under systemd-run --user --scope -p Delegate=yes",
    );
    let trial = |network| {
        let (program, world) = (init_program.to_path_buf(), World::real());
        Cells::new(SandboxMode::On, network, program, scratch, world)
            .and_then(|cells| cells.prepare(Shown::Host(Vec::new()), vec![9001], None).map(drop))
    };
    let namespaces = trial(Network::Cloud)
        .map(|()| "mounts, processes, network, IPC and host name are private".to_owned());
    let namespaces = check(
        "namespaces",
        namespaces.map_err(|error| error.to_string()),
        "run as root, or allow user namespaces (sysctl kernel.unprivileged_userns_clone=1, \
         kernel.apparmor_restrict_unprivileged_userns=0); or --sandbox=off",
    );
    let runtimes = Runtimes::discover(&[]);
    let languages = |name, found: Vec<String>, mend| {
        let found = (!found.is_empty()).then(|| found.join(", ")).ok_or_else(|| "none".to_owned());
        check(name, found, mend)
    };
    vec![
        control_groups,
        namespaces,
        check("seccomp", seccomp(), "a kernel with CONFIG_SECCOMP_FILTER"),
        reaches(network, trial),
        check("landlock", landlock(), "a kernel from 5.13 on with landlock in its lsm= list"),
        languages("python", runtimes.python_names(), "install python3 or use pyenv"),
        optional("ruby", runtimes.ruby_names(), "functions of ruby3.* need it, as of rbenv"),
        optional("java", runtimes.java_names(), "functions of java* need it: a JDK, with javac"),
        languages("node", runtimes.node_names(), "install nodejs from nodejs.org or use nvm"),
    ]
}

/// A language that many do without: it is named, and its lack is nothing to mend.
fn optional(name: &'static str, found: Vec<String>, need: &str) -> Check {
    let detail = match found.as_slice() {
        [] => format!("none; {need}"),
        found => found.join(", "),
    };
    Check { name, ok: true, detail, mend: String::new() }
}

/// What functions reach, and whether this host has the means.
fn reaches(network: Network, trial: impl Fn(Network) -> Result<(), StepError>) -> Check {
    let open = match uplink::find() {
        Some(program) => format!("open is possible with {}", program.display()),
        None => format!("open is not possible: {}", uplink::MEND),
    };
    let outcome = match network {
        Network::Cloud => Ok(format!("cloud: their own cloud, nothing else; {open}")),
        Network::Nothing => Ok(format!("none: nothing; {open}")),
        Network::Open => trial(Network::Open)
            .map(|()| format!("open: their own cloud and the internet, by {}", uplink::PROGRAM))
            .map_err(|error| format!("open: it would not work: {error}")),
    };
    check("function network", outcome, uplink::MEND)
}

fn check(name: &'static str, outcome: Result<String, String>, mend: &str) -> Check {
    match outcome {
        Ok(detail) => Check { name, ok: true, detail, mend: String::new() },
        Err(detail) => Check { name, ok: false, detail, mend: mend.to_owned() },
    }
}

fn seccomp() -> Result<String, String> {
    let path = "/proc/sys/kernel/seccomp/actions_avail";
    std::fs::read_to_string(path).map(|text| text.trim().to_owned()).map_err(|e| e.to_string())
}

#[allow(unsafe_code)]
fn landlock() -> Result<String, String> {
    const VERSION: u32 = 1;
    // SAFETY: with a null attribute, size 0 and the version flag the call only returns a number.
    let abi = unsafe {
        libc::syscall(libc::SYS_landlock_create_ruleset, std::ptr::null::<u8>(), 0usize, VERSION)
    };
    if abi > 0 {
        Ok(format!("ABI {abi}"))
    } else {
        Err(std::io::Error::last_os_error().to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::{Network, reaches};
    use crate::sandbox::step::StepError;

    #[test]
    fn the_network_is_named_whether_it_would_work_or_not() {
        let fails = |_: Network| -> Result<(), StepError> {
            Err(StepError { step: "tap0".into(), error: "no such device".into() })
        };
        for (network, name) in
            [(Network::Cloud, "cloud: "), (Network::Nothing, "none: "), (Network::Open, "open: ")]
        {
            let works = reaches(network, |_| Ok(()));
            assert!(works.ok && works.detail.starts_with(name), "{works:?}");
            let lacks = reaches(network, fails);
            assert_eq!(lacks.ok, network != Network::Open);
            assert!(lacks.detail.starts_with(name), "{lacks:?}");
        }
    }
}
