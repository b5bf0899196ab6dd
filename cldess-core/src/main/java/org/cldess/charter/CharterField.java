package org.cldess.charter;

import java.util.Locale;
import org.cldess.internal.code.EnumCodes;
import org.cldess.language.Sayable;

/**
 * The data of a charter that can be corrected, and whether a correction invalidates signatures. A signature holds for
 * the text that was shown: data in the hash of a version is bound by it, other data can be corrected afterwards.
 *
 * <p>A changed principle makes a new version, which everyone must sign again. A corrected e-mail address does not; nor
 * does another review date, because a review without changes needs no new version.
 */
public enum CharterField implements Sayable {
    /** The label of a version. */
    LABEL(true),
    /** The day on which a version was adopted. */
    DATE(true),
    /** The text before the principles. */
    PREAMBLE(true),
    /** The id of a principle, which stays the same from one version to the next. */
    PRINCIPLE_ID(true),
    /** The title of a principle. */
    PRINCIPLE_TITLE(true),
    /** The text of a principle. */
    PRINCIPLE_TEXT(true),
    /** The set of principles and their order. */
    PRINCIPLES(true),
    /** The name of the charter, which is not part of any version. */
    TITLE(false),
    /** The day by which a version must be reviewed. */
    REVIEW_DATE(false),
    /** The axis that a principle serves: a classification only. */
    AXIS(false),
    /** The decision that adopted a version. */
    DECISION(false),
    /** The person who signed for an actor, and their function. */
    REPRESENTATIVE(false),
    /** The name of a signatory. */
    SIGNATORY_NAME(false),
    /** The contact details of a signatory, such as an e-mail address. */
    CONTACT(false);

    private final boolean invalidates;

    CharterField(boolean invalidates) {
        this.invalidates = invalidates;
    }

    /**
     * Checks whether a correction invalidates the signatures.
     *
     * @return true if the field is part of the signed text
     */
    public boolean invalidatesSignatures() {
        return invalidates;
    }

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("field." + EnumCodes.of(this)).say(locale);
    }
}
