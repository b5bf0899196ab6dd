/**
 * The weave of the network (<i>{@index maillage}</i>): who is isolated, which groups are not connected, and which
 * introductions would help most.
 */
@WithTexts
package org.cldess.reporting.weave;

import org.cldess.language.WithTexts;
