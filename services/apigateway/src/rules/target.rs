//! What an integration's URI names.

use aws::Arn;

/// The function's ARN in `arn:aws:lambda:…` or in API Gateway's own form
/// `arn:aws:apigateway:region:lambda:path/2015-03-31/functions/ARN/invocations`. Stage variables may stand in it.
pub fn function_arn(uri: &str) -> Option<&str> {
    let arn = match uri.split_once(":lambda:path/2015-03-31/functions/") {
        Some((head, tail)) if head.starts_with("arn:") => tail.strip_suffix("/invocations")?,
        _ => uri,
    };
    let parsed: Arn = arn.parse().ok()?;
    (parsed.service() == "lambda" && parsed.resource().starts_with("function:")).then_some(arn)
}

/// `${stageVariables.name}` replaced by the stage's value; a variable that the stage does not have is empty.
pub fn with_variables(text: &str, variables: &[(String, String)]) -> String {
    const OPEN: &str = "${stageVariables.";
    let mut out = String::new();
    let mut rest = text;
    while let Some(start) = rest.find(OPEN) {
        let Some(length) = rest[start..].find('}') else { break };
        let name = &rest[start + OPEN.len()..start + length];
        out.push_str(&rest[..start]);
        let value = variables.iter().find(|(key, _)| key == name);
        out.push_str(value.map_or("", |(_, value)| value));
        rest = &rest[start + length + 1..];
    }
    out + rest
}

#[cfg(test)]
mod tests {
    use super::{function_arn, with_variables};

    #[test]
    fn both_forms_name_the_function() {
        let arn = "arn:aws:lambda:us-east-1:123456789012:function:f:${stageVariables.alias}";
        let long = format!(
            "arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/{arn}/invocations"
        );
        assert_eq!(function_arn(&long), Some(arn));
        assert_eq!(function_arn(arn), Some(arn));
        assert_eq!(function_arn("https://example.com"), None);
        assert_eq!(function_arn("arn:aws:sqs:us-east-1:123456789012:q"), None);
    }

    #[test]
    fn variables() {
        let variables = [("alias".to_owned(), "live".to_owned())];
        assert_eq!(with_variables("f:${stageVariables.alias}!", &variables), "f:live!");
        assert_eq!(with_variables("f${stageVariables.none}", &variables), "f");
        assert_eq!(with_variables("f${stageVariables.x", &variables), "f${stageVariables.x");
    }
}
