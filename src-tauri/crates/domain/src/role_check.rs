//! What a recipient is under the law (art. 4(7) and (8), 26 and 28): the signs by which it is recognised, in the order in
//! which they are looked at. The first that holds decides.

use crate::activity::RecipientRole;

closed_set! { words
    /// A sign by which the role of a recipient is recognised.
    RoleSign {
        Authority = "authority", "Het is een overheid of rechter, en de wet regelt dat die de gegevens krijgt", "It is an authority or a court, and the law sees to it that it gets the data";
        Together = "together", "U bepaalt samen waarvoor en hoe de gegevens worden gebruikt, zoals bij een video of knop van een ander op uw website", "You decide together what for and how the data are used, as with a video or a button of somebody else on your website";
        OwnPurpose = "own_purpose", "Het bedrijf beslist zelf wat het met de gegevens doet, of moet dat van de wet, zoals een bank, advocaat of accountant", "The business decides itself what it does with the data, or has to by law, as a bank, a lawyer or an accountant";
        Instruction = "instruction", "Het bedrijf doet met de gegevens alleen wat u opdraagt, zoals hosting, een klantenbestand of een spamfilter", "The business does with the data only what you instruct, as hosting, a customer database or a spam filter";
    }
}

impl RoleSign {
    /// Returns the role that it leads to.
    #[must_use]
    pub const fn role(self) -> RecipientRole {
        match self {
            Self::Authority => RecipientRole::PublicAuthority,
            Self::Together => RecipientRole::JointController,
            Self::OwnPurpose => RecipientRole::Controller,
            Self::Instruction => RecipientRole::Processor,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    /// Domain rule 6.2: who decides anything itself is no processor, so that instruction alone is looked at last.
    #[test]
    fn each_role_has_one_sign_and_instruction_is_looked_at_last() {
        let roles: BTreeSet<RecipientRole> = RoleSign::ALL.iter().map(|sign| sign.role()).collect();
        assert_eq!(roles.len(), RecipientRole::ALL.len());
        assert_eq!(RoleSign::ALL.last(), Some(&RoleSign::Instruction));
        assert_eq!(RoleSign::Instruction.role(), RecipientRole::Processor);
    }
}
