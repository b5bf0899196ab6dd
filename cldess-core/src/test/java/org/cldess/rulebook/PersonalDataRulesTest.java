package org.cldess.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.cldess.actor.ActorId;
import org.cldess.dossier.Dossier;
import org.cldess.known.Known;
import org.cldess.privacy.DataBreach;
import org.cldess.privacy.DataOrigin;
import org.cldess.privacy.LegalBasis;
import org.cldess.privacy.PersonRequest;
import org.cldess.privacy.RequestKind;
import org.cldess.rule.Finding;
import org.cldess.rule.Outcome;
import org.cldess.sample.SampleActors;
import org.cldess.sample.SampleDossiers;
import org.cldess.sample.WrittenDossier;
import org.cldess.validation.Severity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests the {@code DAT} rules on the contact file, with the contact of the carrier. */
class PersonalDataRulesTest {
    private static final String BREACH = "/contactFile/breaches/0";
    private static final LocalDate NOW = LocalDate.of(2026, 11, 25);
    private static final LocalDate COLLECTED = LocalDate.of(2020, 3, 2);
    private static final String CONTACT = "/actors/%s/contacts/0".formatted(index(SampleActors.PAYS_DE_GRASSE));

    private static int index(ActorId id) {
        return SampleDossiers.grasse().actors().stream()
                .map(actor -> actor.id())
                .toList()
                .indexOf(id);
    }

    private static WrittenDossier contact(String field, @Nullable Object value) {
        return WrittenDossier.sample().with(CONTACT + field, value);
    }

    private static WrittenDossier file(String field, @Nullable Object value) {
        return WrittenDossier.sample().with("/contactFile" + field, value);
    }

    private static Finding ruled(String code, WrittenDossier dossier, String path) {
        return Ruling.of(code, dossier.dossier(), NOW).at(path);
    }

