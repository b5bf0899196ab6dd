package org.cldess.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.cldess.sample.GeneratedDossiers;
import org.cldess.sample.WrittenDossier;
import org.cldess.validation.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests the first value that is refused and the last value that is accepted. */
class BoundsTest {
    private static final WrittenDossier SOUND = GeneratedDossiers.fullSheet(1);

    private static List<String> codes(String pointer, Object value) {
        return SOUND.with(pointer, value).violations().stream()
                .filter(violation -> violation.path().equals(pointer))
                .map(Violation::code)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "/charter/versions/0/date, 1900-01-01, 1899-12-31, form.date",
        "/charter/versions/0/reviewBy, 2199-12-31, 2200-01-01, form.date",
        "/indicators/4/measurements/0/value, 999999999999, 1000000000000, form.decimal",
        "/indicators/4/measurements/0/value, -999999999999, -1000000000000, form.decimal",
        "/indicators/4/measurements/0/value, 0.000001, 0.0000001, form.decimal",
        "/actions/0/plan/resources/0/amount, 100000000000.00, 100000000000.01, form.amount"
    })
    void a_value_may_be_as_large_as_its_bound(String pointer, String last, String refused, String code) {
        assertThat(codes(pointer, last)).doesNotContain(code);
        assertThat(codes(pointer, refused)).contains(code);
    }

    @ParameterizedTest
    @ValueSource(ints = {0x1F, 0x7F, 0x9F, 0xFFFE, 0xFFFF, 0xD800, 0xDFFF})
    void what_no_file_can_hold_is_refused_with_its_place(int character) {
        List<Violation> found = SOUND.with("/charter/versions/0/preamble", "ab" + (char) character + "c")
                .violations();

        assertThat(found).extracting(Violation::code).containsExactly("form.character");
        assertThat(found.get(0).message(Locale.ENGLISH)).contains(String.format(Locale.ROOT, "U+%04X", character), "3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\tb\nc\rd", "\u00A0e", "\uD83D\uDE00", "\uFFFD", "e\u0301", "\u2800x"})
    void what_every_file_can_hold_and_somebody_sees_is_kept(String text) {
        assertThat(codes("/charter/versions/0/preamble", text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u200B", "\u0301", "\u2800", "\u3164\uFFA0", "\u00AD \u2028"})
    void what_nobody_sees_is_refused(String text) {
        assertThat(codes("/charter/versions/0/preamble", text)).contains("form.invisible");
    }

    @Test
    void a_list_of_years_has_at_most_a_thousand() {
        assertThat(codes("/actions/0/years", Collections.nCopies(1_000, 2014))).doesNotContain("form.size");
        assertThat(codes("/actions/0/years", Collections.nCopies(1_001, 2014))).contains("form.size");
    }
}
