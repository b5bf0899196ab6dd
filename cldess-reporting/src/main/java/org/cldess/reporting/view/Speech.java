package org.cldess.reporting.view;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cldess.known.Known;
import org.cldess.language.FrenchWords;
import org.cldess.language.Named;
import org.cldess.language.Sayable;
import org.cldess.language.Typography;
import org.cldess.language.Words;
import org.cldess.money.Amount;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Inline;
import org.cldess.reporting.document.Paragraph;
import org.cldess.reporting.document.Phrase;

/**
 * How a report speaks: its sentences, numbers and dates in the reader’s language, and what people typed in the dossier, which is in
 * French and says so in a report in English. {@link View#speech} makes it.
 */
public final class Speech {
    /** Stands for a phrase inside a sentence while the sentence is put together. */
    private static final char FIRST_PLACE = '\uE000';

    private static final BigDecimal LEAST = new BigDecimal("0.01");
    private static final BigDecimal MOST = new BigDecimal("0.99");

    private final Locale locale;
    private final int decimals;
    private final Map<String, Named> named;
    private final List<Words> words;

    /**
     * Speaks of amounts with cents if any amount has some, so that all columns show as many decimals, and of bodies with the article that
     * goes with their names.
     */
    Speech(Locale locale, boolean cents, Map<String, Named> named, List<Words> words) {
        this.locale = locale;
        this.decimals = cents ? 2 : 0;
        this.named = named;
        this.words = words;
    }

    /** {@return the reader’s language: the locale as it was asked} */
    public Locale locale() {
        return locale;
    }

    /**
     * One of the report’s sentences. Where it asks for the article of a name (<code>{0,du}</code>), only the names of the dossier’s actors
     * have one.
     *
     * @param key its key
     * @param arguments what fills its places: texts, numbers, dates, years, amounts, other messages
     * @return the sentence
     * @throws IllegalArgumentException if no sentence has that key
     */
    public String say(String key, Object... arguments) {
        Object[] said = Stream.of(arguments)
                .map(argument -> argument instanceof String text ? named(text) : argument)
                .toArray();
        return holding(key).message(key, said).say(locale);
    }

    private Named named(String text) {
        return named.getOrDefault(text, Named.person(text));
    }

    private Words holding(String key) {
        Words last = words.get(words.size() - 1);
        return words.stream()
                .filter(some -> some == last || some.keys(locale).contains(key))
                .findFirst()
                .orElse(last);
    }

    /**
     * What says itself in both languages: a code of the model, a message, a finding.
     *
     * @param thing the thing
     * @return its words
     */
    public String say(Sayable thing) {
        return Typography.tidy(thing.say(locale), locale);
    }

    /**
     * What says itself in both languages, with the words that stay French marked as French for a reader of English.
     *
     * @param thing the thing
     * @return its words
     */
    public Phrase phrase(Sayable thing) {
        return filled(Typography.tidy(thing.say(marking()), locale), List.of());
    }

    /**
     * One of the report’s sentences, whose arguments may be phrases. What fills it and stays French is marked as French for a reader of
     * English.
     *
     * @param key its key
     * @param arguments what fills its places; a phrase keeps its language and its look
     * @return the sentence
     * @throws IllegalArgumentException if no sentence has that key
     */
    public Phrase phrase(String key, Object... arguments) {
        List<Phrase> parts = new ArrayList<>();
        Object[] marked = Stream.of(arguments)
                .map(argument -> part(argument)
                        .<Object>map(part -> named(part.plain()).shownAs(placeOf(part, parts)))
                        .orElse(argument))
                .toArray();
        return filled(holding(key).message(key, marked).say(marking()), parts);
    }

    /** What is already a phrase, or in the reader’s language: a text that is the name of a body stays French. */
    private Optional<Phrase> part(Object argument) {
        if (argument instanceof String text) {
            return Optional.of(named.containsKey(text) ? typed(text) : Phrase.of(text));
        }
        return argument instanceof Phrase part ? Optional.of(part) : Optional.empty();
    }

    private Locale marking() {
        return Typography.isEnglish(locale) ? FrenchWords.MARKED : locale;
    }

