//! The root of a container image: its folder, read-only, with the sandbox's own `/dev`, `/proc`, `/tmp` and names of
//! hosts over it.
//!
//! Unpacking has seen to it that these are folders and files of the image's own, and no links: what is mounted here
//! stands where it says.

use crate::sandbox::plan::Prepare;
use crate::sandbox::root::{HOSTS, devices, own_tmp, proc, read_only, resolving, tmpfs};
use crate::sandbox::step::{Step, StepError};
use rustix::mount::{
    MountFlags, MountPropagationFlags, UnmountFlags, mount_bind, mount_change, mount_remount,
    unmount,
};
use std::fs;
use std::path::Path;

pub(crate) fn assemble(plan: &Prepare, image: &Path) -> Result<(), StepError> {
    let (root, stage) = (plan.root.as_path(), plan.stage.as_path());
    let step = || format!("show the image at {}", image.display());
    mount_bind(image, stage).step(step())?;
    read_only(stage).step(step())?;
    mount_bind(stage, root).step(step())?;
    unmount(stage, UnmountFlags::DETACH).step(step())?;
    mount_change(root, MountPropagationFlags::SHARED).step("share the new root")?;
    let flags = MountFlags::NOSUID | MountFlags::NODEV;
    let dev = root.join("dev");
    tmpfs(&dev, "mode=755,size=64k", flags)?;
    devices(plan)?;
    let shut = MountFlags::BIND | MountFlags::RDONLY | flags;
    mount_remount(&dev, shut, "").step("make /dev read-only")?;
    names(plan)?;
    proc(root)?;
    own_tmp(root)
}

/// Names of hosts are the sandbox's; all else in `/etc` is the image's.
fn names(plan: &Prepare) -> Result<(), StepError> {
    let flags = MountFlags::NOSUID | MountFlags::NODEV;
    tmpfs(&plan.stage, "mode=755,size=64k", flags)?;
    for (name, text) in [("hosts", HOSTS.to_owned()), ("resolv.conf", resolving(plan))] {
        let (own, shown) = (plan.stage.join(name), plan.root.join("etc").join(name));
        fs::write(&own, text).step(format!("write /etc/{name}"))?;
        mount_bind(&own, &shown).step(format!("show /etc/{name}"))?;
        read_only(&shown).step(format!("make /etc/{name} read-only"))?;
    }
    unmount(&plan.stage, UnmountFlags::DETACH).step("leave the stage")
}
