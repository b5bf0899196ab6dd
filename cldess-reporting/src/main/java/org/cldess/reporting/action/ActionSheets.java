package org.cldess.reporting.action;

import java.util.ArrayList;
import java.util.List;
import org.cldess.action.Action;
import org.cldess.action.ActionStatus;
import org.cldess.budget.Budget;
import org.cldess.disclosure.Audience;
import org.cldess.known.Known;
import org.cldess.ledger.FundedLine;
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
import org.cldess.reporting.money.Parts;
import org.cldess.reporting.money.Recorded;
import org.cldess.reporting.view.ClosingSections;
import org.cldess.reporting.view.Place;
import org.cldess.reporting.view.Reader;
import org.cldess.reporting.view.ReportKind;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/** Composes {@link org.cldess.reporting.Reports#ACTION_SHEETS}: a table that links to the sheets, then the sheets. */
public final class ActionSheets {
    /** This kind of report. */
    public static final ReportKind KIND = ReportKind.of(
                    Place.ACTION.report(), Texts.WORDS.message("sheets.title"), ActionSheets::of)
            .holding(Texts.WORDS.message("sheets.holds"))
            .alsoFor(Reader.OFFICIAL, Reader.FACILITATOR, Reader.ACTOR, Reader.INHABITANT);

    private final View view;
    private final Speech speech;
    private final Parts parts;
    private final Budget budget;
    private final ActionOrder order;

    private ActionSheets(View view) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        this.parts = Parts.of(view);
        this.budget = view.budget();
        this.order = new ActionOrder(view);
    }

    private static Report of(View view) {
        ActionSheets sheets = new ActionSheets(view);
        IndicatorTables tables = new IndicatorTables(view);
        Speech speech = SharedTexts.speech(view, Texts.WORDS);
        return Report.named(KIND.name(), speech.say("sheets.title"), view.edition())
                .add(sheets.index())
                .addAll(view.actions().stream()
                        .map(action -> new ActionSheet(view, action, tables, sheets.order)
                                .section()
                                .on(action.parent().isPresent() ? Sheet.SAME : Sheet.NEW))
                        .toList())
                .addAll(ClosingSections.related(view))
                .add(ClosingSections.section(
                        view,
                        speech.say("sources.actions"),
                        speech.say("sources.funding"),
                        speech.say("sources.achievement")))
                .build();
    }

    private Section index() {
        List<Block> blocks = new ArrayList<>();
        if (view.actions().isEmpty()) {
            blocks.add(Sections.nothingYet(speech.say("progress.empty")));
        } else {
            blocks.add(table());
            Recorded.sentence(view)
                    .ifPresent(sentence -> blocks.add(new Paragraph(Phrase.of(sentence), Paragraph.Tone.SMALL)));
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
                .column(speech.say("sheet.calendar"), Table.Align.LEFT)
                .column(speech.say("column.status"), Table.Align.LEFT);
        if (parts.areOnSeveralBases()) {
            table.column(speech.say("sheets.column.basis"), Table.Align.LEFT);
        }
        table.sum(speech.say("column.planned"));
        if (parts.haveCapital()) {
            table.sum(speech.say("sheets.column.capital"));
        }
        view.actions().forEach(action -> table.row(row(action)));
        if (parts.areOnSeveralBases()) {
            parts.bases()
                    .forEach(basis -> table.subtotal(total(parts.totalOf(basis), parts.resources(parts.on(basis)))));
        } else if (view.actions().stream()
                .noneMatch(action -> ActionMoney.planned(action).isRecorded())) {
            table.total(total(speech.say("total"), Cell.MISSING, Cell.MISSING));
        } else {
            table.total(total(speech.say("total"), view.resources()));
        }
        return table.note(Financing.note(view)).build();
    }

    private List<Cell> total(String label, List<FundedLine> lines) {
        return total(label, speech.cell(KeyFigureValues.funding(lines).planned()), speech.cell(Parts.capital(lines)));
    }

    private List<Cell> total(String label, Cell planned, Cell capital) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.of(label), Cell.BLANK, Cell.BLANK, Cell.BLANK));
        if (parts.areOnSeveralBases()) {
            cells.add(Cell.NOTHING);
        }
        cells.add(planned);
        if (parts.haveCapital()) {
            cells.add(capital);
        }
        return cells;
    }

    private List<Cell> row(Action action) {
        List<FundedLine> lines = budget.resources(action.id());
        Known<Amount> planned = ActionMoney.planned(action);
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.of(ActionAnchor.link(view, action)),
                speech.cell(action.lead(), view::name, speech.say("none")),
                new ActionFacts(view, action, order).period().map(Cell::of).orElse(Cell.MISSING),
                Cell.of(Statuses.of(view, action))));
        if (parts.areOnSeveralBases()) {
            cells.add(parts.basisOf(lines));
        }
        boolean isDropped = action.status() == ActionStatus.DROPPED;
        cells.add(
                isDropped
                        ? Cell.NOT_APPLICABLE
                        : amount(planned, KeyFigureValues.funding(lines).planned()));
        if (parts.haveCapital()) {
            cells.add(isDropped ? Cell.NOT_APPLICABLE : amount(planned, Parts.capital(lines)));
        }
        return cells;
    }

    private Cell amount(Known<Amount> planned, Amount ofLines) {
        return planned.fold(amount -> speech.cell(ofLines), () -> speech.cell(Amount.ZERO), () -> Cell.MISSING);
    }
}
