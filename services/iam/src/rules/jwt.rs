//! JSON Web Tokens as identity providers sign them (RFC 7515, 7519): taken apart here, believed by nobody until a key
//! has verified the signature.

use crate::error::Error;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Map, Value};

/// How a token is signed. AWS takes ES512 too; our cryptography does not know its curve.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Algorithm {
    Rs256,
    Rs384,
    Rs512,
    Es256,
    Es384,
}

impl Algorithm {
    fn of(name: &str) -> Option<Algorithm> {
        Some(match name {
            "RS256" => Algorithm::Rs256,
            "RS384" => Algorithm::Rs384,
            "RS512" => Algorithm::Rs512,
            "ES256" => Algorithm::Es256,
            "ES384" => Algorithm::Es384,
            _ => return None,
        })
    }

    pub fn name(self) -> &'static str {
        match self {
            Algorithm::Rs256 => "RS256",
            Algorithm::Rs384 => "RS384",
            Algorithm::Rs512 => "RS512",
            Algorithm::Es256 => "ES256",
            Algorithm::Es384 => "ES384",
        }
    }
}

#[derive(Debug)]
pub struct Token<'a> {
    pub algorithm: Algorithm,
    pub key_id: Option<String>,
    pub claims: Map<String, Value>,
    /// The part that the signature is over.
    pub signed: &'a str,
    pub signature: Vec<u8>,
}

impl Token<'_> {
    /// The token without its proof. Whoever reads its claims verifies it before they count.
    pub fn parse(text: &str) -> Result<Token<'_>, Error> {
        parse(text).ok_or_else(|| {
            let message = "The ID Token provided is not a valid JWT. (You may see this error if \
                you sent an Access Token)";
            Error::InvalidIdentityToken(message.into())
        })
    }

    pub fn text(&self, claim: &str) -> Option<&str> {
        self.claims.get(claim)?.as_str().filter(|text| !text.is_empty())
    }

    /// Seconds since 1970.
    pub fn seconds(&self, claim: &str) -> Option<i64> {
        let number = self.claims.get(claim)?;
        let whole = |number: f64| {
            let fits = number.is_finite() && number.abs() < 1e15;
            fits.then_some(number as i64)
        };
        number.as_i64().or_else(|| number.as_f64().and_then(whole))
    }
}

fn parse(text: &str) -> Option<Token<'_>> {
    let (signed, signature) = text.rsplit_once('.')?;
    let (header, claims) = signed.split_once('.')?;
    if claims.contains('.') {
        return None;
    }
    let header = object(header)?;
    // Extensions that must be understood are not.
    if header.contains_key("crit") {
        return None;
    }
    Some(Token {
        algorithm: Algorithm::of(header.get("alg")?.as_str()?)?,
        key_id: match header.get("kid") {
            Some(id) => Some(id.as_str()?.to_owned()),
            None => None,
        },
        claims: object(claims)?,
        signed,
        signature: URL_SAFE_NO_PAD.decode(signature).ok()?,
    })
}

fn object(part: &str) -> Option<Map<String, Value>> {
    match serde_json::from_slice(&URL_SAFE_NO_PAD.decode(part).ok()?).ok()? {
        Value::Object(object) => Some(object),
        _ => None,
    }
}

#[cfg(test)]
pub mod tests {
    use super::{Algorithm, Token};
    use base64::Engine as _;
    use base64::engine::general_purpose::URL_SAFE_NO_PAD;
    use serde_json::{Value, json};

    /// RFC 7515, A.2.
    pub const RS256: &str = "eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogI\
        mh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ.cC4hiUPoj9Eetdgtv3hF80EGrhuB__dzERat0XF9g2Vt\
        Qgr9PJbu3XOiZj5RZmh7AAuHIm4Bh-0Qc_lF5YKt_O8W2Fp5jujGbds9uJdbF9CUAr7t1dnZcAcQjbKBYNX4BAyn\
        RFdiuB--f_nZLgrnbyTyWzO75vRK5h6xBArLIARNPvkSjtQBMHlb1L07Qe7K0GarZRmB_eSN9383LcOLn6_dO--xi12\
        jzDwusC-eOkHWEsqtFZESc6BfI7noOPqvhJ1phCnvWh6IeYI2w9QOYEUipUTI8np6LbgGY9Fs98rqVt5AXLIhWkWyw\
        lVmtVrBp0igcN_IoypGlUPQGe77Rw";
    /// RFC 7515, A.3.
    pub const ES256: &str = "eyJhbGciOiJFUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogI\
        mh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ.DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFC\
        gfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q";

    fn unsigned(header: Value, claims: Value) -> String {
        let part = |value: Value| URL_SAFE_NO_PAD.encode(value.to_string());
        format!("{}.{}.AAAA", part(header), part(claims))
    }

    #[test]
    fn the_parts_of_a_token() {
        let token = Token::parse(RS256).unwrap();
        assert_eq!(token.algorithm, Algorithm::Rs256);
        assert_eq!(token.text("iss"), Some("joe"));
        assert_eq!(token.seconds("exp"), Some(1_300_819_380));
        assert_eq!((token.key_id.as_deref(), token.signature.len()), (None, 256));
        let other = json!({ "exp": 1.5, "iat": "1", "nbf": 1e300 });
        let other = unsigned(json!({ "alg": "ES384", "kid": "k" }), other);
        let other = Token::parse(&other).unwrap();
        assert_eq!((other.seconds("exp"), other.seconds("iat")), (Some(1), None));
        assert_eq!((other.seconds("nbf"), other.key_id.as_deref()), (None, Some("k")));
    }

    #[test]
    fn what_is_no_token() {
        let good = json!({ "alg": "RS256" });
        let headers = [
            json!({}),
            json!({ "alg": "none" }),
            json!({ "alg": "HS256" }),
            json!({ "alg": "ES512" }),
            json!({ "alg": "RS256", "crit": ["b64"], "b64": false }),
            json!({ "alg": "RS256", "kid": 1 }),
            json!([]),
        ];
        for header in headers {
            assert!(Token::parse(&unsigned(header.clone(), json!({}))).is_err(), "{header}");
        }
        assert!(Token::parse(&unsigned(good.clone(), json!([]))).is_err());
        let whole = unsigned(good, json!({}));
        for text in ["", "a.b", "....", &whole.replace("AAAA", "A+=="), &format!("{whole}.AAAA")] {
            assert!(Token::parse(text).is_err(), "{text}");
        }
    }
}
