package org.cldess.reporting.minutes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cldess.governance.DecisionStatus;
import org.cldess.governance.GovernanceBody;
import org.cldess.governance.GovernanceDecision;
import org.cldess.governance.GovernanceSitting;
import org.cldess.reporting.content.Sections;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Notice;
import org.cldess.reporting.document.Report;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.view.ClosingSections;
import org.cldess.reporting.view.Place;
import org.cldess.reporting.view.Reader;
import org.cldess.reporting.view.ReportKind;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/**
 * Composes {@link org.cldess.reporting.Reports#MINUTES}: a table that links to the minutes, then the minutes of each
 * sitting, latest first.
 */
public final class MinutesReport {
    /** This kind of report. */
    public static final ReportKind KIND = ReportKind.of(
                    Place.SITTING.report(), Texts.WORDS.message("minutes.title"), MinutesReport::of)
            .holding(Texts.WORDS.message("minutes.holds"))
            .firstFor(Reader.OFFICIAL)
            .alsoFor(Reader.FACILITATOR)
            .concerning(dossier -> !dossier.sittings().isEmpty());

    private final View view;
    private final Speech speech;
    private final List<GovernanceSitting> sittings;

    private MinutesReport(View view) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        this.sittings = latestFirst(view);
    }

    private static Report of(View view) {
        MinutesReport report = new MinutesReport(view);
        return Report.named(KIND.name(), SharedTexts.speech(view, Texts.WORDS).say("minutes.title"), view.edition())
                .addAll(report.blocks())
                .addAll(ClosingSections.related(view))
                .add(ClosingSections.section(
                        view, SharedTexts.speech(view, Texts.WORDS).say("sources.minutes")))
                .build();
    }

    private static List<GovernanceSitting> latestFirst(View view) {
        return view.dossier().sittings().stream()
                .sorted(Comparator.comparing(MinutesReport::day)
                        .reversed()
                        .thenComparing(sitting -> sitting.id().value()))
                .toList();
    }

    private static LocalDate day(GovernanceSitting sitting) {
        return sitting.date().value().orElse(LocalDate.MIN);
    }

    private List<Block> blocks() {
        if (sittings.isEmpty()) {
            return List.of(Sections.nothingYet(speech.say("minutes.empty")));
        }
        List<Block> blocks = new ArrayList<>(List.of(verdict(), index()));
        sittings.forEach(sitting -> blocks.add(new SittingMinutes(view, sitting).section()));
        return blocks;
    }

    private boolean isHeld(GovernanceSitting sitting) {
        return sitting.date().fold(day -> !day.isAfter(view.day()), () -> false, () -> true);
    }

    /** The numbers of sittings and decisions, what became of the decisions, and the date of the next sitting. */
    private Notice verdict() {
        List<GovernanceDecision> decisions = sittings.stream()
                .flatMap(sitting -> sitting.decisions().stream())
                .toList();
        long done = decisions.stream()
                .filter(decision -> decision.status().equals(Optional.of(DecisionStatus.DONE)))
                .count();
        long late = decisions.stream()
                .filter(decision -> decision.isLate(view.day()))
                .count();
        long sittingsHeld = sittings.stream().filter(this::isHeld).count();
        String held = decisions.isEmpty()
                ? speech.say("minutes.verdict.undecided", sittingsHeld)
                : speech.say("minutes.verdict", sittingsHeld, decisions.size(), done, late);
        long doubtful = decisions.stream()
                .filter(decision ->
                        Quorum.of(view, decision).filter(Quorum::isMissed).isPresent())
                .count();
        String quorum = doubtful == 0 ? "" : " " + speech.say("minutes.verdict.without-quorum", doubtful);
        return Notice.of(Notice.Kind.VERDICT, held + quorum + " " + next());
    }

    private String next() {
        return sittings.stream()
                .filter(sitting -> !isHeld(sitting))
                .flatMap(sitting -> sitting.date().value().stream())
                .min(Comparator.naturalOrder())
                .map(day -> speech.say("minutes.next", day))
                .orElse(speech.say("minutes.next.none"));
    }

    private Section index() {
        Table.Builder table = Table.captioned(speech.say("minutes.table", sittings.size()))
                .column(speech.say("column.sitting"), Table.Align.LEFT)
                .column(speech.say("column.place"), Table.Align.LEFT)
                .column(speech.say("column.present"), Table.Align.RIGHT)
                .column(speech.say("column.quorum"), Table.Align.LEFT)
                .column(speech.say("column.decisions"), Table.Align.RIGHT);
        sittings.forEach(sitting -> table.row(row(sitting)));
        return Section.of(
                "index",
                speech.say("governance.sittings"),
                table.note(speech.say("governance.note")).build());
    }

    private List<Cell> row(GovernanceSitting sitting) {
        SittingMinutes minutes = new SittingMinutes(view, sitting);
        boolean held = isHeld(sitting);
        return List.of(
                Cell.of(minutes.link()),
                speech.cell(sitting.place(), speech::typed, speech.say("none")),
                held ? speech.cell(sitting.present(), some -> speech.cell(some.intValue())) : Cell.NOT_APPLICABLE,
                held ? minutes.quorum() : Cell.of(speech.say("minutes.to-come")),
                held ? speech.cell(sitting.decisions().size()) : Cell.NOT_APPLICABLE);
    }

    /** Returns the body that sits, if the dossier describes it. */
    static Optional<GovernanceBody> body(View view, GovernanceSitting sitting) {
        return view.dossier().bodies().stream()
                .filter(body -> body.id().equals(sitting.body()))
                .findFirst();
    }
}
