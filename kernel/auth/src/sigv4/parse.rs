//! What a request presents: an `Authorization` header, `X-Amz-*` parameters, or nothing.

use aws::Fault;
use http::header::{AUTHORIZATION, DATE, HeaderName};

use crate::sigv4::{
    ALGORITHM, ASYMMETRIC, EXPIRES_MAX_S, Form, Head, Payload, Presented, Proof, REGION_SET,
    RegionSet, Scope, Signature, TERMINATOR, canonical, fault, hash_from_hex,
};
use crate::{Dialect, calendar};

/// Bytes of a signature of version 4A: two numbers of 32 bytes, in DER.
const DER_MAX: usize = 72;
const TOKEN: HeaderName = HeaderName::from_static("x-amz-security-token");
const CONTENT: HeaderName = HeaderName::from_static("x-amz-content-sha256");
const AMZ_DATE: HeaderName = HeaderName::from_static("x-amz-date");
const EXPECTED: &str = "expecting \"<YOUR-AKID>/YYYYMMDD/REGION/SERVICE/aws4_request\".";

/// Reads the claim; nothing is verified yet but its shape.
pub fn parse(head: &Head, dialect: Dialect) -> Presented {
    let parameters = Parameters::of(head.query);
    let presigned = parameters.find("X-Amz-Algorithm").is_some()
        || parameters.find("X-Amz-Signature").is_some()
        || parameters.find("X-Amz-Credential").is_some();
    let authorization = head.headers.get(AUTHORIZATION);
    if presigned && authorization.is_some() && dialect == Dialect::S3 {
        return Presented::Malformed(Box::new(fault::invalid_argument(
            "Authorization",
            "",
            "Only one auth mechanism allowed; only the X-Amz-Algorithm query parameter, \
             Signature query string parameter or the Authorization header should be specified",
        )));
    }
    if authorization.is_some()
        && parameters.find("X-Amz-Algorithm").is_some()
        && dialect != Dialect::S3
    {
        let both = "Found both 'X-Amz-Algorithm' as a query-string param and 'Authorization' as HTTP header.";
        return Presented::Malformed(Box::new(fault::invalid(dialect, both)));
    }
    let signature = match authorization {
        Some(value) => from_header(head, value, dialect),
        None if presigned => from_query(head, &parameters, dialect),
        None => return Presented::None,
    };
    match signature {
        Ok(signature) => Presented::Signed(Box::new(signature)),
        Err(fault) => Presented::Malformed(Box::new(fault)),
    }
}

/// Whether the scope that a request claims is S3's: its signatures are read by rules of their own.
pub fn claims_s3(head: &Head) -> bool {
    let of_s3 = |credential: &str| credential.contains("/s3/aws4_");
    match head.headers.get(AUTHORIZATION).and_then(|value| value.to_str().ok()) {
        Some(claim) => of_s3(claim),
        None => Parameters::of(head.query).find("X-Amz-Credential").is_some_and(of_s3),
    }
}

fn from_header(
    head: &Head,
    value: &http::HeaderValue,
    dialect: Dialect,
) -> Result<Signature, Fault> {
    let text = value.to_str().unwrap_or_default().trim();
    let (algorithm, rest) = text.split_once(' ').unwrap_or((text, ""));
    check_header_algorithm(algorithm, text, dialect)?;
    let mut parts = [None; 3];
    const NAMES: [&str; 3] = ["Credential", "Signature", "SignedHeaders"];
    for part in rest.split(',').map(str::trim).filter(|part| !part.is_empty()) {
        let (name, value) = part.split_once('=').unwrap_or((part, ""));
        let seat =
            NAMES.iter().position(|known| *known == name).filter(|seat| parts[*seat].is_none());
        let Some(seat) = seat else {
            return Err(fault::malformed_header(
                dialect,
                format!(
                    "'{}' not a valid key=value pair (missing equal-sign) in Authorization \
                         header: '{}'.",
                    fault::clip(name),
                    fault::clip(part)
                ),
                &format!("the authorization component \"{}\" is malformed.", fault::clip(part)),
            ));
        };
        parts[seat] = Some(value);
    }
    let [Some(credential), Some(signature), Some(signed_headers)] = parts else {
        let missing: Vec<&str> =
            (0..3).filter(|seat| parts[*seat].is_none()).map(|seat| NAMES[seat]).collect();
        return Err(fault::malformed_header(
            dialect,
            fault::missing_parts(&missing, head, algorithm),
            "the authorization header requires three components: Credential, SignedHeaders, and \
             Signature.",
        ));
    };
    let asymmetric = algorithm == ASYMMETRIC;
    let (access_key_id, scope) = claimed_scope(credential, asymmetric)
        .ok_or_else(|| malformed_credential(dialect, credential, asymmetric))?;
    let region_set = match asymmetric {
        true => Some(region_set(
            header_text(head, &HeaderName::from_static(REGION_SET)),
            Form::Header,
            dialect,
        )?),
        false => None,
    };
    let (amz_date, amz_date_ms) = header_date(head, dialect, algorithm)?;
    check_day(dialect, &scope, &amz_date, true)?;
    check_names(signed_headers).ok_or_else(|| fault::mismatch(dialect))?;
    Ok(Signature {
        access_key_id,
        scope,
        region_set,
        signed_headers: signed_headers.into(),
        proof: proof(signature, asymmetric).ok_or_else(|| fault::mismatch(dialect))?,
        amz_date,
        amz_date_ms,
        expires_s: None,
        session_token: header_text(head, &TOKEN).map(String::from),
        payload: payload_of(header_text(head, &CONTENT), Form::Header, dialect, asymmetric)?,
        form: Form::Header,
    })
}

