//! vCard files as programs write them, files with faults, files meant to do harm, and files made at random.

mod faults;
mod hostile;
mod programs;
mod round_trip;
mod samples;
