/**
 * What happened to a dossier (<i>{@index événements}</i>), found by comparing its states before and after a save, and
 * the outbox in which other systems read it.
 */
@NullMarked
@WithTexts
package org.cldess.event;

import org.cldess.language.WithTexts;
import org.jspecify.annotations.NullMarked;
