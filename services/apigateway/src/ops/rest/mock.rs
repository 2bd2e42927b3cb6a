//! Mock integrations, as far as they are static: a status in the request template, and responses of fixed
//! headers and texts. Templates that compute are refused.

use crate::error::Error;
use crate::rules::plan::{Mock, MockResponse};
use model_apigateway::{ContentHandlingStrategy, Integration, IntegrationResponse};

/// The status of a request template such as `{"statusCode": 200}` or, as the CDK writes it,
/// `{ statusCode: 204 }`.
pub fn status(template: &str) -> Result<u16, Error> {
    let packed: String = template.chars().filter(|c| !c.is_whitespace() && *c != '"').collect();
    let inner = packed.strip_prefix('{').and_then(|text| text.strip_suffix('}'));
    let number = inner.and_then(|text| text.trim_end_matches(',').strip_prefix("statusCode:"));
    let status = number.and_then(|text| text.parse::<u16>().ok());
    status.filter(|status| (100..600).contains(status)).ok_or_else(|| {
        Error::not_built("A request template other than {\"statusCode\": number} of a mock")
    })
}

pub fn response(given: &IntegrationResponse) -> Result<MockResponse, Error> {
    if given.content_handling.as_ref().is_some_and(|c| *c != ContentHandlingStrategy::ConvertToText)
    {
        return Err(Error::not_built("contentHandling CONVERT_TO_BINARY"));
    }
    let selects = match given.selection_pattern.as_deref() {
        None | Some("" | "default") => None,
        Some(pattern) => Some(pattern.parse::<u16>().map_err(|_| {
            Error::not_built(format!("The selection pattern {pattern} of a response"))
        })?),
    };
    let mut headers = Vec::new();
    for (target, value) in given.response_parameters.iter().flatten() {
        let name = target.strip_prefix("method.response.header.");
        let name = name.ok_or_else(|| Error::bad(format!("Invalid mapping target {target}")))?;
        let fixed = value.strip_prefix('\'').and_then(|text| text.strip_suffix('\''));
        let fixed =
            fixed.ok_or_else(|| Error::not_built(format!("The mapping {value} of a response")))?;
        headers.push((name.to_owned(), fixed.to_owned()));
    }
    for text in given.response_templates.iter().flatten().map(|(_, text)| text) {
        if text.contains(['$', '#']) {
            return Err(Error::not_built("A response template that computes"));
        }
    }
    Ok(MockResponse {
        selects,
        status: given.status_code.as_deref().and_then(|code| code.parse().ok()).unwrap_or(200),
        headers,
        templates: given.response_templates.clone().into_iter().flatten().collect(),
    })
}

pub fn plan(integration: &Integration) -> Result<Mock, Error> {
    let never_passes = integration.passthrough_behavior.as_deref() == Some("NEVER");
    let mut mock = Mock { never_passes, ..Mock::default() };
    for (kind, text) in integration.request_templates.iter().flatten() {
        mock.statuses.insert(kind.clone(), status(text)?);
    }
    for given in integration.integration_responses.iter().flatten().map(|(_, given)| given) {
        mock.responses.push(response(given)?);
    }
    Ok(mock)
}

#[cfg(test)]
mod tests {
    use super::{response, status};
    use model_apigateway::IntegrationResponse;

    #[test]
    fn statuses() {
        assert_eq!(status("{\n  \"statusCode\" : 200\n}\n").unwrap(), 200);
        assert_eq!(status("{ statusCode: 204 }").unwrap(), 204);
        assert!(status("#set($x = 1){\"statusCode\": 200}").is_err());
        assert!(status("").is_err());
    }

    #[test]
    fn fixed_headers() {
        let parameter = |value: &str| {
            let name = "method.response.header.Access-Control-Allow-Origin".to_owned();
            IntegrationResponse {
                response_parameters: Some([(name, value.to_owned())].into_iter().collect()),
                ..IntegrationResponse::default()
            }
        };
        let read = response(&parameter("'*'")).unwrap();
        assert_eq!(read.headers, [("Access-Control-Allow-Origin".to_owned(), "*".to_owned())]);
        assert!(response(&parameter("integration.response.header.X")).is_err());
    }
}
