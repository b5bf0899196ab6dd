package org.cldess.purchase;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.cldess.actor.Actor;
import org.cldess.actor.kind.InclusiveKind;
import org.cldess.actor.kind.SiaeKind;
import org.cldess.known.Known;
import org.cldess.language.Localizable;

/**
 * The kind of structure of a contractor (<i>{@index "type de structure"}</i>), by which spending is classified.
 *
 * @param siae the kind of work-integration enterprise; empty if it is not one
 * @param inclusive the other kind of inclusive structure; empty if it is not one, or is a work-integration enterprise
 * @param isRecorded whether the kind is known; one known kind is enough
 */
public record HolderKind(Optional<SiaeKind> siae, Optional<InclusiveKind> inclusive, boolean isRecorded)
        implements Localizable {
    /** A kind that is not recorded. */
    public static final HolderKind NOT_RECORDED = new HolderKind(Optional.empty(), Optional.empty(), false);

    /**
     * Returns the kind of a contractor: the kind recorded on the lot for the day of the award or, without one, that of
     * the actor.
     *
     * @param holder the contractor
     * @param actor the actor, if it is in the dossier
     * @return the kind
     */
    public static HolderKind of(Lot.Holder holder, Optional<Actor> actor) {
        Known<SiaeKind> siae = holder.siae().isRecorded()
                ? holder.siae()
                : actor.map(Actor::siae).orElse(Known.notRecorded());
        Known<InclusiveKind> inclusive = holder.inclusive().isRecorded()
                ? holder.inclusive()
                : actor.map(Actor::inclusive).orElse(Known.notRecorded());
        if (siae.value().isPresent()) {
            return new HolderKind(siae.value(), Optional.empty(), true);
        }
        return new HolderKind(
                Optional.empty(),
                inclusive.value(),
                inclusive.value().isPresent() || (siae.isNone() && inclusive.isNone()));
    }

    /**
     * Checks whether the contractor is an inclusive structure.
     *
     * @return true if it is known to be one
     */
    public boolean isInclusive() {
        return siae.isPresent() || inclusive.isPresent();
    }

    /**
     * Returns the kind under its legal name on a day, because the law renamed some kinds.
     *
     * @param day the day
     * @return the name on that day
     */
    public Localizable nameOn(LocalDate day) {
        return inclusive.map(kind -> kind.nameOn(day)).orElse(this);
    }

    @Override
    public String say(Locale locale) {
        return siae.<Localizable>map(kind -> kind)
                .or(() -> inclusive.map(kind -> kind))
                .orElseGet(() -> Texts.WORDS.message(isRecorded ? "kind.none" : "kind.not-recorded"))
                .say(locale);
    }
}
