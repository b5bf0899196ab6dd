package org.cldess.reporting.agreement;

import java.util.ArrayList;
import java.util.List;
import org.cldess.agreement.Agreement;
import org.cldess.dossier.Dossier;
import org.cldess.language.Sayable;
import org.cldess.reporting.content.Sections;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Report;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Sheet;
import org.cldess.reporting.view.ClosingSections;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/**
 * The partnership agreements as documents (<i>{@index "conventions de partenariat"}</i>), one for each: who runs what
 * for whom, until when, what is delivered, and who signed.
 */
public final class AgreementReport {
    /** The report’s file name, without extension. */
    public static final String NAME = "convention-partenariat";

    /** The report’s title in links from other documents. */
    public static final Sayable TITLE = Texts.WORDS.message("agreements.title");

    private final View view;
    private final Speech speech;
    private final List<Agreement> agreements;

    private AgreementReport(View view) {
        this.view = view;
        this.speech = Texts.speech(view);
        this.agreements = view.dossier().partnerAgreements();
    }

    /**
     * Composes the report.
     *
     * @param view the view to show
     * @return the report
     */
    public static Report of(View view) {
        AgreementReport report = new AgreementReport(view);
        return Report.named(
                        NAME,
                        report.speech.say(report.agreements.size() == 1 ? "agreements.one" : "agreements.title"),
                        view.edition())
                .addAll(report.blocks())
                .addAll(ClosingSections.related(view))
                .add(ClosingSections.section(view, report.speech.say("sources.agreements")))
                .build();
    }

    /**
     * Checks whether a dossier has something for this report.
     *
     * @param dossier the dossier
     * @return true if it has a partnership agreement
     */
    public static boolean concerns(Dossier dossier) {
        return !dossier.partnerAgreements().isEmpty();
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
            Section paper = new AgreementPaper(view, agreement).section();
            blocks.add(agreements.size() > 1 ? paper.on(Sheet.NEW) : paper);
        }
        return blocks;
    }

    private Phrase linked(Agreement agreement) {
        return Phrase.EMPTY.link(speech.typed(agreement.title()), "#" + AgreementPaper.id(agreement));
    }
}
