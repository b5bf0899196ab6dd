package org.cldess.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cldess.call.Requirement.RequirementKind;
import org.cldess.call.application.Applicant;
import org.cldess.call.application.ApplicantKind;
import org.cldess.call.application.AxisJustification;
import org.cldess.call.application.OtherFunding;
import org.cldess.call.application.ProjectApplication;
import org.cldess.call.application.ProjectPhase;
import org.cldess.call.application.RequiredPiece;
import org.cldess.call.application.RequiredPieceId;
import org.cldess.charter.text.Axis;
import org.cldess.form.Form;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.rule.Outcome;
import org.cldess.sample.SampleCalls;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Tests the examination of an application with one missing fact at a time, and under a call with one missing rule at a
 * time.
 */
class ExaminationTest {
    private static final LocalDate LAST = LocalDate.of(2013, 4, 30);

    /** The application arrives on the last day, so that the hour matters as well. */
    private final ProjectApplication bicycles =
            SampleCalls.call().findApplication(SampleCalls.BICYCLES).orElseThrow().toBuilder()
                    .received(LAST)
                    .build();

    private final CallForProjects call = SampleCalls.call();

    /** Returns a copy with one fact replaced, by the setter of its builder. */
    private static <T extends Record> T with(T thing, String fact, Known<?> value) {
        try {
            Object builder = thing.getClass().getMethod("toBuilder").invoke(thing);
            builder.getClass().getMethod(fact, Known.class).invoke(builder, value);
            @SuppressWarnings("unchecked")
            T changed = (T) builder.getClass().getMethod("build").invoke(builder);
            return changed;
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("%s cannot be made another one.".formatted(fact), e);
        }
    }

    /** Returns the call with one rule replaced: a fact of the call itself or of its {@link CallRules}. */
    private CallForProjects under(String rule, Known<?> value) {
        boolean isOwn = Form.of(call).get(rule).declaredIn() == CallForProjects.class;
        return isOwn
                ? with(call, rule, value)
                : call.toBuilder().rules(with(call.rules(), rule, value)).build();
    }

    private static List<Outcome> at(ApplicationCheck check, String path) {
        return check.requirements().stream()
                .filter(requirement -> requirement.path().equals(path))
                .map(Requirement::outcome)
                .toList();
    }

    private static Outcome of(ApplicationCheck check, RequirementKind kind) {
        return kind == RequirementKind.COMPLETENESS ? check.completeness() : check.eligibility();
    }

