//! Limits on memory, processes and CPU: a control group for each instance, below the server's own, with
//! the controllers of version 2 or of version 1, whichever the host has mounted.

use crate::sandbox::step::{Step, StepError};
use rustix::process::Pid;
use std::fs::{self, File};
use std::os::unix::fs::FileExt;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};

/// One virtual CPU belongs to this much memory, as on Lambda.
const MEMORY_MB_PER_CPU: u64 = 1769;
/// Lambda's 1,024 and the init.
const PROCESSES_MAX: u64 = 1025;
/// All functions together have one in so many of the processes and threads that the host can have.
const HOST_PROCESSES_PART: u64 = 2;
const HOST_PROCESSES: &str = "/proc/sys/kernel/pid_max";
/// The least that a kernel comes with.
const HOST_PROCESSES_MIN: u64 = 32_768;
/// Of a number of 64 bits, and the line's end.
const DIGITS_MAX: usize = 21;
const CONTROLLERS: [&str; 3] = ["memory", "pids", "cpu"];

/// Tells apart the folders that one process makes.
static FOLDERS: AtomicU32 = AtomicU32::new(0);

/// The server's own corner of the hierarchy, made once.
#[derive(Debug, Clone)]
pub(crate) struct Groups {
    version: Version,
}

#[derive(Debug, Clone)]
enum Version {
    /// One hierarchy.
    Two(PathBuf),
    /// One hierarchy a controller, in the order of `CONTROLLERS`.
    One(Vec<PathBuf>),
}

/// One instance's group, removed when dropped.
#[derive(Debug)]
pub(crate) struct Group {
    folders: Vec<PathBuf>,
    version_two: bool,
    /// Kept open: it is read at every event.
    peak: OnceLock<Option<File>>,
}

impl Groups {
    /// Finds the hierarchy and makes a folder of this process's own in it.
    pub(crate) fn new() -> Result<Groups, StepError> {
        let mounts = fs::read_to_string("/proc/self/mountinfo").step("read mountinfo")?;
        let own = fs::read_to_string("/proc/self/cgroup").step("read the own cgroup")?;
        let number = FOLDERS.fetch_add(1, Ordering::SeqCst);
        let name = format!("pileus-{}-{number}", std::process::id());
        let mut folders = Vec::new();
        for controller in CONTROLLERS {
            match version_one(&mounts, &own, controller) {
                Some(folder) => folders.push(folder),
                None => return version_two(&mounts, &own, &name),
            }
        }
        for folder in &mut folders {
            remove_stale(folder);
            folder.push(&name);
            make(folder)?;
        }
        // The second of `CONTROLLERS`.
        bound_processes(&folders[1])?;
        Ok(Groups { version: Version::One(folders) })
    }

    pub(crate) fn describe(&self) -> &'static str {
        match self.version {
            Version::Two(_) => "version 2",
            Version::One(_) => "version 1",
        }
    }

    /// A group with no limit on memory yet.
    pub(crate) fn group(&self, name: &str) -> Result<Group, StepError> {
        let (folders, version_two) = match &self.version {
            Version::Two(folder) => (vec![folder.join(name)], true),
            Version::One(folders) => (folders.iter().map(|f| f.join(name)).collect(), false),
        };
        let group = Group { folders, version_two, peak: OnceLock::new() };
        for folder in &group.folders {
            make(folder)?;
        }
        group.write(1, "pids.max", PROCESSES_MAX)?;
        Ok(group)
    }

    /// Removes the server's folder; its instances are gone by now.
    pub(crate) fn remove(&self) {
        match &self.version {
            Version::Two(folder) => drop(fs::remove_dir(folder)),
            Version::One(folders) => folders.iter().for_each(|f| drop(fs::remove_dir(f))),
        }
    }
}

impl Group {
    pub(crate) fn add(&self, pid: i32) -> Result<(), StepError> {
        self.folders.iter().try_for_each(|folder| {
            fs::write(folder.join("cgroup.procs"), pid.to_string())
                .step(format!("join {}", folder.display()))
        })
    }

    /// Memory (without swap, where swap is accounted) and the share of CPU that goes with it.
    ///
    /// The kernel counts a tmpfs as its writer's memory, while Lambda's `/tmp` is a disk; so the kernel's
    /// limit is on both together, and [`Group::exceeds`] tells about memory alone.
    pub(crate) fn limit(&self, memory_mb: u32, ephemeral_mb: u32) -> Result<(), StepError> {
        let bytes = (u64::from(memory_mb) + u64::from(ephemeral_mb)) << 20;
        let share = u64::from(memory_mb);
        if self.version_two {
            self.write(0, "memory.max", bytes)?;
            let _ = self.write(0, "memory.swap.max", 0);
            let _ = self.write(0, "memory.oom.group", 0);
            return self.write(2, "cpu.weight", (share * 100 / MEMORY_MB_PER_CPU).clamp(1, 10_000));
        }
        self.write(0, "memory.limit_in_bytes", bytes)?;
        if self.write(0, "memory.memsw.limit_in_bytes", bytes).is_err() {
            // Swap is not counted by this kernel: what has none to use needs no limit.
            let _ = self.write(0, "memory.swappiness", 0);
        }
        self.write(2, "cpu.shares", (share * 1024 / MEMORY_MB_PER_CPU).max(2))
    }

