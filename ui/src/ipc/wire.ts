// Made from the command table of the host. Do not edit: `cargo xtask wire` writes it anew.

/**
 * What the program says of itself.
 */
export type About = { 
/**
 * The program's version.
 */
version: string, 
/**
 * The day on which the law in the program was last compared with its sources.
 */
legal_data_as_of: string, 
/**
 * What of the law is in the program.
 */
legal_data: Array<Words>, 
/**
 * Whether the texts of all licences came with the program, as they do in a package.
 */
has_licences: boolean, };

/**
 * What the reporter is written.
 */
export type Acknowledgement = { 
/**
 * The subject.
 */
subject: string, 
/**
 * The text.
 */
text: string, };

/**
 * A choice of the second step of the first start.
 */
export type ActivityChoice = { 
/**
 * Stable code, such as `newsletter`.
 */
code: string, 
/**
 * What it is called.
 */
name: Words, 
/**
 * What falls under it.
 */
explanation: Words, 
/**
 * How long the data are kept.
 */
period: Words, 
/**
 * Whether it is ticked to begin with.
 */
chosen: boolean, };

/**
 * An activity of the Dutch small-business pack, by its number in the register.
 */
export type ActivityCode = "a01" | "a02" | "a03" | "a04" | "a05" | "a06" | "a07" | "a08" | "a09" | "a10" | "a11" | "a12" | "a13" | "a14" | "a15" | "a16" | "a17" | "a18" | "a19" | "a20" | "a21";

/**
 * What the owner can change of an activity.
 */
export type ActivityForm = { 
/**
 * Which activity.
 */
id: ActivityId, 
/**
 * Whether the business does this.
 */
in_use: boolean, 
/**
 * Its name.
 */
name: Words, 
/**
 * Its purpose.
 */
purpose: Words, 
/**
 * The lawful basis.
 */
lawful_basis: LawfulBasis, 
/**
 * Categories of data.
 */
categories: Words, 
/**
 * Categories of people.
 */
subjects: Words, 
/**
 * Where the data come from.
 */
source: Words, 
/**
 * The recipients.
 */
recipients: Array<RecipientId>, };

/**
 * Names a processing activity of this administration.
 */
export type ActivityId = string;

/**
 * An activity in the list.
 */
export type ActivityRow = { 
/**
 * Which activity.
 */
id: ActivityId, 
/**
 * Its code in the pack, such as A09.
 */
code: string, 
/**
 * Its name.
 */
name: Words, 
/**
 * Whether the business does this.
 */
in_use: boolean, 
/**
 * The main term of the rule in words; the panel has all of it.
 */
rule: Words, 
/**
 * How many parties of records are kept under it.
 */
records: number, };

/**
 * An activity's page.
 */
export type ActivityView = { 
/**
 * Its code in the pack.
 */
code: string, 
/**
 * What the owner can change.
 */
form: ActivityForm, 
/**
 * The lawful basis in words.
 */
basis: Words, 
/**
 * Where the owner's rule and the law differ.
 */
note: Words, 
/**
 * The rule that governs what is collected now.
 */
rule: RuleView, 
/**
 * Earlier versions, newest first.
 */
earlier: Array<RuleView>, 
/**
 * How many parties of records are kept under it.
 */
records: number, 
/**
 * How many of them can go now.
 */
due: number, 
/**
 * The sentence as it stands in a letter.
 */
letter_sentence: Words, 
/**
 * The sentence as it stands in a statement.
 */
statement_sentence: Words, 
/**
 * What is stated on decisions by a computer alone (art. 22).
 */
automated: AutomatedView, };

/**
 * Adds an address or number at which the use stops as well.
 */
export type AddStopAddress = { 
/**
 * Which request.
 */
id: RequestId, 
/**
 * By what it is reached.
 */
channel: StopChannel, 
/**
 * The address or number.
 */
value: string, };

/**
 * Why to look once more where a letter goes: a letter to the wrong person is a breach (domain.md T18).
 */
export type AddressDoubt = "address_differs" | "email_differs" | "address_is_new";

/**
 * An agreement with its claims.
 */
export type Agreement = { 
/**
 * What it is about.
 */
title: string, 
/**
 * Its number.
 */
number: string, 
/**
 * Its first day.
 */
started_on: string, 
/**
 * Its end, last delivery or last due day, whichever is later; none while it runs.
 */
ended_on: string | null, 
/**
 * Whether it belongs to the books.
 */
in_books: boolean, 
/**
 * What was agreed.
 */
content: string, 
/**
 * Claims recorded on it.
 */
claims: Array<Claim>, };

/**
 * What asks for attention with an agreement.
 */
export type AgreementCall = "in_use_without" | "no_answer" | "runs_out" | "ran_out" | "ask_deletion" | "no_confirmation";

/**
 * What has to stand in an agreement with a processor.
 */
export type AgreementClause = "subject" | "instructions" | "confidentiality" | "security" | "sub_processors" | "requests" | "assistance" | "deletion" | "audit" | "written";

/**
 * The dates of an agreement; those that did not come yet are empty.
 */
export type AgreementDates = { 
/**
 * When it was asked for.
 */
requested_on: string | null, 
/**
 * When it was signed.
 */
signed_on: string | null, 
/**
 * Its last day, where it has one.
 */
runs_until: string | null, 
/**
 * When the use of the service ended or ends.
 */
ended_on: string | null, 
/**
 * When erasure of what is left there was asked for.
 */
deletion_asked_on: string | null, 
/**
 * When the processor confirmed it.
 */
deletion_confirmed_on: string | null, };

/**
 * How far an agreement with a processor is.
 */
export type AgreementStatus = "missing" | "requested" | "signed" | "ending" | "ended";

/**
 * A step in the life of an agreement, or of a service without one.
 */
export type AgreementStep = "requested" | "withdrawn" | "signed" | "stopped" | "deletion_asked" | "deletion_confirmed" | "resumed";

/**
 * What stands in an agreement.
 */
export type AgreementTerms = { 
/**
 * With which recipient.
 */
id: RecipientId, 
/**
 * The points of art. 28 that were found in it.
 */
clauses: Array<AgreementClause>, 
/**
 * Within how many hours the processor reports a breach.
 */
breach_hours: number | null, 
/**
 * Where it keeps the data.
 */
locations: string, 
/**
 * Who works for it in its turn.
 */
sub_processors: Array<SubProcessorForm>, };

/**
 * What stands beside a card or a record since a correction (art. 16).
 */
export type AnnotationView = { 
/**
 * Since when.
 */
noted_on: string, 
/**
 * The person's statement; empty where something was corrected.
 */
statement: string, 
/**
 * Who it is of.
 */
name: string, 
/**
 * The record that it stands beside; none for the card.
 */
record: RelatedRecord | null, };

/**
 * Says that what was found is not what it looks like.
 */
export type AnswerNotToKeep = { 
/**
 * The record that it stands in; none for a card.
 */
record_id: RecordId | null, 
/**
 * The contact on whose card it stands; none for a record.
 */
contact_id: ContactId | null, 
/**
 * What it is not.
 */
kind: NotToKeep, };

/**
 * To whom the answer goes where somebody asks for another (domain rule T16).
 */
export type AnswerTo = "representative" | "person";

/**
 * The owner's word on a preview.
 */
export type ApplyImport = { 
/**
 * Which preview.
 */
token: string, 
/**
 * Where the owner chose otherwise than proposed: index and choice.
 */
choices: Array<[number, ImportChoice]>, };

/**
 * The owner's word on the rows.
 */
export type ApplyTable = { 
/**
 * Which file.
 */
token: string, 
/**
 * Where the owner chose otherwise than proposed: index and choice.
 */
choices: Array<[number, ImportChoice]>, };

/**
 * Stops the clock while something is asked.
 */
export type AskRequester = { 
/**
 * Which request.
 */
id: RequestId, 
/**
 * What is asked.
 */
kind: PauseKind, 
/**
 * When.
 */
asked_on: string, 
/**
 * Why: the reasonable doubt, or the amount of data.
 */
reason: string, 
/**
 * The proof that was asked for, where the question is about who asks.
 */
proof?: IdentityMethod, };

/**
 * Keeps an assessment.
 */
export type AssessBreach = { 
/**
 * The breach.
 */
id: BreachId, 
/**
 * The answers.
 */
assessment: Assessment, };

/**
 * What the owner answered.
 */
export type Assessment = { 
/**
 * What was hurt; empty where it turns out to be a weakness only.
 */
compromised: Array<Compromise>, 
/**
 * Whether the data are strongly encrypted and the key is safe.
 */
encrypted: boolean, 
/**
 * Whether what was lost is back from a backup, in time.
 */
restored: boolean, 
/**
 * Whether who got the data is known and to be trusted, and confirmed that they were deleted.
 */
undone: boolean, 
/**
 * The factors, each at most once.
 */
weighed: Array<Weighed>, 
/**
 * Why people need not be told one by one.
 */
no_notice: NoNoticeGround | null, 
/**
 * The facts behind that.
 */
no_notice_reason: string, };

/**
 * Why a proposal is what it is.
 */
export type AssessmentReason = "nothing_compromised" | "encrypted" | "restored" | "undone" | "sensitive_data" | "severe_consequences" | "vulnerable_people" | "several_heavy" | "one_heavy" | "not_restored" | "some_consequences" | "several_middle" | "all_light" | "exception_applies" | "public_instead";

/**
 * Something that asks for attention.
 */
export type Attention = { "kind": "request", 
/**
 * Which request.
 */
id: RequestId, 
/**
 * Its number.
 */
number: string, 
/**
 * Who asks.
 */
name: string, 
/**
 * Which right.
 */
right: Right, 
/**
 * Where it stands.
 */
state: RequestState, 
/**
 * Its clock.
 */
clock: ClockView, 
/**
 * Decisions still to take.
 */
undecided: number, 
/**
 * Decisions in all.
 */
decisions: number, } | { "kind": "breach", 
/**
 * Which breach.
 */
id: BreachId, 
/**
 * Its number.
 */
number: string, 
/**
 * What it is about.
 */
subject: string, 
/**
 * Whether it was decided what becomes of it.
 */
decided: boolean, 
/**
 * Its clock; none before awareness.
 */
clock: BreachClock | null, } | { "kind": "counter_party_notice", 
/**
 * The case file.
 */
record_id: RecordId, 
/**
 * Their part in it.
 */
party_id: PartyId, 
/**
 * Who.
 */
name: string, 
/**
 * The last day.
 */
due: string, 
/**
 * Days until then; below zero once it has passed.
 */
days_left: number, 
/**
 * Whether it has passed.
 */
late: boolean, 
/**
 * Whether an exception ended that held before.
 */
exception_ended: boolean, 
/**
 * Whether the letter was made, so that it is only to be sent.
 */
written: boolean, } | { "kind": "due", 
/**
 * How many parties of records and files of requests.
 */
records: number, 
/**
 * Of how many contacts; none where it is of people who are no contacts any more.
 */
contacts: number, 
/**
 * The oldest last day.
 */
oldest_last_day: string, } | { "kind": "due_points", 
/**
 * How many.
 */
points: number, 
/**
 * Of how many contacts.
 */
contacts: number, } | { "kind": "hold_review", 
/**
 * Which hold.
 */
id: HoldId, 
/**
 * Whose record.
 */
name: string, 
/**
 * The ground in words.
 */
ground: Words, 
/**
 * When it was to be looked at.
 */
review_on: string, } | { "kind": "checklist", 
/**
 * Which run.
 */
run: ErasureRunId, 
/**
 * Its number.
 */
number: string, 
/**
 * How many items.
 */
items: number, 
/**
 * When the run was carried out.
 */
executed_on: string, } | { "kind": "promise_kept", 
/**
 * Which run.
 */
run: ErasureRunId, 
/**
 * How many parties of records.
 */
records: number, 
/**
 * When.
 */
executed_on: string, } | { "kind": "recipients_silent", 
/**
 * The request.
 */
id: RequestId, 
/**
 * Its number.
 */
number: string, 
/**
 * How many recipients.
 */
recipients: number, 
/**
 * When the first of them was told.
 */
told_on: string, } | { "kind": "restriction", 
/**
 * The request that placed them.
 */
id: RequestId, 
/**
 * Its number.
 */
number: string, 
/**
 * Who asked.
 */
name: string, 
/**
 * What is to do.
 */
due: RestrictionDue, 
/**
 * How many records.
 */
records: number, 
/**
 * Since when.
 */
since: string, } | { "kind": "not_to_keep", 
/**
 * How many, counted up to a limit.
 */
places: number, } | { "kind": "agreements", 
/**
 * What asks for it.
 */
call: AgreementCall, 
/**
 * The first of the processors.
 */
id: RecipientId, 
/**
 * Its name.
 */
name: string, 
/**
 * Since when or by when, of the first.
 */
on: string | null, 
/**
 * How many processors there are.
 */
count: number, } | { "kind": "recipient_to_look_up", 
/**
 * One of them.
 */
id: RecipientId, 
/**
 * How many there are.
 */
count: number, } | { "kind": "balancing_review", 
/**
 * Which test.
 */
id: BalancingTestId, 
/**
 * Its number.
 */
number: string, 
/**
 * What it is about.
 */
title: Words, 
/**
 * The number of the request whose objection was upheld.
 */
reopened_by: string | null, 
/**
 * When it was to be looked at again.
 */
review_on: string, } | { "kind": "cookie_drift", 
/**
 * How many.
 */
count: number, } | { "kind": "year_round", 
/**
 * Which year.
 */
year: number, 
/**
 * What can go now.
 */
due: number, 
/**
 * How many things are still to be looked at.
 */
left: number, } | { "kind": "year_turn", 
/**
 * Which year comes.
 */
year: number, 
/**
 * 1 January.
 */
on: string, 
/**
 * How many parties of records can go from then.
 */
records: number, } | { "kind": "statement_people", 
/**
 * Which version brings the change.
 */
number: number, 
/**
 * How many can be written to.
 */
people: number, 
/**
 * The first day of the new text.
 */
valid_from: string, 
/**
 * Days until then; below zero once it has passed.
 */
days_left: number, } | { "kind": "drift", 
/**
 * In how many things.
 */
count: number, } | { "kind": "recovery_sheet" };

/**
 * What the register states on decisions by a computer alone with legal or similar effect (art. 13(2)(f) and 22).
 */
export type AutomatedView = { 
/**
 * Whether such decisions are taken.
 */
taken: boolean, 
/**
 * The statement as a sentence.
 */
sentence: Words, 
/**
 * The logic, the importance and the consequences; empty where none are taken.
 */
explained: Words, 
/**
 * Since when it is stated.
 */
stated_on: string, };

/**
 * The answer to a question.
 */
export type BalancingAnswer = { 
/**
 * Which question.
 */
question: BalancingQuestion, 
/**
 * What the owner says.
 */
words: Words, };

/**
 * What is typed of a balancing test.
 */
export type BalancingForm = { 
/**
 * Which test; none for a new one.
 */
id: BalancingTestId | null, 
/**
 * What it is about.
 */
title: Words, 
/**
 * The activities that rest on the interest.
 */
activities: Array<ActivityId>, 
/**
 * What it says.
 */
text: BalancingText, };

/**
 * The balancing tests, and what still lacks one.
 */
export type BalancingListView = { 
/**
 * The tests by their numbers.
 */
tests: Array<BalancingRow>, 
/**
 * The activities in use that rest on an own interest without a test that stands.
 */
lacking: Array<NamedActivity>, 
/**
 * The activities on which a test can be about.
 */
activities: Array<NamedActivity>, };

/**
 * What comes of a balancing test.
 */
export type BalancingOutcome = "passes" | "passes_with_measures" | "fails";

/**
 * A question of a balancing test.
 */
export type BalancingQuestion = "what" | "whose" | "lawful" | "works" | "less_intrusive" | "minimal" | "nature" | "expectation" | "consequences" | "power" | "safeguards" | "objection";

/**
 * A question with its step.
 */
export type BalancingQuestionView = { 
/**
 * Which question.
 */
question: BalancingQuestion, 
/**
 * The step to which it belongs.
 */
step: BalancingStep, };

/**
 * A balancing test in the list.
 */
export type BalancingRow = { 
/**
 * Which test.
 */
id: BalancingTestId, 
/**
 * Its number, such as LIA-01.
 */
number: string, 
/**
 * What it is about.
 */
title: Words, 
/**
 * The activities that rest on the interest.
 */
activities: Array<NamedActivity>, 
/**
 * How far it is.
 */
status: BalancingStatus, 
/**
 * When it is looked at again; none while nothing was decided.
 */
review_on: string | null, 
/**
 * Whether that day has come.
 */
review_due: boolean, 
/**
 * The number of the request whose objection opened it again.
 */
reopened_by: string | null, 
/**
 * Whether a newer version waits for a decision.
 */
newer: boolean, 
/**
 * Whether none of its activities is in use.
 */
unused: boolean, };

/**
 * How far a balancing test is.
 */
export type BalancingStatus = "draft" | "approved" | "failed" | "reopened";

/**
 * A step of a balancing test.
 */
export type BalancingStep = "interest" | "necessity" | "balance";

/**
 * Names a balancing test (belangenafweging).
 */
export type BalancingTestId = string;

/**
 * What a balancing test says.
 */
export type BalancingText = { 
/**
 * The interest in a few words, as the statement says it.
 */
interest: Words, 
/**
 * The answers.
 */
answers: Array<BalancingAnswer>, 
/**
 * What is done to make the interest weigh more; empty where nothing is.
 */
measures: Words, };

/**
 * A version on which something was decided.
 */
export type BalancingVersionView = { 
/**
 * Its number.
 */
version: number, 
/**
 * What it says.
 */
text: BalancingText, 
/**
 * The outcome.
 */
outcome: BalancingOutcome, 
/**
 * Who decided.
 */
decided_by: string, 
/**
 * When.
 */
decided_on: string, 
/**
 * When it was to be looked at again.
 */
review_on: string, 
/**
 * The number of the request whose objection opened it again.
 */
reopened_by: string | null, 
/**
 * When it did.
 */
reopened_on: string | null, };

/**
 * A balancing test's page.
 */
export type BalancingView = { 
/**
 * As the list shows it.
 */
row: BalancingRow, 
/**
 * What the owner can change: the newest version.
 */
form: BalancingForm, 
/**
 * The number of that version.
 */
version: number, 
/**
 * The questions, in their steps.
 */
questions: Array<BalancingQuestionView>, 
/**
 * The last day on which it can be looked at again, if it is decided today.
 */
last_review: string, 
/**
 * The versions on which something was decided, the newest first.
 */
history: Array<BalancingVersionView>, 
/**
 * The activities on which a test can be about.
 */
activities: Array<NamedActivity>, };

/**
 * A passage that is blacked out, word for word, with its reason.
 */
export type BlackedPassage = { 
/**
 * What is blacked out, as it stands in the record.
 */
text: string, 
/**
 * Why.
 */
reason: BlackoutReason, 
/**
 * What the owner adds to the reason; it says the reason where that is none of the others.
 */
words: string, };

/**
 * Why a passage is blacked out.
 */
export type BlackoutReason = "name_of_other" | "details_of_other" | "told_by_other" | "confidential" | "trade_secret" | "other";

/**
 * A piece of a section.
 */
export type Block = { "heading": Words } | { "text": Words } | { "list": Array<Words> } | { "facts": Array<Fact> } | { "table": Table };

/**
 * Why a run asks a second time.
 */
export type Brake = { "kind": "share_of_activity", 
/**
 * Which.
 */
activity: Words, 
/**
 * How many would go.
 */
count: number, 
/**
 * Of how many.
 */
of: number, } | { "kind": "larger_than_usual", 
/**
 * How many would go.
 */
count: number, 
/**
 * The median.
 */
usual: number, };

/**
 * The clock of art. 33(1), in real hours.
 */
export type BreachClock = { 
/**
 * When the business became aware.
 */
aware: MomentView, 
/**
 * When the authority has to know at the latest.
 */
due: MomentView, 
/**
 * The hours in all.
 */
hours: number, 
/**
 * The instant for which the rest is told.
 */
now: string, 
/**
 * Whole minutes from awareness until now, or until the first report.
 */
minutes_gone: number, 
/**
 * Whole minutes left; below zero once it is late.
 */
minutes_left: number, 
/**
 * Whether the term has passed without a report.
 */
late: boolean, 
/**
 * The last of the hours at which one is reminded that has passed.
 */
reminder: number | null, 
/**
 * The hours at which one is reminded.
 */
reminders: Array<number>, 
/**
 * When it was reported first.
 */
reported: MomentView | null, 
/**
 * By how many minutes that was late.
 */
minutes_late: number | null, };

/**
 * What was decided.
 */
export type BreachDecisionView = { 
/**
 * What becomes of it.
 */
outcome: BreachOutcome, 
/**
 * Whether there is a public communication instead of a notice to each.
 */
public: boolean, 
/**
 * The owner's own reason.
 */
reason: string, 
/**
 * When.
 */
decided_on: string, };

/**
 * The words. Everything may be empty until a report is made.
 */
export type BreachFacts = { 
/**
 * What happened.
 */
what: string, 
/**
 * In which systems.
 */
systems: string, 
/**
 * How it can be seen again.
 */
reproduce: string, 
/**
 * IP addresses that were seen.
 */
addresses: string, 
/**
 * What logs and screenshots show, and where they are kept.
 */
evidence: string, 
/**
 * Kinds of people.
 */
people: string, 
/**
 * Kinds of records.
 */
records: string, 
/**
 * About how many people; none where that is not known yet.
 */
people_count: number | null, 
/**
 * About how many records.
 */
record_count: number | null, 
/**
 * Data that weigh more than others.
 */
sensitive: Array<SensitiveData>, 
/**
 * Who can be asked (art. 33(3)(b)).
 */
contact_point: string, 
/**
 * What may come of it (art. 33(3)(c)).
 */
consequences: string, 
/**
 * What was done (art. 33(3)(d)).
 */
measures_taken: string, 
/**
 * What is going to be done.
 */
measures_proposed: string, 
/**
 * What people are advised to do (art. 34(2)).
 */
advice: string, 
/**
 * What people are told in a letter of their own, in each language in which one is written.
 */
notices: Array<NoticeWords>, };

/**
 * What is written down of a breach: a new one where there is no id.
 */
export type BreachForm = { 
/**
 * Which; none for a new one.
 */
id: BreachId | null, 
/**
 * What it is about.
 */
subject: string, 
/**
 * How it came to light.
 */
source: BreachSource, 
/**
 * When it began.
 */
happened_from: WallTime | null, 
/**
 * When it ended.
 */
happened_until: WallTime | null, 
/**
 * When it was discovered.
 */
discovered_at: WallTime, 
/**
 * When the business became aware.
 */
aware_at: WallTime | null, 
/**
 * Why then.
 */
aware_reason: string, 
/**
 * The processor that told of it.
 */
processor: string, 
/**
 * When the processor told.
 */
processor_told_at: WallTime | null, 
/**
 * Who reported it.
 */
reporter: ReporterForm, 
/**
 * What is known.
 */
facts: BreachFacts, };

/**
 * Names a leak or weakness in the breach register.
 */
export type BreachId = string;

/**
 * How many letters were written.
 */
export type BreachLettersWritten = { 
/**
 * Written now.
 */
written: number, 
/**
 * Still to be written.
 */
left: number, };

/**
 * All breaches.
 */
export type BreachList = { 
/**
 * Those that are open, the most urgent first.
 */
open: Array<BreachRow>, 
/**
 * Those that are closed, the newest first.
 */
closed: Array<BreachRow>, };

/**
 * What becomes of it.
 */
export type BreachOutcome = "no_breach" | "register_only" | "authority" | "authority_and_persons";

/**
 * Those to be told.
 */
export type BreachPeople = { 
/**
 * At most five hundred, those to be told first.
 */
rows: Array<BreachPerson>, 
/**
 * How many in all.
 */
total: number, 
/**
 * How many have a letter.
 */
written: number, 
/**
 * How many were told.
 */
told: number, 
/**
 * How many have no postal address.
 */
without_address: number, 
/**
 * How many have neither a postal nor an e-mail address.
 */
unreachable: number, 
/**
 * The languages in which letters are to be written.
 */
languages: Array<Language>, };

/**
 * Somebody whose data were in it.
 */
export type BreachPerson = { 
/**
 * Who.
 */
contact_id: ContactId, 
/**
 * The name; none where all that is kept of them is restricted.
 */
name: string | null, 
/**
 * The language to write in.
 */
language: Language, 
/**
 * Whether there is a postal address.
 */
has_address: boolean, 
/**
 * Whether there is an e-mail address.
 */
has_email: boolean, 
/**
 * The letter.
 */
document_id: DocumentId | null, 
/**
 * How they were told.
 */
channel: PersonChannel | null, 
/**
 * When.
 */
told_on: string | null, };

/**
 * Why a breach cannot be changed so, or not now.
 */
export type BreachProblem = { "kind": "closed" } | { "kind": "assessment_open" } | { "kind": "awareness_missing" } | { "kind": "undecided" } | { "kind": "not_reported" } | { "kind": "people_not_told" } | { "kind": "nobody_to_tell" } | { "kind": "nothing_found" } | { "kind": "too_many_filters" } | { "kind": "too_many_to_hold" } | { "kind": "notice_missing", 
/**
 * Which language.
 */
language: Language, };

/**
 * Names a breach.
 */
export type BreachRef = { 
/**
 * Which.
 */
id: BreachId, };

/**
 * In which form the register is saved.
 */
export type BreachRegisterForm = "pdf" | "csv";

/**
 * Names a report of a breach to the authority.
 */
export type BreachReportId = string;

/**
 * A report to the authority.
 */
export type BreachReportView = { 
/**
 * Which.
 */
id: BreachReportId, 
/**
 * Its phase.
 */
phase: ReportPhase, 
/**
 * When.
 */
told_at: MomentView, 
/**
 * The authority's number.
 */
authority_number: string, 
/**
 * What was added.
 */
added: string, 
/**
 * Where the owner keeps what was sent.
 */
form_kept: string, };

/**
 * A breach in a list.
 */
export type BreachRow = { 
/**
 * Which.
 */
id: BreachId, 
/**
 * Its number.
 */
number: string, 
/**
 * What it is about.
 */
subject: string, 
/**
 * How it came to light.
 */
source: BreachSource, 
/**
 * When it was written down.
 */
entered_on: string, 
/**
 * Its clock; none before awareness, and where nothing has to be reported.
 */
clock: BreachClock | null, 
/**
 * What was decided.
 */
outcome: BreachOutcome | null, 
/**
 * When it was closed.
 */
closed_on: string | null, 
/**
 * The last day on which the row is kept; none while it is open.
 */
last_day: string | null, };

/**
 * How a leak or weakness came to light.
 */
export type BreachSource = "own_finding" | "reporter" | "processor";

/**
 * The page of a breach.
 */
export type BreachView = { 
/**
 * What lists show of it.
 */
row: BreachRow, 
/**
 * When it began.
 */
happened_from: MomentView | null, 
/**
 * When it ended.
 */
happened_until: MomentView | null, 
/**
 * When it was discovered.
 */
discovered_at: MomentView, 
/**
 * When the business became aware.
 */
aware_at: MomentView | null, 
/**
 * Why then.
 */
aware_reason: string, 
/**
 * The processor that told of it.
 */
processor: string, 
/**
 * When the processor told.
 */
processor_told_at: MomentView | null, 
/**
 * Who reported it.
 */
reporter: ReporterForm, 
/**
 * When the reporter got an acknowledgement.
 */
acknowledged_on: string | null, 
/**
 * What the reporter is written.
 */
acknowledgement: Acknowledgement, 
/**
 * What is known.
 */
facts: BreachFacts, 
/**
 * What a report must tell and is not known yet.
 */
missing: Array<ReportPart>, 
/**
 * How it was assessed.
 */
assessment: Assessment | null, 
/**
 * The factors that are still to be weighed.
 */
to_weigh: Array<RiskFactor>, 
/**
 * What is proposed.
 */
proposal: Proposal | null, 
/**
 * What was decided.
 */
decision: BreachDecisionView | null, 
/**
 * Why the authority was told late.
 */
late_reason: string, 
/**
 * Reports to the authority, the earliest first.
 */
reports: Array<BreachReportView>, 
/**
 * Who and what it concerns, as it was found.
 */
scope: ScopeView | null, 
/**
 * How many parties of records the investigation holds.
 */
held: number, 
/**
 * Those to be told.
 */
people: BreachPeople, 
/**
 * The text of a public communication.
 */
public_text: string, 
/**
 * When it was made public.
 */
public_on: string | null, 
/**
 * What was learned.
 */
lessons: string, 
/**
 * All of it in the order of the law, to be copied.
 */
text: Words, 
/**
 * On how hours are counted.
 */
counting_note: Words, 
/**
 * On data whose use is restricted.
 */
restricted_note: Words, };

/**
 * The business as its owner fills it in.
 */
export type Business = { 
/**
 * Trade name; the only field that must be filled in.
 */
name: string, 
/**
 * Street and number.
 */
street: string, 
/**
 * Postcode.
 */
postcode: string, 
/**
 * Town.
 */
town: string, 
/**
 * Telephone number.
 */
phone: string, 
/**
 * E-mail address.
 */
email: string, 
/**
 * Website.
 */
website: string, 
/**
 * Number in the trade register.
 */
kvk_number: string, 
/**
 * Who signs letters.
 */
signatory: string, };

/**
 * A decision of a court in a case.
 */
export type CaseDecision = { 
/**
 * The day of the ruling.
 */
decided_on: string, 
/**
 * The day from which it can no longer be changed, once the owner confirmed it.
 */
irrevocable_on: string | null, 
/**
 * What was decided.
 */
summary: string, };

/**
 * By what a case came to its own end; the owner confirms the date.
 */
export type CaseEnd = "decision_irrevocable" | "settlement_performed" | "withdrawn";

/**
 * A case file with its claims, decisions and letters.
 */
export type CaseFile = { 
/**
 * What it is about.
 */
title: string, 
/**
 * Its number.
 */
number: string, 
/**
 * The day on which it was opened.
 */
opened_on: string, 
/**
 * The day on which the case ended; none while it runs.
 */
ended_on: string | null, 
/**
 * How it ended.
 */
end_kind: CaseEnd | null, 
/**
 * What it comes to.
 */
content: string, 
/**
 * Claims recorded in it.
 */
claims: Array<Claim>, 
/**
 * Decisions of courts.
 */
decisions: Array<CaseDecision>, 
/**
 * Mails, letters and notes of calls.
 */
correspondence: Array<Correspondence>, };

/**
 * A change, with what it was and what it becomes; empty where there was, or is, nothing.
 */
export type Change = { 
/**
 * What changed.
 */
kind: ChangeKind, 
/**
 * For which activity; none where it is about the business.
 */
activity: ActivityCode | null, 
/**
 * What it was.
 */
before: Words, 
/**
 * What it becomes.
 */
after: Words, };

/**
 * What changed.
 */
export type ChangeKind = "new_activity" | "purpose" | "basis" | "interest" | "category" | "source" | "longer" | "shorter" | "recipient" | "transfer" | "automated" | "cookie_added" | "publisher" | "ended" | "recipient_gone" | "category_gone";

/**
 * A change of password.
 */
export type ChangePassword = { 
/**
 * The password until now.
 */
current: string, 
/**
 * The password from now on.
 */
new: string, };

/**
 * Changes the day of receipt; the reason goes into the log's detail as a code.
 */
export type ChangeReceipt = { 
/**
 * Which request.
 */
id: RequestId, 
/**
 * The right day.
 */
received_on: string, 
/**
 * Why; must be filled in.
 */
reason: ReceiptChangeReason, };

/**
 * Mends the name or address of who asks; the file is open and has no answer yet.
 */
export type ChangeRequester = { 
/**
 * Which request.
 */
id: RequestId, 
/**
 * Who asks, in whole.
 */
requester: Requester, 
/**
 * Who asks on their behalf, in whole; nobody where there is none any more.
 */
representative: Representative | null, 
/**
 * About whom it is; as it was where it is left out.
 */
subject?: RequestSubject, 
/**
 * To whom the answer goes; as it was where it is left out.
 */
answer_to?: AnswerTo, };

/**
 * A way in which somebody reached the business, or the business somebody.
 */
export type Channel = "phone" | "email" | "contact_form" | "whatsapp" | "sms" | "skype" | "social_media" | "comment" | "letter" | "in_person" | "entered";

/**
 * A month of the chart.
 */
export type ChartMonth = { 
/**
 * Its first day.
 */
month: string, 
/**
 * A count for each series.
 */
counts: Array<number>, };

/**
 * The patterns of the chart.
 */
export type ChartPattern = "solid" | "diagonal" | "pen" | "dots" | "lines";

/**
 * A series of the chart.
 */
export type ChartSeries = { 
/**
 * Its stable code: the same activity always has the same pattern.
 */
pattern: ChartPattern, 
/**
 * Its words.
 */
name: Words, };

/**
 * Says by which sign the role of a recipient was recognised.
 */
export type CheckRole = { 
/**
 * Which recipient.
 */
id: RecipientId, 
/**
 * The first sign that holds.
 */
sign: RoleSign, };

/**
 * Texts of a form, looked through while the owner types.
 */
export type CheckTexts = { 
/**
 * Field names with their texts.
 */
texts: Array<FieldText>, };

/**
 * Something to do outside the program.
 */
export type ChecklistItem = { 
/**
 * Which item.
 */
id: ChecklistItemId, 
/**
 * Where.
 */
place: Words, 
/**
 * What to do there.
 */
task: Words, 
/**
 * How many records it is about.
 */
count: number, 
/**
 * When it was done.
 */
done_on: string | null, };

/**
 * Names something left to do outside the program after an erasure run.
 */
export type ChecklistItemId = string;

/**
 * A claim, whose limitation decides how long the file is needed (domain.md 2.5).
 */
export type Claim = { 
/**
 * Which claim; none for a new one.
 */
id: ClaimId | null, 
/**
 * What is claimed.
 */
description: string, 
/**
 * Under which article.
 */
class: LimitationClass, 
/**
 * The day on which it became due, or on which damage and liable person were known.
 */
starts_on: string, 
/**
 * The last day where an extension ground gives another one (3:320 and 3:321 BW).
 */
ends_on_by_hand: string | null, 
/**
 * What interrupted the limitation.
 */
interruptions: Array<Interruption>, };

