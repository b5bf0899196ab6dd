package org.cldess.charter;

import java.util.Locale;
import org.cldess.internal.Codes;
import org.cldess.language.Sayable;

/**
 * What can be corrected in a charter, and whether that takes a signature its effect. A signature holds for the text that was shown: what
 * stands in the hash of a version is bound by it, what does not can be corrected under it.
 *
 * <p>So a changed principle asks everybody to sign again, since it makes a new version; a corrected e-mail address does not, nor does
 * another review date: a review that changes nothing needs no new version.
 */
public enum CharterField implements Sayable {
    /** The label of a version. */
    LABEL(true),
    /** The day on which a version was adopted. */
    DATE(true),
    /** The text before the principles. */
    PREAMBLE(true),
    /** The id of a principle, by which it is the same from one version to the next. */
    PRINCIPLE_ID(true),
    /** The title of a principle. */
    PRINCIPLE_TITLE(true),
    /** The text of a principle. */
    PRINCIPLE_TEXT(true),
    /** Which principles there are, and in which order. */
    PRINCIPLES(true),
    /** The name of the charter, which no version holds. */
    TITLE(false),
    /** The day by which a version is to be reviewed. */
    REVIEW_DATE(false),
    /** The axis that a principle serves, which sorts it and says nothing more. */
    AXIS(false),
    /** How a version was adopted. */
    DECISION(false),
    /** Who signed for an actor, and in which function. */
    REPRESENTATIVE(false),
    /** The name of a signatory. */
    SIGNATORY_NAME(false),
    /** How a signatory is reached, such as an e-mail address. */
    CONTACT(false);

    private final boolean invalidates;

    CharterField(boolean invalidates) {
        this.invalidates = invalidates;
    }

    /**
     * Whether another value takes the signatures their effect.
     *
     * @return true if the field stands in the text that was signed
     */
    public boolean invalidatesSignatures() {
        return invalidates;
    }

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("field." + Codes.of(this)).say(locale);
    }
}