    /// How many processes the kernel has killed for want of memory.
    pub(crate) fn out_of_memory_kills(&self) -> u64 {
        let file = if self.version_two { "memory.events" } else { "memory.oom_control" };
        let text = self.read(file);
        let count = text.lines().find_map(|line| line.strip_prefix("oom_kill "));
        count.and_then(|number| number.trim().parse().ok()).unwrap_or(0)
    }

    /// Whether the processes may hold more memory than this, as they do with files and `/tmp`. The kernel knows this total
    /// at every moment.
    pub(crate) fn may_exceed(&self, memory_mb: u32) -> bool {
        let total = if self.version_two { "memory.current" } else { "memory.usage_in_bytes" };
        let bytes = self.read(total).trim().parse::<u64>();
        !bytes.is_ok_and(|bytes| bytes <= limit(memory_mb))
    }

    /// Blocking: whether they do without those. The kernel adds it up when it is asked.
    pub(crate) fn exceeds(&self, memory_mb: u32) -> bool {
        let own = if self.version_two { "anon " } else { "total_rss " };
        let stat = self.read("memory.stat");
        let own = stat.lines().find_map(|line| line.strip_prefix(own)?.trim().parse::<u64>().ok());
        own.is_some_and(|bytes| bytes > limit(memory_mb))
    }

    /// The most memory used so far, in whole megabytes.
    pub(crate) fn peak_memory_mb(&self) -> u32 {
        let name = if self.version_two { "memory.peak" } else { "memory.max_usage_in_bytes" };
        let file = self.peak.get_or_init(|| File::open(self.folders[0].join(name)).ok());
        let mut digits = [0; DIGITS_MAX];
        let read = file.as_ref().and_then(|file| file.read_at(&mut digits, 0).ok());
        let text = std::str::from_utf8(&digits[..read.unwrap_or(0)]).unwrap_or_default();
        let bytes: u64 = text.trim().parse().unwrap_or(0);
        u32::try_from(bytes >> 20).unwrap_or(u32::MAX)
    }

    /// The processes in it.
    pub(crate) fn processes(&self) -> Vec<Pid> {
        let numbers = self.read("cgroup.procs");
        let numbers = numbers.lines().filter_map(|line| line.trim().parse().ok());
        numbers.filter_map(Pid::from_raw).collect()
    }

    /// Of memory; empty where it cannot be read.
    fn read(&self, file: &str) -> String {
        fs::read_to_string(self.folders[0].join(file)).unwrap_or_default()
    }

    fn write(&self, controller: usize, file: &str, value: u64) -> Result<(), StepError> {
        let folder = if self.version_two { &self.folders[0] } else { &self.folders[controller] };
        let path = folder.join(file);
        fs::write(&path, value.to_string()).step(format!("write {}", path.display()))
    }
}

fn limit(memory_mb: u32) -> u64 {
    u64::from(memory_mb) << 20
}

impl Drop for Group {
    fn drop(&mut self) {
        for folder in &self.folders {
            // Busy for the moment in which the kernel still ends the last process; then tried again.
            for _ in 0..50 {
                match fs::remove_dir(folder) {
                    Err(error) if error.raw_os_error() == Some(libc::EBUSY) => {
                        std::thread::sleep(std::time::Duration::from_millis(2));
                    }
                    _ => break,
                }
            }
        }
    }
}

/// Where this process stands in a version 1 controller's hierarchy.
fn version_one(mounts: &str, own: &str, controller: &str) -> Option<PathBuf> {
    let mount = mounts.lines().find_map(|line| {
        let (before, after) = line.split_once(" - ")?;
        let mut after = after.split(' ');
        let is_cgroup = after.next()? == "cgroup";
        let options = after.nth(1)?;
        let point = before.split(' ').nth(4)?;
        (is_cgroup && options.split(',').any(|o| o == controller)).then_some(point)
    })?;
    let path = own.lines().find_map(|line| {
        let mut parts = line.splitn(3, ':').skip(1);
        parts.next()?.split(',').any(|name| name == controller).then(|| parts.next())?
    })?;
    Some(standing(Path::new(mount), path))
}

/// A container sees its own group as the mount's root while `/proc` may name it from the host's.
fn standing(mount: &Path, path: &str) -> PathBuf {
    let full = mount.join(path.trim_start_matches('/'));
    if full.is_dir() { full } else { mount.to_path_buf() }
}

