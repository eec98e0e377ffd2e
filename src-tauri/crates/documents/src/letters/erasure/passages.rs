//! The sentences that the answers to a request for erasure share.

use crate::wording::{Article, Both, Element, Field, Passage};

/// Above the list of what was erased.
pub(crate) static ERASED: Passage = Passage::text(
    "erasure.erased",
    Both(
        "de zin boven de lijst van wat gewist is",
        "the sentence above the list of what was erased",
    ),
    (
        "Dit hebben wij op {{gewist_op}} gewist:",
        "This is what we erased on {{gewist_op}}:",
    ),
    &[Field::ErasedOn],
    &[Element::field(
        Both("de dag waarop gewist is", "the day of the erasure"),
        Article::Gdpr("17(1)"),
        Field::ErasedOn,
    )],
);

/// Where nobody else had the data.
pub(crate) static NOT_SHARED: Passage = Passage::text(
    "erasure.not_shared",
    Both(
        "als niemand anders de gegevens had",
        "where nobody else had the data",
    ),
    (
        "Wij hadden deze gegevens aan niemand anders gegeven.",
        "We had not given these data to anyone else.",
    ),
    &[],
    &[Element::words(
        Both(
            "dat niemand anders de gegevens had",
            "that nobody else had the data",
        ),
        Article::Gdpr("19"),
        &["niemand", "niet gedeeld"],
        &["anyone else", "nobody", "no one", "not shared"],
    )],
);

/// Who was told.
pub(crate) static TOLD: Passage = Passage::text(
    "erasure.told",
    Both("aan wie u het doorgaf", "whom you told"),
    (
        "Wij hebben dit doorgegeven aan {{lijst_ontvangers}}, met de opdracht of de vraag om de \
         gegevens daar ook te wissen.",
        "We passed this on to {{lijst_ontvangers}}, with the instruction or the request to erase \
         the data there as well.",
    ),
    &[Field::Recipients],
    &[Element::field(
        Both("aan wie u het doorgaf", "whom you told"),
        Article::Gdpr("19"),
        Field::Recipients,
    )],
);

/// Who was not told, and why.
pub(crate) static NOT_TOLD: Passage = Passage::text(
    "erasure.not_told",
    Both(
        "aan wie u het niet doorgaf, en waarom",
        "whom you did not tell, and why",
    ),
    (
        "Wij hebben dit niet doorgegeven aan {{ontvanger}}. De reden is: {{reden}}.",
        "We did not pass this on to {{ontvanger}}. The reason is: {{reden}}.",
    ),
    &[Field::Recipient, Field::Reason],
    &[
        Element::field(
            Both("aan wie u het niet doorgaf", "whom you did not tell"),
            Article::Gdpr("19"),
            Field::Recipient,
        ),
        Element::field(
            Both("waarom u het niet doorgaf", "why you did not pass it on"),
            Article::Gdpr("19"),
            Field::Reason,
        ),
    ],
);

/// When the backups are clean.
pub(crate) static BACKUPS: Passage = Passage::text(
    "erasure.backups",
    Both(
        "wanneer de reservekopieën schoon zijn",
        "when the backups are clean",
    ),
    (
        "Uit onze reservekopieën verdwijnen de gegevens uiterlijk op {{backup_datum}}. Tot die dag \
         gebruiken wij ze niet. Moeten wij een reservekopie terugzetten? Dan wissen wij de gegevens \
         daaruit meteen opnieuw.",
        "The data will be gone from our backups by {{backup_datum}}. We do not use them until then. \
         If we have to restore a backup, we erase the data from it again at once.",
    ),
    &[Field::BackupsGone],
    &[Element::field(
        Both(
            "wanneer de gegevens uit de reservekopieën zijn",
            "when the data are gone from the backups",
        ),
        Article::Gdpr("12(1)"),
        Field::BackupsGone,
    )],
);

/// What stays as proof.
pub(crate) static PROOF: Passage = Passage::text(
    "erasure.proof",
    Both(
        "wat u als bewijs bewaart, en hoe lang",
        "what you keep as proof, and how long",
    ),
    (
        "Alleen uw verzoek, onze brieven en een kort bewijs van het wissen bewaren wij nog. Dat \
         doen wij apart en afgeschermd, tot {{bewaard_tot}}, voor het geval u een klacht indient.",
        "We keep only your request, our letters and a short proof of the erasure. We keep them \
         apart and shielded, until {{bewaard_tot}}, in case you complain.",
    ),
    &[Field::KeptUntil],
    &[
        Element::words(
            Both("wat u als bewijs bewaart", "what you keep as proof"),
            Article::Gdpr("17(3)(e)"),
            &["bewijs"],
            &["proof", "evidence"],
        ),
        Element::field(
            Both("hoe lang u dat bewaart", "how long you keep that"),
            Article::Gdpr("13(2)(a)"),
            Field::KeptUntil,
        ),
    ],
);

/// That a code of addresses stays.
pub(crate) static CODE: Passage = Passage::text(
    "erasure.code",
    Both(
        "dat u een code van het adres bewaart",
        "that you keep a code of the address",
    ),
    (
        "Net zo lang bewaren wij een code van uw e-mailadres en telefoonnummer, waaruit niemand ze \
         kan aflezen. Zo merken wij het als uw gegevens per ongeluk weer worden ingevoerd.",
        "For the same time we keep a code of your e-mail address and telephone number, from which \
         nobody can read them. It tells us when your data are entered again by mistake.",
    ),
    &[Field::KeptUntil],
    CODED,
);

/// The same, to a representative.
pub(crate) static CODE_BEHALF: Passage = Passage::text(
    "erasure.code_behalf",
    Both(
        "hetzelfde, als iemand namens een ander vraagt",
        "the same, where somebody asks for another",
    ),
    (
        "Net zo lang bewaren wij een code van het e-mailadres en telefoonnummer van {{naam}}, \
         waaruit niemand ze kan aflezen. Zo merken wij het als deze gegevens per ongeluk weer \
         worden ingevoerd.",
        "For the same time we keep a code of the e-mail address and telephone number of {{naam}}, \
         from which nobody can read them. It tells us when these data are entered again by mistake.",
    ),
    &[Field::KeptUntil, Field::Person],
    CODED,
);

const CODED: &[Element] = &[Element::words(
    Both(
        "dat u een code van het adres bewaart",
        "that you keep a code of the address",
    ),
    Article::Gdpr("12(1)"),
    &["code"],
    &["code"],
)];

/// What happens to the part that is kept.
pub(crate) static ONLY_FOR_THAT: Passage = Passage::text(
    "erasure.only_for_that",
    Both(
        "waarvoor u de rest nog gebruikt",
        "what you still use the rest for",
    ),
    (
        "Wij gebruiken deze gegevens alleen nog voor dat doel. Daarna wissen wij ze. U hoeft daar \
         niets voor te doen.",
        "We use these data for that purpose only and erase them afterwards. You need not do \
         anything.",
    ),
    &[],
    &[Element::words(
        Both(
            "dat u de gegevens alleen nog daarvoor gebruikt",
            "that you use the data for that only",
        ),
        Article::Gdpr("5(1)(b)"),
        &["alleen nog", "alleen voor", "uitsluitend"],
        &["only", "for nothing else"],
    )],
);
