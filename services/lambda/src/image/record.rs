//! What a version keeps of its image.

use crate::error::Error;
use crate::runtime::image::ImageProgram;
use model_lambda as model;
use serde::{Deserialize, Serialize};
use store::BlobRef;

/// What an image says of its process, and what a function says instead, in bytes: it travels to the sandbox in one
/// message.
const SETTINGS_BYTES_MAX: usize = 64 * 1024;

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Image {
    /// As it was given.
    pub uri: String,
    /// With its digest.
    pub resolved_uri: String,
    /// Of its manifest: `sha256:` and hexadecimal digits.
    pub digest: String,
    /// From the lowest.
    pub layers: Vec<BlobRef>,
    /// The layers' digests as the configuration names them: of the tars. Images of an earlier Pileus have none.
    #[serde(default)]
    pub unpacked: Vec<String>,
    /// What the image says.
    pub settings: Settings,
    /// What the function says instead.
    #[serde(default)]
    pub instead: Instead,
}

/// An image's own words on its process.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Settings {
    pub entry_point: Vec<String>,
    pub command: Vec<String>,
    pub working_directory: String,
    /// `NAME=VALUE`
    pub environment: Vec<String>,
}

/// A function's `ImageConfig`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Instead {
    pub entry_point: Vec<String>,
    pub command: Vec<String>,
    pub working_directory: Option<String>,
}

impl Instead {
    pub fn of(given: &model::ImageConfig) -> Instead {
        Instead {
            entry_point: given.entry_point.clone().unwrap_or_default(),
            command: given.command.clone().unwrap_or_default(),
            working_directory: given.working_directory.clone().filter(|folder| !folder.is_empty()),
        }
    }

    pub fn shown(&self) -> Option<model::ImageConfigResponse> {
        let some = |list: &Vec<String>| (!list.is_empty()).then(|| list.clone());
        let config = model::ImageConfig {
            entry_point: some(&self.entry_point),
            command: some(&self.command),
            working_directory: self.working_directory.clone(),
        };
        (*self != Instead::default())
            .then_some(model::ImageConfigResponse { image_config: Some(config), error: None })
    }
}

impl Image {
    /// Refuses settings that no sandbox could be told.
    pub fn check(&self) -> Result<(), Error> {
        let bytes = serde_json::to_string(&(&self.settings, &self.instead)).map_or(0, |t| t.len());
        if bytes > SETTINGS_BYTES_MAX {
            let message = format!(
                "The settings of the image and ImageConfig exceed the limit of {SETTINGS_BYTES_MAX} \
                 bytes."
            );
            return Err(Error::Invalid(message));
        }
        Ok(())
    }

    /// What is started. Each of the image's settings stands unless the function says another.
    pub fn program(&self) -> ImageProgram {
        let or = |instead: &Vec<String>, own: &Vec<String>| match instead.is_empty() {
            true => own.clone(),
            false => instead.clone(),
        };
        let (own, instead) = (&self.settings, &self.instead);
        let mut words = or(&instead.entry_point, &own.entry_point);
        words.extend(or(&instead.command, &own.command));
        let folder = instead.working_directory.clone();
        let pairs = own.environment.iter().filter_map(|pair| pair.split_once('='));
        ImageProgram {
            words,
            folder: folder.unwrap_or_else(|| own.working_directory.clone()),
            environment: pairs.map(|(name, value)| (name.to_owned(), value.to_owned())).collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Image, Instead, Settings};

    fn image(instead: Instead) -> Image {
        Image {
            uri: String::new(),
            resolved_uri: String::new(),
            digest: String::new(),
            layers: Vec::new(),
            unpacked: Vec::new(),
            settings: Settings {
                entry_point: vec!["/entry".into()],
                command: vec!["a".into(), "b".into()],
                working_directory: "/work".into(),
                environment: vec!["A=1=2".into(), "broken".into()],
            },
            instead,
        }
    }

    #[test]
    fn each_setting_is_replaced_by_itself() {
        let own = image(Instead::default()).program();
        assert_eq!((own.words.join(" ").as_str(), own.folder.as_str()), ("/entry a b", "/work"));
        assert_eq!(own.environment, [("A".to_owned(), "1=2".to_owned())]);
        let command = Instead { command: vec!["c".into()], ..Instead::default() };
        assert_eq!(image(command).program().words.join(" "), "/entry c");
        let entry = Instead {
            entry_point: vec!["/other".into()],
            working_directory: Some("/there".into()),
            ..Instead::default()
        };
        let program = image(entry).program();
        assert_eq!(
            (program.words.join(" ").as_str(), program.folder.as_str()),
            ("/other a b", "/there")
        );
    }

    #[test]
    fn settings_are_bounded() {
        let long = |length| Instead { command: vec!["x".repeat(length)], ..Instead::default() };
        assert!(image(long(60 * 1024)).check().is_ok());
        assert!(image(long(64 * 1024)).check().is_err());
    }
}
