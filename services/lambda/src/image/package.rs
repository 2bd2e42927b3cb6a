//! What goes with which type of package, in AWS's words.

use crate::error::Error;
use model_lambda as model;

/// What a request says that depends on the type of package.
#[derive(Default)]
pub struct Given<'a> {
    pub image_uri: Option<&'a String>,
    pub image_config: Option<&'a model::ImageConfig>,
    pub zip: bool,
    /// A handler, a runtime, or layers.
    pub language: bool,
    pub snap_start: Option<&'a model::SnapStart>,
    pub code_signing: bool,
}

/// Whether a creation asks for an image.
pub fn is_image(given: Option<&model::PackageType>) -> Result<bool, Error> {
    match given {
        None | Some(model::PackageType::Zip) => Ok(false),
        Some(model::PackageType::Image) => Ok(true),
        Some(model::PackageType::Unknown(text)) => {
            Err(Error::Fault(aws::Fault::validation(format!(
                "1 validation error detected: Value '{text}' at 'packageType' failed to satisfy \
                 constraint: Member must satisfy enum value set: [Image, Zip]"
            ))))
        }
    }
}

impl Given<'_> {
    /// For a function that is created.
    pub fn check_new(&self, image: bool) -> Result<(), Error> {
        self.check(image)?;
        if !image {
            return Ok(());
        }
        if self.zip || self.image_uri.is_none() {
            return invalid(
                "Please provide ImageUri when creating a function with packageType Image.",
            );
        }
        if self.code_signing {
            return invalid(
                "Code signing is not supported for functions created with container images.",
            );
        }
        Ok(())
    }

    /// For a function's code that is updated.
    pub fn check_code(&self, image: bool) -> Result<(), Error> {
        match image {
            true if self.zip || self.image_uri.is_none() => {
                invalid("Please provide ImageUri when updating a function with packageType Image.")
            }
            false if self.image_uri.is_some() => invalid(
                "Please don't provide ImageUri when updating a function with packageType Zip.",
            ),
            _ => Ok(()),
        }
    }

    /// For a configuration, new or updated.
    pub fn check(&self, image: bool) -> Result<(), Error> {
        if image && self.language {
            return invalid(
                "Please don't provide Handler or Runtime or Layer when the intended function \
                 PackageType is Image.",
            );
        }
        if !image
            && self.image_config.is_some_and(|config| *config != model::ImageConfig::default())
        {
            return invalid(
                "Please don't provide ImageConfig when the intended function PackageType is Zip.",
            );
        }
        let snapped = self.snap_start.and_then(|given| given.apply_on.as_ref());
        if image && snapped == Some(&model::SnapStartApplyOn::PublishedVersions) {
            return invalid("ContainerImage is not supported for SnapStart enabled functions.");
        }
        Ok(())
    }
}

fn invalid(message: &str) -> Result<(), Error> {
    Err(Error::Invalid(message.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::Given;
    use model_lambda::ImageConfig;

    #[test]
    fn what_goes_with_what() {
        let uri = String::new();
        let config = ImageConfig { command: Some(vec!["a".into()]), ..ImageConfig::default() };
        let image = || Given { image_uri: Some(&uri), ..Given::default() };
        assert!(image().check_new(true).is_ok());
        assert!(Given { image_config: Some(&config), ..image() }.check_new(true).is_ok());
        assert!(Given { language: true, ..image() }.check_new(true).is_err());
        assert!(Given { zip: true, ..image() }.check_new(true).is_err());
        assert!(Given { code_signing: true, ..image() }.check_new(true).is_err());
        assert!(Given::default().check_new(true).is_err());
        assert!(Given { image_config: Some(&config), ..Given::default() }.check(false).is_err());
        assert!(image().check_code(false).is_err());
        assert!(image().check_code(true).is_ok());
        assert!(Given { zip: true, ..Given::default() }.check_code(true).is_err());
    }
}
