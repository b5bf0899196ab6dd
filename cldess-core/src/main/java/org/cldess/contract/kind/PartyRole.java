package org.cldess.contract.kind;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cldess.component.WrittenAsScalar;
import org.cldess.language.Localizable;

/**
 * The role of a party in a contract (<i>{@index rôle}</i>). The kind of contract defines the required roles and their
 * names. Two roles with the same code are equal, whatever their names.
 */
@WrittenAsScalar(code = "form.role", pattern = "^[a-z][a-z0-9-]{0,39}$")
public final class PartyRole implements Localizable {
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    /**
     * The body that carries the contract (<i>{@index "structure porteuse"}</i>); for a CLDESS, an inter-municipal body.
     */
    public static final PartyRole CARRIER = parse("carrier");

    /** The Région. */
    public static final PartyRole REGION = parse("region");

    /** A body that pays without carrying the contract (<i>{@index financeur}</i>). All kinds of contract accept it. */
    public static final PartyRole FUNDER = parse("funder");

    /** Another body that takes part (<i>{@index partenaire}</i>). All kinds of contract accept it. */
    public static final PartyRole PARTNER = parse("partner");

    private final String code;
    private final Optional<Name> name;

    private PartyRole(String code, Optional<Name> name) {
        if (!FORM.matcher(code).matches()) {
            throw new IllegalArgumentException(
                    "The role '%s' is not written in lower case with hyphens. Write it like 'carrier'."
                            .formatted(code));
        }
        this.code = code;
        this.name = name;
    }

    /**
     * {@return a role with its names}
     *
     * @param code the code in lower case with hyphens, such as {@code health-agency}
     * @param french the French name, singular and without an article
     * @param english the English name
     * @throws IllegalArgumentException if the code is malformed, or a name is blank
     */
    public static PartyRole of(String code, String french, String english) {
        return new PartyRole(code, Optional.of(new Name(french, english)));
    }

    /**
     * Parses a role. The predefined roles of this class have names; any other role shows its code until a kind of
     * contract names it.
     *
     * @param text the code, in either case
     * @return the role
     * @throws IllegalArgumentException if the text is not a valid code
     */
    public static PartyRole parse(String text) {
        return new PartyRole(text.strip().toLowerCase(Locale.ROOT), Optional.empty());
    }

    /**
     * Returns the code.
     *
     * @return the code in lower case with hyphens, such as {@code carrier}
     */
    public String code() {
        return code;
    }

    @Override
    public String say(Locale locale) {
        if (name.isPresent()) {
            return name.get().say(locale);
        }
        String key = "party-role." + code;
        return Texts.WORDS.keys(locale).contains(key) ? Texts.WORDS.message(key).say(locale) : code;
    }

    /** Returns the same role under other names. */
    PartyRole named(String french, String english) {
        return of(code, french, english);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PartyRole that && code.equals(that.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public String toString() {
        return code;
    }
}
