//! The system calls that a function may not make.
//!
//! A deny-list, since customers' programs may use anything Lambda allows: what is denied either reaches
//! beyond a sandbox (mounts, namespaces, modules, tracing, keys, clocks) or is a large attack surface that
//! Lambda does not offer either (io_uring, BPF, userfaultfd). Sockets are the other way about: only the
//! families that programs need exist, so that `AF_VSOCK` or `AF_PACKET` reach nothing.

use crate::sandbox::step::{Step, StepError};
use seccompiler::{
    BpfProgram, SeccompAction, SeccompCmpArgLen, SeccompCmpOp, SeccompCondition, SeccompFilter,
    SeccompRule, TargetArch, apply_filter, sock_filter,
};
use std::collections::BTreeMap;

type Rules = BTreeMap<i64, Vec<SeccompRule>>;

/// Calls that are younger than `libc` knows them; one number on every architecture.
const OPEN_TREE_ATTR: i64 = 467;
const STATMOUNT: i64 = 457;
const LISTMOUNT: i64 = 458;

/// Refused with EPERM, as an unprivileged process would be.
const DENIED: [i64; 51] = [
    libc::SYS_mount,
    libc::SYS_umount2,
    libc::SYS_pivot_root,
    libc::SYS_chroot,
    libc::SYS_move_mount,
    libc::SYS_open_tree,
    libc::SYS_fsopen,
    libc::SYS_fsconfig,
    libc::SYS_fsmount,
    libc::SYS_fspick,
    libc::SYS_mount_setattr,
    OPEN_TREE_ATTR,
    STATMOUNT,
    LISTMOUNT,
    libc::SYS_unshare,
    libc::SYS_setns,
    libc::SYS_ptrace,
    libc::SYS_process_vm_readv,
    libc::SYS_process_vm_writev,
    libc::SYS_process_madvise,
    libc::SYS_pidfd_getfd,
    libc::SYS_kcmp,
    libc::SYS_keyctl,
    libc::SYS_add_key,
    libc::SYS_request_key,
    libc::SYS_bpf,
    libc::SYS_perf_event_open,
    libc::SYS_userfaultfd,
    libc::SYS_kexec_load,
    libc::SYS_kexec_file_load,
    libc::SYS_init_module,
    libc::SYS_finit_module,
    libc::SYS_delete_module,
    libc::SYS_swapon,
    libc::SYS_swapoff,
    libc::SYS_reboot,
    libc::SYS_sethostname,
    libc::SYS_setdomainname,
    libc::SYS_acct,
    libc::SYS_quotactl,
    libc::SYS_quotactl_fd,
    libc::SYS_settimeofday,
    libc::SYS_clock_settime,
    libc::SYS_adjtimex,
    libc::SYS_clock_adjtime,
    libc::SYS_syslog,
    libc::SYS_vhangup,
    libc::SYS_open_by_handle_at,
    libc::SYS_name_to_handle_at,
    libc::SYS_lookup_dcookie,
    libc::SYS_fanotify_init,
];

/// Refused with ENOSYS, upon which libraries fall back to the older way (clone3 to clone, whose flags can
/// be checked; io_uring to epoll; the kernel's own asynchronous I/O, of which all of a host share so much, to threads).
const ABSENT: [i64; 5] = [
    libc::SYS_clone3,
    libc::SYS_io_setup,
    libc::SYS_io_uring_setup,
    libc::SYS_io_uring_enter,
    libc::SYS_io_uring_register,
];

const NAMESPACE_FLAGS: [libc::c_int; 8] = [
    libc::CLONE_NEWUSER,
    libc::CLONE_NEWNS,
    libc::CLONE_NEWPID,
    libc::CLONE_NEWNET,
    libc::CLONE_NEWIPC,
    libc::CLONE_NEWUTS,
    libc::CLONE_NEWCGROUP,
    0x80, // CLONE_NEWTIME
];

const FAMILIES: [libc::c_int; 4] = [libc::AF_UNIX, libc::AF_INET, libc::AF_INET6, libc::AF_NETLINK];
const SOCKET_TYPE_MASK: u64 = 0xf;
/// Of the internet's families: raw, datagrams in order, packets in order (SCTP), DCCP, and the old name of packet sockets.
const TYPES_DENIED: [u64; 5] = [3, 4, 5, 6, 10];
/// And the only protocols: by default, ICMP, TCP, UDP, ICMPv6, MPTCP. Others are modules that a socket would load.
const PROTOCOLS: [u64; 6] = [0, 1, 6, 17, 58, 262];

/// From here on the process and its children are filtered, for good.
pub(crate) fn apply() -> Result<(), StepError> {
    for program in programs()? {
        apply_filter(&program).step("apply a seccomp filter")?;
    }
    Ok(())
}

