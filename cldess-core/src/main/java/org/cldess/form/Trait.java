package org.cldess.form;

import java.util.Set;

/** What may be true of a part or of a form, and with it of whatever holds such a thing, however deep. */
enum Trait {
    /** A day may hide something of it. */
    DATED,

    /** An audience may not see something of it. */
    GUARDED,

    /** Its values have limits. */
    LIMITED,

    /** It cites something. */
    CITING,

    /** It has an id that others may cite. */
    DECLARING;

    /** Whether a part has it, be it deep inside. */
    boolean isOf(Part part, Set<Form> met) {
        return isOf(part) || (part.holdsThings() && isOf(part.form(), met));
    }

    /** What is met already is looked at elsewhere. */
    private boolean isOf(Form form, Set<Form> met) {
        return met.add(form) && (isOf(form) || form.parts().stream().anyMatch(part -> isOf(part, met)));
    }

    private boolean isOf(Part part) {
        return switch (this) {
            case DATED -> part.happened() != null || part.since() != null;
            case GUARDED -> part.shown() != null;
            case LIMITED -> !part.limits().isEmpty();
            case CITING -> part.cites();
            case DECLARING -> false;
        };
    }

    private boolean isOf(Form form) {
        return switch (this) {
            case DATED -> form.from().isPresent() || form.isJudged();
            case GUARDED -> form.shownFrom().isPresent() || Guarded.class.isAssignableFrom(form.type());
            case DECLARING ->
                form.identity().filter(id -> !id.isLocal()).isPresent()
                        || !form.introducing().isEmpty();
            case LIMITED, CITING -> false;
        };
    }
}
