package org.cldess.charter.text;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cldess.component.WrittenAsScalar;
import org.cldess.language.Localizable;
import org.cldess.language.Typography;

/**
 * An axis of the charter (<i>{@index axe}</i>), which a call for projects may use as a condition. The kind of contract
 * defines the axes and their names. Two axes with the same code are equal, whatever their names.
 */
@WrittenAsScalar(code = "form.axis", pattern = "^[a-z][a-z0-9-]{0,39}$")
public final class Axis implements Localizable {
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    /** Democratic management: one person, one vote (<i>{@index "gestion démocratique"}</i>); an axis of a CLDESS. */
    public static final Axis DEMOCRATIC_MANAGEMENT = parse("democratic-management");

    /** No or limited profit (<i>{@index "lucrativité nulle ou limitée"}</i>); an axis of a CLDESS. */
    public static final Axis LIMITED_PROFIT = parse("limited-profit");

    /** Territorial anchoring (<i>{@index "ancrage territorial"}</i>); an axis of a CLDESS. */
    public static final Axis TERRITORIAL_ANCHORING = parse("territorial-anchoring");

    /** Social utility (<i>{@index "utilité sociale"}</i>); an axis of a CLDESS. */
    public static final Axis SOCIAL_UTILITY = parse("social-utility");

    private final String code;
    private final String french;
    private final String english;

    private Axis(String code, String french, String english) {
        if (!FORM.matcher(code).matches()) {
            throw new IllegalArgumentException(
                    "The axis '%s' is not written in lower case with hyphens. Write it like 'social-utility'."
                            .formatted(code));
        }
        if (french.isBlank() || english.isBlank()) {
            throw new IllegalArgumentException(
                    "The French name '%s' or the English name '%s' of an axis is blank. Give both."
                            .formatted(french, english));
        }
        this.code = code;
        this.french = french;
        this.english = english;
    }

    /**
     * {@return an axis with its names}
     *
     * @param code the code in lower case with hyphens, such as {@code food-justice}
     * @param french the French name, in lower case and without an article
     * @param english the English name
     * @throws IllegalArgumentException if the code is malformed, or a name is blank
     */
    public static Axis of(String code, String french, String english) {
        return new Axis(code, french, english);
    }

    /**
     * Parses an axis. The predefined axes of this class have names; any other axis shows its code until a kind of
     * contract names it.
     *
     * @param text the code, in either case
     * @return the axis
     * @throws IllegalArgumentException if the text is not a valid code
     */
    public static Axis parse(String text) {
        String code = text.strip().toLowerCase(Locale.ROOT);
        return new Axis(code, named(code, Locale.FRENCH), named(code, Locale.ENGLISH));
    }

    private static String named(String code, Locale locale) {
        return Optional.of("axis." + code)
                .filter(Texts.WORDS.keys(locale)::contains)
                .map(key -> Texts.WORDS.message(key).say(locale))
                .orElse(code);
    }

    /**
     * Returns the code.
     *
     * @return the code in lower case with hyphens, such as {@code social-utility}
     */
    public String code() {
        return code;
    }

    @Override
    public String say(Locale locale) {
        return Typography.isEnglish(locale) ? english : french;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Axis that && code.equals(that.code);
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
