package org.cldess.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cldess.contract.AmendmentDraft.EnvelopeChangeDraft;
import org.cldess.contract.AmendmentDraft.ObjectiveChangeDraft;
import org.cldess.contract.EnvelopeDraft;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.sample.Changed;
import org.cldess.sample.SampleActors;
import org.cldess.sample.SampleAmendments;
import org.cldess.validation.Violation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What must hold across the fields of an amendment: objective 0 is renamed, 1 removed, 2 added; envelope 0 changed, 1 added. */
class AmendmentCheckTest {
    private static final DossierDraft AMENDED = DossierDraft.of(SampleAmendments.grasse(SampleAmendments.signed()));
    private static final String AMENDMENT = "/contract/amendments/0";

    private static List<Violation> found(DossierDraft draft) {
        return CrossCheck.of(draft, DraftOrigin.NONE);
    }

    private static List<Violation> found(String pointer, @Nullable Object value) {
        return found(Changed.at(AMENDED, AMENDMENT + pointer, value));
    }

    @Test
    void finds_nothing_in_an_amendment_that_makes_sense() {
        assertThat(found(AMENDED)).isEmpty();
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
        var objective = AMENDED.contract().amendments().get(0).objectives().get(0);
        var envelope = AMENDED.contract().amendments().get(0).envelopes().get(0);
        var term = AMENDED.contract().amendments().get(0).term();

        assertThat(found("/objectives/0/after", objective.before()))
                .extracting(Violation::code, Violation::path)
                .containsExactly(tuple("form.unchanged", AMENDMENT + "/objectives/0/after"));
        assertThat(found("/envelopes/0/after", envelope.before()))
                .extracting(Violation::code, Violation::path)
                .containsExactly(tuple("form.unchanged", AMENDMENT + "/envelopes/0/after"));
        assertThat(found("/term/before", term.after()))
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
        assertThat(found(Changed.at(
                        AMENDED,
                        "/contract/envelopes",
                        List.of(
                                new EnvelopeDraft("nobody", 2013, Amount.euros("1")),
                                new EnvelopeDraft(SampleActors.REGION.value(), 12, Amount.euros("1")),
                                new EnvelopeDraft(SampleActors.REGION.value(), 2013, debt),
                                new EnvelopeDraft(SampleActors.REGION.value(), 2013, Amount.euros("2"))))))
                .extracting(Violation::code)
                .containsExactlyInAnyOrder("form.reference", "form.year", "form.amount", "form.repeated");
    }

    @Test
    void a_thing_is_changed_once_in_an_amendment() {
        List<ObjectiveChangeDraft> objectives =
                new ArrayList<>(AMENDED.contract().amendments().get(0).objectives());
        objectives.add(objectives.get(0));
        List<EnvelopeChangeDraft> envelopes =
                new ArrayList<>(AMENDED.contract().amendments().get(0).envelopes());
        envelopes.add(envelopes.get(0));

        assertThat(found("/objectives", objectives)).extracting(Violation::code).containsExactly("form.repeated");
        assertThat(found("/envelopes", envelopes)).extracting(Violation::code).containsExactly("form.repeated");
        assertThat(found("/communesAdded", List.of("06118", "06118")))
                .extracting(Violation::code)
                .contains("form.repeated");
        assertThat(found("/communesRemoved", List.of("06069", "06069")))
                .extracting(Violation::code)
                .contains("form.repeated");
    }

    @Test
    void two_amendments_have_two_ids() {
        List<Object> twice = new ArrayList<>(AMENDED.contract().amendments());
        twice.add(AMENDED.contract().amendments().get(0));

        assertThat(found(Changed.at(AMENDED, "/contract/amendments", twice)))
                .extracting(Violation::code)
                .contains("form.duplicate");
    }

    @Test
    void an_action_serves_an_objective_that_an_amendment_added() {
        DossierDraft draft = Changed.at(AMENDED, "/actions/0/objectives", List.of("financer"));
        DossierDraft global = Changed.at(draft, AMENDMENT + "/objectives/2/parent", null);

        assertThat(found(draft)).isEmpty();
        assertThat(found(global)).extracting(Violation::code).containsExactly("form.level");
    }

    @Test
    void what_stood_before_may_not_be_recorded() {
        assertThat(found("/objectives/0/before", Known.notRecorded())).isEmpty();
        assertThat(found("/envelopes/0/before", Known.notRecorded())).isEmpty();
    }
}
