package org.cldess.actor;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.cldess.internal.draft.Drafts;
import org.cldess.known.Known;
import org.jspecify.annotations.NullUnmarked;

/**
 * An {@link Activity} as it was typed or read, not yet checked.
 *
 * @param state the state
 * @param from the first day; none if since its creation
 */
@NullUnmarked
public record ActivityDraft(@NotNull ActivityState state, Known<LocalDate> from) {
    /** Takes a missing fact for one that is not recorded. */
    public ActivityDraft {
        from = Drafts.known(from);
    }

    /**
     * The draft of a thing that exists.
     *
     * @param activity the thing
     * @return its draft
     */
    public static ActivityDraft of(Activity activity) {
        return new ActivityDraft(activity.state(), activity.from());
    }

    /**
     * What the draft says, made from its parts.
     *
     * @return the thing
     * @throws RuntimeException if the draft was not checked and holds what makes no sense
     */
    public Activity toActivity() {
        return new Activity(state, from);
    }
}
