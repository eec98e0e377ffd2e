//! The sender's logo: read, laid on white, embedded.

use std::io::Cursor;

use image::{ImageReader, Limits, Rgb, RgbImage};
use lopdf::{Stream, dictionary};

use crate::error::{DocumentError, LogoFault};
use crate::model::LOGO_PIXELS_MAX;

/// A decoded picture without transparency.
pub(crate) struct Picture {
    pixels: RgbImage,
}

impl Picture {
    /// Reads a PNG or JPEG file and lays it on white paper.
    pub(crate) fn read(bytes: &[u8]) -> Result<Self, DocumentError> {
        let refused = |fault| DocumentError::Logo { fault };
        let mut reader = ImageReader::new(Cursor::new(bytes))
            .with_guessed_format()
            .map_err(|_| refused(LogoFault::NotAPicture))?;
        let mut limits = Limits::default();
        limits.max_alloc = Some(LOGO_PIXELS_MAX * 16);
        reader.limits(limits);
        let (width, height) = ImageReader::new(Cursor::new(bytes))
            .with_guessed_format()
            .ok()
            .and_then(|sized| sized.into_dimensions().ok())
            .ok_or(refused(LogoFault::NotAPicture))?;
        if u64::from(width) * u64::from(height) > LOGO_PIXELS_MAX {
            return Err(refused(LogoFault::TooLarge));
        }
        let decoded = reader
            .decode()
            .map_err(|_| refused(LogoFault::NotAPicture))?
            .into_rgba8();
        let mut pixels = RgbImage::new(width, height);
        for (target, source) in pixels.pixels_mut().zip(decoded.pixels()) {
            let [r, g, b, alpha] = source.0;
            let on_white = |colour: u8| {
                let alpha = u16::from(alpha);
                let mixed = (u16::from(colour) * alpha + 255 * (255 - alpha)) / 255;
                u8::try_from(mixed).unwrap_or(u8::MAX)
            };
            *target = Rgb([on_white(r), on_white(g), on_white(b)]);
        }
        Ok(Self { pixels })
    }

    /// Returns width and height in points of the largest size within a box.
    pub(crate) fn fit(&self, width_max: f32, height_max: f32) -> (f32, f32) {
        let (width, height) = (self.pixels.width() as f32, self.pixels.height() as f32);
        let scale = (width_max / width).min(height_max / height);
        (width * scale, height * scale)
    }

    /// Returns the picture as an object of the PDF.
    pub(crate) fn stream(self) -> Stream {
        Stream::new(
            dictionary! {
                "Type" => "XObject",
                "Subtype" => "Image",
                "Width" => i64::from(self.pixels.width()),
                "Height" => i64::from(self.pixels.height()),
                "ColorSpace" => "DeviceRGB",
                "BitsPerComponent" => 8,
            },
            self.pixels.into_raw(),
        )
    }
}
