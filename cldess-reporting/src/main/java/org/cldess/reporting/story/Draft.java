package org.cldess.reporting.story;

import java.util.ArrayList;
import java.util.List;
import org.cldess.known.Known;
import org.cldess.narrative.Narrative;
import org.cldess.narrative.NarrativeBuilder;
import org.cldess.narrative.NarrativeId;
import org.cldess.reporting.view.View;

/** Makes the first version of a text from sentences about a dossier. It is not approved. */
public final class Draft {
    private static final String BETWEEN = "\n\n";

    private Draft() {}

    /**
     * Starts a text that is written on the day of a view.
     *
     * @param view the view
     * @param id the id of the text
     * @param title its title
     * @param standfirst its standfirst, which is left out if it is too long
     * @param paragraphs one paragraph or more; the last ones are left out if the text would be too long
     * @return a builder of the text
     */
    public static NarrativeBuilder of(
            View view, NarrativeId id, String title, String standfirst, List<String> paragraphs) {
        List<String> kept = new ArrayList<>(paragraphs);
        while (kept.size() > 1 && String.join(BETWEEN, kept).length() > Narrative.MAX_LENGTH) {
            kept.remove(kept.size() - 1);
        }
        return Narrative.builder(id, title, String.join(BETWEEN, kept), view.day())
                .standfirst(
                        standfirst.length() > Narrative.MAX_STANDFIRST_LENGTH
                                ? Known.notRecorded()
                                : Known.of(standfirst));
    }
}
