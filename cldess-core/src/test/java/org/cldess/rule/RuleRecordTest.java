package org.cldess.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cldess.dossier.DossierParts;
import org.cldess.form.Form;
import org.cldess.form.Part;
import org.cldess.validation.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleRecordTest {
    static List<RuleRecord> shipped() {
        return RuleRecord.shipped();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void says_one_sentence_in_each_language_with_typographic_apostrophes(RuleRecord record) {
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            assertThat(record.say(locale)).endsWith(".").doesNotContain("'").doesNotContain(". ");
        }
        assertThat(record.say(Locale.FRENCH)).isNotEqualTo(record.say(Locale.ENGLISH));
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void names_its_source_and_what_it_needs(RuleRecord record) {
        assertThat(record.source().text()).isNotBlank().doesNotContain("'");
        assertThat(record.needs())
                .as(
                        "%s needs no fact: copy its lines from target/needs.txt, which RecordedNeedsTest writes",
                        record.code())
                .isNotEmpty()
                .doesNotHaveDuplicates();
        assertThat(record.isConfirmed()).isEqualTo(record.certainty() != Certainty.REMEMBERED);
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void needs_facts_that_the_dossier_file_has(RuleRecord record) {
        assertThat(record.needs())
                .allSatisfy(pointer -> assertThat(exists(pointer)).as(pointer).isTrue());
    }

    private static boolean exists(String pointer) {
        return exists(Form.of(DossierParts.class), List.of(pointer.substring(1).split("/", -1)));
    }

    private static boolean exists(Form form, List<String> way) {
        return form.find(way.get(0))
                .filter(part -> goesOn(part, way.subList(1, way.size())))
                .isPresent();
    }

    /** Returns whether a path can continue from a component, through all entries of a list or into a record. */
    private static boolean goesOn(Part part, List<String> way) {
        if (way.isEmpty()) {
            return true;
        }
        boolean all = way.get(0).equals("*");
        List<String> inside = all ? way.subList(1, way.size()) : way;
        return all == part.isList() && (inside.isEmpty() || (part.holdsThings() && exists(part.form(), inside)));
    }

    @Test
    void ships_the_records_as_the_law_book_has_them() {
        RuleRecord merger = RuleRecord.shipped("CTR-12");

        assertThat(merger.severity()).isEqualTo(Severity.ERROR);
        assertThat(merger.validFrom()).contains(LocalDate.of(2005, 1, 1));
        assertThat(merger.validUntil()).isEmpty();
        assertThat(merger.isPeriodConfirmed()).isFalse();
        assertThat(merger.certainty()).isEqualTo(Certainty.VERIFIED);
        assertThat(merger.source().say(Locale.FRENCH))
                .isEqualTo("Code général des collectivités territoriales, L5211-41-3, III\u202F; loi n°\u00A02010-1563"
                        + " du 16 décembre 2010");
        assertThat(RuleRecord.shipped("CTR-13").severity()).isEqualTo(Severity.WARNING);
        assertThat(RuleRecord.shipped("CHA-04").severity()).isEqualTo(Severity.WARNING);
        assertThat(RuleRecord.shipped().stream()
                        .filter(record -> record.certainty() == Certainty.CONVENTION)
                        .map(RuleRecord::code))
                .contains("CTR-15", "CTR-17", "CTR-18", "CHA-01", "CHA-02", "CHA-03", "CHA-04", "CHA-14", "ACT-01")
                .doesNotContain("CTR-01", "CTR-16", "CHA-06", "GRT-14");
    }

    @Test
    void names_the_codes_to_choose_from_where_one_is_unknown() {
        assertThatThrownBy(() -> RuleRecord.shipped("CTR-99"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("No shipped rule has the code 'CTR-99'. Use one of [CTR-01, CTR-02,");
    }

    @Test
    void gives_equal_copies_and_unequal_changes() {
        assertThat(shipped())
                .allSatisfy(record ->
                        assertThat(record.toBuilder().build()).isEqualTo(record).hasSameHashCodeAs(record));
        RuleRecord record = RuleRecord.shipped("CTR-12");
        assertThat(record.toBuilder().severity(Severity.INFO).build()).isNotEqualTo(record);
        assertThat(record.toBuilder().until(LocalDate.of(2030, 1, 1)).build()).isNotEqualTo(record);
    }

    @Test
    void refuses_a_code_or_a_sentence_that_is_none() {
        assertThatThrownBy(() -> RuleRecord.builder("loc1", "a", "b"))
                .hasMessage("The code 'loc1' of a rule is not a prefix in capitals, a hyphen and a number."
                        + " Write it like 'LOC-01'.");
        assertThatThrownBy(() -> RuleRecord.builder("LOC-01", "a", " "))
                .hasMessage("The rule LOC-01 lacks its sentence in French or in English. Give both.");
        assertThatThrownBy(() -> new Parameter(
                        "p",
                        "1",
                        "",
                        Optional.of(LocalDate.of(2013, 1, 2)),
                        Optional.of(LocalDate.of(2013, 1, 1)),
                        true))
                .hasMessage("The parameter 'p' ends on 2013-01-01, before it starts on 2013-01-02."
                        + " Correct one of the two.");
    }

    @Test
    void holds_a_parameter_on_both_days_of_its_period() {
        Parameter parameter = new Parameter(
                "p", "1", "", Optional.of(LocalDate.of(2013, 1, 1)), Optional.of(LocalDate.of(2013, 1, 2)), true);

        assertThat(parameter.holdsOn(LocalDate.of(2012, 12, 31))).isFalse();
        assertThat(parameter.holdsOn(LocalDate.of(2013, 1, 1))).isTrue();
        assertThat(parameter.holdsOn(LocalDate.of(2013, 1, 2))).isTrue();
        assertThat(parameter.holdsOn(LocalDate.of(2013, 1, 3))).isFalse();
    }
}
