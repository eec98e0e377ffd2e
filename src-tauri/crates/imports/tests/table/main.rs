//! Tables as programs and people write them, read from their bytes.

mod hostile;
mod rows;
mod workbooks;