    private static String placeOf(Phrase part, List<Phrase> parts) {
        parts.add(part);
        return String.valueOf((char) (FIRST_PLACE + parts.size() - 1));
    }

    /** A sentence with its parts in their places, and with its French words as such. */
    private Phrase filled(String sentence, List<Phrase> parts) {
        Phrase filled = Phrase.EMPTY;
        int start = 0;
        for (int index = 0; index < sentence.length(); index++) {
            char mark = sentence.charAt(index);
            int place = mark - FIRST_PLACE;
            boolean isPlace = place >= 0 && place < parts.size();
            if (!isPlace && mark != FrenchWords.BEGIN && mark != FrenchWords.END) {
                continue;
            }
            String words = sentence.substring(start, index);
            filled = mark == FrenchWords.END ? filled.then(typed(words)) : filled.then(words);
            filled = isPlace ? filled.then(parts.get(place)) : filled;
            start = index + 1;
        }
        return filled.then(sentence.substring(start));
    }

    /**
     * Words that somebody typed in the dossier, marked as French for a reader of English, with the spaces that do not break where French
     * asks for them.
     *
     * @param typed the words
     * @return the words in their language
     */
    public Phrase typed(String typed) {
        String words = Typography.tidy(typed, Locale.FRENCH);
        return Typography.isEnglish(locale) && !words.isBlank() ? Phrase.in(Locale.FRENCH, words) : Phrase.of(words);
    }

    /**
     * What somebody typed, before the full stop of the sentence that it ends: its own full stop is left out.
     *
     * @param typed the text
     * @return its words, in their language
     */
    public Phrase unended(String typed) {
        String words = typed.strip();
        return typed(words.endsWith(".") ? words.substring(0, words.length() - 1) : words);
    }

    /**
     * The paragraphs of a text that somebody typed.
     *
     * @param typed the text
     * @return its paragraphs, in their language
     */
    public List<Paragraph> paragraphs(String typed) {
        return Paragraph.ofTyped(typed).stream()
                .map(paragraph -> Paragraph.of(typed(paragraph.text().plain())))
                .toList();
    }

    /**
     * Phrases in a row: « A, B et C ».
     *
     * @param phrases the phrases
     * @return one phrase; the empty one of none
     */
    public Phrase list(List<Phrase> phrases) {
        Phrase list = Phrase.EMPTY;
        for (int index = 0; index < phrases.size(); index++) {
            String between = index == phrases.size() - 1
                    ? Texts.WORDS.message("list.last").say(locale)
                    : ", ";
            list = (index == 0 ? list : list.then(between)).then(phrases.get(index));
        }
        return list;
    }

    /**
     * Phrases in a row, each in a sentence of its own: « de la Région, du Conseil et de l’Association ».
     *
     * @param key the key of the sentence, which has one place
     * @param phrases what fills it, one after the other
     * @return one phrase; the empty one of none
     */
    public Phrase list(String key, List<Phrase> phrases) {
        return list(phrases.stream().map(each -> phrase(key, each)).toList());
    }

    /**
     * The same words with a capital.
     *
     * @param words the words
     * @return the words, their first letter a capital
     */
    public String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /**
     * The same phrase with a capital, unless it begins with French words for a reader of English.
     *
     * @param phrase the phrase
     * @return the phrase, the first letter of its plain text a capital
     */
    public Phrase capital(Phrase phrase) {
        if (phrase.runs().isEmpty() || !(phrase.runs().get(0) instanceof Inline.Plain first)) {
            return phrase;
        }
        List<Inline> runs = new ArrayList<>(phrase.runs());
        runs.set(0, new Inline.Plain(capital(first.text())));
        return new Phrase(runs);
    }

    /**
     * A whole number: « 1 234 ».
     *
     * @param number the number
     * @return its figures
     */
    public String number(long number) {
        return Typography.number(number, locale);
    }

    /**
     * A number with the decimals that it has: « 0,5 ».
     *
     * @param number the number
     * @return its figures
     */
    public String number(BigDecimal number) {
        return Typography.number(number, locale);
    }

