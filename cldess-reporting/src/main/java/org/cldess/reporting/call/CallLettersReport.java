package org.cldess.reporting.call;

import java.util.ArrayList;
import java.util.List;
import org.cldess.call.CallForProjects;
import org.cldess.call.application.ProjectApplication;
import org.cldess.call.jury.JuryDecision;
import org.cldess.call.jury.JuryDecisionKind;
import org.cldess.reporting.content.DecisionLetters;
import org.cldess.reporting.content.Letter;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Report;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.view.Reader;
import org.cldess.reporting.view.ReportKind;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/** Composes {@link org.cldess.reporting.Reports#CALL_LETTERS}. The committee sends the letters. */
public final class CallLettersReport implements DecisionLetters<CallLettersReport.Decided> {
    /** This kind of report. */
    public static final ReportKind KIND = ReportKind.of(
                    "lettres-appel-a-projets", Texts.WORDS.message("letters.title"), CallLettersReport::of)
            .holding(Texts.WORDS.message("letters.holds"))
            .alsoFor(Reader.FACILITATOR)
            .concerning(dossier ->
                    dossier.calls().stream().anyMatch(call -> !call.decisions().isEmpty()));

    private final View view;
    private final Speech speech;
    private final List<Decided> decided = new ArrayList<>();

    /** An application on which the jury decided, unless the applicant renounced the award. */
    record Decided(CallForProjects call, ProjectApplication application, JuryDecision decision) {}

    private CallLettersReport(View view) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        for (CallForProjects call : view.dossier().calls()) {
            for (ProjectApplication application : call.applications()) {
                call.findDecision(application.id())
                        .filter(decision -> decision.renunciation().value().isEmpty())
                        .ifPresent(decision -> decided.add(new Decided(call, application, decision)));
            }
        }
    }

    private static Report of(View view) {
        return new CallLettersReport(view).report(view, SharedTexts.speech(view, Texts.WORDS), KIND.name());
    }

    @Override
    public List<Decided> decided() {
        return decided;
    }

    /** « 10 lettres d’attribution, 1 de liste d’attente et 3 de refus. 1 candidature attend encore une décision. » */
    @Override
    public String verdict() {
        long open = view.dossier().calls().stream()
                .mapToLong(call -> call.applications().stream()
                        .filter(application ->
                                call.findDecision(application.id()).isEmpty())
                        .count())
                .sum();
        return speech.say(
                "letters.verdict",
                count(JuryDecisionKind.AWARD),
                count(JuryDecisionKind.WAITING_LIST),
                count(JuryDecisionKind.REFUSAL),
                open);
    }

    @Override
    public String nothing() {
        return speech.say("letters.empty");
    }

    @Override
    public String method() {
        return speech.say("sources.letters");
    }

    @Override
    public Letter letter(Decided each) {
        return new ResultLetter(view, each).letter();
    }

    @Override
    public List<Section> slips(Decided each) {
        return new ResultLetter(view, each).slip().stream().toList();
    }

    private long count(JuryDecisionKind kind) {
        return decided.stream().filter(each -> each.decision().kind() == kind).count();
    }

    @Override
    public Table list() {
        Table.Builder table = Table.captioned(speech.say("letters.table"))
                .column(speech.say("column.number"), Table.Align.LEFT)
                .column(speech.say("call.column.project"), Table.Align.LEFT)
                .column(speech.say("call.column.applicant"), Table.Align.LEFT)
                .column(speech.say("column.decision"), Table.Align.LEFT);
        decided.forEach(each -> table.row(
                speech.typedCell(each.application().number()),
                Cell.of(Phrase.EMPTY.link(
                        speech.typed(each.application().title()), "#" + ResultLetter.id(each.application()))),
                Cell.of(Applications.applicant(view, each.call(), each.application())),
                Cell.of(speech.say(each.decision().kind()))));
        return table.note(speech.say("as-of", view.day())).build();
    }
}
