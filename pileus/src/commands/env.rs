//! `pileus env`: what a shell must export so that AWS's tools talk to this cloud.

use super::Target;
use crate::config::{Address, Root};
use anyhow::Result;
use clap::Args;

/// Use it as: eval "$(pileus env)"
#[derive(Args)]
pub struct Env {
    #[command(flatten)]
    target: Target,
}

impl Env {
    pub fn run(self) -> Result<()> {
        let folder = self.target.folder();
        let root = Root::for_client(&folder)?;
        let mut address = Address::find(&folder);
        if let Some(endpoint) = self.target.endpoint {
            address.url = endpoint;
        }
        if let Some(region) = self.target.region {
            address.region = region;
        }
        println!("export AWS_ENDPOINT_URL='{}'", address.url);
        if let Some(authority) = &address.authority {
            // Node.js, and so AWS's SDK for it, has a variable of its own.
            for name in ["AWS_CA_BUNDLE", "NODE_EXTRA_CA_CERTS"] {
                println!("export {name}='{}'", authority.display());
            }
        }
        println!("export AWS_ACCESS_KEY_ID='{}'", root.access_key_id);
        println!("export AWS_SECRET_ACCESS_KEY='{}'", root.secret_access_key);
        println!("export AWS_REGION='{0}' AWS_DEFAULT_REGION='{0}'", address.region);
        println!("unset AWS_SESSION_TOKEN AWS_PROFILE");
        Ok(())
    }
}
