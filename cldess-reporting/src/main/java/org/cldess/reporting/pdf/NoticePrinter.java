package org.cldess.reporting.pdf;

import java.util.List;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.Notice;
import org.cldess.reporting.document.Paragraph;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.theme.Ink;
import org.cldess.reporting.theme.StatusMark;

/** Prints notices: a panel with a bar at its left, whose ink depends on the kind of notice. */
final class NoticePrinter {

    private static final double BAR = 3;
    private static final double PADDING = 9;

    private final PrintContext context;

    NoticePrinter(PrintContext context) {
        this.context = context;
    }

    void print(FoElement parent, Notice notice, PrintedPlace place, int level) {
        FoElement panel = panel(parent, notice.kind());
        PrintedPlace inside = place.narrower(BAR + 2 * PADDING);
        title(panel, notice, inside);
        List<Block> blocks = notice.kind() == Notice.Kind.VERDICT
                ? notice.blocks().stream().map(NoticePrinter::larger).toList()
                : notice.blocks();
        new BlockPrinter(context, panel, inside, level).print(blocks);
    }

    private static Block larger(Block block) {
        return block instanceof Paragraph paragraph && paragraph.tone() == Paragraph.Tone.BODY
                ? new Paragraph(paragraph.text(), Paragraph.Tone.LEAD)
                : block;
    }

    private static FoElement panel(FoElement parent, Notice.Kind kind) {
        Ink bar = switch (kind) {
            case VERDICT, INFORMATION -> Ink.PRIMARY;
            case WARNING -> Ink.LATE;
            case NOTHING_YET, RESERVED -> Ink.BORDER;
        };
        Ink ground = kind == Notice.Kind.WARNING ? Ink.LATE_TINT : Ink.PANEL;
        return parent.add("block", "role", "Div", "margin-left", "0pt", "margin-right", "0pt")
                .set("border-left", FoElement.points(BAR) + " solid " + bar.light())
                .set("background-color", ground.light())
                .set("padding-left", FoElement.points(PADDING))
                .set("padding-right", FoElement.points(PADDING))
                .set("padding-top", "6pt")
                .set("padding-bottom", "0.5pt")
                .set("space-before", "6pt")
                .set("space-after", "9pt");
    }

    /** Prints the heading, or the word that replaces the frame for a screen reader. */
    private void title(FoElement panel, Notice notice, PrintedPlace place) {
        String word = context.wording().notice(notice.kind());
        Phrase title = notice.title().isEmpty() ? Phrase.of(word) : notice.title();
        if (title.isEmpty()) {
            return;
        }
        FoElement line = panel.add("block", "space-after", "2pt", "keep-with-next.within-page", FoElement.STRONGLY)
                .styled(TextStyle.STRONG);
        if (notice.kind() == Notice.Kind.WARNING) {
            StatusPrinter.draw(line, StatusMark.LATE, TextStyle.STRONG.size());
        }
        context.pen().write(line, title, TextStyle.STRONG, place.narrower(StatusPrinter.markWidth(TextStyle.STRONG)));
    }
}
