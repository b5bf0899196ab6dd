package org.cldess.charter.text;

import com.google.common.base.CharMatcher;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.cldess.component.WrittenAsScalar;

/**
 * The hash of a text for signature (<i>{@index empreinte}</i>): SHA-256 in lower-case hexadecimal digits. A signature
 * keeps the hash of the text that was shown, so that a later change is detected.
 *
 * <p>The hash covers the text part by part. Each part is in Unicode normalization form C with LF line ends, and is
 * preceded by its length in UTF-8 bytes and a colon, so that no two different lists of parts give the same bytes.
 *
 * @param value 64 hexadecimal digits
 */
@WrittenAsScalar(code = "form.hash", quoted = true, pattern = "^[0-9a-f]{64}$")
public record TextHash(String value) {
    private static final int DIGITS = 64;

    /** Characters below this code point are the same in every Unicode normalization form. */
    private static final char FIRST_THAT_COMBINES = '\u0300';

    private static final CharMatcher PLAIN =
            CharMatcher.inRange('\0', (char) (FIRST_THAT_COMBINES - 1)).and(CharMatcher.isNot('\r'));
    private static final CharMatcher HEXADECIMAL = CharMatcher.inRange('0', '9').or(CharMatcher.inRange('a', 'f'));

    /** Checks the form. */
    public TextHash {
        if (!isHash(value)) {
            throw new IllegalArgumentException(
                    "The hash '%s' is not 64 hexadecimal digits in lower case. Copy the whole hash.".formatted(value));
        }
    }

    /**
     * Computes the hash of a text.
     *
     * @param parts the parts of the text, in order
     * @return the hash
     */
    public static TextHash of(List<String> parts) {
        Hasher hasher = Hashing.sha256().newHasher();
        for (String part : parts) {
            byte[] bytes = normalised(part).getBytes(StandardCharsets.UTF_8);
            hasher.putString(bytes.length + ":", StandardCharsets.US_ASCII).putBytes(bytes);
        }
        return new TextHash(hasher.hash().toString());
    }

    /**
     * Parses a hash.
     *
     * @param text 64 hexadecimal digits, in either case, optionally surrounded by spaces
     * @return the hash
     * @throws IllegalArgumentException if the text is malformed
     */
    public static TextHash parse(String text) {
        return new TextHash(text.strip().toLowerCase(Locale.ROOT));
    }

    /**
     * Returns the first digits, as printed at the foot of a page.
     *
     * @return 12 digits
     */
    public String abbreviated() {
        return value.substring(0, 12);
    }

    @Override
    public String toString() {
        return value;
    }

    private static boolean isHash(String value) {
        return value.length() == DIGITS && HEXADECIMAL.matchesAllOf(value);
    }

    private static String normalised(String part) {
        return PLAIN.matchesAllOf(part)
                ? part
                : Normalizer.normalize(part.replace("\r\n", "\n").replace('\r', '\n'), Normalizer.Form.NFC);
    }
}
