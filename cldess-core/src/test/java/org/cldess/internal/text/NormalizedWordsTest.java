package org.cldess.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Compares words without accents, case and punctuation with Unicode normalization of whole texts. */
class NormalizedWordsTest {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern INITIALS = Pattern.compile("(?<=\\b[a-z])\\.(?=[a-z]\\b)");
    private static final Pattern NO_LETTER = Pattern.compile("[^a-z0-9]+");

    private static List<String> byUnicode(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("æ", "ae");
        return NO_LETTER
                .splitAsStream(INITIALS.matcher(plain).replaceAll(""))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    @Test
    void knows_every_character_as_unicode_does() {
        for (int character = 0; character <= Character.MAX_VALUE; character++) {
            String text = "a" + (char) character + "B." + (char) character + ".c";
            assertThat(NormalizedWords.words(text).toList())
                    .as("U+%04X", character)
                    .isEqualTo(byUnicode(text));
        }
    }

    @Test
    void finds_the_words_of_any_text() {
        Random random = new Random(20_141);
        String characters = "aAbZ09 .,-’'éÉèçœŒæÆßİıſﬁ½²\u0301\u0327ΣσςӜ  …«»";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(14); length > 0; length--) {
                text.append(characters.charAt(random.nextInt(characters.length())));
            }
            assertThat(NormalizedWords.words(text.toString()).toList())
                    .as("« %s »", text)
                    .isEqualTo(byUnicode(text.toString()));
        }
    }

    @Test
    void hears_words_said_one_after_the_other() {
        assertThat(NormalizedWords.says("Compétence « Développement  économique »", "développement économique"))
                .isTrue();
        assertThat(NormalizedWords.says("Le S.R.D.E.I.I. adopté", "SRDEII")).isTrue();
        assertThat(NormalizedWords.says("Développement social, économique", "développement économique"))
                .isFalse();
        assertThat(NormalizedWords.says("Développements économiques", "développement économique"))
                .isFalse();
        assertThat(NormalizedWords.says("tout", "—")).isFalse();
    }
}
