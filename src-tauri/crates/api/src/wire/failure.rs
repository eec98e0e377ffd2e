//! What comes back when a command does not do what was asked: a refusal, which is data that the window turns into a
//! sentence, or a fault, which is ours and has a reference.

use chrono::NaiveDate;
use domain::language::Language;
use domain::processing_agreement::AgreementStep;
use serde::Serialize;
use ts_rs::TS;

use crate::wire::letter_texts::LetterTextProblem;

/// The two ways in which a command fails.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "outcome", rename_all = "snake_case")]
pub enum Failure {
    /// You may not, or it cannot be, and this is why. Nothing was changed.
    Refused {
        /// The reason, with what is needed to say it in a sentence.
        refusal: Refusal,
    },
    /// We broke. Nothing was changed.
    Broke {
        /// What the log on disk calls this fault; never personal data.
        reference: String,
    },
}

/// Every expected refusal. The window has one sentence for each, in both languages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Refusal {
    /// The administration is locked.
    Locked,
    /// There is an administration here already.
    AdministrationExists,
    /// There is no administration here yet.
    NoAdministration,
    /// The program is open already, with this administration.
    AlreadyOpen,
    /// The password is not right.
    WrongPassword {
        /// Whole seconds before the next attempt is taken.
        retry_after_seconds: u32,
    },
    /// An attempt came before the delay had passed.
    TooSoon {
        /// Whole seconds left.
        retry_after_seconds: u32,
    },
    /// The recovery code is not right.
    WrongRecoveryCode {
        /// The group (1 to 8) that cannot be right, where that is known.
        group: Option<u8>,
        /// Whole seconds before the next attempt is taken.
        retry_after_seconds: u32,
    },
    /// The password is shorter than the least that is taken.
    PasswordTooShort {
        /// The least number of characters.
        characters_min: u32,
    },
    /// The password is longer than the most that is taken.
    PasswordTooLong {
        /// The most characters.
        characters_max: u32,
    },
    /// The file with the wrapped keys cannot be read.
    EnvelopeDamaged,
    /// The database cannot be read.
    VaultDamaged,
    /// The list of erasures beside the vault cannot be read.
    LedgerDamaged {
        /// The line that does not follow from the one before it, counted from 1.
        line: u64,
    },
    /// The files were written by a newer version of the program.
    NewerFile,
    /// There is no room left on the disk.
    DiskFull,
    /// The folder cannot be written to.
    FolderNotWritable,
    /// Something asked for is no longer there.
    NotFound,
    /// A field of a form does not hold what it should.
    Field {
        /// The field's name on the wire, such as `received_on`.
        field: String,
        /// What is wrong with it.
        problem: FieldProblem,
    },
    /// A file cannot be taken in.
    Import {
        /// What is wrong with the file.
        problem: ImportProblem,
    },
    /// What was previewed has changed since; look again.
    PreviewOutdated,
    /// The typed word is not the one that was asked for.
    ConfirmationMissing,
    /// The run is far larger than usual and was not confirmed a second time.
    BrakeNotReleased,
    /// Something in the scope of a hold would be erased.
    HeldBack {
        /// How many parties are held.
        held: u32,
    },
    /// The use of this is restricted (art. 18): it is stored and no more.
    Restricted,
    /// Of a person in a record no more can be written down that was given to others.
    DisclosuresOfPartyFull {
        /// How many there are.
        disclosures_max: u32,
    },
    /// Of activities as a whole no more can be written down that was given to others.
    DisclosuresOfActivitiesFull {
        /// How many there are.
        disclosures_max: u32,
    },
    /// The request cannot go to that state now.
    Request {
        /// The guard that stands in the way.
        guard: RequestGuard,
    },
    /// The round of a year cannot be changed or closed now.
    YearRound {
        /// What stands in the way.
        problem: YearRoundProblem,
    },
    /// A breach cannot be changed so, or not now.
    Breach {
        /// What stands in the way.
        problem: BreachProblem,
    },
    /// The statement cannot be published now.
    Statement {
        /// What stands in the way.
        problem: StatementProblem,
    },
    /// A character in a text cannot be printed in a document.
    UnprintableCharacter {
        /// The character itself.
        character: String,
    },
    /// A text cannot stand in a letter.
    LetterText {
        /// What is wrong with it.
        problem: LetterTextProblem,
    },
    /// An address does not fit in the window of an envelope.
    AddressTooLong,
    /// A step with an agreement or a service cannot be taken now.
    AgreementStep {
        /// Which step.
        step: AgreementStep,
    },
    /// The image is not a PNG or JPEG, or too large.
    LogoNotUsable,
    /// There is nothing to undo.
    NothingToUndo,
    /// The work was stopped by the user; nothing was changed.
    Stopped,
    /// The document's file has gone by its own rule; only its hash is left.
    DocumentGone,
}

/// What can be wrong with a field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum FieldProblem {
    /// It must be filled in.
    Missing,
    /// It is longer than can be kept.
    TooLong {
        /// The most characters that fit.
        characters_max: u32,
    },
    /// It is not of the right form.
    Malformed,
    /// The day lies after today.
    InFuture,
    /// The day lies before another one that must come first.
    Before {
        /// The day that must come first.
        day: NaiveDate,
    },
    /// The day lies after the last one allowed.
    After {
        /// The last day allowed.
        day: NaiveDate,
    },
    /// Another row has this value already.
    Taken,
    /// It needs a reason.
    ReasonMissing,
    /// The person is younger than sixteen: a parent must give consent (art. 8).
    ParentMissing,
    /// The clock leapt over this time of day.
    SkippedTime,
    /// This time of day came twice, and it was not said which is meant.
    TwiceTime,
    /// It is of an invoice that a credit note and a new invoice took the place of.
    StaysAsBilled,
}

