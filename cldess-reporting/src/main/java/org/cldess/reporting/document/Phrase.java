package org.cldess.reporting.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cldess.reporting.theme.StatusMark;

/**
 * A line or paragraph of text: runs that follow each other without anything between them.
 *
 * <pre>{@code
 * Phrase.of("Voir ").link("l’action 2.1.3", "#action-2-1-3").then(".")
 * }</pre>
 *
 * @param runs the runs, in reading order
 */
public record Phrase(List<Inline> runs) {
    /** Nothing to say. */
    public static final Phrase EMPTY = new Phrase(List.of());

    /** Copies the list. */
    public Phrase {
        runs = List.copyOf(runs);
    }

    /**
     * {@return a phrase of plain text}
     *
     * @param text the words; none gives the empty phrase
     */
    public static Phrase of(String text) {
        return EMPTY.then(text);
    }

    /**
     * {@return a phrase in another language than the report's}
     *
     * @param language the language of the words
     * @param text the words
     */
    public static Phrase in(Locale language, String text) {
        return EMPTY.then(new Inline.Foreign(text, language));
    }

    /**
     * {@return a phrase that is a status alone}
     *
     * @param mark shape and inks
     * @param word its word
     */
    public static Phrase status(StatusMark mark, String word) {
        return EMPTY.then(new Inline.Status(mark, word));
    }

    /**
     * {@return a phrase that is a status alone, its word in its own language}
     *
     * @param mark shape and inks
     * @param word its word, whose look is lost
     */
    public static Phrase status(StatusMark mark, Phrase word) {
        return EMPTY.then(new Inline.Status(mark, word.plain(), word.language()));
    }

    /**
     * This phrase, then plain text.
     *
     * @param text the words
     * @return a longer phrase
     */
    public Phrase then(String text) {
        return text.isEmpty() ? this : then(new Inline.Plain(text));
    }

    /**
     * This phrase, then another run.
     *
     * @param run the run
     * @return a longer phrase
     */
    public Phrase then(Inline run) {
        List<Inline> longer = new ArrayList<>(runs);
        longer.add(run);
        return new Phrase(longer);
    }

    /**
     * This phrase, then another one.
     *
     * @param next what follows
     * @return a longer phrase
     */
    public Phrase then(Phrase next) {
        List<Inline> longer = new ArrayList<>(runs);
        longer.addAll(next.runs);
        return new Phrase(longer);
    }

    /**
     * This phrase, then bold text.
     *
     * @param text the words
     * @return a longer phrase
     */
    public Phrase strong(String text) {
        return strong(of(text));
    }

    /**
     * This phrase, then bold text in its own language.
     *
     * @param words the words, whose look is lost
     * @return a longer phrase
     */
    public Phrase strong(Phrase words) {
        return then(new Inline.Strong(words.plain(), words.language()));
    }

    /**
     * This phrase, then a link.
     *
     * @param text the words
     * @param target where it leads: see {@link Inline.Link}
     * @return a longer phrase
     */
    public Phrase link(String text, String target) {
        return then(new Inline.Link(text, target));
    }

    /**
     * This phrase, then a link in the language of its words.
     *
     * @param words the words, whose look is lost
     * @param target where it leads: see {@link Inline.Link}
     * @return a longer phrase
     */
    public Phrase link(Phrase words, String target) {
        return then(new Inline.Link(words.plain(), target, words.language()));
    }

    /** The runs in another language than that of the report, without their look. */
    Stream<Inline.Foreign> foreign() {
        return runs.stream()
                .flatMap(run -> language(run).map(language -> new Inline.Foreign(run.text(), language)).stream());
    }

    private static Optional<Locale> language(Inline run) {
        if (run instanceof Inline.Foreign words) {
            return Optional.of(words.language());
        }
        if (run instanceof Inline.Strong words) {
            return words.language();
        }
        if (run instanceof Inline.Link words) {
            return words.language();
        }
        if (run instanceof Inline.Status words) {
            return words.language();
        }
        return run instanceof Inline.Edited words ? words.language() : Optional.empty();
    }

    /** The language of all its words, where it is another one than the report's. */
    private Optional<Locale> language() {
        return runs.size() == 1 && runs.get(0) instanceof Inline.Foreign words
                ? Optional.of(words.language())
                : Optional.empty();
    }

    /**
     * What is read, without its look: for bookmarks, page headers and metadata.
     *
     * @return the words of all runs
     */
    public String plain() {
        return runs.stream().map(Inline::text).collect(Collectors.joining());
    }

    /**
     * Whether there is nothing to read.
     *
     * @return true if no run holds a character
     */
    public boolean isEmpty() {
        return runs.stream().allMatch(run -> run.text().isEmpty());
    }
}
