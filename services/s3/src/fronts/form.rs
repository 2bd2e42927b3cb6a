//! A browser's upload: `POST` of a form to a bucket. The form is read as it comes; its file becomes a PutObject by
//! whoever signed the form's policy.
//! <https://docs.aws.amazon.com/AmazonS3/latest/API/RESTObjectPOST.html>

use super::address::Address;
use super::preflight::refused;
use crate::access::{self, In};
use crate::buckets;
use crate::error::Error;
use crate::ops::put_object;
use crate::ops::wishes::value;
use crate::rules::form::{self, Form, Piece};
use crate::rules::website::encoded;
use auth::sigv4::Payload;
use aws::Fault;
use bytes::Bytes;
use futures_util::stream::{self, StreamExt};
use http::header::{CONTENT_TYPE, ETAG, HeaderValue, LOCATION};
use http::{Method, Response, StatusCode};
use model_s3::PutObject;
use service::{Carrier, Ctx, FormSigner, Front, Head, Signing};
use wire::{Body, BodyError, ByteStream};

pub fn front() -> Front {
    Front::new("form", matches, |ctx, head, body| async move {
        let mut response = match upload(&ctx, &head, body).await {
            Ok(response) => response,
            Err(error) => refused(&ctx, error.into()),
        };
        super::allow_origin(&ctx, &head, &mut response).await;
        response
    })
}

fn matches(head: &Head) -> bool {
    head.method == Method::POST
        && boundary(head).is_some()
        && Address::of(head).is_some_and(|address| address.key.is_empty())
}

fn boundary(head: &Head) -> Option<String> {
    form::boundary(head.headers.get(CONTENT_TYPE)?.to_str().ok()?)
}

/// A form on its way in.
struct Incoming {
    body: ByteStream,
    form: Form,
}

impl Incoming {
    async fn next(&mut self) -> Result<Piece, BodyError> {
        loop {
            let piece = self.form.next().map_err(|error| BodyError::Refused(error.into()))?;
            if let Some(piece) = piece {
                return Ok(piece);
            }
            match self.body.next().await {
                Some(bytes) => self.form.push(&bytes?),
                None => return Err(BodyError::Refused(form::malformed().into())),
            }
        }
    }
}

async fn upload(ctx: &Ctx, head: &Head, body: Body) -> Result<Response<Body>, Error> {
    let address = Address::of(head).ok_or_else(form::malformed)?;
    let boundary = boundary(head).ok_or_else(form::malformed)?;
    let mut incoming = Incoming { body: body.into_stream(), form: Form::new(&boundary) };
    let mut fields: Vec<(String, String)> = Vec::new();
    let file = loop {
        match incoming.next().await.map_err(Fault::from)? {
            Piece::Field { name, value } => fields.push((name, value)),
            Piece::File { name } => break name,
            Piece::Data(_) | Piece::End => return Err(form::malformed()),
        }
    };
    // Variables are expanded before the policy is looked at.
    for (_, value) in fields.iter_mut().filter(|(name, _)| name.eq_ignore_ascii_case("key")) {
        *value = value.replace("${filename}", &file);
    }
    check_unique(&fields)?;
    let fields = addressed(fields, &address.bucket);
    let (ctx, signer) = signer(ctx, &fields).await?;
    let body = file_body(Arriving { incoming, signer, fields: fields.clone(), size: 0 });
    let input = input(&ctx, &address, &fields, body).await?;
    let key = input.key.clone();
    ctx.authorize(&access::put_object(&input, &ctx.scope())).await?;
    let output = put_object::put(ctx.clone(), input, "s3:ObjectCreated:Post").await?;
    answer(&ctx, &address.bucket, &key, &fields, output.e_tag.unwrap_or_default())
}

/// A field given twice would be judged by its first value and kept by its last.
fn check_unique(fields: &[(String, String)]) -> Result<(), Error> {
    let lower = |(name, _): &(String, String)| name.to_ascii_lowercase();
    let mut names: Vec<String> = fields.iter().map(lower).collect();
    names.retain(|name| !name.starts_with("x-ignore-"));
    names.sort_unstable();
    match names.windows(2).find(|pair| pair[0] == pair[1]) {
        None => Ok(()),
        Some(pair) => {
            let message = "Bucket POST must contain each field only once.";
            Err(Error::argument(message, "field", pair[0].as_str()))
        }
    }
}

/// The fields with the bucket that the form is sent to: what a form says of it, nothing is written to.
fn addressed(mut fields: Vec<(String, String)>, bucket: &str) -> Vec<(String, String)> {
    fields.retain(|(name, _)| !name.eq_ignore_ascii_case("bucket"));
    fields.push(("bucket".to_owned(), bucket.to_owned()));
    fields
}

