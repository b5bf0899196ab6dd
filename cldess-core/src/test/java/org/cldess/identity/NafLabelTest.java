package org.cldess.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NafLabelTest {
    @Test
    void names_the_activities_of_rev_2() {
        assertThat(NafCode.parse("8899b").label()).contains("Action sociale sans hébergement n.c.a.");
        assertThat(NafCode.parse("01.12Z").label()).contains("Culture du riz");
        assertThat(NafCode.parse("20.13A").label()).contains("Enrichissement et retraitement de matières nucléaires");
    }

    @Test
    void names_no_activity_of_2025_and_no_code_that_the_list_lacks() {
        assertThat(NafCode.parse("01.11Y").label()).isEmpty();
        assertThat(NafCode.parse("04.11Z").label()).isEmpty();
    }

    /** 88.99 has the sub-classes A and B only; 72.47 and 00.00 are in no list. That of 2025 is not shipped. */
    @ParameterizedTest
    @CsvSource({"88.99B, yes", "88.99Z, no", "72.47Z, no", "00.00Z, no", "62.01Z, yes", "62.10Y, not recorded"})
    void says_whether_a_code_is_in_its_nomenclature(String code, String answer) {
        assertThat(NafCode.parse(code)
                        .isInNomenclature()
                        .fold(known -> known ? "yes" : "no", () -> "none", () -> "not recorded"))
                .isEqualTo(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"88,99B", "88,99b", " 88,99 B "})
    void reads_a_decimal_comma_as_the_dot(String written) {
        assertThat(NafCode.parse(written)).hasToString("88.99B");
        assertThat(NafCode.parse(NafNomenclature.REV2, written)).hasToString("88.99B");
    }

    @ParameterizedTest
    @ValueSource(strings = {"8899,B", "88,,99B", ",8899B"})
    void refuses_a_comma_elsewhere(String written) {
        assertThat(NafCode.refusal(written)).isPresent();
    }

    @Test
    void has_the_732_sub_classes() {
        List<String> labels = IntStream.range(0, 10_000)
                .boxed()
                .flatMap(digits -> "ABCDEFZ"
                        .chars()
                        .mapToObj(letter -> String.format(Locale.ROOT, "%04d%c", digits, (char) letter)))
                .flatMap(code -> NafCode.parse(code).label().stream())
                .toList();

        assertThat(labels).hasSize(732).noneMatch(String::isBlank).noneMatch(label -> label.contains("'"));
    }
}