fn programs() -> Result<Vec<BpfProgram>, StepError> {
    let absent: Rules = ABSENT.iter().map(|number| (*number, Vec::new())).collect();
    let mut programs = vec![compile(denied()?, libc::EPERM)?, compile(absent, libc::ENOSYS)?];
    if cfg!(target_arch = "x86_64") {
        programs.push(no_x32());
    }
    Ok(programs)
}

fn compile(rules: Rules, errno: i32) -> Result<BpfProgram, StepError> {
    let architecture: TargetArch =
        std::env::consts::ARCH.try_into().step("seccomp on this architecture")?;
    let refuse = SeccompAction::Errno(errno.unsigned_abs());
    SeccompFilter::new(rules, SeccompAction::Allow, refuse, architecture)
        .and_then(TryInto::try_into)
        .step("build a seccomp filter")
}

fn denied() -> Result<Rules, StepError> {
    let mut rules: Rules = DENIED.iter().map(|number| (*number, Vec::new())).collect();
    #[cfg(target_arch = "x86_64")]
    for number in [libc::SYS_iopl, libc::SYS_ioperm, libc::SYS_uselib, libc::SYS_modify_ldt] {
        rules.insert(number, Vec::new());
    }
    let mut clone = Vec::new();
    for flag in NAMESPACE_FLAGS {
        let flag = u64::from(flag.unsigned_abs());
        clone.push(rule(vec![condition(0, SeccompCmpOp::MaskedEq(flag), flag)?])?);
    }
    rules.insert(libc::SYS_clone, clone);
    rules.insert(libc::SYS_socket, socket_rules()?);
    // A terminal's input must not be written by the function, nor pasted.
    let inject = [libc::TIOCSTI, libc::TIOCLINUX]
        .map(|request| rule(vec![condition(1, SeccompCmpOp::Eq, request)?]));
    rules.insert(libc::SYS_ioctl, inject.into_iter().collect::<Result<_, _>>()?);
    Ok(rules)
}

fn socket_rules() -> Result<Vec<SeccompRule>, StepError> {
    let mut other_family = Vec::new();
    for family in FAMILIES {
        other_family.push(condition(0, SeccompCmpOp::Ne, u64::from(family.unsigned_abs()))?);
    }
    let mut rules = vec![rule(other_family)?];
    // Of the kernel's own protocols, the one by which libraries list interfaces.
    let netlink = u64::from(libc::AF_NETLINK.unsigned_abs());
    rules.push(rule(vec![
        condition(0, SeccompCmpOp::Eq, netlink)?,
        condition(2, SeccompCmpOp::Ne, u64::from(libc::NETLINK_ROUTE.unsigned_abs()))?,
    ])?);
    for family in [libc::AF_INET, libc::AF_INET6] {
        let family = || condition(0, SeccompCmpOp::Eq, u64::from(family.unsigned_abs()));
        for kind in TYPES_DENIED {
            let masked = SeccompCmpOp::MaskedEq(SOCKET_TYPE_MASK);
            rules.push(rule(vec![family()?, condition(1, masked, kind)?])?);
        }
        let mut other_protocol = vec![family()?];
        for protocol in PROTOCOLS {
            other_protocol.push(condition(2, SeccompCmpOp::Ne, protocol)?);
        }
        rules.push(rule(other_protocol)?);
    }
    Ok(rules)
}

fn condition(index: u8, operator: SeccompCmpOp, value: u64) -> Result<SeccompCondition, StepError> {
    SeccompCondition::new(index, SeccompCmpArgLen::Dword, operator, value)
        .step("build a seccomp condition")
}

fn rule(conditions: Vec<SeccompCondition>) -> Result<SeccompRule, StepError> {
    SeccompRule::new(conditions).step("build a seccomp rule")
}

/// The x32 interface numbers the same calls from another base, which would pass a deny-list by.
fn no_x32() -> BpfProgram {
    const X32_BASE: u32 = 0x4000_0000;
    let absent = libc::SECCOMP_RET_ERRNO | libc::ENOSYS.unsigned_abs();
    let code = |class: u32| u16::try_from(class).expect("BPF codes have 16 bits");
    let load = code(libc::BPF_LD | libc::BPF_W | libc::BPF_ABS);
    let at_least = code(libc::BPF_JMP | libc::BPF_JGE | libc::BPF_K);
    let give = code(libc::BPF_RET | libc::BPF_K);
    vec![
        sock_filter { code: load, jt: 0, jf: 0, k: 0 },
        sock_filter { code: at_least, jt: 0, jf: 1, k: X32_BASE },
        sock_filter { code: give, jt: 0, jf: 0, k: absent },
        sock_filter { code: give, jt: 0, jf: 0, k: libc::SECCOMP_RET_ALLOW },
    ]
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_filters_compile() {
        let programs = super::programs().unwrap();
        assert!(programs.iter().all(|program| !program.is_empty()));
    }
}
