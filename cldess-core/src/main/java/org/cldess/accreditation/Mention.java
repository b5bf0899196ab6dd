package org.cldess.accreditation;

import java.time.LocalDate;
import org.cldess.component.From;

/**
 * What a list or register says of a body on a day (<i>{@index mention}</i>).
 *
 * @param source which list or register
 * @param listed whether the body is in it, or carries its mark
 * @param date the day on which it was read
 */
public record Mention(
        MentionSource source, boolean listed, @From LocalDate date) {
    /**
     * The body is in the list.
     *
     * @param source which list or register
     * @param date the day on which it was read
     * @return what it says
     */
    public static Mention listed(MentionSource source, LocalDate date) {
        return new Mention(source, true, date);
    }

    /**
     * The body was looked for in the list, and is not in it.
     *
     * @param source which list or register
     * @param date the day on which it was read
     * @return what it says
     */
    public static Mention notListed(MentionSource source, LocalDate date) {
        return new Mention(source, false, date);
    }
}