/**
 * Names a claim with its limitation period.
 */
export type ClaimId = string;

/**
 * A module of the standard contractual clauses (Decision (EU) 2021/914).
 */
export type ClauseModule = "c2c" | "c2p" | "p2p" | "p2c";

/**
 * The four tabs of the page with their counts.
 */
export type CleanupView = { 
/**
 * What can go now, by activity; the oldest first.
 */
due: Array<DueGroup>, 
/**
 * How many parties of records and files of requests can go now.
 */
due_total: number, 
/**
 * Of how many contacts.
 */
due_contacts: number, 
/**
 * Contact points that nothing needs any more.
 */
due_points: DuePoints, 
/**
 * The files of closed requests that can go; none where there are none.
 */
due_files: DueFiles | null, 
/**
 * The files of closed breaches that can go; none where there are none.
 */
due_breaches: DueBreaches | null, 
/**
 * What comes: within 30, 60 and 90 days, and within 12 months.
 */
coming: Array<ComingGroup>, 
/**
 * How many come within ninety days.
 */
coming_total: number, 
/**
 * What is past its day and held.
 */
held: Array<HeldRow>, 
/**
 * The files of closed requests that are past their day and held.
 */
held_files: Array<HeldFileRow>, 
/**
 * How many parties and files are held.
 */
held_total: number, 
/**
 * Runs that were carried out, newest first, at most fifty.
 */
runs: Array<RunRow>, 
/**
 * How many records were erased in all runs together.
 */
erased_total: number, 
/**
 * Rounds of the year that were done, newest first.
 */
year_rounds: Array<DoneYearRound>, 
/**
 * The next day on which something can go, where nothing can now.
 */
next_day: string | null, };

/**
 * The clock of a request (domain.md 3.1).
 */
export type ClockView = { 
/**
 * The day of receipt, which is not counted.
 */
received_on: string, 
/**
 * One month (or three) after receipt: the date to aim for.
 */
raw: string, 
/**
 * The last lawful day.
 */
due: string, 
/**
 * The last lawful day had the clock not stood still.
 */
due_without_pauses: string, 
/**
 * The last lawful day of a refusal, which an extension does not move.
 */
refusal_due: string, 
/**
 * Days that the clock stood still.
 */
paused_days: number, 
/**
 * When it stood still.
 */
pauses: Array<PauseView>, 
/**
 * Whether it was extended, and when.
 */
extended_on: string | null, 
/**
 * The last day on which it can be extended.
 */
extend_before: string, 
/**
 * Whole days until the due day; negative when it has passed.
 */
days_left: number, 
/**
 * Whether the answer is late.
 */
late: boolean, 
/**
 * Whether the clock stands still now.
 */
paused_now: boolean, 
/**
 * The day on which it was answered.
 */
answered_on: string | null, };

/**
 * Closes a breach.
 */
export type CloseBreach = { 
/**
 * The breach.
 */
id: BreachId, 
/**
 * What was learned.
 */
lessons: string, };

/**
 * Closes the round of a year with its sheet.
 */
export type CloseYearRound = { 
/**
 * The year.
 */
year: number, };

/**
 * What comes of one activity within a stretch of time.
 */
export type ComingGroup = { 
/**
 * Which activity.
 */
activity_id: ActivityId, 
/**
 * Its name.
 */
activity: Words, 
/**
 * Within which stretch.
 */
within: ComingWithin, 
/**
 * The first day.
 */
first_day: string, 
/**
 * The last day.
 */
last_day: string, 
/**
 * How many.
 */
count: number, };

/**
 * The stretches of time ahead.
 */
export type ComingWithin = "days30" | "days60" | "days90" | "months12";

/**
 * A comment under a post.
 */
export type Comment = { 
/**
 * Under which post.
 */
post_id: PostId, 
/**
 * When.
 */
commented_on: string, 
/**
 * The name that stands above it.
 */
author: string, 
/**
 * What it says.
 */
content: string, 
/**
 * The address from which it came.
 */
ip_address: string, 
/**
 * The browser from which it came.
 */
user_agent: string, };

/**
 * Asks for the difference between two texts.
 */
export type CompareStatements = { 
/**
 * The version before.
 */
before: number, 
/**
 * The version after; none for the draft of today.
 */
after: number | null, 
/**
 * In which language.
 */
language: Language, };

/**
 * What can be hurt of personal data (art. 4(12)).
 */
export type Compromise = "confidentiality" | "integrity" | "availability";

/**
 * What the owner typed back from the printed sheet.
 */
export type ConfirmRecoverySheet = { 
/**
 * The groups, in the order of [`RecoverySheet::ask_back`].
 */
groups: [string, string], };

/**
 * Consent with its proof: who, when, how, with which text (art. 7(1); T20).
 */
export type Consent = { 
/**
 * The version of the text with which it was asked.
 */
text_id: ConsentTextId | null, 
/**
 * The day on which it was given.
 */
given_on: string, 
/**
 * The time of that day, as "14:05", where it is known.
 */
given_at: string | null, 
/**
 * How it was given.
 */
channel: ConsentChannel, 
/**
 * Who gave it.
 */
given_by: ConsentGiver, 
/**
 * What proves it, in the owner's words.
 */
proof: string, 
/**
 * The day on which the address was confirmed (double opt-in).
 */
confirmed_on: string | null, };

/**
 * The way in which somebody gave consent.
 */
export type ConsentChannel = "web_form" | "email" | "paper_form" | "phone" | "in_person" | "social_media";

/**
 * Who gave the consent: below sixteen years it is the parent who does (art. 8; art. 5 UAVG).
 */
export type ConsentGiver = "person" | "parent";

/**
 * A new version of a text.
 */
export type ConsentTextForm = { 
/**
 * What it is for.
 */
kind: ConsentTextKind, 
/**
 * In which language.
 */
language: Language, 
/**
 * The first day on which it is shown.
 */
valid_from: string, 
/**
 * What it says.
 */
text: string, };

/**
 * Names a version of a text with which consent is asked or an opt-out offered.
 */
export type ConsentTextId = string;

/**
 * What a kept text is for.
 */
export type ConsentTextKind = "consent" | "opt_out";

/**
 * A version of a text with which consent is asked or an opt-out offered.
 */
export type ConsentTextView = { 
/**
 * Which version.
 */
id: ConsentTextId, 
/**
 * What it is for.
 */
kind: ConsentTextKind, 
/**
 * In which language.
 */
language: Language, 
/**
 * Its number.
 */
version: number, 
/**
 * The first day on which it was shown.
 */
valid_from: string, 
/**
 * What it says.
 */
text: string, 
/**
 * How many subscriptions and proofs lean on it.
 */
uses: number, };

/**
 * A contact as typed.
 */
export type ContactForm = { 
/**
 * Which contact; none for a new one.
 */
id: ContactId | null, 
/**
 * A person, or a business with perhaps a contact person.
 */
kind: ContactKind, 
/**
 * How letters begin.
 */
salutation: Salutation, 
/**
 * Given name or initials.
 */
given_name: string, 
/**
 * What stands before the family name: van, de, van 't.
 */
infix: string, 
/**
 * Family name.
 */
family_name: string, 
/**
 * Company.
 */
company: string, 
/**
 * Language of letters.
 */
language: Language, 
/**
 * Free note. The person may read it.
 */
note: string, 
/**
 * Deceased: the GDPR no longer applies, mailings stop.
 */
deceased: boolean, 
/**
 * Known to be younger than sixteen: a parent gives consent (T12). No age is asked.
 */
child?: boolean, 
/**
 * Telephone, e-mail, address and the rest.
 */
points: Array<ContactPointForm>, };

/**
 * Names a contact (relatie).
 */
export type ContactId = string;

/**
 * What a contact is.
 */
export type ContactKind = "person" | "business";

/**
 * A moment of contact: when, about what, and how it went.
 */
export type ContactMoment = { 
/**
 * The day of the contact.
 */
happened_on: string, 
/**
 * Whether that day is only the day of entry (domain.md 2.1, "no empty clocks").
 */
date_unknown: boolean, 
/**
 * How.
 */
channel: Channel, 
/**
 * About what.
 */
subject: string, 
/**
 * What was said.
 */
content: string, 
/**
 * How the person reacted.
 */
reaction: string, };

/**
 * The contacts found.
 */
export type ContactPage = { 
/**
 * At most fifty.
 */
rows: Array<ContactRow>, 
/**
 * How many there are in all.
 */
total: number, 
/**
 * Of how many contacts all is restricted, so that they are in no list (art. 18).
 */
restricted: number, 
/**
 * Where the next page begins.
 */
next: string | null, };

/**
 * A contact point as typed.
 */
export type ContactPointForm = { 
/**
 * Which point; none for a new one.
 */
id: ContactPointId | null, 
/**
 * Telephone, e-mail, address …
 */
kind: ContactPointKind, 
/**
 * For a handle: the service. For a telephone: mobile, work.
 */
label: string, 
/**
 * Number, address or handle; empty for a postal address.
 */
value: string, 
/**
 * Street and number of a postal address.
 */
street: string, 
/**
 * Postcode of a postal address.
 */
postcode: string, 
/**
 * Town of a postal address.
 */
town: string, 
/**
 * Country of a postal address where it is not the Netherlands.
 */
country: string, 
/**
 * From whom it came.
 */
source: ContactPointSource, 
/**
 * Since when it is kept; today where the form leaves it out.
 */
since: string | null, 
/**
 * The activities that need it; the contact's own where the form leaves it empty.
 */
needed_for: Array<ActivityId>, };

/**
 * Names a contact point: a telephone number, an address, a handle.
 */
export type ContactPointId = string;

/**
 * A kind of contact point.
 */
export type ContactPointKind = "phone" | "email" | "postal_address" | "whatsapp" | "skype" | "social_media" | "photo" | "preference" | "bank_account";

/**
 * How long a contact point stays on the card.
 */
export type ContactPointLife = { 
/**
 * Which point.
 */
id: ContactPointId, 
/**
 * The last day on which a record still needs it; none while a record without an end does.
 */
needed_until: string | null, 
/**
 * The activities that need it.
 */
needed_for: Array<Words>, };

/**
 * Where a contact point came from (art. 15(1)(g)).
 */
export type ContactPointSource = "data_subject" | "own_note" | "customer" | "third_party" | "public_source" | "social_login" | "bank" | "device" | "import";

/**
 * A contact in a list.
 */
export type ContactRow = { 
/**
 * Which contact.
 */
id: ContactId, 
/**
 * The name as shown.
 */
name: string, 
/**
 * The company, where it is not the name itself.
 */
company: string, 
/**
 * The town of its first address.
 */
town: string, 
/**
 * How many records are kept.
 */
records: number, 
/**
 * The first day on which something of it can go.
 */
first_deletable_from: string | null, 
/**
 * How many of its records are held.
 */
held: number, };

/**
 * A contact's page.
 */
export type ContactView = { 
/**
 * The card, as the form takes it back.
 */
card: ContactForm, 
/**
 * The name as shown.
 */
name: string, 
/**
 * Since when it is in the administration.
 */
entered_on: string, 
/**
 * For each contact point how long it stays.
 */
point_life: Array<ContactPointLife>, 
/**
 * All that is kept, newest first, at most two hundred.
 */
timeline: Array<TimelineEntry>, 
/**
 * How many records there are in all.
 */
records: number, 
/**
 * How many more are restricted, so that they are not shown (art. 18).
 */
restricted: number, 
/**
 * Holds on the whole contact.
 */
holds: Array<HoldView>, 
/**
 * Open requests of this person.
 */
open_requests: number, 
/**
 * What stands beside the card and the records since a correction, oldest first.
 */
annotations?: Array<AnnotationView>, 
/**
 * Since when the person wants no advertising any more (art. 21(3)).
 */
no_advertising_since?: string, };

/**
 * The class of a cookie; it decides whether consent is asked before it is placed.
 */
export type CookieClass = "functional" | "analytics_light" | "analytics" | "convenience" | "marketing" | "social";

/**
 * What is not as it should be with a cookie.
 */
export type CookieConcern = "before_consent" | "longer" | "shorter" | "not_in_standard_analytics" | "not_checked";

/**
 * What is typed of a cookie.
 */
export type CookieForm = { 
/**
 * Which cookie; none for a new one.
 */
id: CookieId | null, 
/**
 * Its name, or what it is.
 */
name: Words, 
/**
 * Who places it; empty for the website itself.
 */
provider: string, 
/**
 * Whether another than the website places it.
 */
third_party: boolean, 
/**
 * What it is for.
 */
purpose: Words, 
/**
 * What it holds.
 */
data: Words, 
/**
 * Its class.
 */
class: CookieClass, 
/**
 * The activity whose rule says how long it may last.
 */
activity_id: ActivityId, 
/**
 * How long it was seen to last; zero days until the browser is closed, none where nobody looked.
 */
measured: RuleLength | null, 
/**
 * Whether it was seen to come before consent.
 */
before_consent: boolean, 
/**
 * Where what it holds goes.
 */
country: string, 
/**
 * When the owner last looked.
 */
checked_on: string | null, 
/**
 * Since when it is not used any more.
 */
ended_on: string | null, };

/**
 * Names a cookie, or something of the kind.
 */
export type CookieId = string;

/**
 * The register of cookies.
 */
export type CookieListView = { 
/**
 * The cookies, those in use first.
 */
cookies: Array<CookieRow>, 
/**
 * The activities to which a cookie can belong.
 */
activities: Array<NamedActivity>, };

/**
 * A cookie in the list.
 */
export type CookieRow = { 
/**
 * What the owner can change.
 */
form: CookieForm, 
/**
 * How long the statement says that it lasts, in words; none where its rule says no length.
 */
promised: Words | null, 
/**
 * How long it was seen to last, in words.
 */
measured: Words | null, 
/**
 * Whether consent is needed first.
 */
needs_consent: boolean, 
/**
 * What is not as it should be, the worst first.
 */
concerns: Array<CookieConcern>, 
/**
 * How long it usually lasts, and where to look.
 */
usual: Words | null, 
/**
 * Whether its activity is in use.
 */
in_use: boolean, };

/**
 * When a text was last copied.
 */
export type CopiedOn = { 
/**
 * In which language.
 */
language: Language, 
/**
 * On which day.
 */
copied_on: string, 
/**
 * Whether the text has become another since.
 */
changed: boolean, };

/**
 * A mail, a letter or the note of a call.
 */
export type Correspondence = { 
/**
 * When.
 */
written_on: string, 
/**
 * From whom to whom.
 */
direction: CorrespondenceDirection, 
/**
 * About what.
 */
subject: string, 
/**
 * What it says.
 */
content: string, };

/**
 * Which way a message went.
 */
export type CorrespondenceDirection = "incoming" | "outgoing";

/**
 * Somebody in a case file, with what is known of telling them.
 */
export type CounterPartyNoticeView = { 
/**
 * Which party.
 */
party_id: PartyId, 
/**
 * Who.
 */
contact_id: ContactId, 
/**
 * The name.
 */
name: string, 
/**
 * In which role.
 */
role: PartyRole, 
/**
 * Whether the owner said when and from whom the data came; otherwise the day of entry is proposed.
 */
stated: boolean, 
/**
 * When the data were obtained.
 */
obtained_on: string, 
/**
 * From whom.
 */
source: NoticeSource | null, 
/**
 * When the first letter goes or went to the person.
 */
first_letter_on: string | null, 
/**
 * When the data are or were first given to another.
 */
first_disclosed_on: string | null, 
/**
 * When the log of what was given first names a recipient of the data; it counts as well.
 */
logged_disclosure_on: string | null, 
/**
 * The day of the first letter that was sent in this case since, where the owner did not say to whom it went.
 */
letter_in_case_on: string | null, 
/**
 * The last day to tell.
 */
due: string, 
/**
 * What made it so.
 */
due_by: NoticeDueBy, 
/**
 * Where it stands today.
 */
standing: NoticeStandingView, 
/**
 * The exception that was recorded.
 */
exception: NoticeExceptionView | null, 
/**
 * The letters that were made, oldest first.
 */
letters: Array<DocumentRow>, };

/**
 * The duty to tell the people of a case file who are not its client.
 */
export type CounterPartyNotices = { 
/**
 * The people, in the order in which they came in.
 */
people: Array<CounterPartyNoticeView>, 
/**
 * The exceptions that can be recorded.
 */
exceptions: Array<NoticeExceptionChoice>, 
/**
 * The last day on which an exception recorded today may end.
 */
exception_ends_at_most: string, };

/**
 * The counts beside the places of the rail.
 */
export type Counts = { 
/**
 * Things that ask for attention today.
 */
attention: number, 
/**
 * How many of them are late.
 */
attention_late: number, 
/**
 * Records that can go.
 */
due: number, 
/**
 * Open requests.
 */
requests: number, 
/**
 * How many of them are late.
 */
requests_late: number, 
/**
 * Open breaches.
 */
breaches: number, 
/**
 * How many of them are late.
 */
breaches_late: number, 
/**
 * In how many things today's statement differs from the published one.
 */
statement: number, };

/**
 * The three steps of the first start together.
 */
export type CreateAdministration = { 
/**
 * Step 1.
 */
business: Business, 
/**
 * Step 2: codes of [`ActivityChoice`].
 */
activities: Array<string>, 
/**
 * Step 3.
 */
password: string, 
/**
 * The language on screen.
 */
language: Language, };

/**
 * Which number of 05-03-2026 is the day.
 */
export type DayOrder = "day_first" | "month_first";

/**
 * How a deadline stands today (domain.md 2.1).
 */
export type DeadlineStatus = "waiting" | "keep" | "due" | "held";

/**
 * The filters above the tables.
 */
export type DeadlineStatusFilter = "waiting" | "due" | "held";

/**
 * Until when something is kept.
 */
export type DeadlineView = { 
/**
 * How it stands today.
 */
status: DeadlineStatus, 
/**
 * From which day the period is drawn.
 */
started_on: string | null, 
/**
 * The last day on which it is kept.
 */
last_day: string | null, 
/**
 * The first day on which it must go.
 */
deletable_from: string | null, 
/**
 * The event it waits for.
 */
waits_for: Words | null, 
/**
 * One line of derivation.
 */
derivation: Words | null, 
/**
 * A note where a statutory floor won or the owner's rule is longer.
 */
note: Words | null, 
/**
 * Whether a letter promised the last day, so that it goes by itself on the day after. Lists do not say it.
 */
promised?: boolean, };

/**
 * The owner's decisions; those left out stay as they are.
 */
export type Decide = { 
/**
 * Which request.
 */
id: RequestId, 
/**
 * The decisions.
 */
decisions: Array<DecisionForm>, };

/**
 * Decides on the newest version of a balancing test.
 */
export type DecideBalancing = { 
/**
 * Which test.
 */
id: BalancingTestId, 
/**
 * The version that was read.
 */
version: number, 
/**
 * The outcome.
 */
outcome: BalancingOutcome, 
/**
 * Who decides, by name.
 */
decided_by: string, 
/**
 * When it is looked at again.
 */
review_on: string, };

/**
 * Confirms what was proposed, or departs from it with a reason.
 */
export type DecideBreach = { 
/**
 * The breach.
 */
id: BreachId, 
/**
 * What becomes of it.
 */
outcome: BreachOutcome, 
/**
 * Whether there is a public communication instead of a notice to each.
 */
public: boolean, 
/**
 * The owner's own reason.
 */
reason: string, };

/**
 * Which mark stands before the cents.
 */
export type DecimalMark = "comma" | "point";

/**
 * A decision on one record.
 */
export type Decision = "give_in_full" | "give_redacted" | "withhold" | "correct" | "supplement" | "add_statement" | "corrected_invoice" | "erase" | "anonymise" | "keep_minimum" | "keep" | "keep_restricted" | "restrict" | "export" | "stop_use" | "reassess" | "refuse" | "nothing_kept";

/**
 * A decision that can be taken.
 */
export type DecisionChoice = { 
/**
 * Which decision.
 */
decision: Decision, 
/**
 * Whether less is given than was asked, so that a ground is needed (art. 12(4)).
 */
needs_ground: boolean, };

/**
 * A decision as taken.
 */
export type DecisionForm = { 
/**
 * Which party.
 */
party_id: PartyId, 
/**
 * What is decided.
 */
decision: Decision, 
/**
 * The ground, where it is negative or partial.
 */
ground: RefusalGround | null, 
/**
 * What is blacked out or withheld and why.
 */
explanation: string, 
/**
 * The passages that are blacked out, each with its reason; left out, all of its free text is.
 */
passages?: Array<BlackedPassage>, 
/**
 * Until and including which day it is kept, where the ground asks for one.
 */
kept_until?: string, };

/**
 * A decision about a party of a record.
 */
export type DecisionView = { 
/**
 * Which party.
 */
party_id: PartyId, 
/**
 * What it is; none once it is gone, and while its use is restricted.
 */
fields: RecordFields | null, 
/**
 * Whether its use is restricted (art. 18).
 */
restricted: boolean, 
/**
 * The activity.
 */
activity: Words, 
/**
 * What the matrix proposes (domain.md 4.3).
 */
proposed: Decision, 
/**
 * Why, in words.
 */
proposed_because: Words, 
/**
 * The article that the proposal rests on.
 */
article: string, 
/**
 * What the owner decided.
 */
decided: Decision | null, 
/**
 * The ground of a negative decision.
 */
ground: RefusalGround | null, 
/**
 * What is blacked out or withheld and why.
 */
explanation: string, 
/**
 * The passages that are blacked out, each with its reason.
 */
passages: Array<BlackedPassage>, 
/**
 * The last day on which it is kept; none while that waits for something.
 */
last_day: string | null, 
/**
 * The last day on which a decision to keep it keeps it, where that is known.
 */
kept_until: string | null, 
/**
 * The decisions that can be taken here.
 */
choices: Array<DecisionChoice>, 
/**
 * The grounds that can be given here, the proposed one first.
 */
grounds: Array<GroundChoice>, 
/**
 * Why it cannot be erased now whatever is decided: the hold on it, in words.
 */
held: Words | null, 
/**
 * How far the request is with it, in words; none where a part of the page tells that.
 */
progress: Words | null, };

/**
 * The deletions that are coming, month by month.
 */
export type DeletionChart = { 
/**
 * The series, in the order in which they are stacked; at most five, the rest is one series.
 */
series: Array<ChartSeries>, 
/**
 * The months, this one first: what is due already counts with it.
 */
months: Array<ChartMonth>, 
/**
 * How many in all.
 */
total: number, };

/**
 * Whether a stretch of text stayed, went or came.
 */
export type DifferenceMark = "same" | "removed" | "added";

/**
 * A stretch of text.
 */
export type DifferenceRun = { 
/**
 * Whether it stayed.
 */
mark: DifferenceMark, 
/**
 * The text.
 */
text: string, };

/**
 * Of what data were given.
 */
export type DisclosedView = { "of": "party", 
/**
 * Which party.
 */
party_id: PartyId, 
/**
 * The person's name.
 */
name: string, 
/**
 * The record.
 */
record: RelatedRecord, } | { "of": "activity", 
/**
 * The activity.
 */
activity: Words, 
/**
 * The first day that they bear.
 */
from: string, 
/**
 * The last day that they bear.
 */
until: string, };

/**
 * Names something that was given to a recipient, of a person or of an activity as a whole.
 */
export type DisclosureId = string;

/**
 * Of what data were given, as chosen.
 */
export type DisclosureOf = { "of": "party", 
/**
 * Which party.
 */
id: PartyId, } | { "of": "activity", 
/**
 * Which activity.
 */
id: ActivityId, 
/**
 * The first day.
 */
from: string, 
/**
 * The last day.
 */
until: string, };

/**
 * A disclosure.
 */
export type DisclosureRef = { 
/**
 * Which disclosure.
 */
id: DisclosureId, };

/**
 * Something that was given.
 */
export type DisclosureView = { 
/**
 * Which disclosure.
 */
id: DisclosureId, 
/**
 * The recipient's name.
 */
recipient: string, 
/**
 * What it was then; none where that was not known.
 */
role: RecipientRole | null, 
/**
 * The country where the data went; empty where that was not known.
 */
country: string, 
/**
 * When.
 */
given_on: string, 
/**
 * Which data, in words.
 */
what: string, 
/**
 * Why.
 */
reason: string, 
/**
 * Of whom, in what.
 */
of: DisclosedView, };

/**
 * Of what the log is asked.
 */
export type DisclosuresOf = { "of": "record", 
/**
 * Which record.
 */
id: RecordId, } | { "of": "contact", 
/**
 * Which contact.
 */
id: ContactId, } | { "of": "activity", 
/**
 * Which activity.
 */
id: ActivityId, };

/**
 * What was given to others.
 */
export type DisclosuresView = { 
/**
 * The latest first, at most a hundred.
 */
rows: Array<DisclosureView>, 
/**
 * How many there are in all.
 */
total: number, 
/**
 * To whom something can be given: the recipients of the register that have not ended.
 */
recipients: Array<ReceiverChoice>, };

/**
 * The class of a document in the books, which decides its statutory floor.
 */
export type DocumentClass = "ordinary" | "immovable_property" | "oss_sale";

/**
 * Names a letter, certificate or other document.
 */
export type DocumentId = string;

/**
 * What a document is.
 */
export type DocumentKind = "acknowledgement" | "identity_request" | "clarification_request" | "extension_notice" | "erasure_done" | "erasure_partly_refused" | "erasure_refused" | "recipient_notice" | "not_identified" | "nothing_found" | "access_answer" | "rectification_answer" | "restriction_placed" | "restriction_lifting" | "objection_upheld" | "objection_rejected" | "marketing_stopped" | "portability_answer" | "consent_withdrawn" | "human_decision_answer" | "request_refused" | "not_covered" | "complaint_information" | "not_acted_on" | "counter_party_notice" | "request_forwarded" | "breach_notice" | "statement_change" | "access_overview" | "access_copy" | "given_data" | "copy_package_page" | "copy_package_zip" | "erasure_certificate" | "year_round";

/**
 * All documents, newest first.
 */
export type DocumentList = { 
/**
 * At most two hundred.
 */
rows: Array<DocumentRow>, 
/**
 * How many there are in all.
 */
total: number, };

/**
 * Names a document.
 */
export type DocumentRef = { 
/**
 * Which document.
 */
id: DocumentId, };

/**
 * A document in a list.
 */
export type DocumentRow = { 
/**
 * Which document.
 */
id: DocumentId, 
/**
 * What kind.
 */
kind: DocumentKind, 
/**
 * Its language.
 */
language: Language, 
/**
 * The request's or run's number, or its own.
 */
reference: string, 
/**
 * To whom; empty where it is not a letter.
 */
addressee: string, 
/**
 * The request it belongs to.
 */
request_id: RequestId | null, 
/**
 * The run it belongs to.
 */
run_id: ErasureRunId | null, 
/**
 * The record it belongs to.
 */
record_id?: RecordId, 
/**
 * The breach that it tells of.
 */
breach_id?: BreachId, 
/**
 * When it was issued.
 */
issued_on: string, 
/**
 * Its size in bytes.
 */
size_bytes: number, 
/**
 * SHA-256 of its bytes, in hexadecimal.
 */
sha256: string, 
/**
 * The day on which the file goes; its hash stays.
 */
expires_on: string | null, 
/**
 * Whether the file has gone.
 */
gone: boolean, 
/**
 * Whether a draft mail can carry it: letters without personal annexes.
 */
mail_possible: boolean, };

/**
 * A round that was done.
 */
export type DoneYearRound = { 
/**
 * Of which year.
 */
year: number, 
/**
 * When.
 */
done_on: string, 
/**
 * Its sheet.
 */
document_id: DocumentId, };

/**
 * One thing in which practice and promise differ.
 */
export type Drift = { "kind": "overdue", 
/**
 * Under which activity.
 */
activity_id: ActivityId, 
/**
 * Its name.
 */
name: Words, 
/**
 * How many parts of records.
 */
count: number, 
/**
 * The oldest last day.
 */
oldest_last_day: string, } | { "kind": "activity_lacks", 
/**
 * Which activity.
 */
activity_id: ActivityId, 
/**
 * Its name.
 */
name: Words, 
/**
 * What is missing.
 */
lacks: GapKind, } | { "kind": "recipient_unnamed", 
/**
 * Which recipient.
 */
recipient_id: RecipientId, 
/**
 * Its name.
 */
name: string, } | { "kind": "rule_unpublished", 
/**
 * Of which activity.
 */
activity_id: ActivityId, 
/**
 * Its name.
 */
name: Words, 
/**
 * How long was promised.
 */
promised: Words, 
/**
 * How long it is.
 */
runs: Words, };

/**
 * Where practice and promise differ.
 */
export type DriftView = { 
/**
 * What differs, by kind.
 */
items: Array<Drift>, };

/**
 * The file of a closed breach that can go.
 */
export type DueBreachRow = { 
/**
 * Of which breach.
 */
breach_id: BreachId, 
/**
 * Its number.
 */
number: string, 
/**
 * What it was about.
 */
subject: string, 
/**
 * Its last day.
 */
last_day: string, };

/**
 * The files of closed breaches that can go now (activity A19).
 */
export type DueBreaches = { 
/**
 * The activity of breaches.
 */
activity_id: ActivityId, 
/**
 * Its name.
 */
activity: Words, 
/**
 * The rule in words.
 */
rule: Words, 
/**
 * How many.
 */
count: number, 
/**
 * The oldest last day.
 */
oldest_last_day: string, 
/**
 * The first hundred.
 */
rows: Array<DueBreachRow>, };

/**
 * The file of a closed request that can go.
 */
export type DueFileRow = { 
/**
 * Of which request.
 */
request_id: RequestId, 
/**
 * Its number.
 */
number: string, 
/**
 * Who asked.
 */
name: string, 
/**
 * Which right.
 */
right: Right, 
/**
 * Its last day.
 */
last_day: string, 
/**
 * Whole days since the first day on which it should have gone.
 */
days_late: number, };

/**
 * The files of closed requests that can go now (activity A18).
 */
export type DueFiles = { 
/**
 * The activity of requests.
 */
activity_id: ActivityId, 
/**
 * Its name.
 */
activity: Words, 
/**
 * The rule in words.
 */
rule: Words, 
/**
 * How many.
 */
count: number, 
/**
 * The oldest last day.
 */
oldest_last_day: string, 
/**
 * The first hundred.
 */
rows: Array<DueFileRow>, };

/**
 * What can go now of one activity.
 */
export type DueGroup = { 
/**
 * Which activity.
 */
activity_id: ActivityId, 
/**
 * Its name.
 */
activity: Words, 
/**
 * The rule in words.
 */
rule: Words, 
/**
 * How many.
 */
count: number, 
/**
 * The oldest last day.
 */
oldest_last_day: string, 
/**
 * The first hundred.
 */
rows: Array<DueRow>, };

/**
 * A contact point that nothing needs any more.
 */
export type DuePointRow = { 
/**
 * Which point.
 */
point_id: ContactPointId, 
/**
 * Of whom.
 */
contact_id: ContactId, 
/**
 * The name.
 */
name: string, 
/**
 * Its kind.
 */
kind: ContactPointKind, };

/**
 * Contact points that nothing needs any more: due by themselves.
 */
export type DuePoints = { 
/**
 * How many.
 */
count: number, 
/**
 * The first hundred.
 */
rows: Array<DuePointRow>, };

/**
 * A party of a record that can go.
 */
export type DueRow = { 
/**
 * Which party.
 */
party_id: PartyId, 
/**
 * Which record.
 */
record_id: RecordId, 
/**
 * Of whom.
 */
contact_id: ContactId, 
/**
 * The name.
 */
name: string, 
/**
 * What it is.
 */
fields: RecordFields, 
/**
 * Its last day.
 */
last_day: string, 
/**
 * Whole days since the first day on which it should have gone.
 */
days_late: number, };

/**
 * Something that the law wants in a passage.
 */
export type ElementView = { 
/**
 * What it is.
 */
what: Words, 
/**
 * Where the law says so: "artikel 12 lid 3 AVG".
 */
article: Words, };

/**
 * What stands on the emergency sheet in the owner's words.
 */
export type EmergencyNote = { 
/**
 * Where the recovery sheet lies.
 */
sheet_lies: string, 
/**
 * Who may open the administration.
 */
may_open: string, 
/**
 * When a sheet was last made.
 */
made_on: string | null, };

/**
 * Ends a newsletter: somebody followed the link to unsubscribe, or withdrew a consent, and asks no more.
 */
export type EndSubscription = { 
/**
 * Which record.
 */
record_id: RecordId, 
/**
 * The day on which they did.
 */
ended_on: string, };

/**
 * What is left after a newsletter ended.
 */
export type EndedSubscription = { 
/**
 * Whether a hold keeps the record from being erased.
 */
record_left: boolean, 
/**
 * The card, where it is still here.
 */
contact_left: ContactId | null, };

/**
 * A rectangle on a sheet, in tenths of a millimetre from its left and its top.
 */
export type EnvelopeArea = { 
/**
 * Its left side.
 */
left: number, 
/**
 * Its top.
 */
top: number, 
/**
 * Its width.
 */
width: number, 
/**
 * Its height.
 */
height: number, };

/**
 * A line of an address with its place.
 */
export type EnvelopeLine = { 
/**
 * What it says.
 */
text: string, 
/**
 * Where it stands.
 */
area: EnvelopeArea, };

/**
 * What shows in the window of an envelope.
 */
export type EnvelopeShows = "address" | "part_of_address" | "something_else";

/**
 * The first page of a letter folded into its envelope, in tenths of a millimetre.
 */
export type EnvelopeView = { 
/**
 * The sheet.
 */
sheet: EnvelopeArea, 
/**
 * The window.
 */
window: EnvelopeArea, 
/**
 * Where the sheet is folded, from its top.
 */
folds: Array<number>, 
/**
 * The lines of the address.
 */
address: Array<EnvelopeLine>, 
/**
 * Where the other lines above the text stand.
 */
others: Array<EnvelopeArea>, 
/**
 * Where the text begins, from the top of the sheet.
 */
text_top: number, 
/**
 * What shows in the window.
 */
shows: EnvelopeShows, };

/**
 * A category of what is erased, as runs, certificates and the ledger count it.
 */
export type ErasedCategory = "contact_moment" | "quote" | "invoice" | "payment" | "agreement" | "case_file" | "subscription" | "comment" | "technical_data" | "request_file" | "breach_file";

