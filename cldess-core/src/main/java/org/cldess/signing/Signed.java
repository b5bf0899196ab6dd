package org.cldess.signing;

import java.time.LocalDate;
import org.cldess.known.Known;

/**
 * What is asked of a signature, whatever the text under which it stands.
 *
 * @param date the day of the signature
 * @param method how it was given
 * @param level how strong it is, if it is electronic; none for one by hand
 */
public record Signed(Known<LocalDate> date, Known<SignatureMethod> method, Known<SignatureLevel> level) {}