fn malformed_credential(dialect: Dialect, credential: &str, asymmetric: bool) -> Fault {
    let (count, shape) = match asymmetric {
        true => (4, "keyid/date/service/term"),
        false => (5, "keyid/date/region/service/term"),
    };
    fault::malformed_header(
        dialect,
        format!(
            "Credential must have exactly {count} slash-delimited elements, e.g. {shape}, got '{}'",
            fault::clip(credential)
        ),
        &format!("the Credential is mal-formed; {EXPECTED}"),
    )
}

fn region_set(text: Option<&str>, form: Form, dialect: Dialect) -> Result<RegionSet, Fault> {
    text.and_then(RegionSet::parse).ok_or_else(|| match form {
        Form::Header => fault::malformed_header(
            dialect,
            "Authorization header requires existence of a valid 'X-Amz-Region-Set' header. ".into(),
            "the X-Amz-Region-Set header is missing or mal-formed.",
        ),
        Form::Query => fault::malformed_query(
            dialect,
            "AWS query-string parameters must include a valid 'X-Amz-Region-Set'.",
        ),
    })
}

fn proof(text: &str, asymmetric: bool) -> Option<Proof> {
    if !asymmetric {
        return hash_from_hex(text).map(Proof::Symmetric);
    }
    let der = (text.len() <= DER_MAX * 2).then(|| base16ct::lower::decode_vec(text).ok())?;
    der.map(Proof::Asymmetric)
}

/// What is declared of the body, if the signature's version can prove it.
fn payload_of(
    declared: Option<&str>,
    form: Form,
    dialect: Dialect,
    asymmetric: bool,
) -> Result<Payload, Fault> {
    let payload = declared_payload(declared, form, dialect)?;
    match payload {
        Payload::Streaming { signed: true, .. } if asymmetric => Err(fault::invalid_argument(
            "x-amz-content-sha256",
            declared.unwrap_or_default(),
            "x-amz-content-sha256 names another algorithm than the signature's.",
        )),
        payload => Ok(payload),
    }
}

fn check_header_algorithm(algorithm: &str, text: &str, dialect: Dialect) -> Result<(), Fault> {
    match (algorithm, dialect) {
        (ALGORITHM | ASYMMETRIC, _) => Ok(()),
        ("AWS", Dialect::S3) => Err(Fault::client(
            "InvalidRequest",
            "The authorization mechanism you have provided is not supported. \
             Please use AWS4-HMAC-SHA256.",
        )),
        // The rest is not repeated: it may be another scheme's secret.
        (_, Dialect::S3) => Err(fault::invalid_argument(
            "Authorization",
            algorithm,
            "Unsupported Authorization Type",
        )),
        _ if text.is_empty() => Err(dialect.missing_token()),
        (_, Dialect::Json) if !text.starts_with("AWS4-") => Err(dialect.missing_token()),
        _ => Err(fault::malformed_header(
            dialect,
            format!("Unsupported AWS 'algorithm': '{}'.", fault::clip(algorithm)),
            "",
        )),
    }
}

fn header_date(head: &Head, dialect: Dialect, algorithm: &str) -> Result<(String, i64), Fault> {
    let basic = header_text(head, &AMZ_DATE).or_else(|| header_text(head, &DATE));
    let instant =
        basic.and_then(|text| calendar::parse_basic(text).or_else(|| calendar::parse_http(text)));
    match (instant, basic, dialect) {
        (Some(instant), ..) => Ok((calendar::basic(instant), instant)),
        (None, _, Dialect::S3) => Err(Fault::new(
            403,
            "AccessDenied",
            "AWS authentication requires a valid Date or x-amz-date header",
        )),
        (None, None, _) => {
            Err(fault::malformed_header(dialect, fault::missing_parts(&[], head, algorithm), ""))
        }
        (None, Some(text), _) => Err(fault::malformed_header(
            dialect,
            format!(
                "Date must be in ISO-8601 'basic format'. Got '{}'. See \
                     http://en.wikipedia.org/wiki/ISO_8601",
                fault::clip(text)
            ),
            "",
        )),
    }
}

