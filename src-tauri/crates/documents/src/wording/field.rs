//! The fields of letters: what the program fills in, in a text that an owner may adapt.

use domain::language::Language;

use crate::wording::Both;
use crate::wording::template::named_fields;

/// Declares the fields with their codes, labels and examples.
macro_rules! fields {
    ($($name:ident = $code:literal, $nl:literal, $en:literal, $example_nl:literal, $example_en:literal;)+) => {
        /// A field of a letter; it stands in a text as its code in double braces.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Field {
            $(#[doc = concat!("In words: ", $en)] $name,)+
        }

        impl Field {
            /// Lists every field.
            pub const ALL: &'static [Self] = &[$(Self::$name),+];

            /// Returns what stands between the braces.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self { $(Self::$name => $code),+ }
            }

            /// Returns what is filled in, in words.
            #[must_use]
            pub const fn label(self) -> Both {
                match self { $(Self::$name => Both($nl, $en)),+ }
            }

            fn example_words(self) -> Both {
                match self { $(Self::$name => Both($example_nl, $example_en)),+ }
            }
        }
    };
}

fields! {
    Received = "ontvangen", "dag van ontvangst", "day of receipt", "2 november 2026", "2 November 2026";
    Request = "verzoek", "wat gevraagd is", "what was asked", "inzage in uw persoonsgegevens", "give you access to your personal data";
    Due = "uiterlijk", "uiterste dag voor het antwoord", "last day for the answer", "2 december 2026", "2 December 2026";
    Contact = "contact", "bij wie men terechtkan", "whom to ask", "Marijke Vos (telefoon 085 000 00 12)", "Marijke Vos (phone 085 000 00 12)";
    Reference = "kenmerk", "kenmerk van het verzoek", "reference of the request", "V-2026-012", "V-2026-012";
}

impl Field {
    /// Returns an example of what is filled in.
    #[must_use]
    pub fn example(self, language: Language) -> &'static str {
        self.example_words().in_language(language)
    }

    /// Returns the field with this code, spaces and capitals aside.
    #[must_use]
    pub fn of_code(code: &str) -> Option<Self> {
        let code = code.trim().to_lowercase();
        let mut all = Self::ALL.iter().copied();
        all.find(|field| field.code() == code)
    }

    /// Returns the field as it stands in a text: "{{ontvangen}}".
    #[must_use]
    pub fn in_braces(self) -> String {
        format!("{{{{{}}}}}", self.code())
    }

    /// Tells whether a text has this field.
    #[must_use]
    pub fn stands_in(self, text: &str) -> bool {
        named_fields(text).any(|name| Self::of_code(name) == Some(self))
    }
}