    /**
     * {@return a share in whole percent: « 12 % » of 0.123; what is there is not shown as nothing, « &lt; 1 % », nor what lacks a little as all,
     * « &gt; 99 % »}
     *
     * @param share the share, 1 for the whole
     */
    public String percent(BigDecimal share) {
        if (isBetween(BigDecimal.ZERO, share, LEAST)) {
            return Texts.WORDS
                    .message("percent.under", Typography.percent(LEAST, 0, locale))
                    .say(locale);
        }
        if (isBetween(MOST, share, BigDecimal.ONE)) {
            return Texts.WORDS
                    .message("percent.over", Typography.percent(MOST, 0, locale))
                    .say(locale);
        }
        return Typography.percent(share, 0, locale);
    }

    private static boolean isBetween(BigDecimal low, BigDecimal number, BigDecimal high) {
        return number.compareTo(low) > 0 && number.compareTo(high) < 0;
    }

    /**
     * An amount as a sentence has it, without cents where it has none: « 1 234 € ».
     *
     * @param amount the amount
     * @return the amount with its unit
     */
    public String euros(Amount amount) {
        return Typography.shortEuros(amount.toBigDecimal(), locale);
    }

    /**
     * {@return an amount in whole euros, for what is read at a glance: tables have the cents}
     *
     * @param amount the amount
     */
    public String wholeEuros(Amount amount) {
        return Typography.shortEuros(amount.toBigDecimal().setScale(0, RoundingMode.HALF_UP), locale);
    }

    /**
     * {@return a day in figures, for a table: « 30/06/2014 »}
     *
     * @param date the day
     */
    public String shortDate(LocalDate date) {
        return Typography.shortDate(date, locale);
    }

    /**
     * A whole number in a column.
     *
     * @param number the number
     * @return the cell, with the exact value behind its text
     */
    public Cell cell(int number) {
        return Cell.number(number, number(number));
    }

    /**
     * An amount in a column whose heading has the unit, with as many decimals as all amounts of the dossier.
     *
     * @param amount the amount
     * @return the cell, with the exact value behind its text
     */
    public Cell cell(Amount amount) {
        return Cell.number(amount.toBigDecimal(), Typography.number(amount.toBigDecimal(), decimals, locale));
    }

    /**
     * A share in a column.
     *
     * @param share the share, 1 for the whole
     * @return the cell, with the exact value behind its text
     */
    public Cell percentCell(BigDecimal share) {
        return Cell.number(share, percent(share));
    }

    /**
     * Words that somebody typed, in a column.
     *
     * @param typed the words
     * @return the cell
     */
    public Cell typedCell(String typed) {
        return Cell.of(typed(typed));
    }

    /**
     * A day in a column.
     *
     * @param date the day
     * @param ifNone the words for a day that is known not to have come
     * @return the cell; the mark of what is missing for a day that is not recorded
     */
    public Cell cell(Known<LocalDate> date, String ifNone) {
        return date.fold(day -> Cell.of(shortDate(day)), () -> Cell.of(ifNone), () -> Cell.MISSING);
    }

    /**
     * A fact in a column: what it is, that there is known to be none, or that nobody recorded it.
     *
     * @param fact the fact
     * @param words how its value is said
     * @param ifNone what is said where there is known to be none: « aucun »
     * @param <T> what the fact is about
     * @return the cell
     */
    public <T> Cell cell(Known<T> fact, Function<? super T, Phrase> words, String ifNone) {
        return fact.fold(value -> Cell.of(words.apply(value)), () -> Cell.of(ifNone), () -> Cell.MISSING);
    }

    /**
     * A fact in a column where « known to be none » means that nothing is to be said: what it is, « sans objet », or that nobody recorded it.
     *
     * @param fact the fact
     * @param words how its value is said
     * @param <T> what the fact is about
     * @return the cell
     */
    public <T> Cell cell(Known<T> fact, Function<? super T, Cell> words) {
        return fact.fold(words, () -> Cell.NOT_APPLICABLE, () -> Cell.MISSING);
    }

    /**
     * Lines under each other in a column: the words, then smaller facts about them.
     *
     * @param first the words
     * @param others a line for each
     * @return the cell
     */
    public Cell lines(Phrase first, Inline... others) {
        List<Phrase> lines = new ArrayList<>(List.of(first));
        Stream.of(others).map(run -> Phrase.EMPTY.then(run)).forEach(lines::add);
        return Cell.of(lines);
    }
}
