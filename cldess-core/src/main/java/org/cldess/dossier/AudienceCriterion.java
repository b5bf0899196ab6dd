package org.cldess.dossier;

import java.util.List;
import org.cldess.component.Before;
import org.cldess.component.VisibleTo;
import org.cldess.contract.kind.ContractKind;
import org.cldess.disclosure.Audience;
import org.cldess.form.Form;
import org.cldess.form.Narrowing;
import org.cldess.form.Part;
import org.cldess.form.Trait;
import org.cldess.internal.narrowing.UnchangedLists;
import org.cldess.own.Extensible;
import org.cldess.own.OwnValue;
import org.cldess.thing.AudienceDependent;
import org.jspecify.annotations.Nullable;

/**
 * Narrows things to what an audience may see.
 *
 * @param audience the audience
 * @param kind the kind of contract, whose fields have audiences of their own
 */
record AudienceCriterion(Audience audience, ContractKind kind) implements Narrowing.Criterion {
    private static final Trait GUARDED = Trait.of(part -> part.visibleTo() != null || part.held() == OwnValue.class)
            .orOf(form -> form.thingVisibleTo().isPresent() || AudienceDependent.class.isAssignableFrom(form.type()));

    @Override
    public @Nullable Record whole(Record thing) {
        Part minimum = Form.of(thing).thingVisibleTo().orElse(null);
        if (minimum != null && !audience.sees((Audience) minimum.of(thing))) {
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
        if (part.held() == OwnValue.class) {
            return UnchangedLists.only(part.items(thing), own -> isVisible((OwnValue) own, (Extensible) thing));
        }
        VisibleTo minimum = part.visibleTo();
        return minimum == null || audience.sees(minimum.value()) ? value : part.nothing(Before.NOT_RECORDED);
    }

    private boolean isVisible(OwnValue value, Extensible thing) {
        return kind.ownFields(thing).stream()
                .filter(field -> field.id().equals(value.id()))
                .anyMatch(field -> audience.sees(field.visibility()));
    }

    /**
     * Returns « not recorded » if all items are hidden, because an empty list would claim that there are no items.
     */
    @Override
    public Object list(Part part, List<?> kept) {
        return kept.isEmpty() ? part.nothing(Before.NOT_RECORDED) : part.listed(kept);
    }
}
