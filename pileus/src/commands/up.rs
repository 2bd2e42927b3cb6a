//! `pileus up`: starts the cloud, deploys a template if one is given, and says what to type next.

use super::deploy::{StackOptions, deploy, template_file};
use super::stack;
use super::watch::Watch;
use crate::admin::Command;
use crate::backups::RESTORING;
use crate::client::Client;
use crate::config::{Address, Root, default_data_folder};
use crate::server::{Server, Setup};
use crate::tls::Secure;
use anyhow::{Context, Result, anyhow, bail};
use clap::Args;
use lambda::sandbox::cell::{Network, SandboxMode};
use lambda::sandbox::uplink;
use std::net::IpAddr;
use std::path::{Path, PathBuf};
use std::time::Duration;
use tokio::signal::unix::{SignalKind, signal};
use world::World;

/// The least that a store's caches and write buffers take, in bytes: each of its four spaces has a
/// buffer of a megabyte or more, and the cache as much as they together.
const MEMORY_BYTES_MIN: usize = 8 << 20;

#[derive(Args)]
pub struct Up {
    /// A template to deploy, or the folder with its template.yaml
    template: Option<PathBuf>,
    /// Where everything is kept
    #[arg(long, env = "PILEUS_DATA")]
    data: Option<PathBuf>,
    /// The port of every service
    #[arg(long, default_value_t = 4566)]
    port: u16,
    /// The address to listen on
    #[arg(long, default_value = "127.0.0.1")]
    bind: IpAddr,
    /// The domain of virtual hosts (bucket.s3.DOMAIN, id.execute-api.DOMAIN)
    #[arg(long, default_value = "localhost")]
    domain: String,
    /// Speak HTTPS too, with certificates of an authority for development that is made in the data folder
    #[arg(long, conflicts_with_all = ["tls_certificate", "tls_key"])]
    tls: bool,
    /// Speak HTTPS too, with this certificate and its chain, in PEM; read again when it changes
    #[arg(long, value_name = "FILE", requires = "tls_key")]
    tls_certificate: Option<PathBuf>,
    /// The certificate's key, in PEM
    #[arg(long, value_name = "FILE", requires = "tls_certificate")]
    tls_key: Option<PathBuf>,
    /// With HTTPS: serve plain HTTP to other machines too, not to this one alone
    #[arg(long)]
    also_http: bool,
    /// The first account, twelve digits; made at random otherwise
    #[arg(long)]
    account: Option<String>,
    /// The region of requests that name none
    #[arg(long, default_value = "us-east-1")]
    region: String,
    /// For development: accepts test/test from this machine, opens POST /_pileus/clock and /_pileus/reset,
    /// and runs functions on the nearest installed runtime
    #[arg(long)]
    dev: bool,
    /// When an acknowledged write is on disk: `sync` before the answer; `interval=10ms` within that time;
    /// `memory` never
    #[arg(long, default_value = "sync", value_parser = durability)]
    durability: store::Durability,
    /// What keeps the rows: `fjall`, which is the faster, or `redb`, which keeps all in one file. A folder stays
    /// with the engine that made it; a new one takes fjall
    #[arg(long)]
    engine: Option<store::EngineKind>,
    /// Memory of the store's caches and write buffers, such as 32MB or 1GB; at least 8MB. What the
    /// process takes beside it is not counted
    #[arg(long, default_value = "80MB", value_name = "SIZE", value_parser = memory)]
    memory: usize,
    /// `on` isolates functions by the kernel's means and refuses to run them without; `off` does neither
    #[arg(long, default_value = "on", value_parser = sandbox)]
    sandbox: SandboxMode,
    /// What functions reach: `cloud` is this cloud and nothing else; `none` not even that; `open` the internet too, by
    /// slirp4netns, but neither this machine nor its metadata
    #[arg(long, default_value = "cloud", value_name = "NETWORK", value_parser = network)]
    function_network: Network,
    /// Run a function on the nearest installed version of its language
    #[arg(long)]
    nearest_runtime: bool,
    /// What AWS's runtimes bring beside the language: FOLDER/python (boto3) and FOLDER/node_modules; in the
    /// data folder otherwise
    #[arg(long, env = "PILEUS_RUNTIMES", value_name = "FOLDER")]
    runtimes: Option<PathBuf>,
    /// Let a debugger attach to this function: it has one instance, which waits for the debugger, and no time limits
    #[arg(long, value_name = "FUNCTION")]
    debug: Option<String>,
    /// Where the debugger attaches, on 127.0.0.1
    #[arg(long, default_value_t = 9229, value_name = "PORT", requires = "debug")]
    debug_port: u16,
    /// Record data events in the audit log too: what is done with objects, items, messages and functions. Management
    /// events and refusals are always recorded
    #[arg(long)]
    audit_data_events: bool,
    /// Deploy again when the template, or the code that it names, changes
    #[arg(long, requires = "template")]
    watch: bool,
    #[command(flatten)]
    stack: StackOptions,
}

