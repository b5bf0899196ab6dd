package org.cldess.reporting.financing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cldess.budget.Budget;
import org.cldess.budget.Rollup;
import org.cldess.financing.BudgetSection;
import org.cldess.financing.Expense;
import org.cldess.financing.FinancingPlan;
import org.cldess.financing.Resource;
import org.cldess.financing.VatBasis;
import org.cldess.known.Known;
import org.cldess.ledger.BudgetPart;
import org.cldess.ledger.Funding;
import org.cldess.money.Amount;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.KeyFigures;
import org.cldess.reporting.document.KeyFigures.Tile;
import org.cldess.reporting.document.Notice;
import org.cldess.reporting.document.Paragraph;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Report;
import org.cldess.reporting.figure.FigureName;
import org.cldess.reporting.figure.Figures;
import org.cldess.reporting.figure.KeyFigure;
import org.cldess.reporting.money.Financing;
import org.cldess.reporting.money.Parts;
import org.cldess.reporting.money.Recorded;
import org.cldess.reporting.money.ToFund;
import org.cldess.reporting.view.Bound;
import org.cldess.reporting.view.ClosingSections;
import org.cldess.reporting.view.Reader;
import org.cldess.reporting.view.ReportKind;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/**
 * Composes {@link org.cldess.reporting.Reports#FINANCING}. The first pages answer: what is paid and still to be funded,
 * by whom and when, which shares are near their ceilings, which actions were paid too much. Then follow the balance,
 * the reasons for differences from the plan, and on wide pages the costs by objective and by action, all stages of the
 * money by funder and by year, and the movements.
 */
public final class FinancingReport {
    /** This kind of report. */
    public static final ReportKind KIND = ReportKind.of(
                    "financement", Texts.WORDS.message("financing.title"), FinancingReport::of)
            .holding(Texts.WORDS.message("financing.holds"))
            .firstFor(Reader.ACCOUNTANT)
            .alsoFor(Reader.OFFICIAL)
            .concerning(dossier -> dossier.actions().stream()
                    .anyMatch(action -> action.plan().value().isPresent()));

    private final View view;
    private final Speech speech;
    private final Parts parts;
    private final Budget budget;
    private final Figures figures;

