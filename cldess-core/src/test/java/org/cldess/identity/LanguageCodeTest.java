package org.cldess.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LanguageCodeTest {
    /** Languages that the JDK still lists under old codes, and a code of a group of languages. */
    private static final Set<String> WITHDRAWN = Set.of("in", "iw", "ji", "mo", "sh", "bh");

    @Test
    void every_language_of_two_letters_is_known_and_called_in_both_languages() {
        List<String> codes = Stream.of(Locale.getISOLanguages())
                .filter(code -> !WITHDRAWN.contains(code))
                .toList();
        Set<String> french = new HashSet<>();
        Set<String> english = new HashSet<>();
        for (String code : codes) {
            french.add(LanguageCode.parse(code).say(Locale.FRENCH));
            english.add(LanguageCode.parse(code).say(Locale.ENGLISH));
        }
        assertThat(codes).hasSizeGreaterThan(180);
        assertThat(french).hasSameSizeAs(codes).noneMatch(String::isBlank);
        assertThat(english).hasSameSizeAs(codes).noneMatch(String::isBlank);
    }

    @Test
    void languages_of_france_without_a_short_code_are_known_too() {
        assertThat(LanguageCode.parse("fsl").say(Locale.FRENCH)).isEqualTo("langue des signes française");
        assertThat(LanguageCode.parse("oc").say(Locale.FRENCH)).isEqualTo("occitan");
        assertThat(LanguageCode.parse("rcf").say(Locale.ENGLISH)).isEqualTo("Réunion Creole");
    }

    @Test
    void capitals_and_spaces_do_not_matter() {
        assertThat(LanguageCode.parse(" FR "))
                .isEqualTo(LanguageCode.parse("fr"))
                .hasToString("fr");
    }

    @Test
    void what_is_no_code_is_refused_with_the_way_out() {
        for (String text : List.of("français", "fr-FR", "fra", "bh", "xx", "f r", "1")) {
            assertThat(LanguageCode.refusal(text).orElseThrow().say(Locale.FRENCH))
                    .contains(text)
                    .contains("comme «\u00a0fr\u00a0»");
            assertThatThrownBy(() -> LanguageCode.parse(text)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(LanguageCode.refusal(" ").orElseThrow().say(Locale.ENGLISH))
                .startsWith("The language code is empty.");
    }
}