fn from_query(head: &Head, parameters: &Parameters, dialect: Dialect) -> Result<Signature, Fault> {
    let required = |name| {
        parameters.find(name).ok_or_else(|| match dialect {
            Dialect::S3 => fault::malformed_query(
                dialect,
                "Query-string authentication version 4 requires the X-Amz-Algorithm, \
                 X-Amz-Credential, X-Amz-Signature, X-Amz-Date, X-Amz-SignedHeaders, and \
                 X-Amz-Expires parameters.",
            ),
            _ => fault::malformed_query(
                dialect,
                format!("AWS query-string parameters must include '{name}'."),
            ),
        })
    };
    parameters.check_unique(dialect)?;
    if dialect != Dialect::S3 {
        check_all_there(parameters, dialect)?;
    }
    let asymmetric = match required("X-Amz-Algorithm")? {
        ALGORITHM => false,
        ASYMMETRIC => true,
        _ => {
            return Err(fault::malformed_query(
                dialect,
                "X-Amz-Algorithm only supports \"AWS4-HMAC-SHA256 and AWS4-ECDSA-P256-SHA256\"",
            ));
        }
    };
    let credential = required("X-Amz-Credential")?;
    let (access_key_id, scope) = claimed_scope(credential, asymmetric).ok_or_else(|| {
        fault::malformed_query(
            dialect,
            format!(
                "Error parsing the X-Amz-Credential parameter; the Credential is mal-formed; \
                 {EXPECTED}"
            ),
        )
    })?;
    let region_set = match asymmetric {
        true => Some(region_set(parameters.find("X-Amz-Region-Set"), Form::Query, dialect)?),
        false => None,
    };
    let signature = required("X-Amz-Signature")?;
    let amz_date = required("X-Amz-Date")?;
    let amz_date_ms = calendar::parse_basic(amz_date).ok_or_else(|| {
        fault::malformed_query(
            dialect,
            "X-Amz-Date must be in the ISO8601 Long Format \"yyyyMMdd'T'HHmmss'Z'\"",
        )
    })?;
    let signed_headers = required("X-Amz-SignedHeaders")?;
    let expires_s = match parameters.find("X-Amz-Expires") {
        None if dialect != Dialect::S3 => None,
        _ => Some(expiry(required("X-Amz-Expires")?, dialect)?),
    };
    check_day(dialect, &scope, amz_date, false)?;
    check_names(signed_headers).ok_or_else(|| fault::mismatch(dialect))?;
    let declared = parameters.find("X-Amz-Content-Sha256").or(header_text(head, &CONTENT));
    Ok(Signature {
        access_key_id,
        scope,
        region_set,
        signed_headers: signed_headers.into(),
        proof: proof(signature, asymmetric).ok_or_else(|| fault::mismatch(dialect))?,
        amz_date: amz_date.into(),
        amz_date_ms,
        expires_s,
        session_token: parameters.find("X-Amz-Security-Token").map(String::from),
        payload: payload_of(declared, Form::Query, dialect, asymmetric)?,
        form: Form::Query,
    })
}

/// Names every parameter that is absent or empty. Without an algorithm there is no signature.
fn check_all_there(parameters: &Parameters, dialect: Dialect) -> Result<(), Fault> {
    const NAMES: [&str; 5] = [
        "X-Amz-Algorithm",
        "X-Amz-Credential",
        "X-Amz-Signature",
        "X-Amz-SignedHeaders",
        "X-Amz-Date",
    ];
    if parameters.find("X-Amz-Algorithm").is_none() {
        return Err(dialect.missing_token());
    }
    let missing = NAMES.iter().filter(|name| parameters.find(name).is_none_or(str::is_empty));
    let told: String = missing
        .map(|name| format!("AWS query-string parameters must include '{name}'. "))
        .collect();
    match told.as_str() {
        "" => Ok(()),
        _ => Err(fault::malformed_query(dialect, told + "Re-examine the query-string parameters.")),
    }
}

fn expiry(text: &str, dialect: Dialect) -> Result<u32, Fault> {
    let seconds: i64 = text
        .parse()
        .map_err(|_| fault::malformed_query(dialect, "X-Amz-Expires should be a number"))?;
    if seconds < 0 {
        return Err(fault::malformed_query(dialect, "X-Amz-Expires must be non-negative"));
    }
    u32::try_from(seconds).ok().filter(|seconds| *seconds <= EXPIRES_MAX_S).ok_or_else(|| {
        fault::malformed_query(
            dialect,
            "X-Amz-Expires must be less than a week (in seconds); that is, the given \
             X-Amz-Expires must be less than 604800 seconds",
        )
    })
}

