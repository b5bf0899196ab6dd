package org.cldess.reporting.content;

import java.util.stream.Stream;
import org.cldess.disclosure.Audience;
import org.cldess.reporting.document.Report;

/**
 * The dashboard of the steering committee (<i>tableau de bord</i>). On paper: verdict, figures and progress, then the calendar and
 * what needs attention, then the money, then indicators, dates and method.
 */
public final class Dashboard {
    private Dashboard() {}

    /**
     * Composes it.
     *
     * @param view what is shown
     * @return the report
     */
    public static Report of(View view) {
        Speech speech = view.speech();
        boolean committee = view.audience() == Audience.COMMITTEE;
        Verdict verdict = new Verdict(view);
        return Report.named(
                        "tableau-de-bord",
                        speech.say(committee ? "dashboard.title.committee" : "dashboard.title"),
                        view.edition())
                .shortTitle(speech.say("dashboard.title"))
                .description(verdict.sentence().plain())
                .add(verdict.notice(), verdict.tiles())
                .add(ObjectivesProgress.section(view))
                .add(Calendar.ofYear(view))
                .add(Attention.section(view))
                .add(Financing.section(view))
                .add(IndicatorsProgress.section(view))
                .add(NextDates.section(view))
                .addAll(WeaveSummary.section(view).stream().toList())
                .addAll(Sources.related(view))
                .add(Sources.section(view, sources(view)))
                .build();
    }

    private static String[] sources(View view) {
        Stream<String> signatories = view.concernsCharter() ? Stream.of("sources.signatories") : Stream.empty();
        return Stream.concat(Stream.of("sources.actions", "sources.funding", "sources.rates"), signatories)
                .toArray(String[]::new);
    }
}
