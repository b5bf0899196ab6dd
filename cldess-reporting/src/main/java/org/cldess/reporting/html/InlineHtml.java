package org.cldess.reporting.html;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cldess.reporting.document.Inline;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.theme.StatusMark;

/** Writes the runs of a phrase. */
final class InlineHtml implements Inline.Visitor {
    /** Twenty characters of a word that has at least ten more. */
    private static final Pattern LONG_WORD = Pattern.compile("\\S{20}(?=\\S{10})");

    /** A status with more characters than this may break across lines. */
    private static final int MAX_ON_ONE_LINE = 24;

    private final Markup markup;

    InlineHtml(Markup markup) {
        this.markup = markup;
    }

    void write(Phrase phrase) {
        phrase.runs().forEach(run -> run.accept(this));
    }

    /** Writes the text of a phrase with its languages but without its style. */
    void words(Phrase phrase) {
        phrase.runs()
                .forEach(run -> words(
                        run.text(),
                        run instanceof Inline.Foreign foreign ? Optional.of(foreign.language()) : Optional.empty()));
    }

    /** Writes an element with one phrase. */
    void element(String name, Phrase phrase, String... attributes) {
        markup.open(name, attributes);
        write(phrase);
        markup.close();
    }

    @Override
    public void plain(Inline.Plain run) {
        words(run.text());
    }

    /** Writes text in which very long words may break, without adding characters. */
    private void words(String text) {
        Matcher longWord = LONG_WORD.matcher(text);
        int done = 0;
        while (longWord.find()) {
            markup.text(text.substring(done, longWord.end())).voidElement("wbr");
            done = longWord.end();
        }
        markup.text(text.substring(done));
    }

    private void words(String text, Optional<Locale> language) {
        language.ifPresentOrElse(foreign -> foreign(new Inline.Foreign(text, foreign)), () -> words(text));
    }

    @Override
    public void strong(Inline.Strong run) {
        markup.open("strong");
        words(run.text(), run.language());
        markup.close();
    }

    @Override
    public void link(Inline.Link run) {
        markup.open("a", "href", run.target("html"));
        words(run.text(), run.language());
        markup.close();
    }

    @Override
    public void abbreviation(Inline.Abbreviation run) {
        markup.element("abbr", run.text(), "title", run.expansion());
    }

    @Override
    public void foreign(Inline.Foreign run) {
        markup.open("span", "lang", run.language().toLanguageTag());
        words(run.text());
        markup.close();
    }

    @Override
    public void superscript(Inline.Superscript run) {
        markup.element("sup", run.text());
    }

    @Override
    public void status(Inline.Status run) {
        String length = run.text().length() > MAX_ON_ONE_LINE ? "" : " short";
        markup.open("span", "class", "status " + Css.name(run.mark().ink()) + length);
        mark(run.mark());
        words(run.text(), run.language());
        markup.close();
    }

    @Override
    public void edited(Inline.Edited run) {
        markup.open(run.change() == Inline.Edited.Change.ADDED ? "ins" : "del");
        markup.element("span", " " + run.announced() + " ", "class", "unseen");
        words(run.text(), run.language());
        markup.close();
    }

    /** Writes the shape only, hidden from screen readers: its word is beside it. */
    void mark(StatusMark mark) {
        markup.open("svg", "class", "mark", "viewBox", "0 0 16 16", "aria-hidden", "true");
        markup.open("path", "class", "f-" + Css.name(mark.ink()), "fill-rule", "evenodd", "d", mark.path());
        markup.close().close();
    }
}
