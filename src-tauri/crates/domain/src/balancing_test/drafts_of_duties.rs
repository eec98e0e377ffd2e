//! Drafts on the website, security, books, requests and measuring.

use super::drafts::{EQUAL, Entry, OURS, TERM};
use crate::activity::ActivityCode as A;

pub(super) const ENTRIES: &[Entry] = &[COMMENTS, LOGS, BOOKS, REQUESTS, MEASURING];

const COMMENTS: Entry = Entry {
    title: ("Reacties en spam", "Comments and spam"),
    activities: &[A::A11, A::A12],
    interest: (
        "een gesprek onder onze berichten mogelijk maken en het vrij houden van spam",
        "making a discussion under our posts possible and keeping it free of spam",
    ),
    what: (
        "Wij willen lezers laten reageren, en reclame en misbruik tegenhouden.",
        "We want to let readers comment, and keep out advertising and abuse.",
    ),
    whose: (
        "Van ons bedrijf en van de lezers.",
        "Of our business and of the readers.",
    ),
    works: (
        "Ja. Reacties blijven leesbaar, en de controle houdt de meeste spam tegen.",
        "Yes. Comments stay readable, and the check keeps out most spam.",
    ),
    less_intrusive: (
        "Deels. Iemand mag een schuilnaam gebruiken. Wat voor de controle nodig was, verdwijnt al snel.",
        "Partly. Anyone may use a pen name. What was needed for the check goes soon.",
    ),
    minimal: (
        "Het e-mailadres komt niet op de website. Wij vragen niets meer dan nodig is.",
        "The e-mail address is not shown on the website. We ask no more than is needed.",
    ),
    nature: (
        "Nee, al kan iemand zelf iets gevoeligs schrijven. Op verzoek halen wij dat weg.",
        "No, although people may write something sensitive themselves. On request we take it away.",
    ),
    expectation: (
        "De schrijver plaatst de reactie zelf, op een openbare pagina.",
        "The writer places the comment, on a public page.",
    ),
    consequences: (
        "Het gaat om wie reageert. De reactie is door iedereen te lezen.",
        "It is about those who comment. Everybody can read the comment.",
    ),
    power: EQUAL,
    safeguards: (
        "Wij wissen een reactie als de schrijver dat vraagt, en kijken elke twee jaar of oude reacties nog nodig zijn.",
        "We erase a comment when its writer asks, and look every two years whether old comments are still needed.",
    ),
    measures: (
        "Geen foto en geen account nodig. Een reactie van een kind halen wij meteen weg als een ouder dat vraagt.",
        "No photo and no account needed. We take away a child's comment at once when a parent asks.",
    ),
};

const LOGS: Entry = Entry {
    title: ("Logbestanden voor de veiligheid", "Logs for security"),
    activities: &[A::A17],
    interest: (
        "onze systemen veilig houden en storingen vinden",
        "keeping our systems safe and finding faults",
    ),
    what: (
        "Wij willen een aanval of storing kunnen zien, stoppen en uitzoeken.",
        "We want to be able to see, stop and look into an attack or a fault.",
    ),
    whose: (
        "Van ons bedrijf, en van iedereen van wie wij gegevens hebben.",
        "Of our business, and of everybody of whom we have data.",
    ),
    works: (
        "Ja. Zonder logbestand is niet te zien wat er is gebeurd.",
        "Yes. Without a log one cannot see what happened.",
    ),
    less_intrusive: (
        "Deels. Een paar maanden is genoeg, want een aanval wordt meestal binnen die tijd ontdekt.",
        "Partly. A few months are enough, as an attack is mostly found within that time.",
    ),
    minimal: (
        "Alleen tijd, adres en wat er werd gevraagd. De inhoud van berichten staat er niet in.",
        "Only time, address and what was asked for. The content of messages is not in it.",
    ),
    nature: (
        "Nee. Het zijn technische gegevens.",
        "No. They are technical data.",
    ),
    expectation: (
        "De gegevens komen van het apparaat van de bezoeker. Dat een server bijhoudt wie hem opvraagt, is gewoon.",
        "The data come from the visitor's device. That a server keeps who asks for it is usual.",
    ),
    consequences: (
        "Het gaat om iedereen die de website bezoekt, mailt of belt. Zij merken er niets van.",
        "It is about everybody who visits the website, mails or calls. They notice nothing.",
    ),
    power: (
        "Nee. De gegevens worden niet gebruikt om over iemand te beslissen.",
        "No. The data are not used to decide about anybody.",
    ),
    safeguards: (
        "Alleen wie de systemen beheert, kan erbij. Na de termijn verdwijnen zij vanzelf.",
        "Only those who run the systems can reach them. After the period they go by themselves.",
    ),
    measures: (
        "De logbestanden worden niet gekoppeld aan andere gegevens van klanten.",
        "The logs are not linked to other data of customers.",
    ),
};

