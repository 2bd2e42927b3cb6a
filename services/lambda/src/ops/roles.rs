//! Whether a function may have a role, and the layers that it asks for.

use crate::error::Error;
use crate::rules::archive::UNZIPPED_BYTES_MAX;
use crate::rules::configuration::LAYERS_MAX;
use crate::rules::name;
use crate::store::{Code, LayerUse};
use aws::{Arn, Fault};
use service::{Access, Ctx};

/// The caller may pass the role to the function, and the role trusts Lambda.
pub async fn check(ctx: &Ctx, role: &str, function: &str) -> Result<(), Error> {
    let arn: Arn = role.parse().map_err(|_| unassumable())?;
    let passing = Access::new("iam:PassRole", role)
        .with("iam:PassedToService", vec!["lambda.amazonaws.com".into()])
        .with("iam:AssociatedResourceArn", vec![function.to_string()]);
    ctx.authorize(&[passing]).await?;
    // Where another account's policy lets the caller change a function, it is not to run as the caller's role.
    let owner = function.parse::<Arn>().map_err(Fault::internal)?;
    if arn.account() != ctx.account().as_str() || arn.account() != owner.account() {
        let fault =
            Fault::new(403, "AccessDeniedException", "Cross-account pass role is not allowed.");
        return Err(Error::Fault(fault.with("Type", "User")));
    }
    match ctx.as_role(&arn, "lambda").await {
        Err(fault) if fault.status < 500 => Err(unassumable()),
        Err(fault) => Err(Error::Fault(fault)),
        Ok(_) => Ok(()),
    }
}

fn unassumable() -> Error {
    Error::Invalid("The role defined for the function cannot be assumed by Lambda.".into())
}

/// The layers' packages, which the caller must be allowed to read, beside code of this size.
pub async fn layers(ctx: &Ctx, arns: &[String], code: &Code) -> Result<Vec<LayerUse>, Error> {
    if arns.len() > LAYERS_MAX {
        return Err(Error::Invalid(format!("Cannot reference more than {LAYERS_MAX} layers.")));
    }
    let mut layers: Vec<LayerUse> = Vec::new();
    for arn in arns {
        let unknown = || Error::Invalid(format!("Layer version {arn} does not exist."));
        let (place, number) = name::of_layer_arn(arn).ok_or_else(unknown)?;
        if place.region != *ctx.region() {
            return Err(Error::Invalid(format!(
                "Layers are not in the same region as the function. Layers are expected to be in \
                 region {}.",
                ctx.region()
            )));
        }
        ctx.authorize(&[Access::new("lambda:GetLayerVersion", arn)]).await?;
        let base = arn.rsplit_once(':').map_or(arn.as_str(), |(base, _)| base);
        let of_same =
            |other: &&LayerUse| other.arn.rsplit_once(':').is_some_and(|(other, _)| other == base);
        if let Some(other) = layers.iter().find(of_same) {
            return Err(Error::Invalid(format!(
                "Two different versions of the same layer are not allowed to be referenced in the \
                 same function. {} and {arn} are versions of the same layer.",
                other.arn
            )));
        }
        let code =
            crate::store::layer_code(ctx.store(), &place, number).await?.ok_or_else(unknown)?;
        layers.push(LayerUse { arn: arn.clone(), code });
    }
    fits(&layers, code)?;
    Ok(layers)
}

/// A function's layers and its package are no larger together than they may be. Layers that it has need no leave, and may
/// have been deleted: it keeps them (<https://docs.aws.amazon.com/lambda/latest/dg/deleting-layers.html>).
pub fn fits(layers: &[LayerUse], code: &Code) -> Result<(), Error> {
    let total: u64 = layers.iter().map(|layer| layer.code.unzipped_bytes).sum();
    let total = total + code.unzipped_bytes;
    if total > UNZIPPED_BYTES_MAX {
        return Err(Error::Invalid(format!(
            "Function code combined with layers exceeds the maximum allowed size of \
             {UNZIPPED_BYTES_MAX} bytes. The actual size is {total} bytes."
        )));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::fits;
    use crate::rules::archive::UNZIPPED_BYTES_MAX;
    use crate::store::{Code, LayerUse};

    #[test]
    fn a_package_and_its_layers_share_a_limit() {
        let code = |unzipped_bytes| Code { unzipped_bytes, ..Code::none() };
        let layer = |bytes| LayerUse { arn: String::new(), code: code(bytes) };
        let layers = [layer(1), layer(UNZIPPED_BYTES_MAX - 3)];
        assert!(fits(&layers, &code(2)).is_ok());
        assert!(fits(&layers, &code(3)).is_err());
    }
}
