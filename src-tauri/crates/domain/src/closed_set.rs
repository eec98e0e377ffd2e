//! One way to declare a closed set: its stable codes are at once its database codes and serde names.

/// A code that belongs to no member of a closed set; carries the set's name, never the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a code of {set}")]
pub struct UnknownCode {
    /// The name of the set, as in the code.
    pub set: &'static str,
}

/// Declares an enum with `ALL`, `as_str`, `FromStr`, `Display`, serde and TypeScript from its codes.
/// With `words`, each member also carries its Dutch and English words.
macro_rules! closed_set {
    ($(#[$meta:meta])* $name:ident { $($(#[$vmeta:meta])* $variant:ident = $code:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(
            Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash,
            serde::Serialize, serde::Deserialize, ts_rs::TS,
        )]
        pub enum $name {
            $($(#[$vmeta])* #[serde(rename = $code)] $variant),+
        }

        impl $name {
            /// Lists every member, in the order of declaration.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// Returns the stable code, as stored and as sent.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $code),+ }
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::UnknownCode;

            fn from_str(code: &str) -> Result<Self, Self::Err> {
                match code {
                    $($code => Ok(Self::$variant),)+
                    _ => Err($crate::UnknownCode { set: stringify!($name) }),
                }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }
    };
    (words $(#[$meta:meta])* $name:ident { $($(#[$vmeta:meta])* $variant:ident = $code:literal, $nl:literal, $en:literal;)+ }) => {
        closed_set! {
            $(#[$meta])*
            $name { $($(#[$vmeta])* #[doc = concat!("In words: ", $en)] $variant = $code),+ }
        }

        impl $name {
            /// Returns the member in words, Dutch and English.
            #[must_use]
            pub fn words(self) -> $crate::language::Words {
                match self { $(Self::$variant => $crate::language::Words::new($nl, $en)),+ }
            }
        }
    };
}
