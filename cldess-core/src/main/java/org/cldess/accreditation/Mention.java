package org.cldess.accreditation;

import java.time.LocalDate;

/**
 * What a list or register says of a body on a day (<i>mention</i>).
 *
 * @param source which list or register
 * @param listed whether the body is in it, or carries its mark
 * @param date the day on which it was read
 */
public record Mention(MentionSource source, boolean listed, LocalDate date) {}
