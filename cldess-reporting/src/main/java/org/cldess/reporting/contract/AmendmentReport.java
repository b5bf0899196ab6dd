package org.cldess.reporting.contract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cldess.contract.Contract;
import org.cldess.contract.amendment.Amendment;
import org.cldess.reporting.content.Sections;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.Notice;
import org.cldess.reporting.document.Report;
import org.cldess.reporting.document.Sheet;
import org.cldess.reporting.view.ClosingSections;
import org.cldess.reporting.view.Reader;
import org.cldess.reporting.view.ReportKind;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/**
 * Composes {@link org.cldess.reporting.Reports#AMENDMENTS}: what each amendment changes, then each amendment as a text
 * to sign, then the consolidated text.
 */
public final class AmendmentReport {
    /** This kind of report. */
    public static final ReportKind KIND = ReportKind.of(
                    "avenants", Texts.WORDS.message("amendments.title"), AmendmentReport::of)
            .holding(Texts.WORDS.message("amendments.holds"))
            .alsoFor(Reader.OFFICIAL, Reader.ACCOUNTANT)
            .concerning(dossier -> !dossier.contract().amendments().isEmpty());

    private final View view;
    private final Speech speech;
    private final Contract contract;
    private final List<Amendment> amendments;

    private AmendmentReport(View view) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        this.contract = view.dossier().contract();
        this.amendments = contract.amendments().stream()
                .sorted(Comparator.comparingInt(Amendment::number))
                .toList();
    }

    private static Report of(View view) {
        return new AmendmentReport(view).report();
    }

    private Report report() {
        Report.Builder report =
                Report.named(KIND.name(), title(), view.edition()).shortTitle(title());
        if (amendments.isEmpty()) {
            report.add(Sections.nothingYet(speech.say(
                    contract.signedOn(view.day()).isPresent() ? "amendment.none" : "amendment.none.unsigned")));
        } else {
            report.addAll(opening());
        }
        return report.addAll(ClosingSections.related(view))
                .add(ClosingSections.section(view, speech.say("sources.amendments")))
                .addAll(amendments.stream()
                        .map(amendment -> new AmendmentPaper(view, amendment).section())
                        .toList())
                .addAll(new Amendments(view)
                        .consolidated().stream()
                                .map(section -> section.on(Sheet.NEW))
                                .toList())
                .build();
    }

    private String title() {
        return amendments.size() == 1
                ? speech.say(
                        "amendment.title", Integer.toString(amendments.get(0).number()))
                : speech.say("amendments.title");
    }

    private String state() {
        return speech.say(
                "amendment.state",
                amendments.size(),
                contract.amendmentsInEffect(view.day()).size(),
                view.day());
    }

    private List<Block> opening() {
        List<Block> blocks = new ArrayList<>();
        if (amendments.size() > 1) {
            blocks.add(Notice.of(Notice.Kind.VERDICT, state()));
            blocks.add(new Amendments(view).table(Optional.of(AmendmentPaper::id)));
        }
        for (Amendment amendment : amendments) {
            blocks.add(new AmendmentPaper(view, amendment).followUp());
        }
        return blocks;
    }
}
