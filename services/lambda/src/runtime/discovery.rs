//! The language runtimes that this host offers.
//!
//! A Python, Node, Ruby or Java is looked for on the `PATH`, in the usual folders, in pyenv's, nvm's, rbenv's and
//! SDKMAN's. One that stands outside `/usr` is shown to functions at `/var/lang`, where AWS has it; a Ruby, which knows
//! its place, at that.

use crate::runtime::java;
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A function's runtime, as its configuration names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Runtime {
    /// `python3.minor`
    Python { minor: u8 },
    /// `nodejsMAJOR.x`
    Node { major: u8 },
    /// `ruby3.minor`
    Ruby { minor: u8 },
    /// `javaMAJOR`, and `java8.al2`
    Java { major: u8 },
    /// `provided`, `provided.al2`, `provided.al2023`: the code brings its `bootstrap`.
    Provided,
}

/// One interpreter on this host.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Interpreter {
    pub runtime: Runtime,
    /// The program on the host.
    pub path: PathBuf,
    /// Its installation's folder, unless that is part of `/usr`.
    pub prefix: Option<PathBuf>,
}

#[derive(Debug, Clone, Default)]
pub struct Runtimes {
    found: Vec<Interpreter>,
}

impl Runtime {
    /// From AWS's identifier, such as `python3.13` or `nodejs22.x`.
    pub fn parse(identifier: &str) -> Option<Runtime> {
        if let Some(minor) = identifier.strip_prefix("python3.") {
            return Some(Runtime::Python { minor: minor.parse().ok()? });
        }
        if let Some(minor) = identifier.strip_prefix("ruby3.") {
            return Some(Runtime::Ruby { minor: minor.parse().ok()? });
        }
        if let Some(rest) = identifier.strip_prefix("nodejs") {
            return Some(Runtime::Node { major: rest.strip_suffix(".x")?.parse().ok()? });
        }
        if let Some(major) = identifier.strip_prefix("java") {
            let major = if major == "8.al2" { "8" } else { major };
            let modern = |major: &u8| identifier == "java8.al2" || *major > 8;
            return Some(Runtime::Java { major: major.parse().ok().filter(modern)? });
        }
        matches!(identifier, "provided" | "provided.al2" | "provided.al2023")
            .then_some(Runtime::Provided)
    }

    /// AWS's identifier.
    pub fn identifier(self) -> String {
        match self {
            Runtime::Python { minor } => format!("python3.{minor}"),
            Runtime::Node { major } => format!("nodejs{major}.x"),
            Runtime::Ruby { minor } => format!("ruby3.{minor}"),
            Runtime::Java { major: 8 } => "java8.al2".to_owned(),
            Runtime::Java { major } => format!("java{major}"),
            Runtime::Provided => "provided.al2023".to_owned(),
        }
    }

    /// Whether a process can be started before anyone knows for which function. What `provided` code brings is not there
    /// yet; a Java has its heap's size from its start on.
    pub(crate) fn starts_early(self) -> bool {
        !matches!(self, Runtime::Java { .. } | Runtime::Provided)
    }
}

impl Interpreter {
    /// Where a function finds the program.
    pub(crate) fn inside(&self) -> PathBuf {
        let Some(place) = self.prefix_inside() else { return self.path.clone() };
        let below = self.prefix.as_ref().and_then(|prefix| self.path.strip_prefix(prefix).ok());
        below.map_or_else(|| self.path.clone(), |rest| place.join(rest))
    }

    /// Where a function finds its installation's folder, unless that is part of `/usr`.
    pub(crate) fn prefix_inside(&self) -> Option<PathBuf> {
        let prefix = self.prefix.as_ref()?;
        match self.runtime {
            // Its libraries are looked for where it was installed.
            Runtime::Ruby { .. } => Some(prefix.clone()),
            _ => Some("/var/lang".into()),
        }
    }
}

impl Runtimes {
    /// Blocking: looks everywhere, `extra` folders of programs first.
    pub fn discover(extra: &[PathBuf]) -> Runtimes {
        let mut folders = extra.to_vec();
        folders.extend(std::env::split_paths(&std::env::var_os("PATH").unwrap_or_default()));
        folders.extend(["/usr/local/bin", "/usr/bin"].map(PathBuf::from));
        let home = std::env::var_os("HOME").map(PathBuf::from).unwrap_or_default();
        let pyenv = std::env::var_os("PYENV_ROOT").map_or(home.join(".pyenv"), PathBuf::from);
        let nvm = std::env::var_os("NVM_DIR").map_or(home.join(".nvm"), PathBuf::from);
        let rbenv = std::env::var_os("RBENV_ROOT").map_or(home.join(".rbenv"), PathBuf::from);
        let rubies = [rbenv.join("versions"), home.join(".rubies"), "/opt/rubies".into()];
        let others = [pyenv.join("versions"), nvm.join("versions/node")];
        let javas = ["/usr/lib/jvm".into(), home.join(".sdkman/candidates/java")];
        folders.extend(std::env::var_os("JAVA_HOME").map(|home| Path::new(&home).join("bin")));
        for versions in others.into_iter().chain(rubies).chain(javas) {
            let mut found: Vec<PathBuf> = fs::read_dir(versions)
                .map(|entries| entries.flatten().map(|e| e.path().join("bin")).collect())
                .unwrap_or_default();
            found.sort();
            found.reverse();
            folders.extend(found);
        }
        let mut runtimes = Runtimes::default();
        for folder in &folders {
            runtimes.look_in(folder);
        }
        runtimes.found.sort_by_key(|interpreter| interpreter.runtime);
        runtimes
    }

