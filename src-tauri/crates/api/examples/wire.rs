//! Prints the TypeScript side of the wire.

fn main() {
    print!("{}", api::wire::typescript::typescript());
}
