//! The questions of a balancing test, in the order in which they are answered.

closed_set! { words
    /// A step of a balancing test.
    BalancingStep {
        Interest = "interest", "Welk belang hebt u?", "Which interest do you have?";
        Necessity = "necessity", "Is dit daarvoor nodig?", "Is this needed for it?";
        Balance = "balance", "Wat weegt zwaarder?", "What weighs more?";
    }
}

closed_set! { words
    /// A question of a balancing test.
    BalancingQuestion {
        What = "what", "Wat wilt u hiermee bereiken?", "What do you want to achieve with this?";
        Whose = "whose", "Van wie is dat belang?", "Whose interest is it?";
        Lawful = "lawful", "Mag het van de wet, en speelt het belang nu echt?", "Is it lawful, and is the interest real at present?";
        Works = "works", "Bereikt u uw doel hiermee?", "Does this achieve your purpose?";
        LessIntrusive = "less_intrusive", "Kan het met minder gegevens, korter of zonder namen?", "Could it be done with less data, for a shorter time or without names?";
        Minimal = "minimal", "Hoe zorgt u dat u niet meer bewaart dan nodig is?", "How do you make sure that you keep no more than is needed?";
        Nature = "nature", "Zijn het gevoelige gegevens, of gegevens van kinderen?", "Are they sensitive data, or data of children?";
        Expectation = "expectation", "Van wie komen de gegevens, en kan de ander dit verwachten?", "From whom are the data, and can the other person expect this?";
        Consequences = "consequences", "Van hoeveel mensen, en wat merken zij ervan?", "Of how many people, and what does it mean for them?";
        Power = "power", "Hangt de ander van u af, of heeft hij weinig keus?", "Does the other person depend on you, or have little choice?";
        Safeguards = "safeguards", "Hoe beschermt u de ander?", "How do you protect the other person?";
        Objection = "objection", "Hoe kan de ander bezwaar maken?", "How can the other person object?";
    }
}

impl BalancingQuestion {
    /// Returns the step to which the question belongs.
    #[must_use]
    pub const fn step(self) -> BalancingStep {
        match self {
            Self::What | Self::Whose | Self::Lawful => BalancingStep::Interest,
            Self::Works | Self::LessIntrusive | Self::Minimal => BalancingStep::Necessity,
            Self::Nature
            | Self::Expectation
            | Self::Consequences
            | Self::Power
            | Self::Safeguards
            | Self::Objection => BalancingStep::Balance,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_questions_of_a_step_stand_together_and_each_step_has_some() {
        let steps: Vec<BalancingStep> = BalancingQuestion::ALL
            .iter()
            .map(|one| one.step())
            .collect();
        assert!(steps.is_sorted());
        for step in BalancingStep::ALL {
            assert!(steps.contains(step), "{step}");
        }
    }
}
