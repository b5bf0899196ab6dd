package org.cldess.reporting.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cldess.narrative.Narrative;
import org.cldess.narrative.NarrativeId;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.story.Draft;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/** The first version of the text of a year’s review: what was done, what happened, what is next. */
public final class ReviewDraft {
    private ReviewDraft() {}

    /** Makes the draft from what a view shows; empty if no year is complete by its day. */
    public static Optional<Narrative> of(View view, NarrativeId id) {
        return ReviewedYear.of(view).map(reviewed -> {
            Speech speech = SharedTexts.speech(view, Texts.WORDS);
            String year = String.valueOf(reviewed.year());
            List<String> paragraphs = new ArrayList<>();
            add(
                    paragraphs,
                    speech.say("draft.done"),
                    reviewed.promised().filter(reviewed::isDone).map(view::plainName));
            add(
                    paragraphs,
                    speech.say("draft.open"),
                    reviewed.promised()
                            .filter(action -> !reviewed.isDone(action))
                            .map(view::plainName));
            add(
                    paragraphs,
                    speech.say("events.title", year),
                    reviewed.events().stream()
                            .map(event -> speech.phrase("event", event.day(), event.words())
                                    .plain()));
            add(
                    paragraphs,
                    speech.say("next.title", String.valueOf(reviewed.year() + 1)),
                    reviewed.next().map(view::plainName));
            String standfirst = new ReviewSections(reviewed).verdict().plain();
            return Draft.of(
                            view,
                            id,
                            speech.say("review.title.year", year),
                            standfirst,
                            paragraphs.isEmpty() ? List.of(standfirst) : paragraphs)
                    .year(reviewed.year())
                    .build();
        });
    }

    /** Adds a paragraph: what it is about, then a line for each thing. Without things, it adds nothing. */
    private static void add(List<String> paragraphs, String about, Stream<String> lines) {
        String listed = lines.map(line -> "\n– " + line).collect(Collectors.joining());
        if (!listed.isEmpty()) {
            paragraphs.add(about + listed);
        }
    }
}
