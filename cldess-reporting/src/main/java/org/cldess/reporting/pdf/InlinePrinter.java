package org.cldess.reporting.pdf;

import java.util.Locale;
import java.util.Optional;
import org.cldess.reporting.document.Inline;
import org.cldess.reporting.theme.Ink;
import org.cldess.reporting.theme.Weight;

/** Prints the runs of one phrase, one after the other, into a block. */
final class InlinePrinter implements Inline.Visitor {

    /** The width left free on each line, so that rounding never makes a line overflow. */
    private static final double SLACK = 0.5;

    private final TextWriter pen;
    private final FoElement block;
    private final TextStyle style;
    private final PrintedPlace place;
    private final WordBreaker breaker;
    private String following = "";

    InlinePrinter(TextWriter pen, FoElement block, TextStyle style, PrintedPlace place) {
        this.pen = pen;
        this.block = block;
        this.style = style;
        this.place = place;
        this.breaker = new WordBreaker(place.width() - SLACK);
    }

    /**
     * Prints one run.
     *
     * @param next the text of the run after it, which decides whether a line may break between the two; empty after the
     * last run
     */
    void print(Inline run, String next) {
        following = PrintedText.of(next);
        run.accept(this);
    }

    @Override
    public void plain(Inline.Plain run) {
        write(block, run.text(), style.weight(), style.size());
    }

    @Override
    public void strong(Inline.Strong run) {
        FoElement bold = in(run.language(), block).add("inline", "font-weight", Weight.BOLD.property());
        write(bold, run.text(), Weight.BOLD, style.size());
    }

    @Override
    public void link(Inline.Link run) {
        if (PrintedText.of(run.text()).isBlank()) {
            write(block, run.text(), style.weight(), style.size()); // a link must have text to read aloud
        } else if (run.isInside()) {
            link(run, "internal-destination", run.target().substring(1));
        } else if (run.isOnTheWeb()) {
            link(run, "external-destination", external(run.target()));
        } else if (run.isInSet()) {
            // it looks like the text around it, so that a paper to sign looks like one
            FoElement link = link(block, run, "external-destination", external(run.target("pdf")));
            write(in(run.language(), link), run.text(), style.weight(), style.size());
        } else {
            write(in(run.language(), block), run.text(), style.weight(), style.size());
        }
    }

    /** Returns an element that marks the language of its words if it is given. */
    private static FoElement in(Optional<Locale> language, FoElement parent) {
        return language.map(foreign -> parent.add(
                        "inline", "fox:abbreviation", StructureRepair.LANGUAGE_MARK + foreign.toLanguageTag()))
                .orElse(parent);
    }

    private static String external(String target) {
        return "url('" + WebLink.wrapped(target) + "')";
    }

    private static FoElement link(FoElement parent, Inline.Link run, String kind, String target) {
        return parent.add("basic-link", kind, target, "fox:alt-text", PrintedText.of(run.text()));
    }

    private void link(Inline.Link run, String kind, String target) {
        FoElement link =
                link(block, run, kind, target).set("color", Ink.LINK.light()).set("text-decoration", "underline");
        write(in(run.language(), link), run.text(), style.weight(), style.size());
    }

    @Override
    public void abbreviation(Inline.Abbreviation run) {
        FoElement inline = block.add("inline", "fox:abbreviation", PrintedText.of(run.expansion()));
        write(inline, run.text(), style.weight(), style.size());
    }

    @Override
    public void foreign(Inline.Foreign run) {
        write(in(Optional.of(run.language()), block), run.text(), style.weight(), style.size());
    }

    @Override
    public void superscript(Inline.Superscript run) {
        double size = style.size() * InlineMeasure.SUPERSCRIPT;
        FoElement inline = block.add(
                "inline", "baseline-shift", FoElement.points(0.33 * style.size()), "font-size", FoElement.points(size));
        write(inline, run.text(), style.weight(), size);
    }

    @Override
    public void status(Inline.Status run) {
        block.characters(String.valueOf(PrintedText.BREAK));
        String padding = FoElement.points(StatusPrinter.PADDING);
        FoElement inline = in(run.language(), block)
                .add(
                        "inline",
                        "color",
                        run.mark().ink().light(),
                        "background-color",
                        run.mark().tint().light())
                .set("padding-left", padding)
                .set("padding-right", padding)
                .set("padding-top", "1pt")
                .set("padding-bottom", "1pt");
        StatusPrinter.draw(inline, run.mark(), style.size());
        double room = place.width() - SLACK - StatusPrinter.markWidth(style) - StatusPrinter.PADDING;
        write(inline, StatusPrinter.word(run.text()), style.weight(), style.size(), new WordBreaker(room));
        breaker.endLine();
    }

    @Override
    public void edited(Inline.Edited run) {
        FoElement inline = in(run.language(), block)
                .add(
                        "inline",
                        "text-decoration",
                        run.change() == Inline.Edited.Change.ADDED ? "underline" : "line-through",
                        "fox:abbreviation",
                        PrintedText.of(run.announced() + " " + run.text()));
        write(inline, run.text(), style.weight(), style.size());
    }

    private void write(FoElement parent, String text, Weight weight, double size) {
        write(parent, text, weight, size, breaker);
    }

    private void write(FoElement parent, String text, Weight weight, double size, WordBreaker words) {
        String breakable =
                words.breakable(PrintedText.of(text), following, piece -> pen.widthOfPrinted(piece, weight, size));
        pen.letters(parent, breakable, weight, place);
    }
}
