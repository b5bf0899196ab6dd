package org.cldess.call.jury;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.cldess.call.application.SupportKind;
import org.cldess.component.Called;
import org.cldess.known.Known;

/**
 * What an award gives besides money.
 *
 * @param kind what kind of help
 * @param text which
 */
public record OfferedSupport(@Called SupportKind kind, Known<@NotBlank @Size(max = 500) String> text) {}
