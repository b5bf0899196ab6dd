package org.cldess.reporting.figure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.cldess.action.ActionStatus;
import org.cldess.action.Progress;
import org.cldess.budget.Rollup;
import org.cldess.indicator.Indicator;
import org.cldess.indicator.Series;
import org.cldess.known.Known;
import org.cldess.ledger.Funding;
import org.cldess.ledger.RecordedUntil;
import org.cldess.money.Amount;
import org.cldess.network.NetworkMeasures;
import org.cldess.purchase.HolderKind;
import org.cldess.purchase.spending.PurchaseSpending;
import org.cldess.reporting.action.IndicatorNumbers;
import org.cldess.reporting.content.KeyFigureValues;
import org.cldess.reporting.money.Recorded;
import org.cldess.reporting.view.Bound;
import org.cldess.reporting.view.View;
import org.jspecify.annotations.Nullable;

/** The facts of a view from which its figures follow, each computed when a figure first needs it. Not thread-safe. */
final class FigureFacts {
    private final View view;
    private final Rollup rollup;
    private @Nullable Progress progress;
    private @Nullable NetworkMeasures network;
    private @Nullable PurchaseSpending purchases;
    private @Nullable IndicatorNumbers numbers;

    /** Creates the facts of a view, whose money is that of some parts of the budget on one tax basis. */
    FigureFacts(View view, Rollup rollup) {
        this.view = view;
        this.rollup = rollup;
    }

    Progress progress() {
        if (progress == null) {
            progress = Progress.of(view.actions(), view.day());
        }
        return progress;
    }

    FigureValue actions(ToIntFunction<Progress> count) {
        return progress().counted() == 0 ? FigureValue.nothing() : FigureValue.count(count.applyAsInt(progress()));
    }

    FigureValue stopped() {
        long count = view.actions().stream()
                .filter(action -> action.parent().isEmpty())
                .filter(action -> action.status() == ActionStatus.BLOCKED || action.status() == ActionStatus.ON_HOLD)
                .count();
        return progress().counted() == 0 ? FigureValue.nothing() : FigureValue.count(count);
    }

    FigureValue stated(Function<Rollup, Amount> figure) {
        return FigureValue.amount(Optional.of(figure.apply(rollup)));
    }

    FigureValue planned() {
        FigureValue planned = stated(some -> some.funding().planned());
        return rollup.funding().planned().isZero() && !rollup.withoutResources().isZero() ? planned.unknown() : planned;
    }

    /** Returns a sum of movements; a zero is unknown if movements may be missing. */
    FigureValue moved(Function<Funding, Amount> figure) {
        return moved(figure.apply(rollup.funding()), rollup.fundedUntil());
    }

    private FigureValue moved(Amount amount, RecordedUntil until) {
        FigureValue value = FigureValue.amount(Optional.of(amount)).recorded(until);
        boolean isUnknown = Recorded.isUnknown(view, amount, until)
                || (amount.isZero() && !rollup.withoutResources().isZero());
        return isUnknown ? value.unknown() : value;
    }

    FigureValue spent() {
        Amount spent = rollup.costs().spent();
        FigureValue value = FigureValue.amount(Optional.of(spent)).recorded(rollup.spentUntil());
        return Recorded.isUnknown(view, spent, rollup.spentUntil()) ? value.unknown() : value;
    }

    FigureValue commitmentRate() {
        FigureValue rate = FigureValue.share(KeyFigureValues.commitmentRate(rollup.funding()))
                .recorded(rollup.fundedUntil());
        return moved(Funding::committed).number().isRecorded() ? rate : rate.unknown();
    }

    FigureValue toFund() {
        FigureValue toFund = stated(some -> some.funding().toFund()).recorded(rollup.fundedUntil());
        boolean isUnknown =
                rollup.funding().toFund().isZero() && !rollup.withoutResources().isZero();
        return isUnknown ? toFund.unknown() : atMostIfOpen(toFund);
    }

    FigureValue toReceive() {
        FigureValue toReceive = stated(some -> some.funding().toReceive()).recorded(rollup.fundedUntil());
        return Recorded.isUnknown(view, rollup.funding().awarded(), rollup.fundedUntil())
                ? toReceive.unknown()
                : atMostIfOpen(toReceive);
    }

    /** Returns what is left of an amount as an upper bound if movements that reduce it may be missing. */
    private FigureValue atMostIfOpen(FigureValue left) {
        return rollup.fundedUntil().includes(view.day()) ? left : left.atMost();
    }

    FigureValue signatories() {
        return FigureValue.count(KeyFigureValues.signatories(view.dossier(), view.day()));
    }

    NetworkMeasures network() {
        if (network == null) {
            network = view.dossier().network(view.day()).measures();
        }
        return network;
    }

    FigureValue network(ToIntFunction<NetworkMeasures> count) {
        return FigureValue.count(count.applyAsInt(network()));
    }

    PurchaseSpending purchases() {
        if (purchases == null) {
            purchases = PurchaseSpending.of(
                    view.dossier().purchases(),
                    view.dossier().actors(),
                    view.dossier().journal());
        }
        return purchases;
    }

    /** Checks whether the kind of any contractor is recorded. Otherwise the inclusive part is unknown, not zero. */
    FigureValue inclusive() {
        return FigureValue.amount(
                        purchases().inclusive().filter(amount -> purchases().isAnyKindKnown()))
                .bounded(inclusiveBound());
    }

    FigureValue inclusiveShare() {
        return FigureValue.share(
                        purchases().inclusiveShare().filter(share -> purchases().isAnyKindKnown()))
                .bounded(inclusiveBound());
    }

    /** The inclusive part is at least that if the kind of some contractor is not recorded. */
    private Bound inclusiveBound() {
        boolean areAllKnown = purchases().byKind().keySet().stream().allMatch(HolderKind::isRecorded);
        return areAllKnown ? Bound.EXACT : Bound.AT_LEAST;
    }

    /** At least this part of all purchases, because those that are not followed are not classified. */
    FigureValue inclusiveShareOfAll() {
        return FigureValue.smallShare(purchases()
                        .inclusiveShareOfAll(view.dossier().buyers())
                        .filter(share -> purchases().isAnyKindKnown()))
                .bounded(Bound.AT_LEAST);
    }

    private IndicatorNumbers numbers() {
        if (numbers == null) {
            numbers = new IndicatorNumbers(view);
        }
        return numbers;
    }

    /** Returns the number of measured indicators; it rests on the oldest of their last measurements. */
    FigureValue measured() {
        List<Indicator> measured = measuredInNumbers();
        RecordedUntil oldest = measured.stream()
                .flatMap(indicator -> numbers().last(indicator).stream())
                .map(Series.Point::date)
                .min(LocalDate::compareTo)
                .map(day -> new RecordedUntil(Known.of(day)))
                .orElse(RecordedUntil.NO_LINE);
        return FigureValue.count(measured.size())
                .of(view.dossier().indicators(view.day()).size())
                .recorded(oldest);
    }

    FigureValue indicators(Series.TargetStatus status) {
        List<Indicator> measured = measuredInNumbers();
        return FigureValue.count(measured.stream()
                        .filter(indicator -> numbers().position(indicator).status() == status)
                        .count())
                .of(measured.size());
    }

    FigureValue supported() {
        return FigureValue.count(view.dossier().calls().stream()
                .mapToInt(call -> call.awards().size())
                .sum());
    }

    private List<Indicator> measuredInNumbers() {
        return view.dossier().indicators(view.day()).stream()
                .filter(indicator -> !indicator.isQualitative() && numbers().isMeasured(indicator))
                .toList();
    }
}
