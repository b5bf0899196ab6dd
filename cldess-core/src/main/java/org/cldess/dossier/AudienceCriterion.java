package org.cldess.dossier;

import java.util.List;
import org.cldess.component.Before;
import org.cldess.component.VisibleTo;
import org.cldess.disclosure.Audience;
import org.cldess.form.Form;
import org.cldess.form.Narrowing;
import org.cldess.form.Part;
import org.cldess.form.Trait;
import org.cldess.thing.AudienceDependent;
import org.jspecify.annotations.Nullable;

/**
 * Narrows to what an audience sees.
 *
 * @param audience the audience
 */
record AudienceCriterion(Audience audience) implements Narrowing.Criterion {
    private static final Trait GUARDED = Trait.of(part -> part.visibleTo() != null)
            .orOf(form -> form.thingVisibleTo().isPresent() || AudienceDependent.class.isAssignableFrom(form.type()));

    @Override
    public @Nullable Record whole(Record thing) {
        Part least = Form.of(thing).thingVisibleTo().orElse(null);
        if (least != null && !audience.sees((Audience) least.of(thing))) {
            return null;
        }
        return thing instanceof AudienceDependent<?> guarded
                ? guarded.withoutHiddenFrom(audience).orElse(null)
                : thing;
    }

    @Override
    public List<Part> parts(Form form) {
        return GUARDED.in(form);
    }

    @Override
    public Object part(Part part, Record thing, Object value) {
        VisibleTo least = part.visibleTo();
        return least == null || audience.sees(least.value()) ? value : part.nothing(Before.NOT_RECORDED);
    }

    /**
     * Returns « not recorded » if all items are hidden, because an empty list would claim that there are no items.
     */
    @Override
    public Object list(Part part, List<?> kept) {
        return kept.isEmpty() ? part.nothing(Before.NOT_RECORDED) : part.listed(kept);
    }
}
