package org.cldess.reporting.financing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.cldess.action.Action;
import org.cldess.action.ActionStatus;
import org.cldess.financing.FinancingPlan;
import org.cldess.financing.Staffing;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/** What actions use and receive besides money: contributions in kind, and working time. */
final class InKindAndStaff {
    private InKindAndStaff() {}

    /** Returns the contributions in kind of each action, used and given; empty if there are no contributions. */
    static Optional<Section> inKind(View view) {
        Speech speech = SharedTexts.speech(view, Texts.WORDS);
        Table.Builder table = Table.captioned(speech.say("financing.in-kind.table"))
                .column(speech.say("financing.column.action"), Table.Align.LEFT)
                .sum(speech.say("financing.column.used"))
                .sum(speech.say("financing.column.given"));
        Amount used = Amount.ZERO;
        Amount given = Amount.ZERO;
        for (Action action : kept(view)) {
            Amount one =
                    FinancingReport.expenses(action.plan().value().stream().flatMap(FinancingPlan::expensesInKind));
            Amount other =
                    FinancingReport.resources(action.plan().value().stream().flatMap(FinancingPlan::resourcesInKind));
            if (!one.isZero() || !other.isZero()) {
                table.row(Cell.of(view.name(action)), speech.cell(one), speech.cell(other));
                used = used.plus(one);
                given = given.plus(other);
            }
        }
        if (table.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Section.of(
                "nature",
                speech.say("financing.in-kind"),
                table.total(Cell.of(speech.say("total")), speech.cell(used), speech.cell(given))
                        .build()));
    }

    /** Returns the full-time equivalents of each action and year; empty if none are planned. */
    static Optional<Section> staff(View view) {
        Speech speech = SharedTexts.speech(view, Texts.WORDS);
        Table.Builder table = Table.captioned(speech.say("financing.staff.table"))
                .column(speech.say("financing.column.post"), Table.Align.LEFT)
                .column(speech.say("financing.column.action"), Table.Align.LEFT)
                .column(speech.say("financing.column.year"), Table.Align.RIGHT)
                .column(speech.say("financing.column.equivalents"), Table.Align.RIGHT)
                .column(speech.say("financing.column.filled"), Table.Align.RIGHT);
        for (Action action : kept(view)) {
            for (Staffing work :
                    action.plan().flatMap(FinancingPlan::staff).value().orElse(List.of())) {
                table.row(
                        speech.typedCell(work.post()),
                        Cell.of(view.name(action)),
                        Cell.of(Integer.toString(work.year())),
                        Cell.number(work.equivalents(), speech.number(work.equivalents())),
                        filled(work.filled(), speech));
            }
        }
        return table.isEmpty()
                ? Optional.empty()
                : Optional.of(Section.of("temps-de-travail", speech.say("financing.staff"), table.build()));
    }

    private static List<Action> kept(View view) {
        return view.actions().stream()
                .filter(action -> action.status() != ActionStatus.DROPPED)
                .toList();
    }

    private static Cell filled(Known<BigDecimal> filled, Speech speech) {
        return speech.cell(filled, number -> Cell.number(number, speech.number(number)));
    }
}
