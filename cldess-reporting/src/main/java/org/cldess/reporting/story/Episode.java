package org.cldess.reporting.story;

import java.time.LocalDate;
import org.cldess.reporting.document.Phrase;

/**
 * An event of the story.
 *
 * @param day the day on which it happened
 * @param words what happened, in sentences
 */
public record Episode(LocalDate day, Phrase words) {}
