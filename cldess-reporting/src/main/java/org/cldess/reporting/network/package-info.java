/**
 * The network of the actors (<i>{@index maillage}</i>): who is isolated, which groups are not connected, and which
 * introductions would help most.
 */
@NullMarked
@WithTexts
package org.cldess.reporting.network;

import org.cldess.language.WithTexts;
import org.jspecify.annotations.NullMarked;
