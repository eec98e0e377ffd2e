//! What the law wants in a passage, and what proves that it is there.

use domain::language::Language;

use crate::wording::{Both, Field};

/// Something that a passage has to say by law.
#[derive(Debug, PartialEq, Eq)]
pub struct Element {
    /// What it is, in words: "de dag waarop het verzoek binnenkwam".
    pub what: Both,
    /// Where the law says so.
    pub article: Article,
    /// What proves that it is there.
    pub proof: Proof,
}

/// Where the law asks for an element.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Article {
    /// An article of the GDPR with paragraph and point: "15(1)(a)".
    Gdpr(&'static str),
    /// Another place, in words.
    Other(Both),
}

/// What proves that an element stands in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Proof {
    /// This field.
    Field(Field),
    /// One of these words, whatever their capitals.
    Words {
        /// In a Dutch text.
        nl: &'static [&'static str],
        /// In an English one.
        en: &'static [&'static str],
    },
}

impl Element {
    /// Returns the element that a field proves.
    pub(crate) const fn field(what: Both, article: Article, field: Field) -> Self {
        Self {
            what,
            article,
            proof: Proof::Field(field),
        }
    }

    /// Returns the element that one of some words proves.
    pub(crate) const fn words(
        what: Both,
        article: Article,
        nl: &'static [&'static str],
        en: &'static [&'static str],
    ) -> Self {
        Self {
            what,
            article,
            proof: Proof::Words { nl, en },
        }
    }

    /// Tells whether the element stands in a text with fields.
    #[must_use]
    pub fn stands_in(&self, text: &str, language: Language) -> bool {
        match self.proof {
            Proof::Field(field) => field.stands_in(text),
            Proof::Words { nl, en } => {
                let words = match language {
                    Language::Dutch => nl,
                    Language::English => en,
                };
                let text = plain(text);
                words.iter().any(|word| text.contains(&plain(word)))
            }
        }
    }
}

impl Article {
    /// Returns the article in words: "artikel 15 lid 1 onder a AVG", "Article 15(1)(a) GDPR".
    #[must_use]
    pub fn words(self, language: Language) -> String {
        match (self, language) {
            (Self::Other(words), _) => words.in_language(language).to_owned(),
            (Self::Gdpr(article), Language::English) => format!("Article {article} GDPR"),
            (Self::Gdpr(article), Language::Dutch) => {
                let mut parts = article.split(['(', ')']).filter(|part| !part.is_empty());
                let mut words = format!("artikel {}", parts.next().unwrap_or_default());
                for part in parts {
                    let figure = part.starts_with(|first: char| first.is_ascii_digit());
                    words.push_str(if figure { " lid " } else { " onder " });
                    words.push_str(part);
                }
                words + " AVG"
            }
        }
    }
}

/// Returns a text in which capitals, line ends and bound spaces make no difference.
fn plain(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    words.join(" ").to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_article_is_said_as_each_language_says_it() {
        for (article, dutch, english) in [
            ("19", "artikel 19 AVG", "Article 19 GDPR"),
            ("12(3)", "artikel 12 lid 3 AVG", "Article 12(3) GDPR"),
            (
                "15(1)(a)",
                "artikel 15 lid 1 onder a AVG",
                "Article 15(1)(a) GDPR",
            ),
        ] {
            let article = Article::Gdpr(article);
            assert_eq!(article.words(Language::Dutch), dutch);
            assert_eq!(article.words(Language::English), english);
        }
    }

    #[test]
    fn words_prove_an_element_whatever_their_capitals_and_spaces() {
        let free = Element::words(
            Both("dat het gratis is", "that it is free"),
            Article::Gdpr("12(5)"),
            &["kost u niets"],
            &["free of charge"],
        );
        for (text, there) in [
            ("Dit kost u niets.", true),
            ("Dit KOST\u{A0}u\n niets", true),
            ("Dit kost u bijna niets.", false),
            ("This is free of charge.", false),
        ] {
            assert_eq!(free.stands_in(text, Language::Dutch), there, "{text}");
        }
        assert!(free.stands_in("This is free of charge.", Language::English));
    }

    #[test]
    fn a_field_proves_an_element_only_as_a_field() {
        let due = Element::field(
            Both("de uiterste dag", "the last day"),
            Article::Gdpr("12(3)"),
            Field::Due,
        );
        for (text, there) in [
            ("Uiterlijk op {{uiterlijk}}.", true),
            ("Uiterlijk op {{ Uiterlijk }}.", true),
            ("Uiterlijk op tijd.", false),
            ("{{ontvangen}}", false),
        ] {
            assert_eq!(due.stands_in(text, Language::Dutch), there, "{text}");
        }
    }
}
