package org.cldess.reporting.story;

import java.util.Optional;
import org.cldess.dossier.Dossier;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.KeyFigures;
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
 * Composes {@link org.cldess.reporting.Reports#STORY}: the text of its author, what happened in the order of the days,
 * what is done, what is next and whom to ask, in words that need no knowledge of the programme.
 */
public final class StoryReport {
    /** This kind of report. */
    public static final ReportKind KIND = ReportKind.of("recit", Texts.WORDS.message("story.title"), StoryReport::of)
            .holding(Texts.WORDS.message("story.holds"))
            .firstFor(Reader.INHABITANT)
            .alsoFor(Reader.OFFICIAL)
            .concerning(StoryReport::hasContent);

    private StoryReport() {}

    /** Returns what was done, in figures that need no knowledge of the programme; empty if there are none. */
    public static Optional<KeyFigures> figures(View view) {
        return new StorySections(view).figures();
    }

    static boolean hasContent(Dossier dossier) {
        return !dossier.actions().isEmpty() || !dossier.actors().isEmpty();
    }

    private static Report of(View view) {
        Speech speech = SharedTexts.speech(view, Texts.WORDS);
        StorySections story = new StorySections(view);
        NarrativeText text = NarrativeText.of(view, Optional.empty());
        Phrase opening = text.standfirst().orElseGet(story::opening);
        return Report.named(KIND.name(), speech.say("story.title"), view.edition())
                .description(opening.plain())
                .add(Notice.of(Notice.Kind.VERDICT, opening))
                .addAll(story.figures().stream().toList())
                .addAll(text.section().stream().toList())
                .add(story.history())
                .addAll(Weaving.section(view).stream().toList())
                .addAll(story.achieved())
                .add(text.quotes())
                .add(story.brief())
                .addAll(story.agenda().stream().toList())
                .add(story.newsletter())
                .add(new ContactPoint(view).section())
                .addAll(ClosingSections.related(view))
                .add(ClosingSections.section(view, speech.say("sources.story")))
                .build();
    }
}
