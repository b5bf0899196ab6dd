package org.cldess.reporting.money;

import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cldess.budget.Budget;
import org.cldess.budget.Rollup;
import org.cldess.financing.BudgetSection;
import org.cldess.financing.VatBasis;
import org.cldess.known.Known;
import org.cldess.ledger.BudgetPart;
import org.cldess.ledger.FundedLine;
import org.cldess.money.Amount;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/**
 * The parts of the budget that a page must show apart: operating and capital, and amounts with and without tax. A page
 * of operating amounts on one tax basis has a single part, and does not name it.
 */
public final class Parts {
    private final Speech speech;
    private final Budget budget;
    private final List<BudgetPart> all;
    private final boolean areOnSeveralBases;

    /** Creates the parts of a budget, on a page that also shows the amounts of others. */
    private Parts(View view, Budget budget, Budget onPage) {
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        this.budget = budget;
        this.all = budget.parts();
        this.areOnSeveralBases = bases(onPage.parts()).size() > 1;
    }

    /** Returns the parts of the money in a view, without that of dropped actions. */
    public static Parts of(View view) {
        return new Parts(view, view.budget(), view.budget());
    }

    /** Returns the parts of the money of all actions, dropped ones included. */
    public static Parts ofAll(View view) {
        return new Parts(view, view.wholeBudget(), view.wholeBudget());
    }

    /** Returns the parts of the money of the dropped actions. */
    public static Parts ofDropped(View view) {
        return new Parts(view, view.wholeBudget().dropped(), view.wholeBudget());
    }

    /** Returns all parts, the tax basis with the most planned money first, and each basis by section. */
    public List<BudgetPart> all() {
        return all;
    }

    /** Returns the parts with amounts, in order: without those whose lines all count under another action. */
    public List<BudgetPart> counted() {
        return all.stream()
                .filter(part -> !budget.of(part).total().equals(Rollup.NONE))
                .toList();
    }

    /** Returns the parts to which resources belong, in order. */
    public List<BudgetPart> funded() {
        Set<BudgetPart> funded =
                budget.resources().stream().map(FundedLine::part).collect(Collectors.toSet());
        return all.stream().filter(funded::contains).toList();
    }

    /** Checks whether any amount is capital, so that the sections are named. */
    public boolean haveCapital() {
        return all.stream().anyMatch(part -> part.section() == BudgetSection.CAPITAL);
    }

    /** Checks whether amounts are on several tax bases, so that they cannot be added up. */
    public boolean areOnSeveralBases() {
        return areOnSeveralBases;
    }

    /** Returns the tax bases of some parts, in order. */
    public static List<Known<VatBasis>> bases(List<BudgetPart> parts) {
        return parts.stream().map(BudgetPart::vat).distinct().toList();
    }

    /** Returns the tax bases of all parts, in order. */
    public List<Known<VatBasis>> bases() {
        return bases(all);
    }

    /** Returns the parts on a tax basis. */
    public List<BudgetPart> on(Known<VatBasis> basis) {
        return on(basis, all);
    }

    private static List<BudgetPart> on(Known<VatBasis> basis, List<BudgetPart> parts) {
        return parts.stream().filter(part -> part.vat().equals(basis)).toList();
    }

    /** Returns the sum of some parts, which are on one tax basis. */
    public Rollup total(List<BudgetPart> parts) {
        return parts.stream().map(part -> budget.of(part).total()).reduce(Rollup.NONE, Rollup::plus);
    }

    /** Returns the resources of some parts. */
    public List<FundedLine> resources(List<BudgetPart> parts) {
        return budget.resources().stream()
                .filter(line -> parts.contains(line.part()))
                .toList();
    }

    /** « hors taxes », « toutes taxes comprises » or « taxes non précisées ». */
    public String basis(Known<VatBasis> basis) {
        return basis.value().map(speech::say).orElseGet(() -> speech.say("vat.unknown"));
    }

