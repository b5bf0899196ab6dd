package org.cldess.call.application;

import java.util.Locale;
import org.cldess.internal.Codes;
import org.cldess.language.Sayable;

/** What helps a project besides money (<i>{@index "accompagnement non financier"}</i>). */
public enum SupportKind implements Sayable {
    /** Somebody who knows how (<i>{@index "appui technique"}</i>). */
    TECHNICAL_HELP,
    /** A place to work (<i>{@index locaux}</i>). */
    PREMISES,
    /** Somebody to do it with (<i>{@index partenaires}</i>). */
    PARTNERS,
    /** Those who know others (<i>{@index réseaux}</i>). */
    NETWORKS;

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("support-kind." + Codes.of(this)).say(locale);
    }
}
