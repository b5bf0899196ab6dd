package org.cldess.reporting.financing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.cldess.action.Action;
import org.cldess.action.ActionStatus;
import org.cldess.financing.BudgetSection;
import org.cldess.financing.CofundingRate;
import org.cldess.financing.FinancingPlan;
import org.cldess.financing.Resource;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Paragraph;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.money.Funder;
import org.cldess.reporting.money.Parts;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/**
 * The shares of the plans that funders provide (<i>{@index "taux de cofinancement"}</i>), beside their ceilings: those
 * that leave least come first.
 */
final class CofundingCeilings {
    /** The maximum number of rows; shares further below their ceilings are only counted. */
    private static final int MAX_ROWS = 8;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final View view;
    private final Speech speech;
    private final Parts parts;

    CofundingCeilings(View view) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        this.parts = Parts.of(view);
    }

    /** The share of a funder in a section of a plan, and its ceiling in percent. */
    private record Capped(Action action, BudgetSection section, CofundingRate rate, int ceiling) {
        /** Returns how many points the share is below its ceiling; negative if it exceeds it. */
        BigDecimal left() {
            return BigDecimal.valueOf(ceiling).subtract(rate.share().multiply(HUNDRED));
        }
    }

    /** Returns the section; empty if no resource has a ceiling. */
    Optional<Section> section() {
        List<Capped> capped = view.actions().stream()
                .filter(action -> action.status() != ActionStatus.DROPPED)
                .flatMap(action -> action.plan().value().stream()
                        .flatMap(plan -> Stream.of(BudgetSection.values())
                                .flatMap(section -> capped(action, section, plan.of(section)).stream())))
                .sorted(Comparator.comparing(Capped::left))
                .toList();
        if (capped.isEmpty()) {
            return Optional.empty();
        }
        long over = capped.stream().filter(one -> one.left().signum() < 0).count();
        return Optional.of(Section.of(
                "plafonds",
                speech.say("ceilings.title"),
                Paragraph.of(speech.say("ceilings.sentence", capped.size(), over)),
                table(capped)));
    }

    private List<Capped> capped(Action action, BudgetSection section, FinancingPlan plan) {
        List<Capped> capped = new ArrayList<>();
        for (CofundingRate rate : plan.rates().value().orElse(List.of())) {
            OptionalInt ceiling = plan.resources().value().stream()
                    .flatMap(List::stream)
                    .filter(line -> line.funder().equals(rate.funder()))
                    .map(Resource::ceiling)
                    .flatMap(known -> known.value().stream())
                    .mapToInt(Integer::intValue)
                    .min();
            ceiling.ifPresent(most -> capped.add(new Capped(action, section, rate, most)));
        }
        return capped;
    }

    private Table table(List<Capped> capped) {
        Table.Builder table = Table.captioned(speech.say("ceilings.table"))
                .column(speech.say("financing.column.action"), Table.Align.LEFT)
                .column(speech.say("column.funder"), Table.Align.LEFT)
                .column(speech.say("ceilings.column.amount"), Table.Align.RIGHT)
                .column(speech.say("ceilings.column.rate"), Table.Align.RIGHT)
                .column(speech.say("ceilings.column.ceiling"), Table.Align.RIGHT);
        capped.stream()
                .limit(MAX_ROWS)
                .forEach(one -> table.row(
                        Cell.of(
                                parts.haveCapital()
                                        ? view.name(one.action()).then(", " + speech.say(one.section()))
                                        : view.name(one.action())),
                        Cell.of(Funder.name(view, one.rate().funder())),
                        speech.cell(one.rate().amount()),
                        speech.percentCell(one.rate().share()),
                        speech.percentCell(BigDecimal.valueOf(one.ceiling(), 2))));
        int others = capped.size() - MAX_ROWS;
        Phrase note = Phrase.of(speech.say("ceilings.note"));
        return table.note(others > 0 ? note.then(" ").then(speech.say("ceilings.others", others)) : note)
                .build();
    }
}