/**
 * What a run would do. Nothing is erased before the owner has seen this.
 */
export type ErasurePreview = { 
/**
 * Names this preview when it is carried out; it no longer holds once anything in it changed.
 */
token: string, 
/**
 * The run by activity, kind and rule.
 */
lines: Array<PreviewLine>, 
/**
 * Parties, files of requests, and contact points that go by themselves: what the button counts.
 */
total: number, 
/**
 * Contact points that go by themselves, as they were due.
 */
points_by_themselves: number, 
/**
 * Records that go as a whole.
 */
records: number, 
/**
 * Parties that are taken off records that stay for somebody else.
 */
stripped: number, 
/**
 * Of how many contacts.
 */
contacts: number, 
/**
 * Contacts that disappear with it.
 */
contacts_gone: number, 
/**
 * Contact points that go with the records, because nothing needs them any more.
 */
contact_points: Array<[ContactPointKind, number]>, 
/**
 * Whether a word must be typed (above ten).
 */
word_needed: boolean, 
/**
 * The brake of invariant 3, where it is pulled.
 */
brake: Brake | null, };

/**
 * Names an erasure run (opruimronde).
 */
export type ErasureRunId = string;

/**
 * What an erasure at the person's own request takes and leaves (art. 17).
 */
export type ErasureView = { 
/**
 * Whether the whole card goes, because nothing of the person stays.
 */
card_goes: boolean, 
/**
 * The kinds of contact point that go from the card, with how many.
 */
points_going: Array<PointsOfKind>, 
/**
 * The kinds of contact point that stay, because what is kept needs them.
 */
points_staying: Array<PointsOfKind>, 
/**
 * Whether a note on the card goes.
 */
note_goes: boolean, 
/**
 * How many records are decided to go and are still there.
 */
to_erase: number, 
/**
 * The run that carried it out.
 */
run: RunDone | null, 
/**
 * The day on which the data are gone from the backups, once it was carried out (T01).
 */
backups_gone_by: string | null, 
/**
 * The checklist of the run: places outside the program that are still open.
 */
places_open: number, };

/**
 * Notes a check of who asks.
 */
export type EstablishIdentity = { 
/**
 * Which request.
 */
id: RequestId, 
/**
 * How.
 */
method: IdentityMethod, 
/**
 * When.
 */
checked_on: string, 
/**
 * Whether it established who asks.
 */
established: boolean, };

/**
 * Why a request is manifestly unfounded or excessive (art. 12(5)). The burden of proof is on the business.
 */
export type Excess = { 
/**
 * The fee in cents for which it is acted on; none where it is refused.
 */
fee_cents: number | null, 
/**
 * What shows that the right is not used for its purpose.
 */
objective: string, 
/**
 * What shows that this is meant.
 */
subjective: string, 
/**
 * Whether somebody looked at it a second time.
 */
looked_again: boolean, };

/**
 * The owner's word on a preview.
 */
export type ExecuteErasure = { 
/**
 * Which preview.
 */
token: string, 
/**
 * The typed word; needed above ten.
 */
word: string, 
/**
 * Whether the brake was released.
 */
brake_released: boolean, };

/**
 * Extends the term by two months (Art. 12(3)).
 */
export type ExtendRequest = { 
/**
 * Which request.
 */
id: RequestId, 
/**
 * The day on which the person is told.
 */
told_on: string, 
/**
 * Why: complexity or number.
 */
reason: string, };

/**
 * One line of facts.
 */
export type Fact = { 
/**
 * What it is about.
 */
about: Words, 
/**
 * What is said of it.
 */
told: Words, };

/**
 * The two ways in which a command fails.
 */
export type Failure = { "outcome": "refused", 
/**
 * The reason, with what is needed to say it in a sentence.
 */
refusal: Refusal, } | { "outcome": "broke", 
/**
 * What the log on disk calls this fault; never personal data.
 */
reference: string, };

/**
 * What can be wrong with a field.
 */
export type FieldProblem = { "kind": "missing" } | { "kind": "too_long", 
/**
 * The most characters that fit.
 */
characters_max: number, } | { "kind": "malformed" } | { "kind": "in_future" } | { "kind": "before", 
/**
 * The day that must come first.
 */
day: string, } | { "kind": "after", 
/**
 * The last day allowed.
 */
day: string, } | { "kind": "taken" } | { "kind": "reason_missing" } | { "kind": "parent_missing" } | { "kind": "skipped_time" } | { "kind": "twice_time" } | { "kind": "stays_as_billed" };

/**
 * A field with its text.
 */
export type FieldText = { 
/**
 * The field's name on the wire.
 */
field: string, 
/**
 * Its text.
 */
text: string, };

/**
 * A field of a passage.
 */
export type FieldView = { 
/**
 * How it stands in a text: "{{ontvangen}}".
 */
in_text: string, 
/**
 * What is filled in.
 */
label: Words, 
/**
 * An example of it.
 */
example: Words, };

/**
 * A financial year that differs.
 */
export type FinancialYearForm = { 
/**
 * Which year; none for a new one.
 */
id: FinancialYearId | null, 
/**
 * Its first day.
 */
starts_on: string, 
/**
 * Its last day.
 */
ends_on: string, };

/**
 * Names an explicit financial year.
 */
export type FinancialYearId = string;

/**
 * Looks for people and records.
 */
export type FindBreachScope = { 
/**
 * The breach.
 */
id: BreachId, 
/**
 * By what.
 */
filter: ScopeFilterForm, 
/**
 * Whether it comes in the place of what was found before, or beside it.
 */
mode: ScopeMode, };

/**
 * What somebody types to find something.
 */
export type FindQuery = { 
/**
 * What is typed; empty for what was opened last. Diacritics and case do not matter.
 */
text: string, 
/**
 * How many of each kind are wanted, at most nineteen.
 */
limit: number, };

/**
 * What is found, the nearest first.
 */
export type Findings = { 
/**
 * What was opened last since the administration was opened, newest first; only where nothing was typed.
 */
recent: Array<Hit>, 
/**
 * People and businesses.
 */
contacts: Array<Hit>, 
/**
 * Records.
 */
records: Array<Hit>, 
/**
 * Requests.
 */
requests: Array<Hit>, 
/**
 * Whether there is more of one of them than was wanted.
 */
more: boolean, };

/**
 * Which of two equal times is meant in the night in which the clock goes back.
 */
export type Fold = "first" | "second";

/**
 * Why a request is sent on (art. 28(3)(e); domain rule X15).
 */
export type ForwardReason = "processor" | "wrong_addressee";

/**
 * To whom a request is sent on.
 */
export type Forwarding = { 
/**
 * Why.
 */
reason: ForwardReason, 
/**
 * To whom: a name, as the letter says it.
 */
to: string, 
/**
 * On which day.
 */
on: string, };

/**
 * A card that was found.
 */
export type FoundCard = { 
/**
 * Which card.
 */
contact_id: ContactId, 
/**
 * Its name.
 */
name: string, 
/**
 * Its town.
 */
town: string, 
/**
 * How many records it has.
 */
records: number, 
/**
 * What the person is in them, each once.
 */
roles: Array<PartyRole>, 
/**
 * Why it was found, the strongest sign first.
 */
signs: Array<SamePersonSign>, 
/**
 * Whether it is the first card of the request.
 */
is_first: boolean, 
/**
 * What the owner said of it; none while that is open.
 */
verdict: SamePersonVerdict | null, };

/**
 * A letter of a request that was found.
 */
export type FoundLetter = { 
/**
 * What kind.
 */
kind: DocumentKind, 
/**
 * When it was issued.
 */
issued_on: string, };

/**
 * A record that was found by its text.
 */
export type FoundRecord = { 
/**
 * Which record.
 */
id: RecordId, 
/**
 * The day under which it is found.
 */
dated_on: string, 
/**
 * What it is, without its contents.
 */
fields: RecordFields, 
/**
 * Of whom it is.
 */
names: Array<string>, 
/**
 * The words around what was found.
 */
passage: string | null, };

/**
 * A request file that names the person.
 */
export type FoundRequest = { 
/**
 * Which request.
 */
id: RequestId, 
/**
 * Its number.
 */
number: string, 
/**
 * Who asked.
 */
name: string, 
/**
 * Which right.
 */
right: Right, 
/**
 * Where it stands.
 */
state: RequestState, 
/**
 * The letters that went out for it, oldest first.
 */
letters: Array<FoundLetter>, };

/**
 * A right that a text seems to ask for.
 */
export type FoundRight = { 
/**
 * Which right.
 */
right: Right, 
/**
 * The sentence in which it was found.
 */
sentence: string, };

/**
 * What the turn of the year freed, and what is still to go.
 */
export type Freed = { 
/**
 * 1 January.
 */
turned_on: string, 
/**
 * The day on which statutory floors were freed, where the financial year is not the calendar year.
 */
books_turned_on: string | null, 
/**
 * How many of what is due came free on 1 January.
 */
by_turn: number, 
/**
 * What is due now, by activity and kind.
 */
lines: Array<FreedLine>, 
/**
 * How many records are due, and contact points by themselves.
 */
due: number, 
/**
 * How many are past their day and held with a reason.
 */
held: number, };

/**
 * How much is due of one activity and one kind.
 */
export type FreedLine = { 
/**
 * Which activity.
 */
activity_id: ActivityId, 
/**
 * Its name.
 */
activity: Words, 
/**
 * The kind of record, or the file of a request.
 */
kind: ErasedCategory, 
/**
 * How many.
 */
count: number, };

/**
 * What is missing.
 */
export type GapKind = "name" | "address" | "email" | "purpose" | "basis" | "balancing_test" | "rule" | "recipient" | "agreement" | "before_consent" | "unsayable";

/**
 * A ground that can be given, and what it comes to for this record.
 */
export type GroundChoice = { 
/**
 * Which ground.
 */
ground: RefusalGround, 
/**
 * The last day on which this ground keeps the record; none where it has no day (yet).
 */
kept_until: string | null, 
/**
 * How that day follows, or what it waits for, in one line; empty where the ground is not about keeping.
 */
derivation: Words, 
/**
 * Whether the owner says until which day, with `kept_until` as the proposal.
 */
day_asked: boolean, };

/**
 * On what kind of ground a subscription stands.
 */
export type GroundKind = "consent" | "sale";

/**
 * The file of a closed request that is past its day and held.
 */
export type HeldFileRow = { 
/**
 * Of which request.
 */
request_id: RequestId, 
/**
 * Its number.
 */
number: string, 
/**
 * Who asked.
 */
name: string, 
/**
 * Which right.
 */
right: Right, 
/**
 * Its last day.
 */
last_day: string, 
/**
 * What holds it, in words; at least one.
 */
held_by: Array<Words>, };

/**
 * Something past its day that is held.
 */
export type HeldRow = { 
/**
 * Which party.
 */
party_id: PartyId, 
/**
 * Which record.
 */
record_id: RecordId, 
/**
 * Of whom.
 */
contact_id: ContactId, 
/**
 * The name.
 */
name: string, 
/**
 * What it is.
 */
fields: RecordFields, 
/**
 * Its last day.
 */
last_day: string, 
/**
 * What holds it; at least one.
 */
holds: Array<HoldView>, };

/**
 * One thing that is found.
 */
export type Hit = { "of": "contact", 
/**
 * Which contact.
 */
id: ContactId, 
/**
 * The name as shown.
 */
name: string, 
/**
 * The company, where it is not the name itself.
 */
company: string, 
/**
 * The town of its first address.
 */
town: string, 
/**
 * What has the words, where the name has not.
 */
matched: string | null, } | { "of": "record", 
/**
 * Which record.
 */
id: RecordId, 
/**
 * The day it is found under.
 */
dated_on: string, 
/**
 * What it is called; its contents are left out.
 */
fields: RecordFields, 
/**
 * Of whom.
 */
names: Array<string>, 
/**
 * What has the words, where neither its name nor a person's has.
 */
matched: string | null, } | { "of": "request", 
/**
 * Which request.
 */
id: RequestId, 
/**
 * Its number, such as V-2026-007.
 */
number: string, 
/**
 * Who asks.
 */
name: string, 
/**
 * Which right.
 */
right: Right, 
/**
 * Where it stands.
 */
state: RequestState, 
/**
 * What has the words, where neither the number nor the name has.
 */
matched: string | null, };

/**
 * A ground that the owner can choose.
 */
export type HoldGroundChoice = { 
/**
 * Its code.
 */
ground: KeepGround, 
/**
 * Its words.
 */
words: Words, };

/**
 * Names a hold (blokkade).
 */
export type HoldId = string;

/**
 * A kind of hold.
 */
export type HoldKind = "legal_hold" | "open_request" | "dispute" | "restriction" | "open_invoice" | "breach_investigation";

/**
 * What a hold is on.
 */
export type HoldScope = { "on": "contact", 
/**
 * Which.
 */
id: ContactId, } | { "on": "record", 
/**
 * Which.
 */
id: RecordId, } | { "on": "parties", 
/**
 * Which; at least one.
 */
ids: Array<PartyId>, } | { "on": "due_of_activity", 
/**
 * Which.
 */
id: ActivityId, };

/**
 * A hold as shown.
 */
export type HoldView = { 
/**
 * Which hold.
 */
id: HoldId, 
/**
 * What kind.
 */
kind: HoldKind, 
/**
 * The ground in words.
 */
ground: Words, 
/**
 * The owner's own reason.
 */
reason: string, 
/**
 * Since when.
 */
set_on: string, 
/**
 * When it is looked at again.
 */
review_on: string, 
/**
 * The request that set it.
 */
request_id: RequestId | null, };

/**
 * A public holiday of the calendar for EU terms.
 */
export type Holiday = { 
/**
 * The day.
 */
day: string, 
/**
 * Its name.
 */
name: Words, };

/**
 * Asks for the public holidays of a year.
 */
export type HolidaysOf = { 
/**
 * The year.
 */
year: number, };

/**
 * A check of who asks; only method, day and result are kept.
 */
export type IdentityCheckView = { 
/**
 * How.
 */
method: IdentityMethod, 
/**
 * When.
 */
checked_on: string, 
/**
 * Whether it established who asks.
 */
established: boolean, };

/**
 * A rung of the ladder of identification (art. 12(6)); the first that works is enough.
 */
export type IdentityMethod = "known_address" | "two_facts" | "call_back" | "letter_code" | "id_shown" | "shielded_copy";

/**
 * A contact of the file.
 */
export type ImportCard = { 
/**
 * Its place in the file, counted from 0.
 */
index: number, 
/**
 * The line on which it begins.
 */
line: number, 
/**
 * The name as it would be shown.
 */
name: string, 
/**
 * Company.
 */
company: string, 
/**
 * Telephone numbers, e-mail and addresses as they would be kept.
 */
points: Array<string>, 
/**
 * The contact that it seems to be.
 */
known_as: KnownContact | null, 
/**
 * Whether this person asked to be forgotten or not to be mailed.
 */
suppressed: boolean, 
/**
 * Since when, by reason.
 */
suppressed_since?: SuppressedSince, 
/**
 * Names of the properties that are not taken over.
 */
left_out: Array<string>, 
/**
 * What is proposed.
 */
proposal: ImportChoice, };

/**
 * What to do with a card.
 */
export type ImportChoice = "new" | "merge" | "skip";

/**
 * What a vCard file would bring in. The file's bytes stay with the host until it is applied or dropped.
 */
export type ImportPreview = { 
/**
 * Names this preview when it is applied.
 */
token: string, 
/**
 * The contacts of the file, at most two hundred shown.
 */
cards: Array<ImportCard>, 
/**
 * How many there are in all.
 */
total: number, 
/**
 * How many are known already.
 */
known: number, 
/**
 * How many asked to be forgotten or not to be mailed.
 */
suppressed: number, };

/**
 * What can be wrong with a file.
 */
export type ImportProblem = { "kind": "empty" } | { "kind": "not_of_this_kind" } | { "kind": "cut_off", 
/**
 * The line on which the unfinished card begins.
 */
line: number, } | { "kind": "too_large", 
/**
 * The most bytes that are read.
 */
bytes_max: number, } | { "kind": "too_many", 
/**
 * The most cards.
 */
cards_max: number, } | { "kind": "encoding", 
/**
 * The line.
 */
line: number, } | { "kind": "date", 
/**
 * The line.
 */
line: number, 
/**
 * The date as written.
 */
value: string, } | { "kind": "nameless", 
/**
 * The line on which the card begins.
 */
line: number, } | { "kind": "malformed", 
/**
 * The line.
 */
line: number, } | { "kind": "old_workbook" } | { "kind": "workbook_damaged" } | { "kind": "quote_open", 
/**
 * The line with the mark.
 */
line: number, } | { "kind": "too_many_rows", 
/**
 * The most rows.
 */
rows_max: number, } | { "kind": "too_many_columns", 
/**
 * The line.
 */
line: number, } | { "kind": "cell_too_long", 
/**
 * The line.
 */
line: number, } | { "kind": "outlook_message" } | { "kind": "not_a_mail", 
/**
 * The line that is none of a mail's head.
 */
line: number, } | { "kind": "mail_too_complex", 
/**
 * The line on which it becomes too much.
 */
line: number, } | { "kind": "mail_text_too_long", 
/**
 * The most bytes of text.
 */
bytes_max: number, } | { "kind": "mail_damaged" };

/**
 * What came in.
 */
export type ImportResult = { 
/**
 * New contacts.
 */
entered: number, 
/**
 * Known contacts to which something was added.
 */
merged: number, 
/**
 * Cards left out.
 */
skipped: number, };

/**
 * What interrupts a limitation (stuiting).
 */
export type Interruption = { 
/**
 * How.
 */
kind: InterruptionKind, 
/**
 * When.
 */
happened_on: string, 
/**
 * The day on which a claim was brought after a reminder of art. 3:317(2) BW; without one within six months the
 * reminder has no effect.
 */
claim_followed_on: string | null, };

/**
 * A way in which a limitation period is interrupted or extended.
 */
export type InterruptionKind = "claim_brought_3_316" | "reminder_3_317_1" | "reminder_then_claim_3_317_2" | "acknowledgement_3_318";

/**
 * An invoice.
 */
export type Invoice = { 
/**
 * Its number.
 */
number: string, 
/**
 * Its date.
 */
dated_on: string, 
/**
 * The last day of payment.
 */
due_on: string | null, 
/**
 * Its total in cents, VAT included.
 */
amount_cents: number, 
/**
 * The VAT in cents.
 */
vat_cents: number, 
/**
 * Whether it is open, paid, written off or credited.
 */
state: InvoiceState, 
/**
 * The day on which it was paid, written off or credited.
 */
settled_on: string | null, 
/**
 * Which statutory period it falls under.
 */
class: DocumentClass, 
/**
 * The year in which the immovable property was first used.
 */
first_use_year: number | null, 
/**
 * What it is for.
 */
description: string, 
/**
 * The customer's VAT id.
 */
vat_id: string, 
/**
 * The quote that it follows.
 */
quote_id: RecordId | null, 
/**
 * The agreement that it belongs to.
 */
agreement_id: RecordId | null, };

/**
 * The state of an invoice; `Open` keeps it by a hold of its own.
 */
export type InvoiceState = "open" | "paid" | "written_off" | "credited";

/**
 * Makes a letter of a request, as it was shown.
 */
export type IssueLetter = { 
/**
 * Which request.
 */
id: RequestId, 
/**
 * Which letter.
 */
kind: DocumentKind, 
/**
 * What the letter says that is not in the file yet, as in the preview.
 */
particulars?: LetterParticulars, 
/**
 * The token of the preview that was looked at.
 */
token: string, };

/**
 * Freezes the notice as it was shown.
 */
export type IssueNotice = { 
/**
 * Which party.
 */
party_id: PartyId, 
/**
 * The token of the preview that was looked at.
 */
token: string, };

/**
 * How a job ended.
 */
export type JobEnd = { "how": "erased", 
/**
 * The run.
 */
run: ErasureRunId, } | { "how": "table_taken_in", 
/**
 * What came in.
 */
result: TableResult, } | { "how": "people_told", 
/**
 * How many letters were made.
 */
letters: number, } | { "how": "failed", 
/**
 * Why.
 */
failure: Failure, };

/**
 * Names a job.
 */
export type JobId = number;

/**
 * Asks how a job stands, or to stop it.
 */
export type JobRef = { 
/**
 * Which job.
 */
id: JobId, };

/**
 * How a job stands; also the payload of the event `job`.
 */
export type JobState = { 
/**
 * Which job.
 */
id: JobId, 
/**
 * Steps done.
 */
done: number, 
/**
 * Steps in all.
 */
total: number, 
/**
 * How it ended, once it has.
 */
end: JobEnd | null, };

/**
 * How a person comes into a record.
 */
export type JoinsRecord = { 
/**
 * On which card.
 */
contact_id: ContactId, 
/**
 * In which role.
 */
role: PartyRole, };

/**
 * Says whether a card is of the person that a request is about.
 */
export type JudgeContact = { 
/**
 * Which request; it is open, and nothing of it was carried out.
 */
id: RequestId, 
/**
 * Which card; not the first one of the request.
 */
contact_id: ContactId, 
/**
 * What the owner says of it.
 */
verdict: SamePersonVerdict, };

/**
 * Brings a record that was found by its text into a request, or sets it aside.
 */
export type JudgeRecord = { 
/**
 * Which request.
 */
id: RequestId, 
/**
 * Which record.
 */
record_id: RecordId, 
/**
 * In which role the person comes into it, on which of the request's cards; none where it is not about them.
 */
joins: JoinsRecord | null, };

/**
 * A card that was looked at for a request.
 */
export type JudgedCard = { 
/**
 * Which card.
 */
contact_id: ContactId, 
/**
 * Its name.
 */
name: string, 
/**
 * What the owner said of it.
 */
verdict: SamePersonVerdict, 
/**
 * By what it was found.
 */
sign: SamePersonSign, 
/**
 * When.
 */
judged_on: string, };

/**
 * A ground on which the owner may keep longer; "for a while" is none.
 */
export type KeepGround = "claim" | "legal_duty" | "persons_wish" | "dispute" | "open_invoice" | "breach_investigation";

/**
 * Until when the file of a closed request stays as proof, and why (activity A18).
 */
export type KeptFile = { 
/**
 * The activity.
 */
activity: Words, 
/**
 * Why it is kept.
 */
purpose: Words, 
/**
 * The lawful basis.
 */
basis: Words, 
/**
 * The rule in words.
 */
rule: Words, 
/**
 * Until when, and how that was found.
 */
deadline: DeadlineView, 
/**
 * What holds it now; empty where nothing does.
 */
held_by: Array<Words>, };

/**
 * A contact that is here already.
 */
export type KnownContact = { 
/**
 * Which contact.
 */
id: ContactId, 
/**
 * Its name.
 */
name: string, 
/**
 * Whether an address or number is the same, or only the name.
 */
certain: boolean, };

/**
 * What the owner still has to see to before a text is good.
 */
export type Lacking = "name" | "email" | "website" | "purpose";

/**
 * A language of the screen and of letters; stored and sent as `nl` or `en`.
 */
export type Language = "nl" | "en";

/**
 * A lawful basis of art. 6(1).
 */
export type LawfulBasis = "consent" | "contract" | "legal_obligation" | "vital_interests" | "public_task" | "legitimate_interest";

/**
 * What a length is counted in.
 */
export type LengthUnit = "years" | "months" | "days";

/**
 * A piece of a letter as it is shown.
 */
export type LetterBlock = { "kind": "heading", 
/**
 * Its words.
 */
text: string, } | { "kind": "paragraph", 
/**
 * Its words.
 */
text: string, } | { "kind": "list", 
/**
 * Its entries.
 */
entries: Array<string>, } | { "kind": "table", 
/**
 * What it shows, for who hears it read.
 */
summary: string, 
/**
 * The heads of its columns.
 */
columns: Array<string>, 
/**
 * Its rows, each with a cell for every column.
 */
rows: Array<Array<string>>, } | { "kind": "closing", 
/**
 * The greeting.
 */
greeting: string, 
/**
 * Name, role and business, one line each.
 */
lines: Array<string>, } | { "kind": "enclosures", 
/**
 * Their titles.
 */
titles: Array<string>, };

/**
 * What a letter still lacks.
 */
export type LetterGap = "address" | "sender_address" | "sender_contact" | "signatory" | "recipient";

/**
 * What the owner adds to a letter. Issuing the letter notes it in the file and takes the step that goes with it.
 */
export type LetterParticulars = { 
/**
 * Why: the doubt about who asks (L02), the amount of data (L02b), why more time is needed (L03), why a restriction
 * ends (L08), what the person gave as reason for an objection (L10).
 */
reason?: string, 
/**
 * The proof that is asked for (L02).
 */
proof?: IdentityMethod, 
/**
 * To which recipient (L14).
 */
recipient_id?: RecipientId, 
/**
 * Whether the data go along as a protected file, so that the letter says how it is opened (L04, L12).
 */
package?: boolean, 
/**
 * On which day a restriction ends (L08, and L10 where the use was restricted in the meantime).
 */
lift_on?: string, 
/**
 * To whom the request is sent on (L22).
 */
forwarding?: Forwarding, 
/**
 * Why the request is not acted on, or only for a fee (L20).
 */
excess?: Excess, };

/**
 * A letter before it is issued: nothing is kept of it.
 */
export type LetterPreview = { 
/**
 * The line that says what it is about.
 */
subject: string, 
/**
 * What it says, block by block, from salutation to enclosures.
 */
blocks: Array<LetterBlock>, 
/**
 * Who it is addressed to.
 */
addressee: Array<string>, 
/**
 * What is missing for a letter that can be posted.
 */
missing: Array<LetterGap>, 
/**
 * What the law wants in it and the owner's own texts lack.
 */
lost: Array<ElementView>, 
/**
 * How it lies in its envelope.
 */
envelope: EnvelopeView, 
/**
 * Why to look once more where it goes, before it goes out (domain.md T18).
 */
look_again: Array<AddressDoubt>, 
/**
 * What says, when it is issued, that the letter and its annexes are still the same.
 */
token: string, };

/**
 * A letter to somebody who does not exist, with a text that is not saved yet.
 */
export type LetterTextPreview = { 
/**
 * The line that says what it is about.
 */
subject: string, 
/**
 * Who it is addressed to.
 */
addressee: Array<string>, 
/**
 * What it says, each block with the passages that stand in it; a block without is not the owner's to adapt.
 */
blocks: Array<PreviewedBlock>, 
/**
 * Whether the passage is the subject.
 */
in_subject: boolean, 
/**
 * What the law wants in the passage and this text lacks.
 */
lost: Array<ElementView>, };

/**
 * Why a text cannot stand in a letter.
 */
export type LetterTextProblem = { "kind": "braces" } | { "kind": "unknown_field", 
/**
 * What stands between the braces.
 */
name: string, } | { "kind": "field_of_another_passage", 
/**
 * The field's code.
 */
name: string, } | { "kind": "lacking", 
/**
 * What it lacks.
 */
elements: Array<ElementView>, };

/**
 * Names a text, to return to the standard one.
 */
export type LetterTextRef = { 
/**
 * The code of the passage.
 */
passage: string, 
/**
 * In which language.
 */
language: Language, };

/**
 * All letters with their texts.
 */
export type LetterTexts = { 
/**
 * The letters, in the order of their numbers.
 */
letters: Array<LetterWithTexts>, 
/**
 * The passages; one may stand in several letters.
 */
passages: Array<PassageView>, };

/**
 * A letter of which texts may be adapted.
 */
export type LetterWithTexts = { 
/**
 * Which letter.
 */
kind: DocumentKind, 
/**
 * Its number in the list of letters: "L01".
 */
number: string, 
/**
 * The codes of its passages in the order in which they stand.
 */
passages: Array<string>, };

/**
 * How letters look.
 */
export type Letterhead = { 
/**
 * On which side envelopes have their window.
 */
window_side: WindowSide, };

/**
 * A class of claims with its limitation period (Dutch Civil Code).
 */
export type LimitationClass = "rest_3_306" | "performance_3_307_1" | "indefinite_time_3_307_2" | "periodic_sums_3_308" | "undue_payment_3_309" | "damages_3_310" | "environmental_damage_3_310_2" | "injury_3_310_5" | "breach_3_311" | "judgment_3_324" | "judgment_periodic_3_324_3" | "sale_defects_7_23" | "consumer_price_7_28";

/**
 * Says after the intake which contact a request is about.
 */
export type LinkRequestContact = { 
/**
 * Which request; it has no contact yet and is open.
 */
id: RequestId, 
/**
 * Which contact.
 */
contact_id: ContactId, };

/**
 * A request that came in the same message as another.
 */
export type LinkedRequest = { 
/**
 * Which request.
 */
id: RequestId, 
/**
 * Its number.
 */
number: string, 
/**
 * Which right.
 */
right: Right, 
/**
 * Where it stands.
 */
state: RequestState, };

/**
 * A page of the list of contacts.
 */
export type ListContacts = { 
/**
 * What is searched for; empty for all. Diacritics and case do not matter.
 */
text: string, 
/**
 * Where the page begins, as the previous page gave it.
 */
after: string | null, };

/**
 * A page of the log, newest first.
 */
export type ListLog = { 
/**
 * Rows before this number; the newest where it is left out.
 */
before: number | null, };

/**
 * Asks for a page of the list.
 */
export type ListNotToKeep = { 
/**
 * Where it begins; none for the newest.
 */
before: number | null, };

/**
 * A page of one of the tables of Gegevens.
 */
export type ListRecords = { 
/**
 * Which kind; none for all.
 */
kind: RecordKind | null, 
/**
 * What is searched for; empty for all.
 */
text: string, 
/**
 * Which status; none for all.
 */
status: DeadlineStatusFilter | null, 
/**
 * Where the page begins, as the previous page gave it.
 */
after: string | null, };

/**
 * Rows of the log.
 */
export type LogPage = { 
/**
 * At most a hundred.
 */
rows: Array<LogRow>, 
/**
 * How many there are in all.
 */
total: number, 
/**
 * Where the next page begins.
 */
next: number | null, };

/**
 * A row of the log: no names.
 */
export type LogRow = { 
/**
 * Its number in the chain.
 */
seq: number, 
/**
 * When, in UTC.
 */
at: string, 
/**
 * What was done, as a code that the window has a sentence for.
 */
action: string, 
/**
 * What it was done to, as a code.
 */
subject_kind: string | null, 
/**
 * Its id.
 */
subject_id: string | null, 
/**
 * Counts, codes and dates.
 */
detail: Array<[string, string]>, 
/**
 * The first characters of its hash.
 */
hash: string, };

/**
 * What verifying the chain gave.
 */
export type LogVerification = { 
/**
 * Whether every row follows from the one before.
 */
intact: boolean, 
/**
 * How many rows were looked at.
 */
rows: number, 
/**
 * The first row that does not follow.
 */
first_broken: number | null, 
/**
 * Whether the oldest end was cut off by its own rule.
 */
cut: boolean, };

/**
 * The logo, for showing in the window.
 */
export type Logo = { 
/**
 * `image/png` or `image/jpeg`; none without a logo.
 */
media_type: string | null, 
/**
 * Its bytes in base64.
 */
base64: string, };

/**
 * Looks for all that is kept of a person, without a request; nothing of it is kept.
 */
export type LookUpPerson = { 
/**
 * The person's card; none for somebody without one.
 */
contact_id: ContactId | null, 
/**
 * With what; none for what the card has.
 */
keys: SearchKeys | null, };

/**
 * How the moment of receipt is known.
 */
export type MailArrival = "server" | "sender";

/**
 * Attachments of one kind.
 */
export type MailAttachment = { 
/**
 * Which kind.
 */
kind: MailAttachmentKind, 
/**
 * How many.
 */
count: number, };

/**
 * A kind of attachment.
 */
export type MailAttachmentKind = "picture" | "pdf" | "mail" | "document" | "other";

/**
 * Who sent a mail on.
 */
export type MailForwarded = { 
/**
 * Their name, or their address where there is no name.
 */
name: string, 
/**
 * The day on which the first mail was sent, where it is known.
 */
first_sent_on: string | null, };

/**
 * Asks who gets a newsletter.
 */
export type MailingListOf = { 
/**
 * Which of the two newsletters: that to customers (A02) or that to those who signed up (A03).
 */
audience: SubscriptionAudience, };

/**
 * Who gets a newsletter today and who does not.
 */
export type MailingListView = { 
/**
 * Which newsletter.
 */
audience: SubscriptionAudience, 
/**
 * How many are on the list.
 */
on_total: number, 
/**
 * How many by ground.
 */
grounds: Array<[GroundKind, number]>, 
/**
 * Those on it, at most two hundred.
 */
on: Array<MailingRow>, 
/**
 * How many are not on the list.
 */
off_total: number, 
/**
 * Those who are not, by the weightiest reason.
 */
off: Array<MailingOff>, };

/**
 * Those who are not on a list for one reason.
 */
export type MailingOff = { 
/**
 * The reason.
 */
reason: WhyInactive, 
/**
 * How many.
 */
count: number, 
/**
 * Who, at most fifty.
 */
rows: Array<MailingRow>, };

/**
 * Somebody who is on a list or not.
 */
export type MailingRow = { 
/**
 * The subscription.
 */
record_id: RecordId, 
/**
 * Who.
 */
contact_id: ContactId, 
/**
 * The name as shown.
 */
name: string, 
/**
 * The address.
 */
address: string, 
/**
 * Since when, for somebody who is on the list of those who are not to be approached.
 */
since: string | null, };

/**
 * The owner's word on the columns.
 */
export type MapTable = { 
/**
 * Which file.
 */
token: string, 
/**
 * Which sheet, counted from 0.
 */
sheet: number, 
/**
 * What it is of.
 */
kind: TableKind, 
/**
 * What each column holds; none to have it guessed anew, without a look at the rows.
 */
columns: Array<TableField | null> | null, 
/**
 * Which number of a date is the day, where that was asked.
 */
day_order: DayOrder | null, 
/**
 * Which mark stands before the cents, where that was asked.
 */
decimal_mark: DecimalMark | null, 
/**
 * How invoices stand of which the table does not say it, where that was asked.
 */
invoice_state: InvoiceState | null, 
/**
 * What became of quotes of which the table does not say it, where that was asked.
 */
quote_outcome: QuoteOutcome | null, };

/**
 * A moment as the wall's clock said it, and as an instant.
 */