    /** « HT », « TTC » or « – »: the tax basis of the plan of some lines; nothing without a line. */
    public Cell basisOf(List<FundedLine> lines) {
        if (lines.isEmpty()) {
            return Cell.NOTHING;
        }
        return lines.get(0)
                .part()
                .vat()
                .value()
                .map(vat -> Cell.of(
                        speech.say(vat == VatBasis.EXCLUDING ? "parts.short.excluding" : "parts.short.including")))
                .orElse(Cell.MISSING);
    }

    /** Returns the tax bases of all amounts, in words. */
    String bases(String ifNone) {
        return all.isEmpty()
                ? ifNone
                : speech.list(bases().stream()
                                .map(each -> Phrase.of(basis(each)))
                                .toList())
                        .plain();
    }

    /** Returns an amount in words with its tax basis, if the page has several: « 500 € hors taxes ». */
    public String amount(String words, Known<VatBasis> basis) {
        return areOnSeveralBases() ? speech.say("parts.amount", words, basis(basis)) : words;
    }

    /** Returns a label with its tax basis, if the page has several: « payés, hors taxes ». */
    public String label(String words, Known<VatBasis> basis) {
        return areOnSeveralBases() ? words + ", " + basis(basis) : words;
    }

    /** « Total, hors taxes ». */
    public String totalOf(Known<VatBasis> basis) {
        return speech.say("parts.total", basis(basis));
    }

    /** Returns the planned amount of some resources that is capital. */
    public static Amount capital(List<FundedLine> lines) {
        return Amount.sum(lines.stream()
                .filter(line -> line.part().section() == BudgetSection.CAPITAL)
                .map(line -> line.line().amount())
                .toList());
    }

    /** « fonctionnement », « hors taxes », or « fonctionnement, hors taxes », as far as the page must name them. */
    public String name(BudgetPart part) {
        return String.join(
                ", ",
                Stream.concat(
                                haveCapital() ? Stream.of(speech.say(part.section())) : Stream.empty(),
                                areOnSeveralBases() ? Stream.of(basis(part.vat())) : Stream.empty())
                        .toList());
    }

    private boolean areNamed() {
        return haveCapital() || areOnSeveralBases();
    }

    /** Returns an amount of each tax basis for a sentence: « 500 € hors taxes et 200 € toutes taxes comprises ». */
    public String say(Function<Rollup, Amount> figure, Function<Amount, String> words) {
        return speech.list(bases().stream()
                        .map(each -> Phrase.of(amount(words.apply(figure.apply(total(on(each)))), each)))
                        .toList())
                .plain();
    }

    /**
     * Adds rows to a table, part by part: under the name of each part its rows and their sum. The total is that of all
     * parts, if they are on one tax basis; otherwise there is one sum for each tax basis, and no total.
     *
     * @param among the parts with rows
     * @param rows the function that adds the rows of a part
     * @param sum the function that returns a row with the sum of some parts, and its label
     */
    public void rows(
            Table.Builder table,
            List<BudgetPart> among,
            Consumer<BudgetPart> rows,
            BiFunction<Phrase, List<BudgetPart>, List<Cell>> sum) {
        List<Known<VatBasis>> bases = bases(among);
        for (Known<VatBasis> basis : bases) {
            List<BudgetPart> ofBasis = on(basis, among);
            for (BudgetPart part : ofBasis) {
                if (areNamed()) {
                    table.group(Phrase.of(speech.capital(name(part))));
                }
                rows.accept(part);
                if (among.size() > 1) {
                    table.subtotal(sum.apply(Phrase.of(speech.say("parts.total", name(part))), List.of(part)));
                }
            }
            if (bases.size() > 1 && ofBasis.size() > 1) {
                table.subtotal(sum.apply(Phrase.of(totalOf(basis)), ofBasis));
            }
        }
        if (bases.size() == 1) {
            table.total(sum.apply(Phrase.of(speech.say("total")), among));
        }
    }
}
