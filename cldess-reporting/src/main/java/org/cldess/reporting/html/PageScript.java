package org.cldess.reporting.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;

/**
 * The only script of a page: it filters sections by the typed words, and collapses the sections of a long page on a
 * phone. The content security policy of the page allows this script only, by its hash.
 */
final class PageScript {
    static final String TEXT = read();

    /** The source expression of the script in the content security policy. */
    static final String HASH = "sha256-" + Base64.getEncoder().encodeToString(digest());

    private PageScript() {}

    private static String read() {
        try (InputStream in = Objects.requireNonNull(PageScript.class.getResourceAsStream("page.js"), "page.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The script page.js could not be read.", e);
        }
    }

    private static byte[] digest() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(TEXT.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
