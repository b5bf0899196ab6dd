package org.cldess.charter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cldess.rule.Known;

/**
 * A dated text of the charter (<i>version</i>). Once signed it no longer changes: a changed text is a new version.
 *
 * @param id its id
 * @param label the name of the version, such as {@code 1}
 * @param date the day on which it was adopted
 * @param reviewBy the day by which it is to be reviewed
 * @param preamble the text before the principles
 * @param principles the principles, in their order
 * @param hash the hash of the text, taken at its adoption
 */
public record CharterVersion(
        CharterVersionId id,
        String label,
        Known<LocalDate> date,
        Known<LocalDate> reviewBy,
        String preamble,
        List<Principle> principles,
        Known<TextHash> hash) {
    /** Checks the parts. */
    public CharterVersion {
        principles = List.copyOf(principles);
    }

    /**
     * The hash of the text as it stands here, to be compared with the one that was taken when it was adopted.
     *
     * @return the hash of label, date, preamble and principles
     */
    public TextHash textHash() {
        List<String> parts = new ArrayList<>(
                List.of("charter", label, date.map(LocalDate::toString).value().orElse(""), preamble));
        principles.forEach(
                principle -> parts.addAll(List.of(principle.id().value(), principle.title(), principle.text())));
        return TextHash.of(parts);
    }
}
