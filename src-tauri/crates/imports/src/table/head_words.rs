//! The heads of columns as bookkeeping programs, Outlook and Google write them, in Dutch and English.

use super::heading::TableField;
use super::heading::TableField as F;

/// Heads as programs write them, in small letters without signs, one after the other; of two columns the one that comes
/// first here wins.
pub(super) type Heads = &'static [(TableField, &'static str)];

/// Of invoices alone.
pub(super) const OF_INVOICES: Heads = &[
    (
        F::Number,
        "factuurnummer, factuurnr, factuur nummer, factuur nr, factuur, invoice number, \
         invoice no, invoice nr, invoice, boekstuknummer, documentnummer, document number",
    ),
    (
        F::DatedOn,
        "factuurdatum, factuur datum, datum factuur, invoice date, date of invoice",
    ),
    (
        F::DueOn,
        "vervaldatum, verval datum, vervaldag, uiterste betaaldatum, te betalen voor, due date, \
         payment due, due",
    ),
    (
        F::State,
        "status, stand, betaalstatus, factuurstatus, state, payment status, betaald, paid",
    ),
    (
        F::SettledOn,
        "betaald op, betaaldatum, datum betaald, betaal datum, voldaan op, paid on, \
         payment date, paid date, date paid, paid at",
    ),
    (
        F::VatId,
        "btw nummer, btw nr, btw id, btw nummer klant, btw identificatienummer, vat number, \
         vat id, tax number, vat no",
    ),
];

/// Of quotes alone.
pub(super) const OF_QUOTES: Heads = &[
    (
        F::Number,
        "offertenummer, offertenr, offerte nummer, offerte nr, offerte, quote number, quote no, \
         quotation number, estimate number, quote, documentnummer",
    ),
    (
        F::DatedOn,
        "offertedatum, offerte datum, datum offerte, quote date, quotation date, estimate date",
    ),
    (
        F::Outcome,
        "status, uitkomst, stand, resultaat, akkoord, outcome, state, result, accepted",
    ),
];

/// Of quotes and invoices.
pub(super) const OF_PAPERS: Heads = &[
    (
        F::Number,
        "nummer, nr, number, no, referentie, kenmerk, reference",
    ),
    (F::DatedOn, "datum, date, documentdatum"),
    (
        F::Amount,
        "bedrag incl btw, bedrag inclusief btw, totaal incl btw, totaal inclusief btw, \
         totaalbedrag incl btw, bedrag incl, totaal incl, incl btw, bedrag met btw, \
         totaalbedrag, totaal bedrag, factuurbedrag, offertebedrag, total incl vat, \
         total including vat, amount incl vat, total incl tax, gross amount, gross, bruto, \
         brutobedrag, totaal, bedrag, total amount, total, amount",
    ),
    (
        F::AmountWithoutVat,
        "bedrag excl btw, bedrag exclusief btw, totaal excl btw, totaal exclusief btw, \
         bedrag excl, totaal excl, excl btw, bedrag zonder btw, nettobedrag, netto, subtotaal, \
         total excl vat, amount excl vat, total excl tax, net amount, net, subtotal",
    ),
    (
        F::Vat,
        "btw bedrag, bedrag btw, btw, waarvan btw, vat amount, tax amount, vat, tax",
    ),
    (
        F::Description,
        "omschrijving, onderwerp, betreft, beschrijving, titel, inhoud, description, subject, \
         title",
    ),
    (
        F::FullName,
        "klant, klantnaam, naam klant, debiteur, debiteurnaam, naam debiteur, relatie, \
         relatienaam, customer, customer name, client, client name, bill to, contactpersoon, \
         contact person, contact, ter attentie van, tav",
    ),
];

/// Of contacts alone.
pub(super) const OF_CONTACTS: Heads = &[
    (
        F::LastContact,
        "laatste contact, datum laatste contact, laatste contactmoment, last contact, \
         last contacted",
    ),
    (
        F::Note,
        "notitie, notities, opmerking, opmerkingen, notes, note, remarks, comments, memo",
    ),
    (
        F::FullName,
        "volledige naam, contactpersoon, weergavenaam, full name, display name, contact person, \
         contact, klant, klantnaam, debiteur, relatie, customer name, customer",
    ),
];

/// Of who a row is of, in every kind of table.
pub(super) const OF_ALL: Heads = &[
    (
        F::Company,
        "bedrijfsnaam, bedrijf, naam bedrijf, handelsnaam, firma, firmanaam, organisatie, \
         organisatienaam, company, company name, organization, organisation, organization name, \
         organization 1 name, business name, account name",
    ),
    (
        F::GivenName,
        "voornaam, voornamen, roepnaam, voorletters, initialen, first name, given name, \
         forename, initials",
    ),
    (
        F::Infix,
        "tussenvoegsel, tussenvoegsels, tussenv, voorvoegsel, voorvoegsels, middelste naam, \
         middle name, additional name, infix, prefix name",
    ),
    (
        F::FamilyName,
        "achternaam, familienaam, naam achternaam, last name, family name, surname",
    ),
    (F::FullName, "naam, name"),
    (
        F::Email,
        "e mail, email, e mailadres, emailadres, e mail adres, mail, mailadres, e mail address, \
         email address, e mail 1 value, e mail 2 value, e mail 2 address, e mail 3 address, \
         e mailadres 2, e mail 2, email 1 value, factuur e mail, e mail factuur",
    ),
    (
        F::Mobile,
        "mobiel, mobiele telefoon, mobielnummer, mobiel nummer, gsm, 06 nummer, mobile, \
         mobile phone, cell phone, cell",
    ),
    (
        F::Phone,
        "telefoon, telefoonnummer, telefoon nummer, tel, tel nr, telefoon op werk, \
         telefoon werk, telefoon thuis, telefoon prive, vaste telefoon, phone, phone number, \
         telephone, telephone number, business phone, home phone, primary phone, phone 1 value, \
         phone 2 value",
    ),
    (
        F::Street,
        "straat, adres, straat en huisnummer, adresregel 1, adres 1, straatnaam, factuuradres, \
         werkadres straat, huisadres straat, street, address, street address, address line 1, \
         address 1, business street, home street, address 1 street, billing address",
    ),
    (
        F::HouseNumber,
        "huisnummer, huisnr, nummer huis, house number",
    ),
    (
        F::HouseNumberAddition,
        "toevoeging, huisnummertoevoeging, huisnummer toevoeging, house number addition",
    ),
    (
        F::Postcode,
        "postcode, post code, werkadres postcode, huisadres postcode, zip, zip code, \
         postal code, business postal code, home postal code, address 1 postal code",
    ),
    (
        F::Town,
        "plaats, woonplaats, stad, plaatsnaam, vestigingsplaats, werkadres plaats, \
         huisadres plaats, city, town, business city, home city, address 1 city",
    ),
    (
        F::Country,
        "land, land regio, werkadres land regio, huisadres land regio, country, country region, \
         business country region, home country region, address 1 country",
    ),
];

/// Returns the heads of one field.
pub(super) fn each(heads: &'static str) -> impl Iterator<Item = &'static str> {
    heads.split(", ")
}