/// The context of who signed the form's policy; without one, nobody's.
async fn signer(
    ctx: &Ctx,
    fields: &[(String, String)],
) -> Result<(Ctx, Option<FormSigner>), Error> {
    let Some(signer) = ctx.cloud().authenticate_form(ctx, fields).await? else {
        return Ok((ctx.clone(), None));
    };
    // A size that the policy allows: the fields are judged now, the file when it has come.
    let fitting = signer.policy.content_length_max().unwrap_or(0);
    signer.policy.check(fields, fitting)?;
    let account = signer.principal.account().unwrap_or(ctx.account()).clone();
    let speaking = ctx.within(&account, ctx.region());
    let ctx = speaking.speaking(signer.principal.clone(), signer.session.clone());
    let ctx = ctx.proven_by(signing(fields));
    Ok((ctx, Some(signer)))
}

/// How a form that has a signature was signed; when, only its policy's end says.
fn signing(fields: &[(String, String)]) -> Signing {
    let version_4 = field(fields, "x-amz-algorithm").is_some();
    Signing {
        carrier: Carrier::Form,
        algorithm: if version_4 { "AWS4-HMAC-SHA256" } else { "AWS" },
        signed_ms: None,
        payload: Payload::Absent,
    }
}

/// What the file is still held to while it comes.
struct Arriving {
    incoming: Incoming,
    signer: Option<FormSigner>,
    fields: Vec<(String, String)>,
    size: u64,
}

impl Arriving {
    /// The next bytes; refused as soon as they are more than the policy allows, or at the end if they are fewer.
    async fn next(&mut self) -> Result<Option<Bytes>, BodyError> {
        let piece = self.incoming.next().await?;
        let policy = self.signer.as_ref().map(|signer| &signer.policy);
        let check = |size: u64| {
            let checked = policy.map_or(Ok(()), |policy| policy.check(&self.fields, size));
            checked.map_err(BodyError::Refused)
        };
        let Piece::Data(bytes) = piece else {
            check(self.size)?;
            return Ok(None);
        };
        let size = self.size + bytes.len() as u64;
        let most = policy.and_then(|policy| policy.content_length_max());
        if most.is_some_and(|most| size > most) {
            check(size)?;
        }
        self.size = size;
        Ok(Some(bytes))
    }
}

fn file_body(arriving: Arriving) -> Body {
    let bytes = stream::unfold(Some(arriving), |state| async move {
        let mut arriving = state?;
        match arriving.next().await {
            Ok(Some(bytes)) => Some((Ok(bytes), Some(arriving))),
            Ok(None) => None,
            Err(error) => Some((Err(error), None)),
        }
    });
    Body::stream(bytes, None)
}

async fn input(
    ctx: &Ctx,
    address: &Address,
    fields: &[(String, String)],
    body: Body,
) -> Result<In<PutObject>, Error> {
    let key = field(fields, "key").ok_or_else(|| {
        let message = "Bucket POST must contain a field named 'key'.  If it is specified, please check the order \
                       of the fields.";
        Error::argument(message, "key", "")
    })?;
    // Told now, before the file is sent in vain.
    buckets::find(ctx.store(), &address.bucket).await?;
    let text = |name: &str| field(fields, name).map(str::to_owned);
    let metadata = fields.iter().filter_map(|(name, value)| {
        let start = name.get(..11)?;
        let of_user = start.eq_ignore_ascii_case("x-amz-meta-");
        of_user.then(|| (name[11..].to_ascii_lowercase(), value.clone()))
    });
    Ok(In::<PutObject> {
        bucket: address.bucket.clone(),
        key: key.to_owned(),
        body,
        acl: field(fields, "acl").and_then(value),
        cache_control: text("Cache-Control"),
        content_type: text("Content-Type"),
        content_disposition: text("Content-Disposition"),
        content_encoding: text("Content-Encoding"),
        expires: text("Expires"),
        metadata: Some(metadata.collect()),
        storage_class: field(fields, "x-amz-storage-class").and_then(value),
        tagging: field(fields, "tagging").map(tagging_header).transpose()?,
        server_side_encryption: field(fields, "x-amz-server-side-encryption").and_then(value),
        website_redirect_location: text("x-amz-website-redirect-location"),
        checksum_crc32: text("x-amz-checksum-crc32"),
        checksum_crc32c: text("x-amz-checksum-crc32c"),
        checksum_crc64nvme: text("x-amz-checksum-crc64nvme"),
        checksum_sha1: text("x-amz-checksum-sha1"),
        checksum_sha256: text("x-amz-checksum-sha256"),
        ..Default::default()
    })
}

