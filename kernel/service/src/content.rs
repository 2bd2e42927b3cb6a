//! Links to blobs. A client follows one over HTTP; a service of the same cloud that was given one takes the blob
//! itself, and keeps it in a row of its own, without its bytes being copied.
//!
//! A link's last segment names the blob. That opens nothing: it is what stands before it that a door asks for, and a
//! service is given a link by asking for it, authorised as anybody.

use store::{BlobId, BlobRef};

/// The last segment of a link to a blob: `ID.LENGTH.CRC`.
pub fn named(blob: &BlobRef) -> String {
    format!("{}.{}.{}", blob.id, blob.length, blob.crc)
}

/// The blob that a link leads to; none if it is no such link.
pub fn blob_of(link: &str) -> Option<BlobRef> {
    let (_, segment) = link.rsplit_once('/')?;
    let [id, length, crc] = segment.split('.').collect::<Vec<_>>()[..] else { return None };
    let id = BlobId::try_from(id.to_owned()).ok()?;
    Some(BlobRef { id, length: length.parse().ok()?, crc: crc.parse().ok()? })
}

#[cfg(test)]
mod tests {
    use super::{blob_of, named};
    use store::BlobRef;

    #[test]
    fn there_and_back() {
        let id = "0123456789abcdef0123456789abcdef".to_owned().try_into().unwrap();
        let blob = BlobRef { id, length: 7, crc: u32::MAX };
        let link = format!("http://127.0.0.1:4566/_aws/things/token/{}", named(&blob));
        assert_eq!(blob_of(&link), Some(blob));
        assert_eq!(blob_of("http://127.0.0.1/a.b.c"), None);
        assert_eq!(blob_of(""), None);
    }
}
