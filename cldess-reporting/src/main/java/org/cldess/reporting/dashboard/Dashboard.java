package org.cldess.reporting.dashboard;

import java.util.stream.Stream;
import org.cldess.disclosure.Audience;
import org.cldess.reporting.action.Calendar;
import org.cldess.reporting.action.NextDates;
import org.cldess.reporting.call.CallsUnderWay;
import org.cldess.reporting.charter.CharterReport;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Paragraph;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Report;
import org.cldess.reporting.money.Financing;
import org.cldess.reporting.money.Recorded;
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
        DashboardSummary verdict = new DashboardSummary(view);
        return Report.named(
                        KIND.name(),
                        speech.say(committee ? "dashboard.title.committee" : "dashboard.title"),
                        view.edition())
                .shortTitle(speech.say("dashboard.title"))
                .description(verdict.sentence().plain())
                .add(verdict.notice())
                .addAll(verdict.tiles())
                .addAll(
                        Recorded.sentence(view)
                                .map(sentence -> new Paragraph(Phrase.of(sentence), Paragraph.Tone.SMALL))
                                .stream()
                                .toList())
                .add(ObjectivesProgress.section(view))
                .add(Calendar.ofYear(view))
                .add(AttentionSection.section(view))
                .add(Financing.section(view))
                .addAll(CallsUnderWay.section(view).stream().toList())
                .addAll(PurchasesSummary.section(view).stream().toList())
                .add(IndicatorsProgress.section(view))
                .add(NextDates.section(view))
                .addAll(NetworkSummary.section(view).stream().toList())
                .addAll(ClosingSections.related(view))
                .add(ClosingSections.withNote(view, sources(view)))
                .build();
    }

    private static String[] sources(View view) {
        Stream<String> keys = Stream.of("sources.actions", "sources.funding", "sources.rates", "sources.shares");
        Stream<String> ofCharter =
                CharterReport.KIND.concerns(view.dossier()) ? Stream.of("sources.signatories") : Stream.empty();
        return Stream.concat(keys, ofCharter)
                .map(SharedTexts.speech(view, Texts.WORDS)::say)
                .toArray(String[]::new);
    }
}
