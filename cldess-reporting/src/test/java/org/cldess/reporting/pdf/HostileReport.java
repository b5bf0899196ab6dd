package org.cldess.reporting.pdf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.cldess.disclosure.Audience;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.BulletList;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Definitions;
import org.cldess.reporting.document.Edition;
import org.cldess.reporting.document.Facts;
import org.cldess.reporting.document.Inline;
import org.cldess.reporting.document.KeyFigures;
import org.cldess.reporting.document.Notice;
import org.cldess.reporting.document.Paragraph;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Report;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Sheet;
import org.cldess.reporting.document.SideBySide;
import org.cldess.reporting.document.Signatures;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.theme.StatusMark;

/** A report with pasted markup and oversized content in every place. */
final class HostileReport {

    static final String LONG_WORD = "Anticonstitutionnellement".repeat(8);
    static final String LONG_TITLE = "Un titre qui ne finit pas de dire ce que l’action veut faire ".repeat(5);
    static final String MARKUP =
            "<script>alert(\"1\")</script> ]]> &amp; ${x} {0} \\ ' \u0000\u001B[31m \uD800 \u202Eenvers\u202C \uFEFFfin";

    private HostileReport() {}

    static Report report() {
        Edition edition = new Edition(
                Phrase.of("Contrat " + LONG_TITLE + LONG_WORD),
                LocalDate.of(1, 1, 1),
                Audience.FACILITATOR,
                Locale.ENGLISH);
        return Report.named("hostile", LONG_TITLE + LONG_WORD + MARKUP, edition)
                .subtitle(Phrase.of(LONG_WORD + " " + LONG_TITLE))
                .state(Phrase.of(LONG_TITLE + LONG_WORD))
                .description(MARKUP)
                .contents(9)
                .add(
                        texts(),
                        boxes(),
                        tables(),
                        deep(2),
                        narrow().on(Sheet.A5),
                        manyColumns().on(Sheet.LANDSCAPE))
                .build();
    }

    private static Section texts() {
        return Section.of(
                "texts",
                LONG_WORD + " " + LONG_TITLE + MARKUP,
                Paragraph.of(MARKUP + LONG_WORD),
                Paragraph.of("e\u0301te\u0301 \u00ADsoft \u200Dzwj \u2060wj fi ﬁ ŒœŸ ᵉ ≥ ↔ \u2009 \u2011"),
                Paragraph.of(Phrase.of("a".repeat(70))
                        .strong("b".repeat(70))
                        .link("c".repeat(90), "https://example.org/" + "x".repeat(300) + "'\\)")),
                Paragraph.of(Phrase.status(StatusMark.LATE, LONG_WORD)
                        .then(new Inline.Abbreviation(LONG_WORD, MARKUP))
                        .then(new Inline.Superscript(LONG_WORD))),
                list(6),
                new Definitions(List.of(Definitions.Entry.of(LONG_WORD, LONG_WORD + LONG_TITLE))),
                new Notice(
                        Notice.Kind.WARNING,
                        Phrase.of(LONG_WORD),
                        List.of(new Notice(
                                Notice.Kind.INFORMATION, Phrase.of(LONG_TITLE), List.of(list(2), table(2, 2))))));
    }

    private static BulletList list(int depth) {
        return new BulletList(BulletList.Marker.NUMBER, List.of(entry(depth)));
    }

    private static BulletList.Entry entry(int depth) {
        return new BulletList.Entry(Phrase.of(LONG_WORD), depth == 0 ? List.of() : List.of(entry(depth - 1)));
    }

    private static Section boxes() {
        KeyFigures.Tile tile = new KeyFigures.Tile(
                LONG_WORD, Phrase.of(LONG_WORD), Phrase.of(LONG_TITLE), Optional.of(StatusMark.BLOCKED));
        Facts.Box box = Facts.Box.of(LONG_WORD, LONG_TITLE, LONG_WORD);
        Signatures.Box signature =
                new Signatures.Box(Phrase.of(LONG_TITLE), Phrase.of(LONG_WORD), Phrase.of(LONG_WORD), Phrase.EMPTY);
        return Section.of(
                "boxes",
                "Boxes",
                new KeyFigures(repeat(tile, 7)),
                new Facts(repeat(box, 6)),
                new SideBySide(List.of(
                        List.of(table(4, 2)),
                        List.of(new KeyFigures(repeat(tile, 2)), new Facts(repeat(box, 3))),
                        List.of(list(3)))),
                new Signatures(Phrase.of(LONG_TITLE), repeat(signature, 12)));
    }

    private static Section tables() {
        Table tall = Table.captioned(LONG_TITLE + LONG_WORD)
                .column("Un", Table.Align.LEFT)
                .column("Deux", Table.Align.LEFT)
                .row(Cell.of("court"), Cell.of((LONG_TITLE + LONG_WORD + " ").repeat(25)))
                .row(Cell.of(LONG_WORD), Cell.BLANK)
                .total(Cell.of(LONG_WORD), Cell.of(""))
                .note(LONG_TITLE + LONG_WORD)
                .build();
        Table one = Table.captioned("")
                .column("", Table.Align.RIGHT)
                .row(Cell.of(""))
                .row(Cell.of(LONG_WORD))
                .build();
        return Section.of("tables", "Tables", tall, one, table(12, 3));
    }

    private static Table table(int columns, int rows) {
        Table.Builder table = Table.captioned(LONG_WORD);
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            table.column(i % 2 == 0 ? LONG_WORD : "Prévu (€)", i % 2 == 0 ? Table.Align.LEFT : Table.Align.RIGHT);
            cells.add(i % 3 == 0 ? Cell.of(LONG_WORD + MARKUP) : Cell.number(1, "1\u202F234\u202F567\u202F890,00"));
        }
        table.group(Phrase.of(LONG_TITLE + LONG_WORD));
        for (int i = 0; i < rows; i++) {
            table.row(cells);
        }
        return table.build();
    }

    private static Section deep(int level) {
        Block inside = level == 9 ? Paragraph.of("Au fond.") : deep(level + 1);
        return Section.of("level-" + level, "Niveau " + level, inside);
    }

    private static Section narrow() {
        return Section.of(
                "narrow",
                LONG_TITLE,
                table(5, 1),
                list(4),
                new KeyFigures(repeat(KeyFigures.Tile.of("999\u202F999\u202F999,99\u00A0€", "x"), 8)));
    }

    private static Section manyColumns() {
        return Section.of("wide", "Large", table(25, 1));
    }

    private static <T> List<T> repeat(T each, int times) {
        return Stream.generate(() -> each).limit(times).toList();
    }
}
