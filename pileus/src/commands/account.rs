//! `pileus account`: further accounts, each with credentials of its own.

use super::{Target, block_on};
use anyhow::Result;
use clap::{Args, Subcommand};

#[derive(Subcommand)]
pub enum Account {
    /// Create an account and print its root credentials, once
    Create(Create),
}

#[derive(Args)]
pub struct Create {
    /// A name for people
    name: String,
    #[command(flatten)]
    target: Target,
}

impl Account {
    pub fn run(self) -> Result<()> {
        let Account::Create(create) = self;
        let client = create.target.client()?;
        block_on(async {
            let account = client.admin(&format!("/_pileus/accounts/{}", create.name)).await?;
            let text = |name: &str| account[name].as_str().unwrap_or_default().to_owned();
            println!("account            {}", text("account"));
            println!("access key id      {}", text("access_key_id"));
            println!("secret access key  {}", text("secret_access_key"));
            eprintln!("The secret is not shown again.");
            Ok(())
        })
    }
}
