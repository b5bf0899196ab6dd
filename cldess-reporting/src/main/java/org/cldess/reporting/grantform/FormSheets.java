package org.cldess.reporting.grantform;

import java.util.ArrayList;
import java.util.List;
import org.cldess.disclosure.Audience;
import org.cldess.grant.Grant;
import org.cldess.reporting.content.Sections;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.Notice;
import org.cldess.reporting.document.Report;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.view.ClosingSections;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/**
 * Forms on pages of their own, one for each grant, after a list for the committee that hands them out. Only the
 * committee sees them: the recipients sign and send them.
 *
 * @param view the view
 * @param speech the sentences
 * @param name the file name of the report
 * @param grants the grants, in the order of the forms
 */
record FormSheets(View view, Speech speech, String name, List<Grant> grants) {
    /** The sentences and the parts of one kind of form. */
    interface Content {
        /** {@return the key of the title} */
        String title();

        /** {@return the sentence for a dossier without such forms} */
        String nothing();

        /** {@return the sentence at the top} */
        String verdict();

        /** {@return the table of the forms, each with a link} */
        Table list();

        /** {@return the sentence about the sources} */
        String method();

        /**
         * {@return a form}
         *
         * @param grant the grant
         */
        Section form(Grant grant);
    }

    Report report(Content content) {
        boolean isShown = !grants.isEmpty() && view.audience().sees(Audience.COMMITTEE);
        List<Block> opening = new ArrayList<>();
        if (isShown) {
            opening.add(Notice.of(Notice.Kind.VERDICT, content.verdict()));
            opening.add(content.list());
        } else {
            opening.add(
                    grants.isEmpty()
                            ? Sections.nothingYet(content.nothing())
                            : Notice.of(Notice.Kind.RESERVED, speech.say("reserved.committee")));
        }
        return Report.named(name, speech.say(content.title()), view.edition())
                .addAll(opening)
                .addAll(ClosingSections.related(view))
                .add(ClosingSections.section(view, content.method()))
                .addAll(isShown ? grants.stream().map(content::form).toList() : List.of())
                .build();
    }
}