/// What can be wrong with a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum ImportProblem {
    /// The file has nothing in it.
    Empty,
    /// It is not a file of this kind.
    NotOfThisKind,
    /// It stops in the middle.
    CutOff {
        /// The line on which the unfinished card begins.
        line: u64,
    },
    /// It is larger than is read.
    TooLarge {
        /// The most bytes that are read.
        bytes_max: u64,
    },
    /// It has more cards than are read at once.
    TooMany {
        /// The most cards.
        cards_max: u64,
    },
    /// Its letters cannot be read.
    Encoding {
        /// The line.
        line: u64,
    },
    /// It has a date that does not exist.
    Date {
        /// The line.
        line: u64,
        /// The date as written.
        value: String,
    },
    /// A card has no name, address, number or e-mail.
    Nameless {
        /// The line on which the card begins.
        line: u64,
    },
    /// A line is not of the form that the format asks, or longer than is read.
    Malformed {
        /// The line.
        line: u64,
    },
    /// A workbook of before 2007, or one with a password.
    OldWorkbook,
    /// A workbook that is damaged.
    WorkbookDamaged,
    /// A quotation mark is opened and never closed.
    QuoteOpen {
        /// The line with the mark.
        line: u64,
    },
    /// A table has more rows than are read at once.
    TooManyRows {
        /// The most rows.
        rows_max: u64,
    },
    /// A row has more columns than are read, or the table more cells.
    TooManyColumns {
        /// The line.
        line: u64,
    },
    /// A cell is longer than is read.
    CellTooLong {
        /// The line.
        line: u64,
    },
    /// A message as Outlook keeps it (.msg).
    OutlookMessage,
    /// It is no mail.
    NotAMail {
        /// The line that is none of a mail's head.
        line: u64,
    },
    /// A mail with a longer head, more parts or more mails inside it than are read.
    MailTooComplex {
        /// The line on which it becomes too much.
        line: u64,
    },
    /// A mail with more text than is read.
    MailTextTooLong {
        /// The most bytes of text.
        bytes_max: u64,
    },
    /// A mail that is damaged.
    MailDamaged,
}

/// Why a request cannot go on (domain.md 4.2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum RequestGuard {
    /// The request is not in a state from which this can be done.
    WrongState,
    /// Who asks has not been established yet.
    IdentityMissing,
    /// Somebody asks for another, and the authority was not seen (T16).
    AuthorityNotSeen,
    /// Records in scope have no decision.
    Undecided,
    /// A negative decision has no ground.
    GroundMissing,
    /// Places outside the program have not been searched.
    NotSearched,
    /// The person is a client's counter-party in a case file, and nobody looked a second time (domain.md T25).
    SecondLookMissing,
    /// Neither a letter was issued nor an oral answer noted.
    AnswerMissing,
    /// The extension came after the first term had passed.
    ExtensionTooLate,
    /// It was extended already.
    ExtendedAlready,
    /// A reminder or the waiting time is missing.
    ReminderMissing,
    /// A task of this request is still open.
    TaskOpen,
    /// The identity method is too light for a file with sensitive data.
    MethodTooLight,
    /// A request for access or portability of the same person has no answer yet: erasing would destroy it (T04).
    CopyFirst,
    /// What was decided to go is still there.
    StillToErase,
    /// Nothing was decided to go.
    NothingToErase,
    /// What was decided is not carried out yet.
    StillToDo,
    /// Nothing was decided that changes the data.
    NothingToDo,
    /// Something that was decided to go is held.
    HeldBack,
    /// An invoice waits for the credit note and the new invoice that take its place.
    InvoiceNotReplaced,
    /// Recipients were not told yet, nor is it noted why not (art. 19).
    RecipientsNotTold,
    /// A search outside the program found something, and no record of the person was added.
    FoundNotAdded,
    /// The request is about as many cards as it can be about.
    TooManyCards,
    /// The use that is to stop at once goes on.
    StillToStop,
    /// The same message asks to stop a use, which goes first (domain.md 4.2).
    StopFirst,
    /// There is no address or number at which the use could stop.
    AddressMissing,
    /// The person was not told that the restriction ends (art. 18(3)).
    LiftNotAnnounced,
    /// The day on which the restriction ends has not come.
    LiftNotYet,
}

/// Why a breach cannot be changed so, or not now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum BreachProblem {
    /// It is closed.
    Closed,
    /// The assessment is not whole yet.
    AssessmentOpen,
    /// It was not said since when the business is aware of it.
    AwarenessMissing,
    /// Nothing was decided yet.
    Undecided,
    /// The authority was not told yet.
    NotReported,
    /// Not all people were told yet.
    PeopleNotTold,
    /// The people are not told one by one.
    NobodyToTell,
    /// It was not looked for whom it concerns.
    NothingFound,
    /// So many searches were made for one breach that no more are taken.
    TooManyFilters,
    /// More was found than an investigation holds.
    TooManyToHold,
    /// There are no words for the notices in this language.
    NoticeMissing {
        /// Which language.
        language: Language,
    },
}

/// Why the round of a year cannot be changed or closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum YearRoundProblem {
    /// It is not the round of this year.
    OtherYear,
    /// It was done already.
    Done,
    /// Something can still go that is not held.
    StillDue,
    /// Items have no outcome yet.
    ItemsOpen,
}

/// Why the statement cannot be published.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum StatementProblem {
    /// Something is missing that must be seen to before.
    Gaps,
    /// It says what the newest version says.
    Same,
}
