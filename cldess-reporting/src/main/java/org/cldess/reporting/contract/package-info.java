/**
 * The contract (<i>{@index contrat}</i>) and its amendments (<i>{@index avenants}</i>): parties, text, objectives,
 * envelopes, signatures.
 */
@NullMarked
@WithTexts
package org.cldess.reporting.contract;

import org.cldess.language.WithTexts;
import org.jspecify.annotations.NullMarked;
