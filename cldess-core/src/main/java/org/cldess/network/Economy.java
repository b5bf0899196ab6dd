package org.cldess.network;

import java.util.Locale;
import org.cldess.actor.Actor;
import org.cldess.actor.kind.ActorKind;
import org.cldess.internal.code.EnumCodes;
import org.cldess.language.Localizable;

/** The economy to which an actor belongs, of the two that a contract brings together (<i>{@index économie}</i>). */
public enum Economy implements Localizable {
    /** The social and inclusive economy (<i>{@index "économie sociale, solidaire et inclusive"}</i>). */
    SOCIAL,
    /** Conventional enterprises (<i>{@index "entreprises classiques"}</i>). */
    CONVENTIONAL,
    /** Neither: a public body, a person, an informal group. */
    NEITHER,
    /** Unknown: not enough is recorded. */
    UNKNOWN;

    /**
     * {@return the economy of an actor by its own statements: social if it declares a family of the social economy or
     * is a work-integration enterprise, conventional if it is known to have no such family}
     *
     * @param actor the actor
     */
    public static Economy stated(Actor actor) {
        if (actor.essFamily().value().isPresent() || actor.siae().value().isPresent()) {
            return SOCIAL;
        }
        if (actor.kind() != ActorKind.ORGANISATION || actor.publicBody().value().isPresent()) {
            return NEITHER;
        }
        return actor.essFamily().isNone() ? CONVENTIONAL : UNKNOWN;
    }

    /**
     * Returns whether a tie between the two economies brings the social and the conventional one together.
     *
     * @param other the other economy
     * @return true if one of the two is social and the other conventional
     */
    public boolean crosses(Economy other) {
        return (this == SOCIAL && other == CONVENTIONAL) || (this == CONVENTIONAL && other == SOCIAL);
    }

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("economy." + EnumCodes.of(this)).say(locale);
    }
}
