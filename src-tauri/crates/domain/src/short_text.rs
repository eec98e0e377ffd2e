//! Short privacy texts for the places where data come in: under a contact form, on a quote, on an invoice, at the foot
//! of a mail. They follow from the register, so that they cannot differ from what is done (art. 13, in layers).
//!
//! What rests on an own interest, or is advertising, has the right to object told apart from all else (art. 21(4)).

mod forbidden;
mod parts;
#[cfg(test)]
mod tests;

pub use forbidden::is_forbidden;
pub(crate) use parts::after_colon;
pub use parts::kept;

use crate::activity::{ActivityCode, LawfulBasis};
use crate::language::{Language, Words};
use crate::pack;
use crate::retention::RetentionRule;

closed_set! { words
    /// A short privacy text, by the place where it stands.
    ShortTextKind {
        ContactForm = "contact_form", "Onder het contactformulier", "Under the contact form";
        Quote = "quote", "Op de offerte", "On the quote";
        Invoice = "invoice", "Op de factuur", "On the invoice";
        MailFooter = "mail_footer", "Onder een e-mail", "At the foot of a mail";
    }
}

closed_set! { words
    /// Why a sentence stands in a text.
    SentenceReason {
        Needed = "needed", "Welke gegevens nodig zijn, en wat er zonder gebeurt: art. 13 lid 2 onder e AVG", "Which data are needed, and what happens without: art. 13(2)(e) GDPR";
        Purpose = "purpose", "Waarvoor: art. 13 lid 1 onder c AVG", "What for: art. 13(1)(c) GDPR";
        Ground = "ground", "Op welke grond, en welk eigen belang: art. 13 lid 1 onder c en d AVG", "On which ground, and which own interest: art. 13(1)(c) and (d) GDPR";
        Duty = "duty", "De wettelijke plicht: art. 6 lid 1 onder c AVG, met de wet zelf", "The legal duty: art. 6(1)(c) GDPR, with the law itself";
        Kept = "kept", "Hoe lang en met wie: art. 13 lid 1 onder e en lid 2 onder a AVG", "How long and with whom: art. 13(1)(e) and (2)(a) GDPR";
        Rights = "rights", "Wie u bent en welke rechten iemand heeft: art. 13 lid 1 onder a en lid 2 onder b AVG", "Who you are and which rights somebody has: art. 13(1)(a) and (2)(b) GDPR";
        Objection = "objection", "Het recht van bezwaar, los van de rest: art. 21 lid 1 en 4 AVG", "The right to object, apart from the rest: art. 21(1) and (4) GDPR";
        MarketingObjection = "marketing_objection", "Gratis afmelden zodra u een adres krijgt bij een verkoop: art. 11.7 lid 3 Tw en art. 21 lid 2 tot en met 4 AVG", "Free opt-out as soon as an address is given at a sale: art. 11.7(3) Tw and art. 21(2) to (4) GDPR";
    }
}

closed_set! {
    /// What the owner still has to see to before a text is good.
    Lacking {
        /// The business has no name.
        Name = "name",
        /// The business has no e-mail address, where questions and objections go.
        Email = "email",
        /// The business has no website, where the whole statement is.
        Website = "website",
        /// The purpose in the register says what no text may say; the pack's own stands in its place.
        Purpose = "purpose",
    }
}

/// The business, as the texts name it; what is not known is empty.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Sender {
    /// Its name.
    pub name: String,
    /// Its e-mail address.
    pub email: String,
    /// Its website.
    pub website: String,
}

/// An activity in use, as the register has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ActivityInUse {
    /// The code.
    pub code: ActivityCode,
    /// What it is for.
    pub purpose: Words,
    /// The lawful basis.
    pub basis: LawfulBasis,
    /// When which basis counts.
    pub ground: Words,
    /// The rule in force.
    pub rule: RetentionRule,
    /// With whom it is shared, by name.
    pub recipients: Vec<String>,
}

impl ActivityInUse {
    /// Returns an activity as the pack fills it in, with nobody named with whom it is shared.
    #[must_use]
    pub fn of_pack(code: ActivityCode) -> Option<Self> {
        let entry = pack::activity(code);
        Some(Self {
            code,
            purpose: entry.purpose,
            basis: *entry.bases.first()?,
            ground: entry.ground,
            rule: entry.rule,
            recipients: Vec::new(),
        })
    }

    /// Says whether it rests on an own interest, alone or for a part of the time (art. 6(1)(f)).
    pub(crate) fn rests_on_interest(&self) -> bool {
        // Another basis than the pack's is the owner's own, and the only one.
        if self.has_basis_of_pack() {
            let bases = pack::activity(self.code).bases;
            bases.contains(&LawfulBasis::LegitimateInterest)
        } else {
            self.basis == LawfulBasis::LegitimateInterest
        }
    }

    pub(crate) fn has_basis_of_pack(&self) -> bool {
        pack::activity(self.code).bases.first() == Some(&self.basis)
    }

