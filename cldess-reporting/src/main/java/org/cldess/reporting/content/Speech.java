package org.cldess.reporting.content;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.cldess.known.Known;
import org.cldess.language.Sayable;
import org.cldess.language.Typography;
import org.cldess.money.Amount;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Inline;
import org.cldess.reporting.document.Paragraph;
import org.cldess.reporting.document.Phrase;

/**
 * How a report speaks: its sentences, numbers and dates in the reader's language, and what people typed in the dossier, which is in
 * French and says so in a report in English.
 */
final class Speech {
    /** Stands for a phrase inside a sentence while the sentence is put together. */
    private static final char FIRST_PLACE = '\uE000';

    private final Locale locale;
    private final int decimals;

    /** Speaks of amounts with cents if any amount has some, so that all columns show as many decimals. */
    Speech(Locale locale, boolean cents) {
        this.locale = locale;
        this.decimals = cents ? 2 : 0;
    }

    Locale locale() {
        return locale;
    }

    String say(String key, Object... arguments) {
        return Texts.WORDS.message(key, arguments).say(locale);
    }

    String say(Sayable thing) {
        return thing.say(locale);
    }

    /** A sentence whose arguments may be phrases. */
    Phrase phrase(String key, Object... arguments) {
        List<Phrase> parts = new ArrayList<>();
        Object[] marked = Stream.of(arguments)
                .map(argument -> argument instanceof Phrase part ? placeOf(part, parts) : argument)
                .toArray();
        return filled(say(key, marked), parts);
    }

    private static String placeOf(Phrase part, List<Phrase> parts) {
        parts.add(part);
        return String.valueOf((char) (FIRST_PLACE + parts.size() - 1));
    }

    private static Phrase filled(String sentence, List<Phrase> parts) {
        Phrase filled = Phrase.EMPTY;
        int start = 0;
        for (int index = 0; index < sentence.length(); index++) {
            int place = sentence.charAt(index) - FIRST_PLACE;
            if (place >= 0 && place < parts.size()) {
                filled = filled.then(sentence.substring(start, index)).then(parts.get(place));
                start = index + 1;
            }
        }
        return filled.then(sentence.substring(start));
    }

    /** Words that somebody typed in the dossier. */
    Phrase typed(String words) {
        return Typography.isEnglish(locale) && !words.isBlank() ? Phrase.in(Locale.FRENCH, words) : Phrase.of(words);
    }

    /** The paragraphs of a text that somebody typed. */
    List<Paragraph> paragraphs(String words) {
        return Paragraph.ofTyped(words).stream()
                .map(paragraph -> Paragraph.of(typed(paragraph.text().plain())))
                .toList();
    }

    /** Phrases in a row: « A, B et C ». */
    Phrase list(List<Phrase> phrases) {
        Phrase list = Phrase.EMPTY;
        for (int index = 0; index < phrases.size(); index++) {
            String between = index == phrases.size() - 1 ? say("list.last") : ", ";
            list = (index == 0 ? list : list.then(between)).then(phrases.get(index));
        }
        return list;
    }

    /** The same words with a capital. */
    String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    String number(long number) {
        return Typography.number(number, locale);
    }

    String number(BigDecimal number) {
        return Typography.number(number, locale);
    }

    String percent(BigDecimal share) {
        return Typography.percent(share, 0, locale);
    }

    String euros(Amount amount) {
        return Typography.shortEuros(amount.toBigDecimal(), locale);
    }

    String shortDate(LocalDate date) {
        return Typography.shortDate(date, locale);
    }

    Cell cell(int number) {
        return Cell.number(number, number(number));
    }

    /** An amount in a column whose heading has the unit. */
    Cell cell(Amount amount) {
        return Cell.number(amount.toBigDecimal(), Typography.number(amount.toBigDecimal(), decimals, locale));
    }

    Cell percentCell(BigDecimal share) {
        return Cell.number(share, percent(share));
    }

    Cell typedCell(String words) {
        return Cell.of(typed(words));
    }

    /** A day, or the words for one that is known not to have come. */
    Cell cell(Known<LocalDate> date, String ifNone) {
        return date.fold(day -> Cell.of(shortDate(day)), () -> Cell.of(ifNone), () -> Cell.MISSING);
    }

    /** Lines under each other: the words, then smaller facts about them. */
    Cell lines(Phrase first, Inline... others) {
        List<Phrase> lines = new ArrayList<>(List.of(first));
        Stream.of(others).map(run -> Phrase.EMPTY.then(run)).forEach(lines::add);
        return Cell.of(lines);
    }
}
