//! The runtime of Java: where a host's Java has what it needs, how a JVM is sized, and our runtime's classes, whose
//! source is embedded in the program and compiled by the host's `javac` when the first function needs them.

use crate::pool::spec::FunctionSpec;
use crate::runtime::discovery::{Interpreter, Runtime};
use crate::sandbox::plan::Program;
use parking_lot::Mutex;
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::io::retry_on_intr;
use rustix::process::{Pid, PidfdFlags, pidfd_open};
use sha2::{Digest, Sha256};
use std::fs;
use std::path::{Component, Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::LazyLock;
use std::time::Duration;

/// The sources, by their places below `java/`.
macro_rules! sources {
    ($($path:literal),* $(,)?) => {
        [$(($path, include_str!(concat!("java/", $path)))),*]
    };
}

const SOURCES: [(&str, &str); 44] = sources![
    "com/amazonaws/services/lambda/runtime/Client.java",
    "com/amazonaws/services/lambda/runtime/ClientContext.java",
    "com/amazonaws/services/lambda/runtime/CognitoIdentity.java",
    "com/amazonaws/services/lambda/runtime/Context.java",
    "com/amazonaws/services/lambda/runtime/CustomPojoSerializer.java",
    "com/amazonaws/services/lambda/runtime/LambdaLogger.java",
    "com/amazonaws/services/lambda/runtime/LambdaRuntime.java",
    "com/amazonaws/services/lambda/runtime/LambdaRuntimeInternal.java",
    "com/amazonaws/services/lambda/runtime/RequestHandler.java",
    "com/amazonaws/services/lambda/runtime/RequestStreamHandler.java",
    "com/amazonaws/services/lambda/runtime/logging/LogFormat.java",
    "com/amazonaws/services/lambda/runtime/logging/LogLevel.java",
    "pileus/lambda/Call.java",
    "pileus/lambda/CallerClient.java",
    "pileus/lambda/CallerContext.java",
    "pileus/lambda/CallerIdentity.java",
    "pileus/lambda/Connection.java",
    "pileus/lambda/EventContext.java",
    "pileus/lambda/Failure.java",
    "pileus/lambda/Fault.java",
    "pileus/lambda/Handler.java",
    "pileus/lambda/HandlerLoader.java",
    "pileus/lambda/LineOutput.java",
    "pileus/lambda/Log.java",
    "pileus/lambda/Main.java",
    "pileus/lambda/MethodHandler.java",
    "pileus/lambda/Packages.java",
    "pileus/lambda/Reply.java",
    "pileus/lambda/Serializer.java",
    "pileus/lambda/StreamHandler.java",
    "pileus/lambda/ValueHandler.java",
    "pileus/lambda/json/Applied.java",
    "pileus/lambda/json/ArrayOf.java",
    "pileus/lambda/json/Bean.java",
    "pileus/lambda/json/Binder.java",
    "pileus/lambda/json/JsonException.java",
    "pileus/lambda/json/Moments.java",
    "pileus/lambda/json/Parser.java",
    "pileus/lambda/json/Printer.java",
    "pileus/lambda/json/Property.java",
    "pileus/lambda/json/Records.java",
    "pileus/lambda/json/Scalars.java",
    "pileus/lambda/json/Types.java",
    "pileus/lambda/json/Unmade.java",
];

/// The archive's name tells of its sources, so that another program's is never taken for ours.
static ARCHIVE: LazyLock<String> = LazyLock::new(|| {
    let mut digest = Sha256::new();
    for (path, text) in SOURCES {
        digest.update(path);
        digest.update(text);
    }
    format!("java/runtime-{}.jar", hex::encode(&digest.finalize()[..8]))
});
/// Of a function's memory, what is left to the JVM beside its heap: a share, and at least this much.
const BESIDE_HEAP_PERCENT: u32 = 15;
const BESIDE_HEAP_MB: u32 = 64;
/// What a program of the JDK may take for the runtime: some seconds on an idle host.
const PROGRAM_MAX: Duration = Duration::from_secs(180);
/// Files through which Debian and others lead a Java to its settings below `/etc`.
const SETTINGS: [&str; 2] = ["conf/security/java.security", "lib/security/java.security"];

/// The version of the Java whose program this is, from what its installation says of itself, or else from itself.
pub(crate) fn major(program: &Path) -> Option<u8> {
    let program = program.canonicalize().ok()?;
    let told = homes(&program).find_map(|home| fs::read_to_string(home.join("release")).ok());
    let version = told.as_deref().and_then(|text| quoted(text, "JAVA_VERSION="));
    if let Some(major) = version.and_then(major_of) {
        return Some(major);
    }
    let output = Command::new(program).arg("-version").output().ok()?;
    let text = String::from_utf8_lossy(&output.stderr);
    major_of(quoted(&text, " version ")?)
}

/// The folder of a JDK's programs, unless it is a Java without a compiler.
pub(crate) fn programs(program: &Path) -> Option<PathBuf> {
    let folders = homes(program).map(|home| home.join("bin"));
    folders.into_iter().find(|folder| folder.join("javac").is_file())
}

/// The folder below `/etc` that this Java reads its settings from, if it does.
pub(crate) fn settings(interpreter: &Interpreter) -> Option<PathBuf> {
    let Runtime::Java { .. } = interpreter.runtime else { return None };
    let home = homes(&interpreter.path).next()?;
    let file = SETTINGS.iter().find_map(|name| home.join(name).canonicalize().ok())?;
    let mut parts = file.components();
    let etc = parts.next() == Some(Component::RootDir)
        && parts.next().is_some_and(|part| part.as_os_str() == "etc");
    etc.then(|| parts.next().map(|folder| Path::new("/etc").join(folder)))?
}

/// How our runtime is started.
pub(crate) fn arguments(runtime: &Path) -> Vec<String> {
    let archive = runtime.join(ARCHIVE.as_str()).display().to_string();
    vec!["-cp".to_owned(), archive, "pileus.lambda.Main".to_owned()]
}

/// What a debugger of Java is waited for by, at its place inside.
pub(crate) fn debugger(port: u16) -> String {
    format!("-agentlib:jdwp=transport=dt_socket,server=y,suspend=y,address=127.0.0.1:{port}")
}

/// With a JVM's settings for a function's memory. What the function says itself of the same in `JAVA_TOOL_OPTIONS`
/// holds: a command line would win over it.
pub(crate) fn sized(spec: &FunctionSpec, program: Program) -> Program {
    let Runtime::Java { .. } = spec.runtime else { return program };
    let own = spec.environment.iter().find(|(name, _)| name == "JAVA_TOOL_OPTIONS");
    let mut arguments = options(spec.memory_mb, own.map_or("", |(_, options)| options));
    arguments.extend(program.arguments);
    Program { arguments, ..program }
}

fn options(memory_mb: u32, own: &str) -> Vec<String> {
    let beside_mb = (memory_mb * BESIDE_HEAP_PERCENT / 100).max(BESIDE_HEAP_MB);
    let heap = format!("-Xmx{}m", memory_mb - beside_mb);
    // Each with what says that the function chooses for itself.
    let ours: [(&str, &[&str]); 7] = [
        (&heap, &["-Xmx", "MaxHeapSize", "MaxRAM"]),
        ("-XX:+UseSerialGC", &["GC "]),
        ("-XX:TieredStopAtLevel=1", &["Tiered"]),
        ("-XX:-UsePerfData", &["UsePerfData"]),
        ("-Xshare:auto", &["-Xshare"]),
        ("-Dfile.encoding=UTF-8", &["-Dfile.encoding"]),
        // AWS's locale, of which the environment may name the encoding alone.
        ("-Duser.country=US", &["-Duser."]),
    ];
    let own = format!("{own} ");
    let chosen = |signs: &[&str]| signs.iter().any(|sign| own.contains(sign));
    ours.iter()
        .filter(|(_, signs)| !chosen(signs))
        .map(|(option, _)| (*option).to_owned())
        .collect()
}

pub(crate) fn no_compiler(runtime: Runtime) -> String {
    let name = runtime.identifier();
    let major = name.trim_start_matches("java").trim_end_matches(".al2");
    format!(
        "this host has {name} without its compiler, javac, which the runtime of Java is made with; install a JDK (for \
         example: apt install openjdk-{major}-jdk-headless)"
    )
}

/// Blocking: compiles the runtime for every Java from 8 on, unless that has been done. Another server may share the
/// folder; the archive appears whole.
pub(crate) fn compile(
    runtime_folder: &Path,
    (programs, major): &(PathBuf, u8),
) -> Result<(), String> {
    static COMPILING: Mutex<()> = Mutex::new(());
    let _compiling = COMPILING.lock();
    let archive = runtime_folder.join(ARCHIVE.as_str());
    if archive.exists() {
        return Ok(());
    }
    let draft = archive.with_extension(format!("{}.draft", std::process::id()));
    let told = |error: std::io::Error| format!("the runtime of Java cannot be made: {error}");
    let (sources, classes) = (draft.join("sources"), draft.join("classes"));
    fs::create_dir_all(&classes).map_err(told)?;
    let mut compiler = Command::new(programs.join("javac"));
    compiler.args(["-J-XX:TieredStopAtLevel=1", "-J-XX:+UseSerialGC", "-g", "-encoding", "UTF-8"]);
    // Java 8's own compiler knows no other way.
    compiler.args(match major {
        8 => &["-source", "8", "-target", "8"][..],
        _ => &["--release", "8"],
    });
    compiler.arg("-d").arg(&classes);
    for (path, text) in SOURCES {
        let file = sources.join(path);
        file.parent().map_or(Ok(()), fs::create_dir_all).map_err(told)?;
        fs::write(&file, text).map_err(told)?;
        compiler.arg(file);
    }
    let said = draft.join("said");
    run(compiler, &said, PROGRAM_MAX)?;
    let made = draft.join("runtime.jar");
    let mut archiver = Command::new(programs.join("jar"));
    archiver.arg("cf").arg(&made).arg("-C").arg(&classes).arg(".");
    run(archiver, &said, PROGRAM_MAX)?;
    fs::rename(&made, &archive).map_err(told)?;
    fs::remove_dir_all(&draft).map_err(told)
}

/// Blocking, for so long at most. What the program says of errors goes to a file.
fn run(mut command: Command, said: &Path, most: Duration) -> Result<(), String> {
    let name = command.get_program().display().to_string();
    let failed = |error: std::io::Error| format!("{name}: {error}");
    let file = fs::File::create(said).map_err(failed)?;
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::from(file));
    let mut child = command.spawn().map_err(failed)?;
    let ended = ends_within(&child, most).unwrap_or(false);
    if !ended {
        let _ = child.kill();
    }
    let status = child.wait().map_err(failed)?;
    match (ended, status.success()) {
        (false, _) => Err(format!("{name} took longer than {} s", most.as_secs())),
        (true, true) => Ok(()),
        (true, false) => {
            let said = fs::read(said).unwrap_or_default();
            Err(format!("{name} failed, {status}: {}", String::from_utf8_lossy(&said)))
        }
    }
}

