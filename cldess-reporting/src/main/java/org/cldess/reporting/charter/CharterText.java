package org.cldess.reporting.charter;

import java.util.ArrayList;
import java.util.List;
import org.cldess.charter.CharterVersion;
import org.cldess.charter.text.Principle;
import org.cldess.reporting.content.Sections;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.Notice;
import org.cldess.reporting.document.Paragraph;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Sheet;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/**
 * The text of a version of the charter: its preamble, then its principles, with a warning if the text is no longer the
 * one adopted.
 */
final class CharterText {
    private final Speech speech;

    private CharterText(View view) {
        this.speech = SharedTexts.speech(view, Texts.WORDS);
    }

    static List<Block> blocks(View view, CharterVersion version) {
        return new CharterText(view).blocks(version);
    }

    private List<Block> blocks(CharterVersion version) {
        List<Block> blocks = new ArrayList<>();
        version.hash()
                .value()
                .filter(hash -> !hash.equals(version.textHash()))
                .ifPresent(hash ->
                        blocks.add(Notice.of(Notice.Kind.WARNING, speech.say("charter.changed", hash.abbreviated()))));
        if (!version.preamble().isBlank()) {
            blocks.add(Sections.of("preambule", speech.say("preamble"), speech.paragraphs(version.preamble())));
        }
        blocks.add(principles(version));
        return blocks;
    }

    private Section principles(CharterVersion version) {
        List<Block> blocks = new ArrayList<>();
        for (int index = 0; index < version.principles().size(); index++) {
            blocks.add(principle(index + 1, version.principles().get(index)));
        }
        if (blocks.isEmpty()) {
            blocks.add(Sections.nothingYet(speech.say("charter.no-principle")));
        }
        return Sections.of("principes", speech.say("charter.principles"), blocks);
    }

    private Section principle(int number, Principle principle) {
        List<Block> blocks = new ArrayList<>();
        principle
                .axis()
                .value()
                .ifPresent(
                        axis -> blocks.add(new Paragraph(speech.phrase("charter.axis", axis), Paragraph.Tone.SMALL)));
        blocks.addAll(speech.paragraphs(principle.text()));
        return new Section(
                "principe-" + number,
                speech.phrase("charter.principle", number, speech.typed(principle.title())),
                Sheet.SAME,
                blocks);
    }
}
