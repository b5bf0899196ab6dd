package org.cldess.contract.kind;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.cldess.component.NamePart;
import org.cldess.consistency.FormRules;
import org.cldess.language.Localizable;
import org.cldess.validation.Violations;

/**
 * A level of the objectives tree (<i>{@index "niveau d’objectifs"}</i>), identified by the name of its objectives. Each
 * kind of contract has its own levels.
 *
 * @param nameFr the French name of one objective of the level, in lower case and without an article, such as
 *     <i>{@index "objectif global"}</i>
 * @param pluralFr the French plural
 * @param nameEn the English name of one objective
 * @param pluralEn the English plural
 */
public record ObjectiveLevel(
        @NamePart @NotBlank @Size(max = 200) String nameFr,
        @NotBlank @Size(max = 200) String pluralFr,
        @NotBlank @Size(max = 200) String nameEn,
        @NotBlank @Size(max = 200) String pluralEn)
        implements Localizable {
    /** A global objective of a CLDESS (<i>{@index "objectif global"}</i>). */
    public static final ObjectiveLevel GLOBAL = shipped("global");

    /** An operational objective of a CLDESS (<i>{@index "objectif opérationnel"}</i>), which actions serve. */
    public static final ObjectiveLevel OPERATIONAL = shipped("operational");

    /** Checks the components, and throws all {@link Violations}. */
    public ObjectiveLevel {
        FormRules.check(ObjectiveLevel.class, nameFr, pluralFr, nameEn, pluralEn);
    }

    private static ObjectiveLevel shipped(String code) {
        return new ObjectiveLevel(
                Texts.WORDS.pattern("objective-level." + code, Locale.FRENCH),
                Texts.WORDS.pattern("objective-level-plural." + code, Locale.FRENCH),
                Texts.WORDS.pattern("objective-level." + code, Locale.ENGLISH),
                Texts.WORDS.pattern("objective-level-plural." + code, Locale.ENGLISH));
    }

    /**
     * Returns the plural name of the objectives of the level.
     *
     * @return the plural, in the language of the reader
     */
    public Localizable plural() {
        return new Name(pluralFr, pluralEn);
    }

    @Override
    public String say(Locale locale) {
        return new Name(nameFr, nameEn).say(locale);
    }
}
