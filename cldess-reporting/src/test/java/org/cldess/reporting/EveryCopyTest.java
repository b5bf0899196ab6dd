package org.cldess.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cldess.reporting.sample.Copies;
import org.cldess.reporting.sample.Copies.Language;
import org.cldess.reporting.sample.Golden;
import org.cldess.reporting.sample.Skeleton;
import org.cldess.reporting.view.ReportKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compares all reports with copies that a person has proofread: one whole French page of each report, what variants say
 * otherwise, and each sentence in English once. The English pages have what the French ones have.
 */
class EveryCopyTest {
    static List<ReportKind> reports() {
        return Reports.all();
    }

    static List<String> variants() {
        return Copies.names();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void every_report_says_what_a_person_has_read(ReportKind kind) {
        Golden.check("every/" + kind.name() + ".txt", Copies.in(Language.FR).of(kind));
    }

    @ParameterizedTest
    @MethodSource("variants")
    void a_variant_says_what_a_person_has_read_where_it_differs(String name) {
        Golden.check("every/variants/" + name + ".txt", Copies.in(Language.FR).of(name));
    }

    @Test
    void each_sentence_is_said_in_english_as_a_person_has_read_it() {
        Golden.check("every/english.txt", Copies.english());
    }

    @ParameterizedTest
    @MethodSource("reports")
    void a_report_has_the_same_parts_and_figures_in_both_languages(ReportKind kind) {
        assertThat(Skeleton.of(Copies.in(Language.EN).report(kind)))
                .isEqualTo(Skeleton.of(Copies.in(Language.FR).report(kind)));
    }
}
