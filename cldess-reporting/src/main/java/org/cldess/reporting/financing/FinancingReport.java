package org.cldess.reporting.financing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cldess.budget.Budget;
import org.cldess.financing.Expense;
import org.cldess.financing.FinancingPlan;
import org.cldess.financing.Resource;
import org.cldess.ledger.Funding;
import org.cldess.money.Amount;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.KeyFigures;
import org.cldess.reporting.document.KeyFigures.Tile;
import org.cldess.reporting.document.Notice;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Report;
import org.cldess.reporting.money.Financing;
import org.cldess.reporting.view.ClosingSections;
import org.cldess.reporting.view.ReportKind;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/**
 * Composes {@link org.cldess.reporting.Reports#FINANCING}: what is planned, awarded, committed and paid, what is still
 * to be funded and to be paid, and what was given up, by funder and year, by objective and by action; what was actually
 * spent, and why it differs from the plan.
 */
public final class FinancingReport {
    /** This kind of report. */
    public static final ReportKind KIND = ReportKind.of(
                    "financement", Texts.WORDS.message("financing.title"), FinancingReport::of)
            .concerning(dossier -> dossier.actions().stream()
                    .anyMatch(action -> action.plan().value().isPresent()));

    private final View view;
    private final Speech speech;
    private final Budget budget;
    private final Funding funding;

    private FinancingReport(View view) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        this.budget = Budget.of(view.dossier());
        this.funding = budget.total().funding();
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
        return plans(view)
                .noneMatch(plan -> Stream.concat(
                                plan.expenses().value().stream().flatMap(List::stream),
                                plan.resources().value().stream().flatMap(List::stream))
                        .findAny()
                        .isPresent());
    }

    static Stream<FinancingPlan> plans(View view) {
        return view.actions().stream().flatMap(action -> action.plan().value().stream());
    }

    private List<Block> blocks() {
        if (isEmpty()) {
            return List.of(Financing.empty(view));
        }
        FundersAndYears funders = new FundersAndYears(view, budget);
        PlannedAndActual actual = new PlannedAndActual(view, budget);
        List<Block> blocks = new ArrayList<>(List.of(Notice.of(Notice.Kind.VERDICT, verdict()), tiles()));
        blocks.add(funders.remaining());
        actual.byObjective().ifPresent(blocks::add);
        actual.byAction().ifPresent(blocks::add);
        if (!budget.unrecorded().isEmpty()) {
            blocks.add(Notice.of(
                    Notice.Kind.NOTHING_YET,
                    speech.say("financing.unrecorded", budget.unrecorded().size())));
        }
        actual.deviations().ifPresent(blocks::add);
        blocks.add(Financing.section(view));
        funders.envelopes().ifPresent(blocks::add);
        funders.refused().ifPresent(blocks::add);
        InKindAndStaff.inKind(view).ifPresent(blocks::add);
        InKindAndStaff.staff(view).ifPresent(blocks::add);
        return blocks;
    }

    private Phrase verdict() {
        Phrase verdict = speech.phrase(
                "financing.verdict",
                view.day(),
                speech.wholeEuros(funding.paid()),
                speech.wholeEuros(funding.planned()),
                speech.wholeEuros(funding.toFund()),
                speech.wholeEuros(funding.toReceive()));
        return funding.givenUp().isZero()
                ? verdict
                : verdict.then(" ")
                        .then(speech.phrase("financing.verdict.given-up", speech.wholeEuros(funding.givenUp())));
    }

    private KeyFigures tiles() {
        Amount given = Amount.sum(plans(view)
                .flatMap(FinancingPlan::resourcesInKind)
                .map(Resource::amount)
                .toList());
        Amount spent = budget.total().costs().spent();
        return new KeyFigures(List.of(
                Tile.of(speech.wholeEuros(funding.planned()), speech.say("financing.tile.planned"))
                        .detail(speech.say(
                                "financing.tile.costs",
                                speech.wholeEuros(budget.total().costs().planned()))),
                Tile.of(speech.wholeEuros(funding.awarded()), speech.say("financing.tile.awarded")),
                Tile.of(speech.wholeEuros(funding.committed()), speech.say("financing.tile.committed")),
                Tile.of(speech.wholeEuros(funding.paid()), speech.say("financing.tile.paid"))
                        .detail(speech.say("financing.tile.spent", speech.wholeEuros(spent))),
                toFind(),
                Tile.of(speech.wholeEuros(given), speech.say("financing.tile.in-kind"))));
    }

    private Tile toFind() {
        Tile tile = Tile.of(speech.wholeEuros(funding.toFund()), speech.say("financing.tile.to-find"));
        return funding.givenUp().isZero()
                ? tile
                : tile.detail(speech.say("financing.tile.given-up", speech.wholeEuros(funding.givenUp())));
    }

    static Amount expenses(Stream<Expense> lines) {
        return Amount.sum(lines.map(Expense::amount).toList());
    }

    static Amount resources(Stream<Resource> lines) {
        return Amount.sum(lines.map(Resource::amount).toList());
    }
}
