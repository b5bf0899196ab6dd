package org.cldess.contract;

import java.util.Locale;
import org.cldess.language.Sayable;

/**
 * A level of the objectives tree (<i>niveau d’objectifs</i>), by what its objectives are called. Each kind of contract has its own levels.
 *
 * @param french what one objective of the level is called in French, in lower case and without an article, such as <i>objectif global</i>
 * @param frenchPlural the same of several
 * @param english what one is called in English
 * @param englishPlural the same of several
 */
public record ObjectiveLevel(String french, String frenchPlural, String english, String englishPlural)
        implements Sayable {
    /** A global objective of a CLDESS (<i>objectif global</i>). */
    public static final ObjectiveLevel GLOBAL = shipped("global");

    /** An operational objective of a CLDESS (<i>objectif opérationnel</i>), which actions serve. */
    public static final ObjectiveLevel OPERATIONAL = shipped("operational");

    /** Checks the names. */
    public ObjectiveLevel {
        if (french.isBlank() || frenchPlural.isBlank() || english.isBlank() || englishPlural.isBlank()) {
            throw new IllegalArgumentException(
                    "The level '%s' lacks a name. Give it in French and in English, of one and of several."
                            .formatted(french));
        }
    }

    private static ObjectiveLevel shipped(String code) {
        return new ObjectiveLevel(
                Texts.WORDS.pattern("objective-level." + code, Locale.FRENCH),
                Texts.WORDS.pattern("objective-level-plural." + code, Locale.FRENCH),
                Texts.WORDS.pattern("objective-level." + code, Locale.ENGLISH),
                Texts.WORDS.pattern("objective-level-plural." + code, Locale.ENGLISH));
    }

    /**
     * What several objectives of the level are called.
     *
     * @return the plural, to be said in a language
     */
    public Sayable plural() {
        return new Name(frenchPlural, englishPlural);
    }

    @Override
    public String say(Locale locale) {
        return new Name(french, english).say(locale);
    }
}
