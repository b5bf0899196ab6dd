package org.cldess.reporting.register;

import java.util.List;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Notice;
import org.cldess.reporting.document.Paragraph;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/**
 * The information given to persons where their data are collected or published
 * (<i>{@index "mention d’information"}</i>, article 13 of the GDPR): the controller, the purpose, the legal basis, the
 * recipients, the retention period, the rights of the person, and which answers are mandatory. At most
 * {@value #MAX_WORDS} words.
 */
public final class InformationNotice {
    /** The maximum number of words. People do not read longer notices. */
    static final int MAX_WORDS = 120;

    private InformationNotice() {}

    /** Returns the notice on the form to join the charter. */
    public static Notice ofAdhesion(View view) {
        return of(view, "notice.adhesion", Processing.CHARTER);
    }

    /** Returns the notice of the directory. */
    public static Notice ofDirectory(View view) {
        return of(view, "notice.directory", Processing.DIRECTORY);
    }

    private static Notice of(View view, String key, Processing processing) {
        Speech speech = SharedTexts.speech(view, Texts.WORDS);
        Phrase told = speech.phrase(key, keeper(view), view.contract().term().end(), processing.basis(view));
        return new Notice(
                Notice.Kind.INFORMATION,
                Phrase.of(speech.say("notice.title")),
                List.of(new Paragraph(told, Paragraph.Tone.SMALL)));
    }

    private static Phrase keeper(View view) {
        return Processing.keeper(view).stream()
                .findFirst()
                .map(view::name)
                .orElse(Phrase.of(SharedTexts.speech(view, Texts.WORDS).say("notice.keeper")));
    }
}
