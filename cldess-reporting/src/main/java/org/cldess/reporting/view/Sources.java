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
import org.cldess.reporting.document.Report;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Sheet;
import org.cldess.territory.GazetteerSource;

/** The end that reports share (<i>{@index "sources et méthode"}</i>): other documents, and where the figures come from. */
public final class Sources {
    private Sources() {}

    /**
     * The links to other documents, the formats of one document on one line, for a screen: paper leads to no file.
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
                        BulletList.of(BulletList.Marker.BULLET, List.copyOf(documents.values())))
                .on(Sheet.NONE));
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
     * Sources and method: the day and the audience, what the report adds, and the note of the dossier, or its first paragraph.
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
        return section(view, sentences, figures, false);
    }

    /**
     * Sources and method with the whole note of the dossier, of which the other reports hold the first paragraph.
     *
     * @param view what is shown
     * @param sentences what the report adds to the sentences that all share
     * @return the last section of the report that people open first
     */
    public static Section withNote(View view, String... sentences) {
        return section(view, List.of(sentences), List.of(), true);
    }

    private static Section section(
            View view, List<String> sentences, List<? extends Sayable> figures, boolean isWhole) {
        Speech speech = view.speech(Texts.WORDS);
        List<Phrase> all = new ArrayList<>();
        all.add(speech.phrase("sources.day", view.day()));
        all.add(Phrase.of(speech.say("sources.audience")));
        sentences.forEach(sentence -> all.add(Phrase.of(sentence)));
        figures.forEach(figure -> all.add(speech.phrase(figure)));
        List<Block> blocks = new ArrayList<>();
        view.dossier().note().ifPresent(note -> blocks.add(note(speech, speech.paragraphs(note), isWhole)));
        all.forEach(sentence -> blocks.add(new Paragraph(sentence, Paragraph.Tone.SMALL)));
        return new Section(Report.SOURCES, Phrase.of(speech.say("sources.title")), Sheet.SAME, List.copyOf(blocks));
    }

    private static Notice note(Speech speech, List<Paragraph> note, boolean isWhole) {
        List<Block> told = new ArrayList<>();
        note.subList(0, isWhole ? note.size() : Math.min(1, note.size()))
                .forEach(text -> told.add(new Paragraph(text.text(), Paragraph.Tone.SMALL)));
        if (told.size() < note.size()) {
            told.add(new Paragraph(Phrase.of(speech.say("sources.note")), Paragraph.Tone.SMALL));
        }
        return new Notice(Notice.Kind.INFORMATION, Phrase.EMPTY, told);
    }
}