fn version_two(mounts: &str, own: &str, name: &str) -> Result<Groups, StepError> {
    let mount = mounts.lines().find_map(|line| {
        let (before, after) = line.split_once(" - ")?;
        after.starts_with("cgroup2 ").then(|| before.split(' ').nth(4))?
    });
    let mount = mount.ok_or("no control groups are mounted").step("find control groups")?;
    let path = own.lines().find_map(|line| line.strip_prefix("0::")).unwrap_or("/");
    let standing = standing(Path::new(mount), path);
    remove_stale(&standing);
    let parent = standing.join(name);
    make(&parent)?;
    let wanted = "+memory +pids +cpu";
    let control = standing.join("cgroup.subtree_control");
    if fs::write(&control, wanted).is_err() {
        // A group with members may not pass controllers on; so the server moves into a leaf of its own.
        let leaf = standing.join(format!("{name}-server"));
        make(&leaf)?;
        fs::write(leaf.join("cgroup.procs"), std::process::id().to_string())
            .step(format!("move into {}", leaf.display()))?;
        fs::write(&control, wanted).step(format!(
            "pass memory, pids and cpu on below {} (run as root, or under \
             systemd-run --user --scope -p Delegate=yes)",
            standing.display()
        ))?;
    }
    fs::write(parent.join("cgroup.subtree_control"), wanted).step("pass controllers on")?;
    bound_processes(&parent)?;
    Ok(Groups { version: Version::Two(parent) })
}

/// Functions have so many each, and instances are many: without a bound on all of them the host would have none left.
fn bound_processes(folder: &Path) -> Result<(), StepError> {
    let path = folder.join("pids.max");
    let most = processes_of(&fs::read_to_string(HOST_PROCESSES).unwrap_or_default());
    fs::write(&path, most.to_string()).step(format!("write {}", path.display()))
}

fn processes_of(host: &str) -> u64 {
    host.trim().parse().unwrap_or(HOST_PROCESSES_MIN) / HOST_PROCESSES_PART
}

/// Folders of servers that are no more.
fn remove_stale(folder: &Path) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        let name = entry.file_name();
        let Some(rest) = name.to_str().and_then(|name| name.strip_prefix("pileus-")) else {
            continue;
        };
        let pid = rest.split('-').next().unwrap_or_default();
        if pid.is_empty() || !pid.bytes().all(|byte| byte.is_ascii_digit()) {
            continue;
        }
        if Path::new("/proc").join(pid).exists() {
            continue;
        }
        for inner in fs::read_dir(entry.path()).into_iter().flatten().flatten() {
            let _ = fs::remove_dir(inner.path());
        }
        let _ = fs::remove_dir(entry.path());
    }
}

fn make(folder: &Path) -> Result<(), StepError> {
    match fs::create_dir(folder) {
        Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => Ok(()),
        other => other.step(format!("make the control group {}", folder.display())),
    }
}

#[cfg(test)]
mod tests {
    use super::{Group, processes_of};
    use std::fs;
    use std::sync::OnceLock;

    fn limited(version_two: bool, memory_mb: u32) -> (tempfile::TempDir, impl Fn(&str) -> String) {
        let place = tempfile::tempdir().unwrap();
        let folders: Vec<_> = ["memory", "pids", "cpu"].map(|name| place.path().join(name)).into();
        folders.iter().for_each(|folder| fs::create_dir(folder).unwrap());
        let peak = OnceLock::new();
        Group { folders: folders.clone(), version_two, peak }.limit(memory_mb, 512).unwrap();
        let read = move |file: &str| {
            let folder = if version_two { &folders[0] } else { folders.last().unwrap() };
            let path = [folder.join(file), folders[0].join(file)].into_iter().find(|p| p.exists());
            fs::read_to_string(path.unwrap()).unwrap()
        };
        (place, read)
    }

    #[test]
    fn cpu_goes_with_memory_in_both_versions() {
        let (_place, one) = limited(false, 1769);
        assert_eq!((one("cpu.shares"), one("memory.limit_in_bytes")), ("1024".into(), bytes(1769)));
        let (_place, one) = limited(false, 128);
        assert_eq!(one("cpu.shares"), "74");
        let (_place, two) = limited(true, 1769);
        assert_eq!((two("cpu.weight"), two("memory.max")), ("100".into(), bytes(1769)));
        assert_eq!(two("memory.swap.max"), "0");
        let (_place, two) = limited(true, 128);
        assert_eq!(two("cpu.weight"), "7");
    }

    #[test]
    fn functions_leave_the_host_half_of_its_processes() {
        assert_eq!(["4194304\n", "32768\n", ""].map(processes_of), [2_097_152, 16_384, 16_384]);
    }

    fn bytes(memory_mb: u64) -> String {
        ((memory_mb + 512) << 20).to_string()
    }
}
