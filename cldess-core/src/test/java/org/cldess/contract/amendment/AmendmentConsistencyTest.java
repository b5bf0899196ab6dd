package org.cldess.contract.amendment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.sample.SampleActors;
import org.cldess.sample.SampleAmendments;
import org.cldess.sample.WrittenDossier;
import org.cldess.validation.Violation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Tests the consistency checks on an amendment: objective 0 is renamed, 1 removed, 2 added; envelope 0 changed, 1
 * added.
 */
class AmendmentConsistencyTest {
    private static final WrittenDossier AMENDED = WrittenDossier.of(SampleAmendments.grasse(SampleAmendments.signed()));
    private static final String AMENDMENT = "/contract/amendments/0";

    private static List<Violation> found(String pointer, @Nullable Object value) {
        return AMENDED.with(AMENDMENT + pointer, value).violations();
    }

    private static Object at(String pointer) {
        return AMENDED.at(AMENDMENT + pointer).orElseThrow();
    }

    /** Returns a list of the amendment with its first entry repeated at the end. */
    private static List<Object> twice(String pointer) {
        List<Object> twice = new ArrayList<>((List<?>) at(pointer));
        twice.add(twice.get(0));
        return twice;
    }

    @Test
    void finds_nothing_in_an_amendment_that_makes_sense() {
        assertThat(AMENDED.violations()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/objectives/0/objective, nothing, form.reference",
        "/objectives/2/parent, nothing, form.reference",
        "/objectives/2/objective, bdis, form.duplicate",
        "/objectives/0/parent, renfort, form.level",
        "/objectives/2/parent, bdis, form.level",
        "/envelopes/0/funder, nobody, form.reference",
        "/signatures/0/party, nobody, form.reference",
        "/signatures/0/deliberation, nothing, form.reference",
        "/signatures/0/delegation, nothing, form.reference",
        "/signatures/0/id, s-a-2, form.duplicate"
    })
    void reports_what_cites_nothing_or_stands_twice(String pointer, String value, String code) {
        assertThat(found(pointer, value)).extracting(Violation::code).contains(code);
    }

    @Test
    void an_amendment_changes_something_to_something_else() {
        assertThat(found("/objectives/0/after", at("/objectives/0/before")))
                .extracting(Violation::code, Violation::path)
                .containsExactly(tuple("form.unchanged", AMENDMENT + "/objectives/0/after"));
        assertThat(found("/envelopes/0/after", at("/envelopes/0/before")))
                .extracting(Violation::code, Violation::path)
                .containsExactly(tuple("form.unchanged", AMENDMENT + "/envelopes/0/after"));
        assertThat(found("/term/before", at("/term/after")))
                .extracting(Violation::code, Violation::path)
                .containsExactly(tuple("form.unchanged", AMENDMENT + "/term/after"));
    }

    @Test
    void a_term_ends_after_its_start_before_and_after_the_amendment() {
        LocalDate early = LocalDate.of(2011, 1, 1);

        assertThat(found("/term/after/end", early))
                .extracting(Violation::code, Violation::path)
                .containsExactly(tuple("form.period", AMENDMENT + "/term/after/end"));
        assertThat(found("/term/before/end", early))
                .extracting(Violation::code, Violation::path)
                .containsExactly(tuple("form.period", AMENDMENT + "/term/before/end"));
    }

    @Test
    void an_envelope_has_a_year_and_no_amount_below_zero() {
        Amount debt = Amount.euros("-1");

        assertThat(found("/envelopes/0/after", debt))
                .extracting(Violation::code)
                .containsExactly("form.amount");
        assertThat(found("/envelopes/0/before", debt))
                .extracting(Violation::code)
                .containsExactly("form.amount");
        assertThat(found("/envelopes/0/year", 12)).extracting(Violation::code).containsExactly("form.year");
        assertThat(AMENDED.with(
                                "/contract/envelopes",
                                List.of(
                                        envelope("nobody", 2013, Amount.euros("1")),
                                        envelope(SampleActors.REGION.value(), 12, Amount.euros("1")),
                                        envelope(SampleActors.REGION.value(), 2013, debt),
                                        envelope(SampleActors.REGION.value(), 2013, Amount.euros("2"))))
                        .violations())
                .extracting(Violation::code)
                .containsExactlyInAnyOrder("form.reference", "form.year", "form.amount", "form.repeated");
    }

    private static Map<String, Object> envelope(String funder, int year, Amount amount) {
        return Map.of("funder", funder, "year", year, "amount", amount);
    }

    @Test
    void a_thing_is_changed_once_in_an_amendment() {
        assertThat(found("/objectives", twice("/objectives")))
                .extracting(Violation::code)
                .containsExactly("form.repeated");
        assertThat(found("/envelopes", twice("/envelopes")))
                .extracting(Violation::code)
                .containsExactly("form.repeated");
        assertThat(found("/communesAdded", List.of("06118", "06118")))
                .extracting(Violation::code)
                .contains("form.repeated");
        assertThat(found("/communesRemoved", List.of("06069", "06069")))
                .extracting(Violation::code)
                .contains("form.repeated");
    }

    @Test
    void two_amendments_have_two_ids() {
        List<Object> twice = List.of(at(""), at(""));

        assertThat(AMENDED.with("/contract/amendments", twice).violations())
                .extracting(Violation::code)
                .contains("form.duplicate");
    }

    @Test
    void an_action_serves_an_objective_that_an_amendment_added() {
        WrittenDossier serving = AMENDED.with("/actions/0/objectives", List.of("financer"));

        assertThat(serving.violations()).isEmpty();
        assertThat(serving.with(AMENDMENT + "/objectives/2/parent", null).violations())
                .extracting(Violation::code)
                .containsExactly("form.level");
    }

    @Test
    void what_stood_before_may_not_be_recorded() {
        assertThat(found("/objectives/0/before", Known.notRecorded())).isEmpty();
        assertThat(found("/envelopes/0/before", Known.notRecorded())).isEmpty();
    }
}
