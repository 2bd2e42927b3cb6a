//! PostgreSQL beside the store: a cluster of its own on the same disk, in its defaults (every commit synced),
//! driven by its own `pgbench` over a Unix socket with prepared statements.

use super::PERIOD;
use anyhow::{Context, Result, bail};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

const PORT: &str = "54329";
/// More than the most writers that are measured.
const CONNECTIONS_MAX: &str = "300";
const ROW_COUNT: u64 = 50_000;

const NEW: &str = "\\set k random(1000000, 9000000000000000000)\n\
    INSERT INTO kv VALUES (:k, repeat('x', 1024)) ON CONFLICT (k) DO NOTHING;\n";
const HOT: &str = "UPDATE kv SET v = repeat('y', 1024) WHERE k = 0;\n";
const READ: &str = "\\set k random(1, 50000)\nSELECT v FROM kv WHERE k = :k;\n";
const SCAN: &str = "\\set k random(1, 49900)\n\
    SELECT k, v FROM kv WHERE k >= :k ORDER BY k LIMIT 100;\n";

/// A running cluster; it ends when dropped.
pub struct Postgres {
    programs: PathBuf,
    folder: PathBuf,
}

#[derive(Clone, Copy)]
pub enum Script {
    New,
    Hot,
    Read,
    Scan,
}

impl Postgres {
    /// Makes and starts a cluster below this folder.
    pub fn start(folder: &Path) -> Result<Postgres> {
        let programs = programs().context("PostgreSQL is missing: apt-get install postgresql")?;
        let folder = folder.join("postgres");
        fs::create_dir_all(&folder)?;
        let postgres = Postgres { programs, folder };
        let owned = Command::new("chown").arg("postgres").arg(&postgres.folder).status()?;
        if !owned.success() {
            bail!("the folder could not be given to the user postgres");
        }
        let data = postgres.folder.join("data");
        let data = data.to_string_lossy();
        postgres.run("initdb", &["-D", &data, "-A", "trust", "-U", "postgres"])?;
        let socket = format!(
            "-p {PORT} -c listen_addresses= -c max_connections={CONNECTIONS_MAX} -k {}",
            postgres.folder.display()
        );
        let log = postgres.folder.join("log");
        let log = log.to_string_lossy();
        postgres.run("pg_ctl", &["-D", &data, "-w", "-l", &log, "-o", &socket, "start"])?;
        let table = "CREATE TABLE kv (k bigint PRIMARY KEY, v text NOT NULL)";
        let rows = format!(
            "INSERT INTO kv SELECT k, repeat('x', 1024) FROM generate_series(0, {ROW_COUNT}) k"
        );
        for statement in [table, &rows, "VACUUM ANALYZE kv"] {
            postgres.client("psql", &["-q", "-c", statement])?;
        }
        for (name, script) in [("new", NEW), ("hot", HOT), ("read", READ), ("scan", SCAN)] {
            fs::write(postgres.folder.join(name), script)?;
        }
        Ok(postgres)
    }

    /// Transactions a second.
    pub fn rate(&self, clients: usize, script: Script) -> Result<f64> {
        let name = match script {
            Script::New => "new",
            Script::Hot => "hot",
            Script::Read => "read",
            Script::Scan => "scan",
        };
        let file = self.folder.join(name);
        let (clients, seconds) = (clients.to_string(), PERIOD.as_secs().max(1).to_string());
        let file = file.to_string_lossy();
        let arguments =
            ["-n", "-M", "prepared", "-j", "2", "-c", &clients, "-T", &seconds, "-f", &file];
        let printed = self.client("pgbench", &arguments)?;
        let line = printed.lines().find_map(|line| line.strip_prefix("tps = "));
        let line = line.with_context(|| format!("pgbench printed no rate: {printed}"))?;
        Ok(line.split_whitespace().next().unwrap_or_default().parse()?)
    }

    fn client(&self, program: &str, arguments: &[&str]) -> Result<String> {
        let socket = self.folder.to_string_lossy();
        let mut all = vec!["-h", &socket, "-p", PORT, "-U", "postgres"];
        all.extend(arguments);
        self.run(program, &all)
    }

    /// PostgreSQL refuses to run as root: everything runs as its own user.
    fn run(&self, program: &str, arguments: &[&str]) -> Result<String> {
        let output = Command::new("runuser")
            .args(["-u", "postgres", "--"])
            .arg(self.programs.join(program))
            .args(arguments)
            .current_dir(&self.folder)
            .stdin(Stdio::null())
            .stderr(Stdio::piped())
            .stdout(if program == "pg_ctl" { Stdio::null() } else { Stdio::piped() })
            .output()?;
        if !output.status.success() {
            bail!("{program} failed: {}", String::from_utf8_lossy(&output.stderr));
        }
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    }
}

impl Drop for Postgres {
    fn drop(&mut self) {
        let data = self.folder.join("data");
        let stopped = self.run("pg_ctl", &["-D", &data.to_string_lossy(), "-m", "fast", "stop"]);
        if let Err(error) = stopped {
            eprintln!("{error:#}");
        }
    }
}

/// The folder of the newest version's programs.
fn programs() -> Option<PathBuf> {
    let versions = fs::read_dir("/usr/lib/postgresql").ok()?.flatten();
    let version = versions.max_by_key(|version| {
        version.file_name().to_str().and_then(|name| name.parse::<u32>().ok())
    })?;
    Some(version.path().join("bin"))
}
