package org.cldess.charter;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.cldess.component.Written;

/**
 * The hash of a text that is signed (<i>empreinte</i>): SHA-256 in lower-case hexadecimal digits. A signature keeps the one of the
 * text that was shown, so that a later change cannot pass unseen.
 *
 * <p>The text is taken part by part, each in Unicode normal form C with LF at line ends, preceded by its length in bytes of
 * UTF-8 and a colon; so no two different lists of parts give the same bytes.
 *
 * @param value 64 hexadecimal digits
 */
@Written(code = "form.hash", quoted = true)
public record TextHash(String value) {
    private static final int DIGITS = 64;

    /** Below it every character stands for itself in every form of Unicode. */
    private static final char FIRST_THAT_COMBINES = '\u0300';

    /** Checks the form. */
    public TextHash {
        if (!isHash(value)) {
            throw new IllegalArgumentException(
                    "The hash '%s' is not 64 hexadecimal digits in lower case. Copy the whole hash.".formatted(value));
        }
    }

    /**
     * Takes the hash of a text.
     *
     * @param parts the parts of the text, in their order
     * @return the hash
     */
    public static TextHash of(List<String> parts) {
        MessageDigest digest = sha256();
        for (String part : parts) {
            byte[] bytes = normalised(part).getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            digest.update(bytes);
        }
        return new TextHash(HexFormat.of().formatHex(digest.digest()));
    }

    /**
     * Reads a hash.
     *
     * @param text 64 hexadecimal digits, in either case, with spaces around
     * @return the hash
     * @throws IllegalArgumentException if the text has another form
     */
    public static TextHash parse(String text) {
        return new TextHash(text.strip().toLowerCase(Locale.ROOT));
    }

    /**
     * The first digits, as they stand at the foot of a page.
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
        for (int i = 0; i < value.length(); i++) {
            char digit = value.charAt(i);
            if ((digit < '0' || digit > '9') && (digit < 'a' || digit > 'f')) {
                return false;
            }
        }
        return value.length() == DIGITS;
    }

    private static String normalised(String part) {
        boolean plain = true;
        for (int i = 0; plain && i < part.length(); i++) {
            char letter = part.charAt(i);
            plain = letter != '\r' && letter < FIRST_THAT_COMBINES;
        }
        return plain ? part : Normalizer.normalize(part.replace("\r\n", "\n").replace('\r', '\n'), Normalizer.Form.NFC);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java machine has no SHA-256, which every one must have.", e);
        }
    }
}
