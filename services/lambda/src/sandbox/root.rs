//! The root that a function sees: a small read-only tree of bind mounts, put together in a private mount
//! namespace.
//!
//! Two namespaces take part. The init keeps one that still sees the host, in which the tree stands at
//! `Prepare::root` as a *shared* mount; the function's process lives in a *slave* copy whose root is that
//! tree. So the init can mount a function's code after its process has been started, and it shows up there.

use crate::sandbox::image;
use crate::sandbox::plan::{Assign, Bind, Prepare};
use crate::sandbox::step::{Step, StepError};
use rustix::mount::{
    MountFlags, MountPropagationFlags, UnmountFlags, mount, mount_bind, mount_bind_recursive,
    mount_change, mount_remount, unmount,
};
use rustix::process::pivot_root;
use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::{Path, PathBuf};

pub(crate) const TASK: &str = "/var/task";
pub(crate) const LAYERS: &str = "/opt";
/// AWS allows five layers; the mount points for them are made in advance.
pub(crate) const LAYERS_MAX: usize = 5;

/// Folders of the host that are shown with all that is in them.
pub(crate) const SYSTEM: [&str; 7] = ["usr", "bin", "sbin", "lib", "lib32", "lib64", "libx32"];
/// Files of the host's `/etc` that programs need to start and to check certificates; none holds a secret.
const ETC_SHOWN: [&str; 10] = [
    "ld.so.cache",
    "ld.so.conf",
    "ld.so.conf.d",
    "ssl/certs",
    "ssl/openssl.cnf",
    "pki/tls",
    "ca-certificates",
    "alternatives",
    "mime.types",
    "localtime",
];
/// Files and folders that `/tmp` holds, as a disk has them: without a limit they would be memory of the host.
const FILES_PER_MB: u64 = 64;
/// What `/etc/hosts` says inside.
pub(super) const HOSTS: &str =
    "127.0.0.1 localhost host.docker.internal sandbox.localdomain sandbox\n::1 localhost\n";
const DEVICES: [&str; 5] = ["null", "zero", "full", "random", "urandom"];
/// Entries of `/proc` that say more of the host than a function needs.
const PROC_HIDDEN: [&str; 5] = ["keys", "key-users", "timer_list", "kcore", "sysrq-trigger"];

/// Builds all that does not depend on the function.
pub(crate) fn assemble(plan: &Prepare) -> Result<(), StepError> {
    let root = plan.root.as_path();
    let private = MountPropagationFlags::PRIVATE | MountPropagationFlags::REC;
    mount_change("/", private).step("make mounts private")?;
    if let Some(image) = &plan.image {
        return image::assemble(plan, image);
    }
    tmpfs(root, "mode=755,size=1m", MountFlags::NOSUID | MountFlags::NODEV)?;
    mount_change(root, MountPropagationFlags::SHARED).step("share the new root")?;
    for folder in ["tmp", "proc", "dev", "etc", "var/task", "opt", "var/runtime", ".layers"] {
        folder_at(&root.join(folder))?;
    }
    for layer in 0..LAYERS_MAX {
        folder_at(&root.join(format!(".layers/{layer}")))?;
    }
    for name in SYSTEM {
        system_folder(plan, name)?;
    }
    etc(plan)?;
    devices(plan)?;
    for bind in &plan.binds {
        show(plan, bind)?;
    }
    proc(root)?;
    own_tmp(root)?;
    let read_only = MountFlags::BIND | MountFlags::RDONLY | MountFlags::NOSUID | MountFlags::NODEV;
    mount_remount(root, read_only, "").step("make the root read-only")
}

/// Mounted before the function's process is confined, since Landlock's rule is on this very tree; its size comes with
/// the function.
pub(super) fn own_tmp(root: &Path) -> Result<(), StepError> {
    let flags = MountFlags::NOSUID | MountFlags::NODEV;
    tmpfs(&root.join("tmp"), "mode=1777,size=64k,nr_inodes=64", flags)
}

/// Adds one function's code, layers and `/tmp`. An image is its function's code already.
pub(crate) fn assign(plan: &Prepare, assign: &Assign) -> Result<(), StepError> {
    if plan.image.is_none() {
        show(plan, &Bind { source: assign.code.clone(), target: TASK.into() })?;
    }
    layers(plan, &assign.layers)?;
    let (mb, files) = (assign.ephemeral_mb, u64::from(assign.ephemeral_mb) * FILES_PER_MB);
    let size = format!("size={mb}m,nr_inodes={files}");
    let place = plan.root.join("tmp");
    let flags = MountFlags::NOSUID | MountFlags::NODEV;
    mount_remount(&place, flags, option(&size).as_c_str()).step("give /tmp its size")
}

