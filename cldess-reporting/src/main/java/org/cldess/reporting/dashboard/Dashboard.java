package org.cldess.reporting.dashboard;

import java.util.stream.Stream;
import org.cldess.disclosure.Audience;
import org.cldess.language.Sayable;
import org.cldess.reporting.action.Calendar;
import org.cldess.reporting.action.NextDates;
import org.cldess.reporting.call.CallsUnderWay;
import org.cldess.reporting.charter.CharterReport;
import org.cldess.reporting.document.Report;
import org.cldess.reporting.money.Financing;
import org.cldess.reporting.purchase.PurchasesSummary;
import org.cldess.reporting.view.ClosingSections;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;
import org.cldess.reporting.weave.WeaveSummary;

/**
 * The dashboard of the steering committee (<i>{@index "tableau de bord"}</i>). On paper: verdict, figures and progress,
 * then the calendar and what needs attention, then the money, then indicators, dates and method.
 */
public final class Dashboard {
    /** The report’s file name, without extension. */
    public static final String NAME = "tableau-de-bord";

    /** The report’s title in links from other documents. */
    public static final Sayable TITLE = Texts.WORDS.message("dashboard.title");

    private Dashboard() {}

    /**
     * Composes the report.
     *
     * @param view the view to show
     * @return the report
     */
    public static Report of(View view) {
        Speech speech = Texts.speech(view);
        boolean committee = view.audience() == Audience.COMMITTEE;
        DashboardSummary verdict = new DashboardSummary(view);
        return Report.named(
                        NAME, speech.say(committee ? "dashboard.title.committee" : "dashboard.title"), view.edition())
                .shortTitle(speech.say("dashboard.title"))
                .description(verdict.sentence().plain())
                .add(verdict.notice(), verdict.tiles())
                .add(ObjectivesProgress.section(view))
                .add(Calendar.ofYear(view))
                .add(AttentionSection.section(view))
                .add(Financing.section(view))
                .addAll(CallsUnderWay.section(view).stream().toList())
                .addAll(PurchasesSummary.section(view).stream().toList())
                .add(IndicatorsProgress.section(view))
                .add(NextDates.section(view))
                .addAll(WeaveSummary.section(view).stream().toList())
                .addAll(ClosingSections.related(view))
                .add(ClosingSections.withNote(view, sources(view)))
                .build();
    }

    private static String[] sources(View view) {
        Stream<String> keys = Stream.of("sources.actions", "sources.funding", "sources.rates", "sources.shares");
        Stream<String> ofCharter =
                CharterReport.concerns(view.dossier()) ? Stream.of("sources.signatories") : Stream.empty();
        return Stream.concat(keys, ofCharter).map(Texts.speech(view)::say).toArray(String[]::new);
    }
}
