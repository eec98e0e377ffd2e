//! Drafts on contact, newsletter, quotes, agreements and case files.

use super::drafts::{EQUAL, Entry, OURS, TERM};
use crate::activity::ActivityCode as A;

pub(super) const ENTRIES: &[Entry] = &[CONTACT, NEWSLETTER, REFUSED_QUOTES, EVIDENCE, CASE_FILES];

const CONTACT: Entry = Entry {
    title: ("Eerder contact onthouden", "Remembering earlier contact"),
    activities: &[A::A01],
    interest: (
        "weten wat wij eerder met u bespraken, zodat u het niet opnieuw hoeft te vertellen",
        "knowing what we discussed with you before, so that you need not tell it again",
    ),
    what: (
        "Wij willen bij een nieuw bericht weten wie het is, wat er speelde en wat wij hebben beloofd.",
        "With a new message we want to know who it is, what was going on and what we promised.",
    ),
    whose: (
        "Van ons bedrijf, en ook van wie contact opneemt: die wordt beter geholpen.",
        "Of our business, and also of whoever gets in touch: they are helped better.",
    ),
    works: (
        "Ja. Met een korte aantekening weten wij na jaren nog wat er is afgesproken.",
        "Yes. With a short note we still know after years what was agreed.",
    ),
    less_intrusive: (
        "Nee. Zonder naam herkennen wij niemand. Een kortere tijd past niet bij klanten die na jaren terugkomen.",
        "No. Without a name we recognise nobody. A shorter time does not fit customers who come back after years.",
    ),
    minimal: (
        "Wij noteren alleen feiten die met het werk te maken hebben, en gebruiken ze niet voor reclame.",
        "We only note facts that have to do with the work, and do not use them for advertising.",
    ),
    nature: (
        "Nee. Het gaat om gewone contactgegevens en de inhoud van een gesprek over ons werk.",
        "No. It is about ordinary contact data and the content of a conversation about our work.",
    ),
    expectation: (
        "De gegevens komen van de persoon zelf. Wie een bedrijf iets vraagt, verwacht dat het dat onthoudt.",
        "The data come from the person. Whoever asks a business something expects it to remember.",
    ),
    consequences: (
        "Het gaat om iedereen die ons schrijft of belt. Zij merken er alleen van dat wij weten wie zij zijn.",
        "It is about everyone who writes or calls us. They only notice that we know who they are.",
    ),
    power: EQUAL,
    safeguards: (
        "De gegevens zijn versleuteld, alleen wij kunnen erbij, en na de termijn verdwijnen zij.",
        "The data are encrypted, only we can reach them, and after the period they go.",
    ),
    measures: (
        "Geen meningen of gevoelige gegevens in aantekeningen, en niets hiervan voor de nieuwsbrief.",
        "No opinions or sensitive data in notes, and none of it for the newsletter.",
    ),
};

const NEWSLETTER: Entry = Entry {
    title: ("Nieuwsbrief voor klanten", "Newsletter to customers"),
    activities: &[A::A02],
    interest: (
        "onze klanten vertellen over diensten die lijken op wat zij bij ons kochten",
        "telling our customers about services like the ones they bought from us",
    ),
    what: (
        "Wij willen klanten laten weten wat wij nog meer voor hen kunnen doen.",
        "We want to let customers know what else we can do for them.",
    ),
    whose: OURS,
    works: (
        "Ja. Een e-mail bereikt de klant, en de klant kan zelf bepalen of hij die leest.",
        "Yes. An e-mail reaches the customer, who can decide whether to read it.",
    ),
    less_intrusive: (
        "Nee. Er is alleen een naam en een e-mailadres voor nodig. Bellen of post is meer werk voor iedereen.",
        "No. It only takes a name and an e-mail address. Calling or post is more trouble for everyone.",
    ),
    minimal: (
        "Alleen adressen die wij bij een verkoop kregen. Na een afmelding stopt het gebruik meteen.",
        "Only addresses that we were given at a sale. After unsubscribing the use stops at once.",
    ),
    nature: (
        "Nee. Het gaat om een naam en een e-mailadres.",
        "No. It is a name and an e-mail address.",
    ),
    expectation: (
        "De klant gaf het adres zelf bij een aankoop, en kon daar meteen nee zeggen.",
        "The customer gave the address at a purchase, and could say no there and then.",
    ),
    consequences: (
        "Onze klanten krijgen af en toe een e-mail. Verder heeft het geen gevolgen.",
        "Our customers get an e-mail now and then. It has no other consequences.",
    ),
    power: EQUAL,
    safeguards: (
        "In elke e-mail staat een gratis afmelding. Wie zich afmeldt, komt op de lijst ‘niet benaderen’.",
        "Every e-mail has a free way to unsubscribe. Whoever does so is put on the do-not-contact list.",
    ),
    measures: (
        "Alleen voor eigen, vergelijkbare diensten. Bij de verkoop en in elke e-mail kan de klant nee zeggen.",
        "Only for our own, similar services. The customer can say no at the sale and in every e-mail.",
    ),
};