fn durability(text: &str) -> Result<store::Durability, String> {
    match text.split_once('=') {
        None if text == "sync" => Ok(store::Durability::Sync),
        None if text == "memory" => Ok(store::Durability::Memory),
        Some(("interval", time)) => {
            let ms = time.strip_suffix("ms").and_then(|ms| ms.parse().ok());
            let ms = ms.filter(|ms| (1..=10_000).contains(ms));
            let ms: u64 = ms.ok_or("expected interval=1ms to interval=10000ms")?;
            Ok(store::Durability::Interval(Duration::from_millis(ms)))
        }
        _ => Err("expected sync, interval=10ms or memory".into()),
    }
}

/// A size in binary units: `64MB` is 64 times 1,048,576 bytes.
fn memory(text: &str) -> Result<usize, String> {
    let units = [("GB", 1 << 30), ("MB", 1 << 20)];
    let size = units.iter().find_map(|(unit, bytes)| {
        text.strip_suffix(unit)?.parse::<usize>().ok()?.checked_mul(*bytes)
    });
    let size = size.ok_or("expected a whole number and its unit, such as 64MB or 1GB")?;
    match size >= MEMORY_BYTES_MIN {
        true => Ok(size),
        false => Err(format!("at least {}MB", MEMORY_BYTES_MIN >> 20)),
    }
}

pub(super) fn network(text: &str) -> Result<Network, String> {
    match text {
        "cloud" => Ok(Network::Cloud),
        "none" => Ok(Network::Nothing),
        "open" => Ok(Network::Open),
        _ => Err("expected cloud, none or open".into()),
    }
}

fn sandbox(text: &str) -> Result<SandboxMode, String> {
    match text {
        "on" => Ok(SandboxMode::On),
        "off" => Ok(SandboxMode::Off),
        _ => Err("expected on or off".into()),
    }
}

