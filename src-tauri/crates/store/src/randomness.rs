//! Where random bytes come from: passed in, so that a caller decides.

use uuid::Uuid;

use crate::error::{Result, StoreError};

/// A source of bytes that nobody can guess.
pub trait Randomness {
    /// Fills all of `bytes`, or says that the system gave none.
    fn fill(&mut self, bytes: &mut [u8]) -> Result<()>;

    /// Returns a random id (uuid v4), which says nothing about when or of whom it was made.
    fn id(&mut self) -> Result<Uuid> {
        let mut bytes = [0; 16];
        self.fill(&mut bytes)?;
        Ok(uuid::Builder::from_random_bytes(bytes).into_uuid())
    }
}

/// The system's own source.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemRandomness;

impl Randomness for SystemRandomness {
    fn fill(&mut self, bytes: &mut [u8]) -> Result<()> {
        getrandom::fill(bytes).map_err(|_| StoreError::NoRandomness)
    }
}