const REFUSED_QUOTES: Entry = Entry {
    title: ("Offertes zonder akkoord", "Quotes not accepted"),
    activities: &[A::A05],
    interest: (
        "een eerdere aanvraag herkennen en kunnen laten zien wat wij hebben aangeboden",
        "recognising an earlier request and being able to show what we offered",
    ),
    what: (
        "Wij willen bij een nieuwe vraag zien wat wij eerder hebben aangeboden en voor welke prijs.",
        "With a new question we want to see what we offered before and at what price.",
    ),
    whose: OURS,
    works: (
        "Ja. De oude offerte laat zien wat toen is gevraagd en aangeboden.",
        "Yes. The old quote shows what was asked and offered at the time.",
    ),
    less_intrusive: (
        "Deels. Wij kijken elk jaar of de termijn korter kan. Zonder naam is een offerte niet terug te vinden.",
        "Partly. We look every year whether the period can be shorter. Without a name a quote cannot be found.",
    ),
    minimal: TERM,
    nature: (
        "Nee. Het gaat om contactgegevens en de inhoud van een offerte.",
        "No. It is about contact data and the content of a quote.",
    ),
    expectation: (
        "De aanvrager gaf de gegevens zelf. Dat een bedrijf zijn offertes bewaart, is gewoon.",
        "The requester gave the data. That a business keeps its quotes is usual.",
    ),
    consequences: (
        "Het gaat om mensen die een offerte vroegen. Zij merken er niets van zolang zij niet terugkomen.",
        "It is about people who asked for a quote. They notice nothing as long as they do not come back.",
    ),
    power: EQUAL,
    safeguards: (
        "Wij benaderen hen niet opnieuw zonder dat zij daarom vragen.",
        "We do not approach them again without being asked.",
    ),
    measures: (
        "Op verzoek wissen wij de offerte eerder, als zij niet bij de boekhouding hoort.",
        "On request we erase the quote earlier, if it is not part of the accounts.",
    ),
};

