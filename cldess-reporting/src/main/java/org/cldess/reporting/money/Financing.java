package org.cldess.reporting.money;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cldess.action.ActionStatus;
import org.cldess.budget.Rollup;
import org.cldess.financing.Expense;
import org.cldess.financing.FinancingPlan;
import org.cldess.financing.Resource;
import org.cldess.financing.VatBasis;
import org.cldess.known.Known;
import org.cldess.ledger.BudgetPart;
import org.cldess.ledger.FundedLine;
import org.cldess.money.Amount;
import org.cldess.reporting.chart.StackedBars;
import org.cldess.reporting.chart.StackedBars.Bar;
import org.cldess.reporting.content.KeyFigureValues;
import org.cldess.reporting.content.Sections;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.content.Shares;
import org.cldess.reporting.document.Figure;
import org.cldess.reporting.document.Notice;
import org.cldess.reporting.document.Paragraph;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/** The funders, the progress of their funding, and its distribution over the years. */
public final class Financing {
    private final View view;
    private final Speech speech;
    private final Parts parts;

    private Financing(View view) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        this.parts = Parts.of(view);
    }

    /** Returns a chart of what became of the money of each funder, for each tax basis; its table is beside it. */
    public static List<Figure> byStatus(View view) {
        Financing financing = new Financing(view);
        return Parts.bases(financing.parts.funded()).stream()
                .map(basis -> financing.byStatus(basis, financing.funded(basis)))
                .toList();
    }

    /** Returns a chart of what each funder planned for each year, for each tax basis; its table is beside it. */
    public static List<Figure> byYear(View view) {
        Financing financing = new Financing(view);
        return Parts.bases(financing.parts.funded()).stream()
                .map(basis -> financing.byYear(basis, financing.funded(basis)))
                .toList();
    }

    private List<BudgetPart> funded(Known<VatBasis> basis) {
        return parts.funded().stream().filter(part -> part.vat().equals(basis)).toList();
    }

    /** Returns a section on what each funder planned, awarded and paid, and what must still be funded in each year. */
    public static Section byFunder(View view) {
        Speech speech = SharedTexts.speech(view, Texts.WORDS);
        return Sections.of(
                "argent",
                speech.say("funding.by-funder"),
                List.of(
                        Parts.of(view).funded().isEmpty()
                                ? empty(view)
                                : new FundingTables(view).toFund(speech.say("funding.to-fund"), note(view))));
    }

    /** Returns a notice that nothing is planned for the years of the contract. */
    public static Notice empty(View view) {
        return Notice.of(
                Notice.Kind.NOTHING_YET, SharedTexts.speech(view, Texts.WORDS).say("funding.empty", view.years()));
    }

    /** Returns a title of a chart, with its tax basis if the page has several. */
    private Phrase titled(Phrase title, Known<VatBasis> basis) {
        return parts.areOnSeveralBases() ? title.then(", " + parts.basis(basis)) : title;
    }

    /** Returns the title above the bars of a part: its section, if the page has several. */
    private String group(BudgetPart part) {
        return parts.haveCapital() ? speech.capital(speech.say(part.section())) : "";
    }

    private Figure byStatus(Known<VatBasis> basis, List<BudgetPart> some) {
        List<String> steps = List.of(
                speech.say("funding.step.paid"),
                speech.say("funding.step.committed"),
                speech.say("funding.step.awarded"),
                speech.say("funding.step.planned"));
        List<Bar> bars = some.stream()
                .flatMap(part -> folded(Funder.of(view, parts.resources(List.of(part)))).stream()
                        .map(funder ->
                                new Bar(funder.name().plain(), group(part), KeyFigureValues.parts(funder.resources()))))
                .toList();
        List<Funder> funders = Funder.of(view, parts.resources(some));
        Funder first = funders.get(0);
        Shares shares = Shares.of(funders.stream()
                .map(funder -> funder.total().planned().toBigDecimal())
                .toList());
        return new Figure(
                titled(
                        first.total().planned().isZero()
                                ? Phrase.of(speech.say("funding.by-status"))
                                : speech.phrase("funding.chart", first.name(), shares.say(0, speech)),
                        basis),
                speech.phrase("funding.chart.subtitle", parts.basis(basis), view.day()),
                SpokenBars.say(speech, bars, steps),
                new StackedBars(StackedBars.Series.steps(steps), bars, "€", speech.locale()),
                Optional.empty());
    }

    /** Returns the funders with a bar of their own, and the sum of all others as the last one. */
    private List<Funder> folded(List<Funder> funders) {
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

    private Figure byYear(Known<VatBasis> basis, List<BudgetPart> some) {
        List<FundedLine> lines = parts.resources(some);
        List<Funder> funders = Funder.of(view, lines);
        List<String> names =
                funders.stream().map(funder -> funder.name().plain()).toList();
        List<Bar> bars = some.stream()
                .flatMap(part -> axis(Funder.allYears(Funder.of(view, parts.resources(List.of(part))))).stream()
                        .map(year -> new Bar(
                                year.toString(),
                                group(part),
                                funders.stream()
                                        .map(funder ->
                                                funder.in(part, year).planned().toBigDecimal())
                                        .toList())))
                .limit(StackedBars.MAX_BARS)
                .toList();
        return new Figure(
                titled(
                        speech.phrase(
                                "funding.years.chart",
                                speech.euros(KeyFigureValues.funding(lines).planned())),
                        basis),
                speech.phrase("funding.years.subtitle", parts.basis(basis), view.day()),
                SpokenBars.say(speech, bars, names),
                StackedBars.of(names, bars, "€", speech.locale()),
                Optional.empty());
    }

    /** Returns all years from the first to the last, so that a year without money is a gap in the axis. */
    private static List<Integer> axis(List<Integer> years) {
        if (years.isEmpty()) {
            return years;
        }
        List<Integer> all = IntStream.rangeClosed(years.get(0), years.get(years.size() - 1))
                .boxed()
                .toList();
        return all.size() <= StackedBars.MAX_BARS ? all : years;
    }

    /**
     * Returns a note on the figures of the tables: the day, the tax basis, the omission of in-kind contributions and of
     * dropped actions, and the amounts that are counted under another action.
     */
    public static String note(View view) {
        Speech speech = SharedTexts.speech(view, Texts.WORDS);
        Parts parts = Parts.of(view);
        List<String> sentences = new ArrayList<>(List.of(speech.say(
                parts.areOnSeveralBases() ? "funding.note.apart" : "funding.note",
                parts.bases(speech.say("vat.unknown")),
                view.day())));
        dropped(view).ifPresent(sentences::add);
        if (!view.budget().passedOn().isEmpty()) {
            sentences.add(speech.say("funding.passed-on", passedOn(view, parts)));
        }
        return String.join(" ", sentences);
    }

    /** Returns what the dropped actions had planned and were paid, in a sentence; empty if they have no resources. */
    public static Optional<String> dropped(View view) {
        Parts parts = Parts.ofDropped(view);
        if (parts.funded().isEmpty()) {
            return Optional.empty();
        }
        Speech speech = SharedTexts.speech(view, Texts.WORDS);
        List<String> sums = new ArrayList<>();
        for (Known<VatBasis> basis : parts.bases()) {
            Rollup rollup = parts.total(parts.on(basis));
            String planned = parts.amount(speech.euros(rollup.funding().planned()), basis);
            Amount paid = rollup.funding().paid();
            sums.add(
                    Recorded.isUnknown(view, paid, rollup.fundedUntil())
                            ? speech.say("funding.dropped.unpaid", planned)
                            : speech.say("funding.dropped.sum", planned, speech.euros(paid)));
        }
        return Optional.of(speech.say("funding.dropped", String.join(speech.say("list.semicolon"), sums)));
    }

    /** Returns the amounts that are counted under another action, of each tax basis. */
    private static String passedOn(View view, Parts parts) {
        Speech speech = SharedTexts.speech(view, Texts.WORDS);
        Map<Known<VatBasis>, Amount> sums = new LinkedHashMap<>();
        view.budget()
                .passedOn()
                .forEach(line -> sums.merge(line.part().vat(), line.line().amount(), Amount::plus));
        return speech.list(sums.entrySet().stream()
                        .map(sum -> Phrase.of(parts.amount(speech.euros(sum.getValue()), sum.getKey())))
                        .toList())
                .plain();
    }

    /** Returns whether the amounts of a plan include value added tax, in words. */
    public static String vat(View view, FinancingPlan plan) {
        return Parts.of(view).basis(plan.vat());
    }

    /** Returns the plans of the actions that were not dropped. */
    public static Stream<FinancingPlan> plans(View view) {
        return view.actions().stream()
                .filter(action -> action.status() != ActionStatus.DROPPED)
                .flatMap(action -> action.plan().value().stream());
    }

    /** Returns the contributions in kind, used and given, in a sentence; empty if there are none. */
    public static Optional<Paragraph> inKind(View view) {
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
