//! The command table: every command with its request, its answer and the use case that does it. The window's adapters,
//! the list of names, the shipped permission and the TypeScript types are all made from it.

/// Calls the macro `$with` once with the whole table: first the commands with a typed request, then the uploads, whose
/// request is the bytes of a file.
#[macro_export]
macro_rules! for_each_command {
    ($with:ident) => {
        $with! {
            commands {
                session_state(()) -> SessionState = session::state;
                about(()) -> About = about::view;
                open_licences(()) -> () = about::open_licences;
                holidays(HolidaysOf) -> Vec<Holiday> = session::holidays;
                note_activity(()) -> () = session::note_activity;
                activity_choices(()) -> Vec<ActivityChoice> = session::activity_choices;
                create_administration(CreateAdministration) -> RecoverySheet = session::create_administration;
                save_recovery_sheet(()) -> Saved = session::save_recovery_sheet;
                print_recovery_sheet(()) -> () = session::print_recovery_sheet;
                confirm_recovery_sheet(ConfirmRecoverySheet) -> () = session::confirm_recovery_sheet;
                renew_recovery_sheet(RenewRecoverySheet) -> RecoverySheet = session::renew_recovery_sheet;
                unlock(Unlock) -> () = session::unlock;
                unlock_with_recovery(UnlockWithRecovery) -> () = session::unlock_with_recovery;
                lock(()) -> () = session::lock;
                change_password(ChangePassword) -> () = session::change_password;
                open_sample(OpenSample) -> () = sample::open;
                stop_sample(()) -> () = sample::stop;
                undo(()) -> Option<UndoKind> = undo::undo;

                find(FindQuery) -> Findings = finding::find;

                list_contacts(ListContacts) -> ContactPage = contacts::list;
                suggest_contacts(SuggestContacts) -> Vec<ContactRow> = contacts::suggest;
                open_contact(OpenContact) -> ContactView = contacts::open;
                save_contact(ContactForm) -> SavedContact = contacts::save;
                check_texts(CheckTexts) -> Vec<TextWarning> = contacts::check_texts;
                list_not_to_keep(ListNotToKeep) -> NotToKeepPage = not_to_keep::list;
                answer_not_to_keep(AnswerNotToKeep) -> () = not_to_keep::answer;
                apply_import(ApplyImport) -> ImportResult = contact_import::apply;
                drop_import(()) -> () = contact_import::drop_preview;
                map_table(MapTable) -> TableView = table_import::map;
                apply_table(ApplyTable) -> JobId = table_import::apply;
                drop_table(()) -> () = table_import::drop_table;

                list_records(ListRecords) -> RecordPage = records::list;
                open_record(OpenRecord) -> RecordView = records::open;
                save_record(RecordForm) -> SavedRecord = records::save;
                end_subscription(EndSubscription) -> EndedSubscription = records::end_subscription;
                suggest_records(SuggestRecords) -> Vec<RelatedRecord> = records::suggest;
                list_posts(()) -> Vec<PostForm> = records::list_posts;
                save_post(PostForm) -> PostId = records::save_post;

                save_notice_facts(SaveNoticeFacts) -> () = counterparty::save_facts;
                record_notice_exception(RecordNoticeException) -> () = counterparty::record_exception;
                withdraw_notice_exception(NoticeOf) -> () = counterparty::withdraw_exception;
                preview_notice(NoticeOf) -> LetterPreview = counterparty::preview;
                issue_notice(IssueNotice) -> DocumentId = counterparty::issue;
                note_notice_given(NoteNoticeGiven) -> () = counterparty::note_given;

                mailing_list(MailingListOf) -> MailingListView = mailing::view;
                save_mailing_list(SaveMailingList) -> SavedMailingList = mailing::save;
                consent_texts(()) -> Vec<ConsentTextView> = mailing::list_texts;
                save_consent_text(ConsentTextForm) -> ConsentTextId = mailing::save_text;

                disclosures(DisclosuresOf) -> DisclosuresView = disclosures::view;
                note_disclosure(NoteDisclosure) -> DisclosureId = disclosures::note_disclosure;
                remove_disclosure(DisclosureRef) -> () = disclosures::remove;

                list_breaches(()) -> BreachList = breaches::list;
                open_breach(BreachRef) -> BreachView = breaches::open;
                save_breach(BreachForm) -> BreachId = breaches::save;
                mail_reporter(BreachRef) -> () = breaches::mail_reporter;
                note_reporter_thanked(BreachRef) -> () = breaches::note_acknowledged;
                assess_breach(AssessBreach) -> () = breaches::assess;
                decide_breach(DecideBreach) -> () = breaches::decide;
                find_breach_scope(FindBreachScope) -> () = breaches::find_scope;
                hold_breach_scope(BreachRef) -> () = breaches::hold_scope;
                release_breach_scope(BreachRef) -> () = breaches::release_scope;
                note_breach_report(NoteBreachReport) -> () = breaches::note_report;
                save_breach_notice(SaveBreachNotice) -> () = breaches::save_notice;
                preview_breach_letter(PreviewBreachLetter) -> LetterPreview = breaches::preview_letter;
                write_breach_letters(BreachRef) -> BreachLettersWritten = breaches::write_letters;
                note_breach_told(NoteBreachTold) -> () = breaches::note_told;
                save_breach_public(SaveBreachPublic) -> () = breaches::save_public;
                close_breach(CloseBreach) -> () = breaches::close;
                show_breach_paper(BreachRef) -> () = breaches::show_paper;
                save_breach_paper(BreachRef) -> Saved = breaches::save_paper;
                save_breach_register(SaveBreachRegister) -> Saved = breaches::save_register;

                hold_grounds(()) -> Vec<HoldGroundChoice> = holds::grounds;
                set_hold(SetHold) -> () = holds::set;
                release_hold(ReleaseHold) -> () = holds::release;

                cleanup(()) -> CleanupView = cleanup::view;
                preview_erasure(PreviewErasure) -> ErasurePreview = cleanup::preview;
                preview_request_erasure(OpenRequest) -> ErasurePreview = cleanup::preview_request;
                execute_erasure(ExecuteErasure) -> JobId = cleanup::execute;
                open_run(OpenRun) -> RunView = cleanup::open_run;
                tick_checklist(TickChecklist) -> () = cleanup::tick;
                open_year_round(OpenYearRound) -> YearRoundView = year_round::open;
                tick_year_round(TickYearRound) -> () = year_round::tick;
                close_year_round(CloseYearRound) -> DocumentId = year_round::close;
                job(JobRef) -> JobState = jobs::state;
                stop_job(JobRef) -> () = jobs::stop;

                register(()) -> RegisterView = register::view;
                open_activity(OpenActivity) -> ActivityView = register::open_activity;
                save_activity(ActivityForm) -> () = register::save_activity;
                state_automated_decisions(StateAutomatedDecisions) -> () = register::state_automated_decisions;
                balancing_tests(()) -> BalancingListView = balancing::view;
                open_balancing_test(OpenBalancingTest) -> BalancingView = balancing::open;
                save_balancing_test(BalancingForm) -> BalancingTestId = balancing::save;
                decide_balancing_test(DecideBalancing) -> () = balancing::decide;
                cookies(()) -> CookieListView = cookies::view;
                save_cookie(CookieForm) -> CookieId = cookies::save;
                preview_rule(RuleDraft) -> RuleEffect = register::preview_rule;
                save_rule(RuleDraft) -> () = register::save_rule;
                save_recipient(RecipientForm) -> RecipientId = register::save_recipient;

                statement(()) -> StatementView = statement::view;
                open_statement(StatementVersionRef) -> PublishedStatementView = statement::open;
                statement_on(StatementOn) -> Option<PublishedStatementView> = statement::on_day;
                compare_statements(CompareStatements) -> StatementComparison = statement::compare;
                adopt_statement(PublishStatement) -> StatementVersionRef = statement::publish;
                people_without_address(StatementVersionRef) -> WithoutAddress = statement::without_address;
                preview_statement_letter(StatementVersionRef) -> LetterPreview = statement::preview_letter;
                tell_people(StatementVersionRef) -> JobId = statement::tell;
                save_statement(SaveStatement) -> Saved = statement::save;
                drift(()) -> DriftView = statement::drift;
                open_recipient(OpenRecipient) -> RecipientPage = register::open_recipient;
                check_role(CheckRole) -> () = register::check_role;
                take_agreement_step(TakeAgreementStep) -> () = register::take_agreement_step;
                save_agreement_terms(AgreementTerms) -> () = register::save_agreement_terms;
                save_transfer(TransferForm) -> () = register::save_transfer;
                security_measures(()) -> SecurityMeasures = register::security_measures;
                save_security_measures(SecurityMeasures) -> () = register::save_security_measures;

                privacy_texts(()) -> Vec<PrivacyText> = privacy_texts::view;
                note_text_copied(NoteTextCopied) -> () = privacy_texts::note_copied;

                list_requests(()) -> RequestList = requests::list;
                take_in_request(TakeInRequest) -> RequestId = requests::take_in;
                open_request(OpenRequest) -> RequestView = requests::open;
                link_request_contact(LinkRequestContact) -> () = requests::link_contact;
                change_requester(ChangeRequester) -> () = requests::change_requester;
                search_person(SearchPerson) -> PersonFound = requests::search_person;
                look_up_person(LookUpPerson) -> PersonKept = requests::look_up_person;
                judge_contact(JudgeContact) -> () = requests::judge_contact;
                judge_record(JudgeRecord) -> () = requests::judge_record;
                establish_identity(EstablishIdentity) -> () = requests::establish_identity;
                ask_requester(AskRequester) -> () = requests::ask_requester;
                resume_request(ResumeRequest) -> () = requests::resume;
                extend_request(ExtendRequest) -> () = requests::extend;
                note_search(NoteSearch) -> () = requests::note_search;
                tell_recipients(TellRecipients) -> () = requests::tell_recipients;
                save_rectification(RectificationForm) -> RectificationId = requests::save_rectification;
                remove_rectification(RemoveRectification) -> () = requests::remove_rectification;
                note_notice_outcome(NoteNoticeOutcome) -> () = requests::note_notice_outcome;
                decide_request(Decide) -> () = requests::decide;
                note_second_look(NoteSecondLook) -> () = requests::note_second_look;
                note_reassessment(NoteReassessment) -> () = requests::note_reassessment;
                stop_use(StopUse) -> () = requests::stop;
                add_stop_address(AddStopAddress) -> () = requests::add_stop_address;
                take_out_stop_address(TakeOutStopAddress) -> () = requests::take_out_stop_address;
                take_request_step(TakeStep) -> () = requests::take_step;
                change_receipt(ChangeReceipt) -> () = requests::change_receipt;
                note_transfer(NoteTransfer) -> () = requests::note_transfer;
                place_restriction(PlaceRestriction) -> () = requests::place;
                call_off_lift(OpenRequest) -> () = requests::call_off;
                lift_restriction(OpenRequest) -> () = requests::lift;
                review_restriction(OpenRequest) -> () = requests::review_restriction;
                restricted(()) -> RestrictedView = requests::restricted;
                open_restricted(OpenRestricted) -> RecordView = records::open_restricted;
                preview_letter(PreviewLetter) -> LetterPreview = letters::preview;
                issue_letter(IssueLetter) -> DocumentId = letters::issue;
                make_package(OpenRequest) -> PackageMade = package::make;

                letter_texts(()) -> LetterTexts = letter_texts::view;
                preview_letter_text(PreviewLetterText) -> LetterTextPreview = letter_texts::preview;
                save_letter_text(SaveLetterText) -> () = letter_texts::save;
                reset_letter_text(LetterTextRef) -> () = letter_texts::reset;

                list_documents(()) -> DocumentList = documents::list;
                open_document(DocumentRef) -> () = documents::open;
                save_document(DocumentRef) -> Saved = documents::save;
                draft_mail(DocumentRef) -> () = documents::draft_mail;

                today(()) -> TodayView = today::view;
                counts(()) -> Counts = today::counts;

                settings(()) -> SettingsView = settings::view;
                save_business(Business) -> () = settings::save_business;
                save_letterhead(Letterhead) -> () = settings::save_letterhead;
                save_preferences(Preferences) -> () = settings::save_preferences;
                save_financial_years(SaveFinancialYears) -> () = settings::save_financial_years;
                logo(()) -> Logo = settings::logo;
                remove_logo(()) -> () = settings::remove_logo;
                save_emergency_note(SaveEmergencyNote) -> () = emergency_sheet::save_emergency_note;
                save_emergency_sheet(()) -> Saved = emergency_sheet::save_emergency_sheet;
                print_emergency_sheet(()) -> () = emergency_sheet::print_emergency_sheet;
                list_log(ListLog) -> LogPage = log::list;
                verify_log(()) -> LogVerification = log::verify;
            }
            uploads {
                preview_request_mail -> RequestMail = requests::preview_mail;
                preview_contacts_file -> ImportPreview = contact_import::preview;
                preview_table_file -> TableView = table_import::preview;
                save_logo -> () = settings::save_logo;
            }
        }
    };
}
