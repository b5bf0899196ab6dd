package org.cldess.reporting.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cldess.language.Sayable;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.BulletList;
import org.cldess.reporting.document.Inline;
import org.cldess.reporting.document.Notice;
import org.cldess.reporting.document.Paragraph;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Sheet;
import org.cldess.territory.GazetteerSource;

/** The end that reports share (<i>{@index "sources et méthode"}</i>): other documents, and where the figures come from. */
public final class Sources {
    private Sources() {}

    /**
     * The links to other documents, the formats of one document on one line.
     *
     * @param view what is shown
     * @return a section; none where there are no links
     */
    public static List<Section> related(View view) {
        if (view.related().isEmpty()) {
            return List.of();
        }
        Map<String, Phrase> documents = new LinkedHashMap<>();
        for (Inline.Link link : view.related()) {
            Phrase alone = Phrase.EMPTY.then(link);
            documents.merge(words(link), alone, (line, next) -> line.then(", ").then(next));
        }
        return List.of(Section.of(
                "documents",
                view.speech(Texts.WORDS).say("related.title"),
                BulletList.of(BulletList.Marker.BULLET, List.copyOf(documents.values()))));
    }

    /** The words before the format, which stands in brackets. */
    private static String words(Inline.Link link) {
        int format = link.text().lastIndexOf('(');
        return format < 0 ? link.text() : link.text().substring(0, format);
    }

    /**
     * Where communes, their EPCI and their distances come from: whoever shows them names that.
     *
     * @param view what is shown
     * @return a sentence; none if the gazetteer does not tell
     */
    public static List<Sayable> places(View view) {
        List<GazetteerSource> sources = view.gazetteer().sources();
        Sayable all =
                locale -> sources.stream().map(source -> source.say(locale)).collect(Collectors.joining(" · "));
        return sources.isEmpty() ? List.of() : List.of(Texts.WORDS.message("sources.places", all));
    }

    /**
     * Sources and method: the day and the audience, what the report adds, and the note of the dossier.
     *
     * @param view what is shown
     * @param sentences what the report adds to the sentences that all share
     * @return the last section of a report
     */
    public static Section section(View view, String... sentences) {
        return section(view, List.of(sentences), List.of());
    }

    /**
     * Sources and method, with sentences that the figures themselves give.
     *
     * @param view what is shown
     * @param sentences what the report adds to the sentences that all share
     * @param figures what the figures add, such as {@link #places}
     * @return the last section of a report
     */
    public static Section section(View view, List<String> sentences, List<? extends Sayable> figures) {
        Speech speech = view.speech(Texts.WORDS);
        List<Phrase> all = new ArrayList<>();
        all.add(speech.phrase("sources.day", view.day()));
        all.add(Phrase.of(speech.say("sources.audience")));
        sentences.forEach(sentence -> all.add(Phrase.of(sentence)));
        figures.forEach(figure -> all.add(speech.phrase(figure)));
        List<Block> blocks = new ArrayList<>();
        view.dossier()
                .note()
                .ifPresent(note -> blocks.add(new Notice(
                        Notice.Kind.INFORMATION,
                        Phrase.EMPTY,
                        speech.paragraphs(note).stream()
                                .map(text -> (Block) new Paragraph(text.text(), Paragraph.Tone.SMALL))
                                .toList())));
        all.forEach(sentence -> blocks.add(new Paragraph(sentence, Paragraph.Tone.SMALL)));
        return new Section("sources", Phrase.of(speech.say("sources.title")), Sheet.SAME, List.copyOf(blocks));
    }
}
