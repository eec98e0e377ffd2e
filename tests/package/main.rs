//! The package that `cargo xtask package` made: what is in it, and that it can be installed, used, removed and installed
//! again with the administration left in place. It installs into this system, so it runs by its name only:
//! `cargo test --test package`, which `cargo xtask test` does after it made the package.

mod contents;
mod deb;
mod installed;

#[path = "../journeys/steps.rs"]
#[allow(
    dead_code,
    reason = "the journeys need all of it, and this test a part"
)]
mod steps;
#[path = "../journeys/window.rs"]
#[allow(
    dead_code,
    reason = "the journeys need all of it, and this test a part"
)]
mod window;
