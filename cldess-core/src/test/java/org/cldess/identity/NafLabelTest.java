package org.cldess.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

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
