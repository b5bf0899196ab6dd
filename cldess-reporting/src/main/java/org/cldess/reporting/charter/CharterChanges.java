package org.cldess.reporting.charter;

import java.util.ArrayList;
import java.util.List;
import org.cldess.charter.CharterDifference;
import org.cldess.charter.CharterVersion;
import org.cldess.difference.ArticleDifference;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.content.TextChanges;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.Paragraph;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Sheet;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/** What each version of the charter changes in the version before it. */
final class CharterChanges {
    private CharterChanges() {}

    /** Returns one section for each version after the first. */
    static List<Section> sections(View view, List<CharterVersion> versions) {
        List<Section> sections = new ArrayList<>();
        for (int i = 1; i < versions.size(); i++) {
            sections.add(section(view, i, CharterDifference.between(versions.get(i - 1), versions.get(i))));
        }
        return sections;
    }

    private static Section section(View view, int number, CharterDifference difference) {
        Speech speech = SharedTexts.speech(view, Texts.WORDS);
        return new Section(
                "changements-" + number,
                speech.phrase(
                        "changes.title",
                        speech.typed(difference.before().label()),
                        speech.typed(difference.after().label())),
                Sheet.SAME,
                blocks(speech, difference));
    }

    private static List<Block> blocks(Speech speech, CharterDifference difference) {
        if (difference.isEmpty()) {
            return List.of(Paragraph.of(speech.say("changes.none")));
        }
        TextChanges changes = new TextChanges(speech);
        List<Block> blocks = new ArrayList<>();
        if (!difference.preamble().isEmpty()) {
            blocks.add(Paragraph.of(Phrase.EMPTY.strong(speech.say("preamble"))));
            blocks.addAll(changes.paragraphs(difference.preamble()));
        }
        difference.articles().stream()
                .filter(article -> !article.isSame())
                .forEach(article -> blocks.addAll(changes.article(article)));
        long same =
                difference.articles().stream().filter(ArticleDifference::isSame).count();
        if (same > 0) {
            blocks.add(new Paragraph(speech.phrase("changes.others", same), Paragraph.Tone.SMALL));
        }
        return blocks;
    }
}