export type MomentView = { 
/**
 * The instant.
 */
at: string, 
/**
 * The date and time in the Netherlands.
 */
local: string, 
/**
 * Which of two, in the hour that comes twice.
 */
fold: Fold | null, 
/**
 * In words.
 */
words: Words, };

/**
 * An activity by its name.
 */
export type NamedActivity = { 
/**
 * Which activity.
 */
id: ActivityId, 
/**
 * Its name.
 */
name: Words, };

/**
 * Why people need not be told one by one of a high risk (art. 34(3)).
 */
export type NoNoticeGround = "unintelligible" | "risk_removed" | "too_much_effort";

/**
 * Why a request is not acted on, as the person was told (art. 12(5)).
 */
export type NotActedOnView = { 
/**
 * The fee in cents for which it is acted on; none where it is refused.
 */
fee_cents: number | null, 
/**
 * What shows that the right is not used for its purpose.
 */
objective: string, 
/**
 * What shows that this is meant.
 */
subjective: string, 
/**
 * When the person was told.
 */
told_on: string, };

/**
 * What may stand somewhere by mistake.
 */
export type NotToKeep = "citizen_service_number" | "old_vat_number" | "identity_paper";

/**
 * In which field of a card or record it stands.
 */
export type NotToKeepField = "subject" | "content" | "reaction" | "description" | "vat_id" | "correspondence" | "ground" | "note" | "points";

/**
 * A page of the list.
 */
export type NotToKeepPage = { 
/**
 * The places, the newest first.
 */
rows: Array<NotToKeepRow>, 
/**
 * How many there are in all.
 */
total: number, 
/**
 * Where the next page begins; none on the last.
 */
next: number | null, };

/**
 * A card or a record.
 */
export type NotToKeepPlace = { "on": "contact", 
/**
 * Whose.
 */
id: ContactId, } | { "on": "record", 
/**
 * Which.
 */
id: RecordId, 
/**
 * What kind.
 */
kind: RecordKind, 
/**
 * The day that it bears.
 */
dated_on: string, };

/**
 * A place where something may stand that is not to be kept. The number itself is not in it.
 */
export type NotToKeepRow = { 
/**
 * Where it stands.
 */
place: NotToKeepPlace, 
/**
 * Of whom: the names on the record, or that on the card.
 */
names: Array<string>, 
/**
 * What it may be.
 */
kind: NotToKeep, 
/**
 * In which fields.
 */
fields: Array<NotToKeepField>, };

/**
 * Notes a report to the authority.
 */
export type NoteBreachReport = { 
/**
 * The breach.
 */
id: BreachId, 
/**
 * Its phase.
 */
phase: ReportPhase, 
/**
 * When it was made.
 */
told_at: WallTime, 
/**
 * The authority's number.
 */
authority_number: string, 
/**
 * What was added.
 */
added: string, 
/**
 * Where what was sent is kept.
 */
form_kept: string, 
/**
 * Why it is late, where it is.
 */
late_reason: string, };

/**
 * Notes that people were told: one of them, or all who have a letter.
 */
export type NoteBreachTold = { 
/**
 * The breach.
 */
id: BreachId, 
/**
 * Who; none for all who have a letter and were not told.
 */
contact_id: ContactId | null, 
/**
 * How.
 */
channel: PersonChannel, 
/**
 * When.
 */
told_on: string, };

/**
 * Writes down that data were given to a recipient.
 */
export type NoteDisclosure = { 
/**
 * Of whom, in what.
 */
of: DisclosureOf, 
/**
 * To whom.
 */
recipient: ReceiverForm, 
/**
 * When.
 */
given_on: string, 
/**
 * Which data, in words.
 */
what: string, 
/**
 * Why.
 */
reason: string, };

/**
 * A card with a note that names a person.
 */
export type NoteNaming = { 
/**
 * Whose card.
 */
contact_id: ContactId, 
/**
 * Whose it is.
 */
name: string, 
/**
 * The words around what was found.
 */
passage: string, };

/**
 * Notes that somebody was told, by the notice or in another way.
 */
export type NoteNoticeGiven = { 
/**
 * Which party.
 */
party_id: PartyId, 
/**
 * When; none to take it back.
 */
given_on: string | null, };

/**
 * Notes what came of telling a recipient.
 */
export type NoteNoticeOutcome = { 
/**
 * Which request.
 */
id: RequestId, 
/**
 * Which recipient.
 */
recipient_id: RecipientId, 
/**
 * What it was told.
 */
action: NoticeAction, 
/**
 * What came of it.
 */
outcome: NoticeOutcome, };

/**
 * Notes that somebody looked again.
 */
export type NoteReassessment = { 
/**
 * Which request.
 */
id: RequestId, 
/**
 * Who looked.
 */
looked_by: string, 
/**
 * What the person thinks of it.
 */
persons_view: string, 
/**
 * What was decided.
 */
outcome: string, };

/**
 * Notes what a search outside the program gave.
 */
export type NoteSearch = { 
/**
 * Which request.
 */
id: RequestId, 
/**
 * The place's code.
 */
place: string, 
/**
 * What came of it.
 */
result: SearchResult, 
/**
 * With what was looked there; none for what the person is looked for with in this program.
 */
search_words?: string, 
/**
 * Whether the business does not use the place at all: no request asks it any more.
 */
never_used?: boolean, };

/**
 * Notes that somebody looked a second time.
 */
export type NoteSecondLook = { 
/**
 * Which request.
 */
id: RequestId, 
/**
 * When.
 */
looked_on: string, 
/**
 * What was weighed.
 */
words: string, };

/**
 * Says that a text was copied.
 */
export type NoteTextCopied = { 
/**
 * Which text.
 */
kind: ShortTextKind, 
/**
 * In which language.
 */
language: Language, 
/**
 * What was copied.
 */
text: string, };

/**
 * Notes to which other business the data were sent, as the person asked, and that they came.
 */
export type NoteTransfer = { 
/**
 * Which request.
 */
id: RequestId, 
/**
 * To whom; empty where they go to the person alone.
 */
receiver: string, 
/**
 * When; only with a receiver.
 */
sent_on: string | null, 
/**
 * When who got them said that they had come.
 */
confirmed_on: string | null, };

/**
 * What was done with data that a recipient has as well (art. 19).
 */
export type NoticeAction = "corrected" | "erased" | "restricted" | "released";

/**
 * What makes the last day to tell (art. 14(3)): whatever comes first.
 */
export type NoticeDueBy = "first_letter" | "first_disclosure" | "one_month";

/**
 * Why somebody need not be told (art. 14(5) GDPR, art. 41(1) UAVG).
 */
export type NoticeException = "already_informed" | "impossible" | "too_much_effort" | "defeats_purpose" | "professional_secrecy" | "protects_others" | "civil_claim";

/**
 * An exception that can be recorded.
 */
export type NoticeExceptionChoice = { 
/**
 * Which.
 */
exception: NoticeException, 
/**
 * In words.
 */
words: Words, 
/**
 * Where the law says so.
 */
article: Words, 
/**
 * What to know before choosing it.
 */
warning: Words | null, };

/**
 * An exception as it was recorded.
 */
export type NoticeExceptionView = { 
/**
 * Which, in words.
 */
words: Words, 
/**
 * Where the law says so.
 */
article: Words, 
/**
 * Why, in the owner's words.
 */
reason: string, 
/**
 * The day on which it ends.
 */
until: string, };

/**
 * Names somebody in a case file.
 */
export type NoticeOf = { 
/**
 * Which party.
 */
party_id: PartyId, };

/**
 * What came of telling a recipient.
 */
export type NoticeOutcome = "confirmed" | "no_answer" | "cannot";

/**
 * From whom the data came (art. 14(2)(f)); its words follow "wij kregen deze gegevens" and "we received these data".
 */
export type NoticeSource = "client" | "public_sources" | "client_and_public_sources" | "own_representative" | "somebody_else";

/**
 * Where it stands with telling somebody.
 */
export type NoticeStandingView = { "kind": "does_not_apply" } | { "kind": "told", 
/**
 * When.
 */
on: string, } | { "kind": "excepted", 
/**
 * The day on which it ends.
 */
until: string, } | { "kind": "to_tell", 
/**
 * The last day.
 */
day: string, 
/**
 * Days until then; below zero once it has passed.
 */
days_left: number, 
/**
 * Whether it has passed.
 */
late: boolean, 
/**
 * When an exception ended that held before.
 */
exception_ended_on: string | null, };

/**
 * How a recipient is told (art. 19).
 */
export type NoticeWay = "letter" | "own_way" | "not_told";

/**
 * What people are told, in their language (art. 34(2)); each line is a sentence.
 */
export type NoticeWords = { 
/**
 * The language.
 */
language: Language, 
/**
 * What happened, as it follows a colon.
 */
what: string, 
/**
 * What may come of it.
 */
consequences: string, 
/**
 * What was done.
 */
done: string, 
/**
 * What is going to be done.
 */
planned: string, 
/**
 * What they can do themselves.
 */
advice: string, };

/**
 * Asks for an activity.
 */
export type OpenActivity = { 
/**
 * Which activity.
 */
id: ActivityId, };

/**
 * What the frame around each page needs.
 */
export type OpenAdministration = { 
/**
 * The business's name.
 */
business_name: string, 
/**
 * The language on screen.
 */
language: Language, 
/**
 * Light, dark, or as the system has it.
 */
theme: Theme, 
/**
 * The text size in percent: 100, 125, 150 or 200.
 */
text_size_percent: number, 
/**
 * Minutes without a key or click before the administration locks.
 */
lock_after_minutes: number, 
/**
 * Whether two groups of the recovery sheet were typed back.
 */
recovery_sheet_confirmed: boolean, 
/**
 * The word of the last thing that can be undone.
 */
undo: UndoKind | null, 
/**
 * Whether it is the sample business, in which all people are invented.
 */
sample: boolean, };

/**
 * Asks for a balancing test.
 */
export type OpenBalancingTest = { 
/**
 * Which test.
 */
id: BalancingTestId, };

/**
 * One contact.
 */
export type OpenContact = { 
/**
 * Which contact.
 */
id: ContactId, };

/**
 * Asks for a recipient.
 */
export type OpenRecipient = { 
/**
 * Which recipient.
 */
id: RecipientId, };

/**
 * One record.
 */
export type OpenRecord = { 
/**
 * Which record.
 */
id: RecordId, };

/**
 * Asks for a request's page.
 */
export type OpenRequest = { 
/**
 * Which request.
 */
id: RequestId, };

/**
 * Opens a restricted record for one of the uses that the law leaves (art. 18(2)); that it was opened is logged.
 */
export type OpenRestricted = { 
/**
 * Which record.
 */
id: RecordId, 
/**
 * For what.
 */
used_for: RestrictedUse, };

/**
 * Asks for a run's page.
 */
export type OpenRun = { 
/**
 * Which run.
 */
id: ErasureRunId, };

/**
 * Asks for the sample business, looking as the window looks now.
 */
export type OpenSample = { 
/**
 * The language on screen.
 */
language: Language, 
/**
 * Light, dark, or as the system has it.
 */
theme: Theme, 
/**
 * The text size in percent: 100, 125, 150 or 200.
 */
text_size_percent: number, };

/**
 * Asks for the round of a year.
 */
export type OpenYearRound = { 
/**
 * Which; this year's where it is left out.
 */
year: number | null, };

/**
 * A case file in which the person stands against a client.
 */
export type OpposedCaseView = { 
/**
 * Which.
 */
record_id: RecordId, 
/**
 * What it is called.
 */
title: string, 
/**
 * The client.
 */
client: string, };

/**
 * A text of the owner's.
 */
export type OwnText = { 
/**
 * What it says, with fields in double braces.
 */
text: string, 
/**
 * When it was written.
 */
changed_on: string, 
/**
 * What the law wants and it lacks.
 */
lost: Array<ElementView>, };

/**
 * A package that was made of the data of an answer. The password is shown once and kept nowhere.
 */
export type PackageMade = { 
/**
 * The password: four groups of four signs.
 */
password: string, 
/**
 * The page that opens itself.
 */
page_id: DocumentId, 
/**
 * The ZIP.
 */
zip_id: DocumentId, 
/**
 * The day on which both files go.
 */
expires_on: string, };

/**
 * A part with what it says; a day as "2026-11-24".
 */
export type PartValue = { 
/**
 * Which part.
 */
part: RectifiablePart, 
/**
 * What it says.
 */
value: string, };

/**
 * A party as typed.
 */
export type PartyForm = { 
/**
 * Which contact.
 */
contact_id: ContactId, 
/**
 * In which role.
 */
role: PartyRole, };

/**
 * Names a party of a record: contact, role and activity.
 */
export type PartyId = string;

/**
 * A party with the contact's name.
 */
export type PartyName = { 
/**
 * Which party.
 */
id: PartyId, 
/**
 * Which contact.
 */
contact_id: ContactId, 
/**
 * Its name.
 */
name: string, 
/**
 * Its role.
 */
role: PartyRole, 
/**
 * The activity.
 */
activity_id: ActivityId, };

/**
 * What somebody is in a record.
 */
export type PartyRole = "contact" | "customer" | "requester" | "client" | "counter_party" | "other_person" | "payer" | "subscriber" | "commenter" | "visitor" | "reporter";

/**
 * A party of a record, with why and until when.
 */
export type PartyView = { 
/**
 * Who.
 */
party: PartyName, 
/**
 * The activity in words.
 */
activity: Words, 
/**
 * Why, as a clause that follows the activity's name.
 */
purpose: Words, 
/**
 * The lawful basis in words.
 */
basis: Words, 
/**
 * The rule in words.
 */
rule: Words, 
/**
 * Until when.
 */
deadline: DeadlineView, 
/**
 * What holds it.
 */
holds: Array<HoldView>, };

/**
 * The text of a passage in one language.
 */
export type PassageText = { 
/**
 * The standard text.
 */
standard: string, 
/**
 * The owner's, where there is one.
 */
own: OwnText | null, };

/**
 * A passage with its texts.
 */
export type PassageView = { 
/**
 * Its code.
 */
code: string, 
/**
 * What it says, or when it is used.
 */
what: Words, 
/**
 * Whether it may have more than one line.
 */
lines: boolean, 
/**
 * The longest text, in characters.
 */
characters_max: number, 
/**
 * The fields that may stand in it.
 */
fields: Array<FieldView>, 
/**
 * What the law wants in it.
 */
must: Array<ElementView>, 
/**
 * The text in Dutch.
 */
nl: PassageText, 
/**
 * The text in English.
 */
en: PassageText, };

/**
 * What was asked of the requester.
 */
export type PauseKind = "identity" | "clarification";

/**
 * A stretch in which the clock stands still.
 */
export type PauseView = { 
/**
 * What was asked.
 */
kind: PauseKind, 
/**
 * When it was asked.
 */
asked_on: string, 
/**
 * When the answer came.
 */
received_on: string | null, 
/**
 * When the requester was reminded of it.
 */
reminded_on: string | null, 
/**
 * Why it was asked.
 */
reason: string, 
/**
 * The proof that was asked for, where the question is about who asks.
 */
proof: IdentityMethod | null, 
/**
 * Whether it counts: asked in time and with a reason.
 */
counts: boolean, };

/**
 * A payment.
 */
export type Payment = { 
/**
 * The day on which it was booked.
 */
booked_on: string, 
/**
 * Its amount in cents.
 */
amount_cents: number, 
/**
 * The account that it came from.
 */
account_number: string, 
/**
 * Who holds that account.
 */
account_holder: string, 
/**
 * What it says.
 */
description: string, 
/**
 * The invoice that it pays.
 */
invoice_id: RecordId | null, };

/**
 * How a person was told of a breach (art. 34).
 */
export type PersonChannel = "letter" | "email" | "phone" | "in_person";

/**
 * What was found of a person.
 */
export type PersonFound = { 
/**
 * With what was looked.
 */
keys: SearchKeys, 
/**
 * When the owner looked with keys of their own; none before that.
 */
searched_on: string | null, 
/**
 * Cards: those the request is about, those that may be of the same person, those of somebody else.
 */
cards: Array<FoundCard>, 
/**
 * Records that have a key in their text, without the person as a party.
 */
records: Array<FoundRecord>, 
/**
 * Other request files that name the person.
 */
requests: Array<FoundRequest>, 
/**
 * Whether there is more than is shown: a narrower search shows the rest.
 */
more: boolean, 
/**
 * Whether cards and records can still be brought into the request.
 */
can_judge: boolean, };

/**
 * All that is kept of a person.
 */
export type PersonKept = { 
/**
 * With what was looked.
 */
keys: SearchKeys, 
/**
 * The records of the card, the newest first.
 */
theirs: Array<FoundRecord>, 
/**
 * Other cards that may be of the same person.
 */
cards: Array<FoundCard>, 
/**
 * Records of others that have a key in their text.
 */
naming: Array<FoundRecord>, 
/**
 * Cards of others with a note that has a key in it.
 */
notes: Array<NoteNaming>, 
/**
 * The request files of the person, with their letters.
 */
requests: Array<FoundRequest>, 
/**
 * The letters to the person without a request.
 */
letters: Array<RecordLetter>, 
/**
 * How many records are restricted and therefore not shown (art. 18).
 */
restricted: number, 
/**
 * Whether there is more than is shown: a narrower search shows the rest.
 */
more: boolean, };

/**
 * Somebody who cannot be written to.
 */
export type PersonWithoutAddress = { 
/**
 * Who.
 */
contact_id: ContactId, 
/**
 * The name as shown.
 */
name: string, };

/**
 * The phases of a session.
 */
export type Phase = "none" | "closed" | "open";

/**
 * Restricts the use of what a request is about.
 */
export type PlaceRestriction = { 
/**
 * Which request.
 */
id: RequestId, 
/**
 * On which ground; left out where the request itself is the ground, as long as it is open.
 */
ground?: RestrictionGround, 
/**
 * Of which parties; nothing for all that are to be restricted.
 */
parties: Array<PartyId>, };

/**
 * Contact points of one kind.
 */
export type PointsOfKind = { 
/**
 * Which kind.
 */
kind: ContactPointKind, 
/**
 * How many.
 */
count: number, };

/**
 * How far data are that a person takes along (domain rule 4.2).
 */
export type PortabilityState = "to_prepare" | "prepared" | "sent" | "confirmed";

/**
 * How far the data of a request are.
 */
export type PortabilityView = { 
/**
 * How far they are.
 */
state: PortabilityState, 
/**
 * How many records are given.
 */
given: number, 
/**
 * When they were prepared.
 */
prepared_on: string | null, 
/**
 * To which other business they were sent; empty where they go to the person alone.
 */
receiver: string, 
/**
 * When they were sent there.
 */
sent_on: string | null, 
/**
 * When who got them said that they had come.
 */
confirmed_on: string | null, };

/**
 * A post of the website, to which comments belong.
 */
export type PostForm = { 
/**
 * Which post; none for a new one.
 */
id: PostId | null, 
/**
 * Its title.
 */
title: string, 
/**
 * Its address.
 */
url: string, 
/**
 * The day it was taken off; none while it is online.
 */
removed_on: string | null, };

/**
 * Names a post on the website under which people comment.
 */
export type PostId = string;

/**
 * What the owner prefers.
 */
export type Preferences = { 
/**
 * Language on screen.
 */
language: Language, 
/**
 * Light or dark.
 */
theme: Theme, 
/**
 * 100, 125, 150 or 200.
 */
text_size_percent: number, 
/**
 * Minutes without a key or click before the administration locks: 1 to 120.
 */
lock_after_minutes: number, 
/**
 * How long the business's own backups are kept, in days; letters quote it.
 */
backups_kept_days: number, 
/**
 * Whether Good Friday counts as a public holiday for EU terms (domain.md 3.2).
 */
good_friday_counts: boolean, 
/**
 * What a question to the requester does to the clock of a request (domain.md 3.1).
 */
suspension: SuspensionEffect, 
/**
 * The ordinary last day of a financial year, `MM-DD`.
 */
financial_year_ends: string, };

/**
 * Looks at the notice to one of the people.
 */
export type PreviewBreachLetter = { 
/**
 * The breach.
 */
id: BreachId, 
/**
 * To whom.
 */
contact_id: ContactId, };

/**
 * What the owner wants to erase.
 */
export type PreviewErasure = { 
/**
 * All that can go, or some of it.
 */
selection: Selection, };

/**
 * Asks how a letter of a request would be.
 */
export type PreviewLetter = { 
/**
 * Which request.
 */
id: RequestId, 
/**
 * Which letter.
 */
kind: DocumentKind, 
/**
 * What the letter says that is not in the file yet.
 */
particulars?: LetterParticulars, };

/**
 * Asks how a letter is with a text that is not saved yet.
 */
export type PreviewLetterText = { 
/**
 * Which letter.
 */
kind: DocumentKind, 
/**
 * In which language.
 */
language: Language, 
/**
 * The passage that is being adapted.
 */
passage: string, 
/**
 * Its text as it is typed.
 */
text: string, };

/**
 * A line of a preview.
 */
export type PreviewLine = { 
/**
 * The activity.
 */
activity: Words, 
/**
 * The kind of record, or the file of a request.
 */
kind: ErasedCategory, 
/**
 * The rule in words.
 */
rule: Words, 
/**
 * How many.
 */
count: number, };

/**
 * A block of a letter, with the passages that stand in it.
 */
export type PreviewedBlock = { 
/**
 * What it says.
 */
block: LetterBlock, 
/**
 * The codes of the passages.
 */
passages: Array<string>, };

/**
 * A sentence of a text, with why it stands there.
 */
export type PrivacySentence = { 
/**
 * Why.
 */
reason: SentenceReason, 
/**
 * What it says.
 */
words: Words, };

/**
 * A short privacy text as it follows from the register today.
 */
export type PrivacyText = { 
/**
 * For which place.
 */
kind: ShortTextKind, 
/**
 * The activities that it is about.
 */
about: Array<Words>, 
/**
 * The text, sentence by sentence; none where the business does nothing of what it is about.
 */
sentences: Array<PrivacySentence>, 
/**
 * The right to object, which stands apart (art. 21(4)).
 */
objection: Array<PrivacySentence>, 
/**
 * The whole text, as it is copied.
 */
whole: Words, 
/**
 * What the owner still has to see to.
 */
lacking: Array<Lacking>, 
/**
 * When it was last copied, at most once in each language.
 */
copied: Array<CopiedOn>, };

/**
 * What the program proposes.
 */
export type Proposal = { 
/**
 * What becomes of it.
 */
outcome: BreachOutcome, 
/**
 * How large the risk is; none where it is no breach.
 */
risk: RiskLevel | null, 
/**
 * Why, the weightiest first.
 */
reasons: Array<AssessmentReason>, 
/**
 * Whether the people are told by a public communication instead of one by one.
 */
public: boolean, };

/**
 * Publishes the draft as it was shown.
 */
export type PublishStatement = { 
/**
 * Since when it applies; where people are told themselves, not before tomorrow.
 */
valid_from: string, 
/**
 * Why, as it follows "De reden is:" in the letter; the English follows the Dutch where it is empty.
 */
reason: Words, 
/**
 * The token of the draft that was shown.
 */
token: string, };

/**
 * A published version with its text.
 */
export type PublishedStatementView = { 
/**
 * Which version.
 */
version: StatementVersionRow, 
/**
 * What it says.
 */
statement: Statement, 
/**
 * The SHA-256 of the Dutch text, in hexadecimal digits.
 */
sha256_nl: string, 
/**
 * The SHA-256 of the English text.
 */
sha256_en: string, };

/**
 * A quote.
 */
export type Quote = { 
/**
 * Its number.
 */
number: string, 
/**
 * Its date.
 */
dated_on: string, 
/**
 * Its total in cents.
 */
amount_cents: number, 
/**
 * What became of it.
 */
outcome: QuoteOutcome, 
/**
 * Whether the owner counts it as part of the administration (domain.md A05).
 */
part_of_administration: boolean, 
/**
 * What was offered.
 */
content: string, 
/**
 * The agreement that it led to.
 */
agreement_id: RecordId | null, };

/**
 * What became of a quote.
 */
export type QuoteOutcome = "open" | "accepted" | "refused" | "lapsed";

/**
 * What came of looking again.
 */
export type ReassessmentView = { 
/**
 * Who looked.
 */
looked_by: string, 
/**
 * What the person thinks of it; empty where they said nothing.
 */
persons_view: string, 
/**
 * What was decided.
 */
outcome: string, 
/**
 * When.
 */
done_on: string, };

/**
 * Why a day of receipt is changed.
 */
export type ReceiptChangeReason = "typing_mistake" | "earlier_arrival" | "arrived_at_processor";

/**
 * A recipient that something can be given to.
 */
export type ReceiverChoice = { 
/**
 * Which recipient.
 */
id: RecipientId, 
/**
 * Its name.
 */
name: string, };

/**
 * To whom data were given: one that the register has, or a new one, which it gets.
 */
export type ReceiverForm = { "receiver": "known", 
/**
 * Which recipient.
 */
id: RecipientId, } | { "receiver": "new", 
/**
 * Its name.
 */
name: string, 
/**
 * What it is under the law; none where that is not known.
 */
role: RecipientRole | null, 
/**
 * The country where the data went; empty where that is not known.
 */
country: string, 
/**
 * What protects data that leave the EEA.
 */
mechanism: TransferMechanism, };

/**
 * A recipient as typed.
 */
export type RecipientForm = { 
/**
 * Which recipient; none for a new one.
 */
id: RecipientId | null, 
/**
 * Its name.
 */
name: string, 
/**
 * Processor, controller, joint controller, or not known yet.
 */
role: RecipientRole | null, 
/**
 * The country where data go; empty where it is not known yet.
 */
country: string, 
/**
 * What protects data that leave the EEA.
 */
mechanism: TransferMechanism, 
/**
 * A note.
 */
note: Words, 
/**
 * When this was last looked up.
 */
checked_on: string | null, 
/**
 * When it ended.
 */
ended_on: string | null, 
/**
 * The desk or person that a letter is for.
 */
contact: string, 
/**
 * Street and number, or a post-office box.
 */
street: string, 
/**
 * Postcode.
 */
postcode: string, 
/**
 * Town.
 */
town: string, 
/**
 * The country of the postal address, where it is abroad.
 */
address_country: string, 
/**
 * E-mail address.
 */
email: string, };

/**
 * Names a recipient or processor.
 */
export type RecipientId = string;

/**
 * A recipient of data that something was done with.
 */
export type RecipientNoticeView = { 
/**
 * Which recipient.
 */
recipient_id: RecipientId, 
/**
 * Its name.
 */
name: string, 
/**
 * What it is told.
 */
action: NoticeAction, 
/**
 * The last day on which data that it is about were given to it, where that was written down.
 */
given_on: string | null, 
/**
 * Whether it can be told now, or told otherwise.
 */
may_tell: boolean, 
/**
 * How it was told, and when.
 */
told: RecipientTold | null, 
/**
 * The day on which the owner is reminded that no confirmation came.
 */
remind_on: string | null, };

/**
 * The page of a recipient.
 */
export type RecipientPage = { 
/**
 * Its name, role, place and address.
 */
form: RecipientForm, 
/**
 * The activities in use that share data with it.
 */
activities: Array<Words>, 
/**
 * What the pack would have the owner find out.
 */
look_up: Array<Words>, 
/**
 * By which sign its role was recognised.
 */
role_sign: RoleSign | null, 
/**
 * When.
 */
role_checked_on: string | null, 
/**
 * The sign that the pack proposes.
 */
proposed_sign: RoleSign | null, 
/**
 * How far the agreement, or the end of the service, is.
 */
status: AgreementStatus, 
/**
 * Its dates.
 */
dates: AgreementDates, 
/**
 * Which version of the agreement was signed.
 */
version: string, 
/**
 * The steps that can be taken now.
 */
steps: Array<AgreementStep>, 
/**
 * What asks for attention.
 */
call: AgreementCall | null, 
/**
 * The points of art. 28 that were found in the agreement.
 */
clauses: Array<AgreementClause>, 
/**
 * Within how many hours it reports a breach.
 */
breach_hours: number | null, 
/**
 * Where it keeps the data.
 */
locations: string, 
/**
 * Who works for it in its turn.
 */
sub_processors: Array<SubProcessorForm>, 
/**
 * Where its own statement is.
 */
privacy_page: string, 
/**
 * The countries in words.
 */
country: Words, 
/**
 * What carries data outside Europe.
 */
transfer: Transfer, 
/**
 * What is wanting in that.
 */
gaps: Array<TransferGap>, 
/**
 * Whether data may not go while that is wanting.
 */
forbidden: boolean, 
/**
 * When the list of approved countries was last compared with its sources.
 */
adequacy_as_of: string, 
/**
 * What happened with the agreement and the service, newest first.
 */
history: Array<TakenStepView>, };

/**
 * What a recipient is under the law; a processor needs an agreement (art. 28).
 */
export type RecipientRole = "processor" | "controller" | "joint_controller" | "public_authority";

/**
 * How a recipient was told.
 */
export type RecipientTold = { 
/**
 * How.
 */
way: NoticeWay, 
/**
 * Why not, where it was not told.
 */
reason: string, 
/**
 * When.
 */
told_on: string, 
/**
 * The letter, where the program wrote it.
 */
document_id: DocumentId | null, 
/**
 * What came of it.
 */
outcome: NoticeOutcome | null, 
/**
 * When that was noted.
 */
outcome_on: string | null, };

/**
 * A recipient as shown.
 */
export type RecipientView = { 
/**
 * The recipient as the form takes it back.
 */
form: RecipientForm, 
/**
 * The activities that use it.
 */
activities: Array<Words>, 
/**
 * Whether something is still to be looked up ("zelf nagaan").
 */
look_up: boolean, 
/**
 * How far the agreement with it is; none where it is no processor.
 */
agreement: AgreementStatus | null, };

/**
 * What a record says, by its kind.
 */
export type RecordFields = { "kind": "contact_moment" } & ContactMoment | { "kind": "quote" } & Quote | { "kind": "invoice" } & Invoice | { "kind": "payment" } & Payment | { "kind": "agreement" } & Agreement | { "kind": "case_file" } & CaseFile | { "kind": "subscription" } & Subscription | { "kind": "comment" } & Comment | { "kind": "technical_data" } & TechnicalData;

/**
 * A record as typed.
 */
export type RecordForm = { 
/**
 * Which record; none for a new one.
 */
id: RecordId | null, 
/**
 * Who is in it; at least one.
 */
parties: Array<PartyForm>, 
/**
 * What it says.
 */
fields: RecordFields, };

/**
 * Names a record (gegeven).
 */
export type RecordId = string;

/**
 * A kind of record (gegeven).
 */
export type RecordKind = "contact_moment" | "quote" | "invoice" | "payment" | "agreement" | "case_file" | "subscription" | "comment" | "technical_data";

/**
 * A letter to a person that belongs to a record.
 */
export type RecordLetter = { 
/**
 * Which record.
 */
record_id: RecordId, 
/**
 * What kind.
 */
kind: DocumentKind, 
/**
 * When it was issued.
 */
issued_on: string, };

/**
 * Records why somebody need not be told, for the time being.
 */
export type RecordNoticeException = { 
/**
 * Which party.
 */
party_id: PartyId, 
/**
 * Which exception.
 */
exception: NoticeException, 
/**
 * Why.
 */
reason: string, 
/**
 * The day on which it ends.
 */
until: string, };

/**
 * The records found.
 */
export type RecordPage = { 
/**
 * At most fifty.
 */
rows: Array<RecordRow>, 
/**
 * How many there are in all.
 */
total: number, 
/**
 * How many records are restricted, so that they are in no list and no other count (art. 18).
 */
restricted: number, 
/**
 * How many of each kind there are, for the tabs.
 */
kinds: Array<[RecordKind, number]>, 
/**
 * Where the next page begins.
 */
next: string | null, };

/**
 * A record in a table.
 */
export type RecordRow = { 
/**
 * Which record.
 */
id: RecordId, 
/**
 * The day it is found under.
 */
dated_on: string, 
/**
 * What it is.
 */
fields: RecordFields, 
/**
 * Of whom.
 */
parties: Array<PartyName>, 
/**
 * Until when the last of its parties is kept.
 */
deadline: DeadlineView, 
/**
 * Whether a newsletter may go to the person, where the record is a subscription.
 */
subscription?: SubscriptionStanding, };

/**
 * A record with all its parties.
 */
export type RecordView = { 
/**
 * The record as the form takes it back.
 */
form: RecordForm, 
/**
 * Its parties, each with its own reason and day.
 */
parties: Array<PartyView>, 
/**
 * Papers that belong to it: the invoice under a quote, the payment of an invoice.
 */
related: Array<RelatedRecord>, 
/**
 * Since when it is in the administration.
 */
entered_on: string, 
/**
 * Whether a newsletter may go to the person, where the record is a subscription.
 */
subscription?: SubscriptionStanding, 
/**
 * What the texts of the record may hold by mistake.
 */
warnings?: Array<TextWarning>, 
/**
 * The people who are to be told that their data are kept, where the record is a case file (art. 14).
 */
notices?: CounterPartyNotices, 
/**
 * The comments under the same post, where the record is a comment.
 */
thread?: ThreadView, 
/**
 * What stands beside it since a correction, oldest first.
 */
annotations?: Array<AnnotationView>, };

/**
 * The recovery code, once: it is not kept anywhere.
 */
export type RecoverySheet = { 
/**
 * Eight groups of four characters.
 */
groups: Array<string>, 
/**
 * The two groups (1 to 8) that are typed back.
 */
ask_back: [number, number], };

/**
 * A part of a card, of a contact point or of a record that can be corrected.
 */
export type RectifiablePart = "given_name" | "infix" | "family_name" | "company" | "note" | "value" | "street" | "postcode" | "town" | "country" | "happened_on" | "subject" | "content" | "reaction" | "title" | "started_on" | "ended_on" | "address" | "subscribed_on" | "author";

/**
 * Something that can be said to be wrong.
 */
export type RectifiableThing = { 
/**
 * What it is.
 */
about: WrongThing, 
/**
 * Its name.
 */
name: Words, 
/**
 * What kind of record; none for the card and its points.
 */
record_kind: RecordKind | null, 
/**
 * The record.
 */
record_id: RecordId | null, 
/**
 * The parts that can be corrected, with what they say now.
 */
parts: Array<PartValue>, 
/**
 * What can become of it, the proposal first.
 */
outcomes: Array<Decision>, 
/**
 * Why that is proposed.
 */
proposed_because: Words, };

