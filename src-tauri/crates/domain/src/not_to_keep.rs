//! What a small business may not keep, or keeps no longer than a check takes, and where it is found by the way: citizen
//! service numbers (art. 46 UAVG), old VAT numbers with one inside (T10), copies of identity papers (T11).

closed_set! { words
    /// What may stand somewhere by mistake.
    NotToKeep {
        CitizenServiceNumber = "citizen_service_number", "mogelijk een burgerservicenummer (BSN)", "possibly a citizen service number (BSN)";
        OldVatNumber = "old_vat_number", "oud btw-nummer, mogelijk BSN", "old VAT number, possibly a BSN";
        IdentityPaper = "identity_paper", "kopie van een identiteitsbewijs", "copy of an identity paper";
    }
}

closed_set! { words
    /// In which field of a card or record it stands.
    NotToKeepField {
        Subject = "subject", "onderwerp", "subject";
        Content = "content", "inhoud", "content";
        Reaction = "reaction", "reactie", "response";
        Description = "description", "omschrijving", "description";
        VatId = "vat_id", "btw-nummer", "VAT number";
        Correspondence = "correspondence", "briefwisseling", "correspondence";
        Proof = "ground", "bewijs van de toestemming", "proof of the consent";
        Note = "note", "aantekening", "note";
        Points = "points", "voorkeur of foto", "preference or photo";
    }
}

impl NotToKeepField {
    /// Returns the field of a name as forms have it, such as `correspondence.3.content`.
    #[must_use]
    pub fn of(name: &str) -> Option<NotToKeepField> {
        let first = name.split('.').next().unwrap_or(name);
        NotToKeepField::ALL
            .iter()
            .copied()
            .find(|field| field.as_str() == first)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_is_known_by_its_name_in_a_form() {
        for (name, field) in [
            ("content", Some(NotToKeepField::Content)),
            ("vat_id", Some(NotToKeepField::VatId)),
            (
                "correspondence.3.content",
                Some(NotToKeepField::Correspondence),
            ),
            ("ground.proof", Some(NotToKeepField::Proof)),
            ("points.0.value", Some(NotToKeepField::Points)),
            ("colour", None),
        ] {
            assert_eq!(NotToKeepField::of(name), field, "{name}");
        }
    }
}