/// A form gives its tags as the XML of PutObjectTagging.
fn tagging_header(_: &str) -> Result<String, Error> {
    Err(Error::not_built("Tags in a POST form"))
}

fn answer(
    ctx: &Ctx,
    bucket: &str,
    key: &str,
    fields: &[(String, String)],
    etag: String,
) -> Result<Response<Body>, Error> {
    let location = format!("{}/{bucket}/{}", ctx.endpoint().url, encoded(key));
    let mut response = Response::new(Body::Empty);
    let redirect = field(fields, "success_action_redirect").or(field(fields, "redirect"));
    let redirect = redirect.and_then(|to| redirection(to, bucket, key, &etag));
    let mut to = location.clone();
    if let Some(redirect) = redirect {
        *response.status_mut() = StatusCode::SEE_OTHER;
        to = redirect;
    } else {
        match field(fields, "success_action_status") {
            Some("200") => {}
            Some("201") => {
                *response.status_mut() = StatusCode::CREATED;
                *response.body_mut() = created(&location, bucket, key, &etag).into();
                let xml = HeaderValue::from_static("application/xml");
                response.headers_mut().insert(CONTENT_TYPE, xml);
            }
            _ => *response.status_mut() = StatusCode::NO_CONTENT,
        }
    }
    let headers = response.headers_mut();
    for (name, text) in [(LOCATION, &to), (ETAG, &etag)] {
        if let Ok(value) = HeaderValue::from_str(text) {
            headers.insert(name, value);
        }
    }
    if let Ok(value) = HeaderValue::from_str(ctx.request_id()) {
        headers.insert("x-amz-request-id", value);
    }
    Ok(response)
}

/// Where a browser goes on, with what was uploaded in the query. What is no address is left out.
fn redirection(to: &str, bucket: &str, key: &str, etag: &str) -> Option<String> {
    let (scheme, _) = to.split_once("://")?;
    let known = scheme.eq_ignore_ascii_case("http") || scheme.eq_ignore_ascii_case("https");
    known.then_some(())?;
    let escaped = crate::rules::listing::url_encoded;
    let joint = if to.contains('?') { '&' } else { '?' };
    let key = escaped(key).replace('/', "%2F");
    Some(format!("{to}{joint}bucket={}&key={key}&etag={}", escaped(bucket), escaped(etag)))
}

fn created(location: &str, bucket: &str, key: &str, etag: &str) -> String {
    let of = |text: &str| {
        text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
    };
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<PostResponse><Location>{}</Location><Bucket>{}</Bucket>\
         <Key>{}</Key><ETag>{}</ETag></PostResponse>",
        of(location),
        of(bucket),
        of(key),
        of(etag)
    )
}

fn field<'a>(fields: &'a [(String, String)], wanted: &str) -> Option<&'a str> {
    let found = fields.iter().find(|(name, _)| name.eq_ignore_ascii_case(wanted));
    found.map(|(_, value)| value.as_str())
}

#[cfg(test)]
mod tests {
    use super::{addressed, check_unique, created, field, redirection};

    fn fields(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
        pairs.iter().map(|(name, value)| (name.to_string(), value.to_string())).collect()
    }

    #[test]
    fn the_bucket_is_the_address_s() {
        let sent = fields(&[("Bucket", "uploads"), ("key", "k"), ("bucket", "uploads")]);
        let fields = addressed(sent, "other");
        assert_eq!(field(&fields, "bucket"), Some("other"));
        assert_eq!(fields.len(), 2);
    }

    #[test]
    fn a_field_is_given_once() {
        let twice = fields(&[("x-amz-meta-a", "1"), ("key", "k"), ("X-Amz-Meta-A", "2")]);
        assert!(check_unique(&twice).is_err());
        let ignored = fields(&[("x-ignore-a", "1"), ("key", "k"), ("x-ignore-a", "2")]);
        assert_eq!(check_unique(&ignored), Ok(()));
    }

    #[test]
    fn redirects_tell_what_was_uploaded() {
        assert_eq!(
            redirection("http://x.test/ok?a=1", "b", "k/ü", "\"e\"").as_deref(),
            Some("http://x.test/ok?a=1&bucket=b&key=k%2F%C3%BC&etag=%22e%22")
        );
        assert_eq!(redirection("javascript:alert(1)", "b", "k", "e"), None);
    }

    #[test]
    fn replies_are_escaped() {
        assert!(created("l", "b", "<k>", "\"e\"").contains("<Key>&lt;k&gt;</Key>"));
    }
}
