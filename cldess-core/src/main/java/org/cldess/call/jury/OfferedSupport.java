package org.cldess.call.jury;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.cldess.call.application.SupportKind;
import org.cldess.component.Called;
import org.cldess.known.Known;

/**
 * Support that an award gives in addition to money.
 *
 * @param kind the kind of support
 * @param text a description
 */
public record OfferedSupport(@Called SupportKind kind, Known<@NotBlank @Size(max = 500) String> text) {}