/// Leaves the host's tree for good.
pub(crate) fn enter(root: &Path) -> Result<(), StepError> {
    let slave = MountPropagationFlags::DOWNSTREAM | MountPropagationFlags::REC;
    mount_change("/", slave).step("follow the init's mounts")?;
    std::env::set_current_dir(root).step("enter the new root")?;
    pivot_root(".", ".").step("pivot_root")?;
    unmount(".", UnmountFlags::DETACH).step("leave the host's root")?;
    std::env::set_current_dir("/").step("enter /")
}

fn layers(plan: &Prepare, layers: &[PathBuf]) -> Result<(), StepError> {
    let target = plan.root.join(&LAYERS[1..]);
    match layers {
        [] => Ok(()),
        [one] => show(plan, &Bind { source: one.clone(), target: LAYERS.into() }),
        many if many.len() > LAYERS_MAX => {
            Err(format!("{} layers, at most {LAYERS_MAX}", many.len())).step("mount layers")
        }
        many => {
            let mut lower = Vec::new();
            for (index, layer) in many.iter().enumerate() {
                let place = format!("/.layers/{index}");
                lower.push(plan.root.join(&place[1..]).display().to_string());
                show(plan, &Bind { source: layer.clone(), target: place.into() })?;
            }
            lower.reverse();
            let lower: Vec<String> = lower.iter().map(|path| escape(path)).collect();
            let options = option(&format!("lowerdir={}", lower.join(":")));
            let flags = MountFlags::RDONLY | MountFlags::NOSUID | MountFlags::NODEV;
            mount("overlay", &target, "overlay", flags, options.as_c_str())
                .step("join layers with overlayfs")
        }
    }
}

/// Overlayfs separates folders by colons and options by commas.
fn escape(path: &str) -> String {
    path.replace('\\', "\\\\").replace(':', "\\:").replace(',', "\\,")
}

/// Shows something of the host read-only. It is dressed on the stage first: a flag changed later would not
/// reach the function's copy of the tree.
fn show(plan: &Prepare, bind: &Bind) -> Result<(), StepError> {
    let step = || format!("show {} at {}", bind.source.display(), bind.target.display());
    let target = inside(&plan.root, &bind.target);
    let metadata = fs::metadata(&bind.source).step(step())?;
    if metadata.is_dir() {
        folder_at(&target)?;
        mount_bind_recursive(&bind.source, &plan.stage).step(step())?;
        read_only(&plan.stage).step(step())?;
        mount_bind_recursive(&plan.stage, &target).step(step())?;
        return unmount(&plan.stage, UnmountFlags::DETACH).step(step());
    }
    file_at(&target)?;
    mount_bind(&bind.source, &target).step(step())?;
    read_only(&target).step(step())
}

/// `/usr` and its relatives: a symbolic link stays one (`/lib -> usr/lib`), a folder is shown.
fn system_folder(plan: &Prepare, name: &str) -> Result<(), StepError> {
    let host = Path::new("/").join(name);
    let Ok(metadata) = fs::symlink_metadata(&host) else { return Ok(()) };
    if metadata.is_symlink() {
        let aim = fs::read_link(&host).step(format!("read {}", host.display()))?;
        return symlink(aim, plan.root.join(name)).step(format!("link /{name}"));
    }
    show(plan, &Bind { source: host.clone(), target: host })
}

/// What `/etc/resolv.conf` says inside. Nothing is asked beyond the sandbox, unless there is a way.
pub(super) fn resolving(plan: &Prepare) -> String {
    let patience =
        if plan.closed.is_some() { "timeout:5 attempts:2" } else { "timeout:1 attempts:1" };
    format!("nameserver 127.0.0.1\noptions {patience}\n")
}

