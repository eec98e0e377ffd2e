//! How a person or business is addressed, in the window and above the text.

use domain::language::Language;

use crate::words::{capital, pick};

/// To whom a letter is addressed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Addressee {
    /// A person.
    Person(PersonName),
    /// A business, if there is one with a contact person.
    Company {
        /// The name of the business.
        name: String,
        /// The contact person.
        contact: Option<PersonName>,
    },
}

/// A person's name in its parts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonName {
    /// How the person is addressed.
    pub form: FormOfAddress,
    /// First name or initials.
    pub given: Option<String>,
    /// What stands before the surname and is not sorted on: "van 't".
    pub infix: Option<String>,
    /// The surname.
    pub surname: String,
}

/// How a person is addressed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FormOfAddress {
    /// Mevrouw, Ms.
    Madam,
    /// Heer, Mr.
    Sir,
    /// By name, without a word for man or woman.
    Neutral,
}

impl Addressee {
    /// Returns the salutation without its comma: "Geachte mevrouw Van 't Hof-Öztürk".
    #[must_use]
    pub fn salutation(&self, language: Language) -> String {
        match self {
            Self::Person(person)
            | Self::Company {
                name: _,
                contact: Some(person),
            } => person.salutation(language),
            Self::Company {
                name: _,
                contact: None,
            } => pick(language, "Geachte heer, mevrouw", "Dear Sir or Madam").to_owned(),
        }
    }

    /// Returns the first lines in the window of the envelope.
    #[must_use]
    pub fn in_window(&self, language: Language) -> String {
        match self {
            Self::Person(person) => person.in_window(language),
            Self::Company {
                name,
                contact: Some(person),
            } => {
                let attention = pick(language, "T.a.v.", "Attn");
                let person = person.in_window(language);
                // "T.a.v. mevrouw": the form of address no longer begins the line.
                let person = ["Mevrouw ", "De heer "]
                    .iter()
                    .find_map(|form| Some(form.to_lowercase() + person.strip_prefix(form)?))
                    .unwrap_or(person);
                format!("{name}\n{attention} {person}")
            }
            Self::Company {
                name,
                contact: None,
            } => name.clone(),
        }
    }

    /// Returns the name as it stands within a sentence: "Samira van 't Hof-Öztürk".
    #[must_use]
    pub fn in_sentence(&self) -> String {
        match self {
            Self::Person(person) => person.full(),
            Self::Company { name, contact: _ } => name.clone(),
        }
    }
}

impl PersonName {
    /// Returns given name, infix and surname; the infix is small after a given name or initials.
    #[must_use]
    pub fn full(&self) -> String {
        match &self.given {
            Some(given) => format!("{given} {}", self.surname_with(str::to_owned)),
            None => self.surname_with(with_capital),
        }
    }

    fn salutation(&self, language: Language) -> String {
        let surname = self.surname_with(with_capital);
        match (self.form, &self.given) {
            (FormOfAddress::Madam, _) => {
                format!("{} {surname}", pick(language, "Geachte mevrouw", "Dear Ms"))
            }
            (FormOfAddress::Sir, _) => {
                format!("{} {surname}", pick(language, "Geachte heer", "Dear Mr"))
            }
            (FormOfAddress::Neutral, Some(_)) => {
                format!("{} {}", pick(language, "Geachte", "Dear"), self.full())
            }
            (FormOfAddress::Neutral, None) => {
                let form = pick(language, "Geachte heer of mevrouw", "Dear Mr or Ms");
                format!("{form} {surname}")
            }
        }
    }

    fn in_window(&self, language: Language) -> String {
        let form = match self.form {
            FormOfAddress::Madam => pick(language, "Mevrouw ", "Ms "),
            FormOfAddress::Sir => pick(language, "De heer ", "Mr "),
            FormOfAddress::Neutral => "",
        };
        format!("{form}{}", self.full())
    }

    fn surname_with(&self, change: impl Fn(&str) -> String) -> String {
        match &self.infix {
            Some(infix) if infix.ends_with('\'') || infix.ends_with('’') => {
                format!("{}{}", change(infix), self.surname)
            }
            Some(infix) => format!("{} {}", change(infix), self.surname),
            None => self.surname.clone(),
        }
    }
}

/// Returns an infix with a capital, as Dutch writes it where no given name stands before it.
///
/// An infix that begins with an apostrophe stays small: "mevrouw 't Hart".
fn with_capital(infix: &str) -> String {
    if infix.starts_with(char::is_alphabetic) {
        capital(infix)
    } else {
        infix.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn person(
        form: FormOfAddress,
        given: Option<&str>,
        infix: Option<&str>,
        surname: &str,
    ) -> Addressee {
        Addressee::Person(PersonName {
            form,
            given: given.map(str::to_owned),
            infix: infix.map(str::to_owned),
            surname: surname.to_owned(),
        })
    }

    #[test]
    fn a_salutation_follows_the_capitals_of_dutch_names() {
        use FormOfAddress::{Madam, Neutral, Sir};
        let table = [
            (
                person(Madam, Some("Samira"), Some("van 't"), "Hof-Öztürk"),
                "Geachte mevrouw Van 't Hof-Öztürk",
                "Dear Ms Van 't Hof-Öztürk",
            ),
            (
                person(Sir, Some("P.J."), Some("de"), "Wit"),
                "Geachte heer De Wit",
                "Dear Mr De Wit",
            ),
            (
                person(Neutral, Some("Samira"), Some("van 't"), "Hof-Öztürk"),
                "Geachte Samira van 't Hof-Öztürk",
                "Dear Samira van 't Hof-Öztürk",
            ),
            (
                person(Neutral, None, Some("van den"), "Akker"),
                "Geachte heer of mevrouw Van den Akker",
                "Dear Mr or Ms Van den Akker",
            ),
            (
                person(Madam, None, Some("'t"), "Hart"),
                "Geachte mevrouw 't Hart",
                "Dear Ms 't Hart",
            ),
            (
                person(Sir, Some("Luca"), Some("d'"), "Ancona"),
                "Geachte heer D'Ancona",
                "Dear Mr D'Ancona",
            ),
            (
                person(Sir, Some("Jan"), None, "IJzerman"),
                "Geachte heer IJzerman",
                "Dear Mr IJzerman",
            ),
        ];
        for (addressee, dutch, english) in table {
            assert_eq!(addressee.salutation(Language::Dutch), dutch);
            assert_eq!(addressee.salutation(Language::English), english);
        }
    }

    #[test]
    fn a_business_without_a_contact_person_is_addressed_as_sir_or_madam() {
        let business = Addressee::Company {
            name: "Bakkerij De Korenaar".to_owned(),
            contact: None,
        };
        assert_eq!(
            business.salutation(Language::Dutch),
            "Geachte heer, mevrouw"
        );
        assert_eq!(business.salutation(Language::English), "Dear Sir or Madam");
        assert_eq!(business.in_window(Language::Dutch), "Bakkerij De Korenaar");
    }

    #[test]
    fn a_contact_person_stands_below_the_business() {
        let business = Addressee::Company {
            name: "Bakkerij De Korenaar".to_owned(),
            contact: Some(PersonName {
                form: FormOfAddress::Madam,
                given: Some("S.".to_owned()),
                infix: Some("van 't".to_owned()),
                surname: "Hof".to_owned(),
            }),
        };
        assert_eq!(
            business.in_window(Language::Dutch),
            "Bakkerij De Korenaar\nT.a.v. mevrouw S. van 't Hof"
        );
        assert_eq!(
            business.salutation(Language::Dutch),
            "Geachte mevrouw Van 't Hof"
        );
    }
}
