package org.cldess.reporting.grant;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cldess.disclosure.Audience;
import org.cldess.dossier.Dossier;
import org.cldess.grant.Grant;
import org.cldess.reporting.content.Sections;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.BulletList;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Notice;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Report;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Sheet;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.view.ClosingSections;
import org.cldess.reporting.view.Reader;
import org.cldess.reporting.view.ReportKind;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/**
 * Composes {@link org.cldess.reporting.Reports#GRANT_AGREEMENTS}: first what stays with the person who prepares the
 * agreements, then each agreement as a text to sign, on pages of its own.
 */
public final class GrantAgreementReport {
    /** This kind of report. */
    public static final ReportKind KIND = ReportKind.of(
                    "convention-subvention", Texts.WORDS.message("paper.title"), GrantAgreementReport::of)
            .holding(Texts.WORDS.message("paper.holds"))
            .alsoFor(Reader.ACCOUNTANT, Reader.ACTOR)
            .concerning(dossier -> !agreed(dossier).isEmpty());

    private final View view;
    private final Speech speech;
    private final List<GrantAgreementText> texts;

    private GrantAgreementReport(View view) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        this.texts = agreed(view.dossier()).stream()
                .map(grant -> GrantAgreementText.of(view, grant))
                .toList();
    }

    private static List<Grant> agreed(Dossier dossier) {
        return dossier.grants().stream()
                .filter(grant -> grant.agreement().value().isPresent())
                .toList();
    }

    private static Report of(View view) {
        GrantAgreementReport report = new GrantAgreementReport(view);
        return Report.named(
                        KIND.name(),
                        report.speech.say(report.texts.size() == 1 ? "paper.one" : "paper.title"),
                        view.edition())
                .addAll(report.opening())
                .addAll(ClosingSections.related(view))
                .add(ClosingSections.section(view, report.speech.say("sources.paper")))
                .addAll(report.texts.stream()
                        .map(text -> new GrantAgreementPaper(text).section())
                        .toList())
                .build();
    }

    /** What stays with the person who prepares the agreements: their list and, for the committee, what to check. */
    private List<Block> opening() {
        if (texts.isEmpty()) {
            return List.of(Sections.nothingYet(speech.say("paper.empty")));
        }
        List<Block> blocks = new ArrayList<>(List.of(verdict(), table()));
        List<Section> checks = texts.stream().flatMap(this::checks).toList();
        if (!checks.isEmpty() && view.audience().sees(Audience.COMMITTEE)) {
            blocks.add(Sections.of("verifications", speech.say("check.title"), checks));
        }
        return blocks;
    }

    private Notice verdict() {
        long drafts = texts.stream().filter(GrantAgreementText::isDraft).count();
        return Notice.of(Notice.Kind.VERDICT, speech.say("paper.verdict", drafts, texts.size() - drafts));
    }

    private Stream<Section> checks(GrantAgreementText text) {
        List<Phrase> said = new GrantAgreementChecks(text).sentences();
        return said.isEmpty()
                ? Stream.empty()
                : Stream.of(new Section(
                        "verifier-" + text.grant().id().value(),
                        speech.typed(text.grant().object()),
                        Sheet.SAME,
                        List.of(BulletList.of(BulletList.Marker.BULLET, said))));
    }

    private Table table() {
        Table.Builder table = Table.captioned(speech.say("paper.title"))
                .column(speech.say("grants.beneficiary"), Table.Align.LEFT)
                .column(speech.say("column.object"), Table.Align.LEFT)
                .sum(speech.say("grants.amount"))
                .sum(speech.say("paper.to-pay"))
                .column(speech.say("grants.agreement"), Table.Align.LEFT);
        texts.forEach(text -> table.row(
                Cell.of(view.name(text.grant().beneficiary())),
                Cell.of(Phrase.EMPTY.link(speech.typed(text.grant().object()), "#" + text.id())),
                speech.cell(text.figures().awarded(), speech::cell),
                speech.cell(text.figures().stillToPay(), speech::cell),
                speech.cell(text.agreement().signed(), speech.say("not-yet"))));
        return table.note(speech.say("as-of", view.day())).build();
    }
}