fn ends_within(child: &Child, most: Duration) -> std::io::Result<bool> {
    let process = pidfd_open(Pid::from_child(child), PidfdFlags::empty())?;
    let limit = Timespec::try_from(most).map_err(std::io::Error::other)?;
    let mut awaited = [PollFd::new(&process, PollFlags::IN)];
    Ok(retry_on_intr(|| poll(&mut awaited, Some(&limit)))? > 0)
}

/// The folders that may be the installation of a program: of a Java 8, `jre` and what that is part of.
fn homes(program: &Path) -> impl Iterator<Item = PathBuf> {
    let home = program.parent().and_then(Path::parent).map(Path::to_path_buf);
    let above = home.as_deref().filter(|home| home.ends_with("jre")).and_then(Path::parent);
    let above = above.map(Path::to_path_buf);
    home.into_iter().chain(above)
}

/// What stands in quotes behind this.
fn quoted<'a>(text: &'a str, before: &str) -> Option<&'a str> {
    let (_, rest) = text.split_once(before)?;
    rest.strip_prefix('"')?.split('"').next()
}

/// `17.0.15` is a Java 17, `1.8.0_432` a Java 8.
fn major_of(version: &str) -> Option<u8> {
    let version = version.strip_prefix("1.").unwrap_or(version);
    version.split(|c: char| !c.is_ascii_digit()).next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::{PROGRAM_MAX, SOURCES, major_of, no_compiler, options, programs, quoted, run};
    use crate::runtime::discovery::Runtime;
    use std::path::Path;
    use std::process::Command;
    use std::time::Duration;

    #[test]
    fn a_compiler_that_hangs_is_ended() {
        let folder = tempfile::tempdir().unwrap();
        let said = folder.path().join("said");
        let program = |name: &str, argument: &str| {
            let mut command = Command::new(name);
            command.arg(argument);
            command
        };
        let late = run(program("sleep", "3600"), &said, Duration::from_millis(50)).unwrap_err();
        assert!(late.contains("took longer"), "{late}");
        let wrong = run(program("ls", "/is/not/there"), &said, PROGRAM_MAX).unwrap_err();
        assert!(wrong.contains("ls failed") && wrong.contains("/is/not/there"), "{wrong}");
        assert_eq!(run(program("ls", "/"), &said, PROGRAM_MAX), Ok(()));
    }

    #[test]
    fn versions_are_read() {
        let release = "IMPLEMENTOR=\"Debian\"\nJAVA_VERSION=\"17.0.15\"\n";
        assert_eq!(quoted(release, "JAVA_VERSION=").and_then(major_of), Some(17));
        let said = "openjdk version \"1.8.0_432\"\nOpenJDK Runtime Environment\n";
        assert_eq!(quoted(said, " version ").and_then(major_of), Some(8));
        assert_eq!(major_of("25-ea"), Some(25));
        assert_eq!(major_of("x"), None);
    }

    #[test]
    fn the_heap_leaves_room_for_the_machine() {
        let heap = |memory_mb| options(memory_mb, "").remove(0);
        assert_eq!((heap(128), heap(512)), ("-Xmx64m".to_owned(), "-Xmx436m".to_owned()));
        assert_eq!(heap(10_240), "-Xmx8704m");
    }

    #[test]
    fn a_functions_own_options_hold() {
        let plain = options(512, "-Dmine=1");
        assert_eq!(plain.len(), 7);
        let own = options(512, "-XX:+UseParallelGC -Xmx100m");
        assert!(!own.iter().any(|option| option.contains("GC") || option.contains("Xmx")));
        assert!(own.contains(&"-XX:TieredStopAtLevel=1".to_owned()));
    }

    #[test]
    fn every_source_is_compiled() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/runtime/java");
        let mut found = Vec::new();
        let mut folders = vec![folder.clone()];
        while let Some(next) = folders.pop() {
            for entry in std::fs::read_dir(next).unwrap() {
                let path = entry.unwrap().path();
                match path.is_dir() {
                    true => folders.push(path),
                    false => found.push(path.strip_prefix(&folder).unwrap().to_path_buf()),
                }
            }
        }
        found.sort();
        let listed: Vec<_> =
            SOURCES.iter().map(|(path, _)| Path::new(path).to_path_buf()).collect();
        assert_eq!(found, listed);
    }

    #[test]
    fn a_java_without_a_compiler_is_known() {
        let home = tempfile::tempdir().unwrap();
        let java = home.path().join("jre/bin/java");
        std::fs::create_dir_all(home.path().join("bin")).unwrap();
        assert_eq!(programs(&java), None);
        let said = no_compiler(Runtime::Java { major: 8 });
        assert!(said.starts_with("this host has java8.al2 without its compiler"));
        assert!(said.contains("openjdk-8-jdk-headless"));
        std::fs::write(home.path().join("bin/javac"), "").unwrap();
        assert_eq!(programs(&java), Some(home.path().join("bin")));
    }
}
