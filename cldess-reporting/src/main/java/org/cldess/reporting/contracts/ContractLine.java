package org.cldess.reporting.contracts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cldess.action.Progress;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.financing.VatBasis;
import org.cldess.indicator.Indicator;
import org.cldess.known.Known;
import org.cldess.ledger.Funding;
import org.cldess.money.Amount;
import org.cldess.reporting.action.ContractStamp;
import org.cldess.reporting.action.IndicatorNumbers;
import org.cldess.reporting.content.Carriers;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.figure.FigureName;
import org.cldess.reporting.figure.Figures;
import org.cldess.reporting.money.Funder;
import org.cldess.reporting.money.Parts;
import org.cldess.reporting.money.Recorded;
import org.cldess.reporting.view.View;

/**
 * What a page about several contracts says of one of them. It holds figures and names only, so that dossiers can be
 * read one after the other.
 *
 * @param title the title of the contract
 * @param carrier the bodies that carry it, if any does
 * @param state its state in words, with a shape
 * @param isSigned whether it is signed
 * @param end the last day of its term
 * @param progress the progress of its actions
 * @param stopped the number of actions that are blocked or on hold
 * @param weighted the progress in words
 * @param money its money on each tax basis
 * @param funders its funders
 * @param measured the number of measured indicators
 * @param reached the number of those at their target
 * @param indicators its indicators in numbers, with their last values
 */
record ContractLine(
        Phrase title,
        Optional<Phrase> carrier,
        Phrase state,
        boolean isSigned,
        LocalDate end,
        Progress progress,
        long stopped,
        String weighted,
        List<Money> money,
        List<Share> funders,
        long measured,
        long reached,
        List<Value> indicators) {

    /**
     * Its money on one tax basis.
     *
     * @param basis the tax basis
     * @param planned the planned resources
     * @param awarded the awarded ones
     * @param paid the paid ones
     * @param toFund what is still to be funded
     */
    record Money(
            Known<VatBasis> basis,
            Known<BigDecimal> planned,
            Known<BigDecimal> awarded,
            Known<BigDecimal> paid,
            Known<BigDecimal> toFund) {}

    /**
     * What one funder brings on one tax basis.
     *
     * @param key the SIREN, or the name of a body without one; bodies of several dossiers with the same key are one
     * @param name its name
     * @param money its money on the tax basis
     */
    record Share(String key, Phrase name, Money money) {}

    /**
     * The last value of an indicator.
     *
     * @param indicator the indicator
     * @param number the value
     */
    record Value(Indicator indicator, BigDecimal number) {}

    /** Sums up a dossier, as a view shows it. */
    static ContractLine of(View view) {
        Figures figures = Figures.of(view);
        Parts parts = Parts.of(view);
        IndicatorNumbers numbers = new IndicatorNumbers(view);
        return new ContractLine(
                view.edition().contract(),
                Carriers.on(view.day(), view, SharedTexts.speech(view, Texts.WORDS)),
                ContractStamp.of(view),
                view.contract().signedOn(view.day()).isPresent(),
                view.contract().term(view.day()).end(),
                Progress.of(view.actions(), view.day()),
                figures.count(FigureName.STOPPED),
                figures.get(FigureName.PROGRESS).words(),
                parts.bases().stream().map(basis -> money(figures, basis)).toList(),
                funders(view, parts),
                figures.count(FigureName.MEASURED),
                figures.count(FigureName.REACHED),
                view.dossier().indicators(view.day()).stream()
                        .filter(indicator -> !indicator.isQualitative())
                        .flatMap(indicator ->
                                numbers.last(indicator).stream().map(last -> new Value(indicator, last.value())))
                        .toList());
    }

    private static Money money(Figures figures, Known<VatBasis> basis) {
        return new Money(
                basis,
                figures.number(FigureName.PLANNED, basis),
                figures.number(FigureName.AWARDED, basis),
                figures.number(FigureName.PAID, basis),
                figures.number(FigureName.TO_FUND, basis));
    }

    private static List<Share> funders(View view, Parts parts) {
        List<Share> shares = new ArrayList<>();
        for (Known<VatBasis> basis : parts.bases()) {
            for (Funder funder : Funder.of(view, parts.resources(parts.on(basis)))) {
                String name = funder.name().plain();
                String key = funder.resources()
                        .get(0)
                        .line()
                        .funder()
                        .value()
                        .flatMap(id -> siren(view, id))
                        .orElse(name);
                shares.add(new Share(key, funder.name(), money(view, basis, funder)));
            }
        }
        return shares;
    }

    private static Money money(View view, Known<VatBasis> basis, Funder funder) {
        Funding funding = funder.total();
        return new Money(
                basis,
                Known.of(funding.planned().toBigDecimal()),
                moved(view, funding.awarded(), funder),
                moved(view, funding.paid(), funder),
                Known.of(funding.toFund().toBigDecimal()));
    }

    private static Known<BigDecimal> moved(View view, Amount amount, Funder funder) {
        return Recorded.isUnknown(view, amount, funder.recordedUntil())
                ? Known.notRecorded()
                : Known.of(amount.toBigDecimal());
    }

    private static Optional<String> siren(View view, ActorId funder) {
        return view.findActor(funder).map(Actor::siren).flatMap(Known::value).map(Object::toString);
    }
}
