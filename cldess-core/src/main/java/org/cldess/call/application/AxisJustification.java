package org.cldess.call.application;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.cldess.charter.text.Axis;
import org.cldess.component.Called;
import org.cldess.known.Known;

/**
 * How a project meets an axis of the charter, in its applicant’s words.
 *
 * @param axis the axis
 * @param text how it meets it; none if the applicant left it empty
 */
public record AxisJustification(@Called Axis axis, Known<@NotBlank @Size(max = 1_500) String> text) {}
