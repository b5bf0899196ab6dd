package org.cldess.reporting.grant;

import java.util.ArrayList;
import java.util.List;
import org.cldess.dossier.Dossier;
import org.cldess.grant.Grant;
import org.cldess.reporting.content.Sections;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Report;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Sheet;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.view.ClosingSections;
import org.cldess.reporting.view.ReportKind;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/**
 * Composes {@link org.cldess.reporting.Reports#GRANT_AGREEMENTS}: what the recipient does on its own initiative, how
 * much the funder contributes, when it pays, what must be accounted for and when money must be repaid.
 */
public final class GrantAgreementReport {
    /** This kind of report. */
    public static final ReportKind KIND = ReportKind.of(
                    "convention-subvention", Texts.WORDS.message("paper.title"), GrantAgreementReport::of)
            .concerning(dossier -> !agreed(dossier).isEmpty());

    private final View view;
    private final Speech speech;
    private final List<Grant> agreed;

    private GrantAgreementReport(View view) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        this.agreed = agreed(view.dossier());
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
                        report.speech.say(report.agreed.size() == 1 ? "paper.one" : "paper.title"),
                        view.edition())
                .addAll(report.blocks())
                .addAll(ClosingSections.related(view))
                .add(ClosingSections.section(view, report.speech.say("sources.paper")))
                .build();
    }

    private List<Block> blocks() {
        if (agreed.isEmpty()) {
            return List.of(Sections.nothingYet(speech.say("paper.empty")));
        }
        List<Block> blocks = new ArrayList<>();
        if (agreed.size() > 1) {
            blocks.add(table());
        }
        for (Grant grant : agreed) {
            Section paper = new GrantAgreementPaper(view, grant).section();
            blocks.add(agreed.size() > 1 ? paper.on(Sheet.NEW) : paper);
        }
        return blocks;
    }

    private Table table() {
        Table.Builder table = Table.captioned(speech.say("paper.title"))
                .column(speech.say("grants.beneficiary"), Table.Align.LEFT)
                .column(speech.say("column.object"), Table.Align.LEFT)
                .sum(speech.say("grants.amount"))
                .column(speech.say("grants.agreement"), Table.Align.LEFT);
        agreed.forEach(grant -> table.row(
                Cell.of(view.name(grant.beneficiary())),
                Cell.of(Phrase.EMPTY.link(speech.typed(grant.object()), "#" + GrantAgreementPaper.id(grant))),
                speech.cell(
                        view.dossier().journal().find(grant.id()).orElseThrow().decided(), speech::cell),
                speech.cell(grant.signedOn(), speech.say("not-yet"))));
        return table.note(speech.say("as-of", view.day())).build();
    }
}
