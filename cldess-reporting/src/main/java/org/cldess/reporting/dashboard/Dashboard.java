package org.cldess.reporting.dashboard;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cldess.disclosure.Audience;
import org.cldess.reporting.action.NextDates;
import org.cldess.reporting.action.ObjectiveBars;
import org.cldess.reporting.action.Verdict;
import org.cldess.reporting.call.CallsUnderWay;
import org.cldess.reporting.charter.CharterReport;
import org.cldess.reporting.content.Sections;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.Report;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Sheet;
import org.cldess.reporting.document.SideBySide;
import org.cldess.reporting.money.Financing;
import org.cldess.reporting.money.MoneyBar;
import org.cldess.reporting.network.NetworkSummary;
import org.cldess.reporting.purchase.PurchasesSummary;
import org.cldess.reporting.view.ClosingSections;
import org.cldess.reporting.view.ReportKind;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/**
 * Composes {@link org.cldess.reporting.Reports#DASHBOARD}. On paper: verdict, figures and progress, then the calendar
 * and what needs attention, then the money, then indicators, dates and method.
 */
public final class Dashboard {
    /** This kind of report. */
    public static final ReportKind KIND =
            ReportKind.of("tableau-de-bord", Texts.WORDS.message("dashboard.title"), Dashboard::of);

    private Dashboard() {}

    private static Report of(View view) {
        Speech speech = SharedTexts.speech(view, Texts.WORDS);
        boolean committee = view.audience() == Audience.COMMITTEE;
        Verdict verdict = new Verdict(view);
        ObjectivesProgress objectives = new ObjectivesProgress(view);
        IndicatorsProgress indicators = new IndicatorsProgress(view);
        return Report.named(
                        KIND.name(),
                        speech.say(committee ? "dashboard.title.committee" : "dashboard.title"),
                        view.edition())
                .shortTitle(speech.say("dashboard.title"))
                .description(verdict.sentence())
                .add(verdict.notice())
                .add(new DashboardSummary(view).tiles())
                .add(new SideBySide(List.of(List.of(new SittingAgenda(view).notice()), ahead(view))))
                .add(sideBySide(ObjectiveBars.of(view), MoneyBar.figure(view)))
                .add(AttentionSection.section(view).on(Sheet.NEW))
                .add(NextDates.section(view))
                .add(Financing.byFunder(view))
                .add(indicators.section())
                .add(annex(view, objectives, indicators))
                .addAll(ClosingSections.related(view))
                .add(ClosingSections.withNote(view, sources(view)))
                .build();
    }

    /** Returns the data behind the pages before it. */
    private static Section annex(View view, ObjectivesProgress objectives, IndicatorsProgress indicators) {
        List<Block> data = Stream.of(
                        objectives.section().stream(),
                        Stream.of(Financing.section(view)),
                        CallsUnderWay.section(view).stream(),
                        PurchasesSummary.section(view).stream(),
                        indicators.data().stream(),
                        NetworkSummary.section(view).stream())
                .flatMap(sections -> sections)
                .map(Block.class::cast)
                .toList();
        return Sections.of("annexe", SharedTexts.speech(view, Texts.WORDS).say("annex.title"), data)
                .on(Sheet.ANNEX);
    }

    /** Returns what has changed since the last sitting, and the next dates. */
    private static List<Block> ahead(View view) {
        return Stream.<Block>concat(SinceSitting.notice(view).stream(), Stream.of(NextDates.brief(view)))
                .toList();
    }

    /** Returns the first block alone if there is no second one. */
    private static Block sideBySide(Block first, Optional<? extends Block> second) {
        return second.<Block>map(other -> SideBySide.of(first, other)).orElse(first);
    }

    private static String[] sources(View view) {
        Stream<String> keys = Stream.of("sources.pace", "sources.actions", "sources.funding", "sources.shares");
        Stream<String> ofCharter =
                CharterReport.KIND.concerns(view.dossier()) ? Stream.of("sources.signatories") : Stream.empty();
        return Stream.concat(keys, ofCharter)
                .map(SharedTexts.speech(view, Texts.WORDS)::say)
                .toArray(String[]::new);
    }
}
