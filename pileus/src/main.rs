//! The `pileus` binary: the composition root, and its commands.

mod account_file;
mod account_import;
mod admin;
mod backups;
mod checking;
mod client;
mod commands;
mod config;
mod descriptors;
mod explanation;
mod fetch;
mod image;
mod job;
mod package;
mod progress;
mod seal_key;
mod server;
mod services;
#[cfg(test)]
mod tests;
mod tls;

use clap::{CommandFactory, Parser, Subcommand};
use mimalloc::MiMalloc;
use std::process::ExitCode;

/// A request is many small values that one thread makes and another lets go of.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

/// The serverless cloud you own.
#[derive(Parser)]
#[command(name = "pileus", version, about, propagate_version = true)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Start the cloud, and deploy a template if one is given
    Up(commands::up::Up),
    /// Deploy a template, with the code it names, as a stack
    Deploy(commands::deploy::Deploy),
    /// Delete a stack and what it made
    Delete(commands::delete::Delete),
    /// Print a stack's outputs
    Outputs(commands::outputs::Outputs),
    /// Print shell exports for the AWS CLI and the SDKs
    Env(commands::env::Env),
    /// Print a function's log, or follow it
    Logs(commands::logs::Logs),
    /// Show what this host offers, and how to mend what is missing
    Doctor(commands::doctor::Doctor),
    /// Check every row, index, stream record and blob of a cloud, running or stopped
    ///
    /// Nothing is changed. Ends with 0 if nothing is damaged, 1 if something is, 2 if it could not be checked.
    Fsck(commands::fsck::Fsck),
    /// Write one account of a stopped cloud, with all that it has, into a file
    Export(commands::export::Export),
    /// Bring an account out of such a file into a stopped cloud that has nothing of it
    Import(commands::import::Import),
    /// Copy the cloud to a folder or a bucket, while it runs or not
    Backup(commands::backup::Backup),
    /// Make a new data folder from a backup
    Restore(commands::restore::Restore),
    /// Give disk space back that deleted data has left
    Compact(commands::compact::Compact),
    /// Accounts of this cloud
    #[command(subcommand)]
    Account(commands::account::Account),
    /// Why a request was allowed or refused, and which permissions a role or user needs
    #[command(subcommand)]
    Iam(commands::iam::Iam),
    /// Container images for functions
    #[command(subcommand)]
    Image(commands::image::Image),
    /// Print what was done in this cloud, by whom, and with what success
    Audit(commands::audit::Audit),
    /// Print every operation of every service, built or absent
    #[command(hide = true)]
    Operations,
    /// Print completions for a shell
    Completions {
        /// bash, zsh, fish, elvish or powershell
        shell: clap_complete::Shell,
    },
}

fn main() -> ExitCode {
    lambda::sandbox::init::maybe_sandbox_init();
    let cli = Cli::parse();
    let command = match cli.command {
        Command::Fsck(fsck) => return fsck.run(),
        command => command,
    };
    match run(command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("pileus: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: Command) -> anyhow::Result<()> {
    match command {
        Command::Up(up) => up.run(),
        Command::Deploy(deploy) => deploy.run(),
        Command::Delete(delete) => delete.run(),
        Command::Outputs(outputs) => outputs.run(),
        Command::Env(env) => env.run(),
        Command::Logs(logs) => logs.run(),
        Command::Doctor(doctor) => doctor.run(),
        Command::Backup(backup) => backup.run(),
        Command::Restore(restore) => restore.run(),
        Command::Compact(compact) => compact.run(),
        Command::Account(account) => account.run(),
        Command::Iam(iam) => iam.run(),
        Command::Audit(audit) => audit.run(),
        Command::Image(image) => image.run(),
        Command::Export(export) => export.run(),
        Command::Import(import) => import.run(),
        Command::Fsck(_) => unreachable!("it ends with a code of its own"),
        Command::Operations => commands::operations::run(),
        Command::Completions { shell } => {
            let mut command = Cli::command();
            clap_complete::generate(shell, &mut command, "pileus", &mut std::io::stdout());
            Ok(())
        }
    }
}
