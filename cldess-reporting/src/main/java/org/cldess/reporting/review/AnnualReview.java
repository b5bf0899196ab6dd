package org.cldess.reporting.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cldess.reporting.content.Sections;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.Notice;
import org.cldess.reporting.document.Report;
import org.cldess.reporting.story.NarrativeText;
import org.cldess.reporting.view.ClosingSections;
import org.cldess.reporting.view.Reader;
import org.cldess.reporting.view.ReportKind;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/**
 * Composes {@link org.cldess.reporting.Reports#ANNUAL_REVIEW}: the last complete year of a contract, from the dossier
 * as of two 31 Decembers, with the text of its author.
 */
public final class AnnualReview {
    /** This kind of report. */
    public static final ReportKind KIND = ReportKind.of(
                    "bilan-annuel", Texts.WORDS.message("review.title"), AnnualReview::of)
            .holding(Texts.WORDS.message("review.holds"))
            .alsoFor(Reader.OFFICIAL, Reader.FACILITATOR, Reader.ACCOUNTANT)
            .concerning(dossier -> !dossier.actions().isEmpty());

    private AnnualReview() {}

    private static Report of(View view) {
        Speech speech = SharedTexts.speech(view, Texts.WORDS);
        if (view.dossier().actions().isEmpty()) {
            return report(view, speech, speech.say("review.title"), nothing(speech.say("review.no-actions")));
        }
        return ReviewedYear.of(view)
                .map(reviewed -> report(
                        view,
                        speech,
                        speech.say("review.title.year", String.valueOf(reviewed.year())),
                        content(view, reviewed)))
                .orElseGet(() -> report(
                        view,
                        speech,
                        speech.say("review.title"),
                        nothing(speech.say("review.none", String.valueOf(ReviewedYear.first(view))))));
    }

    private static List<Block> nothing(String sentence) {
        return List.of(Sections.nothingYet(sentence));
    }

    private static Report report(View view, Speech speech, String title, List<Block> content) {
        return Report.named(KIND.name(), title, view.edition())
                .addAll(content)
                .addAll(ClosingSections.related(view))
                .add(ClosingSections.section(view, speech.say("sources.review")))
                .build();
    }

    private static List<Block> content(View view, ReviewedYear reviewed) {
        NarrativeText text = NarrativeText.of(view, Optional.of(reviewed.year()));
        ReviewSections sections = new ReviewSections(reviewed);
        List<Block> blocks = new ArrayList<>();
        blocks.add(Notice.of(Notice.Kind.VERDICT, text.standfirst().orElseGet(sections::verdict)));
        sections.figures().ifPresent(blocks::add);
        blocks.add(sections.summary());
        text.section().ifPresent(blocks::add);
        blocks.addAll(sections.promises());
        blocks.add(sections.money());
        sections.indicators().ifPresent(blocks::add);
        blocks.add(sections.events());
        blocks.add(sections.changes());
        blocks.add(sections.next());
        if (text.section().isPresent()) {
            blocks.add(text.quotes());
        }
        return blocks;
    }
}
