package org.cldess.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.cldess.rulebook.Ruling;
import org.cldess.validation.Answer;

/**
 * A refusal and its sentence.
 *
 * @param key the key of the sentence
 * @param code the code of the reason, which is the key itself except for duplicates
 * @param asked makes the request that is refused
 * @param french the whole sentence in French, with ordinary spaces
 * @param english the whole sentence in English
 */
record Said(String key, String code, Supplier<? extends Answer<?>> asked, String french, String english) {
    /** A JSON Pointer, such as {@code /grants/0/decision}. */
    static final Pattern POINTER = Pattern.compile("(?<![\\p{L}\\p{N}])/[a-z][A-Za-z]*");

    static Said of(String key, Supplier<? extends Answer<?>> asked, String french, String english) {
        return new Said(key, key.startsWith("act.duplicate.") ? "form.duplicate" : key, asked, french, english);
    }

    /** Returns the sentence for a defect of an act. */
    static Said of(ActWithDefects<?> tested, String key, String french, String english) {
        return of(key, () -> with(tested, key), french, english);
    }

    private static <R> Answer<?> with(ActWithDefects<R> tested, String code) {
        return tested.ask(tested.defects().stream()
                .filter(defect -> defect.code().equals(code))
                .limit(1)
                .toList());
    }

    /** Checks that a reason with the code has this sentence, in both languages, and that it names things in words. */
    void check() {
        Answer<?> answer = asked.get();

        assertThat(french).doesNotContainPattern(POINTER);
        assertThat(english).doesNotContainPattern(POINTER);

        assertThat(sentences(answer, Locale.FRENCH)).contains(french);
        assertThat(sentences(answer, Locale.ENGLISH)).contains(english);
    }

    List<String> sentences(Answer<?> answer, Locale locale) {
        return answer.reasons().list().stream()
                .filter(reason -> reason.code().equals(code))
                .map(reason -> Ruling.plain(reason.message(locale)))
                .toList();
    }

    @Override
    public String toString() {
        return key;
    }
}
