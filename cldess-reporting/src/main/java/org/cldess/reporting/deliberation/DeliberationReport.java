package org.cldess.reporting.deliberation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.cldess.deliberation.Deliberation;
import org.cldess.reporting.content.Sections;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.BulletList;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Report;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.view.ClosingSections;
import org.cldess.reporting.view.Reader;
import org.cldess.reporting.view.ReportKind;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/**
 * Composes {@link org.cldess.reporting.Reports#DELIBERATIONS}: a table that links to the extracts and what relies on
 * each, then each extract on pages of its own.
 */
public final class DeliberationReport {
    /** This kind of report. */
    public static final ReportKind KIND = ReportKind.of(
                    "deliberations", Texts.WORDS.message("extracts.short"), DeliberationReport::of)
            .holding(Texts.WORDS.message("extracts.holds"))
            .alsoFor(Reader.OFFICIAL, Reader.ACCOUNTANT)
            .concerning(dossier -> !dossier.deliberations().isEmpty());

    private final View view;
    private final Speech speech;
    private final List<Deliberation> deliberations;

    private DeliberationReport(View view) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        this.deliberations = view.dossier().deliberations().stream()
                .sorted(Comparator.comparing(
                        (Deliberation act) -> act.date().value().orElse(LocalDate.MAX)))
                .toList();
    }

    private static Report of(View view) {
        DeliberationReport report = new DeliberationReport(view);
        return Report.named(KIND.name(), SharedTexts.speech(view, Texts.WORDS).say("extracts.title"), view.edition())
                .shortTitle(SharedTexts.speech(view, Texts.WORDS).say("extracts.short"))
                .addAll(report.blocks())
                .addAll(ClosingSections.related(view))
                .add(ClosingSections.section(
                        view, SharedTexts.speech(view, Texts.WORDS).say("sources.extracts")))
                .addAll(report.deliberations.stream()
                        .map(act -> new DeliberationExtract(view, act).section())
                        .toList())
                .build();
    }

    private List<Block> blocks() {
        if (deliberations.isEmpty()) {
            return List.of(Sections.nothingYet(speech.say("deliberation.empty")));
        }
        return List.of(index(), checks());
    }

    private Section checks() {
        List<BulletList.Entry> entries = deliberations.stream()
                .map(act -> new BulletList.Entry(
                        Phrase.EMPTY.strong(speech.typed(act.subject())),
                        new DeliberationExtract(view, act)
                                .checks().stream()
                                        .map(check -> new BulletList.Entry(check, List.of()))
                                        .toList()))
                .toList();
        return Section.of(
                "verifications", speech.say("extracts.checks"), new BulletList(BulletList.Marker.NONE, entries));
    }

    private Section index() {
        Table.Builder table = Table.captioned(speech.say("extracts.table", deliberations.size()))
                .column(speech.say("column.object"), Table.Align.LEFT)
                .column(speech.say("column.assembly"), Table.Align.LEFT)
                .column(speech.say("column.number"), Table.Align.LEFT)
                .column(speech.say("column.date"), Table.Align.LEFT)
                .column(speech.say("column.outcome"), Table.Align.LEFT);
        deliberations.forEach(act -> table.row(row(act)));
        return Section.of(
                "index",
                speech.say("extracts.index"),
                table.note(speech.say("as-of", view.day())).build());
    }

    private List<Cell> row(Deliberation act) {
        return List.of(
                Cell.of(Phrase.EMPTY.link(speech.typed(act.subject()), "#" + DeliberationExtract.id(act))),
                Cell.of(view.name(act.assembly())),
                act.number().fold(speech::typedCell, () -> Cell.of(speech.say("none")), () -> Cell.MISSING),
                speech.cell(act.date(), speech.say("none")),
                new DeliberationExtract(view, act).outcome().map(Cell::of).orElse(Cell.MISSING));
    }
}