/**
 * What is said to be wrong and what becomes of it, as typed.
 */
export type RectificationForm = { 
/**
 * In which request.
 */
request_id: RequestId, 
/**
 * Which; none for a new one.
 */
id: RectificationId | null, 
/**
 * What it is about.
 */
about: WrongThing, 
/**
 * What is wrong, in the person's own words.
 */
said: string, 
/**
 * What becomes of it; none while that is open.
 */
decision: Decision | null, 
/**
 * The parts as they become, or what is added to them.
 */
new_values: Array<PartValue>, 
/**
 * Whether the answer says what stood there before.
 */
old_told: boolean, 
/**
 * The statement that comes beside it; the person's own words where it is empty.
 */
statement: string, 
/**
 * The ground of a refusal.
 */
ground: RefusalGround | null, 
/**
 * Why, in the owner's words.
 */
explanation: string, 
/**
 * The credit note of a corrected invoice.
 */
credit_id: RecordId | null, 
/**
 * The invoice that takes its place.
 */
replacement_id: RecordId | null, };

/**
 * Names something that a person says is wrong.
 */
export type RectificationId = string;

/**
 * Something that is said to be wrong.
 */
export type RectificationItem = { 
/**
 * As the form takes it back.
 */
form: RectificationForm, 
/**
 * The name of what it is about; of what has gone its kind.
 */
name: Words, 
/**
 * How far it is.
 */
state: RectificationState, 
/**
 * When it was carried out.
 */
carried_out_on: string | null, };

/**
 * How far a correction is (domain rule 4.2, sub-states of art. 16).
 */
export type RectificationState = "open" | "proposed" | "applied" | "statement_added";

/**
 * What a person says is wrong, and what can be.
 */
export type RectificationView = { 
/**
 * What is said to be wrong, in the order of entry.
 */
items: Array<RectificationItem>, 
/**
 * What is kept of the person and can be said to be wrong: the card, its contact points, the newest records.
 */
things: Array<RectifiableThing>, };

/**
 * Every expected refusal. The window has one sentence for each, in both languages.
 */
export type Refusal = { "kind": "locked" } | { "kind": "administration_exists" } | { "kind": "no_administration" } | { "kind": "already_open" } | { "kind": "wrong_password", 
/**
 * Whole seconds before the next attempt is taken.
 */
retry_after_seconds: number, } | { "kind": "too_soon", 
/**
 * Whole seconds left.
 */
retry_after_seconds: number, } | { "kind": "wrong_recovery_code", 
/**
 * The group (1 to 8) that cannot be right, where that is known.
 */
group: number | null, 
/**
 * Whole seconds before the next attempt is taken.
 */
retry_after_seconds: number, } | { "kind": "password_too_short", 
/**
 * The least number of characters.
 */
characters_min: number, } | { "kind": "password_too_long", 
/**
 * The most characters.
 */
characters_max: number, } | { "kind": "envelope_damaged" } | { "kind": "vault_damaged" } | { "kind": "ledger_damaged", 
/**
 * The line that does not follow from the one before it, counted from 1.
 */
line: number, } | { "kind": "newer_file" } | { "kind": "disk_full" } | { "kind": "folder_not_writable" } | { "kind": "not_found" } | { "kind": "field", 
/**
 * The field's name on the wire, such as `received_on`.
 */
field: string, 
/**
 * What is wrong with it.
 */
problem: FieldProblem, } | { "kind": "import", 
/**
 * What is wrong with the file.
 */
problem: ImportProblem, } | { "kind": "preview_outdated" } | { "kind": "confirmation_missing" } | { "kind": "brake_not_released" } | { "kind": "held_back", 
/**
 * How many parties are held.
 */
held: number, } | { "kind": "restricted" } | { "kind": "disclosures_of_party_full", 
/**
 * How many there are.
 */
disclosures_max: number, } | { "kind": "disclosures_of_activities_full", 
/**
 * How many there are.
 */
disclosures_max: number, } | { "kind": "request", 
/**
 * The guard that stands in the way.
 */
guard: RequestGuard, } | { "kind": "year_round", 
/**
 * What stands in the way.
 */
problem: YearRoundProblem, } | { "kind": "breach", 
/**
 * What stands in the way.
 */
problem: BreachProblem, } | { "kind": "statement", 
/**
 * What stands in the way.
 */
problem: StatementProblem, } | { "kind": "unprintable_character", 
/**
 * The character itself.
 */
character: string, } | { "kind": "letter_text", 
/**
 * What is wrong with it.
 */
problem: LetterTextProblem, } | { "kind": "address_too_long" } | { "kind": "agreement_step", 
/**
 * Which step.
 */
step: AgreementStep, } | { "kind": "logo_not_usable" } | { "kind": "nothing_to_undo" } | { "kind": "stopped" } | { "kind": "document_gone" };

/**
 * A ground on which less is given than was asked.
 */
export type RefusalGround = "freedom_of_expression" | "legal_obligation" | "legal_claims" | "no_erasure_ground" | "contract_running" | "rights_of_others_copy" | "rights_of_others_uavg" | "civil_claims_uavg" | "compelling_grounds" | "objection_claims" | "not_based_on_interest" | "not_portable" | "facts_are_right" | "opinion_not_fact" | "no_restriction_ground" | "manifestly_unfounded" | "excessive" | "not_identifiable" | "not_a_living_person" | "no_automated_decision";

/**
 * The register of processing in its first form (Art. 30).
 */
export type RegisterView = { 
/**
 * The activities, those in use first.
 */
activities: Array<ActivityRow>, 
/**
 * The recipients.
 */
recipients: Array<RecipientView>, };

/**
 * A paper that belongs to another.
 */
export type RelatedRecord = { 
/**
 * Which record.
 */
id: RecordId, 
/**
 * What it is.
 */
fields: RecordFields, };

/**
 * Lifts a hold.
 */
export type ReleaseHold = { 
/**
 * Which hold.
 */
id: HoldId, };

/**
 * Removes something that was said to be wrong and is not carried out.
 */
export type RemoveRectification = { 
/**
 * In which request.
 */
request_id: RequestId, 
/**
 * Which.
 */
id: RectificationId, };

/**
 * Asks for a new recovery sheet; the old one no longer opens anything.
 */
export type RenewRecoverySheet = { 
/**
 * The password, asked again.
 */
password: string, };

/**
 * Something that a report to the authority must tell (art. 33(3)).
 */
export type ReportPart = "what" | "people" | "people_count" | "records" | "record_count" | "contact_point" | "consequences" | "measures";

/**
 * The phase of a report to the authority (art. 33(4)).
 */
export type ReportPhase = "first" | "follow_up" | "final";

/**
 * Who reported it; all may be left empty.
 */
export type ReporterForm = { 
/**
 * Name.
 */
name: string, 
/**
 * E-mail address.
 */
email: string, 
/**
 * Telephone number.
 */
phone: string, 
/**
 * The language to write in.
 */
language: Language, };

/**
 * Somebody who asks for another (domain.md 4.1).
 */
export type Representative = { 
/**
 * With a written authority, as a lawyer, as a parent, as a guardian.
 */
kind: RepresentativeKind, 
/**
 * Name.
 */
name: string, 
/**
 * Street and number.
 */
street: string, 
/**
 * Postcode.
 */
postcode: string, 
/**
 * Town.
 */
town: string, 
/**
 * The day on which the authority was seen.
 */
authority_seen_on: string | null, };

/**
 * Why somebody may ask for another (domain.md 4.1).
 */
export type RepresentativeKind = "authorised" | "lawyer" | "parent" | "guardian";

/**
 * A way in which a request came in.
 */
export type RequestChannel = "email" | "phone" | "contact_form" | "whatsapp" | "sms" | "social_media" | "letter" | "in_person" | "unsubscribe_link" | "via_processor";

/**
 * Why a request cannot go on (domain.md 4.2).
 */
export type RequestGuard = "wrong_state" | "identity_missing" | "authority_not_seen" | "undecided" | "ground_missing" | "not_searched" | "second_look_missing" | "answer_missing" | "extension_too_late" | "extended_already" | "reminder_missing" | "task_open" | "method_too_light" | "copy_first" | "still_to_erase" | "nothing_to_erase" | "still_to_do" | "nothing_to_do" | "held_back" | "invoice_not_replaced" | "recipients_not_told" | "found_not_added" | "too_many_cards" | "still_to_stop" | "stop_first" | "address_missing" | "lift_not_announced" | "lift_not_yet";

/**
 * Names a request of a data subject (verzoek).
 */
export type RequestId = string;

/**
 * The list of requests: open ones by due day, then the closed ones.
 */
export type RequestList = { 
/**
 * Open, the most urgent first.
 */
open: Array<RequestRow>, 
/**
 * Closed, newest first, at most fifty.
 */
closed: Array<RequestRow>, 
/**
 * How many are closed in all.
 */
closed_total: number, };

/**
 * What a mail offers for the intake. Nothing of the mail is kept until the intake is confirmed, and then its words alone.
 */
export type RequestMail = { 
/**
 * Who asks, as the mail names them.
 */
requester: Requester, 
/**
 * The one contact that has the address on file.
 */
contact_id: ContactId | null, 
/**
 * The day of receipt; today where the mail does not say.
 */
received_on: string, 
/**
 * The time of receipt, `HH:MM`.
 */
received_at: string | null, 
/**
 * How the moment of receipt is known; none where the mail does not say.
 */
received_by: MailArrival | null, 
/**
 * The language of the mail.
 */
language: Language, 
/**
 * The subject.
 */
subject: string, 
/**
 * What the sender wrote, without what they quoted.
 */
words: string, 
/**
 * Whether it was longer than can be kept, and stops in the middle.
 */
words_cut: boolean, 
/**
 * The rights that it seems to ask for, each with the sentence in which it was found.
 */
rights: Array<FoundRight>, 
/**
 * Who sent it on, where somebody did.
 */
forwarded: MailForwarded | null, 
/**
 * What hangs on it.
 */
attachments: Array<MailAttachment>, 
/**
 * Whether a copy of an identity paper seems to be among it.
 */
identity_paper: boolean, 
/**
 * What names the mail; goes back with the intake.
 */
message: string, 
/**
 * The requests that were taken in from this mail already.
 */
taken_in: Array<LinkedRequest>, };

/**
 * A request in a list.
 */
export type RequestRow = { 
/**
 * Which request.
 */
id: RequestId, 
/**
 * Its number, such as V-2026-007.
 */
number: string, 
/**
 * Who asks.
 */
name: string, 
/**
 * Which right.
 */
right: Right, 
/**
 * Where it stands.
 */
state: RequestState, 
/**
 * Its clock.
 */
clock: ClockView, 
/**
 * The last day on which its file is kept, once it is closed.
 */
file_kept_until: string | null, };

/**
 * A state of a request.
 */
export type RequestState = "received" | "id_wait" | "spec_wait" | "in_review" | "decided" | "executing" | "answered" | "closed" | "closed_unidentified" | "withdrawn" | "forwarded";

/**
 * The steps of a request.
 */
export type RequestStep = "acknowledge" | "establish_identity" | "ask_identity" | "ask_clarification" | "resume" | "extend" | "decide" | "restrict" | "execute" | "tell_recipients" | "answer" | "answer_orally" | "announce_lift" | "lift_restriction" | "close" | "close_unidentified" | "withdraw" | "reopen" | "forward" | "say_not_covered" | "not_act_on" | "inform_on_complaint";

/**
 * About whom a request is (domain rule 4.1).
 */
export type RequestSubject = "person" | "child" | "deceased" | "company";

/**
 * A request's page.
 */
export type RequestView = { 
/**
 * The row with its clock.
 */
row: RequestRow, 
/**
 * How it came in.
 */
channel: RequestChannel, 
/**
 * The time of receipt.
 */
received_at: string | null, 
/**
 * The language of its letters.
 */
language: Language, 
/**
 * The first card of the person it is about.
 */
contact_id: ContactId | null, 
/**
 * The cards that were looked at since: of the same person, and of somebody else.
 */
further_cards: Array<JudgedCard>, 
/**
 * Who asks.
 */
requester: Requester, 
/**
 * Who asks on their behalf.
 */
representative: Representative | null, 
/**
 * About whom it is.
 */
subject: RequestSubject, 
/**
 * To whom the answer goes where somebody asks for another.
 */
answer_to: AnswerTo, 
/**
 * The day on which it came to us, where it reached a processor of ours before.
 */
reached_us_on: string | null, 
/**
 * The last lawful day had the clock started on that day; none where it did.
 */
due_from_us: string | null, 
/**
 * To whom it was sent on.
 */
forwarded: Forwarding | null, 
/**
 * What is asked.
 */
words: string, 
/**
 * The checks of who asks.
 */
identity: Array<IdentityCheckView>, 
/**
 * Whether who asks has been established.
 */
identity_established: boolean, 
/**
 * The lightest method that will do for this file.
 */
method_needed: IdentityMethod, 
/**
 * Places outside the program, and what was found there.
 */
searched: Array<SearchedPlaceView>, 
/**
 * The decisions, one per party of a record in scope.
 */
decisions: Array<DecisionView>, 
/**
 * How many are still open.
 */
undecided: number, 
/**
 * The documents of this request.
 */
documents: Array<DocumentRow>, 
/**
 * What can be done now, and what stands in the way of the rest.
 */
steps: Array<StepView>, 
/**
 * When it was closed.
 */
closed_on: string | null, 
/**
 * Until when the file itself stays and why, once it is closed.
 */
kept_file: KeptFile | null, 
/**
 * The day until which the person can go to court (UAVG 35(2)), once answered.
 */
court_until: string | null, 
/**
 * The other requests that came in the same message.
 */
linked: Array<LinkedRequest>, 
/**
 * The letter that the step [`RequestStep::Answer`] makes now; none where there is no answer to write yet.
 */
answer: DocumentKind | null, 
/**
 * What carrying out comes to, for a request for erasure whose decisions are fixed or being made.
 */
erasure: ErasureView | null, 
/**
 * What the person says is wrong and what can be, for a request for rectification.
 */
rectification: RectificationView | null, 
/**
 * How far the data are that the person takes along, for a request for portability.
 */
portability: PortabilityView | null, 
/**
 * Who has to be told what was done, and who was (art. 19); also after an answer, when a restriction is lifted.
 */
recipients: Array<RecipientNoticeView>, 
/**
 * Who looked again at what a computer decided, and what came of it.
 */
reassessment: ReassessmentView | null, 
/**
 * Why it is not acted on, or only for a fee, where the person was told so.
 */
not_acted_on: NotActedOnView | null, 
/**
 * In which case files the person stands against a client, and whether somebody looked a second time.
 */
second_look?: SecondLookView, 
/**
 * What stops at once, for an objection to direct marketing and a withdrawn consent.
 */
stopping: StoppingView | null, 
/**
 * What of it is restricted or to be restricted; none where the request has nothing to do with that.
 */
restriction: RestrictionView | null, };

/**
 * Who asks, as the request file keeps it.
 */
export type Requester = { 
/**
 * How letters begin.
 */
salutation: Salutation, 
/**
 * Given name or initials.
 */
given_name: string, 
/**
 * What stands before the family name.
 */
infix: string, 
/**
 * Family name.
 */
family_name: string, 
/**
 * Company.
 */
company: string, 
/**
 * Street and number.
 */
street: string, 
/**
 * Postcode.
 */
postcode: string, 
/**
 * Town.
 */
town: string, 
/**
 * Country where it is not the Netherlands.
 */
country: string, 
/**
 * E-mail.
 */
email: string, };

/**
 * What one request restricts.
 */
export type RestrictedOfRequest = { 
/**
 * Which request.
 */
id: RequestId, 
/**
 * Its number.
 */
number: string, 
/**
 * Who asked, as the request file has it.
 */
name: string, 
/**
 * The restrictions that last.
 */
rows: Array<RestrictionRow>, };

/**
 * For what restricted data may be used all the same (art. 18(2)).
 */
export type RestrictedUse = "consent" | "claim" | "protection_of_another" | "public_interest";

/**
 * A use that the law leaves.
 */
export type RestrictedUseChoice = { 
/**
 * Which use.
 */
used_for: RestrictedUse, 
/**
 * In words.
 */
words: Words, };

/**
 * What is restricted, of whom, and for what it may be used all the same.
 */
export type RestrictedView = { 
/**
 * How many records.
 */
records: number, 
/**
 * By the request that asked for it, the oldest first.
 */
requests: Array<RestrictedOfRequest>, 
/**
 * The uses that the law leaves (art. 18(2)).
 */
uses: Array<RestrictedUseChoice>, };

/**
 * What is to do about a restriction.
 */
export type RestrictionDue = "lift" | "announce" | "review";

/**
 * A ground on which the use of data is restricted (art. 18(1)).
 */
export type RestrictionGround = "accuracy_contested" | "unlawful" | "needed_for_claim" | "objection_pending";

/**
 * A ground that can be given.
 */
export type RestrictionGroundChoice = { 
/**
 * Which ground.
 */
ground: RestrictionGround, 
/**
 * In words.
 */
words: Words, 
/**
 * The article.
 */
article: string, };

/**
 * A restriction of one record for one person; nothing of what the record says.
 */
export type RestrictionRow = { 
/**
 * Of which party.
 */
party_id: PartyId, 
/**
 * The record.
 */
record_id: RecordId, 
/**
 * What kind of record.
 */
kind: RecordKind, 
/**
 * How far it is.
 */
state: RestrictionState, 
/**
 * On which ground; none before it is placed.
 */
ground: RestrictionGround | null, 
/**
 * The ground in words.
 */
because: Words | null, 
/**
 * Since when.
 */
placed_on: string | null, 
/**
 * When its end was announced.
 */
announced_on: string | null, 
/**
 * The day that was announced.
 */
lift_on: string | null, 
/**
 * When it was lifted.
 */
lifted_on: string | null, };

/**
 * How far a restriction is (domain rule 4.2).
 */
export type RestrictionState = "requested" | "placed" | "lift_announced" | "lifted";

/**
 * The restrictions of a request, as its page shows them.
 */
export type RestrictionView = { 
/**
 * One a party, newest record first.
 */
rows: Array<RestrictionRow>, 
/**
 * The grounds that can be given when placing.
 */
grounds: Array<RestrictionGroundChoice>, 
/**
 * The first day on which an end can be that is announced today (art. 18(3)).
 */
first_day_to_lift: string, 
/**
 * Why it ends, as it was announced; empty before.
 */
lift_reason: string, 
/**
 * Since when it is to be looked at whether it must last; none where that day has not come.
 */
review_since: string | null, };

/**
 * Lets the clock go on.
 */
export type ResumeRequest = { 
/**
 * Which request.
 */
id: RequestId, 
/**
 * When the answer came.
 */
received_on: string, };

/**
 * A right of the data subject.
 */
export type Right = "access" | "rectification" | "erasure" | "restriction" | "portability" | "objection" | "marketing_objection" | "consent_withdrawal" | "human_decision";

/**
 * What makes a risk larger or smaller.
 */
export type RiskFactor = "kind" | "data" | "identification" | "severity" | "special_persons" | "number" | "own_character";

/**
 * How large the risk for people is.
 */
export type RiskLevel = "unlikely" | "risk" | "high";

/**
 * A sign by which the role of a recipient is recognised.
 */
export type RoleSign = "authority" | "together" | "own_purpose" | "instruction";

/**
 * The items of one subject.
 */
export type RoundGroup = { 
/**
 * The subject.
 */
subject: RoundSubject, 
/**
 * Its items; at least one.
 */
items: Array<RoundItem>, };

/**
 * Something to look at.
 */
export type RoundItem = { 
/**
 * Which one; nil where the subject is one thing by itself.
 */
thing_id: RoundThingId, 
/**
 * What it is.
 */
thing: RoundThing, 
/**
 * What came of it.
 */
outcome: RoundOutcome | null, 
/**
 * Why, in the owner's words.
 */
reason: string, 
/**
 * When that was said.
 */
ticked_on: string | null, };

/**
 * What came of an item.
 */
export type RoundOutcome = "done" | "stays" | "not_applicable";

/**
 * A run that was carried out in the year of a round.
 */
export type RoundRun = { 
/**
 * Which run.
 */
id: ErasureRunId, 
/**
 * Its number.
 */
number: string, 
/**
 * When.
 */
executed_on: string, 
/**
 * How many parties of records and files of requests went.
 */
count: number, };

/**
 * What an item of the round is about.
 */
export type RoundSubject = "hold" | "recipient" | "agreement" | "activity" | "elsewhere" | "own_backups" | "recovery_sheet" | "emergency_sheet";

/**
 * What an item is about.
 */
export type RoundThing = { "kind": "hold", 
/**
 * Whose data it holds.
 */
contact_id: ContactId, 
/**
 * The name.
 */
name: string, 
/**
 * The ground in words.
 */
ground: Words, 
/**
 * When it was to be looked at.
 */
review_on: string, 
/**
 * Whether it was lifted since.
 */
lifted: boolean, } | { "kind": "recipient", 
/**
 * Its name.
 */
name: string, 
/**
 * When it was last looked up.
 */
checked_on: string | null, } | { "kind": "agreement", 
/**
 * The record.
 */
record_id: RecordId, 
/**
 * Its title.
 */
title: string, 
/**
 * With whom.
 */
name: string, 
/**
 * Since when.
 */
started_on: string, 
/**
 * Until when; none where it runs without an end.
 */
ended_on: string | null, } | { "kind": "activity", 
/**
 * Its name.
 */
name: Words, 
/**
 * After how many months it is looked at again.
 */
months: number, 
/**
 * When it was last looked at in a round.
 */
looked_at_on: string | null, 
/**
 * How much is kept under it.
 */
count: number, } | { "kind": "elsewhere", 
/**
 * The run.
 */
run_id: ErasureRunId, 
/**
 * Its number.
 */
number: string, 
/**
 * When it was carried out.
 */
executed_on: string, 
/**
 * How many tasks are open.
 */
open: number, } | { "kind": "own_backups", 
/**
 * How long they are kept, in days.
 */
kept_days: number, } | { "kind": "recovery_sheet", 
/**
 * When it was confirmed.
 */
confirmed_on: string | null, } | { "kind": "emergency_sheet", 
/**
 * When one was last made.
 */
made_on: string | null, } | { "kind": "gone" };

/**
 * Names what an item of a year's round is about: a hold, a recipient, an agreement, an activity or a run; nil where
 * the subject is one thing by itself.
 */
export type RoundThingId = string;

/**
 * A changed rule, before it is saved.
 */
export type RuleDraft = { 
/**
 * Of which activity.
 */
activity_id: ActivityId, 
/**
 * The length as it would become.
 */
length: RuleLength, 
/**
 * Whether a longer rule reaches what was collected before today; needs a reason (Art. 13(3)).
 */
reaches_older: boolean, 
/**
 * Why.
 */
reason: string, };

/**
 * What a changed rule would do.
 */
export type RuleEffect = { 
/**
 * The new rule in words.
 */
words: Words, 
/**
 * How many would go earlier.
 */
earlier: number, 
/**
 * How many would go later.
 */
later: number, 
/**
 * How many stay as they are.
 */
unchanged: number, 
/**
 * How many could go at once that cannot now.
 */
newly_due: number, 
/**
 * Whether it keeps something longer than now, for which people must be told first.
 */
longer: boolean, 
/**
 * A few examples: old and new last day.
 */
examples: Array<RuleEffectExample>, 
/**
 * A note where a statutory floor wins or the owner's rule is longer.
 */
note: Words | null, };

/**
 * An example of what would change.
 */
export type RuleEffectExample = { 
/**
 * The name of the contact.
 */
name: string, 
/**
 * The last day now.
 */
before: string | null, 
/**
 * The last day then.
 */
after: string | null, };

/**
 * The length of a rule.
 */
export type RuleLength = { 
/**
 * How many.
 */
amount: number, 
/**
 * Of what.
 */
unit: LengthUnit, };

/**
 * Names one version of a retention rule.
 */
export type RuleVersionId = string;

/**
 * A version of a rule.
 */
export type RuleView = { 
/**
 * Which version.
 */
id: RuleVersionId, 
/**
 * Counted from 1.
 */
version: number, 
/**
 * Since when.
 */
valid_from: string, 
/**
 * The rule in words.
 */
words: Words, 
/**
 * Its length, where one number says it; only then can the owner change it here.
 */
length: RuleLength | null, 
/**
 * The part of the words that says the length: what is underlined wherever the rule speaks.
 */
length_words: Words | null, 
/**
 * The statutory floor in words, where it has one.
 */
floor: Words | null, 
/**
 * Why it was changed.
 */
reason: string, };

/**
 * A run that was carried out for a request.
 */
export type RunDone = { 
/**
 * Which run.
 */
id: ErasureRunId, 
/**
 * Its number, such as O-2026-003.
 */
number: string, 
/**
 * The day.
 */
executed_on: string, };

/**
 * A run that was carried out.
 */
export type RunRow = { 
/**
 * Which run.
 */
id: ErasureRunId, 
/**
 * Its number, such as W-2026-003.
 */
number: string, 
/**
 * When.
 */
executed_on: string, 
/**
 * Records erased, and files of closed requests.
 */
records: number, 
/**
 * Parties taken off records that stay.
 */
stripped: number, 
/**
 * Contacts that disappeared with them.
 */
contacts: number, 
/**
 * Contact points erased, those of contacts that disappeared included.
 */
contact_points: number, 
/**
 * Its certificate.
 */
certificate: DocumentId | null, 
/**
 * What is left to do elsewhere.
 */
open_items: number, };

/**
 * A run with what it did and what is left to do elsewhere.
 */
export type RunView = { 
/**
 * The run.
 */
run: RunRow, 
/**
 * By activity, kind and rule.
 */
lines: Array<PreviewLine>, 
/**
 * The checklist for other systems and paper.
 */
checklist: Array<ChecklistItem>, };

/**
 * The sale at which the address was got (art. 11.7(3) Tw; T19).
 */
export type Sale = { 
/**
 * The invoice, order or quote; it may have gone since by its own rule.
 */
record_id: RecordId, 
/**
 * Its day; taken from the record as long as that is here.
 */
sold_on: string, 
/**
 * The version of the text with which an opt-out was offered; none where none was.
 */
opt_out_text_id: ConsentTextId | null, 
/**
 * Whether the newsletter is about similar services of the business itself.
 */
similar_service: boolean, };

/**
 * How a letter to a person begins.
 */
export type Salutation = "ms" | "mr" | "neutral";

/**
 * What makes a card look like one of a person; the strongest sign comes first.
 */
export type SamePersonSign = "same_email" | "same_account" | "same_phone" | "same_name" | "same_address" | "similar_name" | "by_hand";

/**
 * What the owner said of a card that may be of the person.
 */
export type SamePersonVerdict = "same_person" | "somebody_else";

/**
 * Keeps the words of the notices to people.
 */
export type SaveBreachNotice = { 
/**
 * The breach.
 */
id: BreachId, 
/**
 * The words.
 */
words: NoticeWords, };

/**
 * Keeps the text of a public communication, and when it was made.
 */
export type SaveBreachPublic = { 
/**
 * The breach.
 */
id: BreachId, 
/**
 * The text.
 */
text: string, 
/**
 * When; none while it is not public.
 */
public_on: string | null, };

/**
 * Saves the register.
 */
export type SaveBreachRegister = { 
/**
 * In which form.
 */
form: BreachRegisterForm, };

/**
 * The owner's words for the emergency sheet.
 */
export type SaveEmergencyNote = { 
/**
 * Where the recovery sheet lies; may be empty.
 */
sheet_lies: string, 
/**
 * Who may open the administration; may be empty.
 */
may_open: string, };

/**
 * The financial years as the owner wants them.
 */
export type SaveFinancialYears = { 
/**
 * All years that differ.
 */
years: Array<FinancialYearForm>, };

/**
 * Saves a text in the place of the standard one.
 */
export type SaveLetterText = { 
/**
 * The code of the passage.
 */
passage: string, 
/**
 * In which language.
 */
language: Language, 
/**
 * The text, with fields in double braces.
 */
text: string, 
/**
 * Whether the owner knows that it lacks something that the law wants.
 */
lacking_confirmed: boolean, };

/**
 * Saves the list as a file for the mail program.
 */
export type SaveMailingList = { 
/**
 * Which newsletter.
 */
audience: SubscriptionAudience, 
/**
 * Whether names go with the addresses.
 */
with_names: boolean, };

/**
 * Says when and from whom the data of somebody in a case file came, and what moves the last day to tell.
 */
export type SaveNoticeFacts = { 
/**
 * Which party.
 */
party_id: PartyId, 
/**
 * When the data were obtained.
 */
obtained_on: string, 
/**
 * From whom.
 */
source: NoticeSource | null, 
/**
 * When the first letter goes or went to the person.
 */
first_letter_on: string | null, 
/**
 * When the data are or were first given to another.
 */
first_disclosed_on: string | null, };

/**
 * Saves the statement where the owner chooses.
 */
export type SaveStatement = { 
/**
 * Which version; none for the draft of today.
 */
number: number | null, 
/**
 * In which language.
 */
language: Language, 
/**
 * In which form.
 */
form: StatementForm, };

/**
 * Where something was saved, by the name that the owner chose.
 */
export type Saved = { 
/**
 * The file's name without its folder; none where the owner chose not to save.
 */
file_name: string | null, };

/**
 * What saving a contact or a record answers.
 */
export type SavedContact = { 
/**
 * Which contact.
 */
id: ContactId, 
/**
 * What looked like a citizen service number, where something did.
 */
warnings: Array<TextWarning>, 
/**
 * Addresses and numbers, new on the card, of somebody who objected, unsubscribed or asked to be erased.
 */
suppressed?: Array<SuppressedPoint>, };

/**
 * A list that was saved.
 */
export type SavedMailingList = { 
/**
 * The file's name without its folder; none where the owner chose not to save.
 */
file_name: string | null, 
/**
 * How many addresses are in it.
 */
addresses: number, };

/**
 * What saving a record answers.
 */
export type SavedRecord = { 
/**
 * Which record.
 */
id: RecordId, 
/**
 * What the texts may hold by mistake.
 */
warnings: Array<TextWarning>, 
/**
 * Whether a newsletter may go to the person, where the record is a subscription.
 */
subscription?: SubscriptionStanding, };

/**
 * What a card has to have for its person to be counted in a scope.
 */
export type ScopeData = "phone" | "email" | "postal_address" | "bank_account" | "photo";

/**
 * By what people and records are looked for.
 */
export type ScopeFilterForm = { 
/**
 * In which activity.
 */
activity_id: ActivityId | null, 
/**
 * Of which kind.
 */
kind: RecordKind | null, 
/**
 * Of whom this is kept.
 */
data: ScopeData | null, 
/**
 * The first day that the records bear.
 */
from: string | null, 
/**
 * The last day that they bear.
 */
until: string | null, 
/**
 * Of one person.
 */
contact_id: ContactId | null, };

/**
 * By what was looked.
 */
export type ScopeFilterView = { 
/**
 * The filter.
 */
filter: ScopeFilterForm, 
/**
 * The name of its activity.
 */
activity: Words | null, };

/**
 * What becomes of what was found before.
 */
export type ScopeMode = "replace" | "add";

/**
 * A frozen scope.
 */
export type ScopeView = { 
/**
 * By what was looked, one after the other.
 */
filters: Array<ScopeFilterView>, 
/**
 * When.
 */
frozen_on: string, 
/**
 * People.
 */
people: number, 
/**
 * Records.
 */
records: number, 
/**
 * Records of which the use is restricted, among them.
 */
restricted: number, 
/**
 * Records by kind.
 */
kinds: Array<[RecordKind, number]>, 
/**
 * People by what is kept of them.
 */
data: Array<[ScopeData, number]>, };

/**
 * An address as it identifies a house.
 */
export type SearchAddress = { 
/**
 * Postcode.
 */
postcode: string, 
/**
 * House number.
 */
number: string, };

/**
 * With what a person is looked for; each list has at most ten entries.
 */
export type SearchKeys = { 
/**
 * Names, in any order and with or without initials.
 */
names: Array<string>, 
/**
 * E-mail addresses.
 */
emails: Array<string>, 
/**
 * Telephone numbers.
 */
phones: Array<string>, 
/**
 * Account numbers.
 */
accounts: Array<string>, 
/**
 * Addresses.
 */
addresses: Array<SearchAddress>, };

/**
 * Looks for the person that a request is about.
 */
export type SearchPerson = { 
/**
 * Which request.
 */
id: RequestId, 
/**
 * With what; none for what was used last, or else what the request and the cards have. What is given is kept with the
 * request while that is open.
 */
keys: SearchKeys | null, };

/**
 * What a search outside the program gave.
 */
export type SearchResult = "nothing_found" | "found_and_added" | "found_known" | "not_used";

/**
 * A place outside the program.
 */
export type SearchedPlaceView = { 
/**
 * Its code.
 */
place: string, 
/**
 * Its words.
 */
words: Words, 
/**
 * When it was searched.
 */
searched_on: string | null, 
/**
 * What came of it.
 */
result: SearchResult | null, 
/**
 * With what was looked there.
 */
search_words: string, 
/**
 * The recipients in the register that show that this place is used.
 */
recipients: Array<string>, 
/**
 * Whether it is set, for every request, that the business does not use it.
 */
never_used: boolean, };

/**
 * Why a second look is asked, and what came of it.
 */
export type SecondLookView = { 
/**
 * The case files in which the person stands against a client.
 */
cases: Array<OpposedCaseView>, 
/**
 * What was weighed; empty while nobody looked, and once the file is closed.
 */
words: string, 
/**
 * When somebody looked.
 */
looked_on: string | null, };

/**
 * A section under its own heading.
 */
export type Section = { 
/**
 * Which section; its code is the anchor.
 */
kind: SectionKind, 
/**
 * What it says.
 */
blocks: Array<Block>, };

/**
 * What differs in a section.
 */
export type SectionDifference = { 
/**
 * Which section.
 */
kind: SectionKind, 
/**
 * Its lines in the order in which they are read, those that are the same among them.
 */
lines: Array<Array<DifferenceRun>>, };

/**
 * A section of the statement, in the order in which it is read.
 */
export type SectionKind = "brief" | "who" | "contact" | "newsletter" | "quotes" | "agreements" | "invoicing" | "case_files" | "comments" | "website" | "duties" | "recipients" | "abroad" | "rights" | "objection" | "automated" | "complaint" | "security" | "report" | "changes";

