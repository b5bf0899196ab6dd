package org.cldess.accessibility;

import java.util.Locale;
import org.cldess.internal.code.EnumCodes;
import org.cldess.language.Localizable;

/** The kind of online service that a body publishes (<i>{@index "service en ligne"}</i>). */
public enum ServiceKind implements Localizable {
    /** A website, or a page of one. */
    SITE,
    /** An application for telephones or tablets. */
    APPLICATION,
    /** A document that is offered online. */
    DOCUMENT;

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("service-kind." + EnumCodes.of(this)).say(locale);
    }
}
