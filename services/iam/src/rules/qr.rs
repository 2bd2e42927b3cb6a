//! What an authenticator scans: an address as a QR code, in a PNG.

use flate2::Compression;
use flate2::write::ZlibEncoder;
use qrcodegen::{QrCode, QrCodeEcc};
use std::io::{Result, Write};

/// Pixels of a module's side.
const SCALE: i32 = 4;
/// Modules of white around, as the standard demands.
const MARGIN: i32 = 4;
const SIGNATURE: &[u8] = b"\x89PNG\r\n\x1a\n";

/// None: the text is too long for any code.
pub fn png(text: &str) -> Option<Vec<u8>> {
    let code = QrCode::encode_text(text, QrCodeEcc::Medium).ok()?;
    drawn(&code).ok()
}

/// Eight bits of grey a pixel.
fn drawn(code: &QrCode) -> Result<Vec<u8>> {
    let side = (code.size() + 2 * MARGIN) * SCALE;
    let mut pixels = ZlibEncoder::new(Vec::new(), Compression::best());
    for y in 0..side {
        // Each line opens with its filter: none.
        let mut line = vec![0];
        let module = |at: i32| at / SCALE - MARGIN;
        let dark = (0..side).map(|x| code.get_module(module(x), module(y)));
        line.extend(dark.map(|dark| if dark { 0 } else { 255 }));
        pixels.write_all(&line)?;
    }
    let mut header = Vec::new();
    header.extend(side.to_be_bytes());
    header.extend(side.to_be_bytes());
    header.extend([8, 0, 0, 0, 0]);
    let mut image = SIGNATURE.to_vec();
    chunk(&mut image, b"IHDR", &header);
    chunk(&mut image, b"IDAT", &pixels.finish()?);
    chunk(&mut image, b"IEND", &[]);
    Ok(image)
}

fn chunk(image: &mut Vec<u8>, kind: &[u8; 4], content: &[u8]) {
    let length = u32::try_from(content.len()).unwrap_or(u32::MAX);
    image.extend(length.to_be_bytes());
    let begin = image.len();
    image.extend(kind);
    image.extend(content);
    let sum = crc32fast::hash(&image[begin..]);
    image.extend(sum.to_be_bytes());
}

#[cfg(test)]
mod tests {
    use super::{MARGIN, SCALE, SIGNATURE, png};
    use flate2::read::ZlibDecoder;
    use qrcodegen::{QrCode, QrCodeEcc};
    use std::io::Read;

    #[test]
    fn the_picture_is_the_code() {
        let text = "otpauth://totp/ann@123456789012?secret=GEZDGNBVGY3TQOJQ";
        let image = png(text).unwrap();
        assert!(image.starts_with(SIGNATURE));
        let number = |at: usize| u32::from_be_bytes(image[at..at + 4].try_into().unwrap()) as usize;
        let side = number(16);
        assert_eq!(
            (&image[12..16], number(20), &image[24..29]),
            (&b"IHDR"[..], side, &[8, 0, 0, 0, 0][..])
        );
        assert_eq!(number(29) as u32, crc32fast::hash(&image[12..29]));
        let (length, kind) = (number(33), &image[37..41]);
        assert_eq!(kind, b"IDAT");
        let mut pixels = Vec::new();
        ZlibDecoder::new(&image[41..41 + length]).read_to_end(&mut pixels).unwrap();
        assert_eq!(pixels.len(), side * (side + 1));
        let code = QrCode::encode_text(text, QrCodeEcc::Medium).unwrap();
        for y in 0..code.size() {
            for x in 0..code.size() {
                let (column, row) = ((x + MARGIN) * SCALE, (y + MARGIN) * SCALE);
                let at = row as usize * (side + 1) + 1 + column as usize;
                assert_eq!(pixels[at] == 0, code.get_module(x, y));
            }
        }
    }
}