/**
 * A measure that the program proposes.
 */
export type SecurityMeasure = "two_step" | "own_passwords" | "need_to_know" | "leaving_staff" | "encrypted_disk" | "encrypted_connection" | "screen_lock" | "updates" | "malware_protection" | "backups" | "confidentiality" | "awareness" | "locked_paper" | "shredding" | "retention_kept";

/**
 * The security measures of the business.
 */
export type SecurityMeasures = { 
/**
 * Those of the program that were chosen.
 */
chosen: Array<SecurityMeasure>, 
/**
 * Those in the owner's words; the English follow the Dutch where they are missing.
 */
own: Array<Words>, };

/**
 * All, an activity, or some.
 */
export type Selection = { "of": "all" } | { "of": "activities", 
/**
 * Which.
 */
ids: Array<ActivityId>, } | { "of": "parties", 
/**
 * Which.
 */
ids: Array<PartyId>, } | { "of": "contact_points" } | { "of": "request_files" } | { "of": "breach_files" };

/**
 * Data that weigh more than others.
 */
export type SensitiveData = "special" | "bsn" | "financial" | "credentials";

/**
 * Why a sentence stands in a text.
 */
export type SentenceReason = "needed" | "purpose" | "ground" | "duty" | "kept" | "rights" | "objection" | "marketing_objection";

/**
 * Where the program stands. It is the first thing that the window asks.
 */
export type SessionState = { 
/**
 * Whether there is an administration, and whether it is open.
 */
phase: Phase, 
/**
 * The local calendar date.
 */
today: string, 
/**
 * The business's name, where this process has had it open before; it is not kept outside the vault.
 */
business_name: string | null, 
/**
 * What is known once it is open.
 */
open: OpenAdministration | null, 
/**
 * Seconds before a password is taken again.
 */
retry_after_seconds: number, };

/**
 * A hold set by hand. It needs a ground of the closed list and a day to look again, at most twelve months away.
 */
export type SetHold = { 
/**
 * On what.
 */
scope: HoldScope, 
/**
 * The ground.
 */
ground: KeepGround, 
/**
 * What it is about, in the owner's words; must be filled in.
 */
reason: string, 
/**
 * When to look again.
 */
review_on: string, };

/**
 * All settings.
 */
export type SettingsView = { 
/**
 * The business.
 */
business: Business, 
/**
 * Letterhead.
 */
letterhead: Letterhead, 
/**
 * Whether a logo is kept; it is shown by its own command.
 */
has_logo: boolean, 
/**
 * Language, look and terms.
 */
preferences: Preferences, 
/**
 * Financial years that differ from the ordinary end.
 */
financial_years: Array<FinancialYearForm>, 
/**
 * The folder of the administration.
 */
folder: string, 
/**
 * When the recovery sheet was confirmed.
 */
recovery_sheet_confirmed_on: string | null, 
/**
 * What stands on the emergency sheet in the owner's words.
 */
emergency: EmergencyNote, };

/**
 * A short privacy text, by the place where it stands.
 */
export type ShortTextKind = "contact_form" | "quote" | "invoice" | "mail_footer";

/**
 * States from today whether an activity decides about people by a computer alone.
 */
export type StateAutomatedDecisions = { 
/**
 * Which activity.
 */
activity_id: ActivityId, 
/**
 * The logic, the importance and the consequences; none where no such decisions are taken.
 */
explained: Words | null, };

/**
 * The statement as a whole.
 */
export type Statement = { 
/**
 * The name of the business; empty where it is not known.
 */
business: string, 
/**
 * The sections in the order in which they are read; the first one is the short layer above the rest.
 */
sections: Array<Section>, };

/**
 * A change, with the name of what it is about.
 */
export type StatementChange = { 
/**
 * What changed, from what and into what.
 */
change: Change, 
/**
 * The name of the activity; empty where it is about the business.
 */
about: Words, 
/**
 * Whether those concerned are told of it themselves.
 */
is_told: boolean, };

/**
 * The difference between two texts.
 */
export type StatementComparison = { 
/**
 * What changed in the facts under them.
 */
changes: Array<StatementChange>, 
/**
 * What changed in the words, section by section.
 */
sections: Array<SectionDifference>, };

/**
 * The form in which the statement leaves the program.
 */
export type StatementForm = "pdf" | "html" | "wordpress" | "markdown";

/**
 * Something that is missing, and where it is mended.
 */
export type StatementGap = { 
/**
 * What is missing.
 */
kind: GapKind, 
/**
 * Of what: an activity or a recipient; empty where it is of the business.
 */
name: Words, 
/**
 * The activity that it is about.
 */
activity_id: ActivityId | null, 
/**
 * The recipient that it is about.
 */
recipient_id: RecipientId | null, };

/**
 * Asks which text applied on a day.
 */
export type StatementOn = { 
/**
 * The day.
 */
day: string, };

/**
 * Those whom a change concerns.
 */
export type StatementPeople = { 
/**
 * Which version brings the change.
 */
number: number, 
/**
 * Since when it applies.
 */
valid_from: string, 
/**
 * How many people it concerns.
 */
concerned: number, 
/**
 * How many were told by a letter.
 */
told: number, 
/**
 * How many are to be told and have an address or an e-mail address.
 */
to_tell: number, 
/**
 * How many are to be told and have neither.
 */
without_address: number, };

/**
 * Why the statement cannot be published.
 */
export type StatementProblem = "gaps" | "same";

/**
 * How today's statement stands against the published one.
 */
export type StatementStanding = { "kind": "never_published" } | { "kind": "same" } | { "kind": "differs", 
/**
 * What changed; empty where only words changed that follow from no fact.
 */
changes: Array<StatementChange>, 
/**
 * Whether those concerned are to be told themselves (art. 13(3)); of the rest the website tells.
 */
is_told: boolean, };

/**
 * Asks for a published version.
 */
export type StatementVersionRef = { 
/**
 * Which version.
 */
number: number, };

/**
 * A published version in the list.
 */
export type StatementVersionRow = { 
/**
 * Counted from 1.
 */
number: number, 
/**
 * Since when it applies.
 */
valid_from: string, 
/**
 * When it was published.
 */
published_on: string, 
/**
 * Why, in the owner's words.
 */
reason: Words, 
/**
 * What changed since the version before.
 */
changes: Array<StatementChange>, 
/**
 * Whether it is the one that applies today.
 */
applies: boolean, };

/**
 * The statement as it follows from the register today, beside what was published.
 */
export type StatementView = { 
/**
 * What it says today.
 */
draft: Statement, 
/**
 * What has to be seen to before it may be published.
 */
gaps: Array<StatementGap>, 
/**
 * How it stands against what was published.
 */
standing: StatementStanding, 
/**
 * The published versions, the newest first.
 */
versions: Array<StatementVersionRow>, 
/**
 * Those whom the newest version is to be told to; none where nobody needs a letter.
 */
people: StatementPeople | null, 
/**
 * By which the draft is known to be the same when it is published.
 */
token: string, };

/**
 * Something that can be done with a request.
 */
export type StepView = { 
/**
 * What.
 */
step: RequestStep, 
/**
 * What stands in the way; none where it can be done now.
 */
guard: RequestGuard | null, };

/**
 * An address or number at which the use stops.
 */
export type StopAddressView = { 
/**
 * Its id, where it was added by hand and can still be taken out.
 */
id: string | null, 
/**
 * By what it is reached.
 */
channel: StopChannel, 
/**
 * As it was written; empty once the file was closed.
 */
value: string, 
/**
 * Since when it is on the list of those who are not to be approached.
 */
stopped_on: string | null, };

/**
 * By what an address or number is reached.
 */
export type StopChannel = "email" | "telephone";

/**
 * Stops the use at once.
 */
export type StopUse = { 
/**
 * Which request.
 */
id: RequestId, 
/**
 * Of which the consent was withdrawn; an objection to direct marketing stops all.
 */
parties: Array<PartyId>, };

/**
 * A newsletter, or a piece of technical data.
 */
export type StopUseView = { 
/**
 * Which party of which record.
 */
party_id: PartyId, 
/**
 * What the register calls it.
 */
activity: Words, 
/**
 * The kind of record.
 */
kind: RecordKind, 
/**
 * Since when: the day of subscribing, or on which the data were collected.
 */
since: string, 
/**
 * What it says; none once it was erased.
 */
fields: RecordFields | null, 
/**
 * The name on the card, where it is another one than the person's.
 */
other_card: string | null, 
/**
 * Whether the request stopped it.
 */
stopped: boolean, 
/**
 * Whether a hold keeps it from being erased.
 */
held: boolean, 
/**
 * Whether it was erased.
 */
erased: boolean, };

/**
 * What stops, where, and since when.
 */
export type StoppingView = { 
/**
 * The day on which the use stopped; none while it goes on.
 */
stopped_on: string | null, 
/**
 * At which addresses and numbers.
 */
addresses: Array<StopAddressView>, 
/**
 * Newsletters and technical data: those that go on and those that the request stopped.
 */
uses: Array<StopUseView>, 
/**
 * Since when the person's card is used for no advertising; only after an objection.
 */
card_marked_on: string | null, 
/**
 * What went from the card with it, as nothing needed it any more.
 */
points_gone: Array<PointsOfKind>, 
/**
 * The run that erased what had stopped.
 */
run: RunDone | null, 
/**
 * How many places outside the program have to follow.
 */
places_open: number, 
/**
 * The day on which what was erased is gone from the backups.
 */
backups_gone_by: string | null, };

/**
 * Somebody who works for a processor.
 */
export type SubProcessorForm = { 
/**
 * The name.
 */
name: string, 
/**
 * The countries where data go.
 */
country: string, 
/**
 * When that was last looked up.
 */
checked_on: string | null, };

/**
 * A newsletter subscription.
 */
export type Subscription = { 
/**
 * As a customer, or as somebody who signed up.
 */
audience: SubscriptionAudience, 
/**
 * The e-mail address.
 */
address: string, 
/**
 * Since when.
 */
subscribed_on: string, 
/**
 * On what ground it stands; without one it is not active.
 */
ground: SubscriptionGround | null, 
/**
 * When it ended.
 */
unsubscribed_on: string | null, };

/**
 * For whom a newsletter subscription is; decides between soft opt-in and consent (art. 11.7 Tw).
 */
export type SubscriptionAudience = "customer" | "subscriber";

/**
 * The ground on which a subscription stands.
 */
export type SubscriptionGround = { "ground": "consent" } & Consent | { "ground": "sale" } & Sale;

/**
 * Whether a newsletter may go to somebody, and why not.
 */
export type SubscriptionStanding = { 
/**
 * The ground on which it is active; none where it is not.
 */
active: GroundKind | null, 
/**
 * Every reason why it is not active, the weightiest first.
 */
reasons: Array<WhyInactive>, 
/**
 * Since when the address is on the list of those who are not to be approached.
 */
suppressed: SuppressedSince, 
/**
 * The text with which consent was asked or an opt-out offered; empty where none is recorded.
 */
shown: string, };

/**
 * What can be typed to find a contact in a form.
 */
export type SuggestContacts = { 
/**
 * The letters typed so far.
 */
text: string, };

/**
 * Searches papers that another paper can belong to: quotes, invoices, agreements of a contact.
 */
export type SuggestRecords = { 
/**
 * Which kind.
 */
kind: RecordKind, 
/**
 * Of which contact.
 */
contact_id: ContactId | null, 
/**
 * Number or words typed so far.
 */
text: string, };

/**
 * An address or number that is on the list of those who are not to be approached.
 */
export type SuppressedPoint = { 
/**
 * The address or number as typed.
 */
value: string, 
/**
 * Since when, by reason.
 */
since: SuppressedSince, };

/**
 * When an address came onto the list of those who are not to be approached, by reason.
 */
export type SuppressedSince = { 
/**
 * An objection to direct marketing (art. 21(2)).
 */
objected_on: string | null, 
/**
 * An erasure at the person's own request.
 */
erasure_asked_on: string | null, 
/**
 * A newsletter that was unsubscribed.
 */
unsubscribed_on: string | null, };

/**
 * What a suspension does.
 */
export type SuspensionEffect = "pause" | "restart";

/**
 * A table.
 */
export type Table = { 
/**
 * The words above the columns.
 */
head: Array<Words>, 
/**
 * The rows, each as long as the head.
 */
rows: Array<Array<Words>>, };

/**
 * Where a row is already.
 */
export type TableAlready = { "where": "here" } | { "where": "on_line", 
/**
 * That line.
 */
line: number, };

/**
 * What came of the rows of a table.
 */
export type TableCheck = { 
/**
 * What no column was chosen for.
 */
missing: Array<TableNeed>, 
/**
 * What can be read in two ways.
 */
questions: Array<TableQuestion>, 
/**
 * What cannot be read, at most twenty. Nothing can be taken in as long as there is any.
 */
faults: Array<TableFault>, 
/**
 * How many there are in all.
 */
faults_total: number, 
/**
 * The order in which the dates were read; none where it makes no difference.
 */
day_order: DayOrder | null, 
/**
 * The mark by which the amounts were read; none where it makes no difference.
 */
decimal_mark: DecimalMark | null, 
/**
 * The rows, those first that want a decision, at most two hundred.
 */
rows: Array<TableRow>, 
/**
 * How many there are in all.
 */
total: number, 
/**
 * How many rows are of somebody who is known already.
 */
known: number, 
/**
 * How many rows are there already, in the administration or on an earlier line.
 */
already: number, 
/**
 * How many new contacts there would be.
 */
new_contacts: number, 
/**
 * How many rows are of somebody who asked to be forgotten or not to be mailed.
 */
suppressed: number, 
/**
 * How many rows have what looks like a citizen service number (UAVG 46).
 */
with_number: number, 
/**
 * The first lines on which that is, at most ten.
 */
lines_with_number: Array<number>, 
/**
 * How many rows are taken in as proposed.
 */
taken: number, };

/**
 * A column of a table.
 */
export type TableColumn = { 
/**
 * What stands above it; empty where nothing does.
 */
head: string, 
/**
 * What stands in it in the first rows, at most three.
 */
samples: Array<string>, 
/**
 * What it holds; none where it is not taken over.
 */
field: TableField | null, };

/**
 * What cannot be read, and where it stands.
 */
export type TableFault = { 
/**
 * The line of the file, or the row of the sheet, counted from 1.
 */
line: number, 
/**
 * The column, counted from 0; none where the row as a whole is meant.
 */
column: number | null, 
/**
 * What is wrong.
 */
problem: TableProblem, };

/**
 * What a column can hold.
 */
export type TableField = "number" | "dated_on" | "due_on" | "amount" | "amount_without_vat" | "vat" | "state" | "settled_on" | "outcome" | "description" | "vat_id" | "full_name" | "given_name" | "infix" | "family_name" | "company" | "email" | "phone" | "mobile" | "street" | "house_number" | "house_number_addition" | "postcode" | "town" | "country" | "last_contact" | "note";

/**
 * What a table is of.
 */
export type TableKind = "contacts" | "quotes" | "invoices";

/**
 * What a table must have a column for.
 */
export type TableNeed = "who" | "number" | "dated_on" | "amount";

/**
 * What can be wrong in a row.
 */
export type TableProblem = { "kind": "too_many_cells" } | { "kind": "missing" } | { "kind": "not_a_date" } | { "kind": "date_does_not_exist", 
/**
 * As written.
 */
value: string, } | { "kind": "year_of_two_digits", 
/**
 * As written.
 */
value: string, } | { "kind": "not_an_amount" } | { "kind": "parts_of_cents" } | { "kind": "unknown_word" } | { "kind": "not_an_email" } | { "kind": "failed" } | { "kind": "nobody" } | { "kind": "number_twice", 
/**
 * That line.
 */
line: number, } | { "kind": "field", 
/**
 * Why.
 */
problem: FieldProblem, };

/**
 * What can be read in two ways, so that the owner says it.
 */
export type TableQuestion = { "kind": "day_order", 
/**
 * A date of the file.
 */
text: string, 
/**
 * The day, where the day comes first.
 */
day_first: string, 
/**
 * The day, where the month does.
 */
month_first: string, } | { "kind": "decimal_mark", 
/**
 * An amount of the file.
 */
text: string, 
/**
 * Cents, where that is a comma.
 */
with_comma: number, 
/**
 * Cents, where it is a point.
 */
with_point: number, } | { "kind": "invoice_state", 
/**
 * How many there are.
 */
rows: number, } | { "kind": "quote_outcome", 
/**
 * How many there are.
 */
rows: number, };

/**
 * What came in.
 */
export type TableResult = { 
/**
 * What the table was of.
 */
kind: TableKind, 
/**
 * New contacts.
 */
entered: number, 
/**
 * Known contacts to which something was added.
 */
merged: number, 
/**
 * Quotes or invoices.
 */
papers: number, 
/**
 * Rows left out.
 */
skipped: number, };

/**
 * A row as it would come in.
 */
export type TableRow = { 
/**
 * Its place in the file, counted from 0.
 */
index: number, 
/**
 * The line of the file, or the row of the sheet.
 */
line: number, 
/**
 * The name of who it is of, as it would be shown.
 */
name: string, 
/**
 * Company, where that is not the name.
 */
company: string, 
/**
 * Telephone numbers, e-mail and addresses as they would be kept; none of a paper of somebody known.
 */
points: Array<string>, 
/**
 * What a quote or an invoice says.
 */
paper: RecordFields | null, 
/**
 * The contact that it seems to be.
 */
known_as: KnownContact | null, 
/**
 * Where it is already.
 */
already: TableAlready | null, 
/**
 * Whether this person asked to be forgotten or not to be mailed.
 */
suppressed: boolean, 
/**
 * What is proposed.
 */
proposal: ImportChoice, };

/**
 * A table file that was opened. Its bytes stay with the host until it is taken in or dropped.
 */
export type TableView = { 
/**
 * Names this file when its columns are told and when it is taken in.
 */
token: string, 
/**
 * The names of its sheets; one without a name where it is text.
 */
sheets: Array<string>, 
/**
 * Which sheet is shown, counted from 0.
 */
sheet: number, 
/**
 * What it seems to be of, or was said to be.
 */
kind: TableKind, 
/**
 * The columns of the sheet.
 */
columns: Array<TableColumn>, 
/**
 * What a column of this kind of table can hold.
 */
fields: Array<TableField>, 
/**
 * How many rows there are below the head.
 */
rows: number, 
/**
 * What came of its rows; none until the owner has looked at the columns.
 */
check: TableCheck | null, };

/**
 * Takes a step with an agreement or a service.
 */
export type TakeAgreementStep = { 
/**
 * With which recipient.
 */
id: RecipientId, 
/**
 * Which step.
 */
step: AgreementStep, 
/**
 * When it was taken.
 */
taken_on: string, 
/**
 * The last day of an agreement that was signed, where it has one.
 */
runs_until: string | null, 
/**
 * The version that was signed, or what proves the step.
 */
note: string, };

/**
 * The intake of a request.
 */
export type TakeInRequest = { 
/**
 * Which rights, each once: one message that asks several things makes linked requests.
 */
rights: Array<Right>, 
/**
 * How it came in.
 */
channel: RequestChannel, 
/**
 * The day of receipt.
 */
received_on: string, 
/**
 * The time of receipt, `HH:MM`, where it is known.
 */
received_at: string | null, 
/**
 * The language of the request and so of the letters.
 */
language: Language, 
/**
 * The contact it is about, where it is known.
 */
contact_id: ContactId | null, 
/**
 * Who asks.
 */
requester: Requester, 
/**
 * Who asks on their behalf.
 */
representative: Representative | null, 
/**
 * What is asked, in the requester's words or shorter.
 */
words: string, 
/**
 * What names the mail in which it came, as its preview gave it.
 */
message?: string, 
/**
 * About whom it is; a grown-up person where it is left out.
 */
subject?: RequestSubject, 
/**
 * To whom the answer goes where somebody asks for another; to who asks where it is left out.
 */
answer_to?: AnswerTo, 
/**
 * The day on which it came to us, where it reached a processor of ours before, on the day of receipt.
 */
reached_us_on?: string, };

/**
 * Takes an address or number out that was added.
 */
export type TakeOutStopAddress = { 
/**
 * Which request.
 */
id: RequestId, 
/**
 * Which address.
 */
address_id: string, };

/**
 * A step without further particulars: decide, close, withdraw, reopen, answer orally, close unidentified.
 */
export type TakeStep = { 
/**
 * Which request.
 */
id: RequestId, 
/**
 * Which step.
 */
step: RequestStep, };

/**
 * A step that was taken.
 */
export type TakenStepView = { 
/**
 * Which step.
 */
step: AgreementStep, 
/**
 * When.
 */
taken_on: string, 
/**
 * The version that was signed, or what proves the step.
 */
note: string, };

/**
 * Technical data: a cookie, a log line, a visit.
 */
export type TechnicalData = { 
/**
 * What kind; called `data` on the wire because `kind` names the record's own kind.
 */
data: TechnicalKind, 
/**
 * When it was collected.
 */
collected_on: string, 
/**
 * The IP address.
 */
ip_address: string, 
/**
 * The browser.
 */
user_agent: string, 
/**
 * What else was kept.
 */
content: string, };

/**
 * A kind of technical data.
 */
export type TechnicalKind = "spam_check" | "comment_cookie" | "editor_cookie" | "analytics" | "embed" | "server_log";

/**
 * Notes that recipients were told, or why not, all in the same way; the letter (L14) notes it by itself.
 */
export type TellRecipients = { 
/**
 * Which request.
 */
id: RequestId, 
/**
 * Which recipients.
 */
recipient_ids: Array<RecipientId>, 
/**
 * What they were told.
 */
action: NoticeAction, 
/**
 * [`NoticeWay::OwnWay`] or [`NoticeWay::NotTold`].
 */
way: NoticeWay, 
/**
 * When they were told.
 */
told_on: string, 
/**
 * Why not; needed where they were not told.
 */
reason: string, };

/**
 * Something in a text that the owner should look at. Saving went on.
 */
export type TextWarning = { 
/**
 * The field's name on the wire.
 */
field: string, 
/**
 * What it looks like.
 */
kind: TextWarningKind, };

/**
 * What a text may hold by mistake.
 */
export type TextWarningKind = "citizen_service_number" | "old_vat_number" | "identity_paper";

/**
 * Light or dark.
 */
export type Theme = "system" | "light" | "dark";

/**
 * A comment in a thread.
 */
export type ThreadComment = { 
/**
 * Which record.
 */
id: RecordId, 
/**
 * Who wrote it.
 */
author: string, 
/**
 * What it says.
 */
content: string, };

/**
 * A place in a thread.
 */
export type ThreadEntry = { 
/**
 * The day of the comment.
 */
on: string, 
/**
 * The comment; none where it was erased.
 */
comment: ThreadComment | null, };

/**
 * The comments under a post of the website.
 */
export type ThreadView = { 
/**
 * The title of the post.
 */
title: string, 
/**
 * The day it was taken off; none while it is online.
 */
removed_on: string | null, 
/**
 * The comments, the oldest first; at most two hundred.
 */
entries: Array<ThreadEntry>, 
/**
 * How many comments are restricted, so that they do not stand here (art. 18).
 */
restricted: number, };

/**
 * Ticks an item off, or on again.
 */
export type TickChecklist = { 
/**
 * Which item.
 */
id: ChecklistItemId, 
/**
 * Whether it is done.
 */
done: boolean, };

/**
 * Says what came of one item or of all that have no outcome yet of a subject, or takes it back.
 */
export type TickYearRound = { 
/**
 * The year.
 */
year: number, 
/**
 * The subject.
 */
subject: RoundSubject, 
/**
 * Which item; left out for all of the subject that have no outcome yet.
 */
thing_id: RoundThingId | null, 
/**
 * What came of it; none takes it back.
 */
outcome: RoundOutcome | null, 
/**
 * Why, in the owner's words; may be empty.
 */
reason: string, };

/**
 * A record on the time line of a contact.
 */
export type TimelineEntry = { 
/**
 * Which record.
 */
record_id: RecordId, 
/**
 * This contact's part in it.
 */
party_id: PartyId, 
/**
 * This contact's role.
 */
role: PartyRole, 
/**
 * The day in the margin.
 */
dated_on: string, 
/**
 * What it is.
 */
fields: RecordFields, 
/**
 * The activity under which it is kept.
 */
activity: Words, 
/**
 * Why, as a clause that follows the activity's name: "omdat deze persoon klant is".
 */
purpose: Words, 
/**
 * The lawful basis in words.
 */
basis: Words, 
/**
 * The rule in words.
 */
rule: Words, 
/**
 * Until when, with how that was found.
 */
deadline: DeadlineView, 
/**
 * What holds it.
 */
holds: Array<HoldView>, };

/**
 * The page of today.
 */
export type TodayView = { 
/**
 * The local calendar date.
 */
today: string, 
/**
 * What asks for attention, the most urgent first.
 */
items: Array<Attention>, 
/**
 * How many of them are late.
 */
late: number, 
/**
 * The deletions of the next 24 months.
 */
chart: DeletionChart, 
/**
 * The days of this year that mean something.
 */
year: Array<YearDay>, 
/**
 * Whether there is anything in the administration yet.
 */
empty: boolean, };

/**
 * A transfer as the owner recorded it. Fields that another mechanism asks are empty.
 */
export type Transfer = { 
/**
 * The countries where data go, each as its code or in the owner's words; empty where that is not known.
 */
countries: Array<string>, 
/**
 * The name under which a company is on the list of the Data Privacy Framework.
 */
framework_name: string, 
/**
 * Whether it is on that list as active.
 */
framework_active: boolean, 
/**
 * When that list was looked at.
 */
framework_checked_on: string | null, 
/**
 * Which module of the standard contractual clauses was signed.
 */
clause_module: ClauseModule | null, 
/**
 * When they were signed.
 */
clauses_signed_on: string | null, 
/**
 * When the risks in that country were looked at (transfer impact assessment).
 */
assessed_on: string | null, 
/**
 * The approval of binding corporate rules, or the reason why an exception for a single case holds.
 */
evidence: string, };

/**
 * Where data go and what carries them.
 */
export type TransferForm = { 
/**
 * To which recipient.
 */
id: RecipientId, 
/**
 * The country, or more with a comma between them.
 */
country: string, 
/**
 * What protects data that leave the EEA.
 */
mechanism: TransferMechanism, 
/**
 * Where the recipient's own statement is.
 */
privacy_page: string, 
/**
 * What proves the mechanism; its countries are not read.
 */
transfer: Transfer, };

/**
 * What is wanting in a transfer.
 */
export type TransferGap = "country" | "mechanism" | "no_ground" | "decision_ended" | "outside_eea" | "framework_name" | "framework_inactive" | "framework_old" | "module" | "assessment" | "approval" | "reason";

/**
 * The mechanism under which data may leave the EEA (chapter V).
 */
export type TransferMechanism = "no_transfer" | "adequacy" | "standard_clauses" | "binding_rules" | "derogation" | "check_yourself";

/**
 * What the last ordinary edit was.
 */
export type UndoKind = "contact_entered" | "contact_changed" | "record_entered" | "record_changed" | "contacts_imported" | "papers_imported";

/**
 * A password typed on the lock screen.
 */
export type Unlock = { 
/**
 * The password.
 */
password: string, };

/**
 * The code of the recovery sheet, with the password that comes in place of the forgotten one.
 */
export type UnlockWithRecovery = { 
/**
 * Eight groups.
 */
groups: Array<string>, 
/**
 * The new password.
 */
new_password: string, };

/**
 * Date and time on the wall, as typed.
 */
export type WallTime = { 
/**
 * The date and the time.
 */
local: string, 
/**
 * Which of two, in the hour that comes twice; none elsewhere.
 */
fold: Fold | null, };

/**
 * A factor with its weight.
 */
export type Weighed = { 
/**
 * Which factor.
 */
factor: RiskFactor, 
/**
 * How much it weighs.
 */
weight: Weight, 
/**
 * Why, in the owner's words.
 */
because: string, };

/**
 * How much a factor weighs.
 */
export type Weight = "light" | "middle" | "heavy";

/**
 * Why a subscription is not active.
 */
export type WhyInactive = "no_ground" | "no_consent_proof" | "no_sale" | "quote_is_no_sale" | "not_similar" | "opt_out_not_offered" | "unsubscribed" | "objected" | "erasure_asked" | "deceased" | "child_without_parent" | "restricted" | "no_address" | "already_on_list";

/**
 * The side of an envelope's window.
 */
export type WindowSide = "left" | "right";

/**
 * Those who cannot be written to, by name.
 */
export type WithoutAddress = { 
/**
 * The first of them.
 */
people: Array<PersonWithoutAddress>, };

/**
 * A text in both languages; `nl` is leading.
 */
export type Words = { 
/**
 * The Dutch text.
 */
nl: string, 
/**
 * The English text.
 */
en: string, };

/**
 * What a correction is about.
 */
export type WrongThing = { "kind": "card", 
/**
 * Whose.
 */
contact_id: ContactId, } | { "kind": "point", 
/**
 * Whose.
 */
contact_id: ContactId, 
/**
 * Which point.
 */
point_id: ContactPointId, } | { "kind": "record", 
/**
 * Which part.
 */
party_id: PartyId, };

/**
 * A day of the year with a meaning.
 */
export type YearDay = { 
/**
 * The day.
 */
day: string, 
/**
 * What it is.
 */
mark: YearMark, 
/**
 * How many.
 */
count: number, };

/**
 * What a day of the year means.
 */
export type YearMark = "holiday" | "deletable" | "due" | "late";

/**
 * Why the round of a year cannot be changed or closed.
 */
export type YearRoundProblem = "other_year" | "done" | "still_due" | "items_open";

/**
 * The round of a year.
 */
export type YearRoundView = { 
/**
 * Which year.
 */
year: number, 
/**
 * What the turn of the year freed.
 */
freed: Freed, 
/**
 * What is looked at, by subject.
 */
groups: Array<RoundGroup>, 
/**
 * How many items have no outcome yet.
 */
left: number, 
/**
 * The runs of the year until the round was done.
 */
runs: Array<RoundRun>, 
/**
 * When it was done, and its sheet.
 */
done: DoneYearRound | null, 
/**
 * All rounds that were done, newest first.
 */
earlier: Array<DoneYearRound>, };

