package org.cldess.reporting;

import java.util.stream.Stream;
import org.cldess.reporting.sample.Copies;
import org.cldess.reporting.sample.Copies.Language;
import org.cldess.reporting.sample.Golden;
import org.cldess.reporting.view.ReportKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares all reports, in both languages, with copies that a person has proofread. */
class EveryCopyTest {
    static Stream<Arguments> reports() {
        return Reports.all().stream()
                .flatMap(kind -> Stream.of(Language.values()).map(language -> Arguments.of(kind, language)));
    }

    static Stream<Arguments> variants() {
        return Copies.names().stream()
                .flatMap(name -> Stream.of(Language.values()).map(language -> Arguments.of(name, language)));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void every_report_says_what_a_person_has_read(ReportKind kind, Language language) {
        Golden.check(
                "every/" + kind.name() + language.suffix(), Copies.in(language).of(kind));
    }

    @ParameterizedTest
    @MethodSource("variants")
    void a_variant_says_what_a_person_has_read_where_it_differs(String name, Language language) {
        Golden.check(
                "every/variants/" + name + language.suffix(),
                Copies.in(language).of(name));
    }
}