    private FinancingReport(View view) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        this.parts = Parts.of(view);
        this.budget = view.budget();
        this.figures = Figures.of(view);
    }

    private static Report of(View view) {
        FinancingReport report = new FinancingReport(view);
        return Report.named(KIND.name(), report.speech.say("financing.title"), view.edition())
                .addAll(report.blocks())
                .addAll(ClosingSections.related(view))
                .add(ClosingSections.section(
                        view,
                        report.speech.say("sources.funding"),
                        report.speech.say("financing.sources"),
                        report.speech.say("financing.sources.objectives")))
                .build();
    }

    /** Checks that no action in the view has a plan with a line, in money or in kind. */
    private boolean isEmpty() {
        return view.actions().stream()
                .flatMap(action -> action.plan().value().stream())
                .noneMatch(plan -> Stream.concat(
                                plan.expenses().value().stream().flatMap(List::stream),
                                plan.resources().value().stream().flatMap(List::stream))
                        .findAny()
                        .isPresent());
    }

    private List<Block> blocks() {
        if (isEmpty()) {
            return List.of(Financing.empty(view));
        }
        FundersAndYears funders = new FundersAndYears(view);
        PlannedAndActual actual = new PlannedAndActual(view);
        List<Block> blocks = new ArrayList<>(List.of(verdict()));
        blocks.add(tiles());
        if (!parts.funded().isEmpty()) {
            blocks.add(Financing.byFunder(view));
        }
        details().ifPresent(blocks::add);
        new CofundingCeilings(view).section().ifPresent(blocks::add);
        actual.paidBeyondSpent().ifPresent(blocks::add);
        MoneyFlow.section(view).ifPresent(blocks::add);
        new PlanBalance(view).section().ifPresent(blocks::add);
        if (!budget.unrecorded().isEmpty()) {
            blocks.add(Notice.of(
                    Notice.Kind.NOTHING_YET,
                    speech.say("financing.unrecorded", budget.unrecorded().size())));
        }
        actual.deviations().ifPresent(blocks::add);
        actual.dropped().ifPresent(blocks::add);
        InKindAndStaff.inKind(view).ifPresent(blocks::add);
        InKindAndStaff.staff(view).ifPresent(blocks::add);
        funders.refused().ifPresent(blocks::add);
        actual.byObjective().ifPresent(blocks::add);
        actual.byAction().ifPresent(blocks::add);
        blocks.add(funders.remaining());
        new FundingByYear(view).section().ifPresent(blocks::add);
        blocks.addAll(new MovementsAnnex(view).sections());
        return blocks;
    }

    /** Returns a paragraph with the sums of each tax basis, and with what must be found in each year. */
    private Notice verdict() {
        List<Block> paragraphs = new ArrayList<>();
        for (Known<VatBasis> basis : parts.bases()) {
            Rollup rollup = parts.total(parts.on(basis));
            if (!rollup.funding().equals(Funding.NONE)) {
                List<Phrase> sentences = new ArrayList<>(List.of(sums(rollup, words(basis))));
                toFind(basis).ifPresent(sentences::add);
                paragraphs.add(paragraph(sentences));
            }
        }
        return new Notice(
                Notice.Kind.VERDICT,
                Phrase.EMPTY,
                paragraphs.isEmpty() ? List.of(Paragraph.of(speech.say("financing.verdict.none"))) : paragraphs);
    }

    /** « À trouver, par année : 25 630 € en 2014 et 63 570 € en 2015. » */
    private Optional<Phrase> toFind(Known<VatBasis> basis) {
        List<Phrase> years = ToFund.byYear(parts.resources(parts.on(basis))).entrySet().stream()
                .map(year -> speech.phrase(
                        "financing.verdict.in-year",
                        words(basis).apply(year.getValue()),
                        year.getKey().toString()))
                .toList();
        return years.isEmpty()
                ? Optional.empty()
                : Optional.of(speech.phrase("financing.verdict.to-find", speech.list(years)));
    }

    private Function<Amount, String> words(Known<VatBasis> basis) {
        return amount -> parts.amount(speech.wholeEuros(amount), basis);
    }

    /**
     * Returns the sums of capital, what is not recorded, what is not sought any more, and the balance; then the day.
     */
    private Optional<Notice> details() {
        List<Block> paragraphs = new ArrayList<>();
        for (Known<VatBasis> basis : parts.bases()) {
            List<Phrase> sentences = sentences(basis);
            if (!sentences.isEmpty()) {
                paragraphs.add(paragraph(sentences));
            }
        }
        List<Phrase> balance =
                new PlanBalance(view).sentences().stream().map(Phrase::of).toList();
        if (!balance.isEmpty()) {
            paragraphs.add(paragraph(balance));
        }
        Recorded.sentence(view).map(Phrase::of).map(Paragraph::of).ifPresent(paragraphs::add);
        return paragraphs.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Notice(Notice.Kind.INFORMATION, Phrase.of(speech.say("financing.details")), paragraphs));
    }

    private static Paragraph paragraph(List<Phrase> sentences) {
        return Paragraph.of(sentences.stream()
                .reduce((all, next) -> all.then(" ").then(next))
                .orElse(Phrase.EMPTY));
    }

    private List<Phrase> sentences(Known<VatBasis> basis) {
        List<Phrase> sentences = new ArrayList<>();
        Rollup rollup = parts.total(parts.on(basis));
        Function<Amount, String> words = words(basis);
        BudgetPart capital = new BudgetPart(basis, BudgetSection.CAPITAL);
        if (parts.all().contains(capital)) {
            sentences.add(capital(parts.total(List.of(capital)), words));
        }
        add(sentences, "financing.verdict.no-resources", rollup.withoutResources(), words);
        add(sentences, "financing.verdict.no-costs", rollup.withoutCosts(), words);
        add(sentences, "financing.verdict.given-up", rollup.funding().givenUp(), words);
        return sentences;
    }

    private Phrase sums(Rollup rollup, Function<Amount, String> words) {
        Funding funding = rollup.funding();
        String toFund = atMost(rollup, funding.toFund());
        if (isAwardUnknown(rollup)) {
            return speech.phrase("financing.verdict.unknown", view.day(), words.apply(funding.planned()), toFund);
        }
        boolean isUnpaid = Recorded.isUnknown(view, funding.paid(), rollup.fundedUntil());
        return speech.phrase(
                isUnpaid ? "financing.verdict.unpaid" : "financing.verdict",
                view.day(),
                words.apply(isUnpaid ? funding.planned() : funding.paid()),
                speech.wholeEuros(funding.planned()),
                toFund,
                atMost(rollup, funding.toReceive()));
    }

    private boolean isAwardUnknown(Rollup rollup) {
        return Recorded.isUnknown(view, rollup.funding().awarded(), rollup.fundedUntil());
    }

    private Phrase capital(Rollup rollup, Function<Amount, String> words) {
        Funding funding = rollup.funding();
        boolean isPaidUnknown = Recorded.isUnknown(view, funding.paid(), rollup.fundedUntil());
        return speech.phrase(
                "financing.verdict.capital",
                words.apply(rollup.costs().planned()),
                speech.wholeEuros(funding.planned()),
                isPaidUnknown ? speech.say("not-recorded") : speech.wholeEuros(funding.paid()),
                atMost(rollup, funding.toFund()),
                isAwardUnknown(rollup) ? speech.say("not-recorded") : atMost(rollup, funding.toReceive()));
    }

    /** Returns what is left, as an upper bound if movements that reduce it may be missing. */
    private String atMost(Rollup rollup, Amount left) {
        boolean isSure = left.isZero() || rollup.fundedUntil().includes(view.day());
        return speech.wholeEuros(left, isSure ? Bound.EXACT : Bound.AT_MOST);
    }

    private void add(List<Phrase> sentences, String key, Amount amount, Function<Amount, String> words) {
        if (!amount.isZero()) {
            sentences.add(speech.phrase(key, words.apply(amount)));
        }
    }

    /** Returns the tiles of the tax basis on which most money is planned; the verdict has the sums of the others. */
    private KeyFigures tiles() {
        Amount given = Amount.sum(Financing.plans(view)
                .flatMap(FinancingPlan::resourcesInKind)
                .map(Resource::amount)
                .toList());
        List<Tile> tiles = new ArrayList<>();
        parts.bases().stream().limit(1).forEach(basis -> tiles.addAll(tiles(basis, parts.total(parts.on(basis)))));
        tiles.add(Tile.of(speech.wholeEuros(given), speech.say("financing.tile.in-kind")));
        return new KeyFigures(tiles);
    }

    private List<Tile> tiles(Known<VatBasis> basis, Rollup rollup) {
        String costs = figures.get(FigureName.COSTS, basis).words();
        Amount unknown = rollup.withoutResources();
        KeyFigure spent = figures.get(FigureName.SPENT, basis);
        return List.of(
                figures.tile(FigureName.PLANNED, basis)
                        .detail(
                                unknown.isZero()
                                        ? speech.say("financing.tile.costs", costs)
                                        : speech.say(
                                                "financing.tile.costs.unknown", costs, speech.wholeEuros(unknown))),
                figures.tile(FigureName.AWARDED, basis),
                figures.tile(FigureName.COMMITTED, basis),
                figures.tile(FigureName.PAID, basis)
                        .detail(speech.say(
                                "financing.tile.spent", spent.isKnown() ? spent.words() : speech.say("not-recorded"))),
                toFind(rollup, basis));
    }

    private Tile toFind(Rollup rollup, Known<VatBasis> basis) {
        Funding funding = rollup.funding();
        Tile tile = figures.tile(FigureName.TO_FUND, basis);
        return funding.givenUp().isZero()
                ? tile
                : tile.detail(speech.say(
                        "financing.tile.given-up",
                        figures.get(FigureName.NOT_SOUGHT, basis).words()));
    }

    static Amount expenses(Stream<Expense> lines) {
        return Amount.sum(lines.map(Expense::amount).toList());
    }

    static Amount resources(Stream<Resource> lines) {
        return Amount.sum(lines.map(Resource::amount).toList());
    }
}