/** Every command with its request and its answer. */
export interface Commands {
  session_state: { request: null; answer: SessionState };
  about: { request: null; answer: About };
  open_licences: { request: null; answer: null };
  holidays: { request: HolidaysOf; answer: Array<Holiday> };
  note_activity: { request: null; answer: null };
  activity_choices: { request: null; answer: Array<ActivityChoice> };
  create_administration: { request: CreateAdministration; answer: RecoverySheet };
  save_recovery_sheet: { request: null; answer: Saved };
  print_recovery_sheet: { request: null; answer: null };
  confirm_recovery_sheet: { request: ConfirmRecoverySheet; answer: null };
  renew_recovery_sheet: { request: RenewRecoverySheet; answer: RecoverySheet };
  unlock: { request: Unlock; answer: null };
  unlock_with_recovery: { request: UnlockWithRecovery; answer: null };
  lock: { request: null; answer: null };
  change_password: { request: ChangePassword; answer: null };
  open_sample: { request: OpenSample; answer: null };
  stop_sample: { request: null; answer: null };
  undo: { request: null; answer: UndoKind | null };
  find: { request: FindQuery; answer: Findings };
  list_contacts: { request: ListContacts; answer: ContactPage };
  suggest_contacts: { request: SuggestContacts; answer: Array<ContactRow> };
  open_contact: { request: OpenContact; answer: ContactView };
  save_contact: { request: ContactForm; answer: SavedContact };
  check_texts: { request: CheckTexts; answer: Array<TextWarning> };
  list_not_to_keep: { request: ListNotToKeep; answer: NotToKeepPage };
  answer_not_to_keep: { request: AnswerNotToKeep; answer: null };
  apply_import: { request: ApplyImport; answer: ImportResult };
  drop_import: { request: null; answer: null };
  map_table: { request: MapTable; answer: TableView };
  apply_table: { request: ApplyTable; answer: JobId };
  drop_table: { request: null; answer: null };
  list_records: { request: ListRecords; answer: RecordPage };
  open_record: { request: OpenRecord; answer: RecordView };
  save_record: { request: RecordForm; answer: SavedRecord };
  end_subscription: { request: EndSubscription; answer: EndedSubscription };
  suggest_records: { request: SuggestRecords; answer: Array<RelatedRecord> };
  list_posts: { request: null; answer: Array<PostForm> };
  save_post: { request: PostForm; answer: PostId };
  save_notice_facts: { request: SaveNoticeFacts; answer: null };
  record_notice_exception: { request: RecordNoticeException; answer: null };
  withdraw_notice_exception: { request: NoticeOf; answer: null };
  preview_notice: { request: NoticeOf; answer: LetterPreview };
  issue_notice: { request: IssueNotice; answer: DocumentId };
  note_notice_given: { request: NoteNoticeGiven; answer: null };
  mailing_list: { request: MailingListOf; answer: MailingListView };
  save_mailing_list: { request: SaveMailingList; answer: SavedMailingList };
  consent_texts: { request: null; answer: Array<ConsentTextView> };
  save_consent_text: { request: ConsentTextForm; answer: ConsentTextId };
  disclosures: { request: DisclosuresOf; answer: DisclosuresView };
  note_disclosure: { request: NoteDisclosure; answer: DisclosureId };
  remove_disclosure: { request: DisclosureRef; answer: null };
  list_breaches: { request: null; answer: BreachList };
  open_breach: { request: BreachRef; answer: BreachView };
  save_breach: { request: BreachForm; answer: BreachId };
  mail_reporter: { request: BreachRef; answer: null };
  note_reporter_thanked: { request: BreachRef; answer: null };
  assess_breach: { request: AssessBreach; answer: null };
  decide_breach: { request: DecideBreach; answer: null };
  find_breach_scope: { request: FindBreachScope; answer: null };
  hold_breach_scope: { request: BreachRef; answer: null };
  release_breach_scope: { request: BreachRef; answer: null };
  note_breach_report: { request: NoteBreachReport; answer: null };
  save_breach_notice: { request: SaveBreachNotice; answer: null };
  preview_breach_letter: { request: PreviewBreachLetter; answer: LetterPreview };
  write_breach_letters: { request: BreachRef; answer: BreachLettersWritten };
  note_breach_told: { request: NoteBreachTold; answer: null };
  save_breach_public: { request: SaveBreachPublic; answer: null };
  close_breach: { request: CloseBreach; answer: null };
  show_breach_paper: { request: BreachRef; answer: null };
  save_breach_paper: { request: BreachRef; answer: Saved };
  save_breach_register: { request: SaveBreachRegister; answer: Saved };
  hold_grounds: { request: null; answer: Array<HoldGroundChoice> };
  set_hold: { request: SetHold; answer: null };
  release_hold: { request: ReleaseHold; answer: null };
  cleanup: { request: null; answer: CleanupView };
  preview_erasure: { request: PreviewErasure; answer: ErasurePreview };
  preview_request_erasure: { request: OpenRequest; answer: ErasurePreview };
  execute_erasure: { request: ExecuteErasure; answer: JobId };
  open_run: { request: OpenRun; answer: RunView };
  tick_checklist: { request: TickChecklist; answer: null };
  open_year_round: { request: OpenYearRound; answer: YearRoundView };
  tick_year_round: { request: TickYearRound; answer: null };
  close_year_round: { request: CloseYearRound; answer: DocumentId };
  job: { request: JobRef; answer: JobState };
  stop_job: { request: JobRef; answer: null };
  register: { request: null; answer: RegisterView };
  open_activity: { request: OpenActivity; answer: ActivityView };
  save_activity: { request: ActivityForm; answer: null };
  state_automated_decisions: { request: StateAutomatedDecisions; answer: null };
  balancing_tests: { request: null; answer: BalancingListView };
  open_balancing_test: { request: OpenBalancingTest; answer: BalancingView };
  save_balancing_test: { request: BalancingForm; answer: BalancingTestId };
  decide_balancing_test: { request: DecideBalancing; answer: null };
  cookies: { request: null; answer: CookieListView };
  save_cookie: { request: CookieForm; answer: CookieId };
  preview_rule: { request: RuleDraft; answer: RuleEffect };
  save_rule: { request: RuleDraft; answer: null };
  save_recipient: { request: RecipientForm; answer: RecipientId };
  statement: { request: null; answer: StatementView };
  open_statement: { request: StatementVersionRef; answer: PublishedStatementView };
  statement_on: { request: StatementOn; answer: PublishedStatementView | null };
  compare_statements: { request: CompareStatements; answer: StatementComparison };
  adopt_statement: { request: PublishStatement; answer: StatementVersionRef };
  people_without_address: { request: StatementVersionRef; answer: WithoutAddress };
  preview_statement_letter: { request: StatementVersionRef; answer: LetterPreview };
  tell_people: { request: StatementVersionRef; answer: JobId };
  save_statement: { request: SaveStatement; answer: Saved };
  drift: { request: null; answer: DriftView };
  open_recipient: { request: OpenRecipient; answer: RecipientPage };
  check_role: { request: CheckRole; answer: null };
  take_agreement_step: { request: TakeAgreementStep; answer: null };
  save_agreement_terms: { request: AgreementTerms; answer: null };
  save_transfer: { request: TransferForm; answer: null };
  security_measures: { request: null; answer: SecurityMeasures };
  save_security_measures: { request: SecurityMeasures; answer: null };
  privacy_texts: { request: null; answer: Array<PrivacyText> };
  note_text_copied: { request: NoteTextCopied; answer: null };
  list_requests: { request: null; answer: RequestList };
  take_in_request: { request: TakeInRequest; answer: RequestId };
  open_request: { request: OpenRequest; answer: RequestView };
  link_request_contact: { request: LinkRequestContact; answer: null };
  change_requester: { request: ChangeRequester; answer: null };
  search_person: { request: SearchPerson; answer: PersonFound };
  look_up_person: { request: LookUpPerson; answer: PersonKept };
  judge_contact: { request: JudgeContact; answer: null };
  judge_record: { request: JudgeRecord; answer: null };
  establish_identity: { request: EstablishIdentity; answer: null };
  ask_requester: { request: AskRequester; answer: null };
  resume_request: { request: ResumeRequest; answer: null };
  extend_request: { request: ExtendRequest; answer: null };
  note_search: { request: NoteSearch; answer: null };
  tell_recipients: { request: TellRecipients; answer: null };
  save_rectification: { request: RectificationForm; answer: RectificationId };
  remove_rectification: { request: RemoveRectification; answer: null };
  note_notice_outcome: { request: NoteNoticeOutcome; answer: null };
  decide_request: { request: Decide; answer: null };
  note_second_look: { request: NoteSecondLook; answer: null };
  note_reassessment: { request: NoteReassessment; answer: null };
  stop_use: { request: StopUse; answer: null };
  add_stop_address: { request: AddStopAddress; answer: null };
  take_out_stop_address: { request: TakeOutStopAddress; answer: null };
  take_request_step: { request: TakeStep; answer: null };
  change_receipt: { request: ChangeReceipt; answer: null };
  note_transfer: { request: NoteTransfer; answer: null };
  place_restriction: { request: PlaceRestriction; answer: null };
  call_off_lift: { request: OpenRequest; answer: null };
  lift_restriction: { request: OpenRequest; answer: null };
  review_restriction: { request: OpenRequest; answer: null };
  restricted: { request: null; answer: RestrictedView };
  open_restricted: { request: OpenRestricted; answer: RecordView };
  preview_letter: { request: PreviewLetter; answer: LetterPreview };
  issue_letter: { request: IssueLetter; answer: DocumentId };
  make_package: { request: OpenRequest; answer: PackageMade };
  letter_texts: { request: null; answer: LetterTexts };
  preview_letter_text: { request: PreviewLetterText; answer: LetterTextPreview };
  save_letter_text: { request: SaveLetterText; answer: null };
  reset_letter_text: { request: LetterTextRef; answer: null };
  list_documents: { request: null; answer: DocumentList };
  open_document: { request: DocumentRef; answer: null };
  save_document: { request: DocumentRef; answer: Saved };
  draft_mail: { request: DocumentRef; answer: null };
  today: { request: null; answer: TodayView };
  counts: { request: null; answer: Counts };
  settings: { request: null; answer: SettingsView };
  save_business: { request: Business; answer: null };
  save_letterhead: { request: Letterhead; answer: null };
  save_preferences: { request: Preferences; answer: null };
  save_financial_years: { request: SaveFinancialYears; answer: null };
  logo: { request: null; answer: Logo };
  remove_logo: { request: null; answer: null };
  save_emergency_note: { request: SaveEmergencyNote; answer: null };
  save_emergency_sheet: { request: null; answer: Saved };
  print_emergency_sheet: { request: null; answer: null };
  list_log: { request: ListLog; answer: LogPage };
  verify_log: { request: null; answer: LogVerification };
}

/** The commands whose request is the bytes of a file. */
export interface Uploads {
  preview_request_mail: { request: Uint8Array; answer: RequestMail };
  preview_contacts_file: { request: Uint8Array; answer: ImportPreview };
  preview_table_file: { request: Uint8Array; answer: TableView };
  save_logo: { request: Uint8Array; answer: null };
}

/** What the host says by itself. */
export interface Events {
  job: JobState;
  session: SessionState;
  day: string;
}