    /// Returns the purpose, or that of the pack where it says what no text may say.
    pub(crate) fn usable_purpose(&self) -> Words {
        if self.has_usable_purpose() {
            self.purpose.clone()
        } else {
            pack::activity(self.code).purpose
        }
    }

    pub(crate) fn has_usable_purpose(&self) -> bool {
        !self.purpose.nl.trim().is_empty()
            && !self.purpose.en.trim().is_empty()
            && !is_forbidden(&self.purpose.nl)
            && !is_forbidden(&self.purpose.en)
    }
}

/// A sentence with the reason for which it stands there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sentence {
    /// Why it stands there.
    pub reason: SentenceReason,
    /// What it says; now and then more than one sentence.
    pub words: Words,
}

/// A short privacy text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShortText {
    /// For which place.
    pub kind: ShortTextKind,
    /// The text itself.
    pub sentences: Vec<Sentence>,
    /// The right to object: a paragraph of its own (art. 21(4)).
    pub objection: Vec<Sentence>,
}

impl ShortText {
    /// Returns the text as it is copied: the right to object stands apart.
    #[must_use]
    pub fn in_language(&self, language: Language) -> String {
        let paragraphs = [&self.sentences, &self.objection];
        let filled = paragraphs.iter().filter(|part| !part.is_empty());
        let texts: Vec<String> = filled
            .map(|part| {
                let sentences = part.iter().map(|one| one.words.in_language(language));
                sentences.collect::<Vec<_>>().join(" ")
            })
            .collect();
        texts.join("\n\n")
    }
}

/// Returns the activities that a text is about.
#[must_use]
pub const fn activities_of(kind: ShortTextKind) -> &'static [ActivityCode] {
    use ActivityCode as A;
    match kind {
        ShortTextKind::ContactForm | ShortTextKind::MailFooter => &[A::A01],
        ShortTextKind::Quote => &[A::A04, A::A05],
        ShortTextKind::Invoice => &[A::A09, A::A10],
    }
}

/// Returns a text; none where the business does nothing of what it is about.
#[must_use]
pub fn short_text(
    kind: ShortTextKind,
    sender: &Sender,
    in_use: &[ActivityInUse],
) -> Option<ShortText> {
    let about: Vec<&ActivityInUse> = of_kind(kind, in_use);
    let first = *about.first()?;
    let sentences = match kind {
        ShortTextKind::ContactForm => vec![
            parts::needed_to_answer(sender),
            parts::purpose(first),
            parts::ground(first),
            parts::kept_and_shared(&about),
            parts::rights(sender),
        ],
        ShortTextKind::Quote => vec![
            parts::needed_for_quote(sender),
            parts::purposes_of_quote(first, about.get(1).copied()),
            parts::grounds_of_quote(first, about.get(1).copied()),
            parts::kept_and_shared(&about),
            parts::rights(sender),
        ],
        ShortTextKind::Invoice => vec![
            parts::purpose(first),
            parts::duty(first),
            parts::kept_and_shared(&about),
            parts::rights(sender),
        ],
        ShortTextKind::MailFooter => vec![parts::kept_briefly(first), parts::rights(sender)],
    };
    Some(ShortText {
        kind,
        sentences,
        objection: objection(kind, sender, &about, in_use),
    })
}

fn of_kind(kind: ShortTextKind, in_use: &[ActivityInUse]) -> Vec<&ActivityInUse> {
    let codes = activities_of(kind).iter();
    codes
        .filter_map(|code| in_use.iter().find(|one| one.code == *code))
        .collect()
}

fn objection(
    kind: ShortTextKind,
    sender: &Sender,
    about: &[&ActivityInUse],
    in_use: &[ActivityInUse],
) -> Vec<Sentence> {
    let mut told = Vec::new();
    if about.iter().any(|one| one.rests_on_interest()) {
        told.push(parts::objection(sender));
    }
    let has_newsletter = in_use.iter().any(|one| one.code == ActivityCode::A02);
    let at_a_sale = match kind {
        ShortTextKind::Quote | ShortTextKind::Invoice => true,
        ShortTextKind::ContactForm | ShortTextKind::MailFooter => false,
    };
    if has_newsletter && at_a_sale {
        told.push(parts::marketing_objection(sender));
    }
    told
}

/// Returns what the owner still has to see to for a text.
#[must_use]
pub fn lacking(kind: ShortTextKind, sender: &Sender, in_use: &[ActivityInUse]) -> Vec<Lacking> {
    let about = of_kind(kind, in_use);
    let purposes_usable = about.iter().all(|one| one.has_usable_purpose());
    let found = [
        (sender.name.is_empty(), Lacking::Name),
        (sender.email.is_empty(), Lacking::Email),
        (sender.website.is_empty(), Lacking::Website),
        (!purposes_usable, Lacking::Purpose),
    ];
    found
        .into_iter()
        .filter(|(lacks, _)| *lacks)
        .map(|(_, what)| what)
        .collect()
}
