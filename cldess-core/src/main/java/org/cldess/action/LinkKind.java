package org.cldess.action;

import java.util.Locale;
import org.cldess.internal.code.EnumCodes;
import org.cldess.language.Localizable;

/**
 * The kinds of link from an action to another (<i>{@index "lien entre actions"}</i>).
 */
public enum LinkKind implements Localizable {
    /** The action cannot proceed without the other (<i>{@index "dépend de"}</i>). */
    DEPENDS_ON,
    /** The action begins when the other is over (<i>{@index "fait suite à"}</i>). */
    FOLLOWS,
    /** The action supports the other (<i>{@index "contribue à"}</i>). */
    SUPPORTS,
    /** Both actions concern the same subject (<i>{@index "en rapport avec"}</i>). */
    RELATES_TO;

    /**
     * Checks whether the link orders the two actions, so that cycles are not allowed.
     *
     * @return true if the action depends on the other or follows it
     */
    public boolean comesAfter() {
        return this == DEPENDS_ON || this == FOLLOWS;
    }

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("link-kind." + EnumCodes.of(this)).say(locale);
    }
}
