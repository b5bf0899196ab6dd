package org.cldess.reporting.view;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cldess.disclosure.Audience;
import org.cldess.known.Known;
import org.cldess.language.FrenchWords;
import org.cldess.language.Localizable;
import org.cldess.language.Message;
import org.cldess.language.Named;
import org.cldess.language.Typography;
import org.cldess.language.Words;
import org.cldess.money.Amount;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Inline;
import org.cldess.reporting.document.Paragraph;
import org.cldess.reporting.document.Phrase;

/**
 * The texts of a report in the reader’s language: its sentences, numbers and dates, and the texts that users typed in
 * the dossier, which are in French and marked as French in an English report. Created by {@link View#speech}.
 */
public final class Speech {
    /** The first placeholder of phrases in a sentence under construction. */
    private static final char FIRST_PLACE = '\uE000';

    private static final BigDecimal MIN_SHARE = new BigDecimal("0.01");
    private static final BigDecimal MAX_SHARE = new BigDecimal("0.99");

    /** The decimals after which a lower bound is « 0 % », although it is more. */
    private static final int MAX_DECIMALS = 4;

    /** The end of the keys of sentences that replace those with words that only the programme uses. */
    private static final String FOR_PUBLIC = ".for-public";

    private final Locale locale;
    private final boolean isPublic;
    private final int decimals;
    private final Map<String, Named> named;
    private final Mentions mentions;
    private final List<Words> words;

    /**
     * Creates a speech. It shows amounts with cents if any amount has cents, so that all columns have the same number
     * of decimals, and uses the right article with the names of bodies. To the public it says the sentence of
     * {@code key.for-public} in place of that of {@code key}, if there is one.
     */
    Speech(
            Locale locale,
            Audience audience,
            boolean cents,
            Map<String, Named> named,
            Mentions mentions,
            List<Words> words) {
        this.locale = locale;
        this.isPublic = audience == Audience.PUBLIC;
        this.decimals = cents ? 2 : 0;
        this.named = named;
        this.mentions = mentions;
        this.words = words;
    }

    /**
     * Creates the texts of a page about several dossiers, with the cents of all amounts.
     *
     * @param locale the reader’s language: English for an English locale, French for any other
     * @param words the sentences of the page; a key that is not in the first is looked up in the next
     * @return the texts in that language
     */
    public static Speech of(Locale locale, Words... words) {
        return new Speech(locale, Audience.FACILITATOR, true, Map.of(), Mentions.NONE, List.of(words));
    }

    /** {@return the reader’s language: the requested locale} */
    public Locale locale() {
        return locale;
    }

    /**
     * Returns a sentence of the report. If it requires the article of a name (<code>{0,du}</code>), only the names of
     * the dossier’s actors have one.
     *
     * @param key its key
     * @param arguments the values of its placeholders: texts, numbers, dates, years, amounts, other messages
     * @return the sentence
     * @throws IllegalArgumentException if no sentence has this key
     */
    public String say(String key, Object... arguments) {
        Object[] said = Stream.of(arguments)
                .map(argument -> argument instanceof String text ? named(text) : argument)
                .toArray();
        return message(key, said).say(locale);
    }

    private Named named(String text) {
        return named.getOrDefault(text, Named.person(text));
    }

    private Message message(String key, Object... arguments) {
        Words holding = holding(key);
        String other = key + FOR_PUBLIC;
        return holding.message(isPublic && holding.keys(locale).contains(other) ? other : key, arguments);
    }

    private Words holding(String key) {
        Words last = words.get(words.size() - 1);
        return words.stream()
                .filter(some -> some == last || some.keys(locale).contains(key))
                .findFirst()
                .orElse(last);
    }

    /**
     * Returns the text of a thing that has one in both languages: a code of the model, a message, a finding.
     *
     * @param thing the thing
     * @return its text
     */
    public String say(Localizable thing) {
        return Typography.tidy(thing.say(locale), locale);
    }

    /**
     * Returns the text of a thing that has one in both languages. Parts that remain French are marked as French in
     * English reports.
     *
     * @param thing the thing
     * @return its text
     */
    public Phrase phrase(Localizable thing) {
        return mentions.linked(filled(Typography.tidy(thing.say(marking()), locale), List.of()));
    }

