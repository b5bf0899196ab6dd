package org.cldess.reporting.agreement;

import java.util.ArrayList;
import java.util.List;
import org.cldess.agreement.Agreement;
import org.cldess.reporting.content.Sections;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Report;
import org.cldess.reporting.view.ClosingSections;
import org.cldess.reporting.view.Reader;
import org.cldess.reporting.view.ReportKind;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/**
 * Composes {@link org.cldess.reporting.Reports#AGREEMENTS}: first what became of each agreement, for those who follow
 * it, then each agreement as a text to sign, on pages of its own.
 */
public final class AgreementReport {
    /** This kind of report. */
    public static final ReportKind KIND = ReportKind.of(
                    "convention-partenariat", Texts.WORDS.message("agreements.title"), AgreementReport::of)
            .holding(Texts.WORDS.message("agreements.holds"))
            .alsoFor(Reader.OFFICIAL)
            .concerning(dossier -> !dossier.agreements().isEmpty());

    private final View view;
    private final Speech speech;
    private final List<Agreement> agreements;

    private AgreementReport(View view) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        this.agreements = view.dossier().agreements();
    }

    private static Report of(View view) {
        AgreementReport report = new AgreementReport(view);
        return Report.named(
                        KIND.name(),
                        report.speech.say(report.agreements.size() == 1 ? "agreements.one" : "agreements.title"),
                        view.edition())
                .addAll(report.blocks())
                .addAll(ClosingSections.related(view))
                .add(ClosingSections.section(view, report.speech.say("sources.agreements")))
                .addAll(report.agreements.stream()
                        .map(agreement -> new AgreementPaper(view, agreement).section())
                        .toList())
                .build();
    }

    private List<Block> blocks() {
        if (agreements.isEmpty()) {
            return List.of(Sections.nothingYet(speech.say("agreements.empty")));
        }
        List<Block> blocks = new ArrayList<>();
        if (agreements.size() > 1) {
            blocks.add(AgreementTable.of(view, this::linked));
        }
        for (Agreement agreement : agreements) {
            blocks.add(new AgreementFollowUp(view, agreement).section());
        }
        return blocks;
    }

    private Phrase linked(Agreement agreement) {
        return Phrase.EMPTY.link(speech.typed(agreement.title()), "#" + AgreementPaper.id(agreement));
    }
}
