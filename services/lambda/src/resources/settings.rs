//! What `AWS::Lambda::Function` says beside a function's configuration, each by an operation of its own: code signing,
//! loops, its runtime's updates.

use aws::Fault;
use model_lambda as model;
use serde::Deserialize;
use service::Ctx;

#[derive(Deserialize, Clone, PartialEq)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
pub struct RuntimeManagement {
    update_runtime_on: String,
    runtime_version_arn: Option<String>,
}

/// What is not said is AWS's default.
#[derive(Clone, Default, PartialEq)]
pub struct Settings {
    pub code_signing: Option<String>,
    pub recursive_loop: Option<String>,
    pub runtime_management: Option<RuntimeManagement>,
}

impl Settings {
    /// Brings a function from what a stack said before to what it says now.
    pub async fn apply(self, ctx: &Ctx, name: &str, old: &Settings) -> Result<(), Fault> {
        if self.code_signing != old.code_signing {
            sign(ctx, name, self.code_signing).await?;
        }
        if self.recursive_loop != old.recursive_loop {
            let recursive_loop = self.recursive_loop.as_deref().map(model::RecursiveLoop::from);
            let input = model::PutFunctionRecursionConfigRequest {
                function_name: name.to_owned(),
                recursive_loop: recursive_loop.unwrap_or(model::RecursiveLoop::Terminate),
            };
            ctx.ask::<model::PutFunctionRecursionConfig>(input).await?;
        }
        if self.runtime_management != old.runtime_management {
            let mode = self.runtime_management.as_ref().map(|given| &given.update_runtime_on);
            let mode = mode.map(|mode| model::UpdateRuntimeOn::from(mode.as_str()));
            let input = model::PutRuntimeManagementConfigRequest {
                function_name: name.to_owned(),
                qualifier: None,
                update_runtime_on: mode.unwrap_or(model::UpdateRuntimeOn::Auto),
                runtime_version_arn: self.runtime_management.and_then(|m| m.runtime_version_arn),
            };
            ctx.ask::<model::PutRuntimeManagementConfig>(input).await?;
        }
        Ok(())
    }
}

async fn sign(ctx: &Ctx, name: &str, with: Option<String>) -> Result<(), Fault> {
    let function_name = name.to_owned();
    match with {
        Some(code_signing_config_arn) => {
            let input = model::PutFunctionCodeSigningConfigRequest {
                code_signing_config_arn,
                function_name,
            };
            ctx.ask::<model::PutFunctionCodeSigningConfig>(input).await.map(drop)
        }
        None => {
            let input = model::DeleteFunctionCodeSigningConfigRequest { function_name };
            ctx.ask::<model::DeleteFunctionCodeSigningConfig>(input).await.map(drop)
        }
    }
}
