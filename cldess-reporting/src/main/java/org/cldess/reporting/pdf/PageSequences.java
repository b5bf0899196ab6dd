package org.cldess.reporting.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Report;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Sheet;

/**
 * Sets the pages of a report: the cover, the contents, then its blocks in sequences of sheets of one format. A section
 * that begins on a new sheet has its own sequence, so that it can be tightened separately. A report of handouts alone
 * has no title of its own.
 */
final class PageSequences {

    private static final int SECTION_LEVEL = 2;

    private final PrintContext context;
    private final Report report;
    private final FrontMatter opening;
    private final String language;
    private final List<Layout.Sequence> sequences = new ArrayList<>();

    /**
     * Creates a printer.
     *
     * @param language the code of the language of the report
     */
    PageSequences(PrintContext context, Report report, String language) {
        this.context = context;
        this.report = report;
        this.opening = new FrontMatter(context, report);
        this.language = language;
    }

    /** Consecutive blocks on sheets of one format, with one state. */
    private record Stretch(PageFormat format, Phrase state, List<Block> blocks) {
        /** Returns the paper or handout that these pages are; empty if they are pages of the report itself. */
        Optional<Section> handedOut() {
            return blocks.get(0) instanceof Section section && section.sheet().isHandedOut()
                    ? Optional.of(section)
                    : Optional.empty();
        }

        boolean holds(Block block, PageFormat other, Phrase otherState) {
            boolean begins = block instanceof Section section && section.sheet() != Sheet.SAME;
            return !begins && handedOut().isEmpty() && format == other && state.equals(otherState);
        }
    }

    /** Returns the sequences, in order. */
    List<Layout.Sequence> print() {
        if (report.hasCover()) {
            FoElement cover = sequence(PageFormat.A4, PageFormat.A4.headless());
            HeaderAndFooter furniture = new HeaderAndFooter(context, report, place(PageFormat.A4), report.state());
            opening.cover(flow(cover, PageFormat.A4, furniture, false), place(PageFormat.A4));
            if (report.contentsDepth() > 0) {
                FoElement contents = sequence(PageFormat.A4, PageFormat.A4.master());
                opening.contents(flow(contents, PageFormat.A4, furniture, true), place(PageFormat.A4));
            }
        }
        List<Stretch> stretches = stretches();
        int last = IntStream.range(0, stretches.size())
                .filter(index -> stretches.get(index).handedOut().isEmpty())
                .max()
                .orElse(0);
        for (int index = 0; index < stretches.size(); index++) {
            print(stretches.get(index), index == 0 && !report.hasCover() && !report.isHandedOut(), index == last);
        }
        return List.copyOf(sequences);
    }

    private void print(Stretch stretch, boolean opens, boolean ends) {
        PageFormat format = stretch.format();
        Optional<Section> paper = stretch.handedOut();
        FoElement sequence = sequence(format, opens || paper.isPresent() ? format.opening() : format.master());
        paper.ifPresent(
                section -> sequence.set("id", HeaderAndFooter.end(section)).set("initial-page-number", "1"));
        if (ends && paper.isEmpty()) {
            sequence.set("id", HeaderAndFooter.END);
        }
        HeaderAndFooter furniture = paper.map(
                        section -> new HeaderAndFooter(context, report, place(format), stretch.state(), section))
                .orElseGet(() -> new HeaderAndFooter(context, report, place(format), stretch.state()));
        FoElement flow = flow(sequence, format, furniture, format.hasHeader());
        if (opens) {
            opening.title(flow, place(format));
        }
        int level = report.isHandedOut() ? SECTION_LEVEL - 1 : SECTION_LEVEL;
        BlockPrinter printer = new BlockPrinter(context, flow, place(format), level);
        int answer = opens && report.contentsDepth() > 0 ? beforeSections(stretch.blocks()) : 0;
        printer.print(stretch.blocks().subList(0, answer));
        if (opens && report.contentsDepth() > 0) {
            opening.contents(flow, place(format));
        }
        printer.print(stretch.blocks().subList(answer, stretch.blocks().size()));
    }

    /** Returns the number of blocks before the first section; the contents come after them. */
    private static int beforeSections(List<Block> blocks) {
        int count = 0;
        while (count < blocks.size() && !(blocks.get(count) instanceof Section)) {
            count++;
        }
        return count;
    }

    private FoElement sequence(PageFormat format, String master) {
        FoElement root = FoElement.root(
                        "font-family", FontFile.TEXT_FAMILY, "text-align", "start", "widows", "3", "orphans", "3")
                .set("xml:lang", language);
        format.define(root.add("layout-master-set"));
        sequences.add(new Layout.Sequence(root.document(), format));
        // A paper begins at page 1, which must not add a blank page before it.
        return root.add("page-sequence", "master-reference", master, "force-page-count", "no-force");
    }

    private FoElement flow(FoElement sequence, PageFormat format, HeaderAndFooter furniture, boolean header) {
        if (header) {
            furniture.header(sequence);
        }
        furniture.footer(sequence, format.footerTop());
        return sequence.add("flow", "flow-name", "xsl-region-body").styled(TextStyle.BODY);
    }

    private PrintedPlace place(PageFormat format) {
        return new PrintedPlace(
                format.printedWidth(),
                format.printedHeight(),
                List.of(report.title().plain()));
    }

    private List<Stretch> stretches() {
        List<Stretch> stretches = new ArrayList<>();
        for (Block block : report.blocks()) {
            Phrase state =
                    block instanceof Section section && !section.state().isEmpty() ? section.state() : report.state();
            PageFormat before = stretches.isEmpty()
                    ? PageFormat.A4
                    : stretches.get(stretches.size() - 1).format();
            PageFormat format = PageFormat.of(block, before);
            if (stretches.isEmpty() || !stretches.get(stretches.size() - 1).holds(block, format, state)) {
                stretches.add(new Stretch(format, state, new ArrayList<>()));
            }
            stretches.get(stretches.size() - 1).blocks().add(block);
        }
        return stretches;
    }
}