    /**
     * Returns a sentence of the report whose arguments may be phrases. Arguments that remain French are marked as
     * French in English reports.
     *
     * @param key its key
     * @param arguments the values of its placeholders; a phrase keeps its language and style
     * @return the sentence
     * @throws IllegalArgumentException if no sentence has this key
     */
    public Phrase phrase(String key, Object... arguments) {
        List<Phrase> parts = new ArrayList<>();
        Object[] marked = Stream.of(arguments)
                .map(argument -> part(argument)
                        .<Object>map(part -> named(part.plain()).shownAs(placeOf(part, parts)))
                        .orElse(argument))
                .toArray();
        return filled(message(key, marked).say(marking()), parts);
    }

    /**
     * Returns the phrase of an argument that is a phrase or a text. A text is in the reader’s language, except the name
     * of an actor, which remains French.
     */
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

    /** Returns a sentence with its parts in place of the placeholders, and with its French words marked. */
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
     * Returns a text that a user typed in the dossier, marked as French in English reports, with the no-break spaces
     * that French requires. An action, an objective or an article that it names by its number leads to its place.
     *
     * @param typed the words
     * @return the text in its language
     */
    public Phrase typed(String typed) {
        String words = Typography.tidy(typed, Locale.FRENCH);
        return mentions.linked(
                Typography.isEnglish(locale) && !words.isBlank() ? Phrase.in(Locale.FRENCH, words) : Phrase.of(words));
    }

    /**
     * Returns a text that a user typed without its own full stop, for the end of a sentence that has one.
     *
     * @param typed the text
     * @return the text, in its language
     */
    public Phrase unended(String typed) {
        String words = typed.strip();
        return typed(words.endsWith(".") ? words.substring(0, words.length() - 1) : words);
    }

    /**
     * Returns the paragraphs of a text that a user typed.
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
     * Joins phrases: « A, B et C ».
     *
     * @param phrases the phrases
     * @return one phrase; the empty phrase if there are none
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
     * Joins phrases, each after it was put into a sentence: « de la Région, du Conseil et de l’Association ».
     *
     * @param key the key of the sentence, which has one placeholder
     * @param phrases the values of the placeholder
     * @return one phrase; the empty phrase if there are none
     */
    public Phrase list(String key, List<Phrase> phrases) {
        return list(phrases.stream().map(each -> phrase(key, each)).toList());
    }

    /**
     * Capitalizes a text.
     *
     * @param words the words
     * @return the text with a capital first letter
     */
    public String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /**
     * Capitalizes a phrase, unless it begins with French words in an English report.
     *
     * @param phrase the phrase
     * @return the phrase with a capital first letter
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
     * Formats a whole number: « 1 234 ».
     *
     * @param number the number
     * @return the formatted number
     */
    public String number(long number) {
        return Typography.number(number, locale);
    }

    /**
     * Formats a number with its decimals: « 0,5 ».
     *
     * @param number the number
     * @return the formatted number
     */
    public String number(BigDecimal number) {
        return Typography.number(number, locale);
    }

    /**
     * {@return a share in whole percent: « 12 % » for 0.123; a small share is « &lt; 1 % » rather than nothing, and an
     * almost complete one is « &gt; 99 % » rather than all}
     *
     * @param share the share, 1 for the whole
     */
    public String percent(BigDecimal share) {
        if (isBetween(BigDecimal.ZERO, share, MIN_SHARE)) {
            return Texts.WORDS
                    .message("percent.under", Typography.percent(MIN_SHARE, 0, locale))
                    .say(locale);
        }
        if (isBetween(MAX_SHARE, share, BigDecimal.ONE)) {
            return Texts.WORDS
                    .message("percent.over", Typography.percent(MAX_SHARE, 0, locale))
                    .say(locale);
        }
        return Typography.percent(share, 0, locale);
    }

    /**
     * {@return a figure with the words of its bound: « au moins 12 % »}
     *
     * @param bound how sure it is
     * @param figure the figure, rounded by the same bound
     */
    public Phrase bounded(Bound bound, Phrase figure) {
        return bound.key()
                .map(key -> filled(
                        Texts.WORDS
                                .message(key, placeOf(figure, new ArrayList<>()))
                                .say(locale),
                        List.of(figure)))
                .orElse(figure);
    }

    /**
     * {@return a figure with the words of its bound: « au moins 12 % »}
     *
     * @param bound how sure it is
     * @param figure the figure, rounded by the same bound
     */
    public String bounded(Bound bound, String figure) {
        return bounded(bound, Phrase.of(figure)).plain();
    }

