package org.cldess.reporting.pdf;

import java.util.ArrayList;
import java.util.List;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Report;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Sheet;

/**
 * Sets the pages of a report: the cover, the contents, then its blocks in sequences of sheets of one format. A section
 * that begins on a new sheet has its own sequence, so that it can be tightened separately.
 */
final class PageSequences {

    private static final int SECTION_LEVEL = 2;

    private final PrintContext context;
    private final Report report;
    private final FrontMatter opening;
    private final FoElement root;
    private final List<PageFormat> formats = new ArrayList<>();

    PageSequences(PrintContext context, Report report, FoElement root) {
        this.context = context;
        this.report = report;
        this.opening = new FrontMatter(context, report);
        this.root = root;
    }

    /** Consecutive blocks on sheets of one format, with one state. */
    private record Stretch(PageFormat format, Phrase state, List<Block> blocks) {
        boolean holds(Block block, PageFormat other, Phrase otherState) {
            boolean begins = block instanceof Section section && section.sheet() != Sheet.SAME;
            return !begins && format == other && state.equals(otherState);
        }
    }

    /** Adds the sequences and returns the format of each. */
    List<PageFormat> print() {
        if (report.hasCover()) {
            FoElement cover = sequence(PageFormat.A4, PageFormat.A4.headless());
            opening.cover(flow(cover, PageFormat.A4, report.state(), false), place(PageFormat.A4));
            if (report.contentsDepth() > 0) {
                FoElement contents = sequence(PageFormat.A4, PageFormat.A4.master());
                opening.contents(flow(contents, PageFormat.A4, report.state(), true), place(PageFormat.A4));
            }
        }
        List<Stretch> stretches = stretches();
        for (int index = 0; index < stretches.size(); index++) {
            print(stretches.get(index), index == 0 && !report.hasCover(), index == stretches.size() - 1);
        }
        return List.copyOf(formats);
    }

    private void print(Stretch stretch, boolean opens, boolean ends) {
        PageFormat format = stretch.format();
        FoElement sequence = sequence(format, opens ? format.opening() : format.master());
        if (ends) {
            sequence.set("id", HeaderAndFooter.END);
        }
        FoElement flow = flow(sequence, format, stretch.state(), format.hasHeader());
        if (opens) {
            opening.title(flow, place(format));
        }
        BlockPrinter printer = new BlockPrinter(context, flow, place(format), SECTION_LEVEL);
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
        formats.add(format);
        return root.add("page-sequence", "master-reference", master);
    }

    private FoElement flow(FoElement sequence, PageFormat format, Phrase state, boolean header) {
        HeaderAndFooter furniture = new HeaderAndFooter(context, report, place(format), state);
        if (header) {
            furniture.header(sequence);
        }
        furniture.footer(sequence, format.footerTop());
        return sequence.add("flow", "flow-name", "xsl-region-body");
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
