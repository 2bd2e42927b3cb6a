//! The process of a container image: its command line, its environment, and what is wrong with it.

use crate::image::tree::Tree;
use crate::runtime::failure::FunctionError;
use crate::sandbox::plan::Program;
use rustix::fs::FileType;
use std::io::Read;
use std::path::{Path, PathBuf};

/// Where an image says nothing.
const PATH: &str = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";

/// What an image and its function say of the process.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ImageProgram {
    /// The entry point and its arguments.
    pub words: Vec<String>,
    /// Empty: the root.
    pub folder: String,
    pub environment: Vec<(String, String)>,
}

impl ImageProgram {
    pub(crate) fn program(&self) -> Program {
        let (path, arguments) = match self.words.split_first() {
            Some((path, arguments)) => (PathBuf::from(path), arguments.to_vec()),
            None => (PathBuf::new(), Vec::new()),
        };
        let folder = self.folder();
        Program { path, arguments, environment: Vec::new(), folder, by_shell: false }
    }

    fn folder(&self) -> PathBuf {
        PathBuf::from(if self.folder.is_empty() { "/" } else { &self.folder })
    }

    /// What is there before the function's own: the image's, and the little that every process is given.
    pub(crate) fn environment(&self) -> Vec<(String, String)> {
        let mut environment = self.environment.clone();
        for (name, value) in [
            ("PATH", PATH),
            ("TZ", ":UTC"),
            ("LAMBDA_TASK_ROOT", "/var/task"),
            ("LAMBDA_RUNTIME_DIR", "/var/runtime"),
        ] {
            if !environment.iter().any(|(other, _)| other == name) {
                environment.push((name.to_owned(), value.to_owned()));
            }
        }
        environment
    }

    /// Blocking: why the process cannot have been started, if that can be seen from outside.
    pub(crate) fn fault(&self, root: &Path, request_id: &str) -> Option<FunctionError> {
        let tree = Tree::open(root).ok()?;
        let folder = self.folder();
        let entry_fault =
            |why: String| Some(FunctionError::entry(request_id, "Runtime.InvalidEntrypoint", &why));
        let folder_fault =
            |why: String| Some(FunctionError::entry(request_id, "Runtime.InvalidWorkingDir", &why));
        if !folder.is_absolute() {
            let folder = folder.display();
            return folder_fault(format!(
                "the working directory '{folder}' is invalid, it needs to be an absolute path"
            ));
        }
        if !tree.stat(&folder).is_ok_and(|stat| is(stat.st_mode, FileType::is_dir)) {
            let folder = folder.display();
            return folder_fault(format!("the working directory doesn't exist: {folder}"));
        }
        let Some(entry) = self.words.first().filter(|entry| !entry.is_empty()) else {
            return entry_fault("the image has neither ENTRYPOINT nor CMD".to_owned());
        };
        let Some(found) = self.find(&tree, &folder, entry) else {
            return entry_fault(format!("fork/exec {entry}: no such file or directory"));
        };
        match tree.stat(&found) {
            Ok(stat) if stat.st_mode & 0o111 == 0 || !is(stat.st_mode, FileType::is_file) => {
                entry_fault(format!("fork/exec {entry}: permission denied"))
            }
            Ok(_) if !is_program(&tree, &found) => {
                entry_fault(format!("fork/exec {entry}: exec format error"))
            }
            _ => None,
        }
    }

    /// Where an entry point stands: a bare name is looked for along the `PATH`.
    fn find(&self, tree: &Tree, folder: &Path, entry: &str) -> Option<PathBuf> {
        let there = |path: PathBuf| tree.stat(&path).is_ok().then_some(path);
        if entry.contains('/') {
            return there(folder.join(entry));
        }
        let path = self.environment.iter().find(|(name, _)| name == "PATH");
        let path = path.map_or(PATH, |(_, value)| value.as_str());
        path.split(':').find_map(|place| there(Path::new(place).join(entry)))
    }
}

fn is(mode: u32, kind: fn(FileType) -> bool) -> bool {
    kind(FileType::from_raw_mode(mode))
}

/// ELF, or a script that names its interpreter.
fn is_program(tree: &Tree, path: &Path) -> bool {
    let mut head = Vec::new();
    let read = tree.open_file(path).map(|file| file.take(4).read_to_end(&mut head));
    matches!(read, Ok(Ok(_))) && (head.starts_with(b"\x7fELF") || head.starts_with(b"#!"))
}

#[cfg(test)]
mod tests {
    use super::ImageProgram;
    use std::fs;
    use std::os::unix::fs::{PermissionsExt, symlink};

    #[test]
    fn what_is_wrong_is_named() {
        let root = tempfile::tempdir().unwrap();
        let put = |name: &str, text: &str, mode: u32| {
            let path = root.path().join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(&path, text).unwrap();
            fs::set_permissions(&path, fs::Permissions::from_mode(mode)).unwrap();
        };
        put("usr/bin/good", "#!/bin/sh\n", 0o755);
        put("usr/bin/plain", "text", 0o755);
        put("usr/bin/shut", "#!/bin/sh\n", 0o644);
        symlink("/usr/bin", root.path().join("bin")).unwrap();
        symlink("/etc/passwd", root.path().join("outside")).unwrap();
        let fault = |entry: &str, folder: &str| {
            let program = ImageProgram {
                words: vec![entry.to_owned()],
                folder: folder.to_owned(),
                environment: Vec::new(),
            };
            let fault = program.fault(root.path(), "id");
            fault.map(|fault| String::from_utf8(fault.payload.to_vec()).unwrap())
        };
        assert_eq!(fault("good", ""), None);
        assert_eq!(fault("/bin/good", "/usr"), None);
        assert_eq!(fault("bin/good", "/"), None);
        for (entry, folder, said) in [
            ("/usr/bin/none", "/", "fork/exec /usr/bin/none: no such file or directory"),
            ("none", "/", "fork/exec none: no such file or directory"),
            ("plain", "/", "fork/exec plain: exec format error"),
            ("shut", "/", "fork/exec shut: permission denied"),
            ("/outside", "/", "no such file or directory"),
            ("good", "usr", "needs to be an absolute path"),
            ("good", "/none", "the working directory doesn't exist: /none"),
            ("", "/", "neither ENTRYPOINT nor CMD"),
        ] {
            let fault = fault(entry, folder).unwrap_or_default();
            assert!(fault.contains(said), "{entry} in {folder}: {fault}");
        }
    }
}