    /// The interpreter for a runtime; the nearest version of the same language, if that is allowed.
    pub fn find(&self, runtime: Runtime, nearest: bool) -> Result<&Interpreter, String> {
        if let Some(exact) = self.found.iter().find(|i| i.runtime == runtime) {
            return Ok(exact);
        }
        let distance = |other: Runtime| match (runtime, other) {
            (Runtime::Python { minor: a }, Runtime::Python { minor: b })
            | (Runtime::Node { major: a }, Runtime::Node { major: b })
            | (Runtime::Ruby { minor: a }, Runtime::Ruby { minor: b }) => {
                // Of two as near, the newer one.
                Some((a.abs_diff(b), u8::from(b < a)))
            }
            // An older one does not load what was compiled for a newer one.
            (Runtime::Java { major: a }, Runtime::Java { major: b }) => {
                Some((u8::from(b < a), a.abs_diff(b)))
            }
            _ => None,
        };
        let near = self.found.iter().filter_map(|i| Some((distance(i.runtime)?, i)));
        let near = near.min_by_key(|(distance, _)| *distance).map(|(_, interpreter)| interpreter);
        near.filter(|_| nearest).ok_or_else(|| self.missing(runtime))
    }

    pub fn python_names(&self) -> Vec<String> {
        let is = |i: &&Interpreter| matches!(i.runtime, Runtime::Python { .. });
        self.found.iter().filter(is).map(|i| i.runtime.identifier()).collect()
    }

    pub fn node_names(&self) -> Vec<String> {
        let is = |i: &&Interpreter| matches!(i.runtime, Runtime::Node { .. });
        self.found.iter().filter(is).map(|i| i.runtime.identifier()).collect()
    }

    pub fn ruby_names(&self) -> Vec<String> {
        let is = |i: &&Interpreter| matches!(i.runtime, Runtime::Ruby { .. });
        self.found.iter().filter(is).map(|i| i.runtime.identifier()).collect()
    }

    pub fn java_names(&self) -> Vec<String> {
        let is = |i: &&Interpreter| matches!(i.runtime, Runtime::Java { .. });
        self.found.iter().filter(is).map(|i| i.runtime.identifier()).collect()
    }

    /// The folder of a JDK's programs, the interpreter's own if that is one, and the JDK's version.
    pub(crate) fn jdk(&self, own: &Interpreter) -> Option<(PathBuf, u8)> {
        let jdk = |interpreter: &Interpreter| match interpreter.runtime {
            Runtime::Java { major } => Some((java::programs(&interpreter.path)?, major)),
            _ => None,
        };
        jdk(own).or_else(|| self.found.iter().rev().find_map(jdk))
    }

    fn missing(&self, runtime: Runtime) -> String {
        let (have, get) = match runtime {
            Runtime::Python { minor } => (
                self.python_names(),
                format!("install python3.{minor} (for example: pyenv install 3.{minor})"),
            ),
            Runtime::Node { major } => (
                self.node_names(),
                format!("install Node {major} (for example: nvm install {major})"),
            ),
            Runtime::Ruby { minor } => (
                self.ruby_names(),
                format!("install Ruby 3.{minor} (for example: rbenv install 3.{minor})"),
            ),
            Runtime::Java { major } => (
                self.java_names(),
                format!(
                    "install a JDK {major} (for example: apt install openjdk-{major}-jdk-headless)"
                ),
            ),
            Runtime::Provided => (Vec::new(), "put an executable named bootstrap".to_owned()),
        };
        let have = if have.is_empty() { "none".to_owned() } else { have.join(", ") };
        let wanted = runtime.identifier();
        format!("this host has no {wanted} (found: {have}); {get}, or allow the nearest version")
    }

