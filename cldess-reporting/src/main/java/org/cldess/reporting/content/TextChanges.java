package org.cldess.reporting.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cldess.difference.ArticleDifference;
import org.cldess.difference.Edit;
import org.cldess.difference.TextDifference;
import org.cldess.language.Typography;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.Inline;
import org.cldess.reporting.document.Paragraph;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.view.Speech;

/** Shows the changes in a text: new words underlined, old words struck through. */
public final class TextChanges {
    private final Speech speech;

    /** Creates an instance that uses the given sentences. */
    public TextChanges(Speech speech) {
        this.speech = speech;
    }

    /** Returns an article with its number and its kind of change, then its text if it differs. */
    public List<Block> article(ArticleDifference article) {
        Phrase number = Phrase.EMPTY.strong(speech.say(
                "changes.number",
                article.numberAfter().or(article::numberBefore).orElseThrow()));
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(number.then(phrase(article.title()))));
        blocks.add(new Paragraph(Phrase.of(change(article)), Paragraph.Tone.SMALL));
        if (!article.text().isEmpty()) {
            blocks.addAll(paragraphs(article.text()));
        }
        return blocks;
    }

    private String change(ArticleDifference article) {
        String key = article.edit() != Edit.KEPT
                ? article.edit() == Edit.ADDED ? "changes.added" : "changes.removed"
                : article.isChanged() ? "changes.changed" : "changes.same";
        String said = article.moved()
                ? speech.say(
                        "changes.moved",
                        speech.say(key),
                        article.numberBefore().orElseThrow(),
                        article.numberAfter().orElseThrow())
                : speech.say(key) + ".";
        return speech.capital(said);
    }

    /** Returns a text of one line. */
    Phrase phrase(TextDifference difference) {
        Phrase phrase = Phrase.EMPTY;
        for (TextDifference.Run run : difference.runs()) {
            phrase = append(phrase, run.edit(), run.text());
        }
        return phrase;
    }

    /** Returns a text of several paragraphs. */
    public List<Paragraph> paragraphs(TextDifference difference) {
        List<Paragraph> paragraphs = new ArrayList<>();
        Phrase current = Phrase.EMPTY;
        for (TextDifference.Run run : difference.runs()) {
            String[] lines = run.text().split("\n", -1);
            for (int i = 0; i < lines.length; i++) {
                String line = i == 0 ? lines[i] : lines[i].stripLeading();
                if (i == lines.length - 1) {
                    current = append(current, run.edit(), line);
                } else {
                    add(paragraphs, append(current, run.edit(), line.stripTrailing()));
                    current = Phrase.EMPTY;
                }
            }
        }
        add(paragraphs, current);
        return paragraphs;
    }

    private static void add(List<Paragraph> paragraphs, Phrase phrase) {
        if (!phrase.plain().isBlank()) {
            paragraphs.add(Paragraph.of(phrase));
        }
    }

    /** Appends an edited word. White space before it stays plain, so that it is not underlined or struck through. */
    private Phrase append(Phrase before, Edit edit, String text) {
        String words = text.stripLeading();
        if (edit == Edit.KEPT || words.isEmpty()) {
            return text.isEmpty() ? before : before.then(speech.typed(text));
        }
        boolean added = edit == Edit.ADDED;
        Optional<Locale> language =
                Typography.isEnglish(speech.locale()) ? Optional.of(Locale.FRENCH) : Optional.empty();
        return before.then(text.substring(0, text.length() - words.length()))
                .then(new Inline.Edited(
                        added ? Inline.Edited.Change.ADDED : Inline.Edited.Change.REMOVED,
                        words,
                        speech.say(added ? "changes.announced.added" : "changes.announced.removed"),
                        language));
    }
}
