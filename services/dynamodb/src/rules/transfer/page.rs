//! Pages of imports and exports, and the tokens between them: 112 hexadecimal digits, as AWS's are at least.

use aws::Fault;

/// Entries of a page where the request does not say; at most 25, which the protocol's checks hold.
const SIZE_DEFAULT: usize = 10;
const SIZE_MAX: usize = 25;
/// Bytes of a token: the kind, the last id, and blanks.
const TOKEN_BYTES: usize = 56;

pub fn size(asked: Option<i32>) -> usize {
    let asked = asked.and_then(|asked| usize::try_from(asked).ok());
    asked.unwrap_or(SIZE_DEFAULT).clamp(1, SIZE_MAX)
}

/// The token of the page behind a job of a kind.
pub fn token(id: &str, kind: &str) -> String {
    let text = format!("{:<TOKEN_BYTES$}", format!("{kind} {id}"));
    text.bytes().map(|byte| format!("{byte:02x}")).collect()
}

/// The job behind which a page begins.
pub fn before(token: Option<&str>, kind: &str) -> Result<Option<String>, Fault> {
    let Some(token) = token else { return Ok(None) };
    let invalid =
        || Fault::validation(format!("Invalid Request: Provided nextToken is invalid: {token}"));
    let byte = |at: usize| {
        let digits = token.get(at..at + 2)?;
        u8::from_str_radix(digits, 16).ok()
    };
    let bytes: Option<Vec<u8>> = (0..token.len()).step_by(2).map(byte).collect();
    let text = bytes.and_then(|bytes| String::from_utf8(bytes).ok()).ok_or_else(invalid)?;
    match text.trim_end().split_once(' ') {
        Some((found, id)) if found == kind && !id.is_empty() => Ok(Some(id.to_owned())),
        _ => Err(invalid()),
    }
}

#[cfg(test)]
mod tests {
    use super::{before, token};

    #[test]
    fn tokens_are_of_their_kind() {
        let made = token("01658528578619-c4d4e311", "import");
        assert_eq!(made.len(), 112);
        assert_eq!(before(Some(&made), "import"), Ok(Some("01658528578619-c4d4e311".into())));
        let zeros = "0".repeat(112);
        for (bad, kind) in [(made.as_str(), "export"), (zeros.as_str(), "import"), ("x", "import")]
        {
            let fault = before(Some(bad), kind).unwrap_err();
            assert_eq!(
                fault.message,
                format!("Invalid Request: Provided nextToken is invalid: {bad}")
            );
        }
    }
}