/** The words of every closed set, by set and code. */
export const closedSets = {
  BalancingOutcome: {
    passes: { nl: "ons belang weegt zwaarder", en: "our interest weighs more" },
    passes_with_measures: { nl: "ons belang weegt zwaarder, met deze maatregelen", en: "our interest weighs more, with these measures" },
    fails: { nl: "het belang van de ander weegt zwaarder: op deze grond mag het niet", en: "the other person's interest weighs more: it is not allowed on this basis" },
  },
  BalancingQuestion: {
    what: { nl: "Wat wilt u hiermee bereiken?", en: "What do you want to achieve with this?" },
    whose: { nl: "Van wie is dat belang?", en: "Whose interest is it?" },
    lawful: { nl: "Mag het van de wet, en speelt het belang nu echt?", en: "Is it lawful, and is the interest real at present?" },
    works: { nl: "Bereikt u uw doel hiermee?", en: "Does this achieve your purpose?" },
    less_intrusive: { nl: "Kan het met minder gegevens, korter of zonder namen?", en: "Could it be done with less data, for a shorter time or without names?" },
    minimal: { nl: "Hoe zorgt u dat u niet meer bewaart dan nodig is?", en: "How do you make sure that you keep no more than is needed?" },
    nature: { nl: "Zijn het gevoelige gegevens, of gegevens van kinderen?", en: "Are they sensitive data, or data of children?" },
    expectation: { nl: "Van wie komen de gegevens, en kan de ander dit verwachten?", en: "From whom are the data, and can the other person expect this?" },
    consequences: { nl: "Van hoeveel mensen, en wat merken zij ervan?", en: "Of how many people, and what does it mean for them?" },
    power: { nl: "Hangt de ander van u af, of heeft hij weinig keus?", en: "Does the other person depend on you, or have little choice?" },
    safeguards: { nl: "Hoe beschermt u de ander?", en: "How do you protect the other person?" },
    objection: { nl: "Hoe kan de ander bezwaar maken?", en: "How can the other person object?" },
  },
  BalancingStatus: {
    draft: { nl: "nog niet goedgekeurd", en: "not approved yet" },
    approved: { nl: "goedgekeurd", en: "approved" },
    failed: { nl: "mag niet op deze grond", en: "not allowed on this basis" },
    reopened: { nl: "opnieuw bekijken", en: "to be looked at again" },
  },
  BalancingStep: {
    interest: { nl: "Welk belang hebt u?", en: "Which interest do you have?" },
    necessity: { nl: "Is dit daarvoor nodig?", en: "Is this needed for it?" },
    balance: { nl: "Wat weegt zwaarder?", en: "What weighs more?" },
  },
  CookieClass: {
    functional: { nl: "nodig voor de website", en: "needed for the website" },
    analytics_light: { nl: "meten met weinig gevolgen voor de privacy", en: "measuring with little effect on privacy" },
    analytics: { nl: "meten", en: "measuring" },
    convenience: { nl: "gemak", en: "convenience" },
    marketing: { nl: "reclame", en: "advertising" },
    social: { nl: "inhoud van anderen en sociale media", en: "content of others and social media" },
  },
  CookieConcern: {
    before_consent: { nl: "Dit komt al vóór de toestemming op het apparaat. Dat mag niet: laad het pas na een ja.", en: "This is put on the device before consent. That is not allowed: load it only after a yes." },
    longer: { nl: "Dit blijft langer staan dan uw verklaring zegt.", en: "This stays longer than your statement says." },
    shorter: { nl: "Dit blijft korter staan dan uw verklaring zegt.", en: "This stays shorter than your statement says." },
    not_in_standard_analytics: { nl: "De gewone Google Analytics 4 bewaart 2 of 14 maanden. Kijk wat er echt is ingesteld en pas de bewaartermijn aan.", en: "Standard Google Analytics 4 keeps data for 2 or 14 months. Look at the real setting and change the retention period." },
    not_checked: { nl: "U hebt nog niet op de website gekeken hoe lang dit echt blijft staan.", en: "You have not looked on the website yet how long this really stays." },
  },
  AgreementCall: {
    in_use_without: { nl: "in gebruik zonder getekende overeenkomst", en: "in use without a signed agreement" },
    no_answer: { nl: "op de vraag om een overeenkomst kwam nog geen antwoord", en: "no answer yet to the request for an agreement" },
    runs_out: { nl: "loopt binnenkort af", en: "runs out soon" },
    ran_out: { nl: "is afgelopen", en: "has run out" },
    ask_deletion: { nl: "vraag om de gegevens daar te wissen", en: "ask to have the data erased there" },
    no_confirmation: { nl: "dat de gegevens daar zijn gewist, is nog niet bevestigd", en: "that the data were erased there is not confirmed yet" },
  },
  AgreementClause: {
    subject: { nl: "Waar de overeenkomst over gaat, hoe lang, waarvoor, welke gegevens en van wie (art. 28 lid 3 AVG)", en: "What the agreement is about, how long, what for, which data and of whom (art. 28(3) GDPR)" },
    instructions: { nl: "De verwerker doet alleen wat u schriftelijk opdraagt, ook bij gegevens buiten Europa (onder a)", en: "The processor does only what you instruct in writing, also with data outside Europe (point a)" },
    confidentiality: { nl: "Wie er bij de gegevens kan, moet ze geheimhouden (onder b)", en: "Whoever has access has to keep the data confidential (point b)" },
    security: { nl: "De verwerker beveiligt de gegevens (onder c; art. 32)", en: "The processor protects the data (point c; art. 32)" },
    sub_processors: { nl: "Andere verwerkers alleen met uw toestemming en onder dezelfde plichten; u hoort vooraf wie erbij komt (onder d)", en: "Other processors only with your consent and under the same duties; you hear beforehand who is added (point d)" },
    requests: { nl: "De verwerker helpt u bij verzoeken van mensen over hun gegevens (onder e)", en: "The processor helps you with requests of people about their data (point e)" },
    assistance: { nl: "De verwerker helpt u bij beveiliging, datalekken en onderzoek van risico's (onder f)", en: "The processor helps you with security, breaches and looking into risks (point f)" },
    deletion: { nl: "Aan het einde wist de verwerker alles of geeft het terug, ook kopieën (onder g)", en: "At the end the processor erases everything or gives it back, copies too (point g)" },
    audit: { nl: "U mag controleren of de verwerker zich eraan houdt, en hij waarschuwt als een opdracht niet mag (onder h)", en: "You may check whether the processor keeps to it, and it warns when an instruction is unlawful (point h)" },
    written: { nl: "Het staat op schrift, mag ook elektronisch (art. 28 lid 9)", en: "It is in writing, which may be electronic (art. 28(9))" },
  },
  AgreementStatus: {
    missing: { nl: "er is nog geen overeenkomst", en: "there is no agreement yet" },
    requested: { nl: "gevraagd", en: "asked for" },
    signed: { nl: "getekend", en: "signed" },
    ending: { nl: "opgezegd", en: "ending" },
    ended: { nl: "geëindigd, en de gegevens zijn daar gewist", en: "ended, and the data are erased there" },
  },
  AgreementStep: {
    requested: { nl: "overeenkomst gevraagd", en: "agreement asked for" },
    withdrawn: { nl: "vraag ingetrokken", en: "request withdrawn" },
    signed: { nl: "overeenkomst getekend", en: "agreement signed" },
    stopped: { nl: "gestopt met deze dienst", en: "stopped with this service" },
    deletion_asked: { nl: "gevraagd om de gegevens te wissen", en: "asked to have the data erased" },
    deletion_confirmed: { nl: "bevestigd dat de gegevens zijn gewist", en: "confirmed that the data are erased" },
    resumed: { nl: "weer in gebruik", en: "in use again" },
  },
  ClauseModule: {
    c2c: { nl: "module 1: van verantwoordelijke naar verantwoordelijke", en: "module 1: controller to controller" },
    c2p: { nl: "module 2: van verantwoordelijke naar verwerker", en: "module 2: controller to processor" },
    p2p: { nl: "module 3: van verwerker naar verwerker", en: "module 3: processor to processor" },
    p2c: { nl: "module 4: van verwerker naar verantwoordelijke", en: "module 4: processor to controller" },
  },
  RoleSign: {
    authority: { nl: "Het is een overheid of rechter, en de wet regelt dat die de gegevens krijgt", en: "It is an authority or a court, and the law sees to it that it gets the data" },
    together: { nl: "U bepaalt samen waarvoor en hoe de gegevens worden gebruikt, zoals bij een video of knop van een ander op uw website", en: "You decide together what for and how the data are used, as with a video or a button of somebody else on your website" },
    own_purpose: { nl: "Het bedrijf beslist zelf wat het met de gegevens doet, of moet dat van de wet, zoals een bank, advocaat of accountant", en: "The business decides itself what it does with the data, or has to by law, as a bank, a lawyer or an accountant" },
    instruction: { nl: "Het bedrijf doet met de gegevens alleen wat u opdraagt, zoals hosting, een klantenbestand of een spamfilter", en: "The business does with the data only what you instruct, as hosting, a customer database or a spam filter" },
  },
  SecurityMeasure: {
    two_step: { nl: "Inloggen in twee stappen op mail, website en klantenbestand", en: "Two-step login to mail, website and customer database" },
    own_passwords: { nl: "Voor elke dienst een eigen, lang wachtwoord, bewaard in een wachtwoordkluis", en: "A long password of its own for each service, kept in a password manager" },
    need_to_know: { nl: "Alleen wie de gegevens voor het werk nodig heeft, kan erbij", en: "Only those who need the data for their work have access" },
    leaving_staff: { nl: "Wie vertrekt, kan er op de laatste werkdag niet meer bij", en: "Those who leave lose access on their last working day" },
    encrypted_disk: { nl: "De schijven van computers en telefoons zijn versleuteld", en: "The disks of computers and telephones are encrypted" },
    encrypted_connection: { nl: "Website en mail gebruiken een versleutelde verbinding", en: "Website and mail use an encrypted connection" },
    screen_lock: { nl: "Het scherm gaat vanzelf op slot", en: "Screens lock by themselves" },
    updates: { nl: "Updates worden vanzelf of binnen een week geïnstalleerd", en: "Updates are installed by themselves or within a week" },
    malware_protection: { nl: "Computers zijn beschermd tegen schadelijke programma's", en: "Computers are protected against malicious programs" },
    backups: { nl: "Er zijn reservekopieën, en of die werken, wordt getest", en: "There are backups, and it is tested that they work" },
    confidentiality: { nl: "Wie met de gegevens werkt, heeft beloofd ze geheim te houden", en: "Those who work with the data have promised to keep them confidential" },
    awareness: { nl: "Iedereen weet hoe een datalek te herkennen en te melden", en: "Everybody knows how to recognise and report a data breach" },
    locked_paper: { nl: "Papier met gegevens ligt achter slot", en: "Paper with data is kept under lock" },
    shredding: { nl: "Papier gaat door de versnipperaar, en oude schijven worden gewist of vernietigd", en: "Paper is shredded, and old disks are erased or destroyed" },
    retention_kept: { nl: "Wat niet meer nodig is, wordt op tijd gewist", en: "What is no longer needed is erased in time" },
  },
  TransferGap: {
    country: { nl: "Het land is nog niet ingevuld", en: "The country is not filled in yet" },
    mechanism: { nl: "Er staat nog niet wat de gegevens buiten Europa beschermt", en: "It does not say yet what protects the data outside Europe" },
    no_ground: { nl: "Geen grondslag: dit land is niet goedgekeurd door de Europese Commissie", en: "No ground: this country is not approved by the European Commission" },
    decision_ended: { nl: "De goedkeuring van dit land geldt niet op deze dag", en: "The approval of this country is not in force on this day" },
    outside_eea: { nl: "Er staat dat de gegevens binnen Europa blijven, maar dit land ligt daarbuiten", en: "It says that the data stay within Europe, but this country is outside it" },
    framework_name: { nl: "Zoek het bedrijf op in de lijst van het Data Privacy Framework", en: "Look the company up in the list of the Data Privacy Framework" },
    framework_inactive: { nl: "Het bedrijf staat niet als actief op de lijst van het Data Privacy Framework", en: "The company is not on the list of the Data Privacy Framework as active" },
    framework_old: { nl: "Kijk opnieuw of het bedrijf nog op de lijst van het Data Privacy Framework staat", en: "Look again whether the company still is on the list of the Data Privacy Framework" },
    module: { nl: "Vul in welke module van het modelcontract is getekend, en wanneer", en: "Fill in which module of the standard contract was signed, and when" },
    assessment: { nl: "Er is nog niet beoordeeld wat het recht in dat land met de gegevens kan doen (TIA)", en: "It has not been assessed yet what the law of that country can do with the data (TIA)" },
    approval: { nl: "Vul in welke toezichthouder de bindende bedrijfsvoorschriften goedkeurde, en wanneer", en: "Fill in which authority approved the binding corporate rules, and when" },
    reason: { nl: "Vul in waarom het om een enkel geval gaat, en welke uitzondering geldt", en: "Fill in why this is a single case, and which exception holds" },
  },
  AnswerTo: {
    representative: { nl: "wie het namens de ander vraagt", en: "who asks for the other" },
    person: { nl: "de persoon zelf", en: "the person" },
  },
  BlackoutReason: {
    name_of_other: { nl: "naam van een ander", en: "name of another person" },
    details_of_other: { nl: "adres, nummer of ander gegeven van een ander", en: "address, number or other detail of another person" },
    told_by_other: { nl: "wat een ander vertelde", en: "what another person told" },
    confidential: { nl: "vertrouwelijk", en: "confidential" },
    trade_secret: { nl: "bedrijfsgeheim", en: "trade secret" },
    other: { nl: "andere reden", en: "another reason" },
  },
  CaseEnd: {
    decision_irrevocable: { nl: "uitspraak onherroepelijk", en: "decision irrevocable" },
    settlement_performed: { nl: "schikking uitgevoerd", en: "settlement performed" },
    withdrawn: { nl: "ingetrokken", en: "withdrawn" },
  },
  Channel: {
    phone: { nl: "telefoon", en: "telephone" },
    email: { nl: "e-mail", en: "e-mail" },
    contact_form: { nl: "contactformulier", en: "contact form" },
    whatsapp: { nl: "WhatsApp", en: "WhatsApp" },
    sms: { nl: "sms", en: "text message" },
    skype: { nl: "Skype", en: "Skype" },
    social_media: { nl: "sociale media", en: "social media" },
    comment: { nl: "reactie op de website", en: "website comment" },
    letter: { nl: "brief", en: "letter" },
    in_person: { nl: "gesprek", en: "in person" },
    entered: { nl: "ingevoerd", en: "entered by hand or import" },
  },
  ContactKind: {
    person: { nl: "persoon", en: "person" },
    business: { nl: "bedrijf", en: "business" },
  },
  ContactPointKind: {
    phone: { nl: "telefoon", en: "telephone" },
    email: { nl: "e-mail", en: "e-mail" },
    postal_address: { nl: "adres", en: "postal address" },
    whatsapp: { nl: "WhatsApp", en: "WhatsApp" },
    skype: { nl: "Skype-naam", en: "Skype name" },
    social_media: { nl: "account op sociale media", en: "social media account" },
    photo: { nl: "profielfoto", en: "profile photo" },
    preference: { nl: "voorkeur", en: "preference" },
    bank_account: { nl: "rekeningnummer", en: "bank account number" },
  },
  ContactPointSource: {
    data_subject: { nl: "van de persoon zelf", en: "from the person" },
    own_note: { nl: "eigen aantekening", en: "own note" },
    customer: { nl: "van een klant", en: "from a customer" },
    third_party: { nl: "van iemand anders", en: "from someone else" },
    public_source: { nl: "openbare bron", en: "public source" },
    social_login: { nl: "inloggen met sociale media", en: "social login" },
    bank: { nl: "bankafschrift", en: "bank statement" },
    device: { nl: "apparaat van de bezoeker", en: "the visitor's device" },
    import: { nl: "ingelezen bestand", en: "imported file" },
  },
  CorrespondenceDirection: {
    incoming: { nl: "ontvangen", en: "received" },
    outgoing: { nl: "verzonden", en: "sent" },
  },
  Decision: {
    give_in_full: { nl: "geheel geven", en: "give in full" },
    give_redacted: { nl: "geven met zwart gemaakte delen", en: "give with parts blacked out" },
    withhold: { nl: "niet geven", en: "withhold" },
    correct: { nl: "verbeteren", en: "correct" },
    supplement: { nl: "aanvullen", en: "supplement" },
    add_statement: { nl: "verklaring toevoegen", en: "add a statement" },
    corrected_invoice: { nl: "creditfactuur en nieuwe factuur", en: "credit note and new invoice" },
    erase: { nl: "wissen", en: "erase" },
    anonymise: { nl: "anoniem maken", en: "anonymise" },
    keep_minimum: { nl: "alleen het verplichte deel bewaren", en: "keep only the required part" },
    keep: { nl: "bewaren", en: "keep" },
    keep_restricted: { nl: "bewaren en beperken", en: "keep and restrict" },
    restrict: { nl: "beperken", en: "restrict" },
    export: { nl: "meegeven als bestand", en: "export as a file" },
    stop_use: { nl: "gebruik stoppen", en: "stop the use" },
    reassess: { nl: "opnieuw laten beoordelen door een mens", en: "reassess by a person" },
    refuse: { nl: "afwijzen", en: "refuse" },
    nothing_kept: { nl: "er zijn geen gegevens", en: "there are no data" },
  },
  DocumentClass: {
    ordinary: { nl: "gewoon stuk", en: "ordinary document" },
    immovable_property: { nl: "stuk over een pand of grond (onroerende zaak)", en: "document on a building or land (immovable property)" },
    oss_sale: { nl: "verkoop onder de Unieregeling (OSS)", en: "sale under the Union scheme (OSS)" },
  },
  ExcessOutcome: {
    fee: { nl: "een redelijke vergoeding vragen", en: "ask a reasonable fee" },
    refused: { nl: "weigeren", en: "refuse" },
  },
  ForwardReason: {
    processor: { nl: "wij doen dit in opdracht van een ander (wij zijn verwerker)", en: "we do this on another's instruction (we are a processor)" },
    wrong_addressee: { nl: "het verzoek is voor een ander bedoeld", en: "the request is meant for somebody else" },
  },
  RequestSubject: {
    person: { nl: "iemand van 16 of ouder", en: "somebody of 16 or older" },
    child: { nl: "een kind onder de 16", en: "a child under 16" },
    deceased: { nl: "iemand die is overleden", en: "somebody who has died" },
    company: { nl: "een bedrijf of organisatie", en: "a company or organisation" },
  },
  AssessmentReason: {
    nothing_compromised: { nl: "Er zijn geen persoonsgegevens gezien, veranderd of verloren. Dan is het een zwakke plek en geen datalek.", en: "No personal data were seen, changed or lost. Then it is a weakness and no breach." },
    encrypted: { nl: "De gegevens zijn sterk versleuteld en de sleutel is veilig: niemand kan ze lezen.", en: "The data are strongly encrypted and the key is safe: nobody can read them." },
    restored: { nl: "Wat weg was, is op tijd terug uit een reservekopie.", en: "What was lost is back in time from a backup." },
    undone: { nl: "Wie de gegevens kreeg is bekend en te vertrouwen, en heeft bevestigd dat ze gewist zijn.", en: "Who got the data is known and to be trusted, and has confirmed that they were deleted." },
    sensitive_data: { nl: "De gegevens zijn gevoelig.", en: "The data are sensitive." },
    severe_consequences: { nl: "De gevolgen voor de mensen kunnen ernstig zijn.", en: "The consequences for the people may be severe." },
    vulnerable_people: { nl: "Er zijn kinderen of andere kwetsbare mensen bij.", en: "There are children or other vulnerable people among them." },
    several_heavy: { nl: "Meer dan één punt weegt zwaar.", en: "More than one point weighs heavily." },
    one_heavy: { nl: "Eén punt weegt zwaar.", en: "One point weighs heavily." },
    not_restored: { nl: "Gegevens zijn weg en niet terug te zetten.", en: "Data are lost and cannot be restored." },
    some_consequences: { nl: "De mensen kunnen er last van hebben.", en: "The people may be harmed by it." },
    several_middle: { nl: "Drie of meer punten wegen gemiddeld of zwaarder.", en: "Three points or more weigh middle or more." },
    all_light: { nl: "Geen enkel punt weegt zwaar genoeg voor een risico.", en: "No point weighs enough for a risk." },
    exception_applies: { nl: "Het risico is hoog, maar de mensen hoeven het niet te horen door een uitzondering.", en: "The risk is high, but an exception means that the people need not be told." },
    public_instead: { nl: "Het risico is hoog. In plaats van een bericht aan ieder komt er een openbare mededeling.", en: "The risk is high. Instead of a notice to each there will be a public communication." },
  },
  BreachOutcome: {
    no_breach: { nl: "geen datalek", en: "no breach" },
    register_only: { nl: "alleen in het register", en: "in the register only" },
    authority: { nl: "melden bij de toezichthouder", en: "report to the authority" },
    authority_and_persons: { nl: "melden bij de toezichthouder en aan de mensen om wie het gaat", en: "report to the authority and to the people concerned" },
  },
  BreachSource: {
    own_finding: { nl: "zelf ontdekt", en: "found by ourselves" },
    reporter: { nl: "gemeld door iemand van buiten", en: "reported by somebody from outside" },
    processor: { nl: "gemeld door een verwerker", en: "reported by a processor" },
  },
  Compromise: {
    confidentiality: { nl: "iemand kon gegevens zien of krijgen die daar niet bij mocht", en: "somebody could see or get data who was not allowed to" },
    integrity: { nl: "gegevens zijn veranderd", en: "data were changed" },
    availability: { nl: "gegevens zijn weg of niet te gebruiken", en: "data are lost or cannot be used" },
  },
  Fold: {
    first: { nl: "de eerste keer (zomertijd)", en: "the first time (summer time)" },
    second: { nl: "de tweede keer (wintertijd)", en: "the second time (winter time)" },
  },
  NoNoticeGround: {
    unintelligible: { nl: "niemand kan de gegevens lezen: ze zijn sterk versleuteld en de sleutel is veilig (artikel 34 lid 3 onder a)", en: "nobody can read the data: they are strongly encrypted and the key is safe (article 34(3)(a))" },
    risk_removed: { nl: "door wat wij later deden is het hoge risico weg (artikel 34 lid 3 onder b)", en: "what we did afterwards removed the high risk (article 34(3)(b))" },
    too_much_effort: { nl: "ieder apart berichten vraagt te veel: er komt een openbare mededeling (artikel 34 lid 3 onder c)", en: "telling each one asks too much: there will be a public communication (article 34(3)(c))" },
  },
  PersonChannel: {
    letter: { nl: "brief", en: "letter" },
    email: { nl: "e-mail", en: "e-mail" },
    phone: { nl: "telefoon", en: "telephone" },
    in_person: { nl: "persoonlijk gesprek", en: "in person" },
  },
  ReportPart: {
    what: { nl: "wat er gebeurde", en: "what happened" },
    people: { nl: "om welke soorten mensen het gaat", en: "which kinds of people it concerns" },
    people_count: { nl: "om hoeveel mensen het ongeveer gaat", en: "about how many people it concerns" },
    records: { nl: "om welke soorten gegevens het gaat", en: "which kinds of data it concerns" },
    record_count: { nl: "om hoeveel gegevens het ongeveer gaat", en: "about how many records it concerns" },
    contact_point: { nl: "bij wie de toezichthouder terecht kan", en: "whom the authority can ask" },
    consequences: { nl: "wat de gevolgen kunnen zijn", en: "what may come of it" },
    measures: { nl: "welke maatregelen er zijn", en: "which measures there are" },
  },
  ReportPhase: {
    first: { nl: "eerste melding", en: "first report" },
    follow_up: { nl: "vervolgmelding", en: "follow-up report" },
    final: { nl: "eindmelding", en: "final report" },
  },
  RiskFactor: {
    kind: { nl: "wat er precies is misgegaan", en: "what exactly went wrong" },
    data: { nl: "hoe gevoelig de gegevens zijn en hoeveel het er per persoon zijn", en: "how sensitive the data are, and how many there are of each person" },
    identification: { nl: "hoe makkelijk te zien is om wie het gaat", en: "how easily it is seen whom it is about" },
    severity: { nl: "hoe erg de gevolgen voor de mensen kunnen zijn", en: "how bad the consequences may be for the people" },
    special_persons: { nl: "of er kinderen of andere kwetsbare mensen bij zijn", en: "whether there are children or other vulnerable people among them" },
    number: { nl: "om hoeveel mensen het gaat", en: "how many people it concerns" },
    own_character: { nl: "wat wij voor een bedrijf zijn", en: "what kind of business we are" },
  },
  RiskLevel: {
    unlikely: { nl: "waarschijnlijk geen risico", en: "unlikely to result in a risk" },
    risk: { nl: "een risico", en: "a risk" },
    high: { nl: "een hoog risico", en: "a high risk" },
  },
  ScopeData: {
    phone: { nl: "telefoonnummer", en: "telephone number" },
    email: { nl: "e-mailadres", en: "e-mail address" },
    postal_address: { nl: "adres", en: "postal address" },
    bank_account: { nl: "rekeningnummer", en: "bank account number" },
    photo: { nl: "foto", en: "photo" },
  },
  SensitiveData: {
    special: { nl: "bijzondere of strafrechtelijke gegevens", en: "special or criminal data" },
    bsn: { nl: "burgerservicenummer", en: "citizen service number" },
    financial: { nl: "financiële gegevens", en: "financial data" },
    credentials: { nl: "inloggegevens", en: "login details" },
  },
  Weight: {
    light: { nl: "licht", en: "light" },
    middle: { nl: "gemiddeld", en: "middle" },
    heavy: { nl: "zwaar", en: "heavy" },
  },
  DocumentKind: {
    acknowledgement: { nl: "ontvangstbevestiging", en: "acknowledgement" },
    identity_request: { nl: "vraag om te laten zien wie u bent", en: "request for identification" },
    clarification_request: { nl: "vraag om verduidelijking", en: "request for clarification" },
    extension_notice: { nl: "bericht van verlenging", en: "notice of extension" },
    erasure_done: { nl: "bericht dat de gegevens gewist zijn", en: "notice that the data were erased" },
    erasure_partly_refused: { nl: "bericht dat een deel gewist is", en: "notice that part was erased" },
    erasure_refused: { nl: "bericht dat de gegevens nu niet gewist worden", en: "notice that the data are not erased now" },
    recipient_notice: { nl: "bericht aan een ontvanger", en: "notice to a recipient" },
    not_identified: { nl: "bericht dat het verzoek niet behandeld wordt", en: "notice that the request is not handled" },
    nothing_found: { nl: "antwoord dat er geen gegevens zijn", en: "answer that there are no data" },
    access_answer: { nl: "antwoord op een verzoek om inzage", en: "answer to an access request" },
    rectification_answer: { nl: "antwoord op een verzoek om verbetering", en: "answer to a request for rectification" },
    restriction_placed: { nl: "bericht dat gegevens tijdelijk niet gebruikt worden", en: "notice that data are not used for the time being" },
    restriction_lifting: { nl: "bericht dat gegevens weer gebruikt gaan worden", en: "notice that data will be used again" },
    objection_upheld: { nl: "bericht dat het bezwaar terecht is", en: "notice that the objection is justified" },
    objection_rejected: { nl: "bericht dat het bezwaar is afgewezen", en: "notice that the objection is rejected" },
    marketing_stopped: { nl: "bericht dat reclame en nieuwsbrieven gestopt zijn", en: "notice that advertising and newsletters have stopped" },
    portability_answer: { nl: "antwoord op een verzoek om overdracht", en: "answer to a portability request" },
    consent_withdrawn: { nl: "bericht dat de toestemming is ingetrokken", en: "notice that consent was withdrawn" },
    human_decision_answer: { nl: "antwoord over automatische besluiten", en: "answer about automated decisions" },
    request_refused: { nl: "bericht dat het verzoek is afgewezen", en: "notice that the request is refused" },
    not_covered: { nl: "bericht dat de privacywet hier niet geldt", en: "notice that privacy law does not apply here" },
    complaint_information: { nl: "uitleg over klagen", en: "information about complaints" },
    not_acted_on: { nl: "bericht dat het verzoek niet in behandeling wordt genomen", en: "notice that the request is not acted on" },
    counter_party_notice: { nl: "bericht aan een wederpartij", en: "notice to a counter-party" },
    request_forwarded: { nl: "bericht dat het verzoek is doorgestuurd", en: "notice that the request was forwarded" },
    breach_notice: { nl: "bericht over een datalek", en: "notice of a data breach" },
    statement_change: { nl: "bericht dat de privacyverklaring verandert", en: "notice that the privacy statement changes" },
    access_overview: { nl: "bijlage 1: overzicht", en: "annex 1: overview" },
    access_copy: { nl: "bijlage 2: kopie van de gegevens", en: "annex 2: copy of the data" },
    given_data: { nl: "gegevens als bestand", en: "data as a file" },
    copy_package_page: { nl: "pakket met de gegevens als webpagina", en: "package with the data as a web page" },
    copy_package_zip: { nl: "pakket met de gegevens als zipbestand", en: "package with the data as a zip file" },
    erasure_certificate: { nl: "proces-verbaal van vernietiging", en: "certificate of erasure" },
    year_round: { nl: "jaarronde", en: "round of the year" },
  },
  ErasedCategory: {
    contact_moment: { nl: "contactmoment", en: "contact moment" },
    quote: { nl: "offerte", en: "quote" },
    invoice: { nl: "factuur", en: "invoice" },
    payment: { nl: "betaling", en: "payment" },
    agreement: { nl: "overeenkomst", en: "agreement" },
    case_file: { nl: "dossier", en: "case file" },
    subscription: { nl: "inschrijving op de nieuwsbrief", en: "newsletter subscription" },
    comment: { nl: "reactie op de website", en: "website comment" },
    technical_data: { nl: "technische gegevens", en: "technical data" },
    request_file: { nl: "bewijs van een gesloten verzoek", en: "proof of a closed request" },
    breach_file: { nl: "regel uit het register van datalekken", en: "row of the register of breaches" },
  },
  HoldKind: {
    legal_hold: { nl: "reden om langer te bewaren", en: "reason to keep longer" },
    open_request: { nl: "verzoek in behandeling", en: "open request" },
    dispute: { nl: "geschil", en: "dispute" },
    restriction: { nl: "beperking (art. 18 AVG)", en: "restriction (art. 18 GDPR)" },
    open_invoice: { nl: "openstaande factuur", en: "open invoice" },
    breach_investigation: { nl: "onderzoek naar een datalek", en: "breach investigation" },
  },
  IdentityMethod: {
    known_address: { nl: "verzoek vanaf een bekend adres of nummer", en: "request from an address or number on file" },
    two_facts: { nl: "twee feiten die alleen de persoon en wij kennen", en: "two facts only the person and we know" },
    call_back: { nl: "teruggebeld op het bekende nummer", en: "called back on the number on file" },
    letter_code: { nl: "code per brief naar het bekende adres", en: "code by letter to the address on file" },
    id_shown: { nl: "legitimatie getoond, niets gekopieerd", en: "ID shown, nothing copied" },
    shielded_copy: { nl: "afgeschermde kopie, daarna vernietigd", en: "shielded copy, destroyed after the check" },
  },
  InterruptionKind: {
    claim_brought_3_316: { nl: "vordering ingesteld bij de rechter (art. 3:316 BW)", en: "claim brought before the court (art. 3:316 BW)" },
    reminder_3_317_1: { nl: "schriftelijke aanmaning of voorbehoud (art. 3:317 lid 1 BW)", en: "written reminder or reservation (art. 3:317(1) BW)" },
    reminder_then_claim_3_317_2: { nl: "aanmaning, binnen zes maanden gevolgd door een vordering (art. 3:317 lid 2 BW)", en: "reminder followed by a claim within six months (art. 3:317(2) BW)" },
    acknowledgement_3_318: { nl: "de ander erkent de schuld (art. 3:318 BW)", en: "the other acknowledges the debt (art. 3:318 BW)" },
  },
  InvoiceState: {
    open: { nl: "open", en: "open" },
    paid: { nl: "betaald", en: "paid" },
    written_off: { nl: "afgeboekt", en: "written off" },
    credited: { nl: "gecrediteerd", en: "credited" },
  },
  KeepGround: {
    claim: { nl: "voor een vordering", en: "for a claim" },
    legal_duty: { nl: "omdat de wet het vraagt", en: "because the law requires it" },
    persons_wish: { nl: "op verzoek van de persoon zelf", en: "at the person's own wish" },
    dispute: { nl: "wegens een geschil", en: "because of a dispute" },
    open_invoice: { nl: "wegens een openstaande factuur", en: "because of an open invoice" },
    breach_investigation: { nl: "voor het onderzoek naar een datalek", en: "for a breach investigation" },
  },
  LawfulBasis: {
    consent: { nl: "toestemming (art. 6 lid 1 onder a AVG)", en: "consent (art. 6(1)(a) GDPR)" },
    contract: { nl: "uitvoering van een overeenkomst (art. 6 lid 1 onder b AVG)", en: "performance of a contract (art. 6(1)(b) GDPR)" },
    legal_obligation: { nl: "wettelijke plicht (art. 6 lid 1 onder c AVG)", en: "legal obligation (art. 6(1)(c) GDPR)" },
    vital_interests: { nl: "bescherming van iemands leven (vitaal belang, art. 6 lid 1 onder d AVG)", en: "protection of somebody's life (vital interests, art. 6(1)(d) GDPR)" },
    public_task: { nl: "taak van de overheid (publieke taak, art. 6 lid 1 onder e AVG)", en: "task of public authority (art. 6(1)(e) GDPR)" },
    legitimate_interest: { nl: "eigen belang dat de wet toestaat (gerechtvaardigd belang, art. 6 lid 1 onder f AVG)", en: "own interest that the law allows (legitimate interest, art. 6(1)(f) GDPR)" },
  },
  LimitationClass: {
    rest_3_306: { nl: "overige vorderingen (art. 3:306 BW)", en: "other claims (art. 3:306 BW)" },
    performance_3_307_1: { nl: "betalen of leveren volgens een overeenkomst (nakoming, art. 3:307 lid 1 BW)", en: "paying or delivering under a contract (performance, art. 3:307(1) BW)" },
    indefinite_time_3_307_2: { nl: "nakoming zonder vaste datum (art. 3:307 lid 2 BW)", en: "performance without a fixed date (art. 3:307(2) BW)" },
    periodic_sums_3_308: { nl: "rente, huur en andere periodieke bedragen (art. 3:308 BW)", en: "interest, rent and other periodic sums (art. 3:308 BW)" },
    undue_payment_3_309: { nl: "geld betaald dat niet verschuldigd was (art. 3:309 BW)", en: "money paid that was not owed (art. 3:309 BW)" },
    damages_3_310: { nl: "schadevergoeding of boete (art. 3:310 lid 1 BW)", en: "damages or agreed penalty (art. 3:310(1) BW)" },
    environmental_damage_3_310_2: { nl: "milieuschade (art. 3:310 lid 2 BW)", en: "environmental damage (art. 3:310(2) BW)" },
    injury_3_310_5: { nl: "letselschade (art. 3:310 lid 5 BW)", en: "personal injury (art. 3:310(5) BW)" },
    breach_3_311: { nl: "een overeenkomst ontbinden of een fout herstellen (art. 3:311 BW)", en: "ending a contract for a breach, or repair (art. 3:311 BW)" },
    judgment_3_324: { nl: "uitvoering van een vonnis (art. 3:324 BW)", en: "enforcing a judgment (art. 3:324 BW)" },
    judgment_periodic_3_324_3: { nl: "periodiek deel van een vonnis (art. 3:324 lid 3 BW)", en: "periodic part of a judgment (art. 3:324(3) BW)" },
    sale_defects_7_23: { nl: "gebreken bij koop (art. 7:23 lid 2 BW)", en: "defects in a sale (art. 7:23(2) BW)" },
    consumer_price_7_28: { nl: "koopprijs bij consumentenkoop (art. 7:28 BW)", en: "price of a consumer sale (art. 7:28 BW)" },
  },
  NotToKeep: {
    citizen_service_number: { nl: "mogelijk een burgerservicenummer (BSN)", en: "possibly a citizen service number (BSN)" },
    old_vat_number: { nl: "oud btw-nummer, mogelijk BSN", en: "old VAT number, possibly a BSN" },
    identity_paper: { nl: "kopie van een identiteitsbewijs", en: "copy of an identity paper" },
  },
  NotToKeepField: {
    subject: { nl: "onderwerp", en: "subject" },
    content: { nl: "inhoud", en: "content" },
    reaction: { nl: "reactie", en: "response" },
    description: { nl: "omschrijving", en: "description" },
    vat_id: { nl: "btw-nummer", en: "VAT number" },
    correspondence: { nl: "briefwisseling", en: "correspondence" },
    ground: { nl: "bewijs van de toestemming", en: "proof of the consent" },
    note: { nl: "aantekening", en: "note" },
    points: { nl: "voorkeur of foto", en: "preference or photo" },
  },
  NoticeAction: {
    corrected: { nl: "verbeterd", en: "corrected" },
    erased: { nl: "gewist", en: "erased" },
    restricted: { nl: "beperkt", en: "restricted" },
    released: { nl: "weer vrijgegeven", en: "released" },
  },
  NoticeDueBy: {
    first_letter: { nl: "uw eerste brief aan deze persoon", en: "your first letter to this person" },
    first_disclosure: { nl: "de eerste keer dat u de gegevens aan een ander gaf", en: "the first time that you gave the data to another" },
    one_month: { nl: "een maand nadat u de gegevens kreeg", en: "a month after you obtained the data" },
  },
  NoticeSource: {
    client: { nl: "van onze klant", en: "from our client" },
    public_sources: { nl: "uit openbare bronnen", en: "from public sources" },
    client_and_public_sources: { nl: "van onze klant en uit openbare bronnen", en: "from our client and from public sources" },
    own_representative: { nl: "van uw advocaat of van een ander die voor u optreedt", en: "from your lawyer or somebody else who acts for you" },
    somebody_else: { nl: "van iemand anders die bij de zaak betrokken is", en: "from somebody else who is involved in the case" },
  },
  PartyRole: {
    contact: { nl: "contactpersoon", en: "contact person" },
    customer: { nl: "klant", en: "customer" },
    requester: { nl: "aanvrager van een offerte", en: "quote requester" },
    client: { nl: "cliënt", en: "client" },
    counter_party: { nl: "wederpartij", en: "counter-party" },
    other_person: { nl: "andere betrokkene", en: "other person" },
    payer: { nl: "betaler", en: "payer" },
    subscriber: { nl: "ontvanger van de nieuwsbrief", en: "newsletter recipient" },
    commenter: { nl: "schrijver van een reactie", en: "commenter" },
    visitor: { nl: "bezoeker van de website", en: "website visitor" },
    reporter: { nl: "melder", en: "reporter" },
  },
  QuoteOutcome: {
    open: { nl: "nog open", en: "open" },
    accepted: { nl: "akkoord", en: "accepted" },
    refused: { nl: "niet akkoord", en: "not accepted" },
    lapsed: { nl: "verlopen", en: "lapsed" },
  },
  RecipientRole: {
    processor: { nl: "werkt in onze opdracht (verwerker)", en: "works on our instruction (processor)" },
    controller: { nl: "zelf verantwoordelijk", en: "responsible in its own right (controller)" },
    joint_controller: { nl: "samen met ons verantwoordelijk", en: "responsible together with us (joint controller)" },
    public_authority: { nl: "overheid", en: "public authority" },
  },
  RecordKind: {
    contact_moment: { nl: "contactmoment", en: "contact moment" },
    quote: { nl: "offerte", en: "quote" },
    invoice: { nl: "factuur", en: "invoice" },
    payment: { nl: "betaling", en: "payment" },
    agreement: { nl: "overeenkomst", en: "agreement" },
    case_file: { nl: "dossier", en: "case file" },
    subscription: { nl: "inschrijving op de nieuwsbrief", en: "newsletter subscription" },
    comment: { nl: "reactie op de website", en: "website comment" },
    technical_data: { nl: "technische gegevens", en: "technical data" },
  },
  RectifiablePart: {
    given_name: { nl: "voornaam of voorletters", en: "given name or initials" },
    infix: { nl: "tussenvoegsel", en: "infix" },
    family_name: { nl: "achternaam", en: "family name" },
    company: { nl: "bedrijf", en: "company" },
    note: { nl: "aantekening", en: "note" },
    value: { nl: "nummer of adres", en: "number or address" },
    street: { nl: "straat en huisnummer", en: "street and number" },
    postcode: { nl: "postcode", en: "postcode" },
    town: { nl: "plaats", en: "town" },
    country: { nl: "land", en: "country" },
    happened_on: { nl: "dag van het contact", en: "day of the contact" },
    subject: { nl: "onderwerp", en: "subject" },
    content: { nl: "inhoud", en: "content" },
    reaction: { nl: "reactie", en: "reaction" },
    title: { nl: "titel", en: "title" },
    started_on: { nl: "begindatum", en: "start" },
    ended_on: { nl: "einddatum", en: "end" },
    address: { nl: "e-mailadres", en: "e-mail address" },
    subscribed_on: { nl: "dag van aanmelding", en: "day of subscription" },
    author: { nl: "naam boven de reactie", en: "name above the comment" },
  },
  RefusalGround: {
    freedom_of_expression: { nl: "vrijheid van meningsuiting (art. 17 lid 3 onder a AVG)", en: "freedom of expression (art. 17(3)(a) GDPR)" },
    legal_obligation: { nl: "wettelijke bewaarplicht (art. 17 lid 3 onder b AVG)", en: "legal duty to keep (art. 17(3)(b) GDPR)" },
    legal_claims: { nl: "nodig voor een (mogelijk) geschil (art. 17 lid 3 onder e AVG)", en: "needed for a (possible) legal claim (art. 17(3)(e) GDPR)" },
    no_erasure_ground: { nl: "geen grond voor wissen (art. 17 lid 1 AVG)", en: "no ground for erasure (art. 17(1) GDPR)" },
    contract_running: { nl: "nodig voor de lopende overeenkomst (art. 6 lid 1 onder b AVG)", en: "needed for the running contract (art. 6(1)(b) GDPR)" },
    rights_of_others_copy: { nl: "rechten van anderen (art. 15 lid 4 AVG)", en: "rights of others (art. 15(4) GDPR)" },
    rights_of_others_uavg: { nl: "rechten van anderen (art. 41 lid 1 onder i UAVG)", en: "rights of others (art. 41(1)(i) UAVG)" },
    civil_claims_uavg: { nl: "nodig om geld te innen waar wij recht op hebben (civiele vordering, art. 41 lid 1 onder j UAVG)", en: "needed to collect what is owed to us (civil claim, art. 41(1)(j) UAVG)" },
    compelling_grounds: { nl: "ons belang weegt zwaarder (dwingende gronden, art. 21 lid 1 AVG)", en: "our interest weighs more (compelling grounds, art. 21(1) GDPR)" },
    objection_claims: { nl: "nodig voor een (mogelijk) geschil (art. 21 lid 1 AVG)", en: "needed for a (possible) legal claim (art. 21(1) GDPR)" },
    not_based_on_interest: { nl: "wij gebruiken de gegevens niet vanwege een eigen belang (art. 21 lid 1 AVG)", en: "we do not use the data for an interest of our own (art. 21(1) GDPR)" },
    not_portable: { nl: "zonder toestemming of overeenkomst gebruikt, of niet van de persoon zelf gekregen (art. 20 lid 1 AVG)", en: "used without consent or contract, or not provided by the person (art. 20(1) GDPR)" },
    facts_are_right: { nl: "de gegevens zijn juist (art. 16 AVG)", en: "the data are accurate (art. 16 GDPR)" },
    opinion_not_fact: { nl: "het gaat om een mening of verklaring (art. 16 AVG)", en: "it is an opinion or statement (art. 16 GDPR)" },
    no_restriction_ground: { nl: "de wet geeft hier geen reden om het gebruik te beperken (art. 18 lid 1 AVG)", en: "the law gives no reason to restrict the use here (art. 18(1) GDPR)" },
    manifestly_unfounded: { nl: "duidelijk zonder reden gevraagd (kennelijk ongegrond, art. 12 lid 5 AVG)", en: "clearly asked without reason (manifestly unfounded, art. 12(5) GDPR)" },
    excessive: { nl: "te veel of te vaak gevraagd (buitensporig, art. 12 lid 5 AVG)", en: "asked too much or too often (excessive, art. 12(5) GDPR)" },
    not_identifiable: { nl: "het is niet vast te stellen over wie het gaat (art. 11 lid 2 AVG)", en: "it cannot be established whom it concerns (art. 11(2) GDPR)" },
    not_a_living_person: { nl: "de AVG geldt niet voor bedrijven en overledenen", en: "the GDPR does not cover companies or the deceased" },
    no_automated_decision: { nl: "wij nemen geen automatische besluiten (art. 22 AVG)", en: "we take no automated decisions (art. 22 GDPR)" },
  },
  RepresentativeKind: {
    authorised: { nl: "gemachtigde", en: "authorised representative" },
    lawyer: { nl: "advocaat", en: "lawyer" },
    parent: { nl: "ouder", en: "parent" },
    guardian: { nl: "voogd, curator of mentor", en: "guardian, curator or mentor" },
  },
  RequestChannel: {
    email: { nl: "e-mail", en: "e-mail" },
    phone: { nl: "telefoon", en: "telephone" },
    contact_form: { nl: "contactformulier", en: "contact form" },
    whatsapp: { nl: "WhatsApp", en: "WhatsApp" },
    sms: { nl: "sms", en: "text message" },
    social_media: { nl: "sociale media", en: "social media" },
    letter: { nl: "brief", en: "letter" },
    in_person: { nl: "gesprek", en: "in person" },
    unsubscribe_link: { nl: "afmeldlink", en: "unsubscribe link" },
    via_processor: { nl: "via een verwerker", en: "through a processor" },
  },
  PortabilityState: {
    to_prepare: { nl: "nog klaar te zetten", en: "to be prepared" },
    prepared: { nl: "klaargezet", en: "prepared" },
    sent: { nl: "gegeven", en: "given" },
    confirmed: { nl: "ontvangst bevestigd", en: "receipt confirmed" },
  },
  RequestState: {
    received: { nl: "ontvangen", en: "received" },
    id_wait: { nl: "wacht op identificatie", en: "waiting for identification" },
    spec_wait: { nl: "wacht op verduidelijking", en: "waiting for clarification" },
    in_review: { nl: "in behandeling", en: "in review" },
    decided: { nl: "besloten", en: "decided" },
    executing: { nl: "in uitvoering", en: "being carried out" },
    answered: { nl: "beantwoord", en: "answered" },
    closed: { nl: "gesloten", en: "closed" },
    closed_unidentified: { nl: "gesloten, niet geïdentificeerd", en: "closed, not identified" },
    withdrawn: { nl: "ingetrokken", en: "withdrawn" },
    forwarded: { nl: "doorgezonden", en: "forwarded" },
  },
  RestrictedUse: {
    consent: { nl: "met toestemming van de persoon", en: "with the person's consent" },
    claim: { nl: "voor een rechtsvordering", en: "for a legal claim" },
    protection_of_another: { nl: "om de rechten van een ander te beschermen", en: "to protect the rights of another person" },
    public_interest: { nl: "om een gewichtige reden van algemeen belang", en: "for an important reason of public interest" },
  },
  RestrictionGround: {
    accuracy_contested: { nl: "de persoon zegt dat de gegevens niet juist zijn", en: "the person says that the data are not correct" },
    unlawful: { nl: "het gebruik mocht niet, en de persoon wil beperking in plaats van wissen", en: "the use was unlawful, and the person wants restriction instead of erasure" },
    needed_for_claim: { nl: "u hebt de gegevens niet meer nodig, maar de persoon wel voor een rechtsvordering", en: "you no longer need the data, but the person needs them for a legal claim" },
    objection_pending: { nl: "de persoon heeft bezwaar gemaakt en u hebt nog niet besloten", en: "the person objected and you have not decided yet" },
  },
  Right: {
    access: { nl: "inzage (art. 15 AVG)", en: "access (art. 15 GDPR)" },
    rectification: { nl: "verbetering (art. 16 AVG)", en: "rectification (art. 16 GDPR)" },
    erasure: { nl: "wissen (art. 17 AVG)", en: "erasure (art. 17 GDPR)" },
    restriction: { nl: "beperking (art. 18 AVG)", en: "restriction (art. 18 GDPR)" },
    portability: { nl: "overdragen van gegevens (art. 20 AVG)", en: "portability (art. 20 GDPR)" },
    objection: { nl: "bezwaar (art. 21 lid 1 AVG)", en: "objection (art. 21(1) GDPR)" },
    marketing_objection: { nl: "bezwaar tegen reclame en nieuwsbrieven (direct marketing, art. 21 lid 2 AVG)", en: "objection to advertising and newsletters (direct marketing, art. 21(2) GDPR)" },
    consent_withdrawal: { nl: "intrekken van toestemming (art. 7 lid 3 AVG)", en: "withdrawal of consent (art. 7(3) GDPR)" },
    human_decision: { nl: "geen besluit door alleen een computer (art. 22 AVG)", en: "no decision by a computer alone (art. 22 GDPR)" },
  },
  RoundOutcome: {
    done: { nl: "gedaan", en: "done" },
    stays: { nl: "blijft zo", en: "stays as it is" },
    not_applicable: { nl: "niet van toepassing", en: "not applicable" },
  },
  RoundSubject: {
    hold: { nl: "blokkades", en: "holds" },
    recipient: { nl: "ontvangers", en: "recipients" },
    agreement: { nl: "overeenkomsten", en: "agreements" },
    activity: { nl: "verwerkingen zonder einde", en: "activities without an end" },
    elsewhere: { nl: "buiten dit programma", en: "outside this program" },
    own_backups: { nl: "eigen reservekopieën", en: "own backups" },
    recovery_sheet: { nl: "herstelblad", en: "recovery sheet" },
    emergency_sheet: { nl: "noodblad", en: "emergency sheet" },
  },
  Salutation: {
    ms: { nl: "mevrouw", en: "Ms" },
    mr: { nl: "heer", en: "Mr" },
    neutral: { nl: "geen van beide", en: "neither" },
  },
  SamePersonSign: {
    same_email: { nl: "zelfde e-mailadres", en: "same e-mail address" },
    same_account: { nl: "zelfde rekeningnummer", en: "same account number" },
    same_phone: { nl: "zelfde telefoonnummer", en: "same telephone number" },
    same_name: { nl: "zelfde naam", en: "same name" },
    same_address: { nl: "zelfde adres en achternaam", en: "same address and family name" },
    similar_name: { nl: "naam die erop lijkt", en: "similar name" },
    by_hand: { nl: "door u aangewezen", en: "pointed out by you" },
  },
  SamePersonVerdict: {
    same_person: { nl: "dezelfde persoon", en: "the same person" },
    somebody_else: { nl: "iemand anders", en: "somebody else" },
  },
  SentenceReason: {
    needed: { nl: "Welke gegevens nodig zijn, en wat er zonder gebeurt: art. 13 lid 2 onder e AVG", en: "Which data are needed, and what happens without: art. 13(2)(e) GDPR" },
    purpose: { nl: "Waarvoor: art. 13 lid 1 onder c AVG", en: "What for: art. 13(1)(c) GDPR" },
    ground: { nl: "Op welke grond, en welk eigen belang: art. 13 lid 1 onder c en d AVG", en: "On which ground, and which own interest: art. 13(1)(c) and (d) GDPR" },
    duty: { nl: "De wettelijke plicht: art. 6 lid 1 onder c AVG, met de wet zelf", en: "The legal duty: art. 6(1)(c) GDPR, with the law itself" },
    kept: { nl: "Hoe lang en met wie: art. 13 lid 1 onder e en lid 2 onder a AVG", en: "How long and with whom: art. 13(1)(e) and (2)(a) GDPR" },
    rights: { nl: "Wie u bent en welke rechten iemand heeft: art. 13 lid 1 onder a en lid 2 onder b AVG", en: "Who you are and which rights somebody has: art. 13(1)(a) and (2)(b) GDPR" },
    objection: { nl: "Het recht van bezwaar, los van de rest: art. 21 lid 1 en 4 AVG", en: "The right to object, apart from the rest: art. 21(1) and (4) GDPR" },
    marketing_objection: { nl: "Gratis afmelden zodra u een adres krijgt bij een verkoop: art. 11.7 lid 3 Tw en art. 21 lid 2 tot en met 4 AVG", en: "Free opt-out as soon as an address is given at a sale: art. 11.7(3) Tw and art. 21(2) to (4) GDPR" },
  },
  ShortTextKind: {
    contact_form: { nl: "Onder het contactformulier", en: "Under the contact form" },
    quote: { nl: "Op de offerte", en: "On the quote" },
    invoice: { nl: "Op de factuur", en: "On the invoice" },
    mail_footer: { nl: "Onder een e-mail", en: "At the foot of a mail" },
  },
  SubscriptionAudience: {
    customer: { nl: "klanten", en: "customers" },
    subscriber: { nl: "wie zich inschreef", en: "those who signed up" },
  },
  TechnicalKind: {
    spam_check: { nl: "controle van reacties op spam", en: "spam check of comments" },
    comment_cookie: { nl: "cookie voor reacties", en: "comment cookie" },
    editor_cookie: { nl: "cookie voor redacteuren", en: "editor cookie" },
    analytics: { nl: "statistiek van de website", en: "website analytics" },
    embed: { nl: "inhoud van anderen en deelknoppen", en: "content of others and share buttons" },
    server_log: { nl: "logbestand van server, mail of telefoon", en: "server, mail or telephone log" },
  },
  TransferMechanism: {
    no_transfer: { nl: "blijft binnen Europa (EER)", en: "stays within Europe (EEA)" },
    adequacy: { nl: "land of bedrijf met goedgekeurde bescherming (adequaatheidsbesluit, art. 45 AVG)", en: "country or company with approved protection (adequacy decision, art. 45 GDPR)" },
    standard_clauses: { nl: "modelcontract van de EU (art. 46 lid 2 onder c AVG)", en: "standard contract of the EU (standard contractual clauses, art. 46(2)(c) GDPR)" },
    binding_rules: { nl: "goedgekeurde regels van het concern (bindende bedrijfsvoorschriften, art. 47 AVG)", en: "approved rules of the group (binding corporate rules, art. 47 GDPR)" },
    derogation: { nl: "uitzondering voor een enkel geval (art. 49 AVG)", en: "exception for a single case (art. 49 GDPR)" },
    check_yourself: { nl: "zelf nagaan", en: "check yourself" },
  },
  ChangeKind: {
    new_activity: { nl: "nieuw: wij gebruiken gegevens voor iets dat wij eerst niet deden", en: "new: we use data for something that we did not do before" },
    purpose: { nl: "ander doel", en: "another purpose" },
    basis: { nl: "andere grondslag", en: "another lawful basis" },
    interest: { nl: "ander eigen belang", en: "another own interest" },
    category: { nl: "andere gegevens erbij", en: "other data added" },
    source: { nl: "andere herkomst", en: "another source" },
    longer: { nl: "langer bewaard", en: "kept longer" },
    shorter: { nl: "korter bewaard", en: "kept less long" },
    recipient: { nl: "gedeeld met een nieuwe ontvanger", en: "shared with a new recipient" },
    transfer: { nl: "gegevens naar een land buiten Europa, of anders beschermd", en: "data to a country outside Europe, or protected in another way" },
    automated: { nl: "besluit door alleen een computer", en: "decision by a computer alone" },
    cookie_added: { nl: "nieuwe cookie", en: "new cookie" },
    publisher: { nl: "onze naam of ons adres", en: "our name or address" },
    ended: { nl: "dit doen wij niet meer", en: "we no longer do this" },
    recipient_gone: { nl: "niet meer gedeeld met", en: "no longer shared with" },
    category_gone: { nl: "minder gegevens", en: "less data" },
  },
  GapKind: {
    name: { nl: "De naam van uw bedrijf ontbreekt", en: "The name of your business is missing" },
    address: { nl: "Het adres van uw bedrijf ontbreekt", en: "The address of your business is missing" },
    email: { nl: "Het e-mailadres van uw bedrijf ontbreekt", en: "The e-mail address of your business is missing" },
    purpose: { nl: "Het doel ontbreekt, of het zegt iets wat een verklaring niet mag zeggen", en: "The purpose is missing, or it says what a statement may not say" },
    basis: { nl: "Er staat niet waarom dit mag (grondslag)", en: "It does not say why this is allowed (lawful basis)" },
    balancing_test: { nl: "Het eigen belang is nog niet afgewogen", en: "The own interest has not been weighed yet" },
    rule: { nl: "Er is geen bewaartermijn", en: "There is no retention period" },
    recipient: { nl: "Van deze ontvanger staat niet vast wat hij is en waar de gegevens heen gaan", en: "It is not certain what this recipient is and where the data go" },
    agreement: { nl: "Met deze verwerker is nog geen overeenkomst getekend", en: "No agreement is signed with this processor yet" },
    before_consent: { nl: "Een cookie komt al vóór de toestemming, en dat mag niet", en: "A cookie comes before consent, which is not allowed" },
    unsayable: { nl: "Er staat iets wat een verklaring niet mag zeggen", en: "It says what a statement may not say" },
  },
  SectionKind: {
    brief: { nl: "In het kort", en: "In brief" },
    who: { nl: "Wie wij zijn", en: "Who we are" },
    contact: { nl: "Contact", en: "Contact" },
    newsletter: { nl: "Nieuwsbrief", en: "Newsletter" },
    quotes: { nl: "Offertes", en: "Quotes" },
    agreements: { nl: "Overeenkomsten", en: "Agreements" },
    invoicing: { nl: "Facturen en betalingen", en: "Invoices and payments" },
    case_files: { nl: "Dossiers, ook over mensen die geen contact met ons hadden", en: "Case files, also about people who never contacted us" },
    comments: { nl: "Reacties op onze website", en: "Comments on our website" },
    website: { nl: "Cookies en inhoud van anderen", en: "Cookies and content of others" },
    duties: { nl: "Veiligheid, verzoeken en bewijs", en: "Security, requests and proof" },
    recipients: { nl: "Wie uw gegevens krijgen", en: "Who receives your data" },
    abroad: { nl: "Gegevens buiten Europa", en: "Data outside Europe" },
    rights: { nl: "Uw rechten", en: "Your rights" },
    objection: { nl: "U mag bezwaar maken", en: "You may object" },
    automated: { nl: "Besluiten door een computer", en: "Decisions by a computer" },
    complaint: { nl: "Klacht of rechter", en: "Complaint or court" },
    security: { nl: "Hoe wij uw gegevens beveiligen", en: "How we protect your data" },
    report: { nl: "Een lek of zwakke plek melden", en: "Reporting a leak or a weakness" },
    changes: { nl: "Wijzigingen", en: "Changes" },
  },
  ConsentChannel: {
    web_form: { nl: "formulier op de website", en: "form on the website" },
    email: { nl: "e-mail", en: "e-mail" },
    paper_form: { nl: "papieren formulier", en: "paper form" },
    phone: { nl: "telefoon", en: "telephone" },
    in_person: { nl: "in een gesprek", en: "in person" },
    social_media: { nl: "sociale media", en: "social media" },
  },
  ConsentGiver: {
    person: { nl: "de persoon zelf", en: "the person" },
    parent: { nl: "een ouder of voogd", en: "a parent or guardian" },
  },
  ConsentTextKind: {
    consent: { nl: "vraag om toestemming", en: "request for consent" },
    opt_out: { nl: "aanbod om af te melden, bij een verkoop", en: "offer to opt out, at a sale" },
  },
  GroundKind: {
    consent: { nl: "toestemming", en: "consent" },
    sale: { nl: "verkoop", en: "sale" },
  },
  WhyInactive: {
    no_ground: { nl: "er is geen toestemming en geen verkoop vastgelegd", en: "no consent and no sale is recorded" },
    no_consent_proof: { nl: "het bewijs van de toestemming ontbreekt", en: "the proof of consent is missing" },
    no_sale: { nl: "er is geen verkoop aan deze persoon", en: "there is no sale to this person" },
    quote_is_no_sale: { nl: "deze persoon vroeg alleen een offerte en is geen klant", en: "this person only asked for a quote and is no customer" },
    not_similar: { nl: "het gaat niet om een soortgelijke eigen dienst", en: "it is not about a similar service of your own" },
    opt_out_not_offered: { nl: "bij de verkoop is geen afmelding aangeboden", en: "no opt-out was offered at the sale" },
    unsubscribed: { nl: "afgemeld", en: "unsubscribed" },
    objected: { nl: "heeft bezwaar gemaakt tegen reclame", en: "objected to direct marketing" },
    erasure_asked: { nl: "heeft gevraagd om gewist te worden", en: "asked to be erased" },
    deceased: { nl: "overleden", en: "deceased" },
    child_without_parent: { nl: "jonger dan 16, zonder toestemming van een ouder", en: "under 16, without a parent's consent" },
    restricted: { nl: "het gebruik is beperkt", en: "the use is restricted" },
    no_address: { nl: "er staat geen bruikbaar e-mailadres bij", en: "there is no usable e-mail address" },
    already_on_list: { nl: "dit adres staat al op de lijst", en: "this address is on the list already" },
  },
} as const;
