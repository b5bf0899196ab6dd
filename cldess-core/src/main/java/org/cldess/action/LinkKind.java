package org.cldess.action;

import java.util.Locale;
import org.cldess.internal.Codes;
import org.cldess.language.Sayable;

/**
 * What an action is to another one (<i>{@index "lien entre actions"}</i>).
 */
public enum LinkKind implements Sayable {
    /** It cannot go on without the other (<i>{@index "dépend de"}</i>). */
    DEPENDS_ON,
    /** It begins when the other is over (<i>{@index "fait suite à"}</i>). */
    FOLLOWS,
    /** It helps the other (<i>{@index "contribue à"}</i>). */
    SUPPORTS,
    /** Both concern the same matter (<i>{@index "en rapport avec"}</i>). */
    RELATES_TO;

    /**
     * Tells whether the action comes after the other, so that two cannot stand so to each other.
     *
     * @return true for what depends on the other or follows it
     */
    public boolean comesAfter() {
        return this == DEPENDS_ON || this == FOLLOWS;
    }

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("link-kind." + Codes.of(this)).say(locale);
    }
}