    fn look_in(&mut self, folder: &Path) {
        for minor in 8..=20 {
            let runtime = Runtime::Python { minor };
            let path = folder.join(format!("python3.{minor}"));
            if self.is_new(runtime) && is_program(&path) {
                self.add(runtime, &path);
            }
        }
        let ruby = folder.join("ruby");
        if is_program(&ruby)
            && let Some(minor) = ruby_minor(&ruby)
            && self.is_new(Runtime::Ruby { minor })
        {
            self.add(Runtime::Ruby { minor }, &ruby);
        }
        let java = folder.join("java");
        if is_program(&java)
            && let Some(major) = java::major(&java)
            && self.is_new(Runtime::Java { major })
        {
            self.add(Runtime::Java { major }, &java);
        }
        let node = folder.join("node");
        if is_program(&node)
            && let Some(major) = node_major(&node)
            && self.is_new(Runtime::Node { major })
        {
            self.add(Runtime::Node { major }, &node);
        }
    }

    fn is_new(&self, runtime: Runtime) -> bool {
        self.found.iter().all(|interpreter| interpreter.runtime != runtime)
    }

    fn add(&mut self, runtime: Runtime, path: &Path) {
        let Ok(path) = path.canonicalize() else { return };
        let prefix = path.parent().and_then(Path::parent).map(Path::to_path_buf);
        let prefix =
            prefix.filter(|prefix| !prefix.starts_with("/usr") && prefix != Path::new("/"));
        self.found.push(Interpreter { runtime, path, prefix });
    }
}

/// An ELF file: version managers put shell scripts under the same names.
fn is_program(path: &Path) -> bool {
    let mut head = [0; 4];
    let read = fs::File::open(path).and_then(|mut file| file.read_exact(&mut head));
    read.is_ok() && head == *b"\x7fELF"
}

fn node_major(path: &Path) -> Option<u8> {
    let output = Command::new(path).arg("--version").output().ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    text.trim().strip_prefix('v')?.split('.').next()?.parse().ok()
}

/// Of a Ruby 3.
fn ruby_minor(path: &Path) -> Option<u8> {
    let output = Command::new(path).args(["--disable-gems", "-e", "print RUBY_VERSION"]).output();
    let text = String::from_utf8(output.ok()?.stdout).ok()?;
    text.strip_prefix("3.")?.split('.').next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::{Interpreter, Runtime, Runtimes};

    fn runtimes() -> Runtimes {
        let found = [11, 13]
            .map(|minor| Interpreter {
                runtime: Runtime::Python { minor },
                path: format!("/p/bin/python3.{minor}").into(),
                prefix: Some("/p".into()),
            })
            .to_vec();
        Runtimes { found }
    }

    #[test]
    fn identifiers_round_trip() {
        let texts =
            ["python3.13", "nodejs22.x", "ruby3.3", "java8.al2", "java21", "provided.al2023"];
        for text in texts {
            assert_eq!(Runtime::parse(text).unwrap().identifier(), text);
        }
        for text in ["java", "java8", "dotnet8"] {
            assert_eq!(Runtime::parse(text), None);
        }
    }

    #[test]
    fn the_nearest_java_is_a_newer_one() {
        let found = [8, 17, 25]
            .map(|major| Interpreter {
                runtime: Runtime::Java { major },
                path: "/j/bin/java".into(),
                prefix: None,
            })
            .to_vec();
        let runtimes = Runtimes { found };
        let nearest = |major| runtimes.find(Runtime::Java { major }, true).unwrap().runtime;
        assert_eq!(nearest(11), Runtime::Java { major: 17 });
        assert_eq!(nearest(21), Runtime::Java { major: 25 });
        assert_eq!(nearest(26), Runtime::Java { major: 25 });
        let message = runtimes.find(Runtime::Java { major: 21 }, false).unwrap_err();
        assert!(message.starts_with("this host has no java21 (found: java8.al2, java17, java25)"));
        assert!(message.contains("apt install openjdk-21-jdk-headless"));
    }

    #[test]
    fn a_missing_version_says_how_to_get_it() {
        let wanted = Runtime::Python { minor: 12 };
        let message = runtimes().find(wanted, false).unwrap_err();
        assert!(
            message.contains("python3.11, python3.13") && message.contains("pyenv install 3.12")
        );
        assert_eq!(runtimes().find(wanted, true).unwrap().runtime, Runtime::Python { minor: 13 });
    }

    #[test]
    fn a_prefix_moves_to_var_lang() {
        let inside = runtimes().found[0].inside();
        assert_eq!(inside.to_str(), Some("/var/lang/bin/python3.11"));
        let ruby = Interpreter {
            runtime: Runtime::Ruby { minor: 3 },
            path: "/r/3.3.1/bin/ruby".into(),
            prefix: Some("/r/3.3.1".into()),
        };
        assert_eq!(ruby.inside().to_str(), Some("/r/3.3.1/bin/ruby"));
    }
}
