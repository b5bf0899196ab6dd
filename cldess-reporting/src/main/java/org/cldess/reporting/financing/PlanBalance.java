package org.cldess.reporting.financing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cldess.action.Action;
import org.cldess.budget.ActionBalance;
import org.cldess.budget.ContractBalance;
import org.cldess.financing.BudgetSection;
import org.cldess.financing.VatBasis;
import org.cldess.known.Known;
import org.cldess.ledger.BudgetPart;
import org.cldess.money.Amount;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Paragraph;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.money.Parts;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/** Whether the planned costs and resources balance: each year, each section and as a whole, or by how much not. */
final class PlanBalance {
    private final View view;
    private final Speech speech;
    private final Parts parts;
    private final ContractBalance balance;

    PlanBalance(View view) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        this.parts = Parts.of(view);
        this.balance = view.budget().balance();
    }

    /** Returns the balance in sentences. */
    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        if (!balance.unknown().isEmpty()) {
            sentences.add(speech.say("balance.unknown", balance.unknown().size()));
        }
        if (!balance.isKnown()) {
            return sentences;
        }
        String scope = speech.say(balance.unknown().isEmpty() ? "balance.all" : "balance.others");
        Optional<Amount> difference = balance.difference().value();
        if (difference.isPresent()) {
            sentences.add(whole(scope, difference.get()));
            return sentences;
        }
        for (Known<VatBasis> basis : parts.bases()) {
            Amount own = balance.on(basis).difference().value().orElseThrow();
            if (!own.isZero()) {
                sentences.add(uneven(scope, own, parts.amount(euros(own), basis)));
            }
        }
        sentences.add(speech.say("balance.bases"));
        return sentences;
    }

    private String whole(String scope, Amount difference) {
        if (!difference.isZero()) {
            return uneven(scope, difference, basisOf(difference));
        }
        if (!balance.isEvenAsFarAsKnown()) {
            return speech.say("balance.even.whole", scope);
        }
        return speech.say(parts.haveCapital() ? "balance.even.sections" : "balance.even", scope);
    }

    private String basisOf(Amount difference) {
        return parts.bases().stream()
                .filter(basis -> parts.areOnSeveralBases()
                        && balance.on(basis).difference().is(difference))
                .findFirst()
                .map(basis -> parts.amount(euros(difference), basis))
                .orElseGet(() -> euros(difference));
    }

    private String uneven(String scope, Amount difference, String words) {
        return speech.say(difference.isNegative() ? "balance.missing" : "balance.excess", scope, words);
    }

    private String euros(Amount difference) {
        return speech.euros(difference.isNegative() ? difference.negated() : difference);
    }

    /** Returns where the plans do not balance; empty if they do. */
    Optional<Section> section() {
        List<ActionBalance> uneven = balance.uneven();
        if (uneven.isEmpty() && balance.unknown().isEmpty()) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        if (!balance.unknown().isEmpty()) {
            blocks.add(Paragraph.of(Phrase.of(speech.say("balance.to-complete"))
                    .then(" ")
                    .then(speech.list(inOrder(balance.unknown().stream(), Function.identity())
                            .map(view::name)
                            .toList()))
                    .then(".")));
        }
        if (!uneven.isEmpty()) {
            blocks.add(byYear());
            blocks.add(byAction(uneven));
        }
        return Optional.of(Section.of("equilibre", speech.say("balance.title"), blocks.toArray(Block[]::new)));
    }

    private Table byYear() {
        Table.Builder table = Table.captioned(speech.say("balance.years"))
                .column(speech.say("financing.column.year"), Table.Align.LEFT);
        if (parts.haveCapital()) {
            for (BudgetSection section : BudgetSection.values()) {
                table.sum(speech.say("balance.column.section", speech.capital(speech.say(section))));
            }
        }
        table.sum(speech.say(parts.haveCapital() ? "balance.column.all" : "balance.column.difference"));
        if (!balance.withoutResources().isZero()) {
            table.sum(speech.say("financing.column.no-resources"));
        }
        if (!balance.withoutCosts().isZero()) {
            table.sum(speech.say("financing.column.no-costs"));
        }
        List<Known<VatBasis>> bases = parts.bases();
        for (Known<VatBasis> basis : bases) {
            ContractBalance own = balance.on(basis);
            if (bases.size() > 1) {
                table.group(Phrase.of(speech.capital(parts.basis(basis))));
            }
            own.years().forEach(year -> table.row(row(year.toString(), basis, own.in(year))));
            if (bases.size() > 1) {
                table.subtotal(row(parts.totalOf(basis), basis, own));
            } else {
                table.total(row(speech.say("total"), basis, own));
            }
        }
        return table.note(speech.say("balance.note")).build();
    }

    private List<Cell> row(String label, Known<VatBasis> basis, ContractBalance own) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.of(label)));
        if (parts.haveCapital()) {
            for (BudgetSection section : BudgetSection.values()) {
                cells.add(difference(own.of(new BudgetPart(basis, section))));
            }
        }
        cells.add(difference(own));
        if (!balance.withoutResources().isZero()) {
            cells.add(speech.cell(own.withoutResources()));
        }
        if (!balance.withoutCosts().isZero()) {
            cells.add(speech.cell(own.withoutCosts()));
        }
        return cells;
    }

    private Cell difference(ContractBalance some) {
        if (some.plans().isEmpty()) {
            return Cell.NOT_APPLICABLE;
        }
        return some.isKnown()
                ? some.difference().fold(speech::cell, () -> Cell.MISSING, () -> Cell.MISSING)
                : Cell.MISSING;
    }

    private Table byAction(List<ActionBalance> uneven) {
        Table.Builder table = Table.captioned(speech.say("balance.actions"))
                .column(speech.say("financing.column.action"), Table.Align.LEFT)
                .column(speech.say("financing.column.year"), Table.Align.LEFT);
        boolean areNamed = parts.haveCapital() || parts.areOnSeveralBases();
        if (areNamed) {
            table.column(speech.say("balance.column.part"), Table.Align.LEFT);
        }
        table.column(speech.say("balance.column.costs"), Table.Align.RIGHT)
                .column(speech.say("financing.column.resources"), Table.Align.RIGHT)
                .column(speech.say("balance.column.difference"), Table.Align.RIGHT);
        for (ActionBalance plan :
                inOrder(uneven.stream(), ActionBalance::action).toList()) {
            List<Cell> cells =
                    new ArrayList<>(List.of(Cell.of(view.name(plan.action())), Cell.of(Integer.toString(plan.year()))));
            if (areNamed) {
                cells.add(Cell.of(speech.capital(parts.name(plan.part()))));
            }
            List.<Function<ActionBalance, Known<Amount>>>of(
                            ActionBalance::costs, ActionBalance::resources, ActionBalance::difference)
                    .forEach(figure -> cells.add(speech.cell(figure.apply(plan), speech::cell)));
            table.row(cells);
        }
        return table.build();
    }

    /** Returns things in the order of the numbers of their actions. */
    private <T> Stream<T> inOrder(Stream<T> things, Function<T, Action> action) {
        return things.sorted(Comparator.comparingInt(thing -> view.actions().indexOf(action.apply(thing))));
    }
}
