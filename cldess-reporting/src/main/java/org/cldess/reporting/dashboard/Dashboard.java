package org.cldess.reporting.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cldess.disclosure.Audience;
import org.cldess.reporting.action.NextDates;
import org.cldess.reporting.action.ObjectiveBars;
import org.cldess.reporting.action.Verdict;
import org.cldess.reporting.charter.CharterReport;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.deadline.DeadlinesReport;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.Paragraph;
import org.cldess.reporting.document.Report;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Sheet;
import org.cldess.reporting.document.SideBySide;
import org.cldess.reporting.financing.FinancingReport;
import org.cldess.reporting.indicator.IndicatorGaps;
import org.cldess.reporting.indicator.IndicatorsReport;
import org.cldess.reporting.money.Financing;
import org.cldess.reporting.money.MoneyBar;
import org.cldess.reporting.view.ClosingSections;
import org.cldess.reporting.view.Reader;
import org.cldess.reporting.view.ReportKind;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/**
 * Composes {@link org.cldess.reporting.Reports#DASHBOARD}, four pages on paper: the answer; what needs attention, and
 * the next dates; the money; the indicators. Other documents have the details.
 */
public final class Dashboard {
    /** This kind of report. */
    public static final ReportKind KIND = ReportKind.of(
                    "tableau-de-bord", Texts.WORDS.message("dashboard.title"), Dashboard::of)
            .holding(Texts.WORDS.message("dashboard.holds"))
            .firstFor(Reader.OFFICIAL)
            .alsoFor(Reader.FACILITATOR);

    private Dashboard() {}

    private static Report of(View view) {
        Speech speech = SharedTexts.speech(view, Texts.WORDS);
        boolean committee = view.audience() == Audience.COMMITTEE;
        Verdict verdict = new Verdict(view);
        return Report.named(
                        KIND.name(),
                        speech.say(committee ? "dashboard.title.committee" : "dashboard.title"),
                        view.edition())
                .shortTitle(speech.say("dashboard.title"))
                .description(verdict.sentence())
                .foldingDetails()
                .add(verdict.notice())
                .add(new DashboardSummary(view).tiles())
                .add(new SideBySide(List.of(List.of(new SittingAgenda(view).notice()), ahead(view))))
                .add(sideBySide(ObjectiveBars.of(view), MoneyBar.figure(view)))
                .add(AttentionSection.section(view).on(Sheet.NEW))
                .add(before(view, DeadlinesReport.KIND, NextDates.section(view)))
                .add(before(view, FinancingReport.KIND, Financing.byFunder(view)))
                .add(before(view, IndicatorsReport.KIND, IndicatorGaps.section(view)))
                .addAll(ClosingSections.related(view))
                .add(ClosingSections.section(view, sources(view)))
                .build();
    }

    /** Returns a section with a line that leads to the document with the details, if the dossier has any. */
    private static Section before(View view, ReportKind details, Section section) {
        if (!details.concerns(view.dossier())) {
            return section;
        }
        Speech speech = SharedTexts.speech(view, Texts.WORDS);
        List<Block> blocks = new ArrayList<>(section.blocks());
        blocks.add(new Paragraph(
                speech.phrase("details", view.leading(speech.phrase(details.title()), details.name())),
                Paragraph.Tone.SMALL));
        return new Section(section.id(), section.title(), section.sheet(), blocks);
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
