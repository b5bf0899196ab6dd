package org.cldess.reporting.content;

import java.util.ArrayList;
import java.util.List;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.BulletList;
import org.cldess.reporting.document.Notice;
import org.cldess.reporting.document.Paragraph;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Section;

/** The end of a report: other documents, and where its figures come from. */
final class Sources {
    private Sources() {}

    /** The links to other documents, where there are any. */
    static List<Section> related(View view) {
        if (view.related().isEmpty()) {
            return List.of();
        }
        List<Phrase> links =
                view.related().stream().map(link -> Phrase.EMPTY.then(link)).toList();
        return List.of(Section.of(
                "documents", view.speech().say("related.title"), BulletList.of(BulletList.Marker.BULLET, links)));
    }

    /** Sources and method, with the sentences that the report adds to those that all share. */
    static Section section(View view, String... keys) {
        Speech speech = view.speech();
        List<Phrase> sentences = new ArrayList<>();
        sentences.add(speech.phrase("sources.day", view.day()));
        sentences.add(Phrase.of(speech.say("sources.audience")));
        for (String key : keys) {
            sentences.add(Phrase.of(speech.say(key)));
        }
        List<Block> blocks = new ArrayList<>();
        view.dossier()
                .note()
                .ifPresent(note -> blocks.add(new Notice(
                        Notice.Kind.INFORMATION,
                        Phrase.EMPTY,
                        speech.paragraphs(note).stream()
                                .map(text -> (Block) new Paragraph(text.text(), Paragraph.Tone.SMALL))
                                .toList())));
        blocks.add(BulletList.of(BulletList.Marker.BULLET, sentences));
        return Sections.of("sources", speech.say("sources.title"), blocks);
    }
}
