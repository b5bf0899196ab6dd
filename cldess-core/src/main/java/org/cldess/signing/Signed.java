package org.cldess.signing;

import java.time.LocalDate;
import org.cldess.known.Known;

/**
 * The facts about a signature that the rule needs, for any signed text.
 *
 * @param date the day of the signature
 * @param method the signature method
 * @param level the level of an electronic signature; not applicable to a handwritten one
 */
public record Signed(Known<LocalDate> date, Known<SignatureMethod> method, Known<SignatureLevel> level) {}