impl Up {
    pub fn run(self) -> Result<()> {
        let filter = tracing_subscriber::EnvFilter::try_from_env("PILEUS_LOG")
            .unwrap_or_else(|_| "warn".into());
        tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).init();
        let setup = self.setup()?;
        let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
        runtime.block_on(self.serve(setup))
    }

    fn setup(&self) -> Result<Setup> {
        let data = self.data.clone().unwrap_or_else(default_data_folder);
        std::fs::create_dir_all(&data)
            .with_context(|| format!("cannot make the data folder {}", data.display()))?;
        if self.account.as_deref().is_some_and(|account| aws::AccountId::new(account).is_none()) {
            bail!("--account: an account is twelve digits");
        }
        if aws::Region::new(&self.region).is_none() {
            bail!("--region: {} is no region's name", self.region);
        }
        if !is_domain(&self.domain) {
            bail!("--domain: {} is no domain's name in lower case", self.domain);
        }
        if self.sandbox == SandboxMode::Off && self.function_network != Network::Cloud {
            bail!("--function-network: without a sandbox nothing keeps functions from the network");
        }
        if self.function_network == Network::Open && !uplink::is_there() {
            bail!("--function-network open: {}", uplink::MEND);
        }
        if self.sandbox == SandboxMode::Off && self.debug.is_some() {
            bail!("--debug: a debugger attaches to a sandbox, and there is none");
        }
        let secure = self.secure();
        if self.also_http && matches!(secure, Secure::No) {
            bail!("--also-http: without --tls or --tls-certificate there is plain HTTP alone");
        }
        if data.join(RESTORING).exists() {
            bail!(
                "a restore into {} is under way or was interrupted: empty the folder, then restore again",
                data.display()
            );
        }
        let found = store::EngineKind::found_in(&data.join("store"));
        let found = found.map_err(|error| anyhow!("{error}"))?;
        let engine = self.engine.or(found).unwrap_or_default();
        let root = Root::find(&data, self.account.as_deref(), &World::real())?;
        let runtimes = self.runtimes.clone().unwrap_or_else(|| data.join("runtimes"));
        let debug = self.debug.clone();
        let debug = debug.map(|function| lambda::Debug::listen(function, self.debug_port));
        let debug = debug.transpose().context("--debug: a debugger cannot attach at this port")?;
        Ok(Setup {
            runtimes,
            debug,
            data,
            bind: self.bind,
            port: self.port,
            region: self.region.clone(),
            domain: self.domain.clone(),
            dev: self.dev,
            root,
            store: store::Options {
                durability: self.durability,
                memory_bytes: self.memory,
                engine,
            },
            sandbox: self.sandbox,
            network: self.function_network,
            nearest_runtime: self.nearest_runtime || self.dev,
            audit_data_events: self.audit_data_events,
            secure,
            also_http: self.also_http,
        })
    }

    fn secure(&self) -> Secure {
        match (&self.tls_certificate, &self.tls_key) {
            (Some(certificate), Some(key)) => {
                Secure::Own { certificate: certificate.clone(), key: key.clone() }
            }
            _ if self.tls => Secure::Development,
            _ => Secure::No,
        }
    }

    async fn serve(self, setup: Setup) -> Result<()> {
        let mut interrupted = signal(SignalKind::interrupt())?;
        let mut terminated = signal(SignalKind::terminate())?;
        loop {
            let mut server = Server::start(&setup).await?;
            self.announce(&setup, &server.address);
            let client = Client::new(server.address.clone(), setup.root.clone())?;
            tokio::select! {
                failed = self.keep_deployed(&client, &setup.data) => failed?,
                _ = interrupted.recv() => { server.stop().await; return Ok(()) }
                _ = terminated.recv() => { server.stop().await; return Ok(()) }
                Some(Command::Reset) = server.commands.recv() => {
                    server.stop().await;
                    empty(&setup.data)?;
                    eprintln!("✓ emptied");
                }
            }
        }
    }

    /// Deploys the template, if there is one; again whenever it changes, if that is asked for. Returns only if it
    /// cannot be watched.
    async fn keep_deployed(&self, client: &Client, data: &Path) -> Result<()> {
        let Some(template) = &self.template else { return std::future::pending().await };
        let mut first = true;
        loop {
            // Before it is deployed: what changes meanwhile is deployed next.
            let watch = match template_file(template) {
                Ok(file) if self.watch => Some(Watch::of(&file, data)?),
                _ => None,
            };
            self.deploy(client, template, first).await;
            let Some(watch) = watch else { return std::future::pending().await };
            if first {
                eprintln!("  watch    what changes is deployed");
            }
            watch.next().await;
            first = false;
        }
    }

    fn announce(&self, setup: &Setup, address: &Address) {
        eprintln!("✓ Pileus {} is ready at {}", env!("CARGO_PKG_VERSION"), address.url);
        eprintln!("  data     {}", setup.data.display());
        eprintln!("  account  {}, {}", setup.root.account, setup.region);
        if let Some(authority) = &address.authority {
            eprintln!("  tls      its own CA, for development: {}", authority.display());
            eprintln!("           export AWS_CA_BUNDLE='{}'", authority.display());
        }
        if setup.dev {
            eprintln!(
                "  --dev    test/test is accepted as root from this machine; the clock and reset are open"
            );
        }
        if setup.sandbox == SandboxMode::Off {
            eprintln!("  --sandbox=off    functions can read whatever this user can");
        }
        if let Some(debug) = &setup.debug {
            let place = format!("127.0.0.1:{}", debug.address().map_or(0, |place| place.port()));
            eprintln!(
                "  debug    invoke {}; it then waits for a debugger at {place}",
                debug.function
            );
            eprintln!(
                "           Node: node inspect {place}, chrome://inspect, an editor's \"attach\""
            );
            eprintln!("           Python: an editor's \"attach\" of debugpy");
        }
        let boto3 = setup.runtimes.join("python/boto3");
        if !boto3.exists() {
            let folder = setup.runtimes.join("python");
            eprintln!(
                "  boto3    Python functions that import it need: python3 -m pip install --target {} boto3",
                folder.display()
            );
        }
        if self.template.is_none() {
            let data = data_flag(&setup.data);
            eprintln!("  next     eval \"$(pileus env{data})\" and use any AWS tool");
            eprintln!("           pileus deploy{data} TEMPLATE");
        }
    }

    async fn deploy(&self, client: &Client, template: &Path, first: bool) {
        match deploy(client, template, &self.stack).await {
            Ok(stack) if first => {
                stack::print_outputs(&stack);
                let data = data_flag(&self.data.clone().unwrap_or_else(default_data_folder));
                eprintln!("  next     eval \"$(pileus env{data})\" and use any AWS tool");
                eprintln!("           pileus logs{data} -f FUNCTION");
            }
            Ok(_) => {}
            // The server goes on: the mistake is the template's, and a deployment can be tried again.
            Err(error) => eprintln!("pileus: {error:#}"),
        }
    }
}

