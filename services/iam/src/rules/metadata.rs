//! The metadata of a SAML identity provider: what AWS demands to be in it, and until when it holds.

use crate::error::Error;
use auth::calendar::parse_iso;
use quick_xml::NsReader;
use quick_xml::events::{BytesStart, Event};
use quick_xml::name::{Namespace, ResolveResult};

const METADATA: Namespace<'static> = Namespace("urn:oasis:names:tc:SAML:2.0:metadata");
/// What a row can hold; AWS takes 10,000,000 characters.
pub const SIZE_MAX: usize = 4 * 1024 * 1024;
const DEPTH_MAX: usize = 64;

/// Milliseconds since 1970 until which the document says that it holds, if it says it.
pub fn valid_until(document: &str) -> Result<Option<i64>, Error> {
    if document.len() > SIZE_MAX {
        let message = format!("The SAML metadata document exceeds {SIZE_MAX} bytes.");
        return Err(Error::InvalidInput(message));
    }
    read(document).ok_or_else(|| Error::InvalidInput("Could not parse metadata".into()))
}

/// None unless it describes one identity provider with an address to sign in at and a certificate.
fn read(document: &str) -> Option<Option<i64>> {
    let mut reader = NsReader::from_str(document);
    let mut depth = 0;
    let mut valid_until = None;
    let (mut entity, mut provider, mut address, mut certificate) = (false, false, false, false);
    loop {
        let (namespace, event) = reader.read_resolved_event().ok()?;
        let ours = matches!(namespace, ResolveResult::Bound(found) if found == METADATA);
        let (element, empty) = match &event {
            Event::Start(element) => (element, false),
            Event::Empty(element) => (element, true),
            Event::End(_) => {
                depth -= 1;
                continue;
            }
            // What it declares could stand for anything.
            Event::DocType(_) => return None,
            Event::Eof => break,
            _ => continue,
        };
        let name = element.local_name();
        match (depth, name.as_ref()) {
            (0, "EntityDescriptor") if ours && !entity => {
                entity = attribute(element, "entityID").is_some_and(|id| !id.is_empty());
                valid_until = match attribute(element, "validUntil") {
                    Some(text) => Some(parse_iso(&text)?),
                    None => None,
                };
            }
            (0, _) => return None,
            (1, "IDPSSODescriptor") => provider |= ours,
            (_, "SingleSignOnService") => address |= ours && provider,
            (_, "X509Certificate") => certificate |= provider,
            _ => {}
        }
        if !empty {
            depth += 1;
        }
        if depth > DEPTH_MAX {
            return None;
        }
    }
    (depth == 0 && entity && provider && address && certificate).then_some(valid_until)
}

fn attribute(element: &BytesStart<'_>, name: &str) -> Option<String> {
    let found = element.try_get_attribute(name).ok()??;
    Some(found.value.into_owned())
}

#[cfg(test)]
mod tests {
    use super::{SIZE_MAX, valid_until};

    const ROOT: &str =
        r#"<md:EntityDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata" entityID="idp">"#;
    const PROVIDER: &str = concat!(
        r#"<md:IDPSSODescriptor><md:KeyDescriptor><ds:X509Certificate xmlns:ds="x">AA"#,
        r#"</ds:X509Certificate></md:KeyDescriptor><md:SingleSignOnService Location="l"/>"#,
        "</md:IDPSSODescriptor></md:EntityDescriptor>"
    );

    #[test]
    fn a_provider_says_until_when() {
        assert_eq!(valid_until(&format!("{ROOT}{PROVIDER}")).unwrap(), None);
        let root = ROOT.replace("entityID", r#"validUntil="2030-01-02T03:04:05Z" entityID"#);
        let until = valid_until(&format!("<?xml version=\"1.0\"?>{root}{PROVIDER}")).unwrap();
        assert_eq!(until, Some(1_893_553_445_000));
    }

    #[test]
    fn what_describes_no_provider() {
        let whole = format!("{ROOT}{PROVIDER}");
        for document in [
            String::new(),
            "no XML".to_owned(),
            whole.replace("entityID=\"idp\"", ""),
            whole.replace("SAML:2.0:metadata", "SAML:1.0:metadata"),
            whole.replace("X509Certificate", "Certificate"),
            whole.replace("SingleSignOnService", "SingleLogoutService"),
            whole.replace("IDPSSODescriptor", "SPSSODescriptor"),
            whole.replace("entityID", r#"validUntil="tomorrow" entityID"#),
            whole.replace("</md:EntityDescriptor>", ""),
            format!("{whole}{whole}"),
            format!("<!DOCTYPE x [<!ENTITY a \"b\">]>{whole}"),
            format!("{ROOT}{}{}{PROVIDER}", "<a>".repeat(70), "</a>".repeat(70)),
            format!("{whole}{}", " ".repeat(SIZE_MAX)),
        ] {
            let start: String = document.chars().take(80).collect();
            assert!(valid_until(&document).is_err(), "{start}");
        }
    }
}
