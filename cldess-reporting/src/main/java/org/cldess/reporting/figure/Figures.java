package org.cldess.reporting.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cldess.budget.Rollup;
import org.cldess.financing.VatBasis;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.KeyFigures.Tile;
import org.cldess.reporting.money.Parts;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/** The figures of a view. Every page takes them from here, so that equal words have equal figures. */
public final class Figures {
    private final View view;
    private final Speech speech;
    private final Parts parts;
    private final FigureFacts facts;
    private final Map<Known<VatBasis>, FigureFacts> money = new LinkedHashMap<>();

    private Figures(View view) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        this.parts = Parts.of(view);
        this.facts = new FigureFacts(view, Rollup.NONE);
        parts.bases().forEach(basis -> money.put(basis, new FigureFacts(view, parts.total(parts.on(basis)))));
    }

    /** {@return the figures of a view} */
    public static Figures of(View view) {
        return new Figures(view);
    }

    /** {@return a figure that is not of money} */
    public KeyFigure get(FigureName name) {
        return figure(name, facts, "");
    }

    /** {@return a figure of the money on a tax basis of the budget} */
    public KeyFigure get(FigureName name, Known<VatBasis> basis) {
        FigureFacts own = money.getOrDefault(basis, facts);
        return figure(name, own, parts.areOnSeveralBases() ? parts.basis(basis) : "");
    }

    /** {@return the number of a figure of the money on a tax basis; not recorded if something is missing} */
    public Known<BigDecimal> number(FigureName name, Known<VatBasis> basis) {
        return name.value(money.getOrDefault(basis, facts)).number();
    }

    /** {@return a figure in a tile} */
    public Tile tile(FigureName name) {
        return get(name).tile();
    }

    /** {@return a figure of the money on a tax basis in a tile} */
    public Tile tile(FigureName name, Known<VatBasis> basis) {
        return get(name, basis).tile();
    }

    /** {@return the number of a figure that counts things; zero if there are none to count} */
    public long count(FigureName name) {
        return name.value(facts).number().value().map(BigDecimal::longValue).orElse(0L);
    }

    /** Returns all figures that the dossier can have, those of money for each tax basis. */
    List<KeyFigure> all() {
        return questions().map(asked -> asked.apply(this)).toList();
    }

    /** {@return the figures that differ from those of an earlier view of the same dossier} */
    public List<FigureChange> since(Figures earlier) {
        return questions()
                .map(asked -> new FigureChange(asked.apply(earlier), asked.apply(this)))
                .filter(change -> !change.before().words().equals(change.after().words()))
                .toList();
    }

    /** Returns the functions that take each figure that the dossier can have from the figures of a day. */
    private Stream<Function<Figures, KeyFigure>> questions() {
        return Stream.of(FigureName.values())
                .filter(name -> name.place().concerns(view))
                .flatMap(name -> name.place().isMoney()
                        ? money.keySet().stream().map(basis -> figures -> figures.get(name, basis))
                        : Stream.of(figures -> figures.get(name)));
    }

    private KeyFigure figure(FigureName name, FigureFacts own, String basis) {
        FigureValue value = name.value(own);
        long number = value.number().value().map(BigDecimal::longValue).orElse(0L);
        String label = value.unit() == FigureValue.Unit.COUNT ? speech.say(name.key(), number) : speech.say(name.key());
        return new KeyFigure(
                name,
                basis.isEmpty() ? label : label + ", " + basis,
                words(value),
                value.number().value().isPresent(),
                speech.phrase(name.scopeKey()),
                view.day(),
                recordedUntil(value),
                speech.say(name.place().key()),
                name.place().target());
    }

    private Known<LocalDate> recordedUntil(FigureValue value) {
        return value.until().includes(view.day())
                ? Known.of(view.day())
                : value.until().day();
    }

    private String words(FigureValue value) {
        return value.number().value().map(number -> words(value, number)).orElse("–");
    }

    private String words(FigureValue value, BigDecimal number) {
        return switch (value.unit()) {
            case COUNT ->
                value.whole()
                        .map(whole -> speech.say("figures.n-of-n", number.longValue(), whole))
                        .orElseGet(() -> speech.number(number.longValue()));
            case EUROS -> speech.wholeEuros(Amount.euros(number.toPlainString()), value.bound());
            case SHARE -> speech.percent(number, 0, value.bound());
            case SMALL_SHARE -> speech.percent(number, 2, value.bound());
        };
    }

    @Override
    public String toString() {
        return "Figures of " + view;
    }
}
