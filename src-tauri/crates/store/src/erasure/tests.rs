//! Runs on a real vault whose pages stand in the clear, so that its files can be searched.

mod asked;
mod erased;
mod fixture;
mod planned;
mod requests;
mod staying;