/// Labels of lower-case letters, digits and hyphens, as they stand in hosts and in certificates.
fn is_domain(name: &str) -> bool {
    let plain = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
    let label = |label: &str| (1..=63).contains(&label.len()) && label.bytes().all(plain);
    name.len() <= 190 && name.split('.').all(label)
}

fn data_flag(data: &Path) -> String {
    match data == default_data_folder() {
        true => String::new(),
        false => format!(" --data {}", data.display()),
    }
}

/// Takes away everything but the credentials and the audit log.
fn empty(data: &Path) -> Result<()> {
    for name in ["store", "functions"] {
        let path = data.join(name);
        match std::fs::remove_dir_all(&path) {
            Ok(()) => {}
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
            Err(error) => {
                return Err(error).with_context(|| format!("cannot empty {}", path.display()));
            }
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{MEMORY_BYTES_MIN, is_domain, memory};

    #[test]
    fn domains() {
        assert!(["localhost", "a.example", "x-1.b.c"].into_iter().all(is_domain));
        assert!(
            !["", ".", "..", "a/b", "A.b", "a..b", "a.", "*.a", "a b"].into_iter().any(is_domain)
        );
    }

    #[test]
    fn memory_has_a_unit_and_a_least() {
        assert_eq!(memory("64MB"), Ok(64 << 20));
        assert_eq!(memory("2GB"), Ok(2 << 30));
        assert_eq!(memory("8MB"), Ok(MEMORY_BYTES_MIN));
        for refused in ["7MB", "0MB", "64", "MB", "-1MB", "1.5GB", "99999999999999999GB"] {
            assert!(memory(refused).is_err(), "{refused}");
        }
    }

    #[test]
    fn the_default_of_memory_is_the_stores_own() {
        assert_eq!(memory("80MB"), Ok(store::Options::default().memory_bytes));
    }
}
