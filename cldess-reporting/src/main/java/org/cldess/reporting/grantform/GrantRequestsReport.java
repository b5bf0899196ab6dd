package org.cldess.reporting.grantform;

import java.util.List;
import org.cldess.dossier.Dossier;
import org.cldess.grant.Grant;
import org.cldess.grant.GrantRequest;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Report;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.money.GrantFigures;
import org.cldess.reporting.view.Reader;
import org.cldess.reporting.view.ReportKind;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/**
 * Composes {@link org.cldess.reporting.Reports#GRANT_REQUESTS}: a form for each request that is not decided. A decided
 * request was sent long ago, and the dossier has changed since.
 */
public final class GrantRequestsReport implements FormSheets.Content {
    /** This kind of report. */
    public static final ReportKind KIND = ReportKind.of(
                    "demandes-subvention", Texts.WORDS.message("requests.title"), GrantRequestsReport::of)
            .holding(Texts.WORDS.message("requests.holds"))
            .alsoFor(Reader.ACCOUNTANT, Reader.ACTOR)
            .concerning(dossier -> !undecided(dossier).isEmpty());

    private final View view;
    private final Speech speech;
    private final List<Grant> undecided;

    private GrantRequestsReport(View view) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        this.undecided = undecided(view.dossier());
    }

    private static List<Grant> undecided(Dossier dossier) {
        return dossier.grants().stream()
                .filter(grant -> grant.decision().value().isEmpty())
                .toList();
    }

    private static Report of(View view) {
        GrantRequestsReport report = new GrantRequestsReport(view);
        return new FormSheets(view, report.speech, KIND.name(), report.undecided).report(report);
    }

    @Override
    public String title() {
        return "requests.title";
    }

    @Override
    public String nothing() {
        return speech.say("requests.empty");
    }

    @Override
    public String verdict() {
        return speech.say("requests.verdict", undecided.size());
    }

    @Override
    public String method() {
        return speech.say("sources.requests");
    }

    @Override
    public Section form(Grant grant) {
        return new RequestForm(view, grant).section();
    }

    @Override
    public Table list() {
        Table.Builder table = Table.captioned(speech.say("requests.table"))
                .column(speech.say("form.recipient"), Table.Align.LEFT)
                .column(speech.say("column.object"), Table.Align.LEFT)
                .column(speech.say("column.funder"), Table.Align.LEFT)
                .column(speech.say("requests.asked"), Table.Align.RIGHT)
                .column(speech.say("requests.received"), Table.Align.LEFT);
        undecided.forEach(grant -> table.row(
                Cell.of(view.name(grant.beneficiary())),
                Cell.of(Phrase.EMPTY.link(speech.typed(grant.object()), "#" + RequestForm.id(grant))),
                Cell.of(view.name(grant.funder())),
                speech.cell(GrantFigures.of(view, grant).asked(), speech::cell),
                speech.cell(grant.request().flatMap(GrantRequest::date), speech.say("not-yet"))));
        return table.note(speech.say("as-of", view.day())).build();
    }
}
