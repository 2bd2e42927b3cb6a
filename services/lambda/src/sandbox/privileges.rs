//! What a function's process gives up before it runs a customer's code: limits, groups, user,
//! capabilities, new privileges, and through Landlock every write outside its own `/tmp`.

use crate::sandbox::filter;
use crate::sandbox::step::{Step, StepError};
use landlock::{
    ABI, Access, AccessFs, CompatLevel, Compatible, PathBeneath, PathFd, Ruleset, RulesetAttr,
    RulesetCreatedAttr, Scope,
};
use rustix::process::{Gid, Resource, Rlimit, Uid, setrlimit};
use rustix::thread::{
    CapabilitySet, CapabilitySets, clear_ambient_capability_set,
    remove_capability_from_bounding_set, set_capabilities, set_no_new_privs, set_thread_groups,
    set_thread_res_gid, set_thread_res_uid,
};

/// Lambda's own number, for descriptors and for processes and threads alike.
pub(crate) const FILES_MAX: u64 = 1024;
pub(crate) const PROCESSES_MAX: u64 = 1024;

/// Gives all of it up, in the only order that works.
pub(crate) fn drop_all(user: Option<u32>) -> Result<(), StepError> {
    limits()?;
    for capability in CapabilitySet::all().iter() {
        // An older kernel knows fewer capabilities.
        let _ = remove_capability_from_bounding_set(capability);
    }
    let _ = clear_ambient_capability_set();
    if let Some(user) = user {
        set_thread_groups(&[]).step("leave all groups")?;
        let (gid, uid) = (Gid::from_raw(user), Uid::from_raw(user));
        set_thread_res_gid(gid, gid, gid).step("change the group")?;
        set_thread_res_uid(uid, uid, uid).step("change the user")?;
    }
    let none = CapabilitySet::empty();
    let sets = CapabilitySets { effective: none, permitted: none, inheritable: none };
    set_capabilities(None, sets).step("drop capabilities")?;
    set_no_new_privs(true).step("forbid new privileges")?;
    landlock()?;
    filter::apply()
}

fn limits() -> Result<(), StepError> {
    let numbers = [
        (Resource::Core, 0),
        (Resource::Nofile, FILES_MAX),
        (Resource::Nproc, PROCESSES_MAX),
        (Resource::Memlock, 64 * 1024),
    ];
    for (resource, number) in numbers {
        let limit = Rlimit { current: Some(number), maximum: Some(number) };
        setrlimit(resource, limit).step("set a resource limit")?;
    }
    Ok(())
}

/// A second wall behind the mounts: reads anywhere in the sandbox's own tree, writes in `/tmp`, `/dev` and
/// `/proc` only, no signals and no abstract sockets beyond the sandbox. Where the kernel is older than a
/// right, that right is left to the mounts.
fn landlock() -> Result<(), StepError> {
    let all = AccessFs::from_all(ABI::V5);
    let built = || -> Result<_, Box<dyn std::error::Error>> {
        let mut ruleset = Ruleset::default()
            .set_compatibility(CompatLevel::BestEffort)
            .handle_access(all)?
            .scope(Scope::AbstractUnixSocket | Scope::Signal)?
            .create()?
            .add_rule(PathBeneath::new(PathFd::new("/")?, AccessFs::from_read(ABI::V5)))?;
        for path in ["/tmp", "/dev", "/proc"] {
            ruleset = ruleset.add_rule(PathBeneath::new(PathFd::new(path)?, all))?;
        }
        Ok(ruleset)
    };
    built().step("build Landlock rules")?.restrict_self().step("apply Landlock rules")?;
    Ok(())
}
