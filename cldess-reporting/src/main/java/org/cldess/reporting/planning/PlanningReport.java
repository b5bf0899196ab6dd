package org.cldess.reporting.planning;

import java.util.ArrayList;
import java.util.List;
import org.cldess.planning.PlanningDocument;
import org.cldess.planning.PlanningProposal;
import org.cldess.planning.ProposalState;
import org.cldess.reporting.content.MissingValues;
import org.cldess.reporting.content.Sections;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.Facts;
import org.cldess.reporting.document.Notice;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Report;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Sheet;
import org.cldess.reporting.view.ClosingSections;
import org.cldess.reporting.view.Reader;
import org.cldess.reporting.view.ReportKind;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/**
 * Composes {@link org.cldess.reporting.Reports#PLANNING_DOCUMENTS}: the stage of each document, whether a contribution
 * can still arrive in time, which passages should be changed and why, and what became of the proposals.
 */
public final class PlanningReport {
    /** This kind of report. */
    public static final ReportKind KIND = ReportKind.of(
                    "document-urbanisme", Texts.WORDS.message("planning.title"), PlanningReport::of)
            .holding(Texts.WORDS.message("planning.holds"))
            .alsoFor(Reader.OFFICIAL, Reader.FACILITATOR)
            .concerning(dossier -> !dossier.planningDocuments().isEmpty());

    private final View view;
    private final Speech speech;

    private PlanningReport(View view) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
    }

    private static Report of(View view) {
        PlanningReport report = new PlanningReport(view);
        return Report.named(KIND.name(), report.speech.say("planning.title"), view.edition())
                .addAll(report.blocks())
                .addAll(ClosingSections.related(view))
                .add(ClosingSections.section(view, report.speech.say("sources.planning")))
                .build();
    }

    private List<Block> blocks() {
        List<PlanningDocument> documents = view.dossier().planningDocuments();
        if (documents.isEmpty()) {
            return List.of(Sections.nothingYet(speech.say("planning.empty")));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Notice.of(Notice.Kind.VERDICT, verdict(documents)));
        for (PlanningDocument document : documents) {
            blocks.add(procedure(document));
            blocks.add(proposals(document));
        }
        return blocks;
    }

    private String verdict(List<PlanningDocument> documents) {
        List<PlanningProposal> proposals = documents.stream()
                .flatMap(document -> document.proposals().stream())
                .toList();
        return proposals.isEmpty()
                ? speech.say("planning.verdict.none")
                : speech.say(
                        "planning.verdict",
                        proposals.size(),
                        count(proposals, ProposalState.ADOPTED),
                        count(proposals, ProposalState.PARTLY_ADOPTED),
                        count(proposals, ProposalState.SET_ASIDE),
                        count(proposals, ProposalState.PROPOSED));
    }

    private static long count(List<PlanningProposal> proposals, ProposalState state) {
        return proposals.stream().filter(proposal -> proposal.state() == state).count();
    }

    private Section procedure(PlanningDocument document) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(facts(document));
        Stages stages = new Stages(view, document);
        if (stages.isEmpty()) {
            blocks.add(Sections.nothingYet(speech.say("stages.empty")));
        } else {
            stages.figure().ifPresentOrElse(blocks::add, () -> blocks.add(stages.table()));
        }
        return new Section(
                "document-" + document.id(), speech.typed(document.title()), Sheet.SAME, List.copyOf(blocks));
    }

    private Facts facts(PlanningDocument document) {
        List<Facts.Box> boxes = new ArrayList<>();
        boxes.add(box("facts.kind", speech.capital(speech.phrase(document.kind()))));
        boxes.add(box(
                "facts.author",
                MissingValues.who(document.author(), view, speech)
                        .orElseGet(() -> Phrase.of(speech.say("not-recorded")))));
        boxes.add(box(
                "facts.stage",
                document.stageOn(view.day())
                        .map(step -> speech.capital(speech.phrase(
                                "facts.stage.since",
                                speech.phrase(step.stage()),
                                step.reached().value().orElseThrow())))
                        .orElseGet(() -> Phrase.of(speech.say("facts.stage.none")))));
        boxes.add(box("facts.moment", speech.capital(speech.phrase(document.contributionOn(view.day())))));
        document.nextOn(view.day())
                .ifPresent(step -> boxes.add(box(
                        "facts.next",
                        speech.capital(speech.phrase(
                                "facts.next.day",
                                speech.phrase(step.stage()),
                                step.planned().value().orElseThrow())))));
        document.action()
                .value()
                .flatMap(view.dossier()::findAction)
                .ifPresent(action -> boxes.add(box("facts.action", view.name(action))));
        return new Facts(boxes);
    }

    private Facts.Box box(String key, Phrase line) {
        return new Facts.Box(Phrase.of(speech.say(key)), List.of(line));
    }

    private Section proposals(PlanningDocument document) {
        String id = "propositions-" + document.id();
        Phrase title = speech.phrase("proposals.title", speech.typed(document.title()));
        return document.proposals().isEmpty()
                ? new Section(id, title, Sheet.SAME, List.of(Sections.nothingYet(speech.say("proposals.empty"))))
                : new Section(id, title, Sheet.LANDSCAPE, List.of(new ProposalTable(speech).of(document.proposals())));
    }
}
