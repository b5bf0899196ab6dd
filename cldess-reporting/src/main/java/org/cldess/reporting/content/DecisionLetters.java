package org.cldess.reporting.content;

import java.util.List;
import org.cldess.disclosure.Audience;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.Notice;
import org.cldess.reporting.document.Report;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.view.Sources;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/**
 * Letters that tell each who asked what was decided: a list for those who send them, the committee, then a page for each, to hand out. Where
 * the figures come from stands with the list, before what is handed out.
 *
 * @param <D> what a letter tells
 */
public interface DecisionLetters<D> {
    /** {@return what was decided, in the order of the letters} */
    List<D> decided();

    /** {@return what is said where nothing is decided} */
    String nothing();

    /** {@return what a letter is made from, for the end} */
    String method();

    /** {@return how many letters there are of each kind, in a sentence or two} */
    String verdict();

    /** {@return the letters, each with a link to it; asked only if there is one} */
    Table list();

    /**
     * {@return one letter}
     *
     * @param decided what it tells
     */
    Letter letter(D decided);

    /**
     * {@return the report}
     *
     * @param view what is shown
     * @param speech its sentences
     * @param name its name as a file
     */
    default Report report(View view, Speech speech, String name) {
        boolean isShown = !decided().isEmpty() && view.audience().sees(Audience.COMMITTEE);
        Report.Builder report = Report.named(name, speech.say("letters.title"), view.edition())
                .addAll(isShown ? opening() : List.of(unshown(speech)))
                .addAll(Sources.related(view))
                .add(Sources.section(view, method()));
        if (isShown) {
            decided().forEach(each -> report.add(letter(each).section(speech)));
        }
        return report.build();
    }

    private List<Block> opening() {
        return List.of(Notice.of(Notice.Kind.VERDICT, verdict()), list());
    }

    private Notice unshown(Speech speech) {
        return decided().isEmpty()
                ? Sections.nothingYet(nothing())
                : Notice.of(Notice.Kind.RESERVED, speech.say("reserved.committee"));
    }
}
