/** The weave (<i>{@index maillage}</i>): who is alone, which groups do not talk, and which introductions would help most. */
package org.cldess.reporting.weave;
