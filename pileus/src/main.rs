//! The `pileus` binary: the composition root, and its commands.

mod admin;
mod backups;
mod client;
mod commands;
mod config;
mod job;
mod package;
mod progress;
mod server;
mod services;

use clap::{CommandFactory, Parser, Subcommand};
use std::process::ExitCode;

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
    /// Copy the cloud to a folder or a bucket, while it runs or not
    Backup(commands::backup::Backup),
    /// Make a new data folder from a backup
    Restore(commands::restore::Restore),
    /// Give disk space back that deleted data has left
    Compact(commands::compact::Compact),
    /// Accounts of this cloud
    #[command(subcommand)]
    Account(commands::account::Account),
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
    match run(cli.command) {
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
        Command::Operations => commands::operations::run(),
        Command::Completions { shell } => {
            let mut command = Cli::command();
            clap_complete::generate(shell, &mut command, "pileus", &mut std::io::stdout());
            Ok(())
        }
    }
}
