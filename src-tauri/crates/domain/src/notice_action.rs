//! What a recipient is told that was done with data that it has as well (art. 19).

closed_set! { words
    /// What was done with data that a recipient has as well (art. 19).
    NoticeAction {
        Corrected = "corrected", "verbeterd", "corrected";
        Erased = "erased", "gewist", "erased";
        Restricted = "restricted", "beperkt", "restricted";
        Released = "released", "weer vrijgegeven", "released";
    }
}
