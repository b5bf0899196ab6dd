package org.cldess.reporting.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cldess.budget.Rollup;
import org.cldess.financing.VatBasis;
import org.cldess.known.Known;
import org.cldess.language.Typography;
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
        List<KeyFigure> all = new ArrayList<>();
        for (FigureName name : FigureName.values()) {
            if (!name.place().concerns(view)) {
                continue;
            }
            (name.place().isMoney() ? money.keySet().stream().map(basis -> get(name, basis)) : Stream.of(get(name)))
                    .forEach(all::add);
        }
        return all;
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
            case EUROS -> speech.wholeEuros(Amount.euros(number.toPlainString()));
            case SHARE -> speech.percent(number);
            case SMALL_SHARE -> Typography.percent(number, 2, speech.locale());
        };
    }

    @Override
    public String toString() {
        return "Figures of " + view;
    }
}
