package org.cldess.reporting.content;

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
import org.cldess.territory.GazetteerSource;

/** The end of a report: other documents, and where its figures come from. */
final class Sources {
    private Sources() {}

    /** The links to other documents, where there are any: the formats of one document on one line. */
    static List<Section> related(View view) {
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
                view.speech().say("related.title"),
                BulletList.of(BulletList.Marker.BULLET, List.copyOf(documents.values()))));
    }

    /** The words before the format, which stands in brackets. */
    private static String words(Inline.Link link) {
        int format = link.text().lastIndexOf('(');
        return format < 0 ? link.text() : link.text().substring(0, format);
    }

    /** Where communes, their EPCI and their distances come from: whoever shows them names that. Nothing if the gazetteer does not tell. */
    static List<Sayable> places(View view) {
        List<GazetteerSource> sources = view.gazetteer().sources();
        Sayable all =
                locale -> sources.stream().map(source -> source.say(locale)).collect(Collectors.joining(" · "));
        return sources.isEmpty() ? List.of() : List.of(Texts.WORDS.message("sources.places", all));
    }

    /** Sources and method, with the sentences that the report adds to those that all share. */
    static Section section(View view, String... keys) {
        return section(view, List.of(keys), List.of());
    }

    /** The same, with sentences that the figures themselves give. */
    static Section section(View view, List<String> keys, List<? extends Sayable> figures) {
        Speech speech = view.speech();
        List<Phrase> sentences = new ArrayList<>();
        sentences.add(speech.phrase("sources.day", view.day()));
        sentences.add(Phrase.of(speech.say("sources.audience")));
        keys.forEach(key -> sentences.add(Phrase.of(speech.say(key))));
        figures.forEach(figure -> sentences.add(Phrase.of(speech.say(figure))));
        List<Block> blocks = new ArrayList<>();
        view.dossier()
                .note()
                .ifPresent(note -> blocks.add(new Notice(
                        Notice.Kind.INFORMATION,
                        Phrase.EMPTY,
                        speech.paragraphs(note).stream()
                                .map(text -> (Block) new Paragraph(text.text(), Paragraph.Tone.SMALL))
                                .toList())));
        sentences.forEach(sentence -> blocks.add(new Paragraph(sentence, Paragraph.Tone.SMALL)));
        return Sections.of("sources", speech.say("sources.title"), blocks);
    }
}
