package org.cldess.persistence.file;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cldess.dossier.Dossier;
import org.cldess.store.Revision;

/**
 * A revision of a dossier in a database, by its number and the digest of the dossier, so that another revision of the
 * same number, in another database, is not mistaken for it.
 *
 * @param revision its number
 * @param digest the SHA-256 of the file of the dossier, without this field
 */
public record StoredRevision(Revision revision, String digest) {
    private static final Pattern FORM = Pattern.compile("([1-9][0-9]{0,17}) ([0-9a-f]{64})");

    /** Returns the revision of a stored dossier. */
    public static StoredRevision of(Dossier dossier, Revision revision) {
        return new StoredRevision(revision, Digest.of(DossierWriter.bytes(dossier)));
    }

    /** Checks whether a text has the form in which a file names a revision. */
    static boolean isForm(String text) {
        return FORM.matcher(text).matches();
    }

    /** Parses a text that has the form. */
    static StoredRevision parse(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException(
                    "The revision '%s' is not a number and 64 hexadecimal digits.".formatted(text));
        }
        return new StoredRevision(new Revision(Long.parseLong(parts.group(1))), parts.group(2));
    }

    /** Returns the text by which a file names the revision. */
    @Override
    public String toString() {
        return revision.number() + " " + digest;
    }
}