fn etc(plan: &Prepare) -> Result<(), StepError> {
    let user = plan.user.unwrap_or_else(|| rustix::process::getuid().as_raw());
    let files = [
        (
            "passwd",
            format!(
                "root:x:0:0:root:/:/sbin/nologin\nsbx_user1051:x:{user}:{user}::/tmp:/sbin/nologin\n"
            ),
        ),
        ("group", format!("root:x:0:\nsbx_user1051:x:{user}:\n")),
        ("hosts", HOSTS.to_owned()),
        ("resolv.conf", resolving(plan)),
        ("nsswitch.conf", "passwd: files\ngroup: files\nhosts: files dns\n".to_owned()),
        (
            "os-release",
            "NAME=\"Amazon Linux\"\nID=\"amzn\"\nVERSION=\"2023\"\nVERSION_ID=\"2023\"\n"
                .to_owned(),
        ),
    ];
    for (name, text) in files {
        fs::write(plan.root.join("etc").join(name), text).step(format!("write /etc/{name}"))?;
    }
    for name in ETC_SHOWN {
        let host = Path::new("/etc").join(name);
        if host.exists() {
            show(plan, &Bind { source: host.clone(), target: host })?;
        }
    }
    Ok(())
}

pub(super) fn devices(plan: &Prepare) -> Result<(), StepError> {
    let dev = plan.root.join("dev");
    for name in DEVICES {
        let target = dev.join(name);
        file_at(&target)?;
        mount_bind(Path::new("/dev").join(name), &target).step(format!("show /dev/{name}"))?;
    }
    let links = [("fd", "fd"), ("stdin", "fd/0"), ("stdout", "fd/1"), ("stderr", "fd/2")];
    for (name, aim) in links {
        symlink(format!("/proc/self/{aim}"), dev.join(name)).step(format!("link /dev/{name}"))?;
    }
    Ok(())
}

pub(super) fn proc(root: &Path) -> Result<(), StepError> {
    let flags = MountFlags::NOSUID | MountFlags::NODEV | MountFlags::NOEXEC;
    let place = root.join("proc");
    mount("proc", &place, "proc", flags, None).step("mount /proc")?;
    for name in PROC_HIDDEN {
        let hidden = place.join(name);
        if hidden.exists() {
            mount_bind("/dev/null", &hidden).step(format!("hide /proc/{name}"))?;
        }
    }
    for name in ["sys", "irq", "bus"] {
        let shown = place.join(name);
        if shown.exists() {
            mount_bind(&shown, &shown).step(format!("bind /proc/{name}"))?;
            read_only(&shown).step(format!("make /proc/{name} read-only"))?;
        }
    }
    Ok(())
}

pub(super) fn tmpfs(target: &Path, options: &str, flags: MountFlags) -> Result<(), StepError> {
    let step = format!("mount a tmpfs at {}", target.display());
    mount("tmpfs", target, "tmpfs", flags, option(options).as_c_str()).step(step)
}

fn option(text: &str) -> std::ffi::CString {
    std::ffi::CString::new(text).unwrap_or_default()
}

fn inside(root: &Path, target: &Path) -> PathBuf {
    root.join(target.strip_prefix("/").unwrap_or(target))
}

fn folder_at(path: &Path) -> Result<(), StepError> {
    fs::create_dir_all(path).step(format!("make {}", path.display()))?;
    // The caller's umask must not hide the tree from the function.
    if fs::metadata(path).is_ok_and(|m| m.permissions().mode() & 0o755 != 0o755) {
        let _ = fs::set_permissions(path, fs::Permissions::from_mode(0o755));
    }
    Ok(())
}

fn file_at(path: &Path) -> Result<(), StepError> {
    if let Some(parent) = path.parent() {
        folder_at(parent)?;
    }
    if path.exists() {
        return Ok(());
    }
    fs::write(path, "").step(format!("make {}", path.display()))
}

/// Read-only, without set-user-id programs and devices, all mounts below included.
#[allow(unsafe_code)]
pub(super) fn read_only(path: &Path) -> std::io::Result<()> {
    let attributes = libc::mount_attr {
        attr_set: libc::MOUNT_ATTR_RDONLY | libc::MOUNT_ATTR_NOSUID | libc::MOUNT_ATTR_NODEV,
        attr_clr: 0,
        propagation: 0,
        userns_fd: 0,
    };
    let name = std::ffi::CString::new(path.as_os_str().as_encoded_bytes())?;
    // SAFETY: the path ends in NUL and the structure has the size that is passed; both outlive the call.
    let outcome = unsafe {
        libc::syscall(
            libc::SYS_mount_setattr,
            libc::AT_FDCWD,
            name.as_ptr(),
            libc::AT_RECURSIVE,
            &raw const attributes,
            size_of::<libc::mount_attr>(),
        )
    };
    if outcome == 0 { Ok(()) } else { Err(std::io::Error::last_os_error()) }
}