    @ParameterizedTest
    @CsvSource({
        "summary, COMPLETENESS",
        "commune, COMPLETENESS",
        "asked, COMPLETENESS",
        "totalCost, COMPLETENESS",
        "ownFunds, COMPLETENESS",
        "received, COMPLETENESS",
        "receivedAt, COMPLETENESS",
        "phase, ELIGIBILITY",
        "field, ELIGIBILITY"
    })
    void what_is_known_to_be_lacking_is_refused_and_what_is_not_known_is_asked(String fact, RequirementKind kind) {
        ApplicationCheck given = call.examine(bicycles);
        ApplicationCheck lacking = call.examine(with(bicycles, fact, Known.none()));
        ApplicationCheck unknown = call.examine(with(bicycles, fact, Known.notRecorded()));

        assertThat(given.passes()).isTrue();
        assertThat(at(given, "/" + fact)).isNotEmpty().containsOnly(Outcome.COMPLIES);
        assertThat(at(lacking, "/" + fact)).containsExactly(Outcome.BREACHED);
        assertThat(of(lacking, kind)).isEqualTo(Outcome.BREACHED);
        assertThat(lacking.passes()).isFalse();
        assertThat(lacking.broken()).extracting(Requirement::path).containsExactly("/" + fact);
        assertThat(at(unknown, "/" + fact)).containsExactly(Outcome.NOT_EVALUABLE);
        assertThat(of(unknown, kind)).isEqualTo(Outcome.NOT_EVALUABLE);
        assertThat(unknown.passes()).isFalse();
        assertThat(unknown.open()).extracting(Requirement::path).containsExactly("/" + fact);
        for (RequirementKind other : RequirementKind.values()) {
            assertThat(of(unknown, other)).isEqualTo(other == kind ? Outcome.NOT_EVALUABLE : Outcome.COMPLIES);
        }
        assertThat(List.of(given, lacking, unknown))
                .extracting(check -> check.requirements().stream()
                        .filter(requirement -> requirement.path().equals("/" + fact))
                        .findFirst()
                        .map(requirement -> requirement.say(Locale.FRENCH))
                        .orElseThrow())
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "openTo, ELIGIBILITY, /applicant",
        "phases, ELIGIBILITY, /phase",
        "fields, ELIGIBILITY, /field",
        "projectCap, ELIGIBILITY, /asked",
        "ownFundsShare, ELIGIBILITY, /ownFunds",
        "axes, ELIGIBILITY, /justifications/social-utility",
        "opens, COMPLETENESS, /received",
        "closes, COMPLETENESS, /received",
        "closesAt, COMPLETENESS, /receivedAt"
    })
    void a_rule_that_the_call_does_not_have_asks_nothing_and_one_that_nobody_recorded_leaves_the_answer_open(
            String rule, RequirementKind kind, String judged) {
        ApplicationCheck free = under(rule, Known.none()).examine(bicycles);
        ApplicationCheck open = under(rule, Known.notRecorded()).examine(bicycles);

        assertThat(free.passes()).isTrue();
        assertThat(at(free, judged))
                .hasSizeLessThanOrEqualTo(at(call.examine(bicycles), judged).size());
        assertThat(at(open, "/" + rule)).containsExactly(Outcome.NOT_EVALUABLE);
        assertThat(of(open, kind)).isEqualTo(Outcome.NOT_EVALUABLE);
        assertThat(open.passes()).isFalse();
    }

    /** The bicycles are the first application of the first applicant; a foundation is the second other funder. */
    @Test
    void each_fact_that_is_asked_is_named_by_its_place_in_the_call() {
        List<OtherFunding> others = List.of(other(Known.of(Amount.ZERO)), other(Known.notRecorded()));
        List<Applicant> strangers = new ArrayList<>(call.applicants());
        strangers.set(0, with(strangers.get(0), "kind", Known.notRecorded()));

        assertThat(missing(call, with(bicycles, "phase", Known.notRecorded())))
                .containsExactly("/applications/0/phase");
        assertThat(missing(call, with(bicycles, "otherFunding", Known.of(others))))
                .containsExactly("/applications/0/otherFunding/1/amount");
        assertThat(missing(call, with(bicycles, "pieces", Known.notRecorded())))
                .containsExactly("/applications/0/pieces");
        assertThat(missing(call, with(bicycles, "justifications", Known.notRecorded())))
                .containsOnly("/applications/0/justifications");
        assertThat(missing(call.toBuilder().applicants(strangers).build(), bicycles))
                .containsOnly("/applicants/0/kind");
        assertThat(missing(under("axes", Known.notRecorded()), bicycles)).containsExactly("/axes");
    }

    private static List<String> missing(CallForProjects call, ProjectApplication application) {
        return call.examine(application).requirements().stream()
                .flatMap(requirement -> requirement.missing().stream())
                .toList();
    }

    /** It is not known whether 3,000.01 € are too much or may be reduced to the cap of 3,000 €. */
    @Test
    void a_request_above_the_cap_is_open_while_it_is_not_known_whether_parts_are_given() {
        CallForProjects untold = under("partialFunding", Known.notRecorded());

        assertThat(missing(untold, with(bicycles, "asked", Known.of(Amount.euros("3000.01")))))
                .containsExactly("/partialFunding");
        assertThat(untold.examine(bicycles).passes()).isTrue();
    }

    @Test
    void what_is_not_among_those_that_the_call_names_is_refused_and_a_call_that_names_none_takes_any() {
        CallForProjects narrow = call.toBuilder()
                .rules(call.rules().toBuilder()
                        .openTo(List.of(ApplicantKind.GROUP))
                        .phases(List.of(ProjectPhase.EMERGING))
                        .fields(List.of("jardins"))
                        .build())
                .build();
        CallForProjects wide = call.toBuilder()
                .rules(call.rules().toBuilder()
                        .openTo(List.of())
                        .phases(List.of())
                        .fields(List.of())
                        .build())
                .build();

        assertThat(narrow.examine(bicycles).broken())
                .extracting(Requirement::path)
                .containsExactly("/applicant", "/phase", "/field");
        assertThat(wide.examine(with(bicycles, "phase", Known.notRecorded())).passes())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"3000.01, false, BREACHED", "3000.01, true, COMPLIES", "3000.00, false, COMPLIES"})
    void who_asks_for_more_than_the_most_may_still_get_the_most_where_parts_are_given(
            String asked, boolean partly, Outcome outcome) {
        CallForProjects giving = call.toBuilder()
                .rules(call.rules().toBuilder().partialFunding(partly).build())
                .build();

        assertThat(giving.examine(with(bicycles, "asked", Known.of(Amount.euros(asked))))
                        .eligibility())
                .isEqualTo(outcome);
    }

    private static OtherFunding other(Known<Amount> amount) {
        return new OtherFunding("Fondation", amount);
    }

    @Test
    void a_budget_is_even_to_the_cent_and_nobody_can_tell_while_an_amount_is_not_known() {
        List<OtherFunding> others =
                List.of(other(Known.of(Amount.euros("100.01"))), other(Known.of(Amount.euros("0.02"))));
        ProjectApplication even =
                with(with(bicycles, "otherFunding", Known.of(others)), "totalCost", Known.of(Amount.euros("2600.03")));

        assertThat(at(call.examine(even), "/totalCost")).containsExactly(Outcome.COMPLIES, Outcome.COMPLIES);
        assertThat(at(call.examine(with(even, "totalCost", Known.of(Amount.euros("2600.02")))), "/totalCost"))
                .containsExactly(Outcome.COMPLIES, Outcome.BREACHED);
        assertThat(at(call.examine(with(even, "otherFunding", Known.notRecorded())), "/otherFunding"))
                .containsExactly(Outcome.NOT_EVALUABLE);
        for (Known<Amount> unsure : List.of(Known.<Amount>none(), Known.<Amount>notRecorded())) {
            ApplicationCheck check =
                    call.examine(with(even, "otherFunding", Known.of(List.of(others.get(0), other(unsure)))));
            assertThat(at(check, "/otherFunding")).containsExactly(Outcome.COMPLIES, Outcome.NOT_EVALUABLE);
            assertThat(at(check, "/totalCost")).containsExactly(Outcome.COMPLIES);
        }
    }

    @Test
    void a_paper_is_asked_of_some_kinds_of_applicants_or_of_all() {
        RequiredPieceId statutes = SampleCalls.STATUTES;
        RequiredPiece ofAll = new RequiredPiece(statutes, "Statuts", List.of());
        RequiredPiece ofGroups = new RequiredPiece(statutes, "Statuts", List.of(ApplicantKind.GROUP));
        ProjectApplication bare = with(bicycles, "pieces", Known.of(List.of()));
        ProjectApplication untold = with(bicycles, "pieces", Known.notRecorded());
        List<Applicant> strangers = new ArrayList<>(call.applicants());
        strangers.set(0, with(call.applicants().get(0), "kind", Known.notRecorded()));

        assertThat(pieces(ofAll, bicycles)).containsExactly(Outcome.COMPLIES);
        assertThat(pieces(ofAll, bare)).containsExactly(Outcome.BREACHED);
        assertThat(pieces(ofAll, untold)).containsExactly(Outcome.NOT_EVALUABLE);
        assertThat(pieces(ofGroups, bare)).isEmpty();
        assertThat(pieces(ofGroups, untold)).isEmpty();
        assertThat(at(
                        call.toBuilder()
                                .pieces(List.of(ofGroups))
                                .applicants(strangers)
                                .build()
                                .examine(bicycles),
                        "/pieces"))
                .containsExactly(Outcome.NOT_EVALUABLE);
    }

    private List<Outcome> pieces(RequiredPiece piece, ProjectApplication application) {
        return at(call.toBuilder().pieces(List.of(piece)).build().examine(application), "/pieces");
    }

    @ParameterizedTest
    @ValueSource(strings = {"democratic-management", "limited-profit", "territorial-anchoring", "social-utility"})
    void each_axis_that_the_call_names_is_argued_left_empty_or_not_told(String code) {
        Axis axis = Axis.parse(code);
        for (Known<String> text :
                List.of(Known.of("Voilà pourquoi."), Known.<String>none(), Known.<String>notRecorded())) {
            ApplicationCheck check = call.examine(
                    with(bicycles, "justifications", Known.of(List.of(new AxisJustification(axis, text)))));

            assertThat(check.axis(axis))
                    .isEqualTo(
                            text.value().isPresent()
                                    ? Outcome.COMPLIES
                                    : text.isNone() ? Outcome.BREACHED : Outcome.NOT_EVALUABLE);
        }
        CallForProjects without = under("axes", Known.of(List.of()));
        assertThat(without.examine(bicycles).axis(axis)).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(without.examine(bicycles).passes()).isTrue();
        assertThat(under("axes", Known.notRecorded()).examine(bicycles).axis(axis))
                .isEqualTo(Outcome.NOT_EVALUABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"asked", "totalCost", "ownFunds"})
    void a_budget_of_which_a_part_is_not_known_is_not_reckoned(String part) {
        assertThat(at(call.examine(with(bicycles, part, Known.notRecorded())), "/totalCost"))
                .hasSize(1);
    }

    private String french(ProjectApplication application, String path, Outcome outcome) {
        return call.examine(application).requirements().stream()
                .filter(requirement -> requirement.path().equals(path) && requirement.outcome() == outcome)
                .reduce((first, last) -> last)
                .map(requirement -> requirement.say(Locale.FRENCH))
                .orElseThrow();
    }

    @Test
    void the_sentence_says_what_was_found() {
        Known<Amount> little = Known.of(Amount.euros("249"));
        Known<Amount> much = Known.of(Amount.euros("3001"));

        assertThat(french(bicycles, "/summary", Outcome.COMPLIES)).endsWith("renseigné.");
        assertThat(french(with(bicycles, "summary", Known.none()), "/summary", Outcome.BREACHED))
                .contains("Demandez-le");
        assertThat(french(with(bicycles, "summary", Known.notRecorded()), "/summary", Outcome.NOT_EVALUABLE))
                .contains("non renseigné");
        assertThat(french(bicycles, "/totalCost", Outcome.COMPLIES)).contains("est équilibré");
        assertThat(french(with(bicycles, "totalCost", much), "/totalCost", Outcome.BREACHED))
                .contains("n’est pas équilibré");
        assertThat(french(bicycles, "/asked", Outcome.COMPLIES)).contains("respecte");
        assertThat(french(with(bicycles, "asked", much), "/asked", Outcome.BREACHED))
                .contains("dépasse");
        assertThat(french(bicycles, "/ownFunds", Outcome.COMPLIES)).contains(", atteignent");
        assertThat(french(with(bicycles, "ownFunds", little), "/ownFunds", Outcome.BREACHED))
                .contains("n’atteignent pas");
        assertThat(french(with(bicycles, "received", Known.of(LAST.minusDays(1))), "/received", Outcome.COMPLIES))
                .contains("au plus tard");
        assertThat(french(with(bicycles, "received", Known.of(LAST.plusDays(1))), "/received", Outcome.BREACHED))
                .contains("après la clôture");
        assertThat(french(bicycles, "/receivedAt", Outcome.COMPLIES)).contains("avant l’heure");
        assertThat(french(with(bicycles, "receivedAt", Known.of(LocalTime.of(17, 1))), "/receivedAt", Outcome.BREACHED))
                .contains("après l’heure");
    }
}