    /**
     * {@return a share in percent with the words of its bound; a lower bound of less than one percent has decimals}
     *
     * @param share the share, 1 for the whole
     * @param decimals the number of decimals, 0 or more
     * @param bound how sure it is
     */
    public String percent(BigDecimal share, int decimals, Bound bound) {
        if (bound == Bound.EXACT) {
            return decimals == 0 ? percent(share) : Typography.percent(share, decimals, locale);
        }
        BigDecimal rounded = bound.round(share, decimals + 2);
        boolean isNothing = rounded.signum() == 0 && share.signum() > 0;
        return isNothing && decimals < MAX_DECIMALS
                ? percent(share, decimals + 1, bound)
                : bounded(bound, Typography.percent(rounded, decimals, locale));
    }

    /**
     * {@return an amount in whole euros with the words of its bound}
     *
     * @param amount the amount
     * @param bound how sure it is
     */
    public String wholeEuros(Amount amount, Bound bound) {
        BigDecimal whole = bound.round(amount.toBigDecimal(), 0);
        return bounded(bound, Typography.shortEuros(whole, locale));
    }

    private static boolean isBetween(BigDecimal low, BigDecimal number, BigDecimal high) {
        return number.compareTo(low) > 0 && number.compareTo(high) < 0;
    }

    /**
     * Formats an amount for a sentence, without cents if it has none: « 1 234 € ».
     *
     * @param amount the amount
     * @return the amount with its unit
     */
    public String euros(Amount amount) {
        return Typography.shortEuros(amount.toBigDecimal(), locale);
    }

    /**
     * {@return an amount in whole euros, for overviews; tables have the cents}
     *
     * @param amount the amount
     */
    public String wholeEuros(Amount amount) {
        return wholeEuros(amount, Bound.EXACT);
    }

    /**
     * {@return a date in figures, for a table: « 30/06/2014 »}
     *
     * @param date the day
     */
    public String shortDate(LocalDate date) {
        return Typography.shortDate(date, locale);
    }

    /**
     * Returns a cell with a whole number.
     *
     * @param number the number
     * @return the cell, with the exact value of its text
     */
    public Cell cell(int number) {
        return Cell.number(number, number(number));
    }

    /**
     * Returns a cell with an amount, for a column whose heading has the unit. It has the same number of decimals as all
     * amounts of the dossier.
     *
     * @param amount the amount
     * @return the cell, with the exact value of its text
     */
    public Cell cell(Amount amount) {
        return Cell.number(amount.toBigDecimal(), Typography.number(amount.toBigDecimal(), decimals, locale));
    }

    /**
     * Returns a cell with a share.
     *
     * @param share the share, 1 for the whole
     * @return the cell, with the exact value of its text
     */
    public Cell percentCell(BigDecimal share) {
        return Cell.number(share, percent(share));
    }

    /**
     * Returns a cell with a text that a user typed.
     *
     * @param typed the words
     * @return the cell
     */
    public Cell typedCell(String typed) {
        return Cell.of(typed(typed));
    }

    /**
     * Returns a cell with a date.
     *
     * @param date the day
     * @param ifNone the text if there is known to be no date
     * @return the cell; {@link Cell#MISSING} if the date is not recorded
     */
    public Cell cell(Known<LocalDate> date, String ifNone) {
        return date.fold(day -> Cell.of(shortDate(day)), () -> Cell.of(ifNone), () -> Cell.MISSING);
    }

    /**
     * Returns a cell with a fact: its value, the text for no value, or « not recorded ».
     *
     * @param fact the fact
     * @param words the function that returns the text of its value
     * @param ifNone the text if there is known to be no value: « aucun »
     * @param <T> the type of the fact
     * @return the cell
     */
    public <T> Cell cell(Known<T> fact, Function<? super T, Phrase> words, String ifNone) {
        return fact.fold(value -> Cell.of(words.apply(value)), () -> Cell.of(ifNone), () -> Cell.MISSING);
    }

    /**
     * Returns a cell with a fact whose value may be not applicable: its value, « sans objet », or « not recorded ».
     *
     * @param fact the fact
     * @param words the function that returns the text of its value
     * @param <T> the type of the fact
     * @return the cell
     */
    public <T> Cell cell(Known<T> fact, Function<? super T, Cell> words) {
        return fact.fold(words, () -> Cell.NOT_APPLICABLE, () -> Cell.MISSING);
    }

    /**
     * Returns a cell with several lines: a text, then smaller facts about it.
     *
     * @param first the text
     * @param others the other lines
     * @return the cell
     */
    public Cell lines(Phrase first, Inline... others) {
        List<Phrase> lines = new ArrayList<>(List.of(first));
        Stream.of(others).map(run -> Phrase.EMPTY.then(run)).forEach(lines::add);
        return Cell.of(lines);
    }

    @Override
    public String toString() {
        return "Speech in " + locale;
    }
}
