package org.cldess.reporting.sample;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.BulletList;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Definitions;
import org.cldess.reporting.document.Facts;
import org.cldess.reporting.document.Figure;
import org.cldess.reporting.document.KeyFigures;
import org.cldess.reporting.document.Notice;
import org.cldess.reporting.document.Paragraph;
import org.cldess.reporting.document.Report;
import org.cldess.reporting.document.SearchBox;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.SideBySide;
import org.cldess.reporting.document.Signatures;
import org.cldess.reporting.document.Table;

/**
 * What a report has whatever its language: the kinds of its blocks with the number of their parts, and the figures and
 * the gaps of its tables. The rows of a table are sorted, because names sort differently in each language.
 */
public final class Skeleton implements Block.Visitor {
    private final List<String> bones = new ArrayList<>();

    private Skeleton() {}

    /** Returns a line for each block, row and column. */
    public static List<String> of(Report report) {
        Skeleton skeleton = new Skeleton();
        report.blocks().forEach(block -> block.accept(skeleton));
        return skeleton.bones;
    }

    private void add(Object... parts) {
        bones.add(Stream.of(parts)
                .map(Object::toString)
                .reduce("", "%s %s"::formatted)
                .strip());
    }

    @Override
    public void section(Section section) {
        add("section", section.sheet(), section.state().isEmpty());
        section.blocks().forEach(block -> block.accept(this));
        add("end of section");
    }

    /** A report in English explains abbreviations and foreign words in other places. */
    @Override
    public void paragraph(Paragraph paragraph) {}

    @Override
    public void bulletList(BulletList list) {
        add("list", list.marker());
        list.entries().forEach(this::entry);
    }

    private void entry(BulletList.Entry entry) {
        add("entry", entry.below().size());
        entry.below().forEach(this::entry);
    }

    @Override
    public void definitions(Definitions definitions) {
        definitions
                .entries()
                .forEach(entry -> add("definition", entry.descriptions().size()));
    }

    @Override
    public void keyFigures(KeyFigures figures) {
        figures.tiles()
                .forEach(
                        tile -> add("tile", tile.detail().isEmpty(), tile.mark().isPresent()));
    }

    @Override
    public void facts(Facts facts) {
        facts.boxes().forEach(box -> add("fact", box.lines().size()));
    }

    @Override
    public void table(Table table) {
        table.columns().forEach(column -> add("column", column.align()));
        table.rows().stream().map(Skeleton::row).sorted().forEach(this::add);
        table.total().map(Skeleton::row).ifPresent(this::add);
        add("note", table.note().isEmpty());
    }

    private static String row(Table.Row row) {
        return row.cells().stream().map(Skeleton::cell).toList().toString();
    }

    private static String cell(Cell cell) {
        String figure = cell.value()
                .map(BigDecimal::stripTrailingZeros)
                .map(BigDecimal::toPlainString)
                .orElse("text");
        return cell.gap().map(Object::toString).orElse(figure);
    }

    @Override
    public void figure(Figure figure) {
        add(
                "figure",
                figure.chart().getClass().getSimpleName(),
                figure.subtitle().isEmpty());
        figure.data().ifPresent(this::table);
    }

    @Override
    public void notice(Notice notice) {
        add("notice", notice.kind());
        notice.blocks().forEach(block -> block.accept(this));
    }

    @Override
    public void signatures(Signatures signatures) {
        signatures.boxes().forEach(box -> add("signature", box.signed().isEmpty()));
    }

    @Override
    public void sideBySide(SideBySide columns) {
        columns.columns().forEach(column -> {
            add("side");
            column.forEach(block -> block.accept(this));
        });
    }

    @Override
    public void searchBox(SearchBox filter) {
        add("finder");
    }
}
