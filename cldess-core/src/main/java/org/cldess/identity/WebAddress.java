package org.cldess.identity;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cldess.component.WithConstraint;
import org.cldess.component.WrittenAsScalar;
import org.cldess.language.Message;

/**
 * The address of a web site (<i>{@index "adresse d’un site"}</i>), fit for a public link: http or https, the name of a
 * site, at most {@value #MAX_LENGTH} characters, without a user name or password.
 *
 * @param address such as {@code https://www.apeas.example.org/annuaire}; kept unchanged, except that the scheme is put
 *     in lower case
 */
@WithConstraint(
        code = "web-address",
        accepts =
                "the address of a web site that {@link WebAddress#parse} accepts: http or https, and the name of a site")
@WrittenAsScalar(code = "form.web-address", quoted = true, pattern = "^https?://[^\\s/?#@]+([/?#]\\S*)?$")
public record WebAddress(String address) implements Comparable<WebAddress> {
    /** The maximum length. Longer addresses are those of a search, not of a site. */
    public static final int MAX_LENGTH = 300;

    private static final Pattern PARTS = Pattern.compile("(?i)(https?)://([^/?#]*)([/?#].*)?");
    private static final String ODD = "\"<>\\^`{|}";

    /** Checks the address. */
    public WebAddress {
        refusal(address).ifPresent(message -> {
            throw new IllegalArgumentException(message.say(Locale.ENGLISH));
        });
        int colon = address.indexOf(':');
        address = address.substring(0, colon).toLowerCase(Locale.ROOT) + address.substring(colon);
    }

    /**
     * Reads an address.
     *
     * @param text such as {@code https://www.apeas.example.org}
     * @return the address
     * @throws IllegalArgumentException if the text is refused, with the message of {@link #refusal} in English
     */
    public static WebAddress parse(String text) {
        return new WebAddress(text);
    }

    /**
     * Returns why a text is not the address of a web site.
     *
     * @param text the text
     * @return which rule it breaks and how to correct it; empty if {@link #parse} reads it
     */
    public static Optional<Message> refusal(String text) {
        if (text.isBlank()) {
            return Optional.of(Texts.WORDS.message("web.blank"));
        }
        if (text.length() > MAX_LENGTH) {
            return Optional.of(Texts.WORDS.message("web.length", PastedNumber.cut(text), text.length(), MAX_LENGTH));
        }
        if (text.codePoints().anyMatch(WebAddress::isOdd)) {
            return Optional.of(Texts.WORDS.message("web.character", PastedNumber.cut(text)));
        }
        Matcher parts = PARTS.matcher(text);
        if (!parts.matches()) {
            return Optional.of(Texts.WORDS.message("web.scheme", PastedNumber.cut(text)));
        }
        String site = parts.group(2);
        return site.isEmpty() || site.startsWith(":") || site.contains("@")
                ? Optional.of(Texts.WORDS.message("web.site", PastedNumber.cut(text)))
                : Optional.empty();
    }

    private static boolean isOdd(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.isISOControl(character)
                || Character.getType(character) == Character.FORMAT
                || ODD.indexOf(character) >= 0;
    }

    /**
     * Returns the name of the site.
     *
     * @return such as {@code www.apeas.example.org}
     */
    public String site() {
        Matcher parts = PARTS.matcher(address);
        return parts.matches() ? parts.group(2) : address;
    }

    @Override
    public int compareTo(WebAddress other) {
        return address.compareTo(other.address);
    }

    /** Returns the address as it was given. */
    @Override
    public String toString() {
        return address;
    }
}
