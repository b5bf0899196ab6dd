package org.cldess.reporting.story;

import java.util.Optional;
import org.cldess.reporting.content.Sections;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.Notice;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Report;
import org.cldess.reporting.view.ClosingSections;
import org.cldess.reporting.view.ContactPoint;
import org.cldess.reporting.view.Reader;
import org.cldess.reporting.view.ReportKind;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/**
 * Composes {@link org.cldess.reporting.Reports#PRESS_KIT}: what a journalist needs to write about the contract, on two
 * pages.
 */
public final class PressKit {
    /** This kind of report. */
    public static final ReportKind KIND = ReportKind.of(
                    "dossier-de-presse", Texts.WORDS.message("press.title"), PressKit::of)
            .holding(Texts.WORDS.message("press.holds"))
            .alsoFor(Reader.INHABITANT, Reader.OFFICIAL)
            .concerning(StoryReport::hasContent);

    private PressKit() {}

    private static Report of(View view) {
        Speech speech = SharedTexts.speech(view, Texts.WORDS);
        StorySections story = new StorySections(view);
        NarrativeText text = NarrativeText.of(view, Optional.empty());
        Phrase opening = text.standfirst().orElseGet(story::opening);
        Block body = text.section()
                .orElseGet(() -> Sections.empty("texte", speech.say("text.title"), speech.say("text.none")));
        return Report.named(KIND.name(), speech.say("press.title"), view.edition())
                .description(opening.plain())
                .add(Notice.of(Notice.Kind.VERDICT, opening))
                .addAll(story.figures().stream().toList())
                .add(body)
                .add(text.quotes())
                .add(story.facts())
                .add(story.brief())
                .addAll(story.agenda().stream().toList())
                .add(new ContactPoint(view).section())
                .addAll(ClosingSections.related(view))
                .add(ClosingSections.section(view, speech.say("sources.press")))
                .build();
    }
}
