package org.cldess.reporting.story;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.cldess.narrative.Narrative;
import org.cldess.narrative.NarrativeId;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/** The first version of the story of a contract: a paragraph for each year, with its events. */
public final class StoryDraft {
    private StoryDraft() {}

    /** Makes the draft from what a view shows. */
    public static Narrative of(View view, NarrativeId id) {
        Speech speech = SharedTexts.speech(view, Texts.WORDS);
        Map<Integer, String> years = Episodes.of(view).stream()
                .collect(Collectors.groupingBy(
                        episode -> episode.day().getYear(),
                        TreeMap::new,
                        Collectors.mapping(episode -> sentence(speech, episode).plain(), Collectors.joining(" "))));
        List<String> paragraphs = years.isEmpty() ? List.of(speech.say("history.none")) : List.copyOf(years.values());
        return Draft.of(
                        view,
                        id,
                        view.contract().title(),
                        new StorySections(view).opening().plain(),
                        paragraphs)
                .build();
    }

    private static Phrase sentence(Speech speech, Episode episode) {
        Phrase sentence = speech.phrase("draft.event", episode.day(), episode.words());
        return sentence.plain().endsWith(".") ? sentence : sentence.then(".");
    }
}