const EVIDENCE: Entry = Entry {
    title: ("Bewijs na een overeenkomst", "Evidence after an agreement"),
    activities: &[A::A06],
    interest: (
        "kunnen bewijzen wat er is afgesproken, zolang iemand daarover nog een zaak kan beginnen",
        "being able to prove what was agreed, as long as somebody can still go to court over it",
    ),
    what: (
        "Na het werk kan iemand nog een vordering hebben. Dan willen wij kunnen laten zien wat er is afgesproken en gedaan.",
        "After the work somebody may still have a claim. Then we want to be able to show what was agreed and done.",
    ),
    whose: (
        "Van ons bedrijf, en ook van de klant: beiden hebben iets aan duidelijk bewijs.",
        "Of our business, and of the customer too: clear evidence is of use to both.",
    ),
    works: (
        "Ja. Overeenkomst, opleveringen en briefwisseling zijn samen het bewijs.",
        "Yes. Agreement, deliverables and correspondence together are the evidence.",
    ),
    less_intrusive: (
        "Nee. Bewijs zonder naam bewijst niets. De termijn volgt de tijd waarin de wet een vordering toelaat.",
        "No. Evidence without a name proves nothing. The period follows the time in which the law allows a claim.",
    ),
    minimal: (
        "Wat niet bewijst wat is afgesproken of gedaan, bewaren wij niet in het dossier.",
        "What does not prove what was agreed or done is not kept in the file.",
    ),
    nature: (
        "Meestal niet. Komt er toch iets gevoeligs in een dossier, dan halen wij het eruit als het niet nodig is.",
        "Mostly not. If something sensitive does get into a file, we take it out where it is not needed.",
    ),
    expectation: (
        "De gegevens komen van de klant of uit het werk. Dat een bedrijf zijn overeenkomsten bewaart, verwacht iedereen.",
        "The data come from the customer or from the work. Everybody expects a business to keep its agreements.",
    ),
    consequences: (
        "Het gaat om klanten en hun medewerkers. Alleen bij een geschil wordt het dossier weer geopend.",
        "It is about customers and their staff. The file is only opened again in a dispute.",
    ),
    power: EQUAL,
    safeguards: (
        "Het dossier is versleuteld en verdwijnt na de termijn. Tot dan gebruiken wij het alleen als bewijs.",
        "The file is encrypted and goes after the period. Until then we use it only as evidence.",
    ),
    measures: (
        "Medewerkers van een klant staan er alleen in als zij bij de afspraken betrokken waren.",
        "A customer's staff are in it only if they took part in what was agreed.",
    ),
};

const CASE_FILES: Entry = Entry {
    title: (
        "Dossiers, ook over anderen",
        "Case files, also about others",
    ),
    activities: &[A::A07, A::A08],
    interest: (
        "in een geschil rechten kunnen verdedigen of uitoefenen",
        "being able to defend or exercise rights in a dispute",
    ),
    what: (
        "In een geschil moeten wij alle stukken hebben om een standpunt te kunnen onderbouwen.",
        "In a dispute we need all papers to be able to support a position.",
    ),
    whose: (
        "Van onze cliënt en van ons bedrijf.",
        "Of our client and of our business.",
    ),
    works: (
        "Ja. Zonder stukken kan niemand zijn recht halen of zich verweren.",
        "Yes. Without papers nobody can get justice or defend themselves.",
    ),
    less_intrusive: (
        "Nee. In een geschil is van tevoren niet te zeggen welk stuk nodig is. De termijn eindigt met de zaak of de verjaring.",
        "No. In a dispute one cannot say beforehand which paper is needed. The period ends with the case or the limitation.",
    ),
    minimal: (
        "Wij zoeken niets op over mensen dat niet met de zaak te maken heeft.",
        "We look up nothing about people that has nothing to do with the case.",
    ),
    nature: (
        "Dat kan. Gevoelige gegevens bewaren wij alleen als de zaak er niet zonder kan (art. 9 lid 2 onder f AVG).",
        "Possibly. We keep sensitive data only where the case cannot do without (art. 9(2)(f) GDPR).",
    ),
    expectation: (
        "De gegevens komen ook van anderen dan de persoon zelf. Wie een geschil heeft, weet dat de ander een dossier bijhoudt.",
        "The data also come from others than the person. Whoever is in a dispute knows that the other side keeps a file.",
    ),
    consequences: (
        "Het gaat om weinig mensen, maar de gevolgen kunnen groot zijn: een zaak winnen of verliezen.",
        "It is about few people, but the consequences can be large: winning or losing a case.",
    ),
    power: (
        "Dat kan. Daarom krijgt ook de wederpartij bericht en kan zij zich uitspreken.",
        "Possibly. Therefore the counter-party is told too, and can speak up.",
    ),
    safeguards: (
        "Wie in een dossier komt zonder contact met ons te hebben, krijgt bericht (art. 14 AVG). Een uitzondering leggen wij vast.",
        "Whoever comes into a file without contact with us is told (art. 14 GDPR). An exception is put on record.",
    ),
    measures: (
        "Dossiers staan apart van de klantenkaart. Bij een verzoek van de wederpartij kijken wij een tweede keer.",
        "Case files are kept apart from the customer's card. With a request of the counter-party we look a second time.",
    ),
};
