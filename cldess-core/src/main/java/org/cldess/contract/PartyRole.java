package org.cldess.contract;

import java.util.Locale;
import java.util.regex.Pattern;
import org.cldess.language.Sayable;

/**
 * What a party is in a contract (<i>rôle</i>). The kind of contract says which roles it requires.
 *
 * @param code the role in lower case with hyphens, such as {@code carrier}
 */
public record PartyRole(String code) implements Sayable {
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    /** The body that carries the contract (<i>structure porteuse</i>): of a CLDESS, an inter-municipal body. */
    public static final PartyRole CARRIER = new PartyRole("carrier");

    /** The Région. */
    public static final PartyRole REGION = new PartyRole("region");

    /** Another body that pays without carrying the contract (<i>financeur</i>). */
    public static final PartyRole FUNDER = new PartyRole("funder");

    /** Another body that takes part (<i>partenaire</i>). */
    public static final PartyRole PARTNER = new PartyRole("partner");

    /** Checks the form. */
    public PartyRole {
        if (!FORM.matcher(code).matches()) {
            throw new IllegalArgumentException(
                    "The role '%s' is not written in lower case with hyphens. Write it like 'carrier'."
                            .formatted(code));
        }
    }

    /**
     * Reads a role.
     *
     * @param text its code, in either case
     * @return the role
     * @throws IllegalArgumentException if the text cannot be a code
     */
    public static PartyRole parse(String text) {
        return new PartyRole(text.strip().toLowerCase(Locale.ROOT));
    }

    @Override
    public String say(Locale locale) {
        String key = "party-role." + code;
        return Texts.WORDS.keys(locale).contains(key) ? Texts.WORDS.message(key).say(locale) : code;
    }

    @Override
    public String toString() {
        return code;
    }
}
