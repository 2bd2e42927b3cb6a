//! `pileus outputs`: what a stack says of itself.

use super::{Target, block_on, stack};
use anyhow::Result;
use clap::Args;

#[derive(Args)]
pub struct Outputs {
    /// The stack
    #[arg(default_value = "app")]
    stack: String,
    /// Print the value of this output alone
    #[arg(long)]
    key: Option<String>,
    #[command(flatten)]
    target: Target,
}

impl Outputs {
    pub fn run(self) -> Result<()> {
        let client = self.target.client()?;
        let described = block_on(stack::describe(&client, &self.stack))?;
        let Some(described) = described else {
            anyhow::bail!("there is no stack named {}", self.stack);
        };
        match self.key {
            None => stack::print_outputs(&described),
            Some(key) => match described.outputs.iter().find(|(name, _)| *name == key) {
                Some((_, value)) => println!("{value}"),
                None => anyhow::bail!("the stack {} has no output {key}", self.stack),
            },
        }
        Ok(())
    }
}
