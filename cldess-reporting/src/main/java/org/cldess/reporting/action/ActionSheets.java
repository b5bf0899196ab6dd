package org.cldess.reporting.action;

import java.util.ArrayList;
import java.util.List;
import org.cldess.action.Action;
import org.cldess.budget.Budget;
import org.cldess.disclosure.Audience;
import org.cldess.money.Amount;
import org.cldess.reporting.content.KeyFigureValues;
import org.cldess.reporting.content.Sections;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Paragraph;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Report;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Sheet;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.money.Financing;
import org.cldess.reporting.view.ClosingSections;
import org.cldess.reporting.view.ReportKind;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/** Composes {@link org.cldess.reporting.Reports#ACTION_SHEETS}: a table that links to the sheets, then the sheets. */
public final class ActionSheets {
    /** This kind of report. */
    public static final ReportKind KIND =
            ReportKind.of("fiches-actions", Texts.WORDS.message("sheets.title"), ActionSheets::of);

    private final View view;
    private final Speech speech;
    private final Budget budget;

    private ActionSheets(View view) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        this.budget = Budget.of(view.dossier());
    }

    private static Report of(View view) {
        ActionSheets sheets = new ActionSheets(view);
        IndicatorTables tables = new IndicatorTables(view);
        Speech speech = SharedTexts.speech(view, Texts.WORDS);
        return Report.named(KIND.name(), speech.say("sheets.title"), view.edition())
                .add(sheets.index())
                .addAll(view.actions().stream()
                        .map(action ->
                                new ActionSheet(view, action, tables).section().on(Sheet.NEW))
                        .toList())
                .addAll(ClosingSections.related(view))
                .add(ClosingSections.section(
                        view,
                        speech.say("sources.actions"),
                        speech.say("sources.funding"),
                        speech.say("sources.indicators")))
                .build();
    }

    private Section index() {
        List<Block> blocks = new ArrayList<>();
        if (view.actions().isEmpty()) {
            blocks.add(Sections.nothingYet(speech.say("progress.empty")));
        } else {
            blocks.add(table());
            if (!view.audience().sees(Audience.COMMITTEE)) {
                blocks.add(new Paragraph(Phrase.of(speech.say("sheets.reserved")), Paragraph.Tone.SMALL));
            }
            blocks.addAll(Calendar.ofAll(view));
        }
        return Sections.of("index", speech.say("sheets.index"), blocks);
    }

    private Table table() {
        Table.Builder table = Table.captioned(speech.say("sheets.table"))
                .column(speech.say("column.action"), Table.Align.LEFT)
                .column(speech.say("column.lead"), Table.Align.LEFT)
                .column(speech.say("column.start"), Table.Align.LEFT)
                .column(speech.say("column.planned-end"), Table.Align.LEFT)
                .column(speech.say("column.status"), Table.Align.LEFT)
                .sum(speech.say("column.planned"));
        view.actions().forEach(action -> table.row(row(action)));
        return table.total(
                        Cell.of(speech.say("total")),
                        Cell.BLANK,
                        Cell.BLANK,
                        Cell.BLANK,
                        Cell.BLANK,
                        view.actions().stream()
                                        .noneMatch(action ->
                                                ActionMoney.planned(action).isRecorded())
                                ? Cell.MISSING
                                : speech.cell(KeyFigureValues.funding(view.resources())
                                        .planned()))
                .note(Financing.note(view))
                .build();
    }

    private List<Cell> row(Action action) {
        return List.of(
                Cell.of(ActionAnchor.link(view, action)),
                speech.cell(action.lead(), view::name, speech.say("none")),
                speech.cell(action.start(), speech.say("date.none")),
                speech.cell(action.end(), speech.say("date.none")),
                Cell.of(Statuses.of(view, action)),
                ActionMoney.planned(action)
                        .fold(
                                amount -> speech.cell(
                                        budget.of(action.id()).funding().planned()),
                                () -> speech.cell(Amount.ZERO),
                                () -> Cell.MISSING));
    }
}
