package org.cldess.reporting.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cldess.language.Localizable;
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

/**
 * The final sections of all reports (<i>{@index "sources et méthode"}</i>): other documents, and the sources of the
 * figures.
 */
public final class ClosingSections {
    private ClosingSections() {}

    /**
     * Returns the links to other documents, with the formats of one document on one line; only the link to the home
     * page if there is one, because it leads to all documents. It is for screens only, because paper cannot link to
     * files.
     *
     * @param view the view
     * @return a section; empty if there are no links
     */
    public static List<Section> related(View view) {
        if (view.related().isEmpty()) {
            return List.of();
        }
        Map<String, Phrase> documents = new LinkedHashMap<>();
        for (Inline.Link link : view.related()) {
            if (view.hasHome() && !link.target().equals(View.HOME_PAGE)) {
                continue;
            }
            Phrase alone = Phrase.EMPTY.then(link);
            documents.merge(words(link), alone, (line, next) -> line.then(", ").then(next));
        }
        return List.of(Section.of(
                        "documents",
                        view.speech(Texts.WORDS).say("related.title"),
                        BulletList.of(BulletList.Marker.BULLET, List.copyOf(documents.values())))
                .on(Sheet.NONE));
    }

    /** Returns the text before the format, which is in parentheses. */
    private static String words(Inline.Link link) {
        int format = link.text().lastIndexOf('(');
        return format < 0 ? link.text() : link.text().substring(0, format);
    }

    /**
     * Returns the source of communes, their EPCI and distances; reports that show them must cite it.
     *
     * @param view the view
     * @return a sentence; empty if the gazetteer names no source
     */
    public static List<Localizable> places(View view) {
        List<GazetteerSource> sources = view.gazetteer().sources();
        Localizable all =
                locale -> sources.stream().map(source -> source.say(locale)).collect(Collectors.joining(" · "));
        return sources.isEmpty() ? List.of() : List.of(Texts.WORDS.message("sources.places", all));
    }

    /**
     * Returns the sources and method: the date, the audience, the additions of the report, and the first paragraph of
     * the dossier's note.
     *
     * @param view the view
     * @param sentences the sentences that the report adds to the common ones
     * @return the last section of a report
     */
    public static Section section(View view, String... sentences) {
        return section(view, List.of(sentences), List.of());
    }

    /**
     * Returns the sources and method, with sentences from the figures themselves.
     *
     * @param view the view
     * @param sentences the sentences that the report adds to the common ones
     * @param figures the sentences from the figures, such as {@link #places}
     * @return the last section of a report
     */
    public static Section section(View view, List<String> sentences, List<? extends Localizable> figures) {
        return section(view, sentences, figures, false);
    }

    /**
     * Returns the sources and method with the whole note of the dossier; other reports have its first paragraph only.
     *
     * @param view the view
     * @param sentences the sentences that the report adds to the common ones
     * @return the last section of the report that readers open first
     */
    public static Section withNote(View view, String... sentences) {
        return section(view, List.of(sentences), List.of(), true);
    }

    private static Section section(
            View view, List<String> sentences, List<? extends Localizable> figures, boolean isWhole) {
        Speech speech = view.speech(Texts.WORDS);
        List<Phrase> all = new ArrayList<>();
        all.add(speech.phrase("sources.day", view.day()));
        all.add(Phrase.of(speech.say("sources.audience")));
        sentences.forEach(sentence -> all.add(Phrase.of(sentence)));
        figures.forEach(figure -> all.add(speech.phrase(figure)));
        new ContactPoint(view).sentence().ifPresent(all::add);
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
