package org.cldess.accreditation;

import java.time.LocalDate;
import org.cldess.component.From;

/**
 * The presence or absence of a body in a list or register on a day (<i>{@index mention}</i>).
 *
 * @param source the list or register
 * @param listed whether the body is in it, or has its mark
 * @param date the day on which it was read
 */
public record Mention(
        MentionSource source, boolean listed, @From LocalDate date) {
    /**
     * Returns the mention of a body that is in the list.
     *
     * @param source the list or register
     * @param date the day on which it was read
     * @return the mention
     */
    public static Mention listed(MentionSource source, LocalDate date) {
        return new Mention(source, true, date);
    }

    /**
     * Returns the mention of a body that was searched for in the list and is not in it.
     *
     * @param source the list or register
     * @param date the day on which it was read
     * @return the mention
     */
    public static Mention notListed(MentionSource source, LocalDate date) {
        return new Mention(source, false, date);
    }
}
