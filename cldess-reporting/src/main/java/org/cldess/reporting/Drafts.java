package org.cldess.reporting;

import java.util.Optional;
import org.cldess.narrative.Narrative;
import org.cldess.narrative.NarrativeId;
import org.cldess.reporting.review.ReviewDraft;
import org.cldess.reporting.story.StoryDraft;
import org.cldess.reporting.view.View;

/**
 * The first versions of texts about a contract (<i>{@index brouillons}</i>), made from its dossier. The author edits
 * the text and keeps it in the dossier; the reports show it once it is approved. Nobody is quoted in a draft.
 *
 * <pre>{@code
 * View view = View.of(dossier, day, Audience.PUBLIC, Locale.FRENCH);
 * Dossier kept = dossier.add(Drafts.story(view, NarrativeId.of("recit")));
 * }</pre>
 */
public final class Drafts {
    private Drafts() {}

    /**
     * Makes a draft of the story of the whole contract.
     *
     * @param view the dossier as the readers of the text may see it
     * @param id the id of the text
     * @return the draft
     */
    public static Narrative story(View view, NarrativeId id) {
        return StoryDraft.of(view, id);
    }

    /**
     * Makes a draft of the review of the last year that was complete by the day of the view.
     *
     * @param view the dossier as the readers of the text may see it
     * @param id the id of the text
     * @return the draft; empty if no year of the contract was complete
     */
    public static Optional<Narrative> review(View view, NarrativeId id) {
        return ReviewDraft.of(view, id);
    }
}