const BOOKS: Entry = Entry {
    title: (
        "Langer dan de wet voor de boeken vraagt",
        "Longer than the law asks for the books",
    ),
    activities: &[A::A04, A::A09, A::A10],
    interest: (
        "onze boeken één duidelijke termijn geven en kunnen aantonen wat is gekocht en betaald",
        "giving our books one clear period and being able to show what was bought and paid",
    ),
    what: (
        "De wet vraagt zeven jaar na het boekjaar. Met een vaste termijn vanaf de datum van het stuk maken wij geen fouten.",
        "The law asks seven years after the financial year. With one fixed period from the date of the paper we make no mistakes.",
    ),
    whose: OURS,
    works: (
        "Ja. Elk stuk heeft zo een eigen dag waarop het weg kan, en nooit te vroeg.",
        "Yes. In this way each paper has its own day on which it can go, and never too early.",
    ),
    less_intrusive: (
        "Bijna niet. Zeven jaar na het boekjaar scheelt hooguit ongeveer een jaar. Wij kijken elk jaar of dat beter past.",
        "Hardly. Seven years after the financial year differs by about a year at most. We look every year whether that fits better.",
    ),
    minimal: TERM,
    nature: (
        "Nee. Het gaat om gegevens die op een offerte, factuur of bankafschrift staan.",
        "No. It is about data on a quote, an invoice or a bank statement.",
    ),
    expectation: (
        "De gegevens komen van de klant of de bank. Iedereen weet dat een bedrijf zijn facturen jaren bewaart.",
        "The data come from the customer or the bank. Everybody knows that a business keeps its invoices for years.",
    ),
    consequences: (
        "Het gaat om alle klanten. In de extra tijd wordt alleen gekeken als er een vraag is.",
        "It is about all customers. In the extra time they are only looked at when there is a question.",
    ),
    power: EQUAL,
    safeguards: (
        "In de extra tijd gebruiken wij de stukken nergens anders voor.",
        "In the extra time we use the papers for nothing else.",
    ),
    measures: (
        "Wie vraagt om wissen, wordt na de wettelijke termijn gewist, ook als onze eigen termijn langer is.",
        "Whoever asks for erasure is erased after the legal period, even if our own period is longer.",
    ),
};

