package org.cldess.reporting.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cldess.reporting.theme.StatusMark;

/**
 * A line or paragraph of text: consecutive runs with nothing between them.
 *
 * <pre>{@code
 * Phrase.of("Voir ").link("l’action 2.1.3", "#action-2-1-3").then(".")
 * }</pre>
 *
 * @param runs the runs, in reading order
 */
public record Phrase(List<Inline> runs) {
    /** The empty phrase. */
    public static final Phrase EMPTY = new Phrase(List.of());

    /** Copies the list. */
    public Phrase {
        runs = List.copyOf(runs);
    }

    /**
     * {@return a phrase of plain text}
     *
     * @param text the text; an empty text gives the empty phrase
     */
    public static Phrase of(String text) {
        return EMPTY.then(text);
    }

    /**
     * {@return a phrase in another language than the report's}
     *
     * @param language the language of the text
     * @param text the text
     */
    public static Phrase in(Locale language, String text) {
        return EMPTY.then(new Inline.Foreign(text, language));
    }

    /**
     * {@return a phrase that consists of a status}
     *
     * @param mark the shape and inks
     * @param word its word
     */
    public static Phrase status(StatusMark mark, String word) {
        return EMPTY.then(new Inline.Status(mark, word));
    }

    /**
     * {@return a phrase that consists of a status whose word keeps its language}
     *
     * @param mark the shape and inks
     * @param word its word, without its style
     */
    public static Phrase status(StatusMark mark, Phrase word) {
        return EMPTY.then(new Inline.Status(mark, word.plain(), word.language()));
    }

    /**
     * Appends plain text.
     *
     * @param text the text
     * @return a longer phrase
     */
    public Phrase then(String text) {
        return text.isEmpty() ? this : then(new Inline.Plain(text));
    }

    /**
     * Appends a run.
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
     * Appends a phrase.
     *
     * @param next the phrase to append
     * @return a longer phrase
     */
    public Phrase then(Phrase next) {
        List<Inline> longer = new ArrayList<>(runs);
        longer.addAll(next.runs);
        return new Phrase(longer);
    }

    /**
     * Appends bold text.
     *
     * @param text the text
     * @return a longer phrase
     */
    public Phrase strong(String text) {
        return strong(of(text));
    }

    /**
     * Appends bold text that keeps its language.
     *
     * @param words the text, without its style
     * @return a longer phrase
     */
    public Phrase strong(Phrase words) {
        return then(new Inline.Strong(words.plain(), words.language()));
    }

    /**
     * Appends a link.
     *
     * @param text the text
     * @param target the target: see {@link Inline.Link}
     * @return a longer phrase
     */
    public Phrase link(String text, String target) {
        return then(new Inline.Link(text, target));
    }

    /**
     * Appends a link that keeps the language of its text.
     *
     * @param words the text, without its style
     * @param target the target: see {@link Inline.Link}
     * @return a longer phrase
     */
    public Phrase link(Phrase words, String target) {
        return then(new Inline.Link(words.plain(), target, words.language()));
    }

    /** Returns the runs in a language other than that of the report, without their style. */
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

    /** Returns the language of the whole phrase if it is not the language of the report. */
    private Optional<Locale> language() {
        List<Optional<Locale>> languages =
                runs.stream().map(Phrase::language).distinct().toList();
        return languages.size() == 1 ? languages.get(0) : Optional.empty();
    }

    /**
     * Returns the text without its style, for bookmarks, page headers and metadata.
     *
     * @return the text of all runs
     */
    public String plain() {
        return runs.stream().map(Inline::text).collect(Collectors.joining());
    }

    /**
     * Checks whether this phrase has no text.
     *
     * @return true if no run contains a character
     */
    public boolean isEmpty() {
        return runs.stream().allMatch(run -> run.text().isEmpty());
    }
}
