package org.cldess.purchase;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.cldess.actor.Actor;
import org.cldess.actor.kind.InclusiveKind;
import org.cldess.actor.kind.SiaeKind;
import org.cldess.known.Known;
import org.cldess.language.Sayable;

/**
 * What kind of structure the holder of a lot is (<i>{@index "type de structure"}</i>), by which spending is told apart.
 *
 * @param siae its kind of work-integration enterprise, if it is one
 * @param inclusive its other kind of inclusive structure, if it is one and no work-integration enterprise
 * @param isRecorded whether it is known what it is; a kind that is known is enough
 */
public record HolderKind(Optional<SiaeKind> siae, Optional<InclusiveKind> inclusive, boolean isRecorded)
        implements Sayable {
    /** Nobody recorded what it is. */
    static final HolderKind NOT_RECORDED = new HolderKind(Optional.empty(), Optional.empty(), false);

    /**
     * The kind of a holder: what the lot says of the day on which it got it, and else what the actor itself is said to be.
     *
     * @param holder the holder
     * @param actor the actor, if it is in the dossier
     * @return its kind
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
     * Whether it is an inclusive structure.
     *
     * @return true if it is known to be one
     */
    public boolean isInclusive() {
        return siae.isPresent() || inclusive.isPresent();
    }

    /**
     * What it was called on a day: the law renamed some kinds.
     *
     * @param day the day
     * @return its name of that day
     */
    public Sayable on(LocalDate day) {
        return inclusive.map(kind -> kind.on(day)).orElse(this);
    }

    @Override
    public String say(Locale locale) {
        return siae.<Sayable>map(kind -> kind)
                .or(() -> inclusive.map(kind -> kind))
                .orElseGet(() -> Texts.WORDS.message(isRecorded ? "kind.none" : "kind.not-recorded"))
                .say(locale);
    }
}