pub(super) fn declared_payload(
    declared: Option<&str>,
    form: Form,
    dialect: Dialect,
) -> Result<Payload, Fault> {
    match (declared, form, dialect) {
        (
            Some(
                "STREAMING-AWS4-ECDSA-P256-SHA256-PAYLOAD"
                | "STREAMING-AWS4-ECDSA-P256-SHA256-PAYLOAD-TRAILER"
                | "STREAMING-AWS4-HMAC-SHA256-EVENTS",
            ),
            ..,
        ) => Err(Fault::not_implemented("This kind of signed stream")),
        (Some(text), _, Dialect::S3) => Payload::from_declared(text).ok_or_else(|| {
            fault::invalid_argument(
                "x-amz-content-sha256",
                text,
                "x-amz-content-sha256 must be UNSIGNED-PAYLOAD, \
                 STREAMING-UNSIGNED-PAYLOAD-TRAILER, STREAMING-AWS4-HMAC-SHA256-PAYLOAD, \
                 STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER or a valid sha256 value.",
            )
        }),
        // Only S3 takes `aws-chunked`; elsewhere the word cannot be the hash of a body.
        (Some(text), ..) => match Payload::from_declared(text) {
            Some(Payload::Streaming { .. }) | None => Err(fault::mismatch(dialect)),
            Some(payload) => Ok(payload),
        },
        (None, Form::Query, Dialect::S3) => Ok(Payload::Unsigned),
        (None, Form::Header, Dialect::S3) => Err(Fault::client(
            "InvalidRequest",
            "Missing required header for this request: x-amz-content-sha256",
        )),
        (None, ..) => Ok(Payload::Absent),
    }
}

/// `AKIA…/20150830/us-east-1/iam/aws4_request`
pub(super) fn credential_of(text: &str) -> Option<(String, Scope)> {
    claimed_scope(text, false)
}

/// In version 4A without the region.
fn claimed_scope(text: &str, asymmetric: bool) -> Option<(String, Scope)> {
    let mut parts = text.split('/');
    let mut next = || parts.next().filter(|part| (1..=128).contains(&part.len()));
    let (key, date) = (next()?, next()?);
    let region = if asymmetric { "" } else { next()? };
    let service = next()?;
    let day = date.len() == 8 && date.bytes().all(|b| b.is_ascii_digit());
    let plain = [key, region, service]
        .iter()
        .all(|part| part.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_.".contains(&b)));
    let ended = next() == Some(TERMINATOR) && parts.next().is_none();
    let scope = Scope { date: date.into(), region: region.into(), service: service.into() };
    (day && plain && ended).then(|| (key.into(), scope))
}

/// Header names, in lower case, none empty.
fn check_names(signed_headers: &str) -> Option<()> {
    let valid = |name: &str| {
        let plain = |b: u8| b.is_ascii_graphic() && !b.is_ascii_uppercase() && b != b':';
        !name.is_empty() && name.bytes().all(plain)
    };
    signed_headers.split(';').all(valid).then_some(())
}

fn check_day(dialect: Dialect, scope: &Scope, amz_date: &str, head: bool) -> Result<(), Fault> {
    if amz_date.starts_with(&scope.date) {
        return Ok(());
    }
    Err(fault::wrong_scope_date(dialect, scope, amz_date, head))
}

fn header_text<'a>(head: &Head<'a>, name: &HeaderName) -> Option<&'a str> {
    head.headers.get(name).and_then(|value| value.to_str().ok()).map(str::trim)
}

/// The `X-Amz-*` parameters of a query, decoded.
pub(super) struct Parameters(Vec<(String, String)>);

impl Parameters {
    pub(super) fn of(query: &str) -> Parameters {
        let text = |raw: &str| String::from_utf8_lossy(&canonical::decode(raw, true)).into_owned();
        let ours =
            |name: &str| name.get(..6).is_some_and(|start| start.eq_ignore_ascii_case("X-Amz-"));
        // Decoded first, as the signature has them: an encoded name would hide what is signed.
        let pairs = query.split('&').filter_map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            let name = text(name);
            ours(&name).then(|| (name, text(value)))
        });
        Parameters(pairs.collect())
    }

    pub(super) fn find(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// A parameter given twice could be read in one way here and in another elsewhere.
    fn check_unique(&self, dialect: Dialect) -> Result<(), Fault> {
        let mut names: Vec<&str> = self.0.iter().map(|(name, _)| name.as_str()).collect();
        names.sort_unstable();
        if names.windows(2).any(|pair| pair[0] == pair[1]) {
            return Err(fault::malformed_query(
                dialect,
                "Query-string authentication parameters must not be repeated.",
            ));
        }
        Ok(())
    }
}
