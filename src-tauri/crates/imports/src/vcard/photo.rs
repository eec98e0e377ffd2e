//! Photos that stand in a card.

use super::candidate::{Photo, PhotoKind};
use super::encoding::base64;

/// Why there is no photo.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum NoPhoto {
    /// It stands elsewhere, is empty, or is no picture of a known kind: it is left out.
    LeftOut,
    /// Its base64 is broken.
    Unreadable,
}

/// Returns the photo in base64.
pub(super) fn from_base64(value: &[u8]) -> Result<Photo, NoPhoto> {
    let bytes = base64(value).ok_or(NoPhoto::Unreadable)?;
    let kind = kind_of(&bytes).ok_or(NoPhoto::LeftOut)?;
    let size_bytes = u32::try_from(bytes.len()).map_err(|_| NoPhoto::LeftOut)?;
    Ok(Photo {
        kind,
        size_bytes,
        bytes,
    })
}

/// Returns the photo of a `data:` address (RFC 2397); every other address is left alone.
pub(super) fn from_address(value: &[u8]) -> Result<Photo, NoPhoto> {
    let value = value.trim_ascii();
    let is_data = value
        .get(..5)
        .is_some_and(|scheme| scheme.eq_ignore_ascii_case(b"data:"));
    let comma = value.iter().position(|byte| *byte == b',');
    let (Some(comma), true) = (comma, is_data) else {
        return Err(NoPhoto::LeftOut);
    };
    // Writers of version 3.0 escape the comma.
    let media = value[..comma]
        .strip_suffix(b"\\")
        .unwrap_or(&value[..comma]);
    if media.to_ascii_lowercase().ends_with(b";base64") {
        from_base64(&value[comma + 1..])
    } else {
        Err(NoPhoto::LeftOut)
    }
}

fn kind_of(bytes: &[u8]) -> Option<PhotoKind> {
    match bytes {
        [0xFF, 0xD8, 0xFF, ..] => Some(PhotoKind::Jpeg),
        [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1A, b'\n', ..] => Some(PhotoKind::Png),
        [b'G', b'I', b'F', b'8', b'7' | b'9', b'a', ..] => Some(PhotoKind::Gif),
        [
            b'R',
            b'I',
            b'F',
            b'F',
            _,
            _,
            _,
            _,
            b'W',
            b'E',
            b'B',
            b'P',
            ..,
        ] => Some(PhotoKind::Webp),
        [_, _, _, _, b'f', b't', b'y', b'p', brand @ ..]
            if [&b"heic"[..], b"heix", b"mif1"]
                .iter()
                .any(|known| brand.starts_with(known)) =>
        {
            Some(PhotoKind::Heic)
        }
        [b'B', b'M', _, _, _, _, 0, 0, 0, 0, ..] => Some(PhotoKind::Bmp),
        _ => None,
    }
}