const REQUESTS: Entry = Entry {
    title: (
        "Bewijs dat wij ons aan de wet houden",
        "Proof that we keep to the law",
    ),
    activities: &[A::A18, A::A19, A::A20],
    interest: (
        "kunnen aantonen dat wij verzoeken en meldingen goed hebben afgehandeld, en niemand benaderen die dat niet wil",
        "being able to show that we dealt with requests and reports as we should, and not approaching anybody who does not want it",
    ),
    what: (
        "Als iemand klaagt, willen wij kunnen laten zien wat is gevraagd, besloten en gedaan.",
        "If somebody complains, we want to be able to show what was asked, decided and done.",
    ),
    whose: (
        "Van ons bedrijf, en van wie het verzoek deed: ook die heeft bewijs nodig.",
        "Of our business, and of whoever made the request: they need proof too.",
    ),
    works: (
        "Ja. Het verzoek, het besluit en de brieven laten zien hoe het ging.",
        "Yes. The request, the decision and the letters show how it went.",
    ),
    less_intrusive: (
        "Ja, en dat doen wij: na het afsluiten gaat weg wat niet nodig is. Van ‘niet benaderen’ bewaren wij alleen een afdruk.",
        "Yes, and we do: after closing, what is not needed goes. Of ‘do not contact’ we only keep a fingerprint.",
    ),
    minimal: (
        "Een kopie van een identiteitsbewijs bewaren wij niet. Kopieën van gegevens gaan na dertig dagen weg.",
        "We keep no copy of an identity paper. Copies of data go after thirty days.",
    ),
    nature: (
        "Soms, want een verzoek kan over alles gaan. Een melding van een lek kan technische gegevens bevatten.",
        "Sometimes, as a request can be about anything. A report of a leak may hold technical data.",
    ),
    expectation: (
        "De gegevens komen van wie het verzoek of de melding deed, en die verwacht dat wij het vastleggen.",
        "The data come from whoever made the request or the report, who expects us to put it on record.",
    ),
    consequences: (
        "Het gaat om weinig mensen. Zij worden juist beschermd: een afgemeld adres komt niet opnieuw op een lijst.",
        "It is about few people. It protects them: an address that opted out does not get on a list again.",
    ),
    power: (
        "Nee. Wie een recht gebruikt, krijgt daardoor geen slechtere behandeling.",
        "No. Whoever uses a right is not treated worse for it.",
    ),
    safeguards: (
        "De map van een verzoek is apart en gaat na de termijn weg. Het logboek heeft geen namen.",
        "The file of a request is kept apart and goes after the period. The log has no names.",
    ),
    measures: (
        "Alleen het bewijs blijft. Wat voor het antwoord niet meer nodig is, gaat bij het afsluiten weg.",
        "Only the proof stays. What the answer no longer needs goes at closing.",
    ),
};

const MEASURING: Entry = Entry {
    title: ("Meten op de website", "Measuring on the website"),
    activities: &[A::A15],
    interest: (
        "weten hoe onze website wordt gebruikt, om die te verbeteren",
        "knowing how our website is used, to improve it",
    ),
    what: (
        "Wij willen zien welke pagina's worden gelezen en waar bezoekers vastlopen.",
        "We want to see which pages are read and where visitors get stuck.",
    ),
    whose: OURS,
    works: (
        "Ja. Met tellingen per pagina is te zien wat beter moet.",
        "Yes. Counts a page show what should be better.",
    ),
    less_intrusive: (
        "Ja: zonder nummer per bezoeker, met een verkort IP-adres en zonder delen met anderen. Kan dat niet, dan vragen wij toestemming.",
        "Yes: without a number for each visitor, with a shortened IP address and without sharing. If that cannot be, we ask consent.",
    ),
    minimal: (
        "De korte termijn van het meetprogramma is genoeg. Wij volgen niemand over andere websites.",
        "The short period of the measuring program is enough. We follow nobody across other websites.",
    ),
    nature: (
        "Nee. Het gaat om bezochte pagina's en het soort apparaat.",
        "No. It is about pages visited and the kind of device.",
    ),
    expectation: (
        "De gegevens komen van het apparaat van de bezoeker. Tellen verwacht men, volgen niet.",
        "The data come from the visitor's device. People expect to be counted, not to be followed.",
    ),
    consequences: (
        "Het gaat om alle bezoekers. Bij tellen merken zij er niets van; bij volgen kan hun gedrag bekend worden.",
        "It is about all visitors. Counting means nothing to them; following could make their behaviour known.",
    ),
    power: EQUAL,
    safeguards: (
        "Alleen bij een instelling met weinig gevolgen voor de privacy meten wij zonder toestemming.",
        "We measure without consent only in a set-up with little effect on privacy.",
    ),
    measures: (
        "Bij elke andere instelling vragen wij eerst toestemming (art. 11.7a Tw). Een verkort IP-adres maakt gegevens niet naamloos.",
        "In any other set-up we ask consent first (art. 11.7a Tw). A shortened IP address does not make data nameless.",
    ),
};
