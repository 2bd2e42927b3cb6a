//! `pileus delete`: takes a stack away.

use super::{Target, block_on, stack};
use anyhow::Result;
use clap::Args;

#[derive(Args)]
pub struct Delete {
    /// The stack
    #[arg(default_value = "app")]
    stack: String,
    #[command(flatten)]
    target: Target,
}

impl Delete {
    pub fn run(self) -> Result<()> {
        let client = self.target.client()?;
        block_on(stack::delete(&client, &self.stack))
    }
}