    @Test
    void a_file_of_the_old_law_was_declared_or_exempt() {
        assertThat(ruled("DAT-01", WrittenDossier.sample(), "/contactFile").outcome())
                .isEqualTo(Outcome.COMPLIES);
        assertThat(ruled(
                                "DAT-01",
                                file("/declaration", Known.none()).with("/contactFile/exemption", "NS-48"),
                                "/contactFile")
                        .outcome())
                .isEqualTo(Outcome.COMPLIES);
        assertThat(ruled("DAT-01", file("/declaration", Known.none()), "/contactFile")
                        .outcome())
                .isEqualTo(Outcome.BREACHED);
        assertThat(ruled(
                                "DAT-01",
                                file("/declaration", Known.none()).with("/contactFile/exemption", Known.notRecorded()),
                                "/contactFile")
                        .missing())
                .containsExactly("/contactFile/exemption");
        assertThat(ruled("DAT-01", file("/start", LocalDate.of(2018, 5, 25)), "/contactFile")
                        .outcome())
                .isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Test
    void the_file_is_asked_for_as_soon_as_a_contact_is_kept() {
        Dossier without = WrittenDossier.sample()
                .with("/contactFile", Known.notRecorded())
                .dossier();
        Dossier nobody = without.toBuilder()
                .actors(without.actors().stream()
                        .map(actor -> actor.toBuilder().contacts(List.of()).build())
                        .toList())
                .build();

        assertThat(Ruling.of("DAT-01", without, NOW).at("/contactFile").missing())
                .containsExactly("/contactFile");
        assertThat(Ruling.of("DAT-01", nobody, NOW).all()).isEmpty();
        assertThat(Ruling.of("DAT-02", nobody, NOW).all()).isEmpty();
        assertThat(Ruling.of("DAT-02", without, NOW).all()).isNotEmpty();
    }

    @Test
    void a_public_body_keeps_nobody_for_its_own_interest() {
        WrittenDossier interest = contact("/basis", LegalBasis.LEGITIMATE_INTERESTS);

        assertThat(ruled("DAT-02", contact("/basis", LegalBasis.PUBLIC_TASK), CONTACT)
                        .outcome())
                .isEqualTo(Outcome.COMPLIES);
        assertThat(ruled("DAT-02", interest, CONTACT).outcome()).isEqualTo(Outcome.BREACHED);
        assertThat(ruled("DAT-02", interest.with("/contactFile/controller", SampleActors.APEAS.value()), CONTACT)
                        .outcome())
                .isEqualTo(Outcome.COMPLIES);
        assertThat(ruled("DAT-02", interest.with("/contactFile/controller", Known.notRecorded()), CONTACT)
                        .missing())
                .containsExactly("/contactFile/controller");
        assertThat(ruled("DAT-02", contact("/basis", Known.none()), CONTACT).outcome())
                .isEqualTo(Outcome.BREACHED);
        assertThat(ruled("DAT-02", contact("/basis", Known.notRecorded()), CONTACT)
                        .missing())
                .containsExactly(CONTACT + "/basis");
    }

    @ParameterizedTest
    @CsvSource({
        "PERSON, 2020-03-02, COMPLIES",
        "PERSON, 2020-03-03, BREACHED",
        "PUBLIC_SOURCE, 2020-04-02, COMPLIES",
        "PUBLIC_SOURCE, 2020-04-03, BREACHED"
    })
    void a_person_is_told_at_once_or_within_a_month_where_the_details_come_from_elsewhere(
            DataOrigin origin, LocalDate informed, Outcome outcome) {
        assertThat(ruled("DAT-03", told(origin, Known.of(informed)), CONTACT).outcome())
                .isEqualTo(outcome);
    }

    private static WrittenDossier told(@Nullable Object origin, Known<LocalDate> informed) {
        return contact("/collected", COLLECTED)
                .with(CONTACT + "/origin", origin == null ? Known.notRecorded() : origin)
                .with(CONTACT + "/informed", informed);
    }

    @Test
    void who_was_never_told_or_told_nobody_knows_when_is_told_apart() {
        assertThat(ruled("DAT-03", told(DataOrigin.PERSON, Known.none()), CONTACT)
                        .outcome())
                .isEqualTo(Outcome.BREACHED);
        assertThat(ruled("DAT-03", told(DataOrigin.PERSON, Known.notRecorded()), CONTACT)
                        .missing())
                .containsExactly(CONTACT + "/informed");
        assertThat(ruled("DAT-03", told(null, Known.of(COLLECTED.plusDays(9))), CONTACT)
                        .missing())
                .containsExactly(CONTACT + "/origin");
        assertThat(ruled("DAT-03", told(null, Known.of(COLLECTED)), CONTACT).outcome())
                .isEqualTo(Outcome.COMPLIES);
        assertThat(ruled("DAT-03", contact("/collected", Known.notRecorded()), CONTACT)
                        .missing())
                .containsExactly(CONTACT + "/collected");
    }

    @ParameterizedTest
    @CsvSource({
        "false, 2020-02-29, COMPLIES",
        "false, 2020-03-01, BREACHED",
        "true, 2020-04-30, COMPLIES",
        "true, 2020-05-01, BREACHED",
        "false, , BREACHED"
    })
    void a_request_is_answered_within_a_month_and_two_more_if_it_is_complex(
            boolean complex, @Nullable LocalDate answered, Outcome outcome) {
        assertThat(ruled("DAT-03", asked(Known.of(complex), answered), CONTACT + "/requests/0")
                        .outcome())
                .isEqualTo(outcome);
    }

    private static WrittenDossier asked(Known<Boolean> complex, @Nullable LocalDate answered) {
        return contact(
                "/requests",
                List.of(new PersonRequest(
                        RequestKind.ACCESS,
                        LocalDate.of(2020, 1, 31),
                        complex,
                        answered == null ? Known.none() : Known.of(answered))));
    }

    @Test
    void whether_a_request_is_complex_is_asked_only_of_a_late_answer() {
        String request = CONTACT + "/requests/0";

        assertThat(ruled("DAT-03", asked(Known.notRecorded(), LocalDate.of(2020, 2, 29)), request)
                        .outcome())
                .isEqualTo(Outcome.COMPLIES);
        assertThat(ruled("DAT-03", asked(Known.notRecorded(), LocalDate.of(2020, 3, 1)), request)
                        .missing())
                .containsExactly(request + "/complex");
        assertThat(Ruling.of("DAT-03", asked(Known.notRecorded(), null).dossier(), LocalDate.of(2020, 2, 29))
                        .outcome(request))
                .isEqualTo(Outcome.COMPLIES);
        assertThat(Ruling.of("DAT-03", asked(Known.notRecorded(), null).dossier(), LocalDate.of(2020, 3, 1))
                        .at(request)
                        .missing())
                .containsExactly(request + "/complex");
    }

    @ParameterizedTest
    @CsvSource({"2014-06-30", "2026-11-25"})
    void details_are_erased_when_the_end_that_was_said_has_come(LocalDate day) {
        WrittenDossier due = contact("/keepUntil", day.minusDays(1));

        assertThat(Ruling.of("DAT-04", due.dossier(), day).outcome(CONTACT)).isEqualTo(Outcome.BREACHED);
        assertThat(Ruling.of("DAT-04", contact("/keepUntil", day).dossier(), day)
                        .outcome(CONTACT))
                .isEqualTo(Outcome.COMPLIES);
    }

    @Test
    void details_that_are_kept_longer_than_the_authority_recommends_break_no_law() {
        WrittenDossier kept = contact("/keepUntil", NOW.plusYears(1))
                .with(CONTACT + "/lastContact", NOW.minusYears(3).minusDays(1));

        assertThat(ruled("DAT-04", kept, CONTACT).outcome()).isEqualTo(Outcome.COMPLIES);
        Finding advice = ruled("DAT-06", kept, CONTACT);
        assertThat(advice.outcome()).isEqualTo(Outcome.BREACHED);
        assertThat(advice.severity()).isEqualTo(Severity.INFO);
        assertThat(ruled("DAT-06", kept.with(CONTACT + "/lastContact", NOW.minusYears(3)), CONTACT)
                        .outcome())
                .isEqualTo(Outcome.COMPLIES);
        assertThat(ruled("DAT-06", kept.with(CONTACT + "/lastContact", Known.notRecorded()), CONTACT)
                        .missing())
                .containsExactly(CONTACT + "/lastContact");
    }

    @Test
    void details_are_old_from_their_collection_where_the_person_never_gave_a_sign() {
        WrittenDossier silent = contact("/lastContact", Known.none());

        assertThat(ruled("DAT-06", silent.with(CONTACT + "/collected", NOW.minusYears(3)), CONTACT)
                        .outcome())
                .isEqualTo(Outcome.COMPLIES);
        assertThat(ruled(
                                "DAT-06",
                                silent.with(
                                        CONTACT + "/collected",
                                        NOW.minusYears(3).minusDays(1)),
                                CONTACT)
                        .outcome())
                .isEqualTo(Outcome.BREACHED);
        assertThat(ruled("DAT-06", silent.with(CONTACT + "/collected", Known.notRecorded()), CONTACT)
                        .missing())
                .containsExactly(CONTACT + "/collected");
    }

    @ParameterizedTest
    @CsvSource({"2018-05-24, NOT_APPLICABLE", "2018-05-25, BREACHED"})
    void the_recommendation_speaks_since_may_2018(LocalDate day, Outcome outcome) {
        WrittenDossier kept = contact("/lastContact", LocalDate.of(2013, 1, 1));

        assertThat(Ruling.of("DAT-06", kept.dossier(), day).outcome(CONTACT)).isEqualTo(outcome);
    }

    private static WrittenDossier broken(Known<Boolean> risky, Known<LocalDate> notified) {
        return file("/recorded", LocalDate.of(2018, 5, 20))
                .with(
                        "/contactFile/breaches",
                        List.of(new DataBreach(COLLECTED, "Un envoi par erreur", risky, notified)));
    }

    @ParameterizedTest
    @CsvSource({
        "true, 2020-03-05, COMPLIES",
        "true, 2020-03-06, BREACHED",
        "true, , BREACHED",
        "false, 2020-03-06, COMPLIES",
        "false, , COMPLIES"
    })
    void a_breach_that_is_a_risk_is_notified_within_three_days(
            boolean risky, @Nullable LocalDate notified, Outcome outcome) {
        Known<LocalDate> known = notified == null ? Known.none() : Known.of(notified);

        assertThat(ruled("DAT-05", broken(Known.of(risky), known), BREACH).outcome())
                .isEqualTo(outcome);
    }

    @Test
    void the_file_is_in_the_record_and_what_is_not_known_of_a_breach_is_asked() {
        assertThat(ruled("DAT-05", file("/recorded", Known.none()), "/contactFile")
                        .outcome())
                .isEqualTo(Outcome.BREACHED);
        assertThat(ruled("DAT-05", file("/recorded", Known.notRecorded()), "/contactFile")
                        .missing())
                .containsExactly("/contactFile/recorded");
        assertThat(ruled("DAT-05", broken(Known.notRecorded(), Known.notRecorded()), BREACH)
                        .missing())
                .containsExactly("/contactFile/breaches/0/notified");
        assertThat(ruled("DAT-05", broken(Known.notRecorded(), Known.none()), BREACH)
                        .missing())
                .containsExactly("/contactFile/breaches/0/risky");
        assertThat(Ruling.of("DAT-05", broken(Known.notRecorded(), Known.none()).dossier(), COLLECTED.plusDays(3))
                        .outcome(BREACH))
                .isEqualTo(Outcome.COMPLIES);
    }

    @ParameterizedTest
    @CsvSource({"2018-05-24, NOT_APPLICABLE", "2018-05-25, BREACHED"})
    void a_breach_is_judged_by_the_law_of_its_own_day(LocalDate noticed, Outcome outcome) {
        WrittenDossier told = file("/recorded", LocalDate.of(2018, 5, 20))
                .with(
                        "/contactFile/breaches",
                        List.of(new DataBreach(
                                noticed, "Un envoi par erreur", Known.of(true), Known.of(noticed.plusDays(63)))));

        assertThat(ruled("DAT-05", told, BREACH).outcome()).isEqualTo(outcome);
        assertThat(ruled("DAT-05", told, "/contactFile").outcome()).isEqualTo(Outcome.COMPLIES);
    }

    @Test
    void that_the_record_is_asked_for_is_to_be_confirmed() {
        Finding unrecorded = ruled("DAT-05", file("/recorded", Known.none()), "/contactFile");

        assertThat(unrecorded.message(Locale.FRENCH)).contains("à confirmer");
    }

    @Test
    void nobody_who_answers_for_the_file_is_no_private_body() {
        WrittenDossier interest = contact("/basis", LegalBasis.LEGITIMATE_INTERESTS);

        assertThat(ruled("DAT-02", interest.with("/contactFile/controller", Known.none()), CONTACT)
                        .missing())
                .containsExactly("/contactFile/controller");
    }

    @Test
    void
            what_is_not_known_of_a_breach_is_named_where_it_stands_in_the_whole_file_though_a_later_one_stands_before_it() {
        DataBreach later = new DataBreach(COLLECTED.plusYears(1), "Une perte de clé", Known.of(false), Known.none());
        DataBreach earlier = new DataBreach(COLLECTED, "Un envoi par erreur", Known.notRecorded(), Known.none());
        WrittenDossier both =
                file("/recorded", LocalDate.of(2018, 5, 20)).with("/contactFile/breaches", List.of(later, earlier));

        Finding finding =
                Ruling.of("DAT-05", both.dossier(), COLLECTED.plusDays(4)).at("/contactFile/breaches/1");

        assertThat(finding.missing()).containsExactly("/contactFile/breaches/1/risky");
        assertThat(finding.message(Locale.ENGLISH)).contains("breach “Un envoi par erreur”, risk to individuals");
    }
}
