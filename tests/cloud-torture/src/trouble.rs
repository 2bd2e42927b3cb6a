//! What a request can come to beside its answer.

use anyhow::anyhow;

/// Why an actor stops.
#[derive(Debug)]
pub enum Trouble {
    /// No answer came: the server was killed. What was asked may have happened or not.
    Lost,
    /// Something is not as it was acknowledged, or as it must be: what this program is there to
    /// find.
    Wrong(anyhow::Error),
}

pub type Result<T> = std::result::Result<T, Trouble>;

impl<E: Into<anyhow::Error>> From<E> for Trouble {
    fn from(error: E) -> Trouble {
        Trouble::Wrong(error.into())
    }
}

pub fn wrong<T>(text: impl Into<String>) -> Result<T> {
    Err(Trouble::Wrong(anyhow!(text.into())))
}

/// The text says what is wrong if it does not hold.
pub fn holds(condition: bool, text: impl FnOnce() -> String) -> Result<()> {
    if condition { Ok(()) } else { wrong(text()) }
}

/// The actor's name before what it found.
pub fn of<T>(name: &str, result: Result<T>) -> Result<T> {
    result.map_err(|trouble| match trouble {
        Trouble::Wrong(error) => Trouble::Wrong(error.context(name.to_owned())),
        Trouble::Lost => Trouble::Lost,
    })
}
