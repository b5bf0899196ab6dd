package org.cldess.reporting.pdf;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Carries the address of a link, or the name of a file in the same folder, through the formatter unchanged, because the
 * formatter would escape it twice. The address travels as digits, and is decoded in the finished file.
 */
final class WebLink {

    private static final String WRAPPER = "http://cldess.invalid/link/";
    private static final String ESCAPED = "\"<>\\^`{|}";

    private WebLink() {}

    static String wrapped(String address) {
        return WRAPPER + HexFormat.of().formatHex(ascii(address).getBytes(StandardCharsets.US_ASCII));
    }

    static Optional<String> unwrapped(String address) {
        return address.startsWith(WRAPPER)
                ? Optional.of(new String(
                        HexFormat.of().parseHex(address.substring(WRAPPER.length())), StandardCharsets.US_ASCII))
                : Optional.empty();
    }

    /**
     * Returns an address in ASCII, as PDF requires: all other characters are escaped, and existing escapes are kept.
     */
    private static String ascii(String address) {
        StringBuilder out = new StringBuilder(address.length());
        for (byte each : address.getBytes(StandardCharsets.UTF_8)) {
            char character = (char) (each & 0xFF);
            if (character > ' ' && character < 0x7F && ESCAPED.indexOf(character) < 0) {
                out.append(character);
            } else {
                out.append('%').append(HexFormat.of().withUpperCase().toHexDigits(each));
            }
        }
        return out.toString();
    }
}
