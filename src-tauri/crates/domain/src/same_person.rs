//! Whether two cards are of one person, and by what that shows (trap T24): linked for a request, never merged.

closed_set! { words
    /// What makes a card look like one of a person; the strongest sign comes first.
    SamePersonSign {
        SameEmail = "same_email", "zelfde e-mailadres", "same e-mail address";
        SameAccount = "same_account", "zelfde rekeningnummer", "same account number";
        SamePhone = "same_phone", "zelfde telefoonnummer", "same telephone number";
        SameName = "same_name", "zelfde naam", "same name";
        SameAddress = "same_address", "zelfde adres", "same address";
        SimilarName = "similar_name", "naam die erop lijkt", "similar name";
        ByHand = "by_hand", "door u aangewezen", "pointed out by you";
    }
}

closed_set! { words
    /// What the owner said of a card that may be of the person.
    SamePersonVerdict {
        SamePerson = "same_person", "dezelfde persoon", "the same person";
        SomebodyElse = "somebody_else", "iemand anders", "somebody else";
    }
}

/// The most cards beside the first that one request can be about.
pub const FURTHER_CARDS_MAX: usize = 20;
