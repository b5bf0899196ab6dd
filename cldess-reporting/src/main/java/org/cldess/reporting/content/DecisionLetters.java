package org.cldess.reporting.content;

import java.util.List;
import org.cldess.disclosure.Audience;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.Notice;
import org.cldess.reporting.document.Report;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.view.ClosingSections;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/**
 * Letters that inform each applicant of a decision: a list for the sender (the committee), then a page to hand out for
 * each applicant. The sources of the figures are with the list, before the letters.
 *
 * @param <D> the type of decision in a letter
 */
public interface DecisionLetters<D> {
    /** {@return the decisions, in the order of the letters} */
    List<D> decided();

    /** {@return the text if nothing is decided} */
    String nothing();

    /** {@return the data from which the letters are made, for the section of sources} */
    String method();

    /** {@return the number of letters of each kind, in one or two sentences} */
    String verdict();

    /** {@return the table of the letters, each with a link; called only if there is one} */
    Table list();

    /**
     * {@return one letter}
     *
     * @param decided the decision
     */
    Letter letter(D decided);

    /**
     * {@return what the addressee of a letter returns, such as the slip to fill in before a payment}
     *
     * @param decided the decision
     */
    default List<Section> slips(D decided) {
        return List.of();
    }

    /**
     * {@return the report}
     *
     * @param view the view
     * @param speech the report’s sentences
     * @param name its file name
     */
    default Report report(View view, Speech speech, String name) {
        boolean isShown = !decided().isEmpty() && view.audience().sees(Audience.COMMITTEE);
        Report.Builder report = Report.named(name, speech.say("letters.title"), view.edition())
                .addAll(isShown ? opening() : List.of(unshown(speech)))
                .addAll(ClosingSections.related(view))
                .add(ClosingSections.section(view, method()));
        if (isShown) {
            decided().forEach(each -> report.add(letter(each).section(speech, slips(each))));
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
