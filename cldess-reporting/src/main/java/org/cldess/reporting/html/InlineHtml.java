package org.cldess.reporting.html;

import org.cldess.reporting.document.Inline;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.theme.StatusMark;

/** Writes the runs of a phrase. */
final class InlineHtml implements Inline.Visitor {
    private final Markup markup;

    InlineHtml(Markup markup) {
        this.markup = markup;
    }

    void write(Phrase phrase) {
        phrase.runs().forEach(run -> run.accept(this));
    }

    /** An element that holds one phrase. */
    void element(String name, Phrase phrase, String... attributes) {
        markup.open(name, attributes);
        write(phrase);
        markup.close();
    }

    @Override
    public void plain(Inline.Plain run) {
        markup.text(run.text());
    }

    @Override
    public void strong(Inline.Strong run) {
        markup.element("strong", run.text());
    }

    @Override
    public void link(Inline.Link run) {
        markup.element("a", run.text(), "href", run.target());
    }

    @Override
    public void abbreviation(Inline.Abbreviation run) {
        markup.element("abbr", run.text(), "title", run.expansion());
    }

    @Override
    public void foreign(Inline.Foreign run) {
        markup.element("span", run.text(), "lang", run.language().toLanguageTag());
    }

    @Override
    public void superscript(Inline.Superscript run) {
        markup.element("sup", run.text());
    }

    @Override
    public void status(Inline.Status run) {
        markup.open("span", "class", "status " + Css.name(run.mark().ink()));
        mark(run.mark());
        markup.text(run.text()).close();
    }

    /** The shape alone, silent: its word stands beside it. */
    void mark(StatusMark mark) {
        markup.open("svg", "class", "mark", "viewBox", "0 0 16 16", "aria-hidden", "true");
        markup.open("path", "class", "f-" + Css.name(mark.ink()), "fill-rule", "evenodd", "d", mark.path());
        markup.close().close();
    }
}
