package org.cldess.reporting.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cldess.budget.Budget;
import org.cldess.financing.Expense;
import org.cldess.financing.FinancingPlan;
import org.cldess.financing.Resource;
import org.cldess.financing.VatBasis;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.reporting.chart.StackedBars;
import org.cldess.reporting.chart.StackedBars.Bar;
import org.cldess.reporting.content.KeyFigureValues;
import org.cldess.reporting.content.Sections;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.Figure;
import org.cldess.reporting.document.Notice;
import org.cldess.reporting.document.Paragraph;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/** The funders, the progress of their funding, and its distribution over the years. */
public final class Financing {
    private final View view;
    private final Speech speech;
    private final List<Funder> funders;

    private Financing(View view) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        this.funders = Funder.of(view);
    }

    /** Returns the section on the money of all actions. */
    public static Section section(View view) {
        return Sections.of(
                "financement",
                SharedTexts.speech(view, Texts.WORDS).say("funding.title"),
                new Financing(view).blocks());
    }

    /** Returns a notice that nothing is planned for the years of the contract. */
    public static Notice empty(View view) {
        return Notice.of(
                Notice.Kind.NOTHING_YET, SharedTexts.speech(view, Texts.WORDS).say("funding.empty", view.years()));
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        if (funders.isEmpty()) {
            blocks.add(empty(view));
        } else {
            FundingTables tables = new FundingTables(view, funders);
            blocks.add(byStatus(tables));
            blocks.add(byYear(tables.byYear(speech.say("funding.by-year"), note(view))));
        }
        inKind(view).ifPresent(blocks::add);
        return blocks;
    }

    private Figure byStatus(FundingTables tables) {
        List<String> steps = List.of(
                speech.say("funding.step.paid"),
                speech.say("funding.step.committed"),
                speech.say("funding.step.awarded"),
                speech.say("funding.step.planned"));
        List<Bar> bars = folded().stream()
                .map(funder -> new Bar(funder.name().plain(), "", KeyFigureValues.parts(funder.resources())))
                .toList();
        Funder first = funders.get(0);
        return new Figure(
                first.total().planned().isZero()
                        ? Phrase.of(speech.say("funding.by-status"))
                        : speech.phrase("funding.chart", first.name(), tables.share(0)),
                speech.phrase("funding.chart.subtitle", vat(view), view.day()),
                spoken(bars, steps),
                new StackedBars(StackedBars.Series.steps(steps), bars, "€", speech.locale()),
                Optional.of(tables.byStatus(note(view))));
    }

    /** The funders with a bar of their own, and the sum of all others as the last one. */
    private List<Funder> folded() {
        int maximum = StackedBars.MAX_CATEGORIES;
        if (funders.size() <= maximum + 1) {
            return funders;
        }
        List<Funder> folded = new ArrayList<>(funders.subList(0, maximum));
        List<Funder> others = funders.subList(maximum, funders.size());
        folded.add(new Funder(
                speech.phrase("funding.others", others.size()),
                others.stream().flatMap(funder -> funder.resources().stream()).toList()));
        return folded;
    }

    private Figure byYear(Table data) {
        List<String> names =
                funders.stream().map(funder -> funder.name().plain()).toList();
        List<Bar> bars = Funder.allYears(funders).stream()
                .map(year -> new Bar(
                        year.toString(),
                        "",
                        funders.stream()
                                .map(funder -> funder.in(year).planned().toBigDecimal())
                                .toList()))
                .limit(StackedBars.MAX_BARS)
                .toList();
        return new Figure(
                speech.phrase(
                        "funding.years.chart",
                        speech.euros(KeyFigureValues.funding(view.resources()).planned())),
                speech.phrase("funding.years.subtitle", vat(view), view.day()),
                spoken(bars, names),
                StackedBars.of(names, bars, "€", speech.locale()),
                Optional.of(data));
    }

    /** « {n} barres empilées. {barre} : {total}, dont {part} {v} … », without parts that are zero. */
    private String spoken(List<Bar> bars, List<String> series) {
        String each = bars.stream().map(bar -> spoken(bar, series)).collect(Collectors.joining(" "));
        return speech.say("bars.spoken", bars.size()) + " " + each;
    }

    private String spoken(Bar bar, List<String> series) {
        String parts = IntStream.range(0, series.size())
                .filter(index -> bar.values().get(index).signum() > 0)
                .mapToObj(index -> series.get(index) + " " + euros(bar.values().get(index)))
                .collect(Collectors.joining(", "));
        String total = euros(bar.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        return parts.isEmpty()
                ? speech.say("bars.spoken.empty", bar.label(), total)
                : speech.say("bars.spoken.one", bar.label(), total, parts);
    }

    private String euros(BigDecimal amount) {
        return speech.euros(Amount.euros(amount.toPlainString()));
    }

    /**
     * Returns a note on the figures of the tables: the day, the tax basis, the omission of in-kind contributions, and
     * the amounts that are counted under another action.
     */
    public static String note(View view) {
        Speech speech = SharedTexts.speech(view, Texts.WORDS);
        String note = speech.say("funding.note", vat(view), view.day());
        Amount passedOn = Amount.sum(Budget.of(view.dossier()).passedOn().stream()
                .map(passed -> passed.line().amount())
                .toList());
        return passedOn.isZero() ? note : note + " " + speech.say("funding.passed-on", speech.euros(passedOn));
    }

    static String vat(View view) {
        List<Known<VatBasis>> bases =
                plans(view).map(plan -> plan.vat()).distinct().toList();
        if (bases.size() > 1) {
            return SharedTexts.speech(view, Texts.WORDS).say("vat.mixed");
        }
        return vat(bases.stream().findFirst().orElse(Known.notRecorded()), SharedTexts.speech(view, Texts.WORDS));
    }

    /** Returns whether the amounts of a plan include value added tax, in words. */
    public static String vat(View view, FinancingPlan plan) {
        return vat(plan.vat(), SharedTexts.speech(view, Texts.WORDS));
    }

    private static String vat(Known<VatBasis> basis, Speech speech) {
        return basis.value().map(speech::say).orElse(speech.say("vat.unknown"));
    }

    private static Stream<FinancingPlan> plans(View view) {
        return view.actions().stream().flatMap(action -> action.plan().value().stream());
    }

    private static Optional<Paragraph> inKind(View view) {
        Amount used = Amount.sum(plans(view)
                .flatMap(plan -> plan.expensesInKind())
                .map(Expense::amount)
                .toList());
        Amount given = Amount.sum(plans(view)
                .flatMap(plan -> plan.resourcesInKind())
                .map(Resource::amount)
                .toList());
        return used.isZero() && given.isZero()
                ? Optional.empty()
                : Optional.of(Paragraph.of(SharedTexts.speech(view, Texts.WORDS)
                        .say(
                                "funding.in-kind",
                                SharedTexts.speech(view, Texts.WORDS).euros(given),
                                SharedTexts.speech(view, Texts.WORDS).euros(used))));
    }
}
