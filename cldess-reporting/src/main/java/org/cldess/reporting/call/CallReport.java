package org.cldess.reporting.call;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.cldess.actor.ActorId;
import org.cldess.aid.AidRegime;
import org.cldess.aid.Undertaking;
import org.cldess.aid.ceiling.DeMinimis;
import org.cldess.call.CallForProjects;
import org.cldess.disclosure.Audience;
import org.cldess.dossier.Dossier;
import org.cldess.money.Amount;
import org.cldess.reporting.content.Sections;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.Notice;
import org.cldess.reporting.document.Report;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Sheet;
import org.cldess.reporting.figure.FigureName;
import org.cldess.reporting.figure.Figures;
import org.cldess.reporting.money.AidCeilings;
import org.cldess.reporting.view.ClosingSections;
import org.cldess.reporting.view.Reader;
import org.cldess.reporting.view.ReportKind;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/**
 * Composes {@link org.cldess.reporting.Reports#CALLS}: where the calls under way are, the dates of the calls, what was
 * submitted, how the jury scores and ranks it, who waits, what was awarded and what became of that money. Audiences
 * below the committee only see what was awarded.
 */
public final class CallReport {
    /** This kind of report. */
    public static final ReportKind KIND = ReportKind.of(
                    "appel-a-projets", Texts.WORDS.message("call.title"), CallReport::of)
            .holding(Texts.WORDS.message("call.holds"))
            .alsoFor(Reader.OFFICIAL, Reader.ACTOR)
            .concerning(dossier -> !dossier.calls().isEmpty());

    private final View view;
    private final Speech speech;
    private final List<CallForProjects> calls;

    private CallReport(View view) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        this.calls = view.dossier().calls();
    }

    private static Report of(View view) {
        CallReport report = new CallReport(view);
        return Report.named(KIND.name(), report.speech.say("call.title"), view.edition())
                .addAll(report.blocks())
                .addAll(ClosingSections.related(view))
                .add(ClosingSections.section(view, report.sources()))
                .build();
    }

    /** How applications are judged, for audiences that see them. */
    private String[] sources() {
        return view.audience().sees(Audience.COMMITTEE) ? new String[] {speech.say("sources.call")} : new String[0];
    }

    private List<Block> blocks() {
        if (calls.isEmpty()) {
            return List.of(Sections.nothingYet(speech.say("call.empty")));
        }
        List<Block> blocks = new ArrayList<>(List.of(verdict()));
        CallsUnderWay.section(view).ifPresent(blocks::add);
        calls.forEach(call -> blocks.add(section(call)));
        return blocks;
    }

    private Notice verdict() {
        List<String> sentences = new ArrayList<>();
        if (view.audience().sees(Audience.COMMITTEE)) {
            long received =
                    calls.stream().mapToLong(call -> call.applications().size()).sum();
            sentences.add(
                    received == 0
                            ? speech.say("call.applications.none")
                            : speech.say(
                                    "call.verdict.received",
                                    received,
                                    calls.stream()
                                            .mapToLong(call -> call.applications().stream()
                                                    .filter(application -> call.examine(application)
                                                            .passes())
                                                    .count())
                                            .sum()));
        }
        long awards = Figures.of(view).count(FigureName.SUPPORTED);
        sentences.add(speech.say("call.verdict.awarded", awards));
        if (awards > 0) {
            sentences.add(money());
        }
        return Notice.of(Notice.Kind.VERDICT, String.join(" ", sentences));
    }

    private String money() {
        boolean isKnown = calls.stream().allMatch(call -> call.awarded().isRecorded());
        Amount awarded = Amount.sum(
                calls.stream().flatMap(call -> call.awarded().value().stream()).toList());
        return isKnown ? speech.say("call.verdict.money", speech.euros(awarded)) : speech.say("call.verdict.unknown");
    }

    private Section section(CallForProjects call) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new CallFigures(view, call).tiles());
        blocks.add(new CallCalendar(view, call).section());
        if (view.audience().sees(Audience.COMMITTEE)) {
            blocks.add(new Applications(view, call).section());
            blocks.add(new ScoreTables(view, call).section());
            blocks.add(new RankingTable(view, call).section());
            new WaitingListTable(view, call).section().ifPresent(blocks::add);
            new AidCeilings(view, aided(call))
                    .section("plafonds-minimis-" + call.id())
                    .ifPresent(blocks::add);
        }
        blocks.add(new Awards(view, call).section());
        return new Section("appel-" + call.id(), speech.typed(call.title()), Sheet.SAME, List.copyOf(blocks));
    }

    /** What the applicants that are subject to State aid law may still receive under the general rules. */
    private List<DeMinimis> aided(CallForProjects call) {
        Dossier dossier = view.dossier();
        Set<ActorId> undertakings =
                dossier.undertakings().stream().map(Undertaking::actor).collect(Collectors.toSet());
        return call.applicants().stream()
                .flatMap(applicant -> applicant.actor().value().stream())
                .filter(undertakings::contains)
                .distinct()
                .flatMap(actor -> dossier.deMinimis(actor, AidRegime.GENERAL, view.day()).stream())
                .toList();
    }
}
